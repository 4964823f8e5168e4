# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a search is new to whoever watches it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core import SavedSearches, SearchQuery
from datacosmos_imagery.core.catalogue import watching
from datacosmos_imagery.core.catalogue.watching import NewsJob, Reader, Watch, Watches, next_due
from datacosmos_imagery.core.errors import InputError, StoreError
from views import line_in

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
DAY = timedelta(days=1)
QUERY = SearchQuery(collections=("sentinel-2-l2a",))
SCRIPT = Reader.in_script("Clear", "https://api.example:443")


@pytest.fixture
def watches(tmp_path):
    return Watches(tmp_path / "watches.sqlite")


@pytest.fixture
def saved(tmp_path):
    searches = SavedSearches(tmp_path)
    searches.save("Clear", QUERY)
    return searches


def names(watches):
    return [one.name for one in watches.watched()]


def add_scene(sandbox):
    """Have the catalogue get one more scene of the collection, and return its id."""
    line = line_in(sandbox, QUERY.collections[0])
    return sandbox.process_again(line.collection, line.item)


def test_at_first_nothing_is_new_then_what_was_not_there(watches, sandbox, client, monitor):
    job = NewsJob(client, QUERY, watches, SCRIPT)
    first = job.run(monitor)
    assert first.is_first
    assert first.new == ()
    assert len(first.keys) > 5
    watches.mark(SCRIPT, first.keys, NOW)
    again = job.run(monitor)
    assert (again.is_first, again.new) == (False, ())
    late = add_scene(sandbox)
    third = job.run(monitor)
    assert {one.item.id for one in third.new} == {late}
    # Not marked, so not lost.
    assert job.run(monitor).new == third.new
    watches.mark(SCRIPT, third.keys, NOW)
    assert job.run(monitor).new == ()


def test_all_that_is_found_is_compared_whatever_the_limit(watches, client, monitor):
    job = NewsJob(client, replace(QUERY, limit=1), watches, SCRIPT)
    assert len(job.run(monitor).keys) > 5


def test_more_than_can_be_remembered_is_refused(watches, client, monitor, monkeypatch):
    monkeypatch.setattr(watching, "MOST_SCENES", 3)
    with pytest.raises(InputError, match="more than 3 scenes"):
        NewsJob(client, QUERY, watches, SCRIPT).run(monitor)
    assert watches.watched() == ()


def test_readers_take_no_news_from_each_other(watches, saved):
    window = Reader.in_window(saved.get("Clear"))
    watches.watch("Clear")
    for reader in (window, SCRIPT, replace(SCRIPT, origin="https://other.example:443")):
        assert watches.compare(reader, ["c/a"]) == ({"c/a"}, True)
        watches.mark(reader, ["c/a"], NOW)
        assert watches.compare(reader, ["c/a", "c/b"]) == ({"c/b"}, False)


def test_a_search_that_is_saved_anew_begins_anew_in_the_window_and_not_in_a_script(watches, saved):
    watches.watch("Clear")
    for reader in (Reader.in_window(saved.get("Clear")), SCRIPT):
        watches.mark(reader, ["c/a"], NOW)
    saved.save("Clear", replace(QUERY, max_cloud=20))
    changed = Reader.in_window(saved.get("Clear"))
    assert watches.compare(changed, ["c/b"]) == ({"c/b"}, True)
    watches.mark(changed, ["c/b"], NOW)
    # What the other search saw isn't known any more: it may come for the first time.
    assert watches.compare(changed, ["c/a", "c/b"]) == ({"c/a"}, False)
    assert watches.compare(SCRIPT, ["c/a", "c/b"]) == ({"c/b"}, False)


def test_what_the_window_watches_can_be_renamed_and_ended(watches, saved):
    watches.watch("Clear")
    watches.watch("Other")
    window = Reader.in_window(saved.get("Clear"))
    watches.mark(window, ["c/a"], NOW)
    watches.rename("Clear", "Fields")
    assert names(watches) == ["Fields", "Other"]
    renamed = replace(window, name="Fields")
    assert watches.compare(renamed, ["c/a"]) == (frozenset(), False)
    watches.rename("Fields", "Other")
    assert names(watches) == ["Other"]
    watches.unwatch("Other")
    assert names(watches) == []
    watches.mark(replace(window, name="Other"), ["c/a"], NOW)
    assert names(watches) == [], "a late answer watches nothing"


def test_watching_twice_forgets_nothing(watches, saved):
    window = Reader.in_window(saved.get("Clear"))
    for _time in range(2):
        watches.watch("Clear")
        watches.mark(window, ["c/a"], NOW)
    assert watches.compare(window, ["c/a"]) == (frozenset(), False)


def test_a_search_that_is_removed_is_forgotten_by_all(watches, saved):
    watches.watch("Clear")
    watches.mark(SCRIPT, ["c/a"], NOW)
    watches.forget("Clear")
    assert names(watches) == []
    assert watches.compare(SCRIPT, ["c/a"])[1]


def test_a_failure_is_told_once_until_it_goes_well(watches, saved):
    window = Reader.in_window(saved.get("Clear"))
    watches.watch("Clear")
    assert watches.note_failure("Clear", "No network.")
    assert not watches.note_failure("Clear", "Still none.")
    watches.mark(window, [], NOW)
    assert watches.note_failure("Clear", "No network.")
    assert not watches.note_failure("Nobody watches this", "No network.")


@pytest.mark.parametrize("hours", [1, 6, 100])
def test_a_watch_is_due_after_its_pause_spread_by_a_tenth(hours):
    every = timedelta(hours=hours)
    due = {Watch(str(n), NOW, "").due_at(every) for n in range(50)}
    assert len(due) == 50
    assert all(0.9 * every <= at - NOW <= 1.1 * every for at in due)
    failed = Watch("a", NOW, "No network.").due_at(every)
    assert failed - NOW <= timedelta(minutes=33)


def test_what_was_never_asked_is_due_at_once_and_comes_first(watches):
    for name in ("a", "b"):
        watches.watch(name)
    watches.note_try("a", NOW)
    assert names(watches) == ["b", "a"]
    assert next_due(watches.watched(), DAY, NOW) == NOW
    watches.note_try("b", NOW + DAY)
    assert NOW + 0.9 * DAY <= next_due(watches.watched(), DAY, NOW) <= NOW + 1.1 * DAY
    assert next_due((), DAY, NOW) is None


def test_what_is_not_found_for_long_is_forgotten_and_what_is_found_is_not(watches):
    watches.mark(SCRIPT, ["c/old", "c/there"], NOW)
    later = NOW + timedelta(days=401)
    watches.mark(SCRIPT, ["c/there"], later)
    assert watches.compare(SCRIPT, ["c/old", "c/there"]) == ({"c/old"}, False)


def test_the_file_stays_bounded(watches, monkeypatch):
    monkeypatch.setattr(watching, "MOST_SCENES", 5)
    for number in range(40):
        watches.mark(SCRIPT, [f"c/{number}"], NOW + timedelta(minutes=number))
    unseen, _is_first = watches.compare(SCRIPT, [f"c/{number}" for number in range(40)])
    assert unseen == {f"c/{number}" for number in range(30)}


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "watches.sqlite").mkdir()
    with pytest.raises(StoreError, match="watched searches"):
        Watches(tmp_path / "watches.sqlite").watched()

# SPDX-License-Identifier: GPL-2.0-or-later
import sqlite3
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import SavedSearches, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.errors import InputError, StoreError

NOW = datetime(2025, 5, 1, 12, tzinfo=timezone.utc)
QUERY = SearchQuery(collections=("sentinel-2-l2a",), max_cloud=20, max_price=Decimal("99.90"))


@pytest.fixture
def searches(tmp_path):
    return SavedSearches(tmp_path / "profile")


def test_a_saved_search_is_there_after_a_restart(searches):
    query = replace(QUERY, aoi=aoi_from_bbox(177, -19, -178, -16))
    searches.save("  Fiji, \n clear ", query, "https://app.open-cosmos.com:443")
    found = SavedSearches(searches.path.parent).get("Fiji, clear")
    assert found.query.to_json() == query.to_json()
    assert found.query.aoi.crosses_antimeridian
    assert (found.origin, found.last_run) == ("https://app.open-cosmos.com:443", None)


def test_names_are_sorted_and_the_latest_search_is_not_among_them(searches):
    for name in ("beta", "Alpha", "ärger", "alpha"):
        searches.save(name, QUERY)
    searches.save_last(QUERY)
    assert searches.names() == ("Alpha", "alpha", "beta", "ärger")


def test_the_latest_search_is_kept_apart(searches):
    assert searches.last() is None
    searches.save("named", QUERY)
    searches.save_last(replace(QUERY, max_cloud=50), "origin")
    searches.save_last(replace(QUERY, max_cloud=60), "origin")
    assert searches.last().query.max_cloud == 60
    assert searches.get("named").query == QUERY


def test_what_was_not_shown_before_is_new(searches):
    searches.save("a", QUERY)
    assert searches.get("a").new_among(["c/1", "c/2"]) == frozenset()
    searches.mark_shown("a", ["c/1", "c/2"], NOW)
    searches.mark_shown("a", ["c/2", "c/3"], NOW)
    found = searches.get("a")
    assert (found.shown, found.last_run) == ({"c/1", "c/2", "c/3"}, NOW)
    assert found.new_among(["c/3", "c/4"]) == {"c/4"}


def test_only_a_changed_query_forgets_what_was_shown(searches):
    searches.save("a", QUERY)
    searches.mark_shown("a", ["c/1"], NOW)
    searches.save("a", QUERY)
    assert searches.get("a").shown == {"c/1"}
    searches.save("a", replace(QUERY, max_cloud=30))
    assert (searches.get("a").shown, searches.get("a").last_run) == (frozenset(), None)


def test_a_renamed_search_keeps_what_it_has_shown(searches):
    searches.save("a", QUERY)
    searches.mark_shown("a", ["c/1"], NOW)
    searches.rename("a", "b")
    assert searches.names() == ("b",)
    assert searches.get("b").shown == {"c/1"}


def test_a_removed_search_leaves_nothing_to_a_later_one_of_its_name(searches):
    searches.save("a", QUERY)
    searches.mark_shown("a", ["c/1"], NOW)
    searches.remove("a")
    searches.remove("a")
    assert searches.names() == ()
    searches.save("a", QUERY)
    assert searches.get("a").shown == frozenset()


@pytest.mark.parametrize(
    ("act", "named"),
    [
        (lambda s: s.save(" ", QUERY), "needs a name"),
        (lambda s: s.rename("a", "\n"), "needs a name"),
        (lambda s: s.rename("a", "b"), "already"),
        (lambda s: s.rename("nobody", "c"), "nobody"),
        (lambda s: s.get("nobody"), "nobody"),
        (lambda s: s.mark_shown("nobody", []), "nobody"),
    ],
    ids=["save unnamed", "rename to nothing", "name taken", "rename", "get", "mark"],
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(searches, act, named):
    searches.save("a", QUERY)
    searches.save("b", replace(QUERY, max_cloud=1))
    with pytest.raises(InputError, match=named):
        act(searches)
    assert searches.names() == ("a", "b")
    assert searches.get("b").query.max_cloud == 1


@pytest.mark.parametrize("text", ['{"version": 99}', "{broken"], ids=["newer", "damaged"])
def test_a_query_that_cannot_be_read_leaves_the_others(searches, text):
    searches.save("a", QUERY)
    searches.save("b", QUERY)
    with sqlite3.connect(searches.path) as db:
        db.execute("UPDATE search SET query = ? WHERE name = 'a'", (text,))
    with pytest.raises(InputError, match="can't be read"):
        searches.get("a")
    assert searches.names() == ("a", "b")
    assert searches.get("b").query == QUERY


def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(searches):
    searches.path.parent.mkdir()
    searches.path.write_bytes(b"\0" * 100 + b"garbage")
    with pytest.raises(StoreError, match="damaged"):
        searches.names()
    (kept,) = searches.path.parent.glob("searches-damaged-*.sqlite")
    assert kept.read_bytes().endswith(b"garbage")
    searches.save("a", QUERY)
    assert searches.names() == ("a",)


def test_newer_saved_searches_are_left_alone(searches):
    searches.save("a", QUERY)
    with sqlite3.connect(searches.path) as db:
        db.execute("PRAGMA user_version = 99")
    before = searches.path.read_bytes()
    for act in (searches.names, lambda: searches.save("b", QUERY), searches.last):
        with pytest.raises(StoreError, match="newer version"):
            act()
    assert searches.path.read_bytes() == before

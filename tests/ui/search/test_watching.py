# SPDX-License-Identifier: GPL-2.0-or-later
"""Watched searches are asked in the background, one at a time, and tell what is new once."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from datacosmos_imagery.core import SavedSearches, SearchQuery
from datacosmos_imagery.core.catalogue.watching import FILE_NAME, Watches
from datacosmos_imagery.core.disk.file_lock import locked
from datacosmos_imagery.core.disk.safe_files import OwnFolder
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.search import watching
from datacosmos_imagery.ui.search.watching import LOCK_NAME, WatchFollowing
from orders_tab import words
from qgis.PyQt.QtWidgets import QPushButton
from views import entry_in

LONG = 60_000
COLLECTION = "sentinel-2-l2a"
SEARCH = "/stac/search"


@pytest.fixture
def services(settings, account_environment, make_services):
    return make_services(Accounts(settings, None, account_environment))


@pytest.fixture
def saved(folder, sandbox):
    searches = SavedSearches(folder)
    searches.save("Clear", SearchQuery(collections=(COLLECTION,)), sandbox.url)
    return searches


@pytest.fixture
def watches(folder):
    return Watches(folder / FILE_NAME)


@pytest.fixture
def make_following(services, qtbot):
    made = []

    def make(used=services):
        following = WatchFollowing(used, 0)
        made.append(following)
        return following

    yield make
    for following in made:
        following.close()


@pytest.fixture
def following(make_following):
    return make_following()


def look(following, qtbot):
    """Have it look, and wait until all that came of it is told."""
    with qtbot.waitSignal(following.looked, timeout=LONG):
        following.look()


def make_due(watches):
    long_ago = datetime.now(timezone.utc) - timedelta(days=9)
    for watch in watches.watched():
        watches.note_try(watch.name, long_ago)


def searches_in(sandbox):
    return [one for one in sandbox.requests if one.path.endswith(SEARCH)]


def add_scene(sandbox, number=0):
    entry = entry_in(sandbox, COLLECTION, number)
    return f"{COLLECTION}/{sandbox.process_again(COLLECTION, entry.id)}"


def watched_and_seen(following, watches, qtbot):
    watches.watch("Clear")
    look(following, qtbot)


def show_buttons(bar):
    return [one for item in bar.items() for one in item.findChildren(QPushButton, "showButton")]


def test_the_first_time_remembers_and_new_scenes_are_told_once_and_opened(
    following, saved, watches, sandbox, bar, qtbot
):
    watched_and_seen(following, watches, qtbot)
    assert searches_in(sandbox)
    assert words(bar) == []
    keys = {add_scene(sandbox), add_scene(sandbox, 1)}
    make_due(watches)
    look(following, qtbot)
    assert words(bar) == ["New scenes of the watched search Clear: 2."]
    make_due(watches)
    look(following, qtbot)
    assert len(words(bar)) == 1
    (button,) = show_buttons(bar)
    with qtbot.waitSignal(following.open_requested, timeout=LONG) as told:
        button.click()
    assert told.args[0] == "Clear"
    assert set(told.args[1]) == keys
    assert show_buttons(bar) == []


def test_several_searches_have_one_message(following, saved, watches, sandbox, bar, qtbot):
    saved.save("Other", SearchQuery(), sandbox.url)
    watches.watch("Other")
    watched_and_seen(following, watches, qtbot)
    key = add_scene(sandbox)
    make_due(watches)
    look(following, qtbot)
    (button,) = show_buttons(bar)
    assert sorted(action.text() for action in button.menu().actions()) == ["Clear", "Other"]
    with qtbot.waitSignal(following.open_requested, timeout=LONG) as told:
        next(one for one in button.menu().actions() if one.text() == "Other").trigger()
    assert told.args == ["Other", frozenset([key])]
    # The rest is still to be seen.
    assert words(bar) == ["New scenes of the watched search Clear: 1."]


def test_a_search_is_asked_once_in_its_pause(following, saved, watches, sandbox, settings, qtbot):
    watched_and_seen(following, watches, qtbot)
    sandbox.forget_requests()
    look(following, qtbot)
    assert searches_in(sandbox) == []
    assert 0 < following.wait_ms <= 3_600_000
    (watch,) = watches.watched()
    watches.note_try("Clear", watch.last_try - timedelta(hours=5))
    look(following, qtbot)
    assert searches_in(sandbox) == []
    settings.watch_hours = 4
    look(following, qtbot)
    assert len(searches_in(sandbox)) > 0


def test_nothing_is_asked_while_nothing_is_watched(following, saved, sandbox, folder, qtbot):
    look(following, qtbot)
    assert sandbox.requests == []
    assert not (folder / FILE_NAME).exists()


def test_two_windows_never_ask_at_once(following, saved, watches, sandbox, folder, qtbot):
    watches.watch("Clear")
    with locked(OwnFolder(folder), LOCK_NAME):
        look(following, qtbot)
        assert searches_in(sandbox) == []
    assert following.wait_ms > 60_000
    look(following, qtbot)
    assert searches_in(sandbox)


def test_what_another_window_has_asked_is_not_asked_again(
    make_following, saved, watches, sandbox, bar, qtbot
):
    first, second = make_following(), make_following()
    watched_and_seen(first, watches, qtbot)
    add_scene(sandbox)
    make_due(watches)
    look(first, qtbot)
    sandbox.forget_requests()
    look(second, qtbot)
    assert searches_in(sandbox) == []
    assert len(words(bar)) == 1


def test_a_failure_is_told_once_until_it_went_well(following, saved, watches, sandbox, bar, qtbot):
    watches.watch("Clear")
    for _time in range(2):
        sandbox.faults.add(Fault(SEARCH, status=400, times=None))
        look(following, qtbot)
        assert [text for text in words(bar) if "can't be asked" in text] == words(bar)
        assert len(words(bar)) == 1
        make_due(watches)
    sandbox.faults.clear()
    look(following, qtbot)
    bar.clearWidgets()
    make_due(watches)
    sandbox.faults.add(Fault(SEARCH, status=400, times=None))
    look(following, qtbot)
    assert "The watched search Clear can't be asked." in words(bar)[-1]


def test_the_rest_is_asked_when_one_fails(following, saved, watches, sandbox, bar, qtbot):
    saved.save("Bad", SearchQuery(collections=("no-such-collection",)), sandbox.url)
    watches.watch("Bad")
    watched_and_seen(following, watches, qtbot)
    add_scene(sandbox)
    make_due(watches)
    look(following, qtbot)
    assert sum("watched search Bad can't be asked" in text for text in words(bar)) == 1
    assert "New scenes of the watched search Clear: 1." in words(bar)


def test_a_search_that_is_gone_is_watched_no_more(following, saved, watches, sandbox, bar, qtbot):
    watches.watch("Gone")
    watched_and_seen(following, watches, qtbot)
    look(following, qtbot)
    assert [one.name for one in watches.watched()] == ["Clear"]
    assert words(bar) == []


def test_one_that_is_being_renamed_stays_watched(following, saved, watches, sandbox, bar, qtbot):
    watched_and_seen(following, watches, qtbot)
    saved.rename("Clear", "Fields")
    look(following, qtbot)
    watches.rename("Clear", "Fields")
    look(following, qtbot)
    assert [one.name for one in watches.watched()] == ["Fields"]


def news(following, watches, sandbox, qtbot):
    """Have the following tell of a new scene, and return its key."""
    watched_and_seen(following, watches, qtbot)
    key = add_scene(sandbox)
    make_due(watches)
    look(following, qtbot)
    return key


def test_news_that_are_told_follow_a_new_name(following, saved, watches, sandbox, bar, qtbot):
    key = news(following, watches, sandbox, qtbot)
    following.rename("Clear", "Fields")
    assert words(bar) == ["New scenes of the watched search Fields: 1."]
    with qtbot.waitSignal(following.open_requested, timeout=LONG) as told:
        show_buttons(bar)[0].click()
    assert told.args == ["Fields", frozenset([key])]


def test_news_under_way_follow_a_new_name(following, saved, watches, sandbox, bar, qtbot):
    watched_and_seen(following, watches, qtbot)
    add_scene(sandbox)
    make_due(watches)
    with qtbot.waitSignal(following.looked, timeout=LONG):
        following.look()
        # It is asked under the name that it had, and told under the new one.
        following.rename("Clear", "Fields")
        following.rename("Fields", "Crops")
    assert words(bar) == ["New scenes of the watched search Crops: 1."]


def test_news_of_what_is_removed_go(following, saved, watches, sandbox, bar, qtbot):
    news(following, watches, sandbox, qtbot)
    following.forget("Other")
    assert len(words(bar)) == 1
    following.forget("Clear")
    assert words(bar) == []
    assert show_buttons(bar) == []


def test_a_search_of_a_newer_version_waits_for_its_turn(
    following, saved, watches, sandbox, folder, bar, qtbot
):
    with contextlib.closing(sqlite3.connect(saved.path)) as db, db:
        db.execute("UPDATE search SET query = '{\"version\": 99}'")
    watched_and_seen(following, watches, qtbot)
    assert [one.name for one in watches.watched()] == ["Clear"]
    assert following.wait_ms > 60_000
    assert sandbox.requests == []
    assert words(bar) == []


def test_nobody_is_asked_before_there_is_an_account(
    make_following, make_services, settings, saved, watches, sandbox, bar, qtbot
):
    following = make_following(make_services(Accounts(settings, None, {})))
    watched_and_seen(following, watches, qtbot)
    assert sandbox.requests == []
    assert words(bar) == []


def test_no_password_is_asked_for(
    make_following, make_services, settings, profile, auth_database, saved, watches, sandbox, qtbot
):
    auth_database.clearMasterPassword()
    following = make_following(make_services(Accounts(settings, environ={})))
    watched_and_seen(following, watches, qtbot)
    assert sandbox.requests == []
    assert auth_database.setMasterPassword("test", True)
    look(following, qtbot)
    assert searches_in(sandbox)


def test_a_network_that_costs_is_left_alone(following, saved, watches, sandbox, monkeypatch, qtbot):
    monkeypatch.setattr(watching, "is_free_to_use", lambda: False)
    watched_and_seen(following, watches, qtbot)
    assert sandbox.requests == []


def test_a_file_that_cannot_be_read_is_no_obstacle_to_qgis(following, folder, bar, qtbot):
    (folder / FILE_NAME).parent.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_bytes(b"no database at all" * 100)
    look(following, qtbot)
    assert words(bar) == []
    assert list(Path(folder).glob("watches-damaged-*"))

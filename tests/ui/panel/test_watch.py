# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: watching a saved search, and its new scenes."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.catalogue.watching import FILE_NAME, Watches
from orders_tab import words
from qgis.PyQt.QtCore import Qt
from search_tab import any_time, is_running, part, rows, search
from views import entry_in

LONG = 60_000
QUERY = SearchQuery(collections=("sentinel-2-l2a",))


@pytest.fixture
def watches(folder):
    return Watches(folder / FILE_NAME)


def names(watches):
    return [one.name for one in watches.watched()]


def run_saved(panel, qtbot, name):
    panel.search.run_saved(name)
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0, timeout=LONG)


def is_settled(panel):
    return panel.search.watches.is_idle


def submenu(panel, title):
    menu = part(panel, "savedSearchesButton").menu()
    menu.aboutToShow.emit()
    found = [action.menu() for action in menu.actions() if action.text() == title]
    return found[0] if found else None


def test_a_saved_search_that_is_shown_can_be_watched(panel, watches, sandbox, qtbot):
    check = part(panel, "watchCheck")
    assert not check.isVisible()
    panel.saved.save("Clear & dry", QUERY, sandbox.url)
    run_saved(panel, qtbot, "Clear & dry")
    assert check.isVisible()
    assert check.text() == "Watch Clear && dry"
    assert not check.isChecked()
    with qtbot.waitSignal(panel.search.watches.begun, timeout=LONG):
        qtbot.mouseClick(check, Qt.MouseButton.LeftButton)  # in its middle, beside the name
    assert names(watches) == ["Clear & dry"]
    assert check.isChecked()
    check.click()
    qtbot.waitUntil(lambda: names(watches) == [], timeout=LONG)
    assert not check.isChecked()


def test_a_name_that_is_too_long_is_shortened_and_not_cut(panel, sandbox, qtbot):
    name = "Clear days over all of the northern fields " * 3
    panel.resize(300, 614)
    panel.saved.save(name, QUERY, sandbox.url)
    run_saved(panel, qtbot, name.strip())
    check = part(panel, "watchCheck")
    qtbot.waitUntil(lambda: check.text().endswith("…"), timeout=LONG)
    assert check.sizeHint().width() <= check.width() <= 300
    assert name.strip() in check.toolTip()
    assert name.strip() in check.accessibleName()


def test_a_search_that_is_not_saved_is_not_offered_for_it(panel, sandbox, qtbot):
    panel.saved.save("Clear", QUERY, sandbox.url)
    run_saved(panel, qtbot, "Clear")
    any_time(panel)
    search(panel, qtbot)
    assert not part(panel, "watchCheck").isVisible()


def test_the_menu_watches_and_follows_a_new_name_and_a_removal(panel, watches, sandbox, qtbot):
    assert submenu(panel, "Watch") is None
    panel.saved.save("Clear", QUERY, sandbox.url)
    (entry,) = submenu(panel, "Watch").actions()
    assert not entry.isChecked()
    entry.trigger()
    qtbot.waitUntil(lambda: names(watches) == ["Clear"] and is_settled(panel), timeout=LONG)
    (entry,) = submenu(panel, "Watch").actions()
    assert entry.isChecked()
    menu = part(panel, "savedSearchesButton").menu()
    panel.saved.rename("Clear", "Fields")
    menu.renamed.emit("Clear", "Fields")
    qtbot.waitUntil(lambda: names(watches) == ["Fields"], timeout=LONG)
    submenu(panel, "Remove").actions()[0].trigger()
    qtbot.waitUntil(lambda: names(watches) == [], timeout=LONG)


def test_what_another_window_watches_is_shown(panel, watches, sandbox, qtbot):
    panel.saved.save("Clear", QUERY, sandbox.url)
    watches.watch("Clear")
    run_saved(panel, qtbot, "Clear")
    qtbot.waitUntil(part(panel, "watchCheck").isChecked, timeout=LONG)
    watches.unwatch("Clear")
    submenu(panel, "Watch")
    qtbot.waitUntil(lambda: not part(panel, "watchCheck").isChecked(), timeout=LONG)


def test_a_watched_search_that_is_removed_or_renamed_is_shown_so(panel, sandbox, qtbot):
    panel.saved.save("Clear", QUERY, sandbox.url)
    run_saved(panel, qtbot, "Clear")
    menu = part(panel, "savedSearchesButton").menu()
    menu.renamed.emit("Clear", "Fields")
    assert part(panel, "watchCheck").text() == "Watch Fields"
    menu.removed.emit("Fields")
    assert not part(panel, "watchCheck").isVisible()


def test_a_list_of_watches_that_cannot_be_read_is_told(panel, watches, sandbox, bar, qtbot):
    watches.path.mkdir(parents=True)
    panel.saved.save("Clear", QUERY, sandbox.url)
    run_saved(panel, qtbot, "Clear")
    qtbot.waitUntil(lambda: any("watched searches" in one for one in words(bar)), timeout=LONG)


def test_new_scenes_are_listed_alone_and_marked_as_new(panel, sandbox, qtbot):
    panel.saved.save("Clear", QUERY, sandbox.url)
    ids = [entry_in(sandbox, "sentinel-2-l2a", number).id for number in (0, 3)]
    keys = frozenset(f"sentinel-2-l2a/{one}" for one in ids)
    panel.search.show_news("Clear", keys)
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) == 2, timeout=LONG)
    assert all(panel.search.model.is_new(key) for key in keys)
    assert {one.key for one in panel.search.session.found} == keys
    assert part(panel, "watchCheck").isVisible()
    # It isn't the saved search as a whole that was shown.
    assert panel.saved.get("Clear").last_run is None


def test_very_many_new_scenes_are_marked_in_the_whole_search(panel, sandbox, qtbot):
    panel.saved.save("Clear", QUERY, sandbox.url)
    key = f"sentinel-2-l2a/{entry_in(sandbox, 'sentinel-2-l2a').id}"
    panel.search.show_news("Clear", frozenset([key, *(f"sentinel-2-l2a/{n}" for n in range(600))]))
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 5, timeout=LONG)
    qtbot.waitUntil(lambda: panel.search.model.is_new(key), timeout=LONG)


def test_new_scenes_of_a_search_that_is_gone_are_told(panel, bar):
    panel.search.show_news("Gone", frozenset(["c/a"]))
    assert "There is no saved search" in words(bar)[-1]

# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: saved searches."""

from __future__ import annotations

from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.sandbox import Fault
from orders_tab import words
from search_tab import SEARCH, any_time, is_running, layer, part, rows, search, status


def saved_entry(panel, name):
    """Return the entry of a saved search in the menu, opened just now."""
    menu = part(panel, "savedSearchesButton").menu()
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == name)


def test_a_saved_search_marks_what_it_had_not_shown(panel, sandbox, qtbot):
    any_time(panel)
    part(panel, "cloudSpin").setValue(30)
    saved = panel.saved
    saved.save("Clear days", panel.search.query(), sandbox.url)
    known, last_run = [], None
    for _run in range(2):
        panel.search.run_saved("Clear days")
        qtbot.waitUntil(lambda: not is_running(panel))
        qtbot.waitUntil(lambda before=last_run: saved.get("Clear days").last_run != before)
        last_run = saved.get("Clear days").last_run
        known.append(saved.get("Clear days").shown)
    assert known[0]
    assert known[0] == known[1]
    assert layer().name() == "Clear days"
    # As if the catalogue had got one more since.
    gone = sorted(known[1])[0]
    saved.save("Clear days", panel.search.query(), "elsewhere")
    saved.mark_shown("Clear days", known[1] - {gone})
    panel.search.run_saved("Clear days")
    qtbot.waitUntil(lambda: not is_running(panel))
    qtbot.waitUntil(lambda: panel.search.model.is_new(gone))
    assert not panel.search.model.is_new(sorted(known[1])[1])


def test_a_saved_search_without_an_area_has_nothing_to_cover(panel, sandbox, qtbot):
    panel.saved.save("World", SearchQuery(), sandbox.url)
    panel.search.run_saved("World")
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 10)
    assert not part(panel, "coverButton").isEnabled()
    any_time(panel)
    search(panel, qtbot)
    assert part(panel, "coverButton").isEnabled()


def test_a_saved_search_runs_from_the_menu_unless_another_qgis_has_removed_it(
    panel, runner, bar, sandbox, qtbot
):
    panel.saved.save("Mine", SearchQuery(max_cloud=20.0), sandbox.url)
    entry = saved_entry(panel, "Mine")
    entry.trigger()
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0)
    assert part(panel, "cloudSpin").value() == 20
    qtbot.waitUntil(lambda: runner.is_idle)
    entry, shown = saved_entry(panel, "Mine"), rows(panel)
    panel.saved.remove("Mine")
    entry.trigger()
    assert "There is no saved search" in words(bar)[-1]
    assert rows(panel) == shown


def test_a_saved_search_that_is_removed_while_it_runs_still_shows_its_results(
    panel, bar, sandbox, qtbot
):
    panel.saved.save("Mine", SearchQuery(), sandbox.url)
    sandbox.faults.add(Fault(SEARCH, delay_s=0.5))
    saved_entry(panel, "Mine").trigger()
    panel.saved.remove("Mine")
    qtbot.waitUntil(lambda: any("no saved search" in text for text in words(bar)))
    assert rows(panel) > 10
    assert "found" in status(panel)


def test_saved_searches_that_cannot_be_read_are_no_obstacle_to_searching(
    make_panel, folder, bar, qtbot
):
    (folder / "searches.sqlite").mkdir(parents=True)
    panel = make_panel()
    assert any("saved searches" in text for text in words(bar))
    any_time(panel)
    search(panel, qtbot)
    assert rows(panel) > 10

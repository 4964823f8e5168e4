# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes are found by ids that are pasted into a window of their own."""

from __future__ import annotations

import time

import pytest
from datacosmos_imagery.core import SearchQuery
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog
from search_tab import any_time, is_running, part, rows, search, status


@pytest.fixture
def dialog(panel, qtbot):
    part(panel, "moreFiltersBox").setCollapsed(False)
    part(panel, "searchIdsButton").click()
    (found,) = panel.findChildren(QDialog, "idsDialog")
    assert found.isVisible()
    assert not found.isModal()
    return found


def find(panel, dialog, text, qtbot):
    part(dialog, "idsEdit").setPlainText(text)
    qtbot.mouseClick(part(dialog, "findIdsButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.search.session is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not is_running(panel), timeout=20_000)


def far_away(sandbox, count):
    """Return the ids of scenes outside the map, each of another acquisition."""
    entries = sandbox.catalogue.entries
    far = [e for e in entries if e.scene.place.name == "Lisbon" and e.collection[-3:] == "l2a"]
    return [e.id for e in far if not e.hidden][:count]


def test_ids_are_found_wherever_they_lie_and_the_others_are_named(panel, dialog, sandbox, qtbot):
    wanted = far_away(sandbox, 3)
    find(panel, dialog, f"{wanted[0]}, NOWHERE_1\n{wanted[1]} {wanted[2]};NOWHERE_2", qtbot)
    assert rows(panel) == 3
    assert {one.item.id for one in panel.search.session.found} == set(wanted)
    assert part(dialog, "idsToldLabel").text() == "3 of 5 ids found. Not found:"
    assert part(dialog, "missingIdsEdit").toPlainText() == "NOWHERE_1\nNOWHERE_2"
    assert "3 of 5 ids found. Not found: NOWHERE_1, NOWHERE_2." in status(panel)


def test_only_those_in_the_area_where_that_is_wanted(panel, dialog, sandbox, qtbot):
    part(dialog, "idsInAreaCheck").setChecked(True)
    wanted = far_away(sandbox, 1)
    find(panel, dialog, wanted[0], qtbot)
    assert rows(panel) == 0
    assert part(dialog, "missingIdsEdit").toPlainText() == wanted[0]


def test_nothing_can_be_looked_for_without_an_id(dialog):
    assert not part(dialog, "findIdsButton").isEnabled()
    part(dialog, "idsEdit").setPlainText("a b, a")
    assert part(dialog, "findIdsButton").isEnabled()
    assert part(dialog, "idsToldLabel").text() == "2 ids"


def test_too_many_ids_are_refused_in_words(panel, dialog):
    part(dialog, "idsEdit").setPlainText(" ".join(map(str, range(5001))))
    part(dialog, "findIdsButton").click()
    assert "at most 5000" in part(dialog, "idsToldLabel").text().replace(",", "")
    assert panel.search.session is None


def test_thousands_of_ids_on_one_line_are_shown_at_once(dialog):
    began = time.thread_time()
    ids = [f"MENUT_L1C_000003283_20250407174612_{number:08}" for number in range(5000)]
    part(dialog, "idsEdit").setPlainText(",".join(ids))
    QApplication.processEvents()
    assert time.thread_time() - began < 3
    assert part(dialog, "idsToldLabel").text() == "5,000 ids"


def test_the_next_search_by_the_form_is_not_about_ids(panel, dialog, sandbox, qtbot):
    find(panel, dialog, far_away(sandbox, 1)[0], qtbot)
    any_time(panel)
    search(panel, qtbot)
    assert panel.search.session.query.ids == ()
    assert rows(panel) > 10


def test_what_was_narrowed_away_is_shown_if_its_id_is_asked_for(panel, dialog, sandbox, qtbot):
    any_time(panel)
    search(panel, qtbot)
    part(panel, "textFilterEdit").setText("menut")
    find(panel, dialog, far_away(sandbox, 1)[0], qtbot)
    assert rows(panel) == 1
    assert part(panel, "textFilterEdit").text() == ""


def test_news_of_a_watched_search_are_all_in_sight_and_not_told_as_ids(
    panel, dialog, sandbox, qtbot
):
    any_time(panel)
    search(panel, qtbot)
    new = next(row.shown for row in panel.search.model.all_rows())
    part(dialog, "idsEdit").setPlainText("NOWHERE_1")
    part(panel, "textFilterEdit").setText("no such scene")
    panel.saved.save("Clear", SearchQuery(), sandbox.url)
    panel.search.show_news("Clear", frozenset([new.key]))
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) == 1, timeout=20_000)
    assert part(panel, "textFilterEdit").text() == ""
    assert part(dialog, "idsToldLabel").text() == "1 ids"

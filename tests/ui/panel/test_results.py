# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: results, on the map and in detail."""

from __future__ import annotations

import pytest
from buyer import Buyer
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.results.options import ResultsOptionsButton
from orders_tab import words
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QFileDialog, QWidget
from search_tab import any_time, is_running, layer, part, rows, search
from stopping import stop_task


def details(panel):
    return next((w for w in panel.findChildren(QWidget, "itemDetails") if w.isVisible()), None)


def test_footprints_can_be_saved_beside_the_project(panel, qtbot, monkeypatch, tmp_path):
    any_time(panel)
    search(panel, qtbot)
    path = tmp_path / "found"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    part(panel, "saveFootprintsAction", QAction).trigger()
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 2)
    saved = QgsVectorLayer(str(path.with_suffix(".gpkg")))
    assert saved.featureCount() == len(panel.search.session.found)
    assert saved.fields().lookupField("price") >= 0


def test_the_temporal_controller_can_show_the_footprints(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    temporal = layer().temporalProperties()
    assert (temporal.isActive(), temporal.startField()) == (False, "datetime")
    part(panel, "animateResultsAction", QAction).trigger()
    assert temporal.isActive()


def test_the_list_is_grouped_and_stays_so(make_panel, qtbot):
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    ungrouped = rows(panel)
    next(
        action
        for action in part(panel, "resultsOptionsButton").menu().actions()
        if action.data() == "collection"
    ).trigger()
    assert rows(panel) > ungrouped
    again = make_panel()
    search(again, qtbot)
    assert any(again.search.model.is_header(row) for row in range(rows(again)))
    again.findChild(ResultsOptionsButton).restore_group("")


def test_what_was_bought_is_marked_in_the_results(panel, services, sandbox, client, qtbot):
    any_time(panel)
    search(panel, qtbot)
    model = part(panel, "resultsView").model()
    found = [one.item for one in panel.search.session.found]
    bought = next(item for item in found if item.price and item.level)
    Buyer(sandbox, client, services.folder).order(bought)
    panel.orders.refresh()
    row = model.row_of(f"{bought.collection}/{bought.id}")
    qtbot.waitUntil(lambda: "yours" in model.index(row).data())
    qtbot.waitUntil(lambda: panel.tabs.tabText(2) == "Orders 1 •")


def test_details_are_shown_by_the_keyboard_in_one_window_that_goes_with_the_panel(
    make_panel, qtbot
):
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    view = part(panel, "resultsView")
    titles = []
    for row in (0, 1):
        view.setCurrentIndex(view.model().index(row, 0))
        qtbot.keyClick(view, Qt.Key.Key_I)
        titles.append(details(panel).windowTitle())
    assert titles[0] != titles[1]
    make_panel()
    assert details(panel) is None


def test_what_a_menu_offered_is_not_done_once_the_list_is_another(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    model = panel.search.model
    row = next(n for n in range(rows(panel)) if model.chosen(n).item.thumbnail)
    menu = part(panel, "resultsView").row_menu(model.result(row))
    panel.search.start_over()
    for text in ("Details", "Quick Look", "Zoom"):
        next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    assert details(panel) is None
    assert not is_running(panel)


def test_a_quick_look_comes_and_goes_with_the_same_key(panel, canvas, qtbot):
    any_time(panel)
    search(panel, qtbot)
    view, model = part(panel, "resultsView"), panel.search.model
    row = next(n for n in range(rows(panel)) if model.chosen(n).item.thumbnail)
    view.setCurrentIndex(model.index(row, 0))
    key = model.result(row).key
    qtbot.keyClick(view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: panel.search.quick_look.is_shown(key))
    qtbot.keyClick(view, Qt.Key.Key_Q)
    assert not panel.search.quick_look.is_shown(key)


def test_without_their_layer_footprints_cannot_be_saved_until_the_next_search(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    save = part(panel, "saveFootprintsAction", QAction)
    assert save.isEnabled()
    QgsProject.instance().removeMapLayer(layer())
    assert not save.isEnabled()
    search(panel, qtbot)
    assert save.isEnabled()


@pytest.mark.parametrize("name", ["", "found.GPKG"], ids=["cancelled", "with its ending"])
def test_saving_footprints_asks_where(panel, qtbot, monkeypatch, tmp_path, name):
    any_time(panel)
    search(panel, qtbot)
    path = str(tmp_path / name) if name else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (path, ""))
    part(panel, "saveFootprintsAction", QAction).trigger()
    if name:
        qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 2)
    assert [p.name for p in tmp_path.glob("*.[gG]*")] == ([name] if name else [])


def test_zooming_to_all_shows_every_footprint(panel, canvas, qtbot):
    any_time(panel)
    search(panel, qtbot)
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    part(panel, "zoomToResultsAction", QAction).trigger()
    assert canvas.extent().contains(layer().extent())


def test_a_quick_look_that_failed_or_was_stopped_can_be_asked_for_again(
    panel, sandbox, folder, runner, bar, qtbot
):
    any_time(panel)
    search(panel, qtbot)
    qtbot.waitUntil(lambda: not panel.search.thumbnails.is_loading)
    view, model = part(panel, "resultsView"), panel.search.model
    row = next(n for n in range(rows(panel)) if model.chosen(n).item.thumbnail)
    found = model.chosen(row)
    view.setCurrentIndex(model.index(row, 0))
    path = ThumbnailCache(folder / "thumbnails").get(found.item.thumbnail)
    if path is not None:
        path.unlink()
    sandbox.faults.add(Fault("thumbnail", status=403))
    qtbot.keyClick(view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: bool(words(bar)))
    sandbox.faults.add(Fault("thumbnail", delay_s=0.5))
    qtbot.keyClick(view, Qt.Key.Key_Q)
    stop_task("Fetching a quick look")
    qtbot.waitUntil(lambda: runner.is_idle)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.keyClick(view, Qt.Key.Key_Q)
    key = model.result(row).key
    qtbot.waitUntil(lambda: panel.search.quick_look.is_shown(key))

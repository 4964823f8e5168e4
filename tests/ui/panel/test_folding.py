# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: the form folds to a line after a search."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.ui.search.kept_area import kept_area_from
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from search_tab import any_time, is_running, part, rows, search, status

ELSEWHERE = QgsRectangle(-71.5, -27.6, -71.1, -27.2)


def summary(panel):
    return part(panel, "searchSummaryButton")


def is_stale(panel):
    return part(panel, "searchAgainButton").isVisible()


def ask_for_clear_scenes(panel):
    part(panel, "cloudSpin").setValue(60)


def test_before_the_first_search_the_form_is_unfolded(panel):
    assert part(panel, "searchButton").isVisible()
    assert not summary(panel).isVisible()
    assert not is_stale(panel)


def test_after_a_search_a_line_says_what_was_searched_and_unfolds_the_form(panel, qtbot):
    ask_for_clear_scenes(panel)
    search(panel, qtbot)
    assert rows(panel) > 0
    line, form_button = summary(panel), part(panel, "searchButton")
    assert line.isVisible()
    assert not form_button.isVisible()
    place, period, cloud = line.text().split(" · ")
    assert place.startswith("Map view, ")
    assert place.endswith(" km²")
    assert (period, cloud) == ("last 2 years", "cloud ≤ 60 %")
    assert line.toolTip().startswith(line.text())
    for _turn in range(2):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        assert form_button.isVisible()
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        assert not form_button.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_line_is_pressed_by_keyboard(panel, qtbot, key):
    part(panel, "searchButton").setFocus()
    search(panel, qtbot)
    line = summary(panel)
    assert panel.focusWidget() is line
    qtbot.keyClick(line, key)
    assert part(panel, "searchButton").isVisible()
    assert panel.focusWidget() is line


def test_in_a_narrow_dock_the_line_is_shortened_and_its_tip_is_not(panel, qtbot):
    part(panel, "gsdSpin").setValue(30)
    ask_for_clear_scenes(panel)
    search(panel, qtbot)
    panel.resize(300, 600)
    line = summary(panel)
    qtbot.waitUntil(lambda: line.width() < 320)
    assert line.fontMetrics().horizontalAdvance(line.text()) > line.width()
    assert line.text() in line.toolTip()
    assert line.text().endswith("GSD ≤ 30 m")


def test_a_search_that_finds_nothing_leaves_the_form_open(panel, canvas, qtbot):
    canvas.setExtent(QgsRectangle(100, -60, 101, -59))
    search(panel, qtbot)
    assert rows(panel) == 0
    qtbot.waitUntil(lambda: part(panel, "searchButton").isVisible(), timeout=20_000)
    assert summary(panel).isVisible()


def test_a_form_that_asks_for_something_else_says_so(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    before = rows(panel)
    assert not is_stale(panel)
    ask_for_clear_scenes(panel)
    assert is_stale(panel)
    assert "from the last search" in part(panel, "lastSearchLabel").text()
    part(panel, "cloudSpin").setValue(100)
    assert not is_stale(panel)
    part(panel, "cloudSpin").setValue(1)
    part(panel, "unknownCloudCheck").setChecked(False)
    qtbot.mouseClick(part(panel, "searchAgainButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_running(panel), timeout=20_000)
    assert not is_stale(panel)
    assert rows(panel) < before


def test_a_map_that_moves_on_is_told_of_while_the_form_is_folded(panel, canvas, qtbot):
    any_time(panel)
    search(panel, qtbot)
    was = canvas.extent()
    canvas.setExtent(ELSEWHERE)
    qtbot.waitUntil(lambda: is_stale(panel), timeout=20_000)
    canvas.setExtent(was)
    qtbot.waitUntil(lambda: not is_stale(panel), timeout=20_000)


def test_a_saved_search_that_holds_more_than_the_form_is_not_another(panel, sandbox, qtbot):
    panel.saved.save("World", SearchQuery(max_cloud=20.0), sandbox.url)
    panel.search.run_saved("World")
    qtbot.waitUntil(lambda: not is_running(panel) and "found" in status(panel), timeout=20_000)
    assert summary(panel).text() == "everywhere · any time · cloud ≤ 20 %"
    assert not is_stale(panel)


def test_another_connection_begins_with_the_form(panel, qtbot):
    search(panel, qtbot)
    ask_for_clear_scenes(panel)
    panel.search.start_over()
    assert part(panel, "searchButton").isVisible()
    assert not summary(panel).isVisible()
    assert not is_stale(panel)


# After a restart


def area_kind(panel):
    return part(panel, "areaCombo").currentText()


def restarted(make_panel, panel, runner, qtbot):
    """Search, wait until that is kept, and return the panel of the next start."""
    search(panel, qtbot)
    assert panel.search.session is not None, status(panel)
    qtbot.waitUntil(
        lambda: runner.is_idle and not panel.search.thumbnails.is_loading, timeout=60_000
    )
    return make_panel()


def test_after_a_restart_the_map_is_followed_as_before(make_panel, runner, canvas, qtbot):
    panel = restarted(make_panel, make_panel(), runner, qtbot)
    assert area_kind(panel) == "Map canvas (follows)"
    before = panel.search.query().aoi
    canvas.setExtent(ELSEWHERE)
    assert panel.search.query().aoi.bbox != before.bbox


@pytest.mark.parametrize("kind", ["Map canvas (held)", "Area of the saved search"])
def test_after_a_restart_an_area_that_stands_fast_is_where_it_was(
    make_panel, runner, canvas, qtbot, kind
):
    panel = make_panel()
    combo = part(panel, "areaCombo")
    if kind == "Map canvas (held)":
        combo.activated.emit(combo.findText(kind))
    else:
        panel.search.area.show_saved_area(panel.search.query().aoi)
    searched = panel.search.query().aoi
    panel = restarted(make_panel, panel, runner, qtbot)
    canvas.setExtent(ELSEWHERE)
    assert area_kind(panel) == kind
    assert panel.search.query().aoi.bbox == pytest.approx(searched.bbox)


def test_after_a_restart_a_layer_is_the_area_once_it_is_there(make_panel, runner, canvas, qtbot):
    panel = make_panel()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(ELSEWHERE))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)
    combo = part(panel, "areaCombo")
    qtbot.waitUntil(lambda: combo.findText("Extent of fields") > 0)
    combo.activated.emit(combo.findText("Extent of fields"))
    panel = restarted(make_panel, panel, runner, qtbot)
    qtbot.waitUntil(lambda: area_kind(panel) == "Extent of fields")
    searched = panel.search.query().aoi
    # The project isn't open yet when QGIS starts: its layers come later.
    kept = project.takeMapLayer(layer)
    panel = make_panel()
    assert area_kind(panel) == "Map canvas (follows)"
    project.addMapLayer(kept, False)
    project.layerTreeRoot().addLayer(kept)
    qtbot.waitUntil(lambda: area_kind(panel) == "Extent of fields")
    assert panel.search.query().aoi.bbox == pytest.approx(searched.bbox)


@pytest.mark.parametrize("text", ["", "no JSON", "[]", '{"kind": 1, "layer": "", "fixed": true}'])
def test_an_area_that_cannot_be_read_is_none(text):
    assert kept_area_from(text) is None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints on top of each other: one click after the other, map tip and list in step."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.map.footprint_features import (
    footprint_features,
    footprint_fields,
)
from datacosmos_imagery.ui.results.footprints import FootprintLayer
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

# From the largest to the smallest, all around (1.5, 1.5); one elsewhere.
BOXES = {"large": (0, 0, 3, 3), "middle": (0.5, 0.5, 2.5, 2.5), "small": (1, 1, 2, 2)}
ELSEWHERE = {"far": (3.2, 3.2, 3.8, 3.8)}
STACK = ["small", "middle", "large"]


class SelectTool(QgsMapTool):
    """Selects the first feature that it finds at a click, as QGIS's own tool does."""

    def __init__(self, canvas, footprints):
        super().__init__(canvas)
        self._footprints = footprints

    def canvasReleaseEvent(self, event):
        layer, point = self._footprints.layer(), event.mapPoint()
        place = QgsRectangle(point.x() - 0.01, point.y() - 0.01, point.x() + 0.01, point.y() + 0.01)
        found = [one.id() for one in layer.getFeatures(place)][:1]
        adds = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        layer.selectByIds([*layer.selectedFeatureIds(), *found] if adds else found)


def feature(name, box):
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    data = {
        "id": name,
        "collection": "c",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"datetime": "2025-03-02T14:47:31Z", "platform": name},
        "assets": {},
    }
    return footprint_features([FoundItem(item_from_json(data, ""), 50.0)], footprint_fields())[0]


@pytest.fixture
def footprints(canvas, runner):
    footprints = FootprintLayer(canvas, QgsProject.instance(), runner)
    footprints.start("Stack", "s1")
    footprints.append([feature(name, box) for name, box in {**BOXES, **ELSEWHERE}.items()])
    tool = SelectTool(canvas, footprints)
    canvas.setMapTool(tool)
    yield footprints
    canvas.unsetMapTool(tool)
    footprints.leave_project()


def spot(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(place.x()), round(place.y()))


def point(canvas, x, y):
    QTest.mouseMove(canvas.viewport(), QPoint(1, 1))
    QTest.mouseMove(canvas.viewport(), spot(canvas, x, y))


def click(canvas, x, y, modifier=Qt.KeyboardModifier.NoModifier):
    place = spot(canvas, x, y)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def selected(footprints):
    return [feature["item"] for feature in footprints.layer().getSelectedFeatures()]


def tip(footprints):
    """Return the map tip as QGIS makes it: of the first feature that it finds."""
    layer = footprints.layer()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_a_click_goes_to_the_next_of_the_stack(footprints, canvas, qtbot):
    told = []
    footprints.selection_changed.connect(told.append)
    for _round in range(4):
        click(canvas, 1.5, 1.5)
    assert [keys[0].removeprefix("c/") for keys in told] == [*STACK, STACK[0]]
    assert selected(footprints) == [STACK[0]]
    chosen = [one["item"] for one in footprints.layer().getFeatures() if one["chosen"] is True]
    assert chosen == [STACK[0]]


def test_a_click_elsewhere_begins_anew(footprints, canvas, qtbot):
    click(canvas, 1.5, 1.5)
    click(canvas, 0.2, 0.2)
    assert selected(footprints) == ["large"]
    click(canvas, 3.5, 3.5)
    assert selected(footprints) == ["far"]
    click(canvas, 1.5, 1.5)
    assert selected(footprints) == ["small"]


def test_a_click_beside_all_selects_none(footprints, canvas, qtbot):
    click(canvas, 1.5, 1.5)
    click(canvas, 3.1, 0.5)
    assert selected(footprints) == []


def test_a_click_that_adds_is_left_as_it_is(footprints, canvas, qtbot):
    click(canvas, 3.5, 3.5)
    click(canvas, 1.5, 1.5, Qt.KeyboardModifier.ShiftModifier)
    assert set(selected(footprints)) == {"far", "large"}


def test_what_others_select_is_left_as_it_is(footprints, canvas, qtbot):
    point(canvas, 1.5, 1.5)
    footprints.layer().selectByExpression("\"item\" = 'large'")
    assert selected(footprints) == ["large"]


def test_map_tip_and_list_name_the_same_scene(footprints, canvas, qtbot):
    heard = []
    footprints.hovered.connect(heard.append)
    point(canvas, 1.5, 1.5)
    qtbot.waitUntil(lambda: heard[-1:] == ["c/small"], timeout=20_000)
    assert "small" in tip(footprints)
    for name in ("small", "middle"):
        click(canvas, 1.5, 1.5)
        qtbot.waitUntil(lambda: heard[-1] == f"c/{name}", timeout=20_000)  # noqa: B023
        assert name in tip(footprints)
    # Another place is another question.
    point(canvas, 0.2, 0.2)
    qtbot.waitUntil(lambda: heard[-1] == "c/large", timeout=20_000)
    assert "large" in tip(footprints)
    point(canvas, 3.1, 0.5)
    qtbot.waitUntil(lambda: heard[-1] is None, timeout=20_000)


def test_pointing_leaves_the_project_as_it_was(footprints, canvas, qtbot):
    project = QgsProject.instance()
    project.setDirty(False)
    heard = []
    footprints.hovered.connect(heard.append)
    point(canvas, 1.5, 1.5)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert not project.isDirty()


def test_levels_that_share_a_row_are_one_of_the_stack(footprints, canvas, qtbot):
    footprints.set_shown_key(lambda key: "c/middle" if key in ("c/small", "c/middle") else key)
    told = []
    footprints.selection_changed.connect(told.append)
    for _round in range(3):
        click(canvas, 1.5, 1.5)
    assert told == [["c/middle"], ["c/large"], ["c/middle"]]

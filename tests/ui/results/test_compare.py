# SPDX-License-Identifier: GPL-2.0-or-later
"""Two quick looks on the map with a divider, with real mouse and keyboard events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from datacosmos_imagery.core import Monitor, SearchJob, SearchQuery
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.core.geo.wkb import wkb_of_geojson
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import Item
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.results.compare import Comparison
from datacosmos_imagery.ui.results.compare_item import ComparedPair, CompareTool, Showing, Side
from datacosmos_imagery.ui.results.quick_look import Picture
from datacosmos_imagery.ui.search.map_tools import RectangleTool
from found_items import box
from orders_tab import words
from pointing import drag
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from stopping import stop_task

WHOLE = ((0, 4), (4, 4), (4, 0), (0, 0))  # of what the canvas shows


def picture(colour, place=WHOLE):
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return Picture(image, ((0, 0), (40, 0), (40, 40), (0, 40)), place)


def side(colour, place=WHOLE, crs="EPSG:4326"):
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance(),
    )
    return Side(picture(colour), [transform.transform(QgsPointXY(*one)) for one in place], colour)


def colour_at(canvas, x, y):
    """Return the colour at a share of the width and height of the map."""
    image = canvas.grab().toImage()
    spot = round(x * (image.width() - 1)), round(y * (image.height() - 1))
    return QColor(image.pixel(*spot)).name()


RED, BLUE, WHITE = (QColor(name).name() for name in ("red", "blue", "white"))


# The item


@pytest.fixture
def pair(canvas):
    pair = ComparedPair(canvas, side("red"), side("blue"))
    yield pair
    canvas.scene().removeItem(pair)


def test_each_side_of_the_divider_shows_one(pair, canvas):
    assert (colour_at(canvas, 0.3, 0.7), colour_at(canvas, 0.7, 0.7)) == (RED, BLUE)
    pair.move_divider(0.2)
    assert (colour_at(canvas, 0.1, 0.7), colour_at(canvas, 0.3, 0.7)) == (RED, BLUE)


def test_the_divider_stays_on_the_map(pair):
    pair.move_divider(-3)
    assert 0 < pair.divider < 0.05
    pair.move_divider(7)
    assert 0.95 < pair.divider < 1


def test_it_blinks_from_one_to_the_other(pair, canvas):
    pair.blink()
    assert pair.showing is Showing.FIRST
    assert {colour_at(canvas, 0.3, 0.7), colour_at(canvas, 0.7, 0.7)} == {RED}
    pair.blink()
    assert {colour_at(canvas, 0.3, 0.7), colour_at(canvas, 0.7, 0.7)} == {BLUE}
    pair.blink()
    assert pair.showing is Showing.FIRST
    pair.move_divider(0.5)
    assert pair.showing is Showing.BOTH


def test_where_one_has_nothing_the_map_is_seen(canvas):
    half = ((0, 4), (1, 4), (1, 0), (0, 0))
    pair = ComparedPair(canvas, side("red", half), side("blue"))
    assert colour_at(canvas, 0.1, 0.7) == RED
    assert colour_at(canvas, 0.4, 0.7) == WHITE
    assert colour_at(canvas, 0.7, 0.7) == BLUE
    canvas.scene().removeItem(pair)


def test_the_divider_is_upright_on_a_rotated_map(pair, canvas):
    canvas.setRotation(30)
    assert (colour_at(canvas, 0.45, 0.3), colour_at(canvas, 0.55, 0.3)) == (RED, BLUE)
    assert (colour_at(canvas, 0.45, 0.7), colour_at(canvas, 0.55, 0.7)) == (RED, BLUE)


# On the map


@pytest.fixture
def services(settings, account_environment, make_services):
    return make_services(Accounts(settings, None, account_environment))


@pytest.fixture
def pan(canvas):
    """The tool that the map has before one compares."""
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    yield pan
    canvas.unsetMapTool(pan)


@pytest.fixture
def comparison(canvas, pan, services, tmp_path):
    comparison = Comparison(
        canvas, QgsProject.instance(), services, ThumbnailCache(tmp_path / "thumbnails")
    )
    yield comparison
    comparison.leave_map()


@pytest.fixture
def found(client):
    """Two scenes of the sandbox with pictures, of different days; the newer one first."""
    everything = SearchJob(client, SearchQuery(limit=40)).run(Monitor()).found
    good = [one for one in everything if one.item.thumbnail and one.item.geometry]
    good.sort(key=lambda one: one.item.acquired, reverse=True)
    return [good[0], next(one for one in good if one.item.acquired < good[0].item.acquired)]


def changed(found, **values):
    item = found.item
    names = Item.__init__.__kwdefaults__.keys() | {
        *("id", "collection", "footprint", "acquired", "cloud_cover", "level", "gsd_m"),
        *("platform", "price"),
    }
    return replace(found, item=Item(**{name: getattr(item, name) for name in names} | values))


def begin(comparison, found, qtbot):
    comparison.begin(found)
    qtbot.waitUntil(lambda: comparison.pair is not None, timeout=20_000)


def is_off(comparison, canvas, pan):
    return comparison.pair is None and not comparison.is_on and canvas.mapTool() is pan


def test_two_scenes_lie_on_the_map_the_older_one_on_the_left(comparison, found, canvas, bar, qtbot):
    before = len(QgsProject.instance().mapLayers())
    heard = []
    comparison.changed.connect(heard.append)
    begin(comparison, found, qtbot)
    assert isinstance(canvas.mapTool(), CompareTool)
    assert heard[-1] is True
    assert len(QgsProject.instance().mapLayers()) == before
    assert any("B: blink" in text and "Esc" in text for text in words(bar))
    titles = [one.title for one in comparison.pair.sides]
    assert found[0].item.acquired.strftime("%H:%M") in titles[1]
    assert found[1].item.acquired.strftime("%H:%M") in titles[0]


def test_what_is_compared_comes_into_sight(comparison, found, canvas, qtbot):
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    begin(comparison, found, qtbot)
    assert not canvas.extent().intersects(QgsRectangle(0, 0, 1, 1))
    box = comparison.pair.sides[0].corners
    assert any(canvas.extent().contains(corner) for corner in box)


def test_a_drag_anywhere_moves_the_divider(comparison, found, canvas, qtbot):
    begin(comparison, found, qtbot)
    extent = canvas.extent()
    drag(canvas.viewport(), QPoint(200, 50), QPoint(150, 60), QPoint(100, 70))
    assert comparison.pair.divider == pytest.approx(100 / canvas.viewport().width())
    assert canvas.extent() == extent


def test_keys_blink_and_move_the_divider(comparison, found, canvas, qtbot):
    begin(comparison, found, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_B)
    assert comparison.pair.showing is Showing.FIRST
    QTest.keyClick(canvas, Qt.Key.Key_B)
    assert comparison.pair.showing is Showing.SECOND
    extent = canvas.extent()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert comparison.pair.showing is Showing.BOTH
    assert comparison.pair.divider == pytest.approx(0.52)
    assert canvas.extent() == extent


def test_escape_ends_it_and_the_tool_from_before_is_back(comparison, found, canvas, pan, qtbot):
    items = len(canvas.scene().items())
    heard = []
    comparison.changed.connect(heard.append)
    begin(comparison, found, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert is_off(comparison, canvas, pan)
    assert heard[-1] is False
    assert len(canvas.scene().items()) == items


def test_another_tool_ends_it_and_stays(comparison, found, canvas, qtbot):
    begin(comparison, found, qtbot)
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    assert comparison.pair is None
    assert canvas.mapTool() is other


def test_after_a_drawing_the_tool_from_before_both_is_back(comparison, found, canvas, pan, qtbot):
    begin(comparison, found, qtbot)
    rectangle = RectangleTool(canvas)
    rectangle.start()
    assert comparison.pair is None
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    rectangle.start()
    begin(comparison, found, qtbot)
    comparison.end()
    assert canvas.mapTool() is pan


@pytest.mark.parametrize("how", ["start_over", "project", "end"])
def test_other_results_and_another_project_end_it(comparison, found, canvas, pan, qtbot, how):
    begin(comparison, found, qtbot)
    if how == "project":
        QgsProject.instance().clear()
    else:
        getattr(comparison, how)()
    assert is_off(comparison, canvas, pan)


def test_nothing_stays_on_the_map_when_the_plugin_goes(
    canvas, pan, services, found, qtbot, tmp_path
):
    items = len(canvas.scene().items())
    comparison = Comparison(canvas, QgsProject.instance(), services, ThumbnailCache(tmp_path / "t"))
    begin(comparison, found, qtbot)
    comparison.leave_map()
    assert canvas.mapTool() is pan
    assert len(canvas.scene().items()) == items
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    QgsProject.instance().clear()
    assert len(canvas.scene().items()) == items


def test_another_crs_keeps_it_where_it_is_and_the_divider_too(comparison, found, canvas, qtbot):
    begin(comparison, found, qtbot)
    comparison.pair.move_divider(0.3)
    before = comparison.pair
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert comparison.pair is not before
    assert comparison.pair.divider == 0.3
    assert abs(comparison.pair.sides[0].corners[0].x()) > 180


def test_a_crs_that_cannot_show_it_ends_it_and_that_is_said(
    comparison, found, canvas, pan, bar, qtbot
):
    begin(comparison, found, qtbot)
    seen_from_the_south = "+proj=ortho +lat_0=-90 +lon_0=0"
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromProj(seen_from_the_south))
    assert is_off(comparison, canvas, pan)
    assert any("can't be shown in the CRS" in text for text in words(bar))


@pytest.mark.parametrize("lacking", [{"thumbnail": ""}, {"footprint": None}])
def test_a_scene_without_picture_or_place_is_told_by_name(
    comparison, found, canvas, pan, bar, lacking
):
    comparison.begin([found[0], changed(found[1], **lacking)])
    assert is_off(comparison, canvas, pan)
    said = [text for text in words(bar) if "no picture that could be shown" in text]
    assert said
    assert found[1].item.acquired.strftime("%H:%M") in said[0]


def test_a_picture_that_cannot_be_fetched_is_told(
    comparison, found, canvas, pan, bar, sandbox, qtbot
):
    heard = []
    comparison.changed.connect(heard.append)
    path = found[0].item.thumbnail.removeprefix(sandbox.url)
    sandbox.faults.add(Fault(path, status=404, times=None))
    comparison.begin(found)
    qtbot.waitUntil(lambda: bool(words(bar)), timeout=20_000)
    assert is_off(comparison, canvas, pan)
    assert heard[-1] is False


def test_it_can_be_stopped_in_the_task_manager(comparison, found, canvas, pan, sandbox, qtbot):
    path = found[0].item.thumbnail.removeprefix(sandbox.url)
    sandbox.faults.add(Fault(path, delay_s=20, times=None))
    comparison.begin(found)
    assert comparison.is_on
    stop_task("Fetching two quick looks")
    qtbot.waitUntil(lambda: not comparison.is_on, timeout=20_000)
    assert is_off(comparison, canvas, pan)


def test_neighbours_across_180_degrees_lie_side_by_side(comparison, found, canvas, qtbot):
    east = changed(found[0], footprint=wkb_of_geojson(box(178, 0, 179.9, 1)))
    west = changed(found[1], footprint=wkb_of_geojson(box(-179.9, 0, -178, 1)))
    begin(comparison, [east, west], qtbot)
    xs = sorted(corner.x() for one in comparison.pair.sides for corner in one.corners)
    assert xs[-1] - xs[0] == pytest.approx(4, abs=0.01)


@pytest.mark.parametrize("count", [0, 1])
def test_it_takes_two(comparison, found, canvas, pan, bar, count):
    comparison.begin(found[:count])
    assert is_off(comparison, canvas, pan)
    assert any("Select two scenes" in text for text in words(bar))

# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.ui.search.map_tools import PolygonTool, RectangleTool
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Heard:
    def __init__(self, tool):
        self.drawn, self.cancelled = [], 0
        tool.drawn.connect(self.drawn.append)
        tool.cancelled.connect(self._on_cancelled)

    def _on_cancelled(self):
        self.cancelled += 1


@pytest.fixture(autouse=True)
def pan(canvas):
    """The tool that the map has before one draws."""
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    yield pan
    canvas.unsetMapTool(pan)


@pytest.fixture
def rectangle(canvas, pan):
    tool = RectangleTool(canvas)
    tool.start()
    yield tool
    tool.stop()


@pytest.fixture
def polygon(canvas, pan):
    tool = PolygonTool(canvas)
    tool.start()
    yield tool
    tool.stop()


def click(canvas, x, y, button=LEFT):
    QTest.mouseClick(canvas.viewport(), button, pos=QPoint(x, y))


def double_click_ends(canvas, x, y, button):
    """Make the second of the two clicks of a double click."""
    QTest.mouseDClick(canvas.viewport(), button, pos=QPoint(x, y))
    QTest.mouseRelease(canvas.viewport(), button, pos=QPoint(x, y))


def drag(canvas, start, end):
    QTest.mousePress(canvas.viewport(), LEFT, pos=QPoint(*start))
    QTest.mouseMove(canvas.viewport(), QPoint(*end))
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=QPoint(*end))


def key(canvas, key):
    QTest.keyClick(canvas, key)


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def bounds(geometry):
    box = geometry.boundingBox()
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


def map_bounds(canvas, start, end):
    a = canvas.getCoordinateTransform().toMapCoordinates(*start)
    b = canvas.getCoordinateTransform().toMapCoordinates(*end)
    return (min(a.x(), b.x()), min(a.y(), b.y()), max(a.x(), b.x()), max(a.y(), b.y()))


def test_dragging_draws_a_rectangle_and_gives_the_tool_back(canvas, rectangle, pan):
    before = pan
    heard = Heard(rectangle)
    drag(canvas, (50, 60), (150, 200))
    assert len(heard.drawn) == 1
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (50, 60), (150, 200)))
    assert isinstance(before, QgsMapToolPan)
    assert canvas.mapTool() is before
    assert bands(canvas) == []


def test_two_clicks_draw_a_rectangle(canvas, rectangle):
    heard = Heard(rectangle)
    click(canvas, 50, 60)
    assert heard.drawn == []
    click(canvas, 150, 200)
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (50, 60), (150, 200)))


def test_on_a_rotated_map_the_rectangle_is_upright_on_the_screen(canvas, rectangle):
    canvas.setRotation(30)
    heard = Heard(rectangle)
    drag(canvas, (50, 60), (150, 200))
    transform = canvas.getCoordinateTransform()
    corners = [transform.transform(point) for point in heard.drawn[0].asPolygon()[0]]
    assert {round(point.x()) for point in corners} == {50, 150}
    assert {round(point.y()) for point in corners} == {60, 200}


@pytest.mark.parametrize("tool", ["rectangle", "polygon"])
def test_escape_cancels_and_gives_the_tool_back(canvas, request, tool):
    tool = request.getfixturevalue(tool)
    heard = Heard(tool)
    click(canvas, 50, 60)
    key(canvas, Qt.Key.Key_Escape)
    assert (heard.drawn, heard.cancelled) == ([], 1)
    assert isinstance(canvas.mapTool(), QgsMapToolPan)
    assert bands(canvas) == []


def test_a_right_click_finishes_a_polygon(canvas, polygon):
    heard = Heard(polygon)
    for x, y in ((50, 50), (150, 50), (150, 150)):
        click(canvas, x, y)
    (band,) = bands(canvas)
    assert band.isVisible()
    assert band.numberOfVertices() >= 3
    click(canvas, 10, 10, RIGHT)
    assert len(heard.drawn[0].asPolygon()[0]) == 4
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (50, 50), (150, 150)))


def test_backspace_removes_the_last_corner(canvas, polygon):
    heard = Heard(polygon)
    for x, y in ((50, 50), (150, 50), (150, 150), (300, 290)):
        click(canvas, x, y)
    key(canvas, Qt.Key.Key_Backspace)
    key(canvas, Qt.Key.Key_Return)
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (50, 50), (150, 150)))


def test_backspace_without_corners_does_no_harm(canvas, polygon):
    key(canvas, Qt.Key.Key_Backspace)
    assert canvas.mapTool() is polygon


def test_two_corners_are_no_polygon(canvas, polygon):
    heard = Heard(polygon)
    click(canvas, 50, 50)
    click(canvas, 150, 50)
    click(canvas, 150, 50, RIGHT)
    assert (heard.drawn, heard.cancelled) == ([], 1)


def test_another_tool_in_the_middle_cancels_and_stays(canvas, polygon):
    heard = Heard(polygon)
    click(canvas, 50, 50)
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    assert heard.cancelled == 1
    assert canvas.mapTool() is other
    assert bands(canvas) == []


def test_a_second_drawing_starts_afresh(canvas, polygon):
    click(canvas, 50, 50)
    key(canvas, Qt.Key.Key_Escape)
    heard = Heard(polygon)
    polygon.start()
    for x, y in ((100, 100), (150, 100), (150, 150)):
        click(canvas, x, y)
    key(canvas, Qt.Key.Key_Return)
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (100, 100), (150, 150)))


def test_a_double_click_finishes_a_polygon_with_its_first_click_as_the_last_corner(canvas, polygon):
    heard = Heard(polygon)
    click(canvas, 50, 50)
    click(canvas, 150, 50)
    click(canvas, 150, 150)
    double_click_ends(canvas, 150, 150, LEFT)
    assert len(heard.drawn[0].asPolygon()[0]) == 4
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (50, 50), (150, 150)))


def test_the_end_of_a_drawing_is_no_click_of_the_tool_that_comes_back(canvas, polygon):
    # Which pans: a click would move the map there.
    before = canvas.extent()
    for x, y in ((50, 50), (150, 50), (150, 150)):
        click(canvas, x, y)
    double_click_ends(canvas, 150, 150, LEFT)
    assert isinstance(canvas.mapTool(), QgsMapToolPan)
    assert canvas.extent() == before


def test_other_buttons_and_keys_set_no_corner(canvas, polygon):
    heard = Heard(polygon)
    for x, y in ((50, 50), (150, 50), (150, 150)):
        click(canvas, x, y)
    click(canvas, 300, 300, Qt.MouseButton.MiddleButton)
    double_click_ends(canvas, 300, 300, Qt.MouseButton.MiddleButton)
    key(canvas, Qt.Key.Key_Q)
    assert heard.drawn == []
    key(canvas, Qt.Key.Key_Return)
    assert bounds(heard.drawn[0]) == pytest.approx(map_bounds(canvas, (50, 50), (150, 150)))


def test_a_right_click_cancels_a_rectangle(canvas, rectangle):
    heard = Heard(rectangle)
    click(canvas, 50, 60)
    click(canvas, 150, 200, RIGHT)
    assert (heard.drawn, heard.cancelled) == ([], 1)
    assert bands(canvas) == []


def test_the_rectangle_so_far_follows_the_mouse(canvas, rectangle):
    QTest.mouseMove(canvas.viewport(), QPoint(20, 20))
    assert bands(canvas) == []
    click(canvas, 50, 60)
    click(canvas, 250, 260, Qt.MouseButton.MiddleButton)
    QTest.mouseMove(canvas.viewport(), QPoint(150, 200))
    (band,) = bands(canvas)
    assert bounds(band.asGeometry()) == pytest.approx(map_bounds(canvas, (50, 60), (150, 200)))


def test_the_tool_before_comes_back_also_after_a_change_of_mind(canvas, rectangle, polygon):
    # Both fixtures began: the rectangle first, then the polygon in its place.
    assert canvas.mapTool() is polygon
    for x, y in ((50, 50), (150, 50), (150, 150)):
        click(canvas, x, y)
    key(canvas, Qt.Key.Key_Return)
    assert isinstance(canvas.mapTool(), QgsMapToolPan)


def test_stopping_what_is_not_being_drawn_changes_nothing(canvas, polygon):
    key(canvas, Qt.Key.Key_Escape)
    heard = Heard(polygon)
    polygon.stop()
    assert heard.cancelled == 0
    assert isinstance(canvas.mapTool(), QgsMapToolPan)


def test_a_tool_whose_plugin_has_gone_is_not_brought_back(canvas):
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    tool = RectangleTool(canvas)
    tool.start()
    sip.delete(other)
    drag(canvas, (50, 60), (150, 200))
    assert canvas.mapTool() is None

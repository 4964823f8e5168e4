# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.core import Monitor, SearchJob, SearchQuery
from datacosmos_imagery.ui.adapters.map.corners import footprint_corners, image_corners
from datacosmos_imagery.ui.adapters.tasks import TaskRunner
from datacosmos_imagery.ui.results.quick_look import QuickLook
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygon

SLANTED = [[1.0, 4.0], [3.5, 3.5], [3.0, 0.5], [0.5, 1.0]]  # upper left, clockwise
COLOURS = ("red", "lime", "blue", "magenta")


def polygon(points):
    return {"type": "Polygon", "coordinates": [[*points, points[0]]]}


def quartered(width=40, height=40):
    """An image with another colour in each corner, clockwise from the upper left."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    x, y = width // 2, height // 2
    for left, top, colour in zip((0, x, x, 0), (0, 0, y, y), COLOURS):
        painter.fillRect(QRect(left, top, x, y), QColor(colour))
    painter.end()
    return image


@pytest.fixture
def image_path(tmp_path):
    path = tmp_path / "no-extension"
    assert quartered().save(str(path), "PNG")
    return path


@pytest.fixture
def quick_look(canvas, runner):
    quick_look = QuickLook(canvas, QgsProject.instance(), runner)
    yield quick_look
    quick_look.leave_map()


def show(quick_look, qtbot, path, footprint, key="c/a"):
    quick_look.show(key, path, footprint)
    qtbot.waitUntil(lambda: quick_look.is_shown(key))


def colour_at(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(x, y)
    pixel = canvas.grab().toImage().pixel(round(place.x()), round(place.y()))
    return QColor(pixel)


def assert_same_corners(found, meant):
    for one, other in zip(found, meant):
        assert one == pytest.approx(tuple(other), abs=0.01)


def assert_colours(canvas, points):
    """Each corner has its colour a little inside, where the image is blended with white."""
    x = sum(point[0] for point in points) / 4
    y = sum(point[1] for point in points) / 4
    for point, name in zip(points, COLOURS):
        inside = (point[0] + 0.3 * (x - point[0]), point[1] + 0.3 * (y - point[1]))
        seen, meant = colour_at(canvas, *inside), QColor(name)
        for channel in ("red", "green", "blue"):
            assert getattr(seen, channel)() == pytest.approx(getattr(meant, channel)(), abs=40)


@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("step", [1, -1], ids=["clockwise", "counter-clockwise"])
def test_corners_do_not_depend_on_the_order_of_the_ring(start, step):
    ring = [SLANTED[(start + step * number) % 4] for number in range(4)]
    corners = footprint_corners(polygon(ring))
    assert_same_corners(corners, SLANTED)


def test_points_along_the_edges_are_no_corners():
    ring = []
    for a, b in zip(SLANTED, [*SLANTED[1:], SLANTED[0]]):
        ring += [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.003]]
    corners = footprint_corners(polygon(ring))
    assert_same_corners(corners, SLANTED)


def test_another_shape_gets_the_rectangle_around_it():
    ring = [[0, 0], [0, 2], [1, 3], [2, 2], [2, 0]]
    corners = footprint_corners(polygon(ring))
    assert_same_corners(corners, [(0, 3), (2, 3), (2, 0), (0, 0)])


def test_a_triangle_gets_the_rectangle_around_it():
    corners = footprint_corners(polygon([[0, 0], [1, 0.5], [4, 0]]))
    assert_same_corners(corners, [(0, 0.5), (4, 0.5), (4, 0), (0, 0)])


def test_a_spike_is_no_corner():
    first, *others = SLANTED
    middle = (SLANTED[0][0] + SLANTED[1][0]) / 2, (SLANTED[0][1] + SLANTED[1][1]) / 2
    corners = footprint_corners(polygon([first, middle, first, middle, *others]))
    assert_same_corners(corners, SLANTED)


def test_a_footprint_across_180_is_in_one_piece():
    one = footprint_corners(polygon([[179, 1], [181, 1], [181, 0], [179, 0]]))
    cut = footprint_corners(
        {
            "type": "MultiPolygon",
            "coordinates": [
                polygon([[179, 1], [180, 1], [180, 0], [179, 0]])["coordinates"],
                polygon([[-180, 1], [-179, 1], [-179, 0], [-180, 0]])["coordinates"],
            ],
        }
    )
    assert_same_corners(one, [(179, 1), (181, 1), (181, 0), (179, 0)])
    assert_same_corners(cut, one)


@pytest.mark.parametrize("footprint", [None, polygon([[0, 0], [1, 1], [2, 2], [1, 1]])])
def test_a_footprint_without_area_has_no_corners(footprint):
    assert footprint_corners(footprint) is None


def test_the_corners_of_an_image_without_collar_are_its_own():
    assert image_corners(quartered(30, 20)) == ((0, 0), (30, 0), (30, 20), (0, 20))


def test_the_corners_of_a_slanted_image_are_inside_its_collar():
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setBrush(QColor("green"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygon([QPoint(20, 0), QPoint(99, 15), QPoint(80, 99), QPoint(0, 84)]))
    painter.end()
    corners = image_corners(image)
    for found, meant in zip(corners, [(20, 0), (99, 15), (80, 99), (0, 84)]):
        assert found == pytest.approx(meant, abs=2)


def test_an_empty_image_has_no_corners():
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    assert image_corners(image) is None


@pytest.mark.parametrize("authority", ["EPSG:4326", "EPSG:3857", "EPSG:32631"])
def test_the_image_lies_on_its_footprint(quick_look, canvas, qtbot, image_path, authority):
    show(quick_look, qtbot, image_path, polygon(SLANTED))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authority))
    settings = canvas.mapSettings()
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        settings.destinationCrs(),
        QgsProject.instance(),
    )
    points = [tuple(transform.transform(*point)) for point in SLANTED]
    canvas.setExtent(transform.transformBoundingBox(QgsRectangle(0, 0, 4.5, 4.5)))
    assert_colours(canvas, points)
    outside = transform.transform(0.3, 4.2)
    assert colour_at(canvas, outside.x(), outside.y()) == QColor("white")


def test_the_image_moves_with_the_map(quick_look, canvas, qtbot, image_path):
    show(quick_look, qtbot, image_path, polygon(SLANTED))
    canvas.setExtent(QgsRectangle(-2, -2, 7, 7))
    assert_colours(canvas, SLANTED)


@pytest.mark.parametrize(
    ("authority", "extent"),
    [
        ("EPSG:4326", (178.5, -0.5, 181.5, 1.5)),
        ("EPSG:3857", (19_870_000, -50_000, 20_200_000, 170_000)),
    ],
)
def test_an_image_across_180_is_not_torn(quick_look, canvas, qtbot, image_path, authority, extent):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authority))
    canvas.setExtent(QgsRectangle(*extent))
    show(quick_look, qtbot, image_path, polygon([[179, 1], [181, 1], [181, 0], [179, 0]]))
    unit = 1 if authority == "EPSG:4326" else 111_319.49
    box = ((179, 1), (181, 1), (181, 0), (179, 0))
    assert_colours(canvas, [(x * unit, y * unit) for x, y in box])


def test_it_is_hidden_and_another_takes_its_place(quick_look, canvas, qtbot, image_path):
    changes = []
    quick_look.changed.connect(lambda: changes.append(1))
    show(quick_look, qtbot, image_path, polygon(SLANTED), "c/a")
    show(quick_look, qtbot, image_path, polygon(SLANTED), "c/b")
    assert not quick_look.is_shown("c/a")
    quick_look.hide()
    assert not quick_look.is_shown("c/b")
    assert colour_at(canvas, 2, 2) == QColor("white")
    assert len(changes) == 4


def test_a_new_project_hides_it(quick_look, canvas, qtbot, image_path):
    show(quick_look, qtbot, image_path, polygon(SLANTED))
    QgsProject.instance().clear()
    assert not quick_look.is_shown("c/a")


@pytest.mark.parametrize("content", [b"", b"<html>", b"\x89PNG\r\n\x1a\ntruncated"])
def test_what_is_no_image_is_reported(quick_look, qtbot, tmp_path, content):
    path = tmp_path / "x.png"
    path.write_bytes(content)
    with qtbot.waitSignal(quick_look.failed) as heard:
        quick_look.show("c/a", path, polygon(SLANTED))
    key, error = heard.args
    assert key == "c/a"
    assert "thumbnail" in str(error)
    assert not quick_look.is_shown("c/a")


def test_a_scene_without_footprint_is_reported(quick_look, qtbot, image_path):
    with qtbot.waitSignal(quick_look.failed) as heard:
        quick_look.show("c/a", image_path, None)
    assert "no footprint" in str(heard.args[1])


def test_nothing_stays_on_the_map(canvas, qtbot, image_path):
    before = len(canvas.scene().items())
    quick_look = QuickLook(canvas, QgsProject.instance(), TaskRunner())
    show(quick_look, qtbot, image_path, polygon(SLANTED))
    quick_look.leave_map()
    assert len(canvas.scene().items()) == before
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert len(canvas.scene().items()) == before


def test_a_thumbnail_of_the_sandbox_is_put_on_the_map(quick_look, qtbot, client, tmp_path):
    found = SearchJob(client, SearchQuery(limit=20)).run(Monitor()).found
    item = next(entry.item for entry in found if entry.item.thumbnail and entry.item.geometry)
    path = tmp_path / "thumbnail"
    path.write_bytes(client.transport.get(item.thumbnail, "Thumbnail", Monitor()).body)
    show(quick_look, qtbot, path, item.geometry)


def test_the_next_one_takes_the_place_of_one_that_is_still_being_read(
    quick_look, canvas, qtbot, image_path
):
    told = []
    quick_look.changed.connect(lambda: told.append(1))
    quick_look.show("c/a", image_path, polygon(SLANTED))
    show(quick_look, qtbot, image_path, polygon(SLANTED), "c/b")
    assert not quick_look.is_shown("c/a")
    assert_colours(canvas, SLANTED)
    assert len(told) == 2  # the first taken away, the second shown


def test_what_cannot_be_shown_in_the_crs_of_the_map_is_told_with_its_key(
    quick_look, canvas, qtbot, image_path
):
    seen_from_the_north = "+proj=ortho +lat_0=90 +lon_0=0"
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromProj(seen_from_the_north))
    south = polygon([[0, -40], [9, -40], [9, -50], [0, -50]])
    with qtbot.waitSignal(quick_look.failed) as told, qtbot.assertNotEmitted(quick_look.changed):
        quick_look.show("c/south", image_path, south)
    assert told.args[0] == "c/south"
    assert "can't be shown in the CRS of this map" in told.args[1].message
    assert not quick_look.is_shown("c/south")

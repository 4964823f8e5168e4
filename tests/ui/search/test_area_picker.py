# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.ui.adapters.map.footprint_layer import add_live_layer
from datacosmos_imagery.ui.search import area_sources
from datacosmos_imagery.ui.search.area_picker import AreaPicker
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton


@pytest.fixture
def picker(canvas, qtbot):
    picker = AreaPicker(canvas, QgsProject.instance())
    qtbot.addWidget(picker)
    picker.show()
    yield picker
    picker.leave_map()


def set_map(canvas, extent, authority="EPSG:4326"):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authority))
    canvas.setExtent(extent)


def add_layer(name="fields", *, wkts=("POLYGON((1 1,2 1,2 2,1 1))",), crs="EPSG:4326"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def combo(picker):
    return picker.findChild(QComboBox, "areaCombo")


def texts(picker):
    return [combo(picker).itemText(row) for row in range(combo(picker).count())]


def choose(picker, text):
    QCoreApplication.processEvents()
    row = combo(picker).findText(text)
    assert row >= 0, texts(picker)
    combo(picker).setCurrentIndex(row)
    combo(picker).activated.emit(row)


def label(picker):
    return picker.findChild(QLabel, "areaLabel").text()


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def drag(canvas):
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas.viewport(), QPoint(200, 200))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))


def test_the_area_is_what_the_map_shows_and_follows_it(canvas, picker, qtbot):
    assert picker.area().bbox == pytest.approx((0, 0, 4, 4), abs=0.1)
    with qtbot.waitSignal(picker.changed):
        canvas.setExtent(QgsRectangle(10, 10, 14, 14))
    assert picker.area().bbox == pytest.approx((10, 10, 14, 14), abs=0.1)


def test_many_moves_of_the_map_are_told_once(canvas, picker, qtbot):
    told = []
    picker.changed.connect(lambda: told.append(1))
    for step in range(20):
        canvas.setExtent(QgsRectangle(step, 0, step + 4, 4))
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(400)
    assert len(told) == 1


def test_a_hidden_picker_does_nothing_until_it_is_seen(canvas, picker, qtbot):
    picker.hide()
    before = label(picker)
    canvas.setExtent(QgsRectangle(0, 60, 0.4, 60.4))
    qtbot.wait(400)
    assert label(picker) == before
    picker.show()
    assert label(picker) != before


def test_the_size_is_geodesic_and_has_units(canvas, picker, qtbot):
    with qtbot.waitSignal(picker.changed):
        set_map(canvas, QgsRectangle(0, 8_350_000, 100_000, 8_450_000), "EPSG:3857")
    sides, area = label(picker).split(" · ")
    width = float(sides.split(" × ")[0])
    # The web map says 100 km.
    assert width == pytest.approx(50.2, abs=1)
    assert area.endswith(" km²")
    assert float(area.split()[0].replace(",", "")) == pytest.approx(50.2 * 50.2, rel=0.03)


def test_a_rotated_map_is_a_rotated_polygon(canvas, picker):
    upright = picker.area().area_km2
    canvas.setRotation(45)
    area = picker.area()
    assert not area.is_box
    assert area.area_km2 == pytest.approx(upright, rel=0.02)


def test_a_map_across_the_antimeridian(canvas, picker):
    set_map(canvas, QgsRectangle(1.95e7, -2e6, 2.05e7, -1e6), "EPSG:3857")
    assert picker.area().crosses_antimeridian


def test_a_map_zoomed_out_beyond_its_projection_searches_its_bounding_box(canvas, picker):
    set_map(canvas, QgsRectangle(-2e7, -2e7, 2e7, 2e7), "ESRI:54030")
    assert picker.area().area_km2 > 4e8


def test_a_held_map_stays_and_is_shown(canvas, picker, qtbot):
    choose(picker, "Map canvas (held)")
    canvas.setExtent(QgsRectangle(10, 10, 14, 14))
    assert picker.area().bbox == pytest.approx((0, 0, 4, 4), abs=0.1)
    assert len(bands(canvas)) == 1
    choose(picker, "Map canvas (held)")
    assert picker.area().bbox == pytest.approx((10, 10, 14, 14), abs=0.1)


def test_a_rectangle_is_drawn_with_the_button(canvas, picker):
    button = picker.findChild(QToolButton, "drawRectangleButton")
    button.click()
    assert button.isChecked()
    assert "Drag" in label(picker)
    drag(canvas)
    assert not button.isChecked()
    assert combo(picker).currentText() == "Drawn rectangle"
    west, south, east, north = picker.area().bbox
    assert 0 < west < east < 4
    assert 0 < south < north < 4
    assert "×" in label(picker)
    assert len(bands(canvas)) == 1


def test_choosing_a_drawing_that_is_not_there_starts_it(canvas, picker):
    choose(picker, "Drawn polygon")
    assert picker.findChild(QToolButton, "drawPolygonButton").isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert combo(picker).currentText() == "Map canvas (follows)"
    assert not picker.findChild(QToolButton, "drawPolygonButton").isChecked()
    assert label(picker).endswith("km²")


def test_a_drawing_keeps_its_place_when_the_map_changes_its_crs(canvas, picker):
    picker.findChild(QToolButton, "drawRectangleButton").click()
    drag(canvas)
    before = picker.area().bbox
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert picker.area().bbox == before
    (band,) = bands(canvas)
    assert band.asGeometry().boundingBox().xMaximum() > 1000


def test_selected_features_are_merged_in_their_own_crs(canvas, picker):
    layer = add_layer(
        wkts=(
            "POLYGON((0 0,100000 0,100000 100000,0 100000,0 0))",
            "POLYGON((50000 0,200000 0,200000 100000,50000 100000,50000 0))",
            "POLYGON((900000 0,950000 0,950000 100000,900000 0))",
        ),
        crs="EPSG:3857",
    )
    layer.selectByIds([1, 2])
    choose(picker, "Selected features of fields")
    assert picker.area().bbox == pytest.approx((0, 0, 1.797, 0.898), abs=0.01)


def test_selected_features_across_180_degrees_lie_there_however_they_are_written(canvas, picker):
    layer = add_layer(
        wkts=(
            "POLYGON((179.2 -18,-179.7 -18,-179.7 -17,179.2 -17,179.2 -18))",
            "POLYGON((180.3 -18,181 -18,181 -17,180.3 -17,180.3 -18))",
        ),
    )
    layer.selectByIds([1])
    choose(picker, "Selected features of fields")
    assert picker.area().bbox == pytest.approx((179.2, -18, -179.7, -17))
    layer.selectByIds([1, 2])
    assert picker.area().bbox == pytest.approx((179.2, -18, -179, -17))


def test_a_new_selection_changes_the_area(canvas, picker, qtbot):
    layer = add_layer(wkts=("POLYGON((1 1,2 1,2 2,1 1))", "POLYGON((5 5,6 5,6 6,5 5))"))
    choose(picker, "Selected features of fields")
    assert "Nothing is selected in fields" in label(picker)
    with pytest.raises(InputError, match="Nothing is selected"):
        picker.area()
    with qtbot.waitSignal(picker.changed):
        layer.selectByIds([2])
    assert picker.area().bbox == (5, 5, 6, 6)
    assert label(picker).endswith("km²")


def test_a_self_crossing_feature_is_refused_in_words(canvas, picker):
    layer = add_layer(wkts=("POLYGON((0 0,3 1,3 0,0 2,0 0))",))
    layer.selectAll()
    choose(picker, "Selected features of fields")
    assert "crosses itself" in label(picker)


def test_the_extent_of_a_layer(canvas, picker):
    add_layer()
    choose(picker, "Extent of fields")
    assert picker.area().bbox == (1, 1, 2, 2)
    assert label(picker).startswith("111 × 111 km")


def test_an_empty_layer_is_refused_in_words(canvas, picker):
    add_layer(wkts=())
    choose(picker, "Extent of fields")
    assert "empty" in label(picker)
    assert bands(canvas) == []


def test_a_layer_that_goes_makes_way_for_the_map(canvas, picker, qtbot):
    layer = add_layer()
    layer.selectAll()
    choose(picker, "Selected features of fields")
    with qtbot.waitSignal(picker.changed):
        QgsProject.instance().removeMapLayer(layer)
    assert combo(picker).currentText() == "Map canvas (follows)"
    assert picker.area().bbox == pytest.approx((0, 0, 4, 4), abs=0.1)
    assert bands(canvas) == []


def test_the_project_may_be_closed(canvas, picker, qtbot):
    add_layer().selectAll()
    choose(picker, "Selected features of fields")
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: combo(picker).currentText() == "Map canvas (follows)")


def test_layers_are_listed_by_their_present_names_and_without_footprints(canvas, picker):
    layer = add_layer("old name")
    layer.setName("new name")
    add_live_layer(QgsProject.instance())
    QCoreApplication.processEvents()
    names = [text for text in texts(picker) if text]
    assert names[4:] == [
        "Selected features of new name",
        "All features of new name",
        "Extent of new name",
    ]


def test_a_project_without_crs_is_said(canvas, picker):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="no coordinate reference system"):
        picker.area()


def test_the_area_of_a_saved_search_comes_back(canvas, picker):
    picker.show_saved_area(aoi_from_bbox(170, -10, -170, 10))
    assert picker.area().bbox == (170, -10, -170, 10)
    assert combo(picker).currentText() == "Area of the saved search"
    choose(picker, "Map canvas (follows)")
    assert picker.area().bbox == pytest.approx((0, 0, 4, 4), abs=0.1)


def test_nothing_stays_behind(canvas, qtbot):
    picker = AreaPicker(canvas, QgsProject.instance())
    qtbot.addWidget(picker)
    picker.show()
    choose(picker, "Map canvas (held)")
    picker.findChild(QToolButton, "drawPolygonButton").click()
    picker.leave_map()
    assert bands(canvas) == []
    told = []
    picker.changed.connect(lambda: told.append(1))
    add_layer()
    canvas.setExtent(QgsRectangle(10, 10, 14, 14))
    qtbot.wait(300)
    assert told == []


def test_a_selection_of_features_without_geometry_is_refused_in_words(canvas, picker):
    layer = add_layer(wkts=("POLYGON((1 1,2 1,2 2,1 1))",))
    assert layer.dataProvider().addFeatures([QgsFeature(), QgsFeature()])[0]
    layer.selectByIds([2, 3])
    choose(picker, "Selected features of fields")
    with pytest.raises(InputError):
        picker.area()
    assert "km²" not in label(picker)
    layer.selectAll()
    assert picker.area().bbox == (1, 1, 2, 2)


@pytest.mark.parametrize(
    ("limit", "most"), [("_MOST_FEATURES", 1), ("MOST_VERTICES", 6)], ids=["features", "vertices"]
)
def test_too_large_a_selection_is_refused_before_it_is_merged(
    canvas, picker, monkeypatch, limit, most
):
    monkeypatch.setattr(area_sources, limit, most)
    layer = add_layer(wkts=("POLYGON((1 1,2 1,2 2,1 1))", "POLYGON((5 5,6 5,6 6,5 5))"))
    layer.selectAll()
    choose(picker, "Selected features of fields")
    assert "has too many vertices" in label(picker)


def test_a_selection_that_changes_while_the_picker_is_hidden_counts_once_it_is_seen(
    canvas, picker, qtbot
):
    layer = add_layer(wkts=("POLYGON((1 1,2 1,2 2,1 1))", "POLYGON((5 5,6 5,6 6,5 5))"))
    layer.selectByIds([1])
    choose(picker, "Selected features of fields")
    picker.hide()
    with qtbot.assertNotEmitted(picker.changed, wait=0):
        layer.selectByIds([2])
    with qtbot.waitSignal(picker.changed):
        picker.show()
    assert picker.area().bbox == (5, 5, 6, 6)


def test_a_held_map_without_a_crs_says_so(canvas, picker):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    choose(picker, "Map canvas (held)")
    assert "no coordinate reference system" in label(picker)
    assert bands(canvas) == []


def test_a_second_drawing_in_the_middle_of_the_first_takes_its_place(canvas, picker):
    picker.findChild(QToolButton, "drawRectangleButton").click()
    picker.findChild(QToolButton, "drawPolygonButton").click()
    assert not picker.findChild(QToolButton, "drawRectangleButton").isChecked()
    assert picker.findChild(QToolButton, "drawPolygonButton").isChecked()
    assert "Click the corners" in label(picker)
    picker.findChild(QToolButton, "drawPolygonButton").click()
    assert not picker.findChild(QToolButton, "drawPolygonButton").isChecked()
    assert label(picker).endswith("km²")


def test_without_a_map_it_says_so_and_not_what_went_wrong(qtbot):
    canvas = QgsMapCanvas()  # as on QGIS's start page
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    picker = AreaPicker(canvas, QgsProject())
    qtbot.addWidget(canvas)
    qtbot.addWidget(picker)
    picker.show()
    label = picker.findChild(QLabel, "areaLabel")
    qtbot.waitUntil(lambda: label.text() == "No map yet")
    assert "no width" in label.toolTip()
    canvas.resize(200, 100)
    canvas.setExtent(QgsRectangle(1, 1, 2, 2))
    qtbot.waitUntil(lambda: "km²" in label.text())
    assert label.toolTip() == ""
    picker.leave_map()

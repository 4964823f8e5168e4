# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas from files, texts, layers and drops, through the real buttons and events."""

import time

import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.search.area_drop import AreaDrop
from datacosmos_imagery.ui.search.area_picker import AreaPicker
from datacosmos_imagery.ui.search.kept_area import kept_area_from
from osgeo import ogr, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsMimeDataUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

SQUARE = "POLYGON((12 45,13 45,13 46,12 46,12 45))"
BESIDE = "POLYGON((12.5 45,14 45,14 46,12.5 46,12.5 45))"
GEOJSON = '{"type":"Polygon","coordinates":[[[12,45],[13,45],[13,46],[12,46],[12,45]]]}'
WAIT_MS = 20_000


@pytest.fixture
def picker(canvas, qtbot):
    picker = AreaPicker(canvas, QgsProject.instance())
    qtbot.addWidget(picker)
    picker.resize(280, 200)
    picker.show()
    yield picker
    picker.leave_map()


@pytest.fixture
def panel(picker, qtbot):
    """A widget with the picker in it, on which areas can be dropped."""
    panel = QWidget()
    qtbot.addWidget(panel)
    picker.setParent(panel)
    AreaDrop(panel, picker.tools, QgsProject.instance())
    panel.resize(300, 400)
    panel.show()
    picker.show()
    yield panel
    picker.setParent(None)


def write(path, layers, driver="GPKG", epsg=4326):
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for name, wkts in layers.items():
        layer = dataset.CreateLayer(name, crs, ogr.wkbUnknown)
        for wkt in wkts:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
    dataset = None
    return str(path)


def add_layer(kind="Polygon", wkts=(SQUARE, BESIDE), name="fields", crs="EPSG:4326"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", name, "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    QCoreApplication.processEvents()
    return layer


def part(picker, kind, name):
    found = picker.findChild(kind, name) or picker.window().findChild(kind, name)
    assert found is not None, name
    return found


def note(picker):
    return part(picker, QLabel, "areaNote").text()


def label(picker):
    return part(picker, QLabel, "areaLabel").text()


def chosen(picker):
    return part(picker, QComboBox, "areaCombo").currentText()


def choose(picker, text):
    combo = part(picker, QComboBox, "areaCombo")
    row = combo.findText(text)
    assert row >= 0, [combo.itemText(number) for number in range(combo.count())]
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def wait_until_chosen(qtbot, picker, text):
    qtbot.waitUntil(lambda: not picker.tools.is_busy and chosen(picker) == text, timeout=WAIT_MS)


def wait_for_note(qtbot, picker, words):
    qtbot.waitUntil(lambda: words in note(picker), timeout=WAIT_MS)


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def give_buffer(picker, value, unit="km"):
    units = part(picker, QComboBox, "areaBufferUnitCombo")
    units.setCurrentIndex(units.findText(unit))
    spin = part(picker, QDoubleSpinBox, "areaBufferSpin")
    spin.setValue(value)
    QTest.keyClick(spin, Qt.Key.Key_Return)


def drop(widget, mime):
    """Drag something over a widget and let it go; return whether both were taken."""
    actions = Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 20), actions, mime, buttons, keys)
    QApplication.sendEvent(widget, entering)
    dropping = QDropEvent(QPointF(20, 20), actions, mime, buttons, keys)
    QApplication.sendEvent(widget, dropping)
    return entering.isAccepted() and dropping.isAccepted()


def of_urls(*urls):
    mime = QMimeData()
    mime.setUrls([QUrl(url) if "://" in url else QUrl.fromLocalFile(url) for url in urls])
    return mime


def of_text(text):
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_a_file_is_chosen_in_a_window_that_blocks_nothing(picker, qtbot, tmp_path, canvas):
    path = write(tmp_path / "a.gpkg", {"a": [SQUARE, BESIDE]})
    part(picker, QToolButton, "areaFileButton").click()
    dialog = part(picker, QFileDialog, "areaFileDialog")
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.fileSelected.emit(path)
    wait_until_chosen(qtbot, picker, "a.gpkg")
    assert picker.area().bbox == pytest.approx((12, 45, 14, 46))
    assert label(picker).endswith("km²")
    assert len(bands(canvas)) == 1
    assert note(picker) == ""


def test_of_a_file_with_several_layers_one_is_chosen(picker, qtbot, tmp_path):
    before = picker.area().bbox
    picker.tools.load_file(write(tmp_path / "a.gpkg", {"one": [SQUARE], "two": [BESIDE]}))
    wait_for_note(qtbot, picker, "several layers")
    assert picker.area().bbox == before
    layers = part(picker, QComboBox, "areaLayerCombo")
    assert layers.isVisible()
    row = layers.findText("two (1 features)")
    layers.setCurrentIndex(row)
    layers.activated.emit(row)
    wait_until_chosen(qtbot, picker, "a.gpkg: two")
    assert not layers.isVisible()
    assert picker.area().bbox == pytest.approx((12.5, 45, 14, 46))


def test_choosing_no_layer_keeps_the_area(picker, qtbot, tmp_path):
    before = picker.area().bbox
    picker.tools.load_file(write(tmp_path / "a.gpkg", {"one": [SQUARE], "two": [BESIDE]}))
    wait_for_note(qtbot, picker, "several layers")
    part(picker, QToolButton, "areaLayerCancelButton").click()
    assert not part(picker, QComboBox, "areaLayerCombo").isVisible()
    assert note(picker) == ""
    assert picker.area().bbox == before


@pytest.mark.parametrize(
    ("name", "words"),
    [("notes.txt", "isn't a vector file"), ("gone.gpkg", "isn't there any more")],
)
def test_after_a_file_that_is_no_area_the_old_one_stays(picker, qtbot, tmp_path, name, words):
    (tmp_path / "notes.txt").write_text("words")
    choose(picker, "Map canvas (held)")
    before = picker.area().bbox
    picker.tools.load_file(str(tmp_path / name))
    wait_for_note(qtbot, picker, words)
    assert "The area stays as it was." in note(picker)
    assert chosen(picker) == "Map canvas (held)"
    assert picker.area().bbox == before
    choose(picker, "Map canvas (follows)")
    assert note(picker) == ""


def test_while_a_file_is_read_nothing_is_searched(picker, qtbot, tmp_path):
    picker.tools.load_file(write(tmp_path / "a.gpkg", {"a": [SQUARE]}))
    with pytest.raises(InputError, match="still being read"):
        picker.area()
    wait_until_chosen(qtbot, picker, "a.gpkg")
    assert picker.area().area_km2 > 0


def test_points_of_a_file_wait_for_a_buffer(picker, qtbot, tmp_path):
    picker.tools.load_file(write(tmp_path / "wells.gpkg", {"a": ["POINT(12 45)"]}))
    wait_for_note(qtbot, picker, "lines or points only")
    assert chosen(picker) == "Map canvas (follows)"
    assert picker.area().bbox == pytest.approx((0, 0, 4, 4), abs=0.1)
    assert part(picker, QDoubleSpinBox, "areaBufferSpin").isVisible()
    give_buffer(picker, 10)
    wait_until_chosen(qtbot, picker, "wells.gpkg")
    assert picker.area().area_km2 == pytest.approx(314, rel=0.01)


def test_all_features_of_a_layer_are_one_area_that_follows_edits(picker, qtbot):
    layer = add_layer()
    choose(picker, "All features of fields")
    wait_until_chosen(qtbot, picker, "All features of fields")
    assert picker.area().bbox == pytest.approx((12, 45, 14, 46))
    layer.startEditing()
    layer.deleteFeature(2)
    qtbot.waitUntil(
        lambda: not picker.tools.is_busy and picker.area().bbox[2] == pytest.approx(13),
        timeout=WAIT_MS,
    )
    layer.rollBack()
    qtbot.waitUntil(
        lambda: not picker.tools.is_busy and picker.area().bbox[2] == pytest.approx(14),
        timeout=WAIT_MS,
    )


def test_selected_points_with_a_buffer_follow_the_selection(picker, qtbot):
    layer = add_layer("Point", ("POINT(12 45)", "POINT(20 50)"), "wells")
    layer.selectByIds([1])
    choose(picker, "Selected features of wells")
    wait_for_note(qtbot, picker, "lines or points only")
    give_buffer(picker, 5)
    wait_until_chosen(qtbot, picker, "Selected features of wells")
    assert picker.area().bbox[0] == pytest.approx(11.94, abs=0.01)
    layer.selectByIds([2])
    qtbot.waitUntil(
        lambda: not picker.tools.is_busy and picker.area().bbox[0] > 19, timeout=WAIT_MS
    )
    assert part(picker, QDoubleSpinBox, "areaBufferSpin").value() == 5


def test_nothing_selected_among_points_is_said(picker, qtbot):
    add_layer("Point", ("POINT(12 45)",), "wells")
    choose(picker, "Selected features of wells")
    assert "Nothing is selected in wells" in note(picker)
    assert chosen(picker) == "Map canvas (follows)"


def test_features_that_are_no_area_leave_the_old_one(picker, qtbot):
    add_layer(wkts=("POLYGON((0 0,1 1,1 0,0 1,0 0))",), name="knots")
    choose(picker, "All features of knots")
    wait_for_note(qtbot, picker, "crosses itself")
    assert chosen(picker) == "Map canvas (follows)"
    assert picker.area().bbox == pytest.approx((0, 0, 4, 4), abs=0.1)


def test_a_layer_without_features_is_said_to_hold_none(picker, qtbot):
    add_layer(wkts=(), name="nothing")
    choose(picker, "All features of nothing")
    wait_for_note(qtbot, picker, "nothing holds no shapes")
    assert chosen(picker) == "Map canvas (follows)"


def test_any_fixed_area_can_be_buffered_and_the_buffer_taken_off(picker, qtbot):
    button = part(picker, QToolButton, "areaBufferButton")
    assert not button.isVisible()
    choose(picker, "Map canvas (held)")
    before = picker.area()
    assert button.isVisible()
    button.click()
    give_buffer(picker, 500, "m")
    qtbot.waitUntil(
        lambda: not picker.tools.is_busy and picker.area().area_km2 > before.area_km2,
        timeout=WAIT_MS,
    )
    assert picker.area().bbox[0] == pytest.approx(before.bbox[0] - 0.0045, abs=0.0002)
    assert chosen(picker) == "Map canvas (held)"
    give_buffer(picker, 0, "m")
    assert picker.area().bbox == before.bbox


def test_a_buffer_goes_with_its_area(picker, qtbot, tmp_path):
    picker.tools.load_file(write(tmp_path / "a.gpkg", {"a": [SQUARE]}))
    wait_until_chosen(qtbot, picker, "a.gpkg")
    part(picker, QToolButton, "areaBufferButton").click()
    give_buffer(picker, 10)
    qtbot.waitUntil(
        lambda: not picker.tools.is_busy and picker.area().bbox[0] < 12, timeout=WAIT_MS
    )
    wide = picker.area().bbox
    choose(picker, "Map canvas (held)")
    assert part(picker, QDoubleSpinBox, "areaBufferSpin").value() == 0
    choose(picker, "a.gpkg")
    assert picker.area().bbox == wide
    assert part(picker, QDoubleSpinBox, "areaBufferSpin").value() == 10
    give_buffer(picker, 0)
    qtbot.waitUntil(
        lambda: not picker.tools.is_busy and picker.area().bbox[0] == pytest.approx(12),
        timeout=WAIT_MS,
    )


def test_negative_distances_cannot_be_entered(picker):
    choose(picker, "Map canvas (held)")
    part(picker, QToolButton, "areaBufferButton").click()
    spin = part(picker, QDoubleSpinBox, "areaBufferSpin")
    spin.selectAll()
    QTest.keyClicks(spin, "-5")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert spin.value() >= 0
    assert spin.minimum() == 0


def open_paste(picker, text=""):
    QApplication.clipboard().setText("")
    part(picker, QToolButton, "pasteAreaButton").click()
    dialog = part(picker, QDialog, "pasteAreaDialog")
    if text:
        dialog.findChild(QPlainTextEdit, "pasteAreaEdit").setPlainText(text)
    return dialog


def said(dialog):
    return dialog.findChild(QLabel, "pasteAreaRemark").text()


def take_button(dialog):
    return dialog.findChild(QPushButton, "pasteAreaTakeButton")


def test_a_pasted_text_is_shown_before_it_is_taken(picker, qtbot, canvas):
    before = picker.area().bbox
    dialog = open_paste(picker, "12 45\n13 45\n13 46")
    assert not dialog.isModal()
    qtbot.waitUntil(lambda: take_button(dialog).isEnabled(), timeout=WAIT_MS)
    assert "longitude before latitude" in said(dialog)
    assert "45.0000°N 12.0000°E" in said(dialog)
    assert "km²" in said(dialog)
    assert len(bands(canvas)) == 1
    assert picker.area().bbox == before
    take_button(dialog).click()
    assert chosen(picker) == "Pasted area"
    assert picker.area().bbox == pytest.approx((12, 45, 13, 46))
    assert not dialog.isVisible()
    assert len(bands(canvas)) == 1


def test_the_order_can_be_turned_in_the_window(picker, qtbot):
    dialog = open_paste(picker, "45 120 46 121")
    qtbot.waitUntil(lambda: "beyond the poles" in said(dialog), timeout=WAIT_MS)
    assert not take_button(dialog).isEnabled()
    dialog.findChild(QComboBox, "pasteAreaOrderCombo").setCurrentIndex(1)
    qtbot.waitUntil(lambda: take_button(dialog).isEnabled(), timeout=WAIT_MS)
    assert "south, west, north, east" in said(dialog)
    take_button(dialog).click()
    assert picker.area().bbox == pytest.approx((120, 45, 121, 46))


def test_a_pasted_point_is_offered_a_buffer(picker, qtbot):
    dialog = open_paste(picker, "45°N 12°E")
    qtbot.waitUntil(lambda: "Give a distance" in said(dialog), timeout=WAIT_MS)
    assert not take_button(dialog).isEnabled()
    spin = dialog.findChild(QDoubleSpinBox, "pasteAreaBufferSpin")
    spin.setValue(10)
    qtbot.waitUntil(lambda: take_button(dialog).isEnabled(), timeout=WAIT_MS)
    take_button(dialog).click()
    assert picker.area().area_km2 == pytest.approx(314, rel=0.01)


def test_what_the_clipboard_holds_is_there_if_it_is_an_area(picker, qtbot):
    QApplication.clipboard().setText(GEOJSON)
    part(picker, QToolButton, "pasteAreaButton").click()
    dialog = part(picker, QDialog, "pasteAreaDialog")
    assert dialog.findChild(QPlainTextEdit, "pasteAreaEdit").toPlainText() == GEOJSON
    dialog.reject()
    QApplication.clipboard().setText("a password perhaps")
    part(picker, QToolButton, "pasteAreaButton").click()
    assert dialog.findChild(QPlainTextEdit, "pasteAreaEdit").toPlainText() == ""


def test_closing_the_window_leaves_area_and_map_as_they_were(picker, qtbot, canvas):
    before = picker.area().bbox
    dialog = open_paste(picker, GEOJSON)
    qtbot.waitUntil(lambda: take_button(dialog).isEnabled(), timeout=WAIT_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert bands(canvas) == []
    assert picker.area().bbox == before


def test_a_dropped_file_is_the_area(panel, picker, qtbot, tmp_path):
    path = write(tmp_path / "a b.geojson", {"a": [SQUARE]}, "GeoJSON")
    assert drop(panel, of_urls(path))
    wait_until_chosen(qtbot, picker, "a b.geojson")
    assert picker.area().bbox == pytest.approx((12, 45, 13, 46))


@pytest.mark.parametrize("text", [GEOJSON, SQUARE, f"SRID=4326;{SQUARE}"])
def test_a_dropped_text_that_says_its_order_is_the_area(panel, picker, qtbot, text):
    assert drop(panel, of_text(text))
    wait_until_chosen(qtbot, picker, "Pasted area")
    assert picker.area().bbox == pytest.approx((12, 45, 13, 46))


def test_a_dropped_text_that_is_too_long_is_refused_in_words(panel, picker, qtbot):
    assert drop(panel, of_text("12 45 " * 400_000))
    wait_for_note(qtbot, picker, "longer than 2,000,000 characters")
    assert picker.findChild(QDialog, "pasteAreaDialog") is None


def test_one_very_long_line_is_shown_at_once(picker):
    began = time.thread_time()
    dialog = open_paste(picker, f"POLYGON(({'12 45,' * 50_000}12 45))")
    QApplication.processEvents()
    assert time.thread_time() - began < 3  # wrapped it takes fifteen
    dialog.reject()


def test_dropped_coordinates_are_shown_first(panel, picker, qtbot):
    assert drop(panel, of_text("12 45 13 46"))
    dialog = part(picker, QDialog, "pasteAreaDialog")
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: take_button(dialog).isEnabled(), timeout=WAIT_MS)
    assert chosen(picker) == "Map canvas (follows)"
    dialog.reject()


def mime_of_tree(layer):
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    (index,) = [model.node2index(root.findLayer(layer.id()))]
    mime = model.mimeData([index])
    assert QgsMimeDataUtils.isUriList(mime)
    return mime


def test_a_layer_from_the_layer_tree_is_the_area(panel, picker, qtbot):
    layer = add_layer()
    assert drop(panel, mime_of_tree(layer))
    wait_until_chosen(qtbot, picker, "All features of fields")
    assert picker.area().bbox == pytest.approx((12, 45, 14, 46))


def test_of_a_raster_it_is_the_extent(panel, picker, qtbot, tmp_path):
    from osgeo import gdal

    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 10, 10)
    made.SetGeoTransform((12, 0.1, 0, 46, 0, -0.1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    made.SetProjection(crs.ExportToWkt())
    made = None
    layer = QgsRasterLayer(str(tmp_path / "a.tif"), "image")
    QgsProject.instance().addMapLayer(layer)
    QCoreApplication.processEvents()
    assert drop(panel, mime_of_tree(layer))
    assert chosen(picker) == "Extent of image"
    assert picker.area().bbox == pytest.approx((12, 45, 13, 46))


def test_a_table_from_the_layer_tree_is_refused(panel, picker, qtbot):
    table = add_layer("NoGeometry", (None,), "table")
    assert drop(panel, mime_of_tree(table))
    assert "table can't be a search area" in note(picker)
    assert chosen(picker) == "Map canvas (follows)"


def test_a_layer_of_the_browser_is_read_from_its_file(panel, picker, qtbot, tmp_path):
    path = write(tmp_path / "a.gpkg", {"one": [SQUARE], "two": [BESIDE]})
    layer = QgsVectorLayer(f"{path}|layername=two", "two", "ogr")
    uri = QgsMimeDataUtils.Uri(layer)
    uri.layerId = ""
    assert drop(panel, QgsMimeDataUtils.encodeUriList([uri]))
    wait_until_chosen(qtbot, picker, "a.gpkg: two")
    assert picker.area().bbox == pytest.approx((12.5, 45, 14, 46))


@pytest.mark.parametrize(
    ("mime", "words"),
    [
        (lambda: of_urls("https://example.com/a.geojson"), "isn't a file on this computer"),
        (lambda: of_urls("/a.gpkg", "/b.gpkg"), "one file or layer"),
        (lambda: of_urls("/nowhere/a.gpkg"), "isn't there any more"),
    ],
)
def test_drops_that_are_no_area_are_refused_in_words(panel, picker, qtbot, mime, words):
    before = picker.area().bbox
    assert drop(panel, mime())
    wait_for_note(qtbot, picker, words)
    assert picker.area().bbox == before


def test_what_is_neither_text_nor_file_is_not_taken(panel):
    mime = QMimeData()
    mime.setData("application/x-something", b"1")
    assert not drop(panel, mime)


def test_all_fits_into_a_dock_of_300_pixels(picker, qtbot):
    picker.setFixedWidth(210)
    choose(picker, "Map canvas (held)")
    part(picker, QToolButton, "areaBufferButton").click()
    QCoreApplication.processEvents()
    names = ("areaFileButton", "pasteAreaButton", "areaBufferButton", "drawRectangleButton")
    for name in names:
        button = part(picker, QToolButton, name)
        place = button.geometry()
        assert button.isVisible()
        assert picker.rect().contains(place)
        assert place.width() >= button.minimumSizeHint().width()
    for kind, name in ((QDoubleSpinBox, "areaBufferSpin"), (QComboBox, "areaBufferUnitCombo")):
        widget = part(picker, kind, name)
        assert widget.width() >= widget.minimumSizeHint().width()
    assert picker.minimumSizeHint().width() <= 210


def restarted(picker, canvas, qtbot):
    """Return another picker that chooses what this one had, as after a restart."""
    kept, aoi = kept_area_from(picker.kept().to_text()), picker.area()
    picker.leave_map()
    other = AreaPicker(canvas, QgsProject.instance())
    qtbot.addWidget(other)
    other.show()
    other.restore(kept, aoi)
    return other


def test_the_area_of_a_file_is_there_after_a_restart_with_its_name(canvas, qtbot, tmp_path):
    picker = AreaPicker(canvas, QgsProject.instance())
    qtbot.addWidget(picker)
    picker.show()
    picker.tools.load_file(write(tmp_path / "a.gpkg", {"a": [SQUARE]}))
    wait_until_chosen(qtbot, picker, "a.gpkg")
    other = restarted(picker, canvas, qtbot)
    assert chosen(other) == "a.gpkg"
    assert other.area().bbox == pytest.approx((12, 45, 13, 46))
    other.leave_map()


def test_features_have_their_buffer_after_a_restart(canvas, qtbot):
    add_layer("Point", ("POINT(12 45)",), "wells")
    picker = AreaPicker(canvas, QgsProject.instance())
    qtbot.addWidget(picker)
    picker.show()
    choose(picker, "All features of wells")
    wait_for_note(qtbot, picker, "lines or points only")
    give_buffer(picker, 10)
    wait_until_chosen(qtbot, picker, "All features of wells")
    other = restarted(picker, canvas, qtbot)
    wait_until_chosen(qtbot, other, "All features of wells")
    assert other.area().area_km2 == pytest.approx(314, rel=0.01)
    other.leave_map()


def test_the_map_moves_to_an_area_only_if_it_shows_nothing_of_it(picker, qtbot, tmp_path, canvas):
    picker.tools.load_file(write(tmp_path / "near.gpkg", {"a": ["POLYGON((3 3,9 3,9 9,3 3))"]}))
    wait_until_chosen(qtbot, picker, "near.gpkg")
    assert canvas.extent().xMaximum() == pytest.approx(4, abs=0.1)
    picker.tools.load_file(write(tmp_path / "far.gpkg", {"a": [SQUARE]}))
    wait_until_chosen(qtbot, picker, "far.gpkg")
    shown = canvas.extent()
    assert shown.contains(QgsGeometry.fromWkt(SQUARE).boundingBox())
    assert shown.width() < 3


class Searching(QWidget):
    """Stands for the form, which searches on an Enter that nobody keeps."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def keyPressEvent(self, event):
        self.count += event.key() == Qt.Key.Key_Return


def test_an_enter_that_changes_the_buffer_does_not_search_yet(picker, qtbot):
    form = Searching()
    qtbot.addWidget(form)
    picker.setParent(form)
    form.show()
    picker.show()
    choose(picker, "Map canvas (held)")
    part(picker, QToolButton, "areaBufferButton").click()
    give_buffer(picker, 10)
    assert form.count == 0
    assert picker.tools.is_busy
    qtbot.waitUntil(lambda: not picker.tools.is_busy, timeout=WAIT_MS)
    QTest.keyClick(part(picker, QDoubleSpinBox, "areaBufferSpin"), Qt.Key.Key_Return)
    assert form.count == 1
    picker.setParent(None)


def test_the_window_for_texts_stands_beside_the_whole_panel(picker, qtbot):
    window, dock, inside = QMainWindow(), QDockWidget(), QWidget()
    qtbot.addWidget(window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.setWidget(inside)
    picker.setParent(inside)
    picker.setGeometry(40, 60, 150, 100)
    window.setGeometry(0, 0, 220, 400)
    window.show()
    picker.show()
    dialog = open_paste(picker)
    dialog.hide()
    dialog.resize(300, 300)  # the screen of tests is small
    dialog.begin("")
    place = dock.rect().translated(dock.mapToGlobal(QPoint(0, 0)))
    assert not dialog.geometry().intersects(place)
    picker.setParent(None)

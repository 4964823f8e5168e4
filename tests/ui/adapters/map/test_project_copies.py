# SPDX-License-Identifier: GPL-2.0-or-later
"""What a project that was saved shows of our layers, wherever it is opened again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile

import pytest
from datacosmos_imagery.core import LineItem, Phase
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.journal.records import OrderRecord
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.map.footprint_features import (
    FOOTPRINT_FIELDS,
    footprint_features,
    footprint_fields,
)
from datacosmos_imagery.ui.adapters.map.footprint_layer import is_footprint_layer, is_live
from datacosmos_imagery.ui.adapters.map.gap_layer import show_gap_layer
from datacosmos_imagery.ui.adapters.map.groups import ORDER_PROPERTY
from datacosmos_imagery.ui.adapters.map.order_footprints import show_order_footprints
from datacosmos_imagery.ui.adapters.map.project_copies import copies_of
from datacosmos_imagery.ui.results.footprints import FootprintLayer
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QImage

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]}
ORDER = OrderRecord(
    1,
    "https://a:443",
    "o-1",
    Phase.PAID,
    "PAID",
    (LineItem("c", "i", "L1D"),),
    scenes=(Scene(footprint=SQUARE),),
)
SIGNED = "https://a.example/t.webp?hdnts=exp=1~hmac=0123456789abcdef0123456789abcdef"


def feature(number):
    west = number % 4
    ring = [[west, 0], [west + 1, 0], [west + 1, 4], [west, 4], [west, 0]]
    data = {
        "id": f"I{number}",
        "collection": "c",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {
            "datetime": "2025-03-02T14:47:31Z",
            "opencosmos:price": "12.50",
            "opencosmos:price_currency": "EUR",
        },
        "assets": {"thumbnail": {"href": SIGNED, "roles": ["thumbnail"]}},
    }
    return footprint_features([FoundItem(item_from_json(data, ""), 50.0)], footprint_fields())[0]


@pytest.fixture
def footprints(canvas, runner, tmp_path):
    footprints = FootprintLayer(canvas, QgsProject.instance(), runner)
    footprints.start("Fields, clear", "s1")
    footprints.append([feature(number) for number in range(4)])
    footprints.set_preview("c/I0", tmp_path / "thumbnail.png")
    yield footprints
    footprints.leave_project()
    copies_of(QgsProject.instance()).close()


@pytest.fixture
def project(footprints):
    """A project with each kind of our layers, and a layout."""
    project = QgsProject.instance()
    show_gap_layer(project, SQUARE)
    show_order_footprints(project, ORDER)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Sheet")
    item = QgsLayoutItemMap(layout)
    item.attemptMove(QgsLayoutPoint(20, 20))
    item.attemptResize(QgsLayoutSize(100, 100))
    item.setCrs(footprints.layer().crs())
    item.setExtent(QgsRectangle(-1, -1, 5, 5))
    layout.addLayoutItem(item)
    project.layoutManager().addLayout(layout)
    return project


def saved(project, path):
    path.parent.mkdir(exist_ok=True)
    assert project.write(str(path)), project.error()
    return path


def opened(path):
    project = QgsProject()
    assert project.read(str(path)), project.error()
    return project


def layer_of(project, name):
    (layer,) = project.mapLayersByName(name)
    return layer


def printed(project, path):
    exporter = QgsLayoutExporter(project.layoutManager().layoutByName("Sheet"))
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 50
    assert exporter.exportToImage(str(path), settings) == QgsLayoutExporter.ExportResult.Success
    return QImage(str(path))


def inked(image):
    """Return how many pixels aren't white."""
    return sum(
        image.pixelColor(x, y).lightness() < 250
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("kind", ["qgz", "qgs"])
def test_a_saved_project_shows_our_layers_again_and_prints_them(project, tmp_path, kind):
    before = inked(printed(project, tmp_path / "before.png"))
    path = saved(project, tmp_path / "saved" / f"p.{kind}")
    # Elsewhere: the whole of it travels.
    shutil.copytree(path.parent, tmp_path / "elsewhere")
    shutil.rmtree(path.parent)
    again = opened(tmp_path / "elsewhere" / path.name)
    counts = {layer.name(): layer.featureCount() for layer in again.mapLayers().values()}
    assert counts == {"Fields, clear": 4, "Not covered": 1, "Footprints of order o-1": 1}
    assert all(layer.isValid() for layer in again.mapLayers().values())
    found = layer_of(again, "Fields, clear")
    assert found.fields().names()[1:] == [name for name, _kind in FOOTPRINT_FIELDS]
    assert {one["item"] for one in found.getFeatures()} == {f"I{number}" for number in range(4)}
    assert {one["price"] for one in found.getFeatures()} == {12.5}
    assert found.extent() == QgsRectangle(0, 0, 4, 4)
    assert is_footprint_layer(found)
    assert not is_live(found)  # it is the user's
    assert found.id() in project.mapLayers()
    assert "preview" not in found.mapTipTemplate()
    assert layer_of(again, "Footprints of order o-1").customProperty(ORDER_PROPERTY) == ORDER.key
    after = inked(printed(again, tmp_path / "after.png"))
    assert before > 1000
    assert abs(after - before) <= 0.02 * before


def test_the_layers_of_this_session_stay_in_memory(project, footprints, tmp_path):
    saved(project, tmp_path / "p.qgz")
    assert footprints.layer().providerType() == "memory"
    footprints.append([feature(4)])
    saved(project, tmp_path / "p.qgz")
    assert layer_of(opened(tmp_path / "p.qgz"), "Fields, clear").featureCount() == 5
    with zipfile.ZipFile(tmp_path / "p.qgz") as archive:
        assert len([name for name in archive.namelist() if name.endswith(".gpkg")]) == 3


def test_a_project_that_was_opened_keeps_them_and_no_file_of_what_is_gone(project, tmp_path):
    again = opened(saved(project, tmp_path / "p.qgs"))
    copies_of(again)
    again.removeMapLayer(layer_of(again, "Not covered").id())
    path = saved(again, tmp_path / "elsewhere" / "q.qgz")
    with zipfile.ZipFile(path) as archive:
        assert len([name for name in archive.namelist() if name.endswith(".gpkg")]) == 2
    assert layer_of(opened(path), "Fields, clear").featureCount() == 4


def test_nothing_secret_or_of_this_machine_is_saved(project, tmp_path):
    with zipfile.ZipFile(saved(project, tmp_path / "p.qgz")) as archive:
        texts = {name: archive.read(name) for name in archive.namelist()}
    for name, content in texts.items():
        assert b"hmac" not in content, name
        assert b"thumbnail.png" not in content, name
    assert any(b"https://a.example/t.webp" in content for content in texts.values())


def test_what_a_user_has_edited_or_copied_is_kept_too(project, footprints, tmp_path):
    layer = footprints.layer()
    copy = layer.clone()
    copy.setName("My copy")
    project.addMapLayer(copy)
    layer.setReadOnly(False)
    assert layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(QgsGeometry.fromWkt("MultiPolygon(((5 5, 6 5, 6 6, 5 5)))"))
    assert layer.addFeature(drawn)
    assert layer.commitChanges()
    again = opened(saved(project, tmp_path / "p.qgz"))
    assert layer_of(again, "Fields, clear").featureCount() == 5
    assert layer_of(again, "My copy").featureCount() == 4


def test_fields_filters_and_styles_of_the_user_are_kept(project, footprints, tmp_path):
    layer, joined = footprints.layer(), QgsVectorLayerJoinInfo()
    layer.addExpressionField('"price" * 2', QgsField("twice", QMetaType.Type.Double))
    joined.setJoinLayer(layer_of(project, "Footprints of order o-1"))
    joined.setJoinFieldName("item")
    joined.setTargetFieldName("item")
    joined.setPrefix("bought_")
    assert layer.addJoin(joined)
    layer.styleManager().addStyleFromLayer("mine")
    layer.setSubsetString("\"item\" = 'I1'")
    again = opened(saved(project, tmp_path / "p.qgz"))
    found = layer_of(again, "Fields, clear")
    assert layer.featureCount() == found.featureCount() == 1
    assert {one["twice"] for one in found.getFeatures()} == {25.0}
    assert "bought_order_id" in found.fields().names()
    assert found.styleManager().styles() == ["default", "mine"]
    assert found.setSubsetString("")
    assert found.featureCount() == 4


def test_what_the_list_hides_is_kept_and_shown_again(project, footprints, tmp_path):
    footprints.set_hidden(["c/I0", "c/I1", "c/I2"])
    assert footprints.layer().featureCount() == 1
    again = opened(saved(project, tmp_path / "p.qgz"))
    found = layer_of(again, "Fields, clear")
    assert found.featureCount() == 4
    assert {one["item"] for one in found.getFeatures()} == {"I0", "I1", "I2", "I3"}
    assert footprints.layer().featureCount() == 1


def test_qgis_warns_of_losing_them_once_the_plugin_is_gone(project, footprints):
    layer = footprints.layer()
    assert layer.customProperty("skipMemoryLayersCheck")
    copies_of(project).close()
    assert not layer.customProperty("skipMemoryLayersCheck")
    copies_of(project)
    assert layer.customProperty("skipMemoryLayersCheck")


def test_a_layer_that_cannot_be_kept_is_named_and_the_project_saved(project, tmp_path, monkeypatch):
    path, told = tmp_path / "p.qgz", []
    copies_of(project).failed.connect(told.append)
    layer = layer_of(project, "Not covered")
    # No GeoPackage has two fields of one name.
    layer.dataProvider().addAttributes([QgsField("geom", QMetaType.Type.QString)])
    layer.updateFields()
    saved(project, path)
    assert ["Not covered" in error.message for error in told] == [True]
    assert not layer.customProperty("skipMemoryLayersCheck")
    assert layer_of(opened(path), "Fields, clear").featureCount() == 4


READER = """
import json, sys
from qgis.core import QgsApplication, QgsProject
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
read = project.read(sys.argv[1])
print(json.dumps([read, {x.name(): x.featureCount() for x in project.mapLayers().values()}]))
project.clear()
"""


def test_another_program_without_the_plugin_shows_them(project, tmp_path):
    path = saved(project, tmp_path / "p.qgz")
    answer = subprocess.run(
        [sys.executable, "-c", READER, str(path)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        timeout=60,
        check=True,
    )
    read, counts = json.loads(answer.stdout.splitlines()[-1])
    assert read
    assert counts == {"Fields, clear": 4, "Not covered": 1, "Footprints of order o-1": 1}

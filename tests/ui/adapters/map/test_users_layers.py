# SPDX-License-Identifier: GPL-2.0-or-later
"""The user's layers are the user's, however much they look like ours."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import LineItem, Phase
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.journal.records import OrderRecord
from datacosmos_imagery.ui.adapters.map.footprint_layer import add_live_layer
from datacosmos_imagery.ui.adapters.map.gap_layer import remove_gap_layer, show_gap_layer
from datacosmos_imagery.ui.adapters.map.groups import GROUP, ORDER_PROPERTY, datacosmos_group
from datacosmos_imagery.ui.adapters.map.order_footprints import show_order_footprints
from datacosmos_imagery.ui.adapters.rasters.images import PreparedImages
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images
from datacosmos_imagery.ui.results.footprints import FootprintLayer
from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}
PURPOSE = "datacosmos_imagery/purpose"


class Gaps:
    """The layer of what a proposed set leaves uncovered."""

    words = "gaps"

    def show(self, project):
        show_gap_layer(project, SQUARE)
        return next(iter(project.mapLayersByName("Not covered")))

    def again(self, project):
        remove_gap_layer(project)
        show_gap_layer(project, SQUARE)
        remove_gap_layer(project)


class OrderFootprints:
    """The footprints of one order."""

    words = "ordered footprints"
    record = OrderRecord(
        1,
        "https://a:443",
        "o-1",
        Phase.PAID,
        "PAID",
        (LineItem("c", "i", "L1D"),),
        scenes=(Scene(footprint=SQUARE),),
    )

    def show(self, project):
        return show_order_footprints(project, self.record)

    def again(self, project):
        project.removeMapLayer(show_order_footprints(project, self.record))
        show_order_footprints(project, self.record)


class Results:
    """The results of searches."""

    words = "footprints"

    def __init__(self, canvas, runner):
        self.canvas, self.runner = canvas, runner

    def show(self, project):
        return add_live_layer(project)

    def again(self, project):
        footprints = FootprintLayer(self.canvas, project, self.runner)
        footprints.start("Another search", "s2")
        footprints.set_colour_by("cloud")
        footprints.select_keys(["c/i"])
        footprints.leave_project()


@pytest.fixture(params=["gaps", "order", "results"])
def ours(request, canvas, runner, project):
    makers = {"gaps": Gaps, "order": OrderFootprints}
    make = makers.get(request.param)
    return make() if make else Results(canvas, runner)


def draw(layer):
    """Add a feature as the user does, not saved yet."""
    layer.setReadOnly(False)
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("MultiPolygon(((5 5, 6 5, 6 6, 5 5)))"))
    assert layer.addFeature(feature)


def copied(layer, project, tmp_path):
    """As QGIS's Duplicate Layer."""
    copy = layer.clone()
    project.addMapLayer(copy)
    return copy


def made_by_hand(layer, project, tmp_path):
    """A layer of a stranger's, which says that it is ours."""
    other = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", layer.name(), "memory")
    other.dataProvider().addAttributes(layer.fields().toList())
    other.updateFields()
    for key in layer.customPropertyKeys():
        other.setCustomProperty(key, layer.customProperty(key))
    project.addMapLayer(other, False)
    datacosmos_group(project).insertLayer(0, other)
    return other


def saved_as_a_file(layer, project, tmp_path):
    path = str(tmp_path / "mine.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, project.transformContext(), options)
    other = QgsVectorLayer(path, layer.name(), "ogr")
    for key in layer.customPropertyKeys():
        other.setCustomProperty(key, layer.customProperty(key))
    project.addMapLayer(other)
    return other


def made_permanent(layer, project, tmp_path):
    """As QGIS's Make Permanent: the same layer gets another source."""
    other = saved_as_a_file(layer, project, tmp_path)
    source = other.source()
    project.removeMapLayer(other)
    layer.setDataSource(source, layer.name(), "ogr")
    return layer


def edited(layer, project, tmp_path):
    return layer


def edited_and_saved(layer, project, tmp_path):
    draw(layer)
    assert layer.commitChanges()
    return layer


def from_a_saved_project(layer, project, tmp_path):
    """Opened again, the layer has the id that it had."""
    name = layer.id()
    assert project.write(str(tmp_path / "saved.qgz"))
    assert project.read(str(tmp_path / "saved.qgz"))
    return project.mapLayer(name)


LOOK_ALIKES = [
    copied,
    made_by_hand,
    saved_as_a_file,
    made_permanent,
    edited,
    edited_and_saved,
    from_a_saved_project,
]


@pytest.mark.parametrize("come_by", LOOK_ALIKES)
def test_a_layer_of_the_users_stays_as_it_is_with_what_isnt_saved(ours, project, tmp_path, come_by):
    layer = ours.show(project)
    # As earlier versions marked theirs.
    layer.setCustomProperty(PURPOSE, ours.words)
    theirs = come_by(layer, project, tmp_path)
    draw(theirs)
    theirs.selectAll()
    theirs.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "1,2,3"})))
    before = state_of(theirs)
    assert before["edited"]
    ours.again(project)
    assert not sip.isdeleted(theirs)
    assert project.mapLayer(theirs.id()) is theirs
    assert state_of(theirs) == before


def state_of(layer):
    return {
        "name": layer.name(),
        "features": sorted(f.geometry().asWkt(1) for f in layer.getFeatures()),
        "saved": layer.dataProvider().featureCount(),
        "edited": layer.isEditable() and layer.isModified(),
        "selected": layer.selectedFeatureCount(),
        "look": layer.renderer().dump(),
        "group": QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent().name(),
    }


def test_what_this_session_has_made_is_replaced(ours, project):
    ours.show(project)
    for _ in range(3):
        ours.again(project)
    assert len(project.mapLayers()) <= 1


def test_other_orders_footprints_stay(project):
    first = OrderFootprints().show(project)
    record = OrderRecord(
        2,
        "https://a:443",
        "o-2",
        Phase.PAID,
        "PAID",
        OrderFootprints.record.lines,
        scenes=OrderFootprints.record.scenes,
    )
    show_order_footprints(project, record)
    show_order_footprints(project, record)
    assert len(project.mapLayers()) == 2
    assert project.mapLayer(first.id()) is first


def test_a_group_that_was_there_is_not_removed(project):
    group = datacosmos_group(project).addGroup("mine")
    group.setCustomProperty(ORDER_PROPERTY, "o-1")
    assert add_images(project, PreparedImages("o-1", "Order o-1", (), ())) == []
    assert [g.name() for g in project.layerTreeRoot().findGroup(GROUP).findGroups()] == ["mine"]
    assert add_images(project, PreparedImages("o-2", "Order o-2", (), ())) == []
    assert [g.name() for g in project.layerTreeRoot().findGroup(GROUP).findGroups()] == ["mine"]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of a delivery in a project: their group, their provenance, saving and moving."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import numpy as np
import pytest
from datacosmos_imagery.core import Delivery, Monitor
from datacosmos_imagery.ui.adapters.map.footprint_features import footprint_geometry
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.project_images import (
    add_images,
    extent_of,
    load_on_completion,
)
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsVectorLayer
from scene_files import delivery_of, drawn, first_layer, scene
from views import entry_in

WGS = QgsCoordinateReferenceSystem("EPSG:4326")


def test_an_order_has_a_group_below_the_footprints_and_above_the_base(project, deliver):
    base = QgsVectorLayer("Polygon?crs=EPSG:4326", "base", "memory")
    footprints = QgsVectorLayer("Polygon?crs=EPSG:4326", "footprints", "memory")
    project.addMapLayer(base)
    project.addMapLayer(footprints, False)
    ours = project.layerTreeRoot().insertGroup(0, "DataCosmos")
    ours.addLayer(footprints)
    first = first_layer(project, deliver("mantis-l1d-cogs", "TCI"))
    second = first_layer(project, deliver("mantis-l1d-cogs", "TCI", number=1))
    order = project.layerTreeRoot().layerOrder()
    assert [layer.id() for layer in order] == [x.id() for x in (footprints, second, first, base)]
    groups = [group.name() for group in ours.findGroups()]
    assert len(groups) == 2
    assert all(name.startswith("Order ") for name in groups)


def test_an_image_is_not_added_twice_even_if_its_group_was_renamed(project, deliver):
    prepared = prepare_images(deliver("mantis-l1d-cogs", "TCI"), Monitor())
    (layer,) = add_images(project, prepared)
    (group,) = project.layerTreeRoot().findGroup("DataCosmos").findGroups()
    group.setName("mine")
    assert add_images(project, prepared) == [layer]
    assert len(project.mapLayers()) == 1


def test_the_layer_of_an_earlier_version_shows_the_image_as_it_is_shown_now(
    project, write, tmp_path
):
    path = write("x.tif", np.stack([scene()] * 3))
    delivery = delivery_of(tmp_path, {"visual": (path, {})})
    layer = first_layer(project, delivery)  # upright, so the file itself
    image = gdal.Open(str(path), gdal.GA_Update)
    image.SetGeoTransform((400_000, 8, 4, 4_500_000, 4, -8))
    del image
    assert first_layer(project, delivery) is layer
    assert (layer.isValid(), layer.source().endswith("x_map.vrt")) == (True, True)
    assert drawn(layer).pixelColor(2, 2).alpha() == 0


def test_provenance_is_in_the_metadata_and_no_secret_is(project, deliver, sandbox):
    delivery = deliver("mantis-l1d-cogs", "TCI")
    metadata = first_layer(project, delivery).metadata()
    entry = entry_in(sandbox, "mantis-l1d-cogs")
    text = "\n".join([*metadata.history(), metadata.abstract()])
    for expected in (delivery.order_id, entry.id, "L1D", f"{entry.scene.price:.2f} EUR", "SHA-256"):
        assert expected in text
    assert metadata.licenses() == ["DataCosmos EULA 2.1"]
    assert metadata.links()[0].url.endswith("/licences/eula")
    for secret in sandbox.credentials.values():
        assert secret not in text
    assert "checkout" not in text


def test_text_of_the_service_is_no_html_in_the_metadata(project, write, tmp_path):
    path = write("x.tif", [scene()])
    sidecar = path.with_name("x.tif.provenance.json")
    sidecar.write_text(json.dumps({"item": "<img src=x>", "collection": "c", "order": {"id": "1"}}))
    layer = first_layer(project, delivery_of(tmp_path, {"PAN": (path, {})}))
    assert "<img" not in layer.metadata().abstract()


def test_an_item_bought_at_two_levels_has_both_prices_in_the_metadata(project, write, tmp_path):
    path = write("x.tif", [scene()])
    lines = [
        {"level": level, "price": {"amount": amount, "currency": "EUR", "basis": basis}}
        for level, amount, basis in (("L1C", "150.00", "billed"), ("L1D", "200.00", "asked"))
    ]
    licences = [
        {"name": name, "version": None, "link": f"https://a.example/{name}", "stated": "CC-BY-4.0"}
        for name in ("terms", "annex")
    ]
    about = {"item": "x", "collection": "c", "lines": lines, "licences": licences}
    path.with_name("x.tif.provenance.json").write_text(json.dumps(about))
    metadata = first_layer(project, delivery_of(tmp_path, {"PAN": (path, {})})).metadata()
    text = "\n".join(metadata.history())
    for expected in (
        "Level: L1C",
        "Price of the item: 150.00 EUR\n",
        "Level: L1D",
        "Price of the item: 200.00 EUR (as asked; not as billed)",
    ):
        assert expected in text
    assert metadata.licenses() == ["terms", "annex"]
    assert [link.url for link in metadata.links()] == [x["link"] for x in licences]


def test_the_extent_to_zoom_to_is_in_the_maps_crs(project, deliver):
    delivery = deliver("sentinel-2-l2a", "visual")
    box = extent_of([first_layer(project, delivery)], WGS, project)
    footprint = footprint_geometry(delivery.files[0].item.geometry)
    assert box.contains(footprint.boundingBox().center())
    assert box.width() < 3
    assert extent_of([], WGS, project).isNull()


def test_layers_survive_saving_and_opening_the_project(project, deliver, tmp_path):
    layer = first_layer(project, deliver("platero-l1a-cogs"))
    name = layer.name()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    (again,) = project.mapLayersByName(name)
    assert again.isValid()
    assert drawn(again).pixelColor(100, 100).alpha() == 255


def test_a_moved_order_folder_still_works(project, deliver, tmp_path):
    delivery = deliver("platero-l1a-cogs")
    prepared = prepare_images(delivery, Monitor())
    image = prepared.images[0]
    moved = tmp_path / "archive"
    delivery.folder.rename(moved)
    source = moved / image.source.relative_to(delivery.folder)
    assert gdal.Open(str(source)).ReadAsArray().any()


@pytest.mark.parametrize(
    ("order_id", "ordered", "title"),
    [
        ("12345678-1", datetime(2026, 3, 1, tzinfo=timezone.utc), "Order 12345678 of 1 Mar 2026"),
        ("12345678-1", None, "Order 12345678"),
        ("", None, "imagery"),
    ],
    ids=["known", "day unknown", "folder alone"],
)
def test_the_group_is_named_after_the_order_or_else_the_folder(order_id, ordered, title, tmp_path):
    delivery = Delivery(order_id, "https://x:443", ordered, tmp_path / "imagery", ())
    assert prepare_images(delivery, Monitor()).group == title


def test_a_licence_without_a_link_is_named_all_the_same(project, write, tmp_path):
    path = write("x.tif", [scene()])
    licences = [{"name": "House rules", "version": "1.0"}]
    sidecar = {"item": "A", "collection": "c", "order": {"id": "1"}, "licences": licences}
    path.with_name("x.tif.provenance.json").write_text(json.dumps(sidecar))
    layer = first_layer(project, delivery_of(tmp_path, {"PAN": (path, {})}))
    assert layer.metadata().licenses() == ["House rules 1.0"]
    assert [link.name for link in layer.metadata().links()] == []


def test_without_a_project_an_algorithm_says_that_nothing_is_added(write, tmp_path, feedback):
    path = write("x.tif", [scene()])
    prepared = prepare_images(delivery_of(tmp_path, {"PAN": (path, {})}), Monitor())
    context = QgsProcessingContext()
    load_on_completion(prepared, context, feedback)
    assert "no project" in feedback.textLog()
    assert context.layersToLoadOnCompletion() == {}


def test_an_algorithm_warns_of_images_that_cannot_be_shown(write, tmp_path, context, feedback):
    path = write("x.tif", [scene()])
    path.write_bytes(b"gone")
    prepared = prepare_images(delivery_of(tmp_path, {"PAN": (path, {})}), Monitor())
    load_on_completion(prepared, context, feedback)
    assert "x.tif" in feedback.textLog()
    assert context.layersToLoadOnCompletion() == {}

# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of a delivery as layers: colours, transparency, place on the map."""

from __future__ import annotations

import numpy as np
import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.ui.adapters.map.footprint_features import footprint_geometry
from datacosmos_imagery.ui.adapters.rasters.files import RasterUnusable
from datacosmos_imagery.ui.adapters.rasters.frames import Frame, Means
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.views import write_map_view
from osgeo import gdal, osr
from placed_files import covered_share, ground_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
)
from scene_files import coefficients, delivery_of, drawn, first_layer, scene

WGS = QgsCoordinateReferenceSystem("EPSG:4326")


def test_bands_in_files_of_their_own_become_one_picture(project, deliver):
    delivery = deliver("sentinel-2-l2a", "B02", "B03", "B04", "B08")
    layer = first_layer(project, delivery)
    assert layer.bandCount() == 4
    renderer = layer.renderer()
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [1, 2, 3]
    names = [layer.dataProvider().generateBandName(n) for n in (1, 4)]
    assert ("B04" in names[0], "B08" in names[1]) == (True, True)
    stack = gdal.Open(layer.source()).ReadAsArray()
    for number, key in enumerate(("B04", "B03", "B02")):
        file = next(f for f in delivery.files if f.asset.key == key)
        assert (stack[number] == gdal.Open(str(file.path)).ReadAsArray()).all()
    assert "natural colour" in layer.name()


def test_the_stretch_is_a_cumulative_cut_that_leaves_out_empty_pixels(project, write, tmp_path):
    bands = np.stack([scene(low=1000, high=2000)] * 3)
    bands[:, :32] = 0
    path = write("x.tif", bands, nodata=0)
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, {})}))
    stretch = layer.renderer().redContrastEnhancement()
    assert 1500 < stretch.minimumValue() < 1520
    assert 1980 < stretch.maximumValue() < 2000


def test_a_collar_without_a_stated_value_is_transparent(project, write, tmp_path):
    bands = np.stack([scene(low=1000, high=2000)] * 3)
    bands[:, :32] = 0
    bands[0, 50] = 0  # dark in red alone: no collar
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (write("x.tif", bands), {})}))
    image = drawn(layer)
    assert image.pixelColor(100, 50).alpha() == 0
    assert image.pixelColor(100, 158).alpha() == 255
    assert layer.renderer().greenContrastEnhancement().minimumValue() > 1400


def test_an_image_without_a_collar_keeps_its_black_pixels(project, write, tmp_path):
    bands = np.stack([scene(low=1000, high=2000)] * 3)
    bands[:, 20:30, 20:30] = 0
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (write("x.tif", bands), {})}))
    assert drawn(layer).pixelColor(78, 78).alpha() == 255


@pytest.mark.parametrize("described", [True, False], ids=["by item", "by file"])
def test_band_order_comes_from_the_item_or_else_from_the_file(project, write, tmp_path, described):
    colours = (gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand, gdal.GCI_Undefined)
    path = write("x.tif", np.stack([scene()] * 4), colours=() if described else colours)
    names = [{"common_name": name} for name in ("blue", "green", "red", "nir")]
    data = {"eo:bands": names} if described else {"raster:bands": [{}] * 4}
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, data)}))
    assert (layer.renderer().redBand(), layer.renderer().blueBand()) == (3, 1)


def test_an_alpha_band_hides_what_is_empty(project, write, tmp_path):
    bands = np.full((4, 64, 64), 200, np.uint8)
    bands[3] = [[0]] * 32 + [[255]] * 32
    colours = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)
    path = write("x.tif", bands, colours=colours)
    layer = first_layer(project, delivery_of(tmp_path, {"TCI": (path, {"roles": ["visual"]})}))
    image = drawn(layer)
    assert (image.pixelColor(100, 50).alpha(), image.pixelColor(100, 150).alpha()) == (0, 255)


def test_one_band_is_grey(project, write, tmp_path):
    path = write("x.tif", [scene()])
    layer = first_layer(project, delivery_of(tmp_path, {"PAN": (path, {})}))
    assert layer.renderer().type() == "singlebandgray"
    assert layer.name() == "A PAN"


def test_jpeg_2000_is_shown_too(project, write, tmp_path):
    driver = gdal.GetDriverByName("JP2OpenJPEG")
    if driver is None:
        pytest.skip("this GDAL can't write JPEG 2000")
    path = tmp_path / "A" / "TCI.jp2"
    tiff = gdal.Open(str(write("x.tif", np.full((3, 64, 64), 90, np.uint8))))
    driver.CreateCopy(str(path), tiff).FlushCache()
    layer = first_layer(project, delivery_of(tmp_path, {"TCI": (path, {"roles": ["visual"]})}))
    assert (layer.bandCount(), layer.renderer().type()) == (3, "multibandcolor")


@pytest.mark.parametrize("collection", ["platero-l1a-cogs", "menut-l1b-cogs", "mantis-l1d-cogs"])
def test_scenes_lie_on_their_footprint(project, deliver, collection):
    # L1A: coefficients in the files, bands apart. L1B: coefficients in rpc.txt alone.
    delivery = deliver(collection)
    layer = first_layer(project, delivery)
    assert covered_share(layer, ground_of(delivery, layer.crs())) > 0.97
    is_raw = collection != "mantis-l1d-cogs"
    assert ("(RPC, not map-projected)" in layer.name()) is is_raw


def test_an_elevation_model_moves_a_scene_that_is_not_map_projected(project, deliver, tmp_path):
    delivery = deliver("menut-l1b-cogs", "TCI", "RPC")
    flat = first_layer(project, delivery).extent()
    heights = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "dem.tif"), 40, 40, 1, gdal.GDT_Float32
    )
    heights.SetProjection(WGS.toWkt())
    box = footprint_geometry(delivery.files[0].item.geometry).boundingBox()
    heights.SetGeoTransform((box.xMinimum() - 1, 0.06, 0, box.yMaximum() + 1, 0, -0.06))
    heights.GetRasterBand(1).Fill(2000)
    heights.FlushCache()
    project.clear()
    raised = first_layer(project, delivery, elevation_model=tmp_path / "dem.tif").extent()
    moved = raised.center().distance(flat.center())
    # Seen 8 degrees from the vertical, 2,000 m of height are 281 m on the ground.
    assert moved == pytest.approx(281, abs=60)


def test_a_scene_without_coefficients_is_reported_and_not_put_anywhere(write, tmp_path):
    path = write("x.tif", np.stack([scene()] * 3), placed=False)
    prepared = prepare_images(delivery_of(tmp_path, {"MS": (path, {})}), Monitor())
    assert prepared.images == ()
    assert "no RPC" in prepared.problems[0]


def test_masks_metadata_and_thumbnails_are_not_added(project, deliver):
    prepared = prepare_images(deliver("mantis-l1d-cogs"), Monitor())
    assert len(prepared.images) == 1
    assert prepared.images[0].source.name == "TCI_COG.tiff"
    assert prepare_images(deliver("menut-l1c-cogs", "CLM", "metadata"), Monitor()).images == ()


def test_bands_that_do_not_fit_on_each_other_are_reported(write, tmp_path):
    bands = {name: (write(f"{name}.tif", [scene()]), {}) for name in "RGB"}
    moved = gdal.Open(str(bands["B"][0]), gdal.GA_Update)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32731)
    moved.SetProjection(reference.ExportToWkt())
    moved.FlushCache()
    del moved
    prepared = prepare_images(delivery_of(tmp_path, bands), Monitor())
    assert prepared.images == ()
    assert "don't fit on each other" in prepared.problems[0]
    assert list(tmp_path.rglob("*.vrt")) == []


def test_bands_of_which_one_has_no_place_are_reported(write, tmp_path):
    bands = {name: (write(f"{name}.tif", [scene()], placed=name != "G"), {}) for name in "RGB"}
    prepared = prepare_images(delivery_of(tmp_path, bands), Monitor())
    assert "R.tif, G.tif, B.tif don't fit" in prepared.problems[0]


def test_a_band_beside_the_colours_that_does_not_fit_is_left_out(project, write, tmp_path):
    bands = {name: (write(f"{name}.tif", [scene()], placed=name != "NIR"), {}) for name in
             ("R", "G", "B", "NIR")}  # fmt: skip
    layer = first_layer(project, delivery_of(tmp_path, bands))
    assert layer.bandCount() == 3


def test_a_grey_collar_without_a_stated_value_is_transparent(project, write, tmp_path):
    values = scene()
    values[:20] = values[-20:] = 0
    values[:, :20] = values[:, -20:] = 0
    path = write("x.tif", [values])
    layer = first_layer(project, delivery_of(tmp_path, {"PAN": (path, {})}))
    image = drawn(layer)
    assert image.pixelColor(5, 5).alpha() == 0
    assert image.pixelColor(100, 100).alpha() == 255


def test_an_image_without_a_single_pixel_is_shown_as_empty_as_it_is(project, write, tmp_path):
    path = write("x.tif", [np.zeros((64, 64), np.uint16)], nodata=0)
    layer = first_layer(project, delivery_of(tmp_path, {"PAN": (path, {})}))
    assert drawn(layer).pixelColor(100, 100).alpha() == 0


def test_a_picture_of_other_than_natural_colours_says_so(project, write, tmp_path):
    bands = {name: (write(f"{name}.tif", [scene()]), {}) for name in ("NIR", "R", "G")}
    layer = first_layer(project, delivery_of(tmp_path, bands))
    assert layer.name() == "A false colour"


def test_bands_as_sensed_that_do_not_say_what_is_empty_are_put_on_the_map(project, write, tmp_path):
    bands = {}
    for name in "RGB":
        path = write(f"{name}.tif", [scene()], placed=False)
        image = gdal.Open(str(path), gdal.GA_Update)
        image.SetMetadata(coefficients(40), "RPC")
        image.FlushCache()
        bands[name] = (path, {})
        del image
    layer = first_layer(project, delivery_of(tmp_path, bands))
    assert layer.crs().authid() == "EPSG:32601"
    assert drawn(layer).pixelColor(100, 100).alpha() == 255


def test_coefficients_that_place_nothing_are_reported(write, tmp_path):
    source = write("x.tif", [scene()], placed=False)
    nowhere = {**coefficients(40), "LINE_SCALE": "0", "LAT_SCALE": "0", "LONG_SCALE": "0"}
    with pytest.raises(RasterUnusable, match=r"x\.tif can't be put on the map by its RPC"):
        write_map_view(tmp_path / "map.vrt", source, Frame(Means.RPC, 64, 64, rpc=nowhere))
    assert not (tmp_path / "map.vrt").exists()


@pytest.mark.parametrize(
    ("latitude", "authority"),
    [(86.0, "32661"), (-83.0, "32761"), (40.0, "32601"), (-40.0, "32701")],
)
def test_a_scene_is_put_on_the_map_of_its_zone_or_pole(write, tmp_path, latitude, authority):
    source, rpc = write("x.tif", [scene()], placed=False), coefficients(latitude)
    write_map_view(tmp_path / "map.vrt", source, Frame(Means.RPC, 64, 64, rpc=rpc), collar=0)
    placed = gdal.Open(str(tmp_path / "map.vrt"))
    assert osr.SpatialReference(placed.GetProjection()).GetAuthorityCode(None) == authority

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels of an image are shown and in which colours, where item and file say little."""

from __future__ import annotations

import numpy as np
import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from osgeo import gdal
from scene_files import coefficients, delivery_of, drawn, first_layer, pixels_of, scene

RGBA = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)
NAMES = {"eo:bands": [{"common_name": name} for name in ("red", "green", "blue", "nir")]}


def opaque_share(layer):
    image = drawn(layer, size=64)
    pixels = [image.pixelColor(x, y).alpha() for x in range(64) for y in range(64)]
    return sum(alpha > 128 for alpha in pixels) / len(pixels)


def with_collar(values, width=10, kind=np.uint16, height=64):
    """Return three bands with a collar on the left; the rest is a ramp without that value."""
    bands = np.stack([scene()] * 3).astype(kind)
    bands[:, :, :width] = values
    return bands


@pytest.mark.parametrize("placed", [True, False], ids=["placed", "by RPC"])
@pytest.mark.parametrize("described", [NAMES, {}], ids=["by item", "by pixels"])
def test_near_infrared_is_no_alpha(project, write, tmp_path, described, placed):
    bands = np.stack([scene(low=1, high=200)] * 4).astype(np.uint8)
    path = write("x.tif", bands, colours=RGBA, placed=placed)
    if not placed:
        data = gdal.Open(str(path), gdal.GA_Update)
        data.SetMetadata(coefficients(40), "RPC")
        del data
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, described)}))
    assert opaque_share(layer) > (0.95 if placed else 0.6)  # a warped scene has corners
    image = drawn(layer, size=64)
    assert image.pixelColor(32, 32).alpha() == 255


def test_real_alpha_stays_alpha_though_the_item_counts_four_bands(project, write, tmp_path):
    bands = np.full((4, 64, 64), 200, np.uint8)
    bands[3] = [[0]] * 32 + [[255]] * 32
    data = {"raster:bands": [{}] * 4}
    path = write("x.tif", bands, colours=RGBA)
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, data)}))
    assert opaque_share(layer) == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize(
    ("collar", "by_item", "by_file"),
    [
        (0, -9999, None),
        (0, 65535, None),
        (0, 65535, 65535),
        (0, 0, 65535),
        (65535, 65535, None),
        (65535, 65535, 0),
        (0, None, 65535),
        (0, 7, 0),
        (7, 7, 0),
    ],
)
@pytest.mark.parametrize("count", [1, 3])
def test_the_pixels_of_the_collar_tell_what_is_empty(
    project, write, tmp_path, collar, by_item, by_file, count
):
    path = write("x.tif", with_collar(collar)[:count], nodata=by_file)
    data = {} if by_item is None else {"raster:bands": [{"nodata": by_item}] * count}
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, data)}))
    assert opaque_share(layer) == pytest.approx(54 / 64, abs=0.03)
    assert drawn(layer, size=64).pixelColor(2, 30).alpha() == 0


def test_what_only_the_file_calls_empty_is_image_if_the_collar_is_something_else(
    project, write, tmp_path
):
    bands = with_collar(7)
    bands[:, 20:40, 20:60] = 0  # shadow, which the file would cut out
    path = write("x.tif", bands, nodata=0)
    data = {"raster:bands": [{"nodata": 7}] * 3}
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, data)}))
    image = drawn(layer, size=64)
    assert (image.pixelColor(2, 30).alpha(), image.pixelColor(40, 30).alpha()) == (0, 255)


@pytest.mark.parametrize("dark", [1, 5, 100])
def test_shadows_darker_than_the_stretch_are_no_holes(project, write, tmp_path, dark):
    bands = with_collar(0)
    bands[:, 30:31, 20:60] = dark
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (write("x.tif", bands), {})}))
    image = drawn(layer, size=64)
    assert layer.renderer().redContrastEnhancement().minimumValue() > dark
    assert (image.pixelColor(2, 30).alpha(), image.pixelColor(40, 30).alpha()) == (0, 255)


@pytest.mark.parametrize("turned", [False, True], ids=["upright", "turned"])
@pytest.mark.parametrize("count", [1, 3])
def test_scaled_bands_are_stretched_by_what_they_stand_for(project, write, tmp_path, count, turned):
    path = write("x.tif", with_collar(0)[:count])
    data = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, count + 1):
        data.GetRasterBand(number).SetScale(0.0001)
        data.GetRasterBand(number).SetOffset(-0.1)
    if turned:
        data.SetGeoTransform((400_000, 8, 4, 4_500_000, 4, -8))
    del data
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, {})}))
    pixels = pixels_of(drawn(layer, size=64))
    tones = pixels[..., 0][pixels[..., 3] > 128]
    assert (tones.min(), tones.max()) == (0, 255)
    assert 100 < tones.mean() < 155
    if not turned:
        assert opaque_share(layer) == pytest.approx(54 / 64, abs=0.03)


def test_soft_alpha_of_a_picture_stays_alpha(project, write, tmp_path):
    bands = np.full((4, 64, 64), 200, np.uint8)
    bands[3] = np.linspace(0, 254, 64)
    path = write("x.tif", bands, colours=RGBA)
    layer = first_layer(project, delivery_of(tmp_path, {"x": (path, {"roles": ["visual"]})}))
    assert opaque_share(layer) == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_bands_that_are_the_same_all_over_keep_their_colours(project, write, tmp_path, kind):
    bands = np.stack([np.full((64, 64), value, kind) for value in (200, 60, 30)])
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (write("x.tif", bands), {})}))
    red, green, blue, alpha = drawn(layer, size=64).pixelColor(32, 32).getRgb()
    assert (red > 150, green < 100, blue < green, alpha) == (True, True, True, 255)


@pytest.mark.parametrize("driver", ["PNG", "WEBP", "JPEG"])
def test_a_bought_picture_is_shown_where_its_item_has_it(project, write, tmp_path, driver):
    source = write("s.tif", np.stack([scene(high=255).astype(np.uint8)] * 3), placed=False)
    path = source.with_name(f"x.{driver.lower()}")
    gdal.GetDriverByName(driver).CreateCopy(str(path), gdal.Open(str(source)), options=[])
    grid = {"proj:epsg": 32631, "proj:transform": [10, 0, 400_000, 0, -10, 4_500_000]}
    described = {"type": f"image/{driver.lower()}"}
    delivery = delivery_of(tmp_path, {"x": (path, {**described, "roles": ["data"]})}, grid)
    assert first_layer(project, delivery).extent().xMinimum() == 400_000
    preview = delivery_of(tmp_path, {"x": (path, {**described, "roles": ["overview"]})}, grid)
    assert prepare_images(preview, Monitor()).images == ()


def test_labels_inside_the_file_order_the_bands(project, write, tmp_path):
    path = write("x.tif", np.stack([scene()] * 4))
    data = gdal.Open(str(path), gdal.GA_Update)
    for number, name in enumerate(("Blue", "Green", "Red", "NIR"), start=1):
        data.GetRasterBand(number).SetDescription(name)
    del data
    described = {"raster:bands": [{}] * 4}
    layer = first_layer(project, delivery_of(tmp_path, {"MS": (path, described)}))
    assert (layer.renderer().redBand(), layer.renderer().blueBand()) == (3, 1)


@pytest.mark.parametrize("stated", [None, "application/octet-stream", "binary"])
def test_an_asset_that_says_nothing_of_itself_is_looked_into(project, write, tmp_path, stated):
    path = write("product", np.stack([scene()] * 3))
    described = {"type": stated, "href": "https://x/get?id=1", "roles": []}
    layer = first_layer(project, delivery_of(tmp_path, {"product": (path, described)}))
    assert (layer.isValid(), layer.bandCount()) == (True, 3)


@pytest.mark.parametrize("value", [0, 3])
@pytest.mark.parametrize("turned", [False, True], ids=["upright", "turned"])
def test_a_palette_gives_one_band_its_colours(project, write, tmp_path, turned, value):
    path = write("x.tif", np.full((1, 64, 64), value, np.uint8))
    data = gdal.Open(str(path), gdal.GA_Update)
    palette = gdal.ColorTable()
    palette.SetColorEntry(value, (10, 200, 30, 255))
    data.GetRasterBand(1).SetColorTable(palette)
    if turned:
        data.SetGeoTransform((400_000, 8, 4, 4_500_000, 4, -8))
    del data
    layer = first_layer(project, delivery_of(tmp_path, {"classes": (path, {})}))
    assert drawn(layer, size=64).pixelColor(32, 32).getRgb() == (10, 200, 30, 255)


def complex_file(path, kind=gdal.GDT_CFloat32):
    path.parent.mkdir(exist_ok=True)
    data = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, kind)
    data.GetRasterBand(1).WriteArray(np.full((8, 8), 3 + 4j, np.complex64))
    del data
    return path


@pytest.mark.parametrize("kind", [gdal.GDT_CFloat32, gdal.GDT_CInt16, gdal.GDT_CFloat64])
def test_complex_data_says_why_it_is_not_shown_and_what_can_be_done(tmp_path, kind):
    path = complex_file(tmp_path / "A" / "slc.tif", kind)
    prepared = prepare_images(delivery_of(tmp_path, {"slc": (path, {})}), Monitor())
    (problem,) = prepared.problems
    assert prepared.images == ()
    assert "slc.tif holds complex numbers" in problem
    command = problem.rpartition("run: ")[2].split()
    assert command[::2] == ["gdal_translate", "amplitude.tif"]
    assert gdal.Open(command[1]).ReadAsArray().tolist() == [[5.0] * 8] * 8


def test_where_the_best_image_cannot_be_shown_the_next_one_is(project, write, tmp_path):
    broken = tmp_path / "A" / "visual.tif"
    bands = {key: (write(f"{key}.tif", [scene()]), {}) for key in ("B04", "B03", "B02")}
    broken.write_bytes(b"II*\0" + bytes(100))
    delivery = delivery_of(tmp_path, {"visual": (broken, {"roles": ["visual"]}), **bands})
    prepared = prepare_images(delivery, Monitor())
    (image,) = prepared.images
    assert image.source.name == "A_colour.vrt"
    assert "visual.tif is damaged" in prepared.problems[0]


def test_an_amplitude_beside_complex_data_is_shown(project, write, tmp_path):
    slc = complex_file(tmp_path / "A" / "a_slc.tif")
    amplitude = write("amplitude.tif", [scene()])
    delivery = delivery_of(tmp_path, {"a_slc": (slc, {}), "b_amplitude": (amplitude, {})})
    prepared = prepare_images(delivery, Monitor())
    assert [image.source.name for image in prepared.images] == ["amplitude.tif"]

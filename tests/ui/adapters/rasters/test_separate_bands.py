# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands in files of their own are one picture, however their grids lie."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.ui.adapters.rasters.frames import Means
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from osgeo import gdal
from placed_files import (
    GRIDS,
    NORTH,
    SIDE,
    STEP,
    ZONE,
    footprint_of,
    halves,
    judged,
    place,
    points_of,
    rpc_of,
    shown,
    tag,
    turned,
)
from scene_files import delivery_of

RIGHT = pytest.approx((1, 1, 1), abs=0.02)
HERE = turned(20)


def scaled(transform, factor, across=0.0, down=0.0):
    """Return the transform with pixels so many times as large, moved by parts of the small."""
    west, step_x, turn_x, north, turn_y, step_y = transform
    west, north = gdal.ApplyGeoTransform(transform, across, down)
    return (
        west,
        *(x * factor for x in (step_x, turn_x)),
        north,
        *(x * factor for x in (turn_y, step_y)),
    )


def names_in(image):
    """Return the names of an image's bands; that of alpha is empty."""
    data = gdal.Open(str(image.source))
    return [
        data.GetRasterBand(number).GetDescription() for number in range(1, data.RasterCount + 1)
    ]


@pytest.fixture
def bands(write):
    """Return a function that writes red, green and blue of `halves`, of these sizes."""

    def run(sizes=(SIDE,) * 3, kinds=(np.uint8,) * 3, **options):
        files = {}
        for number, (key, size, kind) in enumerate(zip("RGB", sizes, kinds)):
            band = halves(size, kind)[number : number + 1]
            files[key] = (write(f"{key}.tif", band, **options), {})
        return files

    return run


@pytest.mark.parametrize("grid", ["rotated", "south-up", "a quarter"])
@pytest.mark.parametrize("factors", [(1, 1, 1), (4, 1, 2)], ids=str)
def test_bands_on_one_grid_of_any_direction_are_one_picture(bands, tmp_path, grid, factors):
    transform = GRIDS[grid]
    files = bands([SIDE // factor for factor in factors])
    for (path, _data), factor in zip(files.values(), factors):
        place(path, scaled(transform, factor))
    image, layer, problems = shown(delivery_of(tmp_path, files))
    assert (judged(layer, transform), problems) == (RIGHT, ())
    assert names_in(image) == ["R", "G", "B", ""]


@pytest.mark.parametrize("grid", ["north-up", "rotated", "south-up"])
def test_bands_that_are_shifted_against_each_other_lie_where_each_belongs(bands, tmp_path, grid):
    transform, files = GRIDS[grid], bands()
    for (path, _data), shift in zip(files.values(), (0, 0.5, -3)):
        place(path, scaled(transform, 1, shift, shift))
    image, layer, problems = shown(delivery_of(tmp_path, files))
    # Where all three are; the rest has one colour less.
    inner = scaled(transform, 1)
    assert judged(layer, inner)[2] > 0.97
    assert problems == ()
    red, green = gdal.Open(str(image.source)).ReadAsArray()[:2]
    assert (red > 100).any()
    assert (green > 100).any()


@pytest.mark.parametrize("case", ["zone", "direction", "kinds"])
def test_bands_of_different_zones_directions_and_kinds_are_one_picture(bands, tmp_path, case):
    kinds = (np.uint8, np.uint16, np.uint8) if case == "kinds" else (np.uint8,) * 3
    files, transform = bands(kinds=kinds), turned(0) if case != "kinds" else HERE
    for path, _data in files.values():
        place(path, transform)
    green = files["G"][0]
    if case == "zone":
        moved = gdal.Warp(f"{green}.moved", str(green), format="GTiff", dstSRS="EPSG:32632")
        moved.FlushCache()
        del moved
        green.with_name("G.tif.moved").replace(green)
    if case == "direction":
        upside_down = gdal.Open(str(green), gdal.GA_Update)
        upside_down.GetRasterBand(1).WriteArray(halves()[1][::-1])
        upside_down.FlushCache()
        del upside_down
        place(green, (transform[0], STEP, 0.0, NORTH - SIDE * STEP, 0.0, STEP))
    _image, layer, problems = shown(delivery_of(tmp_path, files))
    assert (judged(layer, transform), problems) == (RIGHT, ())
    assert layer.crs().authid() == f"EPSG:{ZONE}"


@pytest.mark.parametrize("case", ["one for all", "each resolution", "each band", "points"])
def test_bands_as_sensed_lie_by_what_each_says(bands, tmp_path, case):
    sizes = (SIDE, SIDE * 2, SIDE) if case == "each resolution" else (SIDE,) * 3
    files = bands(sizes, placed=False)
    for number, ((path, _data), size) in enumerate(zip(files.values(), sizes)):
        if case == "points":
            tag(path, points=points_of(HERE))
        elif case != "one for all" or number == 1:
            # Each band sees the ground a little later than the one before.
            shift = 10.0 * number if case == "each band" else 0.0
            west, step_x, turn_x, north, turn_y, step_y = HERE
            ground = (west + shift, step_x, turn_x, north, turn_y, step_y)
            tag(path, {**rpc_of(scaled(ground, SIDE / size), size)})
    image, layer, problems = shown(delivery_of(tmp_path, files, {"processing:level": "L1A"}))
    opaque, around, coloured = judged(layer, HERE)
    assert (opaque, around, coloured) == pytest.approx((1, 1, 1), abs=0.05)
    assert problems == ()
    assert image.means is (Means.POINTS if case == "points" else Means.RPC)


def test_a_rough_grid_in_each_band_gives_way_to_coefficients(bands, tmp_path):
    files = bands()
    for path, _data in files.values():
        tag(place(path, turned(0)), rpc_of(HERE))
    delivery = delivery_of(tmp_path, files, {"processing:level": "L1A"}, footprint_of(HERE))
    _image, layer, problems = shown(delivery)
    assert (judged(layer, HERE), problems) == (RIGHT, ())


def test_a_damaged_band_is_told_and_the_others_are_shown(bands, tmp_path):
    files = bands()
    for path, _data in files.values():
        place(path, HERE)
    files["B"][0].write_bytes(b"II*\0" + b"\xff" * 40)
    _image, layer, problems = shown(delivery_of(tmp_path, files))
    assert judged(layer, HERE)[:2] == pytest.approx((1, 1), abs=0.02)
    assert "B.tif is damaged" in " ".join(problems)


def test_bands_of_which_one_lies_elsewhere_are_no_picture(bands, tmp_path):
    files = bands()
    for (path, _data), shift in zip(files.values(), (0, 3 * SIDE, 0)):
        place(path, scaled(HERE, 1, shift))
    prepared = prepare_images(delivery_of(tmp_path, files), Monitor())
    assert "don't fit on each other" in prepared.problems[0]
    assert list(tmp_path.rglob("*.vrt")) == []


def test_a_mask_beside_separate_bands_stays_a_mask(bands, tmp_path):
    files = bands()
    for path, _data in files.values():
        place(path, turned(0))
        data = gdal.Open(str(path), gdal.GA_Update)
        data.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((SIDE, SIDE), 255, np.uint8)
        mask[:16] = 0
        data.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        data.FlushCache()
    _image, layer, _problems = shown(delivery_of(tmp_path, files))
    assert judged(layer, turned(0))[0] == pytest.approx(0.77, abs=0.03)


def test_of_further_bands_those_that_fit_are_there_too(bands, write, tmp_path):
    files = bands()
    for name in ("NIR", "RE"):
        files[name] = (write(f"{name}.tif", halves()[:1]), {})
    files["PAN"] = (write("PAN.tif", halves()[:1], placed=False), {})
    for key, (path, _data) in files.items():
        if key != "PAN":
            place(path, HERE)
    image, layer, problems = shown(delivery_of(tmp_path, files))
    assert (judged(layer, HERE), problems) == (RIGHT, ())
    assert names_in(image) == ["R", "G", "B", "NIR", "RE", ""]


def test_no_file_is_held_open_until_the_garbage_collector_comes(bands, write, tmp_path):
    # Under Windows nobody could move or remove it until then.
    files = bands()
    for path, _data in files.values():
        place(path, HERE)
    files["PAN"] = (write("PAN.tif", halves()[:1], placed=False), {})
    delivery = delivery_of(tmp_path, files)
    gc.collect()
    gc.disable()
    try:
        before = sum(isinstance(one, gdal.Dataset) for one in gc.get_objects())
        assert len(prepare_images(delivery, Monitor()).images) == 1
        assert sum(isinstance(one, gdal.Dataset) for one in gc.get_objects()) == before
    finally:
        gc.enable()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Images lie where they belong, judged by what is drawn, beside what plain QGIS shows."""

from __future__ import annotations

import socket

import numpy as np
import pytest
from datacosmos_imagery.core import Monitor, aoi_from_bbox
from datacosmos_imagery.core.sandbox.sensor import rpc_text
from datacosmos_imagery.ui.adapters.rasters.clipping import ClipJob
from datacosmos_imagery.ui.adapters.rasters.frames import Means, crs_from_text
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from osgeo import gdal
from placed_files import (
    GRIDS,
    NORTH,
    SIDE,
    STEP,
    WEST,
    ZONE,
    degrees_of,
    footprint_of,
    halves,
    judged,
    place,
    points_of,
    rpc_of,
    shown,
    tag,
    turned,
    wkt_of,
)
from qgis.core import QgsProject, QgsRasterLayer
from scene_files import delivery_of

RIGHT = pytest.approx((1, 1, 1), abs=0.02)
HERE, ELSEWHERE = turned(20), (WEST + 40_000, STEP, 0.0, NORTH, 0.0, -STEP)
RGBA = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)


@pytest.mark.parametrize("transform", GRIDS.values(), ids=GRIDS)
def test_a_turned_image_is_where_it_belongs_and_nothing_around_it(write, tmp_path, transform):
    path = place(write("x.tif", halves()), transform)
    image, layer, problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    ours, rival = judged(layer, transform), judged(QgsRasterLayer(str(path), "", "gdal"), transform)
    assert (ours, problems, image.means) == (RIGHT, (), Means.GRID)
    assert all(mine >= theirs - 0.001 for mine, theirs in zip(ours, rival))


def emptied(write, way):
    """Return a file whose upper rows are empty, and says so in this way."""
    bands = halves(kind=np.uint16, most=24_000) if way == "16 bit" else halves()
    bands[:, :16] = 0
    if way == "one band":
        bands = bands[:1]
    if way == "alpha":
        alpha = np.full((1, SIDE, SIDE), 255, np.uint8)
        alpha[:, :16] = 0
        return write("x.tif", np.concatenate([bands, alpha]), colours=RGBA)
    path = write("x.tif", bands, nodata=None if way in ("collar", "mask") else 0)
    if way == "mask":
        data = gdal.Open(str(path), gdal.GA_Update)
        data.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((SIDE, SIDE), 255, np.uint8)
        mask[:16] = 0
        data.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        data.FlushCache()
    return path


@pytest.mark.parametrize("transform", [turned(0), turned(20)], ids=["north-up", "rotated"])
@pytest.mark.parametrize("way", ["nodata", "alpha", "mask", "collar", "16 bit", "one band"])
def test_what_is_empty_inside_stays_empty(write, tmp_path, way, transform):
    path = place(emptied(write, way), transform)
    _image, layer, _problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    opaque, around, _coloured = judged(layer, transform)
    rival = judged(QgsRasterLayer(str(path), "", "gdal"), transform)
    inner = SIDE - 5
    assert opaque == pytest.approx((inner - 13.5) / inner, abs=0.02)
    assert around == pytest.approx(1, abs=0.02)
    assert around >= rival[1] - 0.001


@pytest.mark.parametrize("count", [2, 5])
def test_ground_control_points_alone_place_an_image(write, tmp_path, count):
    path = tag(write("x.tif", halves(), placed=False), points=points_of(HERE, count))
    image, layer, problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    plain = QgsRasterLayer(str(path), "", "gdal")
    assert (judged(layer, HERE), problems, image.means) == (RIGHT, (), Means.POINTS)
    assert layer.crs() == plain.crs()
    assert layer.extent().center().distance(plain.extent().center()) < STEP / 10
    assert "control points" in layer.name()


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), 1e308])
def test_a_geotransform_that_is_nowhere_is_none(write, tmp_path, wrong):
    path = place(write("x.tif", halves()), (wrong, wrong, 0.0, NORTH, 0.0, -STEP))
    prepared = prepare_images(delivery_of(tmp_path, {"visual": (path, {})}), Monitor())
    assert (prepared.images, len(prepared.problems)) == ((), 1)


def test_points_on_both_sides_of_the_antimeridian_are_one_place(write, tmp_path):
    corners = ((179.95, 0), (-179.95, SIDE))
    points = [
        gdal.GCP(x, y, 0, column, row)
        for x, column in corners
        for y, row in ((41.1, 0), (41.0, SIDE))
    ]
    path = tag(write("x.tif", halves(), placed=False), points=points, epsg=4326)
    _image, layer, problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    extent = layer.extent()
    assert (extent.xMinimum(), extent.xMaximum()) == pytest.approx((179.95, 180.05))
    assert problems == ()


def test_of_several_coefficients_the_footprint_chooses(write, tmp_path):
    path = write("x.tif", halves(), placed=False)
    files = {"visual": (path, {})}
    for name, transform in (("m1", ELSEWHERE), ("m2", HERE)):
        text = path.with_name(f"{name}.RPB")
        text.write_text(rpc_text(rpc_of(transform)))
        files[name] = (text, {"type": "text/plain", "roles": ["metadata"]})
    _image, layer, problems = shown(delivery_of(tmp_path, files, {}, footprint_of(HERE)))
    assert (judged(layer, HERE), problems) == (RIGHT, ())


def test_a_large_turned_image_is_drawn_from_overviews_nobody_has_to_store(write, tmp_path):
    path = place(write("x.tif", halves(side=1200)), turned(20))
    image, _layer, _problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    assert gdal.Open(str(image.source)).GetRasterBand(1).GetOverviewCount() > 0
    assert not list(path.parent.glob("*.ovr"))


GRID_THERE = {"grid": HERE, "rpc": ELSEWHERE, "points": ELSEWHERE}
CHOICES = {
    # level, what says HERE, what says ELSEWHERE, footprint: what wins
    "L1 with a rough grid": ("L1B", "rpc", "grid", None, Means.RPC),
    "L1 with its footprint": ("L1A", "rpc", "grid", HERE, Means.RPC),
    "L1 with rough points": ("L1B", "rpc", "points", None, Means.RPC),
    "L1 with alien coefficients": ("L1B", "grid", "rpc", HERE, Means.GRID),
    "L2 with stray coefficients": ("L2A", "grid", "rpc", None, Means.GRID),
    "L1C with stray coefficients": ("L1C", "grid", "rpc", HERE, Means.GRID),
    "L2 with an alien grid": ("L2A", "rpc", "grid", HERE, Means.RPC),
    "unknown, agrees with the grid": ("", "grid", "rpc", HERE, Means.GRID),
    "unknown, agrees with coefficients": ("", "rpc", "grid", HERE, Means.RPC),
    "unknown, agrees with points": ("", "points", "rpc", HERE, Means.POINTS),
    "unknown without a footprint": ("", "rpc", "grid", None, Means.RPC),
}


@pytest.mark.parametrize("case", CHOICES.values(), ids=CHOICES)
def test_of_several_statements_level_and_footprint_choose(write, tmp_path, case):
    level, here, there, footprint, means = case
    path = write("x.tif", halves(), placed=False)
    says = {here: HERE, there: ELSEWHERE}
    if "points" in says:
        tag(path, points=points_of(says["points"]))
    if "rpc" in says:
        tag(path, rpc_of(says["rpc"]))
    if "grid" in says:
        place(path, says["grid"])
    delivery = delivery_of(
        tmp_path,
        {"visual": (path, {})},
        {"processing:level": level},
        footprint and footprint_of(footprint),
    )
    image, layer, problems = shown(delivery)
    assert (judged(layer, HERE), problems, image.means) == (RIGHT, (), means)


def test_coefficients_that_agree_with_the_grid_leave_the_image_as_it_is(write, tmp_path):
    path = tag(place(write("x.tif", halves()), turned(0)), rpc_of(turned(0)))
    image, layer, _problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    assert (judged(layer, turned(0)), image.means, image.alpha) == (RIGHT, Means.GRID, None)


def rpb_text(rpc):
    """Return coefficients as an RPB."""
    scalars = "".join(
        f"\t{name.lower().replace('_off', 'Offset').replace('_scale', 'Scale')} = {value};\n"
        for name, value in rpc.items()
        if "COEFF" not in name
    )
    lists = "".join(
        f"\t{name.lower().replace('_num_coeff', 'NumCoef').replace('_den_coeff', 'DenCoef')} = (\n"
        + ",\n".join(value.split())
        + ");\n"
        for name, value in rpc.items()
        if "COEFF" in name
    )
    return f'SpecId = "RPC00B";\nBEGIN_GROUP = IMAGE\n{scalars}{lists}END_GROUP = IMAGE\nEND;\n'


@pytest.mark.parametrize(
    ("name", "form"), [("scene.RPB", rpb_text), ("other_RPC.TXT", rpc_text), ("DIM.XML", None)]
)
def test_coefficients_in_a_file_of_another_name_place_an_image(write, tmp_path, name, form):
    path = write("x.tif", halves(), placed=False)
    beside, rpc = path.with_name(name), rpc_of(HERE)
    if form is None:
        rpc = {
            **rpc,
            "LINE_OFF": float(rpc["LINE_OFF"]) + 1,
            "SAMP_OFF": float(rpc["SAMP_OFF"]) + 1,
        }
        lists = {k: v.split() for k, v in rpc.items() if "COEFF" in k}
        text = "".join(
            f"<{k}_{n}>{x}</{k}_{n}>" for k, v in lists.items() for n, x in enumerate(v, start=1)
        )
        scalars = "".join(f"<{k}>{v}</{k}>" for k, v in rpc.items() if k not in lists)
        beside.write_text(
            f"<D><Inverse_Model>{text}</Inverse_Model><RFM_Validity>{scalars}</RFM_Validity></D>"
        )
    else:
        beside.write_text(form(rpc))
    # Those of the panchromatic image lie there too, under a more similar name.
    finer = path.with_name("x_pan.rpb")
    finer.write_text(rpb_text(rpc_of(ELSEWHERE, 4 * SIDE)))
    files = {
        "visual": (path, {}),
        "pan": (finer, {"type": "text/plain", "roles": ["metadata"]}),
        "meta": (beside, {"type": "text/plain", "roles": ["metadata"]}),
    }
    image, layer, problems = shown(delivery_of(tmp_path, files, {"processing:level": "L1B"}))
    assert (judged(layer, HERE), problems, image.means) == (RIGHT, (), Means.RPC)


@pytest.mark.parametrize("has_grid", [True, False])
def test_coefficients_that_can_not_be_read_are_named(write, tmp_path, has_grid):
    path = write("x.tif", halves(), placed=False)
    if has_grid:
        place(path, HERE)
    broken = path.with_name("scene.RPB")
    broken.write_text(rpb_text(rpc_of(HERE))[:300])
    files = {"visual": (path, {}), "rpc": (broken, {"type": "text/plain"})}
    delivery = delivery_of(tmp_path, files, {"processing:level": "L1B"})
    prepared = prepare_images(delivery, Monitor())
    (problem,) = prepared.problems
    assert "scene.RPB can't be read" in problem
    assert len(prepared.images) == has_grid


def stated(what, transform):
    """Return what an item may say, as its properties."""
    west, step_x, turn_x, north, turn_y, step_y = transform
    standard = [step_x, turn_x, west, turn_y, step_y, north]
    return {
        "transform": {"proj:code": f"EPSG:{ZONE}", "proj:transform": [*standard, 0, 0, 1]},
        "finer shape": {
            "proj:wkt2": wkt_of(ZONE),
            "proj:shape": [2 * SIDE, 2 * SIDE],
            "proj:transform": [x if n in (2, 5) else x / 2 for n, x in enumerate(standard)],
        },
        "CRS": {"proj:epsg": ZONE},
        "nothing": {},
    }[what]


@pytest.mark.parametrize(
    ("what", "in_file"),
    [
        ("transform", None),
        ("finer shape", None),
        ("CRS", "transform"),
        ("CRS", "world file"),
        ("nothing", "world and projection file"),
    ],
)
def test_what_the_item_or_a_file_beside_it_says_is_the_last_resort(write, tmp_path, what, in_file):
    path = write("x.tif", halves(), placed=False)
    files = {"visual": (path, {})}
    if in_file == "transform":
        place(path, HERE, None)
    elif in_file is not None:
        west, step_x, turn_x, north, turn_y, step_y = HERE
        x, y = west + (step_x + turn_x) / 2, north + (turn_y + step_y) / 2
        world = path.with_name("other.tfw")
        world.write_text("\n".join(map(str, (step_x, turn_y, turn_x, step_y, x, y))))
        files["world"] = (world, {"type": "text/plain"})
        if "projection" in in_file:
            projection = path.with_name("other.prj")
            projection.write_text(wkt_of(ZONE))
            files["prj"] = (projection, {"type": "text/plain"})
    image, layer, problems = shown(delivery_of(tmp_path, files, stated(what, HERE)))
    assert (judged(layer, HERE), problems, image.means) == (RIGHT, (), Means.CATALOGUE)
    assert "placed by the catalogue" in layer.name()


@pytest.mark.parametrize("knows_where", [True, False], ids=["footprint", "nothing"])
@pytest.mark.parametrize("kind", ["grid", "points"])
def test_a_crs_that_nobody_states_is_guessed_only_by_the_footprint(
    write, tmp_path, kind, knows_where
):
    path = write("x.tif", halves(), placed=False)
    if kind == "grid":
        place(path, HERE, None)
    else:
        degrees = degrees_of(HERE)[:4]
        corners = [(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE)]
        points = [gdal.GCP(x, y, 0, *c) for (x, y), c in zip(degrees, corners)]
        tag(path, points=points, epsg=None)
    footprint = footprint_of(HERE) if knows_where else None
    image, layer, problems = shown(delivery_of(tmp_path, {"visual": (path, {})}, {}, footprint))
    if knows_where:
        assert (judged(layer, HERE), problems) == (RIGHT, ())
    else:
        assert not layer.crs().isValid()
        assert "doesn't say in which reference system" in problems[0]
    assert image.means in (Means.CATALOGUE, Means.POINTS, Means.GRID)


@pytest.mark.parametrize("across", [0, 170], ids=["near", "beyond the antimeridian"])
def test_an_image_far_from_its_footprint_is_shown_and_told(write, tmp_path, across):
    path = place(write("x.tif", halves()), turned(0))
    box = footprint_of(ELSEWHERE)
    moved = [[x - across, y] for x, y in box["coordinates"][0]]
    delivery = delivery_of(
        tmp_path, {"visual": (path, {})}, {}, {"type": "Polygon", "coordinates": [moved]}
    )
    _image, layer, problems = shown(delivery)
    assert judged(layer, turned(0)) == RIGHT
    assert "km from its footprint" in problems[0]
    if not across:
        assert "x.tif lies 40 km from" in problems[0]


def test_a_part_of_a_scene_lies_in_its_footprint(write, tmp_path):
    path = place(write("x.tif", halves()), turned(0))
    whole = footprint_of(
        (WEST - 40 * STEP * SIDE, STEP * 60, 0, NORTH + 40 * STEP * SIDE, 0, -STEP * 60)
    )
    _image, _layer, problems = shown(delivery_of(tmp_path, {"visual": (path, {})}, {}, whole))
    assert problems == ()


def test_nothing_but_our_views_is_written_beside_the_files(write, tmp_path):
    path = place(write("x.tif", halves()), HERE)
    before = path.read_bytes()
    image, layer, _problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    assert judged(layer, HERE) == RIGHT
    area = aoi_from_bbox(1.82, 40.63, 1.83, 40.645)
    clip = ClipJob(image, area, QgsProject.instance().transformContext()).run(Monitor())
    names = {"x.tif", "x_map.vrt", "x_map_sensor.vrt", clip.source.name}
    assert {file.name for file in path.parent.iterdir()} == names
    assert path.read_bytes() == before


def test_a_masked_image_is_clipped_with_its_mask(write, tmp_path):
    path = place(emptied(write, "mask"), turned(0))
    image, _layer, _problems = shown(delivery_of(tmp_path, {"visual": (path, {})}))
    area = aoi_from_bbox(1.81, 40.6, 1.84, 40.66)
    clip = ClipJob(image, area, QgsProject.instance().transformContext()).run(Monitor())
    alpha = gdal.Open(str(clip.source)).ReadAsArray()[clip.alpha - 1]
    assert (alpha > 0).mean() == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize(
    "text", ["/vsicurl/http://{}/x", "http://{}/crs.wkt", "{}", "EPSG:x y", ""]
)
def test_a_crs_is_never_fetched_from_anywhere(text):
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.05)
    address = f"127.0.0.1:{server.getsockname()[1]}"
    assert crs_from_text(text.format(address)) == ""
    with server, pytest.raises(TimeoutError):
        server.accept()


def test_names_inside_the_crs_of_an_item_are_plain(write, tmp_path):
    path = write("x.tif", halves(), placed=False)
    wkt = wkt_of(ZONE).replace("WGS 84 / UTM", "<img src=x>[% 1 %] UTM")
    fields = {**stated("transform", HERE), "proj:code": None, "proj:wkt2": wkt}
    image, layer, _problems = shown(delivery_of(tmp_path, {"visual": (path, {})}, fields))
    assert image.means is Means.CATALOGUE
    assert "UTM" in layer.crs().toWkt()
    assert not any(sign in layer.crs().toWkt() + layer.crs().description() for sign in ("<", "[%"))

# SPDX-License-Identifier: GPL-2.0-or-later
"""An area alone, and a slow image made quicker, in the real QGIS; screenshots to look at."""

from __future__ import annotations

from pathlib import Path

import pytest
from buyer import Buyer
from datacosmos_imagery.core.delivery.manifest import Manifest
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from orders_tab import bounds
from osgeo import gdal
from range_server import make_cog
from real.harness import run_in_qgis
from real.test_orders import client_of, environment, journal_folder
from streamed import PICTURE

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    place = tmp_path_factory.mktemp("areas")
    with Sandbox(SandboxSettings(raster_size=512)) as sandbox:
        with client_of(sandbox) as client:
            buyer = Buyer(sandbox, client, journal_folder(place / "profile"))
            found = [one for one in buyer.items if one.level == "L2A"]
            area = next(one for one in buyer.items if one.level == "L1C")
            slow = found[0]
            ids = [buyer.order(one, paid=True, name="") for one in (area, slow)]
        striped = make_cog(place / "striped.tif", tiled=False).read_bytes()
        sandbox.faults.add(
            Fault(slow.id + PICTURE, times=None, body=striped, content_type="image/tiff")
        )
        west, south, east, north = bounds(area)
        x, y = (west + east) / 2, (south + north) / 2
        box = (x, y, x + (east - west) / 8, y + (north - south) / 8)
        yield run_in_qgis(
            HERE / "drive_areas.py",
            profile=place / "profile",
            timeout_s=240,
            env={
                **environment(sandbox, place / "account.json"),
                "REAL_AREA_ORDER": ids[0],
                "REAL_SLOW_ORDER": ids[1],
                "REAL_BOX": " ".join(map(str, box)),
                "REAL_IMAGES": str(place / "images"),
            },
        )


def test_it_is_said_that_a_rectangle_comes_and_how_fine(seen):
    assert "rectangle around your area" in seen["asks"]
    assert seen["fine"] == "full resolution"


def test_the_area_alone_is_on_the_map(seen):
    assert seen["area_only"]
    assert seen["area_valid"]
    assert "only an area" in seen["area_layer"]
    assert list(Path(seen["area_folder"]).rglob("*_area.tif"))


def test_a_slow_image_is_replaced_while_it_is_on_the_map(seen):
    assert seen["wish"] == "Replace by a quicker file"
    assert seen["slow_valid"]
    assert seen["colour"] != seen["background"]
    replaced = [
        path
        for path in Path(seen["slow_folder"]).rglob("*.tif*")
        if Manifest(path.parent).optimised(path.name) is not None
    ]
    assert replaced
    for path in replaced:
        assert gdal.Open(str(path)).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_what_is_replaced_is_verified_as_sound(seen):
    assert "nothing is wrong" in seen["verified"]


def test_the_main_thread_is_not_held_meanwhile(seen):
    # What it works itself: a busy machine lets it wait as well.
    for beats in (seen["area_beats"], seen["slow_beats"]):
        print(beats)
        assert beats["busy_ms"] <= 150

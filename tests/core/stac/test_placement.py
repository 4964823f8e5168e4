# SPDX-License-Identifier: GPL-2.0-or-later
"""What an item and small files say of where pixels lie."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.stac.placement import (
    StatedGrid,
    read_projection_file,
    read_world_file,
    stated_grid,
)

GRID = (400_000.0, 20.0, 3.0, 4_500_000.0, 4.0, -20.0)
STANDARD = [20.0, 3.0, 400_000.0, 4.0, -20.0, 4_500_000.0]
NORTH_UP = (400_000.0, 20.0, 0.0, 4_500_000.0, 0.0, -20.0)


def item(properties, asset=None):
    raw = {"id": "a", "collection": "c", "properties": properties, "assets": {"B": asset or {}}}
    return item_from_json(raw, "")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, StatedGrid()),
        ({"proj:epsg": 32631}, StatedGrid("EPSG:32631")),
        ({"proj:epsg": "32631"}, StatedGrid("EPSG:32631")),
        ({"proj:epsg": None, "proj:code": " esri:102003 "}, StatedGrid("ESRI:102003")),
        ({"proj:code": "/vsicurl/http://x/y"}, StatedGrid()),
        ({"proj:code": "C:file"}, StatedGrid()),
        ({"proj:wkt2": 'PROJCRS["x"]'}, StatedGrid('PROJCRS["x"]')),
        ({"proj:wkt2": "/etc/passwd"}, StatedGrid()),
        ({"proj:projjson": {"type": "x"}}, StatedGrid(json.dumps({"type": "x"}))),
        ({"proj:transform": STANDARD}, StatedGrid("", GRID)),
        ({"proj:transform": [*STANDARD, 0, 0, 1]}, StatedGrid("", GRID)),
        ({"proj:transform": list(NORTH_UP)}, StatedGrid("", NORTH_UP)),
        ({"proj:transform": STANDARD, "proj:shape": [10, 20]}, StatedGrid("", GRID, (10, 20))),
        ({"proj:transform": [*STANDARD[:5], "x"]}, StatedGrid()),
        ({"proj:transform": STANDARD[:5]}, StatedGrid()),
        ({"proj:transform": [1, 1, 0, 1, 1, 0]}, StatedGrid()),
        ({"proj:transform": [1e308, 0, 0, 1e10, -1e308, 0]}, StatedGrid()),
        ({"proj:transform": "x", "proj:shape": 7, "proj:bbox": {}}, StatedGrid()),
        (
            {"proj:bbox": [400_000, 4_499_800, 400_400, 4_500_000], "proj:shape": [10, 20]},
            StatedGrid("", NORTH_UP, (10, 20)),
        ),
        ({"proj:bbox": [400_000, 4_499_800, 400_400, 4_500_000]}, StatedGrid()),
    ],
)
def test_an_item_or_its_asset_states_a_grid(fields, expected):
    assert stated_grid(item(fields), "B") == expected
    assert stated_grid(item({}, fields), "B") == expected
    assert stated_grid(item({}), "none") == StatedGrid()


def test_the_asset_knows_better_than_the_item():
    both = item({"proj:epsg": 1, "proj:transform": STANDARD}, {"proj:code": "EPSG:2"})
    assert stated_grid(both, "B") == StatedGrid("EPSG:2", GRID)


def test_a_grid_of_another_resolution_is_scaled_to_the_image():
    grid = StatedGrid("", NORTH_UP, (100, 200))
    assert grid.transform_of(400, 100) == (400_000.0, 10.0, 0.0, 4_500_000.0, 0.0, -20.0)
    assert StatedGrid("", NORTH_UP).transform_of(7, 7) == NORTH_UP
    assert StatedGrid().transform_of(7, 7) is None


def test_a_world_file_names_the_middle_of_the_first_pixel(tmp_path):
    path = tmp_path / "x.tfw"
    path.write_text("20.0\r\n4\n3\n-20\n400011.5\n4499992.0\n")
    assert read_world_file(path) == pytest.approx(GRID)


@pytest.mark.parametrize("text", ["", "20 0 0 -20 1", "20 0 0 -20 1 x", "0 0 0 0 1 1", "<html>"])
def test_what_is_no_world_file_is_none(tmp_path, text):
    path = tmp_path / "x.tfw"
    path.write_text(text)
    assert read_world_file(path) is None
    assert read_world_file(tmp_path / "missing.tfw") is None


def test_a_projection_file_is_wkt_or_nothing(tmp_path):
    path = tmp_path / "x.prj"
    path.write_text('\nPROJCS["x"]\n')
    assert read_projection_file(path) == 'PROJCS["x"]'
    path.write_text("EPSG:4326")
    assert read_projection_file(path) == ""
    assert read_projection_file(tmp_path / "missing.prj") == ""

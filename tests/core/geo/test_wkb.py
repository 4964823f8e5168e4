# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints as well-known binary, judged by shapely."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.geo.outlines import read_outline
from datacosmos_imagery.core.geo.wkb import (
    as_multi_polygon,
    geojson_of_wkb,
    one_quadrilateral,
    wkb_of_geojson,
)
from shapely import wkb
from shapely.geometry import mapping, shape

SQUARE = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]
HOLE = [[1, 1], [1, 2], [2, 2], [1, 1]]
FAR = [[10.5, 10], [12, 10], [11, 12.25], [10, 12], [9, 11], [10.5, 10]]
FOOTPRINTS = {
    "square": {"type": "Polygon", "coordinates": [SQUARE]},
    "hole": {"type": "Polygon", "coordinates": [SQUARE, HOLE]},
    "corners": {"type": "Polygon", "coordinates": [FAR]},
    "one of many": {"type": "MultiPolygon", "coordinates": [[SQUARE]]},
    "many": {"type": "MultiPolygon", "coordinates": [[SQUARE, HOLE], [FAR]]},
}


@pytest.mark.parametrize("footprint", FOOTPRINTS.values(), ids=FOOTPRINTS)
def test_it_is_what_others_read_and_comes_back(footprint):
    binary = wkb_of_geojson(footprint)
    assert wkb.loads(binary).equals(shape(footprint))
    assert json.dumps(geojson_of_wkb(binary)) == json.dumps(mapping(shape(footprint)))


@pytest.mark.parametrize("footprint", FOOTPRINTS.values(), ids=FOOTPRINTS)
def test_each_becomes_a_multipolygon(footprint):
    read = wkb.loads(as_multi_polygon(wkb_of_geojson(footprint)))
    assert read.geom_type == "MultiPolygon"
    assert read.equals(shape(footprint))


def test_rings_are_closed_and_heights_left_out():
    odd = {"type": "Polygon", "coordinates": [[[*point, 7.0] for point in SQUARE[:-1]]]}
    assert wkb_of_geojson(odd) == wkb_of_geojson(FOOTPRINTS["square"])


def test_only_one_ring_of_four_corners_is_told_as_such():
    told = {name: one_quadrilateral(wkb_of_geojson(one)) for name, one in FOOTPRINTS.items()}
    assert told.pop("square") == (0, 0, 4, 0, 4, 4, 0, 4, 0, 0)
    assert not any(told.values())


CORNERS = [[10, 50], [11.5, 50], [11.5, 51], [10, 51], [10, 50]]


@pytest.mark.parametrize(
    "ring",
    [
        CORNERS,
        [[*point, 120.0] for point in CORNERS],  # with heights
        CORNERS[:-1],  # not closed
        [tuple(point) for point in CORNERS],
    ],
    ids=["usual", "heights", "open", "tuples"],
)
def test_a_ring_of_four_corners_is_the_same_however_it_is_written(ring):
    problems = []
    found = read_outline({"type": "Polygon", "coordinates": [ring]}, problems)
    assert found.wkb == wkb_of_geojson({"type": "Polygon", "coordinates": [CORNERS]})
    assert (problems, found.is_rough) == ([], False)


@pytest.mark.parametrize(
    "corner", [[True, 50], ["11", 50], [float("nan"), 50], [11, 91], [541, 50], [11], None, {}]
)
def test_a_corner_that_is_none_spoils_the_ring(corner):
    problems = []
    ring = [CORNERS[0], corner, *CORNERS[2:]]
    assert read_outline({"type": "Polygon", "coordinates": [ring]}, problems) is None
    assert len(problems) == 1

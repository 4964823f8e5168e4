# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons with few corners that hold one with many, and are hardly larger."""

from __future__ import annotations

import math
import random

import pytest
from datacosmos_imagery.core import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.geo.ellipsoid import point_count
from datacosmos_imagery.core.geo.few_corners import fewer_corners, with_few_corners


def around(radii, middle=(10.5, 40.5)):
    turns = [2 * math.pi * number / len(radii) for number in range(len(radii))]
    points = [
        [middle[0] + r * math.cos(t), middle[1] + r * math.sin(t)] for r, t in zip(radii, turns)
    ]
    return {"type": "Polygon", "coordinates": [[*points, points[0]]]}


def wavy(count, lobes, height):
    return around(
        [0.3 * (1 + height * math.sin(2 * math.pi * lobes * n / count)) for n in range(count)]
    )


def spiral():
    """A long arm that winds three times: bays with land in them."""
    turns = [6 * math.pi * n / 600 for n in range(600)]
    outer = [[(0.1 + t / 60) * math.cos(t), (0.1 + t / 60) * math.sin(t)] for t in turns]
    inner = [[(0.06 + t / 60) * math.cos(t), (0.06 + t / 60) * math.sin(t)] for t in turns]
    ring = [*outer, *reversed(inner)]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def rough(seed, count=800):
    chance = random.Random(seed)
    return around([chance.uniform(0.1, 0.3) for _ in range(count)])


SHAPES = {
    "a circle": (wavy(5_000, 0, 0), 1.001),
    "a few waves": (wavy(5_000, 7, 0.2), 1.01),
    "many waves": (wavy(5_000, 41, 0.2), 1.05),
    "noise": (rough(1), 2.0),
    "other noise": (rough(2), 2.0),
    "a spiral": (spiral(), 5.0),
}


@pytest.mark.parametrize("most", [190, 60])
@pytest.mark.parametrize(("shape", "largest"), SHAPES.values(), ids=SHAPES)
def test_the_whole_is_held_and_little_is_added(shape, largest, most):
    exact = aoi_from_geojson(shape).shape
    found = with_few_corners(exact, most)
    assert found.is_valid
    assert point_count(found) <= most + 1
    assert exact.difference(found).area <= 1e-8 * exact.area
    if most > 100:
        assert found.area <= largest * exact.area


def test_few_corners_stay_as_they_are():
    shape = aoi_from_bbox(10, 40, 11, 41).shape
    assert with_few_corners(shape, 10) is shape


def test_small_holes_stay_and_intricate_ones_are_filled():
    outline = wavy(2_000, 7, 0.1)["coordinates"][0]
    hole = [[10.4, 40.4], [10.4, 40.5], [10.5, 40.5], [10.5, 40.4], [10.4, 40.4]]
    jagged = [[x * 0.2 + 8.5, y * 0.2 + 32.5] for x, y in wavy(500, 5, 0.1)["coordinates"][0]][::-1]
    shape = aoi_from_geojson({"type": "Polygon", "coordinates": [outline, hole, jagged]}).shape
    found = with_few_corners(shape, 100)
    assert len(found.interiors) == 1
    assert point_count(found) <= 101
    assert shape.difference(found).area <= 1e-8 * shape.area


def test_an_area_is_reduced_once():
    aoi = aoi_from_geojson(wavy(9_000, 11, 0.2))
    found = fewer_corners(aoi, 500)
    assert fewer_corners(aoi, 500) is found
    assert point_count(found) <= 501

# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two areas are the same to a user, and whether one lies in the other."""

from __future__ import annotations

import math

import pytest
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.geo.same_area import is_same_area, lies_within


def polygon(*corners):
    return aoi_from_geojson({"type": "Polygon", "coordinates": [[*corners, corners[0]]]})


def star(points, turn=0.0):
    """Return an outline that many others cross in very many places."""
    steps = [2 * math.pi * number / points for number in range(points)]
    return polygon(
        *(
            ((2 + number % 2) * math.cos(step + turn), (2 + number % 2) * math.sin(step + turn))
            for number, step in enumerate(steps)
        )
    )


SQUARE = aoi_from_bbox(0, 0, 10, 10)
ACROSS = aoi_from_bbox(175, -5, -175, 5)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (SQUARE, aoi_from_bbox(0, 0, 10, 10), True),
        (SQUARE, aoi_from_bbox(0.001, 0, 10.002, 9.999), True),
        (SQUARE, polygon((10, 10), (0, 10), (0, 0), (5, 0), (10, 0)), True),
        (SQUARE, aoi_from_bbox(0, 0, 10, 9.9), False),
        (SQUARE, aoi_from_bbox(1, 1, 9, 9), False),
        (SQUARE, polygon((0, 0), (10, 0), (10, 10), (5, 5), (0, 10)), False),
        (ACROSS, aoi_from_bbox(175, -5, 185, 5), True),
        (ACROSS, aoi_from_bbox(175, -5, 180, 5), False),
        (star(2000), star(2000), True),
        (star(2000), star(2000, math.pi / 2000), False),
    ],
    ids=[
        "equal",
        "by a pixel",
        "other corners",
        "lower",
        "zoomed in",
        "a notch in the same box",
        "across 180 degrees",
        "half of it",
        "intricate",
        "intricate and turned",
    ],
)
def test_areas_are_the_same_but_for_a_pixel(one, other, is_same):
    assert is_same_area(one, other) is is_same


@pytest.mark.parametrize(
    ("inner", "outer", "is_within"),
    [
        (aoi_from_bbox(1, 1, 9, 9), SQUARE, True),
        (SQUARE, SQUARE, True),
        (SQUARE, aoi_from_bbox(1, 1, 9, 9), False),
        (aoi_from_bbox(9, 9, 11, 11), SQUARE, False),
        (aoi_from_bbox(176, -4, -176, 4), ACROSS, True),
        (star(2000, math.pi / 2000), star(2000), False),
    ],
    ids=["zoomed in", "equal", "zoomed out", "moved", "across 180 degrees", "too intricate"],
)
def test_an_area_lies_in_another_one(inner, outer, is_within):
    assert lies_within(inner, outer) is is_within

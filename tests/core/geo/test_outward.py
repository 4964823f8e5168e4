# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas with many corners are soon sent as ones with few, whatever they look like."""

from __future__ import annotations

import math
import time

import pytest
from datacosmos_imagery.core import aoi_from_geojson
from datacosmos_imagery.core.geo.ellipsoid import point_count
from datacosmos_imagery.core.geo.outward import MOST_SENT_POINTS, box_around, sent_area


def star(x, points, inner):
    """Return the ring of a star, whose spikes reach 5 degrees from its middle."""
    turns = [(math.tau * n / points, 5 if n % 2 else inner) for n in range(points)]
    ring = [(x + r * math.cos(a), r * math.sin(a)) for a, r in turns]
    return [*ring, ring[0]]


def islands(count):
    places = [(n % 30 / 2, n // 30 / 2) for n in range(count)]
    return [[[(x + px / 50, y + py / 50) for px, py in star(0, 8, 4)]] for x, y in places]


@pytest.mark.parametrize(
    "polygons",
    [[[star(10, 2000, 1)]], [[star(180, 2000, 1)]], [[star(10, 9000, 4.5)]], islands(900)],
    ids=["spikes", "spikes across 180 degrees", "fine spikes", "islands"],
)
def test_an_intricate_area_is_soon_sent_with_few_corners(polygons):
    area = aoi_from_geojson({"type": "MultiPolygon", "coordinates": polygons})
    begun = time.process_time()
    sent = sent_area(area)
    assert time.process_time() - begun < 6
    assert point_count(sent.shape) <= MOST_SENT_POINTS
    assert sent.shape.covers(area.shape)
    assert sent.crosses_antimeridian is area.crosses_antimeridian
    # Not just the box around it, where that leaves more out.
    assert sent.shape.area < 0.9 * box_around(area).shape.area or len(polygons) > 1


@pytest.mark.parametrize("ends", [(0, 360), (-360, 0), (-180, 180)])
def test_all_longitudes_are_no_area_across_180_degrees(ends):
    west, east = ends
    ring = [(west, -60), (east, -60), (east, 60), (west, 60), (west, -60)]
    area = aoi_from_geojson({"type": "Polygon", "coordinates": [ring]})
    assert area.bbox == (-180, -60, 180, 60)
    assert box_around(area).area_km2 == pytest.approx(area.area_km2)

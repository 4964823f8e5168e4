# SPDX-License-Identifier: GPL-2.0-or-later
"""Which shapes could go, held against counting small squares one by one."""

from __future__ import annotations

import random

import pytest
from datacosmos_imagery.core.geo.ellipsoid import area_km2
from datacosmos_imagery.core.geo.geometry import aoi_from_geojson, footprint_shape
from datacosmos_imagery.core.geo.needless import needless_shapes

CELL = 0.25


def box(west, south, east, north):
    """Return a box as GeoJSON; its east may lie beyond 180 degrees."""
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return {"type": "Polygon", "coordinates": [ring]}


def shape(*edges):
    return footprint_shape(box(*edges))


def needless(shapes, order=None, kinds=None, most_percent=1.0):
    order = range(len(shapes)) if order is None else order
    kinds = kinds or [""] * len(shapes)
    return needless_shapes(shapes, list(order), kinds, most_percent, lambda: None)


def cells_of(edges):
    """Return the squares of a box whose edges are numbers of squares."""
    west, south, east, north = edges
    return {(x, y) for x in range(west, east) for y in range(south, north)}


def uncovered_percent(one, others, size_of):
    left = cells_of(one).difference(*map(cells_of, others))
    return 100 * sum(map(size_of, left)) / sum(map(size_of, cells_of(one)))


@pytest.mark.parametrize("west", [0.0, 179.0], ids=["at 0", "across 180"])
@pytest.mark.parametrize("seed", range(12))
def test_what_goes_can_go_together_and_nothing_else_could(seed, west):
    rng = random.Random(seed)
    edges = []
    for _ in range(14):
        x, y = rng.randrange(8), rng.randrange(8)
        edges.append((x, y, x + rng.randint(1, 4), y + rng.randint(1, 4)))

    def size_of(cell):
        x, y = cell
        return area_km2(shape(CELL * x, CELL * y, CELL * (x + 1), CELL * (y + 1)))

    shapes = [shape(*(CELL * n + (0, west)[k % 2 == 0] for k, n in enumerate(e))) for e in edges]
    order = rng.sample(range(14), 10)
    found = {one.index: one for one in needless(shapes, order, most_percent=30.0)}
    assert list(found) == [n for n in order if n in found]
    for n in range(14):
        others = [edges[m] for m in range(14) if m != n and m not in found]
        left = uncovered_percent(edges[n], others, size_of)
        if n in found:
            assert left < 30
            # Those that go later may leave a little more of it.
            assert found[n].percent <= left + 1e-6
            assert set(found[n].by) <= set(range(14)) - {n}
        elif n in order:
            # Itself or one that goes would lose too much.
            assert any(uncovered_percent(edges[m], others, size_of) >= 30 for m in (n, *found))


def test_a_small_one_keeps_what_covers_it():
    large, rest, small = shape(0, 0, 10, 10), shape(0, 0, 10, 9.95), shape(3, 9.96, 4, 9.99)
    assert [one.index for one in needless([small, large, rest])] == [0, 2]


def test_the_share_is_that_of_the_ground_not_of_degrees():
    far_north = shape(0, 60, 10, 80)
    (one,) = needless([far_north, shape(-1, 59, 11, 79.7)], order=[0])
    whole, left = aoi_from_geojson(box(0, 60, 10, 80)), aoi_from_geojson(box(0, 79.7, 10, 80))
    assert one.percent == pytest.approx(100 * left.area_km2 / whole.area_km2)
    assert one.percent < 1 < 100 * 0.3 / 20


def test_shapes_that_only_touch_cover_nothing_of_each_other():
    assert needless([shape(0, 0, 1, 1), shape(1, 0, 2, 1), shape(0, 1, 1, 2)]) == []


def test_of_two_that_are_the_same_the_first_goes_and_the_second_stays():
    (one,) = needless([shape(0, 0, 1, 1), shape(0, 0, 1, 1)])
    assert (one.index, one.percent, one.by) == (0, 0.0, (1,))


def test_those_of_its_own_kind_are_held_against_it_first():
    same = [shape(0, 0, 1, 1)] * 3
    (one,) = needless(same, order=[0], kinds=["a", "b", "a"])
    assert one.by == (2,)


def test_what_would_be_too_much_work_counts_as_lying_apart():
    def comb(across, teeth=400):
        points = [(0.0, 0.0)]
        for n in range(teeth):
            points += [(n + 0.5, teeth), (n + 1.0, 1.0)]
        points += [(float(teeth), 0.0), (0.0, 0.0)]
        scaled = [(x / teeth, y / teeth) for x, y in points]
        ring = [(y, x) for x, y in scaled] if across else scaled
        return footprint_shape({"type": "Polygon", "coordinates": [ring]})

    one, other = comb(across=False), comb(across=True)
    assert None not in (one, other)
    assert needless([one, other], most_percent=100.0) == []
    assert [x.index for x in needless([one, shape(-1, -1, 2, 2), other])] == [0, 2]

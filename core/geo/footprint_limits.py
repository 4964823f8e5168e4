# SPDX-License-Identifier: GPL-2.0-or-later
"""What a footprint may be, and what takes the place of one that is more.

A long outline is thinned; one that is still too much work becomes a box around it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import chain

import numpy as np

from ..wording import tr
from .crossings import Array, EdgeSet, Limits, rings_of
from .wkb import BoundedWkb, Footprint, multi_polygon_wkb, polygon_wkb

# Measured with GEOS 3.11: reading, mending and cutting a footprint within these takes 5 to 40 ms
# and 5 MB. So much takes a coastline of 10,000 points, or 50 corners that all cross.
MOST_POINTS = 6000
MOST_RINGS = 500
MOST_WORK = Limits(compared=500_000, near=100_000, crossings=1_000, touching=20_000)
# Footprints are cut at 180 degrees, and a new edge comes from each place that is cut.
_MOST_CUTS = 2000
_TURN = 360.0
_HALF_TURN = 180.0
# What thinning may change, as a share of the area.
_MOST_CHANGED = 0.01
# A ring of fewer points is left as it is.
_FEW_POINTS = 8

Rings = Sequence[Array]  # of one polygon, the outer one first


def bounded(wkb: bytes, problems: list[str]) -> Footprint:
    """Return the footprint, or what takes its place and is no more work than the limits allow.

    Args:
        problems: gets what was done to it, in words.
    """
    polygons = rings_of(wkb)
    count = _count(polygons)
    if _is_little(polygons):
        return Footprint(BoundedWkb(wkb))
    if sum(map(len, polygons)) <= MOST_RINGS:
        thinned, changed = _thinned(polygons)
        if _count(thinned) < count and _is_little(thinned):
            problems.append(
                tr(
                    "a footprint of {count:,} points, which is simplified: at most {percent:.2f} % "
                    "of its area changes",
                    count=count,
                    percent=max(0.01, 100 * changed),
                )
            )
            return Footprint(BoundedWkb(_wkb_of(thinned)))
    problems.append(
        tr(
            "a footprint too intricate to work with ({count:,} points): a box around it takes its "
            "place, and how much it covers isn't known",
            count=count,
        )
    )
    return Footprint(_box_around(polygons), is_rough=True)


def _is_little(polygons: Sequence[Rings]) -> bool:
    if _count(polygons) > MOST_POINTS or sum(map(len, polygons)) > MOST_RINGS:
        return False
    edges = EdgeSet(chain.from_iterable(polygons))
    return edges.are_within(MOST_WORK) and edges.crosses_meridians_within(
        (-_HALF_TURN, _HALF_TURN), _MOST_CUTS
    )


def _count(polygons: Sequence[Rings]) -> int:
    return sum(map(len, chain.from_iterable(polygons)))


def _thinned(polygons: Sequence[Rings]) -> tuple[Sequence[Rings], float]:
    """Return rings of fewer points, and what share of its area a ring has changed at the most.

    In each step every second point may go, those first whose triangles with their neighbours are
    the smallest. No ring goes altogether: thousands of small ones may be all that there is.
    """
    steps = math.ceil(math.log2(max(2, _count(polygons) / MOST_POINTS))) + 1
    changed = 0.0
    for _ in range(steps):
        done = [[_halved(ring, _MOST_CHANGED / steps) for ring in rings] for rings in polygons]
        changed += max(share for _, share in chain.from_iterable(done))
        polygons = [[ring for ring, _ in rings] for rings in done]
        if _count(polygons) <= MOST_POINTS:
            break
    return polygons, changed


def _halved(ring: Array, most_changed: float) -> tuple[Array, float]:
    """Return the ring without some of its points, and what share of its area that changes."""
    # From the first point on: far from it the difference of large numbers would be lost.
    x, y = (ring - ring[0]).T
    area = abs(float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()))
    if len(ring) < _FEW_POINTS or area == 0:
        return ring, 0.0
    base, offset = ring[2::2] - ring[:-2:2], ring[1:-1:2] - ring[:-2:2]
    triangles = np.abs(base[:, 0] * offset[:, 1] - base[:, 1] * offset[:, 0])
    order = np.argsort(triangles, kind="stable")
    sums = np.cumsum(triangles[order])
    goes = int(np.searchsorted(sums, most_changed * area, "right"))
    stays = np.ones(len(ring), bool)
    stays[1 + 2 * order[:goes]] = False
    return ring[stays], float(sums[goes - 1]) / area if goes else 0.0


def _wkb_of(polygons: Sequence[Rings]) -> bytes:
    parts = [polygon_wkb([ring.ravel().tolist() for ring in rings]) for rings in polygons]
    return parts[0] if len(parts) == 1 else multi_polygon_wkb(parts)


def _box_around(polygons: Sequence[Rings]) -> bytes:
    """Return the box around polygons; where it's narrower, across 180 degrees."""
    points = np.concatenate(list(chain.from_iterable(polygons)))
    sizes = [sum(map(len, rings)) for rings in polygons]
    begins = np.cumsum([0, *sizes[:-1]])
    lows, highs = np.minimum.reduceat(points, begins), np.maximum.reduceat(points, begins)
    (_, south), (_, north) = lows.min(axis=0).tolist(), highs.max(axis=0).tolist()
    # Footprints across 180 degrees may come in parts, cut there.
    turns = np.where(highs[:, 0] <= 0, _TURN, 0.0)
    west, east = min(
        (
            (float((lows[:, 0] + moved).min()), float((highs[:, 0] + moved).max()))
            for moved in (0.0, turns)
        ),
        key=lambda ends: ends[1] - ends[0],
    )
    return polygon_wkb([[west, south, east, south, east, north, west, north, west, south]])

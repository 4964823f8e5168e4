# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of polygons on the ellipsoid, cut with footprints. Without a library, as in `shapes`.

Rings are closed, longitude and latitude in degrees, EPSG:4326; edges are straight in degrees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from .shapes import Point, Ring

# WGS 84 (NIMA TR8350.2).
_SEMI_MAJOR_KM = 6378.137
_FLATTENING = 1 / 298.257223563
_ECCENTRICITY = math.sqrt(_FLATTENING * (2 - _FLATTENING))
_SEMI_MINOR_KM = _SEMI_MAJOR_KM * (1 - _FLATTENING)

Edge = tuple[Point, Point]


def area_km2(ring: Ring) -> float:
    """Return the area within a ring, whichever way it turns."""
    return abs(_turned_area_km2(ring))


def shared_area_km2(polygon: Sequence[Ring], footprint: Sequence[Ring]) -> float:
    """Return the area that a polygon has in common with a footprint.

    Args:
        polygon: its outline, then its holes. It may turn in at any place.
        footprint: outer rings that don't overlap, of any form.
    """
    outline, *holes = polygon
    return max(0.0, _shared(outline, footprint) - sum(_shared(one, footprint) for one in holes))


def crosses_itself(rings: Sequence[Ring]) -> bool:
    """Return whether two edges of a polygon go through each other; touching is allowed."""
    edges = [edge for ring in rings for edge in zip(ring, ring[1:]) if edge[0] != edge[1]]
    edges.sort(key=lambda edge: min(edge[0][0], edge[1][0]))
    # Sweeping eastwards: only what is still there can be met.
    met: list[Edge] = []
    for edge in edges:
        west = min(edge[0][0], edge[1][0])
        met = [one for one in met if max(one[0][0], one[1][0]) >= west]
        if any(_cross(edge, one) for one in met):
            return True
        met.append(edge)
    return False


def _shared(ring: Ring, footprint: Sequence[Ring]) -> float:
    total = 0.0
    for outer in footprint:
        # Any polygon is the sum of its triangles from one corner, those that turn back taken away.
        corner = outer[0]
        for a, b in zip(outer[1:-1], outer[2:]):
            triangle = (corner, a, b)
            turn = _side(*triangle)
            if turn:
                cut = _cut(ring, triangle if turn > 0 else (corner, b, a))
                total += math.copysign(area_km2(cut), turn) if cut else 0.0
    return abs(total)


def _cut(ring: Ring, triangle: Sequence[Point]) -> list[Point]:
    """Cut a ring with a triangle that turns against the clock (Sutherland and Hodgman 1974).

    Pieces of it stay joined by edges that are passed there and back, which have no area.
    """
    kept = list(ring[:-1])
    for a, b in zip(triangle, (*triangle[1:], triangle[0])):
        points, kept = kept, []
        for start, end in zip([points[-1], *points[:-1]] if points else [], points):
            before, after = _side(a, b, start), _side(a, b, end)
            if (before < 0) != (after < 0):
                share = before / (before - after)
                x = start[0] + (end[0] - start[0]) * share
                kept.append((x, start[1] + (end[1] - start[1]) * share))
            if after >= 0:
                kept.append(end)
    return [*kept, kept[0]] if kept else []


def _turned_area_km2(ring: Ring) -> float:
    """Return the area, negative for one that turns against the clock.

    The area below an edge is the mean height of its ends and middle (Simpson), which for
    edges of a few degrees is right to eight digits.
    """
    total = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        mean = (_height(y0) + 4 * _height((y0 + y1) / 2) + _height(y1)) / 6
        total += math.radians(x1 - x0) * mean
    return total * _SEMI_MINOR_KM**2 / 2


def _height(latitude: float) -> float:
    """Return the height in the equal-area cylinder (Snyder 1987, page 76, formula 10-15)."""
    sine = math.sin(math.radians(latitude))
    part = _ECCENTRICITY * sine
    return sine / (1 - part * part) + math.atanh(part) / _ECCENTRICITY


def _cross(one: Edge, other: Edge) -> bool:
    a, b = one
    return (
        _side(a, b, other[0]) * _side(a, b, other[1]) < 0
        and _side(*other, a) * _side(*other, b) < 0
    )


def _side(a: Point, b: Point, c: Point) -> float:
    """Return more than 0 where c lies to the left of the way from a to b."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

# SPDX-License-Identifier: GPL-2.0-or-later
"""Do two areas touch? Enough plane geometry for a catalogue, without a library.

Areas are lists of rings (outer boundaries), longitude and latitude in degrees, EPSG:4326.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

# Each is held against the edges of each item.
MOST_POINTS = 100_000

Point = tuple[float, float]
Ring = Sequence[Point]
Box = tuple[float, float, float, float]


def box_of(rings: Sequence[Ring]) -> Box:
    """Return west, south, east, north of the rings."""
    xs = [point[0] for ring in rings for point in ring]
    ys = [point[1] for ring in rings for point in ring]
    return (min(xs), min(ys), max(xs), max(ys))


def boxes_touch(one: Box, other: Box) -> bool:
    """Return whether two boxes have a point in common."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def ring_of_box(box: Box) -> list[Point]:
    west, south, east, north = box
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def rings_touch(one: Ring, other: Ring) -> bool:
    """Return whether two filled polygons have a point in common."""
    if not boxes_touch(box_of([one]), box_of([other])):
        return False
    if contains(one, other[0]) or contains(other, one[0]):
        return True
    return any(
        _edges_cross(a, b, c, d) for a, b in zip(one, one[1:]) for c, d in zip(other, other[1:])
    )


def contains(ring: Ring, point: Point) -> bool:
    """Return whether the point lies inside the ring."""
    x, y = point
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def _edges_cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    if side(a, b, c) * side(a, b, d) > 0 or side(c, d, a) * side(c, d, b) > 0:
        return False
    return boxes_touch(box_of([(a, b)]), box_of([(c, d)]))


def rings_of_geojson(geometry: Any) -> list[list[Point]]:
    """Return the outer rings of a GeoJSON Point, Polygon or MultiPolygon.

    Raises:
        ValueError: another kind, or coordinates that aren't numbers.
    """
    fields: dict[str, Any] = geometry if isinstance(geometry, dict) else {}
    kind = fields.get("type")
    coordinates: Any = fields.get("coordinates")
    try:
        if kind == "Point":
            x, y = float(coordinates[0]), float(coordinates[1])
            return [[(x, y)] * 4]
        if kind in {"Polygon", "MultiPolygon"}:
            polygons = coordinates if kind == "MultiPolygon" else [coordinates]
            found = [[(float(x), float(y)) for x, y, *_ in rings[0]] for rings in polygons]
            if not found or not all(found):
                raise ValueError("a polygon has no points")
            if sum(map(len, found)) > MOST_POINTS:
                raise ValueError(f"it has more than {MOST_POINTS} points")
            return found
    except (TypeError, IndexError, KeyError, OverflowError) as error:
        raise ValueError("the coordinates can't be read") from error
    raise ValueError(f"a geometry of type {kind!r} is not supported")


def cut_at_antimeridian(ring: Ring) -> list[list[Point]]:
    """Return the ring, in two parts if it runs beyond 180 degrees."""
    if max(x for x, _ in ring) <= 180:
        return [list(ring)]
    east = [(x - 360, y) for x, y in _clip(ring, keep_below=False)]
    return [_clip(ring, keep_below=True), east]


def _clip(ring: Ring, *, keep_below: bool) -> list[Point]:
    """Cut a convex ring at 180 degrees (Sutherland and Hodgman 1974)."""
    limit = 180.0
    kept: list[Point] = []
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (x0 <= limit) == keep_below:
            kept.append((x0, y0))
        if (x0 <= limit) != (x1 <= limit):
            kept.append((limit, y0 + (y1 - y0) * (limit - x0) / (x1 - x0)))
    return [*kept, kept[0]]

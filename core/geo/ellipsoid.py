# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas on the WGS 84 ellipsoid, and of simple footprints within a box.

All coordinates are longitude, latitude in degrees, EPSG:4326. Areas are measured in an
equal-area cylindrical projection of the ellipsoid (Snyder 1987, Map Projections: A Working
Manual, pages 76 to 85), which needs no projection library and is exact for edges along
meridians and parallels.

Nearly all footprints are convex and most search areas are boxes. For these the plain
arithmetic below takes a tenth of the time of shapely, which searches of thousands of items
feel (`make bench`); the rest goes through shapely in `geometry`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from math import atanh, sin
from typing import Any

from .wkb import geojson_of_wkb, one_quadrilateral

Point = Sequence[float]
Corner = tuple[float, float]
Box = tuple[float, float, float, float]

_SEMI_MAJOR_KM = 6378.137
_ECCENTRICITY = math.sqrt(2 / 298.257223563 - (1 / 298.257223563) ** 2)
_RADIANS = math.pi / 180
_SCALE_KM2 = math.radians(_SEMI_MAJOR_KM**2 * (1 - _ECCENTRICITY**2) / 2)
_POINT_BYTES = 16
_WEST_END, _EAST_END = -180.0, 180.0
# Simpson's rule over so many degrees is right to eight digits.
_LONGEST_STEP_DEG = 5.0


def ring_area_km2(points: Sequence[Point]) -> float:
    """Return the area within a ring, whichever way it turns.

    Args:
        points: corners in order; the first may be repeated at the end. Edges are straight in
            degrees. The ring mustn't cross itself.
    """
    total = 0.0
    x0, y0 = points[-1][0], points[-1][1]
    height0 = _height(y0)
    for point in points:
        x1, y1 = point[0], point[1]
        # `_height` written out: a call takes as long as the arithmetic, and searches feel it.
        sine = sin(y1 * _RADIANS)
        part = _ECCENTRICITY * sine
        height1 = sine / (1 - part * part) + atanh(part) / _ECCENTRICITY
        if x1 != x0:
            if -_LONGEST_STEP_DEG <= y1 - y0 <= _LONGEST_STEP_DEG:
                sine = sin((y0 + y1) / 2 * _RADIANS)
                part = _ECCENTRICITY * sine
                middle = sine / (1 - part * part) + atanh(part) / _ECCENTRICITY
                mean = (height0 + 4 * middle + height1) / 6
            else:
                mean = _mean_height(y0, y1)
            total += (x1 - x0) * mean
        x0, y0, height0 = x1, y1, height1
    return abs(total) * _SCALE_KM2


def polygon_parts(shape: Any) -> list[Any]:
    """Return the polygons that a shapely geometry consists of; lines and points are left out."""
    parts = getattr(shape, "geoms", [shape])
    return [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]


def point_count(shape: Any) -> int:
    """Return about how many points a shapely geometry has."""
    # Counting takes long where there are many parts, which shapely hands out one by one.
    return len(shape.wkb) // _POINT_BYTES


def area_km2(shape: Any) -> float:
    """Return the area of a shapely geometry on the ellipsoid; lines and points have none."""
    return sum(
        ring_area_km2(part.exterior.coords)
        - sum(ring_area_km2(hole.coords) for hole in part.interiors)
        for part in polygon_parts(shape)
    )


def convex_outline(footprint: bytes) -> list[Corner] | None:
    """Return the corners of a footprint if it is convex, without holes, within 180 degrees.

    Args:
        footprint: as well-known binary, see `wkb`.

    Returns:
        None for every other footprint.
    """
    numbers = one_quadrilateral(footprint)
    outline = None if numbers is None else _convex_quadrilateral(numbers)
    if outline is not None:
        return outline
    geometry = geojson_of_wkb(footprint)
    if geometry["type"] != "Polygon" or len(geometry["coordinates"]) > 1:
        return None
    (ring,) = geometry["coordinates"]
    xs, ys = zip(*ring)
    if max(xs) > _EAST_END or min(xs) < _WEST_END or max(xs) - min(xs) > _EAST_END:
        return None
    return list(ring[1:]) if _is_convex(xs, ys) else None


def area_in_box_km2(outline: list[Corner], box: Box) -> float:
    """Return the area of a convex outline within a box (west, south, east, north)."""
    west, south, east, north = box
    for x, y in outline:
        if not (west <= x <= east and south <= y <= north):
            break
    else:
        return ring_area_km2(outline)
    xs, ys = zip(*outline)
    sides = (
        (0, west, 1, min(xs) < west),
        (0, east, -1, max(xs) > east),
        (1, south, 1, min(ys) < south),
        (1, north, -1, max(ys) > north),
    )
    for axis, limit, side, cuts in sides:
        if cuts:
            outline = _beyond(outline, axis, limit, side)
            if not outline:
                return 0.0
    return ring_area_km2(outline)


def _height(latitude: float) -> float:
    """Return the height in the projection, up to `_SCALE_KM2`."""
    sine = sin(latitude * _RADIANS)
    part = _ECCENTRICITY * sine
    return sine / (1 - part * part) + atanh(part) / _ECCENTRICITY


def _mean_height(south: float, north: float) -> float:
    steps = math.ceil(abs(north - south) / _LONGEST_STEP_DEG)
    # Simpson's weights: 1 4 2 4 2 ... 4 1.
    heights = [_height(south + (north - south) * n / (2 * steps)) for n in range(2 * steps + 1)]
    ends = heights[0] + heights[-1]
    return (ends + 4 * sum(heights[1::2]) + 2 * sum(heights[2:-1:2])) / (6 * steps)


def _is_convex(xs: Sequence[float], ys: Sequence[float]) -> bool:
    """Return whether the closed ring turns one way only, and once around."""
    way, reversals = 0.0, 0
    ax, ay = xs[-1] - xs[-2], ys[-1] - ys[-2]
    for i in range(1, len(xs)):
        bx, by = xs[i] - xs[i - 1], ys[i] - ys[i - 1]
        turn = ax * by - ay * bx
        if turn * way < 0 or (turn == 0 and ax * bx + ay * by < 0):
            return False
        way = way or turn
        # A ring that goes around twice turns one way too, but changes its x-direction more often.
        reversals += (ax < 0) != (bx < 0)
        ax, ay = bx, by
    return way != 0 and reversals <= 2


def _convex_quadrilateral(numbers: Sequence[float]) -> list[Corner] | None:
    """Return four corners if they bend one way at each of them, within 180 degrees.

    Args:
        numbers: x, y by turns, the first corner repeated at the end.
    """
    ax, ay, bx, by, cx, cy, dx, dy, _ax, _ay = numbers
    if not (
        _WEST_END <= ax <= _EAST_END
        and _WEST_END <= bx <= _EAST_END
        and _WEST_END <= cx <= _EAST_END
        and _WEST_END <= dx <= _EAST_END
    ):
        return None
    # Of the four edges, each with the next. Four bends of less than 180 degrees go around once.
    ex, ey, fx, fy = bx - ax, by - ay, cx - bx, cy - by
    gx, gy, hx, hy = dx - cx, dy - cy, ax - dx, ay - dy
    if not (
        _WEST_END <= ex <= _EAST_END
        and _WEST_END <= fx <= _EAST_END
        and _WEST_END <= gx <= _EAST_END
        and _WEST_END <= hx <= _EAST_END
    ):
        return None  # a jump, not an edge
    bend = ex * fy - ey * fx
    if (
        bend * (fx * gy - fy * gx) > 0
        and bend * (gx * hy - gy * hx) > 0
        and bend * (hx * ey - hy * ex) > 0
    ):
        return [(bx, by), (cx, cy), (dx, dy), (ax, ay)]
    return None


def _beyond(outline: list[Corner], axis: int, limit: float, side: int) -> list[Corner]:
    """Return the part of the outline on one side of a meridian or parallel.

    Source: Sutherland and Hodgman 1974, Reentrant polygon clipping.
    """
    kept: list[Corner] = []
    last = outline[-1]
    was_in = side * last[axis] >= side * limit
    for point in outline:
        is_in = side * point[axis] >= side * limit
        if is_in != was_in:
            share = (limit - last[axis]) / (point[axis] - last[axis])
            other = last[1 - axis] + share * (point[1 - axis] - last[1 - axis])
            kept.append((other, limit) if axis else (limit, other))
        if is_in:
            kept.append(point)
        last, was_in = point, is_in
    return kept

# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas with few corners that hold the whole of one with many.

For what is sent on every page of a search: what comes back is compared with the area itself.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import Any

from .ellipsoid import point_count, polygon_parts
from .geometry import Aoi, aoi_from_bbox, united

# 300 corners are 12 kB of JSON.
MOST_SENT_POINTS = 300
# Parts of the area's size by which its outline may move outwards.
_STEPS = (1 / 1000, 1 / 300, 1 / 100, 1 / 30, 1 / 10)
_MITRE = 2  # of shapely: corners stay corners, where a round one would be many
# So many are grown within 50 ms, even the spikes of a star, which all meet; 2,000 take 2 s.
_MOST_ROUGH_POINTS = 400
_SPARE = 1 + 1e-6
_WHOLE_TURN = 360.0
_HALF_TURN = 180.0


@lru_cache(maxsize=4)  # a search asks for it several times
def sent_area(aoi: Aoi, most_points: int = MOST_SENT_POINTS) -> Aoi:
    """Return the area itself, or where it has very many corners one with few that holds it.

    Args:
        most_points: so many corners are few.
    """
    if point_count(aoi.shape) <= most_points:
        return aoi
    west, south, east, north = aoi.bbox
    size = max((east - west) % _WHOLE_TURN or _WHOLE_TURN, north - south)
    world = aoi_from_bbox(-_HALF_TURN, -90.0, _HALF_TURN, 90.0).shape
    hulls, box = _hulls(aoi), box_around(aoi)
    for shape, step in [*product([aoi.shape], _STEPS), (hulls, 0.0), *product([hulls], _STEPS)]:
        rough = _rough(shape, size * step)
        if rough is None:
            continue
        wider = _wider(rough, size * step).intersection(world)
        parts = polygon_parts(wider)
        is_small = point_count(wider) <= most_points
        is_less = parts and wider.area < box.shape.area
        if is_less and is_small and wider.is_valid and wider.covers(aoi.shape):
            return Aoi(parts[0] if len(parts) == 1 else united(parts))
    return box


def _hulls(aoi: Aoi) -> Any:
    """Return the convex outline of the area, one on each side of 180 degrees if it crosses them."""
    sides: dict[bool, list[Any]] = {}
    for part in polygon_parts(aoi.shape):
        is_east = aoi.crosses_antimeridian and part.bounds[0] >= 0
        sides.setdefault(is_east, []).append(part.convex_hull)
    return united([united(hulls).convex_hull for hulls in sides.values()])


def box_around(aoi: Aoi) -> Aoi:
    """Return the box around the area, in two parts where it crosses the antimeridian."""
    west, south, east, north = aoi.bbox
    if west > east and west - east < _HALF_TURN:
        # Wider than half the globe: no box across the antimeridian is read like that.
        west, east = -_HALF_TURN, _HALF_TURN
    return aoi_from_bbox(west, south, east, north)


def _rough(shape: Any, by: float) -> Any:
    """Return a shape with few points near another, of which nothing is further away than that.

    None if it would still have many.
    """
    found: list[Any] = []
    count = 0
    for part in polygon_parts(shape):
        rough = type(part)(part.exterior).simplify(by, preserve_topology=False)
        is_sound = bool(polygon_parts(rough)) and rough.is_valid
        chosen = rough if is_sound else part.envelope
        found += polygon_parts(chosen)
        count += point_count(chosen)
        if count > _MOST_ROUGH_POINTS:
            return None
    return united(found)


def _wider(rough: Any, by: float) -> Any:
    """Return a shape without holes around a rough one, and around what that was made of."""
    grown = rough.buffer(by * _SPARE, resolution=1, join_style=_MITRE)
    # Each solid part is the outline of one of these, which shapely makes of its ring.
    return united([type(part)(part.exterior) for part in polygon_parts(grown)])

# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading outlines from outside, so that none is more work than a limit, whatever it holds.

What comes through here is well-known binary (see `wkb`) whose edges run as they are drawn on a map.
It may reach beyond 180 degrees; `footprints` cuts it there.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from ..values import objects, shown
from ..wording import tr
from .ring_spelling import GAP, HALF_TURN
from .ring_spelling import with_short_edges as short_edged
from .spelling import as_meant, flat_of, needs_reading, points_of, stated_of
from .wkb import (
    BoundedWkb,
    Footprint,
    geojson_of_wkb,
    is_multi_polygon,
    multi_polygon_wkb,
    one_quadrilateral,
    polygon_wkb,
    quadrilateral_wkb,
    ring_places,
)

Json = Mapping[str, Any]
NO_ITEM: Json = {}

_FEWEST_RING_POINTS = 3  # one that isn't closed
# Beyond these it is no place; up to 540 a footprint may run past 180.
_WEST_END, _EAST_END = -540.0, 540.0
_SOUTH_END, _NORTH_END = -90.0, 90.0
_NUMBERS = (float, int)  # a boolean is none
_NUMBER_TYPES = frozenset(_NUMBERS)
_LISTS = (list, tuple)
# Binary of up to 48 corners. Such a ring costs 2 ms and 1 MB at the most, however it crosses itself.
_LITTLE_BYTES = 800


def read_outline(value: Any, problems: list[str], item: Json = NO_ITEM) -> Footprint | None:
    """Return the outline of a GeoJSON Polygon or MultiPolygon; None if there is no sound one.

    A Feature counts as its geometry, and a collection as the polygons in it.

    Args:
        problems: gets what is wrong with it, in words.
        item: the JSON of the item whose outline it is, which decides between two ways to read it.
    """
    return outline_and_reach(value, problems, item)[0]


def outline_and_reach(
    value: Any, problems: list[str], item: Json = NO_ITEM
) -> tuple[Footprint | None, bool]:
    """Return what `read_outline` does, and whether it may reach beyond 180 degrees."""
    if value is None:
        problems.append(tr("no footprint"))
        return None, False
    kind = value.get("type") if isinstance(value, Mapping) else None
    if kind == "Feature":
        return outline_and_reach(value.get("geometry"), problems, item)
    if kind == "GeometryCollection":
        value, kind = _of_collection(value), "MultiPolygon"
    if kind not in ("Polygon", "MultiPolygon"):  # no set: the kind may be a list
        problems.append(
            tr("a footprint of the kind {kind!r}, which isn't an area", kind=shown(kind))
        )
        return None, False
    coordinates = value.get("coordinates")
    try:
        if kind == "Polygon":
            usual = _usual(coordinates)
            if usual is not None:
                return Footprint(usual), False
            rings = _rings(coordinates)
            if len(rings) == 1 and not needs_reading(rings[0], 0.0):  # as nearly all are
                return within_limits(polygon_wkb(rings), problems), False
            return within_limits(_outline([rings], problems, item), problems), True
        if coordinates:
            polygons = [_rings(rings) for rings in coordinates]
            return within_limits(_outline(polygons, problems, item, is_one=False), problems), True
    except (TypeError, ValueError):
        pass  # said below
    problems.append(tr("a footprint whose coordinates can't be read"))
    return None, False


def _usual(rings: Any) -> bytes | None:
    """Return a polygon of one closed ring of four corners, as nearly all are: a search has thousands.

    None for one that is anything else, or that must be looked at more closely.
    """
    try:
        (((x1, y1), (x2, y2), (x3, y3), (x4, y4), (x5, y5)),) = rings
        numbers = (x1, y1, x2, y2, x3, y3, x4, y4, x5, y5)
        if x1 != x5 or y1 != y5 or not _NUMBER_TYPES.issuperset(map(type, numbers)):
            return None
        # Written so that NaN isn't within.
        is_within = (
            -HALF_TURN <= x1 <= HALF_TURN
            and -HALF_TURN <= x2 <= HALF_TURN
            and -HALF_TURN <= x3 <= HALF_TURN
            and -HALF_TURN <= x4 <= HALF_TURN
            and _SOUTH_END <= y1 <= _NORTH_END
            and _SOUTH_END <= y2 <= _NORTH_END
            and _SOUTH_END <= y3 <= _NORTH_END
            and _SOUTH_END <= y4 <= _NORTH_END
        )
        if not is_within or max(x1, x2, x3, x4) - min(x1, x2, x3, x4) > HALF_TURN:
            return None
    except (TypeError, ValueError):
        return None
    return quadrilateral_wkb(numbers)


def _of_collection(value: Mapping[str, Any]) -> dict[str, Any]:
    found: list[Any] = []
    for member in objects(value.get("geometries")):
        if member.get("type") == "Polygon":
            found.append(member.get("coordinates"))
        elif member.get("type") == "MultiPolygon":
            found += member.get("coordinates") or []
    return {"coordinates": found}


def _outline(
    polygons: Sequence[Sequence[list[float]]],
    problems: list[str],
    item: Json,
    *,
    is_one: bool = True,
) -> bytes:
    """Return what polygons mean, as well-known binary.

    Args:
        polygons: the rings of each, x and y by turns.
        is_one: whether it is a Polygon, not a MultiPolygon.
    """
    gap = 0.0 if is_one else GAP
    if any(needs_reading(ring, gap) for ring in chain.from_iterable(polygons)):
        read = as_meant([[*map(points_of, one)] for one in polygons], problems, stated_of(item))
        polygons = [[*map(flat_of, one)] for one in read]
    parts = [polygon_wkb(rings) for rings in polygons]
    return parts[0] if is_one else multi_polygon_wkb(parts)


def is_plain(wkb: bytes) -> bool:
    """Return whether each ring is what it looks like on a map, and no part ends near 180 degrees."""
    gap = GAP if is_multi_polygon(wkb) else 0.0
    return not any(
        needs_reading(struct.unpack_from(f"<{2 * points}d", wkb, place), gap)
        for place, points in chain.from_iterable(ring_places(wkb))
    )


def reaches_beyond_180(wkb: bytes) -> bool:
    """Return whether a part of it lies beyond 180 degrees, and so on the other side of them."""
    numbers = one_quadrilateral(wkb)
    if numbers is not None:
        xs = numbers[::2]
        return min(xs) < -HALF_TURN or max(xs) > HALF_TURN
    rings = chain.from_iterable(_polygons_of(wkb))
    return any(abs(x) > HALF_TURN for ring in rings for x, _y in ring)


def with_short_edges(wkb: bytes) -> bytes:
    """Return polygons with the edges cut that are long enough to be taken for jumps."""
    found = [[short_edged(ring) for ring in rings] for rings in _polygons_of(wkb)]
    return _wkb_of(found, is_one=not is_multi_polygon(wkb))


def meant(wkb: bytes, *, is_drawn: bool = False) -> bytes:
    """Return polygons in well-known binary so that each edge runs as it is drawn on a map.

    Args:
        is_drawn: whether it is an area that a person has drawn, which may be wide.
    """
    read = as_meant(_polygons_of(wkb), [], is_drawn=is_drawn)
    return _wkb_of(read, is_one=not is_multi_polygon(wkb))


def _polygons_of(wkb: bytes) -> list[Any]:
    """Return the rings of each polygon, as points."""
    coordinates = geojson_of_wkb(wkb)["coordinates"]
    return list(coordinates) if is_multi_polygon(wkb) else [coordinates]


def _wkb_of(polygons: Sequence[Any], *, is_one: bool) -> bytes:
    parts = [polygon_wkb([*map(flat_of, rings)]) for rings in polygons]
    return parts[0] if is_one else multi_polygon_wkb(parts)


def within_limits(wkb: bytes, problems: list[str]) -> Footprint:
    """Return the footprint, or what takes its place and is no more work than the limits allow.

    Args:
        problems: gets what was done to it, in words.
    """
    if len(wkb) <= _LITTLE_BYTES or isinstance(wkb, BoundedWkb):
        return Footprint(wkb)
    # Here and not above: it loads numpy, and footprints that need it are rare.
    from .footprint_limits import bounded

    found = bounded(wkb, problems)
    return Footprint(with_short_edges(found.wkb), is_rough=True) if found.is_rough else found


def _rings(rings: Any) -> list[list[float]]:
    """Return GeoJSON rings as x and y by turns; TypeError or ValueError if they aren't sound."""
    if not rings:
        raise ValueError
    return [_ring(ring) for ring in rings]


def _ring(ring: Any) -> list[float]:
    if not isinstance(ring, _LISTS) or len(ring) < _FEWEST_RING_POINTS:
        raise ValueError
    flat: list[float] = []
    for point in ring:
        if not isinstance(point, _LISTS) or len(point) < 2:
            raise ValueError
        x, y = point[0], point[1]
        if type(x) not in _NUMBERS or type(y) not in _NUMBERS:
            raise ValueError
        # Written so that NaN isn't within.
        if not (_WEST_END <= x <= _EAST_END and _SOUTH_END <= y <= _NORTH_END):
            raise ValueError
        flat += (x, y)
    if len(ring) == _FEWEST_RING_POINTS and flat[:2] == flat[-2:]:
        raise ValueError
    return flat

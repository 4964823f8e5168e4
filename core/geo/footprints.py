# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading footprints from outside, so that none is more work than a limit, whatever it holds.

What comes through here is well-known binary (see `wkb`) that everything else may work with.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..values import shown
from ..wording import tr
from .wkb import BoundedWkb, Footprint, multi_polygon_wkb, polygon_wkb

_FEWEST_RING_POINTS = 4
# Beyond these it is no place; up to 540 a footprint may run past 180.
_WEST_END, _EAST_END = -540.0, 540.0
_SOUTH_END, _NORTH_END = -90.0, 90.0
_NUMBERS = (float, int)  # a boolean is none
_LISTS = (list, tuple)
# Binary of up to 48 corners. Such a ring costs 2 ms and 1 MB at the most, however it crosses itself.
_LITTLE_BYTES = 800


def read_footprint(value: Any, problems: list[str]) -> Footprint | None:
    """Return the footprint of a GeoJSON Polygon or MultiPolygon; None if there is no sound one.

    Args:
        problems: gets what is wrong with it, in words.
    """
    if value is None:
        problems.append(tr("no footprint"))
        return None
    kind = value.get("type") if isinstance(value, Mapping) else None
    if kind not in ("Polygon", "MultiPolygon"):  # no set: the kind may be a list
        problems.append(
            tr("a footprint of the kind {kind!r}, which isn't an area", kind=shown(kind))
        )
        return None
    coordinates = value.get("coordinates")
    try:
        if kind == "Polygon":
            return within_limits(_polygon(coordinates), problems)
        if coordinates:
            polygons = [_polygon(rings) for rings in coordinates]
            return within_limits(multi_polygon_wkb(polygons), problems)
    except (TypeError, ValueError):
        pass  # said below
    problems.append(tr("a footprint whose coordinates can't be read"))
    return None


def within_limits(wkb: bytes, problems: list[str]) -> Footprint:
    """Return the footprint, or what takes its place and is no more work than the limits allow.

    Args:
        problems: gets what was done to it, in words.
    """
    if len(wkb) <= _LITTLE_BYTES or isinstance(wkb, BoundedWkb):
        return Footprint(wkb)
    # Here and not above: it loads numpy, and footprints that need it are rare.
    from .footprint_limits import bounded

    return bounded(wkb, problems)


def _polygon(rings: Any) -> bytes:
    """Return a polygon of GeoJSON rings; TypeError or ValueError if they aren't sound."""
    if not rings:
        raise ValueError
    return polygon_wkb([_ring(ring) for ring in rings])


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
    return flat

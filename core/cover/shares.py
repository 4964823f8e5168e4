# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a joint cover each of several areas has, and what it has to pay of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from ..geo.ellipsoid import area_km2, polygon_parts
from ..geo.geometry import Aoi, geojson_of_polygons
from ..job import Monitor
from ..money import Money
from .cells import is_gap
from .near_areas import Places

# What the arithmetic leaves over along common edges, as a share of an area.
_NOISE = 1e-9
# Less than this share of an area isn't what a scene is bought for.
_LEAST_SHARE = 1e-4
_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Held:
    """What shapes hold of one area.

    Args:
        km2: of the area, by the shape that each square kilometre is counted for; of several
            that hold it the one that holds most of all areas.
        covered_percent: by all of them.
        gaps: GeoJSON of what none of them holds; None for nothing.
    """

    km2: Mapping[int, float]
    covered_percent: float
    gap_km2: float
    gaps: Mapping[str, Any] | None = field(repr=False, default=None)


def held_of(aois: Sequence[Aoi], shapes: Sequence[Any], monitor: Monitor) -> list[Held]:
    """Return what shapes hold of each area.

    Args:
        shapes: shapely geometries; None for one that holds nothing.

    Raises:
        Cancelled.
    """
    places = Places(aois)
    near: list[list[tuple[int, float]]] = [[] for _ in aois]
    whole = [0.0] * len(shapes)
    for number, shape in enumerate(shapes):
        monitor.check()
        for owner in places.met_by_shape(shape) if shape is not None else ():
            size = area_km2(aois[owner].shape.intersection(shape))
            near[owner].append((number, size))
            whole[number] += size
    found = []
    for aoi, entries in zip(aois, near):
        monitor.check()
        left, least = aoi.shape, aoi.area_km2 * _NOISE
        km2: dict[int, float] = {}
        for number, _size in sorted(entries, key=lambda one: (-whole[one[0]], one[0])):
            rest = left.difference(shapes[number])
            size = area_km2(left) - area_km2(rest)
            if size > least:
                km2[number] = size
            left = rest
        parts = [part for part in polygon_parts(left) if area_km2(part) > least and is_gap(part)]
        open_km2 = sum(map(area_km2, parts))
        covered = max(0.0, 100.0 * (1.0 - open_km2 / aoi.area_km2))
        gaps = geojson_of_polygons(parts) if parts else None
        found.append(Held(_without_slivers(km2, aoi.area_km2), covered, open_km2, gaps))
    return found


def _without_slivers(km2: Mapping[int, float], whole: float) -> dict[int, float]:
    much = {number: size for number, size in km2.items() if size > whole * _LEAST_SHARE}
    return much or dict(km2)


def split(money: Money, weights: Sequence[float]) -> list[Money]:
    """Return an amount in parts by weight; they make up the whole to the last digit.

    Args:
        weights: not negative; where all are 0 the first part is the whole.
    """
    if not weights:
        return []
    exponent = money.amount.as_tuple().exponent
    unit = min(_CENT, Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0))
    known = [Decimal(repr(weight)) for weight in weights]
    whole = sum(known, Decimal(0))
    if not whole:
        known, whole = [Decimal(1), *[Decimal(0)] * (len(weights) - 1)], Decimal(1)
    exact = [money.amount * weight / whole for weight in known]
    parts = [one.quantize(unit, ROUND_FLOOR) for one in exact]
    # What is left goes to those that lost most by that.
    left = int((money.amount - sum(parts, Decimal(0))) / unit)
    order = sorted(range(len(parts)), key=lambda place: (parts[place] - exact[place], place))
    for place in order[:left]:
        parts[place] += unit
    return [Money(part, money.currency) for part in parts]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Of which scenes it is worth asking what a part costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import numpy as np

from ..geo.ellipsoid import area_km2
from .points import Edges, Points, spread_points

# So few are all asked.
_FEW = 40
# Of more: at each spot so many of the cheapest by the square kilometre, as whole scenes.
_DEPTHS = (4, 3, 2, 1)
_MOST = 200
_SPOTS, _SPOTS_A_POLYGON = 600, 4


def worth_asking(
    parts: Sequence[Any],
    shapes: Sequence[Any],
    prices: Sequence[Decimal],
    wanted: Sequence[int],
    step: Callable[[], None],
) -> tuple[list[int], bool]:
    """Return the scenes to ask, ascending, and whether those are all that meet the area.

    Args:
        parts: polygons of the area; shapely.
        shapes: of the scenes, with the price of each as a whole.
        wanted: are among them in any case.
    """
    near = []
    boxes = np.array([part.bounds for part in parts]).reshape(-1, 4)
    for number, shape in enumerate(shapes):
        step()
        west, south, east, north = shape.bounds
        reaches = (boxes[:, 0] <= east) & (boxes[:, 2] >= west)
        reaches &= (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
        if any(shape.intersects(parts[place]) for place in np.flatnonzero(reaches).tolist()):
            near.append(number)
    if len(near) <= _FEW:
        return near, True
    points = Points(spread_points(parts, max(_SPOTS, _SPOTS_A_POLYGON * len(parts))))
    edges = Edges(shapes[number] for number in near)
    means = {number: float(prices[number]) / max(area_km2(shapes[number]), 1e-9) for number in near}
    flags = []
    for place in range(len(near)):
        step()
        begin, inside = points.inside(edges, place)
        held = np.zeros(len(points), bool)
        held[begin : begin + len(inside)] = inside
        flags.append(held)
    order = sorted(range(len(near)), key=lambda place: (means[near[place]], place))
    kept: set[int] = set(wanted)
    for depth in _DEPTHS:
        kept = set(wanted)
        times = np.zeros(len(points), int)
        for place in order:
            if (times[flags[place]] < depth).any():
                kept.add(near[place])
                times += flags[place]
        if len(kept) <= _MOST:
            break
    return sorted(kept), False

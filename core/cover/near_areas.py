# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that are searched together since they lie near each other, and which scene meets which."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from ..geo.ellipsoid import point_count, polygon_parts
from ..geo.geometry import Aoi, aoi_from_bbox, footprint_shape, united
from ..geo.uniting import unite
from ..job import Monitor

# Areas of a block this wide are looked for at once: about as far as scenes reach beyond an area.
_BLOCK_DEG = 3.0
_WIDE_GAP_DEG = 1.0
# Of all areas of a block; with more their boxes are searched, and what comes is compared here.
_MOST_POINTS = 20_000


def blocks_of(aois: Sequence[Aoi]) -> list[list[int]]:
    """Return the indices of areas in blocks, each to be searched at once."""
    across = [[index] for index, aoi in enumerate(aois) if aoi.crosses_antimeridian]
    others = [index for index, aoi in enumerate(aois) if not aoi.crosses_antimeridian]
    return [*across, *_split(others, aois)]


def _split(indices: list[int], aois: Sequence[Aoi]) -> Iterator[list[int]]:
    if not indices:
        return
    boxes = np.array([aois[index].shape.bounds for index in indices])
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    spread = middles.max(axis=0) - middles.min(axis=0)
    axis = int(spread.argmax())
    if len(indices) == 1 or spread[axis] <= _BLOCK_DEG:
        yield indices
        return
    order = sorted(range(len(indices)), key=lambda place: (middles[place, axis], indices[place]))
    values = [float(middles[place, axis]) for place in order]
    at = max(range(1, len(order)), key=lambda cut: values[cut] - values[cut - 1])
    if values[at] - values[at - 1] < _WIDE_GAP_DEG:
        # Nothing parts them: so that a whole number of blocks is on either side.
        count = math.ceil(spread[axis] / _BLOCK_DEG)
        at = bisect_right(values, values[0] + spread[axis] * (count // 2) / count)
        at = min(max(at, 1), len(order) - 1)
    yield from _split(sorted(indices[place] for place in order[:at]), aois)
    yield from _split(sorted(indices[place] for place in order[at:]), aois)


def together(aois: Sequence[Aoi], monitor: Monitor) -> Aoi:
    """Return several areas as one, which what they have in common is in once.

    Raises:
        Cancelled.
    """
    if len(aois) == 1:
        return aois[0]
    union = unite([aoi.shape for aoi in aois], monitor.check)
    # What would be too much work is added piece by piece: none may be lost.
    shapes = [union.shape, *(aois[index].shape for index in union.left_out)]
    return Aoi(united(shapes) if len(shapes) > 1 else union.shape)


def searched(aois: Sequence[Aoi], monitor: Monitor) -> Aoi:
    """Return what is searched to find all scenes of several areas."""
    if sum(point_count(aoi.shape) for aoi in aois) > _MOST_POINTS:
        boxes = [aoi_from_bbox(*_sound_box(aoi)) for aoi in aois]
        return together(boxes, monitor)
    return together(aois, monitor)


def _sound_box(aoi: Aoi) -> tuple[float, float, float, float]:
    west, south, east, north = aoi.bbox
    if west > east and west - east < 180.0:
        west, east = -180.0, 180.0
    return west, south, east, north


class Places:
    """Knows which areas a shape meets."""

    def __init__(self, aois: Sequence[Aoi]) -> None:
        self._aois = aois
        parts = [
            (n, part.bounds) for n, aoi in enumerate(aois) for part in polygon_parts(aoi.shape)
        ]
        self._owners = np.array([owner for owner, _box in parts], int)
        self._boxes = np.array([box for _owner, box in parts]).reshape(-1, 4)

    def met_by(self, footprint: bytes | None) -> list[int]:
        """Return the areas that a footprint meets, ascending."""
        shape = footprint_shape(footprint)
        return [] if shape is None else self.met_by_shape(shape)

    def met_by_shape(self, shape: Any) -> list[int]:
        """Return the areas that a shapely geometry meets, ascending."""
        near: set[int] = set()
        for part in polygon_parts(shape):
            west, south, east, north = part.bounds
            reaches = (self._boxes[:, 0] <= east) & (self._boxes[:, 2] >= west)
            reaches &= (self._boxes[:, 1] <= north) & (self._boxes[:, 3] >= south)
            near.update(self._owners[reaches].tolist())
        return [owner for owner in sorted(near) if self._aois[owner].meets(shape)]


def linked(count: int, links: Iterable[Sequence[int]]) -> list[list[int]]:
    """Return the numbers below a count in groups that no link joins.

    Args:
        links: numbers that belong together.
    """
    parent = list(range(count))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for link in links:
        for other in link[1:]:
            one, two = root(link[0]), root(other)
            parent[max(one, two)] = min(one, two)
    groups: dict[int, list[int]] = {}
    for number in range(count):
        groups.setdefault(root(number), []).append(number)
    return list(groups.values())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Points spread over an area, and which footprints cover which of them.

Coordinates are longitude, latitude in degrees, EPSG:4326, within 180 degrees. Shapes are
shapely geometries. A point on the very edge of a footprint counts as in or out at random.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np

from ..geo.crossings import rings_of
from ..geo.geometry import wkb_of_shape
from .reduction import number_of_flags

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use
Point = tuple[float, float]

# A river's polygon fills little of its box: at most so many points are tried for each wanted.
_MOST_TRIED = 16
_SMALLEST_COSINE = 0.02
# Every second row is moved by this share of a column, so that no footprint's edge that runs
# along a meridian meets a whole column.
_SHIFT = 0.381966
_TURN = 361.0  # more than a row is wide
# Enough that numpy is quick, and few enough for its cache.
_FLAGS_AT_ONCE = 1 << 18


class Edges:
    """The edges of shapes, as arrays: which shape, and both ends."""

    def __init__(self, shapes: Iterable[Any]) -> None:
        index = -1
        rings: list[Array] = []
        owners: list[int] = []
        for index, shape in enumerate(shapes):
            for ring in chain.from_iterable(rings_of(wkb_of_shape(shape))):
                rings.append(ring)
                owners.append(index)
        points = np.concatenate([np.empty((0, 2)), *rings])
        lengths = np.array([len(ring) for ring in rings], int)
        # From each point to the next one, but not from one ring to another.
        goes_on = np.ones(len(points), bool)
        goes_on[np.cumsum(lengths) - 1] = False
        at = np.flatnonzero(goes_on)
        self.owner = np.repeat(owners, lengths - 1).astype(int)
        (self.x0, self.y0), (self.x1, self.y1) = points[at].T, points[at + 1].T
        self.count = index + 1
        self.bounds = np.searchsorted(self.owner, np.arange(self.count + 1))

    def without(self, indices: Sequence[int]) -> Edges:
        """Return these edges as if some shapes covered nothing; indices stay."""
        kept = ~np.isin(self.owner, indices)
        rest = Edges(())
        rest.owner, rest.count = self.owner[kept], self.count
        rest.x0, rest.y0, rest.x1, rest.y1 = (
            ends[kept] for ends in (self.x0, self.y0, self.x1, self.y1)
        )
        rest.bounds = np.searchsorted(rest.owner, np.arange(self.count + 1))
        return rest

    @property
    def middles(self) -> Array:
        """The middle of each shape's box: x and y."""
        starts = self.bounds[:-1]
        corners = np.column_stack([np.append(self.x0, 0), np.append(self.y0, 0)])
        return (np.minimum.reduceat(corners, starts) + np.maximum.reduceat(corners, starts)) / 2

    def around(self, point: Point) -> int:
        """Return the shapes that hold a point, as a number whose bits are their indices."""
        x, y = point
        crossed = np.flatnonzero((self.y0 > y) != (self.y1 > y))
        x0, y0 = self.x0[crossed], self.y0[crossed]
        at = x0 + (y - y0) * (self.x1[crossed] - x0) / (self.y1[crossed] - y0)
        times = np.bincount(self.owner[crossed[at > x]], minlength=self.count)
        return number_of_flags(times & 1)


class Points:
    """Points in rows, ready to be asked which of them a shape covers."""

    def __init__(self, points: Iterable[Point]) -> None:
        ordered = np.array(sorted(points, key=lambda point: (point[1], point[0])))
        self._rows, row = np.unique(ordered[:, 1], return_inverse=True)
        # One ascending number for each point: its row, then its place within the row.
        self._places = row + (ordered[:, 0] + _TURN / 2) / _TURN
        self.points = ordered

    def __len__(self) -> int:
        return len(self.points)

    def inside(self, edges: Edges, index: int = 0) -> tuple[int, Array]:
        """Return which points lie within a shape: from which point on, and a flag for each.

        Points before and behind those flagged lie outside.
        """
        return 0, self.inside_each(edges, index, index + 1)[0]

    def inside_each(self, edges: Edges, begin: int, end: int) -> Array:
        """Return for each shape from `begin` up to `end`, in a line, which points it covers."""
        span = slice(edges.bounds[begin], edges.bounds[end])
        x0, y0, x1, y1 = edges.x0[span], edges.y0[span], edges.x1[span], edges.y1[span]
        first = np.searchsorted(self._rows, np.minimum(y0, y1), side="right")
        crossings = np.searchsorted(self._rows, np.maximum(y0, y1), side="right") - first
        edge = np.repeat(np.arange(len(x0)), crossings)
        row = np.arange(len(edge)) + np.repeat(first - np.cumsum(crossings) + crossings, crossings)
        share = (self._rows[row] - y0[edge]) / (y1 - y0)[edge]
        x = x0[edge] + share * (x1 - x0)[edge]
        # Left of the first crossing of its row a point is out, behind it in, and so on.
        place = np.searchsorted(self._places, row + (x + _TURN / 2) / _TURN)
        width = len(self) + 1
        line = (edges.owner[span] - begin)[edge]
        flips = np.bincount(line * width + place, minlength=(end - begin) * width)
        lines = flips.reshape(end - begin, width)[:, :-1].astype(np.int8)
        return np.bitwise_xor.accumulate(lines & 1, axis=1).astype(bool)


def spread_points(parts: Sequence[Any], count: int) -> list[Point]:
    """Return about `count` points within polygons, evenly, and at least one in each polygon."""
    weights = [part.area * _cosine(part) for part in parts]
    whole = sum(weights)
    points: list[Point] = []
    for part, weight in zip(parts, weights):
        middle = part.representative_point()
        points.append((middle.x, middle.y))
        wanted = count * weight / whole
        if wanted < 1:
            continue
        lattice = Points(_lattice(part, weight, wanted))
        kept = lattice.points[lattice.inside(Edges([part]))[1]]
        points += [(float(x), float(y)) for x, y in kept]
    return points


def _lattice(part: Any, weight: float, wanted: float) -> Iterable[Point]:
    west, south, east, north = part.bounds
    cosine = _cosine(part)
    # Squares on the ground, of which so many fill the polygon.
    step = math.sqrt(weight / wanted)
    tried = (east - west) * cosine * (north - south) / step**2
    step *= math.sqrt(max(1.0, tried / (_MOST_TRIED * wanted)))
    rows = max(1, round((north - south) / step))
    columns = max(1, round((east - west) * cosine / step))
    for row in range(rows):
        y = south + (row + 0.5) * (north - south) / rows
        shift = _SHIFT if row % 2 else 1 - _SHIFT
        for column in range(columns):
            yield (west + (column + shift) * (east - west) / columns, y)


def _cosine(part: Any) -> float:
    _west, south, _east, north = part.bounds
    return max(_SMALLEST_COSINE, math.cos(math.radians((south + north) / 2)))


def covering_sets(points: Points, edges: Edges, step: Any) -> set[int]:
    """Return the different sets of shapes that cover a point together.

    Points that no shape covers are left out.

    Args:
        step: called now and then, to be cancelled by raising.

    Returns:
        Each set as a number whose bits are the indices of its shapes.
    """
    table = np.zeros((len(points), (edges.count + 7) // 8), np.uint8)
    at_once = 8 * max(1, _FLAGS_AT_ONCE // (8 * len(points)))
    for begin in range(0, edges.count, at_once):
        flags = points.inside_each(edges, begin, min(begin + at_once, edges.count))
        packed = np.packbits(flags, axis=0, bitorder="little")
        table[:, begin // 8 : begin // 8 + len(packed)] = packed.T
        step()
    found = {int.from_bytes(row.tobytes(), "little") for row in table}
    return found - {0}

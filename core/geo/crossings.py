# SPDX-License-Identifier: GPL-2.0-or-later
"""How much work polygons would be, known before GEOS is asked to do it.

Making a polygon valid, or overlaying two, takes time and memory for each place where edges meet,
and there can be as many as half the square of the number of edges: measured with GEOS 3.11, a ring
of 2,000 points that crosses itself wherever it can takes 38 s and 3.9 GB, at 5 to 10 µs and 2 kB a
crossing. Looking whether it is valid takes 24 ns for each pair of edges whose boxes overlap, though
none cross: 0.3 s for 5,000 points that lie side by side. GEOS can't be stopped on the way, so
edges are compared here first, no further than up to a limit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np

from .ellipsoid import polygon_parts
from .wkb import is_flat, ring_places

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use

# Pairs looked at in one go: enough that numpy is quick, and few enough for its cache.
_BLOCK = 1 << 15


@dataclass(frozen=True)
class Limits:
    """What is little enough.

    Args:
        compared: pairs of edges that lie in one strip, which are compared here, at some 10 ns.
        near: pairs whose boxes overlap, which GEOS compares.
        crossings: pairs that cross, each of which makes a new point.
        touching: pairs that have an end on each other, or a part in common.
    """

    compared: int
    near: int
    crossings: int
    touching: int


def rings_of(wkb: bytes) -> list[list[Array]]:
    """Return the rings of each polygon, each an array of points, as they lie in the binary."""
    return [
        [np.frombuffer(wkb, "<f8", 2 * points, place).reshape(-1, 2) for place, points in rings]
        for rings in ring_places(wkb)
    ]


_ANY = 1 << 60
# The user's own area, looked at once, and on the main thread: 0.3 s at the most. Where its edges
# meet doesn't matter, since it is refused for the first of these places.
MOST_OF_AN_AREA = Limits(compared=5_000_000, near=1_000_000, crossings=_ANY, touching=_ANY)
# Of a footprint with the area: 20 ms and 5 MB.
MOST_OF_A_CUT = Limits(compared=500_000, near=100_000, crossings=2_000, touching=20_000)
# Of footprints with each other: 0.2 s and 20 MB.
MOST_OF_A_UNION = Limits(compared=5_000_000, near=500_000, crossings=4_000, touching=200_000)
# Of the polygons of a file or a layer with each other, in the background: a land register of 50,000
# parcels, or 2 s and 100 MB.
MOST_OF_A_FILE = Limits(compared=50_000_000, near=10_000_000, crossings=40_000, touching=4_000_000)
# Of the union of all that were found with the area, a few times for each cover: 0.4 s and 60 MB.
MOST_OF_A_COVER = Limits(compared=5_000_000, near=1_000_000, crossings=20_000, touching=400_000)


class EdgeSet:
    """The edges of polygons, to be held against each other or against those of others."""

    def __init__(self, rings: Iterable[Array]) -> None:
        """Take closed rings, each an array of points."""
        listed = list(rings)
        points = np.concatenate([np.empty((0, 2)), *listed])
        owner = np.repeat(np.arange(len(listed)), [len(ring) for ring in listed])
        # A point that is repeated would make an edge without length between two neighbours.
        moves = np.any(points[1:] != points[:-1], axis=1) & (owner[1:] == owner[:-1])
        at = np.flatnonzero(moves)
        self._start, self._end = points[at], points[at + 1]
        self._low = np.minimum(self._start, self._end)
        self._high = np.maximum(self._start, self._end)
        ring = owner[at]
        # The edge that follows; behind a ring's last one that is its first one.
        self._next = np.arange(1, len(at) + 1)
        last = np.flatnonzero(np.append(ring[1:] != ring[:-1], True)) if len(at) else at
        self._next[last] = np.searchsorted(ring, ring[last])

    def __len__(self) -> int:
        return len(self._start)

    def are_within(self, limits: Limits) -> bool:
        """Return whether they meet each other so little."""
        counts = []
        for axis in (0, 1):
            order, low = self._sorted[axis]
            begins = np.arange(1, len(low) + 1)
            ends = np.searchsorted(low, self._high[order, axis], "right")
            counts.append((int((ends - begins).sum()), axis, begins, ends))
        compared, axis, begins, ends = min(counts, key=lambda entry: entry[0])
        if compared > limits.compared:
            return False
        order = self._sorted[axis][0]
        tally = _Tally(limits)
        for rows, columns in _pairs(begins, ends):
            ours, theirs = order[rows], order[columns]
            apart = (self._next[ours] != theirs) & (self._next[theirs] != ours)
            if not tally.takes(self, ours[apart], self, theirs[apart], 1 - axis):
                return False
        return True

    def meet_within(self, other: EdgeSet, limits: Limits) -> bool:
        """Return whether they meet those of another set so little."""
        spans = []
        for axis in (0, 1):
            mine, its = self._sorted[axis], other._sorted[axis]
            # Of two that overlap, one begins within the other; if both do, it's ours.
            found = [
                (self, other, *_begun_within(self, its[1], axis, "left")),
                (other, self, *_begun_within(other, mine[1], axis, "right")),
            ]
            spans.append((sum(int((e - b).sum()) for _, _, b, e in found), axis, found))
        compared, axis, found = min(spans, key=lambda entry: entry[0])
        if compared > limits.compared:
            return False
        tally = _Tally(limits)
        for one, another, begins, ends in found:
            order = another._sorted[axis][0]
            for rows, columns in _pairs(begins, ends):
                if not tally.takes(one, rows, another, order[columns], 1 - axis):
                    return False
        return True

    def crosses_meridians_within(self, longitudes: tuple[float, ...], most: int) -> bool:
        """Return whether at most so many of them reach across each of these longitudes."""
        west, east = self._low[:, 0], self._high[:, 0]
        return all(int(((west < x) & (x < east)).sum()) <= most for x in longitudes)

    @cached_property
    def _sorted(self) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
        """Along each axis, the edges by where they begin, and these places."""
        orders = [np.argsort(self._low[:, axis], kind="stable") for axis in (0, 1)]
        x, y = ((order, self._low[order, axis]) for axis, order in enumerate(orders))
        return x, y


def edges_of(*shapes: Any) -> EdgeSet:
    """Return the edges of the polygons in shapely geometries."""
    return EdgeSet(ring for shape in shapes for ring in _rings_of_shape(shape))


def _rings_of_shape(shape: Any) -> Iterator[Array]:
    wkb = shape.wkb
    if is_flat(wkb):
        # Ten times as fast for many parts, which shapely hands out one by one.
        yield from chain.from_iterable(rings_of(wkb))
        return
    for part in polygon_parts(shape):
        for ring in (part.exterior, *part.interiors):
            yield np.array(ring.coords)[:, :2]


def edges_of_wkb(*polygons: bytes) -> EdgeSet:
    """Return the edges of polygons and multipolygons, see `wkb`."""
    return EdgeSet(chain.from_iterable(chain.from_iterable(map(rings_of, polygons))))


def _begun_within(edges: EdgeSet, places: Array, axis: int, side: Any) -> tuple[Array, Array]:
    """Return for each edge which of the ascending places lie within it, from and up to."""
    begins = np.searchsorted(places, edges._low[:, axis], side)
    return begins, np.searchsorted(places, edges._high[:, axis], "right")


def _pairs(begins: Array, ends: Array) -> Iterator[tuple[Array, Array]]:
    """Yield pairs of a row and each column from its begin up to its end, in blocks."""
    counts = np.maximum(0, ends - begins)
    total = np.cumsum(counts)
    start = 0
    while start < len(counts):
        done = int(total[start - 1]) if start else 0
        stop = max(start + 1, int(np.searchsorted(total, done + _BLOCK, "right")))
        part = counts[start:stop]
        rows = np.repeat(np.arange(start, stop), part)
        if len(rows):
            first = np.repeat(begins[start:stop] - (np.cumsum(part) - part), part)
            yield rows, first + np.arange(len(rows))
        start = stop


class _Tally:
    """Adds up what pairs of edges come to."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._near = self._crossings = self._touching = 0

    def takes(self, one: EdgeSet, rows: Array, other: EdgeSet, columns: Array, axis: int) -> bool:
        """Return whether the limits still hold with these pairs, which overlap along one axis."""
        near = one._low[rows, axis] <= other._high[columns, axis]
        near &= other._low[columns, axis] <= one._high[rows, axis]
        rows, columns = rows[near], columns[near]
        self._near += len(rows)
        if self._near > self._limits.near:
            return False
        a, b = one._start[rows], one._end[rows]
        c, d = other._start[columns], other._end[columns]
        ours, theirs = _sides(a, b, c, d), _sides(c, d, a, b)
        crossings = int(((ours < 0) & (theirs < 0)).sum())
        self._crossings += crossings
        self._touching += int(((ours <= 0) & (theirs <= 0)).sum()) - crossings
        return self._crossings <= self._limits.crossings and self._touching <= self._limits.touching


def _sides(a: Array, b: Array, c: Array, d: Array) -> Array:
    """Return -1 where c and d lie on both sides of the line through a and b, 1 on one, 0 on it."""
    along = b - a
    sides = []
    # Coordinates of an area may be anything yet.
    with np.errstate(over="ignore", invalid="ignore"):
        for point in (c, d):
            offset = point - a
            sides.append(np.sign(along[:, 0] * offset[:, 1] - along[:, 1] * offset[:, 0]))
    return sides[0] * sides[1]

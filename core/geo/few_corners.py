# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons with few corners that hold one with many, and are hardly larger: they are paid for.

`outward` does the same for what is only looked through, more quickly and more roughly.
"""

from __future__ import annotations

import heapq
import math
import threading
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from .ellipsoid import point_count, polygon_parts
from .geometry import Aoi, united
from .outward import sent_area

Point = tuple[float, float]
# What it adds, at which corner of which version, and the point that takes its place: see `_Ring`.
_Way = tuple[float, int, int, "Point | None"]

# Of the size: as little may be missing, by rounding.
_ROUNDING = 1e-9
_FEWEST = 4
_MANY_TIMES = 3
_LITTLE = 1e-12  # of the square of the size


def with_few_corners(polygon: Any, most: int) -> Any:
    """Return a shapely polygon, or several, that holds another, with no more points than that.

    One of few points is returned as it is. Holes are filled where they have many.
    """
    if point_count(polygon) <= most:
        return polygon
    holes = [hole for hole in polygon.interiors if len(hole.coords) <= most // 4]
    left = most - sum(len(hole.coords) for hole in holes)
    if left < most // 2:
        holes, left = [], most
    ring = _shaved(_corners(polygon), left - 1)
    try:
        found = type(polygon)([*ring, ring[0]], [hole.coords for hole in holes])
        missing = polygon.difference(found).area if found.is_valid else math.inf
    except ValueError:  # of shapely: what has become no ring
        missing = math.inf
    # Where a bay was filled across what lies in it, the outline crosses itself.
    return found if missing <= _ROUNDING * polygon.area else sent_area(Aoi(polygon), most).shape


_lock = threading.Lock()


def fewer_corners(aoi: Aoi, most: int) -> Any:
    """Return the shape of an area, each polygon of which has no more points than that.

    Of 50,000 corners it takes two or three seconds, once for an area that is asked for again.
    """
    with _lock:  # lest several threads work on the same one
        return _fewer_corners(aoi, most)


@lru_cache(maxsize=4)
def _fewer_corners(aoi: Aoi, most: int) -> Any:
    return united([with_few_corners(part, most) for part in polygon_parts(aoi.shape)])


def _corners(polygon: Any) -> list[Point]:
    """Return the corners of the outline against the clock, each once."""
    points = [(x, y) for x, y, *_height in polygon.exterior.coords]
    corners = [point for point, following in zip(points, points[1:]) if point != following]
    turn = math.fsum(
        x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]])
    )
    return corners if turn > 0 else corners[::-1]


def _shaved(corners: Sequence[Point], most: int) -> list[Point]:
    """Return a ring with fewer corners around one that goes against the clock.

    What adds the least comes first: an inner corner is left out, or two outer ones become the one
    where the edges before and after them meet.
    """
    ring = _Ring(corners)
    most = max(most, _FEWEST)
    # Of very many, those that add next to nothing needn't be put in sequence first.
    size = math.dist((min(x for x, _y in corners), min(y for _x, y in corners)), max(corners))
    limit = _LITTLE * size * size
    while ring.count > _MANY_TIMES * most and limit < size * size:
        ring.sweep(limit, _MANY_TIMES * most)
        limit *= 4
    ring.prepare()
    while ring.count > most and ring.take_next():
        pass
    return ring.corners()


class _Ring:
    """A ring of corners, and what it would add to do without some."""

    def __init__(self, corners: Sequence[Point]) -> None:
        self.count = len(corners)
        self._at = list(corners)
        self._before = [number - 1 for number in range(self.count)]
        self._before[0] = self.count - 1
        self._after = [*range(1, self.count), 0]
        # How often what is around a corner has changed; gone: -1.
        self._version = [0] * self.count
        self._heap: list[_Way] = []

    def corners(self) -> list[Point]:
        """Return what is left."""
        first = self._first()
        found, number = [self._at[first]], self._after[first]
        while number != first:
            found.append(self._at[number])
            number = self._after[number]
        return found

    def sweep(self, limit: float, least: int) -> None:
        """Go round once, and do all that adds no more than so much; keep so many corners."""
        number = self._first()
        for _step in range(self.count):
            for cost, _number, _version, meeting in self._ways(number):
                if cost <= limit and self.count > least:
                    self._do(number, meeting)
            number = self._after[number]

    def prepare(self) -> None:
        """Put in sequence what can be done."""
        number = self._first()
        for _step in range(self.count):
            self._heap.extend(self._ways(number))
            number = self._after[number]
        heapq.heapify(self._heap)

    def take_next(self) -> bool:
        """Do what adds the least; False if nothing is left to do."""
        while self._heap:
            _cost, number, version, meeting = heapq.heappop(self._heap)
            if version == self._version[number]:
                break
        else:
            return False
        for one in self._do(number, meeting):
            self._version[one] += 1
            for way in self._ways(one):
                heapq.heappush(self._heap, way)
        return True

    def _first(self) -> int:
        return next(number for number, version in enumerate(self._version) if version >= 0)

    def _do(self, number: int, meeting: Point | None) -> list[int]:
        """Do without a corner, and return those at which other things can be done now."""
        before, after = self._before[number], self._after[number]
        if meeting is None:
            self._leave_out(number)
            changed = [before, after]
        else:
            self._at[number] = meeting
            self._leave_out(after)
            changed = [before, number, self._after[number]]
        # What can be done at a corner goes by the one before it and the two after it.
        return list(dict.fromkeys((*changed, self._before[before])))

    def _leave_out(self, number: int) -> None:
        before, after = self._before[number], self._after[number]
        self._after[before], self._before[after] = after, before
        self._version[number] = -1
        self.count -= 1

    def _ways(self, number: int) -> Iterator[_Way]:
        before, after = self._before[number], self._after[number]
        a, b, c = self._at[before], self._at[number], self._at[after]
        turn = _turn(a, b, c)
        if turn <= 0:
            yield -turn, number, self._version[number], None
            return
        d = self._at[self._after[after]]
        if _turn(b, c, d) > 0:
            meeting = _meeting(a, b, d, c)
            if meeting is not None:
                yield abs(_turn(b, meeting, c)), number, self._version[number], meeting


def _turn(a: Point, b: Point, c: Point) -> float:
    """Return twice the area of a triangle, positive against the clock."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])


def _meeting(a: Point, b: Point, d: Point, c: Point) -> Point | None:
    """Return where the edge from `a` beyond `b` meets that from `d` beyond `c`; None: nowhere."""
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], c[0] - d[0], c[1] - d[1]
    across = ux * vy - uy * vx
    # Those that turn by half a circle or more together part from each other.
    if across >= 0:
        return None
    far = ((d[0] - b[0]) * vy - (d[1] - b[1]) * vx) / across
    meeting = (b[0] + far * ux, b[1] + far * uy)
    return meeting if far >= 0 and all(map(math.isfinite, meeting)) else None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings that run across 180 degrees or around a pole, followed along their way on the globe.

In degrees such a ring can be written in many ways: with a jump from 180 to -180, with longitudes
that run on beyond 180, from 0 to 360, with an edge along the pole or without one. Coordinates are
longitude, latitude in degrees, EPSG:4326.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

Point = tuple[float, float]

TURN, HALF_TURN, POLE = 360.0, 180.0, 90.0
# Of an edge that is written anew: it can't be taken for a jump.
_LONGEST_EDGE = 120.0
_AT_POLE = POLE - 1e-9
# Farther from a pole no satellite goes around it within one image.
_POLAR = 45.0
# On both sides of 180 degrees, where a footprint was split: so much is left out by rounding.
GAP = 0.01
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Followed:
    """A ring as it runs on the globe, its longitudes running on.

    Args:
        points: closed; or, if it has a pole, from one end to the other.
        pole: 90 or -90 if that pole lies in it or on its edge, else 0.
    """

    points: tuple[Point, ...]
    pole: float = 0.0

    @property
    def is_around(self) -> bool:
        """Whether it goes around its pole."""
        return self.pole != 0 and abs(self.points[-1][0] - self.points[0][0]) >= TURN - _ROUNDING

    @property
    def is_polar(self) -> bool:
        """Whether it lies so that an image may well go around the pole with it."""
        ys = [y for _x, y in self.points]
        return min(abs(y) for y in ys) >= _POLAR and min(ys) * max(ys) > 0

    @property
    def middle(self) -> float:
        xs = [x for x, _y in self.points]
        return (min(xs) + max(xs)) / 2

    def moved(self, east: float) -> Followed:
        """Return it with so many degrees added to each longitude."""
        return Followed(tuple((x + east, y) for x, y in self.points), self.pole)

    def near(self, longitude: float) -> Followed:
        """Return it moved by whole turns, so that it lies next to this longitude."""
        return self.moved(TURN * floor((longitude - self.middle) / TURN + 0.5))

    def around(self, inner: Sequence[Point] = ()) -> tuple[Point, ...]:
        """Return the closed ring of what lies between it and another that goes around its pole.

        Args:
            inner: from one end to the other, as it runs; none for the pole itself.
        """
        if not self.pole:
            return self.points
        (first, _), (last, _) = self.points[0], self.points[-1]
        back = tuple(inner[::-1]) or ((last, self.pole), (first, self.pole))
        return (*self.points, *back, self.points[0])


def jumps(points: Sequence[Point]) -> bool:
    """Return whether an edge of a ring is longer than half a turn, and so may be none at all."""
    last = points[-1][0]
    for x, _y in points:
        if not -HALF_TURN <= x - last <= HALF_TURN:
            return True
        last = x
    return False


def goes_round_and_on(points: Sequence[Point]) -> bool:
    """Return whether an edge of a closed ring is longer than a whole turn, which is no slip."""
    return any(abs(b[0] - a[0]) > TURN + GAP for a, b in zip(points, points[1:]))


def followed(points: Sequence[Point]) -> Followed | None:
    """Return a ring with each edge going the shorter way; None if it can't be followed.

    Args:
        points: whether the first is repeated at the end or not.
    """
    ring = list(points[:-1] if points[0] == points[-1] else points)
    at_pole = [number for number, (_x, y) in enumerate(ring) if abs(y) >= _AT_POLE]
    through = _through_pole(ring, at_pole) if at_pole else None
    if through is not None:
        return through
    path = _unrolled([*ring, ring[0]])
    turns = round((path[-1][0] - path[0][0]) / TURN)
    if turns == 0:
        return Followed((*path[:-1], path[0]))
    if abs(turns) > 1:
        return None
    pole = POLE if sum(y for _x, y in ring) >= 0 else -POLE
    return Followed(_from_180(path), pole)


def _through_pole(ring: list[Point], at_pole: Sequence[int]) -> Followed | None:
    """Return a ring that touches a pole: its edges there have no length, so say nothing."""
    pole, count = ring[at_pole[0]][1], len(ring)
    ends = [n for n in at_pole if (n + 1) % count not in at_pole]
    # Its points at the pole must follow one another.
    if len(ends) != 1 or count - len(at_pole) < 2 or any(ring[n][1] != pole for n in at_pole):
        return None
    path = _unrolled([ring[(ends[0] + 1 + n) % count] for n in range(count - len(at_pole))])
    is_around = abs(path[-1][0] - path[0][0]) >= TURN - _ROUNDING
    return Followed(_from_180(path) if is_around else tuple(path), pole)


def _unrolled(path: Sequence[Point]) -> list[Point]:
    """Return the path with longitudes that run on instead of jumping."""
    last, turns = path[0][0], 0
    found = []
    for x, y in path:
        step = x - last
        if not -HALF_TURN <= step <= HALF_TURN:
            turns -= floor(step / TURN + 0.5)
        found.append((x + TURN * turns, y))
        last = x
    return found


def _from_180(path: Sequence[Point]) -> tuple[Point, ...]:
    """Return a path once around, turned so that it begins at 180 degrees west or east."""
    west = min(path[0][0], path[-1][0])
    mark = TURN * ceil((west + HALF_TURN) / TURN - _ROUNDING) - HALF_TURN
    for number in range(1, len(path)):
        (x0, y0), (x1, y1) = path[number - 1], path[number]
        if (x0 - mark) * (x1 - mark) <= 0 and x0 != x1:
            break
    else:
        return tuple(path)
    height = y0 + (mark - x0) / (x1 - x0) * (y1 - y0)
    turn = path[-1][0] - path[0][0]
    rest = [*path[number:], *((x + turn, y) for x, y in path[1:number])]
    between = [(x, y) for x, y in rest if x not in {mark, mark + turn}]
    begun = [(mark, height), *between, (mark + turn, height)]
    shift = -HALF_TURN - min(mark, mark + turn)
    return tuple((x + shift, y) for x, y in begun)


def with_short_edges(points: Sequence[Point]) -> list[Point]:
    """Return a ring as it is written, its long edges in pieces that nobody takes for jumps."""
    found = [points[0]]
    for x, y in points[1:]:
        x0, y0 = found[-1]
        pieces = ceil(abs(x - x0) / _LONGEST_EDGE) if abs(x - x0) > HALF_TURN else 1
        found += [
            (x0 + (x - x0) * n / pieces, y0 + (y - y0) * n / pieces) for n in range(1, pieces)
        ]
        found.append((x, y))
    return found


def joined_at_180(rings: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """Return the outer rings of parts that were split at 180 degrees, without a gap between them.

    Each lies within 180 degrees. Only where parts on both sides have an edge along that meridian.
    """
    found = [list(ring) for ring in rings]
    east = [ring for ring in found if max(ring)[0] <= HALF_TURN and _edge_near(ring, HALF_TURN)]
    west = [ring for ring in found if min(ring)[0] >= -HALF_TURN and _edge_near(ring, -HALF_TURN)]
    if _face_each_other(east, west):
        for sides, meridian in ((east, HALF_TURN), (west, -HALF_TURN)):
            for ring in sides:
                is_there = any(x == meridian for x, _y in ring)
                if not is_there and max(ring)[0] - min(ring)[0] > 2 * GAP:
                    ring[:] = [
                        (meridian, y) if abs(x - meridian) <= GAP else (x, y) for x, y in ring
                    ]
    return found


def _edge_near(ring: Sequence[Point], meridian: float) -> list[float]:
    """Return the latitudes of a ring's points there, if they make an edge along the meridian."""
    ys = [y for x, y in ring if abs(x - meridian) <= GAP]
    return ys if ys and max(ys) > min(ys) else []


def _face_each_other(east: Sequence[Sequence[Point]], west: Sequence[Sequence[Point]]) -> bool:
    """Return whether any on the one side has a part of its edge where one on the other has it."""
    sides = ((0, HALF_TURN, east), (1, -HALF_TURN, west))
    edges = [(_edge_near(ring, mark), side) for side, mark, rings in sides for ring in rings]
    ends = [-POLE, -POLE]
    for low, high, side in sorted((min(ys), max(ys), side) for ys, side in edges):
        if low < ends[1 - side]:
            return True
        ends[side] = max(ends[side], high)
    return False

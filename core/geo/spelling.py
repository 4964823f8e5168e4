# SPDX-License-Identifier: GPL-2.0-or-later
"""What a footprint means that is written so that it can be read in two ways.

Longitudes repeat after a turn, so a ring from 179.2 to -179.7 may be a strip across 180 degrees or
nearly the whole globe. What else an item says of itself is held against both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import floor, log
from typing import Any, NamedTuple

from ..values import number_or_none, object_or_empty
from ..wording import tr
from .ellipsoid import ring_area_km2
from .ring_spelling import (
    HALF_TURN,
    POLE,
    TURN,
    Followed,
    Point,
    followed,
    goes_round_and_on,
    joined_at_180,
    jumps,
    with_short_edges,
)

Rings = Sequence[Sequence[Point]]  # of one polygon, the outer one first

# A stated area is that of a reading which it fits so nearly, if the other is off by so much more:
# collars aren't counted everywhere.
_FITS = ((log(1.05), log(1.1)), (log(2.0), log(1.5)))
# No image is so wide; a drawn area may be, but not with edges across half the globe.
_WIDEST_DEG = 90.0
# Nor so high and narrow: what two edges of a map of the whole globe leave between them.
_HIGHEST_DEG, _SLENDEREST = 20.0, 200.0
_BOX_PART, _BOX_DEG = 0.02, 0.02
_AT_POLE = 89.9


class Stated(NamedTuple):
    """What an item says of its footprint besides it, as it came; None for what it doesn't say.

    Args:
        bbox: west, south, east, north; or with heights behind south and north.
        area_km2: `opencosmos:data_area_km2`.
        centroid: `proj:centroid`, an object with `lon` and `lat`.
    """

    bbox: Any = None
    area_km2: Any = None
    centroid: Any = None


NOTHING = Stated()


def needs_reading(flat: Sequence[float], gap: float) -> bool:
    """Return whether a ring, x and y by turns, isn't just what it looks like on a map.

    Args:
        gap: how far from 180 degrees a part of several may have been split there; 0 if it is
            the only one.
    """
    xs = flat[::2]
    west, east = min(xs), max(xs)
    most = HALF_TURN - gap
    return east - west > HALF_TURN or west < -most or east > most


def as_meant(
    polygons: Sequence[Rings],
    problems: list[str],
    stated: Stated = NOTHING,
    *,
    is_drawn: bool = False,
) -> list[list[list[Point]]]:
    """Return polygons so that each edge runs the way that it is drawn on a map.

    No edge is longer than half a turn then, so that they are read the same again; and a ring may
    run on beyond 180 degrees.

    Args:
        stated: decides where there are two ways to read them.
        problems: gets what can't be decided, in words.
        is_drawn: whether it is an area that a person has drawn, which may be wide.
    """
    readings = [_followed_polygon(rings) for rings in polygons]
    flown = [reading for reading in readings if reading is not None]
    is_clear = not any(map(jumps, chain.from_iterable(polygons)))
    if len(flown) == len(readings) and (
        is_clear or _Choice(polygons, flown, stated, is_drawn).is_second(problems)
    ):
        read: Sequence[Rings] = [reading.rings for reading in flown]
    else:
        read = polygons
    found = [[with_short_edges(ring) for ring in rings] for rings in read]
    outer = joined_at_180([rings[0] for rings in found]) if len(found) > 1 else [found[0][0]]
    return [[ring, *rings[1:]] for ring, rings in zip(outer, found)]


@dataclass(frozen=True)
class _Reading:
    """One polygon as it is when each edge goes the shorter way."""

    outer: Followed
    rings: list[list[Point]]


def _followed_polygon(rings: Rings) -> _Reading | None:
    outer = followed(rings[0])
    if outer is None:
        return None
    outer = outer.near(0.0)
    holes: list[list[Point]] = []
    inner: tuple[Point, ...] = ()
    for ring in rings[1:]:
        hole = followed(ring)
        if hole is None or (hole.is_around and (not outer.is_around or inner)):
            return None
        if not hole.is_around:
            holes.append(list(hole.near(outer.middle).around()))
        elif (hole.points[0][0] < 0) == (outer.points[0][0] < 0):
            inner = hole.points
        else:
            inner = hole.points[::-1]
    return _Reading(outer, [list(outer.around(inner)), *holes])


class _Choice:
    """Two readings of the same polygons: as they stand, and with each edge going the shorter way."""

    def __init__(
        self,
        plain: Sequence[Rings],
        flown: Sequence[_Reading],
        stated: Stated,
        is_drawn: bool,
    ) -> None:
        self._plain, self._flown = plain, [reading.rings for reading in flown]
        self._outlines = [reading.outer for reading in flown]
        self._stated = stated
        self._widest = _WIDEST_DEG if is_drawn else HALF_TURN

    def is_second(self, problems: list[str]) -> bool:
        """Return whether the second reading is meant."""
        is_all = any(map(goes_round_and_on, chain.from_iterable(self._plain)))
        if is_all or self._area_of_second == 0:
            return False
        votes = set(self._votes())
        if len(votes) == 1:
            return votes.pop()
        if len(votes) > 1:
            problems.append(
                tr(
                    "an outline that can be read in two ways, of which its box says the one and its "
                    "area the other: the smaller one is taken"
                )
            )
        return self._is_second_likelier()

    def _is_second_likelier(self) -> bool:
        around = [outline for outline in self._outlines if outline.is_around]
        if around:
            return all(outline.is_polar for outline in around)
        width, height = _size(self._flown)
        if height > _HIGHEST_DEG and width * _SLENDEREST < height:
            return False
        widest = _WIDEST_DEG if self._box is not None else self._widest
        return width <= widest

    def _votes(self) -> Iterator[bool]:
        area = number_or_none(self._stated.area_km2, 0)
        first = _area(self._plain)
        if area and first:
            far = abs(log(first / area))
            near = abs(log(self._area_of_second / area))
            best, apart = min(far, near), abs(far - near)
            if any(best < most and apart > least for most, least in _FITS):
                yield near < far
        place = object_or_empty(self._stated.centroid)
        x, y = number_or_none(place.get("lon")), number_or_none(place.get("lat"))
        if x is not None and y is not None:
            held = [_holds(polygons, (x, y)) for polygons in (self._plain, self._flown)]
            # Of a narrow scene that was read the wrong way, it is the middle of that.
            if held[0] != held[1] and (held[1] or _size(self._flown)[0] > _WIDEST_DEG):
                yield held[1]
        box = self._vote_of_box()
        if box is not None:
            yield box

    def _vote_of_box(self) -> bool | None:
        if self._box is None:
            return None
        west, south, east, north = self._box
        if west > east:
            return True
        poles = {outline.pole for outline in self._outlines if outline.is_around}
        if poles and ((north >= _AT_POLE) if POLE in poles else (south <= -_AT_POLE)):
            return True
        if poles or _is_near((west, east), (self._plain_box[0], self._plain_box[2])):
            # What anybody gets who only looks for the least and the greatest number.
            return None
        box = _box(self._flown)
        turns = TURN * floor((box[0] - west) / TURN + 0.5)
        return True if _is_near((west + turns, east + turns), (box[0], box[2])) else None

    @cached_property
    def _box(self) -> tuple[float, float, float, float] | None:
        listed = self._stated.bbox
        if not isinstance(listed, list) or len(listed) not in (4, 6):
            return None
        half = len(listed) // 2
        numbers = [number_or_none(n) for n in (*listed[:2], *listed[half : half + 2])]
        west, south, east, north = numbers
        if west is None or south is None or east is None or north is None:
            return None
        return (west, south, east, north)

    @cached_property
    def _plain_box(self) -> tuple[float, float, float, float]:
        return _box(self._plain)

    @cached_property
    def _area_of_second(self) -> float:
        return _area(self._flown)


def _is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    most = _BOX_DEG + _BOX_PART * (other[1] - other[0])
    return abs(one[0] - other[0]) <= most and abs(one[1] - other[1]) <= most


def _area(polygons: Sequence[Rings]) -> float:
    return sum(
        max(0.0, ring_area_km2(rings[0]) - sum(map(ring_area_km2, rings[1:]))) for rings in polygons
    )


def _box(polygons: Sequence[Rings]) -> tuple[float, float, float, float]:
    xs, ys = zip(*chain.from_iterable(rings[0] for rings in polygons))
    return (min(xs), min(ys), max(xs), max(ys))


def _size(polygons: Sequence[Rings]) -> tuple[float, float]:
    """Return the width of the widest polygon and the height of the highest, in degrees."""
    boxes = [_box([rings]) for rings in polygons]
    return (max(e - w for w, _s, e, _n in boxes), max(n - s for _w, s, _e, n in boxes))


def _holds(polygons: Sequence[Rings], place: Point) -> bool:
    return any(
        _is_within(rings[0], (place[0] + turn, place[1]))
        for rings in polygons
        for turn in (-TURN, 0.0, TURN)
    )


def _is_within(ring: Sequence[Point], place: Point) -> bool:
    x, y = place
    is_in = False
    (x0, y0) = ring[-1]
    for x1, y1 in ring:
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            is_in = not is_in
        x0, y0 = x1, y1
    return is_in


def points_of(flat: Sequence[float]) -> list[Point]:
    """Return the points of a ring that is written x, y by turns, closed."""
    points = list(zip(flat[::2], flat[1::2]))
    return points if points[0] == points[-1] else [*points, points[0]]


def flat_of(points: Sequence[Point]) -> list[float]:
    """Return a ring as x and y by turns."""
    return list(chain.from_iterable(points))


def stated_of(item: Mapping[str, Any]) -> Stated:
    """Return what an item's JSON says of its footprint besides it."""
    properties = object_or_empty(item.get("properties"))
    area_km2, centroid = (properties.get(n) for n in ("opencosmos:data_area_km2", "proj:centroid"))
    return Stated(item.get("bbox"), area_km2, centroid)

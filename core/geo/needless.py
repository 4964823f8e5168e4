# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of many shapes could go, since the others cover what they cover.

All shapes are shapely geometries in longitude and latitude, EPSG:4326, cut at the antimeridian.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .crossings import MOST_OF_A_CUT, edges_of
from .ellipsoid import Box, area_km2, point_count, polygon_parts

_FEW_PAIRS = 2000
_HALF_TURN = 180.0
# What the arithmetic leaves over along common edges, as a share of the area.
_NOISE = 1e-9


@dataclass(frozen=True)
class Needless:
    """A shape that could go.

    Args:
        index: which it is.
        percent: how much of its area would be covered by nothing then, 0 to 100.
        by: indices of the shapes that cover the rest.
        is_own: whether those of its own kind cover all but so little without the others.
    """

    index: int
    percent: float
    by: tuple[int, ...]
    is_own: bool


def needless_shapes(
    shapes: Sequence[Any],
    order: Sequence[int],
    kinds: Sequence[Hashable],
    most_percent: float,
    step: Callable[[], None],
    may_go: Callable[[int, Collection[int]], bool] = lambda _index, _gone: True,
) -> list[Needless]:
    """Return the shapes of which the others cover all but so little, in the order given.

    All that are returned can go together: what each of them covers stays covered, but for that
    little of it. Those whose outlines cross too often to be held against each other count as if
    they lay apart.

    Args:
        order: indices of the shapes that may go, that which should go first coming first. The
            others stay whatever they cover.
        kinds: of each shape; those of its own kind are held against a shape first, and alone.
        most_percent: less than this of its area, on the ellipsoid, is little.
        step: called now and then, to be cancelled by raising.
        may_go: whether one that the others make needless may go beside those that go already.
    """
    boxes = _Boxes(shapes)
    gone: dict[int, _Gone] = {}
    found: dict[int, Needless] = {}
    # What its own kind makes needless goes first, lest it stays for what others make needless.
    for is_own in (True, False):
        for index in order:
            step()
            if index in gone:
                continue
            shape = shapes[index]
            near = [other for other in boxes.meeting(index) if other not in gone]
            if is_own:
                near = [other for other in near if kinds[other] == kinds[index]]
            near.sort(key=lambda n: (kinds[n] != kinds[index], -boxes.common(index, n)))
            candidates = [(other, shapes[other], boxes.of(other)) for other in near]
            left, by = _uncovered(shape, boxes.of(index), candidates, step)
            whole_km2, left_km2 = area_km2(shape), area_km2(left)
            if not by or left_km2 >= whole_km2 * most_percent / 100 or not may_go(index, gone):
                continue
            if left_km2 <= whole_km2 * _NOISE:
                left_km2 = 0.0
            elif not _spare(left, [gone[n] for n in boxes.meeting(index) if n in gone]):
                continue
            gone[index] = _Gone(shape, boxes.of(index), whole_km2 * most_percent / 100 - left_km2)
            found[index] = Needless(index, 100.0 * left_km2 / whole_km2, by, is_own)
    return [found[index] for index in order if index in found]


@dataclass
class _Gone:
    """A shape that goes.

    Args:
        may_lose_km2: how much of what it covers may still be left uncovered by others that go.
    """

    shape: Any
    boxes: Sequence[Box]
    may_lose_km2: float


def _spare(left: Any, gone: Sequence[_Gone]) -> bool:
    """Return whether those that go lose little if this is covered no more, and note what they do.

    What a large shape alone covers is little of it, and may be all of a small one, which went
    since the large one covers it.
    """
    places = _boxes_of(left)
    losses = []
    for one in gone:
        if not _any_common(places, one.boxes):
            continue
        if not _is_little_work(left, one.shape):
            return False
        lost_km2 = area_km2(left.intersection(one.shape))
        if lost_km2 >= one.may_lose_km2:
            return False
        losses.append((one, lost_km2))
    for one, lost_km2 in losses:
        one.may_lose_km2 -= lost_km2
    return True


def _uncovered(
    shape: Any,
    places: Sequence[Box],
    others: Sequence[tuple[int, Any, Sequence[Box]]],
    step: Callable[[], None],
) -> tuple[Any, tuple[int, ...]]:
    """Return what of a shape no other covers, and which of them cover a part of the rest.

    Args:
        places: the boxes around the shape.
        others: index and shape of each, and the boxes around it.
    """
    left, by = shape, []
    size = noise = shape.area
    noise *= _NOISE
    for index, other, boxes in others:
        if not _any_common(places, boxes):
            continue
        step()
        if not _is_little_work(left, other):
            continue
        rest = left.difference(other)
        left_size = rest.area
        if left_size < size - noise:
            by.append(index)
            left, size = rest, left_size
            if size <= noise:
                break
            # Once for each change: shapely 1.8 walks all points for it.
            places = _boxes_of(left)
    return left, tuple(by)


def _is_little_work(one: Any, other: Any) -> bool:
    if point_count(one) * point_count(other) <= _FEW_PAIRS:
        return True
    return edges_of(one).meet_within(edges_of(other), MOST_OF_A_CUT)


class _Boxes:
    """The boxes around shapes, of one across 180 degrees those around its parts."""

    def __init__(self, shapes: Sequence[Any]) -> None:
        self._of = [_boxes_of(shape) for shape in shapes]
        listed = sorted(
            (box[0], index, box) for index, boxes in enumerate(self._of) for box in boxes
        )
        self._listed = [(index, box) for _west, index, box in listed]
        self._wests = [west for west, _index, _box in listed]

    def of(self, index: int) -> list[Box]:
        """Return the boxes of a shape."""
        return self._of[index]

    def meeting(self, index: int) -> set[int]:
        """Return the shapes whose boxes have an area in common with those of a shape."""
        found = set()
        for west, south, east, north in self._of[index]:
            # Nothing tells where those begin that reach this far, so all before are looked at.
            for other, box in self._listed[: bisect_right(self._wests, east)]:
                if box[2] > west and box[1] < north and box[3] > south:
                    found.add(other)
        found.discard(index)
        return found

    def common(self, one: int, other: int) -> float:
        """Return how much the boxes of two shapes have in common, in square degrees."""
        return sum(_common(a, b) for a in self._of[one] for b in self._of[other])


def _boxes_of(shape: Any) -> list[Box]:
    west, _south, east, _north = shape.bounds
    if east - west <= _HALF_TURN:
        return [shape.bounds]
    return list(_halves(shape))


def _halves(shape: Any) -> Iterator[Box]:
    """Yield the boxes of what lies west of the prime meridian, and of the rest."""
    boxes = [part.bounds for part in polygon_parts(shape)]
    for is_west in (True, False):
        half = [box for box in boxes if (box[2] <= 0) is is_west]
        if half:
            wests, souths, easts, norths = zip(*half)
            yield (min(wests), min(souths), max(easts), max(norths))


def _any_common(some: Sequence[Box], others: Sequence[Box]) -> bool:
    return any(_common(one, other) for one in some for other in others)


def _common(one: Box, other: Box) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)

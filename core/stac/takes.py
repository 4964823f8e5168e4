# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two items are products of one acquisition, by what they say of themselves.

The catalogue has no id of acquisitions. One that was processed twice is there under two ids, which
differ in times and versions of processing: its satellite, its moment and its footprint are the same.
Neighbouring tiles of one moment have other footprints, and bands of their own have other ids.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from math import floor, frexp, ldexp
from typing import Any, NamedTuple

from ..geo.wkb import corners_of, one_quadrilateral
from ..values import moment_or_none, object_or_empty, shown, text_or_none, texts
from .items import LEVELS, Item

_LEVEL = r"(?:MSI)?(?:" + "|".join(LEVELS) + ")"
# What may differ between two products of one acquisition: levels, times and dates, hashes,
# baselines and versions, and whether it was quick or thorough. A bare number may be a band's.
_PASSING = re.compile(
    r"(?<![A-Z0-9])(?:"
    rf"{_LEVEL}|(?:19|20)\d{{6}}(?:T?\d{{4,6}}(?:\.\d+)?Z?)?"
    r"|(?=[0-9A-F]*[A-F])[0-9A-F]{8,}|N\d{4}|V\d+|V?\d+(?:\.\d+)+"
    r"|R(?:EV)?\d|REPROC(?:ESS(?:ED|ING)?)?\d*|UPDATED?|PRELIM(?:INARY)?|FINAL|NRT|NTC|STC|RT|T[12]"
    r")(?![A-Z0-9])"
)
_UUID = re.compile(r"[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}")
_APART = re.compile(r"[^A-Z0-9]+")
# Of the moment: what rounding takes away.
_ROUNDED = timedelta(milliseconds=10)
# What both outlines have in common, as a share of what they cover together.
_SAME_AREA = 0.9
_STAMP = re.compile(r"(?<!\d)(?:19|20)\d{6}T?\d{6}(?!\d)")
# How many that lie in one place are compared with another.
_MOST_COMPARED = 32
# How far the middles of outlines of the same area may lie apart, as a share of their size, which
# is less than a cell of the raster in which they are sought.
_APART_AT_MOST, _CELL = 0.2, 0.25
_SMALLEST_DEG = 1e-6
_SIDES = 4  # numbers of a frame
_FEW = 16  # of one moment and scene, which needn't be told apart by place
_NEVER = datetime(1, 1, 1, tzinfo=timezone.utc)
# What tells two images of one satellite and moment apart.
_TELLING = ("instruments", "opencosmos:product_type", "sar:polarizations", "view:off_nadir")


def skeleton(item_id: str) -> str:
    """Return an item's id without all that may differ between products of one acquisition."""
    bare = item_id.upper()
    if "-" in bare:
        bare = _UUID.sub("", bare)
    bare = _PASSING.sub("", bare)
    return _APART.sub("_", bare).strip("_")


def same_moment(one: datetime, other: datetime) -> bool:
    """Return whether two times are the same, but for what rounding takes away."""
    if abs(one - other) <= _ROUNDED:
        return True
    is_rounded = one.microsecond == 0 or other.microsecond == 0
    return is_rounded and one.replace(microsecond=0) == other.replace(microsecond=0)


def same_take(one: Item, other: Item) -> bool:
    """Return whether both items are products of one acquisition, as far as can be known."""
    if one.acquired is None or other.acquired is None or not (one.platform or skeleton(one.id)):
        return False
    return (
        one.platform.lower() == other.platform.lower()
        and same_moment(one.acquired, other.acquired)
        and (one.gsd_m == other.gsd_m or None in (one.gsd_m, other.gsd_m))
        and skeleton(one.id) == skeleton(other.id)
        and _same_area(one, other)
        and all(map(_agree, _facts(one), _facts(other)))
    )


class _Frame(NamedTuple):
    """The middle of the box around a footprint, and its size, in degrees."""

    x: float
    y: float
    width: float
    height: float

    def is_near(self, other: _Frame) -> bool:
        """Return whether they may be of the same area, whatever stands in them."""
        return (
            abs(self.x - other.x) <= _APART_AT_MOST * self.width
            and abs(self.y - other.y) <= _APART_AT_MOST * self.height
        )

    def cells(self) -> Iterator[tuple[int, int, int]]:
        """Yield where one of about this place and size may be noted, its own cell first."""
        own = frexp(max(self.width, self.height))[1]
        for scale in (own, own - 1, own + 1):
            cell = ldexp(_CELL, scale)
            x, y = floor(self.x / cell), floor(self.y / cell)
            yield scale, x, y
            yield scale, x, y - 1
            yield scale, x, y + 1
            yield scale, x - 1, y
            yield scale, x - 1, y - 1
            yield scale, x - 1, y + 1
            yield scale, x + 1, y
            yield scale, x + 1, y - 1
            yield scale, x + 1, y + 1


class Takes:
    """Items that are each the first of an acquisition, found again by another product of it.

    Thousands of tiles may be of one moment: only those are compared that lie in one place.
    """

    def __init__(self) -> None:
        # Tens of thousands of items may be noted, so without objects of their own.
        self._items: list[Item] = []
        self._frames = array("d")
        # Numbers of items by what stands for the moment, where there are many for that and the
        # scene, and where there are many for both and the cell. What is the same there by chance
        # is told apart by the comparison.
        self._noted: dict[int, int | list[int]] = {}

    def like_or_add(self, item: Item, moment: object = None) -> Item | None:
        """Return the item that is of the same acquisition; without one, note this as the first.

        Args:
            moment: only what was noted with the same one is looked at.
        """
        frame = _frame_of(item)
        if frame is None:
            return None
        group = self._group_of(item, moment)
        compared = 0
        for number in self._numbers(group, frame):
            if frame.is_near(self._frame(number)):
                if same_take(self._items[number], item):
                    return self._items[number]
                compared += 1
                if compared == _MOST_COMPARED:
                    break
        self._note(item, frame, group, moment)
        return None

    def add(self, item: Item, moment: object = None) -> None:
        """Note the first item of an acquisition."""
        frame = _frame_of(item)
        if frame is not None:
            self._note(item, frame, self._group_of(item, moment), moment)

    def _group_of(self, item: Item, moment: object) -> int:
        """Return what stands for the moment, or where many are of that for moment and scene."""
        group = _group_of_moment(moment)
        noted = self._noted.get(group)
        is_full = isinstance(noted, list) and len(noted) == _FEW
        return _group_of_scene(item, moment) if is_full else group

    def _numbers(self, group: int, frame: _Frame) -> Iterator[int]:
        """Yield the numbers of items of a group that may lie at this place."""
        noted = self._noted.get(group, ())
        if isinstance(noted, int):
            yield noted
        elif len(noted) < _FEW:
            yield from noted
        else:
            for cell in frame.cells():
                there = self._noted.get(hash((group, cell)), ())
                yield from (there,) if isinstance(there, int) else there

    def _note(self, item: Item, frame: _Frame, group: int, moment: object) -> None:
        number = len(self._items)
        self._items.append(item)
        self._frames.extend(frame)
        if group != _group_of_moment(moment):
            self._put_in_scene(group, number, frame)
        elif self._put(group, number) == _FEW:
            noted = self._noted[group]
            for one in noted if isinstance(noted, list) else ():  # from now on by scene
                scene = _group_of_scene(self._items[one], moment)
                self._put_in_scene(scene, one, self._frame(one))

    def _frame(self, number: int) -> _Frame:
        place = number * _SIDES
        return _Frame(*self._frames[place : place + _SIDES])

    def _put_in_scene(self, scene: int, number: int, frame: _Frame) -> None:
        if self._put(scene, number) < _FEW:
            return
        noted = self._noted[scene]
        if isinstance(noted, list) and len(noted) == _FEW:
            for one in noted:  # from now on by cell
                self._put_in_cell(scene, self._frame(one), one)
        else:
            self._put_in_cell(scene, frame, number)

    def _put_in_cell(self, scene: int, frame: _Frame, number: int) -> None:
        self._put(hash((scene, next(frame.cells()))), number)

    def _put(self, key: int, number: int) -> int:
        """Note a number; return how many there are."""
        noted = self._noted.get(key)
        if noted is None:
            self._noted[key] = number
            return 1
        if isinstance(noted, int):
            self._noted[key] = [noted, number]
            return 2
        noted.append(number)
        return len(noted)


def _group_of_moment(moment: object) -> int:
    return hash((moment,))


def _group_of_scene(item: Item, moment: object) -> int:
    return hash((moment, item.platform.lower(), skeleton(item.id)))


def _frame_of(item: Item) -> _Frame | None:
    if item.footprint is None or item.is_rough:
        return None
    numbers = one_quadrilateral(item.footprint)  # as nearly all are
    if numbers is None:
        xs, ys = corners_of(item.footprint)
        west, south, east, north = min(xs), min(ys), max(xs), max(ys)
    else:
        x1, y1, x2, y2, x3, y3, x4, y4, _x, _y = numbers
        west, east = min(x1, x2, x3, x4), max(x1, x2, x3, x4)
        south, north = min(y1, y2, y3, y4), max(y1, y2, y3, y4)
    width, height = max(east - west, _SMALLEST_DEG), max(north - south, _SMALLEST_DEG)
    return _Frame((west + east) / 2, (south + north) / 2, width, height)


def processing_order(item: Item) -> tuple[Any, ...]:
    """Return what products of one acquisition are sorted by, the newest last."""
    facts = object_or_empty(item.raw.get("properties"))
    names = ("processing:datetime", "s2:generation_time", "created", "updated", "published")
    version = text_or_none(facts.get("processing:version")) or text_or_none(facts.get("version"))
    numbers = tuple(int(part) for part in re.findall(r"\d{1,9}", shown(version or "")))
    stamps = sorted("".join(re.findall(r"\d", stamp)) for stamp in _STAMP.findall(item.id.upper()))
    times = tuple(moment_or_none(facts.get(name)) or _NEVER for name in names)
    return (*times, numbers, stamps, item.id)


def _same_area(one: Item, other: Item) -> bool:
    from ..geo.geometry import footprint_shape

    if one.is_rough or other.is_rough:
        return False
    if one.footprint is not None and one.footprint == other.footprint:
        return True
    ours, theirs = footprint_shape(one.footprint), footprint_shape(other.footprint)
    if ours is None or theirs is None or not ours.intersects(theirs):
        return False
    common = ours.intersection(theirs).area
    return bool(common >= _SAME_AREA * (ours.area + theirs.area - common))


def _facts(item: Item) -> list[Any]:
    stated = object_or_empty(item.raw.get("properties"))
    return [sorted(text.lower() for text in texts(stated.get(name))) for name in _TELLING]


def _agree(one: Any, other: Any) -> bool:
    return not one or not other or one == other

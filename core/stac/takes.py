# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two items are products of one acquisition, by what they say of themselves.

The catalogue has no id of acquisitions. One that was processed twice is there under two ids, which
differ in times and versions of processing: its satellite, its moment and its footprint are the same.
Neighbouring tiles of one moment have other footprints, and bands of their own have other ids.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any

from ..values import moment_or_none, object_or_empty, shown, text_or_none, texts
from .items import LEVELS, Item

_LEVEL = r"(?:MSI)?(?:" + "|".join(LEVELS) + ")"
# What may differ between two products of one acquisition: levels, times and dates, hashes,
# baselines and versions, and whether it was quick or thorough. A bare number may be a band's.
_PASSING = re.compile(
    r"(?<![A-Z0-9])(?:"
    rf"{_LEVEL}|(?:19|20)\d{{6}}(?:T?\d{{4,6}}(?:\.\d+)?Z?)?"
    r"|(?=[0-9A-F]*[A-F])[0-9A-F]{8,}|N\d{4}|V\d+|V?\d+(?:\.\d+)+|NRT|NTC|STC|RT|T[12]"
    r")(?![A-Z0-9])"
)
_UUID = re.compile(r"[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}")
_APART = re.compile(r"[^A-Z0-9]+")
# Of the moment: what rounding takes away.
_ROUNDED = timedelta(milliseconds=10)
# What both outlines have in common, as a share of what they cover together.
_SAME_AREA = 0.9
_STAMP = re.compile(r"(?<!\d)(?:19|20)\d{6}T?\d{6}(?!\d)")
_NEVER = datetime(1, 1, 1, tzinfo=timezone.utc)
# What tells two images of one satellite and moment apart.
_TELLING = ("instruments", "opencosmos:product_type", "sar:polarizations", "view:off_nadir")


def skeleton(item_id: str) -> str:
    """Return an item's id without all that may differ between products of one acquisition."""
    bare = _PASSING.sub("", _UUID.sub("", item_id.upper()))
    return _APART.sub("_", bare).strip("_")


def same_moment(one: datetime, other: datetime) -> bool:
    """Return whether two times are the same, but for what rounding takes away."""
    if abs(one - other) <= _ROUNDED:
        return True
    is_rounded = one.microsecond == 0 or other.microsecond == 0
    return is_rounded and one.replace(microsecond=0) == other.replace(microsecond=0)


def same_take(one: Item, other: Item) -> bool:
    """Return whether both items are products of one acquisition, as far as can be known."""
    if one.acquired is None or other.acquired is None or not one.platform:
        return False
    return (
        one.platform.lower() == other.platform.lower()
        and same_moment(one.acquired, other.acquired)
        and (one.gsd_m == other.gsd_m or None in (one.gsd_m, other.gsd_m))
        and skeleton(one.id) == skeleton(other.id)
        and _same_area(one, other)
        and all(map(_agree, _facts(one), _facts(other)))
    )


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes as they come: under which name each lies, and whether it is what was bought."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from enum import Enum

from ..sales.ground import extent_of_footprint
from ..sales.order import LineItem
from ..sales.part import Part
from ..stac.items import Item
from ..wording import square_km, tr

_DIGITS = 8
_MOST_PERCENT = 99.0
# Pixels at its border lie partly outside of it.
_MOST_TIMES = 1.05

ItemKey = tuple[str, str]


class Extent(Enum):
    """What of a scene came, where a part of it was bought."""

    CLIPPED = "clipped"
    WHOLE = "whole"  # or at least more than what was bought
    OTHER = "other"  # other ground, or too little
    UNKNOWN = "unknown"


def part_id(line: LineItem) -> str:
    """Return the id under which a part of a scene lies on the disk, beside other parts of it."""
    if line.part is None:
        return line.item
    text = json.dumps(line.part.to_geojson()["coordinates"], separators=(",", ":"))
    return f"{line.item}_part_{hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]}"


def keys_of(line: LineItem) -> tuple[ItemKey, ...]:
    """Return under which collection and id what a line bought may lie: a part also as the whole."""
    keys = ((line.collection, part_id(line)), (line.collection, line.item))
    return tuple(dict.fromkeys(keys))


def extent_of(item: Item, part: Part, parts: Sequence[Part] = ()) -> Extent:
    """Return what came of a part.

    Args:
        item: as it came.
        parts: of the scene that were bought with it; an item may hold several.
    """
    if item.footprint is None or item.is_rough:
        return Extent.UNKNOWN
    for bought in ([part], [part, *parts]):
        found = extent_of_footprint(bought, item.footprint)
        if found is None:
            return Extent.UNKNOWN
        percent, times = found
        if percent < _MOST_PERCENT:
            return Extent.OTHER
        if times <= _MOST_TIMES:
            return Extent.CLIPPED
    return Extent.WHOLE


def extent_text(line: LineItem, extent: Extent) -> str:
    """Return what came of a part, as a sentence; empty where that isn't known."""
    size = square_km(line.part.area_km2) if line.part is not None else ""
    if extent is Extent.CLIPPED:
        return tr("{item} came clipped to the part that was bought ({size}).",
                  item=line.item, size=size)  # fmt: skip
    if extent is Extent.WHOLE:
        return tr("{item} came whole, though only a part of it was bought ({size}).",
                  item=line.item, size=size)  # fmt: skip
    if extent is Extent.OTHER:
        return tr(
            "{item} came with other ground than the part that was bought ({size}). Ask Open Cosmos.",
            item=line.item,
            size=size,
        )
    return ""

# SPDX-License-Identifier: GPL-2.0-or-later
"""What of one line, or of parts of one scene, would be had twice: see `overlaps`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from ..journal.bought import Bought
from ..journal.held import ALL_PERCENT, Holdings
from ..sales.ground import held_percent, share_ground
from ..sales.order import LineItem
from ..stac.items import Item
from .overlaps import Owned, PartOwned, Shared
from .taken_twice import parts_by_scene


def owned_of(
    line: LineItem, item: Item | None, bought: Sequence[Bought]
) -> Owned | PartOwned | None:
    """Return what there is to say of a line of whose acquisition something was bought.

    Args:
        bought: of that, at whatever level; the order that says most is told.
    """
    footprint = item.geometry if item is not None else None
    covering = [one for one in bought if _covers(one.line, line, footprint)]
    held = Holdings(bought).of(line, footprint)
    best = max(
        covering, key=lambda one: (one.holds(line), one.is_owned, one.is_certain), default=None
    )
    if best is not None and (best.holds(line) or held is None):
        return Owned(line, best)
    return PartOwned(line, held) if held is not None else None


def _covers(line: LineItem, other: LineItem, footprint: Mapping[str, Any] | None) -> bool:
    """Return whether all the ground of another line is this one's, which may be of its level."""
    percent = held_percent(other.part, [line.part], footprint)
    return percent is not None and percent >= ALL_PERCENT


def shared_parts(lines: Iterable[LineItem]) -> Iterator[Shared]:
    """Yield which parts of one scene overlap, but for those that lie in one another."""
    for group in parts_by_scene(lines):
        for one, other in combinations(group, 2):
            if one.part is None or other.part is None or not share_ground(one, other):
                continue
            small, large = sorted((one, other), key=_size)
            percent = held_percent(small.part, [large.part])
            if percent is not None and percent < ALL_PERCENT:
                yield Shared((small, large), percent)


def _size(line: LineItem) -> float:
    return 0.0 if line.part is None else line.part.area_km2

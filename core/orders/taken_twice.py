# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines that are one acquisition, processed twice: whoever orders both pays twice for one image."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import ApiError, ResponseError, TakenTwice
from ..job import Monitor
from ..sales.order import LineItem
from ..stac.items import Item
from ..stac.takes import Takes, processing_order, skeleton
from ..threads import run_parallel
from ..wording import tr

if TYPE_CHECKING:
    from ..service.client import Client


class Names:
    """How a person calls lines: here by collection, item and level."""

    def name(self, line: LineItem) -> str:
        """Return the name of a line."""
        return str(line)

    def beside(self, line: LineItem) -> str:
        """Return the name of a line where another of the same image was just named."""
        return self.name(line)


BY_ID = Names()


@dataclass(frozen=True)
class Twice:
    """Lines of an order that are products of one acquisition at one level.

    Args:
        lines: at least two, the one that was processed last first.
    """

    lines: tuple[LineItem, ...]

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person."""
        newest, *older = self.lines
        return tr(
            "{newest} is the same image as {older}, processed anew.",
            newest=names.name(newest),
            older=", ".join(map(names.beside, older)),
        )


def found_twice(
    lines: Iterable[LineItem], item_of: Callable[[LineItem], Item | None]
) -> tuple[Twice, ...]:
    """Return which of these lines are one acquisition.

    Args:
        item_of: asked about those whose ids look like it; returns None for what isn't known.
    """
    found = []
    for group in _suspects(lines):
        known = Takes()
        takes: dict[str, list[tuple[LineItem, Item]]] = {}
        for line in group:
            item = item_of(line)
            if item is None:
                continue
            first = known.like_or_add(item)
            takes.setdefault((first or item).key, []).append((line, item))
        for take in takes.values():
            if len(take) > 1:
                take.sort(key=lambda entry: processing_order(entry[1]), reverse=True)
                found.append(Twice(tuple(line for line, _item in take)))
    return tuple(found)


def check_taken_once(
    client: Client,
    lines: Iterable[LineItem],
    may_take_twice: Callable[[Twice], bool],
    monitor: Monitor,
) -> None:
    """Raise `TakenTwice` if some lines are one acquisition and that isn't covered.

    The catalogue is asked only about those whose ids look like it.
    """
    suspects = [line for group in _suspects(lines) for line in group]
    if not suspects:
        return

    def read(line: LineItem, watch: Monitor) -> Item | None:
        try:
            return client.item(line.collection, line.item, watch)
        except (ApiError, ResponseError) as error:
            # Whether it can be bought at all is for its price to say.
            watch.info(
                tr("{item} couldn't be read. {reason}", item=line.item, reason=error.message)
            )
            return None

    read_items = run_parallel(read, suspects, client.settings.parallel, monitor)
    items = {line: item for line, item in zip(suspects, read_items) if item is not None}
    for twice in found_twice(suspects, items.get):
        if not may_take_twice(twice):
            raise TakenTwice(
                twice.sentence(),
                tr(
                    "Leave one of them out, or repeat with ALLOW_REPEAT (order again) to buy "
                    "each of them."
                ),
                twice.lines,
            )


def _suspects(lines: Iterable[LineItem]) -> list[list[LineItem]]:
    """Return the groups of different items at one level whose ids may be of one acquisition."""
    groups: dict[tuple[str, str], dict[str, LineItem]] = {}
    for line in lines:
        groups.setdefault((line.level, skeleton(line.item)), {}).setdefault(line.key, line)
    return [list(group.values()) for group in groups.values() if len(group) > 1]

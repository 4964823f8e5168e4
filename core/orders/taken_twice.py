# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines that are one acquisition, processed twice: whoever orders both pays twice for one image."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import ApiError, ResponseError, TakenTwice
from ..job import Monitor
from ..journal.held import ALL_PERCENT
from ..sales.ground import held_percent, parts_overlap
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
    """Lines of an order that are products of one acquisition at one level, and of the same ground.

    Args:
        lines: at least two, the one that was processed last first. Those of a single product are
            parts of it, the largest first, which holds the others.
    """

    lines: tuple[LineItem, ...]

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person."""
        newest, *older = self.lines
        if all(line.key == newest.key for line in older):
            return tr(
                "{one} holds all of {others}.",
                one=names.name(newest),
                others=", ".join(map(names.name, older)),
            )
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
    every = list(lines)
    found = list(_held_within(every))
    for group in _suspects(every):
        known = Takes()
        takes: dict[str, list[tuple[LineItem, Item]]] = {}
        for line in group:
            item = item_of(line)
            if item is None:
                continue
            first = known.like_or_add(item)
            takes.setdefault((first or item).key, []).append((line, item))
        for take in takes.values():
            take.sort(key=lambda entry: processing_order(entry[1]), reverse=True)
            same = tuple(line for line, _item in take if _has_twin(line, take))
            if same:
                found.append(Twice(same))
    return tuple(found)


def _has_twin(line: LineItem, take: Iterable[tuple[LineItem, Item]]) -> bool:
    """Return whether another product of the acquisition is of some of the same ground."""
    return any(
        other.key != line.key and parts_overlap(other.part, line.part) for other, _item in take
    )


def _held_within(lines: Sequence[LineItem]) -> Iterator[Twice]:
    """Yield each line of a product that holds others of it."""
    for group in parts_by_scene(lines):
        for line in group:
            within = [x for x in group if x != line and _holds(line, x) and not _holds(x, line)]
            if within:
                yield Twice((line, *within))
        twins = [x for x in group if any(y != x and _holds(x, y) and _holds(y, x) for y in group)]
        if twins:
            yield Twice(tuple(twins))


def _holds(line: LineItem, other: LineItem) -> bool:
    percent = held_percent(other.part, [line.part])
    return percent is not None and percent >= ALL_PERCENT


def parts_by_scene(lines: Iterable[LineItem]) -> list[list[LineItem]]:
    """Return the lines of each scene at a level of which there are several, one of them a part."""
    scenes: dict[LineItem, list[LineItem]] = {}
    for line in dict.fromkeys(lines):
        scenes.setdefault(line.whole, []).append(line)
    return [found for found in scenes.values() if len(found) > 1]


def check_taken_once(
    client: Client,
    lines: Iterable[LineItem],
    may_take_twice: Callable[[Twice], bool],
    monitor: Monitor,
) -> None:
    """Raise `TakenTwice` if some lines are one acquisition and that isn't covered.

    The catalogue is asked only about those whose ids look like it.
    """
    every = list(lines)
    suspects = [line for group in _suspects(every) for line in group]
    if not suspects and not parts_by_scene(every):
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

    at_once = client.settings.parallel
    read_items = run_parallel(read, suspects, at_once, monitor) if suspects else []
    items = {line: item for line, item in zip(suspects, read_items) if item is not None}
    for twice in found_twice(every, items.get):
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
    groups: dict[tuple[str, str], dict[LineItem, None]] = {}
    for line in lines:
        groups.setdefault((line.level, skeleton(line.item)), {})[line] = None
    return [list(x) for x in groups.values() if len({line.key for line in x}) > 1]

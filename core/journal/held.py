# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of what somebody wants earlier orders hold already, be it whole scenes or parts of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..sales.ground import held_percent, share_ground
from ..sales.order import LineItem
from ..wording import number, tr
from .bought import Bought

# Whoever owns so much of it owns it: the rest is what rounding leaves over.
ALL_PERCENT = 99.0
_MOST_NAMED = 3


@dataclass(frozen=True)
class Held:
    """A line of which earlier orders hold something.

    Args:
        percent: how much of its ground they hold together, 0 to 100; None if that isn't known.
        by: those that hold any of it, the one that says most first: of this very line, paid.
        is_all: whether it counts as bought before.
    """

    line: LineItem
    percent: float | None
    by: tuple[Bought, ...]
    is_all: bool

    @property
    def needs_leave(self) -> bool:
        """Whether it is ordered only if somebody says so: all of it is had, or may be had.

        An attempt that got no answer may turn out to be whatever was asked for.
        """
        return self.is_all or any(not one.is_certain for one in self.by)

    @property
    def telling(self) -> Bought:
        """The order that says why it needs leave, or else the one that says most."""
        if not self.is_all:
            return next((one for one in self.by if not one.is_certain), self.by[0])
        return self.by[0]

    def sentence(self, name: str = "") -> str:
        """Return it for a person.

        Args:
            name: how the line is called; empty for its collection, item and level.
        """
        facts = {"line": name or str(self.line), "where": self._where()}
        is_unknown = self.percent is None and self.is_all
        if is_unknown or not any(one.is_certain for one in self.by):
            return tr("{line}, or a part of it, may have been ordered before ({where}).", **facts)
        if self.is_all:
            return tr("All of {line} was ordered before ({where}).", **facts)
        if self.percent is None:
            return tr("A part of {line} was ordered before ({where}).", **facts)
        percent = number(str(int(self.percent)) if self.percent >= 1 else f"{self.percent:.1g}")
        return tr("{percent} % of {line} was ordered before ({where}).", percent=percent, **facts)

    def _where(self) -> str:
        named = list(dict.fromkeys(one.where for one in self.by))
        text = "; ".join(named[:_MOST_NAMED])
        left = len(named) - _MOST_NAMED
        return text if left <= 0 else tr("{named} and {count} more", named=text, count=left)


class Holdings:
    """What earlier orders hold, to be asked about many lines.

    Args:
        found: each line of each order, see `all_bought`.
    """

    def __init__(self, found: Iterable[Bought]) -> None:
        self._by_item: dict[str, list[Bought]] = {}
        for one in found:
            self._by_item.setdefault(one.line.key, []).append(one)

    def of(self, line: LineItem, footprint: Mapping[str, Any] | None = None) -> Held | None:
        """Return what is held of a line; None if that is nothing.

        Args:
            footprint: of its scene, GeoJSON, EPSG:4326; None if not known.
        """
        found = [one for one in self._by_item.get(line.key, ()) if share_ground(one.line, line)]
        if not found:
            return None
        percent = held_percent(line.part, [one.line.part for one in found], footprint)
        is_measured = line.part is not None or footprint is not None
        # What can't be compared may be all of it.
        is_all = percent >= ALL_PERCENT if percent is not None else is_measured
        return Held(line, percent, _most_telling(found, line), is_all)


def _most_telling(found: Iterable[Bought], line: LineItem) -> tuple[Bought, ...]:
    def rank(one: Bought) -> tuple[bool, ...]:
        return one.line == line, one.is_paid, one.is_owned, one.is_certain

    return tuple(sorted(found, key=rank))[::-1]

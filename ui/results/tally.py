# SPDX-License-Identifier: GPL-2.0-or-later
"""How much was found, counted by what comes and changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .rows import ResultRow


@dataclass(frozen=True)
class ResultCounts:
    """How much was found; cloud and price as of the products shown.

    Args:
        shown: how many of the acquisitions the list isn't narrowed away from.
    """

    acquisitions: int
    shown: int
    items: int
    without_cloud: int
    without_price: int


class Tally:
    """Counts rows. One that changes is taken out before and taken in after that.

    Args:
        rows: to begin with.
    """

    __slots__ = ("_shown", "_without_cloud", "_without_price")

    def __init__(self, rows: Iterable[ResultRow] = ()) -> None:
        self._shown = self._without_cloud = self._without_price = 0
        for row in rows:
            self.take_in(row)

    def take_in(self, row: ResultRow) -> None:
        """Count a row."""
        item = row.shown.item
        self._shown += row.is_admitted
        self._without_cloud += item.cloud_cover is None
        self._without_price += item.price is None

    def take_out(self, row: ResultRow) -> None:
        """Count a row no more."""
        item = row.shown.item
        self._shown -= row.is_admitted
        self._without_cloud -= item.cloud_cover is None
        self._without_price -= item.price is None

    def counts(self, acquisitions: int, items: int) -> ResultCounts:
        """Return the counts, with how many acquisitions and items there are."""
        return ResultCounts(
            acquisitions, self._shown, items, self._without_cloud, self._without_price
        )

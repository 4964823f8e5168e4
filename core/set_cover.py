# SPDX-License-Identifier: GPL-2.0-or-later
"""The weighted set cover problem: hold every row with columns that cost as little as possible.

A row is a number whose bits are the indices of the columns that hold it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Selection:
    """Columns that together hold all rows.

    Args:
        columns: ascending.
        lower_bound: no selection that holds all rows costs less.
    """

    columns: tuple[int, ...]
    lower_bound: int


def solve(rows: Collection[int], costs: Sequence[int], step: Callable[[], None]) -> Selection:
    """Return a selection that costs little."""
    left = sorted(rows)
    chosen = []
    while left:
        step()
        gains: dict[int, int] = {}
        for row in left:
            for column in bits(row):
                gains[column] = gains.get(column, 0) + 1
        best = min(gains, key=lambda column: (costs[column] / gains[column], column))
        chosen.append(best)
        left = [row for row in left if not row >> best & 1]
    return Selection(tuple(sorted(chosen)), 0)


def bits(number: int) -> list[int]:
    """Return the indices of the bits that are set, ascending."""
    found = []
    while number:
        low = number & -number
        found.append(low.bit_length() - 1)
        number ^= low
    return found

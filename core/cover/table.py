# SPDX-License-Identifier: GPL-2.0-or-later
"""A set cover problem as arrays, and selections taken from it one column at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use

_TINY = 1e-9
_SHORT = 1 << 16


class Table:
    """Which column holds which row, as pairs; and what the columns cost.

    Args:
        row, column: of each pair, sorted by row. No row may be empty.
        rows: how many rows there are.
        costs: of all columns, also of those in no pair.
    """

    def __init__(self, row: Array, column: Array, rows: int, costs: Array) -> None:
        self.row, self.column, self.rows, self.costs = row, column, rows, costs
        bounds = np.searchsorted(row, np.arange(rows + 1))
        self.starts = bounds[:-1]
        # How many columns hold each row.
        self.sizes = np.diff(bounds)
        # Short numbers are sorted ten times as fast.
        short = column.astype(np.uint16) if len(costs) <= _SHORT else column
        self._by_column = np.argsort(short, kind="stable")
        self._column_starts = np.searchsorted(column[self._by_column], np.arange(len(costs) + 1))

    def columns_of(self, row: int) -> Array:
        return self.column[self.starts[row] : self.starts[row] + self.sizes[row]]

    def rows_of(self, column: int) -> Array:
        span = slice(self._column_starts[column], self._column_starts[column + 1])
        return self.row[self._by_column[span]]

    def sum_by_column(self, values: Array) -> Array:
        """Return for each column the sum of a value over its rows."""
        return np.bincount(self.column, values[self.row], len(self.costs))

    def sum_by_row(self, values: Array) -> Array:
        """Return for each row the sum of a value over its columns."""
        return np.bincount(self.row, values[self.column], self.rows)


def shares_of_rows(table: Table) -> Array:
    """Return each row's least share in the cost of a column."""
    held = np.maximum(np.bincount(table.column, minlength=len(table.costs)), 1)
    shares = (table.costs / held)[table.column]
    return np.minimum.reduceat(shares, table.starts) if table.rows else shares


def greedy(table: Table, prices: Array) -> list[int]:
    """Return a selection without a needless column, taken by price for each row newly held.

    Args:
        prices: of the columns; what is below zero counts as nearly free. None is infinite.
    """
    # At the same price for each row, few columns are better than many.
    prices = np.maximum(prices, 0) + _TINY * (1 + table.costs.max(initial=0))
    open_rows = np.ones(table.rows, bool)
    chosen: list[int] = []
    row, column = table.row, table.column
    while len(row):
        gains = np.bincount(column, minlength=len(prices))
        best = int((gains / prices).argmax())
        chosen.append(best)
        open_rows[table.rows_of(best)] = False
        kept = open_rows[row]
        row, column = row[kept], column[kept]
    return without_needless(table, chosen)


def without_needless(table: Table, chosen: Sequence[int]) -> list[int]:
    """Return a selection without what it can spare and still hold all rows, dearest first."""
    kept = set(chosen)
    flags = np.zeros(len(table.costs))
    flags[list(kept)] = 1
    times = table.sum_by_row(flags)
    for column in sorted(kept, key=lambda entry: (-table.costs[entry], entry)):
        rows = table.rows_of(column)
        if (times[rows] > 1).all():
            times[rows] -= 1
            kept.discard(column)
    return sorted(kept)

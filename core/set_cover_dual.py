# SPDX-License-Identifier: GPL-2.0-or-later
"""Lower bounds and good answers for the set cover problem, by Lagrangian relaxation.

Each row gets a multiplier, a price for being held. With a column's cost lessened by the
multipliers of its rows, taking just the columns whose lessened cost is negative bounds the
cost of every selection from below. Raising the multipliers of rows that this leaves out and
lowering those of rows held twice raises the bound; the lessened costs also tell which columns
are good. Source: Beasley 1987, An algorithm for set covering problems; Caprara, Fischetti and
Toth 1999, A heuristic method for the set covering problem.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use

_FIRST_PACE = 1.0
_LAST_PACE = 0.002
_PATIENCE = 8
_TINY = 1e-9


class Table:
    """Which column holds which row, as pairs sorted by row; and what the columns cost.

    Args:
        row, column: of each pair.
        costs: of all columns, also of those in no pair.
    """

    def __init__(self, row: Array, column: Array, rows: int, costs: Array) -> None:
        self.row, self.column, self.rows, self.costs = row, column, rows, costs
        self.starts = np.searchsorted(row, np.arange(rows))

    @property
    def sizes(self) -> Array:
        """How many columns hold each row."""
        return np.bincount(self.row, minlength=self.rows)

    def sum_by_column(self, values: Array) -> Array:
        """Return for each column the sum of a value over its rows."""
        return np.bincount(self.column, values[self.row], len(self.costs))

    def sum_by_row(self, values: Array) -> Array:
        """Return for each row the sum of a value over its columns. No row may be empty."""
        return np.add.reduceat(values[self.column], self.starts)

    def part(self, rows: Array, columns: Array) -> tuple[Table, Array]:
        """Return the table of some rows and columns, given as flags, and its rows' indices."""
        kept = rows[self.row] & columns[self.column]
        number = np.cumsum(rows) - 1
        table = Table(number[self.row[kept]], self.column[kept], int(rows.sum()), self.costs)
        return table, np.flatnonzero(rows)


@dataclass
class Bound:
    """A lower bound of a table.

    Args:
        value: no selection costs less, but for rounding.
        multipliers: of the rows, that prove it.
        reduced: the lessened costs of the columns.
    """

    value: float
    multipliers: Array
    reduced: Array


def bound_from(table: Table, multipliers: Array) -> Bound:
    """Return the bound that the multipliers prove."""
    reduced = table.costs - table.sum_by_column(multipliers)
    return Bound(float(multipliers.sum() + np.minimum(reduced, 0).sum()), multipliers, reduced)


def first_multipliers(table: Table) -> Array:
    """Return multipliers to begin with: each row's least share in the cost of a column."""
    held = np.bincount(table.column, minlength=len(table.costs))
    share = table.costs / np.maximum(held, 1)
    return np.minimum.reduceat(share[table.column], table.starts)


def improve(
    table: Table, bound: Bound, target: float, rounds: int, visit: Callable[[Array], float]
) -> Bound:
    """Return the best bound that a subgradient search reaches.

    Args:
        target: cost of a known selection; the search ends when the bound comes near it.
        visit: told reduced costs now and then, each different; returns the target then.
    """
    best = current = bound
    pace, waiting = _FIRST_PACE, 0
    for number in range(rounds):
        if best.value > target - 1 + _TINY or pace < _LAST_PACE:
            break
        lack = 1 - table.sum_by_row((current.reduced < 0).astype(float))
        # A row without a multiplier that is held anyway can't get a lower one.
        lack[(lack < 0) & (current.multipliers <= 0)] = 0
        norm = float(lack @ lack)
        if norm == 0:
            break
        gap = max(target - current.value, _TINY * abs(target) + _TINY)
        moved = np.maximum(0, current.multipliers + pace * gap / norm * lack)
        current = bound_from(table, moved)
        if current.value > best.value + _TINY * abs(best.value):
            best, waiting = current, 0
        else:
            waiting += 1
            if waiting >= _PATIENCE:
                pace, waiting, current = pace / 2, 0, best
        if number % 20 == 19:
            target = visit(current.reduced)
    return best


def greedy(table: Table, prices: Array) -> list[int]:
    """Return a selection without a column too many, taken by price for each row newly held.

    Args:
        prices: of the columns; below zero: taken as nearly free.
    """
    prices = np.maximum(prices, _TINY * (1 + np.abs(table.costs)))
    open_rows = np.ones(table.rows, bool)
    row, column = table.row, table.column
    chosen: list[int] = []
    while len(row):
        gains = np.bincount(column, minlength=len(prices))
        with np.errstate(divide="ignore"):
            score = np.where(gains > 0, prices / gains, np.inf)
        best = int(score.argmin())
        chosen.append(best)
        open_rows[row[column == best]] = False
        kept = open_rows[row]
        row, column = row[kept], column[kept]
    return without_needless(table, chosen)


def without_needless(table: Table, chosen: Sequence[int]) -> list[int]:
    """Return a selection without the columns that it holds all rows without, dearest first."""
    flags = np.zeros(len(table.costs))
    flags[list(chosen)] = 1
    times = table.sum_by_row(flags)
    kept = set(chosen)
    for column in sorted(chosen, key=lambda entry: (-table.costs[entry], entry)):
        rows = table.row[table.column == column]
        if (times[rows] > 1).all():
            times[rows] -= 1
            kept.discard(column)
    return sorted(kept)

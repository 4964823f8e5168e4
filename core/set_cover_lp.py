# SPDX-License-Identifier: GPL-2.0-or-later
"""The linear relaxation of the set cover problem: columns may be taken in part.

Its cost is a lower bound, and what it takes nearly whole is worth taking. Of thousands of rows
only some dozens matter in the end, so rows come in only when a solution without them leaves
them open. The dual simplex method is made for that: it starts from nothing taken and goes on
where it was when a row comes in. Source: Chvatal 1983, Linear programming, chapters 7 to 10.

Rounding can't make a bound wrong: it is worked out anew from the rows' multipliers, and any
multipliers prove a bound (Lagrangian relaxation).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .set_cover_table import Array, Table

_ROWS_AT_ONCE = 40
_ENOUGH = 1e-6
_PIVOT = 1e-7
# Equal costs would make the method walk in circles: each is changed by a tiny share.
_STIR = 1e-7
# From so much work on, rows that raise the bound by less than this share aren't worth it.
_LONG_WORK = 100_000_000
_GAIN = 5e-4
# An operation on arrays costs something, however short they are; in elements.
_OVERHEAD = 20_000


@dataclass
class Relaxation:
    """A lower bound and where it comes from.

    Args:
        bound: no selection costs less, but for rounding.
        multipliers: of the rows, that prove it.
        reduced: costs of the columns less the multipliers of their rows.
        shares: how much of each column is taken.
        work: how many elements of arrays were worked on.
    """

    bound: float
    multipliers: Array
    reduced: Array
    shares: Array
    work: int


def relax(
    table: Table, first_rows: Array, target: float, most_work: int, step: Callable[[], None]
) -> Relaxation:
    """Return the relaxation of a table, or a weaker bound when it takes too long.

    Args:
        first_rows: rows that are likely to matter.
        target: a bound that suffices.
    """
    columns = np.unique(table.column)
    tableau = _Tableau(columns, table)
    incoming = first_rows if len(first_rows) else _apart(table, np.argsort(table.sizes))
    shares = np.zeros(len(table.costs))
    while True:
        before = tableau.value
        tableau.add(incoming)
        while tableau.pivot():
            step()
            if tableau.work > most_work or tableau.value >= target:
                return tableau.result(shares)
        shares = tableau.shares()
        lack = 1 - table.sum_by_row(shares)
        tableau.work += len(table.row)
        violated = np.flatnonzero(lack > _ENOUGH)
        is_long = tableau.work > _LONG_WORK
        if not len(violated) or (is_long and tableau.value - before < _GAIN * before):
            return tableau.result(shares)
        incoming = _apart(table, violated[np.argsort(-lack[violated], kind="stable")])
        tableau.drop_slack()


def _apart(table: Table, rows: Array) -> Array:
    """Return some of the rows that have no column in common, those that come first."""
    used = np.zeros(len(table.costs), bool)
    kept: list[int] = []
    for row in rows[: 8 * _ROWS_AT_ONCE].tolist():
        columns = table.columns_of(row)
        if used[columns].mean() < 0.5:
            used[columns] = True
            kept.append(row)
            if len(kept) == _ROWS_AT_ONCE:
                break
    return np.array(kept)


class _Tableau:
    """Each basic variable as a constant and a sum of the others, which are zero.

    Variables are columns (by their place among those in use) and, behind them, the surplus of
    rows: how much more than once they are held.
    """

    def __init__(self, columns: Array, table: Table) -> None:
        self._table, self._columns = table, columns
        costs = table.costs[columns]
        self._cost = costs + _STIR * (1 + costs) * (np.arange(len(columns)) * 0.618034 % 1)
        self._others = np.arange(len(columns))
        self._basic = np.zeros(0, int)
        self._matrix = np.zeros((0, len(columns)))
        self._constant = np.zeros(0)
        self._place = np.zeros(len(table.costs), int)
        self._place[columns] = np.arange(len(columns))
        self.value = 0.0
        self.work = 0

    def add(self, rows: Array) -> None:
        """Have rows held at least once."""
        count = len(self._columns)
        holds = np.zeros((len(rows), count))
        for position, row in enumerate(rows.tolist()):
            holds[position, self._place[self._table.columns_of(row)]] = 1
        matrix = np.zeros((len(rows), count))
        plain = self._others < count
        matrix[:, plain] = holds[:, self._others[plain]]
        inside = self._basic < count
        weights = holds[:, self._basic[inside]]
        matrix += weights @ self._matrix[inside]
        constant = weights @ self._constant[inside] - 1
        self._matrix = np.vstack([self._matrix, matrix])
        self._constant = np.concatenate([self._constant, constant])
        self._basic = np.concatenate([self._basic, count + rows])
        self.work += len(rows) * count * (1 + int(inside.sum()) // 8)

    def drop_slack(self) -> None:
        """Forget the rows that are held more than once: they don't matter now."""
        kept = (self._basic < len(self._columns)) | (self._constant < _ENOUGH)
        self._matrix, self._constant = self._matrix[kept], self._constant[kept]
        self._basic = self._basic[kept]

    def pivot(self) -> bool:
        """Make the most violated variable feasible; return False when all are."""
        infeasible = np.flatnonzero(self._constant < -_ENOUGH)
        if not len(infeasible):
            return False
        # Measured by its length in the space of all the others: far fewer steps (steepest edge).
        lines = self._matrix[infeasible]
        lengths = np.einsum("ij,ij->i", lines, lines)
        leaving = int(infeasible[(self._constant[infeasible] ** 2 / (1 + lengths)).argmax()])
        line = self._matrix[leaving]
        able = np.flatnonzero(line > _PIVOT)
        if not len(able):
            return False
        entering = int(able[(self._cost[able] / line[able]).argmin()])
        divisor = line[entering]
        line = -line / divisor
        line[entering] = 1 / divisor
        constant = -self._constant[leaving] / divisor
        factors = self._matrix[:, entering].copy()
        factors[leaving] = 0
        self._matrix[:, entering] = 0
        touched = np.flatnonzero(factors)
        self._matrix[touched] += factors[touched, None] * line
        self._matrix[leaving] = line
        self._constant += factors * constant
        self._constant[leaving] = constant
        price = self._cost[entering]
        self._cost[entering] = 0
        self._cost = np.maximum(self._cost + price * line, 0)
        self.value += price * constant
        self._basic[leaving], self._others[entering] = (
            self._others[entering],
            self._basic[leaving],
        )
        self.work += _OVERHEAD + 2 * len(touched) * len(line)
        return True

    def shares(self) -> Array:
        count = len(self._columns)
        inside = self._basic < count
        shares = np.zeros(len(self._table.costs))
        shares[self._columns[self._basic[inside]]] = self._constant[inside]
        return shares

    def result(self, shares: Array) -> Relaxation:
        count = len(self._columns)
        surplus = self._others >= count
        multipliers = np.zeros(self._table.rows)
        multipliers[self._others[surplus] - count] = self._cost[surplus]
        reduced = self._table.costs - self._table.sum_by_column(multipliers)
        bound = float(multipliers.sum() + np.minimum(reduced, 0).sum())
        return Relaxation(bound, multipliers, reduced, shares, self.work + len(self._table.row))

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

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .simplex import ENOUGH, Tableau
from .table import Array, Table

_ROWS_AT_ONCE = 40
_TRIED = 4
# More than ever matter: no use to begin with.
_MOST_LIKELY = 500
_FIRST_COLUMNS = 200
_COLUMNS_AT_ONCE = 50


@dataclass
class Solution:
    """What a relaxation says.

    Args:
        bound: no selection costs less, but for rounding; infinite if there is none.
        multipliers: of the rows, that prove it.
        reduced: costs of the columns less the multipliers of their rows.
        shares: how much of each column is taken.
        is_complete: False if the work did not suffice.
    """

    bound: float
    multipliers: Array
    reduced: Array
    shares: Array
    is_complete: bool


class Relaxation:
    """The relaxation of a table in which some columns are taken and some excluded.

    Columns come in as rows do: those that seem good at first, the others when they are worth it.

    Args:
        allowed: flags of the columns that may be taken, those taken left out.
        taken: columns that are taken whole.
        prices: of the columns; the lower, the likelier to be worth it.
        likely: rows that are likely to matter.
    """

    def __init__(
        self, table: Table, allowed: Array, taken: Sequence[int], prices: Array, likely: Array
    ) -> None:
        self._table = table
        self._allowed = allowed
        self._taken = np.zeros(len(table.costs), bool)
        self._taken[list(taken)] = True
        columns = np.flatnonzero(allowed)
        best = np.argsort(prices[columns], kind="stable")[:_FIRST_COLUMNS]
        self._tableau = Tableau(table, np.sort(columns[best]))
        held = table.sum_by_row(self._taken.astype(float)) > 0
        self._waiting = likely[~held[likely]]
        if not 0 < len(self._waiting) <= _MOST_LIKELY:
            order = np.argsort(table.sizes, kind="stable")
            self._waiting = self._apart(order[~held[order]])

    def solve(
        self, target: float, most_work: int, step: Callable[[], None]
    ) -> tuple[Solution, int]:
        """Return the solution and the work that it took.

        Args:
            target: a bound that suffices.
        """
        before = self._tableau.work
        solution = self._solve(target, before + most_work, step)
        return solution, self._tableau.work - before

    def _solve(self, target: float, most_work: int, step: Callable[[], None]) -> Solution:
        tableau, table = self._tableau, self._table
        while True:
            self._let_rows_in(step)
            was_below = tableau.value < target
            while tableau.pivot():
                step()
                if tableau.work > most_work:
                    return self._solution(is_complete=False)
                if was_below and tableau.value >= target:
                    # Seen once only: columns that aren't in yet may make it too high.
                    was_below = False
                    solution = self._solution(is_complete=True)
                    if solution.bound >= target:
                        return solution
            if tableau.is_infeasible:
                return self._begun_again(target, most_work, step)
            solution = self._solution(is_complete=True)
            tableau.work += 2 * len(table.row)
            if solution.bound >= target:
                return solution
            missing = self._allowed & ~tableau.columns
            worth = np.flatnonzero(missing & (solution.reduced < -ENOUGH))
            if len(worth) and tableau.is_feasible:
                order = np.argsort(solution.reduced[worth], kind="stable")
                self._let_columns_in(worth[order[:_COLUMNS_AT_ONCE]], step)
                continue
            lack = 1 - table.sum_by_row(solution.shares)
            violated = np.flatnonzero(lack > ENOUGH)
            if not len(violated):
                return solution
            tableau.drop_slack()
            self._waiting = self._apart(violated[np.argsort(-lack[violated], kind="stable")])

    def _let_rows_in(self, step: Callable[[], None]) -> None:
        """Add the waiting rows, and columns to hold those that none of the present ones can."""
        present = (self._tableau.columns & (self._allowed | self._taken)).astype(float)
        for row in self._waiting.tolist():
            columns = self._table.columns_of(row)
            if not present[columns].any():
                self._let_columns_in(columns[self._allowed[columns]], step)
                present[columns] = 1
        self._tableau.add_rows(self._waiting)
        self._waiting = np.zeros(0, int)

    def _let_columns_in(self, columns: Array, step: Callable[[], None]) -> None:
        self._tableau.add_columns(columns)
        while self._tableau.improve():
            step()

    def _begun_again(self, target: float, most_work: int, step: Callable[[], None]) -> Solution:
        """Solve with all columns from the start, since those present can't hold all rows."""
        work = self._tableau.work
        usable = (self._allowed | self._taken).astype(float)
        if (
            not self._table.sum_by_row(usable).all()
            or not (self._allowed & ~self._tableau.columns).any()
        ):
            nothing = np.zeros(self._table.rows)
            return Solution(np.inf, nothing, self._table.costs, usable, True)
        again = Relaxation(
            self._table,
            self._allowed,
            np.flatnonzero(self._taken).tolist(),
            self._table.costs,
            np.flatnonzero(self._tableau.multipliers > 0),
        )
        again._let_columns_in(np.flatnonzero(self._allowed & ~again._tableau.columns), step)
        self._tableau, self._waiting = again._tableau, again._waiting
        self._tableau.work += work
        return self._solve(target, most_work, step)

    def _solution(self, *, is_complete: bool) -> Solution:
        multipliers = self._tableau.multipliers
        reduced = self._table.costs - self._table.sum_by_column(multipliers)
        bound = float(
            multipliers.sum()
            + np.minimum(reduced[self._allowed], 0).sum()
            + reduced[self._taken].sum()
        )
        shares = np.where(self._taken, 1.0, self._tableau.shares)
        return Solution(bound, multipliers, reduced, shares, is_complete)

    def _apart(self, rows: Array) -> Array:
        """Return some of the rows that have few columns in common, those that come first."""
        rows = rows[: _TRIED * _ROWS_AT_ONCE]
        holds = self._tableau.holds(rows)
        near = 2 * (holds @ holds.T) > holds.sum(axis=1)[:, None]
        kept: list[int] = []
        open_rows = np.ones(len(rows), bool)
        for position in range(len(rows)):
            if open_rows[position]:
                kept.append(position)
                if len(kept) == _ROWS_AT_ONCE:
                    break
                open_rows &= ~near[:, position]
        return rows[kept]

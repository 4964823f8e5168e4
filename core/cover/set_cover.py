# SPDX-License-Identifier: GPL-2.0-or-later
"""The weighted set cover problem: hold every row with columns that cost as little as possible.

A row is a number whose bits are the indices of the columns that hold it.

A problem is solved as a whole, or in part: of a selection some columns are freed, and what only
they held is held anew. The multipliers of the relaxed problem say beforehand what a part can
bring: a selection costs more than the bound by what its columns cost beyond the worth of their
rows, and by the worth of what they hold more than once. Where the columns that stay use up what
the selection costs above the bound, no part is worth a try, and few columns are worth it
elsewhere (Caprara, Fischetti and Toth 1999, A heuristic method for the set covering problem;
Beasley 1990, A Lagrangian heuristic for set-covering problems).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass

import numpy as np

from .branch_and_bound import Search
from .reduction import flags_of, number_of_flags, without_implied_rows
from .relaxation import Relaxation
from .table import Array, Table, greedy, shares_of_rows, without_needless

# Floating-point sums of costs are right to this share.
_ROUNDING = 1e-9
# Looking at one number of an array, in units of effort.
_EFFORT_OF_A_LOOK = 4


@dataclass
class Work:
    """How much was done, in units of about a nanosecond.

    It is work and not time, so that the answer does not depend on how fast the machine is.
    """

    units: int = 0


class SetCover:
    """A problem whose rows become known bit by bit. What was learnt is kept between solutions.

    Args:
        rows: none of them empty.
        costs: of the columns, not negative.
        step: called every few milliseconds, to be cancelled by raising.
        work: is counted on.

    Attributes:
        rows: those that are known, without what others imply.
        bound: no selection costs less, unless the known one does.
        is_tight: whether the bound is that of the relaxed problem.
    """

    def __init__(
        self, rows: Iterable[int], costs: Sequence[int], step: Callable[[], None], work: Work
    ) -> None:
        self._costs, self._step, self._work = list(costs), step, work
        self._unit = math.gcd(*self._costs) or 1
        self._known = sum(costs)
        self._useful = np.ones(len(costs), bool)
        self.bound = 0
        self.is_tight = False
        self._relaxation: Relaxation | None = None
        self.rows = without_implied_rows(rows, len(costs), step)
        self._lay_out()
        # No column costs less than the shares of its rows.
        self._worth = shares_of_rows(self._table)
        self._prices = self._table.costs - self._table.sum_by_column(self._worth)
        self._proven = float(self._worth.sum())
        self._raise_to(self._proven)
        self._shares = np.zeros(len(costs))

    def _lay_out(self) -> None:
        """Have the rows as arrays, and begin the relaxation again."""
        self._holds: Array = flags_of(self.rows, len(self._costs))
        self._table: Table = _table_of_flags(self._holds, self._costs)
        self._relaxation, self.is_tight = None, False
        self._work.units += self._holds.size

    def copy(self) -> SetCover:
        """Return one that may learn other rows from now on than this one; the work is shared."""
        other = copy(self)
        # All else is made anew where it changes.
        other._relaxation = None
        return other

    def tighten(self, effort: int) -> None:
        """Raise the bound by as much as so much effort brings."""
        if self._relaxation is None:
            if len(self.rows) > self._table.rows:
                self._lay_out()
            likely = np.flatnonzero(self._worth > 0)
            prices = np.where(self._useful, self._prices, 0)
            self._relaxation = Relaxation(self._table, self._useful, [], prices, likely)
        found, work = self._relaxation.solve(math.inf, effort, self._step)
        self._work.units += work
        self._shares = found.shares
        if found.bound > self._proven:
            self._proven = found.bound
            self._prices = np.where(self._useful, found.reduced, math.inf)
            self._worth = np.zeros(len(self.rows))
            self._worth[: len(found.multipliers)] = found.multipliers
            self._raise_to(self._proven)
        self.is_tight = found.is_complete

    def add(self, rows: Sequence[int]) -> None:
        """Have more rows held."""
        useful = number_of_flags(self._useful)
        more = [row & useful for row in rows if row & useful]
        if len(more) < len(rows):
            # Nothing that costs less holds those.
            self._raise_to(self._known)
        self.rows = [*self.rows, *more]
        self._holds = np.vstack([self._holds, flags_of(more, len(self._costs))])
        self._worth = np.append(self._worth, np.zeros(len(more)))
        self._relaxation = None if self.is_tight else self._relaxation

    def know(self, cost: int) -> None:
        """Look only for what costs less than this from now on."""
        useful = self._useful & (self._prices <= self._spare(cost))
        mask = number_of_flags(useful)
        self._known = cost
        if not all(row & mask for row in self.rows):
            self._raise_to(cost)
            return
        rows = without_implied_rows({row & mask for row in self.rows}, len(useful), self._step)
        held: dict[int, float] = dict.fromkeys(rows, 0.0)
        for row, value in zip(self.rows, self._worth.tolist()):
            if value:
                self._step()
                # What implies a row may be worth as much: fewer columns hold it.
                held[next(one for one in rows if not one & ~row)] += value
        self._work.units += _EFFORT_OF_A_LOOK * self._holds.size
        self._useful = useful
        self.rows = rows
        self._lay_out()
        self._worth = np.array([held[row] for row in rows])
        prices = self._table.costs - self._table.sum_by_column(self._worth)
        self._prices = np.where(useful, prices, math.inf)

    def rounded(self) -> list[int]:
        """Return the best selection that the relaxed problem suggests at once."""
        table = self._table
        self._work.units += 40 * len(table.row)
        whole = table.costs * (1 - np.minimum(self._shares, 1))
        found = [greedy(table, prices) for prices in (table.costs, self._prices, whole)]
        return min((self.patched(columns) for columns in found), key=self.cost)

    def patched(self, columns: Sequence[int], noise: Sequence[float] = ()) -> list[int]:
        """Return a selection that holds all rows known now, with some columns more.

        Args:
            noise: factors of the costs, for something else than what seems best.
        """
        chosen = list(columns)
        lacking = np.flatnonzero(~self._holds[:, chosen].any(axis=1))
        if not len(lacking):
            return chosen
        table = _table_of_flags(self._holds[lacking], self._costs)
        self._work.units += _EFFORT_OF_A_LOOK * 4 * len(table.row)
        chosen += greedy(
            table, table.costs * noise if len(noise) else np.where(self._useful, self._prices, 0)
        )
        own = _table_of_flags(self._holds[:, chosen], [self._costs[column] for column in chosen])
        return sorted(chosen[place] for place in without_needless(own, range(len(chosen))))

    def cost(self, columns: Iterable[int]) -> int:
        return sum(self._costs[column] for column in columns)

    def slack(self, chosen: Sequence[int]) -> Array:
        """Return for each of the chosen how much of what all cost above the bound is due to it."""
        own = self._holds[:, list(chosen)]
        worth = self._worth * (1 - 1 / np.maximum(own.sum(axis=1), 1))
        # Not a product of matrices, whose last digits depend on the threads of BLAS.
        shared = np.where(own, worth[:, None], 0).sum(axis=0)
        return np.maximum(self._prices[list(chosen)], 0) + shared

    def solve(self, effort: int) -> list[int]:
        """Return a selection that costs less than the known one, and the least if that is clear.

        Any that holds all rows if there is none or the effort doesn't suffice. What is clear then
        is what the bound says.
        """
        left = effort
        taken: list[int] = []
        lower_bound = 0
        # The small ones first: what they don't need is left for the others.
        for part in sorted(_connected(self.rows), key=len):
            lines = np.array(part)
            columns = np.flatnonzero(self._holds[lines].any(axis=0))
            chosen, bound, left = self._search(lines, columns, left, self._known - lower_bound)
            taken += chosen
            lower_bound += bound
        self._work.units += effort - left
        self._raise_to(min(lower_bound, self._known))
        return sorted(taken)

    def improved(self, chosen: Sequence[int], free: Iterable[int], effort: int) -> list[int] | None:
        """Return a cheaper selection in which only the free ones of the chosen are others.

        Returns:
            None if none was found.
        """
        kept = [column for column in chosen if column not in set(free)]
        times = self._holds[:, kept].sum(axis=1, dtype=int)
        spare = self.cost(free)
        most = (
            self._spare(self.cost(chosen))
            - np.maximum(self._prices[kept], 0).sum()
            - (self._worth * np.maximum(times - 1, 0)).sum()
        )
        costs = np.array(self._costs)
        columns = np.flatnonzero((self._prices < most) & (costs < spare))
        lines = np.flatnonzero(times == 0)
        holds = self._holds[lines][:, columns]
        self._work.units += _EFFORT_OF_A_LOOK * (len(times) * len(kept) + holds.size)
        if not len(columns) or not holds.any(axis=1).all():
            return None
        columns = columns[holds.any(axis=0)]
        found, _, left = self._search(lines, columns, effort, spare)
        self._work.units += effort - left
        return sorted([*kept, *found]) if self.cost(found) < spare else None

    def _search(
        self, lines: Array, columns: Array, effort: int, spare: int
    ) -> tuple[list[int], int, int]:
        """Return columns for some rows, the bound of their cost, and the effort that is left."""
        own = [self._costs[column] for column in columns.tolist()]
        table = _table_of_flags(self._holds[lines][:, columns], own)
        likely = np.flatnonzero(self._worth[lines] > 0)
        prices = self._prices[columns]
        search = Search(table, own, self._unit, effort, self._step, spare, likely, prices)
        bound = search.run()
        return columns[search.best].tolist(), bound, search.effort - 20 * len(table.row)

    def _spare(self, known: int) -> float:
        """Return what a column may cost beyond the worth of its rows in a better selection."""
        return (known - self._proven) * (1 + _ROUNDING) + _ROUNDING * (1 + known)

    def _raise_to(self, bound: float) -> None:
        rounding = _ROUNDING * (1 + abs(bound))
        self.bound = max(self.bound, math.ceil((bound - rounding) / self._unit) * self._unit)


def table_of(rows: Sequence[int], costs: Sequence[int]) -> Table:
    """Return rows as a table."""
    return _table_of_flags(flags_of(rows, len(costs)), costs)


def _table_of_flags(flags: Array, costs: Sequence[int]) -> Table:
    row, column = np.nonzero(flags)
    return Table(row, column, len(flags), np.array(costs, float))


def _connected(rows: Sequence[int]) -> list[list[int]]:
    """Return the indices of the rows in groups that have no column in common."""
    groups: list[tuple[int, list[int]]] = []
    for index, row in enumerate(rows):
        columns, members = row, [index]
        apart = []
        for group in groups:
            if group[0] & columns:
                columns |= group[0]
                members = group[1] + members
            else:
                apart.append(group)
        groups = [*apart, (columns, members)]
    return [members for _, members in groups]

# SPDX-License-Identifier: GPL-2.0-or-later
"""The weighted set cover problem: hold every row with columns that cost as little as possible.

A row is a number whose bits are the indices of the columns that hold it.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .branch_and_bound import Search
from .polish import EFFORT_OF_A_PAIR, polish
from .reduction import bits, flags_of, number_of_flags, reduce_problem, without_implied_rows
from .table import Table, greedy

# Floating-point sums of costs are right to this share.
_ROUNDING = 1e-9
# Of polishing, in pairs of a table.
_QUICK_WORK = 5_000_000
_LEAST_QUICK_WORK = 1_000_000
_QUICK_PASSES = 100
_LEAST_EFFORT = 50_000_000


@dataclass(frozen=True)
class Selection:
    """Columns that together hold all rows.

    Args:
        columns: ascending.
        lower_bound: no selection that holds all rows costs less, unless the known one does.
    """

    columns: tuple[int, ...]
    lower_bound: int


class SetCover:
    """A problem whose rows become known bit by bit. What was learnt is kept between solutions.

    Args:
        rows: none of them empty.
        costs: of the columns, not negative.
        effort: how much work may be done in all, in units of about a nanosecond. It is work
            and not time, so that the answer does not depend on how fast the machine is.
        step: called every few milliseconds, to be cancelled by raising.
    """

    def __init__(
        self, rows: Iterable[int], costs: Sequence[int], effort: int, step: Callable[[], None]
    ) -> None:
        self._costs, self._step = costs, step
        self._effort = effort
        self._is_changed = True
        self._rows = without_implied_rows(rows, len(costs), step)
        self._known: int | None = None
        self._useless = 0
        self._mattered: set[int] = set()
        # What a column costs beyond what its rows are worth, and the bound that goes with it.
        self._prices = np.array(costs, float)
        self._compared = np.zeros(len(costs), bool)
        self._bound = 0.0

    def add(self, rows: Iterable[int]) -> None:
        """Have more rows held."""
        self._is_changed = True
        more = [row & ~self._useless for row in rows]
        self._rows = without_implied_rows([*self._rows, *more], len(self._costs), self._step)

    def know(self, cost: int) -> None:
        """Look only for what costs less than this from now on."""
        self._known = cost if self._known is None else min(cost, self._known)
        spare = (self._known - self._bound) * (1 + _ROUNDING) + _ROUNDING
        useless = number_of_flags(self._compared & (self._prices > spare))
        if not useless & ~self._useless:
            return
        self._useless |= useless
        rows = [row & ~self._useless for row in self._rows]
        self._rows = without_implied_rows(rows, len(self._costs), self._step)

    @property
    def is_spent(self) -> bool:
        """Whether there is no effort left that is worth while."""
        return self._effort < _LEAST_EFFORT

    @property
    def is_settled(self) -> bool:
        """Whether it is clear that nothing costs less than the known cost."""
        return not all(self._rows)

    def solve(self) -> Selection:
        """Return a selection of least cost, or a good one if the effort doesn't suffice.

        If nothing costs less than the known cost, the selection is any. Half of the effort is
        kept for what is learnt later, and spent when asked again without new rows.
        """
        effort = self._effort // 2 if self._is_changed else self._effort
        self._effort -= effort
        self._is_changed = False
        taken, left = reduce_problem(self._rows, self._costs, self._step)
        essential = tuple(taken)
        lower_bound = sum(self._costs[column] for column in taken)
        searches: list[tuple[list[int], list[int], Search]] = []
        # The small ones first: what they don't need is left for the others.
        for part in sorted(_connected(left), key=len):
            columns = list(bits(functools.reduce(operator.or_, part)))
            spare = None if self._known is None else self._known - lower_bound
            search = self._search(part, columns, effort, spare)
            lower_bound += search.run()
            effort = search.effort
            taken += [columns[index] for index in search.best]
            searches.append((part, columns, search))
        self._learn(searches, sum(self._costs[column] for column in essential))
        self._effort += effort
        return Selection(tuple(sorted(taken)), lower_bound)

    def patched(self, columns: Sequence[int]) -> list[int]:
        """Return a selection that holds all rows known now, not far from the one given."""
        held = sum(1 << column for column in columns)
        lacking = table_of([row for row in self._rows if not row & held], self._costs)
        chosen = [*columns, *greedy(lacking, np.maximum(self._prices, 0))]
        table = table_of(self._rows, self._costs)
        left = max(self._effort, 0) // 2 // EFFORT_OF_A_PAIR
        work = min(_QUICK_WORK, _QUICK_PASSES * len(table.row), _LEAST_QUICK_WORK + left)
        self._effort -= work * EFFORT_OF_A_PAIR
        return polish(table, chosen, work, self._step)

    def _search(
        self, rows: list[int], columns: list[int], effort: int, spare: int | None
    ) -> Search:
        own = [self._costs[column] for column in columns]
        whole = table_of(rows, self._costs)
        place = np.zeros(len(self._costs), int)
        place[columns] = np.arange(len(columns))
        table = Table(whole.row, place[whole.column], len(rows), np.array(own, float))
        unit = math.gcd(*own) or 1
        likely = [number for number, row in enumerate(rows) if row in self._mattered]
        return Search(table, own, unit, effort, self._step, spare, likely)

    def _learn(self, searches: list[tuple[list[int], list[int], Search]], essential: int) -> None:
        """Keep what the first relaxation of each part says about columns and rows."""
        self._prices = np.array(self._costs, float)
        self._compared = np.zeros(len(self._costs), bool)
        self._bound = float(essential)
        for rows, columns, search in searches:
            if search.first is not None:
                self._prices[columns] = search.first.reduced
                self._compared[columns] = True
                self._bound += search.first.bound
                self._mattered.update(rows[number] for number in search.first_rows)


def table_of(rows: Sequence[int], costs: Sequence[int]) -> Table:
    """Return rows as a table."""
    row, column = np.nonzero(flags_of(rows, len(costs)))
    return Table(row, column, len(rows), np.array(costs, float))


def _connected(rows: Iterable[int]) -> list[list[int]]:
    """Return the rows in groups that have no column in common."""
    groups: list[tuple[int, list[int]]] = []
    for row in rows:
        columns, members = row, [row]
        apart = []
        for group in groups:
            if group[0] & columns:
                columns |= group[0]
                members = group[1] + members
            else:
                apart.append(group)
        groups = [*apart, (columns, members)]
    return [members for _, members in groups]

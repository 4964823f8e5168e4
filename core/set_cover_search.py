# SPDX-License-Identifier: GPL-2.0-or-later
"""Branch and bound for one connected set cover problem.

The open part of the problem with the lowest bound is looked at next, and from there down to
where it ends; so the bound of the whole rises while good selections are found early. Effort is
counted in work done and not in time: the same problem has the same answer on every machine.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from .set_cover_lp import Relaxation, relax
from .set_cover_table import Array, Table, greedy, without_needless

# Floating-point sums of costs are right to this share.
_ROUNDING = 1e-9
_WHOLE = 1e-6
# Taking columns one by one goes through the table some times.
_GREEDY_PASSES = 10


@dataclass(order=True)
class _Node:
    """A part of the problem: some columns are taken, and some must not be.

    Args:
        bound: of all selections in this part, in whole costs.
        number: in the order made.
        rows: those that mattered for the bound.
    """

    bound: int
    number: int
    taken: list[int] = field(compare=False)
    allowed: Array = field(compare=False)
    rows: Array = field(compare=False)


class Search:
    """The search for the cheapest selection of a table.

    Args:
        costs: whole numbers; a bound is rounded up to the next multiple of `unit`.
        effort: how much work to spend at most.
        spare: only what costs less is looked for; None for no limit.
        likely: rows that are likely to matter.
    """

    def __init__(
        self,
        table: Table,
        costs: list[int],
        unit: int,
        effort: int,
        step: Callable[[], None],
        spare: int | None = None,
        likely: Sequence[int] = (),
    ) -> None:
        self._table, self._costs, self._unit, self._step = table, costs, unit, step
        self._spare, self._likely = spare, np.array(likely, int)
        self.effort = effort
        # Of the whole problem: the relaxation, and the rows that mattered for it.
        self.first: Relaxation | None = None
        self.first_rows: list[int] = []
        self.best: list[int] = greedy(table, table.costs)
        self.best_cost = self._cost(self.best)
        self.nodes = 0

    def run(self) -> int:
        """Search on until all is known or the effort is spent; return the lower bound."""
        allowed = np.ones(len(self._table.costs), bool)
        waiting = [_Node(0, 0, [], allowed, self._likely)]
        while waiting and waiting[0].bound < self.limit:
            if self.effort <= 0:
                return waiting[0].bound
            node: _Node | None = heapq.heappop(waiting)
            while node is not None:
                likely, other = self._split(node)
                if other is not None:
                    heapq.heappush(waiting, other)
                if likely is not None and self.effort <= 0:
                    heapq.heappush(waiting, likely)
                    likely = None
                node = likely
        return self.limit

    @property
    def limit(self) -> int:
        """Nothing that costs as much or more is looked for."""
        return self.best_cost if self._spare is None else min(self.best_cost, self._spare)

    def _split(self, node: _Node) -> tuple[_Node | None, _Node | None]:
        """Return the two parts of a node; None where nothing better than the best can be."""
        taken, allowed, rows = node.taken, node.allowed, node.rows
        while True:
            self._step()
            base = self._cost(taken)
            open_rows = self._open_rows(taken)
            if not open_rows.any():
                self._offer(taken)
                return None, None
            part, indices = self._table.part(open_rows, allowed)
            if not part.sizes.all():
                return None, None
            known = np.flatnonzero(np.isin(indices, rows))
            found = relax(part, known, self.limit - base, self._most_work(), self._step)
            self.effort -= found.work
            rows = indices[found.multipliers > 0]
            if self.first is None:
                self.first, self.first_rows = found, rows.tolist()
            bound = max(node.bound, base + self._whole(found.bound))
            if bound >= self.limit:
                return None, None
            self._round_up(part, found, taken)
            if bound >= self.limit:
                return None, None
            # What changes the bound so much that nothing better is left, is settled.
            spare = self.limit - base - found.bound - self._unit
            spare += self._rounding(found.bound)
            used = part.sum_by_column(np.ones(part.rows)) > 0
            too_dear = used & (found.reduced > spare)
            needed = used & (-found.reduced > spare)
            if not needed.any() and too_dear.sum() * 4 < used.sum():
                return self._children(found, taken, allowed & ~too_dear, rows, bound)
            allowed = allowed & ~too_dear
            taken = [*taken, *np.flatnonzero(needed).tolist()]

    def _children(
        self, found: Relaxation, taken: list[int], allowed: Array, rows: Array, bound: int
    ) -> tuple[_Node | None, _Node | None]:
        """Return the part with the column that is most nearly whole, and that without."""
        shares = np.where(found.shares < 1 - _WHOLE, found.shares, 0)
        column = int(shares.argmax())
        if shares[column] <= _WHOLE:
            # All are whole: the relaxation was itself a selection, and has been offered.
            column = int((found.shares * (found.multipliers.sum() > 0)).argmax())
        without = allowed.copy()
        without[column] = False
        self.nodes += 2
        return (
            _Node(bound, self.nodes - 1, [*taken, column], without, rows),
            _Node(bound, self.nodes, taken, without, rows),
        )

    def _round_up(self, part: Table, found: Relaxation, taken: list[int]) -> None:
        """Offer the selections that the relaxation suggests."""
        for prices in (found.reduced, part.costs * (1 - np.minimum(found.shares, 1))):
            self._offer([*taken, *greedy(part, prices)])
        self.effort -= 2 * _GREEDY_PASSES * len(part.row)

    def _open_rows(self, taken: list[int]) -> Array:
        open_rows = np.ones(self._table.rows, bool)
        for column in taken:
            open_rows[self._table.rows_of(column)] = False
        return open_rows

    def _offer(self, columns: list[int]) -> None:
        """Keep a selection if it is better: cheaper, or as cheap with fewer columns."""
        columns = without_needless(self._table, columns)
        cost = self._cost(columns)
        if (cost, len(columns)) < (self.best_cost, len(self.best)):
            self.best, self.best_cost = columns, cost

    def _cost(self, columns: list[int]) -> int:
        return sum(self._costs[column] for column in columns)

    def _most_work(self) -> int:
        return max(self.effort, 0)

    def _whole(self, value: float) -> int:
        """Return the least whole cost that isn't below a bound."""
        return math.ceil((value - self._rounding(value)) / self._unit) * self._unit

    def _rounding(self, value: float) -> float:
        return _ROUNDING * (1 + abs(value))

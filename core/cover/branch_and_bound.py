# SPDX-License-Identifier: GPL-2.0-or-later
"""Branch and bound for one connected set cover problem.

The open part of the problem with the lowest bound is looked at next, and from there down to
where it ends; so the bound of the whole rises while good selections are found early. Effort is
counted in work done and not in time: the answer does not depend on how fast the machine is.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from .polish import EFFORT_OF_A_PAIR, polish
from .relaxation import Relaxation, Solution
from .table import Array, Table, greedy, shares_of_rows, without_needless

# Floating-point sums of costs are right to this share.
_ROUNDING = 1e-9
_WHOLE = 1e-6
# Taking columns one by one goes through the table some times.
_GREEDY_PASSES = 10
# Of polishing the first selection, in pairs of a table.
_POLISHING_WORK = 8_000_000
_POLISHING_PASSES = 200
# Relaxations that wait to go on may keep so many numbers together (100 MB).
_MOST_KEPT = 12_000_000


@dataclass(order=True)
class _Node:
    """A part of the problem: some columns are taken, and some must not be.

    Args:
        bound: of all selections in this part, in whole costs.
        number: in the order made.
        allowed: flags of the columns that may still be taken.
        rows: those that mattered for the bound.
        relaxation: ready to go on; None to begin it again.
    """

    bound: int
    number: int
    taken: list[int] = field(compare=False)
    allowed: Array = field(compare=False)
    rows: Array = field(compare=False)
    relaxation: Relaxation | None = field(compare=False, default=None)


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
        self.first: Solution | None = None
        self.first_rows: list[int] = []
        self.best: list[int] = greedy(table, table.costs)
        self.best_cost = self._cost(self.best)
        self.nodes = 0
        self._kept = 0
        self._prices = table.costs - table.sum_by_column(shares_of_rows(table))

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
        relaxation = node.relaxation
        if relaxation is None:
            relaxation = Relaxation(self._table, node.allowed, node.taken, self._prices, node.rows)
        else:
            self._kept -= relaxation.size
        found, work = relaxation.solve(self.limit, max(self.effort, 0), self._step)
        self.effort -= work
        node.relaxation = None
        node.bound = max(node.bound, self._whole(found.bound))
        node.rows = np.flatnonzero(found.multipliers > 0)
        if self.first is None:
            self.first, self.first_rows = found, node.rows.tolist()
            self._prices = found.reduced
        if node.bound >= self.limit:
            return None, None
        self._round_up(found, node)
        if node.number == 0 and node.bound < self.limit:
            self._polish()
        if node.bound >= self.limit:
            return None, None
        if not found.is_complete:
            return node, None
        # What raises the bound so much that nothing better is left, is settled.
        spare = self.limit - found.bound - self._unit + self._rounding(found.bound)
        too_dear = node.allowed & (found.reduced > spare) & (found.shares < _WHOLE)
        node.allowed = node.allowed & ~too_dear
        relaxation.forbid(too_dear)
        return self._children(node, found, relaxation)

    def _children(
        self, node: _Node, found: Solution, relaxation: Relaxation
    ) -> tuple[_Node | None, _Node | None]:
        """Return the part with the column that is most nearly whole, and that without."""
        shares = np.where(node.allowed & (found.shares > _WHOLE), found.shares, 0)
        in_part = np.where(shares < 1 - _WHOLE, shares, 0)
        column = int((in_part if in_part.any() else shares).argmax())
        if not shares[column]:
            return None, None
        without = node.allowed.copy()
        without[column] = False
        self.nodes += 2
        likely = _Node(
            node.bound, self.nodes - 1, [*node.taken, column], without, node.rows, relaxation
        )
        other = _Node(node.bound, self.nodes, node.taken, without, node.rows)
        if self._kept + relaxation.size <= _MOST_KEPT:
            other.relaxation = relaxation.copy()
            other.relaxation.exclude(column)
            self._kept += other.relaxation.size
        relaxation.take(column)
        self._kept += relaxation.size
        return likely, other

    def _round_up(self, found: Solution, node: _Node) -> None:
        """Offer the selections that a relaxation suggests."""
        part, _ = self._table.part(self._open_rows(node.taken), node.allowed)
        if part.sizes.all():
            for prices in (found.reduced, part.costs * (1 - np.minimum(found.shares, 1))):
                self._offer([*node.taken, *greedy(part, prices)])
            self.effort -= 2 * _GREEDY_PASSES * len(part.row)

    def _polish(self) -> None:
        """Offer the best selection made better, if that is likely to need less than branching."""
        work = min(_POLISHING_WORK, _POLISHING_PASSES * len(self._table.row))
        work = min(work, max(self.effort, 0) // 4 // EFFORT_OF_A_PAIR)
        self.effort -= work * EFFORT_OF_A_PAIR
        self._offer(polish(self._table, self.best, work, self._step))

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

    def _whole(self, value: float) -> int:
        """Return the least whole cost that isn't below a bound."""
        if math.isinf(value):
            return self.limit
        return math.ceil((value - self._rounding(value)) / self._unit) * self._unit

    def _rounding(self, value: float) -> float:
        return _ROUNDING * (1 + abs(value))

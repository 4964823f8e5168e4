# SPDX-License-Identifier: GPL-2.0-or-later
"""Branch and bound for one connected set cover problem.

The open part of the problem with the lowest bound is looked at next, and from there down to
where it ends; so the bound of the whole rises while good selections are found early. Effort is
counted in work done and not in time: the answer does not depend on how fast the machine is.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .relaxation import Relaxation, Solution
from .table import Array, Table, greedy

# Floating-point sums of costs are right to this share.
_ROUNDING = 1e-9
_WHOLE = 1e-6
# Taking columns one by one goes through the table some times.
_GREEDY_PASSES = 5


@dataclass(order=True)
class _Node:
    """A part of the problem: some columns are taken, and some must not be.

    Args:
        bound: of all selections in this part, in whole costs.
        number: in the order made.
        allowed: flags of the columns that may still be taken.
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
        spare: only what costs less is looked for.
        likely: rows that are likely to matter.
        prices: of the columns; the lower, the likelier to be worth it.
    """

    def __init__(
        self,
        table: Table,
        costs: list[int],
        unit: int,
        effort: int,
        step: Callable[[], None],
        spare: int,
        likely: Array,
        prices: Array,
    ) -> None:
        self._table, self._costs, self._unit, self._step = table, costs, unit, step
        self._spare, self._likely, self._prices = spare, likely, prices
        self.effort = effort
        self.best: list[int] = greedy(table, np.maximum(prices, 0))
        self.best_cost = self._cost(self.best)
        self._nodes = 0

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
        return min(self.best_cost, self._spare)

    def _split(self, node: _Node) -> tuple[_Node | None, _Node | None]:
        """Return the two parts of a node; None where nothing better than the best can be."""
        relaxation = Relaxation(self._table, node.allowed, node.taken, self._prices, node.rows)
        found, work = relaxation.solve(self.limit, max(self.effort, 0), self._step)
        self.effort -= work
        node.bound = max(node.bound, self._whole(found.bound))
        node.rows = np.flatnonzero(found.multipliers > 0)
        if node.bound >= self.limit:
            return None, None
        self._round_up(found, node)
        if node.bound >= self.limit:
            return None, None
        if not found.is_complete:
            return node, None
        # What raises the bound so much that nothing better is left, is settled.
        spare = self.limit - found.bound - self._unit + self._rounding(found.bound)
        too_dear = node.allowed & (found.reduced > spare) & (found.shares < _WHOLE)
        node.allowed = node.allowed & ~too_dear
        return self._children(node, found)

    def _children(self, node: _Node, found: Solution) -> tuple[_Node | None, _Node | None]:
        """Return the part with the column that is most nearly whole, and that without."""
        shares = np.where(node.allowed & (found.shares > _WHOLE), found.shares, 0)
        in_part = np.where(shares < 1 - _WHOLE, shares, 0)
        column = int((in_part if in_part.any() else shares).argmax())
        if not shares[column]:
            return None, None
        without = node.allowed.copy()
        without[column] = False
        self._nodes += 2
        taken = [*node.taken, column]
        likely = _Node(node.bound, self._nodes - 1, taken, without, node.rows)
        return likely, _Node(node.bound, self._nodes, node.taken, without, node.rows)

    def _round_up(self, found: Solution, node: _Node) -> None:
        """Offer the selections that a relaxation suggests."""
        in_part = self._table.costs * (1 - np.minimum(found.shares, 1))
        for suggested in (found.reduced, in_part):
            prices = np.where(node.allowed, suggested, suggested.max() + self.limit)
            prices[node.taken] = 0
            self._offer(greedy(self._table, prices))
        self.effort -= 2 * _GREEDY_PASSES * len(self._table.row)

    def _offer(self, columns: list[int]) -> None:
        """Keep a selection if it is better: cheaper, or as cheap with fewer columns."""
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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Branch and bound for one connected set cover problem.

The open part with the lowest bound is looked at next, so that the bound of the whole rises all
the while. Effort is counted in work done and not in time, so that the same problem has the
same answer on every machine.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .set_cover_dual import (
    Array,
    Bound,
    Table,
    bound_from,
    first_multipliers,
    greedy,
    improve,
    without_needless,
)

_FIRST_ROUNDS = 400
_LATER_ROUNDS = 40
# An operation on arrays costs something, however short they are; in pairs of a table.
_OVERHEAD = 3000
# Floating-point sums of costs are right to this share.
_ROUNDING = 1e-9


@dataclass(order=True)
class _Node:
    """A part of the problem: some columns are taken, and some must not be.

    Args:
        bound: of all selections in this part, in whole costs.
        order: nodes of the same bound are looked at from the deepest and first found on.
    """

    bound: int
    order: tuple[int, int]
    taken: tuple[int, ...] = field(compare=False)
    allowed: Array = field(compare=False)
    multipliers: Array = field(compare=False)


class Search:
    """The search for the cheapest selection of a table without empty rows.

    Args:
        costs: whole numbers; a bound is rounded up to the next multiple of `unit`.
        effort: how much work to spend at most.
    """

    def __init__(
        self, table: Table, costs: list[int], unit: int, effort: int, step: Callable[[], None]
    ) -> None:
        self._table, self._costs, self._unit, self._step = table, costs, unit, step
        self.effort = effort
        self.best: list[int] = greedy(table, table.costs)
        self.best_cost = self._cost(self.best)
        self._made = 0

    def run(self) -> int:
        """Search on until all is known or the effort is spent; return the lower bound."""
        table = self._table
        every = np.ones(len(table.costs), bool)
        nodes = [_Node(0, (0, 0), (), every, first_multipliers(table))]
        rounds = _FIRST_ROUNDS
        while nodes and nodes[0].bound < self.best_cost:
            if self.effort <= 0:
                return nodes[0].bound
            for child in self._split(heapq.heappop(nodes), rounds):
                heapq.heappush(nodes, child)
            rounds = _LATER_ROUNDS
        return self.best_cost

    def _split(self, node: _Node, rounds: int) -> list[_Node]:
        """Return the parts of a node that may hold something better than the best known."""
        taken, allowed, multipliers = list(node.taken), node.allowed.copy(), node.multipliers
        while True:
            self._step()
            base = sum(self._costs[column] for column in taken)
            rows = self._open_rows(taken)
            if not rows.any():
                self._offer(taken)
                return []
            part, indices = self._table.part(rows, allowed)
            sizes = part.sizes
            if not sizes.all():
                return []
            only = np.unique(part.column[part.starts[sizes == 1]])
            if len(only):
                taken += only.tolist()
                continue
            found = self._bounded(part, multipliers[indices], taken, base, rounds)
            multipliers = multipliers.copy()
            multipliers[indices] = found.multipliers
            bound = max(node.bound, base + self._whole(found.value))
            if bound >= self.best_cost:
                return []
            slack = self.best_cost - base - found.value
            used = np.zeros(len(allowed), bool)
            used[part.column] = True
            too_dear = used & (found.reduced > slack - self._unit + self._rounding(found.value))
            needed = used & (-found.reduced > slack - self._unit + self._rounding(found.value))
            if not too_dear.any() and not needed.any():
                return self._children(part, found, taken, allowed, multipliers, bound)
            allowed &= ~too_dear
            taken += np.flatnonzero(needed).tolist()
            rounds = _LATER_ROUNDS

    def _children(
        self,
        part: Table,
        found: Bound,
        taken: list[int],
        allowed: Array,
        multipliers: Array,
        bound: int,
    ) -> list[_Node]:
        """Return a node for each column of the row that has the fewest."""
        sizes = part.sizes
        row = int(np.lexsort((-found.multipliers, sizes))[0])
        columns = part.column[part.starts[row] : part.starts[row] + sizes[row]]
        children = []
        still = allowed.copy()
        for column in columns[np.argsort(found.reduced[columns], kind="stable")].tolist():
            still[column] = False
            self._made += 1
            order = (-len(taken), self._made)
            children.append(_Node(bound, order, (*taken, column), still.copy(), multipliers))
        return children

    def _bounded(
        self, part: Table, multipliers: Array, taken: list[int], base: int, rounds: int
    ) -> Bound:
        def visit(reduced: Array) -> float:
            self._step()
            self._offer([*taken, *greedy(part, reduced)])
            self.effort -= 20 * (len(part.row) + _OVERHEAD)
            return float(self.best_cost - base)

        self.effort -= len(part.row) + _OVERHEAD
        found = improve(
            part, bound_from(part, multipliers), float(self.best_cost - base), rounds, visit
        )
        visit(found.reduced)
        return found

    def _open_rows(self, taken: list[int]) -> Array:
        rows = np.ones(self._table.rows, bool)
        chosen = np.zeros(len(self._table.costs), bool)
        chosen[taken] = True
        rows[self._table.row[chosen[self._table.column]]] = False
        return rows

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
        return math.ceil((value - self._rounding(value)) / self._unit) * self._unit

    def _rounding(self, value: float) -> float:
        return _ROUNDING * (1 + abs(value))

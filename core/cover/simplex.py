# SPDX-License-Identifier: GPL-2.0-or-later
"""The dual simplex method for set cover, on a table of numbers that can grow and shrink."""

from __future__ import annotations

import numpy as np

from .table import Array, Table

ENOUGH = 1e-6
_PIVOT = 1e-7
# Equal costs would make the method walk in circles: each is changed by a tiny share.
_STIR = 1e-7
_GOLDEN = 0.618034
# An operation on arrays costs something, however short they are; in elements.
_OVERHEAD = 20_000


class Tableau:
    """Each basic variable as a constant and a sum of the others, which are zero.

    A variable is a column; or, numbered behind all columns, the surplus of a row: how much more
    than once it is held.
    """

    def __init__(self, table: Table, columns: Array) -> None:
        self._table = table
        self._first_row = len(table.costs)
        stir = np.arange(len(table.costs)) * _GOLDEN % 1
        self._costs = table.costs + _STIR * (1 + table.costs) * stir
        self._others = columns
        self._cost = self._costs[columns]
        self._basic = np.zeros(0, int)
        self._matrix = np.zeros((0, len(columns)))
        self._constant = np.zeros(0)
        self.value = 0.0
        self.work = 0
        self.is_infeasible = False

    @property
    def columns(self) -> Array:
        """Flags of the columns that are among the variables."""
        flags = np.zeros(self._first_row, bool)
        for variables in (self._others, self._basic):
            flags[variables[variables < self._first_row]] = True
        return flags

    @property
    def is_feasible(self) -> bool:
        return not (self._constant < -ENOUGH).any()

    def add_rows(self, rows: Array) -> None:
        """Have rows held at least once."""
        holds = self.holds(rows)
        matrix = np.zeros((len(rows), len(self._others)))
        plain = self._others < self._first_row
        matrix[:, plain] = holds[:, self._others[plain]]
        inside = self._basic < self._first_row
        taken = holds[:, self._basic[inside]] > 0
        matrix += _sums(taken, self._matrix[inside])
        constant = _sums(taken, self._constant[inside]) - 1
        self._matrix = np.vstack([self._matrix, matrix])
        self._constant = np.concatenate([self._constant, constant])
        self._basic = np.concatenate([self._basic, self._first_row + rows])
        self.work += matrix.size * (1 + int(inside.sum()) // 8)

    def add_columns(self, columns: Array) -> None:
        """Have more columns among those that may be taken."""
        # Where a row's surplus stands, the new columns now count against it.
        surplus = np.flatnonzero(self._others >= self._first_row)
        held = self.holds(self._others[surplus] - self._first_row)[:, columns].T > 0
        matrix = -_sums(held, self._matrix[:, surplus].T).T
        own = np.flatnonzero(self._basic >= self._first_row)
        matrix[own] += self.holds(self._basic[own] - self._first_row)[:, columns]
        cost = self._costs[columns] - _sums(held, self._cost[surplus])
        self._matrix = np.hstack([self._matrix, matrix])
        self._cost = np.concatenate([self._cost, cost])
        self._others = np.concatenate([self._others, columns])
        self.work += matrix.size * (1 + len(surplus) // 8) + self._matrix.size

    def drop_slack(self) -> None:
        """Forget the rows that are held more than once."""
        kept = (self._basic < self._first_row) | (self._constant < ENOUGH)
        self._matrix, self._constant = self._matrix[kept], self._constant[kept]
        self._basic = self._basic[kept]

    def pivot(self) -> bool:
        """Make a violated variable feasible; return False when there is none, or no way."""
        infeasible = np.flatnonzero(self._constant < -ENOUGH)
        if not len(infeasible):
            return False
        # Measured by its length in the space of all the others: far fewer steps (steepest edge).
        lines = self._matrix[infeasible]
        lengths = np.einsum("ij,ij->i", lines, lines)
        leaving = int(infeasible[(self._constant[infeasible] ** 2 / (1 + lengths)).argmax()])
        line = self._matrix[leaving]
        able = np.flatnonzero(line > _PIVOT)
        if not len(able):
            self.is_infeasible = True
            return False
        entering = int(able[(np.maximum(self._cost[able], 0) / line[able]).argmin()])
        self._exchange(leaving, entering)
        return True

    def improve(self) -> bool:
        """Take something of a column of negative cost while all are feasible; False if none."""
        if not len(self._cost):
            return False  # no column is allowed that holds the row
        entering = int(self._cost.argmin())
        if self._cost[entering] > -ENOUGH:
            return False
        down = self._matrix[:, entering]
        able = np.flatnonzero(down < -_PIVOT)
        if not len(able):
            return False
        leaving = int(able[(np.maximum(self._constant[able], 0) / -down[able]).argmin()])
        self._exchange(leaving, entering)
        return True

    @property
    def shares(self) -> Array:
        """How much is taken of each column."""
        inside = self._basic < self._first_row
        shares = np.zeros(self._first_row)
        shares[self._basic[inside]] = self._constant[inside]
        return shares

    @property
    def multipliers(self) -> Array:
        """The multipliers of the rows."""
        surplus = self._others >= self._first_row
        multipliers = np.zeros(self._table.rows)
        multipliers[self._others[surplus] - self._first_row] = np.maximum(self._cost[surplus], 0)
        return multipliers

    def holds(self, rows: Array) -> Array:
        """Return for each row which columns hold it, as numbers."""
        holds = np.zeros((len(rows), self._first_row))
        for position, row in enumerate(rows.tolist()):
            holds[position, self._table.columns_of(row)] = 1
        return holds

    def _exchange(self, leaving: int, entering: int) -> None:
        """Let a basic variable and one of the others change places."""
        divisor = self._matrix[leaving, entering]
        line = -self._matrix[leaving] / divisor
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
        self._cost += price * line
        self.value += price * constant
        out, into = self._basic[leaving], self._others[entering]
        self._basic[leaving], self._others[entering] = into, out
        self.work += _OVERHEAD + 2 * len(touched) * len(line)


def _sums(flags: Array, lines: Array) -> Array:
    """Return for each row of flags the sum of the lines that it marks.

    A product of matrices would do, but BLAS adds in an order that depends on how many threads it
    has, which another program, as QGIS, sets otherwise: the last digits, and by them which of two
    sets of nearly the same cost is found, would differ.
    """
    sums = np.empty((len(flags), *lines.shape[1:]))
    for place, flag in enumerate(flags):
        sums[place] = lines[flag].sum(axis=0)
    return sums

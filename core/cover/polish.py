# SPDX-License-Identifier: GPL-2.0-or-later
"""Making a selection cheaper by choosing anew, many times over, what holds a part of the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from .table import Array, Table, cheapest_first, without_needless

_SEED = 20260101
# Prices are changed by up to this share, or the same columns would be chosen again.
_NOISE = 0.3
# A round costs something, however few rows it looks at; in pairs of the table.
_OVERHEAD = 5000
# About a nanosecond is the unit of effort.
EFFORT_OF_A_PAIR = 15


def polish(
    table: Table, chosen: Sequence[int], most_work: int, step: Callable[[], None]
) -> list[int]:
    """Return a selection that costs no more; the same for the same input.

    Each round looks at the rows of one column: what was chosen for them goes, and the rows
    that this leaves open are held again at changed prices. Source: Schrimpf et al. 2000, Record
    breaking optimization results using the ruin and recreate principle.
    """
    # The old generator: its numbers are the same in all versions of numpy.
    chance = np.random.RandomState(_SEED)
    columns = np.unique(table.column)
    flags = np.zeros(len(table.costs), bool)
    flags[list(chosen)] = True
    times = table.sum_by_row(flags.astype(float))
    work, is_any = 0, False
    while work < most_work:
        step()
        # Any column by turns with a chosen one, so that none of these stays unquestioned.
        is_any = not is_any
        pool = columns if is_any else np.flatnonzero(flags)
        centre = int(pool[chance.randint(len(pool))])
        near = table.columns_of_rows(table.rows_of(centre))
        work += _OVERHEAD + 2 * len(near)
        gone = np.flatnonzero((np.bincount(near, minlength=len(flags)) > 0) & flags)
        prices = table.costs * (1 - _NOISE * chance.random_sample(len(table.costs)))
        without = times.copy()
        for column in gone.tolist():
            without[table.rows_of(column)] -= 1
        new = _filling(table, without, prices)
        if table.costs[new].sum() <= table.costs[gone].sum():
            flags[gone] = False
            flags[new] = True
            times = without
            for column in new:
                times[table.rows_of(column)] += 1
    return without_needless(table, np.flatnonzero(flags).tolist())


def _filling(table: Table, times: Array, prices: Array) -> list[int]:
    """Return columns for the rows that are held no time, none of them needless."""
    open_rows = times == 0
    rows = np.flatnonzero(open_rows)
    row, column = np.repeat(rows, table.sizes[rows]), table.columns_of_rows(rows)
    new = cheapest_first(table, row, column, prices)
    if len(new) > 1:
        counts = np.zeros(table.rows, int)
        for entry in new:
            counts[table.rows_of(entry)] += 1
        for entry in sorted(new, key=lambda entry: (-table.costs[entry], entry)):
            held = table.rows_of(entry)
            if (counts[held[open_rows[held]]] > 1).all():
                counts[held] -= 1
                new.remove(entry)
    return new

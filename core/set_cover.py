# SPDX-License-Identifier: GPL-2.0-or-later
"""The weighted set cover problem: hold every row with columns that cost as little as possible.

A row is a number whose bits are the indices of the columns that hold it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .set_cover_dual import Table
from .set_cover_reduction import bits, reduce_problem
from .set_cover_search import Search


@dataclass(frozen=True)
class Selection:
    """Columns that together hold all rows.

    Args:
        columns: ascending.
        lower_bound: no selection that holds all rows costs less.
        effort_left: of what was granted; may be below zero.
    """

    columns: tuple[int, ...]
    lower_bound: int
    effort_left: int


def solve(
    rows: Iterable[int], costs: Sequence[int], effort: int, step: Callable[[], None]
) -> Selection:
    """Return a selection of least cost, or a good one if the effort doesn't suffice.

    Args:
        rows: none of them empty.
        costs: of the columns, not negative.
        effort: how much work may be done, in units of about 10 ns.
        step: called every few milliseconds, to be cancelled by raising.
    """
    taken, left = reduce_problem(rows, costs, step)
    lower_bound = sum(costs[column] for column in taken)
    # The small ones first: what they don't need is left for the others.
    for part in sorted(_connected(left), key=len):
        columns = sorted({column for row in part for column in bits(row)})
        search = _search(part, columns, costs, effort, step)
        lower_bound += search.run()
        effort = search.effort
        taken += [columns[index] for index in search.best]
    return Selection(tuple(sorted(taken)), lower_bound, effort)


def _search(
    rows: list[int],
    columns: list[int],
    costs: Sequence[int],
    effort: int,
    step: Callable[[], None],
) -> Search:
    place = {column: index for index, column in enumerate(columns)}
    pairs = [(number, place[column]) for number, row in enumerate(rows) for column in bits(row)]
    row, column = np.array(pairs).T
    own = [costs[index] for index in columns]
    table = Table(row, column, len(rows), np.array(own, float))
    return Search(table, own, math.gcd(*own) or 1, effort, step)


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

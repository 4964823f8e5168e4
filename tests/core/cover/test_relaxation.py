# SPDX-License-Identifier: GPL-2.0-or-later
"""The linear relaxation that the search for the cheapest selection goes on from, step by step."""

from random import Random

import numpy as np
import pytest
from datacosmos_imagery.core.cover.relaxation import Relaxation
from datacosmos_imagery.core.cover.set_cover import table_of

PLENTY = 10**10
NONE = np.zeros(0, int)


def solved(relaxation):
    return relaxation.solve(np.inf, PLENTY, lambda: None)[0]


def spans_on_a_line(seed, points=220, spans=520):
    """Return a problem with so many columns that most aren't looked at in the beginning."""
    random = Random(seed)
    begins = [*range(points), *(random.randrange(points) for _ in range(spans))]
    ends = [begin + random.randint(1, 3) for begin in begins]
    costs = [random.randint(20, 90) + 20 * (end - begin) for begin, end in zip(begins, ends)]
    rows = [
        sum(1 << column for column, begin in enumerate(begins) if begin <= point < ends[column])
        for point in range(points)
    ]
    return rows, costs


class Steps:
    """Takes and leaves out columns by chance, in a relaxation that goes on."""

    def __init__(self, seed):
        rows, costs = spans_on_a_line(seed)
        self.table, self.random = table_of(rows, costs), Random(seed)
        self.allowed, self.taken = np.ones(len(costs), bool), []
        self.relaxation = self.anew()
        self.found = solved(self.relaxation)

    def anew(self):
        """Return a relaxation of what is left now that knows nothing of the steps."""
        return Relaxation(self.table, self.allowed, self.taken, self.table.costs, NONE)

    def step(self, share_taken):
        """Take or exclude a column; return whether there was one."""
        in_part = np.flatnonzero(self.allowed & (self.found.shares > 1e-6)).tolist()
        if not in_part or np.isinf(self.found.bound):
            return False
        column = self.random.choice(in_part)
        self.allowed[column] = False
        if self.random.random() < share_taken:
            self.taken.append(column)
            self.relaxation.take(column)
        else:
            self.relaxation.exclude(column)
        self.found = solved(self.relaxation)
        return True

    def forbid(self):
        """Exclude some of the columns of which nothing is taken."""
        idle = np.flatnonzero(self.allowed & (self.found.shares < 1e-6)).tolist()
        flags = np.zeros(len(self.allowed), bool)
        flags[self.random.sample(idle, len(idle) // 10)] = True
        self.allowed &= ~flags
        self.relaxation.forbid(flags)


@pytest.mark.parametrize("seed", range(3))
def test_going_on_leads_to_the_bound_of_beginning_anew(seed):
    steps = Steps(seed)
    for number in range(10):
        assert steps.step(share_taken=0.5) or number > 5
        assert steps.found.bound == pytest.approx(solved(steps.anew()).bound, rel=1e-6)


def test_when_the_last_column_of_a_row_is_excluded_there_is_no_selection():
    rows, costs = [0b001, 0b010, 0b110], [5, 7, 2]
    relaxation = Relaxation(table_of(rows, costs), np.ones(3, bool), [], np.array(costs), NONE)
    assert solved(relaxation).bound == pytest.approx(12, rel=1e-6)
    relaxation.exclude(1)
    assert solved(relaxation).bound == np.inf


def test_columns_not_looked_at_before_come_in_for_those_that_are_excluded():
    # Five columns for each row, the first two of them cheap; a hundred aren't looked at at first.
    columns, points = 300, 60
    rows = [sum(1 << c for c in range(columns) if c % points == point) for point in range(points)]
    costs = [1 if column < 120 else 10 for column in range(columns)]
    table = table_of(rows, costs)
    relaxation = Relaxation(table, np.ones(columns, bool), [], table.costs, NONE)
    assert solved(relaxation).bound == pytest.approx(points, rel=1e-6)
    for column in (0, 60, 120, 180):
        assert solved(relaxation).shares[column] == pytest.approx(1, abs=1e-6)
        relaxation.exclude(column)
    found = solved(relaxation)
    assert found.shares[240] == pytest.approx(1, abs=1e-6)
    assert found.bound == pytest.approx(points - 1 + 10, rel=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_forbidden_the_bound_proves_no_more_than_is_true(seed):
    steps = Steps(seed)
    while steps.step(share_taken=0.2):
        true = solved(steps.anew()).bound
        assert steps.found.bound <= true * (1 + 1e-6)
        steps.forbid()
    assert np.isinf(true)

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


class Line:
    """A problem on a line, and its relaxation solved."""

    def __init__(self, seed):
        rows, costs = spans_on_a_line(seed)
        self.table, self.allowed = table_of(rows, costs), np.ones(len(costs), bool)
        self.found = solved(self.relaxation())

    def relaxation(self, taken=(), likely=NONE):
        allowed = self.allowed.copy()
        allowed[list(taken)] = False
        return Relaxation(self.table, allowed, list(taken), self.table.costs, likely)


@pytest.mark.parametrize("seed", range(3))
def test_spans_on_a_line_are_taken_whole_or_not_at_all(seed):
    # Their matrix is totally unimodular: the relaxation's answer is one of the problem itself.
    shares = Line(seed).found.shares
    assert np.abs(shares - np.round(shares)).max() < 1e-6


@pytest.mark.parametrize("seed", range(3))
def test_rows_that_are_known_to_matter_lead_to_the_same_bound(seed):
    line = Line(seed)
    likely = np.flatnonzero(line.found.multipliers > 0)
    again = solved(line.relaxation(likely=likely))
    assert again.bound == pytest.approx(line.found.bound, rel=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_taking_what_is_best_costs_the_same_and_leaving_it_out_no_less(seed):
    line = Line(seed)
    likely = np.flatnonzero(line.found.multipliers > 0)
    best = np.flatnonzero(line.found.shares > 0.5)[:5].tolist()
    taken = solved(line.relaxation(best, likely))
    assert taken.bound == pytest.approx(line.found.bound, rel=1e-6)
    line.allowed[best] = False
    assert solved(line.relaxation(likely=likely)).bound >= line.found.bound * (1 - 1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_multipliers_prove_the_bound(seed):
    line = Line(seed)
    assert line.found.multipliers.min() >= 0
    assert line.found.reduced.min() > -1e-3
    assert line.found.multipliers.sum() == pytest.approx(line.found.bound, rel=1e-4)


def test_going_on_after_little_work_leads_to_the_same_bound():
    line = Line(0)
    slowly = line.relaxation()
    found, _ = slowly.solve(np.inf, 1, lambda: None)
    assert not found.is_complete
    assert found.bound < line.found.bound
    assert solved(slowly).bound == pytest.approx(line.found.bound, rel=1e-6)


def test_when_no_column_of_a_row_is_allowed_there_is_no_selection():
    table, allowed = table_of([0b001, 0b010, 0b110], [5, 7, 2]), np.ones(3, bool)
    assert solved(Relaxation(table, allowed, [], table.costs, NONE)).bound == pytest.approx(12)
    allowed[1] = False
    assert solved(Relaxation(table, allowed, [], table.costs, NONE)).bound == np.inf


def test_columns_not_looked_at_before_come_in_where_they_are_needed():
    # Five columns for each row; of the first rows only those that aren't looked at at first.
    columns, points = 300, 60
    rows = [sum(1 << c for c in range(columns) if c % points == point) for point in range(points)]
    costs = [1 if column < 120 else 10 for column in range(columns)]
    table, allowed = table_of(rows, costs), np.ones(columns, bool)
    allowed[[0, 60, 120, 180]] = False
    found = solved(Relaxation(table, allowed, [], table.costs, NONE))
    assert found.shares[240] == pytest.approx(1, abs=1e-6)
    assert found.bound == pytest.approx(points - 1 + 10, rel=1e-6)

# SPDX-License-Identifier: GPL-2.0-or-later
from itertools import chain, combinations, product
from random import Random

import numpy as np
import pytest
from datacosmos_imagery.core.cover.reduction import bits, flags_of, transposed
from datacosmos_imagery.core.cover.set_cover import SetCover
from datacosmos_imagery.core.errors import Cancelled

EFFORT = 200_000_000


def solve(rows, costs, effort=EFFORT):
    return SetCover(rows, costs, effort, lambda: None).solve()


def holds_all(columns, rows):
    held = sum(1 << column for column in columns)
    return all(row & held for row in rows)


def brute_force(rows, costs):
    columns = range(len(costs))
    subsets = chain.from_iterable(combinations(columns, n) for n in range(len(costs) + 1))
    return min(sum(costs[c] for c in s) for s in subsets if holds_all(s, rows))


def random_problem(seed, columns, rows, most_cost=30):
    random = Random(seed)
    costs = [random.randint(0, most_cost) for _ in range(columns)]
    share = random.uniform(0.1, 0.5)
    sets = [sum(1 << c for c in range(columns) if random.random() < share) for _ in range(rows)]
    return [row or 1 << random.randrange(columns) for row in sets], costs


@pytest.mark.parametrize("seed", range(60))
def test_small_problems_are_solved_exactly(seed):
    rows, costs = random_problem(seed, columns=3 + seed % 10, rows=1 + seed % 25)
    found = solve(rows, costs)
    assert holds_all(found.columns, rows)
    assert sum(costs[column] for column in found.columns) == brute_force(rows, costs)
    assert found.lower_bound == brute_force(rows, costs)


@pytest.mark.parametrize("seed", range(8))
def test_equal_costs_and_long_rows_are_solved_exactly(seed):
    rows, _ = random_problem(seed, columns=13, rows=40)
    costs = [100] * 13
    found = solve(rows, costs)
    assert holds_all(found.columns, rows)
    assert 100 * len(found.columns) == found.lower_bound == brute_force(rows, costs)


@pytest.mark.parametrize("seed", range(3))
def test_many_columns_that_hold_as_much_as_each_other_are_solved_exactly(seed):
    random = Random(seed)
    sets = random.sample(list(combinations(range(12), 6)), 400)
    costs = [random.randint(50, 60) for _ in sets]
    held = [sum(1 << row for row in one) for one in sets]
    found = solve(transposed(held, 12), costs)
    # The least cost of holding each set of rows, column by column.
    states = np.arange(1 << 12)
    least = np.where(states == 0, 0, 10**9)
    for rows, cost in zip(held, costs):
        np.minimum.at(least, states | rows, least + cost)
    assert sum(costs[c] for c in found.columns) == found.lower_bound == least[-1]


@pytest.mark.parametrize("seed", range(3))
def test_spans_on_a_line_are_solved_exactly(seed):
    random, points = Random(seed), 200
    begins = [*range(points), *(random.randrange(points) for _ in range(600))]
    spans = [(begin, min(points, begin + random.randint(1, 30))) for begin in begins]
    costs = [random.randint(20, 90) + 4 * (end - begin) for begin, end in spans]
    rows = [
        sum(1 << column for column, (begin, end) in enumerate(spans) if begin <= point < end)
        for point in range(points)
    ]
    found = solve(rows, costs)
    least = [0]  # of holding the points before each one
    for point in range(points):
        fitting = [k for k, (begin, end) in enumerate(spans) if begin <= point < end]
        least.append(min(least[spans[k][0]] + costs[k] for k in fitting))
    assert holds_all(found.columns, rows)
    assert sum(costs[c] for c in found.columns) == found.lower_bound == least[-1]


@pytest.mark.parametrize(("dimensions", "least"), [(2, 9 - 4), (3, 27 - 9)])
def test_the_known_answer_of_a_hard_problem_is_found_and_proven(dimensions, least):
    # Points that hold every line of a space of three numbers; the others are a cap set, whose
    # largest sizes are known (the game "Set"). All costs are equal and all shares a third.
    points = list(product(range(3), repeat=dimensions))
    lines = {
        frozenset((one, two, tuple(-(a + b) % 3 for a, b in zip(one, two))))
        for one, two in combinations(points, 2)
    }
    rows = [sum(1 << points.index(point) for point in line) for line in lines]
    found = solve(rows, [1] * len(points), effort=4_000_000_000)
    assert holds_all(found.columns, rows)
    assert len(found.columns) == found.lower_bound == least


@pytest.mark.parametrize("effort", [0, 3_000_000, 30_000_000])
def test_with_little_effort_the_answer_is_good_and_the_bound_holds(effort):
    rows, costs = random_problem(7, columns=150, rows=400, most_cost=1000)
    best = solve(rows, costs, effort=20_000_000_000)
    quick = solve(rows, costs, effort)
    assert holds_all(quick.columns, rows)
    assert quick.lower_bound <= best.lower_bound <= sum(costs[c] for c in best.columns)
    assert sum(costs[c] for c in quick.columns) <= 2 * sum(costs[c] for c in best.columns)


def test_parts_that_have_nothing_in_common_are_solved_apart():
    one, other = random_problem(3, columns=12, rows=30), random_problem(4, columns=12, rows=30)
    rows = [*one[0], *(row << 12 for row in other[0])]
    found = solve(rows, [*one[1], *other[1]])
    assert found.lower_bound == brute_force(*one) + brute_force(*other)


def test_rows_that_come_later_are_held_at_least_cost_too():
    rows, costs = random_problem(11, columns=11, rows=40)
    problem = SetCover(rows[:10], costs, EFFORT, lambda: None)
    first = problem.solve()
    problem.add(rows[10:])
    patched = problem.patched(list(first.columns))
    assert holds_all(patched, rows)
    problem.know(sum(costs[column] for column in patched))
    bound = brute_force(rows, costs)
    if not problem.is_settled:
        found = problem.solve()
        cost = sum(costs[column] for column in found.columns)
        assert min(cost, sum(costs[column] for column in patched)) == bound
        assert found.lower_bound == bound


def test_a_known_cost_that_is_least_is_confirmed():
    rows, costs = random_problem(21, columns=12, rows=40)
    bound = brute_force(rows, costs)
    problem = SetCover(rows, costs, EFFORT, lambda: None)
    problem.solve()
    problem.know(bound)
    assert problem.is_settled or problem.solve().lower_bound == bound


def test_a_search_can_be_cancelled():
    def stop():
        raise Cancelled

    rows, costs = random_problem(7, columns=150, rows=400)
    with pytest.raises(Cancelled):
        SetCover(rows, costs, EFFORT, stop)


def test_rows_and_columns_turn_into_each_other():
    rows, _ = random_problem(5, columns=70, rows=33)
    turned = transposed(rows, 70)
    assert transposed(turned, 33) == rows
    flags = flags_of(rows, 70)
    assert [list(bits(row)) for row in rows] == [line.nonzero()[0].tolist() for line in flags]

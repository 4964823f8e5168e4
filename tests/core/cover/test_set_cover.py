# SPDX-License-Identifier: GPL-2.0-or-later
from dataclasses import dataclass
from itertools import chain, combinations, product
from random import Random

import numpy as np
import pytest
from datacosmos_imagery.core.cover.reduction import flags_of, transposed
from datacosmos_imagery.core.cover.set_cover import SetCover, Work
from datacosmos_imagery.core.errors import Cancelled

EFFORT = 200_000_000


@dataclass
class Found:
    columns: list[int]
    lower_bound: int


def solve(rows, costs, effort=EFFORT):
    problem = SetCover(rows, costs, lambda: None, Work())
    return Found(problem.solve(effort), problem.bound)


def bits(number):
    return [index for index in range(number.bit_length()) if number >> index & 1]


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


def bettered(problem, chosen, free_at_once, effort=EFFORT):
    """Free some of the chosen after the others until that brings nothing."""
    begin = 0
    while begin < len(chosen):
        free = (chosen[begin:] + chosen[:begin])[:free_at_once]
        better = problem.improved(chosen, free, effort)
        if better is None:
            begin += 1
        else:
            chosen, begin = better, 0
    return chosen


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("is_tight", [False, True], ids=["without a bound", "with a bound"])
def test_freeing_all_of_a_selection_leads_to_the_least_cost(seed, is_tight):
    rows, costs = random_problem(seed, columns=11, rows=30)
    problem = SetCover(rows, costs, lambda: None, Work())
    if is_tight:
        problem.tighten(EFFORT)
    every = list(range(11))
    chosen = bettered(problem, every, 11)
    assert holds_all(chosen, rows)
    assert problem.cost(chosen) == brute_force(rows, costs)


@pytest.mark.parametrize("seed", range(6))
def test_a_part_is_bettered_as_far_as_it_can_be_and_the_rest_stays(seed):
    rows, costs = random_problem(seed, columns=14, rows=30)
    problem = SetCover(rows, costs, lambda: None, Work())
    problem.tighten(EFFORT)
    chosen = problem.patched([])
    for pair in combinations(chosen, 2):
        stay = [column for column in chosen if column not in pair]
        held = sum(1 << column for column in stay)
        least = problem.cost(stay) + brute_force([r for r in rows if not r & held], costs)
        better = problem.improved(chosen, pair, EFFORT)
        assert (better is None) is (least == problem.cost(chosen))
        if better is not None:
            assert holds_all(better, rows)
            assert set(stay) <= set(better)
            assert problem.cost(better) == least


@pytest.mark.parametrize("seed", range(20))
def test_what_is_left_out_for_a_known_cost_is_not_missed(seed):
    rows, costs = random_problem(seed, columns=13, rows=40)
    problem = SetCover(rows, costs, lambda: None, Work())
    problem.tighten(EFFORT)
    chosen = problem.rounded()
    assert holds_all(chosen, rows)
    assert problem.bound <= brute_force(rows, costs) <= problem.cost(chosen)
    problem.know(problem.cost(chosen))
    found = problem.solve(EFFORT)
    least = brute_force(rows, costs)
    assert min(problem.cost(chosen), problem.cost(found)) == problem.bound == least


@pytest.mark.parametrize("seed", range(20))
def test_rows_that_come_later_are_held_at_least_cost_too(seed):
    rows, costs = random_problem(seed, columns=11, rows=40)
    problem = SetCover(rows[:10], costs, lambda: None, Work())
    problem.tighten(EFFORT)
    first = problem.rounded()
    problem.add(rows[10:])
    patched = problem.patched(first)
    assert holds_all(patched, rows)
    problem.know(problem.cost(patched))
    problem.tighten(EFFORT)
    found = problem.solve(EFFORT)
    least = brute_force(rows, costs)
    assert min(problem.cost(patched), problem.cost(found)) == problem.bound == least


def test_a_known_cost_that_is_least_is_confirmed():
    rows, costs = random_problem(21, columns=12, rows=40)
    bound = brute_force(rows, costs)
    problem = SetCover(rows, costs, lambda: None, Work())
    problem.tighten(EFFORT)
    problem.know(bound)
    problem.solve(EFFORT)
    assert problem.bound == bound


def test_when_a_later_row_has_only_columns_that_are_too_dear_the_known_cost_is_least():
    problem = SetCover([0b001], [5, 100, 1], lambda: None, Work())
    problem.tighten(EFFORT)
    problem.know(6)
    assert problem.bound == 5
    problem.add([0b010])
    assert problem.bound == 6


def test_a_copy_learns_for_itself_and_the_work_of_both_is_counted():
    work = Work()
    problem = SetCover([0b011], [2, 1, 3], lambda: None, work)
    other, before = problem.copy(), work.units
    other.add([0b100])
    other.tighten(30_000_000)
    assert (problem.rows, problem.patched([])) == ([0b011], [1])
    assert other.patched([]) == [1, 2]
    assert (problem.bound, other.bound) == (1, 4)
    assert work.units > before


@pytest.mark.parametrize("effort", [3_000_000, 30_000_000])
def test_the_bound_rises_each_time_until_it_is_that_of_the_relaxed_problem(effort):
    rows, costs = random_problem(7, columns=150, rows=400, most_cost=1000)
    whole = SetCover(rows, costs, lambda: None, Work())
    whole.tighten(10**10)
    bounds = [0]
    problem = SetCover(rows, costs, lambda: None, Work())
    while not problem.is_tight:
        problem.tighten(effort)
        bounds.append(problem.bound)
        assert len(bounds) < 2000
    assert bounds == sorted(bounds)
    assert bounds[-1] == whole.bound


def test_what_costs_more_than_the_bound_is_all_accounted_for():
    rows, costs = random_problem(7, columns=60, rows=150, most_cost=1000)
    problem = SetCover(rows, costs, lambda: None, Work())
    problem.tighten(10**10)
    chosen = problem.rounded()
    above = problem.cost(chosen) - problem.bound
    assert problem.slack(chosen).sum() == pytest.approx(above, abs=1)
    assert problem.slack(chosen).min() >= 0


@pytest.mark.parametrize("seed", range(10))
def test_what_rows_are_worth_is_kept_when_columns_and_rows_are_left_out(seed):
    rows, costs = random_problem(seed, columns=40, rows=100, most_cost=1000)
    problem = SetCover(rows, costs, lambda: None, Work())
    problem.tighten(10**10)
    # Rows that are there already, which come once more.
    problem.add(problem.rows[:30])
    chosen = problem.rounded()
    problem.know(problem.cost(chosen))
    above = problem.cost(chosen) - problem.bound
    assert problem.slack(chosen).sum() == pytest.approx(above, abs=1)


def test_another_selection_comes_of_noise_and_holds_all():
    rows, costs = random_problem(7, columns=60, rows=150, most_cost=1000)
    problem = SetCover(rows, costs, lambda: None, Work())
    problem.tighten(10**10)
    chosen = problem.rounded()
    noises = [[0.5 + Random(seed * 100 + n).random() for n in range(60)] for seed in range(5)]
    others = [problem.patched(chosen[5:], noise) for noise in noises]
    assert len({tuple(other) for other in others}) > 1
    assert all(holds_all(other, rows) for other in others)
    assert others == [problem.patched(chosen[5:], noise) for noise in noises]


def test_a_search_can_be_cancelled():
    def stop():
        raise Cancelled

    rows, costs = random_problem(7, columns=150, rows=400)
    with pytest.raises(Cancelled):
        SetCover(rows, costs, stop, Work())


def test_rows_and_columns_turn_into_each_other():
    rows, _ = random_problem(5, columns=70, rows=33)
    turned = transposed(rows, 70)
    assert transposed(turned, 33) == rows
    flags = flags_of(rows, 70)
    assert [bits(row) for row in rows] == [line.nonzero()[0].tolist() for line in flags]

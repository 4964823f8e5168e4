# SPDX-License-Identifier: GPL-2.0-or-later
"""When to ask about which order: a schedule without a clock."""

import pytest
from datacosmos_imagery.core import PollSchedule


@pytest.fixture
def schedule():
    return PollSchedule(first_s=2, longest_s=60, chance=lambda: 0.5)


def pauses(schedule, key, times, now=0.0):
    found = []
    for _ in range(times):
        schedule.asked(key, now)
        found.append(schedule.next_at() - now)
        now = schedule.next_at()
    return found


def test_pauses_grow_by_half_up_to_the_longest(schedule):
    schedule.follow(["a"], 0)
    assert schedule.due(0) == ("a",)
    found = pauses(schedule, "a", 12)
    assert found[:4] == [2, 3, 4.5, 6.75]
    assert found[-1] == 60


@pytest.mark.parametrize(("chance", "pause_s"), [(0.0, 1.6), (1.0, 2.4)])
def test_chance_spreads_the_turns_by_a_fifth(chance, pause_s):
    schedule = PollSchedule(first_s=2, chance=lambda: chance)
    schedule.follow(["a"], 0)
    assert pauses(schedule, "a", 1) == [pytest.approx(pause_s)]


def test_a_change_shortens_the_next_pause_and_the_service_can_lengthen_it(schedule):
    schedule.follow(["a"], 0)
    pauses(schedule, "a", 8)
    schedule.asked("a", 1000, changed=True)
    assert schedule.next_at() == 1002
    schedule.asked("a", 1002, at_least_s=300)
    assert schedule.next_at() == 1302


def test_each_order_has_its_own_pace(schedule):
    schedule.follow(["a", "b"], 0)
    schedule.asked("a", 0)
    assert schedule.due(1) == ("b",)
    assert schedule.next_at() == 0


def test_following_again_keeps_known_turns_and_forgets_the_others(schedule):
    schedule.follow(["a", "b"], 0)
    schedule.asked("a", 0)
    schedule.follow(["a", "c"], 1)
    assert schedule.keys() == {"a", "c"}
    assert schedule.due(1) == ("c",)
    schedule.finish("c")
    schedule.asked("c", 5)
    assert schedule.keys() == {"a"}


def test_waking_makes_all_due_with_short_pauses_again(schedule):
    schedule.follow(["a"], 0)
    pauses(schedule, "a", 8)
    schedule.wake(50)
    assert schedule.due(50) == ("a",)
    assert pauses(schedule, "a", 1, 50) == [2]


def test_offline_nothing_is_due_and_online_again_everything(schedule):
    schedule.follow(["a", "b"], 0)
    schedule.asked("a", 0)
    schedule.go_offline()
    assert (schedule.due(1000), schedule.next_at()) == ((), None)
    schedule.go_online(1000)
    assert schedule.due(1000) == ("a", "b")


def test_nothing_followed_is_never_due(schedule):
    assert (schedule.due(0), schedule.next_at()) == ((), None)

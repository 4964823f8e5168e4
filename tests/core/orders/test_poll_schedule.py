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


def test_those_come_along_with_one_that_is_due_that_have_waited_two_thirds_of_their_own_pause(
    schedule,
):
    schedule.follow(["a", "b", "c"], 0)
    for key, pause_s in (("a", 100), ("b", 150), ("c", 160)):
        schedule.asked(key, 0, at_least_s=pause_s)
    assert schedule.due(99, ahead=1 / 3) == ()
    assert schedule.due(100, ahead=1 / 3) == ("a", "b")
    assert schedule.due(100) == ("a",)


def test_two_hundred_orders_of_all_ages_are_asked_about_together(schedule):
    ages = {str(number): 30.0 * number for number in range(1, 201)}
    schedule.follow(ages, 0)
    times, longest_s, asked_at = [], 0.0, dict.fromkeys(ages, 0.0)
    now = 0.0
    while now < 1800:
        times.append(now)
        for key in schedule.due(now, ahead=1 / 3):
            pause_s = max(60.0, (ages[key] + now) / 30)
            longest_s = max(longest_s, (now - asked_at[key]) / pause_s)
            asked_at[key] = now
            schedule.asked(key, now, at_least_s=pause_s if pause_s > 60 else 0)
        now = schedule.next_at()
    later = [time for time in times if time >= 180]
    assert len(later) < 3.5 * (1800 - 180) / 60
    assert longest_s <= 1.2  # of the pause that is its own


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

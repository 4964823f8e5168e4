# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import threading

import pytest
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.transfers.lanes import Lanes

HOST, OTHER = "https://a.example", "https://b.example"
LIMIT_S = 60


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class Waiter(threading.Thread):
    """Holds a lane until it is let go."""

    def __init__(self, lanes, host, key, came=None, *, is_urgent=False):
        super().__init__(daemon=True)
        self.is_urgent = is_urgent
        self.lanes, self.host, self.key = lanes, host, key
        self.came = came if came is not None else []
        self.has_it, self.done = threading.Event(), threading.Event()
        self.start()

    def run(self):
        with self.lanes.hold(self.host, self.key, Monitor(), is_urgent=self.is_urgent):
            self.came.append(self.key)
            self.has_it.set()
            assert self.done.wait(LIMIT_S)

    def end(self):
        assert self.has_it.wait(LIMIT_S)
        self.done.set()
        self.join(LIMIT_S)


def until(condition):
    waiting = threading.Event()
    for _ in range(LIMIT_S * 100):
        if condition():
            return
        waiting.wait(0.01)
    raise AssertionError("it never came")


@pytest.mark.parametrize(("total", "per_host", "most"), [(3, 8, 3), (8, 2, 2), (0, 0, 1)])
def test_no_more_connections_than_either_bound(total, per_host, most):
    lanes = Lanes(total, per_host)
    held = [lanes.spare(HOST, "x") for _ in range(most)]
    assert None not in held
    assert lanes.spare(HOST, "x") is None
    assert lanes.held() == lanes.held(HOST) == most
    lanes.release(held[0])
    assert lanes.spare(HOST, "y") is not None


def test_another_host_has_its_own_bound():
    lanes = Lanes(3, 2)
    assert [lanes.spare(HOST, 1) is None for _ in range(3)] == [False, False, True]
    assert lanes.spare(OTHER, 1) is not None
    assert lanes.spare(OTHER, 1) is None


def test_whoever_has_the_fewest_comes_first():
    lanes = Lanes(2, 2)
    came = []
    first = [Waiter(lanes, HOST, "many", came) for _ in range(2)]
    until(lambda: lanes.held() == 2)
    more = [Waiter(lanes, HOST, "many", came) for _ in range(3)]
    until(lambda: lanes.waiting() == 3)
    few = Waiter(lanes, HOST, "few", came)
    until(lambda: lanes.waiting() == 4)
    first[0].end()
    few.end()
    assert came[2] == "few"
    for waiter in (first[1], *more):
        waiter.end()
    assert lanes.held() == lanes.waiting() == 0


def test_of_equals_comes_first_who_stands_first_then_who_waits_longest():
    lanes = Lanes(1, 1)
    lanes.arrange(["c", "b"])
    came = []
    waiters = []
    holder = Waiter(lanes, HOST, "x", came)
    assert holder.has_it.wait(LIMIT_S)
    for number, key in enumerate("zybc", 1):
        waiters.append(Waiter(lanes, HOST, key, came))
        until(lambda number=number: lanes.waiting() == number)
    holder.end()
    for key in "cbzy":
        next(one for one in waiters if one.key == key).end()
    assert came == ["x", "c", "b", "z", "y"]


def test_a_further_connection_is_given_up_for_who_has_none():
    lanes = Lanes(2, 2)
    spare = [lanes.spare(HOST, "big") for _ in range(2)]
    assert not lanes.is_wanted(spare[1])
    waiter = Waiter(lanes, HOST, "small")
    until(lambda: lanes.waiting() == 1)
    assert lanes.is_wanted(spare[1])
    assert lanes.spare(HOST, "big") is None
    lanes.release(spare[1])
    waiter.end()
    assert not lanes.is_wanted(spare[0])


def test_a_cancel_is_felt_while_waiting_and_nothing_stays_held():
    class Impatient(Monitor):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 2

    lanes = Lanes(1, 1)
    spare = lanes.spare(HOST, "x")
    with pytest.raises(Cancelled), lanes.hold(HOST, "y", Impatient()):
        pass
    lanes.release(spare)
    assert lanes.held() == lanes.waiting() == 0


def test_a_host_that_complains_gets_fewer_and_slowly_more_again():
    clock = Clock()
    lanes = Lanes(16, 8, clock)
    held = [lanes.spare(HOST, "x") for _ in range(8)]
    lanes.lessen(HOST, 30)
    assert lanes.most(HOST) == 4
    assert lanes.is_wanted(held[0])
    assert lanes.most(OTHER) == 8
    for lane in held:
        lanes.release(lane)
    clock.now = 29.0
    assert lanes.most(HOST) == 4
    clock.now = 31.0
    assert lanes.most(HOST) == 5
    clock.now = 100.0
    assert lanes.most(HOST) == 8


def test_bounds_change_while_it_goes_on():
    lanes = Lanes(1, 1)
    spare = lanes.spare(HOST, "x")
    waiter = Waiter(lanes, HOST, "y")
    until(lambda: lanes.waiting() == 1)
    lanes.set_bounds(2, 2)
    assert waiter.has_it.wait(LIMIT_S)
    lanes.set_bounds(1, 1)
    assert lanes.is_wanted(spare)
    waiter.end()
    assert not lanes.is_wanted(spare)


def test_who_looks_at_an_image_comes_first():
    lanes, came = Lanes(1, 1), []
    first = Waiter(lanes, HOST, "first", came)
    assert first.has_it.wait(LIMIT_S)
    second = Waiter(lanes, HOST, "second", came)
    until(lambda: lanes.waiting() == 1)
    looking = Waiter(lanes, HOST, "looking", came, is_urgent=True)
    until(lambda: lanes.waiting() == 2)
    first.end()
    assert looking.has_it.wait(LIMIT_S)
    looking.end()
    second.end()
    assert came == ["first", "looking", "second"]


def test_who_looks_has_others_give_back_what_they_have_on_top_of_one():
    lanes = Lanes(2, 2)
    large = Waiter(lanes, HOST, "large")
    assert large.has_it.wait(LIMIT_S)
    more = lanes.spare(HOST, "large")
    looking = Waiter(lanes, HOST, "looking", is_urgent=True)
    until(lambda: lanes.is_wanted(more))
    lanes.release(more)
    assert looking.has_it.wait(LIMIT_S)
    assert lanes.held() == 2
    looking.end()
    large.end()


def test_where_none_comes_free_who_looks_gets_one_on_top_and_no_second():
    clock = Clock()
    lanes = Lanes(1, 1, clock)
    large = Waiter(lanes, HOST, "large")
    assert large.has_it.wait(LIMIT_S)
    looking = [Waiter(lanes, HOST, "looking", is_urgent=True) for _ in range(2)]
    until(lambda: lanes.waiting() == 2)
    assert lanes.held() == 1
    clock.now += 2
    until(lambda: lanes.held() == 2)
    assert lanes.waiting() == 1
    (one,) = [waiter for waiter in looking if waiter.has_it.wait(0.3)]
    one.end()
    (other,) = [waiter for waiter in looking if waiter is not one]
    other.end()
    large.end()
    assert lanes.held() == 0

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.transfers.rate import Rate


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


class Waiting(Monitor):
    """Lets the clock go on instead of waiting."""

    def __init__(self, clock):
        self.clock = clock

    def pause(self, seconds):
        self.check()
        self.clock.now += seconds


@pytest.mark.parametrize("piece", [100, 4096, 70_000, 1_000_000])
def test_the_sum_is_as_fast_as_the_limit(piece):
    clock = Clock()
    rate, monitor = Rate(200_000.0, clock), Waiting(clock)
    count = 0
    while clock.now < 130:
        rate.paid(piece, monitor)
        count += piece
    assert count / (clock.now - 100) == pytest.approx(200_000, rel=0.01)


def test_time_without_bytes_is_not_made_up_for():
    clock = Clock()
    rate, monitor = Rate(1000.0, clock), Waiting(clock)
    rate.paid(1000, monitor)
    clock.now += 60
    before = clock.now
    rate.paid(2000, monitor)
    assert clock.now - before == pytest.approx(2.0)


def test_without_a_limit_nobody_waits():
    clock = Clock()
    rate = Rate(None, clock)
    rate.paid(10**12, Waiting(clock))
    assert clock.now == 100.0
    assert rate.most_at_once(1 << 20) == 1 << 20


def test_under_a_limit_little_is_read_at_once():
    rate = Rate(1_000_000.0)
    assert rate.most_at_once(1 << 20) == 50_000
    rate.set_limit(10.0)
    assert rate.most_at_once(1 << 20) == 4096


@pytest.mark.parametrize(("limit", "until"), [(None, 100.2), (1_000.0, 110.2)])
def test_a_new_limit_is_felt_by_who_waits(limit, until):
    clock = Clock()
    rate = Rate(100.0, clock)

    class Changing(Waiting):
        def pause(self, seconds):
            super().pause(seconds)
            if rate.limit_bps == 100.0:
                rate.set_limit(limit)

    rate.paid(10_000, Changing(clock))
    assert clock.now == pytest.approx(until, abs=0.2)


def test_a_cancel_is_felt():
    class Stopped(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        Rate(1.0).paid(10, Stopped())


def test_what_is_looked_at_does_not_wait_for_what_others_have_read():
    clock = Clock()
    rate, monitor = Rate(100_000.0, clock), Waiting(clock)

    class Gone(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        rate.paid(1_000_000, Gone())  # and ten seconds have to be waited for that
    rate.paid_first(10_000, monitor)
    assert clock.now == pytest.approx(100.1)


def test_the_sum_is_right_with_what_is_looked_at():
    clock = Clock()
    rate, monitor = Rate(200_000.0, clock), Waiting(clock)
    count = 0
    while clock.now < 130:
        for pay in (rate.paid, rate.paid_first, rate.paid):
            pay(10_000, monitor)
            count += 10_000
    assert count / (clock.now - 100) == pytest.approx(200_000, rel=0.05)


def test_without_a_limit_what_is_looked_at_waits_for_nothing():
    clock = Clock()
    rate, monitor = Rate(None, clock), Waiting(clock)
    rate.paid_first(10**9, monitor)
    assert clock.now == 100


def test_a_limit_that_is_lifted_ends_the_wait():
    clock = Clock()
    rate = Rate(100.0, clock)

    class Lifting(Waiting):
        def pause(self, seconds):
            super().pause(seconds)
            rate.set_limit(None)

    rate.paid_first(10_000, Lifting(clock))
    assert clock.now < 101

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core.transfers.queue_progress import (
    RateMeter,
    Share,
    progress_of,
    time_left_s,
)


@pytest.fixture
def now():
    return [0.0]


@pytest.fixture
def meter(now):
    return RateMeter(lambda: now[0])


def feed(meter, now, seconds, bps, step=0.1):
    for _ in range(round(seconds / step)):
        now[0] += step
        meter.add(round(bps * step))


def test_a_rate_is_unknown_until_it_was_measured_for_a_while(meter, now):
    assert meter.rate_bps() is None
    meter.add(0)
    feed(meter, now, 4.8, 1000)
    assert meter.rate_bps() is None
    feed(meter, now, 1, 1000)
    assert meter.rate_bps() == pytest.approx(1000, rel=0.02)


def test_a_rate_is_that_of_the_last_half_minute(meter, now):
    meter.add(0)
    feed(meter, now, 60, 1000)
    feed(meter, now, 15, 3000)
    assert meter.rate_bps() == pytest.approx(2000, rel=0.03)
    feed(meter, now, 16, 3000)
    assert meter.rate_bps() == pytest.approx(3000, rel=0.03)


def test_a_line_on_which_nothing_comes_gets_slower_and_then_has_no_rate(meter, now):
    meter.add(0)
    feed(meter, now, 30, 1000)
    now[0] += 15
    assert meter.rate_bps() < 700
    now[0] += 60
    assert meter.rate_bps() is None


def test_what_was_before_a_pause_is_forgotten(meter, now):
    meter.add(0)
    feed(meter, now, 30, 1000)
    meter.begin_again()
    assert meter.rate_bps() is None
    now[0] += 600
    meter.add(0)
    feed(meter, now, 10, 500)
    assert meter.rate_bps() == pytest.approx(500, rel=0.03)


@pytest.mark.parametrize(
    ("left", "rate", "seconds"),
    [(None, 10.0, None), (100, None, None), (100, 10.0, 10.0), (0, None, 0.0)],
)
def test_time_left_is_unknown_where_one_of_both_is(left, rate, seconds):
    assert time_left_s(left, rate) == seconds


def test_a_queue_of_nothing_has_no_time_left():
    assert progress_of([Share(5, 5)], [], 0, 10.0).time_left_s is None
    assert progress_of([], [], 0, None).fraction == 0.0


def test_a_share_goes_by_orders_where_a_size_is_unknown():
    progress = progress_of([Share(5, 5)], [Share(7, None), Share(0, 10)], 0, 10.0)
    assert progress.bytes_total is None
    assert progress.fraction == pytest.approx(1 / 3)

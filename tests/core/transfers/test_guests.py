# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads beside the queue: known while they go on, and nothing that is done to them is lost."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.delivery.progress import TransferProgress
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.transfers.guests import Guests, is_guest
from datacosmos_imagery.core.transfers.queue_progress import QueueProgress, Share
from datacosmos_imagery.core.transfers.queued import State


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_one_is_known_while_it_goes_on_and_how_far_it_is():
    guests = Guests()
    with guests.welcome("05122507", Monitor()) as (_watch, tell):
        tell(TransferProgress(10, 100, None, 0, 2, 10, ("B04.tif",)))
        (row,) = guests.rows()
        assert (row.name, row.state, row.is_guest) == ("05122507", State.RUNNING, True)
        assert (row.far.bytes_done, row.bytes_left) == (10, 90)
        assert is_guest(row.key)
        assert guests.shares() == [Share(10, 100)]
    assert guests.rows() == ()


def test_one_that_fails_is_known_no_longer():
    guests = Guests()
    with pytest.raises(ValueError, match="it"), guests.welcome("a", Monitor()):
        raise ValueError("it")
    assert guests.rows() == ()


def test_what_is_cancelled_stops_and_the_other_goes_on():
    guests = Guests()
    with guests.welcome("a", Monitor()) as (a, _), guests.welcome("b", Monitor()) as (b, _):
        first, _second = guests.rows()
        guests.cancel([first.key, "of the queue"])
        with pytest.raises(Cancelled):
            a.check()
        b.check()


def test_who_listens_is_told_of_each_and_twice_a_second():
    clock, told = Clock(), []
    guests = Guests(clock)
    guests.listen(lambda: told.append(len(guests.rows())))
    with guests.welcome("a", Monitor()) as (_watch, tell):
        for _ in range(20):
            clock.now += 0.1
            tell(TransferProgress(0, None, None, 0, 1))
    assert told[0] == 1
    assert told[-1] == 0
    assert 5 <= len(told) <= 7


def test_who_listens_no_more_is_told_nothing():
    told = []
    guests = Guests()

    def listener():
        told.append(1)

    guests.listen(listener)
    guests.ignore(listener)
    guests.ignore(listener)
    with guests.welcome("a", Monitor()):
        assert told == []


@pytest.mark.parametrize(
    ("shares", "rates", "expected"),
    [
        ([Share(10, 100)], [5.0], QueueProgress(60, 200, 7.0, 1, 3, 0)),
        ([Share(10, None)], [None], QueueProgress(60, None, 2.0, 1, 3, 0)),
    ],
)
def test_the_whole_is_what_is_in_the_queue_and_beside_it(shares, rates, expected):
    assert QueueProgress(50, 100, 2.0, 1, 2, 0).joined(shares, rates) == expected

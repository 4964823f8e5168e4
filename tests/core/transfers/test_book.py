# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import random

import pytest
from datacosmos_imagery.core.transfers.book import Book
from datacosmos_imagery.core.transfers.spans import Spans

LEAST = 8


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def book_of(total, *here, clock=None):
    return Book(total, Spans(here), LEAST, clock or Clock())


def test_spans_are_the_same_as_a_set_of_bytes():
    dice = random.Random(1)
    for _ in range(200):
        spans, there = Spans(), set()
        for _ in range(dice.randrange(12)):
            start = dice.randrange(60)
            end = start + dice.randrange(9)
            spans.add(start, end)
            there |= set(range(start, end))
        assert {n for start, end in spans for n in range(start, end)} == there
        assert spans.count == len(there)
        assert {n for s, e in spans.gaps(60) for n in range(s, e)} == set(range(60)) - there
        assert all(one[1] < other[0] for one, other in zip(list(spans), list(spans)[1:]))
        assert spans.prefix == next(n for n in range(100) if n not in there)
        assert spans.end == max(there, default=-1) + 1
        assert list(spans.within(10, 20)) == list(
            Spans((n, n + 1) for n in there & {*range(10, 20)})
        )


def test_the_first_answer_keeps_a_share_and_the_others_take_what_is_behind():
    book = book_of(400)
    lead = book.lead(0)
    assert lead.end == 400
    first, second = book.take(4), book.take(4)
    assert (lead.start, lead.end) == (0, 100)
    assert first.start == 100
    assert second.start == first.end
    assert first.left >= LEAST


def test_alone_the_first_answer_goes_on_to_the_end():
    book = book_of(400)
    lead = book.lead(0)
    book.wrote(lead, 400)
    assert book.is_complete
    assert book.take(4) is None


def test_what_is_given_back_comes_by_the_answer_that_goes_on():
    book = book_of(400)
    lead = book.lead(0)
    helper = book.take(2)
    book.begin(helper, None)
    book.wrote(helper, 10)
    book.leave(helper)
    book.wrote(lead, lead.left)
    assert not book.go_on(lead, 2)  # its next bytes are here
    rest = book.take(2)
    assert rest.start == helper.position


def test_a_range_that_has_not_begun_does_not_stop_the_answer_that_goes_on():
    book = book_of(400)
    lead = book.lead(0)
    helper = book.take(2)
    told = []
    helper.give_up = lambda: told.append(True)
    while lead.left:
        book.wrote(lead, lead.left)
        book.go_on(lead, 1)
    assert told == [True]
    assert book.is_complete
    assert book.touch(helper) == 0


def test_who_is_slow_gives_half_of_the_rest_and_who_is_quick_nothing():
    clock = Clock()
    book = book_of(200, (0, 100), clock=clock)
    slow = book.take(1)
    assert (slow.start, slow.end) == (100, 200)
    book.begin(slow, None)
    clock.now = 1.0
    book.wrote(slow, 50)
    assert book.take(2) is None  # one more second, by its speed
    clock.now = 4.0
    book.touch(slow)
    other = book.take(2)
    assert (slow.position, slow.end) == (150, 175)
    assert (other.start, other.end) == (175, 200)


def test_who_brings_nothing_any_more_loses_the_rest():
    clock = Clock()
    book = book_of(115, (0, 100), clock=clock)
    stalled = book.take(1)
    told = []
    stalled.give_up = lambda: told.append(True)
    book.begin(stalled, None)
    book.wrote(stalled, 10)
    clock.now = 4.0
    assert book.take(2) is None
    clock.now = 6.0
    other = book.take(2)
    assert (other.start, other.end) == (110, 115)
    assert told == [True]
    book.wrote(stalled, 2)  # what was on its way already is the same file
    assert book.arrived == 112


def test_an_answer_shorter_than_asked_leaves_the_rest_to_others():
    book = book_of(100, (0, 50))
    claim = book.take(1)
    book.begin(claim, 60)
    book.wrote(claim, 10)
    assert claim.left == 0
    book.leave(claim)
    assert book.take(1).start == 60


@pytest.mark.parametrize("seed", range(20))
def test_whatever_happens_each_byte_is_fetched_and_nothing_is_missed(seed):
    dice = random.Random(seed)
    clock = Clock()
    here = Spans((s, s + dice.randrange(60)) for s in dice.sample(range(900), 4))
    book = Book(1000, here, LEAST, clock)
    claims = [book.lead(book.prefix)]
    for _ in range(20_000):
        clock.now += dice.random()
        if book.is_complete:
            break
        if len(claims) < 5 and (claim := book.take(5)):
            claims.append(claim)
        claim = dice.choice(claims) if claims else None
        if claim is None:
            continue
        if dice.random() < 0.9:
            book.begin(claim, None)
        if dice.random() < 0.05 or (not book.touch(claim) and not book.go_on(claim, 5)):
            book.leave(claim)
            claims.remove(claim)
        elif claim.has_begun:
            book.wrote(claim, min(claim.left, dice.randrange(1, 30)))
    assert book.is_complete
    assert book.spans() == [(0, 1000)]

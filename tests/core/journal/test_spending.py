# SPDX-License-Identifier: GPL-2.0-or-later
"""Spending limits: what counts, what doesn't, and where a month ends."""

import time
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Limits, LineItem, Money, Order
from datacosmos_imagery.core.errors import SpendingLimitExceeded
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.spending import Source, spent_in_month
from datacosmos_imagery.core.written_limits import UnreadableLimit
from views import eur

HERE, THERE = "https://here.example", "https://there.example"
NOW = datetime(2026, 11, 30, 23, 59, tzinfo=timezone.utc)


@pytest.fixture
def attempt(journal, monkeypatch):
    """Return a function that records an attempt and returns its id."""

    def begin(price, when=NOW, origin=HERE):
        monkeypatch.setattr("time.time", when.timestamp)
        number = len(journal.attempts())
        line = LineItem("sentinel-2-l2a", f"S{number}", "L2A")
        return journal.begin(Intent(origin, 42, 456, (line,), (price,), ()))

    return begin


def spent(journal, now=NOW):
    return spent_in_month(journal.attempts(), HERE, now)


def test_what_may_exist_counts_and_what_does_not_exist_costs_nothing(journal, attempt):
    journal.mark_unknown(attempt(eur("1")), "")
    journal.mark_created(attempt(eur("10")), Order("a", "UNPAID"))
    attempt(eur("100"))  # being sent
    journal.mark_refused(attempt(eur("1000")), "")
    journal.mark_created(attempt(eur("10000")), Order("b", "CANCELLED"))
    assert spent(journal) == {"EUR": eur("111")}


def test_a_bill_counts_instead_of_what_was_asked(journal, attempt):
    journal.mark_created(attempt(eur("10")), Order("a", "UNPAID"))
    journal.record_status(HERE, Order("a", "UNPAID", raw={"total": "12"}))
    assert spent(journal) == {"EUR": eur("12")}


def test_other_services_currencies_and_months_are_counted_apart(journal, attempt):
    attempt(eur("1"))
    attempt(eur("2"), origin=THERE)
    attempt(Money(Decimal(4), "USD"))
    attempt(eur("8"), when=datetime(2026, 10, 31, 23, 59, 59, tzinfo=timezone.utc))
    attempt(eur("16"), when=datetime(2025, 11, 30, tzinfo=timezone.utc))
    assert spent(journal) == {"EUR": eur("1"), "USD": Money(Decimal(4), "USD")}


@pytest.mark.parametrize(
    ("zone", "begun", "now", "counts"),
    [
        # A month that has begun in UTC, and not yet here.
        ("America/Santiago", "2026-12-01T01:00", "2026-11-30T20:00", True),
        ("America/Santiago", "2026-12-01T01:00", "2026-12-01T04:00", False),
        ("America/Santiago", "2026-11-30T23:30", "2026-12-01T02:59", True),
        # One that has ended here, and not yet in UTC.
        ("Pacific/Auckland", "2026-11-30T10:59", "2026-11-30T11:00", False),
        ("Pacific/Auckland", "2026-11-30T11:00", "2026-12-31T10:59", True),
        ("Pacific/Auckland", "2026-11-30T11:00", "2026-12-31T11:00", False),
        ("UTC", "2026-11-30T23:59", "2026-12-01T00:00", False),
        # Summer time ends within the month: 1 November begins at 04:00 UTC, December at 05:00.
        ("America/New_York", "2026-11-01T04:00", "2026-12-01T04:59", True),
        ("America/New_York", "2026-11-01T03:59", "2026-12-01T04:59", False),
    ],
)
def test_a_month_begins_and_ends_where_the_user_is(
    journal, attempt, monkeypatch, zone, begun, now, counts
):
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        attempt(eur("1"), when=at(begun))
        assert spent(journal, at(now)) == ({"EUR": eur("1")} if counts else {})
        # It is the computer's zone that counts, whichever the moment was written in.
        elsewhere = at(now).astimezone(timezone(timedelta(hours=9)))
        assert spent(journal, elsewhere) == spent(journal, at(now))
    time.tzset()


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def test_the_limit_of_a_month_is_judged_with_what_was_ordered(journal, attempt):
    attempt(eur("60"))
    limits, attempts = Limits(month=eur("100")), journal.attempts()
    limits.enforce(eur("40"), attempts, HERE, NOW)
    with pytest.raises(SpendingLimitExceeded, match="60.00 EUR ordered this month"):
        limits.enforce(eur("40.01"), attempts, HERE, NOW)
    limits.enforce(eur("40.01"), attempts, THERE, NOW)


def test_what_was_paid_counts_whatever_the_service_says_later(journal, attempt):
    journal.mark_created(attempt(eur("10")), Order("a", "UNPAID"))
    journal.record_status(HERE, Order("a", "PAID"))
    journal.record_status(HERE, Order("a", "CANCELLED"))
    assert spent(journal) == {"EUR": eur("10")}


def test_each_limit_says_where_it_is_set():
    for source, place in (
        (Source.SETTINGS, "in the settings (Settings, Options, DataCosmos)"),
        (Source.ENVIRONMENT, "DATACOSMOS_ORDER_LIMIT"),
    ):
        limits = Limits(order=eur("1"), source=source)
        assert place in limits.problem(eur("2"), {})
        limits = Limits(order=UnreadableLimit("1,000 EUR"), source=source)
        assert place in limits.problem(eur("2"), {})
        assert "'1,000 EUR'" in limits.problem(eur("2"), {})


def test_without_limits_anything_goes():
    assert Limits().problem(eur("1e9"), {"EUR": eur("1e9")}) == ""


def test_a_limit_of_zero_lets_only_what_is_free_through():
    assert Limits(order=eur("0")).problem(eur("0.01"), {})
    assert Limits(order=eur("0")).problem(eur("0"), {}) == ""


def test_who_judges_a_new_order_is_told_no_more_than_a_month_of_the_journal(journal, attempt):
    for days in (400, 62, 31, 1):
        attempt(eur(str(days)), when=NOW - timedelta(days=days))
    attempt(eur("2"), when=NOW + timedelta(days=3))  # by a clock that was wrong then, or is now
    line = LineItem("sentinel-2-l2a", "new", "L2A")
    told = []
    attempt(eur("1"))
    journal.begin(Intent(HERE, 42, 456, (line,), (eur("1"),), ()), guard=told.extend)
    assert [one.prices[0].amount for one in told] == [31, 1, 2, 1]

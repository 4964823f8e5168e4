# SPDX-License-Identifier: GPL-2.0-or-later
"""Spending limits: what counts, what doesn't, and where a month ends."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Limits, LineItem, Money, Order
from datacosmos_imagery.core.errors import SpendingLimitExceeded
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.spending import spent_in_month
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


def test_a_month_begins_and_ends_in_utc_wherever_the_user_is(journal, attempt):
    attempt(eur("1"), when=datetime(2026, 11, 1, tzinfo=timezone.utc))
    west = timezone(timedelta(hours=-8))
    assert spent(journal, datetime(2026, 11, 30, 15, 59, tzinfo=west)) == {"EUR": eur("1")}
    assert spent(journal, datetime(2026, 11, 30, 16, 0, tzinfo=west)) == {}


def test_the_limit_of_a_month_is_judged_with_what_was_ordered(journal, attempt):
    attempt(eur("60"))
    limits, attempts = Limits(month=eur("100")), journal.attempts()
    limits.enforce(eur("40"), attempts, HERE, NOW)
    with pytest.raises(SpendingLimitExceeded, match="60.00 EUR ordered this month"):
        limits.enforce(eur("40.01"), attempts, HERE, NOW)
    limits.enforce(eur("40.01"), attempts, THERE, NOW)


def test_without_limits_anything_goes():
    assert Limits().problem(eur("1e9"), {"EUR": eur("1e9")}) == ""


def test_a_limit_of_zero_lets_only_what_is_free_through():
    assert Limits(order=eur("0")).problem(eur("0.01"), {})
    assert Limits(order=eur("0")).problem(eur("0"), {}) == ""

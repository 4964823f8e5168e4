# SPDX-License-Identifier: GPL-2.0-or-later
"""What was spent in a calendar month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ..money import Money, total_by_currency
from ..values import moment_of_seconds
from .attempt import Attempt


def spent_in_month(attempts: Iterable[Attempt], origin: str, now: datetime) -> dict[str, Money]:
    """Return what was ordered at a service in the month of `now`, by currency.

    The month is the calendar month of this computer's time zone. Cancelled and refused attempts
    cost nothing, unless they were paid. Those whose outcome isn't known count: their orders may
    exist.
    """
    amounts: list[Money] = []
    for attempt in attempts:
        if attempt.origin == origin and attempt.may_have_bought and _same_month(attempt, now):
            amounts += [attempt.billed] if attempt.billed else attempt.prices
    return total_by_currency(amounts)


def _same_month(attempt: Attempt, now: datetime) -> bool:
    begun = moment_of_seconds(attempt.begun_at)
    try:
        there, today = begun.astimezone() if begun else None, now.astimezone()
    except (OSError, OverflowError):  # a moment for which the system knows no local time
        there = None
    if there is None:
        return True  # it isn't known that it was in another month
    return (there.year, there.month) == (today.year, today.month)

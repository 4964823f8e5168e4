# SPDX-License-Identifier: GPL-2.0-or-later
"""The spending limits that a user has set, for one order and for a month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone

from ..errors import SpendingLimitExceeded
from ..money import Money, total_by_currency
from ..values import moment_of_seconds
from ..wording import later, tr
from .attempt import Attempt


@dataclass(frozen=True)
class Limits:
    """What may be spent; None for no limit.

    Args:
        order: with one order.
        month: with all orders of a calendar month, UTC, at one service.
    """

    order: Money | None = None
    month: Money | None = None

    def problem(self, total: Money, spent: Mapping[str, Money]) -> str:
        """Return why the order would be above a limit, as a sentence; empty if it isn't.

        An amount in another currency than a limit's can't be judged, so it is above it.

        Args:
            total: of the order.
            spent: earlier in the month, by currency; see `spent_in_month`.
        """
        for limit, name in ((self.order, later("an order")), (self.month, later("a month"))):
            if limit is not None and limit.currency != total.currency:
                return tr(
                    "The spending limit for {name} is {limit}, and the order is in {currency}, "
                    "so it can't be judged.",
                    name=name(),
                    limit=limit,
                    currency=total.currency or tr("an unknown currency"),
                )
        if self.order is not None and total.amount > self.order.amount:
            return tr(
                "The total of {total} is above your limit of {limit} for an order.",
                total=total,
                limit=self.order,
            )
        if self.month is not None:
            before = spent.get(total.currency)
            sum_ = total.amount + (before.amount if before else 0)
            if sum_ > self.month.amount:
                return tr(
                    "With {before} ordered this month and this order of {total}, your limit of "
                    "{limit} for a month would be exceeded.",
                    before=before or tr("nothing"),
                    total=total,
                    limit=self.month,
                )
        return ""

    def enforce(
        self, total: Money, attempts: Iterable[Attempt], origin: str, now: datetime
    ) -> None:
        """Raise `SpendingLimitExceeded` if the order would be above a limit."""
        problem = self.problem(total, spent_in_month(attempts, origin, now))
        if problem:
            raise SpendingLimitExceeded(
                problem,
                tr("Choose fewer images, or change the limit in the settings."),
            )


def spent_in_month(attempts: Iterable[Attempt], origin: str, now: datetime) -> dict[str, Money]:
    """Return what was ordered at a service in the month of `now`, UTC, by currency.

    Cancelled and refused attempts cost nothing. Those whose outcome isn't known count: their
    orders may exist.
    """
    amounts: list[Money] = []
    for attempt in attempts:
        if attempt.origin == origin and attempt.may_have_bought and _same_month(attempt, now):
            amounts += [attempt.billed] if attempt.billed else attempt.prices
    return total_by_currency(amounts)


def _same_month(attempt: Attempt, now: datetime) -> bool:
    begun = moment_of_seconds(attempt.begun_at)
    today = now.astimezone(timezone.utc)
    return begun is not None and (begun.year, begun.month) == (today.year, today.month)

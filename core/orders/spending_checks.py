# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be spent with an order: the prices that its buyer saw, their bound, all limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal

from ..errors import PriceChanged, SpendingLimitExceeded
from ..job import Monitor
from ..journal.allowance import Left
from ..journal.attempt import Attempt
from ..journal.journal import Journal
from ..journal.month import spent_in_month
from ..journal.spending import Limits, counted_attempts, limits_in_force, refusal_by
from ..money import Money, total_by_currency
from ..sales.order import LineItem
from ..sales.pricing import PriceChange, Quote
from ..wording import tr
from ..written_limits import read_max_total

_MOST_NAMED = 5


@dataclass(frozen=True)
class Seen:
    """The prices that a buyer saw.

    Args:
        prices: None for a line whose price they must have seen and haven't.
        is_list: whether they looked at a list of lines, for the words.
    """

    prices: Mapping[LineItem, Money | None]
    is_list: bool


def usable_limits(
    given: Limits, max_total: Money | Decimal | None
) -> tuple[tuple[Limits, ...], Money | Decimal | None]:
    """Return all limits that hold, and the most that may be spent.

    Raises:
        LimitUnreadable, InputError: one of them can't be read.
    """
    limits = limits_in_force(given)
    for one in limits:
        unreadable = one.unreadable()
        if unreadable is not None:
            raise unreadable
    return limits, read_max_total(max_total)


@dataclass(frozen=True)
class MonthGuard:
    """Judges the limits at the moment in which an order is begun; see `Journal.begin`.

    Args:
        total: of the order.
    """

    limits: tuple[Limits, ...]
    total: Money
    journal: Journal
    origin: str

    def __call__(self, attempts: Sequence[Attempt]) -> None:
        """Raise `SpendingLimitExceeded` if the order is above a limit.

        Args:
            attempts: at the service, that may be of this month.
        """
        counted = counted_attempts(attempts, self.journal, self.limits)
        for one in self.limits:
            one.enforce(self.total, counted, self.origin, datetime.now(timezone.utc))

    @property
    def counts_month(self) -> bool:
        """Whether any limit is one for a month."""
        return any(one.month is not None for one in self.limits)

    def judge(
        self, spent: Mapping[str, Money]
    ) -> tuple[SpendingLimitExceeded | None, Sequence[Left]]:
        """Return why the order is above a limit, and what is left of all of them.

        Args:
            spent: in this month, by currency; other journals that count come on top.
        """
        elsewhere = counted_attempts((), self.journal, self.limits)
        now = datetime.now(timezone.utc)
        others = spent_in_month(elsewhere, self.origin, now)
        whole = total_by_currency((*spent.values(), *others.values()))
        left = [left for one in self.limits for left in one.left(whole)]
        return refusal_by(self.limits, self.total, whole), left


def check_prices(
    quotes: Sequence[Quote],
    total: Money,
    seen: Seen,
    max_total: Money | Decimal | None,
    monitor: Monitor,
) -> None:
    """Raise if prices aren't what the buyer saw, or more than what they gave leave to.

    Args:
        max_total: within it they may have risen, but not changed their currency.

    Raises:
        PriceChanged, SpendingLimitExceeded.
    """
    known = [(quote, seen.prices[quote.line]) for quote in quotes if quote.line in seen.prices]
    changes = [
        PriceChange(quote.line, price, quote.known_price)
        for quote, price in known
        if price is not None and price != quote.known_price
    ]
    _check_currencies(changes)
    if max_total is not None:
        _check_max_total(total, max_total, monitor)
        return
    risen = [change for change in changes if change.is_rise]
    unseen = [quote.line for quote, price in known if price is None]
    if risen or unseen:
        raise PriceChanged(
            _in_words(risen, seen)
            if risen
            else tr("You haven't seen the price of {line}.", line=unseen[0]),
            tr(
                "Look at the new prices and decide again; for scripts and models, MAX_TOTAL says "
                "how much may be spent."
            ),
            changes,
        )


def _check_currencies(changes: Sequence[PriceChange]) -> None:
    """Raise if a price is in another currency than the one seen, whatever may be spent."""
    other = [change for change in changes if change.old.currency != change.new.currency]
    if other:
        raise PriceChanged(
            tr(
                "Prices are in another currency than those you saw, so they can't be compared: "
                "{changes}.",
                changes="; ".join(map(str, other[:_MOST_NAMED])),
            ),
            tr("Look at the new prices and decide again."),
            changes,
        )


def _check_max_total(total: Money, max_total: Money | Decimal, monitor: Monitor) -> None:
    """Raise if the total is above the bound. A bare number is in the one currency of all prices."""
    is_bare = not isinstance(max_total, Money)
    limit = max_total if isinstance(max_total, Money) else Money(max_total, total.currency)
    if limit.currency != total.currency or not total.currency:
        raise SpendingLimitExceeded(
            tr(
                "The limit for this order is {limit}, and its prices are in {currency}, so it "
                "can't be judged.",
                limit=limit,
                currency=total.currency or tr("an unknown currency"),
            ),
            tr("Give a limit in the currency of the prices, such as 500.00 EUR."),
        )
    if is_bare:
        monitor.info(
            tr(
                "MAX_TOTAL names no currency. It counts as {limit}, in the currency of the prices.",
                limit=limit,
            )
        )
    if total.amount > limit.amount:
        raise SpendingLimitExceeded(
            tr("The total of {total} is above the limit of {limit}.", total=total, limit=limit),
            tr("Raise the limit or choose fewer items."),
        )


def _in_words(risen: Sequence[PriceChange], seen: Seen) -> str:
    if len(risen) == 1 and not seen.is_list:
        (one,) = risen
        return tr(
            "The price of {line} has changed from {old} to {new}.",
            line=one.line,
            old=one.old,
            new=one.new,
        )
    return tr(
        "Prices have risen since you saw them: {changes}.", changes="; ".join(map(str, risen))
    )

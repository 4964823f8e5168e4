# SPDX-License-Identifier: GPL-2.0-or-later
"""Ordering in one go, as a job: licences, fresh prices, limits, the order, its payment link.

For scripts and Processing, which can't ask in between; the dialog's is `purchase`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..errors import InputError, LicenceNotAccepted, PriceChanged, SpendingLimitExceeded, ordering
from ..job import Monitor
from ..journal.journal import Journal
from ..money import Money, parse_amount
from ..sales.order import LineItem, Order
from ..sales.order_calls import purchaser
from ..sales.pricing import PriceChange, PriceJob, PriceResult
from ..service.client import Client
from ..stac.collection import Licence
from ..values import shown
from ..wording import tr, tr_n
from .buy import OrderResult, buy, collect_licences, count_of, single_total
from .placing import Terms

__all__ = ["OrderJob", "OrderResult"]


@dataclass(frozen=True)
class OrderJob:
    """Order lines: licences, fresh prices, limits, journal, the order, its checkout link.

    Args:
        journal_folder: where the journal lies.
        lines: what to buy.
        licences_accepted: that the user has accepted all licences of the items' collections.
        seen_prices: the price of each line that the user last saw, None where they saw none;
            empty to compare nothing. Ignored under `max_total`, which says what may be spent.
        max_total: the most that may be spent, in the currency of the prices; None for no limit.
        allow_repeat: order items again that the journal shows as ordered, or that an earlier
            attempt may have ordered.
        send_licences: see `create_order`.
        on_order: told the order as soon as it exists, before the checkout link is asked for.
        user, connection: see `Terms`.
    """

    client: Client
    journal_folder: Path
    lines: tuple[LineItem, ...]
    licences_accepted: bool = False
    seen_prices: tuple[Money | None, ...] = ()
    max_total: Decimal | None = None
    allow_repeat: bool = False
    send_licences: bool = True
    on_order: Callable[[Order], None] | None = None

    user: str = ""
    connection: str = ""

    def run(self, monitor: Monitor) -> OrderResult:
        """Order once. Errors say whether nothing was ordered.

        Raises:
            InputError: no lines, or a limit that is none.
            LicenceNotAccepted: `licences` lists them.
            PriceUnavailable, PriceChanged, SpendingLimitExceeded.
            and all that `place_order` raises.
        """
        with ordering():
            journal = Journal(self.journal_folder)
            if not self.lines:
                raise InputError(tr("There is nothing to order."), tr("Choose at least one item."))
            if self.max_total is not None and parse_amount(self.max_total) is None:
                raise InputError(
                    tr(
                        "A limit of {amount} is no amount of money.",
                        amount=shown(str(self.max_total)),
                    ),
                    tr("Give what may be spent, such as 1500.00."),
                )
            job = replace(self, **_without_doubles(self.lines, self.seen_prices))
            priced, licences = job._checked(monitor)
        terms = Terms(
            may_repeat=lambda _attempt: self.allow_repeat,
            send_licences=self.send_licences,
            user=self.user,
            connection=self.connection,
        )
        return buy(self.client, journal, priced.quotes, licences, monitor, terms, self.on_order)

    def _checked(self, monitor: Monitor) -> tuple[PriceResult, tuple[Licence, ...]]:
        """Return fresh prices and the licences, if all that was asked for is met."""
        purchaser(self.client)
        licences = collect_licences(self.client, self.lines, monitor)
        if not self.licences_accepted:
            raise LicenceNotAccepted(
                tr_n(
                    len(licences),
                    "{images} can be ordered only under this licence: {licences}.",
                    "{images} can be ordered only under these licences: {licences}.",
                    images=count_of(self.lines),
                    licences="; ".join(licence.in_words() for licence in licences),
                ),
                tr("Read them. If you accept, set ACCEPT_LICENCES."),
                licences,
            )
        priced = PriceJob(self.client, self.lines).run(monitor)
        total = self._checked_total(priced)
        monitor.info(tr("{images} for {total}.", images=count_of(self.lines), total=total))
        return priced, licences

    def _checked_total(self, priced: PriceResult) -> Money:
        total = single_total(priced.quotes)
        if self.max_total is not None:
            if total.amount > self.max_total:
                limit = Money(self.max_total, total.currency)
                raise SpendingLimitExceeded(
                    tr(
                        "The total of {total} is above the limit of {limit}.",
                        total=total,
                        limit=limit,
                    ),
                    tr("Raise the limit or choose fewer items."),
                )
        else:
            self._check_drift(priced)
        return total

    def _check_drift(self, priced: PriceResult) -> None:
        changes = [
            PriceChange(quote.line, seen, quote.known_price)
            for quote, seen in zip(priced.quotes, self.seen_prices)
            if seen is not None and seen != quote.known_price
        ]
        risen = next((change for change in changes if change.is_rise), None)
        if risen is not None:
            raise PriceChanged(
                tr(
                    "The price of {line} has changed from {old} to {new}.",
                    line=risen.line,
                    old=risen.old,
                    new=risen.new,
                ),
                tr("Ask the prices again, or say with MAX_TOTAL how much may be spent."),
                changes,
            )


def _without_doubles(
    lines: tuple[LineItem, ...], prices: tuple[Money | None, ...]
) -> dict[str, Any]:
    padded = prices + (None,) * (len(lines) - len(prices))
    seen: dict[LineItem, Money | None] = {}
    for line, price in zip(lines, padded):
        seen.setdefault(line, price)
    return {"lines": tuple(seen), "seen_prices": tuple(seen.values())}

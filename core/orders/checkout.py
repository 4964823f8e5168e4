# SPDX-License-Identifier: GPL-2.0-or-later
"""The payment link of an order, handed out only if the order costs what was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import CheckoutRefused, PriceChanged
from ..job import Monitor
from ..journal.journal import Journal
from ..journal.listed_orders import note_order
from ..money import Money, total_by_currency
from ..sales.order import PAID, LineItem, Order
from ..sales.order_calls import checkout_url, get_order
from ..sales.pricing import PriceChange
from ..sales.stated_prices import stated_prices
from ..service.client import Client
from ..wording import tr


@dataclass(frozen=True)
class Checkout:
    """Where an order can be paid.

    Args:
        order: as it is after asking.
        url: empty if there is nothing to pay; not to be logged.
    """

    order: Order
    url: str


@dataclass(frozen=True)
class CheckoutJob:
    """Ask for the payment link of an order. It can itself settle the order from credits.

    Args:
        journal_folder: where the journal lies.
        confirmed: that the user pays although the order is dearer than was asked for, as the
            journal shows it.
    """

    client: Client
    journal_folder: Path
    order_id: str
    confirmed: bool = False

    def run(self, monitor: Monitor) -> Checkout:
        """Return the link.

        Raises:
            PriceChanged: the order is dearer than was asked for, and that isn't confirmed.
            CheckoutRefused: the link isn't one that may be opened.
            JournalError, NotFound, ApiError, AuthError, NetworkError, ResponseError.
        """
        journal = Journal(self.journal_folder)
        origin = self.client.connection.origin
        if self.confirmed:
            # What the journal shows by now; a rise that the next lines find isn't meant.
            journal.confirm_rises(origin, self.order_id)
        journal.check()
        order = note_order(journal, origin, get_order(self.client, self.order_id, monitor))
        attempt = journal.attempt_of(origin, self.order_id)
        if attempt is not None:
            note_bill(journal, origin, order, dict(zip(attempt.lines, attempt.prices)))
            attempt = journal.attempt_of(origin, self.order_id)
        if attempt is not None and attempt.rises and not order.is_final:
            raise dearer(order, attempt.rises)
        return Checkout(*ask_checkout(self.client, journal, order, monitor))


def ask_checkout(
    client: Client, journal: Journal, order: Order, monitor: Monitor
) -> tuple[Order, str]:
    """Return the order after asking for its payment link, and the link.

    Raises:
        CheckoutRefused: it was paid before, whatever the service says now.
        JournalError: whether it was can't be told.
        and as `checkout_url` and `get_order`.
    """
    order = note_order(journal, client.connection.origin, order)
    if order.was_paid and order.status != PAID:
        raise CheckoutRefused(
            tr(
                "The order {order} was paid; the service now says {status}. No payment link is "
                "asked for.",
                order=order.id,
                status=order.status,
            ),
            tr("Don't pay it a second time: ask Open Cosmos."),
        )
    url = checkout_url(client, order, monitor)
    if not url and not order.is_final:
        # Asking for the checkout can settle the order from credits.
        order = get_order(client, order.id, monitor)
        order = note_order(journal, client.connection.origin, order)
    return order, url


def note_bill(
    journal: Journal, origin: str, order: Order, asked: Mapping[LineItem, Money]
) -> tuple[PriceChange, ...]:
    """Record what the order says that it costs, and return what is dearer than was asked for.

    Args:
        asked: what was asked for each line just before ordering.

    Raises:
        JournalError: it can't be recorded.
    """
    currencies = list(total_by_currency(asked.values()))
    stated = stated_prices(order, currencies[0] if len(currencies) == 1 else "")
    rises = stated.rises_above(asked)
    billed = stated.bill(asked)
    if billed is not None or rises:
        journal.record_bill(origin, order.id, billed, rises)
    return rises


def dearer(order: Order, rises: tuple[PriceChange, ...]) -> PriceChanged:
    """Return the error for an order that is dearer than was asked for."""
    return PriceChanged(
        tr(
            "The order {order} costs more than was asked for: {changes}.",
            order=order.id,
            changes="; ".join(map(str, rises)),
        ),
        tr(
            "It isn't paid. Pay it only if you accept that, or leave it unpaid and ask Open Cosmos."
        ),
        rises,
    )

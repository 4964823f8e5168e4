# SPDX-License-Identifier: GPL-2.0-or-later
"""What all ways to order share: one currency, the order itself, its bill, its payment link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..errors import (
    CheckoutRefused,
    DataCosmosError,
    JournalError,
    PriceUnavailable,
    SpendingLimitExceeded,
    ordering,
)
from ..job import Monitor
from ..journal.journal import Journal
from ..money import Money, format_totals, total_by_currency
from ..sales.order import LineItem, Order
from ..sales.pricing import PriceChange, Quote
from ..sales.stated_prices import stated_prices
from ..service.client import Client
from ..stac.collection import Licence
from ..wording import tr, tr_n
from .checkout import ask_checkout, dearer, note_bill
from .placing import Terms, place_order

_MOST_NAMED = 5


@dataclass(frozen=True)
class OrderResult:
    """An order that exists.

    Args:
        order: as the service describes it.
        total: what was asked for the lines just before ordering; all one currency.
        checkout_url: where to pay; empty if there is nothing to pay, or the order is dearer.
        found_again: True if it is the order of an earlier attempt whose answer was lost.
        warnings: what else the user must know although the order exists.
        rise_after: what the order itself says is dearer than was asked for. No payment link is
            handed out before the user has confirmed that; see `CheckoutJob`.
    """

    order: Order
    total: Money
    checkout_url: str
    found_again: bool
    warnings: tuple[str, ...]
    rise_after: tuple[PriceChange, ...] = ()

    @property
    def notices(self) -> tuple[str, ...]:
        """All that the user must know: what is dearer, and the warnings."""
        if not self.rise_after:
            return self.warnings
        return (dearer(self.order, self.rise_after).explain(), *self.warnings)


def buy(
    client: Client,
    journal: Journal,
    quotes: Sequence[Quote],
    licences: Sequence[Licence],
    monitor: Monitor,
    terms: Terms,
    on_order: Callable[[Order], None] | None = None,
) -> OrderResult:
    """Order the quoted lines, once, and ask where to pay.

    Args:
        quotes, licences, terms: see `place_order`.
        on_order: told the order as soon as it exists, before the checkout link is asked for.

    Raises:
        PriceUnavailable, SpendingLimitExceeded: see `single_total`.
        and all that `place_order` raises; once the order exists, nothing but `Cancelled`.
    """
    with ordering():
        total = single_total(quotes)
        placed = place_order(client, journal, quotes, licences, monitor, terms)
    if on_order is not None:
        on_order(placed.order)
    warnings = [placed.warning] if placed.warning else []
    rises = _rises(client, journal, placed.order, quotes, warnings)
    url, order = "", placed.order
    if not rises:
        url, order = _checkout(client, journal, order, monitor, warnings)
    return OrderResult(order, total, url, placed.found_again, tuple(warnings), rises)


def single_total(quotes: Sequence[Quote]) -> Money:
    """Return what all lines cost together.

    Raises:
        PriceUnavailable: a line has no price.
        SpendingLimitExceeded: they are priced in several currencies.
    """
    without = [quote for quote in quotes if quote.price is None]
    if without:
        raise PriceUnavailable(
            tr(
                "There is no price for {lines} ({problem}).",
                lines=_named([quote.line for quote in without]),
                problem=without[0].problem.rstrip("."),
            ),
            tr("Leave it out, or ask Open Cosmos."),
        )
    totals = total_by_currency(quote.known_price for quote in quotes)
    if len(totals) != 1:
        raise SpendingLimitExceeded(
            tr(
                "The items are priced in several currencies ({totals}).",
                totals=format_totals(totals.values()),
            ),
            tr("Order the items of each currency on their own."),
        )
    return next(iter(totals.values()))


def collect_licences(
    client: Client, lines: Sequence[LineItem], monitor: Monitor
) -> tuple[Licence, ...]:
    """Return the licences of the lines' collections, each once.

    Raises:
        NotFound: a collection doesn't exist any more.
    """
    names = list(dict.fromkeys(line.collection for line in lines))
    found = [client.collection(name, monitor).licence for name in names]
    return tuple(dict.fromkeys(found))


def count_of(lines: Sequence[LineItem]) -> str:
    return tr_n(len(lines), "{n} image", "{n} images")


def _rises(
    client: Client,
    journal: Journal,
    order: Order,
    quotes: Sequence[Quote],
    warnings: list[str],
) -> tuple[PriceChange, ...]:
    asked = {quote.line: quote.known_price for quote in quotes}
    try:
        return note_bill(journal, client.connection.origin, order, asked)
    except JournalError as error:
        warnings.append(
            tr(
                "The journal couldn't record what the order {order} costs: {reason}",
                order=order.id,
                reason=error.message,
            )
        )
        return stated_prices(order, quotes[0].known_price.currency).rises_above(asked)


def _checkout(
    client: Client, journal: Journal, order: Order, monitor: Monitor, warnings: list[str]
) -> tuple[str, Order]:
    """Return the payment link and the order after asking for it.

    The order exists by now: no trouble here may look like a failure to order.
    """
    try:
        order, url = ask_checkout(client, journal, order, monitor)
    except CheckoutRefused as error:
        warnings.append(error.explain())
        return "", order
    except DataCosmosError as error:
        warnings.append(
            tr(
                "The order {order} exists, but its payment link couldn't be had. {reason} "
                "Pay it in the DataCosmos web application.",
                order=order.id,
                reason=error.message,
            )
        )
        return "", order
    return url, order


def _named(lines: Sequence[LineItem]) -> str:
    text = ", ".join(map(str, lines[:_MOST_NAMED]))
    if len(lines) <= _MOST_NAMED:
        return text
    left = len(lines) - _MOST_NAMED
    return tr_n(left, "{named} and {n} more", "{named} and {n} more", named=text)

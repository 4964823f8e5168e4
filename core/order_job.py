# SPDX-License-Identifier: GPL-2.0-or-later
"""Ordering, as a job: licences, fresh prices, limits, journal, the order, its checkout link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from .client import Client
from .collection import Licence
from .errors import (
    CheckoutRefused,
    DataCosmosError,
    InputError,
    LicenceNotAccepted,
    PriceChanged,
    PriceUnavailable,
    SpendingLimitExceeded,
)
from .job import Monitor
from .journal import Journal
from .money import Money, format_totals
from .order import LineItem, Order
from .ordering import checkout_url, get_order, purchaser
from .placing import place_order
from .search_job import PriceJob, PriceResult

_MOST_NAMED = 5


@dataclass(frozen=True)
class OrderResult:
    """An order that exists.

    Args:
        order: as the service describes it.
        total: what was asked for the lines just before ordering; all one currency.
        checkout_url: where to pay; empty if there is nothing to pay.
        found_again: True if it is the order of an earlier attempt whose answer was lost.
        warnings: what the user must know although the order exists.
    """

    order: Order
    total: Money
    checkout_url: str
    found_again: bool
    warnings: tuple[str, ...]


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
        allow_repeat: see `place_order`.
        send_licences: see `create_order`.
        on_order: told the order as soon as it exists, before the checkout link is asked for.
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

    def run(self, monitor: Monitor) -> OrderResult:
        """Order once, or raise before anything was ordered.

        Raises:
            LicenceNotAccepted: `licences` lists them.
            PriceUnavailable, PriceChanged, SpendingLimitExceeded: nothing was ordered.
            and all that `place_order` raises.
        """
        if not self.lines:
            raise InputError("There is nothing to order.", "Choose at least one item.")
        job = replace(self, **_without_doubles(self.lines, self.seen_prices))
        return job._run(monitor)

    def _run(self, monitor: Monitor) -> OrderResult:
        purchaser(self.client)
        licences = collect_licences(self.client, self.lines, monitor)
        if not self.licences_accepted:
            raise LicenceNotAccepted(
                f"{_count(self.lines)} can be ordered only under "
                + ("this licence: " if len(licences) == 1 else "these licences: ")
                + "; ".join(map(str, licences))
                + ".",
                "Read them. If you accept, set ACCEPT_LICENCES. Nothing was ordered.",
                licences,
            )
        journal = Journal(self.journal_folder)
        priced = PriceJob(self.client, self.lines).run(monitor)
        total = self._checked_total(priced)
        monitor.info(f"{_count(self.lines)} for {total}.")
        placed = place_order(
            self.client,
            journal,
            priced.quotes,
            licences,
            monitor,
            allow_repeat=self.allow_repeat,
            send_licences=self.send_licences,
        )
        if self.on_order is not None:
            self.on_order(placed.order)
        warnings = [placed.warning] if placed.warning else []
        url, order = self._checkout(journal, placed.order, monitor, warnings)
        return OrderResult(order, total, url, placed.found_again, tuple(warnings))

    def _checked_total(self, priced: PriceResult) -> Money:
        without = [quote for quote in priced.quotes if quote.price is None]
        if without:
            raise PriceUnavailable(
                f"There is no price for {_named([q.line for q in without])} "
                f"({without[0].problem.rstrip('.')}).",
                "Leave it out, or ask Open Cosmos. Nothing was ordered.",
            )
        if len(priced.totals) != 1:
            raise SpendingLimitExceeded(
                "The items are priced in several currencies "
                f"({format_totals(priced.totals.values())}).",
                "Order the items of each currency on their own. Nothing was ordered.",
            )
        total = next(iter(priced.totals.values()))
        if self.max_total is not None:
            if total.amount > self.max_total:
                limit = Money(self.max_total, total.currency)
                raise SpendingLimitExceeded(
                    f"The total of {total} is above the limit of {limit}.",
                    "Raise the limit or choose fewer items. Nothing was ordered.",
                )
        else:
            self._check_drift(priced)
        return total

    def _check_drift(self, priced: PriceResult) -> None:
        for quote, seen in zip(priced.quotes, self.seen_prices):
            fresh = quote.known_price
            if seen is None or seen == fresh:
                continue
            if seen.currency == fresh.currency and fresh.amount < seen.amount:
                continue
            raise PriceChanged(
                f"The price of {quote.line} has changed from {seen} to {fresh}.",
                "Ask the prices again, or say with MAX_TOTAL how much may be spent. "
                "Nothing was ordered.",
            )

    def _checkout(
        self, journal: Journal, order: Order, monitor: Monitor, warnings: list[str]
    ) -> tuple[str, Order]:
        """Return the payment link and the order after asking for it.

        The order exists by now: no trouble here may look like a failure to order.
        """
        try:
            url = checkout_url(self.client, order, monitor)
            if not url and not order.is_final:
                # Asking for the checkout can settle the order from credits.
                order = get_order(self.client, order.id, monitor)
                journal.record_status(self.client.connection.origin, order)
        except CheckoutRefused as error:
            warnings.append(error.explain())
            return "", order
        except DataCosmosError as error:
            warnings.append(
                f"The order {order.id} exists, but its payment link couldn't be had. "
                f"{error.message} Pay it in the DataCosmos web application."
            )
            return "", order
        return url, order


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


def _without_doubles(
    lines: tuple[LineItem, ...], prices: tuple[Money | None, ...]
) -> dict[str, Any]:
    padded = prices + (None,) * (len(lines) - len(prices))
    seen: dict[LineItem, Money | None] = {}
    for line, price in zip(lines, padded):
        seen.setdefault(line, price)
    return {"lines": tuple(seen), "seen_prices": tuple(seen.values())}


def _count(lines: Sequence[LineItem]) -> str:
    return "1 image" if len(lines) == 1 else f"{len(lines)} images"


def _named(lines: Sequence[LineItem]) -> str:
    text = ", ".join(map(str, lines[:_MOST_NAMED]))
    return text + (f" and {len(lines) - _MOST_NAMED} more" if len(lines) > _MOST_NAMED else "")

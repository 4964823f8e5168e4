# SPDX-License-Identifier: GPL-2.0-or-later
"""An order that is paid, with its items as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from ..errors import (
    ApiError,
    InputError,
    JournalEntryDamaged,
    JournalError,
    LedgerAway,
    NetworkError,
    NotFound,
    NotPaid,
    OrderError,
    ResponseError,
)
from ..job import Monitor
from ..journal.attempt import Attempt
from ..journal.download_states import DownloadStates
from ..journal.journal import Journal
from ..journal.listed_orders import ListedOrders, knows_order, note_order
from ..journal.missing import Missing
from ..sales.comparing import compare
from ..sales.differences import Asked, Fact
from ..sales.line_prices import LinePrice, line_prices
from ..sales.listed_parts import lines_of_order
from ..sales.order import PAID, LineItem, Order
from ..sales.order_calls import get_new_order
from ..sales.stated_prices import stated_prices
from ..service.client import Client
from ..stac.collection import Licence
from ..stac.items import Item
from ..values import moment_of_seconds
from ..wording import tr
from .bought_items import read_items
from .papers import PurchasedLine, Purchases


@dataclass(frozen=True)
class PaidOrder:
    """A paid order, its items as they are now, and what the journal knows of it.

    Args:
        lines: what was bought, as the journal and the service know it.
        items: as they are in the catalogue now.
        label: the buyer's own note on it; empty for none.
        absent: the items that can't be had from there, and why.
        asked_s: how long the service wants to be left alone before it is asked for them again.
    """

    client: Client
    order: Order
    attempt: Attempt | None
    lines: tuple[LineItem, ...]
    items: tuple[Item, ...]
    absent: tuple[Missing, ...] = ()
    asked_s: float = 0.0
    label: str = ""

    @property
    def ordered(self) -> datetime:
        """When it was ordered, UTC."""
        if self.order.created_at is not None:
            return self.order.created_at
        begun = moment_of_seconds(self.attempt.begun_at) if self.attempt else None
        return begun or datetime.now(timezone.utc)

    def purchases(self, monitor: Monitor) -> Purchases:
        """Return what was bought, line by line, at what was billed for it as far as known."""
        prices, total = self._prices()
        accepted = self.attempt.licences if self.attempt else ()
        own = {name: self._licences(name, accepted, monitor) for name in self._collections()}
        stated = self._stated_parts()
        lines = tuple(
            PurchasedLine(line, price, own[line.collection], line in stated)
            for line, price in zip(self.lines, prices)
        )
        return Purchases(lines, total, self.label)

    def _stated_parts(self) -> frozenset[LineItem]:
        """Return the lines of which the service's order itself says which part they are of."""
        found = compare(self.order, Asked(None, None, self.lines, ())).stated
        return frozenset(line for fact, line in found if fact is Fact.PART and line is not None)

    def _prices(self) -> tuple[tuple[LinePrice | None, ...], LinePrice | None]:
        """Return what each line and the whole order cost.

        Without the journal nobody knows what was asked for, and then not which of an order's
        amounts is the one that was charged.
        """
        attempt = self.attempt
        if attempt is None or not attempt.prices:
            return (None,) * len(self.lines), None
        read = compare(self.order, attempt.asked)
        total = read.billed or attempt.billed
        billed = read.billed_lines or attempt.billed_lines
        known: dict[LineItem, LinePrice | None] = {}
        # First what the order has of itself, also lines that nobody asked for.
        for line, amounts in stated_prices(self.order, attempt.prices[0].currency).entries:
            money = amounts.likeliest(None)
            known[line] = LinePrice(money) if money else None
        known.update(zip(attempt.lines, line_prices(attempt.prices, billed, total)))
        prices = tuple(known.get(line) for line in self.lines)
        if total is not None:
            return prices, LinePrice(total)
        return prices, LinePrice(attempt.total, is_billed=False) if attempt.total else None

    def _collections(self) -> list[str]:
        return list(dict.fromkeys(line.collection for line in self.lines))

    def _licences(
        self, collection: str, accepted: tuple[Licence, ...], monitor: Monitor
    ) -> tuple[Licence, ...]:
        """Return the accepted licences of the collection, or all if it can't be told which."""
        if len(accepted) == 1:
            return accepted
        try:
            stated = self.client.collection(collection, monitor).licences
        except (NotFound, InputError):
            return accepted
        except (ApiError, NetworkError, ResponseError) as error:
            # The files are what counts; the next run writes what is known then.
            text = tr("The papers lack the licences of {name}.", name=collection)
            monitor.warning(f"{text} {error.message}")
            return accepted
        if not accepted:
            return stated
        own: dict[Licence, None] = {}
        for one in stated:
            found = _accepted_as(one, accepted)
            if not found:
                return accepted
            own.update(dict.fromkeys(found))
        return tuple(own) or accepted


def _accepted_as(stated: Licence, accepted: Sequence[Licence]) -> list[Licence]:
    """Return which of the accepted licences it was; its version may have changed since."""
    return (
        [x for x in accepted if x == stated]
        or [x for x in accepted if x.link and x.link == stated.link]
        or [x for x in accepted if x.name == stated.name]
    )


def read_paid_order(
    client: Client, order_id: str, journal_folder: Path | None, monitor: Monitor
) -> PaidOrder:
    """Return the order with its items, read anew.

    Args:
        journal_folder: asked for the line items where the service doesn't list them, and told
            the status; None for no journal.

    One that was paid before is tried whatever the service says now: it decides file by file.
    What can't be had from the catalogue is part of the result.

    Raises:
        NotPaid: it isn't paid, and never was as far as the journal knows.
        OrderError: nobody says which items it has.
        JournalError, NotFound, ApiError, AuthError, NetworkError, ResponseError, Cancelled.
    """
    journal = Journal(journal_folder) if journal_folder is not None else None
    try:
        return _read_paid(client, order_id, journal, monitor)
    except LedgerAway as error:
        # What is paid can be fetched; the service's own word is enough for that.
        monitor.warning(error.message)
        return _read_paid(client, order_id, None, monitor)


def _read_paid(
    client: Client, order_id: str, journal: Journal | None, monitor: Monitor
) -> PaidOrder:
    # Before it is read: what the service lists now takes the place of what it listed before.
    listed, label = _listed(journal, client.connection.origin, order_id) if journal else ((), "")
    order = _read_order(client, order_id, journal, monitor)
    if not order.is_paid:
        hint = tr("Pay it first, then try again.")
        if order.is_cancelled:
            hint = tr("It was cancelled.")
        raise NotPaid(
            tr("The order {order} is {status}, not PAID.", order=order.id, status=order.status),
            hint,
        )
    if order.status != PAID:
        monitor.warning(
            tr(
                "The order {order} was paid; the service now says {status}. Its files are asked "
                "for all the same.",
                order=order.id,
                status=order.status,
            )
        )
    attempt = journal.attempt_of(client.connection.origin, order_id) if journal else None
    known = attempt.lines if attempt else listed
    ordered = lines_of_order(order, known)
    lines = tuple(dict.fromkeys([*known, *ordered]))
    if not lines:
        raise OrderError(
            tr(
                "Neither the service nor the journal says which items the order {order} has.",
                order=order.id,
            ),
            tr("Ask Open Cosmos."),
        )
    if ordered:
        _warn_of_others(order, ordered, known, monitor)
    items, absent, asked_s = read_items(client, lines, monitor, ordered)
    for one in absent:
        monitor.warning(f"{one.name}: {one.reason}")
    label = attempt.label if attempt else label
    return PaidOrder(client, order, attempt, lines, tuple(items), tuple(absent), asked_s, label)


def _listed(journal: Journal, origin: str, order_id: str) -> tuple[tuple[LineItem, ...], str]:
    """Return what the service once listed of an order that was made elsewhere, and its label."""
    orders = ListedOrders(journal).all(with_scenes=False)
    known = next((x for x in orders if (x.origin, x.order_id) == (origin, order_id)), None)
    listed = known.lines if known is not None else ()
    state = DownloadStates(journal).get(origin, order_id)
    missed = [one.line for one in state.missing] if state is not None else []
    label = known.label if known is not None else ""
    return tuple(dict.fromkeys([*listed, *missed])), label


def _warn_of_others(
    order: Order, ordered: Sequence[LineItem], known: Sequence[LineItem], monitor: Monitor
) -> None:
    """Say what the service's order doesn't hold of what was bought, or holds besides."""
    unlisted = [line for line in known if line not in ordered]
    others = [line for line in ordered if known and line not in known]
    if unlisted:
        monitor.warning(
            tr(
                "The service's order {order} doesn't list what was bought with it: {lines}. Its "
                "files are asked for all the same; tell Open Cosmos.",
                order=order.id,
                lines=", ".join(map(str, unlisted)),
            )
        )
    if others:
        monitor.warning(
            tr(
                "The service's order {order} lists what wasn't asked for: {lines}. Its files are "
                "fetched as well; ask Open Cosmos who pays for it.",
                order=order.id,
                lines=", ".join(map(str, others)),
            )
        )


def _read_order(client: Client, order_id: str, journal: Journal | None, monitor: Monitor) -> Order:
    """Return the order as it is now, with what the journal knows of it, which is told."""
    origin = client.connection.origin
    is_known = journal is not None and knows_order(journal, origin, order_id)
    order = get_new_order(client, order_id, monitor, is_known=is_known)
    if journal is None:
        return order
    try:
        return note_order(journal, origin, order)
    except JournalEntryDamaged:
        raise
    except JournalError as error:
        # It can't be written: what was paid is fetched all the same.
        monitor.warning(error.message)
        return replace(order, was_paid=journal.was_paid(origin, order_id))

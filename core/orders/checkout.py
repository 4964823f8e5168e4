# SPDX-License-Identifier: GPL-2.0-or-later
"""The payment link of an order, handed out only if the order is what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import OrderDiffers, PaidBefore
from ..job import Monitor
from ..journal.candidates import candidates_of
from ..journal.journal import Journal
from ..journal.listed_orders import ListedOrders, note_order
from ..money import Money
from ..sales.comparing import compare
from ..sales.differences import Difference
from ..sales.order import PAID, Order
from ..sales.order_calls import checkout_url, get_new_order
from ..service.client import Client
from ..wording import tr


@dataclass(frozen=True)
class Standing:
    """How an order stands to what was asked for.

    Args:
        order: as it was just read, with what the journal knows of it.
        differences: what isn't what was asked for, and nobody has agreed to.
        total: what it costs; None if not known.
    """

    order: Order
    differences: tuple[Difference, ...] = ()
    total: Money | None = None

    @property
    def may_be_paid(self) -> bool:
        """Whether its payment link may go out."""
        return not (self.order.is_final or self.differences)


@dataclass(frozen=True)
class Checkout:
    """Where an order can be paid.

    Args:
        url: empty if there is nothing to pay, or the order differs; not to be logged.
    """

    standing: Standing
    url: str = field(repr=False)

    @property
    def order(self) -> Order:
        """The order as it is after asking; only `url` says where to pay it."""
        return self.standing.order.without_link()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """See `Standing`."""
        return self.standing.differences


@dataclass(frozen=True)
class CheckoutJob:
    """Ask for the payment link of an order. It can itself settle the order from credits.

    Args:
        journal_folder: where the journal lies.
        seen: the differences that the user was shown and pays in spite of; None if they were
            shown none. It is void as soon as they are others.
    """

    client: Client
    journal_folder: Path
    order_id: str
    seen: tuple[Difference, ...] | None = None

    def run(self, monitor: Monitor) -> Checkout:
        """Return the link.

        Raises:
            OrderDiffers: the order isn't what was asked for, and that isn't what was seen.
            PaidBefore: it was paid once, and the service says something else now.
            CheckoutRefused: the link isn't one that may be opened.
            JournalError, NotFound, ApiError, AuthError, NetworkError, ResponseError.
        """
        journal = Journal(self.journal_folder)

        def judge(order: Order) -> Standing:
            return judge_by(journal, self.client.connection.origin, order, self.seen)

        journal.check()
        checkout = ask_checkout(self.client, self.order_id, judge, monitor)
        order = checkout.order
        if order.was_paid and order.status != PAID:
            raise PaidBefore(
                tr(
                    "The order {order} was paid; the service now says {status}. No payment link is "
                    "asked for.",
                    order=order.id,
                    status=order.status,
                ),
                tr("Don't pay it a second time: ask Open Cosmos."),
            )
        if checkout.differences and not order.is_final:
            raise differs(order, checkout.differences)
        return checkout


def judge_by(
    journal: Journal, origin: str, order: Order, seen: tuple[Difference, ...] | None = None
) -> Standing:
    """Record an order as just read, and return how it stands to what the journal asked for.

    One that may be that of an attempt without an answer is compared with that. One that was made
    elsewhere has nothing to be compared with.

    Args:
        seen: see `CheckoutJob`.

    Raises:
        JournalError: it can't be recorded.
    """
    order = note_order(journal, origin, order, seen)
    attempt = journal.attempt_of(origin, order.id)
    if attempt is None:
        return Standing(order, _unlike_lost(journal, origin, order, seen))
    return Standing(order, attempt.unconfirmed, attempt.total)


def _unlike_lost(
    journal: Journal, origin: str, order: Order, seen: tuple[Difference, ...] | None
) -> tuple[Difference, ...]:
    """Return what of an order, if it may be a lost one, isn't what was asked for then."""
    attempts, _damages = journal.readable_attempts(with_scenes=False)
    listed = [
        one
        for one in ListedOrders(journal).all(with_scenes=False)
        if (one.origin, one.order_id) == (origin, order.id)
    ]
    found = [
        compare(order, attempt.asked).differences
        for attempt in attempts
        if candidates_of(attempt, attempts, listed).all
    ]
    if not found or () in found or (seen is not None and set(seen) in map(set, found)):
        return ()
    return found[0]


def ask_checkout(
    client: Client,
    order_id: str,
    judge: Callable[[Order], Standing],
    monitor: Monitor,
    known_link: str = "",
) -> Checkout:
    """Return where to pay an order, once it was read afresh and is what was asked for.

    Args:
        judge: told the order each time it was read, says how it stands.
        known_link: that the service named with the order itself; a later reading may lack it.

    Raises:
        as `checkout_url` and `get_new_order`, and what `judge` raises.
    """
    standing = judge(get_new_order(client, order_id, monitor))
    if not standing.may_be_paid:
        return Checkout(standing, "")
    order = replace(standing.order, redirect_url=known_link or standing.order.redirect_url)
    url = checkout_url(client, order, monitor)
    if not order.redirect_url:
        # Asking can settle the order from credits, and took time.
        standing = judge(get_new_order(client, order_id, monitor))
    return Checkout(standing, url if standing.may_be_paid else "")


def differs(order: Order, differences: Sequence[Difference]) -> OrderDiffers:
    """Return the error for an order that isn't what was asked for, paid or not."""
    facts = {"order": order.id, "differences": "; ".join(map(str, differences))}
    if order.is_paid:
        return OrderDiffers(
            tr(
                "The order {order} is paid, but differs from what you asked: {differences}.",
                **facts,
            ),
            tr("Ask Open Cosmos."),
            differences,
        )
    return OrderDiffers(
        tr("The order {order} differs from what you asked: {differences}.", **facts),
        tr(
            "It isn't paid, and its payment link is kept back. The Orders tab shows what differs; "
            "there you can pay it all the same. Or leave it unpaid and ask Open Cosmos."
        ),
        differences,
    )

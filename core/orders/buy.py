# SPDX-License-Identifier: GPL-2.0-or-later
"""Buying lines: the one act that the order dialog, Processing and scripts call.

All safeguards stand here or below: licences, fresh prices, limits, what was bought before, the
journal, the one request, the comparison of the bill. A caller says what its buyer gave leave to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from ..errors import (
    InputError,
    PriceUnavailable,
    SpendingLimitExceeded,
    ordering,
)
from ..job import Monitor
from ..journal.attempt import Attempt, Scene
from ..journal.bought import Bought
from ..journal.held import Held
from ..journal.journal import Journal
from ..journal.label import read_label
from ..journal.spending import Limits
from ..money import Money, format_totals, total_by_currency
from ..sales.differences import Asked, Difference
from ..sales.order import LineItem, Order
from ..sales.order_calls import purchaser
from ..sales.order_list import OrderList
from ..sales.pricing import Quote, price_lines
from ..service.client import Client
from ..stac.collection import Licence
from ..wording import tr, tr_n
from .checkout import differs
from .dear_parts import dear_parts
from .just_placed import Judge, checkout_placed
from .licences import check_accepted, check_readable, collections_of, licences_of
from .part_project import in_project
from .placing import Terms, place_order
from .service_list import check_listed, look_at_orders
from .spending_checks import MonthGuard, Seen, check_prices, usable_limits
from .taken_twice import Twice, check_taken_once

_MOST_NAMED = 5


def _never(_earlier: object) -> bool:
    return False


def _always(_held: object) -> bool:
    return True


@dataclass(frozen=True)
class Leave:
    """What the buyer gave leave to. What it doesn't cover stops the order before it is sent.

    Args:
        purchaser: origin, organisation and contract under which they decided; None for whatever
            the client's are.
        licences: those that they accepted; None for all that can be read, whichever they are.
        seen: the price of each line that they last saw; None for a line whose price they must
            have seen and haven't. A price that has risen since isn't covered.
        max_total: the most that may be spent; None for no bound. Within it a price may have risen,
            but not changed its currency. Without a currency it holds only where all prices, those
            seen among them, have the same.
        limits: what may be spent with an order and in a month, whatever `max_total` says. The
            limits of the environment hold besides them.
        may_repeat: asked of each earlier attempt that bought, or may have bought, a line.
        may_rebuy: asked of each line of an order that the service lists and the journal didn't
            send.
        may_take_twice: asked of lines that are one acquisition, processed more than once.
        may_overlap: asked of each line of which earlier orders hold some, but not all; what it
            covers is warned of.
        may_go_unread: asked, with what is known, if the service's list of orders couldn't be read
            whole, so that it may hold what is to be bought.
    """

    purchaser: tuple[str, int, int] | None = None
    licences: frozenset[Licence] | None = frozenset()
    seen: Mapping[LineItem, Money | None] = field(default_factory=dict)
    max_total: Money | Decimal | None = None
    limits: Limits = field(default_factory=Limits)
    may_repeat: Callable[[Attempt], bool] = _never
    may_rebuy: Callable[[Bought], bool] = _never
    may_go_unread: Callable[[OrderList], bool] = _never
    may_take_twice: Callable[[Twice], bool] = _never
    may_overlap: Callable[[Held], bool] = _always


@dataclass(frozen=True)
class Particulars:
    """What goes with an order, whatever the buyer gave leave to.

    Args:
        user: who accepted the licences, for the ledger; empty if not known.
        connection: the name of the connection, for the list of orders; empty if not known.
        scenes: of each line, for lists and maps of orders, as far as known.
        send_licences: see `create_order`.
        on_order: told the order as soon as it exists, before the checkout link is asked for.
        label: the buyer's own note, kept in the journal and never sent; see `read_label`.
        project_id: that parts of scenes are delivered to; empty for the connection's.
    """

    user: str = ""
    connection: str = ""
    scenes: Mapping[LineItem, Scene] = field(default_factory=dict)
    send_licences: bool = True
    on_order: Callable[[Order], None] | None = None
    label: str = ""
    project_id: str = ""


@dataclass(frozen=True)
class OrderResult:
    """An order that exists.

    Args:
        order: as the service describes it.
        total: what was asked for the lines just before ordering; all one currency.
        checkout_url: where to pay; empty if there is nothing to pay, or the order differs.
        found_again: True if it is the order of an earlier attempt whose answer was lost.
        warnings: what else the user must know although the order exists.
        differences: what of the order isn't what was asked for. No payment link is handed out
            before the user has confirmed that; see `CheckoutJob`.
        overlaps: what was said before it was sent: how much of its lines earlier orders hold.
    """

    order: Order
    total: Money
    checkout_url: str
    found_again: bool
    warnings: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    overlaps: tuple[str, ...] = ()

    @property
    def notices(self) -> tuple[str, ...]:
        """All that the user must know: what differs, and the warnings."""
        if not self.differences:
            return self.warnings
        return (differs(self.order, self.differences).explain(), *self.warnings)


def buy(
    client: Client,
    journal_folder: Path,
    lines: Sequence[LineItem],
    leave: Leave,
    monitor: Monitor,
    particulars: Particulars,
) -> OrderResult:
    """Order lines, once, if the leave covers all that is found, and ask where to pay.

    A line that is named twice is ordered once.

    Args:
        journal_folder: where the journal lies.

    Raises:
        JournalError: the journal can't be used.
        InputError: nothing to order, another purchaser than the leave's, no usable label, or no
            project of the account's for parts of scenes, or parts that cost as much as the whole.
        LicenceNotAccepted: `licences` lists what isn't accepted.
        LicenceUnreadable: one has no text that anybody can open; no leave covers it.
        PriceUnavailable: a line has no price.
        PriceChanged: a price rose since it was seen; `changes` holds all that differ.
        SpendingLimitExceeded: above a limit, can't be judged by one, or in several currencies.
        AlreadyOrdered: bought before, and not covered.
        TakenTwice: lines are one acquisition, and that isn't covered.
        OrdersUnread: the service's list of orders couldn't be read whole, and that isn't covered.
        and all that `place_order` raises; once the order exists, nothing but `Cancelled`. Errors
            say whether nothing was ordered.
    """
    with ordering():
        journal = Journal(journal_folder)
        wanted = tuple(dict.fromkeys(lines))
        if not wanted:
            raise InputError(tr("There is nothing to order."), tr("Choose at least one item."))
        particulars = replace(particulars, label=read_label(particulars.label))
        limits, max_total = usable_limits(leave.limits, leave.max_total)
        _check_purchaser(client, leave)
        placed_in = in_project(client, wanted, particulars.project_id, monitor)
        if placed_in.problem is not None:
            raise placed_in.problem
        wanted = placed_in.lines
        collections = collections_of(client, wanted, monitor)
        licences = licences_of(collections)
        check_accepted(licences, leave.licences, len(wanted))
        check_taken_once(client, wanted, leave.may_take_twice, monitor)
        found = price_lines(client, wanted, monitor)
        # A price knows nothing of the project that its line is delivered to.
        quotes = [replace(quote, line=line) for line, quote in zip(wanted, found)]
        total = single_total(quotes)
        for problem in dear_parts(client, quotes, monitor).values():
            raise InputError(problem)
        seen = Seen(leave.seen, is_list=leave.purchaser is not None)
        check_prices(quotes, total, seen, max_total, monitor)
        check_readable(collections)
        monitor.info(tr("{images} for {total}.", images=_count_of(wanted), total=total))
        taken = {line: scene.acquired for line, scene in particulars.scenes.items()}
        unanswered = journal.left_unanswered()
        listed = look_at_orders(client, journal, monitor, wanted, taken)
        guard = MonthGuard(limits, total, journal, client.connection.origin)
        overlaps: list[str] = []

        covers_overlap = leave.may_overlap

        def may_overlap(held: Held) -> bool:
            if not covers_overlap(held):
                return False
            monitor.warning(held.sentence())
            overlaps.append(held.sentence())
            return True

        leave = replace(leave, may_overlap=may_overlap)
        terms = _terms(client, journal, wanted, leave, particulars, listed, guard)
        terms = replace(terms, unanswered=unanswered)
        placed = place_order(client, journal, quotes, licences, monitor, terms)
    if particulars.on_order is not None:
        particulars.on_order(placed.order.without_link())
    warnings = [placed.warning] if placed.warning else []
    asked = Asked(*purchaser(client), wanted, tuple(quote.known_price for quote in quotes))
    judge = Judge(journal, client.connection.origin, asked, placed.found_again, warnings)
    checkout = checkout_placed(client, placed.order, judge, monitor)
    return OrderResult(
        checkout.order,
        total,
        checkout.url,
        placed.found_again,
        tuple(warnings),
        checkout.differences,
        tuple(overlaps),
    )


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


def _check_purchaser(client: Client, leave: Leave) -> None:
    present = (client.connection.origin, *purchaser(client))
    if leave.purchaser not in {None, present}:
        raise InputError(
            tr("The order was reviewed under another connection or contract."),
            tr("Review it again."),
        )


def _terms(
    client: Client,
    journal: Journal,
    lines: Sequence[LineItem],
    leave: Leave,
    particulars: Particulars,
    listed: OrderList,
    guard: Callable[[Sequence[Attempt]], None],
) -> Terms:
    origin = client.connection.origin
    footprints = {line: scene.footprint for line, scene in particulars.scenes.items()}
    return Terms(
        may_repeat=leave.may_repeat,
        send_licences=particulars.send_licences,
        user=particulars.user,
        connection=particulars.connection,
        scenes=tuple(particulars.scenes.get(line, Scene()) for line in lines),
        guard=guard,
        listed=listed,
        label=particulars.label,
        before_sending=lambda: check_listed(
            journal,
            origin,
            lines,
            listed,
            leave.may_rebuy,
            leave.may_go_unread,
            footprints,
            leave.may_overlap,
        ),
    )


def _count_of(lines: Sequence[LineItem]) -> str:
    return tr_n(len(lines), "{n} image", "{n} images")


def _named(lines: Sequence[LineItem]) -> str:
    text = ", ".join(map(str, lines[:_MOST_NAMED]))
    if len(lines) <= _MOST_NAMED:
        return text
    left = len(lines) - _MOST_NAMED
    return tr_n(left, "{named} and {n} more", "{named} and {n} more", named=text)

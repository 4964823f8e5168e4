# SPDX-License-Identifier: GPL-2.0-or-later
"""Buying lines: the one act that the order dialog, Processing and scripts call.

All safeguards stand here or below: licences, fresh prices, limits, what was bought before, the
journal, the one request, the comparison of the bill. A caller says what its buyer gave leave to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from ..errors import (
    AlreadyOrdered,
    CheckoutRefused,
    DataCosmosError,
    InputError,
    JournalError,
    LicenceNotAccepted,
    PriceUnavailable,
    SpendingLimitExceeded,
    ordering,
)
from ..job import Monitor
from ..journal.attempt import Attempt, Scene
from ..journal.bought import Bought, bought_lines
from ..journal.journal import Journal
from ..journal.spending import Limits
from ..money import Money, format_totals, total_by_currency
from ..sales.order import LineItem, Order
from ..sales.order_calls import purchaser
from ..sales.pricing import PriceChange, Quote, price_lines
from ..sales.stated_prices import stated_prices
from ..service.client import Client
from ..stac.collection import Licence
from ..wording import tr, tr_n
from .checkout import ask_checkout, dearer, note_bill
from .placing import Terms, place_order
from .spending_checks import Seen, check_prices, month_guard, usable_limits

_MOST_NAMED = 5


def _never(_earlier: object) -> bool:
    return False


@dataclass(frozen=True)
class Leave:
    """What the buyer gave leave to. What it doesn't cover stops the order before it is sent.

    Args:
        purchaser: origin, organisation and contract under which they decided; None for whatever
            the client's are.
        licences: those that they accepted; None for all, whichever they are.
        seen: the price of each line that they last saw; None for a line whose price they must
            have seen and haven't. A price that has risen since isn't covered.
        max_total: the most that may be spent; None for no bound. Within it a price may have risen,
            but not changed its currency. Without a currency it holds only where all prices, those
            seen among them, have the same.
        limits: what may be spent with an order and in a month, whatever `max_total` says. The
            limits of the environment hold besides them.
        may_repeat: asked of each earlier attempt that bought, or may have bought, a line.
        may_rebuy: asked of each order that the service lists and the journal didn't send.
    """

    purchaser: tuple[str, int, int] | None = None
    licences: frozenset[Licence] | None = frozenset()
    seen: Mapping[LineItem, Money | None] = field(default_factory=dict)
    max_total: Money | Decimal | None = None
    limits: Limits = field(default_factory=Limits)
    may_repeat: Callable[[Attempt], bool] = _never
    may_rebuy: Callable[[Bought], bool] = _never


@dataclass(frozen=True)
class Particulars:
    """What goes with an order, whatever the buyer gave leave to.

    Args:
        user: who accepted the licences, for the ledger; empty if not known.
        connection: the name of the connection, for the list of orders; empty if not known.
        scenes: of each line, for lists and maps of orders, as far as known.
        send_licences: see `create_order`.
        on_order: told the order as soon as it exists, before the checkout link is asked for.
    """

    user: str = ""
    connection: str = ""
    scenes: Mapping[LineItem, Scene] = field(default_factory=dict)
    send_licences: bool = True
    on_order: Callable[[Order], None] | None = None


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
        InputError: nothing to order, or another purchaser than the leave's.
        LicenceNotAccepted: `licences` lists what isn't accepted.
        PriceUnavailable: a line has no price.
        PriceChanged: a price rose since it was seen; `changes` holds all that differ.
        SpendingLimitExceeded: above a limit, can't be judged by one, or in several currencies.
        AlreadyOrdered: bought before, and not covered.
        and all that `place_order` raises; once the order exists, nothing but `Cancelled`. Errors
            say whether nothing was ordered.
    """
    with ordering():
        journal = Journal(journal_folder)
        wanted = tuple(dict.fromkeys(lines))
        if not wanted:
            raise InputError(tr("There is nothing to order."), tr("Choose at least one item."))
        limits, max_total = usable_limits(leave.limits, leave.max_total)
        _check_purchaser(client, leave)
        licences = collect_licences(client, wanted, monitor)
        _check_licences(licences, wanted, leave)
        quotes = price_lines(client, wanted, monitor)
        total = single_total(quotes)
        seen = Seen(leave.seen, is_list=leave.purchaser is not None)
        check_prices(quotes, total, seen, max_total, monitor)
        _check_bought_elsewhere(journal, client.connection.origin, wanted, leave)
        monitor.info(tr("{images} for {total}.", images=_count_of(wanted), total=total))
        guard = month_guard(limits, total, journal, client.connection.origin)
        terms = _terms(wanted, leave, particulars, guard)
        placed = place_order(client, journal, quotes, licences, monitor, terms)
    if particulars.on_order is not None:
        particulars.on_order(placed.order)
    warnings = [placed.warning] if placed.warning else []
    rises = _rises(client, journal, placed.order, quotes, warnings)
    url, order = "", placed.order
    if not rises:
        url, order = _checkout(client, journal, order, monitor, warnings)
    return OrderResult(order, total, url, placed.found_again, tuple(warnings), rises)


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


def _check_licences(licences: Sequence[Licence], lines: Sequence[LineItem], leave: Leave) -> None:
    if leave.licences is None:
        return
    missing = [licence for licence in licences if licence not in leave.licences]
    if missing:
        raise LicenceNotAccepted(
            tr_n(
                len(missing),
                "{images} can be ordered only under this licence: {licences}.",
                "{images} can be ordered only under these licences: {licences}.",
                images=_count_of(lines),
                licences="; ".join(licence.in_words() for licence in missing),
            ),
            tr("Read and accept each; for scripts and models, set ACCEPT_LICENCES."),
            missing,
        )


def _check_bought_elsewhere(
    journal: Journal, origin: str, lines: Sequence[LineItem], leave: Leave
) -> None:
    """Raise if the service lists an order of a line that the journal didn't send."""
    bought = bought_lines(journal, origin)
    for line in lines:
        found = bought.get(line)
        # Attempts are for `place_order` to judge.
        if found is not None and found.attempt_id is None and not leave.may_rebuy(found):
            raise AlreadyOrdered(
                found.sentence(),
                tr(
                    "Order it again only if you mean to; for scripts and models, with ALLOW_REPEAT."
                ),
                found.order_id,
            )


def _terms(
    lines: Sequence[LineItem],
    leave: Leave,
    particulars: Particulars,
    guard: Callable[[Sequence[Attempt]], None],
) -> Terms:
    return Terms(
        may_repeat=leave.may_repeat,
        send_licences=particulars.send_licences,
        user=particulars.user,
        connection=particulars.connection,
        scenes=tuple(particulars.scenes.get(line, Scene()) for line in lines),
        guard=guard,
    )


def _count_of(lines: Sequence[LineItem]) -> str:
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

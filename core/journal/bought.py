# SPDX-License-Identifier: GPL-2.0-or-later
"""What was bought before, for marks in search results and warnings before an order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..sales.order import PAID, LineItem, status_text
from ..values import moment_of_seconds
from ..wording import tr
from .attempt import Attempt, State
from .file import damaged
from .journal import Journal
from .listed_orders import ListedOrder, ListedOrders


@dataclass(frozen=True)
class Bought:
    """An order, or what may be one, that holds a line.

    Args:
        order_id: empty if the service never named it.
        status: of the order as last read; empty without an order id.
        ordered_at: UTC; None if not known.
        attempt_id: in the journal; None for an order made elsewhere.
        was_paid: PAID was read of it once, whatever the status is by now.
    """

    line: LineItem
    order_id: str
    status: str
    ordered_at: datetime | None
    attempt_id: int | None
    was_paid: bool = False

    @property
    def is_paid(self) -> bool:
        return self.was_paid or self.status == PAID

    @property
    def status_text(self) -> str:
        """See `sales.order.status_text`."""
        return status_text(self.status, is_paid=self.is_paid)

    @property
    def is_certain(self) -> bool:
        """Whether there is an order; False for an attempt that got no answer."""
        return bool(self.order_id)

    def sentence(self) -> str:
        """Return it as a sentence: "... was ordered before (order 7d3c of 2026-11-24, PAID)."."""
        day = f"{self.ordered_at:%Y-%m-%d}" if self.ordered_at else ""
        if not self.is_certain and not day:
            return tr(
                "{line} may have been ordered before (an attempt that got no answer).",
                line=self.line,
            )
        if not self.is_certain:
            return tr(
                "{line} may have been ordered before (an attempt of {day} that got no answer).",
                line=self.line,
                day=day,
            )
        facts = {"line": self.line, "order": self.order_id, "status": self.status_text}
        if not day:
            return tr("{line} was ordered before (order {order}, {status}).", **facts)
        return tr("{line} was ordered before (order {order} of {day}, {status}).", day=day, **facts)


def bought_lines(journal: Journal, origin: str) -> dict[LineItem, Bought]:
    """Return for each line that was or may be bought the order that says most: a paid one first.

    Orders that were refused, or cancelled unpaid, count for nothing.

    Raises:
        JournalError: the journal, or an entry of it, can't be read: it may hold one of the lines.
    """
    listed = ListedOrders(journal).all()
    for order in listed:
        if order.damage:  # whosever it seems to be
            raise damaged(order.order_id)
    return _telling(journal.attempts(), listed, origin)


def _telling(
    attempts: Iterable[Attempt], listed: Iterable[ListedOrder], origin: str
) -> dict[LineItem, Bought]:
    found: list[Bought] = []
    known: set[str] = set()
    for attempt in attempts:
        if attempt.origin != origin:
            continue
        known.add(attempt.order_id)
        if attempt.may_have_bought:
            begun = moment_of_seconds(attempt.begun_at)
            named = attempt.state is State.CREATED
            found += [
                Bought(
                    line,
                    attempt.order_id if named else "",
                    attempt.status if named else "",
                    begun,
                    attempt.id,
                    attempt.is_paid_for,
                )
                for line in attempt.lines
            ]
    for order in listed:
        if order.origin == origin and order.order_id not in known and not order.is_cancelled:
            found += [
                Bought(
                    line,
                    order.order_id,
                    order.status,
                    order.created_at,
                    None,
                    order.is_paid_for,
                )
                for line in order.lines
            ]
    telling: dict[LineItem, Bought] = {}
    for bought in sorted(found, key=lambda b: (b.is_paid, b.is_certain)):
        telling[bought.line] = bought
    return telling


def bought_keys(journal: Journal, origin: str) -> frozenset[str]:
    """Return the keys (see `item_key`) of all items that were or may be bought at a service.

    For marks: an entry of the journal that can't be read is left out.

    Raises:
        JournalError: the journal can't be read.
    """
    attempts, _damages = journal.readable_attempts()
    lines = _telling(attempts, ListedOrders(journal).all(), origin)
    return frozenset(line.key for line in lines)

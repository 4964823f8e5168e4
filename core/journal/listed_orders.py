# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders that the service listed, kept in the journal's file.

Among them are those that were made elsewhere, in the web application or by a colleague.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from ..ledger.database import is_ledger
from ..sales.differences import Difference
from ..sales.order import Order
from .file import damaged
from .hidden_here import set_hidden_here
from .journal import Journal
from .listed_order import ListedOrder, listed_in, listed_of, rows_of
from .remembering import remember, set_hidden
from .rows import OF_ORDER
from .scenes import Scenes
from .seals import counting_listed, seal_listed

__all__ = ["ListedOrder", "ListedOrders", "knows_order", "note_order", "rule_out"]


class ListedOrders:
    """The listed orders that the journal remembers.

    Raises:
        JournalError: from every method, when the file can't be read or written.
    """

    def __init__(self, journal: Journal) -> None:
        self._file, self._local = journal.file, journal.local

    def remember(self, origin: str, orders: Iterable[Order]) -> frozenset[str]:
        """Record what the service listed; those that it leaves out stay as they were.

        Attempts whose orders are among them are compared with what the list says of them.

        Returns:
            the ids of attempts' orders of which it said all that an order can say of itself.
        """
        found = list(orders)

        def write(db: Any) -> frozenset[str]:
            with counting_listed(db):
                return remember(db, origin, found)

        return self._file.lasting(write)

    def has(self, origin: str, order_id: str) -> bool:
        """Return whether the order is among them."""
        with self._file.reading() as db:
            found = db.execute(f"SELECT 1 FROM listed WHERE {OF_ORDER}", (origin, order_id))  # nosec B608
            return found.fetchone() is not None

    def all(self, *, with_scenes: bool = True) -> list[ListedOrder]:
        """Return all, the oldest first; those without a date come first.

        Args:
            with_scenes: False leaves out what their items said of themselves, to be quicker.
        """
        with self._file.reading() as db:
            return listed_in(db, with_scenes=with_scenes)

    def hide(
        self,
        origin: str,
        order_id: str,
        *,
        hidden: bool = True,
        guard: Callable[[ListedOrder], None] | None = None,
    ) -> None:
        """Take the order from the list that people see, or put it back.

        Args:
            guard: told the order as it is now; what it raises leaves it where it was.

        Raises:
            JournalEntryDamaged: it is, and isn't touched.
        """
        if is_ledger(self._file):  # others see it all the same
            with self._file.reading() as db:
                found = _sound(db, origin, order_id)
            for order in found:
                if guard is not None:
                    guard(order)
                set_hidden_here(self._local, order, hidden=hidden)
            return
        with self._file.transaction() as db:
            for order in _sound(db, origin, order_id):
                if guard is not None:
                    guard(order)
            set_hidden(db, origin, order_id, hidden=hidden)
            seal_listed(db, origin, order_id)

    def set_label(self, origin: str, order_id: str, label: str) -> None:
        """Write the buyer's own note on the order, in place of what it was.

        Args:
            label: see `label.read_label`.

        Raises:
            JournalEntryDamaged: the order is, and isn't touched, or isn't there any more.
        """
        with self._file.transaction() as db:
            if not _sound(db, origin, order_id):
                raise damaged(order_id, origin)
            db.execute(
                "UPDATE listed SET label = ? WHERE origin = ? AND order_id = ?",
                (label, origin, order_id),
            )
            seal_listed(db, origin, order_id)


def _sound(db: sqlite3.Connection, origin: str, order_id: str) -> list[ListedOrder]:
    """Return the order, or none if it isn't there.

    Raises:
        JournalEntryDamaged: it is.
    """
    found = [listed_of(row, Scenes(db)) for row in rows_of(db, origin, [order_id]).values()]
    if any(order.damage for order in found):
        raise damaged(order_id, origin)
    return found


def rule_out(
    db: sqlite3.Connection, origin: str, order_ids: Iterable[str], attempt_id: int
) -> None:
    """Record that orders were there before an attempt, so that it made none of them.

    Raises:
        JournalEntryDamaged: one is, and none is touched.
    """
    ids = list(order_ids)
    rows, scenes = rows_of(db, origin, ids), Scenes(db)
    damaged_ids = {key for key, row in rows.items() if listed_of(row, scenes).damage}
    for order_id in ids:
        if order_id in damaged_ids:
            raise damaged(order_id, origin)
        db.execute(
            "UPDATE listed SET after_attempt = min(coalesce(after_attempt, ?), ?)"
            " WHERE origin = ? AND order_id = ?",
            (attempt_id - 1, attempt_id - 1, origin, order_id),
        )
        seal_listed(db, origin, order_id)


def knows_order(journal: Journal, origin: str, order_id: str) -> bool:
    """Return whether the order is an attempt's or was listed."""
    return (
        ListedOrders(journal).has(origin, order_id)
        or journal.attempt_of(origin, order_id) is not None
    )


def note_order(
    journal: Journal,
    origin: str,
    order: Order,
    seen: Collection[Difference] | None = None,
) -> Order:
    """Record an order as it was just read, and return it with what the journal knows of it.

    One that the journal doesn't know is remembered if it is paid: it was bought, wherever.

    Args:
        seen: see `readings.note_reading`.

    Raises:
        JournalError: it can't be recorded.
    """
    journal.record_status(origin, order, seen)
    listed = ListedOrders(journal)
    if listed.has(origin, order.id) or (
        order.is_paid and journal.attempt_of(origin, order.id) is None
    ):
        listed.remember(origin, [order])
    return replace(order, was_paid=journal.was_paid(origin, order.id))

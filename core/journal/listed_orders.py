# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders that the service listed, kept in the journal's file.

Among them are those that were made elsewhere, in the web application or by a colleague.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ..errors import JournalEntryDamaged
from ..money import Money
from ..plain_text import one_line
from ..redaction import get_logger
from ..sales.differences import Difference
from ..sales.order import CANCELLED_WORDS, LineItem, Order, line_of_parts
from ..sales.stated_prices import stated_prices
from ..stored_values import count_of, json_of, moment_of, number_id_of, optional, text_of
from ..values import moment_of_seconds
from ..wording import moment, tr
from .attempt import Scene
from .coming_back import is_news
from .file import damaged
from .journal import Journal
from .rows import (
    OF_ORDER,
    change_status,
    line_parts,
    money_of_json,
    money_parts,
    order_ids,
    read_scene,
)
from .seals import LISTED, counting_listed, is_listed_sound, seal_listed

_log = get_logger(__name__)

_SELECT = f"SELECT {', '.join(LISTED)}, seal FROM listed ORDER BY created_at, order_id"  # nosec B608


@dataclass(frozen=True)
class ListedOrder:
    """An order as the service last listed it.

    Args:
        billed: what it says that it costs; None if it says nothing readable.
        created_at: UTC; None if the service doesn't say.
        scenes: of each line, as far as known.
        is_hidden: the user doesn't want to see it any more.
        damage: what can't be read of what was kept, in words; empty if all can.
        paid_at: when PAID was first read, UTC, whatever the service said later; None for never.
        after_attempt: id of the latest attempt when it was first listed, 0 for none; no later
            attempt made it. None where that isn't known.
    """

    origin: str
    order_id: str
    status: str
    lines: tuple[LineItem, ...]
    billed: Money | None
    organisation_id: int | None
    contract_id: int | None
    created_at: datetime | None
    seen_at: datetime | None
    scenes: tuple[Scene, ...]
    is_hidden: bool = False
    damage: str = ""
    paid_at: datetime | None = None
    after_attempt: int | None = None

    @property
    def is_paid_for(self) -> bool:
        """Whether it was paid, whatever the service said later."""
        return self.paid_at is not None

    @property
    def is_cancelled(self) -> bool:
        """Whether the service says so, of an order that was never paid."""
        return self.status in CANCELLED_WORDS and not self.is_paid_for

    def in_words(self) -> str:
        """Return its id, when it was made if that is known, and its status."""
        if self.created_at is None:
            return tr("{order} ({status})", order=self.order_id, status=self.status)
        return tr(
            "{order} (of {time}, {status})",
            order=self.order_id,
            time=f"{moment(self.created_at)} UTC",
            status=self.status,
        )


class ListedOrders:
    """The listed orders that the journal remembers.

    Raises:
        JournalError: from every method, when the file can't be read or written.
    """

    def __init__(self, journal: Journal) -> None:
        self._file = journal.file

    def remember(self, origin: str, orders: Iterable[Order]) -> None:
        """Record what the service listed; those that it leaves out stay as they were.

        Attempts whose orders are among them get the status, too.
        """
        now = time.time()
        listed = list(orders)
        with self._file.transaction() as db, counting_listed(db):
            forgotten = _forget_damaged(db, origin, {order.id for order in listed})
            known, removed = order_ids(db, origin), _removed(db, origin)
            (latest,) = db.execute("SELECT coalesce(max(id), 0) FROM attempt").fetchone()
            for order in listed:
                db.execute(
                    "INSERT INTO listed (origin, order_id, status, lines, billed,"
                    " organisation_id, contract_id, created_at, seen_at, paid_at, after_attempt)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (origin, order_id) DO UPDATE SET status = excluded.status,"
                    # A short form of the order may leave out what a longer one said before.
                    " lines = CASE excluded.lines WHEN '[]' THEN lines ELSE excluded.lines END,"
                    " billed = coalesce(excluded.billed, billed),"
                    " organisation_id = coalesce(excluded.organisation_id, organisation_id),"
                    " contract_id = coalesce(excluded.contract_id, contract_id),"
                    " created_at = coalesce(excluded.created_at, created_at),"
                    " seen_at = excluded.seen_at,"
                    # Paid stays paid; first listed is first listed.
                    " paid_at = coalesce(paid_at, excluded.paid_at)",
                    (
                        *_row(origin, order, now),
                        forgotten.get(order.id) or (now if order.is_paid else None),
                        # When one was first listed that couldn't be read isn't known.
                        None if order.id in forgotten else latest,
                    ),
                )
                earlier = removed.get(order.id)
                if earlier is not None and is_news(
                    earlier.status, order.status, was_paid=earlier.is_paid_for
                ):
                    _set_hidden(db, origin, order.id, hidden=False)
                seal_listed(db, origin, order.id)
                for attempt_id in known.get(order.id, ()):
                    _note_status(db, order, now, attempt_id)

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
        with self._file.transaction() as db:
            for row in db.execute(_SELECT).fetchall():
                if row[:2] == (origin, order_id):
                    order = _listed(db, row)
                    if order.damage:
                        raise damaged(order_id, origin)
                    if guard is not None:
                        guard(order)
            _set_hidden(db, origin, order_id, hidden=hidden)
            seal_listed(db, origin, order_id)


def _removed(db: sqlite3.Connection, origin: str) -> dict[str, ListedOrder]:
    """Return the orders of a service by id that the user has removed from the list."""
    rows = db.execute(_SELECT).fetchall()
    hidden, of = LISTED.index("hidden"), LISTED.index("origin")
    removed = [_listed(db, row) for row in rows if row[hidden] and row[of] == origin]
    return {order.order_id: order for order in removed}


def _set_hidden(db: sqlite3.Connection, origin: str, order_id: str, *, hidden: bool) -> None:
    """Set it; the order is to be sealed again."""
    db.execute(
        "UPDATE listed SET hidden = ? WHERE origin = ? AND order_id = ?",
        (int(hidden), origin, order_id),
    )


def listed_in(db: sqlite3.Connection, *, with_scenes: bool = True) -> list[ListedOrder]:
    """Return all listed orders, the oldest first; those without a date come first.

    Args:
        with_scenes: see `ListedOrders.all`.
    """
    rows = db.execute(_SELECT).fetchall()
    return [_listed(db, row, with_scenes=with_scenes) for row in rows]


def rule_out(
    db: sqlite3.Connection, origin: str, order_ids: Iterable[str], attempt_id: int
) -> None:
    """Record that orders were there before an attempt, so that it made none of them.

    Raises:
        JournalEntryDamaged: one is, and none is touched.
    """
    damaged_ids = {x.order_id for x in listed_in(db) if x.origin == origin and x.damage}
    for order_id in order_ids:
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


def _note_status(db: sqlite3.Connection, order: Order, now: float, attempt_id: int) -> None:
    try:
        change_status(db, order.status, now, "id = ?", (attempt_id,))
    except JournalEntryDamaged as error:
        # What the service says of it stands among the listed orders.
        _log.warning("order %s: %s", order.id, error.message)


def _forget_damaged(
    db: sqlite3.Connection, origin: str, order_ids: Collection[str]
) -> dict[str, float | None]:
    """Make room for what the service says: nothing of it may be mixed with what can't be read.

    Returns:
        when PAID was first read of those, where that is a time: paid stays paid.
    """
    forgotten: dict[str, float | None] = {}
    for row in db.execute(_SELECT).fetchall():
        if row[0] == origin and row[1] in order_ids and _listed(db, row).damage:
            moment = moment_of_seconds(row[LISTED.index("paid_at")])
            forgotten[row[1]] = moment.timestamp() if moment is not None else None
            db.execute("DELETE FROM listed WHERE origin = ? AND order_id = ?", row[:2])
    return forgotten


def _row(origin: str, order: Order, now: float) -> tuple[Any, ...]:
    total = stated_prices(order, "").total
    # Several amounts, or one without a currency, say nothing for sure.
    billed = total[0] if len(total) == 1 and total[0].currency else None
    return (
        origin,
        order.id,
        order.status,
        json.dumps([line_parts(line) for line in order.lines]),
        json.dumps(money_parts(billed)) if billed else None,
        order.organisation_id,
        order.contract_id,
        order.created_at.timestamp() if order.created_at else None,
        now,
    )


def _listed(
    db: sqlite3.Connection, row: tuple[Any, ...], *, with_scenes: bool = True
) -> ListedOrder:
    if not is_listed_sound(row[:-1], row[-1]):
        return _damaged(row)
    try:
        lines = tuple(map(line_of_parts, json_of(row[3])))
        return ListedOrder(
            origin=text_of(row[0]),
            order_id=text_of(row[1]),
            status=text_of(row[2]),
            lines=lines,
            billed=money_of_json(row[4]),
            organisation_id=optional(number_id_of, row[5]),
            contract_id=optional(number_id_of, row[6]),
            created_at=optional(moment_of, row[7]),
            seen_at=moment_of(row[8]),
            scenes=tuple(read_scene(db, row[0], line) for line in lines if with_scenes),
            is_hidden=bool(row[9]),
            paid_at=optional(moment_of, row[10]),
            after_attempt=optional(count_of, row[11]),
        )
    except (ValueError, TypeError):
        return _damaged(row)


def _damaged(row: tuple[Any, ...]) -> ListedOrder:
    """Return what tells this order from others; the service's next list has the rest."""
    order_id = one_line(str(row[1]))
    return ListedOrder(
        origin=one_line(str(row[0])),
        order_id=order_id,
        status=one_line(str(row[2])),
        lines=(),
        billed=None,
        organisation_id=None,
        contract_id=None,
        created_at=moment_of_seconds(row[7]),
        seen_at=moment_of_seconds(row[8]),
        scenes=(),
        is_hidden=bool(row[9]),
        paid_at=moment_of_seconds(row[10]),
        damage=damaged(order_id).message,
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing down what the service's list of orders says, as far as it says something new."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from ..errors import JournalEntryDamaged
from ..ledger.database import clock_of
from ..money import Money
from ..redaction import get_logger
from ..sales.comparing import Comparison, compare
from ..sales.order import Order, line_parts, same_id
from ..sales.stated_prices import stated_prices
from .attempt import Attempt
from .coming_back import is_news
from .file import damaged
from .listed_order import ListedOrder, listed_of, rows_of
from .readings import note_read
from .rows import attempt_of, change_status, money_parts
from .scenes import Scenes
from .seals import FEW, entries, seal_listed

_log = get_logger(__name__)


class _Known(NamedTuple):
    """What an attempt's row says of its order, unread."""

    id: int
    status: Any
    paid_at: Any

    def may_change_by(self, order: Order) -> bool:
        """Whether it is open, or the list says what wasn't known: else there may be thousands."""
        is_paid_anew = order.is_paid and self.paid_at is None
        return not order.is_final or is_paid_anew or self.status != order.status


def remember(db: sqlite3.Connection, origin: str, orders: Sequence[Order]) -> frozenset[str]:
    """Write what a service listed; see `ListedOrders.remember`.

    An order that is over, and of which nothing new is said, isn't written again: there may be
    thousands of them.
    """
    now = clock_of(db)
    rows, scenes = rows_of(db, origin, {order.id for order in orders}), Scenes(db, none=True)
    kept = {order_id: listed_of(row, scenes) for order_id, row in rows.items()}
    # Nothing of what the service says may be mixed with what can't be read.
    forgotten = {order_id for order_id, order in kept.items() if order.damage}
    # Not removed, which a ledger refuses.
    db.executemany(
        "UPDATE listed SET lines = '[]', billed = NULL, organisation_id = NULL, contract_id = NULL,"
        " created_at = NULL, paid_at = NULL, after_attempt = NULL, hidden = 0, label = ''"
        " WHERE origin = ? AND order_id = ?",
        [(origin, order_id) for order_id in forgotten],
    )
    known = _attempts_by_order(db, origin, [order.id for order in orders])
    told: set[str] = set()
    pairs: list[tuple[int, Order]] = []
    (latest,) = db.execute("SELECT coalesce(max(id), 0) FROM attempt").fetchone()
    for order in orders:
        before = kept.get(order.id)
        if before is None or before.damage or _says_more(order, before):
            # When one was first listed that couldn't be read isn't known; paid stays paid.
            paid_at = before.paid_at if before is not None else None
            first_seen = None if order.id in forgotten else latest
            _write(db, origin, order, now, paid_at, first_seen)
            if before is not None and before.is_hidden and _is_news(order, before):
                set_hidden(db, origin, order.id, hidden=False)
            seal_listed(db, origin, order.id)
        pairs += [(one.id, order) for one in known.get(order.id, ()) if one.may_change_by(order)]
    for first in range(0, len(pairs), FEW):
        told |= _compare(db, pairs[first : first + FEW], now)
    return frozenset(told)


def _attempts_by_order(
    db: sqlite3.Connection, origin: str, order_ids: Sequence[str]
) -> dict[str, list[_Known]]:
    """Return what the attempts of a service say, by the ids of their orders. No index is asked.

    Args:
        order_ids: of which it is wanted; there may be more.
    """
    # SQLite's `lower` knows plain letters only.
    is_plain = len(order_ids) <= FEW and all(map(str.isascii, order_ids))
    few = {order_id.lower() for order_id in order_ids} if is_plain else set()
    among = f" AND lower(order_id) IN ({', '.join('?' * len(few))})" if few else ""
    found: dict[str, list[_Known]] = {}
    for attempt_id, order_id, status, paid_at in db.execute(
        "SELECT id, order_id, status, paid_at FROM attempt NOT INDEXED"
        f" WHERE origin = ? AND order_id IS NOT NULL{among}",  # nosec B608
        (origin, *few),
    ).fetchall():
        found.setdefault(same_id(order_id), []).append(_Known(attempt_id, status, paid_at))
    return found


def _says_more(order: Order, before: ListedOrder) -> bool:
    """Return whether the list says more than was kept, or the order may still change."""
    if not order.is_final or (order.is_paid and not before.is_paid_for):
        return True
    billed = _billed(order)
    return (
        order.status != before.status
        or (bool(order.lines) and order.lines != before.lines)
        or (billed is not None and billed != before.billed)
        or order.organisation_id not in {None, before.organisation_id}
        or order.contract_id not in {None, before.contract_id}
        or order.created_at not in {None, before.created_at}
    )


def _is_news(order: Order, before: ListedOrder) -> bool:
    return not before.damage and is_news(before.status, order.status, was_paid=before.is_paid_for)


def _compare(
    db: sqlite3.Connection, pairs: Sequence[tuple[int, Order]], now: float
) -> frozenset[str]:
    """Write what the list says of attempts' orders; return of which that is all there is.

    An entry may confirm what is known, or raise a doubt. What it leaves out it says nothing of,
    and only the order's own answer takes a doubt away: then that is still needed.

    Args:
        pairs: the attempts' numbers and their orders; no more than are asked for by name.
    """
    told: set[str] = set()
    statuses: dict[str, list[int]] = {}
    noted: list[tuple[int, Order, Comparison]] = []
    attempts = _sound_attempts(db, [number for number, _order in pairs])
    for number, order in pairs:
        attempt = attempts.get(number)
        if attempt is None:
            continue
        stated = compare(order, attempt.asked, is_by_itself=False)
        differences = stated.after(attempt.differences)
        is_told = stated.is_whole(attempt.asked) and differences == attempt.differences
        is_paid_anew = order.is_paid and not attempt.is_paid_for
        if is_told or is_paid_anew or order.status != attempt.status:
            statuses.setdefault(order.status, []).append(number)
        if not attempt.is_paid_for and set(differences) >= set(attempt.differences):
            noted.append((number, order, stated))
        if is_told:
            told.add(order.id)
    for status, numbers in statuses.items():
        change_status(db, status, now, _among(numbers), tuple(numbers))
    # Of the others nothing was written that matters here.
    attempts |= _sound_attempts(db, [number for number, order, _stated in noted if order.is_paid])
    for number, order, stated in noted:
        note_read(db, attempts[number], order, is_by_itself=False, comparison=stated)
    return frozenset(told)


def _sound_attempts(db: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Attempt]:
    """Return those of these attempts that can be read, by number."""
    found: dict[int, Attempt] = {}
    if not numbers:
        return found
    scenes = Scenes(db, none=True)
    for entry in entries(db, f"WHERE {_among(numbers)}", tuple(numbers)):
        try:
            if not entry.is_sound:
                raise damaged(entry.id, entry.origin)
            found[entry.id] = attempt_of(entry, scenes)
        except JournalEntryDamaged as error:
            # What the service says of it stands among the listed orders.
            _log.warning("attempt %s: %s", entry.id, error.message)
    return found


def _among(numbers: Sequence[int]) -> str:
    return f"id IN ({', '.join('?' * len(numbers))})"


def _write(
    db: sqlite3.Connection,
    origin: str,
    order: Order,
    now: float,
    paid_at: datetime | None,
    latest: int | None,
) -> None:
    billed = _billed(order)
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
            origin,
            order.id,
            order.status,
            json.dumps([line_parts(line) for line in order.lines]),
            json.dumps(money_parts(billed)) if billed else None,
            order.organisation_id,
            order.contract_id,
            order.created_at.timestamp() if order.created_at else None,
            now,
            paid_at.timestamp() if paid_at else now if order.is_paid else None,
            latest,
        ),
    )


def _billed(order: Order) -> Money | None:
    """Return what the order costs: several amounts, or one without a currency, say nothing."""
    total = stated_prices(order, "").total
    return total[0] if len(total) == 1 and total[0].currency else None


def set_hidden(db: sqlite3.Connection, origin: str, order_id: str, *, hidden: bool) -> None:
    """Set whether a listed order is removed from the list; it is to be sealed again."""
    db.execute(
        "UPDATE listed SET hidden = ? WHERE origin = ? AND order_id = ?",
        (int(hidden), origin, order_id),
    )

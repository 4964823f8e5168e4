# SPDX-License-Identifier: GPL-2.0-or-later
"""All orders of a person in one list: those of the journal, and those the service lists.

Whoever looks again and again holds a `KnownOrders`, which reads again only what has changed.
"""

from __future__ import annotations

import math
import os
import threading
import time
import weakref
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..errors import JournalError, StoreError
from ..garbage import made_to_stay
from ..ledger.database import is_ledger
from ..redaction import get_logger
from .attempt import Attempt
from .candidates import candidates_of
from .file import FILE_NAME
from .journal import Journal
from .kept_rows import Changed, KeptRows
from .last_seen import recalled
from .ledger_store import LedgerStore, home_of
from .listed_order import ListedOrder
from .record import Action, OrderRecord, Phase, of_attempt, of_damaged, of_listed

__all__ = [
    "Action",
    "KnownOrders",
    "Look",
    "OrderRecord",
    "Phase",
    "last_seen",
    "record_of",
    "records",
]

_log = get_logger(__name__)

# Folders vanish without a word in the journal.
_FOLDERS_EVERY_S = 30.0
_BEGINNING = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Look:
    """All orders as they were at one moment.

    Args:
        records: the newest first, also those that the user has removed from the list.
        by_key: the same. An order that is what it was is the same object in each look.
        attempts, listed: what can be read of the journal's, the oldest first.
        has_damaged: other attempts can't be read.
        bought_serial: another number once what counts as bought may be another.
    """

    records: tuple[OrderRecord, ...]
    by_key: Mapping[str, OrderRecord]
    attempts: tuple[Attempt, ...]
    listed: tuple[ListedOrder, ...]
    has_damaged: bool
    bought_serial: int


@dataclass(frozen=True)
class LastSeen:
    """Orders of a ledger that is away.

    Args:
        records: the newest first, without those that the user has removed from the list.
        at: when they were seen, UTC, by this machine's clock; None if it can't tell.
    """

    records: tuple[OrderRecord, ...]
    at: datetime | None


class KnownOrders:
    """The orders of one journal, kept in memory. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows = KeptRows()
        self._records: dict[str, OrderRecord] = {}
        self._others: dict[str, OrderRecord] = {}  # of these that aren't in the last look
        self._has_moved = False  # or one came, or is gone
        self._ids: dict[tuple[Any, Any], tuple[int, ...]] = {}  # attempts by origin and order id
        self._found: set[tuple[Any, Any]] = set()  # listed orders that are lost ones for certain
        self._folders_at = 0.0
        self._serial = 0
        self._look: Look | None = None
        self._home: object = None  # the ledger, if it is one
        self._is_recalled = False  # not read of it, see `recall`

    @property
    def rows_read(self) -> int:
        """How many entries were read so far."""
        return self._rows.rows_read

    @property
    def latest(self) -> Look | None:
        """The last look, whoever took it."""
        return self._look

    def look(self, journal: Journal) -> Look:
        """Return all orders as they are now. Looks at the disk, so not for the main thread.

        Raises:
            JournalError: the journal can't be read.
        """
        home = home_of(journal)
        with self._lock, made_to_stay():
            if home != self._home:  # of another journal nothing counts
                self._forget()
                self._home, self._serial = home, self._serial + 1
            try:
                return self._looked_anew(journal)
            except BaseException:
                # What was read, and isn't in any record yet, would be missed by the next look.
                self._forget()
                raise

    def recall(self, journal: Journal) -> tuple[Look, datetime | None] | None:
        """Return a ledger's orders as this machine last saw them, and when; to be shown only.

        Returns:
            None where nothing was seen, or nothing can be read of it.
        """
        home = home_of(journal)
        if home is None:
            return None
        before = KnownOrders()
        try:
            with recalled(journal.path.parent, home.name) as seen, made_to_stay():
                if seen is None:
                    return None
                before._is_recalled = True
                before._renew(journal, before._rows.recall(journal, seen))
                return before._looked(), seen.at
        except (StoreError, JournalError) as error:
            _log.warning("What was last seen of the ledger can't be read: %s", error.message)
            return None

    def doubt_folders(self) -> None:
        """Have the next look see whether the folders are there, however lately one did."""
        self._folders_at = -math.inf

    def _forget(self) -> None:
        self._rows = KeptRows()
        self._records, self._ids, self._found = {}, {}, set()
        self._others, self._has_moved = {}, False
        self._look = None

    def _looked_anew(self, journal: Journal) -> Look:
        changed = self._rows.read(journal)
        if self._look is None or time.monotonic() - self._folders_at > _FOLDERS_EVERY_S:
            self._folders_at = time.monotonic()
            changed.orders.update(self._rows.downloads)
        self._serial += changed.is_bought_other
        is_other = self._renew(journal, changed)
        if self._look is None or is_other or changed.attempts or changed.orders:
            self._look = self._looked()
        return self._look

    def _renew(self, journal: Journal, changed: Changed) -> bool:
        """Make the records anew that may be others; return whether one is."""
        rows = self._rows
        orders, numbers = set(changed.orders), set(changed.attempts)
        for number in changed.attempts:
            attempt = rows.attempts.get(number)
            if attempt is not None and attempt.order_id:
                order = (attempt.origin, attempt.order_id)
                self._ids[order] = tuple({*self._ids.get(order, ()), number})
                orders.add(order)
        for order in changed.orders:
            numbers.update(self._ids.get(order, ()))
        # Without a word in the journal senders end; and what is lost may be any listed order.
        lost = [one for one in rows.attempts.values() if one.is_unanswered]
        if isinstance(journal.file, LedgerStore) and not self._is_recalled:
            journal.file.under_way(lost)  # which waits for all of them at once
        numbers.update(one.id for one in lost)
        is_other, found = False, set()
        attempts = list(rows.attempts.values()) if lost else []
        for number in numbers:
            record, only = self._of_attempt(journal, number, attempts)
            if only is not None:
                found.add(only)
            is_other |= self._put(f"attempt {number}", record)
        orders |= found ^ self._found
        self._found = found
        for order in orders:
            is_other |= self._put(f"{order[0]} {order[1]}", self._of_listed(order))
        return is_other

    def _of_attempt(
        self, journal: Journal, number: int, attempts: list[Attempt]
    ) -> tuple[OrderRecord | None, tuple[Any, Any] | None]:
        """Return the record of an attempt, and which listed order is its own for certain."""
        rows = self._rows
        damage = rows.damages.get(number)
        if damage is not None:
            return of_damaged(number, damage.origin, damage.message), None
        read = rows.attempts.get(number)
        if read is None:
            return None, None
        attempt, is_under_way = (read, False) if self._is_recalled else journal.standing(read)
        if is_ledger(journal.file):  # which doesn't know what is hidden here
            attempt = replace(attempt, is_hidden=read.is_hidden)
        has_damaged = bool(rows.damages)
        listed = rows.listed.values() if attempt.is_unanswered else ()
        found = candidates_of(attempt, attempts, listed, has_damaged=has_damaged)
        only = None if found.only is None else (found.only.origin, found.only.order_id)
        state = rows.downloads.get((attempt.origin, attempt.order_id))
        noted = rows.noted.get((attempt.origin, attempt.order_id), ())
        record = of_attempt(
            attempt,
            state,
            found.all,
            is_under_way=is_under_way,
            user=rows.user,
            noted=noted,
        )
        return record, only

    def _of_listed(self, order: tuple[Any, Any]) -> OrderRecord | None:
        """Return the record of a listed order; None if there is none, or an attempt's is."""
        listed = self._rows.listed.get(order)
        if listed is None or order in self._found:
            return None
        ids = self._ids.get((listed.origin, listed.order_id), ())
        if any(number in self._rows.attempts for number in ids):
            return None
        return of_listed(listed, self._rows.downloads.get(order), self._rows.noted.get(order, ()))

    def _put(self, key: str, record: OrderRecord | None) -> bool:
        """Keep a record, or the one before if it is equal; return whether it is another."""
        before = self._records.get(key)
        if record == before:
            return False
        if record is None:
            del self._records[key]
        else:
            self._records[key] = self._others[key] = record
        self._has_moved |= before is None or record is None or _age(before) != _age(record)
        return True

    def _looked(self) -> Look:
        rows, before = self._rows, self._look
        by_key: Mapping[str, OrderRecord]
        if before is None or self._has_moved:
            found = sorted(self._records.values(), key=_age, reverse=True)
            # Who shows them asks for all keys, and has them from here on.
            by_key = {record.key: record for record in found}
        elif self._others:
            by_key = {**before.by_key, **self._others}
        else:
            by_key = before.by_key
        self._others, self._has_moved = {}, False
        return Look(
            tuple(by_key.values()),
            by_key,
            tuple(rows.attempts.values()),
            tuple(rows.listed.values()),
            bool(rows.damages),
            self._serial,
        )


def _age(record: OrderRecord) -> tuple[datetime, int]:
    return record.begun_at or _BEGINNING, record.attempt_id or 0


_known: weakref.WeakValueDictionary[str, KnownOrders] = weakref.WeakValueDictionary()


def known_orders(folder: Path) -> KnownOrders:
    """Return what keeps the orders of the journal in a folder, for as long as somebody holds it."""
    return _known.setdefault(os.path.realpath(folder / FILE_NAME), KnownOrders())


def look_into(journal: Journal) -> Look:
    """Return all orders as they are now, from memory where somebody keeps them.

    Raises:
        JournalError: the journal can't be read.
    """
    return known_orders(journal.path.parent).look(journal)


def records(journal: Journal, *, include_hidden: bool = False) -> tuple[OrderRecord, ...]:
    """Return all orders of the journal and those that the service listed, the newest first.

    Looks at the disk, so not for the main thread.

    Args:
        include_hidden: also those that the user has removed from the list.

    Raises:
        JournalError: the journal can't be read.
    """
    found = look_into(journal).records
    return found if include_hidden else tuple(one for one in found if not one.is_hidden)


def last_seen(journal: Journal) -> LastSeen | None:
    """Return a ledger's orders as this machine last saw them, for showing while it is away.

    Looks at the disk, so not for the main thread. Whoever decides about money needs `records`.

    Returns:
        None for a journal that is no ledger, and where nothing was seen yet.
    """
    found = KnownOrders().recall(journal)
    if found is None:
        return None
    look, at = found
    return LastSeen(tuple(one for one in look.records if not one.is_hidden), at)


def record_of(journal: Journal, key: str) -> OrderRecord | None:
    """Return the record of this key as it is now, None if there is none."""
    return look_into(journal).by_key.get(key)

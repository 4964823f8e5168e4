# SPDX-License-Identifier: GPL-2.0-or-later
"""The order journal: the intent before the request, the answer after it. Survives a crash.

One SQLite file in a folder of the user's profile. Several QGIS may use it at the same time:
the look for earlier orders and the record of a new intent are one transaction.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Collection as AnyCollection
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from .attempt import Attempt, Intent, State
from .collection import Licence
from .errors import AlreadyOrdered, JournalError
from .money import Money
from .order import LineItem, Order

FILE_NAME = "orders.sqlite"
_SCHEMA_VERSION = 1
_BUSY_S = 15.0

_SCHEMA = """
CREATE TABLE IF NOT EXISTS attempt (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL,          -- scheme, host and port of the API
    organisation_id INTEGER,
    contract_id INTEGER,
    state TEXT NOT NULL,           -- see State
    order_id TEXT,                 -- NULL until the service names it
    status TEXT,                   -- the order's status when last read
    prices TEXT NOT NULL,          -- JSON: the fresh price of each line, amount and currency
    licences TEXT NOT NULL,        -- JSON: what was accepted
    note TEXT NOT NULL DEFAULT '',
    begun_at REAL NOT NULL,        -- seconds since 1970, UTC
    updated_at REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS line (
    attempt_id INTEGER NOT NULL REFERENCES attempt(id),
    position INTEGER NOT NULL,
    collection TEXT NOT NULL,
    item TEXT NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (attempt_id, position)
);
CREATE INDEX IF NOT EXISTS line_item ON line (item, collection, level);
CREATE INDEX IF NOT EXISTS attempt_order ON attempt (order_id);
"""


class Journal:
    """The journal in one folder.

    Args:
        folder: created if missing.

    Raises:
        JournalError: from every method, when the file can't be read or written, or belongs to
            a newer version of this program.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise JournalError(
                f"The folder of the order journal, {folder}, can't be made: {error.strerror}.",
                "Nothing is ordered without the journal. Choose a folder you can write to.",
            ) from error
        with self._open() as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version > _SCHEMA_VERSION:
                raise JournalError(
                    f"The order journal {self.path} was written by a newer version.",
                    "Update the plugin. Nothing was changed or ordered.",
                )
            if version < _SCHEMA_VERSION:
                db.executescript(f"{_SCHEMA} PRAGMA user_version = {_SCHEMA_VERSION};")

    def begin(self, intent: Intent, overruled: AnyCollection[int] = ()) -> int:
        """Record what is about to be sent and return the attempt's id.

        Args:
            intent: what is about to be ordered.
            overruled: attempts that the caller has looked into and doesn't mind.

        Raises:
            AlreadyOrdered: another attempt may have bought one of the items in the meantime.
        """
        now = time.time()
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            for earlier in _attempts_for(db, intent.origin, intent.lines):
                if earlier.may_have_bought and earlier.id not in overruled:
                    raise AlreadyOrdered(
                        f"{_first_common(earlier.lines, intent.lines)} is being ordered by "
                        f"another window at this moment (since {earlier.begun_text}).",
                        "Look at that order first.",
                        earlier.order_id,
                    )
            cursor = db.execute(
                "INSERT INTO attempt (origin, organisation_id, contract_id, state, prices,"
                " licences, begun_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    intent.origin,
                    intent.organisation_id,
                    intent.contract_id,
                    State.SENDING.value,
                    json.dumps([[str(p.amount), p.currency] for p in intent.prices]),
                    json.dumps([[x.name, x.version, x.link] for x in intent.licences]),
                    now,
                    now,
                ),
            )
            attempt_id = int(cursor.lastrowid or 0)
            db.executemany(
                "INSERT INTO line VALUES (?, ?, ?, ?, ?)",
                [
                    (attempt_id, position, line.collection, line.item, line.level)
                    for position, line in enumerate(intent.lines)
                ],
            )
        return attempt_id

    def mark_created(self, attempt_id: int, order: Order) -> None:
        """Record that the service named the order."""
        self._update(attempt_id, State.CREATED, order.id, order.status, "")

    def mark_unknown(self, attempt_id: int, note: str) -> None:
        """Record that no answer came."""
        self._update(attempt_id, State.UNKNOWN, None, None, note)

    def mark_refused(self, attempt_id: int, note: str) -> None:
        """Record that nothing was ordered."""
        self._update(attempt_id, State.REFUSED, None, None, note)

    def record_status(self, origin: str, order: Order) -> None:
        """Record an order's present status, if the journal knows the order."""
        with self._open() as db:
            db.execute(
                "UPDATE attempt SET status = ?, updated_at = ? WHERE origin = ? AND order_id = ?",
                (order.status, time.time(), origin, order.id),
            )

    def attempts_for(self, origin: str, lines: Sequence[LineItem]) -> list[Attempt]:
        """Return the attempts that hold any of the lines, oldest first."""
        with self._open() as db:
            return _attempts_for(db, origin, lines)

    def attempt_of(self, origin: str, order_id: str) -> Attempt | None:
        """Return the attempt that became this order, None if the journal doesn't know it."""
        with self._open() as db:
            found = _read(
                db, "WHERE origin = ? AND order_id = ? ORDER BY id DESC", (origin, order_id)
            )
            return found[0] if found else None

    def attempts(self) -> list[Attempt]:
        """Return all attempts, oldest first."""
        with self._open() as db:
            return _read(db, "ORDER BY id", ())

    def _update(
        self,
        attempt_id: int,
        state: State,
        order_id: str | None,
        status: str | None,
        note: str,
    ) -> None:
        with self._open() as db:
            db.execute(
                "UPDATE attempt SET state = ?, order_id = ?, status = ?, note = ?,"
                " updated_at = ? WHERE id = ?",
                (state.value, order_id, status, note[:500], time.time(), attempt_id),
            )

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction, kept on success and undone on any exception."""
        try:
            db = sqlite3.connect(self.path, timeout=_BUSY_S)
            try:
                # The intent must be on the disk, directory entry included, before the request.
                db.execute("PRAGMA synchronous = EXTRA")
                with db:
                    yield db
            finally:
                db.close()
        except sqlite3.Error as error:
            raise JournalError(
                f"The order journal {self.path} can't be read or written: {error}.",
                "Nothing is ordered without the journal. Check that the disk isn't full and "
                "the folder isn't read-only.",
            ) from error


def _attempts_for(db: sqlite3.Connection, origin: str, lines: Sequence[LineItem]) -> list[Attempt]:
    found: dict[int, Attempt] = {}
    for line in lines:
        for attempt in _read(
            db,
            "WHERE origin = ? AND id IN (SELECT attempt_id FROM line"
            " WHERE item = ? AND collection = ? AND level = ?)",
            (origin, line.item, line.collection, line.level),
        ):
            found[attempt.id] = attempt
    return [found[identifier] for identifier in sorted(found)]


def _read(db: sqlite3.Connection, condition: str, values: tuple[str, ...]) -> list[Attempt]:
    # The condition is one of this module's own texts; all values are bound.
    rows = db.execute(
        "SELECT id, origin, organisation_id, contract_id, state, order_id, status, prices,"  # nosec B608
        f" licences, note, begun_at, updated_at FROM attempt {condition}",
        values,
    ).fetchall()
    return [_attempt(db, row) for row in rows]


def _attempt(db: sqlite3.Connection, row: tuple) -> Attempt:  # type: ignore[type-arg]
    lines = db.execute(
        "SELECT collection, item, level FROM line WHERE attempt_id = ? ORDER BY position",
        (row[0],),
    ).fetchall()
    try:
        return Attempt(
            id=row[0],
            origin=row[1],
            organisation_id=row[2],
            contract_id=row[3],
            state=State(row[4]),
            order_id=row[5] or "",
            status=row[6] or "",
            lines=tuple(LineItem(*line) for line in lines),
            prices=tuple(Money(Decimal(amount), unit) for amount, unit in json.loads(row[7])),
            licences=tuple(Licence(*entry) for entry in json.loads(row[8])),
            note=row[9],
            begun_at=row[10],
            updated_at=row[11],
        )
    except (ValueError, TypeError, ArithmeticError) as error:
        raise JournalError(
            f"The order journal is damaged at entry {row[0]}.",
            "Nothing is ordered without the journal. Keep the file and ask for help.",
        ) from error


def _first_common(one: Sequence[LineItem], other: Sequence[LineItem]) -> LineItem:
    return next(line for line in one if line in other)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of the order journal: its tables, their versions, and transactions on it.

Nothing in it is thrown away: an older file is brought up to date in one transaction, a newer or
damaged one is left as it is and refused.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from ..disk.private_files import make_private_folder, prepare_database
from ..disk.sqlite_file import text_of_bytes
from ..errors import JournalBusy, JournalEntryDamaged, JournalError
from ..plain_text import one_line
from ..stored_values import json_of
from ..wording import later, tr
from .changes import noted
from .seals import seal_all
from .senders import is_sending, sending

FILE_NAME = "orders.sqlite"
_DAMAGED_HINT = later(
    "Nothing is ordered with a damaged journal. Keep the file and ask for help. To go on without "
    "it, move it to another folder: orders that the service lists count as bought all the same."
)
_BUSY_S = 15.0
_LONGEST_REASON = 200

# Files of version 1 were made statement by statement: a crash may have left some.
_VERSION_1 = (
    """
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
    )""",
    """
    CREATE TABLE IF NOT EXISTS line (
        attempt_id INTEGER NOT NULL REFERENCES attempt(id),
        position INTEGER NOT NULL,
        collection TEXT NOT NULL,
        item TEXT NOT NULL,
        level TEXT NOT NULL,
        PRIMARY KEY (attempt_id, position)
    )""",
    "CREATE INDEX IF NOT EXISTS line_item ON line (item, collection, level)",
    "CREATE INDEX IF NOT EXISTS attempt_order ON attempt (order_id)",
)

_VERSION_2 = (
    # The connection's name; what the order itself says that it costs (JSON: amount and
    # currency); what of it is dearer than was asked for (JSON: line, old, new), and which such
    # text the user has confirmed.
    "ALTER TABLE attempt ADD COLUMN connection TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempt ADD COLUMN billed TEXT",
    "ALTER TABLE attempt ADD COLUMN rises TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN rises_confirmed TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE attempt ADD COLUMN polled_at REAL",
    "ALTER TABLE attempt ADD COLUMN poll_problem TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE scene (               -- what items said of themselves
        origin TEXT NOT NULL,
        collection TEXT NOT NULL,
        item TEXT NOT NULL,
        acquired TEXT,                 -- RFC 3339
        platform TEXT NOT NULL,
        footprint TEXT,                -- GeoJSON, EPSG:4326
        PRIMARY KEY (origin, collection, item)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE acceptance (
        id INTEGER PRIMARY KEY,
        attempt_id INTEGER NOT NULL REFERENCES attempt(id),
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        link TEXT NOT NULL,
        accepted_at REAL NOT NULL,
        user TEXT NOT NULL             -- who accepted it; empty if not known
    )""",
    """
    CREATE TABLE download (
        origin TEXT NOT NULL,
        order_id TEXT NOT NULL,
        folder TEXT NOT NULL,
        assets TEXT NOT NULL,          -- JSON: the assets asked for; empty for all
        files TEXT NOT NULL,           -- JSON: the whole ones, relative to the folder
        bytes_done INTEGER NOT NULL,
        bytes_total INTEGER,           -- NULL: not known
        complete INTEGER NOT NULL,
        problem TEXT NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (origin, order_id)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE listed (              -- orders that the service listed
        origin TEXT NOT NULL,
        order_id TEXT NOT NULL,
        status TEXT NOT NULL,
        lines TEXT NOT NULL,           -- JSON: see `sales.order.line_parts`
        billed TEXT,
        organisation_id INTEGER,
        contract_id INTEGER,
        created_at REAL,
        seen_at REAL NOT NULL,
        hidden INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (origin, order_id)
    ) WITHOUT ROWID""",
)

_VERSION_3 = (
    # The attempt's own UUID, sent as its Idempotency-Key, and the name of the lock that its
    # sender holds; when PAID was first read, for good; what of the order isn't what was asked for
    # (JSON), and which such text the user has confirmed; what each line costs by the order's own
    # word (JSON); when the service's whole list was read after the request had ended, without
    # the order.
    "ALTER TABLE attempt ADD COLUMN uuid TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempt ADD COLUMN paid_at REAL",
    "ALTER TABLE attempt ADD COLUMN differences TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN differences_confirmed TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN billed_lines TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN sought_at REAL",
    # Whether the service's list was read, as far as needed, just before it was begun.
    "ALTER TABLE attempt ADD COLUMN list_read INTEGER NOT NULL DEFAULT 0",
    # Digests: see `seals`.
    "ALTER TABLE attempt ADD COLUMN chain TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempt ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE listed ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE head (                -- one row
        id INTEGER PRIMARY KEY,
        attempts INTEGER NOT NULL,     -- how many there are
        chain TEXT NOT NULL,           -- of the last one
        listed INTEGER NOT NULL        -- how many listed orders there are
    )""",
    "INSERT INTO head (id, attempts, chain, listed) VALUES (1, 0, '', 0)",
    # When PAID was first read; the latest attempt when the order was first listed: whatever a
    # later attempt made, it isn't this order.
    "ALTER TABLE listed ADD COLUMN paid_at REAL",
    "ALTER TABLE listed ADD COLUMN after_attempt INTEGER",
    # What the collection's `license` says; whether the licence was named in the order, NULL for
    # not known.
    "ALTER TABLE acceptance ADD COLUMN stated TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE acceptance ADD COLUMN sent INTEGER",
    # These answers were taken for a refusal, and prove none. The others stay what they are.
    "UPDATE attempt SET state = 'unknown' WHERE state = 'refused'"
    " AND note GLOB '*HTTP 4[0-9][0-9])*' AND note NOT GLOB '*HTTP 40[01345])*'"
    " AND note NOT GLOB '*HTTP 41[35])*' AND note NOT GLOB '*HTTP 422)*'",
    # All attempts that were paid so far: nothing says when that was read.
    "UPDATE attempt SET paid_at = updated_at WHERE status = 'PAID'",
    "UPDATE listed SET paid_at = seen_at WHERE status = 'PAID'",
    # What was read later took its place. But only paid orders have files, and what the list said
    # of an order was kept apart.
    *(
        f"UPDATE {table} SET paid_at = (SELECT since FROM download"  # nosec B608
        f" WHERE download.origin = {table}.origin AND download.order_id = {table}.order_id"
        " AND (complete OR bytes_done > 0 OR files <> '[]')) WHERE paid_at IS NULL"
        for table in ("attempt", "listed")
    ),
    "UPDATE attempt SET paid_at = (SELECT paid_at FROM listed WHERE listed.origin = attempt.origin"
    " AND listed.order_id = attempt.order_id) WHERE paid_at IS NULL",
    # What was left to pay, nothing, was taken for what a paid order cost.
    *(
        f"UPDATE {table} SET billed = NULL WHERE paid_at IS NOT NULL"  # nosec B608
        """ AND billed GLOB '[[]"0*' AND CAST(substr(billed, 3) AS REAL) = 0"""
        for table in ("attempt", "listed")
    ),
    # What was removed from the list unpaid was paid out of sight; all that may be so is back.
    *(
        f"UPDATE {table} SET hidden = 0 WHERE hidden AND paid_at IS NOT NULL AND NOT EXISTS"  # nosec B608
        f" (SELECT 1 FROM download WHERE download.origin = {table}.origin"
        f" AND download.order_id = {table}.order_id AND download.complete)"
        for table in ("attempt", "listed")
    ),
)

_VERSION_4 = (
    # What of an order couldn't be had (JSON: see `missing`), how often it was asked for in vain,
    # and when it is asked for again by itself, NULL for never.
    ("missing", "ALTER TABLE download ADD COLUMN missing TEXT NOT NULL DEFAULT '[]'"),
    ("tries", "ALTER TABLE download ADD COLUMN tries INTEGER NOT NULL DEFAULT 0"),
    ("retry_at", "ALTER TABLE download ADD COLUMN retry_at REAL"),
)

# The buyer's own note, see `label`; empty for none.
_LABEL = "ALTER TABLE {} ADD COLUMN label TEXT NOT NULL DEFAULT ''"

# What of the scene: see `sales.part.Part.to_text`; empty for the whole.
_PART = "ALTER TABLE line ADD COLUMN part TEXT NOT NULL DEFAULT ''"


class JournalFile:
    """The journal's file in one folder.

    Args:
        folder: created if missing, for its user alone, as the file is.

    Raises:
        JournalError: also from `transaction`, when the file can't be read or written, or
            belongs to a newer version of this program.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        try:
            make_private_folder(folder)
        except OSError as error:
            raise JournalError(
                tr(
                    "The folder of the order journal, {folder}, can't be made: {reason}.",
                    folder=folder,
                    reason=error.strerror,
                ),
                tr("Nothing is ordered without the journal. Choose a folder you can write to."),
            ) from error
        try:
            prepare_database(self.path)
        except OSError as error:
            raise unusable(self.path, error.strerror) from error
        with self._open() as db:
            version = _version(db)
        if version > len(_STEPS):
            raise JournalError(
                tr("The order journal {path} was written by a newer version.", path=self.path),
                tr("Update the plugin. Nothing was changed or ordered."),
            )
        if version < len(_STEPS):
            self._bring_up_to_date()

    @property
    def local(self) -> JournalFile:
        """What of the journal belongs to this machine: all of it."""
        return self

    def sending(self, uuid: str) -> contextlib.AbstractContextManager[None]:
        """See `Journal.sending`."""
        return sending(self.path, uuid)

    def is_sending(self, uuid: str) -> bool:
        """Return whether the sender of the attempt is at it."""
        return is_sending(self.path, uuid)

    @contextlib.contextmanager
    def transaction(self, busy_s: float = _BUSY_S) -> Iterator[sqlite3.Connection]:
        """Open the file to write, kept on success and undone on any exception.

        What is read inside is still true when it is written back, whatever others do.

        Args:
            busy_s: how long to wait for others who write to it.

        Raises:
            JournalBusy: they still do.
        """
        with self._open(busy_s) as db, noted(db, self.path):
            yield db

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open the file to read one state of it."""
        with self._open() as db:
            db.execute("BEGIN")
            yield db

    def _bring_up_to_date(self) -> None:
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            # Another process may have been quicker.
            for number in range(_version(db), len(_STEPS)):
                _STEPS[number](db)
                db.execute(f"PRAGMA user_version = {number + 1}")

    @contextlib.contextmanager
    def _open(self, busy_s: float = _BUSY_S) -> Iterator[sqlite3.Connection]:
        try:
            db = sqlite3.connect(self.path, timeout=busy_s)
            db.text_factory = text_of_bytes
            try:
                # The intent must be on the disk, directory entry included, before the request.
                db.execute("PRAGMA synchronous = EXTRA")
                with db:
                    yield db
            finally:
                db.close()
        except (sqlite3.Error, UnicodeError, MemoryError, OverflowError) as error:
            # All but the first: a folder's odd name, or sizes and names that a damaged file says.
            is_busy = isinstance(error, sqlite3.OperationalError) and "locked" in str(error)
            raise unusable(self.path, error, JournalBusy if is_busy else JournalError) from error


def unusable(path: Path, reason: object, kind: type[JournalError] = JournalError) -> JournalError:
    """Return the error for a journal that can't be read or written."""
    return kind(
        tr(
            "The order journal {path} can't be read or written: {reason}.", path=path, reason=reason
        ),
        tr(
            "Nothing is ordered without the journal. Check that the disk isn't full "
            "and the folder isn't read-only."
        ),
    )


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _to_version_1(db: sqlite3.Connection) -> None:
    for statement in _VERSION_1:
        db.execute(statement)


def _to_version_2(db: sqlite3.Connection) -> None:
    for statement in _VERSION_2:
        db.execute(statement)
    # What was accepted so far. By whom wasn't written down.
    accepted = [
        (attempt_id, name, version, link, begun_at, "")
        for attempt_id, licences, begun_at in db.execute(
            "SELECT id, licences, begun_at FROM attempt ORDER BY id"
        ).fetchall()
        for name, version, link in _licences(licences, attempt_id)
    ]
    db.executemany(
        "INSERT INTO acceptance (attempt_id, name, version, link, accepted_at, user)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        accepted,
    )


def _licences(text: str, attempt_id: int) -> list[list[str]]:
    try:
        listed = json_of(text)
        return [[str(part) for part in (name, version, link)] for name, version, link in listed]
    except (ValueError, TypeError) as error:
        raise damaged(attempt_id) from error


def damaged(entry: object, origin: object = "") -> JournalEntryDamaged:
    """Return the error for an entry that isn't what was written.

    Args:
        origin: of the entry, as far as it can be read.
    """
    return JournalEntryDamaged(
        tr("The order journal is damaged at entry {entry}.", entry=entry),
        _DAMAGED_HINT(),
        one_line(origin) if isinstance(origin, str) else "",
    )


def damaged_file(reason: str) -> JournalEntryDamaged:
    """Return the error for a journal whose damage isn't one entry's."""
    return JournalEntryDamaged(
        tr("The order journal is damaged: {reason}.", reason=reason[:_LONGEST_REASON]),
        _DAMAGED_HINT(),
    )


def _to_version_3(db: sqlite3.Connection) -> None:
    for statement in _VERSION_3:
        db.execute(statement)
    for step in (_to_version_5, _to_version_6):
        step(db)  # whoever reads all, to seal it, reads these columns
    seal_all(db)


def _to_version_4(db: sqlite3.Connection) -> None:
    # A file whose number was put back by hand has them.
    present = _columns_of(db, "download")
    for column, statement in _VERSION_4:
        if column not in present:
            db.execute(statement)


def _to_version_5(db: sqlite3.Connection) -> None:
    if "part" not in _columns_of(db, "line"):
        db.execute(_PART)


def _to_version_6(db: sqlite3.Connection) -> None:
    for table in ("attempt", "listed"):
        if "label" not in _columns_of(db, table):
            db.execute(_LABEL.format(table))


def _columns_of(db: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in db.execute(f"PRAGMA table_info({table})")}


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _to_version_1,
    _to_version_2,
    _to_version_3,
    _to_version_4,
    _to_version_5,
    _to_version_6,
)

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
from typing import TYPE_CHECKING, Any, TypeVar

from ..disk.private_files import make_private_folder, prepare_database
from ..disk.sqlite_file import text_of_bytes
from ..errors import JournalBusy, JournalEntryDamaged, JournalError
from ..plain_text import one_line
from ..stored_values import json_of
from ..wording import later, tr
from .changes import noted
from .file_versions import LABEL, PART, VERSION_1, VERSION_2, VERSION_3, VERSION_4
from .seals import seal_all
from .senders import is_sending, sending

if TYPE_CHECKING:
    from .attempt import Attempt, Intent

T = TypeVar("T")

FILE_NAME = "orders.sqlite"
_DAMAGED_HINT = later(
    "Nothing is ordered with a damaged journal. Keep the file and ask for help. To go on without "
    "it, move it to another folder: orders that the service lists count as bought all the same."
)
_BUSY_S = 15.0
_LONGEST_REASON = 200


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

    def keep_sending(self, intent: Intent) -> None:
        """Do nothing: a lock of this machine isn't lost."""

    def is_sending(self, attempt: Attempt) -> bool:
        """Return whether the sender of the attempt is at it."""
        return is_sending(self.path, attempt.uuid)

    @property
    def ledger(self) -> str:
        """The name of a ledger; a file is none."""
        return ""

    def bare_transaction(self) -> contextlib.AbstractContextManager[sqlite3.Connection]:
        """See `LedgerStore.bare_transaction`."""
        return self.transaction()

    def lasting(self, write: Callable[[Any], T]) -> T:
        """Do something in a transaction, and return what it returns; see `LedgerStore.lasting`."""
        with self.transaction() as db:
            return write(db)

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
    for statement in VERSION_1:
        db.execute(statement)


def _to_version_2(db: sqlite3.Connection) -> None:
    for statement in VERSION_2:
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
    for statement in VERSION_3:
        db.execute(statement)
    for step in (_to_version_5, _to_version_6):
        step(db)  # whoever reads all, to seal it, reads these columns
    seal_all(db)


def _to_version_4(db: sqlite3.Connection) -> None:
    # A file whose number was put back by hand has them.
    present = _columns_of(db, "download")
    for column, statement in VERSION_4:
        if column not in present:
            db.execute(statement)


def _to_version_5(db: sqlite3.Connection) -> None:
    if "part" not in _columns_of(db, "line"):
        db.execute(PART)


def _to_version_6(db: sqlite3.Connection) -> None:
    for table in ("attempt", "listed"):
        if "label" not in _columns_of(db, table):
            db.execute(LABEL.format(table))


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

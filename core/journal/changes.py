# SPDX-License-Identifier: GPL-2.0-or-later
"""Which entries of a journal this process has changed, for whoever keeps them in memory.

Another process, or another hand, changes the file without a word. So each of our own writings is
noted with the state of the file before and after it: whoever finds the file in a state to which
these notes don't lead from the one they know, reads all of it again.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import weakref
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

# Whoever looks so seldom that more was written meanwhile reads all.
_MOST_NOTES = 512
# Of each table: what names the entries that a changed row belongs to.
_KEYS = {
    "attempt": ("id",),
    "line": ("attempt_id",),
    "acceptance": ("attempt_id",),
    "listed": ("origin", "order_id"),
    "download": ("origin", "order_id"),
    "scene": ("origin", "collection", "item"),
}


class FileState(NamedTuple):
    """What changes with each writing of a file, apart from what it holds."""

    device: int
    inode: int
    size: int
    modified_ns: int


def state_of(path: Path) -> FileState:
    """Return the state of the journal's file; to be asked while it is locked for reading.

    The file isn't opened for that: closing it would take away the locks that SQLite has on it.

    Raises:
        OSError.
    """
    stat = path.stat()
    return FileState(stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns)


@dataclass(frozen=True)
class Touched:
    """The entries that were written.

    Args:
        attempts: their ids.
        listed, downloads: origin and order id.
        scenes: origin, collection and item.
    """

    attempts: frozenset[int] = frozenset()
    listed: frozenset[tuple[Any, ...]] = frozenset()
    downloads: frozenset[tuple[Any, ...]] = frozenset()
    scenes: frozenset[tuple[Any, ...]] = frozenset()


class _Note(NamedTuple):
    before: FileState
    after: FileState
    rows: frozenset[tuple[Any, ...]]  # the table and the key


@dataclass(eq=False)
class ChangeLog:
    """What this process has written to one journal since somebody keeps it in memory."""

    _notes: deque[_Note] = field(default_factory=lambda: deque(maxlen=_MOST_NOTES))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, before: FileState, after: FileState, rows: Iterable[tuple[Any, ...]]) -> None:
        with self._lock:
            self._notes.append(_Note(before, after, frozenset(rows)))

    def between(self, before: FileState, now: FileState) -> Touched | None:
        """Return what was written between two states of the file; None if that isn't known."""
        with self._lock:
            notes = list(self._notes)
        rows: set[tuple[Any, ...]] = set()
        state = before
        for note in notes:
            if state == now:
                break
            if note.before == state:
                state = note.after
                rows |= note.rows
        if state != now:
            return None
        keys = {table: frozenset(row[1:] for row in rows if row[0] == table) for table in _KEYS}
        attempts = keys["attempt"] | keys["line"] | keys["acceptance"]
        if not all(isinstance(key[0], int) for key in attempts):
            return None
        return Touched(
            frozenset(key[0] for key in attempts), keys["listed"], keys["download"], keys["scene"]
        )


_logs: weakref.WeakValueDictionary[str, ChangeLog] = weakref.WeakValueDictionary()


def log_of(path: Path) -> ChangeLog:
    """Return the log of a journal's file, kept for as long as somebody holds it."""
    return _logs.setdefault(os.path.realpath(path), ChangeLog())


@contextlib.contextmanager
def noted(db: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Note what is written inside the block, which begins and commits a transaction.

    Nothing is done for a journal that nobody keeps in memory. What can't be noted is found by
    whoever looks, who then reads all.
    """
    log = _logs.get(os.path.realpath(path))
    rows: set[tuple[Any, ...]] = set()
    if log is None or not _watch(db, rows):
        db.execute("BEGIN IMMEDIATE")
        yield
        return
    db.execute("BEGIN IMMEDIATE")
    before, version = state_of(path), _version(db)  # nobody else can write from here on
    yield
    db.commit()
    with contextlib.suppress(sqlite3.Error, OSError):
        db.execute("PRAGMA busy_timeout = 0")
        db.execute("BEGIN")
        db.execute("SELECT 1 FROM head").fetchone()  # nobody can write while this is read
        if _version(db) == version:  # and nobody has, since our own writing
            log.add(before, state_of(path), rows)
        db.rollback()


def _version(db: sqlite3.Connection) -> int:
    """Return a number that is another one once any other connection has written."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _watch(db: sqlite3.Connection, rows: set[tuple[Any, ...]]) -> bool:
    """Have all rows noted that this connection writes, whatever statement does it."""
    db.create_function("note_row", -1, lambda *row: rows.add(row))
    try:
        for table, columns in _KEYS.items():
            for verb, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
                named = ", ".join([f"'{table}'", *(f"{row}.{column}" for column in columns)])
                db.execute(
                    f"CREATE TEMP TRIGGER note_{table}_{verb} AFTER {verb} ON main.{table}"
                    f" BEGIN SELECT note_row({named}); END"
                )
    except sqlite3.Error:  # a damaged file says so where it is read
        return False
    return True

# SPDX-License-Identifier: GPL-2.0-or-later
"""A ledger's orders as this machine last saw them, in a file of its own: to be shown while it is away.

Nothing of it counts: whoever decides about money asks the ledger. What can't be written here is only
missed when the ledger is away.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..disk.sqlite_file import SqliteFile
from ..errors import StoreError
from ..redaction import get_logger
from ..stored_values import json_of, text_of, texts_of
from ..values import moment_of_seconds
from ..wording import later
from .noted_folders import NotedFolder
from .seals import ACCEPTED, CHANGING, FACTS, FEW, LISTED

_log = get_logger(__name__)

FILE_NAME = "last_seen.sqlite"
_ATTEMPT = (*FACTS, *CHANGING, "chain", "seal", "label", "owner")
_LINE = ("attempt_id", "position", "collection", "item", "level", "part")
_ACCEPTANCE = ("id", "attempt_id", *ACCEPTED)
_LISTED = (*LISTED, "seal")
_SCENE = ("origin", "collection", "item", "acquired", "platform", "footprint")
_KEYS = {
    "attempt": (_ATTEMPT, "id"),
    "line": (_LINE, "attempt_id, position"),
    "acceptance": (_ACCEPTANCE, "id"),
    "listed": (_LISTED, "origin, order_id"),
    "scene": (_SCENE, "origin, collection, item"),
}
_SCHEMA = "".join(
    f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(columns)}, PRIMARY KEY ({key})) WITHOUT ROWID;"
    for table, (columns, key) in _KEYS.items()
) + (
    "CREATE INDEX IF NOT EXISTS acceptance_attempt ON acceptance (attempt_id);"
    "CREATE TABLE IF NOT EXISTS about (ledger, user, noted, mark);"
)

Noted = Mapping[tuple[Any, Any], tuple[NotedFolder, ...]]


@dataclass(frozen=True)
class Seen:
    """What was seen.

    Args:
        db: takes the journal's queries.
        user: who saw it, as the ledger's database knows them.
        noted: see `KeptRows.noted`.
        at: when, by this machine's clock, UTC; None if it can't tell.
    """

    db: Any
    user: str
    noted: Noted
    at: datetime | None


class _Recalled:
    """Tells the journal's queries that the rows are a ledger's, which chains no entries."""

    is_ledger = True

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        return self._db.execute(sql, values)


def keep_seen(folder: Path, ledger: str, db: Any, user: str, noted: Noted, mark: int) -> bool:
    """Keep what a ledger holds, as far as it was written since the last time; return whether it is.

    Args:
        ledger: its name.
        db: of it, in the state that was just read.
        mark: of that state, see `ledger_store.written_since`.
    """
    try:
        with _file(folder).transaction() as own:
            since = _mark(own, ledger)
            if since is None:
                for table in (*_KEYS, "about"):
                    own.execute(f"DELETE FROM {table}")  # nosec B608  names of ours
            _copy(db, own, since)
            said = json.dumps([[*key, [[*_facts(x)] for x in some]] for key, some in noted.items()])
            own.execute("DELETE FROM about")
            own.execute("INSERT INTO about VALUES (?, ?, ?, ?)", (ledger, user, said, mark))
    except StoreError as error:
        _log.warning("What was last seen of the ledger isn't kept: %s", error.message)
        return False
    return True


def seen_again(folder: Path) -> None:
    """Note that what is kept is what the ledger holds at this moment, too."""
    with contextlib.suppress(OSError):  # then it is said to be older than it is
        os.utime(folder / FILE_NAME)


@contextlib.contextmanager
def recalled(folder: Path, ledger: str) -> Iterator[Seen | None]:
    """Open what was last seen of a ledger; None if nothing was.

    Raises:
        StoreError: it can't be read.
    """
    path = folder / FILE_NAME
    try:
        at = path.stat().st_mtime
    except OSError:
        yield None
        return
    with _file(folder).transaction() as own:
        row = own.execute("SELECT ledger, user, noted FROM about").fetchone()
        if row is None or row[0] != ledger:
            yield None
            return
        yield Seen(_Recalled(own), text_of(row[1]), _noted_of(row[2]), moment_of_seconds(at))
    os.utime(path, (at, at))  # reading it is no seeing


def _file(folder: Path) -> SqliteFile:
    return SqliteFile(folder / FILE_NAME, _SCHEMA, 1, later("what was last seen of the ledger"))


def _mark(own: sqlite3.Connection, ledger: str) -> int | None:
    row = own.execute("SELECT ledger, mark FROM about").fetchone()
    return int(row[1]) if row is not None and row[0] == ledger else None


def _copy(db: Any, own: sqlite3.Connection, since: int | None) -> None:
    """Copy what was written since; None for all."""
    attempts = _written(db, "attempt", _ATTEMPT, since)
    _put(own, "attempt", attempts)
    ids = tuple(row[0] for row in attempts)
    for table, columns in (("line", _LINE), ("acceptance", _ACCEPTANCE)):
        for some in (ids[first : first + FEW] for first in range(0, len(ids), FEW)):
            rows = db.execute(
                f"SELECT {', '.join(columns)} FROM {table}"  # nosec B608  names of ours
                f" WHERE attempt_id IN ({', '.join('?' * len(some))})",
                some,
            ).fetchall()
            _put(own, table, rows)
    _put(own, "listed", _written(db, "listed", _LISTED, since))
    _put(own, "scene", _written(db, "scene", _SCENE, since))


def _written(db: Any, table: str, columns: Sequence[str], since: int | None) -> list[Any]:
    rows = db.execute(
        f"SELECT {', '.join(columns)} FROM {table} WHERE written >= ?",  # nosec B608
        (since or 0,),
    )
    return list(rows.fetchall())


def _put(own: sqlite3.Connection, table: str, rows: Iterable[Sequence[Any]]) -> None:
    columns = _KEYS[table][0]
    own.executemany(
        f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(columns))})",  # nosec B608
        rows,
    )


def _facts(folder: NotedFolder) -> tuple[str, ...]:
    return (folder.owner, folder.machine, folder.path)


def _noted_of(said: Any) -> dict[tuple[Any, Any], tuple[NotedFolder, ...]]:
    try:
        return {
            (origin, order_id): tuple(NotedFolder(*texts_of(one)) for one in some)
            for origin, order_id, some in json_of(said)
        }
    except (ValueError, TypeError):
        return {}

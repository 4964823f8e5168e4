# SPDX-License-Identifier: GPL-2.0-or-later
"""What watched searches have seen, and what of a search is new to whoever reads its news."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.sqlite_file import SqliteFile
from ..errors import InputError
from ..job import Monitor
from ..stored_values import moment_of, optional
from ..wording import later, tr

if TYPE_CHECKING:
    from ..service.client import Client
    from .query import SearchQuery
    from .saved_searches import SavedSearch
    from .search import FoundItem, SearchPage

FILE_NAME = "watches.sqlite"
MOST_SCENES = 100_000
"""Scenes that a watched search may find: all are remembered, or old ones would seem new again."""

_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS reader (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                -- of the saved search; empty for one without a name
    kind TEXT NOT NULL,                -- 'window', or 'script'
    origin TEXT NOT NULL,              -- scheme, host and port of the API, for a script's
    asks TEXT NOT NULL DEFAULT '',     -- what the search was when its scenes were remembered
    last_run REAL,                     -- seconds since 1970, UTC; NULL: nothing is remembered yet
    last_try REAL,                     -- the same, whether or not there was an answer
    failure TEXT NOT NULL DEFAULT '',  -- what the user was told of the last try; empty if it went
    UNIQUE (name, kind, origin)
);
CREATE TABLE IF NOT EXISTS seen (
    reader_id INTEGER NOT NULL REFERENCES reader(id),
    scene BLOB NOT NULL,               -- hash of "collection/item"
    met REAL NOT NULL,                 -- when it was last found
    PRIMARY KEY (reader_id, scene)
) WITHOUT ROWID;
"""
_WINDOW, _SCRIPT = "window", "script"
_HASH_BYTES = 16
# What wasn't found for so long is forgotten: it is gone, or the search asks for something else.
_FORGET_AFTER = timedelta(days=400)
# The user's computer may be back in its network soon.
_SOON = timedelta(minutes=30)


@dataclass(frozen=True)
class Reader:
    """Whoever reads the news of a search; each is told of a scene once.

    Args:
        name: of the saved search; empty for a search without a name.
        kind, origin: see `in_window` and `in_script`.
        asks: what the search is; after a change all that is there is known. Empty to have it
            change without that.
    """

    name: str
    kind: str
    origin: str = ""
    asks: str = ""

    @classmethod
    def in_window(cls, saved: SavedSearch) -> Reader:
        """Return the window's, which the user has told to watch a saved search."""
        asks = json.dumps(saved.query.to_json(), sort_keys=True)
        return cls(saved.name, _WINDOW, asks=_hash(asks).hex())

    @classmethod
    def in_script(cls, name: str, origin: str) -> Reader:
        """Return that of a script, whose dates may move on with each run.

        Args:
            name: of the saved search; empty if it has none.
            origin: of the API that it asks.
        """
        return cls(name, _SCRIPT, origin)


@dataclass(frozen=True)
class News:
    """What a search found that its reader hadn't seen.

    Args:
        new: in the catalogue's order; empty at the first run.
        keys: "collection/item" of all that was found, for `Watches.mark`.
        is_first: whether nothing was remembered before, so that nothing can be told new.
        remarks: what the user should know of how the search was done, a sentence each.
    """

    new: tuple[FoundItem, ...]
    keys: frozenset[str] = field(repr=False)
    is_first: bool
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Watch:
    """A saved search that the window watches.

    Args:
        last_try: when it was last asked, UTC; None if never.
        failure: what the user was told of that; empty if it went well.
    """

    name: str
    last_try: datetime | None
    failure: str

    def due_at(self, every: timedelta) -> datetime | None:
        """Return when it is to be asked again; None for at once.

        Spread by a tenth either way, so that many users don't ask a service at the same moment.
        """
        if self.last_try is None:
            return None
        pause = min(every, _SOON) if self.failure else every
        seed = f"{self.name}{self.last_try.timestamp()}".encode()
        chance = int.from_bytes(blake2b(seed, digest_size=4).digest(), "big") / 2**32
        return self.last_try + pause * (0.9 + 0.2 * chance)


class Watches:
    """What is watched and was seen, in one file. Safe to use from several threads and programs.

    Args:
        path: of the file, made when first needed.

    Raises:
        StoreError: from every method, when the file can't be read or written. A damaged file
            is kept under another name, and nothing is watched from then on.
    """

    def __init__(self, path: Path) -> None:
        name = later("the watched searches")
        self._file = SqliteFile(path, _SCHEMA, _SCHEMA_VERSION, name)

    @property
    def path(self) -> Path:
        return self._file.path

    def watched(self) -> tuple[Watch, ...]:
        """Return what the window watches, the one that waits longest first."""
        with self._file.transaction() as db:
            rows = db.execute(
                "SELECT name, last_try, failure FROM reader WHERE kind = ?"
                " ORDER BY last_try IS NOT NULL, last_try, name",
                (_WINDOW,),
            ).fetchall()
        return tuple(Watch(name, _moment(tried), failure) for name, tried, failure in rows)

    def watch(self, name: str) -> None:
        """Have the window watch a saved search; what is watched already stays as it is."""
        with self._file.transaction() as db:
            _add(db, Reader(name, _WINDOW))

    def unwatch(self, name: str) -> None:
        """Have the window watch it no more, and forget what it has seen of it."""
        self._remove("name = ? AND kind = ?", (name, _WINDOW))

    def forget(self, name: str) -> None:
        """Forget all of a saved search, which is removed."""
        self._remove("name = ?", (name,))

    def rename(self, name: str, new_name: str) -> None:
        """Keep what is known of a saved search, which has another name now."""
        if name == new_name:
            return
        with self._file.transaction() as db:
            # Of the new name there can be what was left of a search that is gone.
            _remove(db, "name = ?", (new_name,))
            db.execute("UPDATE reader SET name = ? WHERE name = ?", (new_name, name))

    def note_try(self, name: str, now: datetime) -> None:
        """Remember that a watched search is being asked."""
        with self._file.transaction() as db:
            db.execute(
                "UPDATE reader SET last_try = ? WHERE name = ? AND kind = ?",
                (now.timestamp(), name, _WINDOW),
            )

    def note_failure(self, name: str, text: str) -> bool:
        """Remember that a watched search failed; return whether the user is to be told.

        That is once, until it goes well again.
        """
        with self._file.transaction() as db:
            row = db.execute(
                "SELECT failure FROM reader WHERE name = ? AND kind = ?", (name, _WINDOW)
            ).fetchone()
            db.execute(
                "UPDATE reader SET failure = ? WHERE name = ? AND kind = ?", (text, name, _WINDOW)
            )
        return row is not None and not row[0]

    def compare(self, reader: Reader, keys: Iterable[str]) -> tuple[frozenset[str], bool]:
        """Return which of the keys the reader hasn't seen, and whether it has seen nothing yet."""
        found = {_hash(key): key for key in keys}
        with self._file.transaction() as db:
            row = _row_of(db, reader)
            if row is None or row[1] is None or (row[2] != reader.asks):
                return frozenset(found.values()), True
            seen = db.execute("SELECT scene FROM seen WHERE reader_id = ?", (row[0],))
            for (scene,) in seen:
                found.pop(scene, None)
        return frozenset(found.values()), False

    def mark(self, reader: Reader, keys: Iterable[str], now: datetime) -> None:
        """Remember that the reader has seen these scenes.

        To be called once they have been told or written, or they would be lost if that failed.
        What the window watches no more isn't remembered.

        Args:
            keys: "collection/item" of each.
            now: aware.
        """
        moment = now.timestamp()
        with self._file.transaction() as db:
            if reader.kind == _SCRIPT:
                _add(db, reader)
            row = _row_of(db, reader)
            if row is None:
                return
            if row[2] != reader.asks:
                db.execute("DELETE FROM seen WHERE reader_id = ?", row[:1])
            db.executemany(
                "INSERT INTO seen VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET met = excluded.met",
                [(row[0], _hash(key), moment) for key in keys],
            )
            db.execute(
                "UPDATE reader SET last_run = ?, asks = ?, failure = '' WHERE id = ?",
                (moment, reader.asks, row[0]),
            )
            _keep_bounded(db, row[0], moment)

    def _remove(self, which: str, values: tuple[str, ...]) -> None:
        with self._file.transaction() as db:
            _remove(db, which, values)


@dataclass(frozen=True)
class NewsJob:
    """Ask a search for what its reader hasn't seen. Nothing is marked: see `Watches.mark`.

    Args:
        query: all that it finds is looked at, whatever its limit.
    """

    client: Client
    query: SearchQuery
    watches: Watches
    reader: Reader

    def run(self, monitor: Monitor) -> News:
        """Search, and compare with what was seen.

        Raises:
            InputError: it finds more than can be remembered.
            StoreError: what was seen can't be read.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        # Here and not above: it loads much, and whoever only looks what is watched needs none of it.
        from .search_job import SearchJob

        count = 0

        def refuse_too_many(page: SearchPage) -> None:
            nonlocal count
            count += len(page.found)
            if count > MOST_SCENES:
                raise InputError(
                    tr("The search finds more than {most} scenes.", most=MOST_SCENES),
                    tr("Only a narrower search can be watched."),
                )

        query = replace(self.query, limit=None)
        result = SearchJob(self.client, query, refuse_too_many).run(monitor)
        keys = frozenset(found.key for found in result.found)
        fresh, is_first = self.watches.compare(self.reader, keys)
        new = () if is_first else tuple(one for one in result.found if one.key in fresh)
        return News(new, keys, is_first, result.remarks)


def next_due(
    watches: Iterable[Watch], every: timedelta, now: datetime | None = None
) -> datetime | None:
    """Return when the first of the watches is to be asked; None if there is none."""
    moment = now or datetime.now(timezone.utc)
    return min((one.due_at(every) or moment for one in watches), default=None)


def _moment(kept: float | None) -> datetime | None:
    try:
        return optional(moment_of, kept)
    except (ValueError, TypeError):
        return None  # spoilt: asked at once, and written anew


def _hash(key: str) -> bytes:
    # Of one length, whatever the service calls its scenes.
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=_HASH_BYTES).digest()


def _row_of(db: sqlite3.Connection, reader: Reader) -> tuple[int, float | None, str] | None:
    """Return the reader's number, last run, and what it asked; None if it isn't known."""
    row: tuple[int, float | None, str] | None = db.execute(
        "SELECT id, last_run, asks FROM reader WHERE name = ? AND kind = ? AND origin = ?",
        (reader.name, reader.kind, reader.origin),
    ).fetchone()
    return row


def _add(db: sqlite3.Connection, reader: Reader) -> None:
    db.execute(
        "INSERT OR IGNORE INTO reader (name, kind, origin) VALUES (?, ?, ?)",
        (reader.name, reader.kind, reader.origin),
    )


def _remove(db: sqlite3.Connection, which: str, values: tuple[str, ...]) -> None:
    """Remove the readers of a condition that stands in this module, with what they have seen."""
    found = db.execute(f"SELECT id FROM reader WHERE {which}", values).fetchall()  # nosec B608
    db.executemany("DELETE FROM seen WHERE reader_id = ?", found)
    db.executemany("DELETE FROM reader WHERE id = ?", found)


def _keep_bounded(db: sqlite3.Connection, reader_id: int, moment: float) -> None:
    oldest = moment - _FORGET_AFTER.total_seconds()
    db.execute("DELETE FROM seen WHERE reader_id = ? AND met < ?", (reader_id, oldest))
    db.execute(
        "DELETE FROM seen WHERE reader_id = ?1 AND scene IN"
        " (SELECT scene FROM seen WHERE reader_id = ?1 ORDER BY met DESC LIMIT -1 OFFSET ?2)",
        (reader_id, 2 * MOST_SCENES),
    )

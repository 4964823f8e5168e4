# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches that were given a name, the latest one, and what each has already shown."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from ..disk.sqlite_file import SqliteFile
from ..errors import InputError
from ..plain_text import clean
from ..stored_values import json_of, moment_of, optional, text_of
from ..wording import later, tr
from .query import SearchQuery

FILE_NAME = "searches.sqlite"
_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,     -- empty: the latest search, which has no name
    query TEXT NOT NULL,           -- JSON, versioned by itself
    origin TEXT NOT NULL,          -- scheme, host and port of the API; empty if not said
    last_run REAL                  -- seconds since 1970, UTC; NULL: not run yet
);
CREATE TABLE IF NOT EXISTS shown (
    search_id INTEGER NOT NULL REFERENCES search(id),
    key TEXT NOT NULL,             -- "collection/item"
    PRIMARY KEY (search_id, key)
) WITHOUT ROWID;
"""
_LAST = ""


@dataclass(frozen=True)
class SavedSearch:
    """A search to run again.

    Args:
        name: unique; empty for the latest one.
        origin: scheme, host and port of the API it was made for; empty if not said.
        shown: keys ("collection/item") of all items it has shown so far.
        last_run: when it was last shown, UTC; None if never, so that nothing is "new" yet.
    """

    name: str
    query: SearchQuery
    origin: str
    shown: frozenset[str] = field(repr=False)
    last_run: datetime | None

    def new_among(self, keys: Iterable[str]) -> frozenset[str]:
        """Return those of the keys that it hasn't shown; none before its first run."""
        return frozenset() if self.last_run is None else frozenset(keys) - self.shown


class SavedSearches:
    """The saved searches in one folder. Safe to use from several threads and programs.

    Raises:
        StoreError: from every method, when the file can't be read or written. A damaged file
            is kept under another name, and there are no saved searches from then on.
    """

    def __init__(self, folder: Path) -> None:
        name = later("the saved searches")
        self._file = SqliteFile(folder / FILE_NAME, _SCHEMA, _SCHEMA_VERSION, name)

    @property
    def path(self) -> Path:
        return self._file.path

    def names(self) -> tuple[str, ...]:
        """Return the names, sorted without regard to case."""
        with self._file.transaction() as db:
            rows = db.execute("SELECT name FROM search WHERE name <> ?", (_LAST,)).fetchall()
        names = [clean(row[0]) for row in rows if isinstance(row[0], str)]
        return tuple(sorted(names, key=lambda name: (name.casefold(), name)))

    def get(self, name: str) -> SavedSearch:
        """Return the search of this name.

        Raises:
            InputError: there is none, or it was saved by a newer version, or can't be read.
        """
        found = self._find(name)
        if found is None:
            raise _unknown(name)
        return found

    def save(self, name: str, query: SearchQuery, origin: str = "") -> None:
        """Keep the query under this name, instead of one that is there.

        What was shown stays known as long as query and origin stay the same.

        Raises:
            InputError: the name is empty.
        """
        self._save(_checked(name), query, origin)

    def remove(self, name: str) -> None:
        """Forget the search; one that isn't there is no error."""
        with self._file.transaction() as db:
            _forget_shown(db, name)
            db.execute("DELETE FROM search WHERE name = ?", (name,))

    def rename(self, name: str, new_name: str) -> None:
        """Give the search another name.

        Raises:
            InputError: there is none of the old name, or another of the new one, or that is
                empty.
        """
        new_name = _checked(new_name)
        with self._file.transaction() as db:
            if _id_of(db, name) is None:
                raise _unknown(name)
            if name != new_name and _id_of(db, new_name) is not None:
                raise InputError(
                    tr("There is already a saved search {name!r}.", name=new_name),
                    tr("Choose another name."),
                )
            db.execute("UPDATE search SET name = ? WHERE name = ?", (new_name, name))

    def mark_shown(self, name: str, keys: Iterable[str], now: datetime | None = None) -> None:
        """Remember that the search has shown these items, and when.

        Args:
            keys: "collection/item" of each; added to those of earlier runs.
            now: None for this moment.

        Raises:
            InputError: there is no search of this name.
        """
        moment = now or datetime.now(timezone.utc)
        with self._file.transaction() as db:
            search_id = _id_of(db, name)
            if search_id is None:
                raise _unknown(name)
            db.executemany(
                "INSERT OR IGNORE INTO shown VALUES (?, ?)", [(search_id, key) for key in keys]
            )
            db.execute(
                "UPDATE search SET last_run = ? WHERE id = ?", (moment.timestamp(), search_id)
            )

    def save_last(self, query: SearchQuery, origin: str = "") -> None:
        """Keep the latest query, which has no name."""
        self._save(_LAST, query, origin)

    def last(self) -> SavedSearch | None:
        """Return the latest query, None if there was none yet.

        Raises:
            InputError: it was kept by a newer version, or can't be read.
        """
        return self._find(_LAST)

    def _save(self, name: str, query: SearchQuery, origin: str) -> None:
        text = json.dumps(query.to_json(), sort_keys=True)
        with self._file.transaction() as db:
            row = db.execute("SELECT query, origin FROM search WHERE name = ?", (name,)).fetchone()
            if row == (text, origin):
                return
            _forget_shown(db, name)
            db.execute(
                "INSERT INTO search (name, query, origin) VALUES (?, ?, ?) ON CONFLICT (name)"
                " DO UPDATE SET query = excluded.query, origin = excluded.origin, last_run = NULL",
                (name, text, origin),
            )

    def _find(self, name: str) -> SavedSearch | None:
        with self._file.transaction() as db:
            row = db.execute(
                "SELECT id, query, origin, last_run FROM search WHERE name = ?", (name,)
            ).fetchone()
            if row is None:
                return None
            shown = db.execute("SELECT key FROM shown WHERE search_id = ?", (row[0],)).fetchall()
        try:
            content = json_of(row[1])
            origin = text_of(row[2])
            last_run = optional(moment_of, row[3])
        except (ValueError, TypeError) as error:
            raise InputError(
                tr("The saved search {name!r} can't be read.", name=name),
                tr("Set the search up again."),
            ) from error
        return SavedSearch(
            name=name,
            query=SearchQuery.from_json(content),
            origin=origin,
            shown=frozenset(key for (key,) in shown),
            last_run=last_run,
        )


def _checked(name: str) -> str:
    cleaned = " ".join(clean(name).split())
    if not cleaned:
        raise InputError(tr("A saved search needs a name."), tr("Type one."))
    return cleaned


def _unknown(name: str) -> InputError:
    return InputError(
        tr("There is no saved search {name!r}.", name=name), tr("It may have been removed.")
    )


def _id_of(db: sqlite3.Connection, name: str) -> int | None:
    row = db.execute("SELECT id FROM search WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])


def _forget_shown(db: sqlite3.Connection, name: str) -> None:
    db.execute(
        "DELETE FROM shown WHERE search_id IN (SELECT id FROM search WHERE name = ?)", (name,)
    )

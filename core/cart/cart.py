# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart: scenes picked to be bought, with what they cost when they were last asked.

It outlives searches and restarts, and several QGIS may use it at the same time.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..disk.sqlite_file import SqliteFile
from ..errors import StoreError
from ..redaction import get_logger
from ..sales.order import LineItem
from ..sales.pricing import Quote
from ..stored_values import json_of
from ..values import object_or_empty
from ..wording import later
from .entry import CartEntry, cart_entry_of, drifted, stale, totals
from .rows import (
    COLUMNS,
    choice,
    damage_of_row,
    entry_of_row,
    identity,
    parts_in,
    parts_texts,
    price_columns,
    row_of_entry,
)

__all__ = [
    "Cart",
    "CartContent",
    "CartEntry",
    "PutIn",
    "TakenOut",
    "cart_entry_of",
    "drifted",
    "stale",
    "totals",
]

_log = get_logger(__name__)

FILE_NAME = "cart.sqlite"
# Of version 2 are the parts among the details: a program that doesn't know them would order the
# whole scenes, and must leave the file alone.
_SCHEMA_VERSION = 2
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    origin TEXT NOT NULL,          -- scheme, host and port of the API
    collection TEXT NOT NULL,
    item TEXT NOT NULL,
    level TEXT NOT NULL,
    price TEXT,                    -- exact decimal, NULL if not known
    currency TEXT,
    read_at REAL NOT NULL,         -- seconds since 1970, UTC
    previous_price TEXT,           -- what it cost before, NULL unless that differs
    previous_currency TEXT,
    problem TEXT NOT NULL,         -- why the service stated no price when last asked
    added_at REAL NOT NULL,
    details TEXT NOT NULL,         -- JSON: what the item said of itself
    PRIMARY KEY (origin, collection, item, level)
);
"""


@dataclass(frozen=True)
class CartContent:
    """What is in the cart.

    Args:
        entries: all that can be read, in the order they were added.
        damages: what is to be said of each other.
    """

    entries: tuple[CartEntry, ...]
    damages: tuple[StoreError, ...]


@dataclass(frozen=True)
class TakenOut:
    """What was taken out of the cart, to be put back as it was: same prices, same places.

    Args:
        origin: of the API that it was found at.
        rows: as they lay in the file, each after its place there.
    """

    origin: str
    rows: tuple[tuple[Any, ...], ...] = field(repr=False)

    def __len__(self) -> int:
        return len(self.rows)

    def without(self, lines: Iterable[LineItem]) -> TakenOut:
        """Return the same without these lines."""
        gone = {(line.collection, line.item, line.level) for line in lines}
        return replace(self, rows=tuple(row for row in self.rows if row[2:5] not in gone))


@dataclass(frozen=True)
class PutIn:
    """What has come of putting entries in.

    Args:
        lines: of the entries that weren't there, or of which something else was chosen.
        before: what lay there of the latter.
    """

    lines: tuple[LineItem, ...]
    before: TakenOut

    def __len__(self) -> int:
        return len(self.lines)


class Cart:
    """The cart in one folder. Safe to use from several threads and programs.

    Raises:
        StoreError: from every method, when the file can't be read or written. A damaged file
            is kept under another name, and the cart is empty from then on.
    """

    def __init__(self, folder: Path) -> None:
        self._file = SqliteFile(folder / FILE_NAME, _SCHEMA, _SCHEMA_VERSION, later("the cart"))

    @property
    def path(self) -> Path:
        return self._file.path

    def read(self, origin: str | None = None) -> CartContent:
        """Return what is in the cart, and what can't be read of it.

        Args:
            origin: only what was found at this API; None for all.
        """
        with self._file.transaction() as db:
            return _read(db, origin)

    def entries(self, origin: str | None = None) -> tuple[CartEntry, ...]:
        """Return what is in the cart; see `read`. What can't be read is in the log."""
        content = self.read(origin)
        for damage in content.damages:
            _log.warning("%s", damage.message)
        return content.entries

    def add(self, entries: Iterable[CartEntry]) -> int:
        """Put the entries in and return how many were new.

        One that is there stays as it is, unless other parts of the scene are chosen with it: a
        scene is there once, whole or in part, and the latest choice counts.
        """
        return len(self.put_in(entries))

    def put_in(self, entries: Iterable[CartEntry]) -> PutIn:
        """Put the entries in as `add` does, and return what has become another by it."""
        new: list[LineItem] = []
        before: list[tuple[Any, ...]] = []
        origin = ""
        with self._file.transaction() as db:
            for entry in entries:
                origin = entry.origin
                found = _find(db, entry)
                if found is not None and parts_in(found) == parts_texts(entry):
                    continue
                if found is not None:
                    before.append(found)
                    db.execute("DELETE FROM entry WHERE rowid = ?", found[:1])
                _insert(db, None if found is None else found[0], row_of_entry(entry))
                new.append(entry.line)
        return PutIn(tuple(new), TakenOut(origin, tuple(before)))

    def remove(self, lines: Iterable[LineItem], origin: str) -> TakenOut:
        """Take out the lines that were found at this API, and return what was there of them."""
        wanted = {(line.collection, line.item, line.level) for line in lines}
        with self._file.transaction() as db:
            rows = [row for row in _placed_rows(db, origin) if row[2:5] in wanted]
            return _take_out(db, origin, rows)

    def clear(self, origin: str) -> TakenOut:
        """Take out all that was found at this API, and return it."""
        with self._file.transaction() as db:
            return _take_out(db, origin, _placed_rows(db, origin))

    def put_back(self, taken: TakenOut) -> int:
        """Put back what was taken out, and return how much of it wasn't there.

        What is there by now stays as it is: it was put in meanwhile, perhaps by another window.
        """
        with self._file.transaction() as db:
            before = db.total_changes
            for place, *row in taken.rows:
                is_free = not db.execute("SELECT 1 FROM entry WHERE rowid = ?", (place,)).fetchone()
                # A place that a later entry has taken isn't needed: the time comes first.
                _insert(db, place if is_free else None, row)
            return db.total_changes - before

    def record_quotes(self, quotes: Iterable[Quote], origin: str) -> None:
        """Take over fresh prices of this API; see `CartEntry.with_quotes`.

        An entry of which something else is chosen by now than was asked about stays as it is.
        """
        by_line = {quote.line: quote for quote in quotes}
        with self._file.transaction() as db:
            for entry in _read(db, origin).entries:
                found = [by_line[line] for line in entry.lines if line in by_line]
                if len(found) == len(entry.lines):
                    _write_price(db, entry.with_quotes(found))

    def choose(self, entries: Iterable[CartEntry]) -> None:
        """Keep what is chosen of scenes that are in the cart, and what that costs.

        See `CartEntry.choosing`. One that isn't there any more stays out.
        """
        with self._file.transaction() as db:
            for entry in entries:
                found = _find(db, entry)
                if found is None or parts_in(found) is None:
                    continue
                kept = json.dumps({**object_or_empty(json_of(found[-1])), **choice(entry)})
                db.execute("UPDATE entry SET details = ? WHERE rowid = ?", (kept, found[0]))
                _write_price(db, entry)

    def accept_prices(self, lines: Iterable[LineItem], origin: str) -> None:
        """Forget the earlier prices of the lines: the user has seen that they changed."""
        accepted = set(lines)
        with self._file.transaction() as db:
            for entry in _read(db, origin).entries:
                if entry.line in accepted:
                    _write_price(db, replace(entry, previous=None))


def _placed_rows(db: sqlite3.Connection, origin: str) -> list[tuple[Any, ...]]:
    """Return the rows of this API in the order they were added, each after its place."""
    return db.execute(
        f"SELECT rowid, {COLUMNS} FROM entry WHERE origin = ? ORDER BY added_at, rowid",  # nosec B608
        (origin,),
    ).fetchall()


def _find(db: sqlite3.Connection, entry: CartEntry) -> tuple[Any, ...] | None:
    """Return the row of an entry's scene after its place; None if it isn't there."""
    found = db.execute(
        f"SELECT rowid, {COLUMNS} FROM entry"  # nosec B608
        " WHERE origin = ? AND collection = ? AND item = ? AND level = ?",
        identity(entry),
    ).fetchone()
    return None if found is None else tuple(found)


def _insert(db: sqlite3.Connection, place: int | None, row: Sequence[Any]) -> None:
    """Put a row in, unless its scene is there; at the end where no place is given."""
    db.execute(
        f"INSERT OR IGNORE INTO entry (rowid, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (place, *row),
    )


def _take_out(db: sqlite3.Connection, origin: str, rows: Sequence[tuple[Any, ...]]) -> TakenOut:
    db.executemany("DELETE FROM entry WHERE rowid = ?", [row[:1] for row in rows])
    return TakenOut(origin, tuple(rows))


def _write_price(db: sqlite3.Connection, entry: CartEntry) -> None:
    db.execute(
        "UPDATE entry SET price = ?, currency = ?, read_at = ?, previous_price = ?,"
        " previous_currency = ?, problem = ? WHERE origin = ? AND collection = ? AND item = ?"
        " AND level = ?",
        (*price_columns(entry), *identity(entry)),
    )


def _read(db: sqlite3.Connection, origin: str | None) -> CartContent:
    rows = db.execute(
        f"SELECT {COLUMNS} FROM entry WHERE ? IS NULL OR origin = ? ORDER BY added_at, rowid",  # nosec B608
        (origin, origin),
    ).fetchall()
    entries: list[CartEntry] = []
    damages: list[StoreError] = []
    for row in rows:
        try:
            entries.append(entry_of_row(row))
        except (ValueError, TypeError):
            damages.append(damage_of_row(row))
    return CartContent(tuple(entries), tuple(damages))

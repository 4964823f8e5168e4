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
from ..money import Money, amount_text
from ..redaction import get_logger
from ..sales.order import LineItem, line_of_parts
from ..sales.pricing import Quote
from ..stac.items import usable_footprint
from ..stored_values import json_of, moment_of, money_of, text_of
from ..values import moment_or_none, number_or_none, object_or_empty, shown, text_or_none
from ..wording import later, tr
from .entry import CartEntry, cart_entry_of, drifted, stale, totals

__all__ = [
    "Cart",
    "CartContent",
    "CartEntry",
    "TakenOut",
    "cart_entry_of",
    "drifted",
    "stale",
    "totals",
]

_log = get_logger(__name__)

FILE_NAME = "cart.sqlite"
_COLUMNS = (
    "origin, collection, item, level, price, currency, read_at, previous_price,"
    " previous_currency, problem, added_at, details"
)
_SCHEMA_VERSION = 1
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
        """Put the entries in and return how many were new; one that is there stays as it is."""
        return len(self.put_in(entries))

    def put_in(self, entries: Iterable[CartEntry]) -> tuple[LineItem, ...]:
        """Put the entries in as `add` does, and return the lines that were new."""
        new = []
        with self._file.transaction() as db:
            for entry in entries:
                done = db.execute(
                    f"INSERT OR IGNORE INTO entry ({_COLUMNS})"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    _row(entry),
                )
                if done.rowcount:
                    new.append(entry.line)
        return tuple(new)

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
                db.execute(
                    f"INSERT OR IGNORE INTO entry (rowid, {_COLUMNS})"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    # A place that a later entry has taken isn't needed: the time comes first.
                    (place if is_free else None, *row),
                )
            return db.total_changes - before

    def record_quotes(self, quotes: Iterable[Quote], origin: str) -> None:
        """Take over fresh prices of this API; see `CartEntry.with_quote`."""
        by_line = {quote.line: quote for quote in quotes}
        with self._file.transaction() as db:
            for entry in _read(db, origin).entries:
                quote = by_line.get(entry.line)
                if quote is not None:
                    _write_price(db, entry.with_quote(quote))

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
        f"SELECT rowid, {_COLUMNS} FROM entry WHERE origin = ? ORDER BY added_at, rowid",  # nosec B608
        (origin,),
    ).fetchall()


def _take_out(db: sqlite3.Connection, origin: str, rows: Sequence[tuple[Any, ...]]) -> TakenOut:
    db.executemany("DELETE FROM entry WHERE rowid = ?", [row[:1] for row in rows])
    return TakenOut(origin, tuple(rows))


def _write_price(db: sqlite3.Connection, entry: CartEntry) -> None:
    db.execute(
        "UPDATE entry SET price = ?, currency = ?, read_at = ?, previous_price = ?,"
        " previous_currency = ?, problem = ? WHERE origin = ? AND collection = ? AND item = ?"
        " AND level = ?",
        (*_price_columns(entry), *_identity(entry)),
    )


def _identity(entry: CartEntry) -> tuple[str, str, str, str]:
    return (entry.origin, entry.line.collection, entry.line.item, entry.line.level)


def _price_columns(entry: CartEntry) -> tuple[Any, ...]:
    price, previous = entry.price, entry.previous
    return (
        amount_text(price.amount) if price else None,
        price.currency if price else None,
        entry.read_at.timestamp(),
        amount_text(previous.amount) if previous else None,
        previous.currency if previous else None,
        entry.problem,
    )


def _row(entry: CartEntry) -> tuple[Any, ...]:
    details = {
        "acquired": entry.acquired.isoformat() if entry.acquired else None,
        "acquired_until": entry.acquired_until.isoformat() if entry.acquired_until else None,
        "platform": entry.platform,
        "cloud_cover": entry.cloud_cover,
        "gsd_m": entry.gsd_m,
        "coverage_percent": entry.coverage_percent,
        "thumbnail": entry.thumbnail,
        "footprint": entry.footprint,
    }
    return (
        *_identity(entry),
        *_price_columns(entry),
        entry.added_at.timestamp(),
        json.dumps(details),
    )


def _read(db: sqlite3.Connection, origin: str | None) -> CartContent:
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE ? IS NULL OR origin = ? ORDER BY added_at, rowid",  # nosec B608
        (origin, origin),
    ).fetchall()
    entries: list[CartEntry] = []
    damages: list[StoreError] = []
    for row in rows:
        try:
            entries.append(_entry(row))
        except (ValueError, TypeError):
            damages.append(_damage(row))
    return CartContent(tuple(entries), tuple(damages))


def _entry(row: tuple[Any, ...]) -> CartEntry:
    details = object_or_empty(json_of(row[11]))
    return CartEntry(
        line=line_of_parts(row[1:4]),
        origin=text_of(row[0]),
        price=_money(row[4], row[5]),
        read_at=moment_of(row[6]),
        added_at=moment_of(row[10]),
        previous=_money(row[7], row[8]),
        problem=text_of(row[9]),
        acquired=moment_or_none(details.get("acquired")),
        acquired_until=moment_or_none(details.get("acquired_until")),
        platform=text_or_none(details.get("platform")) or "",
        cloud_cover=number_or_none(details.get("cloud_cover")),
        gsd_m=number_or_none(details.get("gsd_m")),
        coverage_percent=number_or_none(details.get("coverage_percent")),
        thumbnail=text_or_none(details.get("thumbnail")) or "",
        footprint=usable_footprint(details.get("footprint")),
    )


def _money(amount: Any, currency: Any) -> Money | None:
    return None if amount is None else money_of(amount, currency or "")


def _damage(row: tuple[Any, ...]) -> StoreError:
    return StoreError(
        tr(
            "The cart's entry for {collection}/{item} can't be read.",
            collection=shown(row[1]),
            item=shown(row[2]),
        ),
        tr("Empty the cart, or keep its file and ask for help."),
    )

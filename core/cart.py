# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart: scenes picked to be bought, with what they cost when they were last asked.

It outlives searches and restarts, and several QGIS may use it at the same time.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

from .errors import StoreError
from .money import Money, total_by_currency
from .order import LineItem, line_of
from .pricing import Quote
from .redaction import redact, without_query
from .search import FoundItem
from .sqlite_file import SqliteFile
from .values import moment_or_none

FILE_NAME = "cart.sqlite"
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
class CartEntry:
    """A line in the cart.

    Args:
        line: what would be ordered.
        origin: scheme, host and port of the API it was found at.
        price: what it cost when last asked; None if the service stated no price.
        read_at: when that price was read, UTC.
        added_at: when it was put into the cart, UTC.
        previous: what it cost before, if that differs; None if it doesn't.
        acquired, platform, cloud_cover, gsd_m: as of the item.
        coverage_percent: how much of the search area it covers, 0 to 100; None if not known.
        thumbnail: address, without signatures; empty if there is none.
        footprint: GeoJSON Polygon or MultiPolygon, EPSG:4326; None if not known.
        problem: why the service stated no price when last asked; empty if it did.
    """

    line: LineItem
    origin: str
    price: Money | None
    read_at: datetime
    added_at: datetime
    previous: Money | None = None
    acquired: datetime | None = None
    platform: str = ""
    cloud_cover: float | None = None
    gsd_m: float | None = None
    coverage_percent: float | None = None
    thumbnail: str = ""
    footprint: Mapping[str, Any] | None = field(default=None, repr=False)
    problem: str = ""

    @property
    def key(self) -> str:
        """The item's key, "collection/item", the same at all levels."""
        return f"{self.line.collection}/{self.line.item}"

    @property
    def is_drifted(self) -> bool:
        """Whether it costs something else than when it was picked."""
        return self.previous is not None and self.previous != self.price

    def with_quote(self, quote: Quote) -> CartEntry:
        """Return the entry as a fresh answer makes it.

        A quote without a price leaves the price and its time as they were and adds the problem.
        The earlier price stays until it is accepted, or the price is back at it.
        """
        if quote.price is None:
            return replace(self, problem=quote.problem)
        before = self.previous or self.price
        return replace(
            self,
            price=quote.price,
            read_at=quote.read_at,
            previous=before if before != quote.price else None,
            problem="",
        )


def cart_entry_of(found: FoundItem, origin: str, now: datetime) -> CartEntry:
    """Return the entry for an item that a search at `origin` has just found.

    Raises:
        InputError: it can't be ordered, since its id, collection or level isn't known.
    """
    item = found.item
    address = item.thumbnail
    return CartEntry(
        line=line_of(item),
        origin=origin,
        price=item.price,
        read_at=now,
        added_at=now,
        acquired=item.acquired,
        platform=item.platform,
        cloud_cover=item.cloud_cover,
        gsd_m=item.gsd_m,
        coverage_percent=found.coverage_percent,
        # A signature in the address is a secret, and dead by tomorrow.
        thumbnail=address if redact(address) == address else without_query(address),
        footprint=item.geometry,
    )


def totals(entries: Iterable[CartEntry]) -> dict[str, Money]:
    """Return the sums of the known prices by currency."""
    return total_by_currency(entry.price for entry in entries if entry.price is not None)


def stale(entries: Iterable[CartEntry], now: datetime, max_age_s: float) -> tuple[CartEntry, ...]:
    """Return the entries whose price was read too long ago, or that were never asked for one.

    An entry whose price couldn't be read afresh is still among them, with its problem.
    """
    oldest = now - timedelta(seconds=max_age_s)
    return tuple(
        entry
        for entry in entries
        if entry.read_at < oldest or (entry.price is None and not entry.problem)
    )


def drifted(entries: Iterable[CartEntry]) -> tuple[CartEntry, ...]:
    """Return the entries that cost something else than when they were picked."""
    return tuple(entry for entry in entries if entry.is_drifted)


class Cart:
    """The cart in one folder. Safe to use from several threads and programs.

    Raises:
        StoreError: from every method, when the file can't be read or written. A damaged file
            is kept under another name, and the cart is empty from then on.
    """

    def __init__(self, folder: Path) -> None:
        self._file = SqliteFile(folder / FILE_NAME, _SCHEMA, _SCHEMA_VERSION, "the cart")

    @property
    def path(self) -> Path:
        return self._file.path

    def entries(self, origin: str | None = None) -> tuple[CartEntry, ...]:
        """Return what is in the cart, in the order it was added.

        Args:
            origin: only what was found at this API; None for all.
        """
        with self._file.transaction() as db:
            return _read(db, origin)

    def add(self, entries: Iterable[CartEntry]) -> int:
        """Put the entries in and return how many were new; one that is there stays as it is."""
        with self._file.transaction() as db:
            before = db.total_changes
            db.executemany(
                "INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [_row(entry) for entry in entries],
            )
            return db.total_changes - before

    def remove(self, lines: Iterable[LineItem], origin: str) -> None:
        """Take the lines that were found at this API out; one that isn't there is no error."""
        with self._file.transaction() as db:
            db.executemany(
                "DELETE FROM entry WHERE origin = ? AND collection = ? AND item = ? AND level = ?",
                [(origin, line.collection, line.item, line.level) for line in lines],
            )

    def clear(self, origin: str) -> None:
        """Take out all that was found at this API."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM entry WHERE origin = ?", (origin,))

    def record_quotes(self, quotes: Iterable[Quote], origin: str) -> None:
        """Take over fresh prices of this API; see `CartEntry.with_quote`."""
        by_line = {quote.line: quote for quote in quotes}
        with self._file.transaction() as db:
            for entry in _read(db, origin):
                quote = by_line.get(entry.line)
                if quote is not None:
                    _write_price(db, entry.with_quote(quote))

    def accept_prices(self, lines: Iterable[LineItem], origin: str) -> None:
        """Forget the earlier prices of the lines: the user has seen that they changed."""
        accepted = set(lines)
        with self._file.transaction() as db:
            for entry in _read(db, origin):
                if entry.line in accepted:
                    _write_price(db, replace(entry, previous=None))


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
        str(price.amount) if price else None,
        price.currency if price else None,
        entry.read_at.timestamp(),
        str(previous.amount) if previous else None,
        previous.currency if previous else None,
        entry.problem,
    )


def _row(entry: CartEntry) -> tuple[Any, ...]:
    details = {
        "acquired": entry.acquired.isoformat() if entry.acquired else None,
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


def _read(db: sqlite3.Connection, origin: str | None) -> tuple[CartEntry, ...]:
    rows = db.execute(
        "SELECT origin, collection, item, level, price, currency, read_at, previous_price,"
        " previous_currency, problem, added_at, details FROM entry"
        " WHERE ?1 IS NULL OR origin = ?1 ORDER BY added_at, rowid",
        (origin,),
    ).fetchall()
    return tuple(_entry(row) for row in rows)


def _entry(row: tuple[Any, ...]) -> CartEntry:
    try:
        details = json.loads(row[11])
        return CartEntry(
            line=LineItem(*row[1:4]),
            origin=row[0],
            price=_money(row[4], row[5]),
            read_at=datetime.fromtimestamp(row[6], timezone.utc),
            added_at=datetime.fromtimestamp(row[10], timezone.utc),
            previous=_money(row[7], row[8]),
            problem=row[9],
            acquired=moment_or_none(details.pop("acquired")),
            **details,
        )
    except (ValueError, TypeError, KeyError, ArithmeticError, AttributeError) as error:
        raise StoreError(
            f"The cart's entry for {row[1]}/{row[2]} can't be read.",
            "Empty the cart, or keep its file and ask for help.",
        ) from error


def _money(amount: str | None, currency: str | None) -> Money | None:
    return None if amount is None else Money(Decimal(amount), currency or "")

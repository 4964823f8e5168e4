# SPDX-License-Identifier: GPL-2.0-or-later
"""A cart as an offer: a table for the person who may spend, which can be read back.

`OFFER_COLUMNS` is the contract of the CSV file and of the GeoPackage alike; what each column
holds stands there.
"""

from __future__ import annotations

import csv
import io
import itertools
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..disk.csv_file import amount_cell, armed, write_csv
from ..errors import DataCosmosError, InputError, StoreError
from ..geo.footprints import read_footprint
from ..geo.wkb import geojson_of_wkb
from ..geo.wkt import footprint_of_wkt, wkt_of_footprint
from ..json_text import read_json
from ..money import Money, parse_amount, parse_currency
from ..plain_text import clean, one_line
from ..redaction import without_query
from ..sales.order import LineItem
from ..sales.part import Part
from ..urls import web_url_or_none
from ..values import moment_or_none, number_or_none, shown, word_or_none
from ..wording import later, tr
from .entry import CartEntry, parts_geojson, parts_of_geojson

OFFER_NAME = later("The offer")
CHOOSE_AN_OFFER = later("Choose a file that was exported from a cart.")
OFFER_COLUMNS = {
    "collection": "id of the collection",
    "item": "id of the item",
    "level": "processing level, in capitals",
    "price": "exact decimal; empty if not known",
    "currency": "ISO 4217 code of the price",
    "price_read_at": "when the price was read, RFC 3339, UTC",
    "previous_price": "what it cost when it was picked, if that differs",
    "previous_currency": "ISO 4217 code of the previous price",
    "acquired": "time of acquisition, RFC 3339, UTC; empty if not known",
    "platform": "satellite",
    "cloud_cover": "per cent, 0 to 100; empty if not known, which isn't 0",
    "gsd_m": "ground sampling distance in metres; empty if not known",
    "coverage_percent": "part of the search area that it covers; empty if not known",
    "added_at": "when it was picked, RFC 3339, UTC",
    "origin": "scheme, host and port of the service that offers it",
    "thumbnail": "address of the thumbnail",
    "part": "GeoJSON Polygon of the part that is chosen, MultiPolygon of several; empty for the"
    " whole scene",
    "part_km2": "how large the part is, in square kilometres",
    "whole_price": "what the whole scene costs, where a part is chosen",
    "footprint": "well-known text, EPSG:4326; in a GeoPackage the geometry instead",
}
_NEEDED = ("collection", "item", "level")
# As many as a search may bring; a file can hold millions.
MOST_ROWS = 10_000
_LARGEST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Offer:
    """What a file offers.

    Args:
        entries: all rows that could be read.
        problems: what was wrong with others, or left out of these, in words, with their place.
    """

    entries: tuple[CartEntry, ...]
    problems: tuple[str, ...]


def offer_row(entry: CartEntry) -> dict[str, str]:
    """Return the entry as plain texts by column; what isn't known is empty."""
    price, previous = entry.price, entry.previous
    return {
        "collection": entry.line.collection,
        "item": entry.line.item,
        "level": entry.line.level,
        "price": amount_cell(price),
        "currency": price.currency if price else "",
        "price_read_at": _time_text(entry.read_at) if price else "",
        "previous_price": amount_cell(previous),
        "previous_currency": previous.currency if previous else "",
        "acquired": _time_text(entry.acquired),
        "platform": entry.platform,
        "cloud_cover": _number_text(entry.cloud_cover),
        "gsd_m": _number_text(entry.gsd_m),
        "coverage_percent": _number_text(entry.coverage_percent),
        "added_at": _time_text(entry.added_at),
        "origin": entry.origin,
        "thumbnail": without_query(entry.thumbnail),
        "part": json.dumps(parts_geojson(entry.parts)) if entry.parts else "",
        "part_km2": _number_text(entry.area_km2),
        "whole_price": amount_cell(entry.whole_price),
        "footprint": wkt_of_footprint(entry.footprint),
    }


def write_offer_csv(path: Path, entries: Iterable[CartEntry]) -> None:
    """Write the entries as a CSV file that replaces what was there, wholly or not at all.

    Raises:
        StoreError: the file can't be written.
    """
    write_csv(path, OFFER_COLUMNS, map(offer_row, entries), OFFER_NAME())


def read_offer_csv(path: Path, now: datetime | None = None) -> Offer:
    """Return what a CSV file offers. Columns may come in any order, unknown ones are ignored.

    Separators may be commas, semicolons or tabs, as spreadsheets save them.

    Args:
        now: the time at which entries without one of their own are picked; None for this moment.

    Raises:
        InputError: it is no such file: too large, not text, or a needed column is missing.
        StoreError: it can't be read.
    """
    rows = _rows_of_csv(path)
    lacking = [name for name in _NEEDED if name not in (rows[0] if rows else ())]
    if lacking:
        raise InputError(
            tr(
                "{file} is no offer: it has no column {columns}.",
                file=path.name,
                columns=", ".join(lacking),
            ),
            CHOOSE_AN_OFFER(),
        )
    named = (dict(zip(rows[0], map(armed, cells))) for cells in rows[1:])
    return offer_of_rows(
        ((number, row) for number, row in enumerate(named, 2) if any(row.values())), now
    )


def offer_of_rows(
    rows: Iterable[tuple[int, Mapping[str, str]]], now: datetime | None = None
) -> Offer:
    """Return what the rows offer; a bad one is reported and loses nothing else.

    Args:
        rows: the number of each, for messages, and its texts by column.
        now: see `read_offer_csv`.

    Raises:
        InputError: too many rows.
    """
    entries: list[CartEntry] = []
    problems: list[str] = []
    for count, (number, row) in enumerate(rows):
        if count == MOST_ROWS:
            raise _too_many_rows()
        place = tr("Row {number}", number=number)
        reader = _RowReader(row, now or datetime.now(timezone.utc))
        try:
            entries.append(reader.entry())
        except DataCosmosError as error:
            problems.append(tr("{place} is left out: {reason}", place=place, reason=error.message))
        else:
            problems += [f"{place}: {problem}." for problem in reader.problems]
    return Offer(tuple(entries), tuple(problems))


class _RowReader:
    """Reads one row; what can't be read is left out and put into `problems`."""

    def __init__(self, row: Mapping[str, str], now: datetime) -> None:
        self._row = row
        self._now = now
        self.problems: list[str] = []

    def entry(self) -> CartEntry:
        """Return the entry, or raise `InputError` where it can't be known what is offered."""
        level = word_or_none(self._text("level")) or ""
        line = LineItem(self._text("collection"), self._text("item"), level.upper())
        line.to_json()  # what can't be sent can't be ordered
        parts = self._parts()
        price = self._price("price", "currency")
        read_at = self._read("price_read_at", moment_or_none)
        if price is not None and read_at is None:
            self.problems.append(tr("its price is left out, since it isn't said when it was read"))
            price = None
        return CartEntry(
            line=line,
            origin=self._text("origin"),
            price=price,
            read_at=read_at if price is not None else self._now,
            added_at=self._read("added_at", moment_or_none) or self._now,
            previous=self._price("previous_price", "previous_currency") if price else None,
            acquired=self._read("acquired", moment_or_none),
            platform=self._text("platform"),
            cloud_cover=self._read("cloud_cover", _percent),
            gsd_m=self._read("gsd_m", number_or_none),
            coverage_percent=self._read("coverage_percent", _percent),
            thumbnail=self._read("thumbnail", _safe_address) or "",
            footprint=self._read("footprint", self._footprint),
            parts=parts,
            whole_price=self._price("whole_price", "currency") if parts else None,
        )

    def _parts(self) -> tuple[Part, ...]:
        """Return the parts; one that can't be read must not pass for the whole scene."""
        text = self._text("part")
        if not text:
            return ()
        try:
            return parts_of_geojson(read_json(text))
        except ValueError as error:
            raise InputError(tr("its part can't be read.")) from error

    def _text(self, column: str) -> str:
        return one_line(self._row.get(column, "").strip())

    def _read(self, column: str, parse: Callable[[str], Any]) -> Any:
        text = self._text(column)
        if not text:
            return None
        value = parse(text)
        if value is None:
            self.problems.append(
                tr("its {column} {value!r} can't be read", column=column, value=shown(text))
            )
        return value

    def _footprint(self, text: str) -> Mapping[str, Any] | None:
        said: list[str] = []
        try:
            found = read_footprint(footprint_of_wkt(text), said)
        except ValueError:
            return None
        if found is None:
            return None
        self.problems += said
        return geojson_of_wkb(found.wkb)

    def _price(self, column: str, currency_column: str) -> Money | None:
        amount = self._read(column, parse_amount)
        currency = parse_currency(self._text(currency_column))
        if amount is not None and not currency:
            self.problems.append(
                tr("its {column} is left out, since it has no currency", column=column)
            )
            return None
        return None if amount is None else Money(amount, currency)


def _rows_of_csv(path: Path) -> list[list[str]]:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise StoreError(
            tr("{path} can't be read: {reason}.", path=path, reason=error.strerror),
            tr("Check the file and its folder."),
        ) from error
    if len(content) > _LARGEST_BYTES:
        raise InputError(tr("{file} is too large for an offer.", file=path.name))
    try:
        text = clean(content.decode("utf-8-sig"))
        head = text.partition("\n")[0]
        # Python's own limit is a footprint of some 3,500 points.
        csv.field_size_limit(max(csv.field_size_limit(), _LARGEST_BYTES))
        separator = max(",;\t", key=head.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        rows = list(itertools.islice(reader, MOST_ROWS + 2))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            tr("{file} is no CSV file in UTF-8: {reason}.", file=path.name, reason=error),
            tr("In a spreadsheet, save it as CSV UTF-8."),
        ) from error
    if len(rows) > MOST_ROWS + 1:  # with the header
        raise _too_many_rows()
    return rows


def _too_many_rows() -> InputError:
    return InputError(
        tr("This is no offer: it has more than {most:,} rows.", most=MOST_ROWS),
        tr("Choose a file that was exported from a cart."),
    )


def _time_text(moment: datetime | None) -> str:
    return moment.astimezone(timezone.utc).isoformat() if moment else ""


def _number_text(number: float | None) -> str:
    return "" if number is None else repr(number)


def _percent(text: str) -> float | None:
    return number_or_none(text, 0, 100)


def _safe_address(text: str) -> str | None:
    url = web_url_or_none(text)
    return str(url) if url and url.is_safe else None

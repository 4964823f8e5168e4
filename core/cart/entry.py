# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene picked to be bought, as a value, and what a list of them comes to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from ..catalogue.search import FoundItem
from ..money import Money, total_by_currency
from ..redaction import redact, without_query
from ..sales.order import LineItem, line_of
from ..sales.pricing import Quote
from ..urls import web_url_or_none


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
        thumbnail: web address, without signatures; empty if there is none.
        footprint: GeoJSON Polygon or MultiPolygon, EPSG:4326; None if not known.
        problem: why the service stated no price when last asked; empty if it did.
        acquired_until: the end of the time that `acquired` begins; None if it is a moment.
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
    acquired_until: datetime | None = None

    @property
    def key(self) -> str:
        """The item's key, see `item_key`."""
        return self.line.key

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
    url = web_url_or_none(item.thumbnail)
    address = str(url) if url else ""
    return CartEntry(
        line=line_of(item),
        origin=origin,
        price=item.price,
        read_at=now,
        added_at=now,
        acquired=item.period[0] if item.period else item.acquired,
        acquired_until=item.period[1] if item.period else None,
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

# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene picked to be bought, as a value, and what a list of them comes to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from ..catalogue.search import FoundItem
from ..geo.wkb import wkb_of_geojson
from ..money import Money, less_than, total_by_currency
from ..redaction import redact, without_query
from ..sales.order import LineItem, line_of
from ..sales.part import Part
from ..sales.pricing import Quote
from ..stac.items import Item
from ..urls import web_url_or_none
from ..values import object_or_empty
from ..wording import tr


@dataclass(frozen=True)
class CartEntry:
    """A scene in the cart, the whole of it or parts: one or the other, never both.

    Args:
        line: of the whole scene, whatever is chosen of it; made from one with a part, the entry
            is of that part.
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
        parts: what of the scene is chosen, each piece a line of its own in an order; empty for the
            whole. It stays what it was chosen for, whichever area is looked at later.
        whole_price: what the whole scene cost when the parts were chosen, for comparison; None
            if that isn't known, or the whole is chosen.
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
    parts: tuple[Part, ...] = ()
    whole_price: Money | None = None

    def __post_init__(self) -> None:
        parts = self.parts if self.line.part is None else (self.line.part, *self.parts)
        object.__setattr__(self, "parts", tuple(dict.fromkeys(parts)))
        object.__setattr__(self, "line", self.line.whole)

    @property
    def lines(self) -> tuple[LineItem, ...]:
        """What is ordered and priced: the whole scene, or each part of it that is chosen."""
        return tuple(self.line.of_part(part) for part in self.parts) or (self.line,)

    @property
    def area_km2(self) -> float | None:
        """How large the parts are together; None for the whole scene."""
        return sum(part.area_km2 for part in self.parts) if self.parts else None

    @property
    def saves(self) -> Money | None:
        """What the parts cost less than the whole; None for nothing, or where it isn't known."""
        return saved(self.whole_price, self.price) if self.parts else None

    @property
    def key(self) -> str:
        """The item's key, see `item_key`."""
        return self.line.key

    @property
    def is_drifted(self) -> bool:
        """Whether it costs something else than when it was picked."""
        return self.previous is not None and self.previous != self.price

    @property
    def item(self) -> Item:
        """Its item, as far as the cart knows it."""
        return Item(
            id=self.line.item,
            collection=self.line.collection,
            footprint=None if self.footprint is None else wkb_of_geojson(self.footprint),
            acquired=self.acquired,
            cloud_cover=self.cloud_cover,
            level=self.line.level,
            gsd_m=self.gsd_m,
            platform=self.platform,
            price=self.price,
            thumbnail=self.thumbnail,
        )

    def with_quotes(self, quotes: Sequence[Quote]) -> CartEntry:
        """Return the entry as fresh answers make it.

        One without a price leaves the price and its time as they were and adds the problem. The
        earlier price stays until it is accepted, or the price is back at it.

        Args:
            quotes: one for each of `lines`.
        """
        price, problem = _sum_of(quotes)
        if price is None:
            return replace(self, problem=problem)
        before = self.previous or self.price
        return replace(
            self,
            price=price,
            read_at=min(quote.read_at for quote in quotes),
            previous=before if before != price else None,
            problem="",
        )

    def choosing(
        self, parts: Iterable[Part], price: Money | None, whole: Money | None, read_at: datetime
    ) -> CartEntry:
        """Return the entry with other parts of the scene chosen, or the whole of it for none.

        Args:
            price: what that costs; None to have it asked anew.
            whole: what the whole scene costs; None if that isn't known.
            read_at: when both were read, UTC.
        """
        chosen = tuple(parts)
        return replace(
            self,
            parts=chosen,
            price=price,
            read_at=read_at,
            previous=None,
            problem="",
            whole_price=whole if chosen else None,
        )


def saved(whole: Money | None, part: Money | None) -> Money | None:
    """Return what a part costs less than the whole scene; None for nothing or not comparable."""
    less = less_than(whole, part)
    return less if less is not None and less.amount > 0 else None


def parts_geojson(parts: Sequence[Part]) -> dict[str, Any]:
    """Return parts as one GeoJSON geometry: a Polygon, or a MultiPolygon of several."""
    polygons = [part.to_geojson()["coordinates"] for part in parts]
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def parts_of_geojson(geometry: Any) -> tuple[Part, ...]:
    """Return the parts that a GeoJSON Polygon or MultiPolygon describes, see `parts_geojson`.

    Raises:
        InputError: it is none.
    """
    fields = object_or_empty(geometry)
    pieces = fields.get("coordinates")
    if fields.get("type") != "MultiPolygon" or not isinstance(pieces, list) or not pieces:
        return (Part.of_geojson(geometry),)
    each = ({"type": "Polygon", "coordinates": rings} for rings in pieces)
    return tuple(dict.fromkeys(map(Part.of_geojson, each)))


def _sum_of(quotes: Sequence[Quote]) -> tuple[Money | None, str]:
    """Return what all cost together, or why that isn't known."""
    for quote in quotes:
        if quote.price is None:
            return None, quote.problem
    sums = list(total_by_currency(quote.known_price for quote in quotes).values())
    if len(sums) != 1:
        return None, tr("its pieces are priced in several currencies.")
    return sums[0], ""


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search looks for, as a value that can be sent, checked and kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from .errors import InputError
from .geometry import Aoi, aoi_from_geojson
from .items import Item
from .money import Money, parse_amount, parse_currency
from .plain_text import identifier, original
from .values import (
    ALL_YEARS,
    boolean_or_none,
    count_or_none,
    moment_or_none,
    number_or_none,
    object_or_empty,
    shown,
    texts,
)
from .wording import tr

_ALL = 100
_FORMAT_VERSION = 1


@dataclass(frozen=True)
class SearchQuery:
    """What to look for. All conditions must hold.

    What isn't known of an item never excludes it here. The service may drop it all the same:
    it leaves out items that lack a value it is asked to compare.

    Args:
        aoi: area of interest; None for everywhere.
        collections: ids; empty for all.
        start, end: acquired between these times, both included; aware, None for open.
        max_cloud: highest cloud cover in per cent; None for any.
        ids: item ids; empty for all.
        limit: most items to return; None for all.
        levels: processing levels, in any case; empty for all.
        max_gsd_m: coarsest ground sampling distance in metres; None for any.
        max_price: highest price; None for any. `Money` is compared with prices in its own
            currency only, a bare amount with all.
        min_coverage_percent: least part of the area that an item must cover; None for any.
        keep_unknown_cloud: don't send the cloud cover to the service but compare it here, so
            that items without one are found.

    Raises:
        InputError: a value out of range, or dates the wrong way round.
    """

    aoi: Aoi | None = None
    collections: tuple[str, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    max_cloud: float | None = None
    ids: tuple[str, ...] = ()
    limit: int | None = 100
    levels: tuple[str, ...] = ()
    max_gsd_m: float | None = None
    max_price: Money | Decimal | None = None
    min_coverage_percent: float | None = None
    keep_unknown_cloud: bool = False

    def __post_init__(self) -> None:
        if self.start and self.end and self.start > self.end:
            raise InputError(
                tr(
                    "The dates are the wrong way round: from {start} to {end}.",
                    start=f"{self.start:%Y-%m-%d}",
                    end=f"{self.end:%Y-%m-%d}",
                ),
                tr("Swap them."),
            )
        if self.max_cloud is not None and not 0 <= self.max_cloud <= _ALL:
            raise InputError(
                tr("A cloud cover of {value:g} is out of range.", value=self.max_cloud),
                tr("Give 0 to 100 per cent."),
            )
        if self.limit is not None and self.limit < 1:
            raise InputError(
                tr("A limit of {limit} items is too small.", limit=self.limit),
                tr("Ask for at least 1."),
            )
        if self.max_gsd_m is not None and not 0 < self.max_gsd_m < math.inf:
            raise InputError(
                tr("A resolution of {gsd:g} m is out of range.", gsd=self.max_gsd_m),
                tr("Give more than 0 m."),
            )
        amount = self._most_amount
        if amount is not None and parse_amount(amount) is None:
            raise InputError(
                tr("A price limit of {amount} is out of range.", amount=shown(str(amount))),
                tr("Give 0 or more."),
            )
        least = self.min_coverage_percent
        if least is not None and not 0 <= least <= _ALL:
            raise InputError(
                tr("A coverage of {value:g} is out of range.", value=least),
                tr("Give 0 to 100 per cent."),
            )
        # As items have them, so that they can be compared.
        object.__setattr__(self, "collections", tuple(map(identifier, self.collections)))
        cleaned = (level.strip().upper() for level in self.levels)
        object.__setattr__(self, "levels", tuple(dict.fromkeys(filter(None, cleaned))))

    def to_body(self, page_size: int, cloud_field: str) -> dict[str, Any]:
        """Return the JSON body of the search request.

        Source: ordering quickstart, step 2; API facts, section 2.3. Dates go into `query`,
        as the official SDK sends them to the catalogue search.
        """
        # What is left out here would leave a page of the limit's size short.
        enough = None if self.done_here() else self.limit
        body: dict[str, Any] = {"limit": min(page_size, enough or page_size)}
        if self.collections:
            body["collections"] = [original(collection) for collection in self.collections]
        if self.ids:
            body["ids"] = [original(identifier) for identifier in self.ids]
        if self.aoi is not None:
            # A box across the antimeridian would have west above east, which not every
            # service reads; as two polygons it can't be misread.
            if self.aoi.is_box:
                body["bbox"] = list(self.aoi.bbox)
            else:
                body["intersects"] = self.aoi.to_geojson()
        conditions = self._conditions(cloud_field)
        if conditions:
            body["query"] = conditions
        return body

    def _conditions(self, cloud_field: str) -> dict[str, Any]:
        query: dict[str, Any] = {}
        if self.max_cloud is not None and not self.keep_unknown_cloud:
            query[cloud_field] = {"lte": self.max_cloud}
        if self.start or self.end:
            bounds = {"gte": self.start, "lte": self.end}
            query["datetime"] = {op: rfc3339(time) for op, time in bounds.items() if time}
        if self.levels:
            query["processing:level"] = {"in": list(self.levels)}
        if self.max_gsd_m is not None:
            query["gsd"] = {"lte": self.max_gsd_m}
        return query

    def done_here(self) -> tuple[str, ...]:
        """Return the names of the conditions that the service isn't asked to check."""
        names = {
            "price limit": self.max_price is not None,
            "minimum coverage": self.min_coverage_percent is not None,
            "cloud cover": self.max_cloud is not None and self.keep_unknown_cloud,
        }
        return tuple(name for name, is_set in names.items() if is_set)

    def admits(self, item: Item) -> bool:
        """Return whether the item meets the conditions that don't need its geometry.

        Asked of every item, since the service may not know a filter. What isn't known of an
        item doesn't exclude it.
        """
        cloud, most = item.cloud_cover, self.max_cloud
        if cloud is not None and most is not None and cloud > most:
            return False
        if item.acquired is not None:
            if self.start and item.acquired < self.start:
                return False
            if self.end and item.acquired > self.end:
                return False
        if self.levels and item.level and item.level not in self.levels:
            return False
        gsd, coarsest = item.gsd_m, self.max_gsd_m
        if gsd is not None and coarsest is not None and gsd > coarsest:
            return False
        if self.max_price is not None and self._costs_too_much(item.price):
            return False
        return not self.collections or item.collection in self.collections

    def admits_coverage(self, percent: float | None) -> bool:
        """Return whether an item that covers so much of the area is wanted; None is unknown."""
        if percent is None:
            return True
        return percent > 0 and percent >= (self.min_coverage_percent or 0)

    @property
    def _most_amount(self) -> Decimal | None:
        return self.max_price.amount if isinstance(self.max_price, Money) else self.max_price

    def _costs_too_much(self, price: Money | None) -> bool:
        most, amount = self.max_price, self._most_amount
        if price is None or amount is None:
            return False
        if isinstance(most, Money) and most.currency != price.currency:
            return False
        return price.amount > amount

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON, for keeping."""
        amount = self._most_amount
        currency = self.max_price.currency if isinstance(self.max_price, Money) else None
        return {
            "version": _FORMAT_VERSION,
            "aoi": self.aoi.to_geojson() if self.aoi else None,
            "collections": list(self.collections),
            "start": self.start.isoformat() if self.start else None,
            "end": self.end.isoformat() if self.end else None,
            "max_cloud": self.max_cloud,
            "ids": list(self.ids),
            "limit": self.limit,
            "levels": list(self.levels),
            "max_gsd_m": self.max_gsd_m,
            "max_price": None if amount is None else {"amount": str(amount), "currency": currency},
            "min_coverage_percent": self.min_coverage_percent,
            "keep_unknown_cloud": self.keep_unknown_cloud,
        }

    @classmethod
    def from_json(cls, data: Any) -> SearchQuery:
        """Return the query that `to_json` described.

        Raises:
            InputError: it was kept by a newer version, or can't be read.
        """
        fields = object_or_empty(data)
        if fields.get("version") != _FORMAT_VERSION:
            raise InputError(
                tr("This search was saved by another version and can't be read."),
                tr("Update the plugin, or set the search up again."),
            )
        aoi = fields.get("aoi")
        return cls(
            aoi=None if aoi is None else aoi_from_geojson(object_or_empty(aoi)),
            collections=texts(fields.get("collections", [])),
            start=_read(fields, "start", _any_moment),
            end=_read(fields, "end", _any_moment),
            max_cloud=_read(fields, "max_cloud", number_or_none),
            ids=texts(fields.get("ids", [])),
            limit=_read(fields, "limit", count_or_none),
            levels=texts(fields.get("levels", [])),
            max_gsd_m=_read(fields, "max_gsd_m", number_or_none),
            max_price=_read(fields, "max_price", _price_limit),
            min_coverage_percent=_read(fields, "min_coverage_percent", number_or_none),
            keep_unknown_cloud=bool(_read(fields, "keep_unknown_cloud", boolean_or_none)),
        )


def _read(fields: Mapping[str, Any], name: str, parse: Callable[[Any], Any]) -> Any:
    """Return the parsed value, None if there is none; a lost condition would be a wrong search."""
    value = fields.get(name)
    if value is None:
        return None
    parsed = parse(value)
    if parsed is None:
        raise InputError(
            tr(
                "The saved search can't be read: its {name} is {value!r}.",
                name=name,
                value=shown(value),
            ),
            tr("Set the search up again."),
        )
    return parsed


def _any_moment(value: Any) -> datetime | None:
    return moment_or_none(value, ALL_YEARS)


def _price_limit(value: Any) -> Money | Decimal | None:
    fields = object_or_empty(value)
    amount, currency = parse_amount(fields.get("amount")), fields.get("currency")
    if amount is None or currency is None:
        return amount
    parsed = parse_currency(currency)
    return Money(amount, parsed) if parsed or currency == "" else None


def rfc3339(moment: datetime) -> str:
    """Return the time as RFC 3339 in UTC with milliseconds ("2025-03-02T14:47:31.000Z")."""
    utc = moment.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"

# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms and rules that the conditions of a search are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from ..geo.geometry import Aoi, aoi_from_geojson
from ..money import Money, amount_text, parse_currency, parse_kept_amount
from ..plain_text import identifier, original
from ..stac.items import Item
from ..values import (
    ALL_YEARS,
    boolean_or_none,
    count_or_none,
    moment_or_none,
    number_or_none,
    object_or_empty,
    texts,
)
from .conditions import Body, Form, ItemTest, Rule

PERIOD = "datetime"  # of a request's body


def _texts(kept: Any) -> tuple[str, ...] | None:
    found = texts(kept)
    return found if isinstance(kept, list) and len(found) == len(kept) else None


def _months(kept: Any) -> tuple[int, ...] | None:
    if not isinstance(kept, list):
        return None
    found = tuple(count_or_none(one, 12, 1) for one in kept)
    return None if None in found else tuple(one for one in found if one is not None)


def _price_to_json(price: Money | Decimal) -> dict[str, str | None]:
    currency = price.currency if isinstance(price, Money) else None
    return {"amount": amount_text(amount_of(price)), "currency": currency}


def _price_from_json(kept: Any) -> Money | Decimal | None:
    parts = object_or_empty(kept)
    amount, currency = parse_kept_amount(parts.get("amount")), parts.get("currency")
    if amount is None or currency is None:
        return amount
    parsed = parse_currency(currency)
    return Money(amount, parsed) if parsed or currency == "" else None


def _any_moment(kept: Any) -> datetime | None:
    return moment_or_none(kept, ALL_YEARS)


def _as_the_service_spells(values: Iterable[str]) -> list[str]:
    return [original(text) for text in values]


def as_items_have_it(identifiers: Iterable[str]) -> tuple[str, ...]:
    """Return ids in the form in which items have them, so that they can be compared."""
    return tuple(map(identifier, identifiers))


def as_small_words(values: Iterable[str]) -> tuple[str, ...]:
    """Return texts in small letters, each once, without empty ones."""
    return tuple(dict.fromkeys(filter(None, (value.strip().lower() for value in values))))


def rfc3339(moment: datetime) -> str:
    """Return the time as RFC 3339 in UTC with milliseconds ("2025-03-02T14:47:31.000Z")."""
    utc = moment.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def amount_of(price: Money | Decimal) -> Decimal:
    """Return the amount of a price limit, with or without a currency."""
    return price.amount if isinstance(price, Money) else price


NUMBER: Form[float] = Form(number_or_none)
COUNT: Form[int] = Form(count_or_none)
FLAG: Form[bool] = Form(boolean_or_none, empty=False)
TEXTS: Form[tuple[str, ...]] = Form(_texts, list, _as_the_service_spells, empty=())
MONTHS: Form[tuple[int, ...]] = Form(_months, list, empty=())
MOMENT: Form[datetime] = Form(_any_moment, datetime.isoformat)
PRICE: Form[Money | Decimal] = Form(_price_from_json, _price_to_json)
AREA: Form[Aoi] = Form(
    lambda kept: aoi_from_geojson(object_or_empty(kept), is_as_drawn=True), Aoi.to_geojson
)


def at_most(name: str, of: Callable[[Item], Any]) -> Rule[Any]:
    """Return the rule that a value of an item isn't above the one that is given.

    Args:
        name: of the property that the service is asked about.
        of: the item's value, None if it isn't known.
    """

    def test(most: Any) -> ItemTest:
        return lambda item: (own := of(item)) is None or own <= most

    return Rule(_asking(name, "lte"), test, of=of)


def at_least(name: str, of: Callable[[Item], Any]) -> Rule[Any]:
    """Return the rule that a value of an item isn't below the one that is given. See `at_most`."""

    def test(least: Any) -> ItemTest:
        return lambda item: (own := of(item)) is None or own >= least

    return Rule(_asking(name, "gte"), test, of=of)


def one_of(name: str, of: Callable[[Item], Any]) -> Rule[Any]:
    """Return the rule that a value of an item is among those that are given. See `at_most`."""

    def test(wanted: Iterable[str]) -> ItemTest:
        chosen = frozenset(wanted)
        return lambda item: not (own := of(item)) or own in chosen

    # Of one value, "in" is refused by services that take it for a word and not for a list.
    return Rule(
        lambda values: (
            _asking(name, "in")(values) if len(values) > 1 else _asking(name, "eq")(values[0])
        ),
        test,
    )


def among(name: str, of: Callable[[Item], str]) -> Rule[Any]:
    """Return the rule that one of an item's values is among those given, whatever their case.

    Args:
        name: of the property that the service is asked about, with small letters; empty for one
            that it isn't asked about: what can't be compared there as it is here.
        of: the item's values, separated by commas; empty if they aren't known.
    """

    def test(wanted: Iterable[str]) -> ItemTest:
        chosen = frozenset(text.casefold() for text in wanted)

        def is_wanted(item: Item) -> bool:
            own = of(item).casefold()
            return not own or own in chosen or not chosen.isdisjoint(own.split(", "))

        return is_wanted

    return Rule(one_of(name, of).send if name else None, test, of=of)


def taken_in(months: Iterable[int]) -> ItemTest:
    """Return the test that an item was taken in one of these months of any year, be it in part.

    Args:
        months: 1 to 12, UTC.
    """
    chosen = frozenset(months)

    def test(item: Item) -> bool:
        first, last = item.acquired_from, item.acquired_until
        if first is None or last is None or first.month in chosen:
            return True
        if first is last:
            return False
        count = 12 * (last.year - first.year) + last.month - first.month
        return any((first.month - 1 + n) % 12 + 1 in chosen for n in range(1, min(count, 11) + 1))

    return test


def begins_or_ends(side: str, test: Callable[[Any], ItemTest]) -> Rule[Any]:
    """Return the rule for one end of the period that items must touch.

    Args:
        side: "gte" for its beginning, "lte" for its end.
        test: compares an item with that moment.
    """
    return Rule(lambda moment: {PERIOD: {side: moment}}, test)


def ends_not_before(first: Any) -> ItemTest:
    """Return the test that an item wasn't taken before a moment; see `begins_or_ends`."""
    return lambda item: (until := item.acquired_until) is None or until >= first


def begins_not_after(last: Any) -> ItemTest:
    """Return the test that an item wasn't taken after a moment; see `begins_or_ends`."""
    return lambda item: (begun := item.acquired_from) is None or begun <= last


def known_by(member: str, of: Callable[[Item], str]) -> Rule[Any]:
    """Return the rule for what an item is known by: none is wanted that lacks it.

    Args:
        member: of the request's body that lists the values.
    """

    def test(wanted: Iterable[str]) -> ItemTest:
        chosen = frozenset(wanted)
        return lambda item: of(item) in chosen

    return Rule(lambda value: {member: value}, test)


def _asking(name: str, operator: str) -> Callable[[Any], Body]:
    return lambda value: {"query": {name: {operator: value}}}


def _area_to_body(aoi: Aoi) -> Body:
    """Return the part of a request's body that asks for items in an area."""
    # A box across the antimeridian would have west above east, which not every service reads;
    # as two polygons it can't be misread.
    return {"bbox": list(aoi.bbox)} if aoi.is_box else {"intersects": aoi.to_geojson()}


def box_to_body(aoi: Aoi, *, in_one: bool) -> Body:
    """Return the part of a request's body that asks for items in the box around an area.

    Args:
        in_one: all longitudes for an area across the antimeridian, instead of two boxes.
    """
    from ..geo.outward import box_around

    around = _area_to_body(box_around(aoi))
    if in_one and "bbox" not in around:
        _west, south, _east, north = aoi.bbox
        return {"bbox": [-180.0, south, 180.0, north]}
    return around


def _sent_area_to_body(aoi: Aoi) -> Body:
    from ..geo.outward import sent_area

    return _area_to_body(sent_area(aoi))


def _not_dearer(most: Money | Decimal) -> ItemTest:
    amount, currency = amount_of(most), most.currency if isinstance(most, Money) else None

    def test(item: Item) -> bool:
        price = item.price
        if price is None or (currency is not None and currency != price.currency):
            return True
        return price.amount <= amount

    return test


WITHIN_AREA: Rule[Aoi] = Rule(
    _sent_area_to_body, share_test=lambda _aoi: lambda percent: percent > 0
)
MOST_PRICE: Rule[Money | Decimal] = Rule(test=_not_dearer)
IN_MONTHS: Rule[tuple[int, ...]] = Rule(test=taken_in)
LEAST_SHARE: Rule[float] = Rule(share_test=lambda least: lambda percent: percent >= least)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What an order itself says that it costs.

The documents say that a line of an order has "computed price members", but not how they are
called (API facts, 4.2). So every member with a telling name is looked at, and in what lies below
one. What has such a name and can't be read as an amount is kept as well: it says something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..money import Money, parse_amount, parse_currency, total_by_currency
from ..values import count_or_none, object_or_empty, told_apart
from .amount_names import (
    CODES,
    MINOR,
    MINOR_DECIMALS,
    NO_AMOUNT,
    NO_CURRENCY,
    OTHER,
    PLURALS,
    RATES,
    SMALL,
    TAX,
    UNITS,
    Kind,
    is_included,
    is_like_money,
    is_no_amount,
    is_object,
    is_to_pay,
    is_unit_price,
    is_unnamed_amount,
    is_vague,
    kind_of,
    may_hold,
    words_of,
)
from .order import LineItem, Order, line_entries

_CURRENCY_CODE = re.compile(r"[A-Z]{3}")
_CURRENCY_NAMES = ("code", "currency_code", "iso_code", "iso", "id")
_NANOS, _DEEPEST = 9, 6  # decimals of what stands beside whole "units"; objects in objects
_LISTED = (Kind.FEE, Kind.TAX)  # several make one
_FLOAT_DECIMALS = 6  # beyond is the noise of sums of floats


@dataclass(frozen=True)
class StatedAmount:
    """What a member with a telling name holds.

    Args:
        money: None if it can't be read as an amount.
        text: as it came, short and harmless.
    """

    money: Money | None
    text: str


@dataclass(frozen=True)
class StatedCurrency:
    """What a member that names a currency holds; `code` is empty if that is none."""

    code: str
    text: str


@dataclass(frozen=True)
class StatedAmounts:
    """All that one object, an order or a line of it, says of money.

    Args:
        prices: what it costs: the most telling amounts. Several must all be the same.
        due: what is left to pay.
        fees: what comes on top, taxes among them, unless it is within the price already.
        covered: what is paid already, by credits or otherwise.
        currencies: that are named.
    """

    prices: tuple[StatedAmount, ...] = ()
    due: tuple[StatedAmount, ...] = ()
    fees: tuple[StatedAmount, ...] = ()
    covered: tuple[StatedAmount, ...] = ()
    currencies: tuple[StatedCurrency, ...] = ()

    def likeliest(self, expected: Money | None) -> Money | None:
        """Return the readable price: the expected one if it is among them, else the highest.

        Zero is none where something else is expected: what credits left to pay, perhaps.
        """
        is_free = expected is None or not expected.amount
        stated = (one.money for one in self.prices)
        readable = [money for money in stated if money is not None and (money.amount or is_free)]
        if expected in readable:
            return expected
        return max(readable, key=lambda money: money.amount, default=None)


@dataclass(frozen=True)
class StatedPrices:
    """The amounts of an order.

    Args:
        whole: of the order itself.
        entries: of each line that can be read, in the order's sequence.
    """

    whole: StatedAmounts
    entries: tuple[tuple[LineItem, StatedAmounts], ...] = ()

    @property
    def total(self) -> tuple[Money, ...]:
        """What the whole order costs; several where that isn't clear, none where it isn't said."""
        found = [one.money for one in self.whole.prices]
        readable = [money for money in found if money is not None]
        return tuple(dict.fromkeys(readable)) if len(readable) == len(found) else ()


def stated_prices(order: Order, currency: str) -> StatedPrices:
    """Return the amounts that the order states.

    Args:
        currency: of amounts that don't name their own.
    """
    whole = stated_amounts(order.raw, currency, is_paid=order.is_paid)
    currency = _first_code(whole.currencies) or currency
    entries = tuple(
        (line, stated_amounts(entry, currency, is_paid=order.is_paid))
        for line, entry in line_entries(order.raw)
    )
    return StatedPrices(whole, entries)


def stated_amounts(fields: Mapping[str, Any], currency: str, *, is_paid: bool) -> StatedAmounts:
    """Return what an object says of money.

    Args:
        currency: of amounts that don't name their own.
        is_paid: whether the order is: then "amount paid" says what it cost, and "due" nothing.
    """
    found = _Found(is_paid=is_paid)
    _gather(fields, currency, found, depth=0, is_inside=False)
    if not found.amounts[Kind.NET]:
        found.amounts[Kind.NET] += _of_units(fields, _first_code(found.currencies) or currency)
    prices = found.most_telling()
    if is_paid:
        # Zero says nothing: with credits, no money was paid.
        paid = found.amounts[Kind.PAID]
        prices = [*prices, *(one for one in paid if one.money is None or one.money.amount)]
    return StatedAmounts(
        _each_once(prices),
        () if is_paid else _each_once(found.amounts[Kind.DUE]),
        _each_once(one for one in found.on_top() if not one.money or one.money.amount),
        _each_once([*found.amounts[Kind.CREDIT], *found.amounts[Kind.PAID]]),
        tuple(dict.fromkeys(found.currencies)),
    )


class _Found:
    """What is gathered from an object and what lies in it."""

    def __init__(self, *, is_paid: bool) -> None:
        self.is_paid = is_paid
        self.amounts: dict[Kind, list[StatedAmount]] = {kind: [] for kind in Kind}
        self.currencies: list[StatedCurrency] = []
        self.holds_tax = False  # it says that its prices do
        self.has_rate = False  # of a tax

    def note_tax(self, words: frozenset[str], value: Any) -> None:
        """Note what a member says of a tax besides its amount."""
        self.holds_tax |= is_included(words, value)
        self.has_rate |= bool(words & RATES and parse_amount(value))

    def add(self, kind: Kind, amounts: Iterable[StatedAmount], words: frozenset[str]) -> None:
        """Add amounts whose name has these words. Nothing left to pay of a paid order is none."""
        if self.is_paid and is_to_pay(words):
            amounts = [one for one in amounts if not one.money or one.money.amount]
        self.amounts[kind] += amounts

    def most_telling(self) -> list[StatedAmount]:
        total = self.amounts[Kind.TOTAL]
        if self.amounts[Kind.FINAL]:
            return self.amounts[Kind.FINAL] + total
        return (total + self.amounts[Kind.PRICE]) or self.amounts[Kind.VALUE] or self._added_up()

    def on_top(self) -> list[StatedAmount]:
        """Return what comes on top of a price that isn't the sum of all."""
        if self.amounts[Kind.FINAL] or self.amounts[Kind.TOTAL]:
            return []
        prices = self.amounts[Kind.PRICE] or self.amounts[Kind.VALUE]
        is_within = self.holds_tax or (not prices and self._added_up())
        return self.amounts[Kind.FEE] + ([] if is_within else self.amounts[Kind.TAX])

    def _added_up(self) -> list[StatedAmount]:
        """Return the sum of what is stated in parts: net, taxes, a discount."""
        nets = list(_each_once(self.amounts[Kind.NET]))
        if len(nets) != 1 or nets[0].money is None:
            return nets
        taxes, discounts = self.amounts[Kind.TAX], self.amounts[Kind.DISCOUNT]
        if self.has_rate and not taxes:
            return []  # some tax, but nobody says how much
        net = nets[0].money
        amount = net.amount
        for parts, sign in ((taxes, 1), (discounts, -1)):
            for part in _each_once(parts):
                if part.money is None or part.money.currency != net.currency:
                    return []
                amount += sign * part.money.amount
        money = Money(amount, net.currency)
        return [StatedAmount(money, str(money))] if amount >= 0 else []


def _of_units(fields: Mapping[str, Any], currency: str) -> Iterator[StatedAmount]:
    """Return what a number of units costs; nothing where they are square kilometres."""
    count = count_or_none(fields.get("quantity", fields.get("qty")))
    names = {name: words_of(name) for name in fields}
    if count is None or any(words & {"area", "km2"} for words in names.values()):
        return
    for name, words in names.items():
        unit = parse_amount(fields[name]) if is_unit_price(words) else None
        if unit is not None:
            yield StatedAmount(Money(unit * count, currency), told_apart(fields[name]))


def _gather(
    fields: Mapping[str, Any], currency: str, found: _Found, *, depth: int, is_inside: bool
) -> None:
    """Gather what an object says.

    Args:
        is_inside: whether it has a telling name itself.
    """
    named = list(_currencies(fields))
    found.currencies += named
    currency = _first_code(named) or currency
    for name, value in fields.items():
        words = words_of(name)
        if words & TAX:
            found.note_tax(words, value)
        if value is None or isinstance(value, bool):
            continue
        kind, unit = _kind_and_unit(name, words, currency, is_inside=is_inside)
        if isinstance(value, dict):
            if is_inside and not words & (OTHER | TAX | NO_AMOUNT):
                kind = kind or Kind.PRICE
            if depth < _DEEPEST and (kind or may_hold(words)):
                _gather_below(value, unit, found, depth, kind, words)
            elif kind is not None:
                found.amounts[kind].append(StatedAmount(None, told_apart(value)))
        elif isinstance(value, list) and kind in _LISTED and all(map(is_object, value)):
            found.amounts[kind] += _summed(value, unit, depth, kind, words)
        elif isinstance(value, list) and kind is None and may_hold(words) and len(value) == 1:
            if depth < _DEEPEST and is_object(value[0]):
                _gather_below(value[0], unit, found, depth, kind, words)
        elif kind is not None and (amount := _read(value, unit, words)) is not None:
            found.add(kind, [amount], words)


def _kind_and_unit(
    name: str, words: frozenset[str], currency: str, *, is_inside: bool
) -> tuple[Kind | None, str]:
    """Return what a member is, and the currency that it counts in."""
    kind = kind_of(words - CODES)
    if kind is not None and words & CODES:
        return _in_currency(kind, min(words & CODES).upper(), currency)
    if kind is None and is_inside:
        if _CURRENCY_CODE.fullmatch(name) and not words & (OTHER | TAX | NO_AMOUNT):
            return _in_currency(Kind.PRICE, name, currency)
        if words and words <= UNITS:
            return Kind.PRICE, currency
    return kind, currency


def _gather_below(
    value: Mapping[str, Any],
    currency: str,
    found: _Found,
    depth: int,
    kind: Kind | None,
    words: frozenset[str],
) -> None:
    """Gather what an object in an object says, as what its own name says that it is."""
    inner = _Found(is_paid=found.is_paid)
    _gather(value, currency, inner, depth=depth + 1, is_inside=kind is not None)
    if not words & CODES or kind is not Kind.VALUE:
        found.currencies += inner.currencies  # converted, it says nothing of the order's
    if kind is None:
        for each, amounts in inner.amounts.items():
            found.amounts[each] += amounts
        found.holds_tax |= inner.holds_tax
        return
    if kind is Kind.TAX and any(is_included(words_of(name), one) for name, one in value.items()):
        found.holds_tax = True
    prices = _whole_and_nanos(value, currency) or inner.most_telling()
    if not prices and not is_vague(words) and any(map(is_unnamed_amount, value.items())):
        prices = [StatedAmount(None, told_apart(value))]
    found.add(kind, prices, words)
    for each in (Kind.DUE, Kind.PAID, Kind.FEE, Kind.TAX):
        if each is not kind:
            found.amounts[each] += inner.amounts[each]


def _summed(
    listed: Iterable[Mapping[str, Any]],
    currency: str,
    depth: int,
    kind: Kind,
    words: frozenset[str],
) -> list[StatedAmount]:
    """Return what a list of parts adds up to; the parts themselves if they can't be added."""
    parts: list[StatedAmount] = []
    for entry in listed:
        inner = _Found(is_paid=False)
        if depth < _DEEPEST:
            _gather_below(entry, currency, inner, depth, kind, words)
        unread = [] if is_vague(words) else [StatedAmount(None, told_apart(entry))]
        parts += _each_once(inner.amounts[kind]) or unread
    sums = total_by_currency(one.money for one in parts if one.money is not None)
    if len(sums) != 1 or any(one.money is None for one in parts):
        return parts
    return [StatedAmount(money, str(money)) for money in sums.values()]


def _whole_and_nanos(value: Mapping[str, Any], currency: str) -> list[StatedAmount]:
    """Return an amount in whole units and billionths; empty if it isn't one."""
    units, nanos = (parse_amount(value.get(name, 0)) for name in ("units", "nanos"))
    if "nanos" not in value or units is None or nanos is None:
        return []
    named = _first_code(_currencies(value)) or currency
    return [StatedAmount(Money(units + nanos.scaleb(-_NANOS), named), told_apart(value))]


def _in_currency(kind: Kind, code: str, currency: str) -> tuple[Kind | None, str]:
    """Return as what an amount counts whose name has a currency in it, and its currency.

    Converted into another one it may stand there for reading: it counts where nothing else does.
    """
    if code == currency or not currency:
        return kind, code
    is_beside = kind in {Kind.DUE, Kind.PAID, Kind.FEE}
    return (None if is_beside else Kind.VALUE), code


def _read(value: Any, currency: str, words: frozenset[str]) -> StatedAmount | None:
    """Return what a member with a telling name says; None if that is nothing."""
    text = told_apart(value)
    if isinstance(value, list):
        if not value and words & PLURALS:
            return None
        is_nothing = is_vague(words) and not any(map(is_like_money, value))
        return None if is_nothing else StatedAmount(None, text)
    if isinstance(value, str) and is_no_amount(value):
        return None
    amount = parse_amount(value)
    if amount is None:
        is_nothing = is_vague(words) and not is_like_money(value)
        return None if is_nothing else StatedAmount(None, text)
    if not amount and words & {"charged", "billed", "invoiced"}:
        return None  # not yet
    if isinstance(value, float):
        amount = round(amount, _FLOAT_DECIMALS).normalize() + Decimal("0.00")
    decimals = max((SMALL.get(word, 0) for word in words), default=0)
    if MINOR in words:
        decimals = MINOR_DECIMALS.get(currency, 2)
    return StatedAmount(Money(amount.scaleb(-decimals), currency), text)


def _currencies(fields: Mapping[str, Any]) -> Iterator[StatedCurrency]:
    for name, value in fields.items():
        words = words_of(name)
        if value is None or isinstance(value, bool):
            continue
        if "currency" in words and not words & NO_CURRENCY:
            # An object may hold the code beside the symbol.
            code = next(filter(None, map(object_or_empty(value).get, _CURRENCY_NAMES)), value)
            yield StatedCurrency(parse_currency(code), told_apart(value))


def _first_code(currencies: Iterable[StatedCurrency]) -> str:
    return next((one.code for one in currencies if one.code), "")


def _each_once(amounts: Iterable[StatedAmount]) -> tuple[StatedAmount, ...]:
    """Return each amount once, the lowest first: members come in any sequence."""
    known: dict[object, StatedAmount] = {}
    for one in amounts:
        known.setdefault(one.money or one.text, one)
    zero = Decimal(0)
    return tuple(
        sorted(
            known.values(),
            key=lambda one: (one.money is None, one.money.amount if one.money else zero, one.text),
        )
    )

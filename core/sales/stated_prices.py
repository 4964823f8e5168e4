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
from enum import Enum, auto
from typing import Any

from ..money import Money, parse_amount, parse_currency
from ..values import moment_or_none, shown
from .order import LineItem, Order, line_entries


class _Kind(Enum):
    """What an amount is, by its name."""

    FINAL = auto()  # what is charged: comes before a price, which may be one of the list
    TOTAL = auto()
    PRICE = auto()
    VALUE = auto()  # may be a list price
    PAID = auto()
    DUE = auto()  # what is left to pay
    FEE = auto()


_FINAL = frozenset({"final", "payable", "charged", "billed", "invoiced"})
_TOTAL = frozenset({"total", "totals", "sum", "sums", "gross"})
_PRICE = frozenset(
    {"price", "prices", "amount", "amounts", "cost", "costs", "charge", "charges"}
)  # fmt: skip
_VALUE = frozenset({"value", "values"})
_FEE = frozenset({"fee", "fees", "surcharge", "surcharges"})
_DUE = frozenset({"due", "remaining", "outstanding", "left", "owed", "owing", "unpaid"})
# What may stand beside "due" or "paid" for that to be money.
_BESIDE = frozenset({"payment", "to", "pay", "balance", "open", "still"}) | _TOTAL | _PRICE
# The same beside a price or a total.
_BESIDE_PRICES = frozenset({"grand", "final", "order", "invoice", "bill"})
# Such amounts are what an order costs, but nothing once that is paid.
_TO_PAY = frozenset({"payable", "open", "pending", "rest"})
_TAX = frozenset({"tax", "taxes", "vat"})
_INCLUDED = frozenset({"incl", "including", "included", "inclusive", "with", "after"})
# Parts of an amount, other amounts, other units, counts.
_OTHER = frozenset(
    {"discount", "discounts", "rate", "rates", "per", "unit", "list", "base", "original", "net",
     "sub", "subtotal", "before", "without", "excl", "excluding", "credit", "credits", "balance",
     "refund", "refunds", "refunded", "saved", "savings", "km2", "area", "count", "quantity",
     "items", "lines", "images", "scenes", "files", "orders", "results", "pages", "page", "bytes",
     "size", "days", "hours", "minutes", "seconds", "previous", "old", "former", "minimum",
     "maximum", "min", "max", "limit", "budget", "threshold", "average", "breakdown",
     "components", "parts"}
)  # fmt: skip
# Such a member isn't an amount at all.
_NO_AMOUNT = frozenset(
    {"id", "ids", "uuid", "key", "currency", "status", "state", "type", "kind", "center",
     "centre", "code", "name", "label", "text", "description", "note", "notes", "date", "at",
     "by", "on", "until", "time", "timestamp", "url", "link", "href", "is", "has", "can",
     "method", "reference", "ref", "number", "model", "policy", "plan", "category", "source",
     "version", "tier", "format", "formatted", "display", "symbol", "updated", "created"}
)  # fmt: skip
# Units smaller than the currency's, and how many decimals they are away from it.
_SMALL = {"cent": 2, "cents": 2, "micros": 6}
_MINOR = "minor"  # the smallest that the currency has
_MINOR_DECIMALS = {
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "VND", "XAF", "XOF", "XPF"), 0),
}
_UNITS = frozenset({*_SMALL, _MINOR, "units"})
_PLURALS = frozenset(
    {"totals", "sums", "prices", "amounts", "costs", "charges", "values", "fees", "surcharges"}
)  # fmt: skip
# Objects that may hold amounts without being one.
_HOLDERS = frozenset(
    {"data", "payment", "pricing", "invoice", "bill", "billing", "summary", "checkout",
     "purchase", "receipt"}
)  # fmt: skip
_NO_CURRENCY = _OTHER | frozenset(
    {"symbol", "name", "id", "exchange", "display", "decimals", "precision", "format"}
)
# Currencies that stand in a name ("price_usd").
_CODES = frozenset(
    {"aed", "aud", "brl", "cad", "chf", "clp", "cny", "czk", "dkk", "eur", "gbp", "inr", "jpy",
     "krw", "kwd", "mxn", "nok", "nzd", "pln", "sek", "sgd", "usd", "zar"}
)  # fmt: skip
_WORDS = re.compile(r"[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])|\d+")
_JOINED = re.compile(
    r"(total|final|grand|sub|unit|list|net|gross|base|order|line|item)"
    r"(price|amount|cost|costs|total|sum|charge|value)"
)
_CURRENCY_CODE = re.compile(r"[A-Z]{3}")
_DEEPEST = 6
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
        fees: what comes on top, unless it is within the price already.
        currencies: that are named.
    """

    prices: tuple[StatedAmount, ...] = ()
    due: tuple[StatedAmount, ...] = ()
    fees: tuple[StatedAmount, ...] = ()
    currencies: tuple[StatedCurrency, ...] = ()

    def likeliest(self, expected: Money | None) -> Money | None:
        """Return the readable price: the expected one if it is among them, else the highest."""
        readable = [one.money for one in self.prices if one.money is not None]
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
    prices = found.most_telling()
    if is_paid:
        # Zero says nothing: with credits, no money was paid.
        paid = found.amounts[_Kind.PAID]
        prices = [*prices, *(one for one in paid if one.money is None or one.money.amount)]
    return StatedAmounts(
        _each_once(prices),
        () if is_paid else _each_once(found.amounts[_Kind.DUE]),
        _each_once(one for one in found.amounts[_Kind.FEE] if not one.money or one.money.amount),
        tuple(dict.fromkeys(found.currencies)),
    )


class _Found:
    """What is gathered from an object and what lies in it."""

    def __init__(self, *, is_paid: bool) -> None:
        self.is_paid = is_paid
        self.amounts: dict[_Kind, list[StatedAmount]] = {kind: [] for kind in _Kind}
        self.currencies: list[StatedCurrency] = []

    def add(self, kind: _Kind, amounts: Iterable[StatedAmount], words: frozenset[str]) -> None:
        """Add amounts whose name has these words."""
        is_over = self.is_paid and (words & _TO_PAY or words >= {"to", "pay"})
        self.amounts[kind] += [
            one for one in amounts if not (is_over and one.money and not one.money.amount)
        ]

    def most_telling(self) -> list[StatedAmount]:
        final, total = self.amounts[_Kind.FINAL], self.amounts[_Kind.TOTAL]
        if final:
            return final + total
        return (total + self.amounts[_Kind.PRICE]) or self.amounts[_Kind.VALUE]


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
        if value is None or isinstance(value, bool):
            continue
        words = _words(name)
        kind, unit = _kind(words - _CODES), currency
        if kind is not None and words & _CODES:
            kind, unit = _in_currency(kind, min(words & _CODES).upper(), currency)
        if kind is None and is_inside:
            if _CURRENCY_CODE.fullmatch(name) and not words & (_OTHER | _TAX | _NO_AMOUNT):
                kind, unit = _Kind.PRICE, name
            elif words and words <= _UNITS:
                kind = _Kind.PRICE
        if isinstance(value, dict):
            holds = words & _HOLDERS and not words & (_NO_AMOUNT | _DUE)
            if depth < _DEEPEST and (kind or holds):
                _gather_below(value, unit, found, depth, kind, words)
            elif kind is not None:
                found.add(kind, [StatedAmount(None, shown(value))], words)
        elif kind is not None and (amount := _read(value, unit, words)) is not None:
            found.add(kind, [amount], words)


def _gather_below(
    value: Mapping[str, Any],
    currency: str,
    found: _Found,
    depth: int,
    kind: _Kind | None,
    words: frozenset[str],
) -> None:
    """Gather what an object in an object says, as what its own name says that it is."""
    inner = _Found(is_paid=found.is_paid)
    _gather(value, currency, inner, depth=depth + 1, is_inside=kind is not None)
    found.currencies += inner.currencies
    if kind is None:
        for each, amounts in inner.amounts.items():
            found.amounts[each] += amounts
        return
    prices = inner.most_telling()
    if not prices and any(map(_is_unnamed_amount, value.items())):
        prices = [StatedAmount(None, shown(value))]
    found.add(kind, prices, words)
    for each in (_Kind.DUE, _Kind.PAID, _Kind.FEE):
        if each is not kind:
            found.amounts[each] += inner.amounts[each]


def _is_unnamed_amount(member: tuple[str, Any]) -> bool:
    name, value = member
    return not _words(name) & (_OTHER | _TAX | _NO_AMOUNT) and parse_amount(value) is not None


def _words(name: str) -> frozenset[str]:
    words = [word.lower() for word in _WORDS.findall(name)]
    found = set(words)
    for word in words:
        if joined := _JOINED.fullmatch(word):
            found.update(joined.groups())
    return frozenset(found)


def _kind(words: frozenset[str]) -> _Kind | None:
    if words & _NO_AMOUNT:
        return None
    if words & _DUE:
        beside = _BESIDE | _BESIDE_PRICES if words & (_TOTAL | _PRICE) else _BESIDE
        return _Kind.DUE if words <= _DUE | beside | _UNITS else None
    if "paid" in words:
        return _Kind.PAID if words & _BESIDE and words <= _BESIDE | _UNITS | {"paid"} else None
    if (words & _TAX and not words & _INCLUDED) or words & _OTHER:
        return None
    kinds = ((_FEE, _Kind.FEE), (_FINAL, _Kind.FINAL), (_TOTAL, _Kind.TOTAL))
    for names, kind in (*kinds, (_PRICE, _Kind.PRICE), (_VALUE, _Kind.VALUE)):
        if words & names:
            return kind
    return _Kind.DUE if {"to", "pay"} <= words <= _BESIDE else None


def _in_currency(kind: _Kind, code: str, currency: str) -> tuple[_Kind | None, str]:
    """Return as what an amount counts whose name has a currency in it, and its currency.

    Converted into another one it may stand there for reading: it counts where nothing else does.
    """
    if code == currency or not currency:
        return kind, code
    is_beside = kind in {_Kind.DUE, _Kind.PAID, _Kind.FEE}
    return (None if is_beside else _Kind.VALUE), code


def _read(value: Any, currency: str, words: frozenset[str]) -> StatedAmount | None:
    """Return what a member with a telling name says; None if that is nothing."""
    text = shown(value) or '""'
    if isinstance(value, list):
        return None if words & _PLURALS and not value else StatedAmount(None, text)
    if isinstance(value, str) and "-" in value and moment_or_none(value) is not None:
        return None  # a day on which it is due
    amount = parse_amount(value)
    if amount is None:
        return StatedAmount(None, text)
    if isinstance(value, float):
        amount = round(amount, _FLOAT_DECIMALS).normalize() + Decimal("0.00")
    decimals = max((_SMALL.get(word, 0) for word in words), default=0)
    if _MINOR in words:
        decimals = _MINOR_DECIMALS.get(currency, 2)
    return StatedAmount(Money(amount.scaleb(-decimals), currency), text)


def _currencies(fields: Mapping[str, Any]) -> Iterator[StatedCurrency]:
    for name, value in fields.items():
        words = _words(name)
        if value is None or isinstance(value, bool):
            continue
        if "currency" in words and not words & _NO_CURRENCY:
            yield StatedCurrency(parse_currency(value), shown(value) or '""')


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

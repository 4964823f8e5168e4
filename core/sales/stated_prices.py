# SPDX-License-Identifier: GPL-2.0-or-later
"""What an order itself says that it costs.

The documents say that a line of an order has "computed price members", but not how they are
called (API facts, 4.2). So any amount with a telling name is looked at, at the line or one level
below it; the most telling names count first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..money import Money, parse_amount, parse_currency, total_by_currency
from .order import UNKNOWN_LEVEL, LineItem, Order, line_entries
from .pricing import PriceChange

# The most telling first. What is charged comes before a list price, which may be called "value".
_TELLING = (
    frozenset({"final", "payable", "charged", "due"}),
    frozenset({"price", "total", "amount", "cost", "charge"}),
    frozenset({"value"}),
)
# Parts of an amount, other amounts, other units.
_OTHER = frozenset(
    {"tax", "vat", "discount", "rate", "per", "unit", "list", "base", "original", "net", "cents",
     "minor", "credit", "credits", "balance", "refund", "refunded", "saved", "km2", "area", "count",
     "quantity", "items", "fee", "fees", "paid"}
)  # fmt: skip
_WORDS = re.compile(r"[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])|\d+")


@dataclass(frozen=True)
class StatedPrices:
    """The readable amounts of an order; several where it isn't clear which one is charged.

    Args:
        lines: of each line that says any; all in the order's currency.
        total: of the whole order; empty if it says none.
    """

    lines: Mapping[LineItem, tuple[Money, ...]] = field(default_factory=dict)
    total: tuple[Money, ...] = ()

    def rises_above(self, asked: Mapping[LineItem, Money]) -> tuple[PriceChange, ...]:
        """Return what is dearer than was asked for; the whole order only if no line is."""
        rises = [
            change
            for line, price in asked.items()
            if (change := _rise(line, price, self.lines.get(line, ())))
        ]
        sums = list(total_by_currency(asked.values()).values())
        if not rises and len(sums) == 1:
            change = _rise(None, sums[0], self.total)
            rises = [change] if change else []
        return tuple(rises)

    def bill(self, asked: Mapping[LineItem, Money]) -> Money | None:
        """Return what the order costs by its own word; None if it doesn't say that wholly."""
        if self.total:
            return _likeliest(self.total, total_by_currency(asked.values()).values())
        charged = [
            _likeliest(self.lines[line], [price])
            for line, price in asked.items()
            if self.lines.get(line)
        ]
        sums = list(total_by_currency(charged).values())
        return sums[0] if len(charged) == len(asked) and len(sums) == 1 else None


def stated_prices(order: Order, currency: str) -> StatedPrices:
    """Return the amounts that the order states.

    Args:
        currency: of amounts that don't name their own.
    """
    fields = order.raw
    currency = _currency(fields) or currency
    lines: dict[LineItem, tuple[Money, ...]] = {}
    for line, entry in line_entries(fields):
        if line.level != UNKNOWN_LEVEL and (amounts := _amounts(entry, currency)):
            lines[line] = amounts
    return StatedPrices(lines, _amounts(fields, currency))


def _amounts(fields: Mapping[str, Any], currency: str) -> tuple[Money, ...]:
    """Return the amounts with the most telling names."""
    currency = _currency(fields) or currency
    found: dict[int, list[Money]] = {}
    for name, value in fields.items():
        words = _words(name)
        rank = _rank(words)
        if isinstance(value, dict) and rank is not None:
            inner = _amounts(value, currency)
            if inner:
                found.setdefault(rank, []).extend(inner)
        elif rank is not None and (amount := parse_amount(value)) is not None:
            found.setdefault(rank, []).append(Money(amount, currency))
    return tuple(dict.fromkeys(found[min(found)])) if found else ()


def _words(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORDS.findall(name))


def _rank(words: frozenset[str]) -> int | None:
    if words & _OTHER:
        return None
    return next((rank for rank, names in enumerate(_TELLING) if words & names), None)


def _currency(fields: Mapping[str, Any]) -> str:
    for name, value in fields.items():
        if "currency" in _words(name) and (currency := parse_currency(value)):
            return currency
    return ""


def _likeliest(amounts: Sequence[Money], expected: Iterable[Money]) -> Money:
    """Return the amount that was expected if it is among them, else the highest."""
    for money in expected:
        if money in amounts:
            return money
    return max(amounts, key=lambda money: money.amount)


def _rise(line: LineItem | None, asked: Money, stated: Sequence[Money]) -> PriceChange | None:
    if not stated:
        return None
    change = PriceChange(line, asked, _likeliest(stated, [asked]))
    return change if change.is_rise else None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Amounts of money: decimals that never part from their currency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from .values import word_or_none
from .wording import tr

# A price beyond the quadrillions is nonsense, and so are more decimals; "1e999999999" would take
# all memory as soon as it is printed, "1e-999999999" as soon as it is compared.
_LARGEST_EXPONENT = 15
_MOST_DECIMALS = 20
_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")
_LONGEST_AMOUNT = 40
_LONGEST_CURRENCY = 10


@dataclass(frozen=True)
class Money:
    """An amount and its currency.

    Args:
        amount: exact decimal amount, in whole units of the currency.
        currency: ISO 4217 code, three capitals; empty if the service named none.
    """

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{format_amount(self.amount)} {self.currency or tr('(currency unknown)')}"


def format_amount(amount: Decimal) -> str:
    """Return the amount in plain notation with at least two decimals ("1129.08", "90.00")."""
    exponent = amount.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return f"{amount:.{max(2, decimals)}f}"


def parse_amount(value: Any, largest_exponent: int = _LARGEST_EXPONENT) -> Decimal | None:
    """Return the amount that the service sent as a string or number, None if it is neither.

    Prices come as decimal strings or as numbers (API facts, section 8, row 4); going through
    `str` keeps a float's shortest notation instead of its binary noise.

    Args:
        largest_exponent: of ten; an amount with more digits before the point is none.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, float, Decimal)):
        return None
    if isinstance(value, int) and abs(value) >= 10 ** (largest_exponent + 1):
        return None  # Python doesn't even write down one of thousands of digits
    text = str(value).strip()
    if len(text) > _LONGEST_AMOUNT or _AMOUNT.fullmatch(text) is None:
        return None
    amount = Decimal(text)
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_MOST_DECIMALS:
        return None
    return amount if amount.adjusted() <= largest_exponent else None


def parse_money(amount: Any, currency: Any) -> Money | None:
    """Return amount and currency as `Money`, None if there is no readable amount."""
    if type(amount) is str and type(currency) is str and len(amount) + len(currency) < 64:
        return _money_of_texts(amount, currency)
    return _money(amount, currency)


# The same few prices stand in thousands of items, and Money never changes.
@lru_cache(maxsize=1024)
def _money_of_texts(amount: str, currency: str) -> Money | None:
    return _money(amount, currency)


def _money(amount: Any, currency: Any) -> Money | None:
    parsed = parse_amount(amount)
    if parsed is None:
        return None
    return Money(parsed, parse_currency(currency))


def parse_currency(value: Any) -> str:
    """Return a currency in capitals, empty for what can't be the name of one."""
    word = word_or_none(value) or "" if isinstance(value, str) else ""
    return word.upper() if len(word) <= _LONGEST_CURRENCY else ""


def total_by_currency(amounts: Iterable[Money]) -> dict[str, Money]:
    """Return one sum for each currency, in the order the currencies first appear."""
    totals: dict[str, Money] = {}
    for money in amounts:
        so_far = totals.get(money.currency)
        amount = money.amount + so_far.amount if so_far else money.amount
        totals[money.currency] = Money(amount, money.currency)
    return totals


def format_totals(amounts: Iterable[Money]) -> str:
    """Return the sums as text, "412.50 EUR + 90.00 USD"; "nothing" when there are none."""
    return " + ".join(str(total) for total in total_by_currency(amounts).values()) or tr("nothing")

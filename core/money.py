# SPDX-License-Identifier: GPL-2.0-or-later
"""Amounts of money: decimals that never part from their currency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from .wording import tr

_LARGEST_EXPONENT = 15


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


def parse_amount(value: Any) -> Decimal | None:
    """Return the amount that the service sent as a string or number, None if it is neither.

    Prices come as decimal strings or as numbers (API facts, section 8, row 4); going through
    `str` keeps a float's shortest notation instead of its binary noise.
    """
    if value is None or isinstance(value, bool):
        return None
    try:
        amount = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    # A price beyond the quadrillions is nonsense, and "1e999999" would print for ever.
    if not amount.is_finite() or amount < 0 or amount.adjusted() > _LARGEST_EXPONENT:
        return None
    return amount


def parse_money(amount: Any, currency: Any) -> Money | None:
    """Return amount and currency as `Money`, None if there is no readable amount."""
    if type(amount) is str and type(currency) is str:
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
    return Money(parsed, currency.strip().upper() if isinstance(currency, str) else "")


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

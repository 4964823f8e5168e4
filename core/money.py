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
from .wording import number, tr

# A price beyond the quadrillions is nonsense, and so are more decimals.
_LARGEST_EXPONENT = 15
_MOST_DECIMALS = 20
# No sign, exponent, separator or digits but these: what isn't plain isn't known.
_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
# As earlier versions wrote some sums of ours.
_WITH_EXPONENT = re.compile(r"[0-9](?:\.[0-9]+)?E[+-]?[0-9]{1,2}")
_LONGEST_AMOUNT = 42
_BLANKS = " \t\r\n"
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
        return f"{format_amount(self.amount)} {self.named_currency}"

    @property
    def named_currency(self) -> str:
        """The currency, or in words that it isn't known."""
        return self.currency or tr("(currency unknown)")

    def written(self) -> str:
        """Return it for a reader, as their country writes numbers; `str` is for papers and files."""
        return f"{number(format_amount(self.amount))} {self.named_currency}"


# As `str` writes it, wherever that was kept as text.
_AS_TEXT = re.compile(r"([0-9]+\.[0-9]{2,20}) ([A-Z]{1,10})")


def written_amounts(text: str) -> str:
    """Return a text with the amounts in it, kept in the neutral form, as the reader writes them."""
    return _AS_TEXT.sub(lambda found: f"{number(found[1])} {found[2]}", text)


def format_amount(amount: Decimal) -> str:
    """Return the amount in plain notation with at least two decimals ("1129.08", "90.00").

    No more decimals than an amount may have; one that is beyond all sense stays short.
    """
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or amount.adjusted() > _LONGEST_AMOUNT:
        return f"{amount:.3e}"
    return f"{amount:.{min(max(2, -exponent), _MOST_DECIMALS)}f}"


def amount_text(amount: Decimal) -> str:
    """Return the exact amount, to be kept and read again by `parse_amount`: never an exponent."""
    return f"{amount:f}"


def parse_amount(value: Any, largest_exponent: int = _LARGEST_EXPONENT) -> Decimal | None:
    """Return an amount, None for all that isn't surely one.

    Prices come as decimal strings or as numbers (API facts, section 8, row 4); of a number it is
    the shortest text that counts, not its binary noise. A text is digits, at most with a point
    and digits behind it: "1e3", "1_000", "1,100.00", "+5" and digits of other scripts aren't
    known, and what isn't known isn't paid.

    Args:
        largest_exponent: of ten; an amount with more digits before the point is none.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, float, Decimal)):
        return None
    if isinstance(value, int) and abs(value) >= 10 ** (largest_exponent + 1):
        return None  # Python doesn't even write down one of thousands of digits
    if isinstance(value, Decimal):
        return _bounded(value, largest_exponent)
    text = str(value).strip(_BLANKS)
    if len(text) > _LONGEST_AMOUNT or _AMOUNT.fullmatch(text) is None:
        return None
    return _bounded(Decimal(text), largest_exponent)


def parse_kept_amount(value: Any, largest_exponent: int = _LARGEST_EXPONENT) -> Decimal | None:
    """Return an amount that we wrote ourselves, perhaps in an earlier version with an exponent."""
    text = value if isinstance(value, str) else ""
    if len(text) <= _LONGEST_AMOUNT and _WITH_EXPONENT.fullmatch(text):
        return _bounded(Decimal(text), largest_exponent)
    return parse_amount(value, largest_exponent)


def _bounded(amount: Decimal, largest_exponent: int) -> Decimal | None:
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_MOST_DECIMALS or amount.is_signed():
        return None
    return Decimal(f"{amount:f}") if amount.adjusted() <= largest_exponent else None


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


def less_than(one: Money | None, other: Money | None) -> Money | None:
    """Return how much less the other is than one; None where that can't be said."""
    if one is None or other is None or one.currency != other.currency:
        return None
    return Money(one.amount - other.amount, one.currency)


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
    sums = total_by_currency(amounts).values()
    return " + ".join(total.written() for total in sums) or tr("nothing")

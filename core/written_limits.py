# SPDX-License-Identifier: GPL-2.0-or-later
"""Limits of money as people write them: in settings, environment variables and parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Union

from .errors import InputError
from .money import Money
from .values import shown
from .wording import tr

# Bounded as all amounts are. No sign, exponent or separator: "1,000" is a thousand here and one
# there.
_MOST_DIGITS, _MOST_DECIMALS = 16, 20
_AMOUNT = rf"[0-9]{{1,{_MOST_DIGITS}}}(?:\.[0-9]{{1,{_MOST_DECIMALS}}})?"
_BARE = re.compile(_AMOUNT)
_WITH_CURRENCY = re.compile(rf"({_AMOUNT}) +([A-Za-z]{{3}})")


@dataclass(frozen=True)
class UnreadableLimit:
    """A limit that is set, but can't be read. As long as it stands, nothing is ordered.

    Args:
        text: what is written there, short enough to be shown.
    """

    text: str


Limit = Union[Money, UnreadableLimit]


def read_limit(value: object) -> Limit | None:
    """Return a limit as somebody wrote it down, "1500.00 EUR"; None if there is nothing."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    match = _WITH_CURRENCY.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        return UnreadableLimit(shown(value))
    return Money(Decimal(match[1]), match[2].upper())


def read_max_total(value: object) -> Money | Decimal | None:
    """Return what a parameter says may be spent: "500 EUR", or a bare number as text or number.

    Raises:
        InputError: it is no amount of money.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    limit = value if isinstance(value, Money) else read_limit(value)
    if isinstance(limit, Money) and is_readable(limit):
        return limit
    text = _plain_text(value)
    if _BARE.fullmatch(text) is None:
        raise InputError(
            tr("A limit of {amount} is no amount of money.", amount=shown(value)),
            tr("Give what may be spent, such as 500.00 EUR."),
        )
    return Decimal(text)


def is_readable(limit: Limit) -> bool:
    """Return whether it is an amount with a currency, also where a script made it."""
    if not isinstance(limit, Money):
        return False
    return bool(limit.currency) and _BARE.fullmatch(_plain_text(limit.amount)) is not None


def as_written(limit: Limit) -> str:
    if isinstance(limit, UnreadableLimit):
        return limit.text
    # Not the amount in plain notation, which may have no end.
    return (
        shown(f"{limit.amount} {limit.currency}".strip())
        if isinstance(limit, Money)
        else shown(limit)
    )


def _plain_text(value: object) -> str:
    """Return a number, or text, as it is written without an exponent; empty if it is neither."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float):
        value = Decimal(str(value))  # its shortest notation: binary noise is no money
    elif isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**_MOST_DIGITS:
        value = Decimal(value)
    if not isinstance(value, Decimal) or not value.is_finite():
        return ""
    # Written out, "1e-999999999" would take all memory.
    exponent = value.as_tuple().exponent
    is_sane = isinstance(exponent, int) and -_MOST_DECIMALS <= exponent <= _MOST_DIGITS
    return f"{value:f}" if is_sane else ""

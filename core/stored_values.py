# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of our own files, where anybody may have written: each is sound, or refused.

What the service leaves out is unknown. What we once wrote down and can't read any more is
something that a person must hear of, for that entry alone. So each function raises a `ValueError`
or `TypeError` for what isn't as we write it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from .json_text import read_json
from .money import Money, parse_currency, parse_kept_amount
from .plain_text import one_line
from .values import count_or_none, moment_of_seconds, number_id_or_none

T = TypeVar("T")

_LARGEST_SUM_EXPONENT = 20


def sound(value: T | None) -> T:
    """Return the value; None is refused."""
    if value is None:
        raise ValueError("a value is missing or can't be read")
    return value


def optional(read: Callable[[Any], T], value: Any) -> T | None:
    """Return what `read` makes of the value, None for None."""
    return None if value is None else read(value)


def text_of(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return one_line(value)


def texts_of(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return tuple(map(text_of, value))


def json_of(value: Any) -> Any:
    if not isinstance(value, str):
        raise TypeError("no text")
    return read_json(value, is_ours=True)


def number_id_of(value: Any) -> int:
    return sound(number_id_or_none(value))


def count_of(value: Any) -> int:
    return sound(count_or_none(value))


def moment_of(value: Any) -> datetime:
    """Return the UTC time of so many seconds since 1970."""
    return sound(moment_of_seconds(value))


def money_of(amount: Any, currency: Any) -> Money:
    """Return the money of an amount as text; the currency may be empty, but not nonsense."""
    parsed = parse_currency(currency)
    if not isinstance(amount, str) or (not parsed and currency != ""):
        raise ValueError("no money")
    return Money(sound(parse_kept_amount(amount, _LARGEST_SUM_EXPONENT)), parsed)

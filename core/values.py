# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading irregular JSON values: each function gives a clean, bounded value or None.

Real items hold numbers and booleans as text, single values where lists are expected, and
nulls (API facts, section 2.5). No value may crash the client, or make it work without end.
"""

from __future__ import annotations

import re
import reprlib
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

from .plain_text import clean, identifier, one_line
from .wording import tr

_TRUE = frozenset({"true", "1", "yes"})
_FALSE = frozenset({"false", "0", "no"})
_MOST_FRACTION_DIGITS = 6
# Nothing that this API counts or measures comes near.
_MOST = 1e15
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_LONGEST_NUMBER = 40
_WHOLE = re.compile(r"[0-9]{1,19}")
_MOST_ID = 2**63 - 1  # what SQLite keeps
# A word of the API: a level, a currency.
_WORD = re.compile(r"[!-\[\]-~]{1,40}")
_SHORT = 40
# Lists and windows measure all of a text each time they are painted: 0.2 s for a million letters.
# No web address is as long as this; `urls` refuses one that was cut.
_LONGEST_TEXT = 70_000
_LONGEST_ID = 4096
# Zero times of other systems lie before these years ("0001-01-01"), and their "never" after.
_YEARS = range(1900, 3000)
ALL_YEARS = range(1, 10000)
_USUAL_LENGTH = len("2026-08-17T10:15:22Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def text_or_none(value: Any) -> str | None:
    """Return a non-empty text on one line; numbers become text, anything else None."""
    if isinstance(value, str):
        text = value.strip()
        if len(text) > _LONGEST_TEXT:
            text = _cut(text)
        return (text if text.isprintable() else one_line(text)) or None
    return _text_of_number(value)


def lines_or_none(value: Any) -> str | None:
    """Return a non-empty text with the line ends that it has; anything else None."""
    return clean(_cut(value.strip())) or None if isinstance(value, str) else None


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"


def identifier_or_none(value: Any) -> str | None:
    """Return an id, with all written out that nobody would see; a number becomes text.

    `plain_text.original` returns it as it came. What is too long for a request is none.
    """
    if isinstance(value, str):
        if len(value) > _LONGEST_ID:
            return None
        # As nearly all are; a search reads them by the thousand, and the first look is quick.
        if value.isascii() and (value.isidentifier() or (value.isprintable() and " " not in value)):
            return value or None
        return identifier(value) or None
    return _text_of_number(value)


def word_or_none(value: Any) -> str | None:
    """Return a word of plain ASCII characters, such as a level or a currency."""
    if type(value) is str and value.isascii() and value.isalnum() and len(value) < _SHORT:
        return value
    text = text_or_none(value)
    return text if text is not None and _WORD.fullmatch(text) else None


def _text_of_number(value: Any) -> str | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= _MOST:
        return str(value)
    return None


def number_or_none(value: Any, least: float = -_MOST, most: float = _MOST) -> float | None:
    """Return a number within these bounds, also from text; a boolean is no number."""
    if isinstance(value, str):
        value = value.strip()
        if len(value) > _LONGEST_NUMBER or _NUMBER.fullmatch(value) is None:
            return None
        value = float(value)
    if type(value) not in (float, int):  # a boolean is an int, but not by type
        return None
    # Written so that NaN isn't within.
    return float(value) if least <= value <= most else None


def count_or_none(value: Any, most: int = _MOST_ID, least: int = 0) -> int | None:
    """Return a whole number, not negative, also from text; exact however large it is."""
    if isinstance(value, str):
        value = value.strip()
        value = int(value) if _WHOLE.fullmatch(value) else None
    elif isinstance(value, float):
        value = int(value) if value.is_integer() else None
    if type(value) is not int:
        return None
    return value if least <= value <= most else None


def number_id_or_none(value: Any) -> int | None:
    """Return an id that is a number: of an organisation or a contract."""
    return count_or_none(value, least=1)


def boolean_or_none(value: Any) -> bool | None:
    """Return a boolean, also from "true", "1", 0 and the like."""
    if value is None or isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else ""
    if type(value) is int and value in (0, 1):
        word = str(value)
    if word in _TRUE:
        return True
    return False if word in _FALSE else None


def texts(value: Any) -> tuple[str, ...]:
    """Return a tuple of texts from a list or from a single text."""
    if isinstance(value, str):
        only = text_or_none(value)
        return () if only is None else (only,)
    entries = value if isinstance(value, list) else [value]
    return tuple([text for entry in entries if (text := text_or_none(entry)) is not None])


def object_or_empty(value: Any) -> Mapping[str, Any]:
    """Return a JSON object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def misshapen(value: Any, name: str) -> str:
    """Return what is wrong with a value that should be a JSON object, in words; empty if nothing.

    Null counts as none at all.

    Args:
        name: of the value in the JSON, such as "assets".
    """
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return tr("its {name} are a list, not an object with names", name=name)
    return tr("its {name} are {value!r}, not an object with names", name=name, value=shown(value))


def objects(value: Any) -> list[dict[str, Any]]:
    """Return the JSON objects of a list; null and anything else count as none."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def moment_or_none(value: Any, years: range = _YEARS) -> datetime | None:
    """Return an RFC 3339 time as an aware UTC datetime; a time without a zone counts as UTC.

    Args:
        years: a time in another year is none; the service says "never" with years 1 and 9999.
    """
    if not isinstance(value, str):
        return None
    if len(value) == _USUAL_LENGTH and value[-1] == "Z" and value[10] == "T":  # as nearly all
        text = f"{value[:-1]}+00:00"
    else:
        text = value.strip().upper().replace(" ", "T")
        if text.endswith("Z"):
            text = text[:-1] + "+00:00"
    if "." in text:
        # Python before 3.11 reads three or six digits of a fraction only.
        main, _dot, rest = text.partition(".")
        digits = len(rest) - len(rest.lstrip("0123456789"))
        fraction = rest[:digits][:_MOST_FRACTION_DIGITS].ljust(_MOST_FRACTION_DIGITS, "0")
        text = f"{main}.{fraction}{rest[digits:]}"
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not timezone.utc:
            naive = moment.tzinfo is None
            moment = (
                moment.replace(tzinfo=timezone.utc) if naive else moment.astimezone(timezone.utc)
            )
    except (ValueError, OverflowError):
        return None
    return moment if moment.year in years else None


def moment_of_seconds(value: Any) -> datetime | None:
    """Return the UTC time so many seconds after the beginning of 1970; see `moment_or_none`."""
    seconds = number_or_none(value)
    if seconds is None:
        return None
    try:
        # Not fromtimestamp: Windows knows no time before 1970.
        moment = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return moment if moment.year in _YEARS else None


_SHOWN = 40
_DIGITS = 6
_short = reprlib.Repr()
_short.maxlist = _short.maxdict = 3
_short.maxlevel = 2


def shown(value: Any, most: int = _SHOWN) -> str:
    """Return any JSON value as a short text for a message."""
    if isinstance(value, str):
        return one_line(value[: 4 * most].strip())[:most]
    if isinstance(value, int) and abs(value) > _MOST:
        return f"{'>' if value > 0 else '< -'}{_MOST:g}"
    return clean(_short.repr(value))[:most]


def told_apart(value: Any) -> str:
    """Return any JSON value as a short text that is another for another value.

    What is too long to be shown whole ends in a digest of it all.
    """
    text, whole = shown(value), _whole(value)
    if whole in {text, repr(text)} or (isinstance(value, str) and text == one_line(value).strip()):
        return text or '""'
    digest = sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
    return f"{text[: _SHOWN - _DIGITS - 2]} #{digest}"


def _whole(value: Any) -> str:
    """Return all of a JSON value, in whatever sequence its members came."""
    if isinstance(value, dict):
        return f"{{{', '.join(sorted(f'{name!r}: {_whole(x)}' for name, x in value.items()))}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_whole, value))}]"
    if isinstance(value, int) and abs(value) > _MOST:
        return hex(value)  # Python doesn't write down one of thousands of digits otherwise
    return repr(value)

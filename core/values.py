# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the service's irregular JSON values: each function gives a clean value or None.

Real items hold numbers and booleans as text, single values where lists are expected, and
nulls (API facts, section 2.5). No value may crash the client.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

_TRUE = frozenset({"true", "1", "yes"})
_FALSE = frozenset({"false", "0", "no"})
_MOST_FRACTION_DIGITS = 6


def text_or_none(value: Any) -> str | None:
    """Return a non-empty text; numbers become text, anything else None."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return None


def number_or_none(value: Any) -> float | None:
    """Return a finite number, also from text; a boolean is no number."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def boolean_or_none(value: Any) -> bool | None:
    """Return a boolean, also from "true", "1", 0 and the like."""
    if value is None or isinstance(value, bool):
        return value
    word = str(value).strip().lower() if isinstance(value, (str, int)) else ""
    if word in _TRUE:
        return True
    return False if word in _FALSE else None


def texts(value: Any) -> tuple[str, ...]:
    """Return a tuple of texts from a list or from a single text."""
    if isinstance(value, str):
        stripped = value.strip()
        return (stripped,) if stripped else ()
    entries = value if isinstance(value, list) else [value]
    return tuple([text for entry in entries if (text := text_or_none(entry)) is not None])


def object_or_empty(value: Any) -> Mapping[str, Any]:
    """Return a JSON object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def objects(value: Any) -> list[dict[str, Any]]:
    """Return the JSON objects of a list; null and anything else count as none."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def moment_or_none(value: Any) -> datetime | None:
    """Return an RFC 3339 time as an aware UTC datetime; a time without a zone counts as UTC."""
    if not isinstance(value, str):
        return None
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
        if moment.tzinfo is timezone.utc:
            return moment
        if moment.tzinfo is None:
            return moment.replace(tzinfo=timezone.utc)
        return moment.astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Times as items and searches write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timezone
from functools import lru_cache
from typing import Any

# With a time of day and a zone, as RFC 3339 wants it. Python before 3.11 reads no other fractions
# than those of three or six digits.
_RFC3339 = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


@lru_cache(maxsize=100_000)
def moment_of(text: str) -> datetime:
    """Return the time that is written in RFC 3339.

    Raises:
        ValueError: it isn't.
    """
    found = _RFC3339.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a time (RFC 3339)")
    day, time, fraction, zone = found.groups()
    fraction = (fraction or "0")[:6].ljust(6, "0")
    zone = "+00:00" if zone in "Zz" else zone
    return datetime.fromisoformat(f"{day}T{time}.{fraction}{zone}").astimezone(timezone.utc)


def span_of(properties: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
    """Return from when to when an item was taken, twice the same for an instant.

    None for an item without a time that can be read.
    """
    instant = properties.get("datetime")
    ends = properties.get("start_datetime") or instant, properties.get("end_datetime") or instant
    try:
        return moment_of(str(ends[0])), moment_of(str(ends[1]))
    except (ValueError, OverflowError):
        return None

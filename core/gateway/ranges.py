# SPDX-License-Identifier: GPL-2.0-or-later
"""Which part of a file a request asks for, and which one an answer says it is.

Source: RFC 9110, 14.
"""

from __future__ import annotations

import re

_RANGE = re.compile(r"\s*bytes\s*=\s*(\d{0,19})\s*-\s*(\d{0,19})\s*", re.ASCII | re.IGNORECASE)
_CONTENT_RANGE = re.compile(r"\s*bytes\s+(\d{1,19})-(\d{1,19})/(\d{1,19})\s*", re.ASCII)


class Beyond(Exception):
    """The part that is asked for lies behind the end of the file."""


def part_asked_for(header: str | None, size: int) -> tuple[int, int] | None:
    """Return the first byte and the end of the part that a Range header asks for.

    None for the whole file: no header, or one that may be left aside, as of several parts.

    Raises:
        Beyond: there is no such part.
    """
    found = _RANGE.fullmatch(header or "")
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        start, end = max(0, size - int(found[2])), size
    else:
        start = int(found[1])
        end = min(size, int(found[2]) + 1) if found[2] else size
        if found[2] and int(found[2]) < start:
            return None
    if start >= size or end <= start:
        raise Beyond
    return start, end


def part_answered(header: str | None) -> tuple[int, int, int] | None:
    """Return first byte, end and size of the file of a Content-Range; None if it doesn't say."""
    found = _CONTENT_RANGE.fullmatch(header or "")
    if found is None:
        return None
    start, last, size = (int(text) for text in found.groups())
    return (start, last + 1, size) if start <= last < size else None

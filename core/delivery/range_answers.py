# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an answer is the range that was asked for, and whether a server's ranges may be used.

Source: RFC 9110, sections 8.8.2.2, 13.1.5, 14.3, 14.4 and 15.3.7.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from ..service.answers import retry_after_s
from ..service.streams import Stream, StreamBroken
from ..wording import tr
from .announced import Announced, StartAgain, announced_by, whole_by
from .partfile import PartState

_WHOLE, _PARTIAL, _BEYOND = 200, 206, 416
_FEWER_PLEASE = frozenset({429, 503})
# A file that was changed so lately may be changed again within the same second.
_SETTLED_S = 60.0


class NoRanges(Exception):
    """The server gives no range, or none that can be used; the first answer isn't touched by that.

    Args:
        retry_after_s: None if it isn't asked again; else in how many seconds it may be.
    """

    def __init__(self, reason: str, retry_after_s: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after_s = retry_after_s


def offers_ranges(stream: Stream, announced: Announced) -> bool:
    """Return whether more of this version of the file may be asked for beside this answer."""
    if announced.total is None or announced.packing or not announced.validator:
        return False
    said = stream.headers.get("accept-ranges", "").lower()
    if stream.status != _PARTIAL and "bytes" not in said:
        return False
    return announced.validator.startswith('"') or _is_settled(stream.headers)


def _is_settled(headers: Mapping[str, str]) -> bool:
    """Return whether the date of the last change tells one version from another for certain."""
    now, changed = _time(headers.get("date", "")), _time(headers.get("last-modified", ""))
    if now is None or changed is None:
        return False
    return (now - changed).total_seconds() >= _SETTLED_S


def _time(text: str) -> datetime | None:
    try:
        time = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return time if time.tzinfo is not None else time.replace(tzinfo=timezone.utc)


def end_of_range(
    stream: Stream, start: int, end: int, state: PartState, *, is_verified: bool
) -> int:
    """Return behind which byte the range ends that an answer brings; perhaps nearer than asked.

    Args:
        start, end: what was asked for.
        state: what is known of the file; its length, too.
        is_verified: whether the whole file is held against a checksum in the end.

    Raises:
        StartAgain: the file has changed.
        NoRanges: it brings none that can be used.
    """
    if stream.status in _FEWER_PLEASE:
        wait_s = retry_after_s(stream.headers) or 0.0
        stream.read_error()
        raise NoRanges(f"HTTP {stream.status}", wait_s)
    if stream.status not in {_WHOLE, _PARTIAL, _BEYOND}:
        raise NoRanges(f"HTTP {stream.status}")
    validator = PartState.from_headers("", stream.headers, None).validator
    whole = whole_by(stream)
    if validator not in {"", state.validator} or whole not in {None, state.total_bytes}:
        raise StartAgain(tr("the file has changed on the server, starting again"))
    if stream.status != _PARTIAL:
        raise NoRanges(f"HTTP {stream.status} instead of a range")
    try:
        announced = announced_by(stream, start, state, is_verified=is_verified)
    except StartAgain as error:
        raise NoRanges(str(error)) from error
    if announced.end is None or announced.end > end:
        raise NoRanges("too long")
    return announced.end


def check_end(read_into: Callable[[memoryview], int]) -> None:
    """Raise `StartAgain` if more comes than was announced: who knows where that belongs."""
    try:
        more = read_into(memoryview(bytearray(1)))
    except StreamBroken:
        return
    if more:
        raise StartAgain(tr("the server sent more than it announced"), is_for_ranges=True)

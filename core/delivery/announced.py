# SPDX-License-Identifier: GPL-2.0-or-later
"""What is announced of a file: by its item, and by each answer of the server.

Source: RFC 9110, sections 8.6, 8.8, 13.1.5, 14.4, 15.3.7 and 15.5.17.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..formats.kinds import Kind
from ..service.packing import packing_of
from ..service.streams import Stream
from ..values import count_or_none
from ..wording import tr
from .partfile import PartState

_CONTENT_RANGE = re.compile(r"\s*bytes\s+(?:([0-9]+)-([0-9]+)|\*)/([0-9]+|\*)\s*", re.IGNORECASE)
_PARTIAL, _BEYOND = 206, 416


@dataclass(frozen=True)
class RemoteFile:
    """A file to fetch.

    Args:
        url: where it is.
        path: where it goes.
        size_bytes, checksum: what the item says of it; None if nothing.
        kinds: what it may be, see `contents.promised`; empty for anything.
        chosen: what the user chose, the file's folder or one above; None for its folder.
    """

    url: str
    path: Path
    size_bytes: int | None = None
    checksum: str | None = None
    kinds: frozenset[Kind] = frozenset()
    chosen: Path | None = None


class StartAgain(Exception):
    """What is there can't be built upon: the file is fetched from its start. Says why.

    Args:
        is_for_ranges: parts of the file are better not asked for any more.
    """

    def __init__(self, reason: str, *, is_for_ranges: bool = False) -> None:
        super().__init__(reason)
        self.is_for_ranges = is_for_ranges


@dataclass(frozen=True)
class Announced:
    """Which bytes of the file an answer's body is, as far as it says so.

    Args:
        start: the first byte.
        end: behind the last one.
        total: how many the whole file has.
        packing: what the body is packed with, as it says, empty if with nothing. Else `end` and
            `total` may be those of the package.
        validator: tells this version of the file from others; empty if nothing does.
    """

    start: int
    end: int | None
    total: int | None
    packing: str
    validator: str


def announced_by(
    stream: Stream, offset: int, state: PartState | None, *, is_verified: bool
) -> Announced:
    """Return what an answer with status 200 or 206 announces.

    Args:
        offset: where the part that was asked for begins; 0 for the whole file.
        state: what is known of the bytes before; None if the whole file was asked for.
        is_verified: whether the whole file is held against a checksum in the end.

    Raises:
        StartAgain: it doesn't continue what is there, or contradicts itself.
        StreamBroken: its length can't be relied on.
    """
    packing = packing_of(stream.headers.get("content-encoding", ""))
    validator = PartState.from_headers("", stream.headers, None).validator
    if "multipart/" in stream.headers.get("content-type", "").lower():
        raise StartAgain(tr("the server sent the file in several parts"), is_for_ranges=True)
    if stream.status != _PARTIAL:
        total = stream.length
        if not packing:
            _check_is_whole(stream, total)
        if state is not None and validator in {"", state.validator}:
            _check_same_length(total, state)  # else it says that it is another version
        return Announced(0, total, total, packing, validator)
    start, end, total = _part_of(stream)
    if start != offset:
        raise StartAgain(tr("the server sent another part of the file than was asked for"))
    if packing:
        raise StartAgain(tr("the server packs parts of the file"), is_for_ranges=True)
    if state is not None:
        _check_same_version(validator, state, is_verified=is_verified)
        _check_same_length(total, state)
        total = state.total_bytes if total is None else total
        if total is not None and end > total:
            raise StartAgain(tr("the file has changed on the server, starting again"))
    return Announced(start, end, total, "", validator or (state.validator if state else ""))


def length_beyond(stream: Stream, offset: int, state: PartState) -> int | None:
    """Return how long the file is by an answer with status 416: nothing comes after what is there.

    None where neither this answer nor one before says so.

    Raises:
        StartAgain: the file isn't any more what it was.
    """
    validator = PartState.from_headers("", stream.headers, None).validator
    lengths = {whole_by(stream), state.total_bytes}
    if validator not in {"", state.validator} or not lengths <= {None, offset}:
        raise StartAgain(tr("the file has changed on the server, starting again"))
    return offset if offset in lengths else None


def whole_by(stream: Stream) -> int | None:
    """Return how long the file is by the answer to a request for a part; None if it doesn't say.

    Raises:
        StreamBroken: its length can't be relied on.
    """
    if stream.status in {_PARTIAL, _BEYOND}:
        match = _CONTENT_RANGE.fullmatch(stream.headers.get("content-range", ""))
        return count_or_none(match[3]) if match else None
    is_plain = not packing_of(stream.headers.get("content-encoding", ""))
    is_part = _CONTENT_RANGE.fullmatch(stream.headers.get("content-range", "")) is not None
    return stream.length if stream.status == 200 and is_plain and not is_part else None


def _check_is_whole(stream: Stream, total: int | None) -> None:
    """Raise `StartAgain` if an answer says both that it is the whole file, and a part of it."""
    match = _CONTENT_RANGE.fullmatch(stream.headers.get("content-range", ""))
    if match is None or match[1] is None:
        return
    start, last, whole = (count_or_none(match[number]) for number in (1, 2, 3))
    if start or last is None or whole not in {None, last + 1} or total not in {None, last + 1}:
        raise StartAgain(tr("the server announces two lengths of what it sent"), is_for_ranges=True)


def _part_of(stream: Stream) -> tuple[int, int, int | None]:
    """Return start, end and total by the answer's `Content-Range`, or raise `StartAgain`."""
    match = _CONTENT_RANGE.fullmatch(stream.headers.get("content-range", ""))
    start = count_or_none(match[1]) if match else None
    last = count_or_none(match[2]) if match else None
    total = count_or_none(match[3]) if match else None
    if start is None or last is None or last < start or (total is not None and total <= last):
        raise StartAgain(
            tr("the server doesn't say which part of the file it sent"), is_for_ranges=True
        )
    if stream.length not in {None, last + 1 - start}:
        raise StartAgain(tr("the server announces two lengths of what it sent"), is_for_ranges=True)
    return start, last + 1, total


def _check_same_version(validator: str, state: PartState, *, is_verified: bool) -> None:
    if validator == state.validator or (not validator and is_verified):
        return
    if validator:
        raise StartAgain(tr("the file has changed on the server, starting again"))
    # If-Range was asked for, but nothing shows that the server knows it.
    raise StartAgain(
        tr("the server doesn't say whether the file is still the same"), is_for_ranges=True
    )


def _check_same_length(total: int | None, state: PartState) -> None:
    if total is not None and state.total_bytes not in {None, total}:
        raise StartAgain(tr("the file has changed on the server, starting again"))

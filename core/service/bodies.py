# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the whole body of an answer, which may be packed, in bounded memory.

Not by requests: what it unpacks grows a thousandfold with each layer of packing before its size is
known. An answer of 300 bytes in three layers took 4 GB.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from ..wording import tr
from .lifeline import Lifeline

LARGEST_BYTES = 128 * 1024 * 1024
ACCEPTED_CODING = "gzip"
"""What requests ask for; an answer in any other form, or packed twice, isn't read."""

_READ_BYTES = 4 * 1024 * 1024
_PACKED_READ_BYTES = 64 * 1024
_CODINGS = frozenset({ACCEPTED_CODING, "x-gzip"})
_WITH_GZIP_HEADER = 16 + zlib.MAX_WBITS


class UnreadableBody(Exception):
    """A body is too large, damaged, or packed in a way that nobody asked for. Says which."""


def read_whole(response: Any, line: Lifeline) -> bytes:
    """Return the body of a response of requests that is open for reading.

    Raises:
        UnreadableBody: it can't be had.
        Cancelled: the lifeline was cut while it was unpacked.
        and whatever the connection raises.
    """
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    pieces = []
    left = LARGEST_BYTES
    for piece in _unpacked(response, coding, line) if coding else _raw(response, _READ_BYTES):
        left -= len(piece)
        if left < 0:
            raise UnreadableBody(tr("the answer is too large"))
        pieces.append(piece)
    return b"".join(pieces)  # a single piece isn't copied


def _raw(response: Any, count: int) -> Iterator[bytes]:
    response.raw.headers.pop("Content-Encoding", None)  # urllib3 would unpack it
    yield from response.iter_content(count)


def _unpacked(response: Any, coding: str, line: Lifeline) -> Iterator[bytes]:
    if coding == "identity":
        yield from _raw(response, _READ_BYTES)
        return
    if coding not in _CODINGS:
        raise UnreadableBody(tr("it is packed as {coding!r}", coding=coding[:40]))
    unpacker, is_whole = zlib.decompressobj(_WITH_GZIP_HEADER), True
    for packed in _raw(response, _PACKED_READ_BYTES):
        rest = packed
        while rest:
            line.check()
            if unpacker.eof:  # such files may be written one after another
                unpacker = zlib.decompressobj(_WITH_GZIP_HEADER)
            try:
                yield unpacker.decompress(rest, _READ_BYTES)
            except zlib.error as error:
                raise UnreadableBody(tr("it is damaged: {reason}", reason=error)) from error
            rest = unpacker.unconsumed_tail or unpacker.unused_data
        is_whole = unpacker.eof
    if not is_whole:
        raise UnreadableBody(tr("its end is missing"))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the whole body of an answer, which may be packed, in bounded memory.

Not by requests and urllib3: what they unpack grows a thousandfold with each layer of packing before
its size is known (300 bytes in three layers took 4 GB), and the size of a chunk, in urllib3 1, is
read to the end of its line, which need not come. So what reads is http.client, as for `Stream`.
"""

from __future__ import annotations

import http.client
import zlib
from collections.abc import Callable, Iterator
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


class BrokenBody(Exception):
    """The connection broke before the body's end."""


def read_whole(response: Any, line: Lifeline) -> bytes:
    """Return the body of a response of requests that is open for reading.

    Raises:
        UnreadableBody: it can't be had.
        BrokenBody: it didn't come to its end.
        Cancelled: the lifeline was cut while it was unpacked.
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
    # The http.client.HTTPResponse under urllib3 1 and 2 alike.
    source: http.client.HTTPResponse = response.raw._original_response
    # In chunks, `read` believes a size below zero, and takes all that comes.
    read = source.read1 if source.chunked else source.read
    while piece := _read(read, count):
        yield piece
    if source.length:
        raise BrokenBody(f"IncompleteRead: {source.length} bytes")
    response.raw.release_conn()  # for the next request


def _read(read: Callable[[int], bytes], count: int) -> bytes:
    try:
        return read(count)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise BrokenBody(f"{type(error).__name__}: {error}") from error


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

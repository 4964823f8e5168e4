# SPDX-License-Identifier: GPL-2.0-or-later
"""The body of an answer as the file's own bytes, also where the server packed it unasked.

Servers state `Content-Encoding: gzip` for two things: that they packed the file on the way, and
that the file is one of gzip. So what the asset promises decides, and what the first bytes are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..errors import DownloadError
from ..service.answers import Answer
from ..service.packing import begins_packed, unpacked_start
from ..service.streams import Stream
from ..service.unpacked import Unpacked
from ..wording import tr
from .announced import Announced, RemoteFile
from .contents import START_BYTES, Kind, fits, kind_of, promised_by_name

_BLOCK_BYTES = 64 * 1024
_GZIP = "gzip"


@dataclass(frozen=True)
class Reader:
    """Reads a file's bytes.

    Args:
        read_into: reads into a buffer and returns how many bytes came; 0 at the end.
        is_unpacked: whether they come out of a package, which has its own checksum.
    """

    read_into: Callable[[memoryview], int]
    is_unpacked: bool = False


def reader_of(stream: Stream, announced: Announced, remote: RemoteFile, what: str) -> Reader:
    """Return what reads the file from an answer that began to come.

    Args:
        announced: by the answer's headers.

    Raises:
        DownloadError: it is packed in a way that can't be undone here.
        StreamBroken.
    """
    packing = announced.packing
    if not packing:
        return Reader(stream.read_into)
    start = first_bytes(stream.read_into)
    if packing == _GZIP and begins_packed(start):
        if _is_of_gzip(start, remote):
            return Reader(_Begun(start, stream).read_into)
        return Reader(Unpacked(stream.read_into, start, _BLOCK_BYTES).read_into, is_unpacked=True)
    # Some servers say so of all they have.
    if packing == _GZIP or kind_of(start) in remote.kinds:
        return Reader(_Begun(start, stream).read_into)
    raise DownloadError(
        tr(
            "{what} failed: the server packed the file ({packing}), which wasn't asked for.",
            what=what,
            packing=packing[:40],
        ),
        tr("A proxy may be in the way. Try again, or ask Open Cosmos."),
    )


def first_bytes(read_into: Callable[[memoryview], int]) -> bytes:
    """Return the first `START_BYTES`, or all if there are less.

    Raises:
        StreamBroken.
    """
    buffer = memoryview(bytearray(START_BYTES))
    have = 0
    while have < START_BYTES and (count := read_into(buffer[have:])):
        have += count
    return bytes(buffer[:have])


def _is_of_gzip(start: bytes, remote: RemoteFile) -> bool:
    """Return whether the file itself is one of gzip, and wasn't packed on the way."""
    if Kind.GZIP not in remote.kinds:
        return False
    inner = kind_of(unpacked_start(start, START_BYTES))
    if inner is Kind.GZIP:
        return False
    others = remote.kinds - {Kind.GZIP}
    is_named = Kind.GZIP in promised_by_name(remote.path.name)
    return is_named or not others or not fits(inner, others)


class _Begun:
    """A stream of which some was read before."""

    def __init__(self, start: bytes, stream: Stream) -> None:
        self._start = start
        self._stream = stream

    def read_into(self, view: memoryview) -> int:
        if not self._start:
            return self._stream.read_into(view)
        count = min(len(view), len(self._start))
        view[:count] = self._start[:count]
        self._start = self._start[count:]
        return count


class CheckedStart:
    """A stream of which the first bytes are looked at as they go by.

    Args:
        check: gets the answer with the first `START_BYTES`; may raise.
        is_needed: whether it is to be called at all.
    """

    def __init__(self, stream: Stream, check: Callable[[Answer], None], *, is_needed: bool) -> None:
        self._stream, self._check = stream, check
        self._start: bytearray | None = bytearray() if is_needed else None

    def read_into(self, view: memoryview) -> int:
        count = self._stream.read_into(view)
        if self._start is not None:
            self._start += view[: min(count, START_BYTES - len(self._start))]
            if len(self._start) == START_BYTES:
                self._check(self._stream.answer(bytes(self._start)))
                self._start = None
        return count

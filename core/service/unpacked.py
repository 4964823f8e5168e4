# SPDX-License-Identifier: GPL-2.0-or-later
"""A stream that came packed with gzip, although it was asked for as it is, read unpacked."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from ..wording import tr
from .packing import WITH_GZIP_HEADER
from .streams import StreamBroken


class Unpacked:
    """Reads what `read_into` of a stream gives, unpacked. gzip's own checksum is compared.

    Args:
        read_into: of the packed stream.
        started: packed bytes that were read before.
        block_bytes: how much is read at once.
    """

    def __init__(
        self, read_into: Callable[[memoryview], int], started: bytes, block_bytes: int
    ) -> None:
        self._read_packed = read_into
        self._buffer = memoryview(bytearray(block_bytes))
        self._packed = started
        self._unpacker = zlib.decompressobj(WITH_GZIP_HEADER)

    def read_into(self, view: memoryview) -> int:
        """Read into the buffer and return how many bytes came; 0 at the end.

        Raises:
            StreamBroken: the packed stream broke, ended early, or is damaged.
        """
        while True:
            if not self._packed:
                count = self._read_packed(self._buffer)
                if not count:
                    if not self._unpacker.eof:
                        raise StreamBroken(tr("its end is missing"))
                    return 0
                self._packed = bytes(self._buffer[:count])
            if self._unpacker.eof:  # such files may be written one after another
                self._unpacker = zlib.decompressobj(WITH_GZIP_HEADER)
            try:
                piece = self._unpacker.decompress(self._packed, len(view))
            except zlib.error as error:
                raise StreamBroken(tr("it is damaged: {reason}", reason=error)) from error
            self._packed = self._unpacker.unconsumed_tail or self._unpacker.unused_data
            if piece:
                view[: len(piece)] = piece
                return len(piece)

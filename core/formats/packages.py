# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a package of files, or a document, goes on to its end.

Each function returns in words what is wrong, empty if nothing is, or raises `Damaged`.

Source: PKWARE's APPNOTE 4.3.16; RFC 1952; ISO 32000-1, 7.5.5.
"""

from __future__ import annotations

import struct
import zlib

from ..wording import tr
from .reading import Damaged, Parts, ends_early

_ZIP_END = b"PK\x05\x06"
_ZIP_END_BYTES = 22
_LONGEST_COMMENT = 65535
_PDF_TAIL_BYTES = 4096
_MANY_BYTES = 1024 * 1024
_WITH_HEADER = 16 + zlib.MAX_WBITS
_IN_ZIP64 = 0xFFFFFFFF


def fault_of_zip(parts: Parts) -> str:
    count = min(parts.size, _ZIP_END_BYTES + _LONGEST_COMMENT)
    tail = parts.read(parts.size - count, count)
    at = tail.rfind(_ZIP_END)
    if at < 0 or len(tail) - at < _ZIP_END_BYTES:
        return ends_early()
    size, start, comment = struct.unpack("<IIH", tail[at + 12 : at + _ZIP_END_BYTES])
    if at + _ZIP_END_BYTES + comment > len(tail):
        return ends_early()
    if _IN_ZIP64 not in {size, start} and start + size > parts.size - len(tail) + at:
        return tr("it is damaged inside")
    return ""


def fault_of_pdf(parts: Parts) -> str:
    count = min(parts.size, _PDF_TAIL_BYTES)
    return "" if b"%%EOF" in parts.read(parts.size - count, count) else ends_early()


def fault_of_gzip(parts: Parts) -> str:
    """Unpack it, which compares its own checksums. What comes after may be anything but a part."""
    unpacker, is_begun = zlib.decompressobj(_WITH_HEADER), False
    for block in parts.blocks(0, parts.size):
        rest = block
        while rest:
            parts.check()
            if unpacker.eof:
                if not is_begun and not rest.strip(b"\0"):
                    break  # padded, as on tapes
                unpacker = zlib.decompressobj(_WITH_HEADER)
            try:
                unpacker.decompress(rest, _MANY_BYTES)
            except zlib.error as error:
                raise Damaged(tr("it is damaged inside")) from error
            is_begun = not unpacker.eof
            rest = unpacker.unconsumed_tail or unpacker.unused_data
    return "" if unpacker.eof else ends_early()

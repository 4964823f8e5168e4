# SPDX-License-Identifier: GPL-2.0-or-later
"""How a body is packed: by what its header says, and by its first bytes.

Source: RFC 9110, 8.4; RFC 1952.
"""

from __future__ import annotations

import zlib

WITH_GZIP_HEADER = 16 + zlib.MAX_WBITS
# Words that stand in `Content-Encoding` and pack nothing: of a charset, of how it was uploaded.
_NO_PACKING = frozenset({"", "identity", "none", "binary", "aws-chunked", "utf-8", "utf8", "8bit"})
_GZIP = frozenset({"gzip", "x-gzip"})
_GZIP_SIGN = b"\x1f\x8b"


def packing_of(content_encoding: str) -> str:
    """Return what the body is packed with, as a header says: "gzip", another word, or nothing."""
    words = [word.strip().lower() for word in content_encoding.split(",")]
    packed = [word for word in words if word not in _NO_PACKING]
    return "gzip" if len(packed) == 1 and packed[0] in _GZIP else ", ".join(packed)


def begins_packed(start: bytes) -> bool:
    """Return whether these first bytes are those of gzip."""
    return start.startswith(_GZIP_SIGN)


def unpacked_start(start: bytes, count: int) -> bytes:
    """Return the first bytes of what is packed, as far as they go; nothing if it is damaged."""
    try:
        return zlib.decompressobj(WITH_GZIP_HEADER).decompress(start, count)
    except zlib.error:
        return b""

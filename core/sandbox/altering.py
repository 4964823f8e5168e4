# SPDX-License-Identifier: GPL-2.0-or-later
"""What the faults of the wire make of a reply: other bytes, packed ones, parts with boundaries."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import replace

from .recording import Reply

_BOUNDARY = b"sandbox-part"


def changed(reply: Reply) -> Reply:
    """Return the reply with other bytes of another length, under another ETag."""
    return replace(
        reply,
        body=_whole(reply) + b"changed",
        file=None,
        headers={**reply.headers, "ETag": '"changed"'},
    )


def packed(reply: Reply, coding: str) -> Reply:
    """Return the reply packed with "gzip" or "deflate"."""
    data = _whole(reply)
    body = gzip.compress(data, mtime=0) if coding == "gzip" else zlib.compress(data)
    return replace(
        reply, body=body, file=None, headers={**reply.headers, "Content-Encoding": coding}
    )


def in_parts(reply: Reply, data: bytes, start: int, whole: int) -> Reply:
    """Return a reply of several parts, of which this one is the only."""
    lines = [
        b"--" + _BOUNDARY,
        b"Content-Type: " + reply.content_type.encode(),
        f"Content-Range: bytes {start}-{start + len(data) - 1}/{whole}".encode(),
        b"",
        data,
        b"--" + _BOUNDARY + b"--",
        b"",
    ]
    kind = f"multipart/byteranges; boundary={_BOUNDARY.decode()}"
    return replace(reply, status=206, body=b"\r\n".join(lines), content_type=kind, file=None)


def _whole(reply: Reply) -> bytes:
    return reply.file.read_bytes() if reply.file else reply.body

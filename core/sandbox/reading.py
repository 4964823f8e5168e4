# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading requests so that each has an end: in time, in bytes, and in what may stand in it."""

from __future__ import annotations

import io
import json
import socket
import time
from collections.abc import Sequence
from email.message import Message
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .recording import RecordedRequest, Refusal

LARGEST_BODY_BYTES = 16 * 1024 * 1024
# A body that is larger isn't kept in the record of requests.
_LARGEST_KEPT_BYTES = 1024 * 1024
_LONGEST_NUMBER = 15


class TimedReads(io.RawIOBase):
    """The bytes that a connection brings, until a time: not in each wait, but in all."""

    def __init__(self, connection: socket.socket) -> None:
        super().__init__()
        self._connection = connection
        self._until = 0.0

    def allow(self, seconds: float) -> None:
        """Let reads go on for so long from now."""
        self._until = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left_s = self._until - time.monotonic()
        if left_s <= 0:
            raise socket.timeout("the request took too long")
        self._connection.settimeout(left_s)
        try:
            return self._connection.recv_into(buffer)
        finally:
            self._connection.settimeout(None)


def read_request(method: str, target: str, headers: Message, source: Any) -> RecordedRequest:
    """Return the request whose head was read.

    Args:
        source: has the body.

    Raises:
        Refusal: it is malformed, too large, or too slow.
    """
    try:
        parts = urlsplit(target)
    except ValueError as error:
        raise Refusal(400, "the address can't be read") from error
    length = _body_length(method, headers)
    try:
        data = source.read(length) if length else b""
    except socket.timeout as error:
        raise Refusal(408, "the body took too long") from error
    if len(data) < length:
        raise Refusal(400, f"the body ended after {len(data)} of {length} bytes")
    listed = {name.lower(): value for name, value in headers.items()}
    query = parse_qs(parts.query, keep_blank_values=True)
    body = _parsed(data, listed.get("content-type", ""))
    return RecordedRequest(method, parts.path, query, listed, body)


def recordable(request: RecordedRequest) -> bool:
    """Return whether the body is small enough to be kept."""
    return (whole_number(request.headers.get("content-length", "")) or 0) <= _LARGEST_KEPT_BYTES


def whole_number(text: str) -> int | None:
    """Return a number of up to 15 digits, None for anything else."""
    is_one = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if is_one else None


def _body_length(method: str, headers: Message) -> int:
    """Return how many bytes follow the head (RFC 9112, 6.3)."""
    if headers.get("Transfer-Encoding") is not None:
        raise Refusal(411, "a body in chunks isn't taken: send its Content-Length")
    stated: Sequence[str] = headers.get_all("Content-Length") or ()
    if not stated:
        if method == "POST":
            raise Refusal(411, "the Content-Length is missing")
        return 0
    text = stated[0].strip()
    if len(stated) > 1 or not (text.isascii() and text.isdigit()):
        raise Refusal(400, "the Content-Length isn't a whole number")
    length = whole_number(text.lstrip("0") or "0")
    if length is None or length > LARGEST_BODY_BYTES:
        raise Refusal(413, f"the body is larger than {LARGEST_BODY_BYTES} bytes")
    return length


def _parsed(data: bytes, content_type: str) -> Any:
    if not data:
        return None
    if "x-www-form-urlencoded" in content_type:
        return {
            name: values[0] for name, values in parse_qs(data.decode("utf-8", "replace")).items()
        }
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None

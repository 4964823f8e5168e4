# SPDX-License-Identifier: GPL-2.0-or-later
"""An open answer that is read in large blocks, straight from the socket into a buffer."""

from __future__ import annotations

import contextlib
import http.client
import socket
from typing import Any

from .answers import Answer
from .redaction import without_query

_ERROR_BODY_BYTES = 64 * 1024


class StreamBroken(Exception):
    """The connection ended before the announced end."""


class Stream:
    """One answer, open for reading.

    The bytes bypass requests and urllib3, which would copy them through Python objects of a
    few kilobytes: `http.client` reads a whole block into our buffer in one call.
    Measured by `make bench`.
    """

    def __init__(self, response: Any) -> None:
        self._response = response
        # The http.client.HTTPResponse under urllib3 1 and 2 alike.
        self._source: http.client.HTTPResponse = response.raw._original_response
        self.status: int = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self._left = self.length

    @property
    def length(self) -> int | None:
        """Number of bytes announced for this answer's body, None if it doesn't say."""
        text = self.headers.get("content-length", "")
        chunked = "chunked" in self.headers.get("transfer-encoding", "").lower()
        return int(text) if text.isascii() and text.isdigit() and not chunked else None

    def read_into(self, view: memoryview) -> int:
        """Fill the buffer from the stream and return how many bytes came; 0 at the end.

        Raises:
            StreamBroken: the connection broke, stalled beyond the time-out, or ended early.
        """
        if self._left is not None:
            view = view[: self._left]
        if not len(view):
            return 0
        try:
            count = self._source.readinto(view)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise StreamBroken(f"{type(error).__name__}: {error}") from error
        if self._left is not None:
            if count == 0:
                raise StreamBroken(f"the connection ended {self._left} bytes early")
            self._left -= count
        return count

    def read_error(self) -> Answer:
        """Return the start of the body as an `Answer`, to be explained to the user."""
        buffer = bytearray(_ERROR_BODY_BYTES)
        try:
            count = self.read_into(memoryview(buffer))
        except StreamBroken:
            count = 0  # the status alone still says what happened
        url = without_query(self._response.url or "")
        return Answer(self.status, self.headers, bytes(buffer[:count]), url)

    def abort(self) -> None:
        """Cut the connection from another thread, so that a blocked read returns at once."""
        raw = getattr(self._source.fp, "raw", None)
        connection = getattr(raw, "_sock", None)
        if connection is not None:
            with contextlib.suppress(OSError):  # already closed: nothing left to cut
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the connection up."""
        self._response.close()

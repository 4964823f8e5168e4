# SPDX-License-Identifier: GPL-2.0-or-later
"""An open answer that is read in large blocks, straight from the socket into a buffer."""

from __future__ import annotations

import contextlib
import http.client
import ssl
import time
from typing import Any

from ..redaction import without_query
from ..values import count_or_none
from ..wording import tr
from .answers import Answer
from .lifeline import LEAST_BYTES, End, Lifeline
from .packing import begins_packed, packing_of, unpacked_start

_ERROR_BODY_BYTES = 64 * 1024
# What is worth a write to the disk: encrypted connections give 16 KiB at a time.
_ENOUGH_BYTES = 256 * 1024
_PATIENCE_S = 0.5
# So much is read, and so long waited for, to keep the connection of an answer that nobody wants.
_UNWANTED_BYTES = 16 * 1024
_UNWANTED_S = 0.1


class StreamBroken(Exception):
    """The connection ended before the announced end."""


class Stream:
    """One answer, open for reading.

    The bytes bypass requests and urllib3, which would copy them through Python objects of a
    few kilobytes: the socket writes into our buffer. Measured by `make bench`.

    Args:
        line: ends the reading from outside; closed with the stream.
    """

    def __init__(self, response: Any, line: Lifeline) -> None:
        self._response = response
        self._line = line
        # The http.client.HTTPResponse under urllib3 1 and 2 alike.
        self._source: http.client.HTTPResponse = response.raw._original_response
        self.status: int = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self._left: int | None = self._source.length
        self._fault: Exception | None = None

    @property
    def is_chunked(self) -> bool:
        """Whether the body comes in chunks, the last of which says that it is the last."""
        return bool(self._source.chunked)

    @property
    def length(self) -> int | None:
        """Number of bytes announced for this answer's body, None if it doesn't say.

        Raises:
            StreamBroken: it is announced in a way that nobody can rely on.
        """
        coding = self.headers.get("transfer-encoding", "").strip().lower()
        if self.is_chunked:
            return None
        if coding not in {"", "identity"}:
            # Its chunks would be taken for the file's own bytes.
            raise StreamBroken(
                tr("it is sent in a way that nobody asked for ({coding})", coding=coding[:40])
            )
        stated = {text.strip() for text in self.headers.get("content-length", "").split(",")}
        if len(stated) > 1:
            raise StreamBroken(tr("the server announces two lengths"))
        return count_or_none(stated.pop())

    def read_into(self, view: memoryview) -> int:
        """Read into the buffer and return how many bytes came; 0 at the end.

        Takes what has arrived, up to the whole buffer, and waits for more only while that is
        too little to be worth writing: waiting for a full MiB each time took half as long again
        as `curl` takes. On a slow line it returns after half a second with what there is.

        Raises:
            StreamBroken: the connection broke, stalled beyond the time-out, hardly got on,
                ended early, or was cut. What came before has been returned by an earlier call.
        """
        count = 0
        self._line.begin_reading()
        try:
            count = self._read_into(view)
        finally:
            self._line.end_reading(count)
        return count

    def _read_into(self, view: memoryview) -> int:
        if self._left is not None:
            view = view[: self._left]
        enough = min(len(view), _ENOUGH_BYTES)
        until = time.monotonic() + _PATIENCE_S
        count = 0
        while count < enough and self._fault is None:
            try:
                arrived = self._receive(view[count:])
            except (OSError, http.client.HTTPException, ValueError) as error:
                # Without its traceback, which holds this stream and the caller's buffer.
                self._fault = error.with_traceback(None)
                break
            if arrived == 0:
                break
            count += arrived
            if time.monotonic() > until:
                break
        if count == 0 and enough:
            self._check_end()
        if self._left is not None:
            self._left -= count
        return count

    def _receive(self, view: memoryview) -> int:
        """Wait for some bytes and return how many came; 0 at the end."""
        if self._left is None:
            # Sent in chunks: http.client takes their headers out, at the price of a copy.
            return self._source.readinto1(view)
        return self._source.fp.readinto1(view)

    def _check_end(self) -> None:
        # First: where no length was announced, a connection that was cut looks like the end.
        if self._line.end is End.STALLED:
            raise StreamBroken(tr("less than {count} bytes came in time", count=LEAST_BYTES))
        if self._line.end is not None:
            raise StreamBroken(tr("the time for it is over"))
        if self._fault is not None:
            fault = self._fault
            if isinstance(fault, http.client.IncompleteRead):
                raise StreamBroken(tr("the connection ended early")) from fault
            raise StreamBroken(f"{type(fault).__name__}: {fault}") from fault
        if self._left:
            raise StreamBroken(tr("the connection ended {count} bytes early", count=self._left))

    def read_error(self) -> Answer:
        """Return the start of the body as an `Answer`, to be explained to the user."""
        buffer = bytearray(_ERROR_BODY_BYTES)
        try:
            count = self.read_into(memoryview(buffer))
        except StreamBroken:
            count = 0  # the status alone still says what happened
        return self.answer(bytes(buffer[:count]))

    def answer(self, body: bytes) -> Answer:
        """Return the answer with what came of its body, to be explained to the user."""
        if begins_packed(body) and packing_of(self.headers.get("content-encoding", "")):
            body = unpacked_start(body, _ERROR_BODY_BYTES)
        return Answer(self.status, self.headers, body, without_query(self._response.url or ""))

    def keep_pace(self, span_s: float) -> None:
        """Let it take as long as it likes from now on, if enough comes within each span."""
        self._line.keep_pace(span_s)

    def abort(self) -> None:
        """Cut the connection from another thread, so that a blocked read returns at once."""
        self._line.cut()

    def finish(self) -> None:
        """Close it, but first read what nobody wants of it, if that is little and here already.

        The connection can be used again then.
        """
        if self._left and self._left <= _UNWANTED_BYTES and self._connection is not None:
            buffer = memoryview(bytearray(self._left))
            with contextlib.suppress(StreamBroken, OSError):
                self._connection.sock.settimeout(_UNWANTED_S)
                while self._left and self.read_into(buffer):
                    pass
        self.close()

    def close(self) -> None:
        """Give the connection up, or back to be used again where the body was read to its end."""
        self._line.close()  # first: nothing cuts what is somebody else's by then
        if self._left == 0 and self._fault is None and self._line.end is None:
            with contextlib.suppress(OSError, ValueError):
                self._give_back()
        self._response.close()

    @property
    def _connection(self) -> Any:
        """That of urllib3, which has a `sock`; None once it was given back or closed."""
        return getattr(self._response.raw, "_connection", None)

    def _give_back(self) -> None:
        source, connection = self._source, self._connection
        if source.will_close or source.isclosed() or connection is None or connection.sock is None:
            return
        before = connection.sock.gettimeout()
        connection.sock.settimeout(0)
        with contextlib.suppress(BlockingIOError, ssl.SSLWantReadError):
            if source.fp.peek(1):
                return  # more than was announced: it would be taken for the next answer
        connection.sock.settimeout(before)
        # It doesn't know what was read around it.
        source.length = 0
        source.read()
        self._response.raw.release_conn()

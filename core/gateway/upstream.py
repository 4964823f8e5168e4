# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of one remote file, asked for over connections that are used again."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..errors import NetworkError, RateLimited, ServerFault
from ..redaction import get_logger
from ..service.answers import error_of
from ..service.streams import Stream, StreamBroken
from ..transfers.shared import LANES, RATE
from ..urls import web_url_or_none
from ..wording import tr
from .layout import NotStreamable
from .ranges import part_answered

if TYPE_CHECKING:
    from ..job import Monitor
    from ..service.client import Client

_log = get_logger(__name__)

# So much at the most is in hand of each part; the first bytes are handed on sooner.
_BLOCK_BYTES = 256 * 1024
_FIRST_BYTES = 32 * 1024
# By this name what is looked at shares connections.
_LOOKING = "looking"
_WHOLE, _PARTIAL, _BEYOND = 200, 206, 416


class Changed(NotStreamable):
    """The file isn't the one any more that the first answer was about."""


class Upstream:
    """The file as the service has it. Safe to use from several threads.

    Its connections and bytes are among those of all downloads, under the same bounds, but come first:
    somebody waits for them.

    It must stay what it was at the first answer: its size and its mark (ETag or date) are compared
    with each further one, which must be of the very part that was asked for.

    Args:
        client: sends the requests; only the API's own host gets the token.
        url: where the file is.
        what: is being done, as the start of a sentence.

    Attributes:
        size_bytes: None before the first answer.
        asked: how many requests were sent.
    """

    def __init__(self, client: Client, url: str, what: str) -> None:
        self._client, self._url, self._what = client, url, what
        address = web_url_or_none(url)
        self._host = address.origin if address is not None else ""
        self._lock = threading.Lock()
        self._mark: tuple[str, str] | None = None
        self.size_bytes: int | None = None
        self.asked = 0

    def parts(self, start: int, end: int, monitor: Monitor) -> Iterator[bytes]:
        """Yield the bytes from `start` up to `end` as they come, or to the end of the file.

        After faults that may pass it goes on where it was, as often as the client's settings say
        without getting any further.

        Raises:
            NotStreamable: the server doesn't give parts.
            Changed: it is another file by now.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        settings = self._client.settings
        left, pause_s = settings.retries, settings.backoff_s
        buffer = memoryview(bytearray(min(_BLOCK_BYTES, end - start)))
        while start < end:
            asked_s = 0.0
            try:
                for piece in self._once(start, end, buffer, monitor):
                    left, pause_s = settings.retries, settings.backoff_s
                    start += len(piece)
                    yield piece
                end = min(end, self.size_bytes or 0)
                continue
            except (RateLimited, ServerFault) as error:
                asked_s, fault = error.retry_after_s or 0.0, error.message
                LANES.lessen(self._host, asked_s)
                if left == 0 or asked_s > settings.retry_after_max_s:
                    raise
            except NetworkError as error:
                if left == 0:
                    raise
                fault = error.message
            except StreamBroken as error:
                if left == 0:
                    text = tr("{what} failed: {reason}.", what=self._what, reason=error)
                    raise NetworkError(text) from error
                fault = str(error)
            left -= 1
            _log.debug("%s: %s", self._what, fault)
            monitor.pause(max(pause_s, asked_s))
            pause_s = min(2 * pause_s, settings.backoff_max_s)

    def _once(self, start: int, end: int, buffer: memoryview, monitor: Monitor) -> Iterator[bytes]:
        """Yield what one answer brings; some servers give less at a time than is asked for."""
        with contextlib.ExitStack() as entered:
            entered.enter_context(LANES.hold(self._host, _LOOKING, monitor, is_urgent=True))
            stream = entered.enter_context(contextlib.closing(self._open(start, end, monitor)))
            entered.enter_context(monitor.on_stop(stream.abort))
            end, wanted = min(end, self.size_bytes or 0), min(_FIRST_BYTES, len(buffer))
            while start < end:
                most = RATE.most_at_once(min(wanted, end - start))
                count = stream.read_into(buffer[:most])
                if not count:
                    return
                wanted = len(buffer)
                start += count
                RATE.paid_first(count, monitor)
                yield bytes(buffer[:count])

    def _open(self, start: int, end: int, monitor: Monitor) -> Stream:
        """Return the open answer that is the part from `start` on."""
        with self._lock:
            self.asked += 1
            mark = self._mark
        headers = {"Range": f"bytes={start}-{end - 1}"}
        if mark is not None and mark[0].startswith('"'):
            headers["If-Range"] = mark[0]  # a strong one; of others the size is all that tells
        transport = self._client.transport
        stream = transport.open_stream(self._url, self._what, monitor, headers)
        try:
            self._check(stream, start, end)
        except BaseException:
            stream.close()
            raise
        return stream

    def _check(self, stream: Stream, start: int, end: int) -> None:
        """Raise what is wrong with an answer; take note of the first one."""
        part = part_answered(stream.headers.get("content-range"))
        is_first = self.size_bytes is None
        if stream.status in {_WHOLE, _BEYOND} and not is_first:
            raise self._changed()
        if stream.status == _WHOLE:
            raise NotStreamable(tr("the server only gives whole files"))
        if stream.status != _PARTIAL:
            raise error_of(stream.read_error(), self._what)
        if part is None or part[0] != start or part[1] > end:
            raise NotStreamable(tr("the server gives other parts than it is asked for"))
        length = stream.length
        if length is not None and length != part[1] - start:
            raise NotStreamable(tr("the server gives other parts than it is asked for"))
        names = ("etag", "last-modified")
        etag, date = (stream.headers.get(name, "") for name in names)
        with self._lock:
            if self._mark is None:
                self._mark, self.size_bytes = (etag, date), part[2]
            elif self._mark != (etag, date) or self.size_bytes != part[2]:
                raise self._changed()

    def _changed(self) -> Changed:
        text = tr("{what} failed: the file has been changed on the server.", what=self._what)
        return Changed(text, tr("The download brings it as it is now."))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a remote file: each range held against what was asked for and what came before."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..delivery.announced import StartAgain, announced_by
from ..delivery.partfile import PartState
from ..delivery.refusals import no_file
from ..errors import DataCosmosError, NetworkError, RateLimited, ServerFault
from ..redaction import get_logger, without_query
from ..service.streams import Stream, StreamBroken
from ..transfers.shared import LANES, RATE
from ..urls import web_url_or_none
from ..wording import tr
from .layout import NoParts

if TYPE_CHECKING:
    from ..job import Monitor
    from ..service.client import Client

_log = get_logger(__name__)

_WHOLE, _PARTIAL, _BEYOND = 200, 206, 416
_BLOCK_BYTES = 256 * 1024

Write = Callable[[int, memoryview], None]


class Changed(Exception):
    """The file isn't any more what it was when its first bytes came."""


@dataclass
class _Piece:
    """A range on its way.

    Args:
        reached: the first byte that hasn't come.
        end: behind the last one.
        state: of the version that it belongs to; None until the first answer says.
        write: gets the place of a block in the file, and the block.
    """

    reached: int
    end: int
    state: PartState | None
    write: Write


class RemoteParts:
    """One remote file, of which only parts are fetched. Safe to use from several threads.

    Nobody is asked whether ranges can be had: the first answer says it. Redirects, the token and
    time-outs are those of all downloads.

    Args:
        what: what is being done, as the start of a sentence, for messages.
        wanted_by: for whom; connections are handed out in turn to all who want some.
    """

    def __init__(self, client: Client, href: str, what: str, wanted_by: Hashable) -> None:
        self._client = client
        self._href = href
        self._what = what
        self._wanted_by = wanted_by
        url = web_url_or_none(href)
        self._host = url.origin if url is not None else ""

    def fetch(
        self, start: int, end: int, state: PartState | None, write: Write, monitor: Monitor
    ) -> PartState:
        """Fetch a range, up to the file's end, and return which version of the file it is of.

        Args:
            end: behind the last byte that is wanted.
            state: of what came before; None if this is the first range.
            write: gets the place of a block in the file, and the block, in order.

        Raises:
            NoParts: the server hands out the whole file only, or doesn't say which version of it
                that is, so that nobody could tell whether its parts belong together.
            Changed: the server has another version by now.
            ApiError, AuthError, NetworkError, ResponseError, DownloadError, Cancelled.
        """
        piece = _Piece(start, end, state, write)
        settings = self._client.settings
        left, pause_s, before = settings.retries, settings.backoff_s, start
        while True:
            monitor.check()
            asked_s = 0.0
            error: DataCosmosError
            try:
                self._ask(piece, monitor)
                if piece.state is not None and piece.reached >= piece.end:
                    return piece.state
                reason = tr("the server sent less than was asked for")
                error = self._given_up(reason)
            except StreamBroken as caught:
                reason = str(caught)
                error = self._given_up(reason)
            except NetworkError as caught:
                reason, error = caught.message, caught
            except (RateLimited, ServerFault) as caught:
                reason, error, asked_s = caught.message, caught, caught.retry_after_s or 0.0
                LANES.lessen(self._host, asked_s)
            monitor.check()
            if piece.reached > before:
                # As long as each try gets further, there is no reason to give up.
                left, pause_s, before = settings.retries, settings.backoff_s, piece.reached
            if left == 0 or asked_s > settings.retry_after_max_s:
                raise error
            left -= 1
            _log.info("%s: %s; trying again", self._what, reason)
            monitor.pause(max(pause_s, asked_s))
            pause_s = min(2 * pause_s, settings.backoff_max_s)

    def _given_up(self, reason: str) -> NetworkError:
        return NetworkError(
            tr("{what} failed: {reason}.", what=self._what, reason=reason.rstrip(".")),
            tr("Run the download again."),
        )

    def _ask(self, piece: _Piece, monitor: Monitor) -> None:
        headers = {"Range": f"bytes={piece.reached}-{piece.end - 1}"}
        if piece.state is not None:
            headers["If-Range"] = piece.state.validator
        with LANES.hold(self._host, self._wanted_by, monitor):
            stream = self._client.transport.open_stream(self._href, self._what, monitor, headers)
            try:
                with monitor.on_stop(stream.abort):
                    until = self._judged(stream, piece)
                    _copy(stream, piece, until, monitor)
            finally:
                stream.close()

    def _judged(self, stream: Stream, piece: _Piece) -> int:
        """Return up to where an answer brings the piece further, or raise why it doesn't."""
        state = piece.state
        if stream.status in {_WHOLE, _BEYOND} and state is not None:
            validator = PartState.from_headers("", stream.headers, None).validator
            if stream.status == _BEYOND or validator not in {"", state.validator}:
                raise Changed
        if stream.status in {_WHOLE, _BEYOND}:
            raise NoParts(tr("the server doesn't hand out parts of it"))
        if stream.status != _PARTIAL:
            raise no_file(stream, self._what, self._client.connection)
        try:
            announced = announced_by(stream, piece.reached, None, is_verified=False)
        except StartAgain as error:
            raise NoParts(str(error)) from error
        if announced.total is None or announced.end is None or not announced.validator:
            raise NoParts(tr("the server doesn't say which version of it a part is of"))
        if state is None:
            source = without_query(self._href)
            piece.state = PartState(source, announced.validator, announced.total)
            piece.end = min(piece.end, announced.total)
        elif (announced.validator, announced.total) != (state.validator, state.total_bytes):
            raise Changed
        if announced.end > piece.end:
            raise NoParts(tr("the server sent another part of the file than was asked for"))
        return announced.end


def _copy(stream: Stream, piece: _Piece, until: int, monitor: Monitor) -> None:
    """Hand over what an answer announced; what comes behind that is none of it."""
    buffer = memoryview(bytearray(min(_BLOCK_BYTES, max(1, until - piece.reached))))
    while piece.reached < until:
        most = RATE.most_at_once(min(len(buffer), until - piece.reached))
        count = stream.read_into(buffer[:most])
        if not count:
            return
        piece.write(piece.reached, buffer[:count])
        piece.reached += count
        RATE.paid(count, monitor)
        monitor.check()

# SPDX-License-Identifier: GPL-2.0-or-later
"""One remote image, the start of which is here before anybody asks for it.

What opens a GeoTIFF reads a little, looks at it, and reads on, a round trip each time. So its first
MiB come at once, over several connections, which also spares each of them the slow start of TCP;
the smallest copy of the image comes with them, if it lies elsewhere. What is asked for is answered
out of that as soon as it is there.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

from ..errors import Cancelled
from ..job import Monitor, StoppableMonitor
from ..transfers.shared import RATE
from ..wording import tr
from .layout import Layout, NotStreamable, read_layout
from .upstream import Upstream

if TYPE_CHECKING:
    from ..service.client import Client
    from ..stac.items import Asset

# Of a scene of 1 GiB, directories and the smallest copies take 1 to 1.5 MiB.
_HEAD_BYTES = 3 * 512 * 1024
_LEAST_HEAD_BYTES = 64 * 1024
_CONNECTIONS = 3
_MOST_COARSE_BYTES = 1024 * 1024
# Directories that don't lie at the start.
_MORE_BYTES = 64 * 1024
_MOST_MORE = 2


class RemoteImage:
    """An image of the service, read in parts. Safe to use from several threads.

    Args:
        client: sends the requests. Left to the caller to close, after this.
        asset: the image; its first address counts.
    """

    def __init__(self, client: Client, asset: Asset) -> None:
        self.asset, self.client = asset, client
        what = tr("Looking at {key}", key=asset.key)
        self._upstream = Upstream(client, asset.href, what)
        self._monitor = StoppableMonitor(Monitor())
        self._is_stopped = False
        self._quiet_until = 0.0
        self._held: list[_Held] = []
        self._more_left = _MOST_MORE

    def open(self, monitor: Monitor) -> Layout:
        """Begin to fetch what will be needed first, and return how the image lies in the file.

        Raises:
            NotStreamable: it can't be looked at from afar.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        size = min(_head_bytes(), self.asset.size_bytes or _HEAD_BYTES)
        step = max(1, -(-size // _CONNECTIONS))
        self._held = [self._hold(start, min(size, start + step)) for start in range(0, size, step)]
        layout = read_layout(lambda start, count: self._read(start, count, monitor))
        if layout.coarse is not None:
            start, end = layout.coarse
            if start >= size and end - start <= _MOST_COARSE_BYTES:
                self._held.append(self._hold(start, end))
        return layout

    @property
    def size_bytes(self) -> int:
        """How large the file is; 0 before it was opened."""
        return self._upstream.size_bytes or 0

    @property
    def requests(self) -> int:
        """How many requests went to the service."""
        return self._upstream.asked

    def parts(self, start: int, end: int) -> Generator[bytes, None, None]:
        """Yield the bytes of a part of the file, as they come.

        Raises:
            as `Upstream.parts`; Cancelled once it is closed, or while it is to be quiet.
        """
        monitor = self._monitor
        while start < end:
            if self._is_stopped or time.monotonic() < self._quiet_until:
                raise Cancelled
            monitor.check()
            held = next((one for one in self._held if one.start <= start < one.end), None)
            if held is None:
                later = [one.start for one in self._held if start < one.start < end]
                stop = min(later, default=end)
                for piece in self._upstream.parts(start, stop, monitor):
                    start += len(piece)
                    yield piece
                if start < stop:
                    return  # behind the end of the file
                continue
            piece = held.wait(start, end, monitor)
            if not piece:
                return
            start += len(piece)
            yield piece

    def stop(self) -> None:
        """Have all that is under way end; what is asked for from now on is refused at once."""
        self._is_stopped = True
        self._monitor.stop()

    def hush(self, span_s: float) -> None:
        """Have all that is under way end, and refuse what is asked for meanwhile.

        For moments in which somebody waits for whoever reads to be through.
        """
        self._quiet_until = time.monotonic() + span_s
        before, self._monitor = self._monitor, StoppableMonitor(Monitor())
        before.stop()

    def close(self) -> None:
        """End all that is under way, and wait until it has ended."""
        self.stop()
        for held in self._held:
            held.join()

    def _hold(self, start: int, end: int) -> _Held:
        return _Held(start, end, self._upstream.parts(start, end, self._monitor))

    def _read(self, start: int, count: int, monitor: Monitor) -> bytes:
        """Return bytes that are held, or become so; fewer at the end of the file."""
        found = bytearray()
        while len(found) < count:
            place = start + len(found)
            held = next((one for one in self._held if one.start <= place < one.end), None)
            if held is None:
                if not self._more_left or place >= self.size_bytes:
                    break
                self._more_left -= 1
                held = self._hold(place, place + _MORE_BYTES)
                self._held.append(held)
            piece = held.wait(place, start + count, monitor)
            if not piece:
                break
            found += piece
        if len(found) < count and not self._more_left:
            raise NotStreamable(tr("what describes the image is scattered over its file"))
        return bytes(found)


def _head_bytes() -> int:
    """Return how much of a file comes ahead: where the line is limited, what it gives in a second."""
    limit = RATE.limit_bps
    return _HEAD_BYTES if limit is None else max(_LEAST_HEAD_BYTES, min(_HEAD_BYTES, int(limit)))


class _Held:
    """A part of the file that is fetched in a thread of its own, and stays."""

    def __init__(self, start: int, end: int, parts: Iterator[bytes]) -> None:
        self.start, self.end = start, end
        self._data = bytearray()
        self._fault: BaseException | None = None
        self._is_done = False
        self._news = threading.Condition()
        self._thread = threading.Thread(
            target=self._fetch, args=(parts,), name="datacosmos-gateway", daemon=True
        )
        self._thread.start()

    def _fetch(self, parts: Iterator[bytes]) -> None:
        fault: BaseException | None = None
        try:
            for piece in parts:
                with self._news:
                    self._data += piece
                    self._news.notify_all()
        except BaseException as error:  # noqa: BLE001  raised again where it is waited for
            fault = error.with_traceback(None)
        with self._news:
            self._fault, self._is_done = fault, True
            self._news.notify_all()

    def wait(self, start: int, end: int, monitor: Monitor) -> bytes:
        """Return what there is of a part, at least a byte; nothing at the end of the file.

        Raises:
            Cancelled, or what kept it from coming.
        """
        begin, stop = start - self.start, min(end, self.end) - self.start
        with self._news:
            while len(self._data) <= begin:
                monitor.check()
                if self._is_done:
                    if self._fault is not None:
                        raise self._fault
                    return b""
                self._news.wait(0.1)
            return bytes(self._data[begin:stop])

    def join(self) -> None:
        """Wait until it has ended."""
        self._thread.join()

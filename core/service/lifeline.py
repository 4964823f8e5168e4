# SPDX-License-Identifier: GPL-2.0-or-later
"""What ends a request from outside: a cancel, its deadline, an answer that hardly gets on.

A time-out of a socket limits one read only, and neither a cancel nor a deadline reaches a thread
that waits for the network. So each request hangs on a lifeline: it holds the connection, and
when it is cut, the connection is shut down, whatever was waited for on it.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import threading
import time
from collections.abc import Iterator
from enum import Enum

from ..job import Monitor
from ..redaction import get_logger

_log = get_logger(__name__)

# Of a file that takes as long as it likes, so much must come within each span.
LEAST_BYTES = 4096
_LOOK_S = 0.1
# The watching thread ends when there has been nothing to watch for so long.
_IDLE_S = 10.0
# On close: drop what hasn't been sent yet, and tell the other side.
_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class End(Enum):
    """Why a lifeline was cut."""

    CANCELLED = "cancelled"
    LATE = "late"  # the time for the whole of the request is over
    STALLED = "stalled"


class Lifeline(Monitor):
    """One request's. A monitor for what belongs to the request: cancelled once it was cut.

    Safe to use from several threads.

    Args:
        monitor: the request is cut when this says that the job is cancelled.
        until: when the request must be done, on the clock of `time.monotonic`; None for never.
        grace_s: how long an answer is still waited for after a cancel, if the request was sent.

    Attributes:
        monitor: as given.
        end: why it was cut; None while it wasn't.
        was_sent: whether any of the request may have left this machine. Once the lifeline is
            cut this can't change any more.
        is_reused: whether it goes over a connection that earlier requests left open, and that the
            other side may just have closed.
    """

    def __init__(self, monitor: Monitor, until: float | None = None, grace_s: float = 0.0) -> None:
        self.monitor = monitor
        self._until, self._grace_s = until, grace_s
        self._unwanted_since: float | None = None
        self._span_s: float | None = None
        self._lock = threading.RLock()
        self._connection: socket.socket | None = None
        self._reading_since: float | None = None
        self._waited_s, self._came_bytes = 0.0, 0
        self._is_closed = False
        self.end: End | None = None
        self.was_sent = False
        self.is_reused = False

    def cancelled(self) -> bool:
        return self.end is not None

    def is_unwanted(self) -> bool:
        """Return whether the job is cancelled, and an answer isn't waited for any more."""
        if not self.monitor.cancelled():
            return False
        now = time.monotonic()
        self._unwanted_since = self._unwanted_since or now
        return not self.was_sent or now - self._unwanted_since >= self._grace_s

    @contextlib.contextmanager
    def attached(self) -> Iterator[None]:
        """Have all that this thread sends inside the block hang on this lifeline."""
        _watch.add(self)
        outer, _present.line = _present.line, self
        try:
            yield
        finally:
            _present.line = outer

    def hold(self, connection: socket.socket) -> None:
        """Take the connection that the request goes over, to be shut down on a cut.

        Raises:
            Cancelled: it is too late.
        """
        # A handle of its own: it stays good when the connection is wrapped for encryption, or
        # closed by the library while the rest of an answer is still read.
        handle = socket.fromfd(connection.fileno(), socket.AF_INET, socket.SOCK_STREAM)
        with self._lock:
            previous, self._connection = self._connection, handle
            if self.end is not None:
                self._shut_down()
        if previous is not None:
            previous.close()
        self.check()

    def note_sending(self) -> None:
        """Note that the request is about to leave.

        Raises:
            Cancelled: it was cut before, or is now, for a cancel or its deadline; nothing leaves.
        """
        with self._lock:
            self.look(time.monotonic())
            self.check()
            self.was_sent = True

    def keep_pace(self, span_s: float) -> None:
        """From now on it may take as long as it likes, if enough comes within each span.

        Only the time that is spent waiting for bytes counts.
        """
        with self._lock:
            self._until, self._span_s = None, span_s

    def begin_reading(self) -> None:
        """Note that bytes are waited for."""
        with self._lock:
            self._reading_since = time.monotonic()

    def end_reading(self, count: int) -> None:
        """Note that so many bytes have come."""
        with self._lock:
            self._waited_s = self._waited(time.monotonic())
            self._reading_since = None
            self._came_bytes += count

    def cut(self, end: End = End.CANCELLED) -> None:
        """End the request: what waits on its connection returns at once. Only the first counts."""
        with self._lock:
            if self.end is None and not self._is_closed:
                self.end = end
                self._shut_down()
        _watch.remove(self)

    def close(self) -> None:
        """Let go of the connection: the request has ended."""
        _watch.remove(self)
        with self._lock:
            self._is_closed = True
            if self._connection is not None:
                self._connection.close()

    def look(self, now: float) -> None:
        """Cut it if it is time to."""
        with self._lock:
            if self._is_closed or self.end is not None:
                return  # what is behind the monitor may not live any longer
            if self.is_unwanted():
                self.cut()
            elif self._until is not None and now >= self._until:
                self.cut(End.LATE)
            elif self._span_s is not None and self._waited(now) >= self._span_s:
                if self._came_bytes < LEAST_BYTES:
                    self.cut(End.STALLED)
                self._waited_s, self._came_bytes = 0.0, 0
                if self._reading_since is not None:
                    self._reading_since = now

    def _waited(self, now: float) -> float:
        since = self._reading_since
        return self._waited_s + (0.0 if since is None else now - since)

    def _shut_down(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(OSError):  # not connected yet, or not any more
                self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
                self._connection.shutdown(socket.SHUT_RDWR)


class _Present(threading.local):
    line: Lifeline | None = None


_present = _Present()


def present() -> Lifeline:
    """Return the lifeline that this thread's request hangs on."""
    if _present.line is None:
        raise LookupError("no lifeline")
    return _present.line


class _Watch:
    """Looks after all lifelines, in one thread that is there while there is something to do."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget all: after a fork they are the other process's, and no thread is there."""
        self._lock = threading.Lock()
        self._lines: set[Lifeline] = set()
        self._thread: threading.Thread | None = None

    def add(self, line: Lifeline) -> None:
        with self._lock:
            self._lines.add(line)
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="datacosmos-watch", daemon=True
                )
                self._thread.start()

    def remove(self, line: Lifeline) -> None:
        with self._lock:
            self._lines.discard(line)

    def _run(self) -> None:
        idle_since = time.monotonic()
        while True:
            time.sleep(_LOOK_S)
            now = time.monotonic()
            with self._lock:
                lines = list(self._lines)
                if lines:
                    idle_since = now
                elif now - idle_since > _IDLE_S:
                    self._thread = None
                    return
            # Emptied: what stays in hand while it sleeps would live on.
            while lines:
                self._look(lines.pop(), now)

    def _look(self, line: Lifeline, now: float) -> None:
        try:
            line.look(now)
        except Exception:  # noqa: BLE001  a border: all others would be without an end
            _log.exception("a request can't be looked after, and is given up")
            line.cut()


_watch = _Watch()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_watch.reset)

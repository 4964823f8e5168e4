# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads of this program that go on beside its queue, as those of algorithms.

They share the connections and the speed with it, and are shown with it. Whoever began them decides
what becomes of them; here they can be cancelled.
"""

from __future__ import annotations

import contextlib
import itertools
import threading
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from ..job import Monitor, StoppableMonitor
from .queue_progress import HowFar, RateMeter, Share
from .queued import Download, Entry, QueueRow

_PREFIX = "guest "
_APART_S = 0.5


def is_guest(key: str) -> bool:
    """Return whether a key is that of a download beside the queue."""
    return key.startswith(_PREFIX)


class Guests:
    """All of them. Safe to use from several threads.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._entries: dict[str, Entry] = {}
        self._listeners: list[Callable[[], None]] = []
        self._told_at = -_APART_S

    @contextlib.contextmanager
    def welcome(
        self, name: str, monitor: Monitor
    ) -> Iterator[tuple[Monitor, Callable[[HowFar], None]]]:
        """Have a download known inside the block.

        Args:
            name: of its order, for people.

        Yields:
            the monitor for it, which is stopped if somebody cancels it here, and what is to be told
            how far it is.
        """
        key, watch = f"{_PREFIX}{next(self._numbers)}", StoppableMonitor(monitor)
        meter = RateMeter(self._clock)
        entry = Entry(Download(key, name, lambda _monitor, _tell: None), False, meter, watch)

        def tell(far: HowFar) -> None:
            with self._lock:
                entry.note(far)
            self._tell(is_due=False)

        with self._lock:
            self._entries[key] = entry
        self._tell()
        try:
            yield watch, tell
        finally:
            with self._lock:
                del self._entries[key]
            self._tell()

    def rows(self) -> tuple[QueueRow, ...]:
        """Return all that go on, the first to have begun first."""
        with self._lock:
            return tuple(replace(one.row(), is_guest=True) for one in self._entries.values())

    def shares(self) -> list[Share]:
        """Return how far they are, for the whole."""
        with self._lock:
            return [entry.share for entry in self._entries.values()]

    def cancel(self, keys: Collection[str]) -> None:
        """Stop these; whoever began them is told that it was cancelled."""
        with self._lock:
            watches = [self._entries[key].watch for key in keys if key in self._entries]
        for watch in watches:
            if watch is not None:
                watch.stop()

    def listen(self, listener: Callable[[], None]) -> None:
        """Have somebody told when something has changed, twice a second at the most; any thread."""
        with self._lock:
            self._listeners.append(listener)

    def ignore(self, listener: Callable[[], None]) -> None:
        """Tell them no more."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def _tell(self, *, is_due: bool = True) -> None:
        with self._lock:
            if not is_due and self._clock() - self._told_at < _APART_S:
                return
            self._told_at = self._clock()
            listeners = list(self._listeners)
        for listener in listeners:
            listener()

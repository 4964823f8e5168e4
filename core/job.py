# SPDX-License-Identifier: GPL-2.0-or-later
"""How a long job reports progress and learns that it was cancelled."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from .errors import Cancelled

T = TypeVar("T")

_SLICE_S = 0.1


class Monitor:
    """Progress out, cancel in. This base class is silent and never cancels.

    A front end overrides `progress`, `info`, `warning` and `cancelled`. All of them may be
    called from any thread.

    Attributes:
        may_block: whether a request is waited for in the job's own thread, which is quicker. A
            cancel reaches it there as well, but for the look-up of a host, since nobody waits for
            that thread.
    """

    may_block = False

    def progress(self, fraction: float, text: str = "") -> None:
        """Report that `fraction` (0 to 1) of the job is done, and what it is at."""

    def info(self, text: str) -> None:
        """Tell the user something worth reading."""

    def warning(self, text: str) -> None:
        """Tell the user something that may need action; the job goes on."""

    def cancelled(self) -> bool:
        """Return whether the user has asked the job to stop."""
        return False

    def check(self) -> None:
        """Raise `Cancelled` if the user has asked the job to stop."""
        if self.cancelled():
            raise Cancelled

    def each(self, things: Iterable[T]) -> Iterator[T]:
        """Yield each of the things, unless the user asks the job to stop."""
        for thing in things:
            self.check()
            yield thing

    @contextlib.contextmanager
    def on_stop(self, cut: Callable[[], None]) -> Iterator[None]:  # noqa: ARG002
        """Have `cut` called from another thread if the job is stopped inside this block.

        For what blocks and can't look at `cancelled` itself. This base class never calls it.
        """
        yield

    def pause(self, seconds: float) -> None:
        """Wait, in slices short enough that a cancel is felt at once."""
        end = time.monotonic() + seconds
        self.check()
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, _SLICE_S))
            self.check()


class StoppableMonitor(Monitor):
    """Passes everything on to another monitor, and can be stopped on its own as well.

    Used inside jobs that run several threads: the first failure stops the others.
    """

    def __init__(self, outer: Monitor) -> None:
        self._outer = outer
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._cuts: list[Callable[[], None]] = []

    def progress(self, fraction: float, text: str = "") -> None:
        self._outer.progress(fraction, text)

    def info(self, text: str) -> None:
        self._outer.info(text)

    def warning(self, text: str) -> None:
        self._outer.warning(text)

    def cancelled(self) -> bool:
        return self._stopped.is_set() or self._outer.cancelled()

    def stop(self) -> None:
        """Cancel everything that runs under this monitor, blocked reads included."""
        with self._lock:
            self._stopped.set()
            cuts = list(self._cuts)
        for cut in cuts:
            cut()

    @contextlib.contextmanager
    def on_stop(self, cut: Callable[[], None]) -> Iterator[None]:
        with self._lock:
            if self._stopped.is_set():
                raise Cancelled
            self._cuts.append(cut)
        try:
            yield
        finally:
            with self._lock:
                self._cuts.remove(cut)

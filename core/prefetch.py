# SPDX-License-Identifier: GPL-2.0-or-later
"""Have the next thing fetched while the caller still works on the present one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from .job import Monitor, StoppableMonitor

T = TypeVar("T")

_SLICE_S = 0.1


class _Watch(StoppableMonitor):
    # A thread that is left behind may as well wait for an answer itself.
    may_block = True


class Begun(Generic[T]):
    """A call under way in a thread of its own, whose result is asked for later or never.

    Only for what waits, as a request does: Python works for one thread at a time, and the more
    threads take turns, the slower.

    Args:
        call: gets a monitor that is cancelled by `stop` as well.
        monitor: the caller's.
    """

    def __init__(self, call: Callable[[Monitor], T], monitor: Monitor) -> None:
        self._call = call
        self._monitor = monitor
        self._watch = _Watch(monitor)
        self._done = threading.Event()
        self._results: list[T] = []
        self._faults: list[BaseException] = []
        threading.Thread(target=self._run, name="datacosmos-next", daemon=True).start()

    def _run(self) -> None:
        try:
            self._results.append(self._call(self._watch))
        except BaseException as error:  # noqa: BLE001  raised again in the caller's thread
            self._faults.append(error)
        self._done.set()

    def result(self) -> T:
        """Return what the call returned, once it has. To be asked for once.

        Raises:
            Cancelled, or what the call raised.
        """
        while not self._done.wait(_SLICE_S):
            self._monitor.check()
        if self._faults:
            # Taken out: it will hold this frame, and a circle goes only when Python looks for it.
            raise self._faults.pop()
        return self._results.pop()

    def stop(self) -> None:
        """Have the call cancelled; its result isn't wanted any more."""
        self._watch.stop()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Have the next thing fetched while the caller still works on the present one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
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
        self._outcome: Future[T] = Future()
        threading.Thread(target=self._run, name="datacosmos-next", daemon=True).start()

    def _run(self) -> None:
        try:
            self._outcome.set_result(self._call(self._watch))
        except BaseException as error:  # noqa: BLE001  raised again in the caller's thread
            self._outcome.set_exception(error)

    def result(self) -> T:
        """Return what the call returned, once it has.

        Raises:
            Cancelled, or what the call raised.
        """
        while not self._outcome.done():
            self._monitor.check()
            wait([self._outcome], timeout=_SLICE_S)
        return self._outcome.result()

    def stop(self) -> None:
        """Have the call cancelled; its result isn't wanted any more."""
        self._watch.stop()

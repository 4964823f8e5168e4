# SPDX-License-Identifier: GPL-2.0-or-later
"""Have the next value fetched while the caller still works on the present one."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Iterator
from typing import TypeVar

from .job import Monitor, StoppableMonitor

T = TypeVar("T")

_SLICE_S = 0.1


class _End:
    def __init__(self, error: BaseException | None) -> None:
        self.error = error


def ahead(produce: Callable[[Monitor], Iterator[T]], monitor: Monitor) -> Generator[T, None, None]:
    """Yield what `produce` yields, made one value ahead in a thread of its own.

    The thread ends when the values end, an error is raised, the user cancels, or the caller
    closes this generator.
    """
    ready: queue.Queue[T | _End] = queue.Queue(maxsize=1)
    watch = StoppableMonitor(monitor)

    def put(value: T | _End) -> None:
        while not watch.cancelled():
            try:
                ready.put(value, timeout=_SLICE_S)
            except queue.Full:
                continue
            return

    def run() -> None:
        try:
            for value in produce(watch):
                put(value)
                if watch.cancelled():
                    return
            put(_End(None))
        except BaseException as error:  # noqa: BLE001  raised again in the caller's thread
            put(_End(error))

    threading.Thread(target=run, name="datacosmos-pages", daemon=True).start()
    try:
        while True:
            monitor.check()
            try:
                value = ready.get(timeout=_SLICE_S)
            except queue.Empty:
                continue
            if isinstance(value, _End):
                if value.error is not None:
                    raise value.error
                return
            yield value
    finally:
        watch.stop()

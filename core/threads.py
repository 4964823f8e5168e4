# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls in other threads: several at once, ahead of time, or left behind; all cancellable."""

from __future__ import annotations

import concurrent.futures
import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from .errors import Cancelled
from .job import Monitor, StoppableMonitor

T = TypeVar("T")
R = TypeVar("R")

_SLICE_S = 0.1
# Of what is left behind, so that leaving it is felt at once.
_LEAVING_SLICE_S = 0.05


def run_parallel(
    work: Callable[[T, Monitor], R],
    inputs: Sequence[T],
    workers: int,
    monitor: Monitor,
    on_tick: Callable[[int], None] | None = None,
) -> list[R]:
    """Return `work` of each input, in the order of the inputs.

    The first exception, or a cancel, stops the others and is raised once they have ended.

    Args:
        work: called in worker threads with one input and a monitor to heed.
        workers: how many run at the same time, at least one.
        on_tick: called in the caller's thread, several times a second, with the number of
            inputs that are done; the place to report progress.
    """
    watch = StoppableMonitor(monitor)
    pool = concurrent.futures.ThreadPoolExecutor(
        max_workers=max(1, min(workers, len(inputs))), thread_name_prefix="datacosmos"
    )
    with pool:
        futures = [pool.submit(_unless_stopped, work, entry, watch) for entry in inputs]
        waiting = set(futures)
        done: set[concurrent.futures.Future[R]] = set()
        try:
            while waiting:
                done, waiting = concurrent.futures.wait(
                    waiting, _SLICE_S, concurrent.futures.FIRST_COMPLETED
                )
                while done:
                    done.pop().result()
                if on_tick is not None:
                    on_tick(len(futures) - len(waiting))
                monitor.check()
            return [future.result() for future in futures]
        except BaseException:
            watch.stop()
            for future in waiting:
                future.cancel()
            raise
        finally:
            # What a future raised holds this frame, which mustn't hold the future in turn: such a
            # circle, with all that the worker had in hand, goes only when Python looks for it.
            futures.clear()
            done, waiting = set(), set()


def _unless_stopped(work: Callable[[T, Monitor], R], entry: T, watch: Monitor) -> R:
    if watch.cancelled():
        raise Cancelled
    return work(entry, watch)


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


def _nothing() -> None:
    """Do nothing."""


def abandonable(
    call: Callable[[], T],
    is_over: Callable[[], bool],
    discard: Callable[[T], None],
    on_leave: Callable[[], None] = _nothing,
) -> T:
    """Return what `call` returns, but leave it behind as soon as it is over with it.

    The call goes on in a thread of its own until it ends by itself, and is then forgotten.

    Args:
        is_over: asked several times a second, in the caller's thread.
        discard: gets what an abandoned call returned after all.
        on_leave: called as soon as it is left behind, also because something was raised in the
            caller's thread (Ctrl+C in a script).

    Raises:
        Cancelled: it was left behind; else what the call raised.
    """
    lock = threading.Lock()
    done = threading.Event()
    state: dict[str, bool] = {"abandoned": False}
    results: list[T] = []
    faults: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:  # noqa: BLE001  raised again in the waiting thread
            faults.append(error)
        with lock:
            done.set()
            late = state["abandoned"]
        if late and results:
            discard(results[0])

    def leave() -> bool:
        with lock:
            state["abandoned"] = not done.is_set()
        if state["abandoned"]:
            on_leave()
        return state["abandoned"]

    try:
        threading.Thread(target=run, name="datacosmos-request", daemon=True).start()
        while not done.wait(_LEAVING_SLICE_S):
            if is_over():
                raise Cancelled
    except Cancelled:
        if leave():
            raise
        # else it ended at this very moment, and what came of it counts
    except BaseException:
        if not leave() and results:
            discard(results[0])
        raise
    if faults:
        # Taken out: it will hold this frame, and a circle goes only when Python looks for it.
        raise faults.pop()
    return results[0]

# SPDX-License-Identifier: GPL-2.0-or-later
"""A few things at a time, cancellable, results in the order of the input."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Sequence
from typing import TypeVar

from .errors import Cancelled
from .job import Monitor, StoppableMonitor

T = TypeVar("T")
R = TypeVar("R")

_SLICE_S = 0.1


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

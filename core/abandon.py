# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for a call that can't be interrupted, without being held by it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from .errors import Cancelled
from .job import Monitor

T = TypeVar("T")

_SLICE_S = 0.1


def abandonable(call: Callable[[], T], monitor: Monitor, discard: Callable[[T], None]) -> T:
    """Return what `call` returns, but leave it behind as soon as the user cancels.

    The call goes on in a thread of its own until its time-out and is then forgotten; only
    what changes nothing may be left like this. Where the monitor allows to block, it is called
    directly.

    Args:
        discard: gets what an abandoned call returned after all.
    """
    if monitor.may_block:
        return call()
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

    threading.Thread(target=run, name="datacosmos-request", daemon=True).start()
    while not done.wait(_SLICE_S):
        if monitor.cancelled():
            with lock:
                if done.is_set():
                    break
                state["abandoned"] = True
            raise Cancelled
    if faults:
        # Taken out: it will hold this frame, and a circle goes only when Python looks for it.
        raise faults.pop()
    return results[0]

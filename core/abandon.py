# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for a call that can't be interrupted, without being held by it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from .errors import Cancelled

T = TypeVar("T")

_SLICE_S = 0.05


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
        while not done.wait(_SLICE_S):
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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Full garbage collections put off while thousands of results arrive."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_SELDOM = 1000

_lock = threading.Lock()
_inside = 0
_before = 0


@contextlib.contextmanager
def full_collections_put_off() -> Iterator[None]:
    """Have Python walk all of its objects seldom inside this block. Any thread, nested or not.

    A full collection visits every object of the program. Inside QGIS with its plugins that
    takes some 50 ms with the interpreter held, and new objects by the thousand call for one
    after the other. Young objects are collected as ever.
    """
    global _inside, _before  # noqa: PLW0603  the threshold is the interpreter's own state
    with _lock:
        first, second, third = gc.get_threshold()
        if _inside == 0:
            _before = third
            gc.set_threshold(first, second, max(third, _SELDOM))
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                first, second, _third = gc.get_threshold()
                gc.set_threshold(first, second, _before)

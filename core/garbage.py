# SPDX-License-Identifier: GPL-2.0-or-later
"""Python's garbage collector, kept from long walks while much is read."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_SELDOM = 1000  # of the younger collections to a full one

_put_off_lock = threading.Lock()
_put_off_by = 0
_third_before = 0


@contextlib.contextmanager
def full_collections_put_off() -> Iterator[None]:
    """Have Python walk all of its objects seldom inside this block. Any thread, nested or not.

    A full collection visits every object of the program. Inside QGIS with its plugins that
    takes some 50 ms with the interpreter held, and new objects by the thousand call for one
    after the other. Young objects are collected as ever.
    """
    global _put_off_by, _third_before  # noqa: PLW0603  the threshold is the interpreter's own state
    with _put_off_lock:
        first, second, third = gc.get_threshold()
        if _put_off_by == 0:
            _third_before = third
            gc.set_threshold(first, second, max(third, _SELDOM))
        _put_off_by += 1
    try:
        yield
    finally:
        with _put_off_lock:
            _put_off_by -= 1
            if _put_off_by == 0:
                first, second, _third = gc.get_threshold()
                gc.set_threshold(first, second, _third_before)

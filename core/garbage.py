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
_staying_by = 0
_was_enabled = True


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


@contextlib.contextmanager
def made_to_stay() -> Iterator[None]:
    """Have Python take what is made inside this block for old at once. Any thread, nested or not.

    What is made by the hundred thousand in one go, to stay, calls for a full collection once it has
    lived through the younger ones: that holds the interpreter for 0.15 s with 10,000 orders. Not
    for waiting in: nothing is collected inside.
    """
    global _staying_by, _was_enabled  # noqa: PLW0603  the switch is the interpreter's own state
    with _put_off_lock:
        if _staying_by == 0:
            _was_enabled = gc.isenabled()
            gc.disable()
        _staying_by += 1
    try:
        yield
    finally:
        with _put_off_lock:
            _staying_by -= 1
            # All younger generations go into one that is never looked at, and from there to the
            # oldest: neither walks the objects, and the next full collection finds them.
            gc.freeze()
            gc.unfreeze()
            if _staying_by == 0 and _was_enabled:
                gc.enable()

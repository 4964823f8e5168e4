# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers that take their time, and how soon what waits for them comes to an end."""

from __future__ import annotations

import contextlib
import gzip
import threading
import time

from datacosmos_imagery.core.sandbox import Fault

_EACH_S = 0.3  # of what trickles: no wait is long enough for a time-out of the socket
BODY = b'{"id": "x", "type": "Collection", "license": "proprietary"}'

WAYS = {
    "status line": {"trickle_s": _EACH_S},
    "body": {"trickle_s": _EACH_S, "trickle": "body"},
    "chunks": {"trickle_s": _EACH_S, "trickle": "body", "no_length": True},
    "compressed": {
        "trickle_s": _EACH_S,
        "trickle": "body",
        "body": gzip.compress(BODY),
        "headers": {"Content-Encoding": "gzip"},
    },
    "to the end of the connection": {
        "trickle_s": _EACH_S,
        "trickle": "body",
        "headers": {"Content-Length": "", "Connection": "close"},
    },
    "no answer": {"hang": True},
    "not even read": {"is_deaf": True},
    "announced without end": {"interim_s": 0.01},
}


def slow(path=".", method="", **how):
    """Return the fault of a server that takes its time: all it says trickles, unless told so."""
    return Fault(path, method, times=None, **(how or WAYS["status line"]))


@contextlib.contextmanager
def within(limit_s):
    """Fail if the block takes longer."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < limit_s


# A second for the user. Half a second more where other tests take turns on the same machine.
FELT_S = 1.5


@contextlib.contextmanager
def cancelled_once(what, is_time=None, after_s=0.3):
    """Cancel while the block is under way: it must end within a second.

    Args:
        what: a `Recorder`, or the feedback of Processing.
        is_time: cancel once this is true.
    """
    at, is_over = [], threading.Event()

    def cancel():
        while is_time is not None and not is_time():
            if is_over.wait(0.01):
                return  # it failed before its time
        at.append(time.monotonic())
        if hasattr(what, "cancel"):
            what.cancel()
        else:
            what.stop = True

    timer = threading.Timer(after_s, cancel)
    timer.start()
    try:
        yield
    finally:
        ended = time.monotonic()
        timer.cancel()
        is_over.set()
    assert at, "it was over before"
    assert ended - at[0] < FELT_S


def carriers():
    """Return the threads that carry a request."""
    return {thread for thread in threading.enumerate() if thread.name == "datacosmos-request"}


def all_ended(threads, limit_s=2.0):
    """Return whether all these threads end within a while."""
    until = time.monotonic() + limit_s
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    return not any(thread.is_alive() for thread in threads)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Cuts off servers that hang: the driver itself waits for an answer for ever.

The server's own time-out ends a long statement. It doesn't help where the server's process is
stopped, or its machine, while the network still takes what is sent.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

# Longer than the server lets a statement take.
ANSWER_S = 20.0
_LOOK_S = 0.25


class _Watch:
    def __init__(self) -> None:
        self.pid = os.getpid()
        self.lock = threading.Condition()
        self.waiting: dict[Any, float] = {}
        self.thread: threading.Thread | None = None

    def run(self) -> None:
        while True:
            with self.lock:
                if not self.waiting:
                    self.lock.wait()
                now = time.monotonic()
                for connection, deadline in tuple(self.waiting.items()):
                    if now > deadline:
                        del self.waiting[connection]
                        _cut(connection)
            time.sleep(_LOOK_S)


_watch = _Watch()


@contextlib.contextmanager
def watched(connection: Any) -> Iterator[None]:
    """Cut the connection, so that whoever waits for its answer is told, if it takes too long."""
    global _watch  # noqa: PLW0603  a fork has no thread of its parent's
    if _watch.pid != os.getpid():
        _watch = _Watch()
    watch = _watch
    with watch.lock:
        if watch.thread is None:
            watch.thread = threading.Thread(target=watch.run, name="ledger watch", daemon=True)
            watch.thread.start()
        watch.waiting[connection] = time.monotonic() + ANSWER_S
        watch.lock.notify()
    try:
        yield
    finally:
        with watch.lock:
            watch.waiting.pop(connection, None)


def _cut(connection: Any) -> None:
    # Whoever waits can't close it meanwhile: for that they need the lock.
    with contextlib.suppress(OSError, ValueError):
        own = socket.socket(fileno=connection.fileno())
        try:
            own.shutdown(socket.SHUT_RDWR)
        finally:
            own.detach()

# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that takes its time: what goes in at one end comes out later at the other."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Iterator


@contextlib.contextmanager
def delayed(port: int, round_trip_s: float) -> Iterator[str]:
    """Lead to a port of this machine by a slow line; yields the address.

    It is as wide as it gets. Making a connection takes a round trip as well.
    """
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", port))
                for end in (near, far):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                _carry(near, far, round_trip_s / 2, round_trip_s)
                _carry(far, near, round_trip_s / 2, 0.0)

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()


def _carry(source: socket.socket, target: socket.socket, delay_s: float, first_s: float) -> None:
    pieces: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
    opens_at = time.monotonic() + first_s

    def take() -> None:
        data = b"x"
        while data:
            try:
                data = source.recv(256 * 1024)
            except OSError:
                data = b""
            pieces.put((max(time.monotonic(), opens_at) + delay_s, data))

    def give() -> None:
        with contextlib.suppress(OSError):
            while True:
                due, data = pieces.get()
                time.sleep(max(0.0, due - time.monotonic()))
                if not data:
                    target.shutdown(socket.SHUT_WR)
                    return
                target.sendall(data)

    for work in (take, give):
        threading.Thread(target=work, daemon=True).start()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers that take their time: they trickle, keep silent, or don't even listen."""

from __future__ import annotations

import io
import select
import socket
import time

_LOOK_S = 0.05
_LONGEST_S = 600.0
_END_OF_HEADERS = b"\r\n\r\n"
_INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n"


class Trickle(io.BufferedIOBase):
    """A file that takes what is written and hands it on a byte at a time.

    Args:
        pause_s: before each byte.
        what: "status" for all that is written, "body" for what comes after the headers.
    """

    def __init__(self, file: io.BufferedIOBase, pause_s: float, what: str) -> None:
        super().__init__()
        self._file, self._pause_s = file, pause_s
        self._is_at_once = what == "body"

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        rest = data
        if self._is_at_once:
            head, end, rest = data.partition(_END_OF_HEADERS)
            self._file.write(head + end)
            self._file.flush()
            self._is_at_once = not end
        for byte in rest:
            time.sleep(self._pause_s)
            self._file.write(bytes([byte]))
            self._file.flush()
        return len(data)


def keep_silent(connection: socket.socket) -> None:
    """Return once the client has left."""
    while True:
        if select.select([connection], [], [], _LOOK_S)[0] and not connection.recv(4096):
            return


def be_deaf(connection: socket.socket) -> None:
    """Read nothing. Returns when the client breaks off, or after a long time."""
    until = time.monotonic() + _LONGEST_S
    while time.monotonic() < until:
        if connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            return
        time.sleep(_LOOK_S)


def announce(file: io.BufferedIOBase, pause_s: float) -> None:
    """Announce an answer for as long as the client listens."""
    while True:
        file.write(_INTERIM)
        file.flush()
        time.sleep(pause_s)

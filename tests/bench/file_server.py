# SPDX-License-Identifier: GPL-2.0-or-later
"""Hand out the files of a folder: file_server.py HOST PORT FOLDER [BYTES_A_SECOND]

Keeps connections, has ranges, and gives each connection so many bytes per second at the most. Says
its port when it listens (0 for any). GET /stats says how many connections there were.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import sys
import threading
import time
from pathlib import Path

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_PIECES_A_SECOND = 20
_MOST_PIECE = 4 * 1024 * 1024


class _Server:
    def __init__(self, folder: Path, most_bps: float) -> None:
        self._folder, self._most_bps = folder, most_bps
        self._lock = threading.Lock()
        self._stats = {"connections": 0, "open": 0, "open_most": 0, "requests": 0}

    def serve(self, listener: socket.socket) -> None:
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _count(self, **changes: int) -> None:
        with self._lock:
            for name, change in changes.items():
                self._stats[name] += change
            self._stats["open_most"] = max(self._stats["open_most"], self._stats["open"])

    def _talk(self, connection: socket.socket) -> None:
        self._count(connections=1, open=1)
        with (
            contextlib.suppress(OSError, IndexError),
            connection,
            connection.makefile("rb") as text,
        ):
            while self._answer(connection, text):
                pass
        self._count(open=-1)

    def _answer(self, connection, text) -> bool:
        path = text.readline().split()[1].decode()
        headers = {}
        while line := text.readline().decode("latin-1").strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        if path == "/stats":
            body = json.dumps(self._stats).encode()
            self._count(connections=-1)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            return False
        self._count(requests=1)
        try:
            file = (self._folder / path.lstrip("/")).open("rb")
        except OSError:
            connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            return True
        with file:
            self._send(connection, file, headers)
        return headers.get("connection", "").lower() != "close"

    def _send(self, connection, file, headers) -> None:
        size = os.fstat(file.fileno()).st_size
        start, end, status, more = 0, size, "200 OK", ""
        if match := _RANGE.fullmatch(headers.get("range", "")):
            start, end = int(match[1]), min(size, int(match[2]) + 1 if match[2] else size)
            status, more = (
                "206 Partial Content",
                f"Content-Range: bytes {start}-{end - 1}/{size}\r\n",
            )
        head = (
            f"HTTP/1.1 {status}\r\nContent-Length: {end - start}\r\nAccept-Ranges: bytes\r\n"
            f'ETag: "bench"\r\nContent-Type: application/octet-stream\r\n{more}\r\n'
        )
        connection.sendall(head.encode())
        piece = int(self._most_bps / _PIECES_A_SECOND) or _MOST_PIECE
        due = time.monotonic()
        while start < end:
            start += os.sendfile(connection.fileno(), file.fileno(), start, min(piece, end - start))
            if self._most_bps:
                due += 1 / _PIECES_A_SECOND
                time.sleep(max(0.0, due - time.monotonic()))


def main(host: str, port: str, folder: str, most_bps: str = "0") -> None:
    listener = socket.create_server((host, int(port)), backlog=256)
    print(listener.getsockname()[1], flush=True)
    _Server(Path(folder), float(most_bps)).serve(listener)


if __name__ == "__main__":
    main(*sys.argv[1:])

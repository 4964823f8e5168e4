# SPDX-License-Identifier: GPL-2.0-or-later
"""A server of files that has ranges, keeps connections, and the bad habits of others."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from dataclasses import dataclass, field

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_BLOCK = 64 * 1024
LIMIT_S = 120


@dataclass
class Asked:
    """One request.

    Args:
        number: of the requests of this server, from 0.
        connection: the number of the connection that it came over.
        method: "GET", or "HEAD", which gets no body.
        start, end: of the range that was asked for; None for the whole file.
    """

    number: int
    connection: int
    path: str
    headers: dict[str, str]
    method: str = "GET"
    start: int | None = None
    end: int | None = None


@dataclass
class Served:
    """What is answered.

    Args:
        data: the file, of which a part is sent.
        status, headers, body: instead of the usual ones, None and {} for these.
        whole: whatever part was asked for.
        shifts: parts begin so many bytes too late.
        chunked: send it in chunks, and go on behind the end with so many bytes.
        most: bytes to send before the connection is reset (or ended well, where `ends`).
        gate: waited for before the body, for `patience_s` at the most; `behind` bytes of it go
            before.
    """

    data: bytes
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    whole: bool = False
    shifts: int = 0
    chunked: bool = False
    surplus: int = 0
    most: int | None = None
    ends: bool = False
    gate: threading.Event | None = None
    behind: int = 0
    patience_s: float = LIMIT_S


class RangedServer:
    """Serves files; a context manager.

    Args:
        files: what is served by which path.
        habit: gets each `Asked` and the file's bytes, and returns what is answered; None for the
            usual answer.
        on_sent: told after each answer which it was, and how many bytes of its body were sent.

    Attributes:
        requests: all that came.
        open_most: how many connections were open at the same time.
        connections: how many were made.
    """

    def __init__(self, files, habit=None, on_sent=None):
        self.files = files
        self.habit = habit or (lambda _asked, data: Served(data))
        self.on_sent = on_sent or (lambda _asked, _count: None)
        self.requests = []
        self.connections = self.open_now = self.open_most = 0
        self.etag = '"1"'
        self._lock = threading.Lock()
        self._sockets = set()
        self._server = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_error):
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        with self._lock:
            for one in self._sockets:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._server.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self._lock:
                    self.connections += 1
                    self.open_now += 1
                    self.open_most = max(self.open_most, self.open_now)
                    self._sockets.add(connection)
                    number = self.connections
                threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection, number):
        with contextlib.suppress(OSError, ValueError), connection:
            reader = connection.makefile("rb")
            while self._answer(connection, reader, number):
                pass
        with self._lock:
            self.open_now -= 1
            self._sockets.discard(connection)

    def _answer(self, connection, reader, number):
        first = reader.readline().decode("latin-1").split()
        if len(first) < 2:
            return False
        headers = {}
        while (line := reader.readline().decode("latin-1").strip()) and ":" in line:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        path = first[1].partition("?")[0]
        asked = Asked(0, number, path, headers, first[0])
        if match := _RANGE.fullmatch(headers.get("range", "")):
            asked.start = int(match[1])
            asked.end = int(match[2]) + 1 if match[2] else None
        with self._lock:
            asked.number = len(self.requests)
            self.requests.append(asked)
        data = self.files.get(path)
        if data is None:
            connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            return True
        return self._send(connection, asked, self.habit(asked, data))

    def _send(self, connection, asked, served):
        data, head = served.data, {"ETag": self.etag, "Accept-Ranges": "bytes"}
        head["Content-Type"] = "application/octet-stream"
        start, end, status = 0, len(data), 200
        tag = served.headers.get("ETag", self.etag)
        is_same = asked.headers.get("if-range", tag) == tag
        if asked.start is not None and not served.whole and is_same:
            start, end = asked.start + served.shifts, min(len(data), asked.end or len(data))
            status = 206 if start < len(data) else 416
            head["Content-Range"] = f"bytes {start}-{end - 1}/{len(data)}"
        body = memoryview(data)[start:end] if served.body is None else memoryview(served.body)
        if status == 416:
            head["Content-Range"], body = f"bytes */{len(data)}", memoryview(b"")
        head["Content-Length"] = str(len(body))
        if served.chunked:
            head.pop("Content-Length")
            head["Transfer-Encoding"] = "chunked"
            body = memoryview(bytes(body) + b"x" * served.surplus)
        head.update(served.headers)
        lines = [f"HTTP/1.1 {served.status or status} X"]
        lines += [f"{name}: {value}" for name, value in head.items() if value != ""]
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
        if asked.method == "HEAD":
            body = body[:0]
        if served.most is not None:
            body = body[: served.most]
        count = len(body)
        if served.gate is not None:
            connection.sendall(body[: served.behind])
            body = body[served.behind :]
            served.gate.wait(served.patience_s)
        for at in range(0, len(body), _BLOCK):
            piece = body[at : at + _BLOCK]
            connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece) if served.chunked else piece)
        if served.chunked:
            connection.sendall(b"0\r\n\r\n")
        self.on_sent(asked, count)
        if served.most is not None and not served.ends:
            return False
        return head.get("Connection", "") != "close"

# SPDX-License-Identifier: GPL-2.0-or-later
"""A server of one file that counts what it is asked for, and answers each request somewhat later."""

from __future__ import annotations

import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


class RangesServer:
    """Serves a file on the loopback address. A context manager.

    Args:
        delay_s: before each answer, as far away servers have it.
    """

    def __init__(self, file: Path, delay_s: float = 0.0) -> None:
        self.requests = 0
        self.bytes_sent = 0
        lock, data = threading.Lock(), file.read_bytes()
        counts = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_arguments: object) -> None:
                """Say nothing."""

            def do_HEAD(self) -> None:
                self._answer(b"", len(data), 200, {})

            def do_GET(self) -> None:
                match = _RANGE.fullmatch(self.headers.get("Range", ""))
                if match is None:
                    self._answer(data, len(data), 200, {})
                    return
                start = int(match[1])
                end = min(int(match[2] or len(data)), len(data) - 1) + 1
                part = f"bytes {start}-{end - 1}/{len(data)}"
                self._answer(data[start:end], end - start, 206, {"Content-Range": part})

            def _answer(
                self, body: bytes, length: int, status: int, headers: dict[str, str]
            ) -> None:
                with lock:
                    counts.requests += 1
                    counts.bytes_sent += len(body)
                time.sleep(delay_s)
                self.send_response(status)
                self.send_header("Content-Type", "image/tiff")
                self.send_header("Content-Length", str(length))
                self.send_header("Accept-Ranges", "bytes")
                self.send_header("ETag", '"one"')
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/{file.name}"

    def __enter__(self) -> RangesServer:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()

# SPDX-License-Identifier: GPL-2.0-or-later
"""HTTP itself: reading requests, sending answers, ranges, and the faults of the wire."""

from __future__ import annotations

import contextlib
import io
import logging
import socket
import socketserver
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .altering import changed, in_parts, packed
from .faults import Fault, Faults
from .reading import TimedReads, read_request, recordable, whole_number
from .recording import RecordedRequest, Refusal, Reply, json_reply
from .slowness import Trickle, announce, be_deaf, keep_silent

_log = logging.getLogger(__name__)

_BLOCK_BYTES = 256 * 1024
_IDLE_S = 300.0
_LINGER_S = 1.0
# With it, closing a connection resets it.
_NO_LINGER = struct.pack("ii" if sys.platform != "win32" else "hh", 1, 0)


class Server(ThreadingHTTPServer):
    """Knows who answers, which faults are on, and who keeps the record."""

    daemon_threads = True
    # Linux lets a port be taken again at once only with this.
    allow_reuse_address = True
    request_queue_size = 64

    def equip(
        self,
        answer: Callable[[RecordedRequest], Reply],
        faults: Faults,
        record: Callable[[RecordedRequest], None],
        request_timeout_s: float,
    ) -> None:
        self.answer = answer
        self.faults = faults
        self.record = record
        self.request_timeout_s = request_timeout_s
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hear_no_more(self) -> None:
        """Take no more requests, on any connection. What was asked for is still answered.

        Else the thread of each connection that a client keeps would hold all that is served.
        """
        with self._lock:
            left = list(self._open)
        for connection in left:
            with contextlib.suppress(OSError):  # it has been closed meanwhile
                connection.shutdown(socket.SHUT_RD)

    def server_bind(self) -> None:
        # Not HTTPServer's own, which looks the host name up and can take seconds.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def wake(self) -> None:
        """Have `shutdown` return at once: the loop looks only now and then whether it is to end."""
        with contextlib.suppress(OSError):  # only Linux knows it of a socket that listens
            self.socket.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        # A client that hangs up is nothing to report; anything else is.
        _log.debug("a connection ended early", exc_info=True)


@dataclass(frozen=True)
class _Part:
    """Which bytes of a body are sent, and how."""

    status: int
    start: int
    length: int
    whole: int


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: Server
    server_version = "DataCosmosSandbox"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self._reads = TimedReads(self.connection)
        self.rfile = self._source = io.BufferedReader(self._reads)

    def handle_one_request(self) -> None:
        # A connection may lie idle for a while; a request that has begun must come to its end.
        self._reads.allow(_IDLE_S)
        try:
            self._source.peek(1)
        except socket.timeout:
            self.close_connection = True
            return
        self._reads.allow(self.server.request_timeout_s)
        super().handle_one_request()

    def do_GET(self) -> None:
        self._serve()

    def do_HEAD(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def do_PATCH(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base's name
        _log.debug(format, *args)

    def _serve(self) -> None:
        fault = self.server.faults.take(self.command, self.path.partition("?")[0])
        if fault and fault.is_deaf:
            self.close_connection = True
            be_deaf(self.connection)
            return
        try:
            request = read_request(self.command, self.path, self.headers, self.rfile)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        if fault and fault.delay_s:
            time.sleep(fault.delay_s)
        reply = self._reply_to(request, fault)
        kept = request if recordable(request) else replace(request, body=None)
        self.server.record(replace(kept, status=reply.status, at=time.time()))
        if fault and fault.drop:
            self._hang_up(fault)
            return
        if fault and fault.changed:
            reply = changed(reply)
        if fault and fault.packs:
            reply = packed(reply, fault.packs)
        with contextlib.suppress(ConnectionError):  # the client has gone, which is its right
            if fault and (fault.hang or fault.interim_s or fault.trickle_s):
                self._send_slowly(reply, fault)
            else:
                self._send(reply, fault)

    def _send_slowly(self, reply: Reply, fault: Fault) -> None:
        self.close_connection = True
        if fault.hang:
            keep_silent(self.connection)
        elif fault.interim_s:
            announce(self.wfile, fault.interim_s)
        else:
            file = self.wfile
            self.wfile = Trickle(file, fault.trickle_s, fault.trickle)
            try:
                self._send(reply, fault)
            finally:
                self.wfile = file

    def _reply_to(self, request: RecordedRequest, fault: Fault | None) -> Reply:
        if fault is None or not fault.answers:
            return self._answer(request)
        if fault.is_done:
            self._answer(request)
        return _reply_of(fault)

    def _answer(self, request: RecordedRequest) -> Reply:
        return self.server.answer(request)

    def _refuse(self, refusal: Refusal) -> None:
        """Answer what can't be read, and end the connection: what follows isn't known."""
        self.close_connection = True
        reply = refusal.reply()
        with contextlib.suppress(OSError):  # the client has gone, or goes on sending for too long
            self._send(replace(reply, headers={**reply.headers, "Connection": "close"}), None)
            self.wfile.flush()
            # With bytes unread, the answer would be lost on the way.
            self.connection.shutdown(socket.SHUT_WR)
            self._reads.allow(_LINGER_S)
            while self.rfile.read1(_BLOCK_BYTES):
                pass

    def _send(self, reply: Reply, fault: Fault | None) -> None:
        whole = reply.file.stat().st_size if reply.file else len(reply.body)
        part = self._wanted_part(reply, whole, fault)
        if fault and fault.in_parts and part.status == 206:
            data = b"".join(_blocks(reply, part.start, part.length))
            reply = in_parts(reply, data, part.start, whole)
            part = _Part(206, 0, len(reply.body), len(reply.body))
        self.send_response(part.status)
        for name, value in self._headers_of(reply, part, fault).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(reply, part, fault, chunked=bool(fault and fault.no_length))

    def _headers_of(self, reply: Reply, part: _Part, fault: Fault | None) -> dict[str, str]:
        headers = {"Content-Type": reply.content_type, **reply.headers}
        total = "*" if fault and fault.hides_total else f"{part.whole}"
        if part.status == 206 and not (fault and fault.in_parts):
            headers["Content-Range"] = f"bytes {part.start}-{part.start + part.length - 1}/{total}"
        if part.status == 416:
            headers["Content-Range"] = f"bytes */{total}"
        if fault and fault.until_close:
            self.close_connection = True
            headers["Connection"] = "close"
        elif fault and fault.no_length:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers["Content-Length"] = str(part.length)
        headers.update(fault.headers if fault else {})
        return {n: v for n, v in headers.items() if not fault or n not in fault.without}

    def _send_body(self, reply: Reply, part: _Part, fault: Fault | None, *, chunked: bool) -> None:
        cut_after = fault.cut_after if fault else None
        length = part.length if cut_after is None else min(part.length, cut_after)
        if fault and fault.bytes_per_s and reply.file and not chunked:
            self._send_file_slowly(_blocks(reply, part.start, length, fault.bytes_per_s // 20 + 1))
        elif reply.file and not chunked and not (fault and fault.trickle_s):
            self.wfile.flush()
            with reply.file.open("rb") as file:
                # The kernel moves the bytes, without passing through Python.
                self.connection.sendfile(file, part.start, length) if length else None
        else:
            for block in _blocks(reply, part.start, length):
                if chunked:
                    self.wfile.write(f"{len(block):x}\r\n".encode() + block + b"\r\n")
                else:
                    self.wfile.write(block)
            if chunked and (length == part.length or (fault and fault.hides_cut)):
                self.wfile.write(b"0\r\n\r\n")
        if length < part.length and not (fault and fault.hides_cut):
            self._hang_up(fault)

    def _send_file_slowly(self, blocks: Iterator[bytes]) -> None:
        for block in blocks:
            self.wfile.write(block)
            self.wfile.flush()
            time.sleep(1 / 20)

    def _wanted_part(self, reply: Reply, whole: int, fault: Fault | None) -> _Part:
        everything = _Part(reply.status, 0, whole, whole)
        text = self.headers.get("Range", "")
        skips_if_range = bool(fault and fault.skips_if_range)
        if not text.startswith("bytes=") or (fault and fault.ignore_range):
            return everything
        if reply.file is None and not skips_if_range:
            return everything
        condition = self.headers.get("If-Range")
        known = {None, reply.headers.get("ETag"), reply.headers.get("Last-Modified")}
        if condition not in known and not skips_if_range:
            return everything
        first, dash, last = text[len("bytes=") :].partition("-")
        begin, until = whole_number(first or "0"), whole_number(last or "0")
        if not dash or begin is None or until is None or not (first or last):
            return everything
        start = begin if first else max(0, whole - until)
        end = min(whole - 1, until) if first and last else whole - 1
        if start >= whole or end < start:
            return _Part(416, 0, 0, whole)
        length = end - start + 1
        if fault and fault.most_bytes is not None:
            length = min(length, fault.most_bytes)
        return _Part(206, start, length, whole)

    def _hang_up(self, fault: Fault | None) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):  # the other side may have been first
            self.wfile.flush()
            if fault and fault.resets:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
                socket.close(self.connection.detach())
            else:
                self.connection.shutdown(socket.SHUT_RDWR)


def _blocks(
    reply: Reply, start: int, length: int, block_bytes: int = _BLOCK_BYTES
) -> Iterator[bytes]:
    if reply.file is None:
        yield from (b for b in [reply.body[start : start + length]] if b)
        return
    with reply.file.open("rb") as file:
        file.seek(start)
        while length and (block := file.read(min(length, block_bytes))):
            length -= len(block)
            yield block


def _reply_of(fault: Fault) -> Reply:
    if fault.redirect_to:
        return Reply(fault.status or 302, b"", "text/plain", {"Location": fault.redirect_to})
    if fault.body is not None:
        return Reply(fault.status or 200, fault.body, fault.content_type)
    return json_reply(
        {"errors": [{"message": f"a fault of the sandbox, {fault.status}"}]}, fault.status
    )

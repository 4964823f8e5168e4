# SPDX-License-Identifier: GPL-2.0-or-later
"""A proxy that cuts connections by plan: towards the client or the service, at any point, in any way.

It takes tunnels (CONNECT) and opens their TLS as a proxy that inspects traffic does, requests with
a whole address as for a plain proxy, and requests with a path only, as a gateway does.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import struct
import sys
import threading
from dataclasses import dataclass, replace
from http.client import responses
from socketserver import BaseRequestHandler, ThreadingTCPServer
from urllib.parse import urlsplit

WHEN = ("connect", "shake", "read", "up", "passed", "idle", "answered", "down")
HOW = ("fin", "rst", "tls", "silence")
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
# The head of a record of 256 bytes, and of those the first only.
_PART_OF_A_RECORD = b"\x17\x03\x03\x01\x00\x2a"
_PATIENCE_S = 30.0
_GOODBYE_S = 0.3


@dataclass(frozen=True)
class Cut:
    """What happens to the requests that match.

    Args:
        request: regular expression, searched for in "METHOD path", or "CONNECT host:port".
        when: "connect" (at the wish for a tunnel), "shake" (before the handshake in it), "read"
            (the request was read, and nothing passed on), "up" (`amount` bytes were passed on),
            "passed" (all was, the answer isn't waited for), "idle" (the answer didn't come for
            `amount` seconds), "answered" (it was read, and nothing passed back), "down" (`amount`
            bytes of it were).
        side: whose connection is cut: the "client"'s, or the "server"'s; the client then gets
            `status`, or an orderly end.
        how: "fin" (an orderly end), "rst" (a reset), "tls" (an end in the midst of a record),
            "silence" (none: the connection stays, and nothing comes).
        status: say this to the client in place of the cut of its connection.
        skip: let so many matching requests pass first.
        times: for how many requests; None for all.
    """

    request: str = "POST .*/orders$"
    when: str = "passed"
    side: str = "client"
    how: str = "fin"
    amount: float = 0.0
    status: int = 0
    skip: int = 0
    times: int | None = 1

    def __post_init__(self):
        if self.when not in WHEN or self.how not in HOW or self.side not in {"client", "server"}:
            raise ValueError(f"no such cut: {self}")

    @property
    def hides_the_request(self):
        """Whether the service never gets the whole request, whatever is in it."""
        return self.when in {"connect", "shake", "read"}


class CuttingProxy:
    """A context manager: it listens on this machine only.

    Args:
        hosts: name -> port of a plain HTTP server on 127.0.0.1; other names aren't found. What it
            says of its own address is put into what the client calls it by.
        context: TLS as a server for these names; None where no tunnels are taken.
        gateway: the port to which requests with a path only go.

    Attributes:
        passed: "METHOD path" of each request that was passed on wholly.
        cuts: those that were made.
    """

    def __init__(self, hosts, context=None, gateway=None):
        self.hosts, self.context, self.gateway = dict(hosts), context, gateway
        self.passed, self.cuts = [], []
        self._plan, self._lock = [], threading.Lock()
        self._busy, self._quiet = 0, threading.Condition(self._lock)
        self._server = _Server(("127.0.0.1", 0), _Connection)
        self._server.proxy = self
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_error):
        self._server.shutdown()
        self._server.server_close()

    def add(self, cut):
        """Plan a cut, behind those that are planned already."""
        with self._lock:
            self._plan.append(cut)

    def clear(self):
        """Plan none any more."""
        with self._lock:
            self._plan.clear()

    def take(self, request, *whens):
        """Return the cut for this request, and count it."""
        with self._lock:
            for index, cut in enumerate(self._plan):
                if cut.when not in whens or not re.search(cut.request, request):
                    continue
                if cut.skip:
                    self._plan[index] = replace(cut, skip=cut.skip - 1)
                    continue
                if cut.times is not None and cut.times <= 1:
                    del self._plan[index]
                elif cut.times is not None:
                    self._plan[index] = replace(cut, times=cut.times - 1)
                self.cuts.append(cut)
                return cut
        return None

    def wait_quiet(self, limit_s=10.0):
        """Wait until no connection is there any more; return whether that is so."""
        with self._quiet:
            return self._quiet.wait_for(lambda: self._busy == 0, limit_s)

    @contextlib.contextmanager
    def at_work(self):
        """Count a connection while it is there."""
        with self._quiet:
            self._busy += 1
        try:
            yield
        finally:
            with self._quiet:
                self._busy -= 1
                self._quiet.notify_all()


class _Server(ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """Both sides may break off as they like."""


@dataclass
class _Request:
    """A request as it came, and whom it is for."""

    name: str
    head: bytes
    body: bytes
    port: int
    base: str  # what the client calls the service by


class _Over(Exception):
    """The connection to the client has ended."""


class _Connection(BaseRequestHandler):
    def handle(self):
        self.client, self.tunnel = self.request, None
        self.client.settimeout(_PATIENCE_S)
        self.file = self.client.makefile("rb")
        with self.server.proxy.at_work(), contextlib.suppress(OSError, _Over):
            while (request := self._read()) is not None:
                self._pass_on(request)
        with contextlib.suppress(OSError):
            self.client.close()

    def _read(self):
        """Return the next request; None at the end, or after a tunnel that leads nowhere."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.file.readline()
            if not line:
                return None
            head += line
        method, target, _version = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
        length = _header(head, b"content-length")
        body = self.file.read(int(length or 0))
        if method == "CONNECT":
            return self._read() if self._open_tunnel(target) else None
        return self._addressed(method, target, head, body)

    def _open_tunnel(self, target):
        proxy = self.server.proxy
        name = f"CONNECT {target}"
        if cut := proxy.take(name, "connect"):
            self._cut_client(cut)
        self.tunnel = target.rpartition(":")[0]
        if self.tunnel not in proxy.hosts:
            self._answer(502)
            return False
        self.client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        if cut := proxy.take(name, "shake"):
            self._cut_client(cut)
        self.client = proxy.context.wrap_socket(self.client, server_side=True)
        self.file = self.client.makefile("rb")
        return True

    def _addressed(self, method, target, head, body):
        proxy, parts = self.server.proxy, urlsplit(target)
        if self.tunnel is not None:
            port, base = proxy.hosts[self.tunnel], f"https://{self.tunnel}"
        elif parts.netloc:
            port, base = proxy.hosts.get(parts.hostname), f"http://{parts.netloc}"
            head = head.replace(f"http://{parts.netloc}".encode(), b"", 1)
        else:
            port, base = proxy.gateway, proxy.url
        if port is None:
            self._answer(502)
            return None
        head = re.sub(rb"(?i)\r\n(?:proxy-)?connection:[^\r]*", b"", head)
        head = head[:-2] + b"Connection: close\r\n\r\n"
        return _Request(f"{method} {parts.path}", head, body, port, base)

    def _pass_on(self, request):
        """Take a request to the service and its answer back, unless a cut comes between."""
        proxy = self.server.proxy
        cut = proxy.take(request.name, *WHEN[2:])
        when, amount = (cut.when, cut.amount) if cut else ("", 0.0)
        if when == "read" and cut.side == "client":
            self._cut_client(cut)
        message = request.head + request.body
        with socket.create_connection(("127.0.0.1", request.port), _PATIENCE_S) as upstream:
            if when in {"read", "up"}:
                upstream.sendall(message[: int(amount)] if when == "up" else b"")
                self._cut(cut, upstream)
            upstream.sendall(message)
            proxy.passed.append(request.name)
            if when == "passed":
                self._cut(cut, upstream)
            answer = self._answer_of(upstream, cut)
        if when == "answered":
            self._cut_client(cut)
        own = f"http://127.0.0.1:{request.port}"
        answer, is_whole = _renamed(answer, own.encode(), request.base.encode())
        if when == "down":
            self.client.sendall(answer[: int(amount)])
            self._cut_client(cut)
        if not answer:
            self._answer(502)
        self.client.sendall(answer)
        if not is_whole:
            raise _Over

    def _answer_of(self, upstream, cut):
        """Return all that the service says until it ends the connection."""
        idle = cut is not None and cut.when == "idle"
        upstream.settimeout(cut.amount if idle else _PATIENCE_S)
        answer = b""
        try:
            while piece := upstream.recv(65536):
                answer += piece
        except socket.timeout:
            if not idle:
                raise
            self._cut(cut, upstream)
        except ConnectionError:
            pass  # it was cut there: what came is passed back
        return answer

    def _cut(self, cut, upstream):
        if cut.side == "server" and cut.how == "rst":
            _reset(upstream)
        elif cut.side == "server" and cut.how != "silence":
            upstream.close()
        self._cut_client(cut)

    def _cut_client(self, cut):
        """End the connection to the client as planned."""
        if cut.status:
            self._answer(cut.status)
        how = cut.how if cut.side == "client" else "fin"
        if how == "silence":
            while self.client.recv(65536):
                pass
        elif how == "rst":
            _reset(self.client)
        elif how == "tls":
            raw = socket.socket(fileno=self.client.detach())
            with raw:
                raw.sendall(_PART_OF_A_RECORD)
        elif isinstance(self.client, ssl.SSLSocket):
            self.client.settimeout(_GOODBYE_S)
            with contextlib.suppress(OSError):
                self.client.unwrap().close()
        raise _Over

    def _answer(self, status):
        """Say something of the proxy's own, and end."""
        body = f"<html><body>{status} {responses.get(status, '')}</body></html>".encode()
        head = f"HTTP/1.1 {status} {responses.get(status, 'Odd')}\r\nContent-Type: text/html\r\n"
        head += f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        self.client.sendall(head.encode() + body)
        raise _Over


def _reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
    socket.close(connection.detach())


def _header(head, name):
    found = re.search(rb"(?i)\r\n" + name + rb":\s*([^\r]*)", head)
    return found[1] if found else None


def _renamed(answer, own, base):
    """Return the answer with the service's address as the client knows it, and if it is whole."""
    head, gap, body = answer.partition(b"\r\n\r\n")
    length = _header(head, b"content-length")
    renamed = body.replace(own, base)
    if length is not None:
        total = int(length) + len(renamed) - len(body)
        head = re.sub(rb"(?i)(\r\ncontent-length: *)\d+", rb"\g<1>%d" % total, head)
        return head.replace(own, base) + gap + renamed, len(body) == int(length)
    return head.replace(own, base) + gap + renamed, body.endswith(b"0\r\n\r\n")

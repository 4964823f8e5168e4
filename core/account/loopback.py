# SPDX-License-Identifier: GPL-2.0-or-later
"""A listener on this machine to which the browser returns at the end of a sign-in.

Source: RFC 8252, 7.3 and 8.3 (loopback redirects); RFC 6749, 4.1.2 (the answer and its state).
"""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import os
import queue
import re
import secrets
import socket
import socketserver
import threading
import time
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ..errors import Cancelled, ConfigError, DataCosmosError
from ..job import Monitor
from ..plain_text import one_line
from ..redaction import get_logger, remember_secret
from ..service.lifeline import Lifeline
from ..urls import is_loopback
from ..wording import tr

_log = get_logger(__name__)

_LOOK_S = 0.05
_LONGEST_VERDICT_S = 120.0
_LAST_PAGE_S = 2.0
_PATH = re.compile(r"/[\w./~-]*", re.ASCII)
_NO_SUCH_ADDRESS = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}

_PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>{title}</title><style>:root{{color-scheme:light dark}}
body{{font:1.1em/1.5 system-ui,sans-serif;max-width:32em;margin:15vh auto;padding:0 1em}}
</style></head><body><h1>{title}</h1><p>{text}</p></body></html>"""
_PAGE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    # The page's own address holds the code.
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class Callback:
    """What the browser brought back: a code, or else an error in the provider's words."""

    code: str = field(default="", repr=False)
    error: str = ""


@dataclass(frozen=True)
class _Verdict:
    """What the person reads in the browser at the end."""

    title: str
    text: str


class LoopbackListener:
    """Waits for the browser to return. A context manager: it listens within the block.

    Only an answer that carries the right `state` counts; anything else that calls is turned
    away and the wait goes on, so that no other page can break off a sign-in. The person's last
    page says how the sign-in ended, which is how the block ends.

    Args:
        host: "localhost", "127.0.0.1" or "[::1]", as registered with the identity provider.
        port: 0 for any free one.
        path: where the browser returns to.
        state: the text that the identity provider hands back.
        caller_timeout_s: how long whoever calls may take for all of the request.

    Raises:
        ConfigError: the host isn't this machine, the path is malformed, or the port is taken.
    """

    def __init__(
        self, host: str, port: int, path: str, state: str, caller_timeout_s: float
    ) -> None:
        if not is_loopback(host):
            raise ConfigError(
                tr("{host!r} isn't this machine, so the browser can't return to it.", host=host),
                tr("Use localhost or 127.0.0.1 for the redirect."),
            )
        if not _PATH.fullmatch(path):
            raise ConfigError(
                tr("The redirect path {path!r} isn't the path of a web address.", path=path),
                tr("Give it as it is registered with Open Cosmos, for example /oauth/callback."),
            )
        if not 0 <= port <= 65535:
            raise ConfigError(tr("The redirect port {port} isn't between 0 and 65535.", port=port))
        self._desk = _Desk(path, state, caller_timeout_s)
        self._servers = _listen(host, port, self._desk)
        shown = f"[{host.strip('[]')}]" if ":" in host else host
        self.redirect_uri = f"http://{shown}:{self._servers[0].server_address[1]}{path}"

    def __enter__(self) -> LoopbackListener:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._desk.close(_verdict_on(error))
        for server in self._servers:
            server.server_close()

    def wait(self, timeout_s: float, monitor: Monitor) -> Callback | None:
        """Return what the browser brings back, None if it doesn't return in time."""
        end = time.monotonic() + timeout_s
        while time.monotonic() < end:
            monitor.check()
            for server in self._servers:
                server.handle_request()
            with contextlib.suppress(queue.Empty):
                return self._desk.arrived.get_nowait()
        return None


def _verdict_on(error: BaseException | None) -> _Verdict:
    if error is None:
        return _Verdict(
            tr("You are signed in to DataCosmos"),
            tr("You can close this page and go back to QGIS."),
        )
    if isinstance(error, Cancelled):
        return _Verdict(tr("The sign-in was cancelled in QGIS"), tr("You can close this page."))
    said = error.explain() if isinstance(error, DataCosmosError) else tr("See the log in QGIS.")
    return _Verdict(
        tr("The sign-in didn't succeed"),
        f"{said} {tr('You can close this page and go back to QGIS.')}",
    )


class _Desk:
    """What the servers' threads and the waiting thread share."""

    def __init__(self, path: str, state: str, caller_timeout_s: float) -> None:
        self.path = path
        self.caller_timeout_s = caller_timeout_s
        self.arrived: queue.Queue[Callback] = queue.Queue()
        self._state = state
        self._verdict: _Verdict | None = None
        self._decided = threading.Event()
        self._lock = threading.Lock()
        self._readers: list[threading.Thread] = []

    def receive(self, query: str) -> _Verdict | None:
        """Take what the browser brought and wait for the verdict, None if it isn't for us."""
        fields = parse_qs(query, keep_blank_values=True)
        if any(len(values) > 1 for values in fields.values()):
            return None
        sent = {name: values[0] for name, values in fields.items()}
        if not secrets.compare_digest(sent.get("state", "").encode(), self._state.encode()):
            return None
        code, error = sent.get("code", ""), sent.get("error", "")
        if not code and not error:
            return None
        with self._lock:
            self._readers.append(threading.current_thread())
        if error:
            self.arrived.put(Callback(error=one_line(sent.get("error_description") or error)))
        else:
            remember_secret(code)
            self.arrived.put(Callback(code=code))
        self._decided.wait(_LONGEST_VERDICT_S)
        return self._verdict or _Verdict(tr("The sign-in takes long"), tr("Go back to QGIS."))

    def close(self, verdict: _Verdict) -> None:
        """Let the person read the verdict, and see that it is sent."""
        self._verdict = verdict
        self._decided.set()
        with self._lock:
            readers = list(self._readers)
        for reader in readers:
            reader.join(_LAST_PAGE_S)


class _Server(socketserver.ThreadingTCPServer):
    """One listening address. In threads: browsers open connections that they never use."""

    daemon_threads = True
    # Elsewhere a second sign-in would find the port still closing. On Windows the option would
    # let another program take the port over.
    allow_reuse_address = os.name == "posix"
    timeout = _LOOK_S

    def __init__(self, address: tuple[str, int], desk: _Desk) -> None:
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        self.desk = desk
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)  # Windows only
        if exclusive is not None:
            self.socket.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        super().server_bind()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        # A browser that hangs up is nothing to report.
        _log.debug("a connection to the sign-in listener ended early", exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "DataCosmosImagery"
    sys_version = ""
    timeout = 10

    def handle(self) -> None:
        # The time-out above limits each read only.
        end = time.monotonic() + self.server.desk.caller_timeout_s
        self._line = Lifeline(Monitor(), end)
        with contextlib.closing(self._line), self._line.attached():
            self._line.hold(self.connection)
            super().handle()

    def do_GET(self) -> None:
        self._line.close()
        parts = urlsplit(self.path)
        if parts.path != self.server.desk.path:
            text = tr("This address only ends a sign-in.")
            self._show(404, _Verdict(tr("Nothing is here"), text))
            return
        verdict = self.server.desk.receive(parts.query)
        if verdict is None:
            _log.warning("an answer that isn't of this sign-in was turned away")
            text = tr("QGIS goes on waiting for its own sign-in page.")
            self._show(400, _Verdict(tr("This isn't the sign-in that QGIS waits for"), text))
        else:
            self._show(200, verdict)

    def _show(self, status: int, verdict: _Verdict) -> None:
        texts = {"language": tr("en"), "title": verdict.title, "text": verdict.text}
        page = _PAGE.format(**{name: escape(text) for name, text in texts.items()}).encode()
        self.send_response(status)
        for name, value in _PAGE_HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base's name
        """Say nothing: the request line holds the code."""


def _listen(host: str, port: int, desk: _Desk) -> list[_Server]:
    """Return a server for each address that the host name may lead the browser to.

    "localhost" is both 127.0.0.1 and ::1. With one of them left free, another program could
    listen there and catch the code.
    """
    name = host.strip("[]")
    first, *others = ["127.0.0.1", "::1"] if name.lower() == "localhost" else [name]
    servers: list[_Server] = []
    try:
        servers.append(_Server((str(ipaddress.ip_address(first)), port), desk))
        for address in others:
            try:
                servers.append(_Server((address, servers[0].server_address[1]), desk))
            except OSError as error:
                if error.errno not in _NO_SUCH_ADDRESS:
                    raise
                _log.debug("this machine has no address %s", address)
    except OSError as error:
        for server in servers:
            server.server_close()
        raise ConfigError(
            tr(
                "Port {port} of this machine can't be used for the sign-in: {reason}.",
                port=port,
                reason=error.strerror or error,
            ),
            tr(
                "Another program may use it, or another sign-in may be under way. Close it, "
                "or choose another port that Open Cosmos has registered for your client id."
            ),
            f"{type(error).__name__}: {error}",
        ) from error
    return servers

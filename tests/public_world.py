# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers of this computer under public names, as production has them: behind a proxy, with TLS."""

from __future__ import annotations

import contextlib
import http.client
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "proxy-connection"}


class PublicWorld:
    """A proxy that leads names to ports of this computer. A context manager.

    Args:
        folder: for its certificate.
        hosts: name -> port of a plain HTTP server on 127.0.0.1. Other names aren't found.
    """

    def __init__(self, folder, hosts):
        self.hosts = hosts
        self.asked = []  # "name:port" of each connection
        self.certificate = folder / "world.pem"
        key = folder / "world.key"
        names = ",".join(f"DNS:{name}" for name in hosts)
        kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=world"]
        files = ["-keyout", key, "-out", self.certificate]
        subprocess.run(
            ["openssl", "req", *kind, "-addext", f"subjectAltName={names}", *files],
            check=True,
            capture_output=True,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.world, self._server.context = self, context
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def settings(self):
        """What `HttpSettings` need to be in this world."""
        proxy = f"http://127.0.0.1:{self._server.server_address[1]}"
        return {
            "proxies": {"http": proxy, "https": proxy},
            "ca_bundle": str(self.certificate),
        }

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Clients may break off as they like."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    port = None

    def do_CONNECT(self):
        world = self.server.world
        world.asked.append(self.path)
        self.port = world.hosts.get(self.path.rpartition(":")[0])
        if self.port is None:
            self.send_error(502)
            return
        self.send_response(200)
        self.end_headers()
        self.connection = self.server.context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", 0)
        self.close_connection = False

    def do_GET(self):
        if self.port is None:  # asked to pass on what isn't encrypted
            self.server.world.asked.append(self.path)
            self.send_error(502)
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port)) as upstream:
            upstream.request(self.command, self.path, body, dict(self.headers.items()))
            answer = upstream.getresponse()
            content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in _HOP_BY_HOP | {"date", "server"}:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self):
        self.do_GET()

    def log_message(self, *_args):
        """Say nothing."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers that take their time below HTTP: in the handshake of TLS, or as a proxy."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import subprocess
import threading
import time

from datacosmos_imagery.core import Client, Connection, HttpSettings, PastedToken

HOST = "api.example.org"


@contextlib.contextmanager
def listener(talk):
    """Have `talk` deal with each connection, in a thread of its own; yields the port."""
    server = socket.create_server(("127.0.0.1", 0))
    open_ones = []

    def serve(connection):
        with contextlib.suppress(OSError), connection:
            talk(connection)

    def accept():
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                open_ones.append(connection)
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield server.getsockname()[1]
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        for connection in open_ones:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def keep_silent(connection):
    """Take what comes, and say nothing."""
    while connection.recv(4096):
        pass


def trickle(text, pause_s=0.2):
    """Return what says a text a byte at a time, and then the last byte for ever."""

    def talk(connection):
        for byte in (*text, *[text[-1]] * 10_000):
            connection.sendall(bytes([byte]))
            time.sleep(pause_s)

    return talk


def read_request(connection):
    """Return a request, with its body; nothing once the caller has left, in its middle as well."""
    got, end = b"", None
    while end is None or len(got) < end:
        if not (more := connection.recv(4096)):
            return b""
        got += more
        if end is None and b"\r\n\r\n" in got:
            length = re.search(rb"content-length: (\d+)", got, re.IGNORECASE)
            end = got.index(b"\r\n\r\n") + 4 + int(length[1] if length else 0)
    return got


class Certificate:
    """A certificate for `HOST` that signs itself.

    Args:
        folder: where it is kept.
    """

    def __init__(self, folder):
        self.path, key = folder / "cert.pem", folder / "key.pem"
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        command += ["-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}"]
        command += ["-keyout", str(key), "-out", str(self.path)]
        subprocess.run(command, check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.path, key)

    def proxy(self, talk):
        """Return what is a proxy that pretends to lead to `HOST`, where `talk` sits, over TLS."""

        def lead(connection):
            assert read_request(connection).startswith(f"CONNECT {HOST}:443".encode())
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            with self.context.wrap_socket(connection, server_side=True) as inside:
                talk(inside)

        return lead


def client_at(port, **settings):
    """Return a client of an API at a port of this machine, reached over TLS."""
    return _client(f"https://127.0.0.1:{port}", **settings)


def client_behind(port, certificate=None, **settings):
    """Return a client that reaches the API at `HOST` through a proxy at this port only."""
    bundle = str(certificate.path) if certificate else None
    proxies = {"https": f"http://127.0.0.1:{port}"}
    return _client(f"https://{HOST}", proxies=proxies, ca_bundle=bundle, **settings)


def _client(url, **settings):
    values = {"retries": 0, "connect_timeout_s": 20, "read_timeout_s": 20, **settings}
    return Client(Connection(url, url, 42, 456), PastedToken("abcdefgh"), HttpSettings(**values))

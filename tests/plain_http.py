# SPDX-License-Identifier: GPL-2.0-or-later
"""HTTP with nothing but the standard library, for tests of the sandbox itself."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import threading
from urllib.parse import urlsplit


class Caller:
    """Speaks plain HTTP to a sandbox, signed in unless told otherwise."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.token = sandbox.issue_token()

    def __call__(self, method, path, body=None, headers=None, *, signed_in=True):
        sent = {"Authorization": f"Bearer {self.token}"} if signed_in else {}
        if isinstance(body, (dict, list)):
            body, sent["Content-Type"] = json.dumps(body), "application/json"
        parts = urlsplit(self.sandbox.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
        try:
            connection.request(method, path, body, {**sent, **(headers or {})})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


class Answer:
    def __init__(self, status, headers, content):
        self.status, self.headers, self.content = status, headers, content

    @property
    def json(self):
        return json.loads(self.content)

    @property
    def error(self):
        return self.json["errors"][0]


@contextlib.contextmanager
def refusing_proxy(answer=b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"):
    """A proxy that lets nothing through; yields its address."""
    listener = socket.create_server(("127.0.0.1", 0))

    def refuse():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(4096)
                connection.sendall(answer)

    threading.Thread(target=refuse, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests that no client sends by mistake: each is refused, and comes to an end."""

from __future__ import annotations

import json
import socket
import time
from urllib.parse import urlsplit

import pytest

TOKEN, SEARCH = "/oauth/token", "/api/data/v0/stac/search"
JSON = "Content-Type: application/json"
# Nothing here may take long; a machine may be slow.
PATIENCE_S = 10


class Wire:
    """One connection, on which bytes are sent as they are."""

    def __init__(self, sandbox):
        parts = urlsplit(sandbox.url)
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=PATIENCE_S)

    def send(self, text):
        self.socket.sendall(text if isinstance(text, bytes) else text.encode("latin-1"))

    def end(self):
        """Return all that comes until the sandbox ends the connection."""
        received = b""
        while piece := self.socket.recv(65536):
            received += piece
        return received

    def status(self):
        """Return the status of the one answer that comes before the sandbox ends the connection."""
        answer = self.end()
        assert answer.count(b"HTTP/1.1 ") == 1
        return int(answer.split()[1])


@pytest.fixture
def open_wire(sandbox):
    wires = []

    def make(box=sandbox):
        wires.append(Wire(box))
        return wires[-1]

    yield make
    for wire in wires:
        wire.socket.close()


def head(*lines, method="POST", path=TOKEN):
    return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: sandbox", *lines, "", ""])


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (["Content-Length: -1"], 400),
        (["Content-Length: +5"], 400),
        (["Content-Length: 5.0"], 400),
        (["Content-Length: 0x10"], 400),
        (["Content-Length: 1_000"], 400),
        (["Content-Length: 5, 5"], 400),
        (["Content-Length: \xb2"], 400),
        (["Content-Length:"], 400),
        (["Content-Length: 5", "Content-Length: 7"], 400),
        ([f"Content-Length: {17 * 1024 * 1024}"], 413),
        (["Content-Length: " + "9" * 20], 413),
        (["Content-Length: " + "9" * 5000], 413),
        ([], 411),
        (["Transfer-Encoding: chunked"], 411),
        (["Transfer-Encoding: chunked", "Content-Length: 5"], 411),
        ([f"X-Long: {'x' * 70_000}"], 431),
        ([f"X-{number}: x" for number in range(200)], 431),
    ],
    ids=lambda value: str(value)[:60],
)
@pytest.mark.parametrize("path", [TOKEN, SEARCH])
def test_a_body_without_a_sound_length_is_refused(open_wire, lines, status, path):
    wire = open_wire()
    wire.send(head(*lines, path=path))
    assert wire.status() == status


def test_a_body_in_chunks_is_not_read(open_wire):
    wire = open_wire()
    wire.send(head("Transfer-Encoding: chunked") + "5\r\nhello\r\n0\r\n\r\n")
    assert wire.status() == 411


def test_what_goes_on_sending_too_much_gets_its_answer_and_an_end(open_wire):
    wire = open_wire()
    wire.send(head(f"Content-Length: {1 << 30}"))
    wire.send(b"x" * 200_000)
    assert wire.status() == 413


def test_a_very_long_address_is_refused(open_wire):
    wire = open_wire()
    wire.send(head(method="GET", path=f"/?{'x' * 70_000}"))
    assert wire.status() == 414


def test_an_address_that_is_none_is_refused(open_wire):
    wire = open_wire()
    wire.send(head(method="GET", path="http://[x"))
    assert wire.status() == 400


def test_a_body_that_ends_early_is_refused(open_wire):
    wire = open_wire()
    wire.send(head(JSON, "Content-Length: 100") + '{"grant_type":')
    wire.socket.shutdown(socket.SHUT_WR)
    assert wire.status() == 400


@pytest.mark.parametrize(
    ("start", "drops", "status"),
    [
        (head(JSON, "Content-Length: 1000"), "x", 408),
        ("POST /oauth/token HTTP/1.1\r\nX-Slow: ", "x", None),
        ("POST ", "x", None),
    ],
    ids=["body", "header", "first line"],
)
def test_a_request_that_trickles_in_comes_to_an_end(make_sandbox, open_wire, start, drops, status):
    wire = open_wire(make_sandbox(request_timeout_s=0.5))
    wire.send(start)
    wire.socket.settimeout(0.05)
    answer, until = b"", time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            wire.send(drops)
            piece = wire.socket.recv(65536)
        except TimeoutError:
            continue
        except OSError:
            break
        if not piece:
            break
        answer += piece
    assert time.monotonic() < until
    assert (int(answer.split()[1]) if answer else None) == status


@pytest.mark.parametrize(
    "body",
    [
        "[" * 100_000,
        '{"query":' + "[" * 900 + "]" * 900 + "}",
        '{"query":{"processing:level":{"in":' + "[" * 900 + "]" * 900 + "}}}",
        '{"limit":' + "9" * 5000 + "}",
        '{"intersects":{"type":"Polygon","coordinates":[[]]}}',
        '{"intersects":{"type":"Polygon","coordinates":[[[1'
        + "0" * 400
        + ",0],[1,1],[0,1],[0,0]]]}}",
        '{"bbox":[1' + "0" * 400 + ",0,1,1]}",
        json.dumps({"query": {f"p{number}": {"lte": 1} for number in range(1000)}}),
    ],
    ids=lambda body: body[:40],
)
def test_nonsense_in_a_search_is_refused_in_words(call, body):
    answer = call("POST", SEARCH, body, {"Content-Type": "application/json"})
    assert answer.status == 400
    assert 0 < len(answer.error["message"]) < 2000


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"{SEARCH}?contract_id={'9' * 60_000}", 403),
        (f"{SEARCH}?limit={'9' * 60_000}", 400),
        (f"{SEARCH}?bbox={'9' * 60_000}", 400),
        (f"{SEARCH}?query={'[' * 20_000}", 400),
        (f"/api/data/v0/order/orders?offset={'9' * 60_000}", 400),
    ],
    ids=lambda value: str(value)[:60],
)
def test_huge_values_in_an_address_are_refused_in_words(call, path, status):
    answer = call("GET", path)
    assert answer.status == status
    assert 0 < len(answer.error["message"]) < 2000


@pytest.mark.parametrize("value", ["!!", "A" * 1001, "\xff"])
def test_a_malformed_sign_in_is_refused_in_words(call, value):
    headers = {"Authorization": f"Basic {value}", "Content-Type": "application/json"}
    body = json.dumps({"grant_type": "client_credentials"})
    answer = call("POST", TOKEN, body, headers, signed_in=False)
    assert answer.status == 401


def test_a_lone_surrogate_is_nobodys_secret(call):
    body = {"grant_type": "client_credentials", "client_id": "\ud800", "client_secret": "x"}
    assert call("POST", TOKEN, body, signed_in=False).status == 401


def test_a_range_beyond_all_numbers_is_none(sandbox, call):
    items = call("POST", SEARCH, {"collections": ["sentinel-2-l2a"], "limit": 1}).json["features"]
    path = urlsplit(items[0]["assets"]["thumbnail"]["href"]).path
    answer = call("GET", path, headers={"Range": f"bytes={'9' * 5000}-"})
    assert answer.status == 200


def test_the_record_keeps_the_latest_requests_and_no_large_body(sandbox, call):
    ids = ["x" * 1000] * 2000
    call("POST", SEARCH, {"ids": ids})
    assert sandbox.requests[-1].body is None
    for _ in range(3):
        call("POST", SEARCH, {"ids": ["x"]})
    assert sandbox.requests[-1].body == {"ids": ["x"]}

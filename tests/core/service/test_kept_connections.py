# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections of downloads are used again, unless something is wrong with them."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Client, Connection, HttpSettings, Monitor
from datacosmos_imagery.core.service.streams import StreamBroken
from ranged_server import RangedServer, Served

SETTINGS = HttpSettings(connect_timeout_s=5, read_timeout_s=20, retries=0, backoff_s=0.0)
FILES = {f"/{number}": bytes([number]) * 70_000 for number in range(6)}


@pytest.fixture
def open_client():
    clients = []

    def make(url):
        clients.append(Client(Connection(url, url), None, SETTINGS))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def read(client, url, most=None):
    """Return what comes of a file, at most so much of it."""
    stream = client.transport.open_stream(url, "Reading", Monitor(), {})
    buffer, came = memoryview(bytearray(50_000)), b""
    try:
        while (most is None or len(came) < most) and (count := stream.read_into(buffer)):
            came += buffer[:count]
    finally:
        stream.close()
    return came


@pytest.mark.parametrize("path", ["/0", "/empty"])
def test_one_connection_brings_one_file_after_the_other(open_client, path):
    with RangedServer({**FILES, "/empty": b""}) as server:
        client = open_client(server.url)
        for _ in range(5):
            assert read(client, server.url + path) == server.files[path]
            assert read(client, server.url + "/1") == FILES["/1"]
    assert server.connections == 1
    assert len(server.requests) == 10


@pytest.mark.parametrize("ending", ["half", "surplus", "close", "chunked"])
def test_a_connection_that_is_not_at_its_end_is_not_used_again(open_client, ending):
    def habit(asked, data):
        if asked.path != "/0":
            return Served(data)
        return {
            "half": Served(data * 100, status=200),
            "surplus": Served(data, headers={"Content-Length": str(len(data) - 9)}),
            "close": Served(data, headers={"Connection": "close"}),
            "chunked": Served(data, chunked=True),
        }[ending]

    with RangedServer(FILES, habit) as server:
        client = open_client(server.url)
        came = read(client, server.url + "/0", 60_000 if ending == "half" else None)
        assert FILES["/0"].startswith(came[: len(FILES["/0"]) - 9])
        assert read(client, server.url + "/1") == FILES["/1"]
    assert server.connections == 2


def test_a_connection_that_broke_is_not_used_again(open_client):
    def habit(asked, data):
        return Served(data, most=1000) if asked.number == 0 else Served(data)

    with RangedServer(FILES, habit) as server:
        client = open_client(server.url)
        with pytest.raises(StreamBroken):
            read(client, server.url + "/0")
        assert read(client, server.url + "/0") == FILES["/0"]
    assert server.connections == 2


def test_one_that_the_server_closed_meanwhile_is_made_anew_without_a_word(open_client):
    def habit(_asked, data):
        # Nobody is told that it is the last answer of this connection.
        return Served(data, most=len(data))

    with RangedServer(FILES, habit) as server:
        client = open_client(server.url)
        for number in range(6):
            assert read(client, f"{server.url}/{number}") == FILES[f"/{number}"]
    assert len(server.requests) == 6


def test_a_host_that_only_hangs_up_is_not_asked_for_ever(open_client):
    def habit(asked, data):
        if asked.number:
            raise ValueError
        return Served(data)

    with RangedServer(FILES, habit) as server:
        client = open_client(server.url)
        assert read(client, server.url + "/0") == FILES["/0"]
        with pytest.raises(Exception, match="broke"):
            read(client, server.url + "/1")
    assert len(server.requests) == 3


def test_a_redirect_keeps_its_connection(open_client):
    def habit(asked, data):
        if asked.path == "/0":
            return Served(b"", status=302, headers={"Location": "/1"}, body=b"<p>Moved</p>")
        return Served(data)

    with RangedServer(FILES, habit) as server:
        client = open_client(server.url)
        for _ in range(4):
            assert read(client, server.url + "/0") == FILES["/1"]
    assert server.connections == 1


def test_a_redirect_whose_body_does_not_come_holds_nobody_up(open_client):
    def habit(asked, data):
        if asked.path == "/0":
            return Served(b"", 302, {"Location": "/1", "Content-Length": "500"}, b"<p>")
        return Served(data)

    with RangedServer(FILES, habit) as server:
        client = open_client(server.url)
        assert read(client, server.url + "/0") == FILES["/1"]
    assert server.connections == 2

# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers that don't keep to HTTP, to fill the memory; and those that do, to be read whole."""

from __future__ import annotations

import contextlib
import tracemalloc

import pytest
from datacosmos_imagery.core import Client, Connection, HttpSettings
from datacosmos_imagery.core.errors import DataCosmosError, NetworkError
from slow_servers import listener, read_request

MEGABYTE = b"0" * 1_000_000
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
FLOODS = {
    "size of a chunk": CHUNKED,
    "about a chunk": CHUNKED + b"5;",
    "chunk of a size below zero": CHUNKED + b"-5\r\n",
    "headers": b"HTTP/1.1 200 OK\r\nX: ",
    "status": b"HTTP/1.1 200 ",
    "no length": b"HTTP/1.1 200 OK\r\n\r\n",
}


@contextlib.contextmanager
def client_of(talk):
    with listener(talk) as port:
        url = f"http://127.0.0.1:{port}"
        with Client(Connection(url, url), None, HttpSettings(retries=0)) as client:
            yield client


@pytest.mark.parametrize("start", FLOODS.values(), ids=FLOODS)
def test_an_answer_without_end_fills_no_memory(start, monitor):
    def flood(connection):
        read_request(connection)
        connection.sendall(start)
        for _ in range(400):
            connection.sendall(MEGABYTE)

    with client_of(flood) as client:
        tracemalloc.start()
        try:
            with pytest.raises(DataCosmosError):
                client.collection("c", monitor)
            assert tracemalloc.get_traced_memory()[1] < 200e6
        finally:
            tracemalloc.stop()


BODY = b'{"id": "c"}'
WHOLE = {
    "by its length": b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + BODY,
    "in chunks": CHUNKED
    + b"4\r\n"
    + BODY[:4]
    + b"\r\n7;x=y\r\n"
    + BODY[4:]
    + b"\r\n0\r\nX: y\r\n\r\n",
}


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
def test_one_connection_serves_one_request_after_another(answer, monitor):
    connections = []

    def talk(connection):
        connections.append(connection)
        while read_request(connection):
            connection.sendall(answer)

    with client_of(talk) as client:
        for _ in range(3):
            assert client.collection("c", monitor).id == "c"
    assert len(connections) == 1


BROKEN = {name: answer[: answer.index(b'"c"')] for name, answer in WHOLE.items()}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
def test_an_answer_that_ends_early_is_a_broken_connection(answer, monitor):
    def talk(connection):
        read_request(connection)
        connection.sendall(answer)

    with client_of(talk) as client, pytest.raises(NetworkError, match="broke"):
        client.collection("c", monitor)

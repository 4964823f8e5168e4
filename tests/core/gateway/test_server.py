# SPDX-License-Identifier: GPL-2.0-or-later
"""Who gets what from the gateway: nobody without the path, nothing that isn't paid, no token."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.delivery.paid_order import read_paid_order
from datacosmos_imagery.core.errors import Cancelled, InputError, NotPaid
from datacosmos_imagery.core.gateway.server import Gateway
from datacosmos_imagery.core.redaction import redact
from range_server import TOKEN, paid_order
from views import line_in

NOT_OURS = "203.0.113.1"  # an address of another computer


def test_a_part_is_what_the_file_holds_there(show, ask, cog):
    url, image = show()
    image.open(Monitor())
    start, end = 5_000_000, 5_300_000
    reply = ask(url, Range=f"bytes={start}-{end - 1}")
    assert reply.status == 206
    assert reply.headers["Content-Range"] == f"bytes {start}-{end - 1}/{len(cog)}"
    assert reply.body == cog[start:end]


def test_the_range_goes_on_to_the_service_as_it_is(show, ask, storage):
    url, image = show()
    image.open(Monitor())
    ask(url, Range="bytes=5000000-5000099")
    ranges = [headers["range"] for _path, headers in storage.requests]
    assert "bytes=5000000-5000099" in ranges


def test_the_whole_file_comes_without_a_range(show, ask, cog):
    url, image = show()
    image.open(Monitor())
    reply = ask(url)
    assert (reply.status, reply.body) == (200, cog)


def test_head_says_the_size_without_asking_the_service(show, ask, storage, cog):
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    reply = ask(url, "HEAD")
    assert (reply.status, reply.headers["Content-Length"]) == (200, str(len(cog)))
    assert len(storage.requests) == 3


@pytest.mark.parametrize("range_", ["bytes=999999999-", "bytes=-0"])
def test_what_lies_beyond_the_end_is_refused(show, ask, range_):
    url, image = show()
    image.open(Monitor())
    assert ask(url, Range=range_).status == 416


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT"])
def test_only_get_and_head_are_answered(show, ask, storage, method):
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    reply = ask(url, method)
    assert (reply.status, reply.body) == (405, b"")
    assert len(storage.requests) == 3


def test_nobody_guesses_the_path(show, ask):
    url, image = show()
    image.open(Monitor())
    parts = urlsplit(url)
    base = f"{parts.scheme}://{parts.netloc}"
    secret, *rest = parts.path.strip("/").split("/")
    assert len(secret) >= 40
    others = ["/", f"/{secret}/", f"/{secret}/2/image.tif", f"/{secret[:-1]}x/" + "/".join(rest)]
    others += [f"/{secret}/../{secret}/1/image.tif", "/x" * 3000]
    assert [ask(base + path).status for path in others] == [404] * len(others)


def test_each_session_has_another_path(show, service):
    paths = set()
    for _ in range(2):
        gateway = Gateway(lambda *_: None)
        paid = paid_order(service)
        url, _image = gateway.serve(paid, paid.items[0], paid.items[0].assets["visual"])
        paths.add(urlsplit(url).path)
        gateway.close()
    assert len(paths) == 2


def test_a_page_under_another_name_gets_nothing(show, ask):
    url, image = show()
    image.open(Monitor())
    assert ask(url, Host="attacker.example").status == 404


def test_it_listens_on_this_computer_only(show):
    url, _image = show()
    assert urlsplit(url).hostname == "127.0.0.1"


def test_the_token_goes_to_the_service_alone(show, ask, storage):
    url, image = show()
    image.open(Monitor())
    reply = ask(url, Range="bytes=0-99")
    assert {headers["authorization"] for _path, headers in storage.requests} == {f"Bearer {TOKEN}"}
    assert TOKEN not in url + str(reply.headers)
    assert TOKEN.encode() not in reply.body


def test_logs_know_neither_token_nor_path(show, ask, caplog):
    with caplog.at_level(logging.DEBUG):
        url, image = show()
        image.open(Monitor())
        ask(url, Range="bytes=0-99")
        ask(url, "POST")
    secret = urlsplit(url).path.split("/")[1]
    assert TOKEN not in caplog.text
    assert secret not in caplog.text
    assert secret not in redact(f"reading {url}")


def test_what_is_not_paid_is_not_served(gateway, service, sandbox, client, buy, folder, monitor):
    paid = paid_order(service, status="UNPAID")
    item = paid.items[0]
    with pytest.raises(InputError, match="isn't paid"):
        gateway.serve(paid, item, item.assets["visual"])
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    sandbox.orders[order_id].status = "UNPAID"
    with pytest.raises(NotPaid):
        read_paid_order(client, order_id, folder, monitor)


def test_what_was_not_bought_is_not_served(gateway, service):
    paid = paid_order(service)
    item = paid.items[0]
    asset = item.assets["visual"]
    with pytest.raises(InputError, match="isn't part"):
        gateway.serve(replace(paid, lines=()), item, asset)
    with pytest.raises(InputError, match="isn't part"):
        gateway.serve(paid, item, replace(asset, href="https://elsewhere.example/x.tif"))


def test_connections_to_the_service_are_used_again(show, ask, storage):
    url, image = show()
    image.open(Monitor())
    for number in range(20):
        start = 3_000_000 + number * 1000
        assert ask(url, Range=f"bytes={start}-{start + 99}").status == 206
    assert len(storage.requests) == 23
    assert storage.connections <= 4


def test_many_read_at_the_same_time(show, ask, cog):
    url, image = show()
    image.open(Monitor())
    replies = {}

    def read(start):
        replies[start] = ask(url, Range=f"bytes={start}-{start + 9999}").body

    starts = range(0, 6_000_000, 500_000)
    readers = [threading.Thread(target=read, args=(start,)) for start in starts]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert replies == {start: cog[start : start + 10_000] for start in starts}


def test_what_is_withdrawn_is_gone_at_once(show, ask, gateway):
    url, image = show()
    image.open(Monitor())
    gateway.withdraw(image)
    assert ask(url).status == 404


def test_closing_ends_requests_and_threads(show, ask, gateway, storage, none_left):
    before = set(threading.enumerate())
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    storage.gate.clear()
    replies = []
    reader = threading.Thread(
        target=lambda: replies.append(ask(url, Range="bytes=5000000-5999999"))
    )
    reader.start()
    storage.wait_until_asked()
    gateway.close()
    reader.join()
    assert not replies or not (replies[0].is_whole and replies[0].body)
    left = [t for t in threading.enumerate() if t not in before and "gateway" in t.name]
    assert left == []
    storage.gate.set()
    assert none_left()


def test_nothing_is_served_once_it_is_closed(gateway, service):
    paid = paid_order(service)
    gateway.close()
    gateway.close()
    with pytest.raises(Cancelled):
        gateway.serve(paid, paid.items[0], paid.items[0].assets["visual"])


def test_without_a_free_port_it_says_so(monkeypatch):
    monkeypatch.setattr("datacosmos_imagery.core.gateway.server._HOST", NOT_OURS)
    with pytest.raises(InputError, match="no port is free") as raised:
        Gateway(lambda _image, _error: None)
    assert raised.value.detail  # what the system said

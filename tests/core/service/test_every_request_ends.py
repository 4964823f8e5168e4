# SPDX-License-Identifier: GPL-2.0-or-later
"""Each request has an end, on all roads: its deadline, or a cancel, which is felt in a second."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from pathlib import Path

import pytest
from browser import Browser, visit
from conftest import QUICK
from datacosmos_imagery.core import (
    BrowserSignInJob,
    Client,
    ClientCredentials,
    Connection,
    ConnectionCheckJob,
    DeliverJob,
    DownloadJob,
    HttpSettings,
    Journal,
    Monitor,
    OrderJob,
    PastedToken,
    RefreshJob,
    SearchJob,
    SearchQuery,
    ThumbnailCache,
    records,
)
from datacosmos_imagery.core.account.contracts import list_contracts
from datacosmos_imagery.core.delivery.paid_order import read_paid_order
from datacosmos_imagery.core.delivery.plan import bytes_left, choose_assets, plan_files
from datacosmos_imagery.core.errors import Cancelled, DownloadError, NetworkError, Overdue
from datacosmos_imagery.core.job import StoppableMonitor
from datacosmos_imagery.core.sales.order_calls import checkout_url, get_order, list_orders
from datacosmos_imagery.core.sales.pricing import price_lines
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.config import DEFAULT_AUDIENCE
from endings import BODY, WAYS, cancelled_once, slow, within
from slow_servers import (
    HOST,
    Certificate,
    client_at,
    client_behind,
    keep_silent,
    listener,
    read_request,
    trickle,
)
from views import line_in


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return Certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def line(sandbox):
    return line_in(sandbox, "sentinel-2-l2a")


@pytest.fixture
def hurried(sandbox, make_client, monitor):
    """Return a function that makes a client which is signed in, and then has little time."""

    def make(**settings):
        at_leisure = make_client(sandbox)
        at_leisure.collections(monitor)
        client = make_client(sandbox, read_timeout_s=20, **settings)
        client.transport.tokens = at_leisure.transport.tokens
        return client

    return make


# --- how a server can take its time

AS_LONG_AS_IT_LASTS = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


@AS_LONG_AS_IT_LASTS
def test_what_takes_its_time_ends_at_the_deadline(sandbox, hurried, monitor, none_left, way):
    client = hurried(request_timeout_s=0.5)
    sandbox.faults.add(slow("/collections/", **way))
    with within(2.0), pytest.raises(Overdue, match="didn't complete its answer in time"):
        client.collection("sentinel-2-l2a", monitor)
    assert not any("Trying again" in text for text in monitor.infos)
    assert none_left()


@AS_LONG_AS_IT_LASTS
def test_a_cancel_is_felt_whatever_takes_its_time(sandbox, make_client, monitor, none_left, way):
    client = make_client(sandbox, read_timeout_s=20)
    client.collections(monitor)
    sandbox.faults.add(slow("/collections/", **way))
    with cancelled_once(monitor), pytest.raises(Cancelled):
        client.collection("sentinel-2-l2a", monitor)
    assert none_left()


@pytest.mark.parametrize("is_cancelled", [False, True], ids=["deadline", "cancel"])
def test_a_large_request_that_nobody_reads_ends(sandbox, hurried, monitor, none_left, is_cancelled):
    limit_s = 20 if is_cancelled else 0.5
    client = hurried(request_timeout_s=limit_s, connect_timeout_s=20)
    sandbox.faults.add(slow("/search$", is_deaf=True))
    payload = {"filter": "x" * 30_000_000}
    ending = cancelled_once(monitor) if is_cancelled else within(2.5)
    with ending, pytest.raises(Cancelled if is_cancelled else Overdue):
        client.transport.search(f"{client.connection.stac_url}/search", payload, "It", monitor)
    assert none_left()


def test_an_answer_that_was_cut_short_is_none(sandbox, hurried, monitor):
    """Where no length is announced, a connection that ends looks like the end of the answer."""
    client = hurried(request_timeout_s=0.5)
    sandbox.faults.add(slow("/collections/", **WAYS["to the end of the connection"]))
    with pytest.raises(Overdue):
        client.collection("sentinel-2-l2a", monitor)


def test_after_a_request_that_was_given_up_the_next_one_is_answered(sandbox, hurried, monitor):
    client = hurried(request_timeout_s=0.5)
    sandbox.faults.add(Fault("/collections/", trickle_s=0.3))
    with pytest.raises(Overdue):
        client.collection("sentinel-2-l2a", monitor)
    assert client.collection("sentinel-2-l2a", monitor).id == "sentinel-2-l2a"


def test_a_monitor_that_fails_takes_no_deadline_from_others(sandbox, hurried, monitor):
    class Failing(Monitor):
        may_block = True  # so that only those who watch over requests ask it

        def cancelled(self):
            if any("/collections/" in r.path for r in sandbox.requests):
                raise ValueError("it is broken")
            return False

    client = hurried(request_timeout_s=2.0)
    sandbox.faults.add(slow("/collections/", hang=True))
    with within(1.5), pytest.raises(Cancelled):
        client.collection("x", Failing())
    with within(3.5), pytest.raises(Overdue):
        client.collection("y", monitor)


def test_an_honest_slow_answer_comes(sandbox, make_client, monitor):
    client = make_client(sandbox, request_timeout_s=20)
    sandbox.faults.add(slow("/collections/", body=BODY, trickle_s=0.02, trickle="body"))
    assert client.collection("x", monitor).id == "x"


def test_one_deadline_holds_for_all_redirects(sandbox, hurried, monitor):
    client = hurried(request_timeout_s=1.5)
    sandbox.faults.add(
        slow("/collections/", redirect_to="/api/data/v0/stac/collections/x", delay_s=0.4)
    )
    with within(3.0), pytest.raises(Overdue):
        client.collection("sentinel-2-l2a", monitor)


# --- before anything of HTTP is said


BEFORE = {
    "handshake never begins": (client_at, keep_silent),
    "handshake trickles": (client_at, trickle(b"\x16\x03\x03\x40\x00\x02")),
    "proxy never answers": (client_behind, keep_silent),
    "proxy trickles": (client_behind, trickle(b"HTTP/1.1 200 OK and so on")),
    "proxy trickles headers": (client_behind, trickle(b"HTTP/1.1 200 OK\r\nX: y", 0.05)),
}
BEFORE_HTTP = pytest.mark.parametrize(("make", "talk"), BEFORE.values(), ids=BEFORE)


@BEFORE_HTTP
def test_a_connection_that_takes_its_time_ends_at_the_deadline(monitor, none_left, make, talk):
    with listener(talk) as port, make(port, request_timeout_s=0.5) as client:
        with within(2.0), pytest.raises(Overdue):
            client.collection("x", monitor)
    assert none_left()


@BEFORE_HTTP
def test_a_cancel_is_felt_while_connecting(monitor, none_left, make, talk):
    with listener(talk) as port, make(port) as client:
        with cancelled_once(monitor), pytest.raises(Cancelled):
            client.collection("x", monitor)
    assert none_left()


@BEFORE_HTTP
def test_an_order_that_never_got_through_was_not_sent(monitor, make, talk):
    with listener(talk) as port, make(port, order_timeout_s=0.5) as client:
        with within(2.0), pytest.raises(NetworkError):
            client.transport.submit(f"{client.connection.order_url}/orders", {}, "It", monitor)


def test_a_host_whose_name_is_looked_up_for_ever_ends(monitor, none_left, monkeypatch):
    """Nothing can interrupt the look-up itself."""
    over = threading.Event()

    def look_up(host, *_more):
        over.wait(20)
        raise socket.gaierror(socket.EAI_NONAME, "no such host")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    url = f"https://{HOST}"
    settings = HttpSettings(retries=0, request_timeout_s=0.5)
    with Client(Connection(url, url), PastedToken("abcdefgh"), settings) as client:
        with within(2.0), pytest.raises(Overdue):
            client.collection("x", monitor)
        monitor_of_a_search = StoppableMonitor(monitor)
        monitor_of_a_search.may_block = True
        with within(2.0), pytest.raises(Overdue):
            client.collection("x", monitor_of_a_search)
        with cancelled_once(monitor), pytest.raises(Cancelled):
            client.collection("x", monitor)
    over.set()
    assert none_left()


def test_an_address_that_nothing_answers_ends(monitor):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        with client_at(full.getsockname()[1], request_timeout_s=0.5) as client:
            with within(2.0), pytest.raises(NetworkError):
                client.collection("x", monitor)
        for filler in fillers:
            filler.close()


def test_an_encrypted_answer_that_trickles_ends(monitor, none_left, certificate):
    def talk(connection):
        read_request(connection)
        trickle(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{", 0.02)(connection)

    with listener(certificate.proxy(talk)) as port:
        with client_behind(port, certificate, request_timeout_s=0.8) as client:
            with within(2.5), pytest.raises(Overdue):
                client.collection("x", monitor)
        with client_behind(port, certificate) as client:
            with cancelled_once(monitor), pytest.raises(Cancelled):
                client.collection("x", monitor)
    assert none_left()


# --- all roads


def search(client, monitor, _order, _folder):
    return SearchJob(client, SearchQuery(limit=50)).run(monitor)


def prices(client, monitor, order, _folder):
    return price_lines(client, order.lines, monitor)


def size(client, monitor, order, folder):
    (item,) = read_paid_order(client, order.id, None, Monitor()).items
    planned, _skipped = plan_files([(item, choose_assets(item, ("visual",)))], folder, folder)
    return bytes_left(client, planned, monitor)


def thumbnail(client, monitor, _order, folder):
    url = f"{client.connection.storage_url}/thumb.png"
    return ThumbnailCache(folder).fetch(client, url, monitor)


# How it is done, what of it is slow, and how it says that it didn't come to an end.
ROADS = {
    "search": (search, "/search$", Overdue),
    "collection": (lambda c, m, *_: c.collection("sentinel-2-l2a", m), "/collections/", Overdue),
    "collections": (lambda c, m, *_: c.collections(m), "/collections$", Overdue),
    "sign-in": (lambda c, m, *_: c.collections(m), "/oauth/token", Overdue),
    "contracts": (lambda c, m, *_: list_contracts(c, m), "/policies", Overdue),
    "prices": (prices, "/price$", Overdue),
    "order": (lambda c, m, order, _f: get_order(c, order.id, m), "/orders/", Overdue),
    "list of orders": (lambda c, m, *_: list_orders(c, m), "/orders$", Overdue),
    "checkout": (lambda c, m, order, _f: checkout_url(c, order, m), "/checkout$", Overdue),
    "size": (size, "/storage/", NetworkError),
    "thumbnail": (thumbnail, "/storage/", NetworkError),
}


@pytest.fixture
def travel(make_sandbox, make_client, tmp_path, monitor):
    """Return a function that goes down a road on which a server takes its time."""
    sandbox = make_sandbox(checkout="endpoint")

    def travel(road, **settings):
        go, path, _error = ROADS[road]
        at_leisure = make_client(sandbox)
        lines = (line_in(sandbox, "sentinel-2-l2a"),)
        order = OrderJob(at_leisure, tmp_path / "journal", lines, True).run(Monitor()).order
        if road == "size":
            sandbox.pay(order.id)
        client = make_client(sandbox, read_timeout_s=20, **settings)
        if road != "sign-in":  # it has no token yet
            client.transport.tokens = at_leisure.transport.tokens
        sandbox.faults.add(slow(path))
        return lambda: go(client, monitor, order, tmp_path / "files")

    return travel


@pytest.mark.parametrize("road", ROADS)
def test_each_road_ends_at_the_deadline(travel, road):
    go = travel(road, request_timeout_s=0.5, stall_timeout_s=0.5)
    with within(2.5), pytest.raises(ROADS[road][2]):
        go()


@pytest.mark.parametrize("road", ROADS)
def test_a_cancel_is_felt_on_each_road(travel, monitor, road):
    go = travel(road)
    with cancelled_once(monitor), pytest.raises(Cancelled):
        go()


def test_a_search_whose_second_page_trickles_ends(sandbox, hurried, monitor):
    client = hurried(request_timeout_s=0.5, page_size=5)
    sandbox.faults.add(Fault("/search$", trickle_s=0.3, skip=1, times=None))
    with within(3.0), pytest.raises(Overdue):
        SearchJob(client, SearchQuery(limit=50)).run(monitor)


def test_a_page_that_was_asked_for_ahead_is_given_up_with_the_search(sandbox, client, monitor):
    sandbox.faults.add(Fault("/search$", trickle_s=0.3, skip=1, times=None))
    credentials = ClientCredentials(**sandbox.credentials)
    client = Client(client.connection, credentials, HttpSettings())

    def cancel(_page):
        monitor.stop = True

    with within(3.0), pytest.raises(Cancelled):
        SearchJob(client, SearchQuery(limit=500), on_page=cancel).run(monitor)
    until = time.monotonic() + 2
    while any(t.name == "datacosmos-next" for t in threading.enumerate()):
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_connection_check_ends(sandbox, hurried, monitor):
    client = hurried(request_timeout_s=0.5)
    sandbox.faults.add(slow("^/api"))
    with within(4.0):
        report = ConnectionCheckJob(client).run(monitor)
    assert "didn't complete its answer in time" in report.sentence()


def test_following_orders_ends(sandbox, make_client, hurried, tmp_path, monitor, line):
    folder = tmp_path / "journal"
    OrderJob(make_client(sandbox), folder, (line,), True).run(monitor)
    sandbox.faults.add(slow("/orders"))
    job = RefreshJob(
        folder, lambda _origin: hurried(request_timeout_s=0.5), records(Journal(folder))
    )
    with within(3.0):
        result = job.run(monitor)
    assert result.offline


# --- downloads, which may take as long as they get on


@pytest.fixture
def download(sandbox, make_client, buy, line, tmp_path, monitor):
    """Return a function that buys and downloads the visual image."""

    def run(*faults, watch=monitor, **settings):
        client = make_client(sandbox, read_timeout_s=20, **settings)
        order_id = buy(sandbox, client, line)
        for fault in faults:
            sandbox.faults.add(fault)
        job = DownloadJob(client, order_id, tmp_path / "files", ("visual",))
        return lambda: job.run(watch).files[0]

    return run


@pytest.mark.parametrize("no_length", [False, True], ids=["with its length", "in chunks"])
def test_a_download_that_hardly_gets_on_is_taken_up_anew(download, sandbox, monitor, no_length):
    fault = Fault("/storage/", trickle_s=0.3, trickle="body", no_length=no_length)
    go = download(fault, stall_timeout_s=1.0)
    with within(4.0):
        file = go()
    served = next(Path(sandbox.folder).rglob(file.path.name))
    assert file.path.read_bytes() == served.read_bytes()
    # Which of the two it was depends on how busy the computer is.
    reasons = ("less than 4096 bytes came in time", "didn't complete its answer in time")
    assert any(reason in text for text in monitor.infos for reason in reasons)


def test_a_download_that_never_gets_on_fails_in_the_end(download):
    go = download(slow("/storage/", trickle_s=0.3, trickle="body"), stall_timeout_s=0.7)
    with within(8.0), pytest.raises(DownloadError, match="less than 4096 bytes"):
        go()


def test_a_slow_download_that_gets_on_has_no_deadline(download):
    fault = Fault("/storage/", bytes_per_s=12_000)
    go = download(fault, stall_timeout_s=1.0, request_timeout_s=0.5)
    began = time.monotonic()
    assert go().size_bytes > 12_000
    assert time.monotonic() - began > 1.2


@pytest.mark.parametrize(
    "way", [WAYS["status line"], WAYS["body"], WAYS["chunks"]], ids=["headers", "body", "chunks"]
)
def test_a_cancel_is_felt_while_a_download_trickles(download, monitor, way):
    go = download(slow("/storage/", **way))
    with cancelled_once(monitor), pytest.raises(Cancelled):
        go()


def test_a_delivery_feels_a_cancel(sandbox, client, buy, line, tmp_path, monitor):
    order_id = buy(sandbox, client, line)
    sandbox.faults.add(slow("/storage/"))
    with cancelled_once(monitor), pytest.raises(Cancelled):
        DeliverJob(client, order_id, tmp_path / "images").run(monitor)


# --- the browser's way back


def test_a_stray_caller_that_trickles_is_hung_up_on_and_disturbs_nobody(make_sandbox, monitor):
    sandbox = make_sandbox(signs_in_by_itself=True)
    ended = threading.Event()

    def open_url(url):
        port = int(url.partition("localhost%3A")[2].partition("%2F")[0])
        stray = socket.create_connection(("127.0.0.1", port))

        def trickle_on():
            with contextlib.suppress(OSError):
                for byte in b"GET /oauth/callback?" + b"x" * 1000:
                    stray.sendall(bytes([byte]))
                    time.sleep(0.1)
            ended.set()

        threading.Thread(target=trickle_on, daemon=True).start()
        time.sleep(0.5)
        Browser(visit).open(url)

    job = BrowserSignInJob(
        Connection(sandbox.url, sandbox.url),
        sandbox.browser_client_id,
        DEFAULT_AUDIENCE,
        QUICK,
        open_url,
        port=0,
        caller_timeout_s=1.0,
    )
    with within(5.0):
        job.run(monitor)
    assert ended.wait(3)


def test_a_fork_has_deadlines_of_its_own(sandbox, make_client, hurried):
    client = hurried(request_timeout_s=0.5)
    sandbox.faults.add(slow("/collections/", hang=True))
    child = os.fork()
    if child == 0:
        try:
            with make_client(sandbox, request_timeout_s=0.5, read_timeout_s=20) as own:
                own.transport.tokens = client.transport.tokens
                own.collection("x", Monitor())
        except Overdue:
            os._exit(0)
        finally:
            os._exit(1)
    until = time.monotonic() + 10
    while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert os.waitstatus_to_exitcode(ended[1]) == 0

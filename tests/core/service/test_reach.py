# SPDX-License-Identifier: GPL-2.0-or-later
"""No errands on this computer and in its network, unless the service itself lives there."""

import contextlib
import json
import socket
import threading
from dataclasses import replace

import pytest
from conftest import QUICK
from datacosmos_imagery.core import (
    Client,
    Connection,
    PastedToken,
    SearchJob,
    SearchQuery,
    ThumbnailCache,
)
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.delivery.plan import bytes_left, plan_files
from datacosmos_imagery.core.errors import (
    CheckoutRefused,
    DownloadError,
    NetworkError,
    ResponseError,
)
from datacosmos_imagery.core.sales.order import Order
from datacosmos_imagery.core.sales.order_calls import checkout_url
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.reach import NotSent, Reach
from datacosmos_imagery.core.stac.items import item_from_json
from public_world import PublicWorld
from strangers import PNG, Stranger

API, CDN = "api.example", "cdn.example"
PUBLIC = "93.184.216.34"
IN_THE_INTERNET = [PUBLIC, "[2606:2800:220:1::1]", "cdn.example", "[64:ff9b::5db8:d822]"]
HERE = ["127.0.0.1", "127.8.9.1", "[::1]", "localhost", "x.localhost", "ip6-localhost"]
IN_PRIVATE = [
    *("10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "198.18.0.1"),
    *("[fc00::1]", "[fd12:3456::1]", "[fec0::1]", "[64:ff9b::a00:1]", "[2002:c0a8:101::1]"),
]
NEVER = [
    *("169.254.169.254", "[fe80::1]", "224.0.0.1", "[ff02::1]", "0.0.0.0", "0.1.2.3", "[::]"),
    "[::7f00:1]",
]


@pytest.mark.parametrize("host", IN_THE_INTERNET)
@pytest.mark.parametrize("api", [API, PUBLIC, "127.0.0.1", "10.0.0.9"])
def test_the_internet_may_always_be_asked(api, host):
    assert Reach(api).admits(host)


@pytest.mark.parametrize("host", [*HERE, *IN_PRIVATE, *NEVER])
@pytest.mark.parametrize("api", [API, PUBLIC])
def test_a_service_of_the_internet_sends_nobody_to_this_network(api, host):
    assert not Reach(api).admits(host)
    with pytest.raises(NotSent):
        Reach(api).check(host)


@pytest.mark.parametrize("api", ["127.0.0.1", "localhost", "[::1]"])
def test_a_service_on_this_computer_may_send_to_this_computer_only(api):
    assert [host for host in (*HERE, *IN_PRIVATE, *NEVER) if Reach(api).admits(host)] == HERE


@pytest.mark.parametrize("api", ["10.0.0.9", "192.168.7.7", "[fd00::9]"])
def test_a_service_in_a_private_network_may_send_to_private_networks_only(api):
    assert [host for host in (*HERE, *IN_PRIVATE, *NEVER) if Reach(api).admits(host)] == IN_PRIVATE


@pytest.fixture(autouse=True)
def names(monkeypatch):
    """A directory of names: for each its addresses, or lists of them to be given in turn."""
    directory, real = {API: [PUBLIC], CDN: [PUBLIC]}, socket.getaddrinfo

    def look_up(host, port, *options, **more):
        known = directory.get(host)
        if known is None:
            return real(host, port, *options, **more)
        addresses = known.pop(0) if known and isinstance(known[0], list) else known
        return [entry for one in addresses for entry in real(one, port, *options, **more)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return directory


def test_a_service_whose_name_leads_to_a_private_network_lives_there(names):
    names["api.intranet.example"] = ["10.0.0.9"]
    assert Reach("api.intranet.example").admits("10.0.0.1")
    assert not Reach("api.intranet.example").admits("127.0.0.1")


@pytest.fixture
def stranger():
    with Stranger() as stranger:
        yield stranger


@pytest.fixture
def make_public_client():
    """Return a function that makes a client of a service with a public name."""
    with contextlib.ExitStack() as clients:

        def make(token="token-12345", api=f"https://{API}", **settings):
            made = Client(
                Connection(api, api, 42, 456),
                PastedToken(token),
                replace(QUICK, retries=0, **settings),
            )
            return clients.enter_context(made)

        yield make


def item_of(**hrefs):
    assets = {
        key: {"href": href, "type": "image/tiff", "roles": ["data"], "file:size": size}
        for key, (href, size) in hrefs.items()
    }
    return item_from_json({"id": "ITEM", "collection": "c", "assets": assets}, "")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_no_thumbnail_of_a_public_service_is_fetched_from_this_computer(
    make_public_client, stranger, monitor, tmp_path, host
):
    with pytest.raises(ResponseError, match="lies on this computer or in its network"):
        ThumbnailCache(tmp_path).fetch(
            make_public_client(), f"http://{host}:{stranger.port}/x", monitor
        )
    assert stranger.callers == []


def test_no_asset_of_a_public_service_is_fetched_from_this_computer_and_the_file_is_named(
    make_public_client, stranger, monitor, tmp_path
):
    with pytest.raises(DownloadError, match="lies on this computer") as caught:
        download_items(
            make_public_client(),
            [item_of(bad=(f"{stranger.url}/x.tiff", 8))],
            tmp_path,
            (),
            monitor,
        )
    ((name, reason),) = caught.value.failures
    assert name == "x.tiff"
    assert "report it" in reason
    assert stranger.callers == []


def test_even_through_a_proxy_nothing_is_asked_of_this_network(
    make_public_client, stranger, monitor, tmp_path
):
    with PublicWorld(tmp_path, {API: 9}) as world:
        client = make_public_client(**world.settings)
        for url in (f"{stranger.url}/x", "https://192.168.1.1/x", "https://x.localhost/x"):
            with pytest.raises(ResponseError, match="lies on this computer"):
                ThumbnailCache(tmp_path).fetch(client, url, monitor)
        assert world.asked == []
    assert stranger.callers == []


def test_a_search_of_a_public_service_asks_nothing_of_this_computer(
    make_public_client, sandbox, monitor, tmp_path
):
    # The sandbox puts its own address into its items: this computer.
    with PublicWorld(tmp_path, {API: int(sandbox.url.rpartition(":")[2])}) as world:
        # All on one page: the next one's address would be here as well.
        client = make_public_client(sandbox.issue_token(), page_size=1000, **world.settings)
        found = SearchJob(client, SearchQuery(collections=("menut-l1c-cogs",))).run(monitor).found
        named = {entry.item.thumbnail for entry in found}
        here = sorted(address for address in named if address.startswith(sandbox.url))[:3]
        assert len(here) == 3
        for address in here:
            with pytest.raises(ResponseError, match="lies on this computer"):
                ThumbnailCache(tmp_path / "cache").fetch(client, address, monitor)
        assert set(world.asked) == {f"{API}:443"}
    assert [r.path for r in sandbox.requests if "thumbnail" in r.path] == []


def test_a_redirect_of_a_public_host_doesnt_lead_to_this_computer(
    make_public_client, sandbox, stranger, monitor, tmp_path
):
    sandbox.faults.add(Fault("/away", redirect_to=f"{stranger.url}/x", times=None))
    sandbox.faults.add(Fault("/here", body=PNG, content_type="image/png"))
    port = int(sandbox.url.rpartition(":")[2])
    with PublicWorld(tmp_path, {API: port, CDN: port}) as world:
        client, cache = make_public_client(**world.settings), ThumbnailCache(tmp_path / "cache")
        for host in (API, CDN):
            with pytest.raises(ResponseError, match="lies on this computer"):
                cache.fetch(client, f"https://{host}/away", monitor)
        assert cache.fetch(client, f"https://{CDN}/here", monitor).read_bytes() == PNG
    assert stranger.callers == []
    given = {r.headers["host"]: "authorization" in r.headers for r in sandbox.requests}
    assert given == {API: True, CDN: False}


@pytest.mark.parametrize(
    "addresses",
    [["127.0.0.1"], [PUBLIC, "127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"]],
    ids=["this computer", "also this computer", "private", "link-local"],
)
def test_a_name_that_leads_to_this_network_is_not_asked(
    make_public_client, names, stranger, monitor, tmp_path, addresses
):
    names[CDN] = addresses
    with pytest.raises(ResponseError, match=rf"{CDN} lies on this computer or in its network"):
        ThumbnailCache(tmp_path).fetch(
            make_public_client(), f"https://{CDN}:{stranger.port}/x", monitor
        )
    assert stranger.callers == []


@pytest.fixture
def eavesdropper():
    """A port that keeps what is written to it; yields the port and a list of what came."""
    listener, came = socket.create_server(("127.0.0.1", 0)), []

    def listen():
        with contextlib.suppress(OSError):
            while True:
                connection, _caller = listener.accept()
                with connection:
                    connection.settimeout(5)
                    came.append(connection.recv(100))

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    yield listener.getsockname()[1], came
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def test_a_name_that_changes_its_address_gets_no_byte_written(
    make_public_client, names, eavesdropper, monitor, tmp_path
):
    port, came = eavesdropper
    names[CDN] = [[PUBLIC], ["127.0.0.1"]]  # when it is judged, when it is connected to
    with pytest.raises(ResponseError, match="lies on this computer"):
        ThumbnailCache(tmp_path).fetch(make_public_client(), f"https://{CDN}:{port}/x", monitor)
    assert names[CDN] == []
    assert came in ([], [b""])


def test_a_name_that_isnt_found_is_said_as_such(make_public_client, monitor, tmp_path):
    with pytest.raises(NetworkError, match="isn't found"):
        ThumbnailCache(tmp_path).fetch(make_public_client(), "https://none.invalid/x", monitor)


def test_a_sandbox_on_this_computer_may_name_any_of_its_ports(client, stranger, monitor, tmp_path):
    path = ThumbnailCache(tmp_path).fetch(client, f"{stranger.url}/x", monitor)
    assert path.read_bytes() == PNG
    assert stranger.tokens == []


def test_a_sandbox_on_this_computer_sends_nobody_to_its_network(client, monitor, tmp_path):
    with pytest.raises(ResponseError, match="lies on this computer or in its network"):
        ThumbnailCache(tmp_path).fetch(client, "https://192.168.1.1/x", monitor)


def test_a_file_that_may_not_be_asked_for_counts_nothing_and_the_others_do(
    make_public_client, monitor, tmp_path
):
    item = item_of(bad=("https://10.0.0.1/a.tiff", None), good=(f"https://{CDN}/b.tiff", 1000))
    planned, _skipped = plan_files([(item, list(item.assets.values()))], tmp_path, tmp_path)
    assert bytes_left(make_public_client(), planned, monitor) == 1000
    assert any("lies on this computer" in text for text in monitor.infos)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:631/admin",
        "https://192.168.1.1/reboot",
        "https://localhost/x",
        "https://pay.example\\@127.0.0.1/x",
        "https://me@pay.example/x",
    ],
)
def test_a_payment_link_into_this_network_or_of_two_readings_is_not_handed_on(
    make_public_client, monitor, url
):
    order = Order.from_json({"id": "1", "status": "UNPAID", "checkout_redirect_url": url})
    with pytest.raises(CheckoutRefused):
        checkout_url(make_public_client(), order, monitor)


def test_a_payment_link_is_handed_on_in_one_form_with_its_fragment(make_public_client, monitor):
    link = "HTTPS://Pay.Example:443/session/./x#key%2fä"
    order = Order.from_json({"id": "1", "status": "UNPAID", "checkout_redirect_url": link})
    handed_on = checkout_url(make_public_client(), order, monitor)
    assert handed_on == "https://pay.example/session/x#key%2F%C3%A4"
    assert json.dumps(handed_on)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Every road on which the service names an address, and every way to spell one.

The stranger is on this computer, as the API is: nothing but the reading of the address keeps the
token from it.
"""

import contextlib
import json

import pytest
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    HttpSettings,
    Monitor,
    SearchJob,
    SearchQuery,
    ThumbnailCache,
)
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import AuthError, DataCosmosError, OutcomeUnknown
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from datacosmos_imagery.core.service.lifeline import Lifeline
from datacosmos_imagery.core.service.reach import NotSent
from datacosmos_imagery.core.service.wire import Adapter, Wire, WireFault
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.urls import WebUrl
from strangers import NOWHERE, ONLY_AS_LINK, SPELLINGS, Stranger, spelled


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(sandbox):
    settings = HttpSettings(connect_timeout_s=2, read_timeout_s=5, retries=0)
    credentials = ClientCredentials(**sandbox.credentials)
    with Client(Connection(sandbox.url, sandbox.url, 42, 456), credentials, settings) as client:
        yield client


@pytest.fixture(scope="module")
def listening():
    with Stranger() as stranger:
        yield stranger


@pytest.fixture
def stranger(listening, sandbox):
    listening.forget()
    sandbox.faults.clear()
    return listening


# A header ends where its line does.
IN_A_HEADER = [name for name, (text, _goes_to) in SPELLINGS.items() if not set("\r\n") & set(text)]


@pytest.fixture(params=SPELLINGS)
def name(request):
    return request.param


@pytest.fixture
def address(name, sandbox, stranger):
    return spelled(name, sandbox.url.partition("//")[2], stranger)


def in_a_header(text):
    """The text as the sandbox has to be given it for its UTF-8 to go over the wire."""
    return text.encode().decode("latin-1")


def a_file_at(address, roles=("data",)):
    asset = {"href": address, "type": "image/tiff", "roles": list(roles)}
    return item_from_json({"id": "ITEM", "collection": "c", "assets": {"file": asset}}, "")


def assert_came_without_token(stranger, *, may_come):
    assert stranger.tokens == []
    assert bool(stranger.requests) == may_come
    assert bool(stranger.callers) == may_come


def test_the_table_has_at_least_sixty_spellings():
    assert len(set(SPELLINGS.values())) == len(SPELLINGS) >= 60


def test_no_spelling_of_a_next_page_leads_away_from_the_api(address, sandbox, client, stranger):
    page = {"features": [], "links": [{"rel": "next", "href": address, "method": "GET"}]}
    sandbox.faults.add(Fault("/stac/search", body=json.dumps(page).encode()))
    with contextlib.suppress(DataCosmosError):  # at the API there is no such page
        SearchJob(client, SearchQuery()).run(Monitor())
    assert_came_without_token(stranger, may_come=False)


@pytest.mark.parametrize("name", IN_A_HEADER, indirect=True)
def test_no_spelling_of_a_redirect_leads_away_from_the_api(address, sandbox, client, stranger):
    sandbox.faults.add(Fault("/collections/", redirect_to=in_a_header(address)))
    with contextlib.suppress(DataCosmosError):
        client.collection("sentinel-2-l2a", Monitor())
    assert_came_without_token(stranger, may_come=False)


def test_no_spelling_of_an_asset_gets_the_token(name, address, client, stranger, tmp_path):
    with contextlib.suppress(DataCosmosError):
        download_items(client, [a_file_at(address)], tmp_path, (), Monitor())
    assert_came_without_token(stranger, may_come=SPELLINGS[name][1] not in {NOWHERE, ONLY_AS_LINK})


@pytest.mark.parametrize("name", IN_A_HEADER, indirect=True)
def test_no_spelling_of_an_assets_redirect_gets_the_token(
    name, address, sandbox, client, stranger, tmp_path
):
    sandbox.faults.add(Fault("/file.tiff", redirect_to=in_a_header(address), times=None))
    item = a_file_at(f"{sandbox.url}/api/data/v0/storage/full/file.tiff")
    with contextlib.suppress(DataCosmosError):
        download_items(client, [item], tmp_path, (), Monitor())
    assert_came_without_token(stranger, may_come=SPELLINGS[name][1] != NOWHERE)


def test_no_spelling_of_a_thumbnail_gets_the_token(name, address, client, stranger, tmp_path):
    thumbnail = a_file_at(address, ["thumbnail"]).thumbnail
    with contextlib.suppress(DataCosmosError):
        ThumbnailCache(tmp_path).fetch(client, thumbnail, Monitor())
    assert_came_without_token(stranger, may_come=SPELLINGS[name][1] not in {NOWHERE, ONLY_AS_LINK})


def test_what_was_sent_to_buy_is_never_sent_on(sandbox, client, stranger, monitor):
    sandbox.faults.add(Fault("/orders$", "POST", redirect_to=stranger.url, status=307))
    with pytest.raises(OutcomeUnknown):
        client.transport.submit(f"{sandbox.url}/api/data/v0/order/orders", {}, "Buying", monitor)
    assert stranger.callers == []


def test_the_secret_of_the_sign_in_is_never_sent_on(sandbox, stranger, monitor):
    sandbox.faults.add(Fault("/oauth/token", redirect_to=stranger.url, status=307, times=None))
    connection = Connection(sandbox.url, sandbox.url)
    with Client(connection, ClientCredentials(**sandbox.credentials)) as client:
        with pytest.raises(AuthError):
            client.collection("sentinel-2-l2a", monitor)
    assert stranger.callers == []


def misread(sandbox, stranger):
    """What says that it is at the API, and would be sent elsewhere."""
    port = int(sandbox.url.rpartition(":")[2])
    return WebUrl("http", "127.0.0.1", port, f"@{stranger.netloc}/x")


@pytest.mark.parametrize("token", ["token-12345", None], ids=["with token", "without token"])
def test_a_request_that_would_go_elsewhere_than_meant_is_not_sent(sandbox, client, stranger, token):
    wire, url = Wire(client.settings, client.connection), misread(sandbox, stranger)
    with pytest.raises(WireFault, match="another host") as caught:
        wire.send("GET", url, "Asking", token, Lifeline(Monitor()))
    assert not caught.value.may_have_arrived
    with pytest.raises(WireFault, match="another host"):
        wire.open(url, "Asking", token, {}, Lifeline(Monitor()))
    assert stranger.callers == []


def test_only_the_api_gets_the_token_whoever_hands_it_over(client, stranger):
    url = WebUrl("http", "127.0.0.1", stranger.port, "/x")
    with pytest.raises(WireFault, match="another host"):
        Wire(client.settings, client.connection).send(
            "GET", url, "Asking", "token-12345", Lifeline(Monitor())
        )
    assert stranger.callers == []


def test_connections_to_another_host_than_the_requests_are_not_used(client, sandbox, stranger):
    adapter = Adapter(client.settings, None)
    pool = adapter.poolmanager.connection_from_url(stranger.url)
    with pytest.raises(NotSent):
        adapter.cert_verify(pool, sandbox.url, True, None)
    adapter.cert_verify(pool, stranger.url, True, None)

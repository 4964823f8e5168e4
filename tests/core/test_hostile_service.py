# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue or a file host that wants harm; see SECURITY.md for what else is tested where."""

import contextlib
import gzip
import json
import tracemalloc
from datetime import datetime, timezone

import pytest
import requests
from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.cart.offer import read_offer_csv, write_offer_csv
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import DownloadError, NotFound, ResponseError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json
from found_items import found_item

ITEMS = "/api/data/v0/stac/collections/sentinel-2-l2a/items/"
COLLECTION = "/collections/sentinel-2-l2a$"
NO_ADDRESSES = ["http://[x", "https://a..b/x.tif", f"https://{'a' * 70}.example/x.tif"]


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_an_address_that_is_none_fails_one_file_and_is_named(
    sandbox, client, tmp_path, monitor, address
):
    sandbox.faults.add(Fault("/good.tiff", body=b"II*\0data", content_type="image/tiff"))
    assets = {
        "bad": {"href": f"{sandbox.url}/bad.tiff", "type": "image/tiff", "roles": ["data"]},
        "good": {"href": f"{sandbox.url}/good.tiff", "type": "image/tiff", "roles": ["data"]},
    }
    sandbox.faults.add(Fault("/bad.tiff", redirect_to=address, times=None))
    item = item_from_json({"id": "ITEM", "collection": "c", "assets": assets}, "")
    with pytest.raises(DownloadError) as caught:
        download_items(client, [item], tmp_path, (), monitor)
    ((name, reason),) = caught.value.failures
    assert "bad" in name
    assert "address" in reason or "name of a host" in reason
    assert (tmp_path / "ITEM" / "good.tiff").read_bytes() == b"II*\0data"


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_a_redirect_to_no_address_is_refused(sandbox, client, monitor, address):
    sandbox.faults.add(Fault(COLLECTION, redirect_to=address))
    with pytest.raises(ResponseError, match="another host"):
        client.collection("sentinel-2-l2a", monitor)


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_a_next_page_at_no_address_is_refused(sandbox, client, monitor, address):
    page = {"features": [], "links": [{"rel": "next", "href": address}]}
    sandbox.faults.add(Fault("/stac/search", body=json.dumps(page).encode()))
    with pytest.raises(ResponseError, match="another host"):
        SearchJob(client, SearchQuery()).run(monitor)


def test_a_small_answer_that_unpacks_to_a_large_one_is_refused(sandbox, client, monitor):
    packed = gzip.compress(b'"' + b" " * 2**27 + b'"')
    assert len(packed) < 200_000
    sandbox.faults.add(Fault(COLLECTION, body=packed, headers={"Content-Encoding": "gzip"}))
    with pytest.raises(ResponseError, match="can't be read"):
        client.collection("sentinel-2-l2a", monitor)


def packed(content, layers):
    for _ in range(layers):
        content = gzip.compress(content)
    return content


@contextlib.contextmanager
def memory_within(megabytes):
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < megabytes * 1e6
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_no_answer_unpacks_to_more_memory_than_it_may_hold(sandbox, client, monitor, layers):
    body = packed(b" " * 2**29, layers)
    coding = ", ".join(["gzip"] * layers)
    sandbox.faults.add(Fault(COLLECTION, body=body, headers={"Content-Encoding": coding}))
    with memory_within(200), pytest.raises(ResponseError, match="can't be read"):
        client.collection("sentinel-2-l2a", monitor)


SOUND = b'{"id": "sound"}'
READ = {
    "packed": ("gzip", packed(SOUND, 1)),
    "packed under the old name": ("X-GZIP", packed(SOUND, 1)),
    "packed in pieces": ("gzip", packed(SOUND[:5], 1) + packed(SOUND[5:], 1)),
    "not packed, as it says": ("identity", SOUND),
}
NOT_READ = {
    "cut off": ("gzip", packed(SOUND, 1)[:-3]),
    "nothing packed": ("gzip", SOUND),
    "something behind it": ("gzip", packed(SOUND, 1) + b"x"),
    "packed as nobody asked": ("br", SOUND),
}


@pytest.mark.parametrize(("coding", "body"), READ.values(), ids=READ)
def test_a_packed_answer_is_read(sandbox, client, monitor, coding, body):
    sandbox.faults.add(Fault(COLLECTION, body=body, headers={"Content-Encoding": coding}))
    assert client.collection("sentinel-2-l2a", monitor).id == "sound"


@pytest.mark.parametrize(("coding", "body"), NOT_READ.values(), ids=NOT_READ)
def test_an_answer_that_is_packed_badly_is_an_error(sandbox, client, monitor, coding, body):
    sandbox.faults.add(Fault(COLLECTION, body=body, headers={"Content-Encoding": coding}))
    with pytest.raises(ResponseError, match="can't be read"):
        client.collection("sentinel-2-l2a", monitor)


def test_the_body_of_a_redirect_is_not_read(sandbox, client, monitor, monkeypatch):
    monkeypatch.setattr(requests.Response, "content", property(lambda _self: pytest.fail("read")))
    path = "/api/data/v0/stac/collections/menut-l1c-cogs"
    sandbox.faults.add(Fault(COLLECTION, redirect_to=path))
    assert client.collection("sentinel-2-l2a", monitor).id == "menut-l1c-cogs"


def test_a_thumbnail_at_no_address_spoils_neither_cart_nor_offer(tmp_path):
    now = datetime(2026, 11, 25, tzinfo=timezone.utc)
    entry = cart_entry_of(found_item(thumbnail="https://[x?key=1"), "https://a.example:443", now)
    write_offer_csv(tmp_path / "offer.csv", [entry])
    (read,) = read_offer_csv(tmp_path / "offer.csv").entries
    assert "key" not in read.thumbnail


@pytest.mark.parametrize("name", ["../../order/orders", "x/../../y", "a?b=c#d", "a/price"])
def test_the_id_of_an_item_reaches_no_other_endpoint(sandbox, client, monitor, name):
    with pytest.raises(NotFound):
        client.item("sentinel-2-l2a", name, monitor)
    asked = [r.path for r in sandbox.requests if r.path != "/oauth/token"]
    assert all(path.startswith(ITEMS) and "/" not in path[len(ITEMS) :] for path in asked)


OTHERS = {"{}.part": b"II*\0part", "{}.part.json": b"{}", "{}.provenance.json": b"{}"}


@pytest.mark.parametrize("run", range(4))
def test_no_asset_takes_the_place_of_another_that_is_on_its_way(
    sandbox, client, tmp_path, monitor, run
):
    contents = {"a.tif": b"II*\0whole" * 50_000} | {
        name.format("a.tif"): content * 50_000 for name, content in OTHERS.items()
    }
    for name, content in contents.items():
        sandbox.faults.add(Fault(f"/{name}$", body=content, times=None, bytes_per_s=2_000_000))
    base = f"{sandbox.url}/api/data/v0/storage"
    assets = {name: {"href": f"{base}/{name}"} for name in contents}
    item = item_from_json({"id": "ITEM", "collection": "c", "assets": assets}, "")
    files = download_items(client, [item], tmp_path, (), monitor).files
    assert {file.asset.key: file.path.read_bytes() for file in files} == contents


def test_items_whose_ids_make_one_name_have_a_folder_each(sandbox, client, tmp_path, monitor):
    href = f"{sandbox.url}/api/data/v0/storage/x.bin"
    sandbox.faults.add(Fault("/x.bin$", body=b"x", times=None))
    items = [
        item_from_json({"id": name, "collection": "c", "assets": {"x": {"href": href}}}, "")
        for name in ("x?", "x*", "x|", "x:")
    ]
    files = download_items(client, items, tmp_path, (), monitor).files
    assert len({file.path.parent for file in files}) == 4

# SPDX-License-Identifier: GPL-2.0-or-later
import json
from datetime import datetime, timezone
from pathlib import Path

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery, aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.catalogue.search import search_pages
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import (
    Cancelled,
    DownloadError,
    InputError,
    NotFound,
    ResponseError,
)
from datacosmos_imagery.core.sandbox import Fault

CHILE = (-71.72, -27.68, -71.02, -27.06)
SEARCH = "/stac/search"


def search(client, monitor, **parts):
    return SearchJob(client, SearchQuery(**parts)).run(monitor)


def posts(sandbox):
    return [r for r in sandbox.requests if r.path.endswith(SEARCH) and r.method == "POST"]


def test_the_quickstarts_search(sandbox, client, monitor):
    result = search(
        client,
        monitor,
        aoi=aoi_from_bbox(*CHILE),
        collections=("sentinel-2-l2a",),
        max_cloud=20,
        limit=5,
    )
    assert len(result.found) == 5
    assert all(f.item.cloud_cover <= 20 for f in result.found)
    body = posts(sandbox)[0].body
    assert body == {
        "collections": ["sentinel-2-l2a"],
        "bbox": list(CHILE),
        "limit": 5,
        "query": {"eo:cloudcover": {"lte": 20}},
    }


@pytest.mark.parametrize("form", ["captured", "get", "post", "merge"])
def test_every_page_is_followed_in_each_form_of_next_link(make_sandbox, make_client, monitor, form):
    sandbox = make_sandbox(next_links=form)
    client = make_client(sandbox, page_size=7)
    result = search(client, monitor, collections=("sentinel-2-l2a",), limit=None)
    expected = {
        e.id for e in sandbox.catalogue.entries if e.collection == "sentinel-2-l2a" and not e.hidden
    }
    assert {f.item.id for f in result.found} == expected
    assert len(result.found) == len(expected)
    assert all(f.item.price is not None for f in result.found)


def test_the_limit_is_kept_across_pages(make_client, sandbox, monitor):
    client = make_client(sandbox, page_size=4)
    result = search(client, monitor, collections=("sentinel-2-l2a",), limit=10)
    assert len(result.found) == 10
    assert len(posts(sandbox)) <= 4


def test_pages_come_one_by_one(make_client, sandbox, monitor):
    client = make_client(sandbox, page_size=7)
    pages = search_pages(client, SearchQuery(collections=("sentinel-2-l2a",), limit=None), monitor)
    first = next(pages)
    assert len(first.found) <= 7
    assert first.matched > 100
    # One page is fetched ahead, no more.
    assert len(posts(sandbox)) <= 3
    pages.close()


def test_no_page_is_fetched_that_isnt_needed(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(quirks=False)
    client = make_client(sandbox, page_size=5)
    result = search(client, monitor, collections=("sentinel-2-l2a",), limit=10)
    assert len(result.found) == 10
    assert len(posts(sandbox)) == 2


def test_pages_go_on_until_the_limit_if_some_items_are_left_out_here(
    make_sandbox, make_client, monitor
):
    sandbox = make_sandbox(quirks=False)
    client = make_client(sandbox, page_size=5)
    query = {"collections": ("sentinel-2-l2a",), "max_cloud": 20, "keep_unknown_cloud": True}
    result = search(client, monitor, **query, limit=10)
    assert len(result.found) == 10
    assert result.left_out_here > 0
    assert len(posts(sandbox)) > 2


def test_an_area_across_the_antimeridian(sandbox, client, monitor):
    result = search(client, monitor, aoi=aoi_from_bbox(177, -19, -178, -16), limit=None)
    assert len(result.found) > 20
    assert posts(sandbox)[0].body["intersects"]["type"] == "MultiPolygon"
    assert any(f.item.geometry and f.item.geometry["type"] == "MultiPolygon" for f in result.found)
    assert all(f.coverage_percent is None or 0 < f.coverage_percent <= 100 for f in result.found)


def test_a_geojson_area(sandbox, client, monitor):
    triangle = {
        "type": "Polygon",
        "coordinates": [[[-71.7, -27.6], [-71.1, -27.6], [-71.4, -27.1], [-71.7, -27.6]]],
    }
    result = search(client, monitor, aoi=aoi_from_geojson(triangle), limit=3)
    assert len(result.found) == 3
    assert posts(sandbox)[0].body["intersects"]["type"] == "Polygon"


def test_dates_are_sent_and_kept(sandbox, client, monitor):
    start = datetime(2024, 3, 1, tzinfo=timezone.utc)
    end = datetime(2024, 9, 30, 23, 59, 59, tzinfo=timezone.utc)
    result = search(client, monitor, start=start, end=end, limit=None)
    assert result.found
    assert all(start <= f.item.acquired <= end for f in result.found)
    body = posts(sandbox)[0].body
    # Wider by an hour: services may find an item of some minutes by one moment of it.
    assert body["datetime"] == "2024-02-29T23:00:00.000Z/2024-10-01T00:59:59.000Z"
    assert "query" not in body


def test_ids(sandbox, client, monitor):
    wanted = next(e.id for e in sandbox.catalogue.entries if e.collection == "sentinel-2-l2a")
    assert [f.item.id for f in search(client, monitor, ids=(wanted,)).found] == [wanted]


def test_quality_control_twins_are_left_out(client, monitor):
    found = search(client, monitor, limit=None).found
    assert found
    assert not [f for f in found if f.item.collection.endswith("--qa")]


def test_the_contract_is_sent_and_prices_come_back(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(prices_inline="contract")
    found = search(
        make_client(sandbox, contract=457), monitor, collections=("sentinel-2-l2a",)
    ).found
    assert posts(sandbox)[0].query["contract_id"] == ["457"]
    assert {f.item.price.currency for f in found} == {"USD"}
    without = search(make_client(sandbox, contract=None), monitor, limit=5)
    assert without.without_price == 5


def test_an_unknown_collection_is_named(client, monitor):
    with pytest.raises(NotFound, match="no-such-collection"):
        search(client, monitor, collections=("sentinel-2-l2a", "no-such-collection"))


def test_an_item_that_the_service_sends_twice_is_shown_once(sandbox, client, monitor):
    entry = next(e for e in sandbox.catalogue.entries if e.collection == "sentinel-2-l2a")
    item = json.loads(entry.to_json(None, sandbox.url))
    sandbox.faults.add(Fault(SEARCH, body=json.dumps({"features": [item, item]}).encode()))
    assert len(search(client, monitor).found) == 1


def test_items_outside_area_dates_or_clouds_are_dropped_even_if_sent(sandbox, client, monitor):
    entries = [e for e in sandbox.catalogue.entries if e.collection == "sentinel-2-l2a"][:40]
    items = [json.loads(e.to_json(None, sandbox.url)) for e in entries]
    sandbox.faults.add(Fault(SEARCH, body=json.dumps({"features": items}).encode()))
    found = search(
        client,
        monitor,
        aoi=aoi_from_bbox(*CHILE),
        max_cloud=30,
        start=datetime(2024, 1, 1, tzinfo=timezone.utc),
        limit=None,
    ).found
    assert all(f.item.cloud_cover <= 30 and f.coverage_percent > 0 for f in found)
    assert len(found) < len(items)


def test_a_next_page_on_another_host_is_refused_and_gets_no_token(
    make_sandbox, make_client, monitor
):
    ours, other = make_sandbox(), make_sandbox()
    link = {"rel": "next", "href": f"{other.url}/api/data/v0/stac/search?token=next"}
    ours.faults.add(Fault(SEARCH, body=json.dumps({"features": [], "links": [link]}).encode()))
    with pytest.raises(ResponseError, match="another host"):
        search(make_client(ours), monitor)
    assert other.requests == []


def test_a_next_link_that_runs_in_a_circle_ends(sandbox, client, monitor):
    link = {"rel": "next", "href": f"{sandbox.url}/api/data/v0/stac/search?cursor=again"}
    body = json.dumps({"features": [], "links": [link]}).encode()
    sandbox.faults.add(Fault(SEARCH, body=body, times=None))
    with pytest.raises(ResponseError, match="again and again"):
        search(client, monitor)
    assert len(posts(sandbox)) <= 3


def test_cancel_is_felt_at_once_while_the_service_is_slow(sandbox, client, monitor):
    import threading
    import time

    sandbox.faults.add(Fault(SEARCH, delay_s=4.0))
    threading.Timer(0.3, lambda: setattr(monitor, "stop", True)).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        search(client, monitor)
    assert time.monotonic() - began < 2.0


def test_a_post_next_link_may_carry_its_own_body(sandbox, client, monitor):
    link = {
        "rel": "next",
        "method": "POST",
        "href": f"{sandbox.url}/api/data/v0/stac/search",
        "body": {"limit": 3, "collections": ["sentinel-2-l1c"]},
    }
    sandbox.faults.add(Fault(SEARCH, body=json.dumps({"features": [], "links": [link]}).encode()))
    assert {f.item.level for f in search(client, monitor, limit=3).found} == {"L1C"}
    assert posts(sandbox)[1].body == link["body"]


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ({"max_cloud": 140}, "140"),
        ({"max_cloud": -1}, "-1"),
        ({"limit": 0}, "0"),
        (
            {
                "start": datetime(2025, 2, 1, tzinfo=timezone.utc),
                "end": datetime(2025, 1, 1, tzinfo=timezone.utc),
            },
            "2025-02-01",
        ),
    ],
)
def test_bad_values_are_refused_before_anything_is_sent(parts, named):
    with pytest.raises(InputError, match=named):
        SearchQuery(**parts)


def test_a_search_that_broke_off_goes_on_after_the_last_page(make_client, sandbox, monitor):
    client = make_client(sandbox, page_size=20)
    query = SearchQuery(limit=None, collections=("sentinel-2-l2a",))
    whole = SearchJob(client, query).run(monitor)
    pages = search_pages(client, query, monitor)
    first, second = next(pages), next(pages)
    pages.close()
    rest = SearchJob(client, query, after=second.continuation).run(monitor)
    assert first.found + second.found + rest.found == whole.found
    assert rest.continuation is None


def test_all_pages_of_the_collections_are_read(sandbox, client, monitor):
    first = {"id": "first", "links": []}
    address = f"{sandbox.url}/api/data/v0/stac/collections?limit=100&cursor=0"
    page = {"collections": [first], "links": [{"rel": "next", "href": address}]}
    sandbox.faults.add(Fault("/collections$", body=json.dumps(page).encode()))
    found = [collection.id for collection in client.collections(monitor)]
    assert found[0] == "first"
    assert "sentinel-2-l2a" in found
    assert len(found) == len(set(found))


def test_assets_that_are_a_list_are_an_error_of_their_item_and_the_others_go_on(
    sandbox, client, monitor, tmp_path
):
    data = Path(__file__).parents[2] / "data" / "11_assets_as_list.json"
    (odd,) = json.loads(data.read_text("utf-8").replace("{url}", sandbox.url))["features"]
    good = {**odd, "id": "GOOD", "assets": {"visual": odd["assets"][0]}}
    page = json.dumps({"features": [odd, good], "links": []}).encode()
    sandbox.faults.add(Fault("/stac/search", body=page))
    sandbox.faults.add(Fault("/storage/", body=b"II*\x00", times=9))
    result = SearchJob(client, SearchQuery()).run(monitor)
    assert [found.item.id for found in result.found] == ["LIST1", "GOOD"]
    (said,) = result.problems
    assert said.startswith("LIST1: its assets are a list")
    items = [found.item for found in result.found]
    with pytest.raises(DownloadError) as caught:
        download_items(client, items, tmp_path, ("visual",), monitor)
    assert "LIST1: its assets are a list" in caught.value.message
    assert caught.value.failures[0][0] == "LIST1"

# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's catalogue: collections, search, paging, refusals."""

from __future__ import annotations

import json
from urllib.parse import urlencode, urlsplit

import pytest
from plain_http import Caller

STAC = "/api/data/v0/stac"
CHILE = [-71.72, -27.68, -71.02, -27.06]


def search(call, **body):
    answer = call("POST", f"{STAC}/search", body)
    assert answer.status == 200, answer.content
    return answer.json


def ids(page):
    return [(feature["collection"], feature["id"]) for feature in page["features"]]


def next_link(page):
    return next((link for link in page["links"] if link["rel"] == "next"), None)


def test_collections_are_paged_and_state_a_licence(call):
    first = call("GET", f"{STAC}/collections?limit=4").json
    assert len(first["collections"]) == 4
    found, page = list(first["collections"]), first
    while next_link(page):
        page = call("GET", next_link(page)["href"]).json
        found += page["collections"]
    names = [entry["id"] for entry in found]
    assert len(names) == len(set(names)) >= 10
    single = call("GET", f"{STAC}/collections/sentinel-2-l2a").json
    licence = next(link for link in single["links"] if link["rel"] == "license")
    assert single["license"] == "other"
    assert call("GET", urlsplit(licence["href"]).path, signed_in=False).status == 200


def test_collections_cursor_survives_not_being_decoded(call):
    # The official SDK sends it back as it stands in the link, percent signs and all.
    href = next_link(call("GET", f"{STAC}/collections?limit=4").json)["href"]
    cursor = href.partition("?")[2].rpartition("=")[2]
    page = call("GET", f"{STAC}/collections?{urlencode({'limit': 4, 'cursor': cursor})}")
    assert page.status == 200


def test_quickstart_search_finds_priced_scenes_of_chile(make_sandbox):
    page = search(
        Caller(make_sandbox(lenient=True)),
        collections=["sentinel-2-l2a"],
        bbox=CHILE,
        limit=5,
        query={"eo:cloudcover": {"lte": 20}},
    )
    assert len(page["features"]) == 5
    for feature in page["features"]:
        properties = feature["properties"]
        assert float(properties["eo:cloud_cover"]) <= 20
        assert isinstance(properties["opencosmos:price"], str)
        assert properties["opencosmos:price_currency"] == "EUR"


@pytest.mark.parametrize("contract", [456, 457])
def test_prices_follow_the_contract_of_the_query_string(call, contract):
    answer = call("POST", f"{STAC}/search?contract_id={contract}", {"limit": 1})
    (item,) = answer.json["features"]
    single = f"{STAC}/collections/{item['collection']}/items/{item['id']}"
    assert call("GET", f"{single}?contract_id={contract}").json["properties"] == item["properties"]
    assert item["properties"]["opencosmos:price_currency"] == {456: "EUR", 457: "USD"}[contract]


def test_prices_can_need_a_contract(make_sandbox):
    call = Caller(make_sandbox(prices_inline="contract"))
    bare = search(call, collections=["sentinel-2-l2a"], limit=1)["features"][0]
    assert "opencosmos:price" not in bare["properties"]


@pytest.mark.parametrize("form", ["captured", "get", "post", "merge"])
@pytest.mark.parametrize("quirks", [True, False], ids=["quirks", "plain"])
def test_pages_of_every_link_form_give_each_match_once(make_sandbox, form, quirks):
    call = Caller(make_sandbox(next_links=form, quirks=quirks))
    wanted = {"query": {"gsd": {"lte": 10}}, "bbox": CHILE, "limit": 7}
    whole = ids(search(call, **{**wanted, "limit": 1000}))
    found, page, body, pages = [], search(call, **wanted), wanted, 1
    while True:
        found += ids(page)
        link = next_link(page)
        if link is None:
            break
        assert (link.get("method") == "POST") == (form in {"post", "merge"})
        if link.get("method") == "POST":
            body = {**body, **link["body"]} if link["merge"] else link["body"]
            page = call("POST", link["href"], body).json
        else:
            assert link["merge"] is False
            assert ("cursor=" in link["href"]) == (form == "captured")
            page = call("GET", link["href"]).json
        pages += 1
    assert pages > 5
    assert found == whole
    assert len(found) == len(set(found))


def test_cursor_can_be_put_into_the_same_post(call):
    # As the official SDK follows the pages.
    first = search(call, collections=["sentinel-2-l2a"], limit=3)
    query = dict(part.split("=") for part in urlsplit(next_link(first)["href"]).query.split("&"))
    cursor = query["cursor"].replace("%3A", ":")
    second = search(call, collections=["sentinel-2-l2a"], limit=3, cursor=cursor)
    assert ids(first) + ids(second) == ids(search(call, collections=["sentinel-2-l2a"], limit=6))


def test_quirks_make_short_pages_and_no_quirks_none(make_sandbox):
    def shortage(quirks):
        page = search(Caller(make_sandbox(quirks=quirks)), limit=1000)
        return page["numberReturned"] - len(page["features"])

    assert shortage(True) > 0
    assert shortage(False) == 0


def test_without_quirks_every_item_is_regular(make_sandbox):
    page = search(Caller(make_sandbox(quirks=False)), limit=1000)
    for feature in page["features"]:
        assert feature["geometry"] is not None
        assert not feature["collection"].endswith("--qa")
        assert isinstance(feature["properties"]["gsd"], (int, float))
        hrefs = [asset["href"] for asset in feature["assets"].values()]
        assert all(href.startswith("http://127.0.0.1:") for href in hrefs)


def test_quirks_show_each_captured_oddity(call):
    features = search(call, limit=1000)["features"]
    hrefs = [asset["href"] for feature in features for asset in feature["assets"].values()]
    assert any(feature["geometry"] is None for feature in features)
    assert any(feature["collection"].endswith("--qa") for feature in features)
    assert any("opencosmos:price" not in feature["properties"] for feature in features)
    assert any("eo:cloud_cover" not in feature["properties"] for feature in features)
    assert any(isinstance(feature["properties"]["gsd"], str) for feature in features)
    assert "" in hrefs
    assert any(href.startswith("http://datacosmos-file-storage.default/") for href in hrefs)


@pytest.mark.parametrize("west_east", [(178.5, -179.0), (179.0, 180.0), (-180.0, -179.5)])
def test_antimeridian_boxes_find_fiji(call, west_east):
    west, east = west_east
    page = search(call, collections=["sentinel-2-l2a"], bbox=[west, -18.2, east, -16.8])
    assert page["features"]
    assert {feature["geometry"]["type"] for feature in page["features"]} == {"MultiPolygon"}
    for feature in page["features"]:
        points = [p for polygon in feature["geometry"]["coordinates"] for p in polygon[0]]
        assert all(-180 <= x <= 180 for x, _ in points)


def test_polygon_finds_less_than_its_box(call):
    # A thin triangle whose box holds the Chilean scenes, though it passes far from them.
    ring = [[-76, -24], [-66, -24], [-66, -31], [-66.2, -24.2], [-76, -24]]
    box = search(call, collections=["sentinel-2-l2a"], bbox=[-76, -31, -66, -24])
    shape = {"type": "Polygon", "coordinates": [ring]}
    assert box["features"]
    assert not search(call, collections=["sentinel-2-l2a"], intersects=shape)["features"]


def test_point_finds_the_scenes_that_it_lies_in(call):
    place = {"type": "Point", "coordinates": [-71.37, -27.37]}
    page = search(call, collections=["sentinel-2-l2a"], intersects=place)
    assert page["numberMatched"] == 26
    place["coordinates"] = [-71.37, -29.37]
    assert search(call, collections=["sentinel-2-l2a"], intersects=place)["numberMatched"] == 0


@pytest.mark.parametrize("six", [False, True], ids=["4 numbers", "6 numbers"])
def test_box_may_have_heights(call, six):
    west, south, east, north = CHILE
    box = [west, south, 0, east, north, 9000] if six else CHILE
    assert search(call, collections=["sentinel-2-l2a"], bbox=box)["numberMatched"] == 26


@pytest.mark.parametrize(
    ("interval", "years"),
    [
        ("2024-01-01T00:00:00Z/2024-12-31T23:59:59.999Z", {2024}),
        ("../2023-12-31T23:59:59Z", {2023}),
        ("2026-01-01T00:00:00Z/..", {2026}),
    ],
)
def test_datetime_limits_the_search(call, interval, years):
    page = search(call, collections=["sentinel-2-l2a"], datetime=interval, limit=1000)
    assert {int(f["properties"]["datetime"][:4]) for f in page["features"]} == years


def test_query_on_datetime_may_leave_an_end_open(call):
    # The official SDK sends null for it.
    query = {"datetime": {"gte": "2026-01-01T00:00:00Z", "lte": None}}
    page = search(call, collections=["sentinel-2-l2a"], query=query, limit=1000)
    assert {f["properties"]["datetime"][:4] for f in page["features"]} == {"2026"}


def test_query_drops_items_that_lack_the_property(call):
    page = search(call, query={"eo:cloud_cover": {"lte": 100}}, limit=1000)
    assert {f["collection"] for f in page["features"]} == {"sentinel-2-l1c", "sentinel-2-l2a"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"bbox": [1, 5, 2, 4]}, "bbox"),
        ({"bbox": [1, 2, 3]}, "bbox"),
        ({"bbox": [1, 2, 3, 91]}, "bbox"),
        ({"query": ["gsd"]}, "query"),
        ({"bbox": [170, -20, 190, -10]}, "bbox"),
        ({"bbox": CHILE, "intersects": {"type": "Point", "coordinates": [0, 0]}}, "bbox"),
        ({"intersects": {"type": "Circle"}}, "intersects"),
        ({"intersects": {"type": "Point", "coordinates": [1]}}, "intersects"),
        ({"limit": 0}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"limit": True}, "limit"),
        ({"collections": "sentinel-2-l2a"}, "collections"),
        ({"ids": [{}]}, "ids"),
        ({"query": {"eo:cloudcover": 20}}, "query"),
        ({"query": {"gsd": {"about": 3}}}, "query"),
        ({"datetime": "yesterday"}, "datetime"),
        ({"datetime": "2025-06-01T00:00:00Z/2024-01-01T00:00:00Z"}, "datetime"),
    ],
    ids=lambda value: json.dumps(value)[:40],
)
def test_search_refuses_what_it_does_not_understand(call, body, field):
    answer = call("POST", f"{STAC}/search", body)
    assert answer.status == 400
    assert answer.error["field"] == field
    assert answer.error["message"]


@pytest.mark.parametrize(
    "path",
    [
        "collections/none",
        "collections/none/items",
        "collections/sentinel-2-l2a/items/none",
        "collections/sentinel-2-l2a/x",
    ],
)
def test_unknown_paths_are_not_found(call, path):
    assert call("GET", f"{STAC}/{path}").status == 404


def test_a_cursor_that_names_no_place_is_a_fault_as_at_the_service(call):
    answer = call("GET", f"{STAC}/search?cursor=next:elsewhere")
    assert (answer.status, answer.error["message"]) == (500, "cursor can't be decoded")


def test_searches_it_no_longer_remembers_give_the_same_again(call):
    def found(ending):
        return ids(search(call, datetime=f"../2024-{ending}T00:00:00Z", limit=1000))

    days = [f"{month:02}-{day:02}" for month in range(1, 6) for day in range(1, 9)]
    before = [found(day) for day in days]
    assert [found(day) for day in days] == before
    assert sorted(map(len, before)) == list(map(len, before))


def test_items_of_a_collection_are_its_own(call):
    page = call("GET", f"{STAC}/collections/sentinel-2-l2a/items?limit=3").json
    assert {item["collection"] for item in page["features"]} == {"sentinel-2-l2a"}


def test_a_search_that_is_no_object_is_refused(call):
    assert call("POST", f"{STAC}/search", ["bbox"]).status == 400


def test_catalogue_is_the_same_each_time(make_sandbox):
    one, other = (ids(search(Caller(make_sandbox()), limit=1000)) for _ in range(2))
    assert one == other
    assert 300 <= len(one) <= 600


def test_extra_items_are_added_for_measurements(make_sandbox):
    call = Caller(make_sandbox(extra_items=2500, quirks=False))
    page = search(call, collections=["menut-l1c-cogs"], limit=500)
    assert len(page["features"]) == 500
    assert page["numberMatched"] >= 2500

# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox compares as a real server does, and can lack what real servers lack."""

from __future__ import annotations

import pytest
from plain_http import Caller

STAC = "/api/data/v0/stac"
SEARCH = f"{STAC}/search"
S2 = "sentinel-2-l2a"
CHILE = [-71.72, -27.68, -71.02, -27.06]
TRIANGLE = {"type": "Polygon", "coordinates": [[[-72, -28], [-71, -28], [-71, -27], [-72, -28]]]}
BOTH = ("eo:cloud_cover", "eo:cloudcover")


def features(call, **body):
    answer = call("POST", SEARCH, {"limit": 1000, **body})
    assert answer.status == 200, answer.content
    return answer.json["features"]


def ids(found):
    return [feature["id"] for feature in found]


@pytest.fixture
def mixed(make_sandbox):
    return Caller(make_sandbox(quirks=False, cloud_spelling="mixed"))


@pytest.mark.parametrize("spelling", BOTH)
def test_a_spelling_of_the_cloud_cover_finds_the_items_that_have_it(mixed, spelling):
    everything = features(mixed, collections=[S2])
    clear = [
        one for one in everything if any(one["properties"].get(name, 101) <= 20 for name in BOTH)
    ]
    found = features(mixed, collections=[S2], query={spelling: {"lte": 20}})
    assert ids(found) == ids(one for one in clear if spelling in one["properties"])
    assert 0 < len(found) < len(clear)


@pytest.mark.parametrize("chosen", BOTH)
def test_all_items_can_have_one_spelling(make_sandbox, chosen):
    found = features(Caller(make_sandbox(cloud_spelling=chosen)), collections=[S2])
    assert {name for one in found for name in BOTH if name in one["properties"]} == {chosen}


def test_with_quirks_a_few_items_have_the_other_spelling(call):
    found = features(call, collections=[S2])
    counts = [sum(name in one["properties"] for one in found) for name in BOTH]
    assert 0 < counts[1] < counts[0] / 4


@pytest.mark.parametrize(
    ("query", "strict", "lenient"),
    [
        ({"eo:cloudcover": {"lte": 20}}, False, True),
        ({"processing:level": {"eq": "l2a"}}, False, True),
        ({"processing:level": {"in": ["L2a", "x"]}}, False, True),
        ({"processing:level": {"eq": "L2A"}}, True, True),
        ({"processing:level": {"in": ["L2A", 2]}}, True, True),
        ({"processing:level": {"startsWith": "L2"}}, True, True),
        ({"processing:level": {"endsWith": "2A"}}, True, True),
        ({"processing:level": {"contains": "2"}}, True, True),
        ({"processing:level": {"contains": "1"}}, False, False),
        ({"platform": {"neq": "menut"}}, True, True),
        ({"view:off_nadir": {"neq": 3}}, False, False),
        ({"gsd": {"lt": 11, "gt": 9}}, True, True),
        ({"gsd": {"eq": 10.0}}, True, True),
        ({"gsd": {"eq": "10"}}, False, False),
        ({"platform": {"lte": 5}}, False, False),
        ({"datetime": {"gte": "2023-01-01T00:00:00.5Z", "lte": None}}, True, True),
    ],
    ids=str,
)
def test_values_are_compared_with_their_case_and_type(make_sandbox, query, strict, lenient):
    for is_lenient, is_found in ((False, strict), (True, lenient)):
        sandbox = make_sandbox(quirks=False, lenient=is_lenient, cloud_spelling="eo:cloud_cover")
        found = features(Caller(sandbox), collections=[S2], query=query)
        assert bool(found) == is_found


def test_a_number_in_a_text_is_no_number(make_sandbox):
    def found(is_lenient):
        page = features(Caller(make_sandbox(lenient=is_lenient)), query={"gsd": {"lte": 10}})
        return {type(one["properties"]["gsd"]) for one in page}

    assert str not in found(False)
    assert str in found(True)


def test_items_without_a_place_are_in_no_area(make_sandbox):
    def placeless(is_lenient):
        call = Caller(make_sandbox(lenient=is_lenient))
        found = features(call, collections=["mantis-l1d-cogs"], bbox=[179, -18, 180, -17])
        return [one for one in found if one["geometry"] is None]

    assert placeless(True)
    assert not placeless(False)


def test_items_from_one_time_to_another_are_found_by_each_moment(make_sandbox):
    call = Caller(make_sandbox(quirks=False, date_ranges=True))
    everything = features(call)
    ranges = [one for one in everything if "start_datetime" in one["properties"]]
    long = next(one for one in ranges if one["properties"]["datetime"] is None)
    short = next(one for one in ranges if one["properties"]["datetime"] is not None)
    assert short["properties"]["start_datetime"].endswith("23:59:55Z")
    assert short["properties"]["datetime"].endswith("00:00:02Z")
    for one in (long, short):
        start, end = (one["properties"][f"{name}_datetime"] for name in ("start", "end"))
        for asked in (start, end, f"{end}/..", f"../{start}", f"{start}/{end}"):
            assert one["id"] in ids(features(call, datetime=asked))
    # A query compares the one property that it names.
    query = {"datetime": {"gte": "2000-01-01T00:00:00Z"}}
    assert ids(features(call, query=query)) == ids(
        one for one in everything if one["properties"]["datetime"]
    )


@pytest.mark.parametrize("interval", ["2024-01-01", "2024-01-01T00:00:00", "../..", "2024"])
def test_times_are_those_of_rfc_3339(call, interval):
    answer = call("POST", SEARCH, {"datetime": interval})
    assert (answer.status, answer.error["field"]) == (400, "datetime")


@pytest.mark.parametrize(
    ("settings", "body", "status"),
    [
        ({"query_extension": "refused"}, {"query": {"gsd": {"lte": 5}}}, 400),
        ({"query_extension": "refused"}, {"query": {}}, 200),
        ({"query_operators": ("eq", "lte")}, {"query": {"platform": {"in": ["menut"]}}}, 400),
        ({"query_operators": ("eq", "lte")}, {"query": {"platform": {"eq": "menut"}}}, 200),
        ({"takes_intersects": False}, {"intersects": TRIANGLE}, 400),
        ({"takes_boxes_across": False}, {"bbox": [179, -20, -179, -10]}, 400),
        ({"refuses_high_limits": True, "page_size_max": 50}, {"limit": 51}, 400),
        ({"refuses_high_limits": True, "page_size_max": 50}, {"limit": 50}, 200),
        ({"page_size_max": 50}, {"limit": 51}, 200),
        ({"search_bytes_max": 500}, {"ids": ["x" * 500]}, 413),
        ({}, {"ids": ["x" * 1024 * 1024]}, 413),
        ({}, {"collections": ["no-such"]}, 200),
        ({"refuses_unknown_collections": True}, {"collections": ["no-such"]}, 400),
    ],
    ids=str,
)
def test_what_a_server_lacks_it_refuses(make_sandbox, settings, body, status):
    answer = Caller(make_sandbox(**settings))("POST", SEARCH, body)
    assert answer.status == status


@pytest.mark.parametrize(
    ("settings", "body"),
    [
        ({"query_extension": "ignored"}, {"query": {"gsd": {"about": 5}}}),
        ({"takes_datetime": False}, {"datetime": "2030-01-01T00:00:00Z/.."}),
    ],
    ids=str,
)
def test_what_a_server_ignores_leaves_nothing_out(make_sandbox, settings, body):
    call = Caller(make_sandbox(**settings))
    assert ids(features(call, **body)) == ids(features(call)) != []


@pytest.mark.parametrize(
    ("form", "status", "answer"),
    [
        ("errors", 400, {"errors": [{"message": "bbox needs 4 or 6 numbers", "field": "bbox"}]}),
        (
            "detail",
            422,
            {
                "detail": [
                    {
                        "type": "value_error",
                        "loc": ["body", "bbox"],
                        "msg": "bbox needs 4 or 6 numbers",
                    }
                ]
            },
        ),
        (
            "description",
            400,
            {"code": "InvalidQueryParameter", "description": "bbox needs 4 or 6 numbers"},
        ),
        (
            "problem",
            400,
            {
                "type": "about:blank",
                "title": "Bad Request",
                "status": 400,
                "detail": "bbox needs 4 or 6 numbers",
            },
        ),
    ],
)
def test_refusals_have_each_of_the_forms_in_use(make_sandbox, form, status, answer):
    call = Caller(make_sandbox(refusals=form, refusal_status=status))
    refused = call("POST", SEARCH, {"bbox": [1, 2, 3]})
    assert (refused.status, refused.json) == (status, answer)
    missing = call("GET", f"{STAC}/collections/no-such")
    assert missing.status == 404
    assert "no-such" in missing.content.decode()


def test_queryables_name_the_properties_that_items_have(make_sandbox):
    call = Caller(make_sandbox(queryables=True, quirks=False, cloud_spelling="eo:cloudcover"))
    own = call("GET", f"{STAC}/collections/{S2}/queryables").json["properties"]
    assert own["eo:cloudcover"]["type"] == own["gsd"]["type"] == "number"
    assert "eo:cloud_cover" not in own
    assert set(own) <= set(call("GET", f"{STAC}/queryables").json["properties"])
    assert call("GET", f"{STAC}/collections/no-such/queryables").status == 404
    assert Caller(make_sandbox())("GET", f"{STAC}/queryables").status == 404


def test_counts_can_be_missing(make_sandbox):
    page = Caller(make_sandbox(counts_matches=False))("POST", SEARCH, {"limit": 1}).json
    assert "numberMatched" not in page
    assert page["numberReturned"] == 1


def link_of(page):
    return next((link["href"] for link in page["links"] if link["rel"] == "next"), None)


@pytest.mark.parametrize(
    ("host", "start"),
    [
        ("internal", "http://catalog.default/search?"),
        ("internal_path", f"http://catalog.default{SEARCH}?"),
        ("no_port", f"http://127.0.0.1{SEARCH}?"),
        ("foreign", f"https://catalog.example{SEARCH}?"),
    ],
)
def test_the_next_link_can_name_another_host(make_sandbox, host, start):
    page = Caller(make_sandbox(next_host=host))("POST", SEARCH, {"limit": 1}).json
    assert link_of(page).startswith(start)


def test_a_token_that_is_not_followed_brings_the_first_page_again(make_sandbox):
    call = Caller(make_sandbox(follows_tokens=False))
    pages = [call("POST", SEARCH, {"limit": 5}).json]
    for _ in range(3):
        pages.append(call("GET", link_of(pages[-1])).json)
    assert len({tuple(ids(page["features"])) for page in pages}) == 1
    assert len({link_of(page) for page in pages}) == len(pages)


def test_a_page_after_an_item_that_was_withdrawn_is_gone_for_ever(make_sandbox):
    sandbox = make_sandbox()
    call = Caller(sandbox)
    first = call("POST", SEARCH, {"limit": 5, "collections": [S2]}).json
    sandbox.withdraw(S2, first["features"][0]["id"])
    assert call("GET", link_of(first)).status == 200
    last = first["features"][-1]["id"]
    sandbox.withdraw(S2, last)
    assert [call("GET", link_of(first)).status for _ in range(2)] == [500, 500]
    assert last not in ids(features(call))
    with pytest.raises(KeyError):
        sandbox.withdraw(S2, last)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", f"{STAC}/collections", 405),
        ("HEAD", f"{STAC}/collections", 405),
        ("DELETE", f"{STAC}/collections/{S2}", 405),
        ("PUT", SEARCH, 405),
        ("POST", "/api/data/v0/order/price", 405),
        ("GET", "/oauth/token", 405),
        ("GET", f"{SEARCH}/", 404),
        ("GET", f"{STAC}//search", 404),
        ("GET", f"{STAC}search", 404),
        ("GET", STAC, 200),
        ("GET", f"{STAC}/", 200),
    ],
)
def test_endpoints_have_their_methods_and_no_other_spellings(call, method, path, status):
    assert call(method, path, {} if method == "POST" else None).status == status


def test_a_price_is_asked_for_an_item_and_its_level_as_it_is_written(make_sandbox):
    for is_lenient, status in ((False, 422), (True, 200)):
        call = Caller(make_sandbox(lenient=is_lenient))
        price = "/api/data/v0/order/price?contract_id=456"
        item = features(call, collections=[S2], limit=1)[0]["id"]
        whole = f"{price}&collection={S2}&item={item}"
        assert call("GET", f"{whole}&level=L2A").status == 200
        assert call("GET", f"{whole}&level=l2a").status == status
        refused = call("GET", f"{price}&collection={S2}")
        assert (refused.status, refused.error["field"]) == (400, "item")


@pytest.mark.parametrize("path", [SEARCH, "/api/data/v0/order/orders", "/oauth/token"])
@pytest.mark.parametrize("kind", ["text/plain", ""])
def test_a_body_of_another_kind_is_not_taken(call, path, kind):
    assert call("POST", path, b"{}", {"Content-Type": kind}).status == 415


def test_files_are_in_their_own_folder_only(make_sandbox):
    for is_lenient, status in ((False, 404), (True, 200)):
        call = Caller(make_sandbox(lenient=is_lenient))
        item = features(call, collections=[S2], limit=1)[0]["id"]
        path = f"/api/data/v0/storage/elsewhere/{item}/thumbnail.webp"
        assert call("GET", path).status == status


@pytest.mark.parametrize(
    "wrong",
    [
        {"cloud_spelling": "clouds"},
        {"next_host": "far"},
        {"next_links": "next"},
        {"query_extension": "maybe"},
        {"query_operators": ("about",)},
        {"refusals": "none"},
    ],
    ids=str,
)
def test_settings_that_do_not_exist_are_refused(make_sandbox, wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        make_sandbox(**wrong)

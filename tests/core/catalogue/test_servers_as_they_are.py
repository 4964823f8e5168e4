# SPDX-License-Identifier: GPL-2.0-or-later
"""A search finds the same at servers that compare, refuse and page in different ways."""

import json
from datetime import datetime, timedelta, timezone
from itertools import count, repeat

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery, aoi_from_geojson
from datacosmos_imagery.core.errors import (
    BadRequest,
    NetworkError,
    NotFound,
    ResponseError,
    SearchExpired,
)
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.recording import Refusal, Reply

SEARCH = "/stac/search"
SENTINEL = ("sentinel-2-l2a",)
CHOSEN = SearchQuery(collections=SENTINEL, max_cloud=20, limit=None)
SOME = ("sentinel-2-l2a", "mantis-l1d-cogs")
QUERIES = {
    "cloud": CHOSEN,
    "unknown cloud too": SearchQuery(
        collections=SOME, max_cloud=20, keep_unknown_cloud=True, limit=None
    ),
    "level and resolution": SearchQuery(collections=SOME, levels=("L1D",), max_gsd_m=5, limit=None),
    "any known cloud": SearchQuery(collections=SOME, max_cloud=100, limit=None),
    "satellite": SearchQuery(collections=SOME, platforms=("SENTINEL-2A", "mantis"), limit=None),
    "seen from above": SearchQuery(collections=SOME, max_incidence_deg=6, limit=None),
    "in the sun": SearchQuery(
        collections=SOME, min_sun_elevation_deg=45, instruments=("MSI",), limit=None
    ),
    "season": SearchQuery(collections=SOME, months=(12, 1, 2), limit=None),
    "days": SearchQuery(
        collections=SOME,
        start=datetime(2026, 3, 1, tzinfo=timezone.utc),
        end=datetime(2026, 5, 31, 23, 59, 59, tzinfo=timezone.utc),
        limit=None,
    ),
}
# Each has something else that a client may stumble over.
SERVERS = {
    "strict": {},
    "strict, without quirks": {"quirks": False},
    "strict, the other spelling": {"cloud_spelling": "eo:cloudcover", "quirks": False},
    "strict, both spellings": {"cloud_spelling": "mixed", "quirks": False, "refusals": "problem"},
    "lenient, both spellings": {"cloud_spelling": "mixed", "lenient": True},
    "refuses filters": {"query_extension": "refused", "refusals": "detail"},
    "ignores filters": {"query_extension": "ignored", "next_links": "post"},
    "refuses lists": {"query_operators": ("eq", "lte", "gte"), "refusal_status": 422},
    "ignores dates": {"takes_datetime": False, "next_host": "internal"},
    "small pages": {"page_size_max": 40, "refuses_high_limits": True, "next_host": "no_port"},
}


def posts(sandbox):
    return [r.body for r in sandbox.requests if r.path.endswith(SEARCH)]


def keys(found):
    return [one.key for one in found]


@pytest.fixture(params=SERVERS)
def server(request, make_sandbox):
    return make_sandbox(date_ranges=True, **SERVERS[request.param])


def test_each_filter_finds_what_an_unfiltered_search_holds(server, make_client, monitor):
    all_of_them = SearchQuery(collections=SOME, limit=None)
    everything = SearchJob(make_client(server), all_of_them).run(monitor).found
    again = make_client(server)
    for name, query in QUERIES.items():
        wanted = [one.key for one in everything if query.admits(one.item)]
        assert wanted, name
        # First with nothing known of the service, then with what earlier searches found out.
        for client in (again, again):
            assert keys(SearchJob(client, query).run(monitor).found) == wanted, name


@pytest.mark.parametrize("spelling", ["eo:cloud_cover", "eo:cloudcover"])
@pytest.mark.parametrize("usual", ["eo:cloud_cover", "eo:cloudcover"])
def test_the_spelling_of_a_collection_is_found_out_and_remembered(
    make_sandbox, make_client, monitor, spelling, usual
):
    sandbox = make_sandbox(cloud_spelling=spelling, quirks=False)
    client = make_client(sandbox, cloud_field=usual)
    first = SearchJob(client, CHOSEN).run(monitor)
    sandbox.forget_requests()
    assert keys(SearchJob(client, CHOSEN).run(monitor).found) == keys(first.found)
    assert [body["query"] for body in posts(sandbox)] == [{spelling: {"lte": 20}}]


def test_one_level_is_asked_for_as_such(sandbox, client, monitor):
    SearchJob(client, SearchQuery(levels=("L1C",))).run(monitor)
    assert posts(sandbox)[0]["query"] == {"processing:level": {"eq": "L1C"}}


def test_refused_filters_are_said_once_and_not_sent_again(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(query_extension="refused", refusals="detail")
    client = make_client(sandbox)
    first = SearchJob(client, CHOSEN).run(monitor)
    assert "query: the query extension isn't supported" in first.remarks[0]
    sandbox.forget_requests()
    assert SearchJob(client, CHOSEN).run(monitor).remarks == ()
    assert [body for body in posts(sandbox) if "query" in body] == []


def test_a_refusal_of_all_searches_is_told_in_its_words(sandbox, client, monitor):
    body = {"detail": [{"loc": ["body", "collections"], "msg": "field required"}]}
    fault = Fault(SEARCH, status=422, body=json.dumps(body).encode(), times=None)
    sandbox.faults.add(fault)
    with pytest.raises(BadRequest, match="collections: field required"):
        SearchJob(client, CHOSEN).run(monitor)


def test_unknown_cloud_is_blamed_only_where_it_hides_something(make_sandbox, make_client, monitor):
    client = make_client(make_sandbox(quirks=False))
    none_that_clear = SearchQuery(collections=SENTINEL, max_cloud=0)
    assert not SearchJob(client, none_that_clear).run(monitor).hidden_by_cloud_filter
    unknown = SearchQuery(collections=("mantis-l1d-cogs",), max_cloud=50)
    result = SearchJob(client, unknown).run(monitor)
    assert (result.found, result.hidden_by_cloud_filter) == ((), True)


MIDNIGHT = datetime(2025, 5, 2, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("properties", "is_range"),
    [
        (
            {
                "datetime": "2025-05-02T00:00:02Z",
                "start_datetime": "2025-05-01T23:59:55Z",
                "end_datetime": "2025-05-02T00:00:09Z",
            },
            False,
        ),
        (
            {
                "datetime": None,
                "start_datetime": "2025-04-20T00:00:00Z",
                "end_datetime": "2025-05-10T23:59:59Z",
            },
            True,
        ),
    ],
    ids=["over midnight", "some weeks"],
)
def test_what_touches_a_day_is_found_on_it_and_on_no_other(
    make_sandbox, make_client, monitor, properties, is_range
):
    sandbox = make_sandbox(quirks=False)
    entry = next(e for e in sandbox.catalogue.entries if e.collection == SENTINEL[0])
    entry.item["properties"].update(properties)
    client = make_client(sandbox)

    def found_on(day):
        end = day + timedelta(days=1, microseconds=-1)
        query = SearchQuery(collections=SENTINEL, ids=(entry.id,), start=day, end=end)
        return SearchJob(client, query).run(monitor).found

    before, after = MIDNIGHT - timedelta(days=1), MIDNIGHT
    for day in (before, after):
        (found,) = found_on(day)
    assert (found.item.period is not None) == is_range
    assert found_on(before - timedelta(days=30)) == found_on(after + timedelta(days=30)) == ()


def ignoring(sandbox, path=SEARCH, marks=None):
    """Have the sandbox send its first page again and again, each time under another address."""
    marks = marks or count()

    def hook(request, answer):
        reply = answer(request)
        if not request.path.endswith(path):
            return reply
        content = json.loads(reply.body)
        href = f"{sandbox.url}/api/data/v0{path}?token=next:a:{next(marks)}"
        content["links"] = [{"rel": "next", "href": href}]
        return Reply(200, json.dumps(content).encode(), reply.content_type)

    sandbox.intercept(hook)


@pytest.mark.parametrize("is_empty", [False, True], ids=["the same", "empty"])
def test_pages_without_anything_new_end_the_search_and_it_says_so(
    make_sandbox, make_client, monitor, is_empty
):
    sandbox = make_sandbox(quirks=False, follows_tokens=False)
    ignoring(sandbox)
    long_ago = datetime(1990, 1, 1, tzinfo=timezone.utc)
    query = SearchQuery(end=long_ago if is_empty else None, limit=None)
    result = SearchJob(make_client(sandbox, page_size=20), query).run(monitor)
    assert "nothing new has come" in result.remarks[-1]
    assert result.continuation is None
    assert len(posts(sandbox)) <= (22 if is_empty else 6)


def test_a_next_page_that_is_always_the_same_one_ends_the_search_with_what_came(
    make_sandbox, make_client, monitor
):
    sandbox = make_sandbox(quirks=False, follows_tokens=False)
    ignoring(sandbox, marks=repeat(7))
    result = SearchJob(make_client(sandbox, page_size=50), SearchQuery(limit=None)).run(monitor)
    assert (len(result.found), result.continuation) == (50, None)
    assert "nothing new has come" in result.remarks[-1]
    assert len(posts(sandbox)) <= 6


@pytest.mark.parametrize("marks", [count, repeat], ids=["ever new", "the same"])
def test_a_list_of_collections_whose_next_page_is_the_first_ends(sandbox, client, monitor, marks):
    wanted = client.collections(monitor)
    sandbox.forget_requests()
    ignoring(sandbox, "/stac/collections", marks(1))
    assert client.collections(monitor) == wanted
    assert len(sandbox.requests) <= 5


def test_where_hardly_anything_is_wanted_pages_grow_and_the_end_is_said(
    make_sandbox, make_client, monitor
):
    sandbox = make_sandbox(extra_items=2500, quirks=False, page_size_max=50)
    client = make_client(sandbox, page_size=50)
    query = SearchQuery(max_price=0, limit=None)
    result = SearchJob(client, query).run(monitor)
    assert {body["limit"] for body in posts(sandbox)} == {50, 100, 200, 400, 500}
    assert len(posts(sandbox)) < 50
    assert "The search stopped there" in result.remarks[-1]
    assert SearchJob(client, query, after=result.continuation).run(monitor).continuation is None


def test_a_service_that_refuses_larger_pages_is_asked_for_those_it_has(
    make_sandbox, make_client, monitor
):
    sandbox = make_sandbox(refuses_high_limits=True, page_size_max=30, quirks=False)
    query = SearchQuery(collections=SENTINEL, max_price=0, limit=None)
    result = SearchJob(make_client(sandbox, page_size=30), query).run(monitor)
    assert (len(result.found), result.continuation) == (0, None)
    assert [body["limit"] for body in posts(sandbox)].count(60) == 1


def test_asked_collections_are_compared_with_the_list(sandbox, client, monitor):
    names = tuple(one.id for one in client.collections(monitor))
    sandbox.forget_requests()
    SearchJob(client, SearchQuery(collections=names, limit=1)).run(monitor)
    assert [r.path for r in sandbox.requests if not r.path.endswith(SEARCH)] == []


def test_many_collections_take_one_list_and_a_slip_is_told_with_what_is_alike(
    sandbox, client, monitor
):
    names = ("sentinel-2-l2a", "sentinel-2-l1c", "mantis-l1d-cogs", "sentinel-2-l2b")
    with pytest.raises(NotFound, match="sentinel-2-l2b") as caught:
        SearchJob(client, SearchQuery(collections=names)).run(monitor)
    assert "sentinel-2-l2a" in caught.value.hint
    paths = [r.path.rpartition("/")[2] for r in sandbox.requests if "/collections" in r.path]
    assert paths == ["collections", "sentinel-2-l2b"]


@pytest.mark.parametrize("names", [SENTINEL, ("sentinel-2-l1c", "mantis-l1d-cogs", *SENTINEL)])
@pytest.mark.parametrize("fault", [{"status": 405}, {"status": 501}, {"body": b"[]"}], ids=str)
def test_a_service_that_tells_nothing_of_collections_is_searched(
    sandbox, make_client, monitor, names, fault
):
    query = SearchQuery(collections=names, limit=None)
    wanted = keys(SearchJob(make_client(sandbox), query).run(monitor).found)
    sandbox.faults.add(Fault("/collections", times=None, **fault))
    assert keys(SearchJob(make_client(sandbox), query).run(monitor).found) == wanted
    assert wanted


@pytest.mark.parametrize("status", [400, 410, 500])
def test_a_search_whose_place_is_gone_says_so_at_once(sandbox, make_client, monitor, status):
    client = make_client(sandbox, page_size=5)
    query = SearchQuery(collections=SENTINEL, limit=5)
    first = SearchJob(client, query).run(monitor)
    sandbox.forget_requests()
    sandbox.faults.add(Fault(SEARCH, status=status, times=None))
    with pytest.raises(SearchExpired, match="can't go on"):
        SearchJob(client, query, after=first.continuation, count=20).run(monitor)
    assert len(posts(sandbox)) <= 2


@pytest.mark.parametrize("faults", [({"status": 500}, {"drop": True}), ({"drop": True},)])
def test_a_place_that_is_gone_may_break_the_connection(sandbox, make_client, monitor, faults):
    client = make_client(sandbox, page_size=5)
    query = SearchQuery(collections=SENTINEL, limit=5)
    first = SearchJob(client, query).run(monitor)
    for fault in faults * 4:
        sandbox.faults.add(Fault(SEARCH, **fault))
    with pytest.raises(SearchExpired, match="can't go on"):
        SearchJob(client, query, after=first.continuation, count=20).run(monitor)
    sandbox.faults.clear()
    sandbox.faults.add(Fault("", drop=True, times=None))
    with pytest.raises(NetworkError):
        SearchJob(client, query, after=first.continuation, count=20).run(monitor)


def test_a_service_that_is_busy_for_a_moment_is_waited_for(sandbox, make_client, monitor):
    client = make_client(sandbox, page_size=5)
    query = SearchQuery(collections=SENTINEL, limit=5)
    first = SearchJob(client, query).run(monitor)
    sandbox.faults.add(Fault(SEARCH, status=503, times=3))
    more = SearchJob(client, query, after=first.continuation, count=5).run(monitor)
    assert len(more.found) == 5


def test_a_next_link_of_another_public_host_is_refused(make_sandbox, make_client, monitor):
    client = make_client(make_sandbox(next_host="foreign"), page_size=5)
    with pytest.raises(ResponseError, match="another host"):
        SearchJob(client, SearchQuery(limit=None)).run(monitor)


def test_a_huge_area_is_sent_with_few_corners_and_compared_exactly(
    make_sandbox, make_client, monitor, jagged
):
    sandbox = make_sandbox(quirks=False, search_bytes_max=60_000)
    area = aoi_from_geojson(jagged)
    result = SearchJob(make_client(sandbox), SearchQuery(aoi=area, limit=None)).run(monitor)
    everything = SearchJob(make_client(sandbox), SearchQuery(limit=None)).run(monitor).found
    inside = [one.key for one in everything if area.coverage_percent(one.item.footprint)]
    assert keys(result.found) == inside
    assert inside
    assert max(len(json.dumps(body)) for body in posts(sandbox)) < 20_000


def test_an_area_that_is_too_large_all_the_same_is_sent_as_its_box(
    make_sandbox, make_client, monitor, jagged
):
    sandbox = make_sandbox(quirks=False, search_bytes_max=400)
    client, area = make_client(sandbox), aoi_from_geojson(jagged)
    for _search in range(2):
        assert SearchJob(client, SearchQuery(aoi=area)).run(monitor).found
    assert ["intersects" in body for body in posts(sandbox)] == [True, False, False]


def test_a_service_without_search_by_geometry_is_asked_for_boxes(
    make_sandbox, make_client, monitor
):
    fiji = {"type": "Polygon", "coordinates": [[[177, -19], [182, -19], [180, -16], [177, -19]]]}
    query = SearchQuery(aoi=aoi_from_geojson(fiji), limit=None)
    wanted = SearchJob(make_client(make_sandbox()), query).run(monitor).found
    sandbox = make_sandbox(takes_intersects=False, takes_boxes_across=False)
    found = SearchJob(make_client(sandbox), query).run(monitor).found
    assert keys(found) == keys(wanted)
    assert wanted


def refuse_datetime(sandbox):
    def hook(request, answer):
        if request.path.endswith(SEARCH) and "datetime" in (request.body or {}):
            return Refusal(400, "unknown member datetime", "datetime").reply()
        return answer(request)

    sandbox.intercept(hook)


def test_a_service_that_refuses_the_period_is_asked_in_the_other_form(sandbox, client, monitor):
    wanted = keys(SearchJob(client, QUERIES["days"]).run(monitor).found)
    refuse_datetime(sandbox)
    sandbox.forget_requests()
    for _search in range(2):
        assert keys(SearchJob(client, QUERIES["days"]).run(monitor).found) == wanted
    assert ["datetime" in body for body in posts(sandbox)] == [True, False, False]

# SPDX-License-Identifier: GPL-2.0-or-later
import json
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money, SearchJob, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.sandbox import Fault

CHILE = (-71.72, -27.68, -71.02, -27.06)
SEARCH = "/stac/search"
SENTINEL = ("sentinel-2-l2a",)


def search(client, monitor, **parts):
    return SearchJob(client, SearchQuery(**parts)).run(monitor)


def bodies(sandbox):
    return [r.body for r in sandbox.requests if r.path.endswith(SEARCH) and r.method == "POST"]


def ids(result):
    return [f.item.id for f in result.found]


def send(sandbox, *entries, **properties):
    """Have each search from now on answered with these items, whatever is asked."""
    items = [json.loads(e.to_json(None, sandbox.url)) for e in entries]
    for item in items:
        item["properties"].update(properties)
        for name in [name for name, value in properties.items() if value is None]:
            del item["properties"][name]
    content = json.dumps({"features": items}).encode()
    # More than once: a service that doesn't compare is asked again, without the filter.
    sandbox.faults.add(Fault(SEARCH, body=content, times=None))


@pytest.fixture
def entry(sandbox):
    return next(e for e in sandbox.catalogue.entries if e.collection == SENTINEL[0])


def test_levels_and_resolution_are_sent_to_the_service(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(quirks=False)
    client = make_client(sandbox)
    result = search(client, monitor, levels=("l1c", "L1D"), max_gsd_m=5, limit=None)
    assert bodies(sandbox)[0]["query"] == {
        "processing:level": {"in": ["L1C", "L1D"]},
        "gsd": {"lte": 5},
    }
    assert {f.item.level for f in result.found} == {"L1C", "L1D"}
    assert max(f.item.gsd_m for f in result.found) <= 5


@pytest.mark.parametrize(
    ("parts", "stated"),
    [
        ({"levels": ("L1A",)}, {"processing:level": "L2A"}),
        ({"max_gsd_m": 5}, {"gsd": 10}),
        (
            {"max_price": Decimal(9)},
            {"opencosmos:price": "9.01", "opencosmos:price_currency": "EUR"},
        ),
        (
            {"max_price": Money(Decimal(9), "EUR")},
            {"opencosmos:price": 9.01, "opencosmos:price_currency": "EUR"},
        ),
        ({"max_cloud": 20, "keep_unknown_cloud": True}, {"eo:cloud_cover": 21}),
    ],
    ids=["level", "resolution", "price", "price in a currency", "cloud"],
)
def test_what_the_service_sends_against_a_filter_is_left_out_and_counted(
    sandbox, client, monitor, entry, parts, stated
):
    send(sandbox, entry, **stated)
    result = search(client, monitor, **parts)
    assert (ids(result), result.left_out_here) == ([], 1)


@pytest.mark.parametrize(
    ("parts", "stated"),
    [
        ({"levels": ("L1A",)}, {"processing:level": None}),
        ({"max_gsd_m": 5}, {"gsd": None}),
        ({"max_price": Decimal(9)}, {}),
        (
            {"max_price": Money(Decimal(9), "EUR")},
            {"opencosmos:price": "10", "opencosmos:price_currency": "USD"},
        ),
        ({"max_cloud": 20, "keep_unknown_cloud": True}, {"eo:cloud_cover": None}),
    ],
    ids=["level", "resolution", "price", "price in another currency", "cloud"],
)
def test_what_is_not_known_of_an_item_excludes_nothing(
    sandbox, client, monitor, entry, parts, stated
):
    entry.item["collection"] = "of-no-level"
    send(sandbox, entry, **stated)
    assert ids(search(client, monitor, **parts)) == [entry.id]


def test_a_coverage_filter_keeps_items_without_a_footprint(make_sandbox, make_client, monitor):
    client = make_client(make_sandbox(lenient=True))  # others don't send them for an area
    fiji = aoi_from_bbox(177, -19, -178, -16)
    every = search(client, monitor, aoi=fiji, limit=None)
    wanted = [
        f.item.id for f in every.found if f.coverage_percent is None or f.coverage_percent >= 2
    ]
    result = search(client, monitor, aoi=fiji, min_coverage_percent=2, limit=None)
    assert ids(result) == wanted
    assert any(f.coverage_percent is None for f in result.found)
    assert result.left_out_here == len(every.found) - len(wanted) + every.left_out_here
    assert len(wanted) < len(every.found)


def test_an_unsent_cloud_filter_finds_scenes_without_a_known_cloud_cover(sandbox, client, monitor):
    parts = {"aoi": aoi_from_bbox(*CHILE), "max_cloud": 20, "limit": None}
    strict, kept = (
        search(client, monitor, **parts, keep_unknown_cloud=keep) for keep in (False, True)
    )
    assert "query" not in bodies(sandbox)[-1]
    assert strict.without_cloud == 0
    assert kept.without_cloud > 0
    known = [f.item.id for f in kept.found if f.item.cloud_cover is not None]
    assert known == ids(strict)


def test_the_filters_done_here_are_named():
    aoi = aoi_from_bbox(*CHILE)
    sent = {"aoi": aoi, "levels": ("L1A",), "max_gsd_m": 5, "max_cloud": 20}
    assert SearchQuery(**sent).done_here() == ()
    query = SearchQuery(
        **sent, max_price=Decimal(9), min_coverage_percent=50, keep_unknown_cloud=True
    )
    assert query.done_here() == ("price limit", "minimum coverage", "cloud cover")


def test_a_filter_done_here_asks_for_whole_pages(sandbox, client, monitor):
    search(client, monitor, collections=SENTINEL, limit=5, max_price=Decimal(10**6))
    assert bodies(sandbox)[0]["limit"] == 100


@pytest.mark.parametrize("form", ["captured", "get", "post", "merge"])
def test_load_more_goes_on_where_the_search_stopped(make_sandbox, make_client, monitor, form):
    sandbox = make_sandbox(next_links=form)
    client = make_client(sandbox, page_size=7)
    query = SearchQuery(collections=SENTINEL, limit=10)
    everything = ids(SearchJob(client, SearchQuery(collections=SENTINEL, limit=None)).run(monitor))
    found, after, count = [], None, None
    while True:
        result = SearchJob(client, query, after=after, count=count).run(monitor)
        assert len(result.found) == (count or 10) or result.continuation is None
        found += ids(result)
        after, count = result.continuation, 25
        if after is None:
            break
    assert found == everything


def test_load_more_reads_no_page_again(make_client, sandbox, monitor):
    client = make_client(sandbox, page_size=7)
    query = SearchQuery(collections=SENTINEL, limit=10)
    first = SearchJob(client, query).run(monitor)
    SearchJob(client, query, after=first.continuation, count=20).run(monitor)
    cursors = [body.get("cursor") for body in bodies(sandbox)]
    assert len(cursors) > 4
    assert not set(cursors[:2]) & set(cursors[2:])


def test_load_more_asks_nothing_while_the_last_page_holds_enough(make_client, sandbox, monitor):
    client = make_client(sandbox, page_size=7, retries=0)
    first = SearchJob(client, SearchQuery(collections=SENTINEL, limit=10)).run(monitor)
    sandbox.faults.add(Fault(SEARCH, status=500, times=None))
    more = SearchJob(client, SearchQuery(), after=first.continuation, count=2).run(monitor)
    assert len(more.found) == 2


def test_load_more_does_not_bring_an_item_a_second_time(sandbox, client, monitor, entry):
    link = {"rel": "next", "href": f"{sandbox.url}/api/data/v0{SEARCH}?cursor=2"}
    item = json.loads(entry.to_json(None, sandbox.url))
    first_page = json.dumps({"features": [item], "links": [link]}).encode()
    sandbox.faults.add(Fault(SEARCH, body=first_page))
    sandbox.faults.add(Fault(SEARCH, body=json.dumps({"features": [item]}).encode(), times=None))
    query = SearchQuery(limit=1)
    first = SearchJob(client, query).run(monitor)
    assert ids(first) == [entry.id]
    more = SearchJob(client, query, after=first.continuation).run(monitor)
    assert (ids(more), more.continuation, more.left_out_here) == ([], None, 0)


def test_a_search_that_reached_the_end_has_no_more_to_load(client, monitor, sandbox):
    wanted = sum(e.collection == SENTINEL[0] and not e.hidden for e in sandbox.catalogue.entries)
    result = search(client, monitor, collections=SENTINEL, limit=wanted + 1)
    assert len(result.found) == wanted
    assert result.continuation is None


def test_progress_grows_to_the_end_also_when_little_is_found(make_client, sandbox, monitor):
    client = make_client(sandbox, page_size=20)
    search(client, monitor, collections=SENTINEL, max_price=Decimal(0), limit=100)
    fractions = [fraction for fraction, _text in monitor.progressed]
    assert fractions == sorted(fractions)
    assert fractions[0] < 0.5 < fractions[-1] <= 1


FULL = {
    "collections": ("a", "b"),
    "start": datetime(2024, 3, 1, tzinfo=timezone.utc),
    "end": datetime(2024, 9, 30, 23, 59, 59, 999999, tzinfo=timezone.utc),
    "max_cloud": 12.5,
    "ids": ("x",),
    "limit": None,
    "levels": ("L1A",),
    "max_gsd_m": 4.75,
    "max_price": Money(Decimal("1129.080"), "EUR"),
    "min_coverage_percent": 30.0,
    "keep_unknown_cloud": True,
}


@pytest.mark.parametrize(
    "parts", [{}, FULL, {"max_price": Decimal("0.10")}], ids=["empty", "full", "bare amount"]
)
def test_a_query_survives_being_kept(parts):
    query = SearchQuery(**parts)
    kept = json.loads(json.dumps(query.to_json()))
    assert SearchQuery.from_json(kept) == query


@pytest.mark.parametrize(
    "box", [CHILE, (177, -19, -178, -16), (-180, -60, 180, 60)], ids=["box", "Fiji", "world"]
)
def test_the_area_of_a_query_survives_being_kept(box):
    query = SearchQuery(aoi=aoi_from_bbox(*box))
    kept = SearchQuery.from_json(json.loads(json.dumps(query.to_json())))
    assert json.dumps(kept.to_body(10, "c")) == json.dumps(query.to_body(10, "c"))
    assert kept.aoi.area_km2 == pytest.approx(query.aoi.area_km2)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"version": 3}, "another version"),
        ({"start": "last week"}, "start"),
        ({"max_price": {"amount": "cheap"}}, "max_price"),
        ({"aoi": {"type": "Point", "coordinates": [0, 0]}}, "Point"),
        ({"collections": [{"id": "a"}]}, "collections"),
        ({"ids": "x"}, "ids"),
    ],
    ids=["newer", "date", "price", "area", "entry of a list", "no list"],
)
def test_a_kept_query_that_would_lose_a_condition_is_refused(change, named):
    with pytest.raises(InputError, match=named):
        SearchQuery.from_json({**SearchQuery().to_json(), **change})


@pytest.mark.parametrize(
    "parts",
    [
        {"max_gsd_m": 0},
        {"max_gsd_m": float("nan")},
        {"max_price": Decimal(-1)},
        {"max_price": Money(Decimal("NaN"), "EUR")},
        {"min_coverage_percent": 101},
    ],
    ids=repr,
)
def test_filter_values_out_of_range_are_refused(parts):
    with pytest.raises(InputError, match="out of range"):
        SearchQuery(**parts)


@pytest.mark.parametrize(
    ("acquired", "is_found"),
    [("2024-05-31T23:59:59Z", False), ("2024-06-01T00:00:00Z", True), (None, True),
     ("2024-06-30T23:59:59Z", True), ("2024-07-01T12:00:00Z", False)],
    ids=["before", "first moment", "unknown", "last day", "after"],
)  # fmt: skip
def test_items_of_other_days_are_left_out_whatever_the_service_sends(
    sandbox, client, monitor, entry, acquired, is_found
):
    send(sandbox, entry, datetime=acquired)
    result = search(
        client,
        monitor,
        start=datetime(2024, 6, 1, tzinfo=timezone.utc),
        end=datetime(2024, 6, 30, 23, 59, 59, tzinfo=timezone.utc),
    )
    assert ids(result) == ([entry.id] if is_found else [])
    assert result.left_out_here == (0 if is_found else 1)

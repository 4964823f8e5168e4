# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes are found by their ids, many at once, at services that can do that and at others."""

import json
from itertools import count

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.catalogue.by_ids import ids_in, ids_not_found
from datacosmos_imagery.core.catalogue.query import MOST_IDS
from datacosmos_imagery.core.errors import InputError, ServerFault
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.recording import Reply

SEARCH = "/stac/search"
FIJI = (177, -19, -178, -16)
# What a service may be like that is asked for ids.
SERVERS = {
    "answers": {},
    "refuses ids": {"ids_search": "refused"},
    "ignores ids": {"ids_search": "ignored"},
    "refuses ids and filters": {"ids_search": "refused", "query_extension": "refused"},
    "ignores ids and filters": {"ids_search": "ignored", "query_extension": "ignored"},
    "refuses in another way": {"ids_search": "refused", "refusal_status": 422},
}


def bodies(sandbox):
    return [r.body for r in sandbox.requests if r.path.endswith(SEARCH)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a b\nc\r\n\td", ("a", "b", "c", "d")),
        ("a,b;c, d ,,\n", ("a", "b", "c", "d")),
        ('"a", \'b\'\n["c"]', ("a", "b", "c")),
        ("b a b", ("b", "a")),
        ("sentinel-2-l2a/S2A_1 https://x.example/items/S2A_2/", ("S2A_1", "S2A_2")),
        (" \n,", ()),
    ],
)
def test_ids_are_read_from_what_was_pasted(text, expected):
    assert ids_in(text) == expected


def test_too_many_ids_are_refused():
    many = ids_in(" ".join(map(str, range(MOST_IDS + 1))))
    assert len(SearchQuery(ids=many[:-1]).ids) == MOST_IDS
    with pytest.raises(InputError, match=str(MOST_IDS + 1)):
        SearchQuery(ids=many)


@pytest.mark.parametrize("server", SERVERS.values(), ids=SERVERS)
def test_what_is_there_is_found_and_the_rest_is_named(make_sandbox, make_client, monitor, server):
    sandbox = make_sandbox(quirks=False, **server)
    some = [entry.id for entry in sandbox.catalogue.entries[:3]]
    wanted = ids_in(f"{some[0]} NOWHERE_1,{some[1]}\n{some[2]} NOWHERE_2")
    found = SearchJob(make_client(sandbox), SearchQuery(ids=wanted, limit=None)).run(monitor).found
    assert sorted(one.item.id for one in found) == sorted(some)
    assert ids_not_found(wanted, [one.item for one in found]) == ("NOWHERE_1", "NOWHERE_2")


def test_hundreds_take_a_request_for_each_hundred(sandbox, client, monitor):
    some = [entry.id for entry in sandbox.catalogue.entries if not entry.hidden][:250]
    assert len(some) == 250
    query = SearchQuery(ids=tuple(some), limit=None)
    found = SearchJob(client, query).run(monitor)
    assert {one.item.id for one in found.found} == set(some)
    assert [len(body["ids"]) for body in bodies(sandbox) if "cursor" not in body][:3] == [
        100,
        100,
        50,
    ]


def test_the_area_limits_them_only_where_it_is_given(sandbox, client, monitor):
    far = next(e for e in sandbox.catalogue.entries if e.scene.place.name == "Harwell")
    near = next(e for e in sandbox.catalogue.entries if e.scene.place.name == "Fiji" and e.box)
    ids = (far.id, near.id)
    everywhere = SearchJob(client, SearchQuery(ids=ids, limit=None)).run(monitor)
    assert {one.item.id for one in everywhere.found} == set(ids)
    inside = SearchQuery(aoi=aoi_from_bbox(*FIJI), ids=ids, limit=None)
    assert [one.item.id for one in SearchJob(client, inside).run(monitor).found] == [near.id]
    assert not any("bbox" in body or "intersects" in body for body in bodies(sandbox))


def test_what_cannot_be_looked_up_is_said(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(ids_search="refused", query_extension="refused")
    wanted = tuple(f"NOWHERE_{number}" for number in range(300))
    result = SearchJob(make_client(sandbox), SearchQuery(ids=wanted, limit=None)).run(monitor)
    assert result.found == ()
    assert "300" in result.remarks[0]
    assert "ollections" in result.remarks[0]


def test_chosen_collections_are_looked_in_alone(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(quirks=False, ids_search="ignored", query_extension="ignored")
    entry = next(e for e in sandbox.catalogue.entries if e.collection == "mantis-l1d-cogs")
    query = SearchQuery(ids=(entry.id, "NOWHERE"), collections=("mantis-l1d-cogs",), limit=None)
    found = SearchJob(make_client(sandbox), query).run(monitor).found
    assert [one.item.id for one in found] == [entry.id]
    asked = {r.path for r in sandbox.requests if "/items/" in r.path}
    assert all("mantis-l1d-cogs" in path for path in asked)


def test_a_service_in_trouble_is_not_one_that_refuses(sandbox, make_client, monitor):
    sandbox.faults.add(Fault(SEARCH, status=500, times=None))
    client = make_client(sandbox, retries=0)
    with pytest.raises(ServerFault):
        SearchJob(client, SearchQuery(ids=("x",), limit=None)).run(monitor)


def test_pages_without_an_end_end_the_search_for_ids_and_it_says_so(sandbox, client, monitor):
    numbers = count()

    def hook(request, answer):
        reply = answer(request)
        if not request.path.endswith(SEARCH):
            return reply
        href = f"{sandbox.url}/api/data/v0{SEARCH}?token=next:a:{next(numbers)}"
        content = {"features": [], "links": [{"rel": "next", "href": href}]}
        return Reply(200, json.dumps(content).encode(), reply.content_type)

    sandbox.intercept(hook)
    result = SearchJob(client, SearchQuery(ids=("x",), limit=None)).run(monitor)
    assert result.found == ()
    assert "nothing new has come" in result.remarks[-1]
    assert len(sandbox.requests) < 40

# SPDX-License-Identifier: GPL-2.0-or-later
"""The service's list of orders: read to its end in all forms, or known not to be whole."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core import LineItem
from datacosmos_imagery.core.errors import AuthError, Cancelled
from datacosmos_imagery.core.sales.order_list import list_orders, read_order_list
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.recording import Reply

LIST = r"/orders$"
LINES = (LineItem("c", "i", "L1A"),)
FORMS = ["links", "next", "cursor", "total", "page", "header", "silent"]
DAY = timedelta(days=1)


def plant(sandbox, count):
    now = time.time()
    return {sandbox.plant_order(LINES, created_at=now - number) for number in range(count)}


def entries(*numbers, **more):
    return [{"id": f"o-{number}", "status": "PAID", **more} for number in numbers]


@pytest.fixture
def serve(sandbox, client, monitor):
    """Return a function that has pages handed out, and returns the list as it is read then."""

    def read(page_of, **options):
        def answer(request, own):
            if request.method != "GET" or not request.path.endswith("/orders"):
                return own(request)
            made = page_of({name: values[0] for name, values in request.query.items()})
            return made if isinstance(made, Reply) else Reply(200, json.dumps(made).encode())

        sandbox.intercept(answer)
        return read_order_list(client, monitor, **options)

    return read


def asked(sandbox):
    return [r for r in sandbox.requests if r.method == "GET" and r.path.endswith("/orders")]


def cut(count, per_page, position):
    numbers = range(count)[position : position + per_page]
    return entries(*numbers)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("count", [0, 1, 50, 120, 620])
def test_all_orders_are_had_in_each_form(make_sandbox, make_client, monitor, form, count):
    sandbox = make_sandbox(order_listing=form)
    planted = plant(sandbox, count)
    listed = read_order_list(make_client(sandbox), monitor)
    assert {order.id for order in listed.orders} == planted
    assert len(listed.orders) == count
    assert (listed.is_whole, listed.gap) == (True, "")


@pytest.mark.parametrize("form", FORMS)
def test_pages_of_three_are_enough_to_be_followed(make_sandbox, make_client, monitor, form):
    sandbox = make_sandbox(order_listing=form, orders_per_page=3)
    planted = plant(sandbox, 8)
    listed = read_order_list(make_client(sandbox), monitor)
    assert ({order.id for order in listed.orders}, listed.is_whole) == (planted, True)


def test_a_list_that_stops_short_of_its_own_total_is_not_whole(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(order_listing="capped")
    plant(sandbox, 60)
    listed = read_order_list(make_client(sandbox), monitor)
    assert (len(listed.orders), listed.is_whole) == (50, False)
    assert "50 orders read, then the service spoke of 60" in listed.gap


def by_offset(count, per_page, said=lambda position: {}):
    def page(query):
        position = int(query.get("offset", 0))
        return {"data": cut(count, per_page, position), **said(position)}

    return page


def marked(name, parameter, place=lambda said: said):
    """Pages of 30 whose mark has one name and is sent back in a parameter of another."""

    def page(query):
        position = int(query.get(parameter, "m0")[1:])
        following = f"m{position + 30}" if position + 30 < 75 else None
        return {"data": cut(75, 30, position), **place({name: following})}

    return page


def numbered(first, **said):
    def page(query):
        number = int(query.get("page", first))
        position = (number - first) * 30
        return {"data": cut(75, 30, position), **said}

    return page


def headed(link):
    def page(query):
        position = int(query.get("from", 0))
        headers = {"Link": link(position + 30)} if position + 30 < 75 else {}
        return Reply(200, json.dumps({"data": cut(75, 30, position)}).encode(), headers=headers)

    return page


PATH = "/api/data/v0/order/orders"
IN_MANY_FORMS = {
    "next_cursor on top": marked("next_cursor", "cursor"),
    "next_cursor in pagination": marked("next_cursor", "cursor", lambda m: {"pagination": m}),
    "nextCursor in paging": marked("nextCursor", "cursor", lambda m: {"paging": m}),
    "next_token": marked("next_token", "token"),
    "next_token sent back as it is called": marked("next_token", "next_token"),
    "next that is a mark": marked("next", "cursor"),
    "nextPageToken": marked("nextPageToken", "pageToken"),
    "cursor": marked("cursor", "cursor", lambda m: {"meta": m}),
    "next in links, an address": by_offset(
        75, 30, lambda p: {"links": {"next": f"{PATH}?offset={p + 30}" if p + 30 < 75 else None}}
    ),
    "next in links, an object": by_offset(
        75, 30, lambda p: {"links": {"next": {"href": f"?offset={p + 30}"} if p < 45 else None}}
    ),
    "next in pagination": by_offset(
        75, 30, lambda p: {"pagination": {"next": f"{PATH}?offset={p + 30}" if p < 45 else None}}
    ),
    "total_count on top": by_offset(75, 30, lambda _p: {"total_count": 75}),
    "count of all": by_offset(75, 30, lambda _p: {"count": 75}),
    "count of the page": by_offset(75, 30, lambda p: {"count": len(cut(75, 30, p))}),
    "has_more": by_offset(75, 30, lambda p: {"has_more": p + 30 < 75}),
    "limit said again": by_offset(75, 30, lambda _p: {"limit": 30}),
    "total_pages, counted from 1": numbered(1, total_pages=3),
    "total_pages, counted from 0": numbered(0, meta={"total_pages": 3}),
    "total with pages": numbered(1, total=75),
    "total with pages from 0": numbered(0, total=75),
    "silent with pages": numbered(1),
    "skip": lambda query: {"data": cut(75, 30, int(query.get("skip", 0))), "meta": {"total": 75}},
    "Link header among others": headed(
        lambda p: f'<{PATH}?from=0>; rel="first prev", <{PATH}?from={p}>; title="a, b"; rel=next'
    ),
    "Link header, relative, in quotes": headed(lambda p: f'<?from={p}>; foo=1; rel="next last"'),
    "bare list": lambda query: cut(75, 30, int(query.get("offset", 0))),
    "orders in data": lambda query: {
        "data": {"orders": cut(75, 30, int(query.get("offset", 0))), "total": 75}
    },
    "items in data": lambda query: {"data": {"items": cut(75, 30, int(query.get("offset", 0)))}},
    "results": lambda query: {"results": cut(75, 30, int(query.get("offset", 0)))},
}


@pytest.mark.parametrize("form", IN_MANY_FORMS)
def test_what_says_that_there_is_more_is_followed(serve, form):
    listed = serve(IN_MANY_FORMS[form])
    assert (len(listed.orders), listed.gap, listed.is_whole) == (75, "", True)


NOT_WHOLE = {
    "a link that leads back": (lambda _q: {"data": entries(1, 2), "next": PATH}, "1|2"),
    "a mark that brings the same": (
        lambda _q: {"data": entries(*range(12)), "next_cursor": "m"},
        "12 orders read, then the service spoke of more",
    ),
    "more that isn't there": (lambda _q: {"data": entries(1), "has_more": True}, "1 order read"),
    "a total that isn't had": (lambda _q: {"data": entries(1, 2), "meta": {"total": 3}}, "of 3"),
    "pages that aren't had": (
        lambda _q: {"data": entries(1, 2), "page": 1, "pages": 4},
        "2 orders",
    ),
    "exactly fifty, whatever is asked": (
        lambda _q: {"data": entries(*range(50))},
        "50 orders read, then the service didn't say whether these are all",
    ),
    "as many as the limit": (
        lambda _q: {"data": entries(*range(7)), "limit": 7},
        "didn't say whether",
    ),
    "an entry without an id": (
        lambda _q: {"data": [*entries(1), {"status": "PAID"}, "x"], "links": []},
        "2 entries that can't be read",
    ),
    "an order that is named twice, of a total of two": (
        lambda _q: {"data": entries(1, 1), "total": 2},
        "1 order read",
    ),
    "a next page elsewhere": (
        lambda _q: {"data": entries(1), "next": "https://other.example/orders"},
        "another host (other.example)",
    ),
}


@pytest.mark.parametrize("case", NOT_WHOLE)
def test_a_list_that_may_lack_some_is_not_whole_and_says_how_far_it_was_read(serve, case):
    page_of, words = NOT_WHOLE[case]
    listed = serve(page_of)
    assert not listed.is_whole
    assert listed.is_offered
    assert listed.orders
    assert "couldn't be read whole" in listed.gap
    assert any(word in listed.gap for word in words.split("|"))


@pytest.mark.parametrize("count", [3, 9, 11, 33, 75])
def test_a_list_in_one_piece_is_whole_though_no_parameter_is_known(serve, count):
    assert serve(lambda _query: {"data": entries(*range(count))}).is_whole


@pytest.mark.parametrize("said", [{"pages": 1}, {"has_more": False}, {"last": True}])
def test_a_full_page_that_is_called_the_last_is_whole(serve, said):
    listed = serve(lambda _query: {"data": entries(*range(50)), **said})
    assert (len(listed.orders), listed.gap) == (50, "")


def test_a_service_that_refuses_unknown_parameters_is_believed_about_odd_numbers(serve):
    def page(query):
        return Reply(400, b"{}") if query else {"data": entries(*range(33))}

    assert serve(page).is_whole


def test_a_fault_on_a_later_page_is_a_gap_and_keeps_what_was_read(
    make_sandbox, make_client, monitor
):
    sandbox = make_sandbox()
    plant(sandbox, 120)
    seen = []

    def fail_later(request, own):
        seen.append(request)
        return Reply(503, b"") if "offset" in request.query else own(request)

    sandbox.intercept(fail_later)
    listed = read_order_list(make_client(sandbox), monitor)
    assert (len(listed.orders), listed.is_whole) == (50, False)
    assert "50 orders read, then" in listed.gap
    assert "503" in listed.gap
    assert seen


@pytest.mark.parametrize("status", [500, 503, 429, 408])
def test_a_fault_on_the_first_page_is_no_empty_list(sandbox, client, monitor, status):
    sandbox.faults.add(Fault(LIST, "GET", status=status, times=None))
    listed = read_order_list(client, monitor)
    assert (listed.orders, listed.is_whole, listed.is_offered) == ((), False, True)
    assert str(status) in listed.gap


def test_a_page_of_a_proxy_is_a_fault_and_no_missing_list(sandbox, client, monitor):
    page = Fault(LIST, "GET", body=b"<html>sign in</html>", content_type="text/html", times=None)
    sandbox.faults.add(page)
    listed = read_order_list(client, monitor)
    assert (listed.is_offered, listed.is_whole) == (True, False)


def test_without_network_the_list_is_not_whole(sandbox, make_client, monitor):
    sandbox.stop()
    listed = read_order_list(make_client(sandbox, retries=0), monitor)
    assert (listed.is_whole, listed.is_offered) == (False, True)
    assert listed.gap


def test_a_refused_sign_in_is_raised(sandbox, client, monitor):
    sandbox.faults.add(Fault(LIST, "GET", status=401, times=None))
    with pytest.raises(AuthError):
        read_order_list(client, monitor)


@pytest.mark.parametrize("status", [400, 403, 404, 405, 410, 422, 501])
def test_that_no_list_is_offered_is_known_and_true_only_for_now(sandbox, client, monitor, status):
    sandbox.faults.add(Fault(LIST, "GET", status=status))
    planted = plant(sandbox, 1)
    listed = read_order_list(client, monitor)
    assert (listed.is_offered, listed.is_whole, listed.gap) == (False, False, "")
    assert str(status) in listed.fault.message
    assert {order.id for order in read_order_list(client, monitor).orders} == planted


@pytest.mark.parametrize("status", [402, 407, 409, 423, 425, 431, 451, 499])
def test_what_a_gateway_says_is_no_word_on_what_the_service_offers(
    sandbox, client, monitor, status
):
    sandbox.faults.add(Fault(LIST, "GET", status=status, times=None))
    listed = read_order_list(client, monitor)
    assert (listed.is_offered, listed.is_whole) == (True, False)
    assert str(status) in listed.gap


NONE_YET = {
    "null": {"data": None, "errors": []},
    "null for errors, too": {"data": None, "errors": None},
    "null in data": {"data": {"orders": None}},
    "no content": Reply(204, b""),
    "none of a list that has another name": {"content": [], "totalElements": 0},
}


@pytest.mark.parametrize("form", NONE_YET)
def test_an_account_without_orders_has_a_whole_list(serve, form):
    listed = serve(lambda _query: NONE_YET[form])
    assert (listed.is_whole, listed.orders) == (True, ())


def listed_as(**said):
    """Pages of 30 of 75, whatever their list is called, with what else they say."""

    def page(query):
        position = int(query.get("offset", 0))
        (name, _last), *others = said.items()
        return {name: cut(75, 30, position), **{n: of(position) for n, of in others}}

    return page


OTHER_SHAPES = {
    "content of Spring": lambda q: {
        "content": cut(75, 30, 30 * int(q.get("page", 0))),
        "number": int(q.get("page", 0)),
        "last": int(q.get("page", 0)) == 2,
    },
    "members of Hydra": listed_as(**{"hydra:member": 0, "hydra:totalItems": lambda _p: 75}),
    "value of OData": lambda q: {
        "value": cut(75, 30, int(q.get("$skip", 0))),
        **(
            {"@odata.nextLink": f"?$skip={int(q.get('$skip', 0)) + 30}"} if "$skip" not in q else {}
        ),
        **({"@odata.nextLink": "?$skip=60"} if q.get("$skip") == "30" else {}),
    },
    "a name that nobody knows, two deep": lambda q: {
        "result": {"bookings": cut(75, 30, int(q.get("offset", 0)))}
    },
    "by id": lambda _q: {"data": {entry["id"]: entry for entry in entries(*range(75))}},
    "a next offset by another name": lambda q: {
        "data": cut(75, 30, int(q.get("start", 0))),
        **({"nextStart": int(q.get("start", 0)) + 30} if int(q.get("start", 0)) < 45 else {}),
    },
    "a continuation": lambda q: {
        "data": cut(75, 30, int(q.get("continuationToken", 0))),
        "continuationToken": {"0": "30", "30": "60"}.get(q.get("continuationToken", "0")),
    },
    "after the last one's id": lambda q: {
        "data": cut(75, 30, int(q.get("starting_after", "o--1")[2:]) + 1),
        "has_more": q.get("starting_after") != "o-59",
    },
    "a total that counts pages": numbered(1, total=3),
    "a total that counts pages of few": lambda q: {
        "data": cut(75, 5, 5 * (int(q.get("page", 1)) - 1)),
        "meta": {"total": 3},
    },
    "a total of this page": lambda q: {
        "data": cut(75, 30, int(q.get("offset", 0))),
        "total": len(cut(75, 30, int(q.get("offset", 0)))),
    },
    "X-Total-Count": lambda q: Reply(
        200,
        json.dumps({"data": cut(75, 30, int(q.get("from", 0)))}).encode(),
        headers={"X-Total-Count": "75"},
    ),
    "X-Next-Page": lambda q: Reply(
        200,
        json.dumps({"data": cut(75, 30, 30 * int(q.get("page", 0)))}).encode(),
        headers={"X-Next-Page": {"0": "1", "1": "2"}.get(q.get("page", "0"), "")},
    ),
}


@pytest.mark.parametrize("form", OTHER_SHAPES)
def test_a_list_in_another_shape_is_a_list(serve, form):
    listed = serve(OTHER_SHAPES[form])
    assert (len(listed.orders), listed.gap, listed.is_whole) == (75, "", True)


NOT_READ = {
    "entries in another shape": lambda _q: {"rows": [{"orderNumber": 1}], "errors": []},
    "a key that leads on in a way of its own": lambda _q: {
        "data": entries(*range(12)),
        "LastEvaluatedKey": "k",
    },
    "a total in a header that isn't had": lambda _q: Reply(
        200, json.dumps({"data": entries(1, 2)}).encode(), headers={"X-Total-Count": "9"}
    ),
    "a range that isn't had": lambda _q: Reply(
        200, json.dumps({"data": entries(1, 2)}).encode(), headers={"Content-Range": "orders 0-1/9"}
    ),
}


@pytest.mark.parametrize("form", NOT_READ)
def test_a_list_in_a_shape_that_cannot_be_read_is_no_missing_list(serve, form):
    listed = serve(NOT_READ[form])
    assert (listed.is_offered, listed.is_whole) == (True, False)


@pytest.mark.parametrize("answer", [{"data": "none"}, {"data": {}}, {"a": 1}, None, 5])
def test_an_answer_without_a_list_is_none(serve, answer):
    listed = serve(lambda _query: answer)
    assert (listed.is_offered, listed.orders) == (False, ())


def test_errors_with_a_good_status_are_a_fault(serve):
    listed = serve(lambda _query: {"data": None, "errors": [{"message": "try later"}]})
    assert (listed.is_offered, listed.is_whole) == (True, False)
    assert "try later" in listed.gap


def dated(*ages):
    now = datetime.now(timezone.utc)
    times = [(now - age * DAY).isoformat() for age in ages]
    return [{"id": f"o-{age}", "status": "PAID", "created_at": at} for age, at in zip(ages, times)]


def endless(asked):
    """Pages of ten orders, each a day older than the one before, for ever."""

    def page(query):
        position = int(query.get("offset", 0))
        asked.append(position)
        return {"data": dated(*range(position, position + 10)), "has_more": True}

    return page


def test_it_is_read_no_further_than_to_the_time_of_the_images(serve):
    positions = []
    listed = serve(endless(positions), until=lambda: datetime.now(timezone.utc) - 15 * DAY)
    assert listed.is_whole
    assert positions == [0, 10]


def test_a_list_that_begins_with_the_oldest_is_read_to_its_end(serve):
    pages = {0: dated(9, 8, 7, 6), 4: dated(5, 4, 3), 7: []}
    listed = serve(
        lambda query: {"data": pages[int(query.get("offset", 0))]},
        until=lambda: datetime.now(timezone.utc) - DAY,
    )
    assert (len(listed.orders), listed.is_whole) == (7, True)


def test_nobody_is_asked_for_a_time_while_there_is_one_page(serve):
    times = []
    listed = serve(lambda _query: {"data": dated(1, 2), "links": []}, until=lambda: times.append(1))
    assert (listed.is_whole, times) == (True, [])


def test_an_endless_list_ends_and_is_not_whole(serve):
    listed = serve(lambda query: {"data": entries(int(query.get("offset", 0))), "has_more": True})
    assert not listed.is_whole
    assert "more pages than are read" in listed.gap


def test_a_cancel_is_felt_between_pages(serve, monitor):
    def page(query):
        monitor.stop = "offset" in query
        return {"data": entries(int(query.get("offset", 0))), "has_more": True}

    with pytest.raises(Cancelled):
        serve(page)


def test_a_plain_list_of_orders_is_had_by_scripts(sandbox, client, monitor):
    planted = plant(sandbox, 3)
    assert {order.id for order in list_orders(client, monitor)} == planted

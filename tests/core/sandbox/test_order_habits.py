# SPDX-License-Identifier: GPL-2.0-or-later
"""Habits of the order service on which a buyer's money depends."""

from __future__ import annotations

import re
import time
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core import LineItem
from datacosmos_imagery.core.sandbox import Fault
from plain_http import Caller
from plain_orders import ORDER, create, first_item, payload, status_of
from views import line_in

LIST = f"{ORDER}/orders"
STRANGE = LineItem("collection-of-others", "an item that isn't here", "L9")
# Where the next page lies, by what the answer says; None at the end.
FOLLOWING = {
    "links": lambda a: next((link["href"] for link in a.json["links"]), None),
    "next": lambda a: a.json["next"],
    "cursor": lambda a: from_meta(a, "next_cursor", "cursor"),
    "header": lambda a: from_header(a.headers.get("Link")),
    "page": lambda a: next_number(a.json["meta"]),
}


def from_meta(answer, name, parameter):
    value = answer.json["meta"][name]
    return value and f"{LIST}?{parameter}={value}"


def from_header(link):
    return link and re.fullmatch(r'<(.+)>; rel="next"', link)[1]


def next_number(meta):
    return f"{LIST}?page={meta['page'] + 1}" if meta["page"] < meta["pages"] else None


def planted(sandbox, number):
    """Plant orders and return their ids, newest first."""
    made = [sandbox.plant_order([STRANGE], created_at=1000.0 + n) for n in range(number)]
    return made[::-1]


def ids(answer):
    return [order["id"] for order in answer.json["data"]]


@pytest.mark.parametrize("form", FOLLOWING)
@pytest.mark.parametrize("number", [0, 6, 7])
def test_each_form_of_the_list_leads_to_its_end(make_sandbox, form, number):
    sandbox = make_sandbox(order_listing=form, orders_per_page=3)
    call, made = Caller(sandbox), planted(sandbox, number)
    found, address = [], LIST
    while address:
        answer = call("GET", address)
        found += ids(answer)
        assert len(answer.json["data"]) <= 3
        address = FOLLOWING[form](answer)
    assert found == made


@pytest.mark.parametrize("form", ["total", "silent"])
def test_a_list_that_names_no_next_page_has_one_all_the_same(make_sandbox, form):
    sandbox = make_sandbox(order_listing=form, orders_per_page=3)
    call, made = Caller(sandbox), planted(sandbox, 5)
    first, second = call("GET", LIST), call("GET", f"{LIST}?offset=3")
    assert ids(first) + ids(second) == made
    assert ids(call("GET", f"{LIST}?offset=5")) == []
    said = {"data", "errors"} | ({"meta"} if form == "total" else set())
    assert set(first.json) == said
    assert "Link" not in first.headers
    assert first.json.get("meta", {"total": 5}) == {"total": 5}


def test_a_capped_list_says_how_many_there_are_and_gives_the_newest(make_sandbox):
    sandbox = make_sandbox(order_listing="capped", orders_per_page=3)
    call, made = Caller(sandbox), planted(sandbox, 5)
    for address in (LIST, f"{LIST}?offset=3", f"{LIST}?page=2"):
        answer = call("GET", address)
        assert (ids(answer), answer.json["meta"]) == (made[:3], {"total": 5})
    assert call("GET", f"{LIST}/{made[-1]}").status == 200


@pytest.mark.parametrize(
    ("form", "query"), [("cursor", "cursor=after:none"), ("page", "page=0"), ("page", "page=one")]
)
def test_a_page_that_cannot_be_is_refused(make_sandbox, form, query):
    call = Caller(make_sandbox(order_listing=form))
    assert call("GET", f"{LIST}?{query}").status == 400


def test_an_order_made_elsewhere_may_name_anything(sandbox, call):
    born = datetime(2020, 2, 3, 4, 5, 6, tzinfo=timezone.utc)
    made = sandbox.plant_order([STRANGE, STRANGE], 999, 77, "REVIEW", born)
    order = call("GET", f"{LIST}/{made}").json["data"]
    assert (order["contract_id"], order["organisation_id"]) == (999, 77)
    assert (order["status"], order["created_at"]) == ("REVIEW", "2020-02-03T04:05:06Z")
    named = [
        (line["collection"], line["item"], line["level"]) for line in order["order_line_items"]
    ]
    assert named == [(STRANGE.collection, STRANGE.item, STRANGE.level)] * 2
    assert call("GET", LIST).json["data"] == [order]


def test_an_order_made_elsewhere_opens_its_images_once_paid(sandbox, call):
    line = line_in(sandbox, "sentinel-2-l2a")
    made = sandbox.plant_order([line])
    item = call("GET", f"/api/data/v0/stac/collections/{line.collection}/items/{line.item}").json
    image = next(a["href"] for a in item["assets"].values() if a["href"].endswith(".tiff"))
    refused = call("GET", image)
    sandbox.set_status(made, "PAID")
    assert (refused.status, call("GET", image).status) == (403, 200)


def test_orders_are_listed_by_when_they_were_made(sandbox, call):
    new = create(call)["id"]
    old = sandbox.plant_order([STRANGE], created_at=5.0)
    newest = sandbox.plant_order([STRANGE], created_at=time.time() + 60)
    assert ids(call("GET", LIST)) == [newest, new, old]


def test_a_paid_order_can_be_cancelled_and_unpaid_again(make_sandbox):
    sandbox = make_sandbox(pays_after_s=0)
    call = Caller(sandbox)
    order = create(call)
    seen = [status_of(call, order)]
    for status in ("CANCELLED", "UNPAID", "REFUNDED"):
        sandbox.set_status(order["id"], status)
        seen.append(status_of(call, order))
    assert seen == ["PAID", "CANCELLED", "UNPAID", "REFUNDED"]


def test_orders_go_out_as_they_are_altered_and_are_kept_as_they_are(sandbox, call):
    def alter(order, where):
        order["order_line_items"][0]["level"] = where

    def level_in(order):
        return order["order_line_items"][0]["level"]

    sandbox.alter_orders(alter)
    made = create(call)
    read = call("GET", f"{LIST}/{made['id']}").json["data"]
    (listed,) = call("GET", LIST).json["data"]
    assert [level_in(order) for order in (made, read, listed)] == ["create", "read", "list"]
    sandbox.alter_orders(None)
    assert level_in(call("GET", f"{LIST}/{made['id']}").json["data"]) == "L2A"


def test_a_new_order_appears_only_after_a_while(make_sandbox):
    sandbox = make_sandbox(order_appears_after_s=0.3)
    call = Caller(sandbox)
    order, planted_id = create(call)["id"], sandbox.plant_order([STRANGE], created_at=1.0)
    assert call("GET", f"{LIST}/{order}").status == 404
    assert ids(call("GET", LIST)) == [planted_id]
    assert set(sandbox.orders) == {order, planted_id}
    time.sleep(0.3)
    assert call("GET", f"{LIST}/{order}").status == 200
    assert ids(call("GET", LIST)) == [order, planted_id]


@pytest.mark.parametrize(("honours", "orders"), [(True, 1), (False, 2)])
def test_a_key_gives_the_same_order_again_where_keys_are_honoured(make_sandbox, honours, orders):
    sandbox = make_sandbox(honours_idempotency=honours)
    call = Caller(sandbox)
    key, body = {"Idempotency-Key": "k-1"}, payload(first_item(call))
    made = [call("POST", LIST, body, key).json["data"]["id"] for _ in range(2)]
    assert len(set(made)) == len(sandbox.orders) == orders
    assert [request.headers["idempotency-key"] for request in sandbox.requests[-2:]] == ["k-1"] * 2


def test_a_key_cannot_be_used_for_another_order(make_sandbox):
    sandbox = make_sandbox(honours_idempotency=True)
    call, key = Caller(sandbox), {"Idempotency-Key": "k-1"}
    assert call("POST", LIST, payload(first_item(call)), key).status == 201
    other = payload(first_item(call, "mantis-l1d-cogs"))
    assert call("POST", LIST, other, key).status == 422
    assert call("POST", LIST, other, {"Idempotency-Key": "k-2"}).status == 201
    assert len(sandbox.orders) == 2


@pytest.mark.parametrize("changes", [{"status": 409}, {"body": b"<html>"}, {"redirect_to": "/x"}])
def test_a_fault_can_come_after_the_work(sandbox, call, changes):
    sandbox.faults.add(Fault("/orders$", method="POST", is_done=True, **changes))
    answer = call("POST", LIST, payload(first_item(call)))
    assert answer.status == {"status": 409, "body": 200, "redirect_to": 302}[next(iter(changes))]
    assert len(sandbox.orders) == 1
    assert sandbox.requests[-1].status == answer.status


@pytest.mark.parametrize("cut_after", [None, 30])
def test_a_connection_can_be_reset(sandbox, call, cut_after):
    drop = cut_after is None
    fault = Fault("/orders$", method="POST", drop=drop, cut_after=cut_after, resets=True)
    sandbox.faults.add(fault)
    body = payload(first_item(call))
    with pytest.raises(ConnectionResetError):
        call("POST", LIST, body)
    assert len(sandbox.orders) == 1


def test_an_unknown_form_of_the_list_is_no_setting(make_sandbox):
    with pytest.raises(ValueError, match="order_listing"):
        make_sandbox(order_listing="pages")

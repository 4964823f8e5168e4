# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's prices, contracts, orders and payment pages."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from urllib.parse import urlsplit

import pytest
from plain_http import Caller
from plain_orders import DPAP, LICENCE, ORDER, create, first_item, payload, status_of


def price_query(item, *more):
    query = f"collection={item['collection']}&item={item['id']}"
    return "&".join([query, *more])


def test_inline_price_endpoint_and_order_line_agree(call):
    item = first_item(call)
    level = f"level={item['properties']['processing:level']}"
    quickstart = call("GET", f"{ORDER}/price?{price_query(item, level)}").json["data"]
    older = call("GET", f"{ORDER}/price?{price_query(item, 'contract_id=456')}").json["data"]
    newer = call("GET", f"{DPAP}/policies/456/catalog/price?{price_query(item)}").json["data"]
    (line,) = create(call)["order_line_items"]
    inline = Decimal(item["properties"]["opencosmos:price"])
    assert quickstart == older == newer
    assert Decimal(str(older["final"])) == Decimal(line["price"]) == inline > 0
    assert isinstance(older["value"], str)
    assert older["currency"] == item["properties"]["opencosmos:price_currency"] == "EUR"


@pytest.mark.parametrize(("quirks", "kind"), [(True, str), (False, float)])
def test_final_prices_are_numbers_unless_it_is_quirky(make_sandbox, quirks, kind):
    call = Caller(make_sandbox(quirks=quirks))
    item = first_item(call)
    final = call("GET", f"{ORDER}/price?{price_query(item)}").json["data"]["final"]
    assert type(final) is kind
    assert Decimal(str(final)) == Decimal(item["properties"]["opencosmos:price"])


@pytest.mark.parametrize(
    ("offered", "statuses"), [("both", (200, 200)), ("order", (200, 410)), ("dpap", (410, 200))]
)
def test_price_endpoints_can_be_withdrawn(make_sandbox, offered, statuses):
    call = Caller(make_sandbox(price_endpoints=offered))
    query = price_query(first_item(call))
    older = call("GET", f"{ORDER}/price?{query}").status
    newer = call("GET", f"{DPAP}/policies/456/catalog/price?{query}").status
    assert (older, newer) == statuses


@pytest.mark.parametrize(
    ("query", "statuses"),
    [
        ("collection=sentinel-2-l2a&item=none", {404}),
        ("contract_id=999", {400, 403, 404}),
        ("level=L9X", {400, 422}),
    ],
)
def test_price_refusals_say_why(call, query, statuses):
    item = first_item(call)
    full = query if query.startswith("collection") else price_query(item, query)
    answer = call("GET", f"{ORDER}/price?{full}")
    assert answer.status in statuses
    assert answer.error["message"]


def test_hammer_has_no_price(call):
    answer = call("GET", f"{ORDER}/price?{price_query(first_item(call, 'hammer-l1c-cogs'))}")
    assert answer.status in {404, 422}
    assert "price" in answer.error["message"]


def test_contracts_are_listed(call):
    path = f"{DPAP}/organisations/42/policies"
    current = call("GET", path).json["data"]
    every = call("GET", f"{path}?include_inactive_contracts=true").json["data"]
    assert [c["contract_id"] for c in current if c["default_contract"]] == [456]
    assert {c["contract_id"] for c in every} - {c["contract_id"] for c in current} == {458}
    assert call("GET", f"{DPAP}/organisations/43/policies").status == 403


def test_card_order_is_unpaid_until_its_page_is_paid(sandbox, call):
    order = create(call)
    assert order["status"] == "UNPAID"
    assert order["organisation_id"] == 42
    checkout = call("GET", f"{ORDER}/orders/{order['id']}/checkout").json["data"]["checkout_url"]
    assert order["checkout_redirect_url"] == checkout
    page = call("GET", urlsplit(checkout).path, signed_in=False)
    text = page.content.decode()
    assert page.headers["Content-Type"].startswith("text/html")
    assert "SANDBOX" in text
    assert order["order_line_items"][0]["item"] in text
    action = re.search(r'action="([^"]+/pay)"', text)
    answer = call("POST", action[1], signed_in=False)
    assert answer.status == 303
    assert b"Paid" in call("GET", answer.headers["Location"], signed_in=False).content
    assert status_of(call, order) == sandbox.orders[order["id"]].status == "PAID"
    assert call("GET", f"{ORDER}/orders/{order['id']}/checkout").json["data"]["checkout_url"] == ""


def test_payment_page_can_cancel_and_then_not_pay(call):
    order = create(call)
    page = urlsplit(order["checkout_redirect_url"]).path
    assert call("POST", f"{page}/cancel", signed_in=False).status == 303
    call("POST", f"{page}/pay", signed_in=False)
    assert status_of(call, order) == "CANCELLED"


def test_payment_page_needs_its_key(call):
    order = create(call)
    page = urlsplit(order["checkout_redirect_url"]).path
    assert call("POST", f"{page}x/pay", signed_in=False).status == 404
    assert call("GET", f"{page}/pay", signed_in=False).status == 405
    assert status_of(call, order) == "UNPAID"


def test_credits_pay_at_once(call):
    order = create(call, contract_id=457)
    assert (order["status"], order["payment_method"]) == ("PAID", "NOT_REQUIRED")
    assert order["checkout_redirect_url"] == ""


def test_orders_can_pay_by_themselves(make_sandbox):
    call = Caller(make_sandbox(pays_after_s=0))
    assert status_of(call, create(call)) == "PAID"


@pytest.mark.parametrize("outcome", ["PAID", "CANCELLED"])
def test_tests_can_settle_an_order(sandbox, call, outcome):
    order = create(call)
    {"PAID": sandbox.pay, "CANCELLED": sandbox.cancel}[outcome](order["id"])
    assert status_of(call, order) == outcome


def test_checkout_link_can_be_left_to_its_endpoint(make_sandbox):
    call = Caller(make_sandbox(checkout="endpoint"))
    order = create(call)
    assert not order.get("checkout_redirect_url")
    assert call("GET", f"{ORDER}/orders/{order['id']}/checkout").json["data"]["checkout_url"]


def test_orders_are_listed_newest_first(call):
    one, other = create(call), create(call)
    listed = call("GET", f"{ORDER}/orders").json["data"]
    assert [entry["id"] for entry in listed] == [other["id"], one["id"]]


def test_list_of_orders_can_be_withheld(make_sandbox):
    call = Caller(make_sandbox(lists_orders=False))
    assert call("GET", f"{ORDER}/orders").status in {404, 405}


def test_many_orders_are_listed_in_pages(call):
    made = [create(call)["id"] for _ in range(53)]
    first = call("GET", f"{ORDER}/orders").json
    assert len(first["data"]) == 50
    (link,) = first["links"]
    second = call("GET", link["href"]).json
    assert second["links"] == []
    assert [order["id"] for order in first["data"] + second["data"]] == made[::-1]


def test_a_page_of_orders_is_named_by_a_number(call):
    assert call("GET", f"{ORDER}/orders?offset=next").status == 400


def test_unknown_order_is_not_found(call):
    assert call("GET", f"{ORDER}/orders/7d3c1f5e").status == 404


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"type": "VIDEO"}, "type"),
        ({"organisation": "42"}, "organisation"),
        ({"organisation": 43}, "organisation"),
        ({"contract_id": "456"}, "contract_id"),
        ({"contract_id": True}, "contract_id"),
        ({"contract_id": 458}, "contract_id"),
        ({"contract_id": 999}, "contract_id"),
        ({"data": {}}, "order_line_items"),
        ({"data": {"order_line_items": []}}, "order_line_items"),
        ({"data": {"order_line_items": ["x"]}}, "order_line_items"),
        ({"licenses": []}, "licenses"),
        ({"licenses": [{**LICENCE, "accepted": False}]}, "licenses"),
        ({"licenses": [{**LICENCE, "accepted": "true"}]}, "licenses"),
        ({"licenses": [{**LICENCE, "license_version": ""}]}, "licenses"),
        ({"licenses": [{**LICENCE, "license_link": None}]}, "licenses"),
    ],
    ids=lambda value: json.dumps(value)[:40],
)
def test_wrong_orders_are_refused_and_none_is_made(sandbox, call, changes, field):
    answer = call("POST", f"{ORDER}/orders", payload(first_item(call), **changes))
    assert answer.status in {400, 403, 422}
    assert answer.error["field"] == field
    assert not sandbox.orders


def test_what_has_no_price_cannot_be_ordered(sandbox, call):
    answer = call("POST", f"{ORDER}/orders", payload(first_item(call, "hammer-l1c-cogs")))
    assert (answer.status, answer.error["field"]) == (422, "order_line_items")
    assert not sandbox.orders


@pytest.mark.parametrize("level", [None, 5, "", "L9X"])
def test_order_line_needs_a_level_that_exists(sandbox, call, level):
    body = payload(first_item(call))
    body["data"]["order_line_items"][0]["level"] = level
    answer = call("POST", f"{ORDER}/orders", body)
    assert answer.status in {400, 422}
    assert not sandbox.orders


def test_licences_can_be_ignored_or_refused(make_sandbox):
    ignoring = Caller(make_sandbox(licences="ignored"))
    assert create(ignoring, licenses=None)["id"]
    refusing = Caller(make_sandbox(licences="refused"))
    answer = refusing("POST", f"{ORDER}/orders", payload(first_item(refusing)))
    assert (answer.status, answer.error["field"]) == (400, "licenses")
    body = payload(first_item(refusing))
    del body["licenses"]
    assert refusing("POST", f"{ORDER}/orders", body).status == 201

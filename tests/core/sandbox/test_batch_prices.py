# SPDX-License-Identifier: GPL-2.0-or-later
"""Prices of many items, and of parts of them, in one call."""

from __future__ import annotations

import pytest
from plain_http import Caller
from plain_orders import DPAP, ORDER, first_item
from plain_parts import MENUT, S2, price_of, square

BATCH, NEWER = f"{ORDER}/price/batch", f"{DPAP}/policies/457/catalog/price/batch"


def line_of(item, **more):
    level = item["properties"]["processing:level"]
    return {"collection": item["collection"], "item": item["id"], "level": level, **more}


@pytest.fixture
def items(call):
    return [first_item(call, collection) for collection in (S2, MENUT, "mantis-l1d-cogs")]


def test_prices_come_in_the_order_asked_and_are_those_of_single_calls(call, items):
    lines = [line_of(item) for item in items]
    lines[1]["geometry"] = square(items[1])
    older = call("POST", BATCH, {"contract_id": 457, "items": lines}).json["data"]
    newer = call("POST", NEWER, {"items": lines}).json["data"]
    parts = [line.get("geometry") for line in lines]
    single = [price_of(call, i, g, contract_id=457) for i, g in zip(items, parts)]
    assert older == newer == [{**line, **price} for line, price in zip(lines, single)]


def test_what_has_no_price_says_so_and_the_others_have_theirs(call, items):
    wrong = [
        line_of(first_item(call, "hammer-l1c-cogs")),
        {**line_of(items[0]), "item": "none"},
        line_of(items[1], geometry={"type": "Point", "coordinates": [0, 0]}),
    ]
    answers = call("POST", BATCH, [*wrong, line_of(items[0])]).json["data"]
    assert [one.get("errors", [{}])[0].get("field") for one in answers] == [
        "item",
        "item",
        "geometry",
        None,
    ]
    assert answers[3]["final"] == price_of(call, items[0])["final"]


@pytest.mark.parametrize("form", ["items", "order_line_items", "data", "bare"])
def test_the_obvious_forms_of_the_body_are_taken(call, items, form):
    lines = [line_of(item) for item in items]
    bodies = {"bare": lines, "data": {"data": {"order_line_items": lines}}}
    answer = call("POST", f"{BATCH}?contract_id=459", bodies.get(form, {form: lines}))
    assert [one["item"] for one in answer.json["data"]] == [item["id"] for item in items]
    assert {one["currency"] for one in answer.json["data"]} == {"EUR"}
    assert answer.json["data"][0]["final"] == price_of(call, items[0], contract_id=459)["final"]


@pytest.mark.parametrize(
    ("body", "status"),
    [({"items": []}, 400), ({}, 400), ("text", 400), ({"items": ["x"]}, 400), ([{}] * 101, 400)],
    ids=lambda value: str(value)[:20],
)
def test_a_body_that_cannot_be_read_is_refused(call, body, status):
    answer = call("POST", BATCH, body, {"Content-Type": "application/json"})
    assert (answer.status, bool(answer.error["message"])) == (status, True)


def test_only_a_post_is_taken_and_only_under_our_contracts(call, items):
    assert call("GET", BATCH).status == call("GET", NEWER).status == 405
    body = {"contract_id": 999, "items": [line_of(items[0])]}
    assert (call("POST", BATCH, body).status, call("POST", BATCH, "x").status) == (403, 415)


@pytest.mark.parametrize(("form", "status"), [("missing", 404), ("refused", 400)])
def test_batches_can_be_missing_or_refused(make_sandbox, form, status):
    call = Caller(make_sandbox(batch_prices=form))
    body = {"items": [line_of(first_item(call))]}
    assert (call("POST", BATCH, body).status, call("POST", NEWER, body).status) == (status,) * 2


def test_batches_go_with_the_endpoint_of_single_prices(make_sandbox):
    call = Caller(make_sandbox(price_endpoints="dpap"))
    body = {"items": [line_of(first_item(call))]}
    assert (call("POST", BATCH, body).status, call("POST", NEWER, body).status) == (410, 200)


@pytest.mark.parametrize("form", ["reordered", "short", "unnamed"])
def test_answers_can_be_out_of_step(make_sandbox, items, form):
    call = Caller(make_sandbox(batch_prices=form))
    lines = [line_of(item) for item in items]
    answers = call("POST", BATCH, {"items": lines}).json["data"]
    names = [one.get("item") for one in answers]
    ids = [item["id"] for item in items]
    expected = {"reordered": ids[::-1], "short": ids[:-1], "unnamed": [None] * 3}
    assert names == expected[form]
    assert all(one["final"] for one in answers)

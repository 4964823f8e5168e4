# SPDX-License-Identifier: GPL-2.0-or-later
"""Many prices in one call, and what happens where that isn't to be had."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import LineItem, Money, PriceJob
from datacosmos_imagery.core.errors import Cancelled, InputError, TokenRefused
from datacosmos_imagery.core.sales.batch_prices import MOST_IN_A_BATCH, stated_price
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.sandbox import Fault
from plain_parts import square
from views import entry_in, line_in

S2, MENUT, HAMMER = "sentinel-2-l2a", "menut-l1c-cogs", "hammer-l1c-cogs"
BATCH = r"/price/batch$"


def lines_in(sandbox, count=4):
    """Lines with other prices."""
    collections = (S2, "mantis-l1d-cogs", MENUT, "sentinel-2-l1c")
    return tuple(line_in(sandbox, collections[n % 4], n // 4) for n in range(count))


def part_of(sandbox, number=0, size=0.02):
    line = line_in(sandbox, S2, number)
    return line.of_part(Part.of_geojson(square(entry_in(sandbox, S2, number).item, size)))


def asked(sandbox):
    """How often prices were asked in batches and singly, since the last time."""
    paths = [request.path for request in sandbox.requests if "price" in request.path]
    sandbox.forget_requests()
    batches = sum(path.endswith("/batch") for path in paths)
    return batches, len(paths) - batches


def alone(client, lines, monitor):
    """The prices, each line asked on its own."""
    return [PriceJob(client, (line,)).run(monitor).quotes[0].price for line in lines]


@pytest.fixture
def prices(monitor):
    def run(client, lines):
        return [quote.price for quote in PriceJob(client, tuple(lines)).run(monitor).quotes]

    return run


def test_many_prices_take_one_call_and_one_that_bears_them_out(sandbox, client, monitor, prices):
    lines = lines_in(sandbox, 6)
    expected = alone(client, lines, monitor)
    asked(sandbox)
    assert prices(client, lines) == expected
    assert asked(sandbox) == (1, 1)
    assert prices(client, reversed(lines)) == expected[::-1]
    assert asked(sandbox) == (1, 0)


def test_the_body_is_the_obvious_one(sandbox, client, prices):
    line, part = line_in(sandbox, S2), part_of(sandbox)
    prices(client, [line, line_in(sandbox, S2, 1), part, part_of(sandbox, 1)])
    whole, parts = (r for r in sandbox.requests if r.path.endswith("/batch"))
    ids = {"collection": S2, "item": line.item, "level": "L2A"}
    assert whole.body["contract_id"] == parts.body["contract_id"] == 456
    assert whole.query == {"contract_id": ["456"]}
    assert whole.body["items"][0] == ids
    assert parts.body["items"][0] == {**ids, "geometry": part.part.to_geojson()}


@pytest.mark.parametrize("newer", [False, True])
@pytest.mark.parametrize("contract", [456, 457, 459])
def test_either_endpoint_prices_under_the_contract(
    make_sandbox, make_client, monitor, prices, contract, newer
):
    sandbox = make_sandbox(price_endpoints="dpap" if newer else "order")
    client = make_client(sandbox, contract=contract)
    lines = [*lines_in(sandbox), part_of(sandbox), part_of(sandbox, 1)]
    expected = alone(client, lines, monitor)
    asked(sandbox)
    assert prices(client, lines) == expected
    assert len(set(expected)) == 5
    prices(client, lines)
    assert [r.path for r in sandbox.requests if "/price" in r.path][-2:] == [
        f"/api/data/v1/dpap/policies/{contract}/catalog/price/batch"
        if newer
        else "/api/data/v0/order/price/batch"
    ] * 2


def test_without_a_contract_only_the_older_endpoint_is_asked(sandbox, make_client, prices):
    client = make_client(sandbox, contract=None)
    assert None not in prices(client, lines_in(sandbox))
    (batch,) = (r for r in sandbox.requests if r.path.endswith("/batch"))
    assert batch.query == {}
    assert "contract_id" not in batch.body


@pytest.mark.parametrize("form", ["missing", "refused"])
def test_a_service_that_refuses_is_asked_once_by_each_endpoint(
    make_sandbox, make_client, monitor, prices, form
):
    sandbox = make_sandbox(batch_prices=form)
    client = make_client(sandbox)
    lines = lines_in(sandbox)
    expected = alone(client, lines, monitor)
    asked(sandbox)
    assert prices(client, lines) == expected
    assert asked(sandbox) == (2, 4)
    with client.under_contract(456) as other:
        assert prices(other, lines) == expected
    assert asked(sandbox) == (0, 4)
    with client.under_contract(459) as other:  # another one may be in another edition
        prices(other, lines)
    assert asked(sandbox) == (2, 4)


@pytest.mark.parametrize("form", ["reordered", "short"])
def test_prices_are_matched_by_what_they_name(make_sandbox, make_client, monitor, prices, form):
    sandbox = make_sandbox(batch_prices=form)
    client = make_client(sandbox)
    lines = [*lines_in(sandbox), part_of(sandbox), part_of(sandbox, 1, 0.3)]
    expected = alone(client, lines, monitor)
    asked(sandbox)
    assert prices(client, lines) == expected
    left = 2 if form == "short" else 0  # of scenes and of parts
    assert asked(sandbox) == (2, 2 + left)


def test_what_names_itself_in_no_way_goes_by_its_place_if_single_prices_bear_it_out(
    make_sandbox, make_client, monitor, prices
):
    sandbox = make_sandbox(batch_prices="unnamed")
    client = make_client(sandbox)
    lines = lines_in(sandbox)
    expected = alone(client, lines, monitor)
    asked(sandbox)
    for _ in range(2):
        assert prices(client, lines) == expected
        assert asked(sandbox) == (1, 2), "the first and the last"


def test_parts_never_go_by_their_place(make_sandbox, make_client, monitor, prices):
    sandbox = make_sandbox(batch_prices="unnamed")
    client = make_client(sandbox)
    parts = [part_of(sandbox), part_of(sandbox, 1, 0.3)]
    expected = alone(client, parts, monitor)
    asked(sandbox)
    assert prices(client, parts) == expected
    assert asked(sandbox)[1] == 2
    prices(client, parts)
    assert asked(sandbox) == (0, 2), "found out"


def test_prices_that_a_single_one_does_not_bear_out_are_left_for_good(
    sandbox, client, monitor, prices
):
    lines = lines_in(sandbox)
    expected = alone(client, lines, monitor)
    wrong = [{**line.ids(), "final": "1.00", "currency": "EUR"} for line in lines]
    sandbox.faults.add(Fault(BATCH, body=json.dumps({"data": wrong}).encode(), times=None))
    asked(sandbox)
    assert prices(client, lines) == expected
    assert asked(sandbox) == (1, 4)
    assert prices(client, lines) == expected
    assert asked(sandbox)[1] == 4


@pytest.mark.parametrize("status", [500, 503, 429, 408])
def test_a_fault_that_may_pass_leaves_single_calls_and_another_try_later(
    sandbox, client, monitor, prices, status
):
    lines = lines_in(sandbox)
    expected = alone(client, lines, monitor)
    sandbox.faults.add(Fault(BATCH, status=status, times=2))
    asked(sandbox)
    assert prices(client, lines) == expected
    assert asked(sandbox) == (2, 4), "each endpoint once, without patience"
    subject = ("price/batch", "order", 456, "whole")
    assert client.memory.is_put_off(*subject)
    client.memory.put_off(0, *subject)
    assert prices(client, lines) == expected
    assert asked(sandbox) == (1, 1)


def test_a_refused_token_is_not_taken_for_a_refused_batch(sandbox, make_client, prices):
    client = make_client(sandbox)
    sandbox.faults.add(Fault(BATCH, status=401, times=None))
    with pytest.raises(TokenRefused):
        prices(client, lines_in(sandbox))
    assert client.memory.verdict("price/batch", "order", 456, "whole") is None


def odd(change, lines):
    entries = [{**line.ids(), "final": "1.00", "currency": "EUR"} for line in lines]
    return change(entries)


ODD = {
    "a web page": lambda _entries: None,
    "a number": lambda _entries: 7,
    "no entries": lambda _entries: {"data": []},
    "texts": lambda _entries: {"data": ["x", "y", "z", "u"]},
    "other items": lambda entries: {"data": [{**e, "item": "other"} for e in entries]},
    "other levels": lambda entries: {"data": [{**e, "level": "L9"} for e in entries]},
    "no currency": lambda entries: {"data": [{**e, "currency": ""} for e in entries]},
    "nonsense amounts": lambda entries: {"data": [{**e, "final": "1e3"} for e in entries]},
    "each twice": lambda entries: {"data": [*entries, *entries]},
    "another contract": lambda entries: {"contract_id": 999, "data": entries},
    "parts of them": lambda entries: {"data": [{**e, "geometry": {}, "item": 1} for e in entries]},
    "some nameless": lambda entries: {"data": [{"final": 1, "currency": "EUR"}, entries[0]] * 2},
    "refused": lambda entries: {"data": [{**e, "errors": [{"message": "no"}]} for e in entries]},
}


@pytest.mark.parametrize("change", ODD.values(), ids=ODD)
def test_what_cannot_be_read_surely_is_asked_singly(sandbox, client, monitor, prices, change):
    lines = lines_in(sandbox)
    expected = alone(client, lines, monitor)
    content = odd(change, lines)
    body = b"<html>sign in" if content is None else json.dumps(content).encode()
    sandbox.faults.add(Fault(BATCH, body=body, times=None))
    assert prices(client, lines) == expected


@pytest.mark.parametrize(
    "wrap",
    [
        lambda entries: entries,
        lambda entries: {"items": entries},
        lambda entries: {"data": {"prices": entries}},
        lambda entries: {"data": [{**e, "level": None} for e in entries]},
        lambda entries: {
            "data": [
                {
                    "collection_id": e["collection"],
                    "item_id": e["item"],
                    "price": {"final": e["final"], "currency": e["currency"]},
                }
                for e in entries
            ]
        },
    ],
    ids=["bare", "items", "prices", "without level", "nested price"],
)
def test_other_obvious_forms_of_the_answer_are_read(sandbox, client, monitor, prices, wrap):
    lines = lines_in(sandbox)
    expected = alone(client, lines, monitor)
    entries = [
        {**line.ids(), "final": str(price.amount), "currency": price.currency}
        for line, price in zip(lines, expected)
    ]
    sandbox.faults.add(Fault(BATCH, body=json.dumps(wrap(entries)).encode()))
    asked(sandbox)
    assert prices(client, lines) == expected
    assert asked(sandbox) == (1, 1)


def test_a_part_that_the_answer_does_not_name_is_asked_singly(sandbox, client, monitor, prices):
    parts = [part_of(sandbox), part_of(sandbox, 1, 0.3)]
    expected = alone(client, parts, monitor)
    whole = [{**line.ids(), "final": "99.00", "currency": "EUR"} for line in parts]
    sandbox.faults.add(Fault(BATCH, body=json.dumps({"data": whole}).encode(), times=None))
    assert prices(client, parts) == expected


def test_what_has_no_price_says_why_in_its_own_words(sandbox, client, monitor):
    lines = (line_in(sandbox, HAMMER), LineItem(S2, "nowhere", "L2A"), *lines_in(sandbox, 2))
    quotes = PriceJob(client, lines).run(monitor).quotes
    assert [quote.price is None for quote in quotes] == [True, True, False, False]
    assert "no price is set" in quotes[0].problem
    assert "nowhere" in quotes[1].problem


def test_an_id_that_cannot_be_sent_does_not_stop_the_others(sandbox, client, monitor):
    lines = (LineItem(S2, "half\ud800", "L2A"), *lines_in(sandbox, 2))
    quotes = PriceJob(client, lines).run(monitor).quotes
    assert [quote.price is None for quote in quotes] == [True, False, False]
    assert "can't be sent" in quotes[0].problem


def test_a_line_that_is_named_twice_is_asked_once_and_answered_twice(sandbox, client, prices):
    one, other = lines_in(sandbox, 2)
    first, second, third = prices(client, [one, other, one])
    assert first == third != second
    assert len(next(r for r in sandbox.requests if r.path.endswith("batch")).body["items"]) == 2


def test_more_than_a_batch_holds_goes_in_several(sandbox, client, prices, monitor):
    scenes = [e for e in sandbox.catalogue.entries if not e.hidden and e.scene is not None]
    lines = [LineItem(e.collection, e.id, e.scene.level) for e in scenes]
    prices(client, lines[: 2 * MOST_IN_A_BATCH + 1])
    sizes = [len(r.body["items"]) for r in sandbox.requests if r.path.endswith("/batch")]
    assert sorted(sizes) == [1, 100, 100]  # asked at once, they arrive in any order
    fractions = [fraction for fraction, _text in monitor.progressed]
    assert fractions == sorted(fractions)
    assert monitor.progressed[-1] == (1.0, "201 of 201 prices read")


def test_parts_with_many_corners_go_in_smaller_batches(sandbox, client, prices):
    refusals = b'{"data": [{"errors": [{"message": "no"}]}]}'
    sandbox.faults.add(Fault(BATCH, body=refusals, times=None))
    sandbox.faults.add(Fault(r"/price$", status=400, times=None))
    ring = [[n / 1e5, (n % 7) / 1e5] for n in range(9_000)]
    jagged = Part.of_geojson({"type": "Polygon", "coordinates": [[*ring, [0, 1], ring[0]]]})
    prices(client, [line.of_part(jagged) for line in lines_in(sandbox, 3)])
    batches = [r.body["items"] for r in sandbox.requests if r.path.endswith("/batch")]
    assert list(map(len, batches)) == [2, 1]


def test_a_cancel_stops_a_batch(sandbox, client, monitor):
    sandbox.faults.add(Fault(BATCH, delay_s=5, times=None))
    threading.Timer(0.3, lambda: setattr(monitor, "stop", True)).start()
    with pytest.raises(Cancelled):
        PriceJob(client, lines_in(sandbox)).run(monitor)


def test_nothing_to_price_is_said(client, monitor):
    with pytest.raises(InputError, match="nothing to price"):
        PriceJob(client, ()).run(monitor)


def test_the_price_of_another_part_is_none(sandbox, client, monitor):
    part = part_of(sandbox)
    said = {
        "final": "1.00",
        "currency": "EUR",
        "geometry": part_of(sandbox, size=0.5).part.to_geojson(),
    }
    sandbox.faults.add(Fault(r"/order/price$", body=json.dumps({"data": said}).encode()))
    (quote,) = PriceJob(client, (part,)).run(monitor).quotes
    assert quote.price is None
    assert "another part" in quote.problem


@pytest.mark.parametrize("text", [False, True])
def test_the_price_of_the_same_part_is_taken(sandbox, client, monitor, text):
    part = part_of(sandbox)
    shape = part.part.to_geojson()
    said = {"final": "1.00", "currency": "EUR", "geometry": json.dumps(shape) if text else shape}
    sandbox.faults.add(Fault(r"/order/price$", body=json.dumps({"data": said}).encode()))
    (quote,) = PriceJob(client, (part,)).run(monitor).quotes
    assert quote.price == Money(Decimal("1.00"), "EUR")


def test_a_price_without_currency_is_none():
    assert stated_price({"final": 3}) is None
    assert stated_price({"value": "3", "currency": "eur"}) == Money(Decimal(3), "EUR")


def test_lines_keep_their_projects(sandbox, client, monitor):
    """A project is no part of what a line is, but of what is ordered."""
    one, other = part_of(sandbox), part_of(sandbox, 1)
    lines = tuple(
        replace(line, part=line.part.within_project(name))
        for line, name in ((one, "a"), (other, "b"), (one, "c"))
    )
    quotes = PriceJob(client, lines).run(monitor).quotes
    assert [quote.line.part.project_id for quote in quotes] == ["a", "b", "c"]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Reviewing an order: what the order dialog shows before anything is sent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money, PriceChange, ReviewJob
from datacosmos_imagery.core.errors import ConfigError, InputError, NetworkError, PriceUnavailable
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.sandbox import Fault
from views import creations, entry_in, eur, line_in

PRICE = r"/order/price$"


def test_a_review_shows_fresh_prices_with_what_has_changed(review, line, other):
    seen = {line: eur("100.00"), other: eur("624.00")}
    found = review(line, other, line, seen=seen)
    assert [entry.line for entry in found.lines] == [line, other]
    assert found.total == eur("732.16")
    assert found.changes == (PriceChange(line, eur("100.00"), eur("108.16")),)
    assert found.changes[0].is_rise
    assert found.problems == ()
    assert [licence.name for licence in found.licences] == [
        "Copernicus Sentinel data terms",
        "DataCosmos EULA",
    ]
    assert found.lines[0].scene.footprint["type"] == "Polygon"
    assert found.lines[0].bought is None


def test_a_review_orders_nothing(sandbox, review, line):
    review(line)
    assert creations(sandbox) == []
    assert all(r.method == "GET" for r in sandbox.requests if "/order/" in r.path)


def test_one_of_five_without_a_price_is_named_and_the_rest_can_be_ordered(
    sandbox, review, purchase
):
    lines = [line_in(sandbox, "sentinel-2-l2a", n) for n in range(4)]
    without = line_in(sandbox, "hammer-l1c-cogs")
    found = review(*lines, without)
    assert found.total is None
    assert [without.item in problem for problem in found.problems] == [True]
    with pytest.raises(PriceUnavailable, match="no price"):
        purchase(found)
    rest = found.without([without])
    assert (rest.problems, len(rest.lines)) == ((), 4)
    assert purchase(rest).total == rest.total


def test_one_price_that_cannot_be_read_spoils_no_other(sandbox, review, line, other):
    html = Fault(PRICE, body=b"<html>maintenance</html>", content_type="text/html")
    sandbox.faults.add(html)
    found = review(line, other)
    assert len(found.problems) == 1
    assert len(found.totals) == 1


def test_a_withdrawn_item_is_named_as_missing(sandbox, review, line, other):
    entry_in(sandbox, "mantis-l1d-cogs").hidden = True
    found = review(line, other)
    assert [entry.is_missing for entry in found.lines] == [False, True]
    assert found.problems == (f"{other} isn't in the catalogue any more.",)


def test_a_withdrawn_collection_takes_its_items_with_it(sandbox, review, line, other):
    del sandbox.catalogue.collections["mantis-l1d-cogs"]
    found = review(line, other)
    assert [entry.is_missing for entry in found.lines] == [False, True]


def test_an_expired_contract_is_said_before_the_order(sandbox, make_client, review, line):
    found = review(line, client=make_client(sandbox, contract=458))
    assert found.contract.name == "Standard 2024"
    assert "until 2024-12-31" in found.contract_problem
    assert found.problems[0] == found.contract_problem


def test_a_contract_of_another_organisation_is_said(sandbox, make_client, review, line):
    found = review(line, client=make_client(sandbox, contract=999))
    assert found.contract is None
    assert "999" in found.contract_problem


def test_a_review_needs_organisation_and_contract(sandbox, make_client, review, line):
    with pytest.raises(ConfigError, match="contract id"):
        review(line, client=make_client(sandbox, contract=None))


def test_a_review_without_network_says_so(sandbox, review, line):
    sandbox.stop()
    with pytest.raises(NetworkError):
        review(line)


def test_what_was_bought_before_is_in_the_review(sandbox, review, purchase, line, other):
    order_id = purchase(review(line)).order.id
    found = review(line, other)
    assert [bought.order_id for bought in found.bought] == [order_id]
    assert order_id in found.bought[0].sentence()
    assert found.spent == {"EUR": eur("108.16")}


def test_an_order_of_two_currencies_is_split(review, line, other):
    found = review(line, other)
    dear = replace(found.lines[1].quote, price=Money(Decimal(5), "USD"))
    mixed = replace(found, lines=(found.lines[0], replace(found.lines[1], quote=dear)))
    assert mixed.total is None
    assert "several currencies" in mixed.problems[0]
    assert mixed.of_currency("EUR").total == eur("108.16")
    assert mixed.of_currency("USD").problems == ()


def test_nothing_is_neither_reviewed_nor_ordered(client, folder, review, line, monitor):
    with pytest.raises(InputError, match="nothing to order"):
        ReviewJob(client, folder, ()).run(monitor)
    assert review(line).without([line]).problems == ("There is nothing to order.",)


def test_a_missing_item_has_nothing_to_show(sandbox, review, line, other):
    entry_in(sandbox, "mantis-l1d-cogs").hidden = True
    shown, missing = review(line, other).lines
    assert shown.scene.footprint
    assert missing.scene == Scene()

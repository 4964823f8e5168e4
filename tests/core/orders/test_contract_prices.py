# SPDX-License-Identifier: GPL-2.0-or-later
"""The same lines under each contract."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import ContractsJob, LineItem, Money
from datacosmos_imagery.core.errors import Cancelled, InputError, PermissionRefused
from datacosmos_imagery.core.sandbox import Fault

NOW = datetime.now(timezone.utc)
DAY = timedelta(days=1)
LINES = (LineItem("c", "one", "L1D"), LineItem("c", "two", "L1D"))


def contract(number, **changes):
    return {"contract_id": number, "name": f"No. {number}", "currency": "EUR", **changes}


@pytest.fixture
def service(sandbox):
    """Return a function that has the sandbox offer these contracts."""

    def offer(*contracts):
        body = json.dumps({"data": list(contracts), "errors": []}).encode()
        sandbox.faults.add(Fault("/policies$", body=body, times=None))

    return offer


def test_each_contract_has_its_sum(sandbox, client, monitor):
    rows = ContractsJob(client, _real(client, monitor)).run(monitor)
    assert [row.contract.id for row in rows][:2] == [456, 457]
    assert [list(row.totals) for row in rows][:2] == [["EUR"], ["USD"]]
    assert all(row.has_all and not row.problem for row in rows[:2])
    assert client.connection.contract_id == 456


def _real(client, monitor):
    from datacosmos_imagery.core import SearchJob, SearchQuery, aoi_from_bbox, line_of

    query = SearchQuery(aoi=aoi_from_bbox(-71.72, -27.68, -71.02, -27.06), limit=None)
    found = [one for one in SearchJob(client, query).run(monitor).found if one.item.price]
    return tuple(line_of(one.item) for one in found[:3])


def test_one_that_is_over_is_told_and_asked_for_nothing(sandbox, client, monitor, service):
    service(
        contract(460, order_end_date_utc=(NOW - DAY).isoformat()),
        contract(461, order_start_date_utc=(NOW + DAY).isoformat()),
        contract(462, active=False),
    )
    over, later = ContractsJob(client, _real(client, monitor)).run(monitor)
    assert over.contract.id == 460
    assert "took orders until" in over.problem
    assert (over.totals, over.priced, over.count) == ({}, 0, 3)
    assert "takes orders from" in later.problem
    asked = [one.query for one in sandbox.requests if one.path.endswith("/order/price")]
    assert not any("460" in str(query) for query in asked)


def test_lines_that_it_doesnt_sell_are_counted_with_the_reason(client, monitor):
    rows = ContractsJob(client, (*_real(client, monitor), *LINES)).run(monitor)
    assert [(row.priced, row.count, row.has_all) for row in rows][:1] == [(3, 5, False)]
    assert rows[0].reasons != ()
    assert rows[0].totals["EUR"].amount > 0


def test_a_line_named_twice_counts_once(client, monitor):
    lines = _real(client, monitor)
    once, twice = (ContractsJob(client, x).run(monitor) for x in (lines, lines * 2))
    assert once[0].totals == twice[0].totals


def test_nothing_to_price_asks_nothing(sandbox, client, monitor):
    with pytest.raises(InputError):
        ContractsJob(client, ()).run(monitor)
    assert not any("policies" in one.path for one in sandbox.requests)


def test_contracts_that_cant_be_listed_are_said(sandbox, client, monitor):
    sandbox.faults.add(Fault("/policies", status=403, times=None))
    with pytest.raises(PermissionRefused):
        ContractsJob(client, LINES).run(monitor)


def test_it_tells_how_far_it_is_and_can_be_stopped(client, monitor):
    lines = _real(client, monitor)
    ContractsJob(client, lines).run(monitor)
    assert any("Standard (456, EUR)" in text for _fraction, text in monitor.progressed)
    monitor.stop = True
    with pytest.raises(Cancelled):
        ContractsJob(client, lines).run(monitor)


def test_money_is_summed_exactly(sandbox, client, monitor, service):
    service(contract(456))
    (row,) = ContractsJob(client, _real(client, monitor)).run(monitor)
    assert row.totals["EUR"] == Money(
        sum((quote.price.amount for quote in row.quotes), Decimal(0)), "EUR"
    )

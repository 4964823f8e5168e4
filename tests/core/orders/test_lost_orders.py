# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the listed orders is the one whose answer was lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core import OrderJob
from datacosmos_imagery.core.errors import OutcomeUnknown, ResponseError
from datacosmos_imagery.core.orders.lost_orders import find_lost_order
from datacosmos_imagery.core.sales.order import Order
from datacosmos_imagery.core.sales.order_calls import list_orders
from datacosmos_imagery.core.sandbox import Fault
from views import line_in


@pytest.fixture
def attempt(sandbox, client, journal, folder, monitor):
    """An attempt whose answer was lost; the sandbox has its order."""
    sandbox.faults.add(Fault("/orders$", method="POST", drop=True))
    with pytest.raises(OutcomeUnknown):
        OrderJob(
            client,
            folder,
            (line_in(sandbox, "sentinel-2-l2a"),),
            licences_accepted=True,
        ).run(monitor)
    return journal.attempts()[0]


@pytest.fixture
def listed(attempt):
    """An order as a list would have it: the attempt's own, just created."""
    return Order(
        id="0b1f1f5e-0000-4000-8000-000000000001",
        status="UNPAID",
        lines=attempt.lines,
        organisation_id=attempt.organisation_id,
        created_at=datetime.now(timezone.utc),
    )


def test_an_order_of_the_same_items_is_it(client, journal, attempt, monitor, listed):
    assert find_lost_order(client, journal, attempt, monitor, [listed]) == listed


@pytest.mark.parametrize(
    "changes",
    [
        {"organisation_id": 4711},
        {"created_at": datetime.now(timezone.utc) - timedelta(days=2)},
        {"created_at": None, "status": "CANCELLED"},
    ],
    ids=["of another organisation", "older", "cancelled, of unknown age"],
)
def test_what_cannot_be_it_is_not(client, journal, attempt, monitor, listed, changes):
    assert find_lost_order(client, journal, attempt, monitor, [replace(listed, **changes)]) is None


def test_one_of_unknown_age_that_still_stands_is_taken(client, journal, attempt, monitor, listed):
    order = replace(listed, created_at=None, organisation_id=None)
    assert find_lost_order(client, journal, attempt, monitor, [order]) == order


def test_an_order_that_the_journal_knows_already_is_another_one(
    sandbox, client, journal, attempt, monitor, listed, buy
):
    known = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a", 1))
    order = replace(listed, id=known)
    assert find_lost_order(client, journal, attempt, monitor, [order]) is None


def test_a_list_without_lines_has_each_order_looked_into(
    sandbox, client, journal, attempt, monitor
):
    bare = [Order(id=identifier, status="UNPAID") for identifier in sandbox.orders]
    found = find_lost_order(client, journal, attempt, monitor, bare)
    assert found is not None
    assert sorted(map(str, found.lines)) == sorted(map(str, attempt.lines))


def test_an_unreadable_order_does_not_hide_the_others(sandbox, client, buy, monitor):
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    listed = [{"status": "PAID"}, {"id": order_id, "status": "PAID"}]
    body = json.dumps({"data": listed}).encode()
    sandbox.faults.add(Fault("/orders$", method="GET", body=body))
    assert [order.id for order in list_orders(client, monitor)] == [order_id]


def test_an_answer_that_holds_no_list_is_an_error(sandbox, client, monitor):
    sandbox.faults.add(Fault("/orders$", method="GET", body=b'{"data": "none"}'))
    with pytest.raises(ResponseError, match="holds no list"):
        list_orders(client, monitor)


def test_an_order_of_other_items_is_not_it(sandbox, client, journal, attempt, monitor, listed):
    other = replace(listed, lines=(line_in(sandbox, "sentinel-2-l2a", 1),))
    more = replace(listed, lines=(*listed.lines, *other.lines))
    assert find_lost_order(client, journal, attempt, monitor, [other, more]) is None

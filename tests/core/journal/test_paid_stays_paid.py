# SPDX-License-Identifier: GPL-2.0-or-later
"""Once PAID was read, an order counts as charged, whatever the service says of it later."""

from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    Action,
    LineItem,
    Money,
    Order,
    Phase,
    bought_lines,
    records,
)
from datacosmos_imagery.core.journal.attempt import Intent, State
from datacosmos_imagery.core.journal.charges import charge_of, later_text
from datacosmos_imagery.core.journal.export import order_rows
from datacosmos_imagery.core.journal.listed_orders import ListedOrders, note_order
from datacosmos_imagery.core.journal.spending import spent_in_month

ORIGIN = "https://app.open-cosmos.com"
LINE = LineItem("sentinel-2-l2a", "S1", "L2A")
PRICE = Money(Decimal("108.16"), "EUR")
LATER = ["CANCELLED", "CANCELED", "UNPAID", "REFUNDED", "ON_HOLD", "42"]


@pytest.fixture
def attempt_id(journal):
    return journal.begin(Intent(ORIGIN, 42, 456, (LINE,), (PRICE,), (), connection="Standard"))


def created(journal, attempt_id, order):
    journal.mark_created(attempt_id, order)


def read_alone(journal, attempt_id, order):
    journal.mark_created(attempt_id, Order(order.id, "UNPAID"))
    note_order(journal, ORIGIN, order)


def listed_after(journal, attempt_id, order):
    journal.mark_created(attempt_id, Order(order.id, "UNPAID"))
    ListedOrders(journal).remember(ORIGIN, [order])


def listed_before_it_was_recognised(journal, attempt_id, order):
    ListedOrders(journal).remember(ORIGIN, [order])
    journal.mark_created(attempt_id, Order(order.id, "UNPAID"))


def cancelled_first(journal, attempt_id, order):
    journal.mark_created(attempt_id, Order(order.id, "CANCELLED"))
    ListedOrders(journal).remember(ORIGIN, [order])


ROADS = [created, read_alone, listed_after, listed_before_it_was_recognised, cancelled_first]


def said_alone(journal, status):
    note_order(journal, ORIGIN, Order("o-1", status))


def said_in_the_list(journal, status):
    ListedOrders(journal).remember(ORIGIN, [Order("o-1", status)])


@pytest.mark.parametrize("say", [said_alone, said_in_the_list])
@pytest.mark.parametrize("road", ROADS)
def test_by_whatever_road_it_was_read_and_is_contradicted(journal, attempt_id, road, say):
    road(journal, attempt_id, Order("o-1", "PAID"))
    for status in LATER:
        say(journal, status)
        (record,) = records(journal)
        assert (record.phase, record.later_status) == (Phase.PAID, status)
        assert Action.OPEN_CHECKOUT not in record.actions
        assert not record.needs_payment
        charge = charge_of(record)
        assert charge.is_charged
        assert f"charged, 108.16 EUR. It was paid; the service now says {status}" in charge.sentence
        assert "ask Open Cosmos" in later_text(record)
        ((row, _scene),) = order_rows([record])
        assert (row["state"], row["status"], row["is_paid"]) == ("paid", status, "yes")
        attempt = journal.attempt(attempt_id)
        assert attempt.may_have_bought
        assert attempt.status_text == f"PAID; the service now says {status}"
        assert spent_in_month([attempt], ORIGIN, datetime.now(timezone.utc)) == {"EUR": PRICE}
        bought = bought_lines(journal, ORIGIN)[LINE]
        assert bought.is_paid
        assert f"the service now says {status}" in bought.sentence()
        assert journal.was_paid(ORIGIN, "o-1")


@pytest.mark.parametrize("status", LATER)
def test_an_order_made_elsewhere_stays_paid_too(journal, status):
    listed = ListedOrders(journal)
    listed.remember(ORIGIN, [Order("web-1", "PAID", (LINE,))])
    listed.remember(ORIGIN, [Order("web-1", status, (LINE,))])
    (record,) = records(journal)
    assert (record.phase, record.later_status) == (Phase.PAID, status)
    assert charge_of(record).is_charged
    assert bought_lines(journal, ORIGIN)[LINE].is_paid


def test_an_order_nobody_knew_is_remembered_once_it_was_read_as_paid(journal):
    assert not note_order(journal, ORIGIN, Order("web-1", "UNPAID", (LINE,))).is_paid
    assert records(journal) == ()
    note_order(journal, ORIGIN, Order("web-1", "PAID", (LINE,)))
    later = note_order(journal, ORIGIN, Order("web-1", "CANCELLED", (LINE,)))
    assert (later.is_paid, later.is_final, later.is_cancelled) == (True, True, False)
    assert later.status_text == "PAID; the service now says CANCELLED"
    assert bought_lines(journal, ORIGIN)[LINE].is_paid


def test_while_it_says_paid_nothing_is_said_beside_it(journal, attempt_id):
    journal.mark_created(attempt_id, Order("o-1", "PAID"))
    (record,) = records(journal)
    assert (record.later_status, later_text(record)) == ("", "")
    assert charge_of(record).sentence.endswith("charged, 108.16 EUR. It is PAID.")


def test_an_order_that_was_never_paid_may_be_cancelled(journal, attempt_id):
    journal.mark_created(attempt_id, Order("o-1", "UNPAID"))
    note_order(journal, ORIGIN, Order("o-1", "CANCELLED"))
    (record,) = records(journal)
    assert (record.phase, charge_of(record).is_charged) == (Phase.CANCELLED, False)
    assert bought_lines(journal, ORIGIN) == {}
    assert not journal.was_paid(ORIGIN, "o-1")


@pytest.mark.parametrize("status", ["PAID", "UNPAID"])
def test_an_order_that_exists_is_never_noted_as_refused(journal, attempt_id, status):
    journal.mark_created(attempt_id, Order("o-1", status))
    journal.mark_refused(attempt_id, "The contract has expired.")
    attempt = journal.attempt(attempt_id)
    assert (attempt.state, attempt.order_id, attempt.status) == (State.CREATED, "o-1", status)
    assert attempt.may_have_bought

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the listed orders is the one whose answer was lost."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest
from datacosmos_imagery.core import CheckoutJob, OrderJob, Phase, RefreshJob, records
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    OrderDiffers,
    OrderError,
    OrderUnresolved,
    OutcomeUnknown,
)
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.records import Action
from datacosmos_imagery.core.orders.lost_orders import claim, claim_none
from datacosmos_imagery.core.sales.order_list import list_orders
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.recording import Reply
from ledgers import both_homes
from views import creations, line_in

CREATE = r"/orders$"
READ = r"/orders/"


@pytest.fixture
def order(folder, monitor):
    def run(client, *lines, **options):
        return OrderJob(client, folder, lines, licences_accepted=True, **options).run(monitor)

    return run


@pytest.fixture
def lose(sandbox, order):
    """Return a function that orders lines and loses the answer, with or without an order made."""

    def run(client, *lines, is_made=True, **options):
        made = {"drop": True} if is_made else {"status": 503}
        sandbox.faults.add(Fault(CREATE, method="POST", **made))
        known = set(sandbox.orders)
        with pytest.raises(OutcomeUnknown):
            order(client, *lines, **options)
        return next(iter(set(sandbox.orders) - known), "")

    return run


@pytest.fixture
def refresh(sandbox, make_client, folder, journal, monitor):
    def run():
        return RefreshJob(folder, lambda _o: make_client(sandbox), records(journal)).run(monitor)

    return run


def only(journal):
    return next(record for record in records(journal) if record.attempt_id is not None)


def leave_out(*names, where=("list", "read")):
    def alter(order, place):
        if place in where:
            for name in names:
                order.pop(name, None)

    return alter


@both_homes
def test_the_order_is_found_and_nothing_is_sent_again(sandbox, client, line, lose, order):
    lost = lose(client, line)
    found = order(client, line)
    assert (found.order.id, found.found_again) == (lost, True)
    assert len(creations(sandbox)) == 1


@both_homes
def test_a_refresh_finds_it_too(client, line, lose, refresh, journal):
    lost = lose(client, line)
    refresh()
    assert (only(journal).order_id, only(journal).phase) == (lost, Phase.WAITING)
    assert len(records(journal)) == 1


NOT_IT = {
    "another organisation's": {"organisation_id": 4711},
    "another contract's": {"contract_id": 455},
    "older by hours": {"created_at": time.time() - 7200},
    "cancelled": {"status": "CANCELLED"},
}


@both_homes
@pytest.mark.parametrize("what", NOT_IT)
def test_a_look_alike_is_not_it(sandbox, client, line, lose, refresh, journal, what):
    lose(client, line, is_made=False)
    sandbox.plant_order([line], **NOT_IT[what])
    refresh()
    attempt = journal.attempts()[0]
    assert (attempt.state, attempt.order_id) == (State.UNKNOWN, "")
    assert only(journal).candidates == ()


@both_homes
@pytest.mark.parametrize("lines", ["others", "more", "twice"])
def test_an_order_of_other_lines_is_not_it(
    sandbox, client, line, other, lose, journal, refresh, lines
):
    lose(client, line, is_made=False)
    sandbox.plant_order({"others": [other], "more": [line, other], "twice": [line, line]}[lines])
    refresh()
    assert journal.attempts()[0].state is State.UNKNOWN
    assert only(journal).candidates == ()


@both_homes
def test_the_same_lines_in_another_order_are_the_same(client, line, other, lose, order):
    lost = lose(client, line, other)
    assert order(client, other, line).order.id == lost


@both_homes
def test_an_order_that_was_listed_before_the_attempt_is_not_it(
    sandbox, client, line, lose, refresh, journal
):
    """However young it is: a colleague's, of a minute ago, bought with leave to buy again."""
    planted = sandbox.plant_order([line], created_at=time.time() - 60)
    lose(client, line, is_made=False, allow_repeat=True)
    refresh()
    attempt = journal.attempts()[0]
    assert (attempt.state, attempt.order_id) == (State.UNKNOWN, "")
    assert planted in {record.order_id for record in records(journal)}


@both_homes
def test_a_cancelled_look_alike_leads_to_no_second_order(sandbox, client, line, lose, order):
    lost = lose(client, line)
    sandbox.plant_order([line], status="CANCELLED")
    assert order(client, line).order.id == lost
    assert len(creations(sandbox)) == 1


@both_homes
def test_of_several_nobody_takes_one_unasked(sandbox, client, line, lose, order, refresh, journal):
    lost = lose(client, line)
    alike = sandbox.plant_order([line])
    refresh()
    record = only(journal)
    assert record.phase is Phase.UNKNOWN
    assert {one.order_id for one in record.candidates} == {lost, alike}
    assert record.action is Action.CHOOSE_ORDER
    assert journal.attempts()[0].sought_at is None
    assert "2 orders that may be it" in record.problem
    with pytest.raises(OrderUnresolved) as caught:
        order(client, line)
    assert lost in caught.value.message
    assert alike in caught.value.message
    assert "UNPAID" in caught.value.message
    assert "Orders tab" in caught.value.message
    assert "ALLOW_REPEAT" in caught.value.hint
    assert len(creations(sandbox)) == 1


@both_homes
def test_a_person_chooses_among_several(sandbox, client, line, lose, refresh, journal):
    lost = lose(client, line)
    alike = sandbox.plant_order([line])
    refresh()
    claim(journal, 1, lost)
    assert (only(journal).order_id, only(journal).phase) == (lost, Phase.WAITING)
    assert {record.order_id for record in records(journal)} == {lost, alike}
    assert len(records(journal)) == 2


@both_homes
def test_what_cannot_be_it_cannot_be_chosen_either(
    sandbox, client, line, other, lose, order, refresh, journal
):
    lose(client, line)
    planted = [
        sandbox.plant_order([line], contract_id=455),
        sandbox.plant_order([other]),
        sandbox.plant_order([line], status="CANCELLED"),
    ]
    mine = order(client, other, allow_repeat=True).order.id
    refresh()
    for order_id in (*planted, mine, "unheard of"):
        with pytest.raises(OrderError, match="can't be the one"):
            claim(journal, 1, order_id)


@both_homes
def test_an_order_that_was_chosen_for_one_attempt_is_no_others(
    sandbox, client, line, lose, refresh, journal
):
    lost = lose(client, line)
    alike = sandbox.plant_order([line])
    refresh()
    claim(journal, 1, alike)
    with pytest.raises(OrderError):
        claim(journal, 1, lost)
    assert journal.attempts()[0].order_id == alike


@both_homes
def test_none_of_them_is_an_answer_too(sandbox, client, line, lose, refresh, journal):
    lose(client, line, is_made=False)
    for _time in range(2):
        sandbox.plant_order([line])
    refresh()
    assert len(only(journal).candidates) == 2
    claim_none(journal, 1)
    refresh()
    record = only(journal)
    assert (record.candidates, record.phase) == ((), Phase.UNKNOWN)
    assert len(records(journal)) == 3


@both_homes
def test_two_lost_attempts_get_each_its_own(sandbox, client, line, lose, refresh, journal):
    first = lose(client, line, is_made=False)
    second = lose(client, line, allow_repeat=True)
    refresh()
    assert [attempt.order_id for attempt in journal.attempts()] == [first, second]
    assert [attempt.state for attempt in journal.attempts()] == [State.UNKNOWN, State.CREATED]


@both_homes
def test_a_lost_order_that_is_not_what_was_asked_for_is_named(sandbox, client, line, lose, order):
    def double(order, _where):
        order["order_line_items"] *= 2

    sandbox.alter_orders(double)
    lost = lose(client, line)
    with pytest.raises(OrderUnresolved, match=lost):
        order(client, line)
    assert len(creations(sandbox)) == 1


@both_homes
@pytest.mark.parametrize("ahead_h", [0, -12, 14], ids=["here", "farthest west", "farthest east"])
def test_an_order_that_names_its_day_only_is_it(sandbox, client, line, lose, order, ahead_h):
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() + ahead_h * 3600))
    sandbox.alter_orders(lambda order, _where: order.update(created_at=day))
    lost = lose(client, line)
    found = order(client, line)
    assert (found.order.id, found.found_again) == (lost, True)


def in_camels(order, _where):
    order["organisationId"] = order.pop("organisation_id")
    order["contractId"] = order.pop("contract_id")


def in_objects(order, _where):
    order["organisation"] = {"id": order.pop("organisation_id")}
    order["contract"] = {"id": str(order.pop("contract_id"))}


def as_in_the_request(order, _where):
    order["organisation"] = order.pop("organisation_id")


@both_homes
@pytest.mark.parametrize("spell", [in_camels, in_objects, as_in_the_request])
def test_who_bought_it_is_understood_in_all_spellings(sandbox, client, line, lose, order, spell):
    sandbox.alter_orders(spell)
    lost = lose(client, line)
    sandbox.plant_order([line], contract_id=457)
    found = order(client, line)
    assert (found.order.id, found.found_again) == (lost, True)
    assert len(creations(sandbox)) == 1


@both_homes
@pytest.mark.parametrize("name", ["organisation_id", "contract_id"])
def test_what_the_list_leaves_out_is_read(sandbox, client, line, lose, order, name):
    lost = lose(client, line)
    sandbox.alter_orders(leave_out(name, where=("list",)))
    assert order(client, line).order.id == lost


@both_homes
def test_a_list_without_lines_has_each_order_looked_into(sandbox, client, line, other, lose, order):
    order(client, other)
    lost = lose(client, line)
    sandbox.alter_orders(leave_out("order_line_items", where=("list",)))
    assert order(client, line).order.id == lost


@both_homes
@pytest.mark.parametrize("name", ["organisation_id", "contract_id"])
def test_who_bought_it_stays_unsaid_so_a_person_must_say(
    sandbox, client, line, lose, order, refresh, journal, name
):
    lost = lose(client, line)
    sandbox.alter_orders(leave_out(name))
    with pytest.raises(OrderUnresolved, match=lost):
        order(client, line)
    refresh()
    assert [one.order_id for one in only(journal).candidates] == [lost]
    claim(journal, 1, lost)
    assert only(journal).order_id == lost


@both_homes
def test_an_order_without_a_date_is_it_if_it_was_not_listed_before(
    sandbox, client, line, lose, order
):
    sandbox.alter_orders(leave_out("created_at"))
    lost = lose(client, line)
    assert order(client, line).order.id == lost


@both_homes
def test_without_a_look_beforehand_a_person_must_say(
    sandbox, client, line, lose, order, refresh, journal
):
    sandbox.faults.add(Fault(CREATE, method="GET", status=500, times=None))
    lost = lose(client, line, allow_repeat=True)
    sandbox.faults.clear()
    refresh()
    assert [one.order_id for one in only(journal).candidates] == [lost]


@both_homes
def test_an_order_lost_under_another_contract_is_not_handed_out(
    sandbox, client, make_client, line, lose, order, journal
):
    lost = lose(client, line)
    with pytest.raises(AlreadyOrdered) as caught:
        order(make_client(sandbox, contract=457), line)
    assert caught.value.order_id == lost
    assert "contract 456" in caught.value.message
    assert journal.attempts()[0].order_id == lost
    assert len(creations(sandbox)) == 1


@both_homes
def test_with_leave_the_other_contract_gets_an_order_of_its_own(
    sandbox, client, make_client, line, lose, order
):
    lost = lose(client, line)
    found = order(make_client(sandbox, contract=457), line, allow_repeat=True)
    assert (found.order.id != lost, found.order.contract_id, found.found_again) == (
        True,
        457,
        False,
    )


@both_homes
def test_from_a_part_of_the_list_none_is_taken(make_sandbox, make_client, line, folder, monitor):
    sandbox = make_sandbox(order_listing="capped", orders_per_page=2)
    client = make_client(sandbox)
    line = line_in(sandbox, "sentinel-2-l2a")
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    job = OrderJob(client, folder, (line,), licences_accepted=True)
    with pytest.raises(OutcomeUnknown):
        job.run(monitor)
    for _time in range(3):
        sandbox.plant_order([line_in(sandbox, "mantis-l1d-cogs")], created_at=time.time() - 9)
    with pytest.raises(OrderUnresolved):
        job.run(monitor)
    assert len(creations(sandbox)) == 1


@both_homes
def test_what_may_be_the_lost_order_is_compared_before_it_is_chosen(
    sandbox, client, line, lose, refresh, folder, journal, monitor
):
    """Its own row offers the payment, too."""
    lost = lose(client, line)
    alike = sandbox.plant_order([line])
    refresh()
    assert {one.order_id for one in only(journal).candidates} == {lost, alike}
    assert CheckoutJob(client, folder, lost).run(monitor).url

    def dearer(order, _where):
        order["order_line_items"][0]["price"] = {"amount": "500.00", "currency": "EUR"}

    sandbox.alter_orders(dearer)
    for order_id in (lost, alike):
        with pytest.raises(OrderDiffers, match="500.00 EUR") as caught:
            CheckoutJob(client, folder, order_id).run(monitor)
        with pytest.raises(OrderDiffers):
            CheckoutJob(client, folder, order_id, seen=()).run(monitor)
        seen = tuple(caught.value.differences)
        assert CheckoutJob(client, folder, order_id, seen=seen).run(monitor).url


@pytest.fixture
def refresh_later(refresh, monkeypatch):
    """Return a function that refreshes some minutes after what was done until now."""

    def run():
        with monkeypatch.context() as later:
            then = time.time() + 200
            later.setattr("datacosmos_imagery.core.journal.journal.clock_of", lambda _db: then)
            return refresh()

    return run


@both_homes
def test_not_listed_is_said_only_after_a_whole_list(
    sandbox, client, line, lose, refresh_later, journal
):
    lose(client, line, is_made=False)
    for number in range(60):
        sandbox.plant_order([line], contract_id=455, created_at=time.time() - number)
    sandbox.intercept(_later_pages_fail)
    refresh_later()
    record = only(journal)
    assert not record.is_missing
    assert "50 orders read, then" in record.problem


def _later_pages_fail(request, own):
    return Reply(503, b"") if "offset" in request.query else own(request)


@both_homes
def test_not_listed_is_said_after_a_whole_list(client, line, lose, refresh_later, journal):
    lose(client, line, is_made=False)
    refresh_later()
    assert only(journal).is_missing
    assert "lists no such order" in only(journal).problem


@both_homes
def test_not_listed_is_not_said_while_the_service_may_still_be_at_it(
    client, line, lose, refresh, journal
):
    lose(client, line, is_made=False)
    refresh()
    assert not only(journal).is_missing


def test_an_unreadable_order_does_not_hide_the_others(sandbox, client, buy, monitor):
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    listed = [{"status": "PAID"}, {"id": order_id, "status": "PAID"}]
    body = json.dumps({"data": listed}).encode()
    sandbox.faults.add(Fault("/orders$", method="GET", body=body))
    assert [order.id for order in list_orders(client, monitor)] == [order_id]


@both_homes
def test_a_listed_order_knows_after_which_attempt_it_was_listed(
    sandbox, client, line, other, order, journal, refresh
):
    planted = sandbox.plant_order([other])
    order(client, line)
    theirs = next(one for one in ListedOrders(journal).all() if one.order_id == planted)
    assert theirs.after_attempt == 0
    assert journal.attempts()[0].list_read
    assert replace(theirs, after_attempt=None).after_attempt is None


@both_homes
def test_a_lost_order_is_looked_for_only_among_those_made_since(
    make_sandbox, make_client, folder, journal, monitor
):
    sandbox = make_sandbox(orders_per_page=10)
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")
    other = line_in(sandbox, "mantis-l1d-cogs")
    for days in range(60):
        sandbox.plant_order([other], created_at=time.time() - 86400 * days)
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    with pytest.raises(OutcomeUnknown):
        OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    before = len(sandbox.requests)
    RefreshJob(folder, lambda _o: make_client(sandbox), (only(journal),)).run(monitor)
    assert journal.attempts()[0].state is State.CREATED
    lists = [r for r in list(sandbox.requests)[before:] if r.path.endswith("/orders")]
    assert len(lists) == 1

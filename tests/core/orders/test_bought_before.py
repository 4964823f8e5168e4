# SPDX-License-Identifier: GPL-2.0-or-later
"""The service's list of orders is looked at before each order: what it holds isn't bought again."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from datacosmos_imagery.core import Journal, Monitor, OrderJob, bought_lines, owned_lines
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    DataCosmosError,
    NetworkError,
    OrdersUnread,
    OutcomeUnknown,
)
from datacosmos_imagery.core.journal.bought import owned_items
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.recording import Reply
from views import creations, entry_in, line_in

LIST = r"/orders$"


@pytest.fixture
def owns(client, folder):
    """Return a function that returns what is owned, and what was only ordered."""
    return lambda: tuple(map(set, owned_lines(Journal(folder), client.connection.origin)))


@pytest.fixture
def order(folder, monitor):
    def run(client, *lines, folder=folder, **options):
        return OrderJob(client, folder, lines, licences_accepted=True, **options).run(monitor)

    return run


def lists(sandbox):
    return [r for r in sandbox.requests if r.method == "GET" and r.path.endswith("/orders")]


@pytest.mark.parametrize("status", ["PAID", "UNPAID", "ON_HOLD"])
def test_an_order_of_the_web_shop_is_not_bought_again(sandbox, client, line, order, status):
    planted = sandbox.plant_order([line], status=status)
    with pytest.raises(AlreadyOrdered) as caught:
        order(client, line)
    assert caught.value.order_id == planted
    assert caught.value.nothing_ordered
    assert creations(sandbox) == []


def test_with_leave_it_is_bought_again(sandbox, client, line, order):
    planted = sandbox.plant_order([line], status="PAID")
    assert order(client, line, allow_repeat=True).order.id != planted
    assert len(creations(sandbox)) == 1


def test_a_cancelled_order_stands_in_no_way(sandbox, client, line, order):
    sandbox.plant_order([line], status="CANCELLED")
    order(client, line)
    assert len(creations(sandbox)) == 1


def test_a_paid_order_that_was_cancelled_later_was_bought(
    sandbox, client, line, order, folder, other
):
    planted = sandbox.plant_order([line], status="PAID")
    order(client, other)
    sandbox.set_status(planted, "CANCELLED")
    with pytest.raises(AlreadyOrdered, match="the service now says CANCELLED"):
        order(client, line)
    assert bought_lines(Journal(folder), client.connection.origin)[line].is_paid


@pytest.mark.parametrize("contract", [455, 456, 457])
def test_it_counts_under_whichever_contract(sandbox, client, line, other, order, contract):
    sandbox.plant_order([other, line], contract_id=contract, organisation_id=7)
    with pytest.raises(AlreadyOrdered):
        order(client, line)
    assert creations(sandbox) == []


def test_a_second_machine_does_not_order_again(sandbox, client, line, order, tmp_path):
    first = order(client, line).order.id
    with pytest.raises(AlreadyOrdered) as caught:
        order(client, line, folder=tmp_path / "second machine")
    assert caught.value.order_id == first
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("what", ["deleted", "emptied"])
def test_a_journal_that_is_gone_leads_to_no_second_order(
    sandbox, client, line, order, folder, journal, what
):
    first = order(client, line).order.id
    for path in folder.glob("orders.sqlite*"):
        if what == "deleted":
            path.unlink()
        else:
            path.write_bytes(b"")
    with pytest.raises(DataCosmosError) as caught:
        order(client, line)
    assert getattr(caught.value, "order_id", first) == first
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("is_lost", [False, True], ids=["answered", "answer lost"])
def test_a_journal_deleted_during_the_request_leads_to_no_second_order(
    sandbox, client, line, order, folder, is_lost
):
    def delete(request, own):
        if request.method == "POST" and request.path.endswith("/orders"):
            reply = own(request)
            shutil.rmtree(folder)
            return Reply(503, b"") if is_lost else reply
        return own(request)

    sandbox.intercept(delete)
    try:
        order(client, line)
    except OutcomeUnknown:
        assert is_lost
    sandbox.intercept(lambda request, own: own(request))
    with pytest.raises(AlreadyOrdered):
        order(client, line)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("form", ["links", "next", "cursor", "total", "page", "header", "silent"])
@pytest.mark.parametrize("count", [0, 1, 50, 120])
def test_it_is_found_on_whichever_page_it_stands(make_sandbox, make_client, order, form, count):
    sandbox = make_sandbox(order_listing=form)
    line, other = line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, "mantis-l1d-cogs")
    now = time.time()
    for number in range(count):
        sandbox.plant_order([other], created_at=now - number)
    last = sandbox.plant_order([line], created_at=now - count)
    with pytest.raises(AlreadyOrdered) as caught:
        order(make_client(sandbox), line)
    assert caught.value.order_id == last
    assert creations(sandbox) == []


def test_a_list_that_cannot_be_read_whole_stops_the_order(make_sandbox, make_client, order):
    sandbox = make_sandbox(order_listing="capped", orders_per_page=3)
    line, other = line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, "mantis-l1d-cogs")
    for number in range(5):
        sandbox.plant_order([other], created_at=time.time() - number)
    client = make_client(sandbox)
    with pytest.raises(OrdersUnread) as caught:
        order(client, line)
    assert "3 orders read, then" in caught.value.message
    assert "ALLOW_REPEAT" in caught.value.hint
    assert caught.value.nothing_ordered
    assert creations(sandbox) == []
    assert order(client, line, allow_repeat=True).order.id


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 503},
        {"status": 429},
        {"body": b"<html>sign in here</html>", "content_type": "text/html"},
        {"body": b'{"data": [{"id"'},
        {"drop": True},
    ],
    ids=["503", "429", "page of a proxy", "cut", "dropped"],
)
def test_a_list_that_fails_stops_the_order(sandbox, client, line, order, fault):
    sandbox.faults.add(Fault(LIST, method="GET", times=None, **fault))
    with pytest.raises(OrdersUnread) as caught:
        order(client, line)
    assert caught.value.nothing_ordered
    assert not isinstance(caught.value, NetworkError)
    assert creations(sandbox) == []


@pytest.mark.parametrize("status", [403, 404, 405, 501])
def test_where_no_list_is_offered_that_is_said_once_and_the_journal_decides(
    sandbox, client, line, other, order, monitor, status
):
    sandbox.faults.add(Fault(LIST, method="GET", status=status, times=None))
    order(client, line)
    said = [text for text in monitor.infos if "no list of orders" in text]
    assert len(said) == 1
    with pytest.raises(AlreadyOrdered):
        order(client, line)
    order(client, other)
    assert [text for text in monitor.infos if "no list of orders" in text] == said
    assert len(lists(sandbox)) == 3  # it may offer one by now


@pytest.mark.parametrize("status", [403, 404])
def test_a_list_that_is_offered_later_is_looked_at(sandbox, client, line, other, order, status):
    sandbox.faults.add(Fault(LIST, method="GET", status=status))
    order(client, line)
    sandbox.plant_order([other], status="PAID")
    with pytest.raises(AlreadyOrdered):
        order(client, other)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("status", [403, 404, 405])
def test_a_list_that_was_offered_is_not_gone_all_at_once(
    sandbox, client, line, other, order, status
):
    order(client, line)
    sandbox.plant_order([other], status="PAID")
    sandbox.faults.add(Fault(LIST, method="GET", status=status))
    with pytest.raises(OrdersUnread, match=str(status)):
        order(client, other)
    with pytest.raises(AlreadyOrdered):
        order(client, other)
    assert len(creations(sandbox)) == 1


def test_an_account_without_orders_is_no_service_without_a_list(
    sandbox, client, line, other, order
):
    sandbox.faults.add(Fault(LIST, method="GET", body=b'{"data": null, "errors": []}'))
    order(client, line)
    sandbox.plant_order([other], status="PAID")
    with pytest.raises(AlreadyOrdered):
        order(client, other)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("name", ["content", "hydra:member", "bookings"])
def test_a_list_in_a_shape_of_its_own_is_looked_into(sandbox, client, line, order, name):
    planted = sandbox.plant_order([line], status="PAID")

    def renamed(request, own):
        answer = own(request)
        if request.method == "GET" and request.path.endswith("/orders"):
            return replace(answer, body=answer.body.replace(b'"data"', f'"{name}"'.encode()))
        return answer

    sandbox.intercept(renamed)
    with pytest.raises(AlreadyOrdered) as caught:
        order(client, line)
    assert caught.value.order_id == planted
    assert creations(sandbox) == []


def test_a_list_that_this_token_may_not_see_stops_but_leaves_a_way(sandbox, client, line, order):
    sandbox.faults.add(Fault(LIST, method="GET", status=401, times=None))
    with pytest.raises(OrdersUnread):
        order(client, line)
    assert order(client, line, allow_repeat=True).order.id
    assert len(creations(sandbox)) == 1


def add_line(line):
    def alter(order, _where):
        entry = {"collection": line.collection, "item": line.item, "level": line.level}
        order["order_line_items"].append(entry)

    return alter


def other_level(order, _where):
    order["order_line_items"][0]["level"] = "L1C"


@pytest.mark.parametrize("is_listed", [True, False], ids=["with a list", "without a list"])
def test_what_an_own_order_holds_unasked_is_not_bought_a_second_time(
    sandbox, client, line, other, order, is_listed
):
    if not is_listed:
        sandbox.faults.add(Fault(LIST, method="GET", status=405, times=None))
    sandbox.alter_orders(add_line(other))
    first = order(client, line)
    assert first.differences
    sandbox.alter_orders(None)
    with pytest.raises(AlreadyOrdered) as caught:
        order(client, other)
    assert caught.value.order_id == first.order.id
    assert order(client, other, allow_repeat=True).order.id
    assert len(creations(sandbox)) == 2


def test_what_an_own_order_holds_at_another_level_counts_at_that_level(
    sandbox, client, line, order, folder
):
    sandbox.alter_orders(other_level)
    first = order(client, line).order.id
    held = bought_lines(Journal(folder), client.connection.origin)
    assert {one.level: bought.order_id for one, bought in held.items()} == {
        line.level: first,
        "L1C": first,
    }


def test_an_order_of_something_else_than_images_is_no_gap(sandbox, client, line, other, order):
    task = sandbox.plant_order([other], status="PAID")

    def of_a_task(order, _where):
        if order["id"] == task:
            order["type"] = "TASKING"
            del order["order_line_items"]

    sandbox.alter_orders(of_a_task)
    assert order(client, line).order.id
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("left_out", [("order_line_items",), ("order_line_items", "created_at")])
def test_entries_without_lines_are_looked_into(sandbox, client, line, other, order, left_out):
    def shorten(entry, where):
        if where == "list":
            for name in left_out:
                entry.pop(name)

    for _time in range(4):
        sandbox.plant_order([other])
    planted = sandbox.plant_order([line], status="PAID")
    sandbox.alter_orders(shorten)
    with pytest.raises(AlreadyOrdered) as caught:
        order(client, line)
    assert caught.value.order_id == planted


def test_lines_that_name_no_level_may_be_of_any(sandbox, client, line, order):
    def shorten(entry, _where):
        for one in entry["order_line_items"]:
            one.pop("level")

    sandbox.plant_order([line], status="PAID")
    sandbox.alter_orders(shorten)
    with pytest.raises(AlreadyOrdered):
        order(client, line)
    assert creations(sandbox) == []


def test_what_an_order_holds_that_nobody_says_stops_the_order(sandbox, client, line, other, order):
    def empty(entry, _where):
        entry["order_line_items"] = []

    sandbox.plant_order([other], status="PAID")
    sandbox.alter_orders(empty)
    with pytest.raises(OrdersUnread, match="What 1 order of the service's list holds isn't known"):
        order(client, line)
    assert creations(sandbox) == []


@pytest.mark.parametrize("name", ["order_line_items", "line_items"])
def test_a_line_of_a_listed_order_that_cannot_be_read_is_a_gap(
    sandbox, client, line, other, order, name
):
    sandbox.plant_order([other, line], status="PAID")

    def blur(order, _where):
        lines = order.pop("order_line_items")
        order[name] = [lines[0], {"scene": lines[1]["item"]}]

    sandbox.alter_orders(blur)
    with pytest.raises(OrdersUnread, match="1 order of the service's list"):
        order(client, line)
    assert creations(sandbox) == []


def test_orders_older_than_the_image_are_not_read(make_sandbox, make_client, order):
    sandbox = make_sandbox(orders_per_page=10)
    entry = entry_in(sandbox, "sentinel-2-l2a")
    line, other = line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, "mantis-l1d-cogs")
    client = make_client(sandbox)
    taken = client.item(entry.collection, entry.id, Monitor()).acquired
    for days in range(60):
        at = taken + timedelta(days=5) - timedelta(days=days)
        sandbox.plant_order([other], created_at=at)
    assert order(client, line).order.id
    assert len(lists(sandbox)) == 1


def test_a_colleagues_order_since_the_review_is_not_covered(sandbox, review, purchase, line):
    seen = review(line)
    planted = sandbox.plant_order([line])
    with pytest.raises(AlreadyOrdered) as caught:
        purchase(seen, allow_repeat=frozenset({line}))
    assert caught.value.order_id == planted
    assert creations(sandbox) == []


def test_leave_for_one_order_is_none_for_another_of_the_same_line(sandbox, review, purchase, line):
    sandbox.plant_order([line])
    seen = review(line)
    second = sandbox.plant_order([line])
    with pytest.raises(AlreadyOrdered) as caught:
        purchase(seen, allow_repeat=frozenset({line}))
    assert caught.value.order_id == second
    purchase(review(line), allow_repeat=frozenset({line}))
    assert len(creations(sandbox)) == 1


def test_the_review_shows_what_the_service_lists(sandbox, review, line, other):
    planted = sandbox.plant_order([line], status="PAID")
    found = review(line, other)
    assert [bought.order_id for bought in found.bought] == [planted]
    assert found.repeated == {line}
    assert (found.list_gap, found.list_note) == ("", "")


def test_the_review_says_that_the_list_could_not_be_read(sandbox, review, purchase, line):
    sandbox.faults.add(Fault(LIST, method="GET", status=503, times=None))
    found = review(line)
    assert "503" in found.list_gap
    assert found.repeated == {line}
    with pytest.raises(OrdersUnread):
        purchase(found)
    purchase(found, allow_repeat=found.repeated)
    assert len(creations(sandbox)) == 1


def test_leave_without_having_seen_that_the_list_is_unread_is_none(sandbox, review, purchase, line):
    found = review(line)
    sandbox.faults.add(Fault(LIST, method="GET", status=503, times=None))
    with pytest.raises(OrdersUnread):
        purchase(found, allow_repeat=frozenset({line}))
    assert creations(sandbox) == []


def test_the_review_says_that_there_is_no_list(make_sandbox, make_client, review):
    sandbox = make_sandbox(lists_orders=False)
    found = review(line_in(sandbox, "sentinel-2-l2a"), client=make_client(sandbox))
    assert "no list of orders" in found.list_note
    assert (found.list_gap, found.repeated) == ("", frozenset())


def test_a_level_is_the_same_however_it_is_written(sandbox, client, line, order, tmp_path):
    first = order(client, replace(line, level=line.level.lower())).order.id
    for folder in ("journal", "second machine"):
        with pytest.raises(AlreadyOrdered) as caught:
            order(client, line, folder=tmp_path / folder)
        assert caught.value.order_id == first
    assert len(creations(sandbox)) == 1


def test_only_what_is_paid_is_owned(sandbox, client, line, other, order, owns):
    planted = {
        status: sandbox.plant_order([line], status=status)
        for status in ("CANCELLED", "UNPAID", "ON_HOLD")
    }
    order(client, other)  # which reads the list of orders, and isn't paid
    assert owns() == (set(), {line, other})
    sandbox.set_status(planted["ON_HOLD"], "PAID")
    _look_again(client, order, other)
    assert owns() == ({line}, {other})
    sandbox.set_status(planted["ON_HOLD"], "CANCELLED")
    _look_again(client, order, other)
    assert owns() == (set(), {line, other}), "paid, and cancelled later"
    sandbox.set_status(planted["UNPAID"], "PAID")
    _look_again(client, order, other)
    assert owns() == ({line}, {other}), "one of its orders is paid, whatever the others are"


def _look_again(client, order, line):
    """Read the service's list of orders, and order nothing."""
    with pytest.raises(AlreadyOrdered):
        order(client, line)


def test_what_was_refused_or_got_no_answer_is_not_owned(sandbox, client, line, other, order, owns):
    sandbox.faults.add(Fault(LIST, method="POST", status=400, times=1))
    with pytest.raises(DataCosmosError):
        order(client, other)
    assert owns() == (set(), set())
    sandbox.faults.add(Fault(LIST, method="POST", drop=True, times=None))
    with pytest.raises(OutcomeUnknown):
        order(client, line)
    assert owns() == (set(), {line})


def test_what_is_owned_is_told_by_item_with_its_levels_and_since_when(
    sandbox, client, line, order, folder, other
):
    sandbox.plant_order([line], status="PAID")
    order(client, other)  # which isn't paid; it reads the list
    found = owned_items(Journal(folder), client.connection.origin)
    assert list(found) == [line.key]
    assert found[line.key].levels == (line.level,)
    assert found[line.key].since is not None
    assert owned_items(Journal(folder), "https://another.example") == {}

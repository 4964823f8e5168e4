# SPDX-License-Identifier: GPL-2.0-or-later
"""Many open orders: followed by the service's list, as closely as by their own answers."""

import re

import pytest
from datacosmos_imagery.core import Phase, RefreshJob, records
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.rows import change_attempts
from datacosmos_imagery.core.sales.differences import Fact
from datacosmos_imagery.core.sales.order_list import (
    CALM_PAUSE_S,
    CHECK_PAUSE_S,
    read_order_list,
)
from datacosmos_imagery.core.sandbox import Fault
from many_orders import plant, write_journal

LIST = r"/orders$"
ONE = r"/orders/[0-9a-f-]{36}$"
COUNT = 30


@pytest.fixture
def planted(sandbox, folder, client):
    planted = plant(sandbox, COUNT, COUNT)
    write_journal(folder, client.connection.origin, planted)
    return planted


@pytest.fixture
def refresh(sandbox, make_client, folder, journal, monitor, planted):
    def run(due=None, **options):
        due = records(journal) if due is None else due
        run.before = len(sandbox.requests)
        job = RefreshJob(folder, lambda _origin: make_client(sandbox), tuple(due), **options)
        return job.run(monitor)

    run.before = 0

    return run


def asked_singly(sandbox, since):
    """Return the ids of the orders that were asked about by themselves."""
    paths = [request.path for request in sandbox.requests[since:]]
    return [path.rsplit("/", 1)[1] for path in paths if re.search(ONE, path)]


def lists(sandbox, since):
    return [request for request in sandbox.requests[since:] if re.search(LIST, request.path)]


def test_one_list_answers_for_all_of_them(sandbox, refresh, planted):
    sandbox.pay(planted[3].id)
    sandbox.cancel(planted[8].id)
    result = refresh()
    assert 1 <= len(lists(sandbox, refresh.before)) <= 2
    assert asked_singly(sandbox, refresh.before) == []
    assert {(c.after.order_id, c.after.phase) for c in result.changes} == {
        (planted[3].id, Phase.PAID),
        (planted[8].id, Phase.CANCELLED),
    }
    assert result.unasked == result.silent_lists == frozenset()
    asked = [record for record in result.records.values() if record.phase is Phase.WAITING]
    assert all(record.checked_at > record.begun_at for record in asked)


def test_the_list_is_read_no_further_than_to_the_last_of_them(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(orders_per_page=10)
    planted = plant(sandbox, 100, 15)
    journal = write_journal(folder, make_client(sandbox).connection.origin, planted)
    due = [record for record in records(journal) if record.is_followed]
    RefreshJob(folder, lambda _origin: make_client(sandbox), tuple(due)).run(monitor)
    assert len(lists(sandbox, 0)) == 2
    assert asked_singly(sandbox, 0) == []


def test_a_few_are_asked_about_by_themselves(sandbox, refresh, journal):
    refresh(records(journal)[:5])
    assert (len(asked_singly(sandbox, refresh.before)), lists(sandbox, refresh.before)) == (5, [])


def dearer(order_id):
    def alter(order, _where):
        if order["id"] == order_id:
            order["order_line_items"][0]["price"] = "99.99"

    return alter


def with_total(order_id):
    def alter(order, _where):
        if order["id"] == order_id:
            order["total"] = {"amount": "99.99", "currency": "EUR"}

    return alter


def other_item(order_id):
    def alter(order, _where):
        if order["id"] == order_id:
            order["order_line_items"][0]["item"] = "ANOTHER"

    return alter


@pytest.mark.parametrize(
    ("alter", "fact"),
    [(dearer, Fact.PRICE), (with_total, Fact.TOTAL), (other_item, Fact.LINE)],
    ids=["dearer line", "dearer total", "other item"],
)
def test_an_order_that_is_no_more_what_was_asked_for_is_marked_by_the_list(
    sandbox, refresh, planted, alter, fact
):
    sandbox.alter_orders(alter(planted[4].id))
    result = refresh()
    (marked,) = [record for record in result.records.values() if record.differs]
    assert marked.order_id == planted[4].id
    assert fact in {one.fact for one in marked.differences}
    # What the list says first is asked of the order itself.
    assert asked_singly(sandbox, refresh.before) == [planted[4].id]


def test_the_list_takes_no_doubt_away(sandbox, refresh, planted, journal):
    sandbox.alter_orders(dearer(planted[4].id))
    refresh()

    def only_itself(order, where):
        if where == "read":
            dearer(planted[4].id)(order, where)

    sandbox.alter_orders(only_itself)
    result = refresh()
    assert [r.order_id for r in result.records.values() if r.differs] == [planted[4].id]
    assert asked_singly(sandbox, refresh.before) == [planted[4].id]
    sandbox.alter_orders(None)
    assert not [r for r in refresh().records.values() if r.differs]


@pytest.mark.parametrize("lacking", ["order_line_items", "contract_id", "organisation_id"])
def test_those_of_which_the_list_says_too_little_are_asked_about_bit_by_bit(
    sandbox, refresh, planted, journal, lacking
):
    def short(order, where):
        if where == "list":
            del order[lacking]
        elif order["id"] == planted[0].id:
            dearer(planted[0].id)(order, where)

    sandbox.alter_orders(short)
    asked = set()
    due = records(journal)
    for _round in range(3):
        result = refresh(due)
        singly = set(asked_singly(sandbox, refresh.before))
        assert len(singly) == 10
        assert not singly & asked
        asked |= singly
        assert len(result.unasked) == len(due) - 10
        assert result.silent_lists
        due = [record for key, record in result.records.items() if key in result.unasked]
    assert due == []
    (marked,) = [record for record in records(journal) if record.differs]
    assert marked.order_id == planted[0].id


def test_a_price_that_only_the_list_leaves_out_is_asked_for(sandbox, refresh, planted):
    def without_prices(order, where):
        if where == "list":
            del order["order_line_items"][0]["price"]

    sandbox.alter_orders(without_prices)
    refresh()
    assert len(asked_singly(sandbox, refresh.before)) == 10


def test_all_that_a_short_list_calls_paid_are_read_by_themselves(
    sandbox, refresh, planted, journal
):
    for order in planted[:15]:
        sandbox.pay(order.id)

    def short(order, where):
        if where == "list":
            del order["order_line_items"]
        else:
            dearer(planted[2].id)(order, where)

    sandbox.alter_orders(short)
    refresh()
    assert set(asked_singly(sandbox, refresh.before)) == {order.id for order in planted[:15]}
    (marked,) = [record for record in records(journal) if record.differs]
    assert marked.order_id == planted[2].id


def test_a_list_that_is_no_longer_asked_is_left_alone(sandbox, refresh):
    refresh(uses_list=False)
    assert (len(asked_singly(sandbox, refresh.before)), lists(sandbox, refresh.before)) == (10, [])


@pytest.mark.parametrize(
    "fault",
    [
        Fault(LIST, method="GET", status=405, times=None),
        Fault(LIST, method="GET", status=503, times=None),
        Fault(LIST, method="GET", body=b"[]", times=None),
        Fault(LIST, method="GET", drop=True, times=None),
    ],
    ids=["none", "503", "empty", "cut"],
)
def test_without_a_list_they_are_asked_about_bit_by_bit(sandbox, refresh, fault):
    sandbox.faults.add(fault)
    result = refresh()
    assert len(asked_singly(sandbox, refresh.before)) == 10
    assert len(result.unasked) == COUNT - 10
    assert result.offline == frozenset()
    assert result.gaps == {}  # nobody has asked for the list


def test_what_a_part_of_a_list_does_not_show_is_asked_about(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(order_listing="capped", orders_per_page=25)
    client = make_client(sandbox)
    journal = write_journal(folder, client.connection.origin, plant(sandbox, COUNT, COUNT))
    due = records(journal)
    RefreshJob(folder, lambda _origin: make_client(sandbox), due).run(monitor)
    oldest = {record.order_id for record in due[25:]}
    assert set(asked_singly(sandbox, 0)) == oldest
    assert all(record.phase is Phase.WAITING for record in records(journal))


def test_a_long_list_is_remembered_as_it_comes(make_sandbox, make_client, journal, monitor):
    sandbox = make_sandbox(orders_per_page=100)
    plant(sandbox, 700, 0)
    origin = make_client(sandbox, retries=0).connection.origin
    first = sandbox.faults.add(Fault(LIST, times=6, delay_s=0.0))
    sandbox.faults.add(Fault(LIST, status=500, times=None))
    job = RefreshJob(
        journal.path.parent,
        lambda _origin: make_client(sandbox, retries=0),
        (),
        frozenset([origin]),
    )
    result = job.run(monitor)
    assert result.gaps.keys() == {origin}, first
    assert len(ListedOrders(journal).all()) == 600


def test_ids_in_any_spelling_are_those_of_the_journals_orders(refresh, planted, folder):
    with Journal(folder).file.transaction() as db:
        numbers = [row[0] for row in db.execute("SELECT id FROM attempt").fetchall()]
        change_attempts(db, "order_id = upper(order_id)", (), "id <= ?", (numbers[4],))
    result = refresh()
    assert not result.unasked
    assert {record.phase for record in result.records.values()} == {Phase.WAITING}
    assert all(record.checked_at > record.begun_at for record in result.records.values())


def test_a_damaged_entry_keeps_the_list_from_no_other(refresh, planted, folder):
    due = records(Journal(folder))
    with Journal(folder).file.transaction() as db:
        db.execute("UPDATE attempt SET prices = '[]' WHERE id = 3")
    result = refresh(due)
    sound = [r for r in records(Journal(folder)) if not r.is_damaged]
    assert len(sound) >= COUNT - 1
    assert all(r.checked_at > r.begun_at for r in sound if r.attempt_id)
    assert not result.gaps


def test_a_long_list_is_asked_for_in_pace(make_sandbox, make_client, monitor, monkeypatch):
    sandbox = make_sandbox(orders_per_page=10)
    plant(sandbox, 130, 0)
    pauses = []
    monkeypatch.setattr(type(monitor), "pause", lambda _self, seconds: pauses.append(seconds))
    assert len(read_order_list(make_client(sandbox), monitor, pause_s=1.5).orders) == 130
    assert 3 <= len(pauses) <= 4
    assert set(pauses) == {1.5}
    assert 10 + 60 / CHECK_PAUSE_S <= 60
    assert 10 + 60 / CALM_PAUSE_S <= 60


def test_a_few_open_orders_do_not_wait_for_the_whole_list(sandbox, refresh, planted, journal):
    sandbox.pay(planted[3].id)
    due = [record for record in records(journal) if record.order_id == planted[3].id]
    result = refresh(due, list_origins=frozenset([due[0].origin]))
    paths = [request.path for request in sandbox.requests[refresh.before :]]
    singly = [n for n, path in enumerate(paths) if re.search(ONE, path)]
    listed = [n for n, path in enumerate(paths) if re.search(LIST, path)]
    assert singly[0] < listed[0]
    assert [change.after.phase for change in result.changes] == [Phase.PAID]
    assert len(singly) == 1

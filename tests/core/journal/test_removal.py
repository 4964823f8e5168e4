# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders that were removed from the list: what asks first, and what brings them back."""

import shutil
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    Action,
    DeliverJob,
    Journal,
    LineItem,
    Money,
    Order,
    OrderJob,
    Phase,
    RefreshJob,
    WaitJob,
    records,
)
from datacosmos_imagery.core.errors import NotPaid, OrderChanged, OutcomeUnknown
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.charges import charges, read_records
from datacosmos_imagery.core.journal.listed_orders import ListedOrders, note_order
from datacosmos_imagery.core.journal.removal import hide_record
from datacosmos_imagery.core.sandbox import Fault
from ledgers import both_homes

# Made by the code of that version: orders that were removed unpaid, and what became of them.
VERSION_2 = Path(__file__).resolve().parents[2] / "data" / "journal-version-2.sqlite"
ORIGIN = "https://app.open-cosmos.com"
LINE = LineItem("sentinel-2-l2a", "S1", "L2A")


def euros(amount):
    return Money(Decimal(amount), "EUR")


def intent():
    return Intent(ORIGIN, 42, 456, (LINE,), (euros("108.16"),), (), connection="Standard")


def begin(journal):
    return journal.begin(intent())


def known(journal, status):
    """Make an order of a status known to the journal: as an attempt, or as a listed one."""
    attempt_id = begin(journal)
    if status is not None:
        journal.mark_created(attempt_id, Order("o-1", status))
    else:
        journal.mark_unknown(attempt_id, "No answer came.")


def listed(journal, status):
    ListedOrders(journal).remember(ORIGIN, [Order("o-1", status, (LINE,))])


def remove_all(journal):
    for record in records(journal):
        hide_record(journal, record)
    assert records(journal) == ()


@pytest.mark.parametrize(
    ("status", "goes_at_once"),
    [("UNPAID", False), ("ON_HOLD", False), (None, False), ("CANCELLED", True)],
)
def test_what_can_still_cost_money_is_removed_only_after_a_question(journal, status, goes_at_once):
    known(journal, status)
    (record,) = records(journal)
    assert Action.REMOVE_FROM_LIST in record.actions
    assert (record.is_removed_unasked, record.can_cost) == (goes_at_once, not goes_at_once)


def test_what_is_being_ordered_is_removed_only_after_a_question_what_was_refused_at_once(journal):
    meant = intent()
    with journal.sending(meant):
        attempt_id = journal.begin(meant)
        (record,) = records(journal)
        assert (record.phase, record.is_removed_unasked) == (Phase.CREATING, False)
    journal.mark_refused(attempt_id, "No.")
    assert records(journal)[0].is_removed_unasked


def test_an_order_whose_images_are_to_come_is_removed_only_after_a_question(journal):
    known(journal, "PAID")
    (record,) = records(journal)
    assert record.is_download_due
    assert not record.is_removed_unasked
    assert replace(record, phase=Phase.COMPLETE).is_removed_unasked
    assert replace(record, connection_name="").is_removed_unasked, "a script fetches its own"


@pytest.mark.parametrize("make", [known, listed], ids=["ordered here", "made elsewhere"])
def test_a_removed_order_is_followed_offers_its_way_back_and_downloads_nothing(journal, make):
    make(journal, "UNPAID")
    remove_all(journal)
    (record,) = records(journal, include_hidden=True)
    assert record.is_followed
    assert record.actions[0] is Action.PUT_BACK
    assert Action.REMOVE_FROM_LIST not in record.actions
    due = replace(record, phase=Phase.PAID, connection_name="Standard")
    assert not due.is_download_due
    assert replace(due, is_hidden=False).is_download_due
    hide_record(journal, record, hidden=False)
    assert len(records(journal)) == 1


NEWS = [
    ("UNPAID", "PAID", True),
    ("UNPAID", "PROCESSING", True),
    ("ON_HOLD", "PAID", True),
    ("CANCELLED", "PAID", True),
    ("CANCELLED", "UNPAID", True),
    ("PAID", "CANCELLED", True),
    ("UNPAID", "CANCELLED", False),
    ("UNPAID", "UNPAID", False),
    ("PAID", "PAID", False),
]


@pytest.mark.parametrize("make", [known, listed], ids=["ordered here", "made elsewhere"])
@pytest.mark.parametrize("road", ["list", "order"])
@pytest.mark.parametrize(("before", "now", "is_back"), NEWS, ids=lambda value: str(value))
def test_a_removed_order_is_back_once_its_status_says_something_new_of_money(
    journal, make, road, before, now, is_back
):
    make(journal, before)
    remove_all(journal)
    if road == "list":
        ListedOrders(journal).remember(ORIGIN, [Order("o-1", now)])
    else:
        note_order(journal, ORIGIN, Order("o-1", now))
    assert [record.status for record in records(journal)] == ([now] if is_back else [])
    assert len(charges(read_records(journal.path.parent))) == 1, "hidden or not"


def test_an_order_that_was_paid_once_is_back_when_the_service_calls_it_cancelled_later(journal):
    known(journal, "UNPAID")
    for status in ("PAID", "PROCESSING"):
        journal.record_status(ORIGIN, Order("o-1", status))
    remove_all(journal)
    journal.record_status(ORIGIN, Order("o-1", "CANCELLED"))
    (record,) = records(journal)
    assert not record.is_removed_unasked, "that isn't settled"


@both_homes
@pytest.mark.parametrize("status", ["UNPAID", "PAID", "CANCELLED"])
def test_an_unanswered_attempt_is_back_once_its_order_is_found(journal, status):
    known(journal, None)
    remove_all(journal)
    journal.record_poll(1)
    assert records(journal) == (), "asked in vain"
    journal.mark_created(1, Order("o-1", status))
    assert [record.status for record in records(journal)] == [status]


def test_an_unanswered_attempt_that_never_became_an_order_stays_removed(journal):
    known(journal, None)
    remove_all(journal)
    journal.mark_refused(1, "The service never had it.")
    assert records(journal) == ()


def test_other_orders_stay_removed(journal):
    known(journal, "UNPAID")
    other = Intent(ORIGIN, 42, 456, (replace(LINE, item="S2"),), (euros("1"),), ())
    journal.mark_created(journal.begin(other), Order("o-2", "UNPAID"))
    remove_all(journal)
    journal.record_status(ORIGIN, Order("o-2", "PAID"))
    assert [record.order_id for record in records(journal)] == ["o-2"]


@both_homes
@pytest.mark.parametrize("make", [known, listed], ids=["ordered here", "made elsewhere"])
def test_what_changed_while_the_user_was_asked_stays_in_the_list(journal, make):
    make(journal, "UNPAID")
    (seen,) = records(journal)
    note_order(journal, ORIGIN, Order("o-1", "PAID"))
    with pytest.raises(OrderChanged, match="o-1"):
        hide_record(journal, seen)
    assert [record.status for record in records(journal)] == ["PAID"]


def test_what_was_found_while_the_user_was_asked_stays_in_the_list(journal):
    known(journal, None)
    (seen,) = records(journal)
    journal.mark_created(1, Order("o-1", "UNPAID"))
    with pytest.raises(OrderChanged):
        hide_record(journal, seen)
    assert len(records(journal)) == 1


def test_an_entry_that_cannot_be_read_is_not_removed(journal):
    known(journal, "UNPAID")
    with sqlite3.connect(journal.path) as db:
        db.execute("UPDATE attempt SET prices = 'x'")
    (record,) = records(journal)
    assert record.is_damaged
    assert Action.REMOVE_FROM_LIST not in record.actions


def test_what_an_earlier_version_removed_and_was_paid_out_of_sight_is_back(folder):
    folder.mkdir()
    shutil.copy(VERSION_2, folder / "orders.sqlite")
    shown = [record.order_id for record in records(Journal(folder))]
    assert shown == ["o-1"], "not what was complete, unpaid or cancelled then"
    assert len(records(Journal(folder), include_hidden=True)) == 4


# Over HTTP, on each road that reads a status


@pytest.fixture
def removed(client, folder, journal, line, monitor):
    """The id of an unpaid order that was removed from the list."""
    order_id = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor).order.id
    remove_all(journal)
    return order_id


def poll(client, make_client, sandbox, folder, monitor, order_id, base):
    due = tuple(r for r in records(Journal(folder), include_hidden=True) if r.is_followed)
    RefreshJob(folder, lambda _origin: make_client(sandbox), due).run(monitor)


def read_list(client, make_client, sandbox, folder, monitor, order_id, base):
    origins = frozenset([client.connection.origin])
    RefreshJob(folder, lambda _origin: make_client(sandbox), (), origins).run(monitor)


def wait(client, make_client, sandbox, folder, monitor, order_id, base):
    WaitJob(client, order_id, 5, 0.05, folder).run(monitor)


def download(client, make_client, sandbox, folder, monitor, order_id, base):
    DeliverJob(client, order_id, base, ("thumbnail",), folder).run(monitor)


@pytest.mark.parametrize("road", [poll, read_list, wait, download])
def test_a_removed_order_that_is_paid_is_back_whichever_road_reads_it(
    sandbox, client, make_client, folder, journal, removed, monitor, base, road
):
    sandbox.pay(removed)
    road(client, make_client, sandbox, folder, monitor, removed, base)
    (record,) = records(journal)
    assert (record.order_id, record.status) == (removed, "PAID")


def test_a_download_that_is_refused_notes_the_status_all_the_same(
    sandbox, client, folder, journal, removed, monitor, base
):
    sandbox.cancel(removed)
    with pytest.raises(NotPaid):
        DeliverJob(client, removed, base, (), folder).run(monitor)
    assert records(journal) == (), "never paid and cancelled: nothing is owed"
    assert records(journal, include_hidden=True)[0].phase is Phase.CANCELLED


def test_a_removed_attempt_is_looked_for_and_back_once_found(
    sandbox, client, make_client, folder, journal, line, monitor, base
):
    sandbox.faults.add(Fault(r"/orders$", "POST", drop=True))
    with pytest.raises(OutcomeUnknown):
        OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    remove_all(journal)
    poll(client, make_client, sandbox, folder, monitor, "", base)
    (record,) = records(journal)
    assert record.order_id in sandbox.orders


def test_a_removed_order_that_turns_out_dearer_is_back_once_and_may_be_removed_again(
    sandbox, client, make_client, folder, journal, removed, monitor, base
):
    def alter(order, _where):
        for line in order["order_line_items"]:
            line["price"] = "500.00"

    sandbox.alter_orders(alter)
    poll(client, make_client, sandbox, folder, monitor, removed, base)
    assert [record.order_id for record in records(journal)] == [removed]
    remove_all(journal)
    poll(client, make_client, sandbox, folder, monitor, removed, base)
    assert records(journal) == (), "that was known"

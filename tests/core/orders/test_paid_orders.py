# SPDX-License-Identifier: GPL-2.0-or-later
"""An order that was paid is never paid, nor ordered, a second time, and its files can be had."""

import json

import pytest
from datacosmos_imagery.core import (
    CheckoutJob,
    DeliverJob,
    DownloadJob,
    OrderJob,
    Phase,
    RefreshJob,
    WaitJob,
    records,
)
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    CheckoutRefused,
    NotFound,
    NotPaid,
)
from datacosmos_imagery.core.journal.missing import Cause
from datacosmos_imagery.core.sandbox import Fault
from views import creations

LATER = ["CANCELLED", "UNPAID", "REFUNDED"]


@pytest.fixture
def order_id(client, folder, line, monitor):
    return OrderJob(client, folder, (line,), licences_accepted=True).run(monitor).order.id


@pytest.fixture
def refresh(client, make_client, sandbox, folder, journal, monitor):
    """Return a function that asks about all orders, by the list as well if wanted."""

    def run(*, by_list=False):
        due = () if by_list else records(journal)
        origins = frozenset({client.connection.origin} if by_list else ())
        return RefreshJob(folder, lambda _origin: make_client(sandbox), due, origins).run(monitor)

    return run


@pytest.fixture
def paid(sandbox, client, order_id, refresh, journal):
    """The order, which the journal has read as paid in the service's list."""
    sandbox.set_status(order_id, "PAID")
    refresh(by_list=True)
    assert journal.was_paid(client.connection.origin, order_id)
    return order_id


def checkouts(sandbox):
    return [r for r in sandbox.requests if r.path.endswith("/checkout")]


def not_found(sandbox, order_id, times):
    sandbox.faults.add(Fault(f"/orders/{order_id}$", method="GET", status=404, times=times))


@pytest.mark.parametrize("status", LATER)
def test_no_payment_link_goes_out_for_what_was_paid_once(
    sandbox, client, folder, journal, paid, monitor, status
):
    sandbox.set_status(paid, status)
    asked = len(checkouts(sandbox))
    with pytest.raises(CheckoutRefused, match=f"was paid; the service now says {status}"):
        CheckoutJob(client, folder, paid).run(monitor)
    assert len(checkouts(sandbox)) == asked
    (record,) = records(journal)
    assert (record.phase, record.later_status) == (Phase.PAID, status)


@pytest.mark.parametrize("status", LATER)
def test_it_isnt_ordered_again_without_leave(sandbox, client, folder, line, paid, monitor, status):
    sandbox.set_status(paid, status)
    with pytest.raises(AlreadyOrdered, match=f"PAID; the service now says {status}"):
        OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("status", LATER)
def test_waiting_for_it_ends_at_once(sandbox, client, folder, paid, monitor, status):
    sandbox.set_status(paid, status)
    order = WaitJob(client, paid, 30, 10, folder).run(monitor)
    assert (order.is_paid, order.is_cancelled, order.status) == (True, False, status)


def test_one_of_the_web_application_that_was_waited_for_stays_paid(
    sandbox, client, folder, line, journal, monitor
):
    order_id = sandbox.plant_order([line], status="PAID")
    assert WaitJob(client, order_id, 5, 0.05, folder).run(monitor).is_paid
    sandbox.set_status(order_id, "CANCELLED")
    assert WaitJob(client, order_id, 5, 0.05, folder).run(monitor).is_paid
    (record,) = records(journal)
    assert (record.order_id, record.later_status) == (order_id, "CANCELLED")


def test_its_files_are_asked_for_whatever_the_service_says(
    sandbox, client, folder, base, paid, monitor
):
    sandbox.alter_orders(lambda order, _where: order.update(status="REFUNDED"))
    delivery = DeliverJob(client, paid, base, ("thumbnail",), folder).run(monitor)
    assert len(delivery.files) == 1
    assert any("was paid; the service now says REFUNDED" in said for said in monitor.warnings)


def test_where_the_service_refuses_them_it_says_so_file_by_file(
    sandbox, client, folder, base, paid, monitor
):
    sandbox.set_status(paid, "CANCELLED")
    delivery = DeliverJob(client, paid, base, journal_folder=folder).run(monitor)
    assert not delivery.is_complete
    assert {one.cause for one in delivery.missing} == {Cause.REFUSED}
    assert all("has not been bought" in one.reason for one in delivery.missing)


def test_a_download_that_reads_paid_notes_it(
    sandbox, client, folder, order_id, journal, tmp_path, monitor
):
    sandbox.pay(order_id)
    DownloadJob(client, order_id, tmp_path / "x", ("thumbnail",), folder).run(monitor)
    sandbox.set_status(order_id, "CANCELLED")
    (record,) = records(journal)
    assert record.phase.is_paid_for


def test_an_order_cancelled_while_it_is_downloaded_stays_in_sight(
    sandbox, client, folder, base, paid, refresh, journal, monitor
):
    def cancelled(folder):
        sandbox.set_status(paid, "CANCELLED")
        refresh(by_list=True)

    DeliverJob(client, paid, base, journal_folder=folder, on_folder=cancelled).run(monitor)
    (record,) = records(journal)
    assert (record.phase, record.later_status) == (Phase.PARTIAL, "CANCELLED")


def test_an_order_that_was_cancelled_and_then_paid_counts_from_then_on(
    sandbox, client, folder, line, order_id, refresh, journal, monitor
):
    sandbox.set_status(order_id, "CANCELLED")
    refresh()
    assert not journal.attempts()[0].may_have_bought
    sandbox.set_status(order_id, "PAID")
    refresh(by_list=True)
    with pytest.raises(AlreadyOrdered):
        OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)


# --- just after it was created


@pytest.mark.parametrize("journal_folder", ["the profile's", None])
def test_a_404_just_after_creation_doesnt_end_the_wait(
    sandbox, client, folder, order_id, monitor, journal_folder
):
    sandbox.pay(order_id)
    not_found(sandbox, order_id, times=3)
    known = folder if journal_folder else None
    assert WaitJob(client, order_id, 10, 0.02, known).run(monitor).is_paid
    assert len([said for said in monitor.infos if "Still waiting" in said]) == 3


def test_a_known_order_that_isnt_found_until_the_time_is_up_is_not_found(
    sandbox, client, folder, order_id, journal, monitor
):
    not_found(sandbox, order_id, times=None)
    with pytest.raises(NotFound):
        WaitJob(client, order_id, 0.2, 0.05, folder).run(monitor)
    (record,) = records(journal)
    assert record.phase is Phase.WAITING


def test_an_order_of_an_earlier_run_is_known_from_the_journal(
    sandbox, client, folder, line, refresh, monitor
):
    order_id = sandbox.plant_order([line], status="PAID")
    refresh(by_list=True)
    not_found(sandbox, order_id, times=2)
    assert WaitJob(client, order_id, 10, 0.02, folder).run(monitor).is_paid


def test_an_order_nobody_knows_is_not_found_at_once(sandbox, client, folder, monitor):
    with pytest.raises(NotFound):
        WaitJob(client, "7d3c1f5e", 60, 10, folder).run(monitor)
    assert len([r for r in sandbox.requests if r.path.endswith("7d3c1f5e")]) == 1


def test_asking_for_a_known_order_that_isnt_found_is_a_problem_and_no_cancellation(
    sandbox, order_id, refresh, journal
):
    not_found(sandbox, order_id, times=None)
    result = refresh()
    (record,) = result.records.values()
    assert (record.phase, result.changes) == (Phase.WAITING, ())
    assert result.problems[record.key]
    assert records(journal)[0].problem


def test_a_download_just_after_creation_waits_until_the_order_is_found(
    sandbox, client, folder, base, order_id, monitor
):
    sandbox.pay(order_id)
    not_found(sandbox, order_id, times=2)
    delivery = DeliverJob(client, order_id, base, ("thumbnail",), folder).run(monitor)
    assert len(delivery.files) == 1


def test_a_download_without_a_journal_isnt_told_what_was_paid_before(
    sandbox, client, base, paid, monitor
):
    body = json.dumps({"data": {"id": paid, "status": "UNPAID"}}).encode()
    sandbox.faults.add(Fault(f"/orders/{paid}$", body=body))
    with pytest.raises(NotPaid):
        DeliverJob(client, paid, base).run(monitor)

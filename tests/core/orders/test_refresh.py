# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking about many orders at once, and finding those whose answer was lost."""

import json
import sqlite3
import time
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    OrderJob,
    Phase,
    RefreshJob,
    ScenesJob,
    bought_keys,
    bought_lines,
    records,
)
from datacosmos_imagery.core.errors import Cancelled, JournalError, OutcomeUnknown
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import usable_footprint
from views import creations, entry_in, line_in, read_only

CREATE = r"/orders$"
READ = r"/orders/"


@pytest.fixture
def order(folder, monitor):
    """Return a function that orders one of the Sentinel-2 scenes."""

    def place(sandbox, client, number=0, folder=folder):
        line = line_in(sandbox, "sentinel-2-l2a", number)
        return OrderJob(client, folder, (line,), licences_accepted=True).run(monitor).order.id

    return place


@pytest.fixture
def lose(order):
    """Return a function that orders one of the scenes and loses the answer."""

    def place(sandbox, client, number=0):
        sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
        with pytest.raises(OutcomeUnknown):
            order(sandbox, client, number)

    return place


@pytest.fixture
def refresh(sandbox, make_client, folder, journal, monitor):
    def run(sandbox=sandbox, due=None, **options):
        due = records(journal) if due is None else due
        options.setdefault("client_of", lambda _origin: make_client(sandbox))
        return RefreshJob(folder, due=due, **options).run(monitor)

    return run


def test_many_orders_are_asked_about_in_one_job_and_changes_told(sandbox, client, order, refresh):
    ids = [order(sandbox, client, n) for n in range(6)]
    sandbox.pay(ids[1])
    sandbox.cancel(ids[4])
    result = refresh()
    assert len(result.records) == 6
    assert {(c.after.order_id, c.before.phase, c.after.phase) for c in result.changes} == {
        (ids[1], Phase.WAITING, Phase.PAID),
        (ids[4], Phase.WAITING, Phase.CANCELLED),
    }
    assert result.problems == {}
    assert all(record.checked_at for record in result.records.values())
    assert refresh(due=tuple(result.records.values())).changes == ()


def test_a_status_never_seen_before_is_kept_shown_and_followed(sandbox, client, order, refresh):
    order_id = order(sandbox, client)
    body = f'{{"data": {{"id": "{order_id}", "status": "under_review"}}}}'.encode()
    sandbox.faults.add(Fault(READ, body=body))
    (change,) = refresh().changes
    assert (change.after.status, change.after.phase) == ("UNDER_REVIEW", Phase.WAITING)
    assert change.after.is_followed


@pytest.mark.parametrize(
    "fault",
    [
        Fault(READ, status=503, times=None),
        Fault(READ, status=404, times=None),
        Fault(READ, body=b"<html>", content_type="text/html", times=None),
        Fault(READ, body=b'{"data": {}}', times=None),
    ],
    ids=["503", "404", "html", "shape"],
)
def test_a_fault_changes_no_state_and_is_told(sandbox, client, order, refresh, journal, fault):
    order(sandbox, client)
    sandbox.faults.add(fault)
    result = refresh()
    (record,) = result.records.values()
    assert (record.phase, result.changes) == (Phase.WAITING, ())
    assert result.problems[record.key]
    assert record.problem
    sandbox.faults.clear()
    assert refresh().records[record.key].problem == ""


def test_the_pause_that_the_service_asks_for_is_passed_on_and_not_waited_for(
    sandbox, client, order, refresh, monitor
):
    order(sandbox, client)
    monitor.infos.clear()
    headers = {"Retry-After": "120"}
    sandbox.faults.add(Fault(READ, status=429, headers=headers, times=None))
    (pause_s,) = refresh().retry_after_s.values()
    assert pause_s == 120
    assert monitor.infos == []


def test_an_order_that_waits_for_days_is_asked_about_more_calmly(
    sandbox, client, order, refresh, monkeypatch
):
    with monkeypatch.context() as days_ago:
        now = time.time()
        days_ago.setattr("time.time", lambda: now - 100_000)
        order(sandbox, client)
    assert set(refresh().retry_after_s.values()) == {600}


def test_an_order_of_today_is_asked_about_as_often_as_any(sandbox, client, order, refresh):
    order(sandbox, client)
    assert refresh().retry_after_s == {}


def test_without_network_it_stops_at_the_first_and_says_offline(
    sandbox, make_client, client, order, refresh
):
    for number in range(3):
        order(sandbox, client, number)
    sandbox.stop()
    result = refresh(client_of=lambda _origin: make_client(sandbox, parallel=1))
    assert result.offline == {client.connection.origin}
    assert len(result.problems) == 1
    assert result.changes == ()


def test_signed_out_is_said_and_nothing_else_asked(sandbox, make_client, client, order, refresh):
    for number in range(3):
        order(sandbox, client, number)
    sandbox.faults.add(Fault(r"/oauth/token$", status=403, times=None))
    result = refresh(client_of=lambda _origin: make_client(sandbox, parallel=1))
    assert result.signed_out == {client.connection.origin}
    assert result.changes == ()


def test_an_order_of_a_service_without_connection_is_left_alone(sandbox, client, order, refresh):
    order(sandbox, client)
    result = refresh(client_of=lambda _origin: None)
    assert "No connection" in next(iter(result.problems.values()))


def test_each_service_is_asked_through_its_own_connection(
    sandbox, make_sandbox, make_client, client, order, refresh
):
    second = make_sandbox()
    clients = {}
    for place in (sandbox, second):
        made = make_client(place)
        clients[made.connection.origin] = place
        place.pay(order(place, made))
    result = refresh(client_of=lambda origin: make_client(clients[origin]))
    assert [change.after.phase for change in result.changes] == [Phase.PAID] * 2


def test_lost_orders_are_found_with_one_look_at_the_list(sandbox, client, order, lose, refresh):
    known = order(sandbox, client, 0)
    lose(sandbox, client, 1)
    lose(sandbox, client, 2)
    before = len([r for r in sandbox.requests if r.method == "GET" and r.path.endswith("/orders")])
    result = refresh()
    lists = [r for r in sandbox.requests if r.method == "GET" and r.path.endswith("/orders")]
    assert len(lists) - before == 1
    found = {change.after.order_id for change in result.changes}
    assert found == set(sandbox.orders) - {known}
    assert {change.after.phase for change in result.changes} == {Phase.WAITING}
    assert len(creations(sandbox)) == 3


def test_an_attempt_that_left_no_order_stays_unknown(sandbox, client, order, refresh):
    sandbox.faults.add(Fault(CREATE, method="POST", status=503))
    with pytest.raises(OutcomeUnknown):
        order(sandbox, client)
    result = refresh()
    (record,) = result.records.values()
    assert (record.phase, result.problems) == (Phase.UNKNOWN, {})
    assert record.checked_at


def test_where_orders_are_not_listed_a_lost_one_stays_unknown_with_the_reason(
    make_sandbox, make_client, lose, refresh
):
    sandbox = make_sandbox(lists_orders=False)
    lose(sandbox, make_client(sandbox))
    result = refresh(sandbox)
    (record,) = result.records.values()
    assert record.phase is Phase.UNKNOWN
    assert result.problems[record.key]


def test_orders_made_elsewhere_are_listed_marked_and_followed(
    sandbox, client, order, refresh, journal, tmp_path
):
    order_id = order(sandbox, client, folder=tmp_path / "elsewhere")
    origin = client.connection.origin
    assert refresh(list_origins=frozenset({origin})).listed == {origin}
    (record,) = records(journal)
    assert (record.order_id, record.attempt_id) == (order_id, None)
    line = line_in(sandbox, "sentinel-2-l2a")
    assert bought_keys(journal, origin) == {f"{line.collection}/{line.item}"}
    sandbox.pay(order_id)
    (change,) = refresh().changes
    assert change.after.phase is Phase.PAID
    assert bought_lines(journal, origin)[line].is_paid
    sandbox.faults.add(Fault(READ, body=f'{{"data": {{"id": "{order_id}", "status": "CANCELLED"}}}}'.encode()))  # fmt: skip
    refresh()
    # Paid stays paid, whatever is said later.
    assert bought_lines(journal, origin)[line].is_paid
    assert bought_keys(journal, origin) == {f"{line.collection}/{line.item}"}


def test_an_unpaid_order_made_elsewhere_counts_no_more_once_it_is_cancelled(
    sandbox, client, order, refresh, journal, tmp_path
):
    order_id = order(sandbox, client, folder=tmp_path / "elsewhere")
    origin = client.connection.origin
    refresh(list_origins=frozenset({origin}))
    sandbox.cancel(order_id)
    refresh()
    assert bought_keys(journal, origin) == frozenset()


def test_a_service_without_a_list_is_no_problem_for_known_orders(
    make_sandbox, make_client, order, refresh
):
    sandbox = make_sandbox(lists_orders=False)
    client = make_client(sandbox)
    sandbox.pay(order(sandbox, client))
    result = refresh(sandbox, list_origins=frozenset({client.connection.origin}))
    assert (result.listed, result.problems) == (frozenset(), {})
    assert result.changes[0].after.phase is Phase.PAID


def test_a_price_that_rises_while_waiting_is_noticed(sandbox, client, order, refresh, journal):
    order_id = order(sandbox, client)
    line = line_in(sandbox, "sentinel-2-l2a").to_json()
    body = {"id": order_id, "status": "UNPAID", "order_line_items": [{**line, "price": "500"}]}
    sandbox.faults.add(Fault(READ, body=json.dumps({"data": body}).encode()))
    refresh()
    (record,) = records(journal)
    assert [change.new.amount for change in record.rises] == [Decimal(500)]


def test_footprints_of_orders_made_elsewhere_are_fetched_once(
    sandbox, make_client, client, order, refresh, folder, journal, tmp_path, monitor
):
    order(sandbox, client, folder=tmp_path / "elsewhere")
    refresh(list_origins=frozenset({client.connection.origin}))
    assert records(journal)[0].scenes[0].footprint is None

    def fetch():
        job = ScenesJob(folder, lambda _origin: make_client(sandbox), records(journal))
        return job.run(monitor)

    assert fetch() == ()
    scene = records(journal)[0].scenes[0]
    entry = entry_in(sandbox, "sentinel-2-l2a")
    assert scene.footprint == usable_footprint(entry.item["geometry"])
    asked = len(sandbox.requests)
    assert fetch() == ()
    assert len(sandbox.requests) == asked


def test_a_footprint_that_is_gone_is_said_and_stops_nothing(
    sandbox, make_client, client, order, folder, journal, monitor
):
    order(sandbox, client, 0)
    order(sandbox, client, 1)
    entry_in(sandbox, "sentinel-2-l2a", 1).hidden = True
    hidden, kept = records(journal)
    problems = ScenesJob(folder, lambda _o: make_client(sandbox), (hidden, kept)).run(monitor)
    assert len(problems) == 1
    assert records(journal)[1].scenes[0].footprint


def test_a_journal_that_cannot_be_written_is_an_error(sandbox, client, order, refresh, monkeypatch):
    sandbox.pay(order(sandbox, client))
    read_only(monkeypatch)
    with pytest.raises(JournalError):
        refresh()


def test_a_cancel_is_heeded(sandbox, client, order, refresh, monitor):
    order(sandbox, client)
    monitor.stop = True
    with pytest.raises(Cancelled):
        refresh()


def test_footprints_of_a_service_without_connection_are_said_to_be_missing(
    sandbox, client, order, folder, journal, monitor
):
    order(sandbox, client)
    with sqlite3.connect(journal.path) as db:
        db.execute("DELETE FROM scene")
    (problem,) = ScenesJob(folder, lambda _origin: None, records(journal)).run(monitor)
    assert client.connection.origin in problem


def test_a_fault_about_an_order_made_elsewhere_is_told_too(
    sandbox, client, order, refresh, journal, tmp_path
):
    order(sandbox, client, folder=tmp_path / "elsewhere")
    refresh(list_origins=frozenset({client.connection.origin}))
    sandbox.faults.add(Fault(READ, status=503, times=None))
    (problem,) = refresh().problems.values()
    assert "503" in problem
    assert records(journal)[0].phase is Phase.WAITING


def test_an_attempt_that_was_refused_meanwhile_is_not_taken_for_a_like_order(
    sandbox, client, lose, order, refresh, journal, tmp_path
):
    lose(sandbox, client)
    stale = records(journal)
    journal.mark_refused(stale[0].attempt_id, "The contract has expired.")
    (change,) = refresh(due=stale).changes
    assert (change.after.phase, change.after.order_id) == (Phase.REFUSED, "")

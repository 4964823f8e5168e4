# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of all orders: what each is called, and what helps."""

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    Action,
    DownloadState,
    DownloadStates,
    LineItem,
    Money,
    Order,
    Phase,
    records,
)
from datacosmos_imagery.core.journal.attempt import Intent, Scene
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.missing import Cause, Missing
from datacosmos_imagery.core.journal.records import record_of
from datacosmos_imagery.core.journal.removal import hide_record

ORIGIN = "https://app.open-cosmos.com"
FOOTPRINT = {"type": "Polygon", "coordinates": (((0, 0), (1, 0), (1, 1), (0, 0)),)}
SINCE = datetime(2026, 11, 24, tzinfo=timezone.utc)
LATER = datetime(2126, 11, 24, tzinfo=timezone.utc)
GONE = Missing(LineItem("sentinel-2-l2a", "S1", "L2A"), "B08", "gone", Cause.GONE)
AUX = replace(GONE, asset="metadata", is_data=False)


def intent_for(item):
    return Intent(
        ORIGIN,
        42,
        456,
        (LineItem("sentinel-2-l2a", item, "L2A"),),
        (Money(Decimal("108.16"), "EUR"),),
        (),
        "ada",
        (Scene(SINCE, "sentinel-2b", FOOTPRINT),),
        "Standard",
    )


@pytest.fixture
def attempt(journal):
    """Return a function that records an attempt, made into an order of a status if one is given."""

    def begin(status="", order_id="o-1", item="S1"):
        attempt_id = journal.begin(intent_for(item))
        if status:
            journal.mark_created(attempt_id, Order(order_id, status))
        return attempt_id

    return begin


def only(journal, **options):
    (record,) = records(journal, **options)
    return record


def download(journal, folder, **state):
    DownloadStates(journal).record(ORIGIN, "o-1", DownloadState(folder, SINCE, **state))


@pytest.mark.parametrize(
    ("status", "phase", "action"),
    [
        ("UNPAID", Phase.WAITING, Action.OPEN_CHECKOUT),
        ("PAID", Phase.PAID, Action.DOWNLOAD),
        ("CANCELLED", Phase.CANCELLED, Action.REMOVE_FROM_LIST),
        ("CANCELED", Phase.CANCELLED, Action.REMOVE_FROM_LIST),
        ("ON_HOLD", Phase.WAITING, Action.CHECK_AGAIN),
    ],
)
def test_the_status_decides_what_helps(journal, attempt, status, phase, action):
    attempt(status)
    record = only(journal)
    assert (record.phase, record.action, record.status) == (phase, action, status)
    assert record.is_followed == (phase is Phase.WAITING)


@pytest.mark.parametrize("phase", Phase, ids=lambda phase: phase.value)
def test_a_phase_carries_its_facts(phase):
    assert Phase(phase.value) is phase
    # Either something is awaited, or it is paid, or nothing more will happen.
    assert phase.is_followed or phase.is_paid_for or phase.is_over
    assert not (phase.is_over and (phase.is_kept or phase.is_followed or phase.waits_for_user))
    assert not (phase.is_followed and phase.is_paid_for)


def test_only_the_docks_orders_are_downloaded_unasked(journal, attempt, tmp_path):
    attempt("PAID")
    record = replace(only(journal), owner="")
    assert record.is_fetched_by_dock
    # In a ledger of several machines, the one that wishes it has noted that.
    assert not replace(record, owner="ana").is_download_due
    assert record.is_download_due
    assert not replace(record, connection_name="").is_download_due
    assert not replace(record, phase=Phase.WAITING).is_download_due
    # What was begun goes on, whoever began it.
    begun = replace(record, connection_name="", phase=Phase.DOWNLOADING)
    assert begun.is_download_due


def test_a_record_has_all_that_the_journal_knows(journal, attempt):
    attempt("UNPAID", "7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10")
    record = only(journal)
    assert (record.number, record.connection_name, record.contract_id) == (
        "7d3c1f5e",
        "Standard",
        456,
    )
    assert record.total == Money(Decimal("108.16"), "EUR")
    assert record.scenes[0].footprint == FOOTPRINT
    assert Action.SHOW_FOOTPRINTS in record.actions
    assert not record.is_removed_unasked


def test_an_attempt_is_being_created_for_as_long_as_its_sender_is_at_it(journal):
    intent = intent_for("S1")
    with journal.sending(intent):
        journal.begin(intent)
        assert only(journal).phase is Phase.CREATING
    left = only(journal)
    assert (left.phase, left.action, left.is_followed) == (Phase.UNKNOWN, Action.CHECK_AGAIN, True)


def test_unknown_and_refused_attempts_say_why(journal, attempt):
    journal.mark_unknown(attempt(item="S1"), "No answer came.")
    journal.mark_refused(attempt(item="S2"), "The contract has expired.")
    refused, unknown = records(journal)
    assert (unknown.phase, unknown.problem) == (Phase.UNKNOWN, "No answer came.")
    assert (refused.phase, refused.problem) == (Phase.REFUSED, "The contract has expired.")
    assert (unknown.is_followed, refused.is_followed) == (True, False)


def test_an_attempt_that_the_service_does_not_list_is_said_to_be_missing(journal, attempt):
    attempt_id = attempt()
    journal.record_poll(attempt_id)
    assert not only(journal).is_missing, "no list was read"
    journal.record_search(attempt_id)
    record = only(journal)
    assert (record.phase, record.is_followed) == (Phase.UNKNOWN, True)
    assert record.problem == "The service lists no such order."
    assert record.actions[0] is Action.CHECK_AGAIN
    assert record.is_missing
    assert not record.is_removed_unasked, "it may exist all the same"
    journal.record_poll(attempt_id, "The service can't be reached.")
    assert not only(journal).is_missing, "nobody knows"


def test_the_download_decides_once_it_is_paid(journal, attempt, tmp_path):
    attempt("PAID")
    folder = tmp_path / "images"
    folder.mkdir()
    download(journal, folder, bytes_done=30, bytes_total=120)
    record = only(journal)
    assert (record.phase, record.action) == (Phase.DOWNLOADING, Action.RESUME_DOWNLOAD)
    assert (record.progress, record.folder) == (0.25, folder)
    download(journal, folder, bytes_done=30, problem="The disk is full.")
    record = only(journal)
    assert (record.phase, record.action) == (Phase.FAILED, Action.RETRY_DOWNLOAD)
    assert (record.problem, record.progress) == ("The disk is full.", None)
    download(journal, folder, is_complete=True, files=("a/TCI.tif",))
    record = only(journal)
    assert (record.phase, record.action) == (Phase.COMPLETE, Action.ADD_TO_PROJECT)
    assert record.download.files == ("a/TCI.tif",)


def test_a_folder_that_vanished_is_said_and_the_download_offered_again(journal, attempt, tmp_path):
    attempt("PAID")
    download(journal, tmp_path / "gone", is_complete=True)
    record = only(journal)
    assert (record.phase, record.action) == (Phase.PAID, Action.DOWNLOAD)
    assert "gone" in record.problem


def test_orders_that_the_service_lists_join_those_of_the_journal(journal, attempt):
    attempt("UNPAID", "o-1")
    ListedOrders(journal).remember(
        ORIGIN,
        [
            Order.from_json(
                {
                    "id": "web-1",
                    "status": "paid",
                    "created_at": "2020-01-01T00:00:00Z",
                    "total_price": "9.50",
                    "currency": "USD",
                    "order_line_items": [{"collection": "c", "item": "i", "level": "L1D"}],
                }
            ),
            Order("o-1", "PAID"),
        ],
    )
    mine, theirs = records(journal)
    assert (mine.order_id, mine.phase, mine.attempt_id) == ("o-1", Phase.PAID, 1)
    assert (theirs.order_id, theirs.phase, theirs.attempt_id) == ("web-1", Phase.PAID, None)
    assert theirs.total == Money(Decimal("9.50"), "USD")
    assert theirs.lines == (LineItem("c", "i", "L1D"),)
    assert record_of(journal, theirs.key) == theirs


def test_a_short_list_entry_forgets_nothing_that_a_longer_one_said(journal):
    line = LineItem("c", "i", "L1D")
    listed = ListedOrders(journal)
    listed.remember(ORIGIN, [Order("1", "UNPAID", (line,), contract_id=456, created_at=SINCE)])
    listed.remember(ORIGIN, [Order("1", "PAID")])
    (order,) = listed.all()
    assert (order.status, order.lines, order.contract_id) == ("PAID", (line,), 456)
    assert order.created_at == SINCE


def test_what_is_removed_from_the_list_still_counts(journal, attempt):
    attempt("CANCELLED")
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID")])
    for record in records(journal):
        hide_record(journal, record)
    assert records(journal) == ()
    hidden = records(journal, include_hidden=True)
    assert [record.is_hidden for record in hidden] == [True, True]
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID")])
    assert records(journal) == ()
    hide_record(journal, hidden[0], hidden=False)
    assert len(records(journal)) == 1
    assert len(journal.attempts()) == 1


def test_a_key_stays_the_same_when_the_order_gets_its_id(journal, attempt):
    attempt_id = attempt()
    key = only(journal).key
    journal.mark_created(attempt_id, Order("o-9", "UNPAID"))
    assert only(journal).key == key


def test_an_order_of_unknown_items_and_without_a_folder_offers_neither(journal):
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID")])
    record = only(journal)
    assert record.lines == ()
    assert record.actions[0] is Action.DOWNLOAD
    assert not {Action.SHOW_IN_FOLDER, Action.SHOW_FOOTPRINTS} & set(record.actions)


def test_a_finished_download_of_unknown_size_is_all_there(tmp_path):
    state = DownloadState(tmp_path, SINCE, is_complete=True)
    assert state.progress == 1.0
    assert replace(state, is_complete=False).progress is None
    assert replace(state, is_complete=False, bytes_done=9, bytes_total=6).progress == 1.0


@pytest.mark.parametrize(
    ("state", "phase", "is_due"),
    [
        ({"missing": (GONE,), "retry_at": SINCE, "bytes_done": 1}, Phase.PARTIAL, True),
        ({"missing": (GONE,), "retry_at": LATER, "bytes_done": 1}, Phase.PARTIAL, False),
        ({"missing": (GONE,), "bytes_done": 1}, Phase.PARTIAL, False),
        ({"missing": (AUX,), "retry_at": SINCE, "is_complete": True}, Phase.COMPLETE, True),
        ({"problem": "no network", "retry_at": SINCE}, Phase.FAILED, True),
        ({"problem": "no network"}, Phase.FAILED, False),
    ],
)
def test_what_is_missing_is_asked_for_again_when_its_time_has_come(
    journal, attempt, tmp_path, state, phase, is_due
):
    (tmp_path / "images").mkdir()
    attempt("PAID")
    download(journal, tmp_path / "images", **state)
    record = only(journal)
    assert (record.phase, record.is_download_due) == (phase, is_due)
    (tmp_path / "images").rmdir()
    record = only(journal)
    if phase is not Phase.FAILED:  # nothing was there to be taken away
        assert (record.phase, record.is_download_due) == (Phase.PAID, False)

# SPDX-License-Identifier: GPL-2.0-or-later
"""One ledger for several: never twice, one budget, one clock; what is hidden is each one's own."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from datacosmos_imagery.core import Journal, Order, records
from datacosmos_imagery.core.errors import AlreadyOrdered, SpendingLimitExceeded
from datacosmos_imagery.core.journal.ledger_store import entries_about
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.removal import hide_record
from datacosmos_imagery.core.ledger.schema import BUYERS
from ledgers import ORIGIN, intent

pytestmark = pytest.mark.usefixtures("ledger")


@pytest.fixture
def colleague(journal, tmp_path):
    """The journal of another machine."""
    return Journal(tmp_path / "colleague")


def test_all_see_what_one_has_ordered(journal, colleague):
    attempt_id = journal.begin(intent())
    journal.mark_created(attempt_id, Order("o-1", "UNPAID"))
    assert [record.order_id for record in records(colleague)] == ["o-1"]
    with pytest.raises(AlreadyOrdered):
        colleague.begin(intent())


def test_of_many_who_order_a_scene_at_once_one_does(journal):
    journal.check()
    start = threading.Barrier(8)

    def begin(_number):
        start.wait()
        try:
            return journal.begin(intent("S1"))
        except AlreadyOrdered:
            return None

    with ThreadPoolExecutor(8) as pool:
        begun = list(pool.map(begin, range(8)))
    assert sum(one is not None for one in begun) == 1
    assert len(journal.attempts()) == 1


def test_orders_of_the_same_scenes_in_another_order_wait_in_no_circle(journal):
    items = [f"S{number}" for number in range(6)]
    start = threading.Barrier(6)

    def begin(number):
        start.wait()
        try:
            return journal.begin(intent(*items[number:], *items[:number]))
        except AlreadyOrdered:
            return None

    with ThreadPoolExecutor(6) as pool:
        assert sum(one is not None for one in pool.map(begin, range(6))) == 1


def test_nobody_waits_for_whoever_orders_another_scene(journal, colleague):
    inside, done = threading.Event(), threading.Event()

    def begin_slowly():
        with journal.file.transaction() as db:
            entries_about(db, intent("S1"))
            inside.set()
            assert done.wait(10)

    thread = threading.Thread(target=begin_slowly)
    thread.start()
    assert inside.wait(10)
    try:
        assert colleague.begin(intent("S2"))
    finally:
        done.set()
        thread.join()


@pytest.mark.usefixtures("short_grace")
def test_who_is_sending_is_seen_by_all_and_gone_with_the_connection(journal, colleague):
    meant = intent()
    with journal.sending(meant):
        attempt = journal.attempt(journal.begin(meant))
        assert colleague.standing(attempt)[1]
        assert attempt.id not in colleague.left_unanswered()
    deadline = time.monotonic() + 20  # the server has to notice
    while colleague.standing(attempt)[1] and time.monotonic() < deadline:
        time.sleep(0.05)
    assert attempt.id in colleague.left_unanswered()


@pytest.mark.parametrize("hours", [-7, 7])
def test_the_servers_clock_counts(journal, monkeypatch, hours):
    before, real = time.time(), time.time
    monkeypatch.setattr("time.time", lambda: real() + hours * 3600)
    number = journal.begin(intent())
    journal.mark_unknown(number, "No answer.")
    journal.record_search(number)
    attempt = journal.attempt(number)
    for moment in (attempt.begun_at, attempt.updated_at, attempt.sought_at, journal.now()):
        assert before - 1 <= moment <= real() + 1


LIMITS = "INSERT INTO datacosmos.spending_limit (who, per, amount, currency) VALUES "


def test_the_limit_for_all_counts_what_all_have_ordered(journal, colleague, ask):
    journal.check()
    ask(f"{LIMITS} ('', 'month', 25, 'EUR')")
    journal.begin(intent("S1"))
    colleague.begin(intent("S2"))
    with pytest.raises(SpendingLimitExceeded) as caught:
        journal.begin(intent("S3"))
    assert "the limit of all" in caught.value.message
    assert "5.00 EUR" in caught.value.message.replace("€5.00", "5.00 EUR")
    assert len(journal.attempts()) == 2
    assert journal.begin(intent("S3", price="5")), "to the cent"


def test_the_limit_of_an_order_holds_for_all(journal, ask):
    journal.check()
    ask(f"{LIMITS} ('', 'order', 15, 'EUR')")
    with pytest.raises(SpendingLimitExceeded, match="for an order"):
        journal.begin(intent("S1", "S2"))
    assert journal.begin(intent("S1"))


def test_the_tighter_of_two_limits_holds_and_says_whose_it_is(journal, ask, sign_in, folder):
    journal.check()
    ask(f"{LIMITS} ('', 'month', 100, 'EUR'), ('ana', 'month', 15, 'EUR')")
    journal.begin(intent("S0", price="80"))
    sign_in("ana", BUYERS)
    buyer = Journal(folder)
    buyer.begin(intent("S1"))
    with pytest.raises(SpendingLimitExceeded, match="the limit of ana"):
        buyer.begin(intent("S2"))
    assert journal.begin(intent("S3", price="10")), "not hers"
    with pytest.raises(SpendingLimitExceeded, match="the limit of all"):
        buyer.begin(intent("S4", price="5"))


def test_a_limit_in_another_currency_stops_the_order(journal, ask):
    journal.check()
    ask(f"{LIMITS} ('', 'month', 100, 'USD')")
    with pytest.raises(SpendingLimitExceeded, match="can't be judged"):
        journal.begin(intent())


def test_of_many_at_once_none_goes_above_the_limit(journal, ask):
    journal.check()
    ask(f"{LIMITS} ('', 'month', 45, 'EUR')")

    def begin(number):
        try:
            return journal.begin(intent(f"S{number}"))
        except SpendingLimitExceeded:
            return None

    with ThreadPoolExecutor(8) as pool:
        begun = list(pool.map(begin, range(12)))
    assert sum(one is not None for one in begun) == 4


def attempted(journal):
    journal.mark_created(journal.begin(intent()), Order("o-1", "UNPAID"))


def listed(journal):
    ListedOrders(journal).remember(ORIGIN, [Order("o-1", "UNPAID")])


@pytest.mark.parametrize("make", [attempted, listed])
def test_what_is_hidden_is_so_on_this_machine_alone_until_a_colleague_reads_news(
    journal, colleague, ask, make
):
    make(journal)
    (record,) = records(journal)
    hide_record(journal, record)
    assert records(journal) == ()
    assert len(records(journal, include_hidden=True)) == 1
    assert len(records(colleague)) == 1
    table = "attempt" if make is attempted else "listed"
    assert ask(f"SELECT hidden FROM datacosmos.{table}") == "0"

    def read_by_a_colleague(status):
        if make is attempted:
            colleague.record_status(ORIGIN, Order("o-1", status))
        else:
            ListedOrders(colleague).remember(ORIGIN, [Order("o-1", status)])

    read_by_a_colleague("CANCELLED")
    assert records(journal) == (), "that costs nothing"
    read_by_a_colleague("UNPAID")
    assert len(records(journal)) == 1
    read_by_a_colleague("CANCELLED")
    assert len(records(journal)) == 1, "it is back for good"


def test_what_is_put_back_is_there(journal):
    attempted(journal)
    hide_record(journal, records(journal)[0])
    hide_record(journal, records(journal, include_hidden=True)[0], hidden=False)
    assert len(records(journal)) == 1

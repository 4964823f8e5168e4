# SPDX-License-Identifier: GPL-2.0-or-later
"""An order that exists never loses its record, whatever becomes of the ledger while it is sent."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from datacosmos_imagery.core import Journal, Order, OrderJob, records
from datacosmos_imagery.core.errors import AlreadyOrdered, AnswerKept, JournalError, LedgerAway
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.rows import change_attempts
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.server import LedgerServer
from ledgers import intent
from own_postgres import restart
from views import creations

pytestmark = pytest.mark.usefixtures("ledger")


def buy(client, folder, monitor, line):
    return OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)


@pytest.fixture
def while_sent(sandbox):
    """Return a function that has something happen once the service has made the order."""

    def arrange(happen):
        def answer_late(request, answer):
            said = answer(request)
            if request.method == "POST" and request.path.endswith("/orders"):
                happen()
            return said

        sandbox.intercept(answer_late)

    return arrange


@pytest.fixture
def colleague(ledger, tmp_path, monkeypatch):
    """Return a function that asks the journal of another machine something."""

    def ask(what):
        with monkeypatch.context() as patch:
            patch.setenv(VARIABLE, ledger)
            return what(Journal(tmp_path / "colleague"))

    return ask


def kept(folder):
    return sorted(path.name for path in folder.glob(".answer-*"))


def test_a_restart_between_the_request_and_its_answer_loses_nothing(
    client, folder, monitor, line, postgres, while_sent, journal
):
    while_sent(lambda: restart(postgres))
    result = buy(client, folder, monitor, line)
    (attempt,) = journal.attempts()
    assert (attempt.state, attempt.order_id) == (State.CREATED, result.order.id)
    assert result.warnings == ()
    assert kept(folder) == []


def test_a_ledger_that_is_away_when_the_answer_comes_is_waited_for(
    client, folder, monitor, line, door, while_sent, colleague
):
    looks = []

    def pause(seconds):
        looks.append(seconds)
        time.sleep(seconds)
        if len(looks) == 3:
            door.open()

    while_sent(door.shut)
    monitor.pause = pause
    result = buy(client, folder, monitor, line)
    assert len(looks) >= 3
    (attempt,) = colleague(lambda journal: journal.attempts())
    assert (attempt.state, attempt.order_id) == (State.CREATED, result.order.id)
    assert kept(folder) == []


@pytest.fixture
def placed_unheard(client, folder, monitor, line, door, while_sent, monkeypatch):
    """The id of an order that exists, and whose ledger stayed away."""
    monkeypatch.setattr("datacosmos_imagery.core.orders.placing._LOOKS", 1)
    while_sent(door.shut)
    result = buy(client, folder, monitor, line)
    assert any("It is noted on this machine" in warning for warning in result.warnings)
    assert len(kept(folder)) == 1
    return result.order.id


def back(door):
    door.open()
    time.sleep(0.4)  # for as long a server that was away isn't asked again


def test_an_answer_that_was_kept_is_in_the_ledger_before_anything_is_read_there(
    placed_unheard, client, folder, monitor, line, door, colleague, sandbox
):
    meanwhile = replace(intent(), origin=client.connection.origin, lines=(line,))
    with pytest.raises(AlreadyOrdered):
        colleague(lambda journal: journal.begin(meanwhile))
    back(door)
    (record,) = records(Journal(folder))
    assert record.order_id == placed_unheard
    assert kept(folder) == []
    (attempt,) = colleague(lambda journal: journal.attempts())
    assert (attempt.state, attempt.order_id) == (State.CREATED, placed_unheard)
    assert str(attempt.total) == "108.16 EUR"
    with pytest.raises(AlreadyOrdered, match=placed_unheard):
        buy(client, folder, monitor, line)
    assert len(creations(sandbox)) == 1


def test_whoever_comes_next_on_this_machine_orders_nothing_before_it_is_entered(
    placed_unheard, client, folder, monitor, line, door, sandbox
):
    with pytest.raises(LedgerAway):
        buy(client, folder, monitor, line)
    back(door)
    with pytest.raises(AlreadyOrdered, match=placed_unheard):
        buy(client, folder, monitor, line)
    assert len(creations(sandbox)) == 1


def test_what_is_kept_and_cant_be_read_stops_orders_and_no_look(
    placed_unheard, client, folder, monitor, line, door
):
    (name,) = kept(folder)
    (folder / name).write_bytes(b"{")
    back(door)
    with pytest.raises(JournalError, match="can't be read"):
        Journal(folder).begin(intent("S9"))
    assert len(records(Journal(folder))) == 1
    assert kept(folder) == [name]


def test_an_order_whose_attempt_was_taken_for_anothers_counts_all_the_same(
    placed_unheard, folder, door, colleague
):
    colleague(lambda journal: journal.mark_created(1, Order("o-other", "UNPAID")))
    back(door)
    journal = Journal(folder)
    assert [attempt.order_id for attempt in journal.attempts()] == ["o-other"]
    assert [one.order_id for one in ListedOrders(journal).all()] == [placed_unheard]
    assert kept(folder) == []


@pytest.mark.parametrize("state", [State.REFUSED, State.UNKNOWN])
def test_that_nothing_came_of_it_outlives_the_ledger_too(folder, door, state):
    journal = Journal(folder)
    attempt_id = journal.begin(intent())
    door.shut()
    mark = journal.mark_refused if state is State.REFUSED else journal.mark_unknown
    with pytest.raises(AnswerKept):
        mark(attempt_id, "The contract has expired.")
    assert len(kept(folder)) == 1
    back(door)
    (attempt,) = Journal(folder).attempts()
    assert (attempt.state, attempt.note) == (state, "The contract has expired.")
    assert kept(folder) == []


def test_what_was_read_is_written_though_the_connection_is_lost_in_the_middle(folder, door):
    journal, tries = Journal(folder), []
    attempt_id = journal.begin(intent())

    def write(db):
        tries.append(db)
        if len(tries) == 1:
            door.cut()
        change_attempts(db, "label = ?", ("4711",), "id = ?", (attempt_id,))

    journal.file.lasting(write)
    assert len(tries) == 2
    assert journal.attempts()[0].label == "4711"


def test_a_sender_that_was_cut_off_is_known_again_before_others_take_it_for_gone(
    door, folder, colleague
):
    journal, meant = Journal(folder), intent()
    with journal.sending(meant):
        attempt = journal.attempt(journal.begin(meant))
        door.cut()
        assert colleague(lambda other: other.standing(attempt)[1])
        assert colleague(lambda other: other.left_unanswered()) == frozenset()


def test_nobody_orders_what_is_being_sent_whatever_they_saw_a_moment_ago(journal, colleague):
    meant = intent()
    with journal.sending(meant):
        attempt_id = journal.begin(meant)
        seen = {attempt_id: State.SENDING}
        with pytest.raises(AlreadyOrdered):
            colleague(lambda other: other.begin(intent(), overruled=seen))
    assert colleague(lambda other: other.begin(intent(), overruled=seen)) > attempt_id


def test_what_was_noted_and_never_sent_stands_in_nobodys_way(folder, door, colleague, monkeypatch):
    monkeypatch.setattr("datacosmos_imagery.core.journal.journal._LONGEST_WAIT_S", 0.5)
    journal = Journal(folder)
    journal.check()
    door.shuts_after_commit = True
    with pytest.raises(LedgerAway):
        journal.begin(intent())
    (attempt,) = colleague(lambda other: other.attempts())
    assert attempt.state is State.SENDING, "it was noted, and nobody heard of it"
    assert len(kept(folder)) == 1
    back(door)
    again = Journal(folder).begin(intent())
    states = [one.state for one in journal.attempts()]
    assert (states, again > attempt.id) == ([State.REFUSED, State.SENDING], True)
    assert kept(folder) == []


def test_whoever_cant_be_known_as_the_sender_sends_nothing_and_that_is_kept(
    client, folder, monitor, line, door, sandbox, monkeypatch, journal
):
    keep_sending = LedgerServer.keep_sending

    def lose_it_first(server, uuid):
        door.shut()
        keep_sending(server, uuid)

    with monkeypatch.context() as losing:
        losing.setattr(LedgerServer, "keep_sending", lose_it_first)
        with pytest.raises(LedgerAway) as caught:
            buy(client, folder, monitor, line)
    assert caught.value.nothing_ordered
    assert creations(sandbox) == []
    back(door)
    assert buy(client, folder, monitor, line).order.id in sandbox.orders
    states = [attempt.state for attempt in Journal(folder).attempts()]
    assert states == [State.REFUSED, State.CREATED]


SENDER = """
import sys, time
from pathlib import Path
from datacosmos_imagery.core import Journal
from ledgers import intent
journal, meant = Journal(Path(sys.argv[1])), intent()
with journal.sending(meant):
    journal.begin(meant)
    print("sent", flush=True)
    time.sleep(60)
"""


def test_a_sender_that_was_killed_is_seen_in_seconds(journal, tmp_path):
    journal.check()
    with subprocess.Popen(
        [sys.executable, "-c", SENDER, str(tmp_path / "theirs")],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    ) as sender:
        assert sender.stdout.readline() == b"sent\n"
        (attempt,) = journal.attempts()
        assert journal.standing(attempt)[1]
        sender.send_signal(signal.SIGKILL)
        sender.wait()
        begun = time.monotonic()
        while attempt.id not in journal.left_unanswered():
            assert time.monotonic() - begun < 15
        again = time.monotonic()
        assert not journal.standing(attempt)[1]
        assert time.monotonic() - again < 1, "and nobody waits a second time"

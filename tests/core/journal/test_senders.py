# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an order is under way is known from who sends it, by a lock that dies with the process."""

import errno
import os
import signal
import subprocess
import sys
import threading
import uuid
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal, LineItem, Money, Phase, records
from datacosmos_imagery.core.errors import AlreadyOrdered, JournalEntryDamaged, JournalError
from datacosmos_imagery.core.journal.attempt import Intent, State
from datacosmos_imagery.core.sales.order import Order

ROOT = Path(__file__).resolve().parents[3]
ORIGIN = "https://app.example.org:443"
HOLDER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.sales.order import LineItem
journal = Journal(Path(sys.argv[2]))
intent = Intent(sys.argv[3], 42, 456, (LineItem("c", "S1", "L2A"),), (), ())
with journal.sending(intent):
    journal.begin(intent)
    print("sending", flush=True)
    sys.stdin.read()
    if len(sys.argv) > 4:
        journal.mark_unknown(1, sys.argv[4])
"""


def intent_for(item="S1"):
    line = LineItem("c", item, "L2A")
    return Intent(ORIGIN, 42, 456, (line,), (Money(Decimal(100), "EUR"),), ())


@pytest.fixture
def journal(folder):
    return Journal(folder)


@pytest.fixture
def sender(tmp_path, journal):
    """Return a function that starts a program that sends for as long as its input is open."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "datacosmos_imagery").symlink_to(ROOT)
    started = []

    def start(*outcome):
        place = [str(plugins), str(journal.path.parent), ORIGIN, *outcome]
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, *place], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        started.append(process)
        assert process.stdout.readline() == b"sending\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def only(journal):
    (record,) = records(journal)
    return record


def left(journal):
    """Return the locks that lie in the journal's folder."""
    return [path.name for path in journal.path.parent.iterdir() if "sending" in path.name]


def test_another_process_is_seen_to_be_sending_until_it_has_written_the_outcome(journal, sender):
    process = sender("No answer came.")
    assert only(journal).phase is Phase.CREATING
    assert journal.left_unanswered() == frozenset()
    process.communicate()
    assert (only(journal).phase, only(journal).problem) == (Phase.UNKNOWN, "No answer came.")
    assert left(journal) == []


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=str)
def test_what_a_killed_sender_left_is_unknown_at_once_and_its_lock_is_cleared(
    journal, sender, number
):
    process = sender()
    process.send_signal(number)
    process.wait()
    assert only(journal).phase is Phase.UNKNOWN
    assert journal.left_unanswered() == {1}
    assert left(journal) == []


def test_a_sender_in_another_thread_of_this_process_is_seen(journal):
    intent, sending, end = intent_for(), threading.Event(), threading.Event()

    def send():
        with journal.sending(intent):
            journal.begin(intent)
            sending.set()
            end.wait(10)

    thread = threading.Thread(target=send)
    thread.start()
    assert sending.wait(10)
    assert only(journal).phase is Phase.CREATING
    end.set()
    thread.join()
    assert only(journal).phase is Phase.UNKNOWN


@pytest.mark.parametrize("shift_s", [-3600, 200, 3600, 1e6], ids=str)
def test_no_clock_says_whether_an_order_is_under_way(journal, monkeypatch, shift_s):
    import time

    now, intent = time.time, intent_for()
    with journal.sending(intent):
        journal.begin(intent)
        monkeypatch.setattr(time, "time", lambda: now() + shift_s)
        assert only(journal).phase is Phase.CREATING
    assert only(journal).phase is Phase.UNKNOWN


def test_many_may_look_at_once_and_disturb_nobody(journal):
    intents = [intent_for(f"S{number}") for number in range(8)]
    problems, seen = [], []

    def look():
        for _turn in range(30):
            seen.extend(record.phase for record in records(journal))

    def send(intent):
        try:
            with journal.sending(intent):
                attempt_id = journal.begin(intent)
                if journal.standing(journal.attempt(attempt_id))[1] is not True:
                    problems.append("not seen")
                journal.mark_created(attempt_id, Order(intent.uuid, "UNPAID"))
        except JournalError as error:
            problems.append(error)

    threads = [threading.Thread(target=look) for _ in range(2)]
    threads += [threading.Thread(target=send, args=(intent,)) for intent in intents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert set(seen) <= {Phase.CREATING, Phase.WAITING}
    assert left(journal) == []


def test_what_an_ended_sender_wrote_meanwhile_counts(journal):
    intent = intent_for()
    with journal.sending(intent):
        attempt_id = journal.begin(intent)
        as_read = journal.attempt(attempt_id)
        journal.mark_created(attempt_id, Order("o-1", "UNPAID"))
    now, is_under_way = journal.standing(as_read)
    assert (now.state, now.order_id, is_under_way) == (State.CREATED, "o-1", False)


def test_an_attempt_that_has_changed_since_it_was_looked_into_is_not_overruled(journal):
    first = journal.begin(intent_for())
    journal.mark_created(first, Order("o-1", "UNPAID"))
    with pytest.raises(AlreadyOrdered) as caught:
        journal.begin(intent_for(), {first: State.UNKNOWN})
    assert caught.value.order_id == "o-1"
    assert journal.begin(intent_for(), {first: State.CREATED}) != first


def test_an_attempt_of_an_earlier_version_is_not_under_way(journal):
    journal.begin(intent_for())
    with journal.file.transaction() as db:
        db.execute("UPDATE attempt SET uuid = ''")
    assert only(journal).phase is Phase.UNKNOWN


def test_a_left_over_lock_of_an_intent_that_was_never_written_is_cleared(journal):
    stray = journal.path.with_name(f".sending-{uuid.uuid4()}")
    stray.write_bytes(b"")
    with journal.sending(intent_for()):
        assert not stray.exists()
        assert len(left(journal)) == 1
    assert left(journal) == []


def test_a_journal_that_is_reached_through_a_link_has_the_same_senders(journal, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "orders.sqlite").symlink_to(journal.path)
    intent = intent_for()
    with journal.sending(intent):
        journal.begin(intent)
        assert only(Journal(other)).phase is Phase.CREATING


@pytest.mark.skipif(sys.platform == "win32", reason="has locks of another kind")
def test_on_a_disk_without_locks_nothing_is_sent(journal, monkeypatch):
    import fcntl

    def refuse(_file, _how):
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(fcntl, "flock", refuse)  # no disk of this kind is at hand
    entered = []
    with (
        pytest.raises(JournalError, match="without locks") as caught,
        journal.sending(intent_for()),
    ):
        entered.append(True)
    assert not entered
    assert "disk of this computer" in caught.value.hint


def test_a_folder_in_which_no_lock_can_be_made_stops_the_order(journal, monkeypatch):
    intent = intent_for()
    journal.path.with_name(f".sending-{intent.uuid}").mkdir()
    with pytest.raises(JournalError, match="under way can't be told"), journal.sending(intent):
        pass


@pytest.mark.parametrize("text", ["../orders", "x", "0" * 36])
def test_a_number_that_is_none_is_damage(journal, text):
    journal.begin(intent_for())
    with journal.file.transaction() as db:
        db.execute("UPDATE attempt SET uuid = ?", (text,))
    with pytest.raises(JournalEntryDamaged):
        journal.attempts()

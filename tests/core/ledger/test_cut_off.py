# SPDX-License-Identifier: GPL-2.0-or-later
"""A ledger whose server hangs, ends or is cut off: nothing waits for ever, nothing is there twice."""

import contextlib
import os
import signal
import socket
import threading
import time

import pytest
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.errors import AlreadyOrdered, JournalError, LedgerAway
from datacosmos_imagery.core.ledger.address import VARIABLE
from ledgers import intent
from own_postgres import restart

pytestmark = pytest.mark.usefixtures("ledger")


def test_a_server_that_never_answers_is_away_in_time(folder, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        url = f"postgresql://127.0.0.1:{port}/orders?connect_timeout=2"
        monkeypatch.setenv(VARIABLE, url)
        journal, begun = Journal(folder), time.monotonic()
        with pytest.raises(LedgerAway, match="can't be reached"):
            journal.begin(intent())
        assert time.monotonic() - begun < 6
        again = time.monotonic()
        with pytest.raises(LedgerAway):
            journal.attempts()
        assert time.monotonic() - again < 1, "whoever asks next doesn't wait as well"


def test_a_server_whose_process_is_stopped_is_cut_off(journal, monkeypatch):
    journal.check()
    monkeypatch.setattr("datacosmos_imagery.core.ledger.watch.ANSWER_S", 0.5)
    begun, stopped = time.monotonic(), []
    try:
        with pytest.raises(LedgerAway), journal.file.transaction() as db:
            stopped += db.execute("SELECT pg_backend_pid()").fetchone()
            os.kill(stopped[0], signal.SIGSTOP)
            db.execute("SELECT 1")
    finally:
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)
    assert time.monotonic() - begun < 5
    assert journal.begin(intent())


def test_a_restart_between_two_calls_is_not_noticed(journal, postgres):
    journal.begin(intent("S1"))
    restart(postgres)
    assert journal.begin(intent("S2"))
    assert len(journal.attempts()) == 2


def test_whoever_sends_is_known_after_a_restart_too(journal, postgres):
    meant = intent()
    with journal.sending(meant):
        restart(postgres)
        attempt = journal.attempt(journal.begin(meant))
        assert journal.standing(attempt)[1]


def test_a_restart_in_the_middle_leaves_nothing_half(journal, postgres):
    with pytest.raises(JournalError), journal.file.transaction() as db:
        db.execute(
            "INSERT INTO scene (origin, collection, item, platform) VALUES ('a', 'b', 'c', '')"
        )
        restart(postgres)
        db.execute("SELECT 1")
    with journal.file.reading() as db:
        assert db.execute("SELECT count(*) FROM scene").fetchone() == (0,)


class CutBetween:
    """Stands between us and the server, and cuts a connection once a commit was sent.

    Args:
        is_done: whether the server gets, and answers, that commit.
    """

    def __init__(self, behind, at, *, is_done):
        self.behind, self.is_done, self.left = behind, is_done, 0
        self.server = socket.socket(socket.AF_UNIX)
        self.server.bind(str(at / ".s.PGSQL.5432"))
        self.server.listen()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        with contextlib.suppress(OSError):
            while True:
                ours, _ = self.server.accept()
                theirs = socket.socket(socket.AF_UNIX)
                theirs.connect(str(self.behind / ".s.PGSQL.5432"))
                for one, other, is_ours in ((ours, theirs, True), (theirs, ours, False)):
                    threading.Thread(
                        target=self.carry, args=(one, other, is_ours), daemon=True
                    ).start()

    def carry(self, one, other, is_ours):
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                if is_ours and b"COMMIT\0" in data and self.left:
                    self.left -= 1
                    one.shutdown(socket.SHUT_RDWR)
                    if self.is_done:
                        other.sendall(data)
                        time.sleep(0.2)
                    other.shutdown(socket.SHUT_RDWR)
                    return
                other.sendall(data)
            other.shutdown(socket.SHUT_RDWR)


@pytest.fixture(params=[True, False], ids=["kept", "not kept"])
def cutting(request, journal, postgres, ledger, tmp_path_factory, monkeypatch):
    journal.check()
    at = tmp_path_factory.mktemp("c")
    monkeypatch.setenv(VARIABLE, ledger.replace(str(postgres), str(at)))
    cut = CutBetween(postgres, at, is_done=request.param)
    yield cut
    cut.server.close()


@pytest.mark.parametrize("times", [1, 2])
def test_a_connection_cut_between_commit_and_answer_begins_an_attempt_once(
    cutting, folder, journal, times
):
    own, meant = Journal(folder), intent()
    own.check()
    cutting.left = times
    number = own.begin(meant)
    assert [(x.id, x.uuid) for x in journal.attempts()] == [(number, meant.uuid)]
    with pytest.raises(AlreadyOrdered):
        own.begin(intent())

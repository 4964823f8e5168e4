# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder's journal taken over into a ledger, and a ledger written into a folder's journal."""

import os
import sqlite3

import pytest
from datacosmos_imagery.core import Journal, Monitor, Order, records
from datacosmos_imagery.core.errors import AlreadyOrdered, Cancelled, InputError
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.moving import Moved, export, not_taken, take_over
from datacosmos_imagery.core.journal.removal import hide_record
from datacosmos_imagery.core.ledger.__main__ import main
from datacosmos_imagery.core.ledger.address import VARIABLE, address_of_url
from datacosmos_imagery.core.ledger.check import facts_of
from datacosmos_imagery.core.ledger.chosen import ledger_in_use
from datacosmos_imagery.core.ledger.server import LedgerServer
from ledgers import ORIGIN, intent
from own_postgres import USER, ask_database, create_database


@pytest.fixture
def full(folder, ledger, monkeypatch):
    """A folder with a journal of its own: three attempts, two listed orders."""
    monkeypatch.delenv(VARIABLE)
    journal = Journal(folder)
    journal.mark_created(journal.begin(intent("S1")), Order("o-1", "UNPAID"))
    journal.record_status(ORIGIN, Order("o-1", "PAID"))
    journal.set_label(1, "4711")
    journal.mark_unknown(journal.begin(intent("S2")), "No answer came.")
    journal.mark_created(journal.begin(intent("S3", "S4")), Order("o-3", "UNPAID"))
    ListedOrders(journal).remember(ORIGIN, [Order("o-8", "PAID"), Order("o-9", "UNPAID")])
    monkeypatch.setenv(VARIABLE, ledger)
    return folder


def facts(journal):
    return sorted(
        (record.order_id, record.status, record.phase.value, record.lines, record.label)
        for record in records(journal, include_hidden=True)
    )


def alone(folder, monkeypatch):
    """Return the journal in a folder, whatever ledger there is."""
    with monkeypatch.context() as without:
        without.delenv(VARIABLE)
        return Journal(folder)


def test_all_is_taken_over_once(full, tmp_path, monkeypatch):
    server = ledger_in_use()
    assert take_over(full, server, Monitor()) == Moved(taken=5)
    assert take_over(full, server, Monitor()) == Moved(there=5)
    ledger = Journal(tmp_path / "other")
    ledger.check()
    assert facts(ledger) == facts(alone(full, monkeypatch))
    for item in ("S1", "S2", "S4"):
        with pytest.raises(AlreadyOrdered):
            ledger.begin(intent(item))


def test_what_a_ledger_does_not_know_is_counted(full, monkeypatch):
    ListedOrders(alone(full, monkeypatch)).remember(ORIGIN, [Order("o-1", "PAID")])  # counts once
    server = ledger_in_use()
    assert not_taken(full, server) == 5
    take_over(full, server, Monitor())
    assert not_taken(full, server) == 0
    alone(full, monkeypatch).begin(intent("S9"))
    assert not_taken(full, server) == 1
    assert take_over(full, server, Monitor()) == Moved(taken=1, there=5)


def test_looking_makes_nothing_in_the_database(full, postgres, tmp_path):
    create_database(postgres, "untouched")
    address = address_of_url(f"postgresql:///untouched?host={postgres}&user={USER}")
    server = LedgerServer(address, sets_up=False)
    assert not_taken(full, server) == 5
    server.close()
    assert not (tmp_path / "none").exists()
    assert not_taken(tmp_path / "none", server) == 0
    tables = "SELECT to_regnamespace('datacosmos') IS NULL"
    assert ask_database(postgres, "untouched", tables) == "t"


def test_what_is_taken_over_says_itself_when_it_was_begun_and_is_marked_so(full, monkeypatch, ask):
    own = alone(full, monkeypatch)
    own.begin(intent("S9"))  # and its sender ended
    with sqlite3.connect(full / "orders.sqlite") as db:
        (first,) = db.execute("SELECT begun_at FROM attempt WHERE id = 1").fetchone()
    take_over(full, ledger_in_use(), Monitor())
    Journal(full).begin(intent("S10"))
    facts_there = "SELECT state, taken_over FROM datacosmos.attempt ORDER BY id"
    assert ask(facts_there).split() == [
        "created|1",
        "unknown|1",
        "created|1",
        "unknown|1",
        "sending|0",
    ]
    assert float(ask("SELECT begun_at FROM datacosmos.attempt WHERE id = 1")) == first


def test_what_is_in_the_ledger_already_stays_and_counts_once(full, tmp_path):
    ledger = Journal(tmp_path / "other")
    ledger.mark_created(ledger.begin(intent("S1")), Order("O-1".lower(), "UNPAID"))
    assert take_over(full, ledger_in_use(), Monitor()) == Moved(taken=4, there=1)
    assert len(ledger.attempts()) == 3


def test_what_is_damaged_is_named_and_stays(full):
    with sqlite3.connect(full / "orders.sqlite") as db:
        db.execute("UPDATE attempt SET prices = '[]' WHERE id = 2")
        db.execute("UPDATE listed SET status = 'PAID' WHERE order_id = 'o-9'")
    moved = take_over(full, ledger_in_use(), Monitor())
    assert moved == Moved(taken=3, damaged=("2", "o-9"))
    assert "left where they are: 2 (2, o-9)" in str(moved)


def test_what_was_removed_from_the_list_stays_so_here_alone(full, tmp_path, monkeypatch):
    own = alone(full, monkeypatch)
    for record in records(own):
        if record.order_id in {"o-1", "o-9"}:
            hide_record(own, record)
    take_over(full, ledger_in_use(), Monitor())
    assert {x.order_id for x in records(Journal(full))} == {"", "o-3", "o-8"}
    assert len(records(Journal(tmp_path / "other"))) == 5


def test_a_ledger_is_written_into_a_folder_and_is_sound_there(full, tmp_path, monkeypatch):
    take_over(full, ledger_in_use(), Monitor())
    copy = tmp_path / "copy"
    assert export(ledger_in_use(), copy, Monitor()) == Moved(taken=5)
    assert export(ledger_in_use(), copy, Monitor()) == Moved(there=5)
    journal = alone(copy, monkeypatch)
    journal.check()
    assert facts(journal) == facts(alone(full, monkeypatch))


def test_a_cancel_takes_nothing(full, monitor, tmp_path):
    monitor.stop = True
    with pytest.raises(Cancelled):
        take_over(full, ledger_in_use(), monitor)
    assert Journal(tmp_path / "other").attempts() == []


@pytest.mark.usefixtures("ledger")
def test_a_folder_without_a_journal_is_refused_and_left_alone(tmp_path):
    with pytest.raises(InputError, match="no order journal"):
        take_over(tmp_path / "none", ledger_in_use(), Monitor())
    assert not os.path.lexists(tmp_path / "none")


def test_the_command_line_does_all_of_it(full, tmp_path, capsys, monkeypatch):
    assert main(["--take-over", str(full)]) == 0
    assert main(["--export", str(tmp_path / "copy")]) == 0
    assert main(["--check"]) == 0
    assert main(["--print-sql"]) == 0
    out = capsys.readouterr().out
    assert out.count("Orders taken over: 5;") == 2
    assert "It holds 3 orders." in out
    assert facts_of(address_of_url(os.environ[VARIABLE])).sentences() in out
    assert "CREATE TABLE attempt" in out
    assert main(["--take-over", str(tmp_path / "none")]) == 1
    monkeypatch.setenv(VARIABLE, "")
    assert main(["--check"]) == 1
    assert VARIABLE in capsys.readouterr().err

# SPDX-License-Identifier: GPL-2.0-or-later
"""Journals of the first version, made by its own code, are brought up to date without loss."""

import shutil
import sqlite3
import subprocess
import sys
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    DownloadState,
    DownloadStates,
    Journal,
    Licence,
    LicenceLedger,
    LineItem,
    Money,
    Order,
)
from datacosmos_imagery.core.errors import JournalError
from datacosmos_imagery.core.journal.attempt import Intent, Scene, State
from datacosmos_imagery.core.journal.file import JournalFile
from datacosmos_imagery.core.journal.knowing import folder_of_order
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from views import read_only

ROOT = Path(__file__).resolve().parents[3]
VERSION_1 = ROOT / "tests" / "data" / "journal-version-1.sqlite"
VERSION_2 = VERSION_1.with_name("journal-version-2.sqlite")
OLD_ATTEMPT = (
    "SELECT id, origin, organisation_id, contract_id, state, order_id, status, prices, licences,"
    " note, begun_at, updated_at FROM attempt ORDER BY id"
)
OLD_LINE = "SELECT attempt_id, position, collection, item, level FROM line ORDER BY 1, 2"


@pytest.fixture
def old(tmp_path):
    """A folder with a journal of the first version."""
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(VERSION_1, folder / "orders.sqlite")
    return folder


def rows(path, *queries):
    with sqlite3.connect(path) as db:
        return [db.execute(query).fetchall() for query in queries]


def version(path):
    return rows(path, "PRAGMA user_version")[0][0][0]


def test_nothing_is_lost_on_the_way_to_the_new_version(old):
    before = rows(VERSION_1, OLD_ATTEMPT, OLD_LINE)
    assert [len(table) for table in before] == [5, 6]
    Journal(old)
    assert version(old / "orders.sqlite") == 6
    assert rows(old / "orders.sqlite", OLD_ATTEMPT, OLD_LINE) == before


def test_an_old_attempt_reads_as_before_with_the_new_parts_unknown(old):
    attempts = Journal(old).attempts()
    assert [a.state for a in attempts] == [
        State.CREATED,
        State.UNKNOWN,
        State.REFUSED,
        State.SENDING,
        State.CREATED,
    ]
    first = attempts[0]
    assert (first.status, first.order_id[:8]) == ("PAID", "7d3c1f5e")
    assert first.lines[1] == LineItem("sentinel-2-l2a", "S1", "L2A")
    assert first.total.amount == Decimal("732.16")
    assert (first.connection, first.billed, first.differences) == ("", None, ())
    assert not first.is_hidden
    assert first.scenes == (Scene(), Scene())
    assert first.polled_at is None


def test_what_was_accepted_before_stands_in_the_ledger(old):
    entries = LicenceLedger(Journal(old)).entries()
    assert [(e.attempt_id, e.licence.name, e.user) for e in entries] == [
        (1, "DataCosmos EULA", ""),
        (1, "Copernicus Sentinel data terms", ""),
        (2, "Copernicus Sentinel data terms", ""),
        (3, "DataCosmos EULA", ""),
        (5, "Copernicus Sentinel data terms", ""),
    ]
    assert entries[0].accepted_at.timestamp() == 1790000000.0
    # Nothing says whether the orders named them, or what else was stated.
    assert {(e.is_sent, e.licence.stated) for e in entries} == {(None, "")}


def test_licences_with_and_without_what_a_collection_states_are_read(old):
    licence = Licence("Terms", "", "https://a.example/terms", "CC-BY-NC-4.0")
    line = (LineItem("c", "i", "L1C"),)
    Journal(old).begin(
        Intent("https://a:443", 42, 456, line, (Money(Decimal(1), "EUR"),), (licence,))
    )
    before, after = Journal(old).attempts()[0], Journal(old).attempts()[-1]
    assert [x.name for x in before.licences] == [
        "DataCosmos EULA",
        "Copernicus Sentinel data terms",
    ]
    assert {x.stated for x in before.licences} == {""}
    assert after.licences == (licence,)


def test_an_old_and_a_fresh_journal_have_the_same_tables(old, tmp_path):
    shape = "SELECT type, name, tbl_name FROM sqlite_master ORDER BY name"
    columns = "SELECT m.name, c.* FROM sqlite_master m, pragma_table_info(m.name) c ORDER BY 1, 2"
    Journal(old), Journal(tmp_path / "fresh")
    assert rows(old / "orders.sqlite", shape, columns) == rows(
        tmp_path / "fresh" / "orders.sqlite", shape, columns
    )


ORIGIN_2 = "https://app.open-cosmos.com"
LISTED_2 = (
    "INSERT INTO listed (origin, order_id, status, lines, seen_at, hidden)"
    f" VALUES ('{ORIGIN_2}', ?, ?, '[]', 1796004800.0, ?)"
)


@pytest.fixture
def second(tmp_path):
    """A folder with a journal of the second version."""
    folder = tmp_path / "second"
    folder.mkdir()
    shutil.copy(VERSION_2, folder / "orders.sqlite")
    return folder


@pytest.mark.parametrize("status", ["CANCELLED", "UNPAID"])
@pytest.mark.parametrize("proof", ["list", "files"])
def test_what_an_earlier_version_knew_as_paid_is_paid_whatever_was_read_last(second, proof, status):
    with sqlite3.connect(second / "orders.sqlite") as db:
        db.execute("UPDATE attempt SET status = ? WHERE order_id = 'o-3'", (status,))
        if proof == "list":
            db.execute(LISTED_2, ("o-3", "PAID", 0))
        else:
            db.execute(
                "INSERT INTO download VALUES (?, 'o-3', '/images/o-3', '[]', '[\"a.tif\"]', 10, 20,"
                " 0, '', 1796004799.0)",
                (ORIGIN_2,),
            )
    journal = Journal(second)
    attempt = journal.attempt_of(ORIGIN_2, "o-3")
    assert attempt.is_paid_for
    assert attempt.may_have_bought
    assert attempt.status == status
    assert not attempt.is_hidden
    journal.check()


def test_a_download_that_was_only_wished_is_no_proof_that_its_order_was_paid(second):
    with sqlite3.connect(second / "orders.sqlite") as db:
        db.execute(
            "INSERT INTO download VALUES (?, 'o-3', '/images/o-3', '[]', '[]', 0, NULL, 0, '', 1.0)",
            (ORIGIN_2,),
        )
    assert not Journal(second).attempt_of(ORIGIN_2, "o-3").is_paid_for


def test_an_order_from_elsewhere_that_was_paid_out_of_sight_is_back(second):
    with sqlite3.connect(second / "orders.sqlite") as db:
        db.execute(LISTED_2, ("p-1", "PAID", 1))
        db.execute(LISTED_2, ("p-2", "UNPAID", 1))
    listed = {order.order_id: order for order in ListedOrders(Journal(second)).all()}
    assert {name: order.is_hidden for name, order in listed.items()} == {"p-1": False, "p-2": True}
    assert not any(order.damage for order in listed.values())


@pytest.mark.parametrize(
    ("billed", "total"),
    [
        ('["0", "EUR"]', "108.16"),
        ('["0.00", "EUR"]', "108.16"),
        ('["0E-8", "EUR"]', "108.16"),
        ('["0.05", "EUR"]', "0.05"),
        ('["150.00", "EUR"]', "150.00"),
    ],
)
def test_what_was_left_to_pay_of_a_paid_order_is_not_kept_as_its_price(second, billed, total):
    with sqlite3.connect(second / "orders.sqlite") as db:
        db.execute("UPDATE attempt SET billed = ? WHERE order_id = 'o-1'", (billed,))
    attempt = Journal(second).attempt_of(ORIGIN_2, "o-1")
    assert attempt.total == Money(Decimal(total), "EUR")


@pytest.mark.parametrize("status", range(400, 430))
def test_an_old_refusal_that_proves_nothing_is_unknown(old, status):
    with sqlite3.connect(old / "orders.sqlite") as db:
        note = f"Creating the order failed: no (HTTP {status})."
        db.execute("UPDATE attempt SET note = ? WHERE id = 3", (note,))
    is_proof = status in {400, 401, 403, 404, 405, 413, 415, 422}
    expected = State.REFUSED if is_proof else State.UNKNOWN
    assert Journal(old).attempt(3).state is expected


def test_a_failure_half_way_leaves_the_old_version_whole(old, monkeypatch):
    connect = sqlite3.connect

    def cramped(*args, **parts):
        db = connect(*args, **parts)
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
        return db

    monkeypatch.setattr(sqlite3, "connect", cramped)
    with pytest.raises(JournalError, match="full"):
        Journal(old)
    monkeypatch.undo()
    assert version(old / "orders.sqlite") == 1
    assert rows(old / "orders.sqlite", OLD_ATTEMPT) == rows(VERSION_1, OLD_ATTEMPT)
    assert len(Journal(old).attempts()) == 5


def test_damaged_licences_stop_the_way_to_the_new_version_and_are_kept(old):
    with sqlite3.connect(old / "orders.sqlite") as db:
        db.execute("UPDATE attempt SET licences = 'rubbish' WHERE id = 2")
    with pytest.raises(JournalError, match="entry 2"):
        Journal(old)
    assert version(old / "orders.sqlite") == 1


@pytest.mark.parametrize("version_file", [VERSION_1, VERSION_2], ids=["1", "2"])
@pytest.mark.parametrize(
    ("damage", "number"),
    [
        ("DELETE FROM line WHERE attempt_id = 2", 2),
        ("DELETE FROM line WHERE attempt_id = 1 AND position = 0", 1),
        ("UPDATE line SET item = '' WHERE attempt_id = 2", 2),
        ("UPDATE line SET item = x'ff' WHERE attempt_id = 2", 2),
        ("UPDATE attempt SET prices = '[]' WHERE id = 2", 2),
        ("UPDATE attempt SET prices = 'rubbish' WHERE id = 2", 2),
        ("DELETE FROM attempt WHERE id = 1", 1),
        ("DELETE FROM attempt WHERE id IN (2, 3)", 3),
        ("DELETE FROM attempt WHERE id = (SELECT max(id) FROM attempt)", None),
        ("DELETE FROM attempt", 1),
    ],
)
def test_damage_of_an_old_journal_is_not_sealed_as_good(tmp_path, version_file, damage, number):
    path = tmp_path / "orders.sqlite"
    shutil.copy(version_file, path)
    with sqlite3.connect(path) as db:
        origin, item = db.execute("SELECT origin, item FROM attempt, line LIMIT 1").fetchone()
        db.execute(damage)
        last = db.execute("SELECT max(id) FROM attempt").fetchone()[0]
    journal = Journal(tmp_path)
    line = LineItem("sentinel-2-l2a", item, "L2A")
    with pytest.raises(JournalError, match=f"damaged at entry {number or last + 1}"):
        journal.begin(Intent(origin, 42, 456, (line,), (Money(Decimal(1), "EUR"),), ()))
    # What can be read is shown all the same.
    readable, damages = journal.readable_attempts()
    assert number is None or number in damages
    assert len(readable) >= len(rows(path, "SELECT 1 FROM attempt")[0]) - 1


def test_processes_that_meet_an_old_journal_at_once_all_get_the_new_one(old, tmp_path):
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(ROOT)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from datacosmos_imagery.core import Journal\n"
        "sys.stdin.readline()\n"
        "print(len(Journal(Path(sys.argv[2])).attempts()))\n"
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / "path"), str(old)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    answers = [process.communicate("go\n", timeout=60)[0].strip() for process in processes]
    assert answers == ["5"] * 4
    assert len(LicenceLedger(Journal(old)).entries()) == 5


def test_a_journal_that_a_crash_left_without_its_version_is_completed(old):
    with sqlite3.connect(old / "orders.sqlite") as db:
        db.execute("PRAGMA user_version = 0")
    assert len(Journal(old).attempts()) == 5


@pytest.mark.parametrize(
    ("written", "amount"), [("1E+2", "100"), ("0E-8", "0"), ("1E-7", "0.0000001"), ("5", "5")]
)
def test_an_amount_that_an_earlier_version_wrote_with_an_exponent_stays_readable(
    old, written, amount
):
    with sqlite3.connect(old / "orders.sqlite") as db:
        db.execute("UPDATE attempt SET prices = ? WHERE id = 2", (f'[["{written}", "EUR"]]',))
    (price,) = Journal(old).attempt(2).prices
    assert price.amount == Decimal(amount)
    Journal(old).check()


def test_a_level_that_an_earlier_version_kept_in_small_letters_is_found(old):
    with sqlite3.connect(old / "orders.sqlite") as db:
        db.execute("UPDATE line SET level = 'l2a' WHERE item = 'S1'")
    line = LineItem("sentinel-2-l2a", "S1", "L2A")
    attempts = Journal(old).attempts()
    origin = attempts[0].origin
    assert attempts[0].id in [a.id for a in Journal(old).attempts_for(origin, [line])]


def test_a_newer_journal_is_refused_and_left_as_it_is(tmp_path):
    Journal(tmp_path)
    path = tmp_path / "orders.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    content = path.read_bytes()
    with pytest.raises(JournalError, match="newer version"):
        Journal(tmp_path)
    assert path.read_bytes() == content


def test_an_attempt_that_another_thread_resolved_is_not_made_unknown_again(old):
    journal = Journal(old)
    journal.mark_created(4, Order("found", "UNPAID"))
    journal.mark_unknown(4, "no answer came")
    assert journal.attempt(4).state is State.CREATED


def test_how_far_a_download_is_outlives_a_restart(tmp_path):
    state = DownloadState(
        folder=tmp_path / "Bestellung ä",
        since=datetime(2026, 11, 24, 12, tzinfo=timezone.utc),
        assets=("TCI",),
        files=("item/TCI.tif",),
        bytes_done=25,
        bytes_total=100,
        problem="The disk is full.",
    )
    DownloadStates(Journal(tmp_path)).record("https://a.example", "1", state)
    states = DownloadStates(Journal(tmp_path))
    assert states.get("https://a.example", "1") == state
    assert states.get("https://b.example", "1") is None
    assert state.progress == 0.25
    states.forget("https://a.example", "1")
    assert states.all() == {}


def test_an_old_journal_that_may_not_be_written_is_refused(old, monkeypatch):
    read_only(monkeypatch)
    with pytest.raises(JournalError, match="readonly"):
        Journal(old)


def test_a_journal_that_may_not_be_written_can_still_be_read(old, monkeypatch):
    Journal(old)
    read_only(monkeypatch)
    assert len(Journal(old).attempts()) == 5


def test_a_transaction_that_fails_leaves_nothing(tmp_path):
    file = JournalFile(tmp_path)
    with pytest.raises(ZeroDivisionError):
        with file.transaction() as db:
            db.execute(
                "INSERT INTO listed (origin, order_id, status, lines, seen_at)"
                " VALUES ('o', '1', 'PAID', '[]', 0)"
            )
            1 / 0  # noqa: B018
    with file.reading() as db:
        assert db.execute("SELECT count(*) FROM listed").fetchone() == (0,)


def test_a_journal_that_cant_be_looked_for_may_be_the_one_that_knows_an_order(tmp_path):
    with pytest.raises(JournalError, match="can't be read"):
        folder_of_order((tmp_path, tmp_path / ("a" * 300)), ORIGIN_2, "o-1")

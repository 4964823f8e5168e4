# SPDX-License-Identifier: GPL-2.0-or-later
"""The buyer's own notes on orders: kept, changed, exported, put into the papers, never sent."""

import csv
import io
import shutil
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    Journal,
    LineItem,
    Money,
    Order,
    OrderJob,
    Phase,
    label_record,
    records,
    write_orders_csv,
)
from datacosmos_imagery.core.errors import InputError, JournalEntryDamaged, OutcomeUnknown
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.label import LONGEST_LABEL, read_label
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.sandbox import Fault

VERSION_2 = Path(__file__).resolve().parents[2] / "data" / "journal-version-2.sqlite"
ORIGIN = "https://app.open-cosmos.com"
LINE = LineItem("sentinel-2-l2a", "S1", "L2A")
INTENT = Intent(ORIGIN, 42, 456, (LINE,), (Money(Decimal("108.16"), "EUR"),), (), label="CC 4711")


def change(journal, statement):
    with sqlite3.connect(journal.path) as db:
        db.execute(statement)


def test_a_label_is_plain_text_on_one_line():
    assert read_label("  PO 2026/117\n(north)\t ") == "PO 2026/117 (north)"
    assert read_label("") == read_label(" \n") == ""
    assert read_label("a\u202eb\x1b[31m") == "a\\u202eb\\u001b[31m"
    assert read_label("\N{LATIN SMALL LETTER U WITH DIAERESIS}" * LONGEST_LABEL)
    with pytest.raises(InputError, match="101 characters"):
        read_label("x" * (LONGEST_LABEL + 1))
    with pytest.raises(InputError, match="isn't a text"):
        read_label(4711)


def test_a_label_is_kept_with_the_intent_and_changed_without_touching_its_facts(journal):
    journal.begin(INTENT)
    journal.begin(replace(INTENT, lines=(LineItem("a", "B", "L1"),), label=""))
    with journal.file.reading() as db:
        chains = db.execute("SELECT chain FROM attempt").fetchall()
    assert [one.label for one in journal.attempts()] == ["CC 4711", ""]
    for record in records(journal):
        assert label_record(journal, record, f" PO {record.attempt_id} ")
    assert [one.label for one in records(journal)] == ["PO 2", "PO 1"]
    label_record(journal, records(journal)[0], "")
    assert [one.label for one in records(journal)] == ["", "PO 1"]
    with journal.file.reading() as db:
        assert db.execute("SELECT chain FROM attempt").fetchall() == chains
    journal.check()


@pytest.mark.parametrize("table", ["attempt", "listed"])
def test_a_label_that_was_changed_by_another_hand_shows(journal, table):
    journal.begin(INTENT)
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID", (LINE,))])
    change(journal, f"UPDATE {table} SET label = 'other'")
    damaged = next(
        one for one in records(journal) if (one.attempt_id is None) == (table != "attempt")
    )
    assert damaged.problem
    with pytest.raises(JournalEntryDamaged):
        label_record(journal, damaged, "mine")


def test_what_isnt_there_any_more_isnt_labelled(journal):
    journal.begin(INTENT)
    (record,) = records(journal)
    with pytest.raises(JournalEntryDamaged):
        label_record(journal, replace(record, attempt_id=99), "mine")
    with pytest.raises(JournalEntryDamaged):
        label_record(journal, replace(record, attempt_id=None, order_id="web-9"), "mine")


def test_an_order_that_was_made_elsewhere_is_labelled_for_good(journal):
    order = Order("web-1", "UNPAID", (LINE,))
    ListedOrders(journal).remember(ORIGIN, [order])
    label_record(journal, records(journal)[0], "CC 8")
    ListedOrders(journal).remember(ORIGIN, [replace(order, status="PAID")])
    (record,) = records(journal)
    assert (record.label, record.phase) == ("CC 8", Phase.PAID)
    ListedOrders(journal).hide(ORIGIN, "web-1")
    assert records(journal, include_hidden=True)[0].label == "CC 8"


@pytest.mark.parametrize(("own", "expected"), [("", "CC 8"), ("CC 4711", "CC 4711")])
def test_a_lost_order_brings_the_label_that_it_got_in_the_list(journal, own, expected):
    attempt_id = journal.begin(replace(INTENT, label=own))
    journal.mark_unknown(attempt_id, "no answer")
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID")])
    web = next(one for one in records(journal) if one.order_id)
    label_record(journal, web, "CC 8")
    journal.mark_created(attempt_id, Order("web-1", "PAID"))
    (record,) = records(journal)
    assert (record.attempt_id, record.label) == (attempt_id, expected)


def test_an_older_journal_is_as_sound_as_before(tmp_path):
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(VERSION_2, folder / "orders.sqlite")
    before = Journal(folder)
    with before.file.reading() as db:
        seals = db.execute("SELECT seal FROM attempt UNION ALL SELECT seal FROM listed").fetchall()
    # As the version before this one left it.
    change(before, "ALTER TABLE attempt DROP COLUMN label")
    change(before, "ALTER TABLE listed DROP COLUMN label")
    change(before, "PRAGMA user_version = 5")
    journal = Journal(folder)
    journal.check()
    with journal.file.reading() as db:
        now = db.execute("SELECT seal FROM attempt UNION ALL SELECT seal FROM listed").fetchall()
    assert now == seals
    assert not any(one.label or one.is_damaged for one in records(journal, include_hidden=True))


def test_a_script_orders_with_a_label_which_is_never_sent(sandbox, client, folder, line, monitor):
    job = OrderJob(client, folder, (line,), licences_accepted=True, label=" CC 4711-geheim ")
    job.run(monitor)
    (record,) = records(Journal(folder))
    assert record.label == "CC 4711-geheim"
    sent = [request for request in sandbox.requests if request.method == "POST"]
    assert sent
    assert "geheim" not in repr(sandbox.requests)


def test_a_label_that_is_too_long_stops_the_order(sandbox, client, folder, line, monitor):
    job = OrderJob(client, folder, (line,), licences_accepted=True, label="x" * 101)
    with pytest.raises(InputError, match="101") as caught:
        job.run(monitor)
    assert caught.value.nothing_ordered
    assert (records(Journal(folder)), list(sandbox.orders)) == ((), [])


def test_an_order_that_is_found_again_takes_the_new_label(sandbox, client, folder, line, monitor):
    job = OrderJob(client, folder, (line,), licences_accepted=True, label="first")
    sandbox.faults.add(Fault("/orders$", "POST", drop=True))
    with pytest.raises(OutcomeUnknown):
        job.run(monitor)
    sandbox.faults.clear()
    assert replace(job, label="second").run(monitor).found_again
    assert [one.label for one in records(Journal(folder))] == ["second"]


def test_a_label_stands_in_the_table_and_no_spreadsheet_runs_it(journal, tmp_path):
    journal.begin(replace(INTENT, label="=1+1"))
    write_orders_csv(tmp_path / "orders.csv", records(journal))
    (row,) = csv.DictReader(io.StringIO((tmp_path / "orders.csv").read_text("utf-8-sig")))
    assert row["label"] == "'=1+1"

# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders that are kept in memory: only what has changed is read again, and nothing is missed."""

import sqlite3
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core.journal.changes import state_of
from datacosmos_imagery.core.journal.download_states import DownloadState, DownloadStates
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.records import Phase, known_orders, records
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.sales.order import Order
from many_orders import Planted, write_journal

ORIGIN = "http://127.0.0.1:9"
COUNT = 300


@pytest.fixture
def planted():
    ids = [f"{n:08x}-0000-4000-8000-000000000000" for n in range(COUNT)]
    return [
        Planted(order_id, f"ITEM_{n}", "UNPAID", "10.00", "EUR", 1_790_000_000.0 + n)
        for n, order_id in enumerate(ids)
    ]


@pytest.fixture
def journal(folder, planted):
    return write_journal(folder, ORIGIN, planted)


@pytest.fixture
def known(journal, folder):
    known = known_orders(folder)
    known.look(journal)
    return known


def afresh(folder, work):
    """Return what `records` says to whoever has nothing in memory."""
    path = folder.with_name("copy")
    path.mkdir(exist_ok=True)
    (path / "orders.sqlite").write_bytes((folder / "orders.sqlite").read_bytes())
    return work(Journal(path))


def listed(order):
    line = order.line
    entry = {"collection": line.collection, "item": line.item, "level": line.level}
    return Order.from_json(
        {"id": order.id, "status": order.status, "order_line_items": [entry], "contract_id": 456}
    )


def test_nothing_is_read_again_of_what_did_not_change(known, journal):
    before, read = known.look(journal), known.rows_read
    assert read == COUNT
    assert known.look(Journal(journal.path.parent)) is before
    assert known.rows_read == read


def change_status(journal, planted):
    journal.record_status(ORIGIN, Order(planted[7].id, "PAID"))


def note_poll(journal, _planted):
    journal.record_poll(3, "HTTP 503")


def hide(journal, _planted):
    journal.hide(5)


def begin_download(journal, planted):
    state = DownloadState(journal.path.parent, datetime.now(timezone.utc), bytes_done=5)
    DownloadStates(journal).record(ORIGIN, planted[2].id, state)


@pytest.mark.parametrize("act", [change_status, note_poll, hide, begin_download])
def test_one_change_is_one_entry_read(known, journal, planted, folder, act):
    before, read = known.look(journal).by_key, known.rows_read
    act(journal, planted)
    now = known.look(journal).by_key
    assert known.rows_read - read == 1
    assert sum(now[key] is not before[key] for key in now) == 1
    assert tuple(now.values()) == afresh(folder, lambda j: records(j, include_hidden=True))


def test_orders_made_elsewhere_come_and_change(known, journal, planted, folder):
    foreign = Planted("f" * 8 + "-0000-4000-8000-000000000000", "X", "UNPAID", "1", "EUR", 0.0)
    before, read = known.look(journal).by_key, known.rows_read
    ListedOrders(journal).remember(ORIGIN, [listed(foreign), listed(planted[4])])
    found = known.look(journal).by_key
    assert found.keys() - before.keys() == {f"{ORIGIN} {foreign.id}"}
    assert known.rows_read - read <= 4
    ListedOrders(journal).hide(ORIGIN, foreign.id)
    assert known.look(journal).by_key[f"{ORIGIN} {foreign.id}"].is_hidden
    assert known.look(journal).records == afresh(folder, lambda j: records(j, include_hidden=True))


def test_what_another_program_writes_is_seen(known, journal, folder, planted):
    before = known.look(journal).by_key
    other = folder.with_name("other")
    afresh(folder, lambda j: None)
    (folder.with_name("copy")).rename(other)
    Journal(other).record_status(ORIGIN, Order(planted[9].id, "CANCELLED"))
    (folder / "orders.sqlite").write_bytes((other / "orders.sqlite").read_bytes())
    now = known.look(journal).by_key
    assert [key for key in now if now[key] is not before[key]] == ["attempt 10"]
    assert now["attempt 10"].phase is Phase.CANCELLED


def test_our_own_writing_hides_no_foreign_one(known, journal, planted):
    """Both between two looks: the notes of our own don't lead from the one to the other."""
    journal.record_poll(3)
    with sqlite3.connect(journal.path) as db:
        db.execute("UPDATE scene SET platform = 'another' WHERE item = ?", (planted[20].item,))
    journal.record_poll(4)
    found = known.look(journal).by_key
    assert found["attempt 21"].scenes[0].platform == "another"
    assert found["attempt 3"].checked_at
    assert found["attempt 4"].checked_at


def test_damage_from_outside_is_seen(known, journal):
    with sqlite3.connect(journal.path) as db:
        db.execute("UPDATE attempt SET prices = '[]' WHERE id = 12")
    found = known.look(journal).by_key
    assert found["attempt 12"].is_damaged
    with sqlite3.connect(journal.path) as db:
        db.execute("DELETE FROM attempt WHERE id = 40")
    found = known.look(journal).by_key
    assert found["attempt 12"].is_damaged
    assert found["attempt 40"].is_damaged


def test_a_change_of_money_alone_makes_what_is_bought_another(known, journal, planted):
    serial = known.look(journal).bought_serial
    journal.record_poll(3)
    assert known.look(journal).bought_serial == serial
    change_status(journal, planted)
    assert known.look(journal).bought_serial != serial


def test_a_dearer_order_is_read_with_its_bill(known, journal, planted):
    bill = {"total": {"amount": "25.00", "currency": "EUR"}}
    journal.record_status(ORIGIN, Order(planted[1].id, "UNPAID", raw=bill))
    found = known.look(journal).by_key["attempt 2"]
    assert found.total == Money(Decimal("25.00"), "EUR")
    assert found.differs


def test_a_list_that_says_nothing_new_is_not_written(known, journal, planted):
    paid = [Planted(o.id, o.item, "PAID", o.price, o.currency, o.begun_at) for o in planted]
    ListedOrders(journal).remember(ORIGIN, map(listed, paid))
    known.look(journal)
    read, state = known.rows_read, state_of(journal.path)
    ListedOrders(journal).remember(ORIGIN, map(listed, paid))
    assert state_of(journal.path) == state
    known.look(journal)
    assert known.rows_read == read

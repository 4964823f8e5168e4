# SPDX-License-Identifier: GPL-2.0-or-later
"""A damaged journal is kept, said, and nothing is ordered with it."""

import random
import shutil
import sqlite3
import time
from contextlib import closing
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    Journal,
    LicenceLedger,
    LineItem,
    Money,
    Order,
    bought_keys,
    bought_lines,
    records,
)
from datacosmos_imagery.core.errors import AlreadyOrdered, JournalError
from datacosmos_imagery.core.journal import seals
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.listed_orders import ListedOrders, note_order
from datacosmos_imagery.core.journal.rows import insert_attempt
from datacosmos_imagery.core.stac.collection import Licence

ORIGIN = "https://app.open-cosmos.com"
PAGE = 4096
TABLES = ("attempt", "line", "acceptance", "listed", "head")
INDEXES = ("line_item", "attempt_order", "sqlite_autoindex_line_1")
ODD = [None, -1, 2**62, 1e300, float("inf"), "", "9" * 5000, b"\xff\xfe\0", "\0a", "[]", "PAID"]
ODD += ["refused", b"refused", '[["1e-20000", "EUR"]]', "CANCELLED"]


def line(number):
    return LineItem("sentinel-2-l2a", f"S{number}", "L2A")


def intent(*numbers):
    price = Money(Decimal("108.16"), "EUR")
    licence = Licence("EULA", "1.0", "https://a.example/eula")
    lines = tuple(map(line, numbers))
    return Intent(ORIGIN, 42, 456, lines, (price,) * len(lines), (licence,), "ada")


@pytest.fixture
def full(folder):
    """A journal with twelve attempts of all kinds and three orders of the web application."""
    journal = Journal(folder)
    for number in range(12):
        attempt_id = journal.begin(intent(number, 100 + number))
        if number % 3 == 0:
            journal.mark_created(attempt_id, Order(f"order-{number}", "PAID"))
        elif number % 3 == 1:
            journal.mark_unknown(attempt_id, "no answer")
    listed = [Order(f"web-{n}", "PAID", (line(200 + n),)) for n in range(3)]
    ListedOrders(journal).remember(ORIGIN, listed)
    return journal


def change(journal, *statements):
    with closing(sqlite3.connect(journal.path)) as db, db:
        for statement in statements:
            db.execute(statement)


def assert_nothing_is_ordered(journal, *numbers):
    content = journal.path.read_bytes()
    for number in numbers:
        with pytest.raises(JournalError) as caught:
            Journal(journal.path.parent).begin(intent(number))
        assert caught.value.hint
    assert journal.path.read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempt SET state = 'refused' WHERE id = 4",
        "UPDATE attempt SET status = 'CANCELLED', paid_at = NULL WHERE id = 4",
        "UPDATE attempt SET origin = 'https://b.example' WHERE id = 4",
        'UPDATE attempt SET prices = \'[["1.00", "EUR"]]\' WHERE id = 4',
        "UPDATE attempt SET begun_at = begun_at - 5000000 WHERE id = 4",
        "UPDATE attempt SET contract_id = 455 WHERE id = 4",
        "UPDATE attempt SET uuid = 'x' WHERE id = 4",
        "UPDATE attempt SET hidden = 1 WHERE id = 4",
        "UPDATE attempt SET id = 400 WHERE id = 4",
        "UPDATE attempt SET chain = '' WHERE id = 4",
        "UPDATE attempt SET seal = '' WHERE id = 4",
        "UPDATE line SET item = 'S999' WHERE attempt_id = 4",
        "UPDATE line SET attempt_id = 5, position = 7 WHERE attempt_id = 4 AND position = 0",
        "UPDATE line SET position = 5 WHERE attempt_id = 4 AND position = 0",
        "UPDATE acceptance SET version = '2.0' WHERE attempt_id = 4",
        "DELETE FROM line WHERE attempt_id = 4",
        "DELETE FROM acceptance WHERE attempt_id = 4",
        "DELETE FROM attempt WHERE id = 4",
        "DELETE FROM attempt WHERE id = 1",
        "DELETE FROM attempt WHERE id = 12",
        "DELETE FROM attempt WHERE id > 6",
        "DELETE FROM attempt",
        "DELETE FROM head",
        "UPDATE head SET attempts = 11",
        "UPDATE head SET chain = x'00'",
        "DELETE FROM listed WHERE order_id = 'web-1'",
    ],
)
def test_what_no_longer_fits_stops_every_order_and_the_file_is_kept(full, statement):
    change(full, statement)
    assert_nothing_is_ordered(full, 3, 500)
    for decide in (full.check, full.attempts, lambda: full.attempts_for(ORIGIN, [line(500)])):
        with pytest.raises(JournalError, match="damaged"):
            decide()
    with pytest.raises(JournalError):
        bought_lines(full, ORIGIN)
    # What can be read is shown all the same.
    assert len(records(full, include_hidden=True)) >= 3


@pytest.mark.parametrize(
    "assignment",
    ["status = 'CANCELLED'", "paid_at = NULL", "lines = '[]'", "origin = 'https://b.example'"],
)
def test_a_listed_order_that_no_longer_fits_stops_orders_until_it_is_listed_again(full, assignment):
    change(full, f"UPDATE listed SET {assignment} WHERE order_id = 'web-1'")
    with pytest.raises(JournalError, match="damaged at entry web-1"):
        bought_lines(full, ORIGIN)
    if "origin" not in assignment:
        ListedOrders(full).remember(ORIGIN, [Order("web-1", "PAID", (line(201),))])
        assert bought_lines(full, ORIGIN)[line(201)].is_paid


def test_a_listed_order_that_was_paid_stays_so_though_the_rest_of_it_is_damaged(full):
    change(full, "UPDATE listed SET lines = 'x' WHERE order_id = 'web-1'")
    ListedOrders(full).remember(ORIGIN, [Order("web-1", "CANCELLED", (line(201),))])
    assert bought_lines(full, ORIGIN)[line(201)].is_paid


@pytest.mark.parametrize("index", INDEXES)
def test_an_index_that_lost_its_entries_hides_no_attempt(full, index):
    change(full, "CREATE INDEX other ON line (level) WHERE level = 'none'")
    with closing(sqlite3.connect(full.path)) as db, db:
        db.execute("PRAGMA writable_schema = 1")
        db.execute(
            "UPDATE sqlite_master SET rootpage ="
            " (SELECT rootpage FROM sqlite_master WHERE name = 'other') WHERE name = ?",
            (index,),
        )
        db.execute("DELETE FROM sqlite_master WHERE name = 'other'")
    assert_nothing_is_ordered(full, 3, 4, 500)


def test_a_damaged_entry_isnt_changed_and_the_others_are(full):
    change(full, "UPDATE attempt SET note = 'x' WHERE id = 2")
    with pytest.raises(JournalError, match="entry 2"):
        full.mark_created(2, Order("order-1", "PAID"))
    full.record_poll(1, "asked in vain")
    assert full.attempt(1).poll_problem == "asked in vain"
    with pytest.raises(JournalError, match="entry 2"):
        full.attempt(2)
    with pytest.raises(JournalError, match="entry 99"):
        full.mark_created(99, Order("order-99", "PAID"))


def test_what_the_service_lists_is_remembered_beside_a_damaged_entry(full):
    change(full, "UPDATE attempt SET note = 'x' WHERE id = 4")
    order = Order("order-3", "PAID", (line(3), line(103)))
    ListedOrders(full).remember(ORIGIN, [order, Order("order-0", "CANCELLED")])
    shown = {record.order_id: record for record in records(full)}
    assert shown["order-3"].phase.is_paid_for
    assert shown["order-0"].later_status == "CANCELLED"


def test_every_column_of_an_attempt_and_of_a_listed_order_is_sealed(full):
    with full.file.reading() as db:
        attempt = {row[1] for row in db.execute("PRAGMA table_info(attempt)")}
        listed = {row[1] for row in db.execute("PRAGMA table_info(listed)")}
        accepted = {row[1] for row in db.execute("PRAGMA table_info(acceptance)")}
    assert {*seals.FACTS, *seals.CHANGING, "label"} == attempt - {"chain", "seal"}
    assert set(seals.LISTED) == listed - {"seal"}
    assert set(seals.ACCEPTED) == accepted - {"id", "attempt_id"}


def test_all_that_the_journal_does_leaves_it_sound(full):
    full.mark_refused(3, "no")
    full.mark_unknown(6, "cut")
    full.mark_created(2, Order("order-1", "UNPAID"))
    dear = Order("order-1", "UNPAID", raw={"total": "0.0000001", "currency": "EUR"})
    found = full.record_status(ORIGIN, dear).unconfirmed
    assert full.record_status(ORIGIN, dear, found).is_confirmed
    full.hide(2)
    full.record_poll(2, "no")
    note_order(full, ORIGIN, Order("order-1", "PAID"))
    note_order(full, ORIGIN, Order("web-9", "PAID", (line(900),)))
    ListedOrders(full).remember(ORIGIN, [Order("web-0", "CANCELLED"), Order("web-8", "UNPAID")])
    ListedOrders(full).hide(ORIGIN, "web-8")
    full.check()
    assert len(full.attempts()) == 12
    assert full.attempt(2).billed == Money(Decimal("0.0000001"), "EUR")


def at_random(path, chance):
    """Damage the file in one of the ways that disks, programs and people do."""
    data = bytearray(path.read_bytes())
    pages = len(data) // PAGE
    one, other = (slice(n * PAGE, (n + 1) * PAGE) for n in chance.choices(range(pages), k=2))
    way = chance.randrange(8)
    if way == 0:
        for _bit in range(chance.choice((1, 2, 30, 400))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif way == 1:
        data[one] = bytes(PAGE)
    elif way == 2:
        data[one], data[other] = data[other], data[one]
    elif way == 3:
        data[one] = data[other]
    elif way == 4:
        del data[chance.randrange(1, len(data)) :]
    elif way == 5:
        text = chance.choice((b"sentinel", b"created", b"PAID", b"order-", b"L2A", b"EUR"))
        place = data.find(text, chance.randrange(len(data)))
        if place >= 0:
            data[place : place + len(text)] = chance.choice((b"\xff", b"\0", b"x")) * len(text)
    path.write_bytes(data)
    if way > 5:
        in_a_row(path, chance)


def in_a_row(path, chance):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA synchronous = OFF")
        table = chance.choice(TABLES)
        column = chance.choice([row[1] for row in db.execute(f"PRAGMA table_info({table})")])
        kind = chance.choice(("?", "CAST(? AS TEXT)"))
        where = "1" if table in ("listed", "head") else f"rowid = {chance.randrange(1, 13)}"
        try:
            db.execute(
                f"UPDATE OR IGNORE {table} SET {column} = {kind} WHERE {where}",
                (chance.choice(ODD),),
            )
        except sqlite3.IntegrityError:  # a value that no row can have
            db.execute(f"DELETE FROM {table} WHERE {where}")


@pytest.mark.parametrize("seed", range(3))
def test_fifty_heavily_damaged_journals_order_nothing_again_and_raise_nothing_else(full, seed):
    sound = full.path.read_bytes()
    refused = 0
    for case in range(50):
        shutil.rmtree(full.path.parent)
        full.path.parent.mkdir()
        full.path.write_bytes(sound)
        chance = random.Random(f"{seed} {case}")
        at_random(full.path, chance)
        for show in (
            records,
            lambda j: bought_keys(j, ORIGIN),
            lambda j: LicenceLedger(j).entries(),
        ):
            try:
                show(Journal(full.path.parent))
            except JournalError:
                continue
        for number in chance.sample(range(12), 3):
            try:
                Journal(full.path.parent).begin(intent(number))
            except AlreadyOrdered:
                continue
            except JournalError:
                refused += 1
                continue
            pytest.fail(f"S{number} was ordered again in case {case}")
    assert refused > 60


def test_ten_thousand_attempts_leave_the_next_order_quick(folder):
    journal = Journal(folder)
    with journal.file.transaction() as db:
        for number in range(10_000):
            insert_attempt(db, intent(number), 1_790_000_000.0 + number)
    started = time.perf_counter()
    Journal(folder).begin(intent(20_000))
    # 0.2 s where it was measured; a journal read attempt by attempt takes ten times that.
    assert time.perf_counter() - started < 2


def test_a_journal_of_an_earlier_version_is_sealed_with_what_it_holds(full):
    # As version 2 left it, as far as this matters.
    change(
        full,
        "DROP TABLE head",
        "ALTER TABLE listed DROP COLUMN seal",
        "ALTER TABLE listed DROP COLUMN paid_at",
        "ALTER TABLE listed DROP COLUMN after_attempt",
        *[
            f"ALTER TABLE attempt DROP COLUMN {name}"
            for name in (
                "uuid",
                "paid_at",
                "differences",
                "differences_confirmed",
                "billed_lines",
                "sought_at",
                "list_read",
                "chain",
                "seal",
            )
        ],
        "ALTER TABLE acceptance DROP COLUMN stated",
        "ALTER TABLE acceptance DROP COLUMN sent",
        "PRAGMA user_version = 2",
    )
    journal = Journal(full.path.parent)
    journal.check()
    assert [a.is_paid_for for a in journal.attempts()] == [n % 3 == 0 for n in range(12)]
    assert all(order.is_paid_for for order in ListedOrders(journal).all())
    change(journal, "DELETE FROM attempt WHERE id = 12")
    assert_nothing_is_ordered(journal, 11)

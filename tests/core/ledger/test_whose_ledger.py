# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose a ledger is: another's schema, a newer version's, and who may do what in ours."""

from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Journal, Money, Order
from datacosmos_imagery.core.errors import JournalError, SpendingLimitExceeded
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.noted_folders import note_folder
from datacosmos_imagery.core.ledger.__main__ import main
from datacosmos_imagery.core.ledger.schema import BUYERS, READERS, VERSION, setup_sql
from ledgers import ORIGIN, intent, own_database, without_tables
from views import eur

pytestmark = pytest.mark.usefixtures("ledger")

ALL_TABLES = (
    "SELECT string_agg(tablename, ' ' ORDER BY 1) FROM pg_tables WHERE schemaname = 'datacosmos'"
)


@without_tables
def test_the_tables_are_made_at_the_first_use(journal, ask):
    assert journal.attempts() == []
    assert ask("SELECT product, version FROM datacosmos.ledger") == f"datacosmos-imagery|{VERSION}"


@without_tables
def test_a_schema_of_somebody_elses_is_refused_and_left_as_it_is(journal, ask):
    ask("CREATE SCHEMA datacosmos; CREATE TABLE datacosmos.tiles (id int)")
    with pytest.raises(JournalError, match="isn't a ledger"):
        journal.begin(intent())
    assert ask(ALL_TABLES) == "tiles"


@without_tables
def test_a_table_of_our_name_that_isnt_ours_is_refused(journal, ask):
    ask(
        "CREATE SCHEMA datacosmos; CREATE TABLE datacosmos.ledger (product text, version int);"
        "INSERT INTO datacosmos.ledger VALUES ('bookkeeping', 1)"
    )
    with pytest.raises(JournalError, match="isn't a ledger"):
        journal.begin(intent())
    assert ask(ALL_TABLES) == "ledger"


@own_database
def test_a_newer_versions_is_refused_and_untouched(journal, ask, folder):
    journal.begin(intent())
    ask(f"UPDATE datacosmos.ledger SET version = {VERSION + 1}")
    journal.file.server.__init__(journal.file.server.address)  # as a new process
    with pytest.raises(JournalError, match="newer version"):
        Journal(folder).begin(intent("S2"))
    assert ask("SELECT count(*) FROM datacosmos.attempt") == "1"


@without_tables
def test_the_script_for_the_administrator_makes_the_same(journal, ask):
    ask(setup_sql())
    assert journal.begin(intent())


@without_tables
def test_who_may_make_no_tables_is_told_of_the_script(sign_in, folder):
    sign_in("tom")
    with pytest.raises(JournalError, match="no tables yet") as caught:
        Journal(folder).attempts()
    assert "--print-sql" in caught.value.hint


@without_tables
def test_who_has_no_role_is_told_so(ask, sign_in, folder):
    ask(setup_sql())
    sign_in("tom")
    with pytest.raises(JournalError, match=r"permission denied|doesn't let you"):
        Journal(folder).attempts()


def test_a_reader_reads_and_orders_nothing(journal, ask, sign_in, folder):
    journal.begin(intent())
    sign_in("eva", READERS)
    assert len(Journal(folder).attempts()) == 1
    with pytest.raises(JournalError, match="doesn't let you"):
        Journal(folder).begin(intent("S2"))
    assert len(journal.attempts()) == 1


@without_tables
def test_a_buyer_does_all_that_a_journal_does(ask, sign_in, folder):
    ask(setup_sql())
    sign_in("ana", BUYERS)
    journal = Journal(folder)
    attempt_id = journal.begin(intent())
    journal.mark_created(attempt_id, Order("o-1", "UNPAID"))
    journal.record_status(ORIGIN, Order("o-1", "PAID"))
    journal.set_label(attempt_id, "4711")
    ListedOrders(journal).remember(ORIGIN, [Order("o-2", "UNPAID")])
    ListedOrders(journal).set_label(ORIGIN, "o-2", "4712")
    assert journal.attempts()[0].is_paid_for
    assert ask("SELECT owner FROM datacosmos.attempt") == "ana"
    ask("REASSIGN OWNED BY ana TO stac")


# As a buyer who writes with another program would.
BY_HAND = (
    "INSERT INTO attempt (origin, state, prices, licences, begun_at, updated_at, uuid{})"
    " VALUES ('o', {}, '[]', 0, 0, 'x'{})"
)


def by_hand(state="sending", prices='[["10", "EUR"]]', **more):
    names = "".join(f", {name}" for name in more)
    values = "".join(f", {value}" for value in more.values())
    return BY_HAND.format(names, f"'{state}', '{prices}'", values)


REFUSED = [
    by_hand("created", order_id="'o-9'"),
    by_hand("unknown"),
    by_hand("refused"),
    by_hand(order_id="'o-9'"),
    by_hand(paid_at="0"),
    by_hand(billed="""'["1", "EUR"]'"""),
    by_hand(taken_over="1"),
    by_hand(prices='[["-10", "EUR"]]'),
    by_hand(prices='[["NaN", "EUR"]]'),
    by_hand(prices="nothing"),
    "UPDATE attempt SET state = 'sending'",
    "UPDATE attempt SET state = 'unknown'",
    "UPDATE attempt SET state = 'refused'",
    "UPDATE attempt SET state = 'done'",
    "UPDATE attempt SET order_id = NULL",
    "UPDATE attempt SET taken_over = 1",
    'UPDATE attempt SET billed = \'["-5", "EUR"]\'',
    "INSERT INTO line (attempt_id, position, collection, item, level) VALUES (1, 9, 'c', 'i', 'L')",
    'INSERT INTO acceptance (attempt_id, name, version, link, accepted_at, "user")'
    " VALUES (1, 'n', '1', 'l', 0, 'u')",
    "DELETE FROM attempt",
    "DELETE FROM line",
    "DELETE FROM acceptance",
    "DELETE FROM listed",
    "TRUNCATE attempt CASCADE",
    "UPDATE attempt SET prices = '[]'",
    "UPDATE attempt SET begun_at = 0",
    "UPDATE attempt SET uuid = 'x'",
    "UPDATE attempt SET owner = 'eva'",
    "UPDATE attempt SET paid_at = NULL",
    "UPDATE attempt SET order_id = 'o-9'",
    "UPDATE line SET item = 'S9'",
    "UPDATE acceptance SET name = 'x'",
    "INSERT INTO spending_limit VALUES ('', 'month', 1, 'EUR')",
    "UPDATE ledger SET version = 0",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_no_buyer_takes_back_what_the_ledger_holds(journal, ask, sign_in, folder, statement):
    journal.mark_created(journal.begin(intent()), Order("o-1", "PAID"))
    journal.record_status(ORIGIN, Order("o-1", "PAID"))
    before = journal.attempts()
    sign_in("ana", BUYERS)
    with pytest.raises(JournalError), Journal(folder).file.transaction() as db:
        db.execute(statement)
    assert journal.attempts() == before


def test_when_an_attempt_was_begun_and_by_whom_is_the_databases_word(journal, ask, sign_in, folder):
    journal.check()
    sign_in("ana", BUYERS)
    with Journal(folder).file.transaction() as db:
        db.execute(by_hand(owner="'eva'"))
        db.execute("UPDATE attempt SET updated_at = 9e9, polled_at = 9e9, sought_at = 9e9")
    late = "begun_at > {0} AND {1} < {0} + 600 AND owner = 'ana'"
    now = "extract(epoch FROM clock_timestamp() - interval '5 minutes')"
    found = late.format(now, "greatest(begun_at, updated_at, polled_at, sought_at)")
    assert ask(f"SELECT {found} FROM datacosmos.attempt") == "t"


def test_no_buyer_says_where_a_colleague_has_the_images(journal, ask, sign_in, folder, tmp_path):
    note_folder(journal, ORIGIN, "o-1", tmp_path)
    sign_in("ana", BUYERS)
    with (
        pytest.raises(JournalError, match="the folder of stac"),
        Journal(folder).file.transaction() as db,
    ):
        db.execute("UPDATE folder SET path = '/elsewhere'")
    with Journal(folder).file.transaction() as db:
        db.execute(
            "INSERT INTO folder (origin, order_id, owner, machine, path)"
            " VALUES ('o', 'o-2', 'stac', 'm', '/p')"
        )
    assert ask("SELECT owner FROM datacosmos.folder ORDER BY owner") == "ana\nstac"


def test_what_an_attempt_costs_in_two_currencies_counts_for_no_limit(journal, ask):
    journal.check()
    ask("INSERT INTO datacosmos.spending_limit VALUES ('', 'month', 100, 'EUR')")
    two = replace(intent("S1", "S2"), prices=(eur("1"), Money(Decimal(2), "USD")))
    with pytest.raises(SpendingLimitExceeded, match="can't be judged"):
        journal.begin(two)
    ask("DELETE FROM datacosmos.spending_limit")
    journal.begin(two)
    ask("INSERT INTO datacosmos.spending_limit VALUES ('', 'month', 100, 'EUR')")
    with pytest.raises(SpendingLimitExceeded, match="can't be counted"):
        journal.begin(intent("S3"))


def test_a_months_end_is_by_the_servers_clock(journal, ask):
    """What was begun a second before this month, UTC, counts for the last; the first second for this."""
    journal.check()
    for item in ("S1", "S2"):
        journal.begin(intent(item, price="60"))
    first = "extract(epoch FROM date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')"
    moved = "SET session_replication_role = replica; UPDATE datacosmos.attempt SET begun_at = "
    ask(f"{moved} {first} - 1 WHERE id = 1")
    ask(f"{moved} {first} WHERE id = 2")
    ask("INSERT INTO datacosmos.spending_limit VALUES ('', 'month', 100, 'EUR')")
    with pytest.raises(SpendingLimitExceeded, match="40.00"):
        journal.begin(intent("S3", price="41"))
    assert journal.begin(intent("S3", price="40"))


@pytest.mark.parametrize("statement", REFUSED[:-2])
def test_not_even_the_owner_does_by_mistake(journal, statement):
    journal.mark_created(journal.begin(intent()), Order("o-1", "PAID"))
    journal.record_status(ORIGIN, Order("o-1", "PAID"))
    before = journal.attempts()
    with pytest.raises(JournalError), journal.file.transaction() as db:
        db.execute(statement)
    assert journal.attempts() == before


CHECKED = {
    "a buyer": ((BUYERS,), True, "You may order. It holds 0 orders."),
    "a reader": ((READERS,), False, "You may only read it, not order"),
}


@pytest.mark.parametrize(("roles", "is_good", "words"), CHECKED.values(), ids=CHECKED)
def test_the_check_says_what_one_may_do_and_ends_accordingly(
    sign_in, capsys, roles, is_good, words
):
    sign_in("ana", *roles)
    assert main(["--check"]) == (0 if is_good else 1)
    said = capsys.readouterr().out
    assert "signed in as ana" in said
    assert f"Its tables are of version {VERSION}." in said
    assert words in said


@without_tables
def test_the_check_makes_nothing_and_sees_a_right_that_lacks(ask, sign_in, capsys):
    assert main(["--check"]) == 0
    assert "they are made when it is first used" in capsys.readouterr().out
    assert ask(ALL_TABLES) == ""
    ask(setup_sql())
    ask("REVOKE INSERT ON datacosmos.line FROM datacosmos_buyers")
    sign_in("ana", BUYERS)
    assert main(["--check"]) == 1
    assert "You may only read it" in capsys.readouterr().out

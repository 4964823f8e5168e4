# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose a ledger is: another's schema, a newer version's, and who may do what in ours."""

import pytest
from datacosmos_imagery.core import Journal, Order
from datacosmos_imagery.core.errors import JournalError
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.ledger.schema import BUYERS, READERS, VERSION, setup_sql
from ledgers import ORIGIN, intent, without_tables

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


REFUSED = [
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


@pytest.mark.parametrize("statement", REFUSED[:-2])
def test_not_even_the_owner_does_by_mistake(journal, statement):
    journal.mark_created(journal.begin(intent()), Order("o-1", "PAID"))
    journal.record_status(ORIGIN, Order("o-1", "PAID"))
    before = journal.attempts()
    with pytest.raises(JournalError), journal.file.transaction() as db:
        db.execute(statement)
    assert journal.attempts() == before

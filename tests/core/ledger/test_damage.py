# SPDX-License-Identifier: GPL-2.0-or-later
"""What an administrator, or a disk, has damaged in a ledger is seen before money is spent on it."""

import pytest
from datacosmos_imagery.core import Order, records
from datacosmos_imagery.core.errors import AlreadyOrdered, JournalEntryDamaged
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from ledgers import ORIGIN, intent

pytestmark = pytest.mark.usefixtures("ledger")

# Without the rules that refuse it.
UNRULED = "SET session_replication_role = replica; SET search_path TO datacosmos; "


@pytest.fixture
def full(journal):
    for number in range(1, 5):
        attempt_id = journal.begin(intent(f"S{number}", f"T{number}"))
        journal.mark_created(attempt_id, Order(f"o-{number}", "UNPAID"))
    ListedOrders(journal).remember(ORIGIN, [Order("o-8", "PAID"), Order("o-9", "PAID")])
    return journal


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempt SET state = 'refused' WHERE id = 2",
        "UPDATE attempt SET status = 'CANCELLED' WHERE id = 2",
        "UPDATE attempt SET prices = '[]' WHERE id = 2",
        "UPDATE attempt SET prices = 'x' WHERE id = 2",
        "UPDATE attempt SET seal = '' WHERE id = 2",
        "UPDATE line SET item = 'S9' WHERE attempt_id = 2 AND position = 0",
        "UPDATE line SET position = 5 WHERE attempt_id = 2 AND position = 0",
        "DELETE FROM line WHERE attempt_id = 2 AND position = 0",
    ],
)
def test_a_damaged_attempt_is_named_orders_nothing_again_and_leaves_the_others(
    full, ask, statement
):
    ask(UNRULED + statement)
    with pytest.raises(JournalEntryDamaged, match="2"):
        full.check()
    with pytest.raises(JournalEntryDamaged, match="2"):
        full.begin(intent("T2"))
    with pytest.raises(AlreadyOrdered):
        full.begin(intent("S3"))
    attempts, damages = full.readable_attempts()
    assert ([x.id for x in attempts], list(damages)) == ([1, 3, 4], [2])
    shown = {record.order_id for record in records(full) if not record.is_damaged}
    assert shown >= {"o-1", "o-3", "o-4"}
    with pytest.raises(JournalEntryDamaged):
        full.set_label(2, "x")


def test_a_damaged_listed_order_is_itself_again_once_it_is_listed(full, ask):
    ask(f"{UNRULED} UPDATE listed SET lines = 'x', label = 'y' WHERE order_id = 'o-9'")
    listed = ListedOrders(full)
    assert {x.order_id: bool(x.damage) for x in listed.all()} == {"o-8": False, "o-9": True}
    listed.remember(ORIGIN, [Order("o-9", "UNPAID")])
    (again,) = [x for x in listed.all() if x.order_id == "o-9"]
    assert (again.damage, again.label) == ("", "")
    assert again.is_paid_for, "paid stays paid"

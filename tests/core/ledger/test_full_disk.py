# SPDX-License-Identifier: GPL-2.0-or-later
"""A ledger whose server has no room left on its disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal, Order
from datacosmos_imagery.core.errors import JournalError, LedgerAway
from datacosmos_imagery.core.ledger.chosen import ledger_in_use
from ledgers import intent, own_database

pytestmark = own_database


@pytest.fixture
def journal(ledger, folder):
    return Journal(folder)


@pytest.fixture
def no_room_for(postgres, ask):
    """Return a function that leaves no room for a table without rows, and one that makes room."""

    def file_of(table):
        # Connections that there are may hold the file open.
        ledger_in_use().close()
        return postgres / "data" / Path(ask(f"SELECT pg_relation_filepath('datacosmos.{table}')"))

    def fill(table):
        file = file_of(table)
        assert file.stat().st_size == 0
        file.unlink()
        file.symlink_to("/dev/full")

    def make_room(table):
        file = file_of(table)
        owner = file.parent.stat()
        file.unlink()
        file.touch(mode=0o600)
        os.chown(file, owner.st_uid, owner.st_gid)

    return fill, make_room


@pytest.mark.parametrize("table", ["attempt", "line"])
def test_nothing_is_begun_on_a_full_disk_and_all_goes_on_once_there_is_room(
    journal, no_room_for, table
):
    fill, make_room = no_room_for
    assert journal.attempts() == []  # which makes the tables
    fill(table)
    with pytest.raises(JournalError, match="disk or memory of the ledger's server is full") as told:
        journal.begin(intent("S1"))
    assert not isinstance(told.value, LedgerAway)
    assert "Nothing is ordered" in told.value.hint
    make_room(table)
    number = journal.begin(intent("S1"))
    journal.mark_created(number, Order("o-1", "UNPAID"))
    assert [attempt.order_id for attempt in journal.attempts()] == ["o-1"]

# SPDX-License-Identifier: GPL-2.0-or-later
"""A ledger's orders as last seen, while it is away, also for a program that was just started."""

import os
import stat
import time
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core import Journal, LastSeen, Order, last_seen, records
from datacosmos_imagery.core.errors import LedgerAway
from datacosmos_imagery.core.journal.last_seen import FILE_NAME
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.noted_folders import note_folder
from datacosmos_imagery.core.journal.records import KnownOrders
from datacosmos_imagery.core.journal.removal import hide_record
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.schema import BUYERS
from datacosmos_imagery.core.ledger.server import LedgerServer
from ledgers import ORIGIN, intent

pytestmark = pytest.mark.usefixtures("ledger")
AWAY = "postgresql://127.0.0.1:9/nothing"


@pytest.fixture
def recall(monkeypatch, folder):
    """Return a function that says what a program sees that is started while the ledger is away."""

    def started(where=folder):
        with monkeypatch.context() as away:
            away.setattr(LedgerServer, "transaction", lambda *_how: pytest.fail("it was asked"))
            return KnownOrders().recall(Journal(where))

    return started


@pytest.fixture
def full(journal, tmp_path):
    """Orders of two users and of the service's list, one with a note, a folder of the other's."""
    note_folder(Journal(tmp_path / "theirs"), ORIGIN, "o-1", tmp_path)
    for number in (1, 2):
        meant = intent(f"S{number}", f"T{number}")
        journal.mark_created(journal.begin(meant), Order(f"o-{number}", "UNPAID"))
    ListedOrders(journal).remember(ORIGIN, [Order("o-8", "PAID")])
    return journal


def test_what_was_seen_is_seen_again(full, recall):
    now = records(full, include_hidden=True)
    assert len(now) == 3
    look, at = recall()
    assert look.records == now
    assert last_seen(full) == LastSeen(now, at)
    assert abs((datetime.now(timezone.utc) - at).total_seconds()) < 60


@pytest.mark.usefixtures("short_grace")
def test_it_follows_what_is_written_and_what_is_hidden(full, recall):
    known = KnownOrders()
    known.look(full)
    full.set_label(1, "4711")
    full.record_status(ORIGIN, Order("o-2", "PAID"))
    ListedOrders(full).remember(ORIGIN, [Order("o-9", "UNPAID")])
    full.begin(intent("S3"))
    hide_record(full, known.look(full).by_key["attempt 1"])
    now = known.look(full).by_key
    assert len(now) == 5
    assert recall()[0].by_key == now


def test_who_ordered_what_is_known(full, recall, sign_in, folder):
    sign_in("ana", BUYERS)
    hers = Journal(folder)
    hers.mark_created(hers.begin(intent("S5")), Order("o-5", "UNPAID"))
    seen = {record.order_id: (record.owner, record.is_mine) for record in records(hers)}
    look, _at = recall()
    found = {record.order_id: (record.owner, record.is_mine) for record in look.records}
    assert found == seen
    assert (found["o-5"], found["o-1"]) == (("ana", True), ("stac", False))


def test_of_another_ledger_nothing_is_shown(full, folder, monkeypatch):
    records(full)
    monkeypatch.setenv(VARIABLE, AWAY)
    other = Journal(folder)
    assert KnownOrders().recall(other) is None
    with pytest.raises(LedgerAway):
        records(other)


def test_when_it_was_seen_is_when_it_was_looked_at_last(full, folder, recall):
    known = KnownOrders()
    known.look(full)
    os.utime(folder / FILE_NAME, (1e9, 1e9))
    assert recall()[1].year == 2001
    assert recall()[1].year == 2001, "and reading it changes nothing"
    known.look(full)
    assert time.time() - recall()[1].timestamp() < 60


def test_what_is_kept_is_the_users_alone_and_damage_to_it_is_no_fault(full, folder, recall):
    now = records(full)
    path = folder / FILE_NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"no file of ours" * 500)
    assert recall() is None
    assert KnownOrders().look(full).records == now, "and is made anew"
    assert recall()[0].records == now


def test_a_journal_in_a_file_keeps_no_such_copy(folder, monkeypatch):
    monkeypatch.delenv(VARIABLE)
    own = Journal(folder)
    own.begin(intent())
    records(own)
    assert not (folder / FILE_NAME).exists()
    assert KnownOrders().recall(own) is None

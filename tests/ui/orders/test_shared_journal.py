# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders tab where a team shares its journal in a PostgreSQL database."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.errors import LedgerAway
from datacosmos_imagery.core.journal.download_states import DownloadState, DownloadStates
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.noted_folders import note_folder
from datacosmos_imagery.core.journal.records import Action, KnownOrders, Phase
from datacosmos_imagery.core.ledger.address import VARIABLE, address_of_url
from datacosmos_imagery.core.ledger.chosen import ledger_in_use, use_ledger
from datacosmos_imagery.core.orders.review import ReviewJob
from datacosmos_imagery.core.sales.order import line_of
from datacosmos_imagery.ui.orders.texts import spoken_text
from ledgers import *  # noqa: F403  fixtures
from orders_tab import rows, wait_for
from own_postgres import USER, ask_database
from qgis.PyQt.QtWidgets import QComboBox, QLabel


def as_user(url, name):
    return url.replace(f"user={USER}", f"user={name}")


@pytest.fixture
def colleague(ledger, postgres, buyer, monkeypatch):
    """Return a function that does something as another buyer of the same ledger."""
    assert ledger_in_use() is not None
    buyer.order(buyer.items[2])  # which makes the tables
    database = ledger.partition("///")[2].partition("?")[0]
    ask_database(
        postgres,
        database,
        "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'ana') THEN"
        " CREATE ROLE ana LOGIN; END IF; END $$; GRANT datacosmos_buyers TO ana;",
    )

    def act(what):
        with monkeypatch.context() as patch:
            patch.setenv(VARIABLE, as_user(ledger, "ana"))
            return what()

    return act


def test_all_orders_are_shown_with_who_ordered_and_mine_alone_on_demand(
    make_panel, buyer, colleague, qtbot
):
    theirs = colleague(lambda: buyer.order(buyer.items[0]))
    mine = buyer.order(buyer.items[1])
    panel = make_panel()
    row = wait_for(qtbot, panel, theirs, Phase.WAITING)
    wait_for(qtbot, panel, mine, Phase.WAITING)
    assert row.record.owner == "ana"
    assert not row.record.is_mine
    panel.view.select(row.key)
    assert "Ordered by ana" in panel.findChild(QLabel, "orderDetailsLabel").text()
    assert "by ana" in spoken_text(row.record, row.live)
    item = buyer.items[0]
    assert f"{item.collection}/{item.id}" in panel.bought()
    combo = panel.findChild(QComboBox, "ownerCombo")
    assert combo.isVisible()
    combo.setCurrentIndex(combo.findData("mine"))
    assert theirs not in {one.record.order_id for one in rows(panel)}
    assert mine in {one.record.order_id for one in rows(panel)}


def test_what_a_colleague_paid_is_not_fetched_unasked(make_panel, buyer, colleague, qtbot):
    theirs = colleague(lambda: buyer.order(buyer.items[0], paid=True))
    panel = make_panel()
    row = wait_for(qtbot, panel, theirs, Phase.PAID)
    assert not row.record.is_download_due
    assert not row.needs_user


def test_the_folder_that_a_colleague_noted_is_shown(
    make_panel, buyer, colleague, qtbot, tmp_path, folder, monkeypatch
):
    theirs = colleague(lambda: buyer.order(buyer.items[0], paid=True))
    origin = buyer.client.connection.origin

    def download():
        from datetime import datetime, timezone

        state = DownloadState(tmp_path, datetime.now(timezone.utc), is_complete=True)
        DownloadStates(Journal(tmp_path / "theirs")).record(origin, theirs, state)

    colleague(download)
    panel = make_panel()
    row = wait_for(qtbot, panel, theirs, Phase.PAID)
    (noted,) = row.record.noted
    assert (noted.owner, noted.path) == ("ana", str(tmp_path))
    panel.view.select(row.key)
    assert str(tmp_path) in panel.findChild(QLabel, "orderDetailsLabel").text()


def test_while_the_journal_is_away_the_list_stays_and_it_is_back_by_itself(
    make_panel, buyer, ledger, bar, qtbot, monkeypatch
):
    mine = buyer.order(buyer.items[0])
    panel = make_panel()
    wait_for(qtbot, panel, mine, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    monkeypatch.setenv(VARIABLE, "postgresql://127.0.0.1:9/nothing")
    panel.controller.book.glance()
    status = panel.findChild(QLabel, "ordersLabel")
    qtbot.waitUntil(lambda: status.text().startswith("No order is sent"))
    assert [row.record.order_id for row in rows(panel)] == [mine]
    assert any("can't be reached" in item.text() for item in bar.items())
    monkeypatch.setenv(VARIABLE, ledger)
    panel.controller.book.glance()
    qtbot.waitUntil(lambda: not status.text().startswith("No order is sent"))
    assert [row.record.order_id for row in rows(panel)] == [mine]
    assert not any("can't be reached" in item.text() for item in bar.items())


def test_a_journal_that_was_never_seen_does_not_say_that_there_are_no_orders(
    make_panel, ledger, qtbot, monkeypatch
):
    monkeypatch.setenv(VARIABLE, "postgresql://127.0.0.1:9/nothing")
    panel = make_panel()
    qtbot.waitUntil(lambda: panel.controller.book.has_looked)
    empty = panel.findChild(QLabel, "noOrdersLabel")
    assert empty.text() == "Which orders there are isn't known at the moment."
    monkeypatch.setenv(VARIABLE, ledger)
    panel.controller.book.glance()
    qtbot.waitUntil(lambda: empty.text().startswith("No orders yet."))


def test_the_list_as_last_seen_is_there_for_a_qgis_that_starts_while_the_journal_is_away(
    make_panel, buyer, door, bar, qtbot
):
    mine = buyer.order(buyer.items[0])
    KnownOrders().look(Journal(buyer.folder))  # as QGIS did before it was closed
    door.shut()
    panel = make_panel()
    status = panel.findChild(QLabel, "ordersLabel")
    qtbot.waitUntil(lambda: status.text().startswith("No order is sent"))
    assert "as last seen at " in status.text()
    assert [row.record.order_id for row in rows(panel)] == [mine]
    door.open()

    def is_back():
        panel.controller.book.glance()
        return not status.text().startswith("No order is sent")

    qtbot.waitUntil(is_back, timeout=20_000)
    assert [row.record.order_id for row in rows(panel)] == [mine]


def test_another_journal_shows_other_orders(make_panel, buyer, ledger, qtbot, monkeypatch):
    mine = buyer.order(buyer.items[0])
    monkeypatch.delenv(VARIABLE)
    panel = make_panel()
    qtbot.waitUntil(lambda: panel.controller.book.has_looked)
    assert mine not in {one.record.order_id for one in rows(panel)}
    use_ledger(address_of_url(ledger))
    try:
        panel.controller.book.glance()
        wait_for(qtbot, panel, mine, Phase.WAITING)
    finally:
        use_ledger(None)
        monkeypatch.setenv(VARIABLE, ledger)


def test_what_is_paid_can_be_fetched_while_the_journal_is_away(
    make_panel, buyer, ledger, qtbot, monkeypatch
):
    mine = buyer.order(buyer.items[0], paid=True)
    panel = make_panel()
    row = wait_for(qtbot, panel, mine, Phase.PAID)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    monkeypatch.setenv(VARIABLE, "postgresql://127.0.0.1:9/nothing")
    panel.controller.do(row.key, Action.DOWNLOAD)
    local = DownloadStates(Journal(buyer.folder))
    qtbot.waitUntil(lambda: (s := local.get(buyer.origin, mine)) is not None and s.is_complete)
    monkeypatch.setenv(VARIABLE, ledger)
    panel.controller.book.glance()
    wait_for(qtbot, panel, mine, Phase.COMPLETE)


def test_a_scene_that_a_colleague_has_is_said_with_its_folder(
    buyer, colleague, client, folder, tmp_path
):
    theirs = colleague(lambda: buyer.order(buyer.items[0], paid=True))

    def note():
        note_folder(Journal(tmp_path), buyer.origin, theirs, tmp_path)

    colleague(note)
    lines = (line_of(buyer.items[0]),)
    review = ReviewJob(client, folder, lines).run(Monitor())
    assert f"It lies in {tmp_path} (downloaded by ana on " in review.lines[0].bought_text


def test_no_order_is_sent_while_the_journal_is_away(buyer, ledger, sandbox, monkeypatch):
    before = len(sandbox.orders)
    monkeypatch.setenv(VARIABLE, "postgresql://127.0.0.1:9/nothing")
    with pytest.raises(LedgerAway, match="can't be reached"):
        buyer.order(buyer.items[0])
    assert len(sandbox.orders) == before

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the orders tab reads in the journal."""

from __future__ import annotations

from datacosmos_imagery.core.journal import records as order_records
from datacosmos_imagery.core.journal.records import Phase
from orders_tab import rows, wait_for, words
from qgis.PyQt.QtWidgets import QLabel


def test_what_another_qgis_does_at_the_same_journal_is_seen(make_panel, buyer, qtbot):
    panel = make_panel()
    assert rows(panel) == []
    order_id = buyer.order()
    wait_for(qtbot, panel, order_id, Phase.WAITING)


def test_a_journal_that_cannot_be_read_says_so_once(make_panel, bar, qtbot, folder):
    (folder / "orders.sqlite").mkdir(parents=True)
    panel = make_panel()
    qtbot.waitUntil(lambda: bool(words(bar)))
    panel.refresh()
    qtbot.waitUntil(lambda: panel.controller.book.is_idle)
    assert len(words(bar)) == 1
    assert panel.findChild(QLabel, "ordersLabel").text() == panel.controller.book.problem


def test_an_unchanged_journal_is_not_read_again_and_again(make_panel, buyer, qtbot, monkeypatch):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.PAID)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    book, reads, look = panel.controller.book, [], order_records.KnownOrders.look
    book.refresh()
    assert not book.is_idle
    qtbot.waitUntil(lambda: book.is_idle)
    monkeypatch.setattr(order_records.KnownOrders, "look", lambda *of: reads.append(1) or look(*of))
    book.glance()
    qtbot.waitUntil(lambda: book.is_idle)
    assert reads == []
    buyer.order(buyer.items[1])
    with qtbot.waitSignal(panel.changed):
        book.glance()
    assert reads == [1]


def test_what_was_bought_is_known_for_the_marks_in_the_results(make_panel, buyer, qtbot):
    panel = make_panel()
    assert panel.bought() == frozenset()
    with qtbot.waitSignal(panel.bought_changed):
        buyer.order()
    item = buyer.items[0]
    assert panel.bought() == {f"{item.collection}/{item.id}"}

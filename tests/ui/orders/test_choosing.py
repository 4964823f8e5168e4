# SPDX-License-Identifier: GPL-2.0-or-later
"""A person says which of several orders is the one whose answer was lost."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sales.order import line_of
from orders_tab import click_part, rows, words
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QTreeWidget


def choice():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "chooseOrderDialog"]
    return next((dialog for dialog in found if dialog.isVisible()), None)


@pytest.fixture
def doubtful(make_panel, buyer, sandbox, qtbot):
    """A panel with an order whose answer was lost, and two orders that may be it."""
    lost = buyer.lose()
    alike = sandbox.plant_order([line_of(buyer.items[0])])
    panel = make_panel()
    panel.controller.check_now()

    def attempt():
        return next((row for row in rows(panel) if row.record.attempt_id is not None), None)

    qtbot.waitUntil(lambda: attempt() is not None and len(attempt().record.candidates) == 2)
    return panel, attempt, lost, alike


def test_the_row_asks_and_the_dialog_shows_both(doubtful, qtbot, sandbox):
    panel, attempt, lost, alike = doubtful
    assert attempt().deed is Action.CHOOSE_ORDER
    click_part(panel, attempt(), qtbot)
    dialog = choice()
    tree = dialog.findChild(QTreeWidget, "candidatesTree")
    shown = {tree.topLevelItem(n).text(0): tree.topLevelItem(n) for n in range(2)}
    assert set(shown) == {lost, alike}
    assert [shown[lost].text(2), shown[alike].text(2)] == ["UNPAID", "UNPAID"]
    assert all(item.text(1) for item in shown.values())
    assert not dialog.findChild(QPushButton, "takeOrderButton").isEnabled()
    dialog.reject()
    assert len(sandbox.orders) == 2


def test_the_chosen_one_is_its_order_from_then_on(doubtful, qtbot):
    panel, attempt, lost, alike = doubtful
    panel.controller.do(attempt().key, Action.CHOOSE_ORDER)
    dialog = choice()
    tree = dialog.findChild(QTreeWidget, "candidatesTree")
    chosen = next(tree.topLevelItem(n) for n in range(2) if tree.topLevelItem(n).text(0) == lost)
    tree.setCurrentItem(chosen)
    dialog.findChild(QPushButton, "takeOrderButton").click()
    qtbot.waitUntil(lambda: attempt().record.order_id == lost)
    assert attempt().record.phase is Phase.WAITING
    assert len(rows(panel)) == 2
    assert {row.record.order_id for row in rows(panel)} == {lost, alike}


def test_none_of_them_leaves_it_unknown_and_asks_no_more(doubtful, qtbot):
    panel, attempt, _lost, _alike = doubtful
    panel.controller.do(attempt().key, Action.CHOOSE_ORDER)
    choice().findChild(QPushButton, "noOrderButton").click()
    qtbot.waitUntil(lambda: attempt().record.candidates == ())
    assert attempt().record.phase is Phase.UNKNOWN
    assert attempt().deed is Action.CHECK_AGAIN
    assert len(rows(panel)) == 3


def test_one_that_was_cancelled_meanwhile_is_refused_in_words(doubtful, qtbot, sandbox, bar):
    panel, attempt, lost, _alike = doubtful
    panel.controller.do(attempt().key, Action.CHOOSE_ORDER)
    dialog = choice()
    sandbox.set_status(lost, "CANCELLED")
    panel.controller.check_now()
    qtbot.waitUntil(lambda: len(attempt().record.candidates) < 2)
    dialog.order_chosen.emit(lost)
    qtbot.waitUntil(lambda: any("can't be the one" in text for text in words(bar)))
    assert attempt().record.order_id != lost
    dialog.reject()


def choices():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "chooseOrderDialog"]
    return [dialog for dialog in found if dialog.isVisible()]


def test_all_that_tells_the_orders_apart_is_in_sight(doubtful, qtbot):
    panel, attempt, _lost, _alike = doubtful
    panel.controller.do(attempt().key, Action.CHOOSE_ORDER)
    tree = choice().findChild(QTreeWidget, "candidatesTree")
    qtbot.waitUntil(lambda: not tree.horizontalScrollBar().isVisible())
    assert tree.viewport().width() >= tree.header().length()
    choice().reject()


def test_asked_twice_the_question_stands_once_and_goes_with_the_plugin(doubtful, sandbox):
    panel, attempt, _lost, _alike = doubtful
    for _click in range(2):
        panel.controller.do(attempt().key, Action.CHOOSE_ORDER)
    assert len(choices()) == 1
    panel.leave()
    assert choices() == []
    assert len(sandbox.orders) == 2

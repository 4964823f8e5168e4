# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders leave the list after a question, can be put back, and come back by themselves."""

from __future__ import annotations

import time

import pytest
from buyer import Buyer
from datacosmos_imagery.core.journal import records as journal_records
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.records import Action, Phase, records
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.orders.following import OrderFollowing
from datacosmos_imagery.ui.services import Services
from orders_tab import break_off, click_part, complete, rows, wait_for, words
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QToolButton


def boxes():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "removeOrderBox"]
    return [one for one in found if one.isVisible()]


def box():
    return next(iter(boxes()), None)


def answer(qtbot, role):
    """Answer the question and return what it said."""
    qtbot.waitUntil(lambda: box() is not None)
    asked = box()
    said = f"{asked.text()} {asked.informativeText()}"
    next(b for b in asked.buttons() if asked.buttonRole(b) == role).click()
    qtbot.waitUntil(lambda: box() is None)
    return said


def remove(panel, row, qtbot):
    """Remove an order that asks first, and return what was asked."""
    panel.controller.do(row.key, Action.REMOVE_FROM_LIST)
    said = answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: not rows(panel))
    qtbot.waitUntil(lambda: panel.controller.book.is_idle)
    return said


def press_delete(panel, row, qtbot):
    panel.view.select(row.key)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)


def choose_in_menu(panel, row, _qtbot):
    menu = panel.view.menu_of(row)
    next(a for a in menu.actions() if a.text() == "Remove from the List…").trigger()


def undo_button(bar):
    return bar.currentItem().findChild(QPushButton, "undoButton")


def show_removed(panel):
    return panel.findChild(QAction, "showRemovedAction")


def check_quickly(panel, qtbot):
    panel.controller.check_now()
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)


@pytest.mark.parametrize("ask", [press_delete, choose_in_menu])
def test_an_unpaid_order_is_removed_only_after_a_question_whose_default_keeps_it(
    make_panel, buyer, qtbot, ask
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    ask(panel, row, qtbot)
    qtbot.waitUntil(lambda: box() is not None)
    asked = box()
    keep = asked.defaultButton()
    assert keep is asked.escapeButton()
    assert asked.buttonRole(keep) == QMessageBox.ButtonRole.RejectRole
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box() is None)
    ask(panel, row, qtbot)
    said = answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    for word in (order_id[:8], "only leaves this list", "stays open at DataCosmos", "followed"):
        assert word in said
    qtbot.waitUntil(lambda: panel.controller.book.is_idle)
    assert len(rows(panel)) == 1
    ask(panel, row, qtbot)
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: not rows(panel))


def test_a_removal_is_undone_by_the_messages_button_without_any_other_word(
    make_panel, buyer, bar, qtbot
):
    order_id = buyer.order()
    panel = make_panel()
    remove(panel, wait_for(qtbot, panel, order_id, Phase.WAITING), qtbot)
    assert order_id[:8] in bar.currentItem().text()
    assert panel.title() == "Orders"
    undo_button(bar).click()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: panel.controller.book.is_idle)
    assert not any("back in the list" in text for text in words(bar))


def test_removals_are_undone_by_the_key_the_latest_first(make_panel, buyer, sandbox, qtbot):
    ids = [buyer.order(item) for item in buyer.items[:2]]
    panel = make_panel()
    for order_id in ids:
        sandbox.cancel(order_id)
        wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    for order_id in ids:
        row = next(one for one in rows(panel) if one.record.order_id == order_id)
        before = len(rows(panel))
        press_delete(panel, row, qtbot)
        qtbot.waitUntil(lambda wanted=before - 1: len(rows(panel)) == wanted)
        assert box() is None, "nothing can come of it any more"
    for order_id in reversed(ids):
        qtbot.keyClick(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    assert len(rows(panel)) == 2


def test_a_complete_order_goes_at_once_and_its_images_stay(make_panel, buyer, bar, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    press_delete(panel, row, qtbot)
    qtbot.waitUntil(lambda: not rows(panel))
    assert row.record.folder.is_dir()
    undo_button(bar).click()
    wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)


def test_an_interrupted_download_asks_and_goes_on_only_once_it_is_put_back(
    make_panel, buyer, sandbox, qtbot
):
    panel, row = break_off(make_panel, buyer, qtbot, sandbox)
    said = remove(panel, row, qtbot)
    assert "paid, and not all of its images" in said
    panel.leave()
    again = make_panel()
    show_removed(again).trigger()
    row = wait_for(qtbot, again, row.record.order_id, Phase.DOWNLOADING)
    assert not again.controller.downloads.is_running(row.key)
    click_part(again, row, qtbot)
    wait_for(qtbot, again, row.record.order_id, Phase.COMPLETE)


def test_a_removed_order_that_is_paid_comes_back_is_told_and_downloaded(
    make_panel, buyer, bar, sandbox, qtbot, tmp_path
):
    order_id = buyer.order()
    panel = make_panel()
    remove(panel, wait_for(qtbot, panel, order_id, Phase.WAITING), qtbot)
    sandbox.pay(order_id)
    check_quickly(panel, qtbot)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert row.record.folder.parent == tmp_path / "images"
    told = " ".join(words(bar))
    assert f"{order_id[:8]}" in told
    assert "is paid. You had removed it; it is back in the list" in told


def test_a_removed_order_that_is_cancelled_unpaid_stays_away_without_a_word(
    make_panel, buyer, bar, sandbox, qtbot
):
    order_id = buyer.order()
    panel = make_panel()
    remove(panel, wait_for(qtbot, panel, order_id, Phase.WAITING), qtbot)
    before = words(bar)
    sandbox.cancel(order_id)
    check_quickly(panel, qtbot)
    show_removed(panel).trigger()
    wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    assert words(bar) == before


def test_a_removed_attempt_without_an_answer_is_looked_for_and_comes_back(
    make_panel, buyer, bar, qtbot
):
    order_id = buyer.lose()
    panel = make_panel(environ={}, show=False)
    qtbot.waitUntil(lambda: bool(rows(panel)))
    (row,) = rows(panel)
    assert row.record.phase is Phase.UNKNOWN
    said = remove(panel, row, qtbot)
    assert "may exist at DataCosmos" in said
    panel.leave()
    again = make_panel()
    wait_for(qtbot, again, order_id, Phase.WAITING)
    back = "waits for payment. You had removed it; it is back in the list"
    qtbot.waitUntil(lambda: back in " ".join(words(bar)))
    told = " ".join(words(bar))
    assert back in told


@pytest.fixture
def made_elsewhere(sandbox, client, tmp_path):
    return Buyer(sandbox, client, tmp_path / "another machine").order()


def test_what_comes_back_is_told_however_long_the_journal_takes_to_read(
    make_panel, sandbox, made_elsewhere, bar, qtbot, monkeypatch
):
    panel = make_panel()
    remove(panel, wait_for(qtbot, panel, made_elsewhere, Phase.WAITING), qtbot)
    panel.leave()
    sandbox.pay(made_elsewhere)
    read, looks = journal_records.records, []

    def slowly(*args, **options):
        looks.append(args)
        if len(looks) == 1:
            time.sleep(2.0)  # the service answers in less
        return read(*args, **options)

    monkeypatch.setattr(journal_records, "records", slowly)
    again = make_panel()
    wait_for(qtbot, again, made_elsewhere, Phase.PAID)
    assert "is paid. You had removed it; it is back in the list" in " ".join(words(bar))


def test_an_order_made_elsewhere_behaves_alike(make_panel, sandbox, made_elsewhere, bar, qtbot):
    panel = make_panel()
    row = wait_for(qtbot, panel, made_elsewhere, Phase.WAITING)
    assert row.record.attempt_id is None
    remove(panel, row, qtbot)
    undo_button(bar).click()
    remove(panel, wait_for(qtbot, panel, made_elsewhere, Phase.WAITING), qtbot)
    sandbox.pay(made_elsewhere)
    check_quickly(panel, qtbot)
    wait_for(qtbot, panel, made_elsewhere, Phase.PAID)
    assert any("it is back in the list" in text for text in words(bar))


def test_an_order_that_no_connection_leads_to_asks_and_says_when_it_is_followed(
    make_panel, buyer, qtbot, account_environment
):
    order_id = buyer.order()
    other = {**account_environment, "DATACOSMOS_API_URL": "https://other.example"}
    panel = make_panel(environ=other)
    said = remove(panel, wait_for(qtbot, panel, order_id, Phase.WAITING), qtbot)
    assert "stays open at DataCosmos" in said
    assert "No connection leads to its service" in said


def test_what_was_paid_while_the_question_stood_stays_in_the_list(
    make_panel, buyer, sandbox, bar, qtbot
):
    order_id = buyer.order(name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.REMOVE_FROM_LIST)
    sandbox.pay(order_id)
    check_quickly(panel, qtbot)
    wait_for(qtbot, panel, order_id, Phase.PAID)
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: any("has changed meanwhile" in text for text in words(bar)))
    assert wait_for(qtbot, panel, order_id, Phase.PAID)


def test_a_paid_order_that_the_service_calls_cancelled_asks_and_says_that_it_is_not_settled(
    make_panel, buyer, sandbox, qtbot
):
    panel, row = complete(make_panel, buyer, qtbot)
    sandbox.set_status(row.record.order_id, "CANCELLED")
    check_quickly(panel, qtbot)
    qtbot.waitUntil(lambda: rows(panel)[0].record.later_status == "CANCELLED")
    assert "isn't settled" in remove(panel, row, qtbot)


def test_removed_orders_are_shown_on_demand_and_put_back(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    button = panel.findChild(QToolButton, "showRemovedButton")
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert not button.isVisible(), "nothing is removed"
    remove(panel, row, qtbot)
    assert button.isVisible()
    assert button.accessibleName() == "Show Removed Orders"
    assert "removed" in panel.findChild(QLabel, "noOrdersLabel").text()
    button.click()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    index = panel.view.model().index(row.position)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
    assert "(removed)" in spoken
    assert panel.title() == "Orders", "it doesn't count as under way"
    assert row.deed is Action.PUT_BACK
    assert Action.REMOVE_FROM_LIST not in row.deeds
    assert Action.OPEN_CHECKOUT in row.deeds
    panel.view.select(row.key)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(panel)[0].deed is Action.OPEN_CHECKOUT)
    assert panel.title() == "Orders 1 •"


def test_a_removed_order_is_followed_from_the_start_of_qgis_while_the_dock_is_closed(
    qtbot, qgis_new_project, settings, runner, buyer, bar, folder, tmp_path, account_environment
):
    order_id = buyer.order()
    buyer.journal.hide(1)
    buyer.sandbox.pay(order_id)
    settings.download_folder = tmp_path / "images"
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    accounts = Accounts(settings, None, account_environment)
    services = Services(settings, accounts, runner, Messenger(bar), folder)
    following = OrderFollowing(services, canvas, lambda: None, delay_ms=0)
    following.begin_soon()

    def phases():
        return [record.phase for record in records(Journal(folder))]

    qtbot.waitUntil(lambda: phases() == [Phase.COMPLETE])
    following.close()
    assert any("it is back in the list" in text for text in words(bar))


def test_asked_twice_the_question_stands_once_and_goes_with_the_plugin(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    for _press in range(2):
        panel.controller.do(row.key, Action.REMOVE_FROM_LIST)
    assert len(boxes()) == 1
    panel.leave()
    assert boxes() == []
    assert [record.is_hidden for record in records(buyer.journal)] == [False]


def test_the_key_puts_the_last_order_back_after_the_question_has_had_the_keyboard(
    make_panel, buyer, qtbot
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    press_delete(panel, row, qtbot)
    qtbot.waitUntil(lambda: box() is not None and box().isActiveWindow())
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: not rows(panel))
    holder = panel.window().focusWidget()
    assert holder.isVisible()
    assert panel.isAncestorOf(holder)
    qtbot.keyClick(holder, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, panel, order_id, Phase.WAITING)

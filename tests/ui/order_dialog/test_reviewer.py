# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked about an order, under which contract, and asking again."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.sandbox import Fault
from order_desk import CREATE, PRICE, button, message, total
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel
from stopping import stop_task
from views import creations


def test_the_contract_can_be_changed_and_has_its_own_prices(desk):
    dialog = desk.open(desk.entry())
    combo = dialog.findChild(QComboBox, "contractCombo")
    labels = [combo.itemText(n) for n in range(combo.count())]
    assert labels[0] == "Standard (456, EUR)"
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 116.81 USD"
    assert "under contract Credits (457)" in dialog.findChild(QLabel, "summaryLabel").text()
    assert desk.services.accounts.current().contract_id == 456


def test_without_a_contract_in_the_settings_the_default_one_is_proposed(make_desk, sandbox, qtbot):
    desk = make_desk(sandbox, contract="")
    dialog = desk.open(desk.entry(), is_asked=False)
    qtbot.waitUntil(lambda: total(dialog) == "Total 108.16 EUR")
    assert dialog.findChild(QComboBox, "contractCombo").currentText() == "Standard (456, EUR)"


def test_a_contract_that_has_expired_says_so_and_orders_nothing(make_desk, sandbox):
    desk = make_desk(sandbox, contract="458")
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert message(dialog).startswith(
        "Contract Standard 2024 (458, EUR) took orders until 31 Dec 2024"
    )
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_contracts_that_may_not_be_listed_are_no_obstacle(desk, sandbox):
    sandbox.faults.add(Fault(r"/policies$", times=None, status=403))
    desk.buy(desk.entry())
    assert len(desk.placed) == 1


def test_what_is_typed_as_a_contract_and_is_none_says_so(desk, qtbot):
    dialog = desk.open(desk.entry())
    edit = dialog.contract_combo.lineEdit()
    edit.setText("gold")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "The contract “gold” isn't in the list" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    edit.setText("456")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_no_contract_can_be_ordered_under(desk, qtbot):
    dialog = desk.open(desk.entry())
    edit = dialog.contract_combo.lineEdit()
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert message(dialog).startswith("No contract is chosen.")
    assert not button(dialog, "placeOrderButton").isEnabled()


@pytest.mark.parametrize("typed", ["457", "nobody's"])
def test_what_is_typed_as_the_contract_counts_although_no_key_or_focus_has_ended_it(
    desk, sandbox, typed
):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    dialog.contract_combo.lineEdit().setText(typed)
    desk.place(dialog)  # as a click does where it takes no focus
    assert creations(sandbox) == []
    if typed == "457":
        desk.accept(dialog)
        assert "USD" in total(dialog)
        desk.place(dialog)
        assert [order.contract.id for order in sandbox.orders.values()] == [457]
    else:
        assert "isn't in the list" in message(dialog)


def test_another_contract_takes_the_place_of_a_question_that_runs(desk, sandbox, qtbot):
    entry = desk.entry()
    dialog = desk.open(entry)
    combo = dialog.findChild(QComboBox, "contractCombo")
    qtbot.waitUntil(lambda: combo.count() > 1)
    sandbox.faults.add(Fault(PRICE, delay_s=0.5))
    for row in (1, 0):
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_contracts_that_arrive_while_the_order_is_sent_change_nothing(desk, sandbox, qtbot):
    entry = desk.entry()
    sandbox.faults.add(Fault(r"/policies$", delay_s=1))
    sandbox.faults.add(Fault(CREATE, method="POST", delay_s=1))
    dialog = desk.open(entry)
    desk.accept(dialog)
    asked = len([r for r in sandbox.requests if r.path.endswith("/price")])
    desk.place(dialog)
    qtbot.waitUntil(lambda: desk.services.runner.is_idle)
    assert len(desk.placed) == 1
    assert "is placed and not paid yet" in message(dialog)
    assert len([r for r in sandbox.requests if r.path.endswith("/price")]) == asked + 1


def test_when_nothing_can_be_asked_the_dialog_says_why_and_asks_again(desk, sandbox):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, times=None, status=500))
    sandbox.faults.add(Fault(r"/collections/[^/]+$", status=401, times=None))
    dialog = desk.open(entry)
    assert "refused" in message(dialog).lower() or "sign" in message(dialog).lower()
    assert not button(dialog, "placeOrderButton").isEnabled()
    sandbox.faults.clear()
    button(dialog, "ask_againButton").click()
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_without_a_usable_account_the_dialog_says_why(desk, tmp_path):
    entry = desk.entry()
    (tmp_path / "account.json").unlink()
    dialog = desk.open(entry)
    assert "account.json" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_prices_that_are_stopped_in_the_task_manager_can_be_asked_again(desk, sandbox, qtbot):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, delay_s=1))
    dialog = desk.open(entry, is_asked=False)
    stop_task("Asking prices and licences")
    desk.until_asked(dialog)
    assert message(dialog) == "Cancelled."
    assert not button(dialog, "placeOrderButton").isEnabled()
    button(dialog, "ask_againButton").click()
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"

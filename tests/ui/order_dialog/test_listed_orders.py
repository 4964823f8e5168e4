# SPDX-License-Identifier: GPL-2.0-or-later
"""What the service lists is shown before the order, and needs leave of its own."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.sandbox import Fault
from order_desk import CREATE, MANTIS, button, message, row
from qgis.PyQt.QtWidgets import QCheckBox
from views import creations


def repeat(dialog):
    return dialog.findChild(QCheckBox, "repeatCheck")


@pytest.mark.parametrize("status", ["PAID", "UNPAID"])
def test_an_order_of_the_web_shop_is_shown_and_needs_leave(desk, sandbox, status):
    entry = desk.entry()
    order_id = sandbox.plant_order([entry.line], status=status)
    dialog = desk.open(entry)
    desk.accept(dialog)
    assert order_id in message(dialog)
    assert "ordered before" in row(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    repeat(dialog).setChecked(True)
    desk.place(dialog)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("is_lost", [False, True], ids=["answered", "answer lost"])
def test_without_its_journal_the_dialog_knows_the_order_all_the_same(desk, sandbox, is_lost):
    entry = desk.entry()
    if is_lost:
        sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    desk.buy(entry).close()
    (order_id,) = sandbox.orders
    for path in desk.journal_folder.glob("orders.sqlite*"):
        path.unlink()
    dialog = desk.open(entry)
    desk.accept(dialog)
    assert order_id in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    assert len(creations(sandbox)) == 1


def test_a_colleague_who_ordered_meanwhile_stops_the_order(desk, sandbox):
    entry = desk.entry()
    dialog = desk.open(entry)
    desk.accept(dialog)
    order_id = sandbox.plant_order([entry.line])
    desk.place(dialog)
    assert creations(sandbox) == []
    assert order_id in message(dialog)
    assert "Nothing was ordered now." in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    assert repeat(dialog).isVisible()


def test_leave_for_one_order_is_taken_back_when_there_is_another(desk, sandbox):
    entry = desk.entry()
    sandbox.plant_order([entry.line])
    dialog = desk.open(entry)
    desk.accept(dialog)
    repeat(dialog).setChecked(True)
    assert button(dialog, "placeOrderButton").isEnabled()
    sandbox.plant_order([entry.line])
    desk.place(dialog)
    assert creations(sandbox) == []
    assert not repeat(dialog).isChecked()
    assert not button(dialog, "placeOrderButton").isEnabled()
    repeat(dialog).setChecked(True)
    desk.place(dialog)
    assert len(creations(sandbox)) == 1


def test_a_list_that_cannot_be_read_is_said_and_needs_leave(desk, sandbox):
    sandbox.faults.add(Fault(CREATE, method="GET", body=b'{"data": [', times=None))
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    desk.accept(dialog)
    assert "list of orders couldn't be read" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    assert repeat(dialog).text() == "Order although there may be such an order already (2)"
    repeat(dialog).setChecked(True)
    desk.place(dialog)
    assert len(creations(sandbox)) == 1


def test_a_list_that_is_read_again_takes_the_doubt_away(desk, sandbox):
    sandbox.faults.add(Fault(CREATE, method="GET", body=b'{"data": [', times=None))
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    sandbox.faults.clear()
    button(dialog, "ask_againButton").click()
    desk.until_asked(dialog)
    assert not repeat(dialog).isVisible()
    assert button(dialog, "placeOrderButton").isEnabled()


def test_a_list_that_fails_only_at_the_order_stops_it(desk, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    sandbox.faults.add(Fault(CREATE, method="GET", body=b'{"data": [', times=None))
    desk.place(dialog)
    assert creations(sandbox) == []
    assert "couldn't be read" in message(dialog)
    assert repeat(dialog).isVisible()
    assert not repeat(dialog).isChecked()


def test_that_there_is_no_list_is_said_and_hinders_nobody(make_desk, make_sandbox):
    sandbox = make_sandbox(lists_orders=False)
    desk = make_desk(sandbox)
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert message(dialog).count("offers no list of orders") == 1
    assert not repeat(dialog).isVisible()
    desk.place(dialog)
    assert len(desk.placed) == 1


def test_an_order_lost_under_another_contract_is_not_offered_for_payment(
    desk, make_desk, sandbox, browser
):
    entry = desk.entry()
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    desk.buy(entry).close()
    (lost,) = sandbox.orders
    other = make_desk(sandbox, contract="457")
    dialog = other.open(other.entry())
    other.accept(dialog)
    repeat(dialog).setChecked(True)
    other.place(dialog)
    assert lost in message(dialog)
    assert other.placed == []
    assert len(creations(sandbox)) == 1

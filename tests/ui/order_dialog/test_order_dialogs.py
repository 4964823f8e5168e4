# SPDX-License-Identifier: GPL-2.0-or-later
"""Several order dialogs, those that are closed early, and those that don't open."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.order_dialog.dialog import DataCosmosOrderDialog
from datacosmos_imagery.ui.order_dialog.order_dialogs import Buying
from order_desk import CREATE, PRICE, button, message
from qgis.PyQt.QtCore import QThreadPool
from views import creations


def test_two_dialogs_order_once(desk, sandbox):
    entry = desk.entry()
    first, second = desk.open(entry), desk.open(entry)
    for dialog in (first, second):
        desk.accept(dialog)
    for dialog in (first, second):
        button(dialog, "placeOrderButton").click()
    for dialog in (first, second):
        desk.until_asked(dialog)
    # The second finds the order of the first, or is refused while that is being sent.
    assert len(creations(sandbox)) == 1
    assert len({placed.order_id for placed in desk.placed}) == 1
    assert any("nothing was ordered" in message(one).lower() for one in (first, second))


def test_a_closed_dialog_lets_the_order_go_on(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    with qtbot.waitSignal(desk.buying.order_placed):
        button(dialog, "placeOrderButton").click()
        dialog.close()
    assert len(sandbox.orders) == 1


@pytest.mark.parametrize("differs", [False, True], ids=["as asked", "differs"])
def test_an_order_that_no_dialog_shows_is_a_message_with_all_that_is_wrong_with_it(
    desk, qtbot, sandbox, differs
):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    if differs:
        sandbox.alter_orders(lambda order, _where: order.update(contract_id=455))
    button(dialog, "placeOrderButton").click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    (said,) = [item.text() for item in desk.bar.items()]
    assert "is placed and not paid yet" in said
    assert "this window" not in said
    assert ("contract: 456 → 455" in said) is differs


def test_a_failure_that_no_dialog_shows_is_a_message(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    sandbox.faults.add(Fault(CREATE, method="POST", status=422))
    button(dialog, "placeOrderButton").click()
    dialog.close()
    qtbot.waitUntil(lambda: bool(desk.bar.items()))


def test_a_lost_answer_is_a_message_where_the_dialog_was_closed(desk, sandbox, qtbot):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    button(dialog, "placeOrderButton").click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert "may or may not" in desk.bar.currentItem().text()
    assert len(desk.unknown) == 1


def test_a_dialog_can_be_closed_while_its_questions_wait_for_a_free_thread(desk, runner, qtbot):
    entry, gate = desk.entry(), threading.Event()
    for _thread in range(QThreadPool.globalInstance().maxThreadCount()):
        runner.start("A long download", lambda _monitor, _deliver: gate.wait(20))
    dialog = desk.open(entry, is_asked=False)
    assert not desk.buying.is_idle
    dialog.close()
    gate.set()
    assert not dialog.isVisible()
    assert desk.buying.is_idle


def test_the_dialog_of_a_plugin_that_goes_is_taken_away_while_it_asks(desk, sandbox, qtbot):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, delay_s=0.3))
    dialog = desk.open(entry, is_asked=False)
    desk.buying.close()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: desk.services.runner.is_idle)
    assert desk.placed == []


@pytest.mark.parametrize("which", ["nothing to order", "no connection"])
def test_without_images_or_a_connection_no_dialog_opens(desk, which, settings):
    services, entries = replace(desk.services, messenger=Messenger(desk.bar)), []
    if which == "no connection":
        services, entries = (
            replace(services, accounts=Accounts(settings, environ={})),
            [desk.entry()],
        )
    Buying(services, desk.window).order(entries, desk.loader)
    assert desk.window.findChildren(DataCosmosOrderDialog) == []
    assert "nothing to order" in desk.bar.currentItem().text()

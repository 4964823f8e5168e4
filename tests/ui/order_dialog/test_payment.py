# SPDX-License-Identifier: GPL-2.0-or-later
"""Paying from the order dialog."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.links import BROWSER_VARIABLE
from order_desk import button, message, total
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QTextEdit
from stopping import stop_task


@pytest.fixture
def dear(make_desk, make_sandbox):
    """A desk at a service whose orders cost more than was asked for."""
    return make_desk(make_sandbox(surcharge=Decimal("5.00")))


def boxes(dialog):
    """Return the questions that the dialog asks at the moment."""
    QApplication.processEvents()
    return [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]


def press(box, role):
    """Press the button of this role and return it."""
    (button,) = [one for one in box.buttons() if box.buttonRole(one) == role]
    button.click()
    return button


def test_an_order_paid_from_credits_needs_no_payment_page(make_desk, sandbox):
    desk = make_desk(sandbox, contract="457")
    dialog = desk.buy(desk.entry())
    assert desk.placed[0].is_paid
    assert "is paid" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


def test_an_order_that_is_paid_already_at_a_higher_price_says_so(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(surcharge=Decimal("5.00")), contract="457")
    dialog = desk.buy(desk.entry())
    assert desk.placed[0].is_paid
    assert "It is paid, but differs from what you asked" in message(dialog)
    assert "116.81 USD → 121.81 USD" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


def test_an_order_that_costs_more_than_asked_is_paid_only_when_confirmed(
    make_desk, make_sandbox, browser, qtbot
):
    sandbox = make_sandbox(surcharge=Decimal("5.00"))
    desk = make_desk(sandbox)
    dialog = desk.buy(desk.entry())
    assert "108.16 EUR → 113.16 EUR" in message(dialog)
    checkout = button(dialog, "checkoutButton")
    assert checkout.text() == "Pay All the Same…"
    assert not button(dialog, "copyLinkButton").isVisible()
    checkout.click()
    (box,) = boxes(dialog)
    assert "108.16 EUR → 113.16 EUR" in box.informativeText()
    assert box.defaultButton() is press(box, QMessageBox.ButtonRole.RejectRole)
    qtbot.waitUntil(lambda: boxes(dialog) == [])
    assert browser() == []
    checkout.click()
    press(boxes(dialog)[0], QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: len(browser()) == 1)
    # It is confirmed by now.
    assert checkout.text() == "Open the Payment Page"
    checkout.click()
    qtbot.waitUntil(lambda: len(browser()) == 2)


@pytest.mark.parametrize("link", ["http://pay.example/1", "file:///etc/passwd", "javascript:1"])
def test_a_payment_link_that_is_not_safe_is_not_opened(desk, sandbox, browser, link):
    def twisted(request, answer):
        reply = answer(request)
        if request.method == "POST" and request.path.endswith("/orders"):
            content = json.loads(reply.body)
            content["data"]["checkout_redirect_url"] = link
            reply = replace(reply, body=json.dumps(content).encode())
        return reply

    sandbox.intercept(twisted)
    dialog = desk.buy(desk.entry())
    assert len(desk.placed) == 1
    assert "isn't a secure web address" in message(dialog)
    assert not button(dialog, "copyLinkButton").isVisible()
    assert browser() == []


def test_an_order_without_a_payment_page_is_settled_or_says_so(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(checkout="none"))
    dialog = desk.buy(desk.entry())
    assert desk.placed[0].is_paid
    assert "is paid" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


def test_a_payment_page_that_could_not_be_had_can_be_asked_for_again(
    make_desk, make_sandbox, browser, qtbot
):
    sandbox = make_sandbox(checkout="endpoint")
    desk = make_desk(sandbox)
    sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    checkout = button(dialog, "checkoutButton")
    assert not button(dialog, "copyLinkButton").isVisible()
    assert "payment link couldn't be had" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: len(browser()) == 1)
    assert button(dialog, "copyLinkButton").isVisible()


def test_a_higher_price_that_cannot_be_confirmed_says_why(dear, qtbot):
    dialog = dear.buy(dear.entry())
    checkout = button(dialog, "checkoutButton")
    dear.sandbox.faults.add(Fault("/orders/", times=None, status=403))
    checkout.click()
    press(boxes(dialog)[0], QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(checkout.isEnabled)
    assert "108.16 EUR → 113.16 EUR" in message(dialog)
    assert "has no right to this" in message(dialog)
    assert checkout.text() == "Pay All the Same…"


def test_an_order_that_got_dearer_again_has_to_be_accepted_again(
    make_desk, make_sandbox, browser, qtbot
):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    (order,) = desk.sandbox.orders.values()
    order.lines = [(entry, level, price + 4) for entry, level, price in order.lines]
    checkout = button(dialog, "checkoutButton")
    checkout.click()
    qtbot.waitUntil(lambda: len(boxes(dialog)) == 1)
    assert checkout.text().startswith("Pay All")
    assert "108.16 EUR → 112.16 EUR" in message(dialog)
    # It rises once more while the box is being read.
    order.lines = [(entry, level, price + 4) for entry, level, price in order.lines]
    press(boxes(dialog)[0], QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: any("116.16" in box.informativeText() for box in boxes(dialog)))
    assert browser() == []
    (box,) = boxes(dialog)
    press(box, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: len(browser()) == 1)
    assert total(dialog) == "Total 116.16 EUR"


def test_a_payment_page_can_be_asked_for_again_after_a_stop(
    make_desk, make_sandbox, browser, qtbot
):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    checkout = button(dialog, "checkoutButton")
    desk.sandbox.faults.add(Fault("/orders/", times=1, delay_s=1))
    checkout.click()
    assert not checkout.isEnabled()
    stop_task("Asking for the payment page")
    qtbot.waitUntil(checkout.isEnabled)
    assert "placed and not paid yet" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: len(browser()) == 1)


def test_an_order_that_was_cancelled_meanwhile_has_nothing_to_pay(make_desk, make_sandbox, qtbot):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    desk.sandbox.cancel(next(iter(desk.sandbox.orders)))
    button(dialog, "checkoutButton").click()
    qtbot.waitUntil(lambda: "is cancelled" in message(dialog))
    assert not button(dialog, "checkoutButton").isVisible()
    assert "Pay it" not in message(dialog)
    assert "to be paid" not in dialog.windowTitle()


def test_a_service_that_names_no_payment_page_says_the_status(make_desk, make_sandbox, qtbot):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    body = json.dumps({"data": {}, "errors": []}).encode()
    desk.sandbox.faults.add(Fault(r"/checkout$", times=None, body=body))
    checkout = button(dialog, "checkoutButton")
    checkout.click()
    qtbot.waitUntil(lambda: "names no payment page" in message(dialog))
    assert "UNPAID" in message(dialog)
    assert checkout.isEnabled()


def test_without_a_usable_account_the_payment_page_is_not_asked_for(
    make_desk, make_sandbox, tmp_path
):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    (tmp_path / "account.json").unlink()
    button(dialog, "checkoutButton").click()
    assert "account.json" in message(dialog)
    assert button(dialog, "checkoutButton").isEnabled()


def test_a_browser_that_does_not_start_is_told_with_the_way_out(desk, monkeypatch, qtbot):
    monkeypatch.setenv(BROWSER_VARIABLE, "/nowhere/browser")
    dialog = desk.buy(desk.entry())
    button(dialog, "checkoutButton").click()
    qtbot.waitUntil(lambda: "No browser could be started. Copy the link" in message(dialog))
    assert button(dialog, "copyLinkButton").isVisible()


def test_an_order_that_differs_since_it_was_placed_is_seen_before_its_page_opens(
    desk, sandbox, browser, qtbot
):
    """The link that came with the order is of the order as it was then."""
    dialog = desk.buy(desk.entry())
    assert "placed and not paid yet" in message(dialog)
    sandbox.alter_orders(lambda order, _where: order.update(contract_id=455))
    button(dialog, "checkoutButton").click()
    qtbot.waitUntil(lambda: len(boxes(dialog)) == 1)
    assert "contract: 456 → 455" in boxes(dialog)[0].informativeText()
    press(boxes(dialog)[0], QMessageBox.ButtonRole.RejectRole)
    qtbot.waitUntil(lambda: boxes(dialog) == [])
    assert browser() == []
    assert "It differs from what you asked" in message(dialog)
    assert not button(dialog, "copyLinkButton").isVisible()


def test_the_link_of_an_order_that_differs_by_now_is_not_copied(desk, sandbox, qtbot):
    dialog = desk.buy(desk.entry())
    QApplication.clipboard().clear()
    sandbox.alter_orders(lambda order, _where: order.update(total="500 EUR"))
    button(dialog, "copyLinkButton").click()
    qtbot.waitUntil(lambda: len(boxes(dialog)) == 1)
    assert "“500 EUR”, which can't be read" in boxes(dialog)[0].informativeText()
    assert QApplication.clipboard().text() == ""
    press(boxes(dialog)[0], QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: "/checkout/" in QApplication.clipboard().text())


def test_clicking_twice_asks_one_question_and_opens_one_page(dear, browser, qtbot):
    dialog = dear.buy(dear.entry())
    for _click in range(2):
        dialog.checkout_requested.emit()
    (box,) = boxes(dialog)
    press(box, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: len(browser()) == 1)
    assert boxes(dialog) == []


def test_closing_the_dialog_while_the_page_is_asked_for_opens_none(desk, sandbox, browser, qtbot):
    dialog = desk.buy(desk.entry())
    sandbox.faults.add(Fault("/orders/", times=None, delay_s=4))
    button(dialog, "checkoutButton").click()
    tasks = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: tasks.countActiveTasks() > 0)
    dialog.close()
    qtbot.waitUntil(lambda: tasks.countActiveTasks() == 0)
    QApplication.processEvents()
    assert browser() == []


def test_without_the_network_the_page_stays_closed_and_can_be_asked_for_again(
    desk, sandbox, browser, qtbot
):
    dialog = desk.buy(desk.entry())
    checkout = button(dialog, "checkoutButton")
    sandbox.faults.add(Fault("/orders/", times=None, drop=True))
    checkout.click()
    assert not checkout.isEnabled()
    qtbot.waitUntil(checkout.isEnabled)
    assert browser() == []
    sandbox.faults.clear()
    checkout.click()
    qtbot.waitUntil(lambda: len(browser()) == 1)


def test_an_order_that_was_paid_before_has_no_page_whatever_its_status_says_now(
    desk, sandbox, browser, qtbot
):
    dialog = desk.buy(desk.entry())
    (order_id,) = sandbox.orders
    sandbox.pay(order_id)
    from datacosmos_imagery.core import CheckoutJob, Monitor

    CheckoutJob(desk.client, desk.journal_folder, order_id).run(Monitor())
    sandbox.set_status(order_id, "UNPAID")
    button(dialog, "checkoutButton").click()
    qtbot.waitUntil(lambda: "was paid; the service now says UNPAID" in message(dialog))
    assert browser() == []
    assert not button(dialog, "checkoutButton").isVisible()


def test_many_differences_are_all_in_sight_in_the_question(desk, sandbox, qtbot):
    dialog = desk.buy(desk.entry())

    def alter(order, _where):
        first = order["order_line_items"][0]
        order["order_line_items"] += [{**first, "item": f"EXTRA_{n}"} for n in range(20)]

    sandbox.alter_orders(alter)
    button(dialog, "checkoutButton").click()
    qtbot.waitUntil(lambda: len(boxes(dialog)) == 1)
    (box,) = boxes(dialog)
    assert "20 things differ" in box.informativeText()
    details = box.findChild(QTextEdit)
    assert details.isVisible()
    assert details.toPlainText().count("EXTRA_") == 20
    assert details.height() >= 10 * details.fontMetrics().lineSpacing()


def test_the_question_goes_with_its_dialog(desk, sandbox, browser):
    sandbox.alter_orders(lambda order, _where: order.update(contract_id=455))
    dialog = desk.buy(desk.entry())
    button(dialog, "checkoutButton").click()
    (box,) = boxes(dialog)
    dialog.close()
    assert not box.isVisible()
    assert browser() == []

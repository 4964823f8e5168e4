# SPDX-License-Identifier: GPL-2.0-or-later
"""Paying from the order dialog."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.links import BROWSER_VARIABLE
from order_desk import button, message
from stopping import stop_task


@pytest.fixture
def dear(make_desk, make_sandbox):
    """A desk at a service whose orders cost more than was asked for."""
    return make_desk(make_sandbox(surcharge=Decimal("5.00")))


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
    assert "It cost more than you were told" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


def test_an_order_that_costs_more_than_asked_is_paid_only_when_confirmed(
    make_desk, make_sandbox, browser, qtbot
):
    sandbox = make_sandbox(surcharge=Decimal("5.00"))
    desk = make_desk(sandbox)
    dialog = desk.buy(desk.entry())
    assert "108.16 → 113.16 EUR" in message(dialog)
    checkout = button(dialog, "checkoutButton")
    assert checkout.text() == "Accept 113.16 EUR"
    assert not button(dialog, "copyLinkButton").isVisible()
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")
    assert browser() == []
    checkout.click()
    qtbot.waitUntil(lambda: len(browser()) == 1)


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
    make_desk, make_sandbox, qtbot
):
    sandbox = make_sandbox(checkout="endpoint")
    desk = make_desk(sandbox)
    sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    checkout = button(dialog, "checkoutButton")
    assert checkout.text() == "Ask for the Payment Page"
    assert "payment link couldn't be had" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")


def test_a_higher_price_that_cannot_be_confirmed_says_why(dear, qtbot):
    dialog = dear.buy(dear.entry())
    checkout = button(dialog, "checkoutButton")
    dear.sandbox.faults.add(Fault("/orders/", times=None, status=403))
    checkout.click()
    qtbot.waitUntil(checkout.isEnabled)
    assert "108.16 → 113.16 EUR" in message(dialog)
    assert "has no right to this" in message(dialog)
    assert checkout.text() == "Accept 113.16 EUR"


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
    qtbot.waitUntil(lambda: checkout.text().startswith("Accept"))
    assert "→" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")
    assert browser() == []


def test_a_payment_page_can_be_asked_for_again_after_a_stop(make_desk, make_sandbox, qtbot):
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
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")


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


def test_a_browser_that_does_not_start_is_told_with_the_way_out(desk, monkeypatch):
    monkeypatch.setenv(BROWSER_VARIABLE, "/nowhere/browser")
    dialog = desk.buy(desk.entry())
    button(dialog, "checkoutButton").click()
    assert "No browser could be started. Copy the link" in message(dialog)
    assert button(dialog, "copyLinkButton").isVisible()

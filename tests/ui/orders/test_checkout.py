# SPDX-License-Identifier: GPL-2.0-or-later
"""Paying from the orders tab."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from buyer import Buyer
from datacosmos_imagery.core import CheckoutJob, Monitor
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.orders.actions import Extra
from datacosmos_imagery.ui.orders.texts import detail_lines, spoken_text
from orders_tab import click_part, rows, wait_for, words
from qgis.PyQt.QtWidgets import QApplication, QMessageBox


@pytest.fixture
def dear_sandbox(make_sandbox):
    return make_sandbox(surcharge=Decimal("5.00"))


@pytest.fixture
def dear(dear_sandbox, make_client, folder, tmp_path, account_environment):
    """A buyer at a sandbox whose orders cost more than was asked for, and the environment."""
    environ = dict(account_environment)
    environ["DATACOSMOS_API_URL"] = environ["DATACOSMOS_LOGIN_URL"] = dear_sandbox.url
    path = tmp_path / "dear.json"
    path.write_text(json.dumps(dear_sandbox.credentials))
    environ["DATACOSMOS_CREDENTIALS_FILE"] = str(path)
    return Buyer(dear_sandbox, make_client(dear_sandbox), folder), environ


def confirm_box():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "confirmDifferencesBox"]
    return next((box for box in found if box.isVisible()), None)


def accept_rise(box):
    role = QMessageBox.ButtonRole.AcceptRole
    next(b for b in box.buttons() if box.buttonRole(b) == role).click()


def test_an_unpaid_order_waits_and_its_button_opens_the_payment_page(
    make_panel, buyer, browser, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert row.deed is Action.OPEN_CHECKOUT
    assert panel.title() == "Orders 1 •"
    click_part(panel, row, qtbot)
    qtbot.waitUntil(browser.exists)
    qtbot.waitUntil(lambda: f"/checkout/{order_id}/" in browser.read_text())
    assert sandbox.orders[order_id].status == "UNPAID"


@pytest.mark.parametrize("accepts", [True, False], ids=["paid all the same", "left unpaid"])
def test_an_order_that_got_dearer_is_paid_only_after_the_user_has_seen_it(
    make_panel, dear, browser, qtbot, accepts
):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    click_part(panel, row, qtbot)
    box = next(
        w for w in QApplication.topLevelWidgets() if w.objectName() == "confirmDifferencesBox"
    )
    assert isinstance(box, QMessageBox)
    assert "108.16 EUR → 113.16 EUR" in box.informativeText()
    accept, leave = (
        next(b for b in box.buttons() if box.buttonRole(b) == role)
        for role in (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole)
    )
    assert box.defaultButton() is leave
    (accept if accepts else leave).click()
    if accepts:
        qtbot.waitUntil(browser.exists)
    else:
        qtbot.waitUntil(lambda: not box.isVisible())
        assert not panel.controller.checkout.is_busy(row.key)
        assert not browser.exists()


@pytest.mark.parametrize("url", ["http://evil.example/pay", "file:///etc/passwd"])
def test_a_payment_page_that_may_not_be_opened_is_refused(
    make_panel, buyer, browser, bar, qtbot, sandbox, url
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    answer = {
        "data": {"id": order_id, "status": "UNPAID", "checkout_redirect_url": url},
        "errors": [],
    }
    sandbox.faults.add(
        Fault(f"/orders/{order_id}$", "GET", times=None, body=json.dumps(answer).encode())
    )
    sandbox.faults.add(Fault("checkout", times=None, status=404))
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(lambda: bool(words(bar)))
    assert not browser.exists()


def test_the_payment_link_can_be_copied(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    QApplication.clipboard().clear()
    panel.controller.do(row.key, Extra.COPY_LINK)
    qtbot.waitUntil(lambda: f"/checkout/{order_id}/" in QApplication.clipboard().text())


def test_a_price_that_rose_since_the_last_look_is_shown_before_the_payment_page(
    make_panel, buyer, browser, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    order = sandbox.orders[order_id]
    order.lines = [(entry, level, price + 4) for entry, level, price in order.lines]
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: confirm_box() is not None)
    assert not browser.exists()
    accept_rise(confirm_box())
    qtbot.waitUntil(browser.exists)


def test_the_link_of_an_order_that_got_dearer_is_copied_only_when_that_is_accepted(
    make_panel, dear, qtbot
):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    QApplication.clipboard().clear()
    panel.controller.do(row.key, Extra.COPY_LINK)
    box = confirm_box()
    assert QApplication.clipboard().text() == ""
    accept_rise(box)
    qtbot.waitUntil(lambda: f"/checkout/{order_id}/" in QApplication.clipboard().text())


def test_clicking_twice_asks_for_one_payment_page(make_panel, buyer, browser, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    for _click in range(2):
        panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(browser.exists)
    qtbot.waitUntil(lambda: not panel.controller.checkout.is_busy(row.key))
    qtbot.waitUntil(lambda: browser.read_text().count("\n") == 1)


def test_a_service_that_names_no_payment_page_says_the_status(
    make_panel, buyer, browser, bar, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    plain = {"data": {"id": order_id, "status": "UNPAID"}, "errors": []}
    body = json.dumps(plain).encode()
    sandbox.faults.add(Fault(f"/orders/{order_id}$", "GET", times=None, body=body))
    empty = json.dumps({"data": {}, "errors": []}).encode()
    sandbox.faults.add(Fault(f"/orders/{order_id}/checkout", times=None, body=empty))
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: any("names no payment page" in text for text in words(bar)))
    assert not browser.exists()


def test_an_order_that_was_paid_meanwhile_opens_no_page(make_panel, buyer, browser, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    sandbox.pay(order_id)
    click_part(panel, row, qtbot)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert not browser.exists()


def test_a_browser_that_does_not_start_is_told_with_the_way_out(
    make_panel, buyer, bar, qtbot, monkeypatch
):
    monkeypatch.setenv("DATACOSMOS_BROWSER", "/nowhere/browser")
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: any("couldn't be opened. Copy the link" in t for t in words(bar)))


def leave_unpaid(box):
    role = QMessageBox.ButtonRole.RejectRole
    next(b for b in box.buttons() if box.buttonRole(b) == role).click()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"contract_id": 455}, "contract: 456 → 455"),
        ({"organisation_id": 7}, "organisation: 42 → 7"),
        ({"total": "1,100.00"}, "“1,100.00”, which can't be read"),
        ({"total": "108.16", "currency": "USD"}, "another currency, which can't be compared"),
        ({"order_line_items": []}, "asked for, and not ordered"),
    ],
    ids=lambda value: str(value)[:20],
)
@pytest.mark.parametrize("deed", [Action.OPEN_CHECKOUT, Extra.COPY_LINK], ids=["open", "copy"])
def test_an_order_that_differs_stays_in_the_list_and_its_link_with_it(
    make_panel, buyer, browser, qtbot, sandbox, change, named, deed
):
    order_id = buyer.order()
    QApplication.clipboard().clear()
    sandbox.alter_orders(lambda order, _where: order.update(change))
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, deed)
    qtbot.waitUntil(lambda: confirm_box() is not None)
    assert named in confirm_box().informativeText()
    leave_unpaid(confirm_box())
    qtbot.waitUntil(lambda: "Differs from what you asked" in spoken(panel, order_id))
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert any(named in line for line in detail_lines(row.record, row.live))
    assert not browser.exists()
    assert QApplication.clipboard().text() == ""


def test_what_processing_ordered_into_another_journal_is_compared_before_it_is_paid(
    make_panel, buyer, browser, qtbot, sandbox, tmp_path
):
    from datacosmos_imagery.ui.adapters.settings import Settings

    elsewhere = tmp_path / "another journal"
    Settings().remember_journal(elsewhere)
    order_id = Buyer(sandbox, buyer.client, elsewhere).order()
    sandbox.alter_orders(lambda order, _where: order.update(total="500"))
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(lambda: confirm_box() is not None)
    assert "500.00 EUR" in confirm_box().informativeText()
    leave_unpaid(confirm_box())
    assert not browser.exists()


def spoken(panel, order_id):
    (row,) = [row for row in rows(panel) if row.record.order_id == order_id]
    return spoken_text(row.record, row.live)


def test_what_was_shown_is_confirmed_and_not_what_the_journal_has_learned_since(
    make_panel, buyer, browser, qtbot, sandbox, client, monitor
):
    order_id = buyer.order()
    order = sandbox.orders[order_id]
    (entry, level, _price) = order.lines[0]
    order.lines = [(entry, level, Decimal("150.00"))]
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(lambda: confirm_box() is not None)
    shown = confirm_box()
    assert "→ 150.00 EUR" in shown.informativeText()
    order.lines = [(entry, level, Decimal("900.00"))]
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, monitor))
    accept_rise(shown)
    qtbot.waitUntil(lambda: confirm_box() not in (None, shown))
    assert "→ 900.00 EUR" in confirm_box().informativeText()
    assert not browser.exists()
    accept_rise(confirm_box())
    qtbot.waitUntil(browser.exists)


def test_clicking_twice_on_a_differing_order_asks_one_question(make_panel, dear, browser, qtbot):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    for _click in range(2):
        panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "confirmDifferencesBox"]
    assert len([box for box in found if box.isVisible()]) == 1
    accept_rise(confirm_box())
    qtbot.waitUntil(browser.exists)
    qtbot.waitUntil(lambda: browser.read_text().count("\n") == 1)


def test_the_question_goes_when_the_plugin_goes(make_panel, dear, browser, qtbot):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    assert confirm_box() is not None
    panel.leave()
    qtbot.waitUntil(lambda: confirm_box() is None)
    assert not browser.exists()


def test_without_the_network_a_confirmation_opens_nothing_and_is_not_kept(
    make_panel, dear, browser, bar, qtbot
):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    buyer.sandbox.faults.add(Fault("/orders/", times=None, drop=True))
    accept_rise(confirm_box())
    qtbot.waitUntil(lambda: bool(words(bar)))
    qtbot.waitUntil(lambda: not panel.controller.checkout.is_busy(row.key))
    assert not browser.exists()
    assert buyer.journal.attempts()[0].unconfirmed != ()


def test_an_order_that_was_paid_before_opens_no_page_whatever_its_status_says_now(
    make_panel, buyer, browser, bar, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    sandbox.pay(order_id)
    CheckoutJob(buyer.client, buyer.folder, order_id).run(Monitor())
    sandbox.set_status(order_id, "UNPAID")
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(lambda: any("the service now says UNPAID" in text for text in words(bar)))
    assert not browser.exists()


@pytest.mark.parametrize("status", ["CANCELLED", "UNPAID"])
def test_an_order_that_was_paid_offers_no_payment_page_whatever_the_service_says(
    make_panel, buyer, browser, qtbot, sandbox, client, status
):
    order_id = buyer.order()
    sandbox.set_status(order_id, "PAID")
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, Monitor()))
    sandbox.set_status(order_id, status)
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, Monitor()))
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert row.record.later_status == status
    assert not {Action.OPEN_CHECKOUT, Extra.COPY_LINK} & set(row.deeds)
    assert not browser.exists()

# SPDX-License-Identifier: GPL-2.0-or-later
"""The service is asked about orders, through breaks, ended tokens and passwords."""

from __future__ import annotations

import json

import pytest
from buyer import Buyer
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sandbox import Fault
from orders_tab import rows, wait_for, words
from qgis.PyQt.QtWidgets import QLabel, QToolButton
from stopping import stop_task


def test_a_status_never_seen_before_is_shown_as_it_is_and_followed(
    make_panel, buyer, qtbot, sandbox
):
    order_id = buyer.order()
    answer = {"data": {"id": order_id, "status": "AWAITING_TASKING"}, "errors": []}
    sandbox.faults.add(
        Fault(f"/orders/{order_id}$", "GET", times=2, body=json.dumps(answer).encode())
    )
    panel = make_panel()
    qtbot.waitUntil(lambda: [r.record.status for r in rows(panel)] == ["AWAITING_TASKING"])
    assert "AWAITING_TASKING" in panel.view.model().index(0).data()
    assert rows(panel)[0].deed is Action.CHECK_AGAIN
    qtbot.waitUntil(lambda: rows(panel)[0].record.status == "UNPAID")


def test_an_order_whose_answer_was_lost_is_looked_for(make_panel, buyer, bar, qtbot):
    order_id = buyer.lose()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert any("waits for payment" in text for text in words(bar))


def test_orders_made_elsewhere_are_listed(make_panel, sandbox, client, qtbot, tmp_path):
    elsewhere = Buyer(sandbox, client, tmp_path / "other journal")
    order_id = elsewhere.order(paid=True)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert row.record.attempt_id is None
    assert row.deed is Action.DOWNLOAD


def test_offline_it_says_so_and_goes_on_when_the_user_checks(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    label = panel.findChild(QLabel, "ordersLabel")
    sandbox.faults.add(Fault("/orders", "GET", times=None, drop=True))
    panel.controller.poller.wake()
    qtbot.waitUntil(lambda: "can't be reached" in label.text())
    asked = len(sandbox.requests)
    sandbox.faults.clear()
    sandbox.pay(order_id)
    assert len(sandbox.requests) == asked
    panel.findChild(QToolButton, "checkOrderButton").click()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert "reached" not in label.text()


def test_a_token_that_ends_while_waiting_is_renewed(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.revoke_tokens()
    sandbox.pay(order_id)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_where_a_new_sign_in_is_wanted_nothing_more_is_asked(
    make_panel, buyer, account_environment, qtbot, sandbox, tmp_path
):
    order_id = buyer.order()
    environ = {**account_environment, "DATACOSMOS_ACCESS_TOKEN": sandbox.issue_token()}
    environ.pop("DATACOSMOS_CREDENTIALS_FILE")
    panel = make_panel(environ=environ)
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: panel.controller.poller.will_ask)
    sandbox.revoke_tokens()
    label = panel.findChild(QLabel, "ordersLabel")
    qtbot.waitUntil(lambda: "sign in again" in label.text())
    assert panel.controller.poller.will_ask is False


def test_nobody_is_asked_for_a_password_by_a_timer_but_by_the_button(
    make_panel, buyer, profile, settings, auth_database, qtbot, sandbox
):
    settings.current_profile_id = profile.id
    order_id = buyer.order()
    auth_database.clearMasterPassword()
    asked = [r for r in sandbox.requests if r.path.endswith(order_id)]
    panel = make_panel(environ={"HOME": "/nowhere"})
    label = panel.findChild(QLabel, "ordersLabel")
    qtbot.waitUntil(lambda: "to sign in" in label.text())
    assert [r for r in sandbox.requests if r.path.endswith(order_id)] == asked
    sandbox.pay(order_id)
    auth_database.setMasterPassword("test", True)  # as the user does, asked by QGIS
    panel.findChild(QToolButton, "checkOrderButton").click()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert "sign in" not in label.text()


def test_asking_that_is_stopped_in_the_task_manager_goes_on_later(
    make_panel, buyer, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    check = panel.findChild(QToolButton, "checkOrderButton")
    qtbot.waitUntil(check.isEnabled)
    sandbox.faults.add(Fault("/orders", "GET", times=1, delay_s=1))
    check.click()
    qtbot.waitUntil(lambda: not check.isEnabled())
    stop_task("Asking about orders")
    qtbot.waitUntil(check.isEnabled)
    sandbox.pay(order_id)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_a_service_that_is_back_is_found_again_without_a_click(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.poller.offline_s = 0.2  # instead of half a minute
    label = panel.findChild(QLabel, "ordersLabel")
    sandbox.faults.add(Fault("/orders", "GET", times=None, drop=True))
    panel.controller.poller.wake()
    qtbot.waitUntil(lambda: "can't be reached" in label.text())
    sandbox.faults.clear()
    sandbox.pay(order_id)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_an_account_that_has_gone_is_told_when_the_user_checks(
    make_panel, buyer, bar, qtbot, credentials_file
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    credentials_file.unlink()
    panel.findChild(QToolButton, "checkOrderButton").click()
    assert any(credentials_file.name in text for text in words(bar))


def test_a_list_that_could_not_be_read_whole_is_said(make_panel, buyer, sandbox, qtbot):
    buyer.order()
    body = b'{"data": [{"id": "o-1", "status": "PAID"}], "has_more": true, "links": []}'
    sandbox.faults.add(Fault("/orders$", "GET", body=body, times=None))
    panel = make_panel()
    panel.controller.check_now()
    qtbot.waitUntil(lambda: "1 order read, then" in panel.controller.poller.obstacle())
    sandbox.faults.clear()
    panel.controller.check_now()
    qtbot.waitUntil(lambda: panel.controller.poller.obstacle() == "")


@pytest.mark.parametrize("has_order", [False, True])
def test_a_list_that_cannot_be_read_is_said_on_a_line_of_its_own_until_it_can(
    make_panel, buyer, qtbot, sandbox, has_order
):
    if has_order:
        buyer.order()
    sandbox.faults.add(Fault("/orders$", "GET", times=None, body=b'{"data": ['))
    panel = make_panel()
    label = panel.findChild(QLabel, "ordersLabel")
    check = panel.findChild(QToolButton, "checkOrderButton")
    qtbot.waitUntil(lambda: "list of orders couldn't be read" in label.text())
    qtbot.waitUntil(lambda: label.width() > 0.9 * panel.width())
    assert label.geometry().top() >= check.geometry().bottom()
    sandbox.faults.clear()
    qtbot.waitUntil(check.isEnabled)
    check.click()
    qtbot.waitUntil(lambda: label.text() == ("1 order needs you" if has_order else ""))
    qtbot.waitUntil(lambda: label.geometry().top() <= check.geometry().bottom())

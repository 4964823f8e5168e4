# SPDX-License-Identifier: GPL-2.0-or-later
"""An order from its payment to its images on the map, and what can be done with it."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.journal.download_states import DownloadStates
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.ui.orders.actions import Extra
from opening import opened
from orders_tab import complete, rasters, rows, wait_for, words
from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QPushButton


def test_a_paid_order_is_noticed_told_downloaded_and_shown_on_the_map(
    make_panel, buyer, bar, qtbot, sandbox, tmp_path
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.pay(order_id)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    told = " ".join(words(bar))
    assert f"{order_id[:8]}" in told
    assert "is paid" in told
    assert "is downloaded" in told
    assert row.record.folder.parent == tmp_path / "images"
    assert panel.title() == "Orders"
    qtbot.waitUntil(lambda: bool(rasters()))
    assert rasters()[0].source().startswith(str(row.record.folder))


def test_an_order_of_the_dialog_is_downloaded_once_paid_even_after_a_restart(
    make_panel, buyer, qtbot, sandbox, tmp_path
):
    order_id = buyer.order()
    first = make_panel()
    first.on_order_placed(buyer.origin, order_id, tmp_path / "elsewhere")
    states = DownloadStates(buyer.journal)
    qtbot.waitUntil(lambda: states.get(buyer.origin, order_id) is not None)
    first.leave()
    sandbox.pay(order_id)
    again = make_panel()
    row = wait_for(qtbot, again, order_id, Phase.COMPLETE)
    assert row.record.folder.parent == tmp_path / "elsewhere"


def test_a_paid_order_of_a_script_waits_for_the_user_to_want_it(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order(name="")
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.pay(order_id)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert row.needs_user
    panel.view.select(row.key)
    panel.findChild(QPushButton, "downloadOrderButton").click()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_a_cancelled_order_is_told_and_can_leave_the_list(make_panel, buyer, bar, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.cancel(order_id)
    row = wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    assert any("was cancelled" in text for text in words(bar))
    assert row.deed is Extra.TO_CART
    assert Action.REMOVE_FROM_LIST in row.deeds
    panel.controller.do(row.key, Action.REMOVE_FROM_LIST)
    qtbot.waitUntil(lambda: not rows(panel))


def test_an_order_of_a_connection_that_has_gone_can_leave_the_list(
    make_panel, buyer, qtbot, account_environment
):
    order_id = buyer.order()
    environ = {**account_environment, "DATACOSMOS_API_URL": "https://other.example"}
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert Action.OPEN_CHECKOUT not in row.deeds
    assert Action.REMOVE_FROM_LIST in row.deeds
    assert not row.needs_user


def test_what_a_menu_offered_is_not_done_once_the_order_has_changed(make_panel, buyer, bar, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    before = words(bar)
    for deed in (Action.ADD_TO_PROJECT, Extra.CLIP):
        panel.controller.do(row.key, deed)
    panel.controller.do("gone", Action.DOWNLOAD)
    assert words(bar) == before
    assert not panel.controller.downloads.is_running("gone")
    assert rasters() == []


def test_the_folder_of_an_order_is_opened(make_panel, buyer, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    with opened("file") as urls:
        panel.controller.do(row.key, Action.SHOW_IN_FOLDER)
    assert urls == [QUrl.fromLocalFile(str(row.record.folder)).toString()]


def test_an_order_keeps_the_folder_that_was_chosen_first(make_panel, buyer, qtbot, tmp_path):
    order_id = buyer.order()
    panel = make_panel()
    states = DownloadStates(buyer.journal)
    for name in ("first", "second"):
        panel.on_order_placed(buyer.origin, order_id, tmp_path / name)
    qtbot.waitUntil(lambda: states.get(buyer.origin, order_id) is not None)
    panel.leave()
    assert states.get(buyer.origin, order_id).folder.parent == tmp_path / "first"


@pytest.mark.parametrize("fault", ["differs", "cancelled"])
def test_what_may_be_wrong_with_money_that_was_paid_stays_until_it_is_read(
    make_panel, buyer, bar, qtbot, sandbox, fault
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    if fault == "differs":
        sandbox.alter_orders(lambda order, _where: order.update(contract_id=455))
    sandbox.pay(order_id)
    panel.controller.check_now()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    said = "is paid, but differs from what you asked: contract: 456 → 455"
    if fault == "cancelled":
        sandbox.set_status(order_id, "CANCELLED")
        panel.controller.check_now()
        said = "was paid; the service now says CANCELLED"

    def told():
        return [item for item in bar.items() if said in item.text()]

    qtbot.waitUntil(lambda: bool(told()))
    assert [(item.level(), item.duration()) for item in told()] == [(Qgis.MessageLevel.Warning, 0)]

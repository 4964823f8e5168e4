# SPDX-License-Identifier: GPL-2.0-or-later
"""A cancelled order's images go back into the cart, and their prices are asked anew."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.orders.actions import Extra, Live, deeds_of
from orders_tab import click_part, rows, wait_for
from qgis.gui import QgsMapCanvas
from widgets import make_panel as new_panel


@pytest.fixture
def panel(settings, account_environment, make_services, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    panel = new_panel(make_services(Accounts(settings, None, account_environment)), canvas)
    qtbot.addWidget(panel)
    panel.resize(450, 700)
    panel.show()
    panel.tabs.setCurrentWidget(panel.orders)
    yield panel
    panel.close_panel()


def in_cart(panel):
    return [row.entry for row in panel.cart.view.model().rows]


def test_the_images_of_a_cancelled_order_go_back_with_prices_of_today(panel, buyer, sandbox, qtbot):
    order_id = buyer.order(*buyer.items[:2])
    panel.orders.refresh()
    bought = wait_for(qtbot, panel.orders, order_id, Phase.WAITING).record
    sandbox.cancel(order_id)
    panel.orders.controller.check_now()
    row = wait_for(qtbot, panel.orders, order_id, Phase.CANCELLED)
    click_part(panel.orders, row, qtbot)
    qtbot.waitUntil(lambda: len(in_cart(panel)) == 2, timeout=20_000)
    assert {entry.line for entry in in_cart(panel)} == set(bought.lines)
    assert panel.tabs.currentWidget() is panel.cart
    # Asked anew: read after the order was placed.
    qtbot.waitUntil(
        lambda: all(entry.read_at > bought.begun_at for entry in in_cart(panel)), timeout=20_000
    )
    assert all(entry.price is not None for entry in in_cart(panel))
    assert not any(entry.is_drifted for entry in in_cart(panel))
    # Twice is the same as once.
    panel.orders.controller.do(row.key, Extra.TO_CART)
    qtbot.waitUntil(lambda: not panel.cart.prices.is_running, timeout=20_000)
    assert len(in_cart(panel)) == 2


def test_only_what_is_cancelled_goes_back(panel, buyer, sandbox, qtbot):
    waiting, cancelled = buyer.order(buyer.items[0]), buyer.order(buyer.items[1])
    sandbox.cancel(cancelled)
    panel.orders.controller.check_now()
    wait_for(qtbot, panel.orders, cancelled, Phase.CANCELLED)
    records = {row.record.order_id: row.record for row in rows(panel.orders)}
    assert deeds_of(records[cancelled], Live())[0] is Extra.TO_CART
    assert Extra.TO_CART not in deeds_of(records[waiting], Live())
    assert Extra.TO_CART not in deeds_of(records[cancelled], Live(is_reachable=False))
    assert Action.REMOVE_FROM_LIST in deeds_of(records[cancelled], Live())

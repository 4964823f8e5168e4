# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders tab as a page: what it says without orders, its details and its folder."""

from __future__ import annotations

from datacosmos_imagery.core.journal.records import Phase
from orders_tab import rows, wait_for
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def test_without_orders_it_says_what_will_be_here(make_panel):
    panel = make_panel()
    assert panel.findChild(QLabel, "noOrdersLabel").isVisible()
    assert panel.title() == "Orders"


def test_enter_does_what_helps_and_the_details_are_told(make_panel, buyer, browser, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.view.select(row.key)
    details = panel.findChild(QLabel, "orderDetailsLabel")
    assert details.text().startswith(f"Order {order_id}")
    qtbot.waitUntil(lambda: details.height() == details.heightForWidth(panel.width()))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(browser.exists)


def test_the_folder_for_images_is_kept(make_panel, settings, tmp_path):
    from qgis.PyQt.QtWidgets import QLineEdit

    panel = make_panel()
    edit = panel.findChild(QLineEdit, "downloadFolderEdit")
    assert edit.text() == str(tmp_path / "images")
    edit.setText(str(tmp_path / "other"))
    assert settings.download_folder == tmp_path / "other"


def test_however_much_differs_all_of_it_can_be_read_and_the_list_stays_in_sight(
    make_panel, buyer, sandbox, qtbot
):
    order_id = buyer.order()

    def alter(order, _where):
        first = order["order_line_items"][0]
        order["order_line_items"] += [{**first, "item": f"EXTRA_{n}"} for n in range(30)]

    sandbox.alter_orders(alter)
    panel = make_panel()
    panel.controller.check_now()
    qtbot.waitUntil(lambda: any(row.record.differs for row in rows(panel)))
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.view.select(row.key)
    details = panel.findChild(QLabel, "orderDetailsLabel")
    assert details.text().count("EXTRA_") == 30
    qtbot.waitUntil(lambda: details.height() >= details.heightForWidth(details.width()))
    assert panel.view.height() > panel.height() // 3
    area = details.parentWidget().parentWidget()
    assert area.verticalScrollBar().isVisible()
    assert area.verticalScrollBar().maximum() + area.viewport().height() >= details.height()

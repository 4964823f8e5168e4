# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of orders, by keyboard and mouse."""

from __future__ import annotations

from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.lists.row_layout import Part
from orders_tab import rows, vectors, wait_for
from pointing import double_click, tip_at
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtWidgets import QApplication, QMenu


def open_menu(panel, *, at=None):
    """Open the context menu by the key, or by a right click at a place; return it or None."""
    viewport = panel.view.viewport()
    reason = QContextMenuEvent.Reason.Keyboard if at is None else QContextMenuEvent.Reason.Mouse
    at = at or QPoint(0, 0)
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    return next(reversed(panel.view.findChildren(QMenu, "orderMenu")), None)


def test_the_menu_offers_all_that_can_be_done(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    menu = panel.view.menu_of(row)
    assert len(menu.actions()) == len(row.deeds)
    assert menu.actions()[0].text() == "Pay in the Browser…"


def test_the_menu_of_an_order_opens_by_key_and_by_a_right_click_on_it(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    below = QPoint(5, panel.view.viewport().height() - 5)
    assert open_menu(panel, at=below) is None
    spot = panel.view.visualRect(panel.view.model().index(0)).center()
    menu = open_menu(panel, at=spot)
    next(a for a in menu.actions() if "Number" in a.text()).trigger()
    assert QApplication.clipboard().text() == order_id
    menu.close()
    panel.view.select(row.key)
    assert len(open_menu(panel).actions()) == len(row.deeds)


def test_delete_removes_only_what_may_leave_the_list(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.view.select("unheard of")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    sandbox.faults.add(Fault("/storage/", times=1, delay_s=0.5))
    panel.controller.do(row.key, Action.DOWNLOAD)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.selected().key == row.key
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not rows(panel))


def test_a_double_click_shows_the_footprints(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    spot = panel.view.visualRect(panel.view.model().index(0)).topLeft() + QPoint(40, 4)
    double_click(panel.view, spot)
    qtbot.waitUntil(lambda: bool(vectors()))


def test_the_button_of_an_order_explains_itself(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    place = panel.view.visualRect(panel.view.model().index(0)).topLeft()
    tip = "Pay in the Browser…"

    def button_is_explained():  # once the view is laid out
        return tip_at(panel.view, panel.view.part_rect(0, Part.BUTTON).center()) == tip

    qtbot.waitUntil(button_is_explained)
    assert tip_at(panel.view, place) not in ("", tip)
    assert row.deed is Action.OPEN_CHECKOUT


def test_a_button_is_within_its_row_however_large_the_font(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    font = panel.view.font()
    for points in (8, 24, 60):
        font.setPointSize(points)
        panel.view.setFont(font)
        button = panel.view.part_rect(0, Part.BUTTON)
        row = panel.view.visualRect(panel.view.model().index(0))
        assert row.contains(button)
        assert button.height() >= panel.view.fontMetrics().height()
        panel.view.viewport().grab()

# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of an order: their prices and levels, and leaving some out."""

from __future__ import annotations

from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.lists.row_layout import Part
from order_desk import MANTIS, PRICE, button, message, row, total
from pointing import tip_at
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu


def levels_of(desk, dialog):
    """Have the first line's levels offered by the keyboard, and return the menu."""
    view = dialog.lines_view
    desk.qtbot.waitUntil(lambda: view.part_rect(0, Part.LEVEL).isValid())
    view.setCurrentIndex(view.model().index(0))
    desk.qtbot.keyClick(view, Qt.Key.Key_L)
    return view.findChild(QMenu, "orderLevelMenu")


def test_a_price_that_is_not_what_was_seen_shows_old_and_new(desk):
    dialog = desk.open(desk.entry(price="100.00"), desk.entry(MANTIS))
    assert "100.00 → 108.16 EUR" in row(dialog, 0)
    assert "price has changed" in row(dialog, 0)
    assert "→" not in row(dialog, 1)
    assert message(dialog).startswith("1 image is dearer than when you picked it.")


def test_a_line_can_be_left_out(desk, qtbot):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    desk.accept(dialog)
    spot = dialog.lines_view.part_rect(0, Part.BUTTON).center()
    qtbot.mouseClick(dialog.lines_view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert button(dialog, "placeOrderButton").text() == "Place Order: 624.00 EUR"
    assert dialog.licences_view.model().rowCount() == 1
    dialog.lines_view.selectAll()
    button(dialog, "removeLineButton").click()
    assert not button(dialog, "placeOrderButton").isEnabled()
    assert message(dialog) == "Nothing is left to order."


def test_another_level_of_the_same_acquisition_can_be_chosen(desk, qtbot):
    dialog = desk.open(desk.entry())
    view = dialog.lines_view
    qtbot.waitUntil(lambda: view.part_rect(0, Part.LEVEL).isValid())
    spot = view.part_rect(0, Part.LEVEL).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = view.findChild(QMenu, "orderLevelMenu")
    levels = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert set(levels) == {"L1C", "L2A"}
    levels["L1C"].trigger()
    menu.close()
    desk.until_asked(dialog)
    assert "L1C" in row(dialog)
    desk.accept(dialog)
    desk.place(dialog)
    (placed,) = desk.placed
    assert [line.level for line in placed.lines] == ["L1C"]
    assert [line.level for line in placed.picked] == ["L2A"]


def test_l_offers_levels_and_the_one_that_is_chosen_already_changes_nothing(desk, sandbox):
    dialog = desk.open(desk.entry())
    menu = levels_of(desk, dialog)
    chosen = next(action for action in menu.actions() if action.isChecked())
    asked = len(sandbox.requests)
    chosen.trigger()
    assert not dialog.progress.isVisible()
    assert len(sandbox.requests) == asked
    assert "L2A" in row(dialog)


def test_parts_of_a_line_explain_themselves_until_the_order_is_sent(desk, qtbot):
    dialog = desk.open(desk.entry())
    view = dialog.lines_view
    qtbot.waitUntil(lambda: view.part_rect(0, Part.LEVEL).isValid())
    leave_out = view.part_rect(0, Part.BUTTON).center()
    assert "Leave out" in tip_at(view, leave_out)
    assert "level" in tip_at(view, view.part_rect(0, Part.LEVEL).center())
    desk.accept(dialog)
    desk.place(dialog)
    assert not view.part_rect(0, Part.BUTTON).isValid()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=leave_out)
    assert view.model().rowCount() == 1


def test_lines_can_be_left_out_while_prices_are_asked(desk, sandbox, qtbot):
    entries = [desk.entry(), desk.entry(MANTIS)]
    sandbox.faults.add(Fault(PRICE, delay_s=0.5))
    dialog = desk.open(*entries, is_asked=False)
    dialog.lines_view.setCurrentIndex(dialog.lines_view.model().index(1))
    qtbot.keyClick(dialog.lines_view, Qt.Key.Key_Delete)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_where_the_last_line_is_left_out_while_prices_are_asked_nothing_is_left(
    desk, sandbox, qtbot
):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, delay_s=0.5))
    dialog = desk.open(entry, is_asked=False)
    dialog.lines_view.selectAll()
    button(dialog, "removeLineButton").click()
    assert message(dialog) == "Nothing is left to order."
    assert not dialog.progress.isVisible()
    desk.until_asked(dialog)
    qtbot.waitUntil(lambda: desk.services.runner.is_idle)
    assert message(dialog) == "Nothing is left to order."
    assert not button(dialog, "placeOrderButton").isEnabled()

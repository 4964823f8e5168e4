# SPDX-License-Identifier: GPL-2.0-or-later
"""What would be had twice is a remark of the order dialog, and keeps nobody from ordering."""

from __future__ import annotations

from dataclasses import replace

from datacosmos_imagery.ui.widgets.places import on_screen
from datacosmos_imagery.ui.widgets.scrolled import Scrolled
from order_desk import MANTIS, button, row
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel

L1C = "sentinel-2-l1c"


def remark(dialog):
    return dialog.findChild(QLabel, "overlapLabel")


def until_said(desk, dialog, text):
    desk.qtbot.waitUntil(lambda: text in remark(dialog).text())


def tip(dialog, number):
    model = dialog.lines_view.model()
    return model.index(number).data(Qt.ItemDataRole.ToolTipRole)


def test_one_image_at_two_levels_is_a_remark_until_one_is_left_out(desk):
    high, low = desk.entry(), desk.entry(L1C)
    dialog = desk.open(high, low)
    until_said(desk, dialog, "Sentinel-2A, L2A is the same image as L1C, at another level.")
    assert remark(dialog).isVisible()
    assert "another level" in tip(dialog, 0)
    desk.accept(dialog)
    assert button(dialog, "placeOrderButton").isEnabled()
    dialog.lines_view.remove_requested.emit([low.line])
    desk.qtbot.waitUntil(lambda: remark(dialog).text() == "")
    assert not remark(dialog).isVisible()
    assert "another level" not in tip(dialog, 0)


def test_the_window_grows_for_the_remark_as_far_as_the_screen_allows(desk):
    dialog = desk.open(desk.entry())
    dialog.resize(dialog.width(), dialog.minimumHeight())
    before, (scrolled,) = dialog.height(), dialog.findChildren(Scrolled)
    dialog.show_overlaps("This image is had already. " * 60, "")
    most = on_screen(dialog, QSize(dialog.width(), 10_000)).height()
    assert dialog.height() > before
    assert scrolled.lacking() == 0 or dialog.height() == most


def test_another_level_that_is_owned_is_a_remark_and_the_level_itself_stops_the_order(desk):
    high, low = desk.entry(), desk.entry(L1C)
    desk.buy(low).close()
    dialog = desk.open(high)
    until_said(desk, dialog, "L2A L1C was ordered before (order ")
    desk.accept(dialog)
    assert button(dialog, "placeOrderButton").isEnabled()
    dialog.close()
    again = desk.open(low, desk.entry(MANTIS))
    desk.qtbot.waitUntil(lambda: "was ordered before" in tip(again, 0))
    assert remark(again).text() == "", "the message says it, with what helps"


def test_ground_that_the_others_cover_is_a_remark_that_goes_with_the_order(desk):
    one, other = desk.entry(), desk.entry(MANTIS)

    def same_ground(item):
        if item["id"] == other.line.item:
            item["geometry"] = one.footprint

    desk.sandbox.alter_items(same_ground)
    dialog = desk.open(one, other)
    until_said(desk, dialog, "covered by the others here")
    desk.accept(dialog)
    desk.place(dialog)
    assert desk.placed
    assert remark(dialog).text() == ""


def test_rows_of_one_image_processed_twice_say_which_is_the_newer(desk):
    first = desk.entry()
    again = desk.sandbox.process_again(first.line.collection, first.line.item)
    dialog = desk.open(first, replace(first, line=replace(first.line, item=again)))
    desk.qtbot.waitUntil(lambda: "L2A (1)" in row(dialog, 1))
    assert "L2A (2)" in row(dialog, 0)
    assert remark(dialog).text() == "", "the message says it, with what helps"

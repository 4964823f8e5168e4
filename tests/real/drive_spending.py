# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels and what was spent in the real QGIS."""

from __future__ import annotations

import os

from driving import (
    click,
    find,
    grab,
    open_dock,
    report,
    settle,
    type_text,
    wait_until,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

THEME = os.environ["REAL_THEME"]
NARROW = 300

dock = open_dock(NARROW)
find("datacosmosTabs").setCurrentIndex(2)
view = find("ordersView")
wait_until(lambda: len(view.model().rows) > 5, "the orders are listed", 30)
view.select(view.model().rows[0].key)
settle()


def label(text):
    """Label the selected order by its menu, as a user does."""
    menu = view.menu_of(view.selected())
    next(one for one in menu.actions() if one.text() == "Label…").trigger()
    edit = find("orderLabelEdit")
    type_text(edit, text)
    grab(find("orderLabelDialog"), f"order-label-{THEME}")
    QTest.keyClick(edit, Qt.Key.Key_Return)


label("PO 2026/117 (north)")
wait_until(lambda: view.selected().record.label == "PO 2026/117 (north)", "the label is kept")
settle()
grab(dock, f"orders-labelled-{THEME}")
report(details=find("orderDetailsLabel").text())

click(find("spendingButton"))
window = wait_until(lambda: find("DataCosmosSpending"), "the window opens")
table = find("spendingTable")
wait_until(lambda: table.model().rowCount() > 1, "the sums are there")


def cells():
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def group_by(text):
    combo = find("spendingByCombo")
    combo.setCurrentIndex(combo.findText(text))
    wait_until(lambda: table.model().headerData(0, Qt.Orientation.Horizontal) == text, text)
    settle()
    return cells()


grab(window, f"spending-month-{THEME}")
report(
    month=cells(),
    contract=group_by("Contract"),
    collection=group_by("Collection"),
    label=group_by("Label"),
)
grab(window, f"spending-label-{THEME}")
window.resize(window.minimumSizeHint().width(), 320)
settle()
report(narrow=[window.width(), window.minimumSizeHint().width()])
grab(window, f"spending-narrow-{THEME}")

# With the keyboard alone: to the table, and copy.
find("spendingByCombo").setFocus()
for _ in range(12):
    if QApplication.focusWidget() is table:
        break
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
report(table_by_tab=QApplication.focusWidget() is table)
QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
settle()
report(copied=QApplication.clipboard().text())
QTest.keyClick(window, Qt.Key.Key_Escape)
wait_until(lambda: not window.isVisible(), "Escape closes it")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Tab goes as the eye does, whatever was made first."""

from __future__ import annotations

from datacosmos_imagery.ui.widgets.tab_order import follow_the_eye, in_order
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)


def make_form():
    """Return a form whose widgets are made from the bottom up, and their names in sight order."""
    form = QWidget()
    last, right, left = QLineEdit(form), QSpinBox(form), QLineEdit(form)
    below, above = QLineEdit(form), QLineEdit(form)
    named = {"above": above, "below": below, "left": left, "right": right, "last": last}
    for name, widget in named.items():
        widget.setObjectName(name)
    grid = QGridLayout()
    grid.addWidget(below, 1, 1)
    grid.addWidget(above, 0, 1)
    grid.addWidget(QLabel("No stop"), 0, 0)
    line = QHBoxLayout()
    line.addWidget(left)
    line.addWidget(right)
    layout = QVBoxLayout(form)
    layout.addLayout(grid)
    layout.addLayout(line)
    layout.addWidget(last)
    return form, list(named)


def test_the_keyboard_visits_line_by_line(qtbot):
    form, names = make_form()
    qtbot.addWidget(form)
    follow_the_eye(form)
    form.show()
    form.findChild(QLineEdit, "above").setFocus()
    visited = []
    for _name in names:
        visited.append(form.focusWidget().objectName())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert visited == names


def test_pages_come_after_their_tabs_in_order(qtbot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    pages = [make_form()[0] for _number in range(2)]
    for page in pages:
        tabs.addTab(page, "Page")
    order = in_order(tabs)
    assert order[0] is tabs.tabBar()
    assert [widget.objectName() for widget in order[1:]] == make_form()[1] * 2

# SPDX-License-Identifier: GPL-2.0-or-later
"""Who gets the height of a low dock."""

from __future__ import annotations

from datacosmos_imagery.ui.widgets.scrolled_column import ScrolledColumn
from datacosmos_imagery.ui.widgets.status_row import StatusRow
from qgis.PyQt.QtCore import QCoreApplication, QSize
from qgis.PyQt.QtWidgets import QWidget

WIDTH = 450


class Sized(QWidget):
    """Would like more than it needs at least, as what has wrapping texts does."""

    def __init__(self):
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self):
        return QSize(50, 100)

    def heightForWidth(self, _width):
        return 250

    def sizeHint(self):
        return QSize(50, 250)


def test_a_sentence_takes_no_more_than_its_lines_from_the_list(qtbot):
    column = ScrolledColumn()
    qtbot.addWidget(column)
    status, results, below = StatusRow(), Sized(), Sized()
    for widget, stretch in ((status, 0), (results, 1), (below, 0)):
        column.column.addWidget(widget, stretch)
    status.show_idle("86 found in 44 rows · 16 without cloud value · 2 without price")
    for height in range(240, 700, 20):
        column.resize(WIDTH, height)
        column.show()
        for _turn in range(4):
            QCoreApplication.processEvents()
        needed = status.heightForWidth(status.width())
        assert needed <= status.height() <= needed + 2, f"{status.height()} of {height}"

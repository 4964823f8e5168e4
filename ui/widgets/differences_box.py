# SPDX-License-Identifier: GPL-2.0-or-later
"""The question whether an order is paid although it isn't what was asked for."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QMessageBox, QTextEdit, QWidget

from ...core.sales.differences import Difference
from ..adapters.i18n import translate
from .places import on_screen
from .question import careful_question

_MOST_AT_ONCE = 6
_LINES_IN_SIGHT = 14


def ask_about_differences(
    window: QWidget,
    number: str,
    differences: Sequence[Difference],
    pay: Callable[[], None],
) -> QMessageBox:
    """Show a box that lists what differs. It lives until one of its buttons is pressed.

    Args:
        number: of the order, as people name it.
        pay: called if the user pays in spite of just these differences.
    """
    box = careful_question(
        window,
        "confirmDifferencesBox",
        translate("DataCosmos", "The order differs from what you asked"),
        translate("DataCosmos", "The order {} isn't what you asked for. It isn't paid.").format(
            number
        ),
        (
            translate("DataCosmos", "Pay All the Same"),
            translate("DataCosmos", "Leave It Unpaid"),
        ),
        pay,
    )
    told = [f"• {difference}" for difference in differences]
    if len(told) <= _MOST_AT_ONCE:
        box.setInformativeText("\n".join(told))
    else:
        box.setInformativeText(
            translate("DataCosmos", "{} things differ; all are listed below.").format(len(told))
        )
        box.setDetailedText("\n".join(told))
    _unfold(box)
    box.open()
    return box


def _unfold(box: QMessageBox) -> None:
    """Show the details at once, and many of them: nobody agrees to what is out of sight."""
    for button in box.buttons():
        if box.buttonRole(button) == QMessageBox.ButtonRole.ActionRole:
            button.click()
    for details in box.findChildren(QTextEdit):
        # Qt gives them a height of its own.
        details.setFixedHeight(_height_of(details, box))


def _height_of(details: QTextEdit, box: QMessageBox) -> int:
    """Return the height of the lines to be seen: as many as the screen has room for."""
    lines = QTextDocument()
    lines.setDefaultFont(details.font())
    lines.setPlainText("\n".join(details.toPlainText().split("\n")[:_LINES_IN_SIGHT]))
    wish = math.ceil(lines.size().height()) + 2 * details.frameWidth()
    rest = box.sizeHint().height() - details.height()
    room = on_screen(box, QSize(0, rest + wish)).height() - rest
    return int(max(room, details.minimumSizeHint().height()))

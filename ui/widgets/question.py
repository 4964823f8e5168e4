# SPDX-License-Identifier: GPL-2.0-or-later
"""A question before something that can't be made undone, or costs: it isn't done by one key."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget


def careful_question(
    window: QWidget,
    name: str,
    title: str,
    text: str,
    answers: tuple[str, str],
    act: Callable[[], None],
) -> QMessageBox:
    """Return a box with two buttons, not open yet. It lives until one of them is pressed.

    Args:
        window: the question stands before it.
        name: of the box, as an object.
        text: plain.
        answers: texts of the button that acts, and of the one that doesn't, which Return and
            Escape press as well.
        act: called if the user wants it.
    """
    box = QMessageBox(window)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    acts = box.addButton(answers[0], QMessageBox.ButtonRole.AcceptRole)
    keeps = box.addButton(answers[1], QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keeps)
    box.setEscapeButton(keeps)
    acts.clicked.connect(lambda _checked=False: act())
    return box

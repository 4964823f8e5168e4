# SPDX-License-Identifier: GPL-2.0-or-later
"""A band in the dock that says what must be noticed, with a button that sees to it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from .icon_label import IconLabel


class Banner(QFrame):
    """An icon, a sentence and a button. Shown and hidden by who made it.

    Args:
        name: of the label, for tests and helpers.
        button_name, button_text, tip: of the button.
    """

    pressed = pyqtSignal()

    def __init__(self, name: str, button_name: str, button_text: str, tip: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._label = QLabel()
        self._label.setObjectName(name)
        self._label.setWordWrap(True)
        button = QPushButton(button_text)
        button.setObjectName(button_name)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: self.pressed.emit())
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(QgsApplication.getThemeIcon("/mIconWarning.svg")))
        row.addWidget(self._label, 1)
        row.addWidget(button)

    def say(self, text: str) -> None:
        """Say this from now on."""
        self._label.setText(text)

# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal of the smallest set: what it costs and covers, to take or to leave."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..adapters.i18n import translate


class CoverPanel(QFrame):
    """Hidden until there is something to say."""

    add_requested = pyqtSignal()
    dismissed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverPanel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = QLabel(self)
        self._text.setObjectName("coverLabel")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add = QPushButton(translate("DataCosmos", "Add the set to the cart"), self)
        self._add.setObjectName("addCoverToCartButton")
        self._add.setToolTip(
            translate("DataCosmos", "Put all scenes of the proposal into the cart")
        )
        self._close = QPushButton(translate("DataCosmos", "Dismiss"), self)
        self._close.setObjectName("dismissCoverButton")
        self._close.setToolTip(
            translate("DataCosmos", "Forget the proposal, and take its gaps off the map")
        )
        self._add.clicked.connect(lambda _checked=False: self.add_requested.emit())
        self._close.clicked.connect(lambda _checked=False: self.dismissed.emit())
        buttons = QHBoxLayout()
        buttons.addWidget(self._add, 1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()

    def show_text(self, text: str, *, can_add: bool) -> None:
        """Say how the proposal stands."""
        self._text.setText(text)
        self._add.setVisible(can_add)
        self.show()

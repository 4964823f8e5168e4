# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines about the selected order, below the list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

# Where Qt breaks lines; the breaks themselves stay.
_BREAKS = re.compile(r"([ /-])")


class DetailsArea(QScrollArea):
    """As high as its lines need; it scrolls where they need more than there is for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 0
        self._label = QLabel()
        self._label.setObjectName("orderDetailsLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[str], room: QSize) -> None:
        """Show these, or nothing.

        Args:
            room: the width that there is, and the most of the height.
        """
        for widget in (self, self._label):
            widget.ensurePolished()  # else a style sheet's paddings come after the sizes
        edges, bar = 2 * self.frameWidth(), self.verticalScrollBar().sizeHint().width()
        self._label.setText("\n".join(self._fitting(line, room.width() - bar) for line in lines))
        self.setAccessibleName(lines[0] if lines else "")
        needed = self._label.heightForWidth(room.width() - edges) + edges
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            if needed > room.height()
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._height = max(self._least(), min(needed, room.height()))
        self.updateGeometry()
        self.setVisible(bool(lines))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._least())

    def _least(self) -> int:
        return int(self.fontMetrics().lineSpacing() + 2 * self.frameWidth())

    def _fitting(self, line: str, width: int) -> str:
        """Return a line without words that are too long for one line and can't be broken."""
        metrics, middle = self._label.fontMetrics(), Qt.TextElideMode.ElideMiddle
        return "".join(metrics.elidedText(word, middle, width) for word in _BREAKS.split(line))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Says that what is done here is play."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..adapters.i18n import translate


class SandboxBand(QLabel):
    """A line on the palette's highlight, whatever the style sheet makes of labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("DataCosmos", "SANDBOX: no real money or images"), parent)
        self.setObjectName("sandboxBand")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        margin = self.fontMetrics().averageCharWidth() // 2
        self.setContentsMargins(margin, margin, margin, margin)
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def paintEvent(self, _event: object) -> None:
        """Called by Qt."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.setFont(self.font())
        centred = QTextOption(Qt.AlignmentFlag.AlignCenter)  # wraps at words by itself
        painter.drawText(QRectF(self.rect()), self.text(), centred)

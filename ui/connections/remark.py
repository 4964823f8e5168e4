# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that says how something went, with an icon for those who skim."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

GOOD = "/mIconSuccess.svg"
DOUBTFUL = "/mIconWarning.svg"
BUSY = "/mActionRefresh.svg"


class Remark(QWidget):
    """An icon and a text that may come from the service, so it is plain. Hidden while empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self.label = QLabel(objectName=name)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        self.setVisible(False)

    def text(self) -> str:
        """Return what it says."""
        return str(self.label.text())

    def say(self, text: str, icon: str = "") -> None:
        """Show a text, with one of the icons GOOD, DOUBTFUL and BUSY, or none."""
        self.label.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
            self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(size, size))
        self.setVisible(bool(text))

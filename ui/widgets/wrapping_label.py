# SPDX-License-Identifier: GPL-2.0-or-later
"""Text of several lines that is never cut, however narrow its window."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel


class WrappingLabel(QLabel):
    """Wraps at words, and needs the height of its lines at the width that it has.

    Qt's own asks for that height, but lets windows be lower: it reckons their least size for a
    width that it chooses itself.
    """

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__(text, objectName=name)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        is_laid_out = self.width() >= least.width() and self.isVisible()
        height = self.heightForWidth(self.width()) if is_laid_out else least.height()
        return QSize(least.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

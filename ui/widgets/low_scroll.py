# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks can be low: what needs more height than there is scrolls."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QWidget

_LEAST_LINES, _MOST_LINES = 4, 20


class LowScroll(QScrollArea):
    """As high as its content, up to some lines of text; down to a few where there is no room."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        """As high as the content."""
        return QSize(super().sizeHint().width(), self._height(_MOST_LINES))

    def minimumSizeHint(self) -> QSize:
        """As wide as the content, beside the scroll bar."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        width = self.widget().minimumSizeHint().width() + bar + 2 * self.frameWidth()
        return QSize(width, self._height(_LEAST_LINES))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content when that changes."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap otherwise where it is narrower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _height(self, most_lines: int) -> int:
        content = self.widget()
        if content.hasHeightForWidth():
            height = content.heightForWidth(self.viewport().width())
        else:
            height = content.sizeHint().height()
        # A theme may draw a frame where there is none else.
        frame = 2 * self.frameWidth()
        return int(min(height, most_lines * self.fontMetrics().lineSpacing())) + frame

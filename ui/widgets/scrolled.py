# SPDX-License-Identifier: GPL-2.0-or-later
"""What is too high for a small screen, or a large font, scrolls instead of being squeezed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from .places import on_screen

_LEAST_LINES = 6
_SCREEN_SHARE = 0.8  # of what a window may have
_ANY = QSize(16_777_215, 16_777_215)  # the most that Qt allows a widget


class Scrolled(QScrollArea):
    """Shows its content whole where there is room, and else with scroll bars."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint() + self._edges()

    def minimumSizeHint(self) -> QSize:
        content, bar = self.widget().minimumSizeHint(), self.verticalScrollBar().sizeHint().width()
        gap = QStyle.PixelMetric.PM_ScrollView_ScrollBarSpacing
        bar += self.style().pixelMetric(gap, None, self)
        height = min(content.height(), _LEAST_LINES * self.fontMetrics().height())
        least = QSize(content.width() + bar, height) + self._edges()
        # A window has more in it than this.
        least.setWidth(min(least.width(), round(_SCREEN_SHARE * on_screen(self, _ANY).width())))
        return least

    def lacking(self) -> int:
        """Return how many pixels of its content's least height there is no room for."""
        layout = self.widget().layout()
        layout.activate()
        needed = layout.minimumSize().height()
        if layout.hasHeightForWidth():
            needed = layout.minimumHeightForWidth(self.viewport().width())
        return max(0, needed - self.viewport().height())

    def _edges(self) -> QSize:
        return QSize(2 * self.frameWidth(), 2 * self.frameWidth())

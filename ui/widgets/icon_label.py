# SPDX-License-Identifier: GPL-2.0-or-later
"""An icon beside words, as sharp as the screen that it is on."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtGui import QIcon, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QWidget


class IconLabel(QWidget):
    """Paints an icon at the size that the style gives icons.

    Not a QLabel with a pixmap: that is made once, for one resolution, and windows move between
    screens.

    Args:
        metric: of the style, which gives the side.
        times: so many times that.
    """

    def __init__(
        self,
        icon: QIcon | None = None,
        metric: QStyle.PixelMetric = QStyle.PixelMetric.PM_SmallIconSize,
        times: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._metric, self._times = icon or QIcon(), metric, times
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: QIcon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = self._times * self.style().pixelMetric(self._metric, None, self)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: object) -> None:
        """Called by Qt."""
        self._icon.paint(QPainter(self), self.rect())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks are narrow: widgets side by side only where there is room, and boxes that shrink."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QWidget


class FlowRow(QWidget):
    """A row that turns into a column when it becomes too narrow for its widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget at the end."""
        self._row.addWidget(widget, stretch)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of the widgets."""
        hints = [self._row.itemAt(position).minimumSize() for position in range(self._row.count())]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between row and column."""
        items = [self._row.itemAt(position) for position in range(self._row.count())]
        needed = sum(item.minimumSize().width() for item in items)
        needed += self._row.spacing() * max(0, len(items) - 1)
        fits = needed <= event.size().width()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        super().resizeEvent(event)
        self.updateGeometry()


def let_shrink(combo: QComboBox) -> None:
    """Have a combo box cut its text rather than widen the dock."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

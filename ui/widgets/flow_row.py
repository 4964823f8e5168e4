# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks are narrow: widgets side by side where there is room, boxes that shrink, texts that wrap."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_NEVER_SMALLER = (QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)


class FlowRow(QWidget):
    """A row that becomes two and more where it is too narrow for its widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[tuple[QWidget, int]] = []
        self._shown: list[list[QWidget]] = []  # line by line, as they lie
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget at the end."""
        self._widgets.append((widget, stretch))
        widget.setParent(self)
        self._lay_out([[one for one, _stretch in self._widgets]])

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of the widgets."""
        widths = (_least_width(widget) for widget, _stretch in self._widgets)
        return QSize(max(widths, default=0), self._lines.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Choose anew where the widgets say something else, or others are shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose(self.width())
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many lines there are."""
        self._choose(event.size().width())
        super().resizeEvent(event)
        self.updateGeometry()

    def _choose(self, width: int) -> None:
        lines: list[list[QWidget]] = [[]]
        left = width
        for widget, _stretch in self._widgets:
            needed = 0 if widget.isHidden() else _least_width(widget)
            if needed > left and lines[-1]:
                lines.append([])
                left = width
            lines[-1].append(widget)
            if not widget.isHidden():
                left -= needed + self._lines.spacing()
        if lines != self._shown:
            self._lay_out(lines)

    def _lay_out(self, lines: list[list[QWidget]]) -> None:
        self._shown = lines
        while self._lines.count():
            line = self._lines.takeAt(0).layout()
            while line.count():
                line.takeAt(0)
            line.deleteLater()
        stretches = dict(self._widgets)
        for widgets in lines:
            line = QHBoxLayout()
            for widget in widgets:
                line.addWidget(widget, stretches[widget])
            if not any(map(stretches.__getitem__, widgets)):
                line.addStretch(1)
            self._lines.addLayout(line)
        if self.layout() is not None:
            self.updateGeometry()


def _least_width(widget: QWidget) -> int:
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    if widget.sizePolicy().horizontalPolicy() in _NEVER_SMALLER:
        least = least.expandedTo(widget.sizeHint())
    return int(least.width())


def let_shrink(combo: QComboBox) -> None:
    """Have a combo box cut its text rather than widen the dock."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def let_wrap(label: QLabel) -> None:
    """Have a label take the width it gets, and as many lines as it then needs."""
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)

# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that says what is folded away below it; a click unfolds that, and folds it again."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from ..adapters.plain_text import without_markup

_LEAST_CHARACTERS = 8


class FoldButton(QToolButton):
    """A flat button with an arrow, as wide as there is room, its text shortened to fit.

    `text` returns it whole, and so does the tool tip.
    """

    toggle_requested = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tip = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.toggle_requested.emit())

    def show_state(self, text: str, tip: str, *, is_folded: bool) -> None:
        """Show what is folded away, or may be.

        Args:
            tip: what a click does.
        """
        self.setText(text)
        # A tool tip takes rich text if it looks like it.
        self.setToolTip(without_markup("\n".join(filter(None, (text, tip)))))
        self.setAccessibleName(text or tip)
        self.setAccessibleDescription(tip)
        arrow = Qt.ArrowType.DownArrow
        if is_folded:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            arrow = Qt.ArrowType.LeftArrow if is_mirrored else Qt.ArrowType.RightArrow
        self.setArrowType(arrow)

    def sizeHint(self) -> QSize:
        """As high as its text; the width is whatever there is."""
        width = _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter does what a click does, as Space by itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """Called by Qt."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        # All that isn't text, by the style's own count: arrow, gaps, frame, a style sheet's padding.
        shown = metrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text).width()
        room = max(0, self.width() - (super().sizeHint().width() - shown))
        label = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        option.text = label.replace("&", "&&")
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

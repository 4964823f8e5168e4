# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes to choose from that cut no word in two: where it is narrow they say less of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

_SHORT = Qt.ItemDataRole.UserRole + 1
_MOST_LETTERS = 60


class ElidedCombo(QComboBox):
    """Where the text of what is chosen has no room, says by an ellipsis that there is more."""

    def showPopup(self) -> None:
        """Open the list, as wide as its texts although the box is narrower."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, map(self.itemText, self._all())), default=0)
        # Names of layers can be long without end.
        widest = min(widest, _MOST_LETTERS * metrics.averageCharWidth())
        self.view().setMinimumWidth(widest + 3 * metrics.height())
        super().showPopup()

    def shown_text(self) -> str:
        """Return what has room of the text."""
        elide = Qt.TextElideMode.ElideRight
        return str(self.fontMetrics().elidedText(self.currentText(), elide, self._room()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _all(self) -> range:
        return range(self.count())

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + self._air()
        return int(field.width()) - icon - self._air()

    def _air(self) -> int:
        return 4  # that styles leave around the label


class FittingCombo(ElidedCombo):
    """Shows the text of what is chosen, or its short one where there is no room.

    The list that opens has the whole texts, as wide as they are.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add_choice(self, text: str, value: str, short: str = "") -> None:
        """Add a choice.

        Args:
            short: what is shown of it where there is little room; empty for the text.
        """
        self.addItem(text, value)
        self.setItemData(self.count() - 1, short or text, _SHORT)
        self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        self.updateGeometry()

    def shown_text(self) -> str:
        """Return the text that has room now."""
        text = self.currentText()
        if self.fontMetrics().horizontalAdvance(text) <= self._room():
            return text
        return str(self.currentData(_SHORT) or text)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest of the short texts."""
        shorts = [str(self.itemData(number, _SHORT)) for number in self._all()]
        return self._size_for(shorts)

    def sizeHint(self) -> QSize:
        """As wide as the text of what is chosen."""
        return self._size_for([self.currentText()]).expandedTo(self.minimumSizeHint())

    def _size_for(self, texts: list[str]) -> QSize:
        metrics = self.fontMetrics()
        width = max(map(metrics.horizontalAdvance, texts), default=0) + self._air()
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        height = max(metrics.height(), 14)
        contents = self.style().ContentsType.CT_ComboBox
        size = self.style().sizeFromContents(contents, option, QSize(width, height), self)
        # Some styles ask for less than their own field takes.
        option.rect = self.rect()
        return QSize(size.width() + self._air(), max(size.height(), super().sizeHint().height()))

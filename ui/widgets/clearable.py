# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's fields with a button that clears them: Qt's own size hints leave that button out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDateEdit, QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QDate, QSize
from qgis.PyQt.QtWidgets import QStyle, QWidget

_HIGH = 34  # pixels, from where on Qt puts the larger icon into a line
_AROUND = 6  # pixels, what Qt adds to the icon


# PyQt allows a class one base class of Qt only.
if TYPE_CHECKING:
    _Mixed = QWidget
else:
    _Mixed = object


class _RoomToClear(_Mixed):
    """Asks for the room that the button takes, as QLineEdit reckons it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # QGIS reckons a least size once, before there is a prefix, a range or a style.
        self.setMinimumSize(0, 0)

    def sizeHint(self) -> QSize:
        return self._with_button(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_button(super().minimumSizeHint())

    def _with_button(self, hint: QSize) -> QSize:
        metrics = QStyle.PixelMetric
        metric = metrics.PM_SmallIconSize if hint.height() < _HIGH else metrics.PM_LargeIconSize
        side = self.style().pixelMetric(metric, None, self)
        return QSize(hint.width() + side + side // 4 + _AROUND, hint.height())


class DateEdit(_RoomToClear, QgsDateEdit):
    """A day, or none."""

    _is_clearing = False

    def clear(self) -> None:
        """Hold no day, and say so.

        QGIS shows today in grey instead, until the field has had the focus: meant for who is
        about to type, and read as a day by all others.
        """
        # To be given no day it clears itself, and then it does say so.
        if self.hasFocus() or self._is_clearing:
            super().clear()
            return
        self._is_clearing = True
        self.setDate(QDate())
        self._is_clearing = False


class SpinBox(_RoomToClear, QgsSpinBox):
    """A whole number."""


class DoubleSpinBox(_RoomToClear, QgsDoubleSpinBox):
    """A number."""

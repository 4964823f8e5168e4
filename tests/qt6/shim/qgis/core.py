# SPDX-License-Identifier: GPL-2.0-or-later
"""The one class of QGIS that widgets of plain Qt ask for, with what they ask of it.

There is no QGIS built with Qt 6 to test with. Nothing else of `qgis.core` is imitated: a module
that needs more isn't tested here.
"""

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QIcon, QPixmap
from PyQt6.QtWidgets import QApplication


class QgsApplication(QApplication):
    """Has icons; they are plain squares."""

    @staticmethod
    def getThemeIcon(_name: str) -> QIcon:
        picture = QPixmap(16, 16)
        picture.fill(Qt.GlobalColor.darkGray)
        return QIcon(picture)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Tool tips, as the mouse at rest brings them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QHelpEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip


def tip_at(view, spot):
    """Return the tip of a place in a list."""
    viewport = view.viewport()
    nothing = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        viewport,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(spot),
            QPointF(viewport.mapToGlobal(spot)),
            nothing,
            nothing,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    event = QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot))
    QApplication.sendEvent(viewport, event)
    text = QToolTip.text()
    QToolTip.hideText()
    return text

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user does with the mouse in a list: resting and double clicks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QHelpEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
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


def double_click(view, spot):
    """Double-click a place in a list."""
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=spot)
    QTest.mouseDClick(view.viewport(), left, pos=spot)
    # Qt's own double click doesn't let the button go, and later moves would be drags.
    QTest.mouseRelease(view.viewport(), left, pos=spot)


def drag(widget, *spots):
    """Press the left button at the first place, move to the others, let it go at the last."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, left, pos=spots[0])
    for spot in spots[1:]:
        move(widget, spot, left)
    QTest.mouseRelease(widget, left, pos=spots[-1])


def move(widget, spot, buttons=Qt.MouseButton.NoButton):
    """Move the mouse to a place, with these buttons held."""
    QApplication.sendEvent(
        widget,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(spot),
            QPointF(widget.mapToGlobal(spot)),
            Qt.MouseButton.NoButton,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        ),
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Two quick looks on the map with a divider between them, and the tool that moves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, cast

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QPolygonF

from ..widgets.temporary_tool import TemporaryTool
from .quick_look import Picture, paint_warped

# Below rubber bands, above the single quick look.
_Z_VALUE = -0.5
_STEP = 0.02
_LEAST, _MOST = 0.01, 0.99
_LINE, _SEAM = QColor(255, 255, 255), QColor(0, 0, 0, 180)
_PLATE, _TEXT = QColor(0, 0, 0, 170), QColor(255, 255, 255)
_LINE_PIXELS, _SEAM_PIXELS = 2, 4
_GRIP_PIXELS = 9.0
_MARGIN = 6.0


class Showing(Enum):
    """What is to be seen of the two."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True)
class Side:
    """One of the two.

    Args:
        corners: where the picture lies, in the CRS of the canvas.
        title: what is said of it on the map.
    """

    picture: Picture
    corners: Sequence[QgsPointXY]
    title: str


class ComparedPair(QgsMapCanvasItem):
    """Draws the first picture left of the divider and the second right of it.

    The divider stands upright in the window, however the map is rotated.
    """

    def __init__(self, canvas: QgsMapCanvas, first: Side, second: Side) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.sides = (first, second)
        self.divider = 0.5
        """Where it stands, as a share of the width of the map."""
        self.showing = Showing.BOTH
        self.setZValue(_Z_VALUE)
        self.updatePosition()

    def start_divider(self) -> None:
        """Put the divider into the middle of what is in sight of the ground of both."""
        view = self.boundingRect()
        seen = view
        for side in self.sides:
            spots = [self.toCanvasCoordinates(corner) - self.pos() for corner in side.corners]
            seen = seen.intersected(QPolygonF(spots).boundingRect())
        if not seen.isEmpty():
            self.move_divider((seen.center().x() - view.left()) / view.width())

    def move_divider(self, share: float) -> None:
        """Put the divider elsewhere, and show both."""
        self.divider = min(max(share, _LEAST), _MOST)
        self.showing = Showing.BOTH
        self.update()

    def blink(self) -> None:
        """Show the first alone, or the second alone after that, and so on."""
        is_first = self.showing is Showing.FIRST
        self.showing = Showing.SECOND if is_first else Showing.FIRST
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole view; the pictures are clipped to it."""
        return QRectF(self._canvas.viewport().rect())

    def updatePosition(self) -> None:
        """Draw again after the map has moved. Called by the canvas."""
        self.update()

    def paint(self, painter: QPainter, *_unused: Any) -> None:
        """Draw pictures and divider. Called by Qt."""
        whole = self.boundingRect()
        x = whole.left() + whole.width() * self.divider
        left = QRectF(whole.left(), whole.top(), x - whole.left(), whole.height())
        right = QRectF(x, whole.top(), whole.right() - x, whole.height())
        if self.showing is not Showing.BOTH:
            number = 0 if self.showing is Showing.FIRST else 1
            self._paint_side(painter, self.sides[number], whole)
            _paint_title(painter, self.sides[number].title, whole, Qt.AlignmentFlag.AlignHCenter)
            return
        self._paint_side(painter, self.sides[0], left)
        self._paint_side(painter, self.sides[1], right)
        for colour, width in ((_SEAM, _SEAM_PIXELS), (_LINE, _LINE_PIXELS)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
        painter.setBrush(_LINE)
        painter.setPen(QPen(_SEAM, 1))
        painter.drawEllipse(QPointF(x, whole.center().y()), _GRIP_PIXELS, _GRIP_PIXELS)
        _paint_title(painter, self.sides[0].title, left, Qt.AlignmentFlag.AlignRight)
        _paint_title(painter, self.sides[1].title, right, Qt.AlignmentFlag.AlignLeft)

    def _paint_side(self, painter: QPainter, side: Side, clip: QRectF) -> None:
        painter.save()
        painter.setClipRect(clip)
        corners = [self.toCanvasCoordinates(corner) - self.pos() for corner in side.corners]
        paint_warped(painter, side.picture.image, side.picture.outline, corners)
        painter.restore()


def _paint_title(painter: QPainter, title: str, room: QRectF, alignment: Any) -> None:
    """Write what a side shows, at the lower edge, beside the divider.

    Not at the upper one, which messages cover.
    """
    metrics = QFontMetricsF(painter.font())
    widest = room.width() - 4 * _MARGIN
    if widest < metrics.averageCharWidth():
        return
    text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, widest)
    width = metrics.horizontalAdvance(text) + 2 * _MARGIN
    if alignment == Qt.AlignmentFlag.AlignRight:
        left = room.right() - _MARGIN - width
    elif alignment == Qt.AlignmentFlag.AlignLeft:
        left = room.left() + _MARGIN
    else:
        left = room.center().x() - width / 2
    height = metrics.height() + _MARGIN
    plate = QRectF(left, room.bottom() - _MARGIN - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 3, 3)
    painter.setPen(_TEXT)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


class CompareTool(TemporaryTool):
    """Moves a divider: by dragging anywhere on the map, or by the arrow keys."""

    moved = pyqtSignal(float)  # to where, as a share of the width
    stepped = pyqtSignal(float)  # by how much
    blinked = pyqtSignal()
    left = pyqtSignal()
    """Escape, or another tool is active."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Put the divider where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Drag it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    def keyPressEvent(self, event: Any) -> None:
        """B blinks, Escape ends it."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            # Accepted, or QGIS's own handling of the key would follow.
            event.accept()
            self.give_map_back()
        elif key == Qt.Key.Key_B:
            event.accept()
            self.blinked.emit()
        else:
            event.ignore()

    def eventFilter(self, _watched: Any, event: QEvent) -> bool:
        """Take arrows to the left and right from the canvas, which would move the map."""
        if event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self.stepped.emit(-_STEP if key == Qt.Key.Key_Left else _STEP)
                return True
        return False

    def activate(self) -> None:
        """Called by the canvas."""
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        """Tell. Called by the canvas when it gets another tool."""
        super().deactivate()
        self.canvas().removeEventFilter(self)
        self.left.emit()

    def _move(self, event: QgsMapMouseEvent) -> None:
        width = max(1, self.canvas().viewport().width())
        self.moved.emit(event.pos().x() / width)

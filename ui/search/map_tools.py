# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing the area of interest on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.map.polygons import polygon_of
from ..widgets.temporary_tool import TemporaryTool
from .area_overlay import make_area_band

_FEWEST_CORNERS = 3


class DrawTool(TemporaryTool):
    """Base of the tools that draw one polygon.

    `drawn` or `cancelled` is emitted once; the tool that was active before is then active again.
    Choosing another tool in the middle counts as cancelling.
    """

    drawn = pyqtSignal(QgsGeometry)  # in the CRS of the canvas
    cancelled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CrossHair))
        self._band: Any = None
        self._is_drawing = False

    def start(self) -> None:
        """Become the canvas's tool and begin a new polygon."""
        self._is_drawing = True
        self._begin()
        self.take_map()

    def stop(self) -> None:
        """Cancel what is being drawn, if anything."""
        if self._is_drawing:
            self._end(None)

    def deactivate(self) -> None:
        """Clean up. Called by the canvas when it gets another tool."""
        was_drawing = self._is_drawing
        self._is_drawing = False
        self._remove_band()
        super().deactivate()
        if was_drawing:
            self.cancelled.emit()

    def keyPressEvent(self, event: Any) -> None:
        """Escape cancels."""
        if event.key() == Qt.Key.Key_Escape:
            # Accepted, or QGIS's own handling of the key would follow.
            event.accept()
            self._end(None)
        else:
            event.ignore()

    def _begin(self) -> None:
        """Forget what was drawn before."""

    def _show(self, corners: list[QgsPointXY]) -> None:
        if self._band is None:
            self._band = make_area_band(self.canvas())
        self._band.reset(Qgis.GeometryType.Polygon)
        for number, corner in enumerate(corners, start=1):
            # Drawn, and shown at all, with the last one.
            self._band.addPoint(corner, number == len(corners))

    def _end(self, corners: list[QgsPointXY] | None) -> None:
        """Give the canvas back and tell what was drawn; None if nothing was."""
        self._is_drawing = False
        self._remove_band()
        self.give_map_back()
        if corners is None:
            self.cancelled.emit()
        else:
            self.drawn.emit(polygon_of(corners))

    def _remove_band(self) -> None:
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None


class RectangleTool(DrawTool):
    """Draws a rectangle, upright on the screen also where the map is rotated.

    Press, drag and release; or click one corner and then the opposite one. A right click cancels.
    """

    def _begin(self) -> None:
        self._first: QPoint | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Set the first corner."""
        if event.button() == Qt.MouseButton.LeftButton and self._first is None:
            self._first = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the rectangle so far."""
        if self._first is not None:
            self._show(self._corners(self._first, event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Finish, unless this ends the click on the first corner; or cancel."""
        if event.button() == Qt.MouseButton.RightButton:
            self._end(None)
        if event.button() != Qt.MouseButton.LeftButton or self._first is None:
            return
        distance = event.pos() - self._first
        # A click's slip isn't a rectangle.
        if min(abs(distance.x()), abs(distance.y())) > QApplication.startDragDistance() / 2:
            self._end(self._corners(self._first, event.pos()))

    def _corners(self, first: QPoint, second: QPoint) -> list[QgsPointXY]:
        left, right = sorted((first.x(), second.x()))
        top, bottom = sorted((first.y(), second.y()))
        return [
            self.toMapCoordinates(QPoint(x, y))
            for x, y in ((left, bottom), (right, bottom), (right, top), (left, top))
        ]


class PolygonTool(DrawTool):
    """Draws a polygon: a click sets a corner, Backspace removes the last one, a right click,
    a double click or Enter finishes.
    """

    def _begin(self) -> None:
        self._corners: list[QgsPointXY] = []
        self._mouse: QgsPointXY | None = None
        self._is_last = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Set a corner."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._refresh()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Finish: the first click of the two has set the last corner."""
        self._is_last = event.button() == Qt.MouseButton.LeftButton

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Finish. Not before: the tool that comes back would take the release for a click."""
        if self._is_last or event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the polygon so far."""
        self._mouse = event.mapPoint()
        self._refresh()

    def keyPressEvent(self, event: Any) -> None:
        """Backspace and Delete remove the last corner; Enter finishes."""
        key = event.key()
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            # Accepted, or QGIS would delete selected features.
            event.accept()
            if self._corners:
                self._corners.pop()
                self._refresh()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._finish()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        if self._corners:
            self._show([*self._corners, self._mouse] if self._mouse else self._corners)
        else:
            self._remove_band()

    def _finish(self) -> None:
        self._end(self._corners if len(self._corners) >= _FEWEST_CORNERS else None)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the mouse is on: told from the map, lit up on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.map.extents import WGS84

# The mouse moves at up to 1,000 Hz; nobody sees more than 25 changes a second.
_THROTTLE_MS = 40
_LINE = QColor(0, 229, 255)
_SEAM = QColor(20, 20, 20, 200)
_FILL = QColor(0, 229, 255, 0)  # a large scene would else tint the whole map
_LINE_PIXELS = 3
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class FootprintHover(QObject):
    """Watches the mouse on the canvas and lights up one footprint.

    Args:
        key_at: returns the key of the footprint at a place in the CRS of the canvas, or None.
    """

    hovered = pyqtSignal(object)  # the key, None when the mouse left it; only changes are told

    def __init__(
        self,
        canvas: QgsMapCanvas,
        key_at: Callable[[QgsPointXY], str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._key_at = key_at
        self._place: QgsPointXY | None = None
        self._key: str | None = None
        self._shown: QgsGeometry | None = None
        self._band: QgsRubberBand | None = None
        self._pressed_at: QPoint | None = None
        self._clicked_at: QgsPointXY | None = None
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(_THROTTLE_MS)
        self._throttle.timeout.connect(self._look)
        canvas.xyCoordinates.connect(self._on_mouse)
        canvas.destinationCrsChanged.connect(self._draw)
        canvas.viewport().installEventFilter(self)

    def show(self, footprint: QgsGeometry | None) -> None:
        """Light up this footprint, in EPSG:4326; None for none."""
        if footprint is self._shown:
            return
        self._shown = footprint
        self._draw()

    def look_again(self) -> None:
        """Tell anew what the mouse is on, which may be another footprint in the same place."""
        self._look()

    @property
    def click(self) -> QgsPointXY | None:
        """Where the click is that is just being dealt with, in the CRS of the canvas."""
        return self._clicked_at

    def leave_map(self) -> None:
        """Take all off the canvas and stop following it."""
        self._throttle.stop()
        self._canvas.xyCoordinates.disconnect(self._on_mouse)
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._canvas.viewport().removeEventFilter(self)
        self.show(None)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Notice clicks, and that the mouse leaves the canvas. Takes no event away."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed_at = event.pos()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._on_release(event)
        elif event.type() == QEvent.Type.Leave:
            self._place = None
            self._throttle.start()
        return super().eventFilter(watched, event)

    def _on_release(self, event: Any) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        is_left = event.button() == Qt.MouseButton.LeftButton
        if pressed_at is None or not is_left or event.modifiers() & _ADDING:
            return
        if (event.pos() - pressed_at).manhattanLength() < QApplication.startDragDistance():
            to_map = self._canvas.getCoordinateTransform()
            self._clicked_at = to_map.toMapCoordinates(event.pos().x(), event.pos().y())
            # The map's tool deals with it before the event loop has its turn.
            QTimer.singleShot(0, self._forget_click)

    def _forget_click(self) -> None:
        self._clicked_at = None

    def _on_mouse(self, place: QgsPointXY) -> None:
        self._place = place
        if not self._throttle.isActive():
            self._throttle.start()

    def _look(self) -> None:
        key = self._key_at(self._place) if self._place is not None else None
        if key != self._key:
            self._key = key
            self.hovered.emit(key)

    def _draw(self) -> None:
        if self._shown is None:
            self._remove_band()
            return
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, Qgis.GeometryType.Polygon)
            self._band.setStrokeColor(_LINE)
            self._band.setSecondaryStrokeColor(_SEAM)
            self._band.setFillColor(_FILL)
            self._band.setWidth(_LINE_PIXELS)
        self._band.setToGeometry(self._shown, QgsCoordinateReferenceSystem(WGS84))

    def _remove_band(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

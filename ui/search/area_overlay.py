# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of interest on the map."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

# Legible on street maps and on imagery, light or dark: a dark line with a light seam.
_LINE = QColor(20, 20, 20, 220)
_SEAM = QColor(255, 255, 255, 220)
_EDGE_POINTS = 19


def make_area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Return a rubber band, dashed and not filled, so that the map stays visible."""
    band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setStrokeColor(_LINE)
    band.setSecondaryStrokeColor(_SEAM)
    band.setLineStyle(Qt.PenStyle.DashLine)
    band.setWidth(2)
    return band


class AreaOverlay:
    """Shows one area on a canvas, in whatever CRS the canvas has."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band: QgsRubberBand | None = None
        self._area: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Show this area instead of what was shown."""
        self._area = (geometry, crs)
        self._draw()

    def hide(self) -> None:
        """Show nothing."""
        self._area = None
        self._draw()

    def close(self) -> None:
        """Leave the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.hide()

    def _draw(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if self._area is not None:
            self._band = make_area_band(self._canvas)
            geometry, crs = self._area
            if crs != self._canvas.mapSettings().destinationCrs():
                # The band moves corners only; its edges shall follow the curve of the true ones.
                geometry = geometry.densifyByCount(_EDGE_POINTS)
            self._band.setToGeometry(geometry, crs)

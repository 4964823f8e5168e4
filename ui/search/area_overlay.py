# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of interest on the map."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

# Legible on street maps and on imagery, light or dark: a dark line with a light seam.
_LINE = QColor(20, 20, 20, 220)
_SEAM = QColor(255, 255, 255, 220)
_EDGE_POINTS = 19
_ROOM_AROUND = 1.2
_MOST_DRAWN = 3_000  # of 76,000 a dashed line takes half a second, each time the map moves
_ROUGHER = (1 / 5000, 1 / 1000, 1 / 300)  # of the size; finer than a pixel while all is in view
_MOST_DENSIFIED = 1_000  # with more, edges are short, and the window would stutter


def make_area_band(canvas: QgsMapCanvas, *, is_dashed: bool = True) -> QgsRubberBand:
    """Return a rubber band that isn't filled, so that the map stays visible."""
    band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setStrokeColor(_LINE)
    band.setSecondaryStrokeColor(_SEAM)
    band.setLineStyle(Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine)
    band.setWidth(2)
    return band


def bring_into_view(
    canvas: QgsMapCanvas, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> None:
    """Move the map to an area of which it shows nothing; one that it shows leaves it alone."""
    settings = canvas.mapSettings()
    transform = QgsCoordinateTransform(crs, settings.destinationCrs(), settings.transformContext())
    try:
        box = transform.transformBoundingBox(geometry.boundingBox())
    except QgsCsException:
        return  # where the map's CRS doesn't reach, there is nothing to be shown
    if box.isFinite() and not box.isEmpty() and not canvas.extent().intersects(box):
        box.scale(_ROOM_AROUND)
        canvas.setExtent(box)
        canvas.refresh()


class AreaOverlay:
    """Shows one area on a canvas, in whatever CRS the canvas has.

    Args:
        is_dashed: whether the line is; a line of another kind tells two areas apart.
    """

    def __init__(self, canvas: QgsMapCanvas, *, is_dashed: bool = True) -> None:
        self._canvas = canvas
        self._is_dashed = is_dashed
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
            self._band = make_area_band(self._canvas, is_dashed=self._is_dashed)
            geometry, crs = self._area
            geometry = _drawable(geometry)
            is_coarse = geometry.constGet().nCoordinates() <= _MOST_DENSIFIED
            if is_coarse and crs != self._canvas.mapSettings().destinationCrs():
                # The band moves corners only; its edges shall follow the curve of the true ones.
                geometry = geometry.densifyByCount(_EDGE_POINTS)
            self._band.setToGeometry(geometry, crs)


def _drawable(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry with so few vertices that its line is drawn at once."""
    box = geometry.boundingBox()
    for part in _ROUGHER:
        if geometry.constGet().nCoordinates() <= _MOST_DRAWN:
            break
        by = part * max(box.width(), box.height())
        geometry = QgsGeometry(geometry.constGet().simplifyByDistance(by))
    return geometry

# SPDX-License-Identifier: GPL-2.0-or-later
"""Showing a place on the map, whatever the map is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)

from ..adapters.map.extents import WGS84

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

_HALF_HEIGHT_DEG = 0.35


def show_place(canvas: QgsMapCanvas, longitude: float, latitude: float) -> None:
    """Have the map show about 80 km around a place, in degrees of EPSG:4326.

    A map without a CRS, or with one that doesn't reach there, gets EPSG:4326.
    """
    project, wgs84 = QgsProject.instance(), QgsCoordinateReferenceSystem(WGS84)
    half_width = _HALF_HEIGHT_DEG / math.cos(math.radians(latitude))
    box = QgsRectangle(
        longitude - half_width,
        latitude - _HALF_HEIGHT_DEG,
        longitude + half_width,
        latitude + _HALF_HEIGHT_DEG,
    )
    crs = canvas.mapSettings().destinationCrs()
    extent = box
    try:
        if crs.isValid() and crs != wgs84:
            extent = QgsCoordinateTransform(wgs84, crs, project).transformBoundingBox(box)
    except QgsCsException:
        # This map's CRS ends elsewhere.
        crs, extent = QgsCoordinateReferenceSystem(), box
    if not crs.isValid():
        project.setCrs(wgs84)
        canvas.setDestinationCrs(wgs84)
    canvas.setExtent(extent)
    canvas.refresh()

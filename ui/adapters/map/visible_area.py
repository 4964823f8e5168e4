# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of interest of a map zoomed out until its corners lie off the globe."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from .extents import WGS84
from .polygons import off_the_globe_error

if TYPE_CHECKING:
    from ....core.geo.geometry import Aoi

_TURN = 360.0
_HALF_TURN = 180.0
_SAMPLES = 40
# Samples of the whole globe miss its edge by about their distance.
_NEARLY_ALL = 0.95


def aoi_of_visible_part(
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Aoi:
    """Return the box, in degrees, around what of a rectangle lies on the globe.

    It is found by samples, so it may lack a fortieth of the rectangle at each side.

    Raises:
        InputError: nothing of it lies on the globe.
    """
    from ....core.geo.geometry import aoi_from_bbox

    places = _places_on_the_globe(rectangle, crs, transforms)
    if not places:
        raise off_the_globe_error(crs)
    middle = places[len(places) // 2].x()
    longitudes = [middle + (p.x() - middle + _HALF_TURN) % _TURN - _HALF_TURN for p in places]
    west, east = min(longitudes), max(longitudes)
    if east - west > _NEARLY_ALL * _TURN:
        west, east = -_HALF_TURN, _HALF_TURN
    latitudes = [p.y() for p in places]
    return aoi_from_bbox(west, min(latitudes), east, max(latitudes))


def _places_on_the_globe(
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> list[QgsPointXY]:
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transforms)
    step_x, step_y = rectangle.width() / _SAMPLES, rectangle.height() / _SAMPLES
    places = []
    for row in range(_SAMPLES + 1):
        for column in range(_SAMPLES + 1):
            point = QgsPointXY(
                rectangle.xMinimum() + column * step_x, rectangle.yMinimum() + row * step_y
            )
            try:
                place = transform.transform(point)
                back = transform.transform(place, Qgis.TransformDirection.Reverse)
            except QgsCsException:
                # Off the globe, which is why samples are taken.
                continue
            # Beyond their region some projections give nonsense instead of an error.
            if math.isfinite(place.x()) and back.distance(point) < step_x + step_y:
                places.append(place)
    return places

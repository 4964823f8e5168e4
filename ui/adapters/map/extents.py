# SPDX-License-Identifier: GPL-2.0-or-later
"""From QGIS extents in any coordinate reference system to the core's areas of interest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ..i18n import translate

if TYPE_CHECKING:
    from ....core.geo.geometry import Aoi

WGS84 = "EPSG:4326"
_NUMBER = r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*"
_EXTENT_TEXT = re.compile(rf"^{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:\[(.*)\])?\s*$")


def parse_extent_text(text: str) -> tuple[tuple[float, float, float, float], str] | None:
    """Return west, east, south, north and the CRS named in a Processing extent text.

    `QgsRectangle` silently swaps bounds that are the wrong way round, which would turn a slip,
    or a box across the antimeridian, into nearly the whole globe; so the text is read here.

    Returns:
        None if it isn't such a text (a layer's name, for instance).
    """
    match = _EXTENT_TEXT.match(text)
    if match is None:
        return None
    west, east, south, north = (float(match[index]) for index in range(1, 5))
    return (west, east, south, north), (match[5] or "").strip()


def aoi_from_bounds(
    bounds: tuple[float, float, float, float],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Aoi:
    """Return the area of interest within bounds of any coordinate reference system.

    Args:
        bounds: west, east, south, north in units of the CRS. In a geographic CRS west may be
            greater than east, for a box across the antimeridian.
        crs: of the bounds; an invalid one counts as EPSG:4326.

    Raises:
        InputError: empty, inverted, or not on the globe.
    """
    from ....core.errors import InputError
    from ....core.geo.geometry import aoi_from_bbox

    west, east, south, north = bounds
    target = QgsCoordinateReferenceSystem(WGS84)
    if not crs.isValid() or crs == target:
        return aoi_from_bbox(west, south, east, north)
    if south > north or (west > east and not crs.isGeographic()):
        raise InputError(
            translate("DataCosmos", "The search area is inverted: {} to {} and {} to {}.").format(
                *(f"{bound:g}" for bound in (west, east, south, north))
            ),
            translate("DataCosmos", "Give the lower bound first: xmin, xmax, ymin, ymax."),
        )
    if west == east or south == north:
        raise InputError(
            translate("DataCosmos", "The search area is empty: it has no width or no height.")
        )
    if west > east:
        # Across the antimeridian of another geographic CRS; its shift to WGS 84 is metres.
        return aoi_from_bbox(west, south, east, north)
    transform = QgsCoordinateTransform(crs, target, transforms)
    try:
        # The third argument keeps a box across the antimeridian from becoming its complement:
        # it comes back with its west above its east.
        box = transform.transformBoundingBox(
            QgsRectangle(west, south, east, north), Qgis.TransformDirection.Forward, True
        )
    except QgsCsException as error:
        raise InputError(
            translate(
                "DataCosmos",
                "The search area can't be transformed from {} to longitude and latitude.",
            ).format(crs.userFriendlyIdentifier()),
            translate("DataCosmos", "Choose an area inside the region that this CRS is made for."),
        ) from error
    return aoi_from_bbox(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

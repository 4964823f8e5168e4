# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines with few vertices that hold the whole of one with very many, in any CRS.

The search does the same to what it sends, see `core.geo.outward`; this is for what is too much to
be an area of interest in the first place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from qgis.core import Qgis, QgsGeometry, QgsPolygon

from .polygons import flat

# Few enough that the main thread measures and draws them at once.
MOST_KEPT = 5_000
# Parts of the size by which the outline may move outwards.
_STEPS = (1e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1)
_MITRE = 2.0  # corners stay corners, where round ones would be many
# QGIS's way to leave vertices out goes a little further than it is told, by a quarter seen so far.
_SPARES = (1 + 1e-6, 1.5, 2.0, 3.0)


def simplified_outwards(geometry: QgsGeometry, check: Callable[[], None]) -> QgsGeometry:
    """Return polygons with at most `MOST_KEPT` vertices that hold all of these.

    Holes are filled. How far the outline moves depends on how rough it is: with most areas that is
    less than a thousandth of their size. What can't be had otherwise becomes its bounding box.

    Args:
        geometry: valid polygons.
        check: called now and then, to be cancelled by raising.
    """
    box = geometry.boundingBox()
    size = max(box.width(), box.height())
    whole = flat(geometry)
    parts = whole.asGeometryCollection() if whole.isMultipart() else [whole]
    for step in _STEPS:
        rough = []
        for part in parts:
            check()
            rough.append(_rough(part, size * step))
        united = QgsGeometry.unaryUnion(rough)
        for spare in _SPARES:
            check()
            wider = united.buffer(
                size * step * spare, 1, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, _MITRE
            )
            wider = _without_holes(wider)
            if wider.isEmpty() or wider.constGet().nCoordinates() > MOST_KEPT:
                break
            if wider.contains(whole):
                return wider
    return QgsGeometry.fromRect(box)


def _rough(polygon: QgsGeometry, by: float) -> QgsGeometry:
    """Return a polygon with few vertices near another, of which nothing is further away."""
    outer = QgsPolygon()
    outer.setExteriorRing(cast(QgsPolygon, polygon.constGet()).exteriorRing().clone())
    rough = QgsGeometry(outer.simplifyByDistance(by))
    if rough.isEmpty() or rough.constGet().nCoordinates() < 4 or not rough.area():
        return QgsGeometry.fromRect(polygon.boundingBox())
    # One that crosses itself now has its hull, which holds it in any case.
    return rough if rough.isGeosValid() else polygon.convexHull()


def _without_holes(geometry: QgsGeometry) -> QgsGeometry:
    """Return what is left when all holes are filled."""
    filled = geometry.removeInteriorRings()
    return QgsGeometry.unaryUnion([filled]) if filled.isMultipart() else filled

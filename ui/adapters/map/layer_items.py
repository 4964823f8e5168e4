# SPDX-License-Identifier: GPL-2.0-or-later
"""What the features of a layer say of the items that they stand for."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
)
from qgis.PyQt.QtCore import QDateTime

from .footprint_features import attribute
from .polygons import aoi_from_geometry, as_meant

if TYPE_CHECKING:
    from ....core.sales.order import LineItem
    from ....core.stac.items import Item

_MOST_CLOUD = 100.0


def item_from_feature(
    feature: QgsFeature,
    line: LineItem,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Item:
    """Return a line's item as far as its feature knows it; what can't be read isn't known.

    Args:
        crs: of the layer.
    """
    from ....core.stac.items import Item
    from ....core.values import number_or_none, text_or_none

    return Item(
        id=line.item,
        collection=line.collection,
        footprint=_footprint(feature, crs, transforms),
        acquired=_moment(attribute(feature, "datetime")),
        cloud_cover=number_or_none(attribute(feature, "cloud_cover"), 0, _MOST_CLOUD),
        level=line.level,
        gsd_m=number_or_none(attribute(feature, "gsd")),
        platform=text_or_none(attribute(feature, "platform")) or "",
        price=None,
    )


def _footprint(
    feature: QgsFeature,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> bytes | None:
    from ....core.errors import InputError
    from ....core.geo.geometry import wkb_of_shape

    geometry = feature.geometry()
    if geometry.isNull() or geometry.type() != Qgis.GeometryType.Polygon:
        return None
    try:
        return wkb_of_shape(aoi_from_geometry(as_meant(geometry, crs), crs, transforms).shape)
    except InputError:
        return None  # counted among those without an outline, which is said


def _moment(value: Any) -> datetime | None:
    from ....core.values import moment_or_none

    if isinstance(value, QDateTime):
        if not value.isValid():
            return None
        return datetime.fromtimestamp(value.toMSecsSinceEpoch() / 1000, timezone.utc)
    return moment_or_none(value)

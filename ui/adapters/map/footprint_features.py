# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints as QGIS features, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVariantUtils,
)
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt

from ....core.geo.wkb import as_multi_polygon, wkb_of_geojson

if TYPE_CHECKING:
    from ....core.catalogue.search import FoundItem
    from ....core.money import Money
    from ....core.sales.order import LineItem

_TEXT = QMetaType.Type.QString
_NUMBER = QMetaType.Type.Double
_UTC = Qt.TimeSpec.UTC
_WEST_END, _EAST_END = -180.0, 180.0
# A contract: models and scripts depend on these names.
FOOTPRINT_FIELDS = (
    ("item", _TEXT),
    ("collection", _TEXT),
    ("datetime", QMetaType.Type.QDateTime),
    ("cloud_cover", _NUMBER),
    ("level", _TEXT),
    ("gsd", _NUMBER),
    ("platform", _TEXT),
    ("price", _NUMBER),
    ("currency", _TEXT),
    ("coverage", _NUMBER),
    ("thumbnail", _TEXT),
)


def footprint_fields() -> QgsFields:
    """Return the fields of a footprint layer."""
    fields = QgsFields()
    for name, kind in FOOTPRINT_FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def footprint_features(found: Iterable[FoundItem], fields: QgsFields) -> list[QgsFeature]:
    """Return a feature in EPSG:4326 for each item; what isn't known is NULL.

    Safe in a worker thread.
    """
    features = []
    for entry in found:
        item = entry.item
        price = item.price
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                item.id,
                item.collection,
                utc_date_time(item.acquired),
                item.cloud_cover,
                item.level or None,
                item.gsd_m,
                item.platform or None,
                float(price.amount) if price else None,
                price.currency if price else None,
                entry.coverage_percent,
                item.thumbnail or None,
            ]
        )
        geometry = _multi_polygon(item.footprint)
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    return features


def footprint_geometry(footprint: Mapping[str, Any] | None) -> QgsGeometry | None:
    """Return a GeoJSON footprint as a multipolygon, cut where it runs across 180 degrees."""
    return None if footprint is None else _multi_polygon(wkb_of_geojson(footprint))


def _multi_polygon(wkb: bytes | None) -> QgsGeometry | None:
    """Return a footprint as a multipolygon, cut where it runs across 180 degrees."""
    if wkb is None:
        return None
    geometry = _geometry_of_wkb(as_multi_polygon(wkb))
    box = geometry.boundingBox()
    if box.xMinimum() >= _WEST_END and box.xMaximum() <= _EAST_END:
        return geometry
    return _cut_geometry(wkb)


def _geometry_of_wkb(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _cut_geometry(footprint: bytes) -> QgsGeometry | None:
    from ....core.geo.geometry import footprint_shape

    shape = footprint_shape(footprint)
    if shape is None:
        return None
    geometry = _geometry_of_wkb(shape.wkb)
    geometry.convertToMultiType()
    return geometry


def utc_date_time(moment: datetime | None) -> QDateTime | None:
    """Return an aware UTC datetime as a QDateTime in UTC, None for None."""
    if moment is None:
        return None
    return QDateTime.fromMSecsSinceEpoch(round(1000 * moment.timestamp()), _UTC)


def missing_fields(fields: QgsFields, needed: Iterable[str]) -> list[str]:
    """Return which of the needed fields the layer lacks."""
    return [name for name in needed if fields.lookupField(name) < 0]


def attribute(feature: QgsFeature, name: str) -> Any:
    """Return an attribute; None for NULL and for a field that the layer lacks."""
    index = feature.fields().lookupField(name)
    if index < 0:
        return None
    value = feature.attribute(index)
    return None if QgsVariantUtils.isNull(value) else value


def line_from_feature(feature: QgsFeature, level: str) -> LineItem:
    """Return the line that orders this footprint.

    Args:
        level: the level to order; empty for the footprint's own.

    Raises:
        InputError: the item, its collection or its level is missing.
    """
    from ....core.sales.order import LineItem
    from ....core.values import word_or_none

    own = str(attribute(feature, "level") or "")
    return LineItem(
        collection=str(attribute(feature, "collection") or ""),
        item=str(attribute(feature, "item") or ""),
        level=(word_or_none(level or own) or "").upper(),
    )


def seen_price(feature: QgsFeature, level: str) -> Money | None:
    """Return the price that the footprint shows, if it is the price of that level."""
    from ....core.money import parse_money

    own = str(attribute(feature, "level") or "").strip().upper()
    if own != level:
        return None
    money = parse_money(attribute(feature, "price"), attribute(feature, "currency"))
    return money if money is not None and money.currency else None

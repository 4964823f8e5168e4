# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints as QGIS features, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVariantUtils,
)
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt, QVariant

from ....core.geo.wkb import as_multi_polygon, wkb_of_geojson
from ..i18n import translate

if TYPE_CHECKING:
    from ....core.catalogue.search import FoundItem
    from ....core.journal.bought import Owned
    from ....core.money import Money
    from ....core.sales.order import LineItem
    from ....core.sales.part import Part

_TEXT = QMetaType.Type.QString
_NUMBER = QMetaType.Type.Double
_UTC = Qt.TimeSpec.UTC
_WEST_END, _EAST_END = -180.0, 180.0
# A contract: models and scripts depend on these names, their order and their types. New ones come last.
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
    ("off_nadir", _NUMBER),
    ("incidence", _NUMBER),
    ("azimuth", _NUMBER),
    ("sun_elevation", _NUMBER),
    ("sun_azimuth", _NUMBER),
    ("instrument", _TEXT),
    ("price_per_useful_km2", _NUMBER),
    ("owned", _TEXT),
    ("owned_at", QMetaType.Type.QDateTime),
    ("area_price", _NUMBER),
    ("area_currency", _TEXT),
    ("area_km2", _NUMBER),
)
OWNED_FIELDS = ("owned", "owned_at")
AREA_FIELDS = ("area_price", "area_currency", "area_km2")
# Of layers that say which part of each scene is to be ordered: its GeoJSON Polygon, empty for the
# whole scene, and its size.
PART_FIELDS = (("part", _TEXT), ("part_km2", _NUMBER))


def footprint_fields() -> QgsFields:
    """Return the fields of a footprint layer."""
    fields = QgsFields()
    for name, kind in FOOTPRINT_FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def footprint_features(
    found: Iterable[FoundItem],
    fields: QgsFields,
    area_km2: float | None = None,
    owned: Mapping[str, Owned] | None = None,
) -> list[QgsFeature]:
    """Return a feature in EPSG:4326 for each item; what isn't known is NULL.

    Safe in a worker thread.

    Args:
        fields: those of footprints; more that come after them are NULL.
        area_km2: size of the search area, from which the price per useful km² follows.
        owned: what is owned, by the items' keys.
    """
    features = []
    # As many as there are fields: the layer would make room for the rest in each.
    others = [*area_values(None), *[None] * (fields.count() - len(FOOTPRINT_FIELDS))]
    from ....core.catalogue.acquisitions import price_per_useful_km2

    shared = _SharedTexts()
    for entry in found:
        item = entry.item
        price, view = item.price, item.view
        useful = price_per_useful_km2(entry, area_km2) if area_km2 else None
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                item.id,
                shared[item.collection] if item.collection else "",
                utc_date_time(item.acquired),
                item.cloud_cover,
                shared[item.level],
                item.gsd_m,
                shared[item.platform],
                float(price.amount) if price else None,
                shared[price.currency] if price else None,
                entry.coverage_percent,
                item.thumbnail or None,
                view.off_nadir,
                view.incidence,
                view.azimuth,
                view.sun_elevation,
                view.sun_azimuth,
                shared[item.instrument],
                float(useful.amount) if useful else None,
                *owned_values(owned.get(item.key) if owned else None),
                *others,
            ]
        )
        geometry = footprint_of_wkb(item.footprint)
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    return features


class _SharedTexts(dict[str, Optional[QVariant]]):
    """Texts as QGIS keeps them, each once for all features that have it; None for an empty one."""

    def __missing__(self, text: str) -> QVariant | None:
        value = self[text] = QVariant(text) if text else None
        return value


def owned_values(owned: Owned | None) -> tuple[str | None, QDateTime | None]:
    """Return the values of `OWNED_FIELDS`, NULL for what isn't owned."""
    if owned is None:
        return None, None
    return ", ".join(owned.levels) or None, utc_date_time(owned.since)


def area_values(
    price: Money | None, area_km2: float | None = None
) -> tuple[float | None, str | None, float | None]:
    """Return the values of `AREA_FIELDS`, NULL for a scene that isn't sold in part.

    Args:
        price: of the part of a scene inside the area.
        area_km2: size of that part.
    """
    if price is None:
        return None, None, None
    return float(price.amount), price.currency, area_km2


def part_values(part: Part | None) -> tuple[str | None, float | None]:
    """Return the values of `PART_FIELDS`, NULL for the whole scene."""
    if part is None:
        return None, None
    return json.dumps(part.to_geojson(), separators=(",", ":")), part.area_km2


def footprint_geometry(footprint: Mapping[str, Any] | None) -> QgsGeometry | None:
    """Return a GeoJSON footprint as a multipolygon, cut where it runs across 180 degrees."""
    return None if footprint is None else footprint_of_wkb(wkb_of_geojson(footprint))


def footprint_of_wkb(wkb: bytes | None) -> QgsGeometry | None:
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
    """Return the line that orders this footprint, or the part of it that its layer names.

    Args:
        level: the level to order; empty for the footprint's own.

    Raises:
        InputError: the item, its collection or its level is missing, or its part is no polygon.
    """
    from ....core.sales.order import LineItem
    from ....core.values import word_or_none

    own = str(attribute(feature, "level") or "")
    return LineItem(
        collection=str(attribute(feature, "collection") or ""),
        item=str(attribute(feature, "item") or ""),
        level=(word_or_none(level or own) or "").upper(),
        part=_part_of(feature),
    )


def _part_of(feature: QgsFeature) -> Part | None:
    from ....core.errors import InputError
    from ....core.json_text import read_json
    from ....core.sales.part import Part

    item, text = attribute(feature, "item"), str(attribute(feature, "part") or "").strip()
    if not text:
        return None
    try:
        return Part.of_geojson(read_json(text))
    except (InputError, ValueError) as error:
        # Never the whole scene in its place, which costs more.
        raise InputError(
            translate("DataCosmos", "The field part of {} holds no GeoJSON polygon.").format(item),
            translate("DataCosmos", "Make the layer anew, or empty the field for the whole scene."),
        ) from error


def found_of_feature(feature: QgsFeature, transform: QgsCoordinateTransform | None) -> FoundItem:
    """Return the item of a footprint, as far as its layer knows it.

    Args:
        transform: to EPSG:4326; None where the layer is in it.
    """
    from ....core.catalogue.search import FoundItem
    from ....core.plain_text import identifier
    from ....core.stac.items import Item
    from ....core.values import number_or_none, text_or_none, word_or_none

    level = (word_or_none(str(attribute(feature, "level") or "")) or "").upper()
    item = Item(
        id=identifier(str(attribute(feature, "item") or "")),
        collection=identifier(str(attribute(feature, "collection") or "")),
        footprint=_wkb_of(feature, transform),
        acquired=_moment(attribute(feature, "datetime")),
        cloud_cover=number_or_none(attribute(feature, "cloud_cover"), 0, 100),
        level=level,
        gsd_m=number_or_none(attribute(feature, "gsd")),
        platform=text_or_none(attribute(feature, "platform")) or "",
        # That of a part says nothing of the scene.
        price=None if attribute(feature, "part") else seen_price(feature, level),
        thumbnail="",
    )
    return FoundItem(item, number_or_none(attribute(feature, "coverage"), 0, 100))


def _moment(value: Any) -> datetime | None:
    from ....core.values import moment_or_none

    if isinstance(value, QDateTime):
        return moment_or_none(value.toUTC().toString(Qt.DateFormat.ISODateWithMs))
    return moment_or_none(value)


def _wkb_of(feature: QgsFeature, transform: QgsCoordinateTransform | None) -> bytes | None:
    """Return a polygon as well-known binary in EPSG:4326; None if it is none that lies there."""
    if not feature.hasGeometry() or feature.geometry().type() != Qgis.GeometryType.Polygon:
        return None
    geometry = QgsGeometry(feature.geometry().constGet().segmentize())
    geometry.get().dropZValue()
    geometry.get().dropMValue()
    if transform is not None:
        try:
            geometry.transform(transform)
        except QgsCsException:
            return None
    return None if geometry.isEmpty() else bytes(geometry.asWkb())


def seen_price(feature: QgsFeature, level: str) -> Money | None:
    """Return the price that the footprint shows, if it is the price of that level."""
    return _money_of(feature, level, "price", "currency")


def seen_part_price(feature: QgsFeature, level: str) -> Money | None:
    """Return the price of the part inside the area that the footprint shows, if it is that level's."""
    return _money_of(feature, level, "area_price", "area_currency")


def _money_of(feature: QgsFeature, level: str, amount: str, currency: str) -> Money | None:
    from ....core.money import parse_money

    own = str(attribute(feature, "level") or "").strip().upper()
    if own != level:
        return None
    money = parse_money(attribute(feature, amount), attribute(feature, currency))
    return money if money is not None and money.currency else None

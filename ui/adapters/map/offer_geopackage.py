# SPDX-License-Identifier: GPL-2.0-or-later
"""Offers as GeoPackages: the columns of the CSV, with footprints that can be drawn."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr

from ....core.errors import InputError
from ..i18n import translate
from .geopackage import UTC_FLAG, Table

if TYPE_CHECKING:
    from ....core.cart.entry import CartEntry
    from ....core.cart.offer import Offer

LAYER = "offer"
_GEOMETRY_COLUMN = "footprint"
_NUMBERS = frozenset(
    {
        "price",
        "previous_price",
        "cloud_cover",
        "gsd_m",
        "coverage_percent",
        "part_km2",
        "whole_price",
    }
)
_TIMES = frozenset({"price_read_at", "acquired", "added_at"})
_LARGEST_BYTES = 256 * 1024 * 1024
_LARGEST_SHAPE_BYTES = 4 * 1024 * 1024
_QUARTER_HOUR_S = 900  # the steps in which OGR notes time zones


def write_offer_geopackage(path: Path, entries: Iterable[CartEntry]) -> None:
    """Write the entries as a GeoPackage that replaces what was there, wholly or not at all.

    Raises:
        StoreError: the file can't be written.
    """
    from ....core.cart.offer import OFFER_COLUMNS, OFFER_NAME, offer_row

    columns = tuple(name for name in OFFER_COLUMNS if name != _GEOMETRY_COLUMN)
    table = Table(LAYER, OFFER_NAME(), columns, _NUMBERS, _TIMES)
    table.write(path, ((offer_row(entry), entry.footprint) for entry in entries))


def read_offer_geopackage(path: Path, now: datetime | None = None) -> Offer:
    """Return what a GeoPackage offers. Unknown columns are ignored.

    Args:
        now: the time at which entries without one of their own are picked; None for this moment.

    Raises:
        InputError: it is no such file.
    """
    from ....core.cart.offer import CHOOSE_AN_OFFER, offer_of_rows

    reason = InputError(
        translate("DataCosmos", "{} is no offer.").format(path.name), CHOOSE_AN_OFFER()
    )
    if not path.is_file() or path.stat().st_size > _LARGEST_BYTES or _has_views(path):
        raise reason
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
        layer = None if source is None else source.GetLayerByName(LAYER) or source.GetLayer(0)
        if layer is None or layer.FindFieldIndex("item", True) < 0:
            raise reason
        return offer_of_rows(_rows(layer), now)
    except RuntimeError as error:
        raise reason from error


def _has_views(path: Path) -> bool:
    """Return whether the file computes rows, or is none at all.

    A view can give rows without end; what a cart exports has none.
    """
    # Not through GDAL, which reads views as it opens them.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True)) as db:
            return bool(db.execute("SELECT 1 FROM sqlite_master WHERE type = 'view'").fetchone())
    except sqlite3.Error:
        return True


def _rows(layer: Any) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the number of each feature and its texts by column."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(n) for n in range(definition.GetFieldCount())]
    for feature in layer:
        row = {
            field.GetName().lower(): _text(feature, number, field.GetType())
            for number, field in enumerate(fields)
            if feature.IsFieldSetAndNotNull(number)
        }
        shape = feature.GetGeometryRef()
        if shape is not None and not shape.IsEmpty():
            row[_GEOMETRY_COLUMN] = _wkt(shape)
        yield feature.GetFID(), row


def _wkt(shape: Any) -> str:
    size = shape.WkbSize()
    if size > _LARGEST_SHAPE_BYTES:
        return f"{shape.GetGeometryName()} of {size} bytes"  # can't be read, and is said so
    shape.FlattenTo2D()
    return str(shape.ExportToWkt())


def _text(feature: Any, number: int, kind: int) -> str:
    if kind == ogr.OFTReal:
        return repr(feature.GetFieldAsDouble(number))
    value = feature.GetFieldAsString(number)
    # GDAL gives bytes where a text isn't UTF-8.
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    if kind == ogr.OFTDateTime:
        try:
            return _time_text(feature.GetFieldAsDateTime(number))
        except (ValueError, OverflowError):
            return text  # reported by who reads the row
    return text


def _time_text(parts: Sequence[Any]) -> str:
    year, month, day, hour, minute, seconds, flag = parts
    zone = timezone.utc
    if flag > 1:
        zone = timezone(timedelta(seconds=(flag - UTC_FLAG) * _QUARTER_HOUR_S))
    start = datetime(year, month, day, hour, minute, tzinfo=zone)
    # To the millisecond, which is what a GeoPackage keeps; OGR gives a 32-bit number.
    return (start + timedelta(milliseconds=round(1000 * seconds))).isoformat()

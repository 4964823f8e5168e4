# SPDX-License-Identifier: GPL-2.0-or-later
"""Offers as GeoPackages: the columns of the CSV, with footprints that can be drawn.

Uses GDAL itself rather than QGIS's layers, so that it may run in a worker thread. GDAL raises
or returns codes as other plugins please, so both are looked at.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr, osr

from ...core.errors import InputError, StoreError
from .layers import footprint_geometry

if TYPE_CHECKING:
    from ...core.cart_entry import CartEntry
    from ...core.offer import Offer

LAYER = "offer"
_GEOMETRY_COLUMN = "footprint"
# The rest is text. A double holds any price of up to 15 digits so that it is read back exactly.
_NUMBERS = frozenset({"price", "previous_price", "cloud_cover", "gsd_m", "coverage_percent"})
_TIMES = frozenset({"price_read_at", "acquired", "added_at"})
_LARGEST_BYTES = 256 * 1024 * 1024
_UTC_FLAG, _QUARTER_HOUR_S = 100, 900  # OGR's notation of time zones


def write_offer_geopackage(path: Path, entries: Iterable[CartEntry]) -> None:
    """Write the entries as a GeoPackage that replaces what was there, wholly or not at all.

    Raises:
        StoreError: the file can't be written.
    """
    fresh = path.with_name(f"{uuid.uuid4().hex}.part.gpkg")
    try:
        try:
            _write(fresh, entries)
            os.replace(fresh, path)
        finally:
            with contextlib.suppress(OSError):  # it has been renamed, or never came to be
                fresh.unlink()
    except (OSError, RuntimeError) as error:
        raise StoreError(
            f"The offer can't be written to {path}: {error}.",
            "Close it in other programs, or choose another place.",
        ) from error


def read_offer_geopackage(path: Path, now: datetime | None = None) -> Offer:
    """Return what a GeoPackage offers. Unknown columns are ignored.

    Args:
        now: the time at which entries without one of their own are picked; None for this moment.

    Raises:
        InputError: it is no such file.
    """
    from ...core.offer import offer_of_rows

    reason = InputError(f"{path.name} is no offer.", "Choose a file that was exported from a cart.")
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


def _write(path: Path, entries: Iterable[CartEntry]) -> None:
    from ...core.offer import OFFER_COLUMNS, offer_row

    path.parent.mkdir(parents=True, exist_ok=True)
    target = _made(gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = _made(target.CreateLayer(LAYER, system, ogr.wkbMultiPolygon))
    columns = [name for name in OFFER_COLUMNS if name != _GEOMETRY_COLUMN]
    for name in columns:
        _done(layer.CreateField(ogr.FieldDefn(name, _type_of(name))))
    _done(target.StartTransaction())
    for entry in entries:
        feature = ogr.Feature(layer.GetLayerDefn())
        row = offer_row(entry)
        for name in columns:
            if row[name]:
                _set(feature, name, row[name])
        footprint = footprint_geometry(entry.footprint)
        if footprint is not None:
            shape = _made(ogr.CreateGeometryFromWkb(bytes(footprint.asWkb())))
            feature.SetGeometry(ogr.ForceToMultiPolygon(shape))
        _done(layer.CreateFeature(feature))
    _done(target.CommitTransaction())
    # GDAL closes a file when Python forgets it.
    del layer, target


def _type_of(name: str) -> int:
    if name in _NUMBERS:
        return int(ogr.OFTReal)
    return int(ogr.OFTDateTime if name in _TIMES else ogr.OFTString)


def _set(feature: Any, name: str, text: str) -> None:
    if name in _NUMBERS:
        feature.SetField(name, float(text))
    elif name in _TIMES:
        time = datetime.fromisoformat(text).astimezone(timezone.utc)
        seconds = time.second + time.microsecond / 1e6
        index = feature.GetFieldIndex(name)
        date = (time.year, time.month, time.day, time.hour, time.minute)
        feature.SetField(index, *date, seconds, _UTC_FLAG)
    else:
        feature.SetField(name, text)


def _rows(layer: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the place of each feature and its texts by column."""
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
            shape.FlattenTo2D()
            row[_GEOMETRY_COLUMN] = shape.ExportToWkt()
        yield f"Row {feature.GetFID()}", row


def _text(feature: Any, number: int, kind: int) -> str:
    if kind == ogr.OFTReal:
        return repr(feature.GetFieldAsDouble(number))
    if kind == ogr.OFTDateTime:
        year, month, day, hour, minute, seconds, flag = feature.GetFieldAsDateTime(number)
        zone = timezone.utc
        if flag > 1:
            zone = timezone(timedelta(seconds=(flag - _UTC_FLAG) * _QUARTER_HOUR_S))
        start = datetime(year, month, day, hour, minute, tzinfo=zone)
        # To the millisecond, which is what a GeoPackage keeps; OGR gives a 32-bit number.
        return (start + timedelta(milliseconds=round(1000 * seconds))).isoformat()
    return str(feature.GetFieldAsString(number))


def _made(thing: Any) -> Any:
    """Return what GDAL made, or raise as it does where exceptions are on."""
    if thing is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or "GDAL gives no reason")
    return thing


def _done(code: int) -> None:
    if code:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"GDAL error {code}")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables with footprints as GeoPackages.

Uses GDAL itself rather than QGIS's layers, so that it may run in a worker thread. GDAL raises
or returns codes as other plugins please, so both are looked at.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from ....core.disk.csv_file import unwritable
from ..i18n import translate
from .footprint_features import footprint_geometry

UTC_FLAG = 100  # OGR's notation of a time zone

# A row's texts by column, and its GeoJSON footprint.
Row = tuple[Mapping[str, str], "Mapping[str, Any] | None"]


@dataclass(frozen=True)
class Table:
    """A table with footprints in EPSG:4326.

    Args:
        name: of the layer in the file.
        title: what it is to a person ("The offer").
        columns: in the order of the file; all are text but for `numbers` and `times`.
        numbers: a double holds any price of up to 15 digits so that it is read back exactly.
        times: RFC 3339 in the rows' texts.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    numbers: Collection[str] = frozenset()
    times: Collection[str] = frozenset()

    def write(self, path: Path, rows: Iterable[Row]) -> None:
        """Write the rows as a GeoPackage that replaces what was there, wholly or not at all.

        Raises:
            StoreError: the file can't be written.
        """
        fresh = path.with_name(f"{uuid.uuid4().hex}.part.gpkg")
        try:
            try:
                self._write(fresh, rows)
                os.replace(fresh, path)
            finally:
                with contextlib.suppress(OSError):  # it has been renamed, or never came to be
                    fresh.unlink()
        except (OSError, RuntimeError) as error:
            raise unwritable(self.title, path, error) from error

    def _write(self, path: Path, rows: Iterable[Row]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        target = _made(gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown))
        system = osr.SpatialReference()
        system.ImportFromEPSG(4326)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = _made(target.CreateLayer(self.name, system, ogr.wkbMultiPolygon))
        for name in self.columns:
            _done(layer.CreateField(ogr.FieldDefn(name, self._type_of(name))))
        # By number: looking a field up by its name costs more than writing it.
        numbers = {name: layer.GetLayerDefn().GetFieldIndex(name) for name in self.columns}
        _done(target.StartTransaction())
        for texts, footprint in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, number in numbers.items():
                if texts[name]:
                    self._set(feature, name, number, texts[name])
            geometry = footprint_geometry(footprint)
            if geometry is not None:
                shape = _made(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
                feature.SetGeometry(ogr.ForceToMultiPolygon(shape))
            _done(layer.CreateFeature(feature))
        _done(target.CommitTransaction())
        # GDAL closes a file when Python forgets it.
        del layer, target

    def _type_of(self, name: str) -> int:
        if name in self.numbers:
            return int(ogr.OFTReal)
        return int(ogr.OFTDateTime if name in self.times else ogr.OFTString)

    def _set(self, feature: Any, name: str, number: int, text: str) -> None:
        if name in self.numbers:
            feature.SetField(number, float(text))
        elif name in self.times:
            time = datetime.fromisoformat(text).astimezone(timezone.utc)
            seconds = time.second + time.microsecond / 1e6
            date = (time.year, time.month, time.day, time.hour, time.minute)
            feature.SetField(number, *date, seconds, UTC_FLAG)
        else:
            feature.SetField(number, text)


def _made(thing: Any) -> Any:
    """Return what GDAL made, or raise as it does where exceptions are on."""
    if thing is None:
        raise RuntimeError(_reason())
    return thing


def _done(code: int) -> None:
    if code:
        raise RuntimeError(_reason(code))


def _reason(code: int = 0) -> str:
    unknown = translate("DataCosmos", "GDAL gives no reason ({})").format(code)
    return str(gdal.GetLastErrorMsg()) or unknown

# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapes out of vector files, read by OGR: GeoPackage, GeoJSON, KML, Shapefile, GML and the like.

For the background. A file is only read: nothing is written beside it, and nothing that it names
is fetched from the network.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ..i18n import translate
from .shapes import Check, Shapes, shapes_of

if TYPE_CHECKING:
    from ....core.errors import InputError

# What may open a file, by its content: others of GDAL's drivers reach for the network or run SQL.
_DRIVERS = [
    "GPKG",
    "GeoJSON",
    "GeoJSONSeq",
    "LIBKML",
    "KML",
    "ESRI Shapefile",
    "GML",
    "FlatGeobuf",
    "GPX",
    "MapInfo File",
]
PATTERNS = (
    "*.gpkg *.geojson *.json *.geojsonl *.kml *.kmz *.shp *.shz *.zip *.gml *.fgb *.gpx *.tab"
)
_IN_ARCHIVES = {".gpkg", ".geojson", ".json", ".kml", ".kmz", ".shp", ".gml", ".fgb", ".gpx"}
_MOST_IN_ARCHIVES = 10_000
_MOST_LAYERS = 200
# Of GML: no scheme from the web, no file with what was found out beside it.
_OPTIONS = ["DOWNLOAD_SCHEMA=NO", "WRITE_GFS=NO"]
_T = TypeVar("_T")


@dataclass(frozen=True)
class FileLayer:
    """A layer with shapes in a file.

    Args:
        source: what GDAL opens: the file, or one in an archive.
        name: of the layer.
        title: for a person: the name of the file, and of the layer where it has several.
        count: of its features; less than 0 where only reading all would tell.
    """

    source: str
    name: str
    title: str
    count: int


def layers_of_file(path: str) -> list[FileLayer]:
    """Return the layers of a file that have shapes, at least one.

    Raises:
        InputError: it isn't there, isn't a vector file, or has no shapes; in words.
    """
    _check_path(path)
    name = Path(path).name
    found: list[tuple[str, str, int]] = []
    tables = 0
    for source in _sources(path):
        with _opened(source, name) as dataset:
            for number in range(min(dataset.GetLayerCount(), _MOST_LAYERS)):
                layer = dataset.GetLayer(number)
                if layer.GetGeomType() == ogr.wkbNone:
                    tables += 1
                else:
                    found.append((source, layer.GetName(), layer.GetFeatureCount(0)))
    if not found:
        raise _no_shapes_error(name) if tables else _not_vector_error(name)
    with_shapes = [entry for entry in found if entry[2]]
    if not with_shapes:
        raise _empty_error(name)
    is_one = len(with_shapes) == 1
    return [
        FileLayer(source, layer, name if is_one else f"{name}: {layer}", count)
        for source, layer, count in with_shapes
    ]


def shapes_of_file(layer: FileLayer, check: Check) -> Shapes:
    """Return what a layer of a file holds.

    Raises:
        InputError: it can't be read to its end, holds nothing, or too much.
    """
    with _opened(layer.source, layer.title) as dataset:
        source = _or_none(lambda: dataset.GetLayerByName(layer.name))
        if source is None:
            raise _not_vector_error(layer.title)
        # This one ends without a word where a file was cut off; others count what was deleted, too.
        expected = layer.count if dataset.GetDriver().ShortName == "FlatGeobuf" else 0
        geometries = _geometries(source, layer.title, expected)
        return shapes_of(geometries, _crs_of(source), layer.title, check)


def shapes_of_geojson(text: str, name: str, check: Check) -> Shapes:
    """Return what a text in GeoJSON holds.

    Raises:
        InputError: it isn't GeoJSON, holds nothing, or too much.
    """
    from ....core.errors import InputError

    source = f"/vsimem/datacosmos-{id(text)}.geojson"
    gdal.FileFromMemBuffer(source, text.encode())
    try:
        dataset = _open(source, ["GeoJSON"])
        if dataset is None or not dataset.GetLayerCount():
            raise InputError(
                translate("DataCosmos", "{} can't be read as GeoJSON.").format(name),
                translate("DataCosmos", "Copy it again, from its first to its last brace."),
            )
        layer = dataset.GetLayer(0)
        return shapes_of(_geometries(layer, name), _crs_of(layer), name, check)
    finally:
        dataset = None
        gdal.Unlink(source)


def _check_path(path: str) -> None:
    from ....core.errors import InputError

    if path.startswith("/vsi") or "://" in path:
        raise InputError(
            translate("DataCosmos", "{} isn't a file on this computer.").format(path),
            translate("DataCosmos", "Download it first, and load the file."),
        )
    file = Path(path)
    try:
        mode = file.stat().st_mode
        if stat.S_ISREG(mode):
            with file.open("rb") as opened:
                is_empty = not opened.read(1)
    except FileNotFoundError as error:
        raise InputError(
            translate("DataCosmos", "The file {} isn't there any more.").format(file.name)
        ) from error
    except (OSError, ValueError) as error:  # ValueError: no file can have such a name
        reason = error.strerror if isinstance(error, OSError) else None
        raise InputError(
            translate("DataCosmos", "The file {} can't be opened: {}.").format(
                file.name, reason or error
            ),
            translate("DataCosmos", "Close it in other programs, or copy it to another place."),
        ) from error
    if stat.S_ISDIR(mode):
        raise InputError(
            translate("DataCosmos", "{} is a folder.").format(file.name),
            translate("DataCosmos", "Choose one file."),
        )
    if not stat.S_ISREG(mode):
        raise _not_vector_error(file.name)  # a pipe, of which reading might never end
    if is_empty:
        raise _empty_error(file.name)


def _sources(path: str) -> list[str]:
    """Return what GDAL is to open: a file, or all vector files in an archive."""
    suffix = Path(path).suffix.lower()
    # Not each GDAL was built with the driver that reads KMZ; what is in it each can read.
    is_archive = suffix == ".zip" or (suffix == ".kmz" and gdal.GetDriverByName("LIBKML") is None)
    if not is_archive:
        return [path]
    root = f"/vsizip/{{{path}}}"
    listed = _or_none(lambda: gdal.ReadDirRecursive(root)) or []
    inside = [
        f"{root}/{name}"
        for name in listed[:_MOST_IN_ARCHIVES]
        if Path(name).suffix.lower() in _IN_ARCHIVES and not name.startswith("__MACOSX")
    ]
    if not inside:
        raise _not_vector_error(Path(path).name)
    return inside[:_MOST_LAYERS]


@contextmanager
def _opened(source: str, name: str) -> Iterator[Any]:
    dataset = _open(source, _DRIVERS)
    if dataset is None:
        raise _not_vector_error(name)
    yield dataset
    dataset = None


def _open(source: str, drivers: list[str]) -> Any:
    flags = gdal.OF_VECTOR | gdal.OF_READONLY
    # Only GML has these options; the others warn of them, which is kept quiet.
    return _or_none(lambda: gdal.OpenEx(source, flags, drivers, _OPTIONS))


def _or_none(call: Callable[[], _T]) -> _T | None:
    """Return what GDAL returns; None where it fails, whichever way it tells that."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return call()
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


def _geometries(layer: Any, name: str, expected: int = 0) -> Iterator[QgsGeometry]:
    """Yield the geometries of all features.

    Args:
        expected: how many features there are at least.
    """
    from ....core.errors import InputError

    count = 0

    def following() -> Any:
        gdal.ErrorReset()
        feature = layer.GetNextFeature()
        if feature is None and gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise RuntimeError(gdal.GetLastErrorMsg())
        if feature is None and count < expected:
            raise RuntimeError(f"{count} of {expected} features")
        return feature

    while True:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            feature = following()
        except RuntimeError as error:
            raise InputError(
                translate("DataCosmos", "{} can't be read to its end: it is damaged.").format(name),
                detail=str(error),
            ) from error
        finally:
            gdal.PopErrorHandler()
        if feature is None:
            return
        count += 1
        geometry = feature.GetGeometryRef()
        if geometry is not None and not geometry.IsEmpty():
            read = QgsGeometry()
            read.fromWkb(bytes(geometry.ExportToIsoWkb()))
            yield read


def _crs_of(layer: Any) -> QgsCoordinateReferenceSystem:
    """Return the CRS that a layer names; an invalid one where it names none."""
    named = layer.GetSpatialRef()
    if named is None:
        return QgsCoordinateReferenceSystem()
    authority, code = named.GetAuthorityName(None), named.GetAuthorityCode(None)
    if authority and code:
        crs = QgsCoordinateReferenceSystem(f"{authority}:{code}")
        if crs.isValid():
            return crs
    return QgsCoordinateReferenceSystem.fromWkt(named.ExportToWkt())


def _not_vector_error(name: str) -> InputError:
    from ....core.errors import InputError

    return InputError(
        translate("DataCosmos", "{} isn't a vector file that can be read.").format(name),
        translate(
            "DataCosmos",
            "GeoPackage, GeoJSON, KML, GML and Shapefile are. A Shapefile needs its .shx and .dbf "
            "beside it, or all of them in a .zip.",
        ),
    )


def _no_shapes_error(name: str) -> InputError:
    from ....core.errors import InputError

    return InputError(translate("DataCosmos", "{} is a table without shapes.").format(name))


def _empty_error(name: str) -> InputError:
    from ....core.errors import InputError

    return InputError(translate("DataCosmos", "{} is empty.").format(name))

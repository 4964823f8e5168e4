# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels of an image an area is, and those pixels as a file: GDAL's half of `core/areas`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal, osr

from ....core.areas.cutting import NotPlaced, Window
from ....core.areas.fetcher import AreaFetcher
from ..i18n import translate
from .files import Dataset, RasterUnusable, call_gdal, open_level, without_notes

if TYPE_CHECKING:
    from ....core.geo.wished_area import Box, WishedArea
    from ....core.job import Monitor

# Edges along meridians and parallels are curves in other projections.
_EDGE_PARTS = 24
# Of a pixel: an edge on the grid is on it, whatever the last digits say.
_TOLERANCE = 1e-4
_METRES_PER_DEGREE = 111_320.0
_TURN, _HALF_TURN = 360.0, 180.0
# A pixel a little coarser than was asked for is as good.
_COARSER = 1.001
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")
# What has no more than this on a side is a cloud-optimised GeoTIFF without smaller forms.
_SMALL_PIXELS = 512

Point = tuple[float, float]


def parts_of(area: WishedArea) -> AreaFetcher:
    """Return what fetches only an area of images."""
    return AreaFetcher(area, GdalCutter())


class GdalCutter:
    """Cuts areas out of GeoTIFF and JPEG 2000 files. See `Cutter`."""

    def window(self, path: Path, area: WishedArea) -> Window | None:
        """Return which pixels of a raster an area is; None if it doesn't touch the raster.

        On the raster's own grid: of each pixel that the area touches, all.

        Raises:
            NotPlaced: the raster isn't map-projected, or in a way that nobody knows.
            RasterUnusable: it can't be opened.
        """
        dataset = open_level(path, -1)
        place = _Place(dataset, path)
        width, height = dataset.RasterXSize, dataset.RasterYSize
        columns: list[float] = []
        rows: list[float] = []
        for box in area.boxes:
            for column, row in place.outline(box):
                columns.append(column)
                rows.append(row)
        if not columns:
            return None
        first, last = max(0.0, min(columns)), min(float(width), max(columns))
        top, bottom = max(0.0, min(rows)), min(float(height), max(rows))
        if last - first <= _TOLERANCE or bottom - top <= _TOLERANCE:
            return None
        level_width, level_height = _level(dataset, place.metres, area.metres)
        at_x, at_y = level_width / width, level_height / height
        column, row = _floor(first * at_x), _floor(top * at_y)
        return Window(
            column,
            row,
            min(level_width, _ceil(last * at_x)) - column,
            min(level_height, _ceil(bottom * at_y)) - row,
            level_width,
            level_height,
            width,
            height,
        )

    def write(self, path: Path, window: Window, target: Path, monitor: Monitor) -> None:
        """Write those pixels as a cloud-optimised GeoTIFF, with all that is said about them.

        Raises:
            RasterUnusable: pixels are damaged, or the file can't be written.
            Cancelled.
        """
        dataset = open_level(path, _number_of(path, window))

        def go_on(_share: float, _text: str, _data: object) -> int:
            return 0 if monitor.cancelled() else 1

        box = [window.column, window.row, window.width, window.height]
        is_small = max(window.width, window.height) <= _SMALL_PIXELS
        options = [*_OPTIONS, "OVERVIEWS=NONE" if is_small else "OVERVIEWS=AUTO"]
        view = call_gdal(lambda: gdal.Translate("", dataset, format="VRT", srcWin=box))
        driver = gdal.GetDriverByName("COG")
        is_written = False
        if view is not None:
            with without_notes():
                copied = call_gdal(
                    lambda: driver.CreateCopy(str(target), view, options=options, callback=go_on)
                )
                is_written = copied is not None and call_gdal(lambda: _is_flushed(copied))
        monitor.check()
        if not is_written:
            raise RasterUnusable(
                translate("DataCosmos", "Your area can't be cut out of {}.").format(path.name),
                translate("DataCosmos", "Is there room on the disk?"),
            )


def _is_flushed(dataset: Dataset) -> bool:
    # Older ones than GDAL 3.7 don't say.
    return dataset.FlushCache() in {None, gdal.CE_None}


class _Place:
    """Where on Earth a raster lies.

    Raises:
        NotPlaced: nobody knows.
    """

    def __init__(self, dataset: Dataset, path: Path) -> None:
        transform = dataset.GetGeoTransform(can_return_null=True)
        system = dataset.GetSpatialRef()
        inverse = gdal.InvGeoTransform(transform) if transform is not None else None
        is_sensed = dataset.GetGCPCount() or dataset.GetMetadata("RPC")
        if inverse is None or system is None or is_sensed:
            raise NotPlaced(
                translate("DataCosmos", "the image {} isn't map-projected").format(path.name)
            )
        system = system.Clone()
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._there = _between(degrees, system)
        self._back = _between(system, degrees)
        self._transform, self._inverse = transform, inverse
        size = (dataset.RasterXSize, dataset.RasterYSize)
        frame = self._frame(size) if self._there is not None and self._back is not None else []
        if not frame:
            raise NotPlaced(
                translate("DataCosmos", "the coordinate reference system of {} isn't known").format(
                    path.name
                )
            )
        self._bounds = _bounds(frame)
        step = math.hypot(transform[2], transform[5])
        is_degrees = bool(system.IsGeographic())
        self.metres = step * (_METRES_PER_DEGREE if is_degrees else system.GetLinearUnits())

    def outline(self, box: Box) -> list[Point]:
        """Return the outline of that part of a box that may be on the raster, in pixels."""
        west, south, east, north = self._bounds
        south, north = max(south, box[1]), min(north, box[3])
        found: list[Point] = []
        for turn in (-_TURN, 0.0, _TURN):
            # Far from the raster its projection may not even be a place.
            left, right = max(west, box[0] + turn), min(east, box[2] + turn)
            if left >= right or south >= north:
                continue
            for x, y in self._moved(self._there, _around(left, south, right, north)):
                found.append(tuple(gdal.ApplyGeoTransform(self._inverse, x, y)))
        return found

    def _frame(self, size: tuple[int, int]) -> list[Point]:
        """Return the raster's outline, in degrees."""
        edges = [
            tuple(gdal.ApplyGeoTransform(self._transform, column, row))
            for column, row in _around(0.0, 0.0, float(size[0]), float(size[1]))
        ]
        return self._moved(self._back, edges)

    @staticmethod
    def _moved(by: Any, points: Sequence[Point]) -> list[Point]:
        moved = call_gdal(lambda: by.TransformPoints([list(point) for point in points]))
        if moved is None:
            # Where GDAL raises, one point that has no place would take the others along.
            single = [call_gdal(partial(by.TransformPoint, *point)) for point in points]
            moved = [point for point in single if point is not None]
        return [(x, y) for x, y, *_height in moved if math.isfinite(x) and math.isfinite(y)]


def _between(source: Any, target: Any) -> Any:
    made = call_gdal(lambda: osr.CoordinateTransformation(source, target))
    # Without exceptions there is an object, with nothing behind it.
    return made if made is not None and getattr(made, "this", None) is not None else None


def _bounds(frame: Sequence[Point]) -> Box:
    """Return where a raster's outline is, in degrees, a little more; over 180 degrees if need be."""
    middle = frame[0][0]
    xs = [middle + (x - middle + _HALF_TURN) % _TURN - _HALF_TURN for x, _y in frame]
    ys = [y for _x, y in frame]
    west, south, east, north = min(xs), min(ys), max(xs), max(ys)
    if east - west > _HALF_TURN:
        # Around a pole, which no outline tells of.
        pole = 90.0 if south + north > 0 else -90.0
        return (-_HALF_TURN, min(south, pole), _HALF_TURN, max(north, pole))
    # Between its corners an edge may bulge beyond the points that were looked at.
    more = 0.01 * max(east - west, north - south)
    return (west - more, south - more, east + more, north + more)


def _around(west: float, south: float, east: float, north: float) -> list[Point]:
    """Return points along the edges of a rectangle."""
    shares = [number / _EDGE_PARTS for number in range(_EDGE_PARTS + 1)]
    xs = [west + share * (east - west) for share in shares]
    ys = [south + share * (north - south) for share in shares]
    points = [(x, y) for x in xs for y in (south, north)]
    return points + [(x, y) for y in ys for x in (west, east)]


def _level(dataset: Dataset, metres: float, wished: float) -> tuple[int, int]:
    """Return the size of the smallest form of an image whose pixels are fine enough."""
    best = (dataset.RasterXSize, dataset.RasterYSize)
    band = dataset.GetRasterBand(1)
    for number in range(band.GetOverviewCount() if wished else 0):
        smaller = band.GetOverview(number)
        coarseness = metres * max(
            dataset.RasterXSize / smaller.XSize, dataset.RasterYSize / smaller.YSize
        )
        if coarseness <= wished * _COARSER and smaller.XSize < best[0]:
            best = (smaller.XSize, smaller.YSize)
    return best


def _number_of(path: Path, window: Window) -> int:
    """Return the number of the smaller form that a window is of; -1 for the image itself."""
    if window.is_full:
        return -1
    dataset = open_level(path, -1)  # a band lives no longer than it
    band = dataset.GetRasterBand(1)
    wanted = (window.level_width, window.level_height)
    for number in range(band.GetOverviewCount()):
        smaller = band.GetOverview(number)
        if (smaller.XSize, smaller.YSize) == wanted:
            return number
    raise RasterUnusable(
        translate("DataCosmos", "Your area can't be cut out of {}.").format(path.name)
    )


def _floor(value: float) -> int:
    return math.floor(value + _TOLERANCE)


def _ceil(value: float) -> int:
    return math.ceil(value - _TOLERANCE)

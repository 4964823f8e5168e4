# SPDX-License-Identifier: GPL-2.0-or-later
"""Cutting an area out of an image."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ....core.disk.safe_files import OwnFolder
from ....core.errors import InputError
from ..i18n import translate
from ..map.footprint_features import footprint_geometry
from .files import Dataset, RasterUnusable, call_gdal, open_image
from .images import PreparedImage

if TYPE_CHECKING:
    from ....core.geo.geometry import Aoi
    from ....core.job import Monitor

# Edges along meridians and parallels are curves in other projections.
_EDGE_PARTS = 50
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", "OVERVIEWS=AUTO")


@dataclass(frozen=True)
class ClipJob:
    """Cut an area out of an image into `<name>_clip.tif` beside it, for a worker thread.

    The pixels are those of the image, neither moved nor changed; what lies outside of the area
    is empty. An earlier clip isn't replaced: it may be in use.

    Args:
        area: what to keep.
        transforms: of the project.
    """

    image: PreparedImage
    area: Aoi
    transforms: QgsCoordinateTransformContext

    def run(self, monitor: Monitor) -> PreparedImage:
        """Return the clip, to be shown like its image.

        Raises:
            InputError: the area doesn't touch the image.
            RasterUnusable: the image can't be read.
            OSError: the disk refuses.
            Cancelled: nothing is left behind.
        """
        dataset = open_image(self.image.source)
        cutline = self._cutline(dataset)
        target = _free_name(self.image.source)
        fresh = target.with_name(f"{uuid.uuid4().hex}.part.tif")
        try:
            with _as_file(cutline, dataset.GetProjection()) as outline:
                written = _write(dataset, cutline.boundingBox(), outline, fresh, monitor)
            monitor.check()
            if not written:
                raise RasterUnusable(
                    translate("DataCosmos", "{} can't be clipped.").format(self.image.source.name),
                    translate("DataCosmos", "Is there room on the disk?"),
                )
            OwnFolder(target.parent).rename(fresh.name, target.name)
        finally:
            fresh.unlink(missing_ok=True)
        clip = open_image(target)
        alpha = clip.RasterCount if clip.RasterCount > dataset.RasterCount else self.image.alpha
        name = translate("DataCosmos", "{}, clipped").format(self.image.name)
        return replace(self.image, source=target, name=name, alpha=alpha)

    def _cutline(self, dataset: Dataset) -> QgsGeometry:
        """Return the part of the area that lies in the image's frame, in the image's CRS."""
        crs = QgsCoordinateReferenceSystem.fromWkt(dataset.GetProjection())
        geometry = footprint_geometry(self.area.to_geojson())
        outside = InputError(
            translate("DataCosmos", "Your area doesn't touch the image {}.").format(
                self.image.name
            ),
            translate("DataCosmos", "Choose an area on it."),
        )
        if geometry is None:
            raise outside
        geometry = geometry.densifyByCount(_EDGE_PARTS)
        wgs = QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            geometry.transform(QgsCoordinateTransform(wgs, crs, self.transforms))
        except QgsCsException as error:
            raise outside from error
        common = geometry.intersection(QgsGeometry.fromRect(_frame(dataset)))
        if common.isEmpty() or common.area() <= 0:
            raise outside
        return common


def _frame(dataset: Dataset) -> QgsRectangle:
    west, step_x, _, north, _, step_y = dataset.GetGeoTransform()
    return QgsRectangle(
        west, north + dataset.RasterYSize * step_y, west + dataset.RasterXSize * step_x, north
    )


def _write(
    dataset: Dataset, box: QgsRectangle, cutline: str, target: Path, monitor: Monitor
) -> bool:
    def go_on(share: float, _text: str, _data: object) -> int:
        monitor.progress(share)
        return 0 if monitor.cancelled() else 1

    west, step_x, _, north, _, step_y = dataset.GetGeoTransform()
    # On the image's own pixel grid, so that no pixel is moved.
    columns = (_floor((box.xMinimum() - west) / step_x), _ceil((box.xMaximum() - west) / step_x))
    rows = (_floor((box.yMaximum() - north) / step_y), _ceil((box.yMinimum() - north) / step_y))
    bounds = (
        west + columns[0] * step_x,
        north + rows[1] * step_y,
        west + columns[1] * step_x,
        north + rows[0] * step_y,
    )
    # By the pixels themselves: a mask beside them isn't carried over.
    flags = dataset.GetRasterBand(1).GetMaskFlags()
    says_empty = bool(flags & (gdal.GMF_NODATA | gdal.GMF_ALPHA))
    view = call_gdal(
        lambda: gdal.Warp(
            "",
            dataset,
            format="VRT",
            outputBounds=bounds,
            xRes=step_x,
            yRes=-step_y,
            cutlineDSName=cutline,
            dstAlpha=not says_empty,
            resampleAlg="near",
        )
    )
    if view is None:
        return False
    for number in range(1, dataset.RasterCount + 1):
        source, copy = dataset.GetRasterBand(number), view.GetRasterBand(number)
        copy.SetDescription(source.GetDescription())
    driver = gdal.GetDriverByName("COG")
    copied = call_gdal(
        lambda: driver.CreateCopy(str(target), view, options=list(_OPTIONS), callback=go_on)
    )
    if copied is None:
        return False
    copied.FlushCache()
    return True


def _floor(value: float) -> int:
    return int(value // 1)


def _ceil(value: float) -> int:
    return -int(-value // 1)


@contextmanager
def _as_file(geometry: QgsGeometry, projection: str) -> Iterator[str]:
    """Give the geometry as a file in memory, the only form in which GDAL takes a cutline."""
    path = f"/vsimem/{uuid.uuid4().hex}.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromWkt(projection)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = file.CreateLayer("cutline", reference, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    geometry.convertToMultiType()
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
    layer.CreateFeature(feature)
    del feature, layer, file
    try:
        yield path
    finally:
        gdal.Unlink(path)


def _free_name(source: Path) -> Path:
    target, number = source.with_name(f"{source.stem}_clip.tif"), 1
    while os.path.lexists(target):
        number += 1
        target = source.with_name(f"{source.stem}_clip-{number}.tif")
    return target

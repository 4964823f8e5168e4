# SPDX-License-Identifier: GPL-2.0-or-later
"""Cloud-optimised forms of images that came otherwise, made with GDAL. For worker threads.

What becomes of them, and of what was delivered, is decided by `core/delivery/optimising`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from ....core.delivery.manifest import Manifest
from ....core.delivery.optimising import COPY_ENDING as ENDING
from ....core.delivery.optimising import Comparison
from ..i18n import translate
from .files import Dataset, RasterUnusable, call_gdal, open_raster, without_notes

if TYPE_CHECKING:
    from ....core.job import Monitor

__all__ = ["ENDING", "GdalOptimiser", "shown_file"]

# What is smaller is drawn at once, however it lies in its file.
_SMALL_PIXELS = 1024
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")
_STRIP_BYTES = 8 * 1024 * 1024
# How the pixels lie in the file, and what GDAL makes up.
_UNSAID = frozenset({"IMAGE_STRUCTURE", "DERIVED_SUBDATASETS"})


def shown_file(path: Path) -> Path:
    """Return the quicker copy of an image that is known as one; itself where there is none."""
    copy = Manifest(path.parent).copy_of(path.name)
    return path if copy is None else path.with_name(copy)


class GdalOptimiser:
    """Makes and compares rasters. See `Optimiser`."""

    def is_worth_it(self, path: Path) -> bool:
        """Return whether another form would be quicker, and lie where the image lies."""
        try:
            dataset = open_raster(path)
        except (OSError, RasterUnusable):
            return False  # told where it is shown
        if dataset.GetGeoTransform(can_return_null=True) is None or not dataset.GetProjection():
            return False
        band = dataset.GetRasterBand(1)
        if max(band.XSize, band.YSize) <= _SMALL_PIXELS:
            return False
        is_tiled = band.GetBlockSize()[0] < band.XSize
        return not (is_tiled and band.GetOverviewCount())

    def make(self, path: Path, target: Path, monitor: Monitor) -> bool:
        """Write the image as a cloud-optimised GeoTIFF; return False where that can't be."""
        try:
            dataset = open_raster(path)
        except RasterUnusable:
            return False

        def go_on(share: float, _text: str, _data: object) -> int:
            monitor.progress(share)
            return 0 if monitor.cancelled() else 1

        driver, options = gdal.GetDriverByName("COG"), list(_OPTIONS)
        with without_notes():
            made = call_gdal(
                lambda: driver.CreateCopy(str(target), dataset, options=options, callback=go_on)
            )
            if made is not None:
                call_gdal(made.FlushCache)
        is_made = made is not None
        del made
        monitor.check()
        return is_made

    def compare(self, path: Path, other: Path, monitor: Monitor) -> Comparison:
        """Read two rasters through and return whether they are the same."""
        try:
            first, second = open_raster(path), open_raster(other)
        except RasterUnusable:
            return Comparison("")
        if second.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") != "COG":
            return Comparison("")
        if not _lie_alike(first, second):
            return Comparison("")
        digest = hashlib.sha256()
        pairs = zip(_pixels(first), _pixels(second))
        for one, another in monitor.each(pairs):
            if one is None or one != another:
                return Comparison("")
            digest.update(one)
        return Comparison(digest.hexdigest(), _difference(first, second))


def _lie_alike(first: Dataset, second: Dataset) -> bool:
    """Return whether two rasters have the same pixels' kinds in the same places."""
    systems = first.GetSpatialRef(), second.GetSpatialRef()
    return (
        _shape(first) == _shape(second)
        and first.GetGeoTransform() == second.GetGeoTransform()
        and None not in systems
        and bool(systems[0].IsSame(systems[1]))
    )


def _shape(dataset: Dataset) -> list[Any]:
    bands = [dataset.GetRasterBand(n) for n in _numbers(dataset)]
    kinds = [(one.DataType, str(one.GetNoDataValue()), one.GetMaskFlags()) for one in bands]
    return [dataset.RasterXSize, dataset.RasterYSize, kinds]


def _pixels(dataset: Dataset) -> Iterator[bytes | None]:
    """Yield all pixels of all bands and what says which are empty; None for what is damaged."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    bands = [dataset.GetRasterBand(n) for n in _numbers(dataset)]
    if bands[0].GetMaskFlags() == gdal.GMF_PER_DATASET:
        bands.append(bands[0].GetMaskBand())
    pixel_bytes = max(gdal.GetDataTypeSize(band.DataType) // 8 for band in bands)
    rows = max(1, _STRIP_BYTES // max(1, width * pixel_bytes))
    for top in range(0, height, rows):
        for band in bands:
            yield _strip(band, top, width, min(rows, height - top))


def _strip(band: Any, top: int, width: int, rows: int) -> bytes | None:
    found = call_gdal(lambda: band.ReadRaster(0, top, width, rows))
    return None if found is None else bytes(found)


def _difference(first: Dataset, second: Dataset) -> str:
    """Return in words what a raster says that its form doesn't; empty for nothing."""
    if first.GetSubDatasets():
        return translate("DataCosmos", "there are further images in it")
    bands = [(first.GetRasterBand(n), second.GetRasterBand(n)) for n in _numbers(first)]
    is_same = all(_said_of(one) == _said_of(other) for one, other in bands)
    if first.GetGCPCount() or _said(first) != _said(second) or not is_same:
        return translate("DataCosmos", "some of what it says of itself would be lost")
    return ""


def _numbers(dataset: Dataset) -> range:
    return range(1, dataset.RasterCount + 1)


def _said(dataset: Dataset) -> dict[str, Any]:
    domains = set(dataset.GetMetadataDomainList() or ()) | {""}
    found = {one: dataset.GetMetadata_Dict(one) or dataset.GetMetadata(one) for one in domains}
    # A domain with nothing in it says nothing.
    return {one: said for one, said in found.items() if said and one not in _UNSAID}


def _said_of(band: Any) -> tuple[Any, ...]:
    table = band.GetColorTable()
    colours = [table.GetColorEntry(n) for n in range(table.GetCount())] if table else []
    return (
        band.GetDescription(),
        band.GetScale() or 1.0,
        band.GetOffset() or 0.0,
        band.GetUnitType(),
        band.GetColorInterpretation(),
        band.GetCategoryNames() or [],
        band.GetMetadata_Dict() or {},
        colours,
    )

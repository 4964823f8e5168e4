# SPDX-License-Identifier: GPL-2.0-or-later
"""Cloud-optimised copies of images that came otherwise, beside them. For worker threads.

What was bought stays as it came: its checksum proves it. The copy is what is shown.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ....core.disk.safe_files import OwnFolder
from ....core.errors import Cancelled
from .files import Dataset, RasterUnusable, call_gdal, open_raster

if TYPE_CHECKING:
    from ....core.job import Monitor

ENDING = "_optimised"
# What is smaller is drawn at once, however it lies in its file.
_SMALL_PIXELS = 1024
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")


def optimised_place(path: Path) -> Path:
    """Return where the optimised copy of an image is, if there is one."""
    return path.with_name(f"{path.stem}{ENDING}.tif")


def shown_file(path: Path) -> Path:
    """Return the optimised copy of an image; itself where there is none, or an older one."""
    copy = optimised_place(path)
    try:
        folder = OwnFolder(path.parent)
        made, came = folder.changed_ns(copy.name), folder.changed_ns(path.name)
    except OSError:
        return path
    return copy if made is not None and came is not None and made >= came else path


@dataclass(frozen=True)
class OptimiseJob:
    """Makes a cloud-optimised copy of an image beside it, unless it needs or has none."""

    path: Path

    def run(self, monitor: Monitor) -> Path | None:
        """Return the copy; None where none was made, as of what isn't map-projected.

        Raises:
            OSError: the disk refuses.
            Cancelled: nothing is left behind.
        """
        try:
            dataset = open_raster(self.path)
        except RasterUnusable:
            return None  # told where it is shown
        target = optimised_place(self.path)
        if shown_file(self.path) == target or not _is_worth_it(dataset):
            return None

        def go_on(share: float, _text: str, _data: object) -> int:
            monitor.progress(share)
            return 0 if monitor.cancelled() else 1

        fresh = target.with_name(f"{uuid.uuid4().hex}.part.tif")
        driver, options = gdal.GetDriverByName("COG"), list(_OPTIONS)
        try:
            made = call_gdal(
                lambda: driver.CreateCopy(str(fresh), dataset, options=options, callback=go_on)
            )
            if made is not None:
                call_gdal(made.FlushCache)
            is_made = made is not None
            del made
            if monitor.cancelled():
                raise Cancelled
            if not is_made or not _is_same(dataset, fresh):
                return None
            OwnFolder(target.parent).rename(fresh.name, target.name)
        finally:
            for left in (fresh, fresh.with_name(f"{fresh.name}.aux.xml")):
                left.unlink(missing_ok=True)
        return target


def _is_worth_it(dataset: Dataset) -> bool:
    """Return whether a copy would be quicker, and lie where the image lies."""
    if dataset.GetGeoTransform(can_return_null=True) is None or not dataset.GetProjection():
        return False
    band = dataset.GetRasterBand(1)
    if max(band.XSize, band.YSize) <= _SMALL_PIXELS:
        return False
    is_tiled = band.GetBlockSize()[0] < band.XSize
    return not (is_tiled and band.GetOverviewCount())


def _is_same(dataset: Dataset, path: Path) -> bool:
    """Return whether a copy is whole, as far as a look at it tells."""
    copy = call_gdal(lambda: gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"]))
    if copy is None or copy.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") != "COG":
        return False
    size = (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount)
    return (copy.RasterXSize, copy.RasterYSize, copy.RasterCount) == size

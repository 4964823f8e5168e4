# SPDX-License-Identifier: GPL-2.0-or-later
"""Which band of an image says what is empty. For worker threads."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from osgeo import gdal

from ..i18n import translate
from .files import Dataset, RasterUnusable, call_gdal, write_vrt

_SAMPLE_PIXELS = 512
# Empty and full, at 8 and at 16 bit.
_EXTREMES = (0, 255, 65535)


def alpha_of(dataset: Dataset) -> int | None:
    """Return the number of the band that the file takes for alpha, None if it has none."""
    for number in range(1, dataset.RasterCount + 1):
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return number
    return None


def is_alpha(dataset: Dataset, number: int, measured: Collection[int]) -> bool:
    """Return whether a band that the file takes for alpha is that.

    GDAL writes the fourth band of 8-bit images as alpha unless told otherwise, and so near
    infrared is found under that name.

    Args:
        measured: numbers of the bands that the item describes as light.
    """
    import numpy as np

    if number in measured:
        return False
    band = dataset.GetRasterBand(number)
    width, height = (max(1, min(side, _SAMPLE_PIXELS)) for side in (band.XSize, band.YSize))
    values = call_gdal(lambda: band.ReadAsArray(buf_xsize=width, buf_ysize=height))
    # Light is hardly ever at either end; alpha is but at soft edges.
    return values is None or bool(np.isin(values, _EXTREMES).mean() >= 0.5)


def write_with_alpha(path: Path, source: Path, dataset: Dataset, collar: float) -> None:
    """Write a virtual raster at `path`: the source on its own grid, with an alpha band behind it.

    A pixel is empty where all bands have the collar's value. QGIS can't tell that by itself: what
    its renderers compare with a transparent colour is stretched already, so that shadows that are
    darker than the stretch are holes.

    Args:
        source: a file or view whose grid is north-up; opened as `dataset`.

    Raises:
        RasterUnusable: GDAL can't do that.
        OSError: the disk refuses.
    """
    west, step_x, _, north, _, step_y = dataset.GetGeoTransform()
    width, height = dataset.RasterXSize, dataset.RasterYSize

    def make(target: str) -> Dataset:
        return gdal.Warp(
            target,
            str(source),
            format="VRT",
            outputBounds=(west, north + height * step_y, west + width * step_x, north),
            width=width,
            height=height,
            dstAlpha=True,
            srcNodata=collar,
            resampleAlg="near",
            warpOptions=["UNIFIED_SRC_NODATA=YES"],
        )

    if not write_vrt(path, make):
        raise RasterUnusable(
            translate("DataCosmos", "{} can't be shown without its empty pixels.").format(
                source.name
            )
        )

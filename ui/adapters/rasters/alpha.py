# SPDX-License-Identifier: GPL-2.0-or-later
"""Which band of an image says what is empty. For worker threads."""

from __future__ import annotations

from collections.abc import Collection

from osgeo import gdal

from .files import Dataset, call_gdal

_SAMPLE_PIXELS = 512
# Empty and full, at 8 and at 16 bit.
_EXTREMES = (0, 255, 65535)


def alpha_of(dataset: Dataset) -> int | None:
    """Return the number of the band that the file takes for alpha, None if it has none."""
    for number in range(1, dataset.RasterCount + 1):
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return number
    return None


def is_alpha(
    dataset: Dataset, number: int, measured: Collection[int], *, is_for_the_eye: bool
) -> bool:
    """Return whether a band that the file takes for alpha is that.

    GDAL writes the fourth band of 8-bit images as alpha unless told otherwise, and so near
    infrared is found under that name.

    Args:
        measured: numbers of the bands that the item describes as light.
        is_for_the_eye: whether there is no light in such a file but red, green and blue.
    """
    import numpy as np

    if number in measured:
        return False
    if is_for_the_eye:
        return True  # however soft
    band = dataset.GetRasterBand(number)
    width, height = (max(1, min(side, _SAMPLE_PIXELS)) for side in (band.XSize, band.YSize))
    values = call_gdal(lambda: band.ReadAsArray(buf_xsize=width, buf_ysize=height))
    # Light is hardly ever at either end; alpha is but at soft edges.
    return values is None or bool(np.isin(values, _EXTREMES).mean() >= 0.5)

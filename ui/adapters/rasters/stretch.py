# SPDX-License-Identifier: GPL-2.0-or-later
"""Contrast and empty pixels of an image, found from a reduced copy of it. For worker threads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..i18n import translate
from .files import Dataset, RasterUnusable, call_gdal

# The cumulative cut, per cent, that QGIS itself uses by default.
LOWER_CUT, UPPER_CUT = 2.0, 98.0
_SAMPLE_PIXELS = 1024
# A slanted scene leaves at least so much of its frame empty.
_COLLAR_SHARE = 0.05


@dataclass(frozen=True)
class Stretch:
    """How to show the bands.

    Args:
        ranges: the values that become darkest and brightest, for each band.
        collar: the value that all bands have where there is no image; None where the file
            itself says what is empty, or nothing is.
    """

    ranges: tuple[tuple[float, float], ...]
    collar: float | None


def measure_stretch(
    dataset: Dataset, bands: Sequence[int], stated_nodata: float | None, *, keeps_balance: bool
) -> Stretch:
    """Return the stretch of some bands.

    Args:
        bands: numbers from 1.
        stated_nodata: what the item says is empty; used where the file says nothing.
        keeps_balance: one range for all bands, for pictures whose colours are right already.

    Raises:
        RasterUnusable: the file is damaged.
    """
    import numpy as np

    values, masks = zip(*(_sample(dataset, number) for number in bands))
    filled = np.logical_and.reduce([mask for mask in masks if mask is not None] or [True])
    collar = None
    if all(mask is None for mask in masks):
        collar = stated_nodata if stated_nodata is not None else _collar_of(values)
        if collar is not None:
            filled = ~np.logical_and.reduce([band == collar for band in values])
    usable = [band[np.broadcast_to(filled, band.shape) & np.isfinite(band)] for band in values]
    if keeps_balance:
        usable = [np.concatenate(usable)] * len(usable)
    return Stretch(tuple(_cut(part) for part in usable), collar)


def _cut(values: Any) -> tuple[float, float]:
    import numpy as np

    if values.size == 0:
        return (0.0, 1.0)
    low, high = (float(x) for x in np.percentile(values, [LOWER_CUT, UPPER_CUT]))
    return (low, high) if high > low else (low, low + 1.0)


def _sample(dataset: Dataset, number: int) -> tuple[Any, Any]:
    """Return a reduced band, and where it is filled (None if the file doesn't say)."""
    from osgeo import gdal

    band = dataset.GetRasterBand(number)
    scale = max(1.0, max(band.XSize, band.YSize) / _SAMPLE_PIXELS)
    size = {
        "buf_xsize": max(1, round(band.XSize / scale)),
        "buf_ysize": max(1, round(band.YSize / scale)),
    }
    values = call_gdal(lambda: band.ReadAsArray(**size))
    mask = None
    if values is not None and band.GetMaskFlags() != gdal.GMF_ALL_VALID:
        filled = call_gdal(lambda: band.GetMaskBand().ReadAsArray(**size))
        mask = None if filled is None else filled > 0
    if values is None:
        raise RasterUnusable(
            translate("DataCosmos", "{} is damaged: its pixels can't be read.").format(
                dataset.GetDescription().replace("\\", "/").rpartition("/")[2]
            )
        )
    return values, mask


def _collar_of(values: Sequence[Any]) -> float | None:
    """Return 0 if much of the frame is zero in all bands, None otherwise."""
    import numpy as np

    empty = np.logical_and.reduce([band == 0 for band in values])
    frame = np.concatenate([empty[0], empty[-1], empty[:, 0], empty[:, -1]])
    return 0.0 if frame.mean() >= _COLLAR_SHARE else None

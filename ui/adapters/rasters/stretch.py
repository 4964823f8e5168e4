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
        is_file_wrong: whether what the file itself calls empty is part of the image.
    """

    ranges: tuple[tuple[float, float], ...]
    collar: float | None
    is_file_wrong: bool = False


def measure_stretch(
    dataset: Dataset, bands: Sequence[int], stated_nodata: float | None, *, keeps_balance: bool
) -> Stretch:
    """Return the stretch of some bands.

    What is empty is judged by the frame of the image, where the file and the item differ.

    Args:
        bands: numbers from 1.
        stated_nodata: what the item says is empty.
        keeps_balance: one range for all bands, for pictures whose colours are right already.

    Raises:
        RasterUnusable: the file is damaged.
    """
    import numpy as np

    values, masks = zip(*(_sample(dataset, number) for number in bands))
    by_file = np.ones(values[0].shape, bool)
    for mask in masks:
        if mask is not None:
            by_file &= mask
    collar = _collar_of(values, by_file, stated_nodata, is_told=any(m is not None for m in masks))
    # A value that the frame hasn't, though it is empty elsewhere, is a value like any other.
    is_file_wrong = (
        collar is not None and _frame_of(by_file).all() and _tells_by_value(dataset, bands, collar)
    )
    filled = np.ones(values[0].shape, bool) if is_file_wrong else by_file
    if collar is not None:
        filled = filled & ~_all_have(values, collar)
    usable = [band[filled & np.isfinite(band)] for band in values]
    if keeps_balance:
        usable = [np.concatenate(usable)] * len(usable)
    return Stretch(tuple(_cut(part) for part in usable), collar, is_file_wrong)


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


def _collar_of(
    values: Sequence[Any], by_file: Any, stated: float | None, *, is_told: bool
) -> float | None:
    """Return the value that is empty besides what the file calls empty; None for none.

    Args:
        by_file: where the file says that there is an image.
        is_told: whether it says so of any pixel.
    """
    kind = values[0].dtype
    candidates = [value for value in (_as_pixel(stated, kind), 0.0) if value is not None]
    shares = {}
    for value in candidates:
        frame = _frame_of(_all_have(values, value) & by_file)
        shares[value] = float(frame.mean())
    best = max(candidates, key=lambda value: shares[value])  # the item's, where they are equal
    if shares[best] >= _COLLAR_SHARE:
        return best
    # Nobody contradicts the item; a reduced copy may lack what is thin.
    return None if is_told else _as_pixel(stated, kind)


def _as_pixel(stated: float | None, kind: Any) -> float | None:
    """Return the stated value as pixels of this kind hold it; None if they can't."""
    import numpy as np

    if stated is None:
        return None
    with np.errstate(all="ignore"):
        value = float(np.array(stated).astype(kind))
    if kind.kind == "f":
        return value if np.isfinite(value) else None
    return value if value == stated else None


def _all_have(values: Sequence[Any], value: float) -> Any:
    import numpy as np

    return np.logical_and.reduce([band == value for band in values])


def _frame_of(pixels: Any) -> Any:
    """Return the outermost pixels."""
    import numpy as np

    return np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])


def _tells_by_value(dataset: Dataset, bands: Sequence[int], collar: float) -> bool:
    """Return whether all the file says of empty pixels is a value, and another than this."""
    from osgeo import gdal

    for number in bands:
        band = dataset.GetRasterBand(number)
        if band.GetMaskFlags() != gdal.GMF_NODATA or band.GetNoDataValue() == collar:
            return False
    return True

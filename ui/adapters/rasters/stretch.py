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
    dataset: Dataset,
    bands: Sequence[int],
    stated_nodata: float | None,
    *,
    keeps_balance: bool,
    sample_pixels: int = _SAMPLE_PIXELS,
) -> Stretch:
    """Return the stretch of some bands.

    What is empty is judged by the frame of the image, where the file and the item differ.

    Args:
        bands: numbers from 1.
        stated_nodata: what the item says is empty.
        keeps_balance: one range for all bands, for pictures whose colours are right already.
        sample_pixels: how long the longer side of the reduced copy is.

    Raises:
        RasterUnusable: the file is damaged.
    """
    import numpy as np

    values, masks = zip(*(_sample(dataset, number, sample_pixels) for number in bands))
    by_file = np.ones(values[0].shape, bool)
    for mask in masks:
        if mask is not None:
            by_file &= mask
    is_told = any(mask is not None for mask in masks)
    others = () if _are_classes(dataset, bands) else (0.0,)
    collar = _collar_of(values, by_file, stated_nodata, others, is_told=is_told)
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
    return Stretch(_ranges_of(usable), collar, is_file_wrong)


def is_scaled(dataset: Dataset, bands: Sequence[int]) -> bool:
    """Return whether pixels stand for other numbers, by the scale and offset of their band."""
    return any(_scale_of(dataset, number) != (1.0, 0.0) for number in bands)


def as_scaled(
    dataset: Dataset, bands: Sequence[int], ranges: Sequence[tuple[float, float]]
) -> tuple[tuple[float, float], ...]:
    """Return ranges of pixels as ranges of the numbers that QGIS makes of them.

    Args:
        dataset: what QGIS opens.
    """
    shown = []
    for number, (low, high) in zip(bands, ranges):
        scale, offset = _scale_of(dataset, number)
        ends = sorted((low * scale + offset, high * scale + offset))
        shown.append((ends[0], ends[1]))
    return tuple(shown)


def _scale_of(dataset: Dataset, number: int) -> tuple[float, float]:
    band = dataset.GetRasterBand(number)
    scale, offset = band.GetScale(), band.GetOffset()
    return 1.0 if scale is None else scale, 0.0 if offset is None else offset


def _ranges_of(bands: Sequence[Any]) -> tuple[tuple[float, float], ...]:
    cuts = [_cut(values) for values in bands]
    low, high = min(low for low, _high in cuts), max(high for _low, high in cuts)
    if bands[0].dtype.kind == "u" and bands[0].dtype.itemsize == 1:
        low, high = 0.0, 255.0
    elif low == high:
        low, high = min(0.0, low), max(0.0, 2 * high) or 1.0
    # A band that is the same all over is as bright as it is beside the others.
    return tuple(cut if cut[0] < cut[1] else (low, high) for cut in cuts)


def _cut(values: Any) -> tuple[float, float]:
    import numpy as np

    if values.size == 0:
        return (0.0, 1.0)
    low, high = (float(x) for x in np.percentile(values, [LOWER_CUT, UPPER_CUT]))
    return low, high


def _sample(dataset: Dataset, number: int, pixels: int) -> tuple[Any, Any]:
    """Return a reduced band, and where it is filled (None if the file doesn't say)."""
    from osgeo import gdal

    band = dataset.GetRasterBand(number)
    scale = max(1.0, max(band.XSize, band.YSize) / pixels)
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


def _are_classes(dataset: Dataset, bands: Sequence[int]) -> bool:
    """Return whether 0 is a class like any other: by a palette, or in an image of one bit."""
    band = dataset.GetRasterBand(bands[0])
    is_one_bit = band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == "1"
    return len(bands) == 1 and (is_one_bit or band.GetColorTable() is not None)


def _collar_of(
    values: Sequence[Any],
    by_file: Any,
    stated: float | None,
    others: Sequence[float],
    *,
    is_told: bool,
) -> float | None:
    """Return the value that is empty besides what the file calls empty; None for none.

    Args:
        by_file: where the file says that there is an image.
        others: values that are taken for empty without being stated.
        is_told: whether it says so of any pixel.
    """
    kind = values[0].dtype
    candidates = [x for x in (_as_pixel(stated, kind), *others) if x is not None]
    shares = {}
    for value in candidates:
        frame = _frame_of(_all_have(values, value) & by_file)
        shares[value] = float(frame.mean())
    # The item's, where they are equal.
    best = max(candidates, key=lambda value: shares[value], default=None)
    if best is not None and shares[best] >= _COLLAR_SHARE:
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

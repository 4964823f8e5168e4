# SPDX-License-Identifier: GPL-2.0-or-later
"""Virtual rasters that put bands in files of their own together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal, osr

from ....core.stac.rpc import is_fitting
from ....core.values import number_or_none
from ..i18n import translate
from ..plain_text import without_markup
from .files import Dataset, RasterUnusable, open_image, write_vrt
from .frames import UNPLACED, Frame, Means

if TYPE_CHECKING:
    from ....core.stac.placement import Transform

_COLOURS = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
# In pixels of the finest band: what lies closer than this lies on the same grid.
_CLOSE = 0.01
# Sides of images that aren't placed may differ by so much of their length.
_SAME_SHAPE = 0.02


class DifferentGrids(RasterUnusable):
    """Each band lies on the map in its own way; put there one by one they may fit."""


@dataclass(frozen=True)
class _Rectangle:
    """Where a band lies in pixels of the stack."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Band:
    """A band in a file of its own, the first one there.

    Args:
        path: a downloaded file, or a virtual raster of ours.
        frame: where it lies; None if nothing says that.
    """

    path: Path
    frame: Frame | None


def stack_bands(path: Path, bands: Mapping[str, Band]) -> Frame:
    """Write a virtual raster at `path` of several bands, and return where it lies.

    On the grid of the finest, turned or not, as large as all of them together. Where all have
    an alpha band, as views on the map do, so has the stack.

    Args:
        bands: by their names; the first three are red, green and blue.

    Raises:
        DifferentGrids: they aren't placed alike.
        RasterUnusable: they don't fit on each other.
        OSError: the disk refuses.
    """
    files = [band.path for band in bands.values()]
    datasets = [open_image(file) for file in files]
    laid = _laid_on_map(list(bands.values())) or _laid_as_sensed(list(bands.values()), datasets)
    if laid is None:
        raise DifferentGrids(unfitting(files))
    frame, rectangles = laid
    first = rectangles[0]
    if not all(_meet(first, other) for other in rectangles):
        raise RasterUnusable(unfitting(files))

    def make(target: str) -> Dataset:
        stack = gdal.GetDriverByName("VRT").Create(target, frame.width, frame.height, 0)
        for file, dataset, rectangle in zip(files, datasets, rectangles):
            _add_band(stack, file, dataset, rectangle, "1")
        alphas = [_alpha_of(dataset) for dataset in datasets]
        if all(alphas):
            _add_band(stack, files[0], datasets[0], first, str(alphas[0]))
            stack.GetRasterBand(stack.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
        for number, name in enumerate(bands, start=1):
            stack.GetRasterBand(number).SetDescription(without_markup(name))
        for number, colour in enumerate(_COLOURS, start=1):
            stack.GetRasterBand(number).SetColorInterpretation(colour)
        if datasets[0].GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET:
            stack.CreateMaskBand(gdal.GMF_PER_DATASET)
            mask = stack.GetRasterBand(1).GetMaskBand()
            _add_source(mask, files[0], datasets[0], first, "mask,1")
        frame.state_in(stack)
        return stack

    if not write_vrt(path, make):
        raise RasterUnusable(unfitting(files))
    return frame


def unfitting(files: Sequence[Path]) -> str:
    """Return in words that bands don't fit on each other."""
    return translate("DataCosmos", "The bands {} don't fit on each other.").format(
        ", ".join(file.name for file in files)
    )


_Laid = tuple[Frame, list[_Rectangle]]


def _laid_on_map(bands: Sequence[Band]) -> _Laid | None:
    """Return how bands with parallel geotransforms lie together; None if they haven't such."""
    frames = [band.frame for band in bands if band.frame and band.frame.transform]
    if len(frames) != len(bands) or not all(_is_same_crs(frames[0], other) for other in frames):
        return None
    finest = min(map(_transform_of, frames), key=_pixel_area)
    found = [_rectangle_in(finest, frame) for frame in frames]
    rectangles = [rectangle for rectangle in found if rectangle is not None]
    if len(rectangles) != len(frames):
        return None
    left = math.floor(min(r.left for r in rectangles) + _CLOSE)
    top = math.floor(min(r.top for r in rectangles) + _CLOSE)
    right = math.ceil(max(r.left + r.width for r in rectangles) - _CLOSE)
    bottom = math.ceil(max(r.top + r.height for r in rectangles) - _CLOSE)
    west, step_x, turn_x, north, turn_y, step_y = finest
    transform = (
        west + left * step_x + top * turn_x, step_x, turn_x,
        north + left * turn_y + top * step_y, turn_y, step_y,
    )  # fmt: skip
    moved = [_Rectangle(r.left - left, r.top - top, r.width, r.height) for r in rectangles]
    first = frames[0]
    return Frame(first.means, right - left, bottom - top, first.crs, transform), moved


def _rectangle_in(grid: Transform, frame: Frame) -> _Rectangle | None:
    """Return where a band lies in pixels of a grid; None if it is turned against it."""
    inverse, transform = gdal.InvGeoTransform(grid), _transform_of(frame)
    (left, top), (right, other_top), (other_left, bottom) = (
        gdal.ApplyGeoTransform(inverse, *gdal.ApplyGeoTransform(transform, x, y))
        for x, y in ((0, 0), (frame.width, 0), (0, frame.height))
    )
    is_turned = max(abs(other_top - top), abs(other_left - left)) > _CLOSE
    if is_turned or right <= left or bottom <= top:
        return None
    return _Rectangle(left, top, right - left, bottom - top)


def _laid_as_sensed(bands: Sequence[Band], datasets: Sequence[Dataset]) -> _Laid | None:
    """Return how bands lie together that aren't map-projected; None where they differ.

    One that says where it lies speaks for those that don't.
    """
    frames = [band.frame for band in bands if band.frame is not None]
    if not frames or any(frame.is_map_projected for frame in frames):
        return None
    if any(_ground_of(frame) != _ground_of(frames[0]) for frame in frames):
        return None
    base = max(frames, key=lambda frame: (_is_fitting(frame), frame.width * frame.height))
    for dataset in datasets:
        across, down = dataset.RasterXSize / base.width, dataset.RasterYSize / base.height
        if abs(across - down) > _SAME_SHAPE * max(across, down):
            return None
    return base, [_Rectangle(0, 0, base.width, base.height)] * len(datasets)


def _ground_of(frame: Frame) -> object:
    """Return what is equal for frames that put the same image into the same place."""
    if frame.means is Means.RPC:
        names = sorted(name for name in frame.rpc if not name.startswith("ERR_"))
        return [[number_or_none(word) for word in frame.rpc[name].split()] for name in names]
    points = [(p.GCPPixel, p.GCPLine, p.GCPX, p.GCPY, p.GCPZ) for p in frame.points]
    return (frame.width, frame.height, frame.crs, points)


def _is_fitting(frame: Frame) -> bool:
    return frame.means is not Means.RPC or is_fitting(frame.rpc, frame.width, frame.height)


def _meet(one: _Rectangle, other: _Rectangle) -> bool:
    return (
        min(one.left + one.width, other.left + other.width) > max(one.left, other.left)
        and min(one.top + one.height, other.top + other.height) > max(one.top, other.top)
    )  # fmt: skip


def _add_band(
    stack: Dataset, file: Path, dataset: Dataset, rectangle: _Rectangle, number: str
) -> None:
    band = dataset.GetRasterBand(int(number))
    stack.AddBand(band.DataType)
    added = stack.GetRasterBand(stack.RasterCount)
    if band.GetNoDataValue() is not None:
        added.SetNoDataValue(band.GetNoDataValue())
    _add_source(added, file, dataset, rectangle, number)


def _add_source(
    band: Dataset, file: Path, dataset: Dataset, rectangle: _Rectangle, number: str
) -> None:
    band.SetMetadataItem(
        "source_0",
        f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(file.name)}'
        f"</SourceFilename><SourceBand>{number}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{dataset.RasterXSize}"'
        f' ySize="{dataset.RasterYSize}"/>'
        f'<DstRect xOff="{rectangle.left!r}" yOff="{rectangle.top!r}"'
        f' xSize="{rectangle.width!r}" ySize="{rectangle.height!r}"/></SimpleSource>',
        "new_vrt_sources",
    )


def _alpha_of(dataset: Dataset) -> int | None:
    for number in range(2, dataset.RasterCount + 1):
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return number
    return None


def _is_same_crs(one: Frame, other: Frame) -> bool:
    if one.crs == other.crs:
        return True
    first, second = osr.SpatialReference(), osr.SpatialReference()
    first.ImportFromWkt(one.crs)
    second.ImportFromWkt(other.crs)
    return bool(first.IsSame(second))


def _transform_of(frame: Frame) -> Transform:
    return frame.transform or UNPLACED


def _pixel_area(transform: Transform) -> float:
    _west, step_x, turn_x, _north, turn_y, step_y = transform
    return abs(step_x * step_y - turn_x * turn_y)

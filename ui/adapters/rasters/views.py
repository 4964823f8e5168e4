# SPDX-License-Identifier: GPL-2.0-or-later
"""Virtual rasters beside the downloaded files that put an image on the map, rows to the north."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from ....core.values import number_or_none
from ..i18n import translate
from .files import Dataset, RasterUnusable, write_vrt
from .frames import Frame, Means, ground_height, map_projection

if TYPE_CHECKING:
    from ....core.stac.placement import Transform

# What is turned by so little besides quarters of a circle is turned by those alone.
_SQUARE = 1e-6
_SMALLEST_OVERVIEW = 512  # pixels along the longer side
_OWN_GRID = frozenset({"outputBounds", "xRes", "yRes", "errorThreshold"})


@dataclass(frozen=True)
class Target:
    """The grid of several views that are to lie on each other.

    Args:
        crs: as WKT.
        step: length of a pixel's side, in its units.
    """

    crs: str
    step: float


def write_map_view(
    path: Path,
    source: Path,
    frame: Frame,
    *,
    collar: float | None = None,
    elevation_model: Path | None = None,
    target: Target | None = None,
) -> bool:
    """Write a virtual raster at `path` that shows the source on the map, rows to the north.

    Where pixels must be moved for that, or there is a collar, it has an alpha band more than the
    source (unless that has one), 0 where there is no image. Scenes by coefficients come in UTM (polar
    stereographic near the poles), others in their own CRS.

    Args:
        source: a downloaded image, or a virtual raster of ours.
        frame: where it lies; nothing else that the source says of that counts.
        collar: the value of empty pixels, where the source doesn't say so itself.
        elevation_model: for coefficients: a raster with heights in metres; None for a flat
            ground at the mean height that they name.
        target: the grid to lie on; None for one of its own.

    Returns:
        Whether it has an alpha band.

    Raises:
        RasterUnusable: GDAL can't do it.
        OSError: the disk refuses.
    """
    has_palette = False
    names: list[str] = []

    def state(goal: str) -> Dataset:
        nonlocal has_palette, collar
        view = gdal.Translate(goal, str(source), format="VRT")
        if view is not None:
            frame.state_in(view)
            bands = [view.GetRasterBand(number + 1) for number in range(view.RasterCount)]
            has_palette = bands[0].GetColorTable() is not None
            names[:] = [band.GetDescription() for band in bands]
            is_float = bands[0].DataType in (gdal.GDT_Float32, gdal.GDT_Float64)
            if is_float and collar is None and bands[0].GetMaskFlags() == gdal.GMF_ALL_VALID:
                collar = math.nan  # what nobody can see is to leave its neighbours alone
        return view

    is_as_it_is = frame.is_north_up and collar is None and target is None
    if is_as_it_is:
        if write_vrt(path, state):
            return False
        raise _failure(source, frame)
    as_sensed = path.with_name(f"{path.stem}_sensor.vrt")
    if not write_vrt(as_sensed, state):
        raise _failure(source, frame)
    options = _warp_options(frame, collar, has_palette=has_palette)
    if target is not None:
        options = {
            **{name: value for name, value in options.items() if name not in _OWN_GRID},
            "resampleAlg": "near" if has_palette else "bilinear",
            "dstSRS": target.crs,
            "xRes": target.step,
            "yRes": target.step,
            "targetAlignedPixels": True,
        }
    for transformer in _transformers(frame, elevation_model):

        def warp(goal: str, by: list[str] = transformer) -> Dataset:
            view = gdal.Warp(goal, str(as_sensed), transformerOptions=by, **options)
            for number, name in enumerate(names if view is not None else (), start=1):
                view.GetRasterBand(number).SetDescription(name)
            if view is not None:
                _add_overviews(view)
            return view

        if write_vrt(path, warp):
            return True
    raise _failure(source, frame)


def _add_overviews(view: Dataset) -> None:
    """Have a warped view warp no more pixels than are to be seen."""
    if view.GetRasterBand(1).GetOverviewCount():
        return  # those of its source
    side, factors = max(view.RasterXSize, view.RasterYSize), [2]
    while side // factors[-1] > _SMALLEST_OVERVIEW:
        factors.append(2 * factors[-1])
    if side > _SMALLEST_OVERVIEW:
        view.BuildOverviews("NEAREST", factors)


def _transformers(frame: Frame, elevation_model: Path | None) -> list[list[str]]:
    """Return what tells GDAL's transformer how to go about it, the usual way first."""
    if frame.means is Means.RPC and elevation_model is not None:
        missing = f"RPC_DEM_MISSING_VALUE={ground_height(frame.rpc)}"
        return [["METHOD=RPC", f"RPC_DEM={elevation_model}", missing]]
    if frame.means is Means.POINTS:
        return [frame.options, ["METHOD=GCP_TPS"]]  # no polynomial goes through all points
    return [frame.options]


def _warp_options(frame: Frame, collar: float | None, *, has_palette: bool) -> dict[str, Any]:
    options: dict[str, Any] = {
        "format": "VRT",
        "dstSRS": frame.crs or None,
        "dstAlpha": True,
        "resampleAlg": "near" if has_palette else "bilinear",
        "srcNodata": collar,
        # A pixel is empty where all bands are; dark water may be zero in one.
        # Overviews are warped from full resolution: no averages, which take many times as long.
        "warpOptions": ["UNIFIED_SRC_NODATA=YES", "XSCALE=1", "YSCALE=1"],
    }
    if frame.means is Means.RPC:
        longitude, latitude = (
            number_or_none(frame.rpc[name]) or 0.0 for name in ("LONG_OFF", "LAT_OFF")
        )
        options["dstSRS"] = map_projection(longitude, latitude)
    if frame.transform is not None:
        options.update(_grid_of(frame.transform, frame.width, frame.height))
    return options


def _grid_of(transform: Transform, width: int, height: int) -> dict[str, Any]:
    """Return the grid with its rows to the north that a turned one is shown on."""
    west, step_x, turn_x, north, turn_y, step_y = transform
    corners = [
        (west + x * step_x + y * turn_x, north + x * turn_y + y * step_y)
        for x in (0, width)
        for y in (0, height)
    ]
    left, right = min(x for x, _y in corners), max(x for x, _y in corners)
    low, high = min(y for _x, y in corners), max(y for _x, y in corners)
    small = _SQUARE * max(map(abs, (step_x, turn_x, turn_y, step_y)))
    is_upright = abs(turn_x) <= small and abs(turn_y) <= small
    is_lying = abs(step_x) <= small and abs(step_y) <= small
    if is_upright:
        across, down = abs(step_x), abs(step_y)
    elif is_lying:
        across, down = abs(turn_x), abs(turn_y)
    else:
        across = down = min(math.hypot(step_x, turn_y), math.hypot(turn_x, step_y))
    columns, rows = (
        math.ceil(length / step - _SQUARE)
        for length, step in ((right - left, across), (high - low, down))
    )
    options: dict[str, Any] = {
        "outputBounds": (left, high - rows * down, left + columns * across, high),
        "xRes": across,
        "yRes": down,
        "errorThreshold": 0.001,
    }
    if is_upright or is_lying:
        options["resampleAlg"] = "near"  # each pixel comes to lie on one
    return options


def _failure(source: Path, frame: Frame) -> RasterUnusable:
    if frame.means is Means.RPC:
        text = translate("DataCosmos", "{} can't be put on the map by its RPC.")
    else:
        text = translate("DataCosmos", "{} can't be put on the map.")
    return RasterUnusable(text.format(source.name))

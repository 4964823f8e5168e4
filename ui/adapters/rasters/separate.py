# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands in files of their own as one picture, on the sensor's grid or on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ....core.values import number_or_none
from .files import RasterUnusable, call_gdal, check_is_real, open_image, open_raster
from .frames import Frame, Means, map_projection, overlap, own_frames
from .placing import NoPlace, Placement, choose_placement, no_place, unreadable_rpc
from .stacking import Band, DifferentGrids, stack_bands, unfitting
from .views import Target, write_map_view

if TYPE_CHECKING:
    from ....core.delivery.downloads import DownloadedFile


def put_together(
    path: Path,
    colours: Sequence[DownloadedFile],
    others: Sequence[DownloadedFile],
    files: Sequence[DownloadedFile],
    elevation_model: Path | None,
) -> Placement:
    """Write a virtual raster at `path` of several bands, and return how it is placed.

    Bands on parallel grids, or by the same coefficients, are put together as they are. Others are
    put on the map first, each by what says where it lies. A further band that doesn't fit is left
    out.

    Args:
        colours: red, green and blue.
        others: further ones, to come behind those.
        files: all that were downloaded of the item.

    Raises:
        RasterUnusable: the colours don't fit on each other, or one can't be read.
        OSError: the disk refuses.
    """
    placed = {file.asset.key: _placement(file, files) for file in colours}
    known = [placement for placement in placed.values() if placement is not None]
    if not known:
        raise NoPlace(no_place(colours[0].item, unreadable_rpc(files)))
    beside = {}
    for file in others:
        try:
            beside[file.asset.key] = _placement(file, files)
        except RasterUnusable:
            continue  # damaged; the picture doesn't need it
    bands = {file.asset.key: _band(file, placed[file.asset.key]) for file in colours}
    further = {f.asset.key: _band(f, beside[f.asset.key]) for f in others if f.asset.key in beside}
    first = known[0]
    try:
        frame = stack_bands(path, {**bands, **further})
    except RasterUnusable:  # one of them doesn't fit
        try:
            frame = stack_bands(path, bands)
        except DifferentGrids:
            if len(known) < len(bands):
                raise
            frame = _put_together_on_map(path, bands, further, elevation_model)
            return Placement(replace(frame, means=first.frame.means), True, first.remarks)
        for key, band in further.items():
            try:
                frame = stack_bands(path, {**bands, key: band})
            except RasterUnusable:
                continue
            bands[key] = band
    return Placement(frame, is_seen_so=frame.is_north_up, remarks=first.remarks)


def _placement(file: DownloadedFile, files: Sequence[DownloadedFile]) -> Placement | None:
    """Return how a band is placed; None if nothing says that.

    Not the error: it would hold the open file until the garbage collector comes.
    """
    dataset = open_raster(file.path)
    check_is_real(dataset, file.path)
    try:
        return choose_placement(dataset, file.path, file.asset.key, files)
    except NoPlace:
        return None


def _band(file: DownloadedFile, placement: Placement | None) -> Band:
    return Band(file.path, None if placement is None else placement.frame)


def _put_together_on_map(
    path: Path, bands: Mapping[str, Band], further: Mapping[str, Band], elevation_model: Path | None
) -> Frame:
    outlines = {
        key: None if band.frame is None else band.frame.outline()
        for key, band in {**bands, **further}.items()
    }
    first = next(iter(bands.values())).frame
    ground = next(iter(outlines.values()))
    there = {
        key: band
        for key, band in {**bands, **further}.items()
        if ground is not None and (outline := outlines[key]) is not None
        if overlap(outline, ground) > 0
    }
    if first is None or any(key not in there for key in bands):
        raise DifferentGrids(unfitting([band.path for band in bands.values()]))
    crs = first.crs
    if first.means is Means.RPC:
        crs = map_projection(
            number_or_none(first.rpc["LONG_OFF"]) or 0.0,
            number_or_none(first.rpc["LAT_OFF"]) or 0.0,
        )
    steps = [_step_of(band.frame, crs) for band in there.values() if band.frame is not None]
    target = Target(crs, min(step for step in steps if step > 0))
    views: dict[str, Band] = {}
    for number, (key, band) in enumerate(there.items(), start=1):
        if band.frame is None:
            continue
        view = path.with_name(f"{path.stem}_{number}_map.vrt")
        write_map_view(view, band.path, band.frame, elevation_model=elevation_model, target=target)
        views[key] = Band(view, own_frames(open_image(view))[0])
    return stack_bands(path, views)


def _step_of(frame: Frame, crs: str) -> float:
    """Return the length of a pixel's side that GDAL finds fitting in a CRS; 0 if it finds none."""
    sensed = gdal.GetDriverByName("VRT").Create("", frame.width, frame.height, 1)
    frame.state_in(sensed)
    view = call_gdal(
        lambda: gdal.Warp("", sensed, format="VRT", dstSRS=crs, transformerOptions=frame.options)
    )
    return 0.0 if view is None else float(view.GetGeoTransform()[1])

# SPDX-License-Identifier: GPL-2.0-or-later
"""Virtual rasters beside the downloaded files: bands put together, scenes put on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from osgeo import gdal, osr

from ....core.values import number_or_none
from ..i18n import translate
from ..plain_text import without_markup
from .files import Dataset, RasterUnusable, call_gdal, open_raster, write_vrt

_COLOURS = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
_UNPLACED = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_FARTHEST_NORTH, _FARTHEST_SOUTH = 84.0, -80.0


def is_georeferenced(dataset: Dataset) -> bool:
    """Return whether the file itself says where its pixels lie."""
    transform = call_gdal(lambda: dataset.GetGeoTransform(can_return_null=True))
    return bool(dataset.GetProjection()) and transform not in (None, _UNPLACED)


def stack_bands(path: Path, sources: Mapping[str, Path]) -> None:
    """Write a virtual raster at `path` whose bands are the first ones of the sources.

    Args:
        sources: by the names of the bands; the first three are red, green and blue.

    Raises:
        RasterUnusable: they don't fit on each other.
        OSError: the disk refuses.
    """
    files = list(sources.values())
    datasets = [open_raster(file) for file in files]
    placed = [is_georeferenced(dataset) for dataset in datasets]

    def make(target: str) -> Dataset:
        if all(placed):
            options = gdal.BuildVRTOptions(separate=True, resolution="highest")
            stack = gdal.BuildVRT(target, [str(file) for file in files], options=options)
        else:
            stack = _stack_unplaced(target, files, datasets)
        if stack is None or stack.RasterCount != len(files):
            return None  # GDAL leaves out what has another projection
        for number, name in enumerate(sources, start=1):
            stack.GetRasterBand(number).SetDescription(without_markup(name))
        for number, colour in enumerate(_COLOURS, start=1):
            stack.GetRasterBand(number).SetColorInterpretation(colour)
        return stack

    if len(set(placed)) != 1 or not write_vrt(path, make):
        raise RasterUnusable(
            translate("DataCosmos", "The bands {} don't fit on each other.").format(
                ", ".join(file.name for file in files)
            )
        )


def _stack_unplaced(target: str, sources: Sequence[Path], datasets: Sequence[Dataset]) -> Dataset:
    # gdal.BuildVRT refuses images that aren't georeferenced.
    first = datasets[0]
    width, height = first.RasterXSize, first.RasterYSize
    stack = gdal.GetDriverByName("VRT").Create(target, width, height, 0)
    for source, dataset in zip(sources, datasets):
        band = dataset.GetRasterBand(1)
        stack.AddBand(band.DataType)
        added = stack.GetRasterBand(stack.RasterCount)
        if band.GetNoDataValue() is not None:
            added.SetNoDataValue(band.GetNoDataValue())
        added.SetMetadataItem(
            "source_0",
            f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(source.name)}'
            "</SourceFilename><SourceBand>1</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{dataset.RasterXSize}"'
            f' ySize="{dataset.RasterYSize}"/>'
            f'<DstRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/></SimpleSource>',
            "new_vrt_sources",
        )
    stack.SetMetadata(first.GetMetadata("RPC"), "RPC")
    return stack


def put_on_map(
    path: Path,
    source: Path,
    rpc: Mapping[str, str],
    nodata: float | None,
    elevation_model: Path | None,
) -> None:
    """Write a virtual raster at `path` that warps the source by its RPC, with an alpha band.

    In UTM (polar stereographic near the poles), at the resolution that GDAL estimates.

    Args:
        source: a downloaded image, or a virtual raster of ours.
        rpc: rational polynomial coefficients by GDAL's names.
        nodata: the value of empty pixels; None if there are none.
        elevation_model: a raster with heights in metres; None for a flat ground at the mean
            height that the coefficients name.

    Raises:
        RasterUnusable: GDAL can't warp it.
        OSError: the disk refuses.
    """
    height = rpc["HEIGHT_OFF"]
    transformer = [f"RPC_HEIGHT={height}"]
    if elevation_model is not None:
        transformer = [f"RPC_DEM={elevation_model}", f"RPC_DEM_MISSING_VALUE={height}"]
    as_sensed = path.with_name(f"{path.stem}_sensor.vrt")

    def carry_coefficients(target: str) -> Dataset:
        view = gdal.Translate(target, str(source), format="VRT")
        if view is not None:
            view.SetMetadata(dict(rpc), "RPC")
        return view

    def warp(target: str) -> Dataset:
        return gdal.Warp(
            target,
            str(as_sensed),
            format="VRT",
            rpc=True,
            dstSRS=_map_projection(rpc),
            dstAlpha=True,
            srcNodata=nodata,
            resampleAlg="bilinear",
            transformerOptions=transformer,
            # A pixel is empty where all bands are; dark water may be zero in one.
            warpOptions=["UNIFIED_SRC_NODATA=YES"],
        )

    if not (write_vrt(as_sensed, carry_coefficients) and write_vrt(path, warp)):
        raise RasterUnusable(
            translate("DataCosmos", "{} can't be put on the map by its RPC.").format(source.name)
        )


def _map_projection(rpc: Mapping[str, str]) -> str:
    longitude = number_or_none(rpc["LONG_OFF"]) or 0.0
    latitude = number_or_none(rpc["LAT_OFF"]) or 0.0
    longitude = (longitude + 180) % 360 - 180
    reference = osr.SpatialReference()
    if latitude > _FARTHEST_NORTH:
        code = 32661
    elif latitude < _FARTHEST_SOUTH:
        code = 32761
    else:
        code = (32600 if latitude >= 0 else 32700) + int((longitude + 180) // 6) + 1
    reference.ImportFromEPSG(code)
    return str(reference.ExportToWkt())

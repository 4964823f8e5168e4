# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a scene: cloud-optimised GeoTIFFs, thumbnail, metadata. Made when first asked for."""

from __future__ import annotations

import json
import math
import os
import shutil
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from .item_json import file_names
from .scenes import Scene
from .sensor import SensorGrid, rpc_text
from .shapes import Box
from .spectrum import Spectrum, render
from .terrain import Array

_THUMBNAIL_PIXELS = 256
_COLOURS = {"B": "Blue", "G": "Green", "R": "Red"}
_COLLAR = 0
_COG_OPTIONS = ["COMPRESS=DEFLATE", "PREDICTOR=YES", "BLOCKSIZE=256", "OVERVIEWS=AUTO"]


class Grid:
    """The pixels of a scene on the ground.

    Args:
        size: width in pixels.
        lie: as in `SandboxSettings.images_lie`.
    """

    def __init__(self, scene: Scene, size: int, lie: str = "usual") -> None:
        self.scene = scene
        self.projection = osr.SpatialReference()
        self.projection.ImportFromEPSG(4326)
        self.projection.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        geographic = self.projection.Clone()
        if scene.is_sentinel:
            zone = int((scene.place.longitude + 180) // 6) + 1
            south = 100 if scene.place.latitude < 0 else 0
            self.projection.ImportFromEPSG(32600 + zone + south)
        forth = osr.CoordinateTransformation(geographic, self.projection)
        corners = [forth.TransformPoint(x, y)[:2] for x, y in scene.outline[:-1]]
        xs, ys = [c[0] for c in corners], [c[1] for c in corners]
        west, east, south_, north = min(xs), max(xs), min(ys), max(ys)
        stretch = 1.0 if scene.is_sentinel else math.cos(math.radians(scene.place.latitude))
        self.width = size
        self.height = max(64, round(size * (north - south_) / ((east - west) * stretch)))
        self.step = ((east - west) / self.width, (north - south_) / self.height)
        self.transform = (west, self.step[0], 0.0, north, 0.0, -self.step[1])
        if lie == "south_up":
            self.transform = (west, self.step[0], 0.0, south_, 0.0, self.step[1])
        elif lie == "turned":
            self._turn(np.array(corners))
        self.longitude, self.latitude = self._places(geographic)
        self.inside = self._inside()

    def _turn(self, corners: Array) -> None:
        """Lay the pixels along the edges of the scene, as a sensor that is only levelled does."""
        across = (corners[1] - corners[0] + corners[2] - corners[3]) / 2
        down = (corners[3] - corners[0] + corners[2] - corners[1]) / 2
        self.height = max(64, round(self.width * np.hypot(*down) / np.hypot(*across)))
        west, north = corners.mean(axis=0) - (across + down) / 2
        across, down = across / self.width, down / self.height
        self.transform = (west, across[0], down[0], north, across[1], down[1])

    def _places(self, geographic: Any) -> tuple[Array, Array]:
        """Return longitude and latitude of each pixel, interpolated from a coarse net."""
        back = osr.CoordinateTransformation(self.projection, geographic)
        columns = np.linspace(0, self.width, 17)
        rows = np.linspace(0, self.height, 17)
        west, step_x, turn_x, north, turn_y, step_y = self.transform
        net = np.array(
            back.TransformPoints(
                [
                    (west + c * step_x + r * turn_x, north + c * turn_y + r * step_y)
                    for r in rows
                    for c in columns
                ]
            )
        )[:, :2].reshape(17, 17, 2)
        if self.scene.outline[1][0] > 180:
            net[..., 0] = np.where(net[..., 0] < 0, net[..., 0] + 360, net[..., 0])
        at_columns, at_rows = np.arange(self.width) + 0.5, np.arange(self.height) + 0.5
        wide = np.empty((17, self.width, 2))
        for row in range(17):
            for axis in range(2):
                wide[row, :, axis] = np.interp(at_columns, columns, net[row, :, axis])
        position = np.clip(at_rows / self.height * 16, 0, 15.999)
        lower = position.astype(int)
        share = (position - lower)[:, None, None]
        full = wide[lower] * (1 - share) + wide[lower + 1] * share
        return full[..., 0], full[..., 1]

    def _inside(self) -> Array:
        inside = np.ones((self.height, self.width), bool)
        corners = self.scene.outline
        for (x0, y0), (x1, y1) in zip(corners, corners[1:]):
            # Clockwise: the inside is to the right of each edge.
            inside &= (x1 - x0) * (self.latitude - y0) - (y1 - y0) * (self.longitude - x0) <= 0
        return inside

    @property
    def pixel_deg(self) -> float:
        return abs(float(self.latitude[0, 0]) - float(self.latitude[-1, 0])) / int(self.height)


def make_files(
    scene: Scene, folder: Path, size: int, check: Callable[[], None], lie: str = "usual"
) -> None:
    """Make all files of a scene in the folder, which appears only when it is complete.

    Args:
        lie: as in `SandboxSettings.images_lie`.
        check: called between the steps; what it raises ends the work.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".making-"))
    try:
        _make_files(scene, workshop, size, check, lie)
        os.replace(workshop, folder)
    except BaseException:
        shutil.rmtree(workshop, ignore_errors=True)
        raise


def clip_files(
    scene: Scene, whole: Path, folder: Path, box: Box, size: int, lie: str = "usual"
) -> None:
    """Make the files of a part of a scene in the folder, which appears only when complete.

    Args:
        whole: folder with the scene's own files.
        box: what is kept, west, south, east, north in degrees; and the pixels that it touches.
        size, lie: with which those were made.
    """
    sensor = SensorGrid(scene.outline, size, tags_images=scene.level == "L1A", lie=lie)
    window = _window(Grid(scene, size, lie) if scene.is_map_projected else sensor, box)
    folder.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".making-"))
    try:
        for path in whole.iterdir():
            made = workshop / path.name
            if path.suffix == ".tiff":
                _clip_image(path, made, window)
            elif path.name == "rpc.txt" and not scene.is_map_projected:
                coefficients = sensor.coefficients(window[:2])
                made.write_text(rpc_text(coefficients), "utf-8")
            elif path.name == "metadata.json":
                made.write_text(json.dumps({**_metadata(scene), "clipped_to": box}), "utf-8")
            else:
                shutil.copyfile(path, made)
        os.replace(workshop, folder)
    except BaseException:
        shutil.rmtree(workshop, ignore_errors=True)
        raise


def make_thumbnail(scene: Scene, path: Path, size: int) -> None:
    """Make the thumbnail that is among the scene's files, alone: most scenes are only looked at."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".making-") as workshop:
        made = Path(workshop) / path.name
        _write_thumbnail(made, scene, size)
        os.replace(made, path)


def _make_files(scene: Scene, folder: Path, size: int, check: Callable[[], None], lie: str) -> None:
    sensor = SensorGrid(scene.outline, size, tags_images=scene.level == "L1A", lie=lie)
    grid = Grid(scene, size, lie) if scene.is_map_projected else sensor
    spectrum = _render(grid, scene)
    colours = spectrum.true_colour(grid.inside)
    for key, name in file_names(scene).items():
        check()
        path = folder / name
        if key in {"visual", "TCI"}:
            _write_cog(path, colours, grid, ["Red", "Green", "Blue"])
        elif key == "thumbnail":
            _write_thumbnail(path, scene, size)
        elif key == "metadata":
            path.write_text(json.dumps(_metadata(scene), indent=1), "utf-8")
        elif key == "ancillary":
            path.write_text(json.dumps({"session": scene.acquisition}, indent=1), "utf-8")
        elif key == "RPC":
            path.write_text(rpc_text(sensor.coefficients()), "utf-8")
        elif key == "CLM":
            _write_cog(path, spectrum.cloud_mask(grid.inside)[None], grid, ["Gray"])
        else:
            band = spectrum.band(key, grid.inside)
            _write_cog(path, band[None], grid, [_COLOURS.get(key, "Gray")])


def _window(grid: Grid | SensorGrid, box: Box) -> tuple[int, int, int, int]:
    """Return column, row, width and height of the pixels that a box touches."""
    west, south, east, north = box
    longitude, latitude = grid.longitude, grid.latitude
    # Scenes may run on beyond 180 degrees, boxes don't.
    if east < float(longitude.min()):
        west, east = west + 360, east + 360
    inside = (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)
    if not inside.any():  # it is smaller than a pixel
        middle_x, middle_y = (west + east) / 2, (south + north) / 2
        inside = np.hypot(longitude - middle_x, latitude - middle_y)
        inside = inside == inside.min()
    rows, columns = np.nonzero(inside.any(axis=1))[0], np.nonzero(inside.any(axis=0))[0]
    # Pixels whose middle lies outside may be touched.
    top, left = max(0, int(rows[0]) - 1), max(0, int(columns[0]) - 1)
    bottom, right = min(grid.height, int(rows[-1]) + 2), min(grid.width, int(columns[-1]) + 2)
    return left, top, right - left, bottom - top


def _clip_image(path: Path, made: Path, window: tuple[int, int, int, int]) -> None:
    source = gdal.Open(str(path))
    clipped = gdal.Translate(
        str(made), source, format="COG", srcWin=list(window), creationOptions=_COG_OPTIONS
    )
    if clipped is None:
        raise OSError(f"GDAL couldn't write {made.name}")
    clipped.FlushCache()


def _render(grid: Grid | SensorGrid, scene: Scene) -> Spectrum:
    seed = zlib.crc32(scene.acquisition.encode()) % 100_000
    return render(grid.longitude, grid.latitude, grid.inside, grid.pixel_deg, scene, seed)


def _write_cog(path: Path, bands: Array, grid: Grid | SensorGrid, colours: list[str]) -> None:
    kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_UInt16
    memory = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, len(bands), kind)
    if isinstance(grid, SensorGrid):
        grid.state_in(memory)
    else:
        memory.SetProjection(grid.projection.ExportToWkt())
        memory.SetGeoTransform([float(term) for term in grid.transform])
    for number, (values, colour) in enumerate(zip(bands, colours), start=1):
        band = memory.GetRasterBand(number)
        band.WriteArray(values)
        band.SetNoDataValue(_COLLAR)
        band.SetColorInterpretation(getattr(gdal, f"GCI_{colour}Band", gdal.GCI_GrayIndex))
    written = gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=_COG_OPTIONS)
    if written is None:
        raise OSError(f"GDAL couldn't write {path.name}")
    written.FlushCache()


def _write_thumbnail(path: Path, scene: Scene, size: int) -> None:
    grid = Grid(scene, min(size, _THUMBNAIL_PIXELS))
    colours = _render(grid, scene).true_colour(grid.inside)
    step = max(1, round(max(colours.shape[1:]) / _THUMBNAIL_PIXELS))
    small = np.ascontiguousarray(colours[:, ::step, ::step])
    memory = gdal.GetDriverByName("MEM").Create(
        "", small.shape[2], small.shape[1], 4, gdal.GDT_Byte
    )
    for number in range(3):
        memory.GetRasterBand(number + 1).WriteArray(small[number])
    memory.GetRasterBand(4).WriteArray(np.where(small.any(axis=0), 255, 0).astype(np.uint8))
    memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    if gdal.GetDriverByName("WEBP") is None:
        raise OSError("this GDAL can't write WebP thumbnails")
    gdal.GetDriverByName("WEBP").CreateCopy(str(path), memory, options=["QUALITY=82"])
    # GDAL keeps what WebP can't hold beside the file; nobody asked for it.
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def _metadata(scene: Scene) -> dict[str, Any]:
    return {
        "id": scene.id,
        "level": scene.level,
        "platform": scene.platform,
        "acquired": f"{scene.acquired:%Y-%m-%dT%H:%M:%SZ}",
        "cloud_in_image_percent": scene.cloud,
        "note": "Invented by the DataCosmos sandbox.",
    }


__all__ = ["Grid", "Spectrum", "clip_files", "make_files", "make_thumbnail"]

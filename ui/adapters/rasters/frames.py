# SPDX-License-Identifier: GPL-2.0-or-later
"""By what an image can be placed on the map, and where it lies then."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from osgeo import gdal, osr
from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY

from ....core.stac.rpc import is_whole
from ..plain_text import without_markup
from .files import Dataset, call_gdal

if TYPE_CHECKING:
    from ....core.stac.placement import Transform

UNPLACED = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
# Points along each side of an image that tell where it lies.
_SIDE_PARTS = 8
_LARGEST_LONGITUDE, _LARGEST_LATITUDE = 180.0, 90.0
_POLAR = 86.0
FEWEST_POINTS = 3
_FARTHEST_NORTH, _FARTHEST_SOUTH = 84.0, -80.0
# What is turned by less over the whole image isn't turned: the rest of a calculation.
_UNSEEN_PIXELS = 0.05
_CODE = re.compile(r"[A-Za-z_0-9]{3,20}:[A-Za-z0-9]{1,20}")
_ELLIPSOID = "EPSG:7030"


class Means(Enum):
    """By what an image is placed."""

    GRID = "grid"  # by the geotransform in the file: map-projected
    RPC = "rpc"  # by rational polynomial coefficients
    POINTS = "points"  # by ground control points
    CATALOGUE = "catalogue"  # by what its item, or a file beside it, says of its grid


@dataclass(frozen=True)
class Frame:
    """One way to place an image.

    Args:
        width, height: in pixels.
        crs: as WKT: of the grid, or of the ground control points; empty with coefficients.
        transform: of the grid; None for other means.
        rpc: rational polynomial coefficients by GDAL's names.
        points: ground control points.
    """

    means: Means
    width: int
    height: int
    crs: str = ""
    transform: Transform | None = None
    rpc: Mapping[str, str] = field(default_factory=dict)
    points: tuple[gdal.GCP, ...] = ()

    @property
    def is_map_projected(self) -> bool:
        return self.transform is not None

    @property
    def is_north_up(self) -> bool:
        """Whether rows run east and columns south, but for what nobody could see."""
        if self.transform is None:
            return False
        _west, step_x, turn_x, _north, turn_y, step_y = self.transform
        if step_x <= 0 or step_y >= 0:
            return False
        moved = max(abs(turn_x) * self.height / step_x, abs(turn_y) * self.width / -step_y)
        return moved < _UNSEEN_PIXELS

    @property
    def options(self) -> list[str]:
        """What GDAL's transformer needs to go by this and nothing else."""
        if self.means is Means.RPC:
            return ["METHOD=RPC", f"RPC_HEIGHT={ground_height(self.rpc)}"]
        if self.means is Means.POINTS:
            return ["METHOD=GCP_POLYNOMIAL"]
        return ["METHOD=GEOTRANSFORM"]

    def state_in(self, dataset: Dataset) -> None:
        """Have the dataset (virtual, or in memory) say this, and nothing else."""
        dataset.SetMetadata(dict(self.rpc), "RPC")
        if dataset.GetGCPCount() or self.points:
            dataset.SetGCPs(list(self.points), self.crs if self.points else "")
        if self.transform is not None:
            transform = self.transform
            if self.is_north_up:
                west, step_x, _, north, _, step_y = transform
                transform = (west, step_x, 0.0, north, 0.0, step_y)
            dataset.SetProjection(self.crs)
            dataset.SetGeoTransform(transform)

    def outline(self) -> QgsGeometry | None:
        """Return where the image lies, EPSG:4326, whole across the antimeridian.

        None if that can't be calculated, or is too near a pole to be compared in degrees.
        """
        frame = gdal.GetDriverByName("MEM").Create("", self.width, self.height, 0)
        self.state_in(frame)
        options = [*self.options, f"DST_SRS={_geographic().ExportToWkt()}"]
        transformer = call_gdal(lambda: gdal.Transformer(frame, None, options))
        if transformer is None:
            return None
        found = call_gdal(lambda: transformer.TransformPoints(0, self._edge()))
        if found is None:
            return None
        points, are_known = found
        if not all(are_known) or not all(math.isfinite(x) for point in points for x in point[:2]):
            return None
        if any(abs(y) > _POLAR for _x, y, _z in points):
            return None
        ring = [QgsPointXY(_beside(x, points[0][0]), y) for x, y, _z in points]
        geometry = QgsGeometry.fromPolygonXY([ring])
        return geometry.makeValid() if geometry.area() > 0 else None

    def _edge(self) -> list[tuple[float, float]]:
        corners = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height), (0, 0)]
        return [
            (x + (to_x - x) * part / _SIDE_PARTS, y + (to_y - y) * part / _SIDE_PARTS)
            for (x, y), (to_x, to_y) in zip(corners, corners[1:])
            for part in range(_SIDE_PARTS)
        ]


def ground_height(rpc: Mapping[str, str]) -> str:
    """Return the height of the ground, in metres, that the coefficients themselves name."""
    return rpc.get("HEIGHT_DEFAULT") or rpc["HEIGHT_OFF"]


def own_frames(dataset: Dataset) -> list[Frame]:
    """Return all ways in which the file itself says where it lies."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    frames = []
    transform, crs = transform_in(dataset), map_crs(dataset.GetProjection())
    if transform is not None and crs:
        frames.append(Frame(Means.GRID, width, height, crs, transform))
    rpc = dataset.GetMetadata("RPC")
    if rpc and is_whole(rpc):
        frames.append(Frame(Means.RPC, width, height, rpc={"HEIGHT_OFF": "0", **rpc}))
    crs = map_crs(dataset.GetGCPProjection())
    if dataset.GetGCPCount() >= FEWEST_POINTS and crs:
        points = points_in(dataset, crs)
        frames.append(Frame(Means.POINTS, width, height, crs, points=points))
    return frames


def points_in(dataset: Dataset, crs: str) -> tuple[gdal.GCP, ...]:
    """Return the file's ground control points; in degrees, all on one side of the antimeridian.

    Args:
        crs: of the points, as WKT; empty if unknown.
    """
    points = tuple(dataset.GetGCPs())
    reference = osr.SpatialReference()
    if not crs or reference.ImportFromWkt(crs) != 0 or not reference.IsGeographic():
        return points
    longitudes = [point.GCPX for point in points]
    if max(longitudes) - min(longitudes) <= _LARGEST_LONGITUDE:
        return points
    for point in points:  # copies of what is in the file
        point.GCPX += 360.0 if point.GCPX < 0 else 0.0
    return points


def transform_in(dataset: Dataset) -> Transform | None:
    """Return the file's geotransform, None if it has none."""
    transform = call_gdal(lambda: dataset.GetGeoTransform(can_return_null=True))
    if transform is None or tuple(transform) == UNPLACED:
        return None
    _west, step_x, turn_x, _north, turn_y, step_y = transform
    width, height = dataset.RasterXSize, dataset.RasterYSize
    far = gdal.ApplyGeoTransform(transform, width, height)
    lengths = (step_x * width, turn_x * height, turn_y * width, step_y * height)
    if not all(map(math.isfinite, (*transform, *far, *lengths))):
        return None
    return tuple(transform) if step_x * step_y != turn_x * turn_y else None


def map_crs(wkt: str) -> str:
    """Return the WKT if it is of a place on Earth, else nothing. Names in it are plain."""
    wkt = without_markup(wkt)
    reference = osr.SpatialReference()
    if not wkt or call_gdal(lambda: reference.ImportFromWkt(wkt)) != 0:
        return ""
    return "" if reference.IsLocal() else wkt


def crs_from_text(text: str) -> str:
    """Return the WKT of a code, WKT or PROJJSON; nothing if it is unknown. Reads no file."""
    reference = osr.SpatialReference()
    # What is neither would be opened as a file, or asked for in the web.
    is_named = _CODE.fullmatch(text) or text.startswith("{")
    read = reference.SetFromUserInput if is_named else reference.ImportFromWkt
    if not text or call_gdal(lambda: read(text)) != 0:
        return ""
    return map_crs(reference.ExportToWkt())


def agreement(outline: QgsGeometry, footprint: QgsGeometry) -> float:
    """Return the share of what both cover in what one of them covers, 0 to 1.

    Args:
        footprint: EPSG:4326, cut at the antimeridian or whole.
    """
    common, one, other = _areas(outline, footprint)
    together = one + other - common
    return common / together if together > 0 else 0.0


def overlap(outline: QgsGeometry, footprint: QgsGeometry) -> float:
    """Return the share of what both cover in the smaller one, 0 to 1."""
    common, one, other = _areas(outline, footprint)
    return common / min(one, other) if min(one, other) > 0 else 0.0


def _areas(outline: QgsGeometry, footprint: QgsGeometry) -> tuple[float, float, float]:
    """Return what both cover, and what each does, in square degrees."""
    beside = _all_beside(footprint, outline.centroid().asPoint().x())
    common = max(0.0, outline.intersection(beside).area())
    return common, outline.area(), beside.area()


def distance_km(outline: QgsGeometry, footprint: QgsGeometry) -> float:
    """Return how far the middles of both lie apart."""
    middle = outline.centroid().asPoint()
    other = _all_beside(footprint, middle.x()).centroid().asPoint()
    measure = QgsDistanceArea()
    measure.setEllipsoid(_ELLIPSOID)
    return measure.measureLine(middle, other) / 1000


def are_degrees(longitude: float, latitude: float) -> bool:
    """Return whether these could be a longitude and a latitude."""
    return abs(longitude) <= _LARGEST_LONGITUDE and abs(latitude) <= _LARGEST_LATITUDE


def map_projection(longitude: float, latitude: float) -> str:
    """Return the WKT of the UTM zone of a place; polar stereographic near the poles."""
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


def _geographic() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _beside(longitude: float, near: float) -> float:
    """Return the longitude as less than half a turn away from another one."""
    return longitude + 360 * round((near - longitude) / 360)


def _all_beside(footprint: QgsGeometry, longitude: float) -> QgsGeometry:
    """Return a footprint with each of its parts on the side of the Earth where a place is."""
    parts = []
    for part in footprint.makeValid().asGeometryCollection():
        middle = part.boundingBox().center().x()
        part.translate(_beside(middle, longitude) - middle, 0)
        parts.append(part)
    return QgsGeometry.unaryUnion(parts)

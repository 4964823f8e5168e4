# SPDX-License-Identifier: GPL-2.0-or-later
"""Buffers of a distance on the ellipsoid around areas, lines and points anywhere on the globe.

Outlines are cut into short runs. Each is buffered in an azimuthal equidistant projection of its
own neighbourhood, which is true to scale around its middle, and the pieces are united. So a
buffer is as wide in Norway as in Kenya, and goes across 180 degrees and around the poles.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from ..i18n import number_text, translate
from .extents import WGS84
from .outward import simplified_outwards
from .polygons import MOST_VERTICES, aoi_from_geometry, off_the_globe_error

if TYPE_CHECKING:
    from ....core.geo.geometry import Aoi

# Further than this a plane around the middle would be off by more than half a per cent.
MOST_BUFFER_M = 1_000_000.0
_TURN = 360.0
_ROUND_PIECES = 16  # of a quarter circle: its area is 0.2 % too small
_EDGE_DEG = 0.25  # edges run straight in the CRS, so long ones are cut before they are moved
_EDGE_M = 25_000.0
_FINE_PIECES = 3
_NEXT_M = 0.001  # corners of a union that are so near each other are one
_RUN_POINTS = 200
_LEAST_DEGREE_M = 110_000.0  # of latitude, at the equator
_CELL_DEG = 2.0  # a cell and the runs that reach out of it
_HIGHEST_DEG = 85.0
_RUN_DEG = 0.5

Place = tuple[float, float]  # longitude, latitude
Run = list[Place]


def buffered(
    aoi: Aoi | None,
    others: Sequence[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    buffer_m: float,
    transforms: QgsCoordinateTransformContext,
    check: Callable[[], None],
) -> Aoi:
    """Return an area with all that is within a distance of it, or of lines and points.

    Args:
        aoi: None where there are lines and points only.
        others: lines and points.
        crs: of these.
        buffer_m: metres, more than 0 and at most `MOST_BUFFER_M`.
        check: called now and then, to be cancelled by raising.

    Raises:
        InputError: the distance can't be used, or a place isn't on the globe.
    """
    check_buffer(buffer_m)
    shapes: list[QgsGeometry] = [_geometry_of(aoi)] if aoi is not None else []
    lines = [*_outlines(aoi), *_lines_of(others, crs, transforms)]
    for (row, column), runs in _by_place(_runs(lines)).items():
        check()
        middle = (column / _shrink(row), float(row))
        shapes.append(_buffer(runs, middle, buffer_m, transforms, check))
    whole = QgsGeometry.unaryUnion(shapes)
    if whole.constGet().nCoordinates() > MOST_VERTICES:
        whole = simplified_outwards(whole, check)
    return aoi_from_geometry(whole, QgsCoordinateReferenceSystem(WGS84), transforms)


def _geometry_of(aoi: Aoi) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(aoi.shape.wkb)
    return geometry


def check_buffer(buffer_m: float) -> None:
    """Raise `InputError` for a distance that no buffer can have."""
    from ....core.errors import InputError

    if not math.isfinite(buffer_m) or buffer_m < 0:
        raise InputError(
            translate("DataCosmos", "A buffer has a distance of 0 or more: areas aren't shrunk.")
        )
    if buffer_m > MOST_BUFFER_M:
        raise InputError(
            translate("DataCosmos", "A buffer can be {} km wide at the most.").format(
                number_text(MOST_BUFFER_M / 1000)
            )
        )


def _buffer(
    runs: Sequence[Run],
    middle: Place,
    buffer_m: float,
    transforms: QgsCoordinateTransformContext,
    check: Callable[[], None],
) -> QgsGeometry:
    """Return the buffer of runs that lie around one place, in degrees, cut at 180."""
    plane = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={middle[1]} +lon_0={middle[0]} +datum=WGS84 +units=m +no_defs"
    )
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), plane, transforms)
    pieces = []
    for run in runs:
        check()
        if len(run) > 1:
            line = QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in run])
        else:
            line = QgsGeometry.fromPointXY(QgsPointXY(*run[0]))
        line.transform(there)
        pieces.append(line.buffer(buffer_m, _ROUND_PIECES))
    whole = QgsGeometry.unaryUnion(pieces)
    whole.removeDuplicateNodes(_NEXT_M)
    if whole.constGet().nCoordinates() > MOST_VERTICES:
        whole = simplified_outwards(whole, check)
    if _is_near_seam(middle, buffer_m):
        return _geometry_of(aoi_from_geometry(whole, plane, transforms))
    whole.transform(there, Qgis.TransformDirection.Reverse)
    return whole


def _is_near_seam(middle: Place, buffer_m: float) -> bool:
    """Return whether what is around a place may reach a pole, or the meridian of 180 degrees."""
    far = buffer_m / _LEAST_DEGREE_M + _CELL_DEG
    highest = abs(middle[1]) + far
    return highest > _HIGHEST_DEG or abs(middle[0]) + far / _shrink(highest) > _TURN / 2


def _outlines(aoi: Aoi | None) -> Iterator[Run]:
    """Yield the rings of an area."""
    if aoi is None:
        return
    geometry = aoi.to_geojson()
    coordinates = geometry["coordinates"]
    for polygon in [coordinates] if geometry["type"] == "Polygon" else coordinates:
        for ring in polygon:
            yield [(place[0], place[1]) for place in ring]


def _lines_of(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Iterator[Run]:
    """Yield the lines and points in degrees."""
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transforms)
    for geometry in geometries:
        shape = QgsGeometry(geometry.constGet().segmentize())
        if crs.mapUnits() == Qgis.DistanceUnit.Meters:
            shape = shape.densifyByDistance(_EDGE_M)
        elif not crs.isGeographic():
            shape = shape.densifyByCount(_FINE_PIECES)
        for part in shape.asGeometryCollection() if shape.isMultipart() else [shape]:
            try:
                places = [to_degrees.transform(QgsPointXY(point)) for point in part.vertices()]
            except QgsCsException as error:
                raise off_the_globe_error(crs) from error
            if not all(math.isfinite(p.x()) and math.isfinite(p.y()) for p in places):
                raise off_the_globe_error(crs)
            yield [(place.x(), place.y()) for place in places]


def _runs(lines: Iterable[Run]) -> Iterator[Run]:
    """Yield lines cut into pieces of few points that lie near each other."""
    for line in lines:
        run: Run = []
        for place in _with_short_edges(line):
            run.append(place)
            if len(run) == _RUN_POINTS or _is_far(run[0], place):
                yield run
                run = [place]
        if len(run) > 1 or len(line) == 1:
            yield run


def _with_short_edges(line: Run) -> Iterator[Place]:
    """Yield the places of a line and, on long edges, some between them.

    An edge from 179 to -179 degrees goes the short way.
    """
    x0, y0 = line[0]
    yield (x0, y0)
    for place in line[1:]:
        x1, y1 = place[0] + _TURN * round((x0 - place[0]) / _TURN), place[1]
        pieces = max(1, math.ceil(max(abs(x1 - x0), abs(y1 - y0)) / _EDGE_DEG))
        for number in range(1, pieces + 1):
            part = number / pieces
            yield (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part)
        x0, y0 = x1, y1


def _is_far(one: Place, other: Place) -> bool:
    return abs(other[1] - one[1]) > _RUN_DEG or abs(other[0] - one[0]) * _shrink(one[1]) > _RUN_DEG


def _shrink(latitude: float) -> float:
    """Return how much shorter a degree of longitude is there than at the equator."""
    return max(1e-3, math.cos(math.radians(latitude)))


def _by_place(runs: Iterable[Run]) -> dict[tuple[int, int], list[Run]]:
    """Return runs by row and column of the cell of one degree of latitude that they lie in."""
    cells: dict[tuple[int, int], list[Run]] = {}
    for run in runs:
        x, y = run[len(run) // 2]
        x = (x + _TURN / 2) % _TURN - _TURN / 2
        row = round(y)
        cells.setdefault((row, round(x * _shrink(row))), []).append(run)
    return cells

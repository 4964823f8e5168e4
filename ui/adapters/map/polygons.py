# SPDX-License-Identifier: GPL-2.0-or-later
"""From QGIS geometries in any coordinate reference system to the core's areas of interest."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsGeometryCollection,
    QgsPointXY,
    QgsRectangle,
)

from ..i18n import number_text, translate
from .extents import WGS84

if TYPE_CHECKING:
    from ....core.errors import InputError
    from ....core.geo.crossings import EdgeSet
    from ....core.geo.geometry import Aoi

_TURN = 360.0
_HALF_TURN = 180.0
_POLE = 90.0
# Longitudes beyond this are no slip, but no degrees.
_FARTHEST = 540.0
# Measured: 20,000 vertices take 0.1 s on the main thread, and no service likes more.
MOST_VERTICES = 20_000
# Points put into each edge, so that it follows its curve and no step is wider than half a turn.
_EDGE_PIECES = 20
_FEW_VERTICES = 50
_FINE_PIECES = 3
# Further around the globe nobody draws; coordinates that aren't degrees lead there.
_MOST_TURNS = 4
# A shape that differs less than this from its bounding box is that box, but for rounding.
_ROUNDING = 1e-9


def aoi_from_geometry(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Aoi:
    """Return the area of interest of a polygon in any coordinate reference system.

    Edges are straight in the CRS given. Areas across the antimeridian, around a pole, or wider
    than the globe come out right.

    Raises:
        InputError: no polygon, empty, self-crossing, no CRS, too detailed, or not on the globe.
    """
    from ....core.geo.geometry import aoi_from_bbox, aoi_from_geojson

    shape = _prepared(_checked(geometry, crs), crs)
    if crs.authid() != WGS84:
        shape = _unrolled(shape, crs, transforms)
    if shape.isEmpty() or shape.area() == 0:
        raise empty_error()
    box = shape.boundingBox()
    if not shape.isMultipart() and abs(box.area() - shape.area()) <= _ROUNDING * box.area():
        return aoi_from_bbox(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    if box.xMinimum() < -_HALF_TURN or box.xMaximum() > _HALF_TURN:
        shape = _cut_at_antimeridian(shape)
    return aoi_from_geojson(json.loads(shape.asJson()), is_as_drawn=True)


def as_meant(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, most: int = MOST_VERTICES
) -> QgsGeometry:
    """Return a polygon out of a file so that each edge runs where it is meant to.

    In degrees, one that jumps from 180 to -180 runs across that meridian, not around the globe.
    What was drawn on a map needs none of that: it is what it looks like.

    Args:
        most: so many vertices it may have; in the background more than on the main thread.

    Raises:
        InputError: it has more.
    """
    from ....core.geo.outlines import is_plain, meant

    if not crs.isGeographic() or geometry.type() != Qgis.GeometryType.Polygon:
        return geometry
    box = geometry.boundingBox()
    if geometry.isEmpty() or not (box.xMinimum() >= -_FARTHEST and box.xMaximum() <= _FARTHEST):
        return geometry
    _check_vertices(geometry, most)
    wkb = bytes(flat(geometry).asWkb())
    if is_plain(wkb):
        return geometry
    found = QgsGeometry()
    found.fromWkb(meant(wkb, is_drawn=True))
    # Written once on each side of 180 degrees, it lies twice in the same place now.
    return QgsGeometry.unaryUnion([found]) if found.isMultipart() else found


def polygon_of(corners: Sequence[QgsPointXY]) -> QgsGeometry:
    """Return the polygon with these corners."""
    return QgsGeometry.fromPolygonXY([[*corners, corners[0]]])


def side_lengths_km(
    rectangle: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> tuple[float, float] | None:
    """Return width and height of a four-cornered polygon, measured on the ellipsoid.

    They are measured through its middle, along lines that are straight in the CRS.

    Returns:
        None if they can't be measured there.
    """
    a, b, c, d = (QgsPointXY(rectangle.vertexAt(number)) for number in range(4))
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transforms)
    measure.setEllipsoid("EPSG:7030")
    lengths = []
    for start, end in ((_middle(a, d), _middle(b, c)), (_middle(a, b), _middle(d, c))):
        line = [
            QgsPointXY(
                start.x() + (end.x() - start.x()) * step / _EDGE_PIECES,
                start.y() + (end.y() - start.y()) * step / _EDGE_PIECES,
            )
            for step in range(_EDGE_PIECES + 1)
        ]
        try:
            lengths.append(measure.measureLine(line) / 1000)
        except QgsCsException:
            return None
    return (lengths[0], lengths[1]) if all(map(math.isfinite, lengths)) else None


def _middle(one: QgsPointXY, other: QgsPointXY) -> QgsPointXY:
    return QgsPointXY((one.x() + other.x()) / 2, (one.y() + other.y()) / 2)


def _checked(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """Return the geometry flat and with straight edges, or raise `InputError`."""
    from ....core.errors import InputError
    from ....core.geo.area_limits import check_area_edges
    from ....core.geo.crossings import MOST_OF_AN_AREA

    if geometry.isNull() or geometry.isEmpty():
        raise empty_error()
    if geometry.type() != Qgis.GeometryType.Polygon:
        raise InputError(
            translate("DataCosmos", "The search area isn't a polygon."),
            translate("DataCosmos", "Choose polygons, or draw the area."),
        )
    if not crs.isValid():
        raise no_crs_error()
    _check_vertices(geometry)
    shape = flat(geometry)
    _check_vertices(shape)
    if shape.area() == 0:
        raise empty_error()
    # Before QGIS looks whether it is valid, which can take minutes.
    check_area_edges(edges_of_geometries([shape]), MOST_OF_AN_AREA)
    if not shape.isGeosValid():
        raise crossing_error()
    return shape


def _check_vertices(geometry: QgsGeometry, most: int = MOST_VERTICES) -> None:
    from ....core.errors import InputError

    count = geometry.constGet().nCoordinates()
    if count > most:
        raise InputError(
            translate("DataCosmos", "The search area has {} vertices, more than {}.").format(
                number_text(count), number_text(most)
            ),
            translate("DataCosmos", "Select fewer features, or simplify them."),
        )


def flat(geometry: QgsGeometry) -> QgsGeometry:
    """Return a polygon or multipolygon without heights and measures, its curves as short lines."""
    shape = QgsGeometry(geometry.constGet().segmentize())
    shape.get().dropZValue()
    shape.get().dropMValue()
    return shape


def edges_of_geometries(geometries: Iterable[QgsGeometry]) -> EdgeSet:
    """Return the edges of flat polygons."""
    from ....core.geo.crossings import edges_of_wkb

    return edges_of_wkb(*(bytes(geometry.asWkb()) for geometry in geometries))


def empty_error() -> InputError:
    """Return the error for an area without extent."""
    from ....core.errors import InputError

    return InputError(
        translate("DataCosmos", "The search area is empty: it has no width or no height.")
    )


def crossing_error() -> InputError:
    """Return the error for polygons that aren't valid."""
    from ....core.errors import InputError

    return InputError(
        translate("DataCosmos", "The search area crosses itself or is otherwise invalid."),
        translate("DataCosmos", "Draw it again, or repair it with QGIS's Fix geometries."),
    )


def no_crs_error() -> InputError:
    """Return the error for an area whose place on the globe isn't known."""
    from ....core.errors import InputError

    return InputError(
        translate("DataCosmos", "The search area has no coordinate reference system."),
        translate("DataCosmos", "Set the CRS of the project or of the layer."),
    )


def _prepared(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """Return a flat geometry inside the poles, and densified."""
    shape = QgsGeometry(geometry)
    if crs.isGeographic():
        box = shape.boundingBox()
        if box.yMinimum() < -_POLE or box.yMaximum() > _POLE:
            shape = shape.clipped(
                QgsRectangle(box.xMinimum() - 1, -_POLE, box.xMaximum() + 1, _POLE)
            )
    if crs.authid() != WGS84:
        vertices = shape.constGet().nCoordinates()
        shape = shape.densifyByCount(
            _EDGE_PIECES - 1 if vertices <= _FEW_VERTICES else _FINE_PIECES
        )
    if shape.isMultipart() and cast(QgsGeometryCollection, shape.constGet()).numGeometries() == 1:
        shape.convertToSingleType()
    return shape


def _unrolled(
    shape: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """Return it in degrees, with longitudes that run on beyond 180 instead of jumping."""
    from ....core.errors import InputError
    from ....core.geo.area_limits import check_area_edges
    from ....core.geo.crossings import MOST_OF_A_UNION

    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transforms)
    try:
        shape.transform(transform)
    except QgsCsException as error:
        raise off_the_globe_error(crs) from error
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    parts = []
    for rings in polygons:
        if not all(math.isfinite(p.x()) and math.isfinite(p.y()) for ring in rings for p in ring):
            raise off_the_globe_error(crs)
        outer = _unrolled_ring(rings[0], rings[0][0].x())
        holes = [_unrolled_ring(ring, outer[0].x()) for ring in rings[1:]]
        parts.append(QgsGeometry.fromPolygonXY([outer, *holes]))
    whole = parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)
    check_area_edges(edges_of_geometries([whole]), MOST_OF_A_UNION)
    if not whole.isGeosValid():
        whole = _polygons_in(whole.makeValid())
    if whole.isNull() or whole.isEmpty():
        raise InputError(
            translate("DataCosmos", "The search area can't be put on the globe."),
            translate("DataCosmos", "Choose a smaller one."),
        )
    return whole


def _polygons_in(geometry: QgsGeometry) -> QgsGeometry:
    """Return what of a collection is polygons: places next to each other can leave a line, too."""
    if geometry.type() == Qgis.GeometryType.Polygon:
        return geometry
    parts = geometry.asGeometryCollection()
    return QgsGeometry.unaryUnion([p for p in parts if p.type() == Qgis.GeometryType.Polygon])


def off_the_globe_error(crs: QgsCoordinateReferenceSystem) -> InputError:
    """Return the error for an area outside what its CRS can show."""
    from ....core.errors import InputError

    return InputError(
        translate(
            "DataCosmos", "The search area can't be transformed from {} to longitude and latitude."
        ).format(crs.authid() or crs.description()),
        translate("DataCosmos", "Zoom in, or choose an area inside the region of this CRS."),
    )


def _unrolled_ring(ring: Sequence[QgsPointXY], near: float) -> list[QgsPointXY]:
    points = []
    last = near
    for point in ring:
        longitude = point.x() + _TURN * round((last - point.x()) / _TURN)
        points.append(QgsPointXY(longitude, point.y()))
        last = longitude
    if abs(points[-1].x() - points[0].x()) > _HALF_TURN:
        # Once round the globe: it holds a pole, the one that it is nearer to.
        pole = math.copysign(_POLE, sum(point.y() for point in points))
        points += [
            QgsPointXY(points[-1].x(), pole),
            QgsPointXY(points[0].x(), pole),
            points[0],
        ]
    return points


def _cut_at_antimeridian(shape: QgsGeometry) -> QgsGeometry:
    """Return it with all parts moved to -180 to 180, cut there, and merged."""
    from ....core.errors import InputError

    box = shape.boundingBox()
    first = math.floor((box.xMinimum() + _HALF_TURN) / _TURN)
    last = math.floor((box.xMaximum() + _HALF_TURN) / _TURN)
    if last - first > _MOST_TURNS:
        raise InputError(
            translate("DataCosmos", "The search area lies outside the globe."),
            translate("DataCosmos", "Its coordinates must be in degrees."),
        )
    pieces = []
    for turn in range(first, last + 1):
        window = QgsRectangle(-_HALF_TURN, -_POLE, _HALF_TURN, _POLE)
        moved = QgsGeometry(shape)
        moved.translate(-_TURN * turn, 0)
        piece = moved.intersection(QgsGeometry.fromRect(window))
        if piece.type() == Qgis.GeometryType.Polygon and piece.area() > 0:
            pieces.append(piece)
    return QgsGeometry.unaryUnion(pieces)

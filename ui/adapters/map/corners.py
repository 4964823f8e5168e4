# SPDX-License-Identifier: GPL-2.0-or-later
"""Which corner of a thumbnail belongs to which corner of its footprint.

The catalogue doesn't say. Assumed is what holds for scenes with north up, map-projected or not:
the corner of the image that lies furthest to the upper left belongs to the corner of the
footprint furthest to the north-west, and so on around. The order and the start of the
footprint's ring don't matter. A scene whose rows run from south to north would come out turned.

Map-projected scenes lie slanted in their image, with a transparent collar around. So the corners
of what isn't transparent are taken, which are the image's own where there is no collar.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtGui import QImage

from .footprint_features import footprint_geometry

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]  # upper left, then clockwise

_HALF_TURN = 180.0
_CORNERS = 4
# Of the perimeter: corners closer to a straight line than this are no corners.
_STRAIGHT = 0.01
# The search for corners takes as long as the square of their number: 10 ms for so many, but 6 s for
# a coast of 5,000 points.
_MANY = 100
# Below this opacity, of 255, a pixel counts as collar.
_OPAQUE = 128


def footprint_corners(footprint: Mapping[str, Any] | None) -> Corners | None:
    """Return the corners of a footprint, longitude and latitude in degrees.

    Longitudes run beyond 180 for a footprint across the antimeridian. A footprint with more than
    four corners is replaced by the smallest rectangle around it, which may be slanted.

    Returns:
        None for a footprint that is missing or has no area.
    """
    geometry = _in_one_piece(footprint_geometry(footprint))
    if geometry is None or geometry.area() == 0:
        return None
    # Where a degree of longitude is as long as one of latitude, right angles are right.
    shrink = max(0.01, math.cos(math.radians(geometry.centroid().asPoint().y())))
    corners = geometry.asPolygon()[0][:-1]
    if len(corners) > _MANY:
        corners = geometry.convexHull().asPolygon()[0][:-1]
        corners = corners[:: math.ceil(len(corners) / _MANY)]
    points = [(point.x() * shrink, -point.y()) for point in corners]
    ring = _without_straight_corners(points)
    if len(ring) != _CORNERS:
        flat = QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in [*points, points[0]]]])
        rectangle = flat.orientedMinimumBoundingBox()[0]
        ring = [(point.x(), point.y()) for point in rectangle.vertices()][:_CORNERS]
    if len(ring) != _CORNERS:
        return None
    return tuple((x / shrink, -y) for x, y in _from_upper_left(ring))  # type: ignore[return-value]


def image_corners(image: QImage) -> Corners | None:
    """Return the corners of what isn't transparent, in pixels; None if all is."""
    width, height = float(image.width()), float(image.height())
    if not image.hasAlphaChannel():
        return ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    mask = image.convertToFormat(QImage.Format.Format_Alpha8)
    stride = mask.bytesPerLine()
    data = mask.constBits().asstring(mask.sizeInBytes())
    solid = bytes(255 if value >= _OPAQUE else 0 for value in range(256))
    edge: list[Corner] = []
    for row in range(mask.height()):
        line = data[row * stride : row * stride + mask.width()].translate(solid)
        first, last = line.find(b"\xff"), line.rfind(b"\xff")
        if first >= 0:
            edge += [(first, row), (last + 1, row), (last + 1, row + 1), (first, row + 1)]
    if not edge:
        return None

    # In the direction of each corner, the sides of the image counted alike.
    def furthest(dx: int, dy: int) -> Corner:
        return max(edge, key=lambda p: dx * p[0] / width + dy * p[1] / height)

    return furthest(-1, -1), furthest(1, -1), furthest(1, 1), furthest(-1, 1)


def _in_one_piece(geometry: QgsGeometry | None) -> QgsGeometry | None:
    """Return it as one polygon: parts that were cut apart at 180 degrees joined again."""
    if geometry is None or geometry.isEmpty():
        return None
    parts = geometry.asGeometryCollection()
    box = geometry.boundingBox()
    if len(parts) > 1 and box.width() > _HALF_TURN:
        for part in parts:
            if part.boundingBox().xMaximum() < 0:
                part.translate(2 * _HALF_TURN, 0)
    if len(parts) == 1:
        return parts[0]
    return QgsGeometry.collectGeometry(parts).convexHull()


def _without_straight_corners(points: Sequence[Corner]) -> list[Corner]:
    pairs = zip(points, [*points[1:], points[0]])
    least = _STRAIGHT * sum(math.dist(a, b) for a, b in pairs)
    ring = list(points)
    while len(ring) > _CORNERS - 1:
        heights = [
            _height(ring[number - 1], ring[number], ring[(number + 1) % len(ring)])
            for number in range(len(ring))
        ]
        flattest = min(range(len(ring)), key=heights.__getitem__)
        if heights[flattest] > least:
            break
        del ring[flattest]
    return ring


def _height(before: Corner, corner: Corner, after: Corner) -> float:
    """Return how far a corner lies off the line between its neighbours."""
    base = math.dist(before, after)
    if base == 0:
        return math.dist(before, corner)
    doubled = (corner[0] - before[0]) * (after[1] - before[1]) - (corner[1] - before[1]) * (
        after[0] - before[0]
    )
    return abs(doubled) / base


def _from_upper_left(ring: Sequence[Corner]) -> list[Corner]:
    """Return the four corners clockwise (y grows downwards), the upper left first."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]]))
    clockwise = list(ring) if area > 0 else list(reversed(ring))
    left, right = min(p[0] for p in ring), max(p[0] for p in ring)
    top, bottom = min(p[1] for p in ring), max(p[1] for p in ring)
    box = ((left, top), (right, top), (right, bottom), (left, bottom))
    turns = [clockwise[start:] + clockwise[:start] for start in range(_CORNERS)]
    return min(turns, key=lambda turn: sum(math.dist(a, b) for a, b in zip(turn, box)))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints as well-known binary: one small object each, which QGIS reads in one call.

Only polygons and multipolygons, little-endian, two-dimensional, with closed rings. Coordinates are
longitude, latitude in degrees, EPSG:4326.

Source: OGC 06-103r4, Simple Feature Access, part 1, section 8.2.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

Numbers = Sequence[float]  # x, y by turns

_LITTLE_ENDIAN, _POLYGON, _MULTI_POLYGON = 1, 3, 6
_HEAD = struct.Struct("<BII")  # byte order, kind, number of parts
_COUNT = struct.Struct("<I")
_ALONE = _HEAD.pack(_LITTLE_ENDIAN, _MULTI_POLYGON, 1)
_IS_MULTI = _ALONE[:5]
# A polygon of one ring of five points, as nearly all footprints are.
_ONE_RING = _HEAD.pack(_LITTLE_ENDIAN, _POLYGON, 1) + _COUNT.pack(5)
_TEN_NUMBERS = struct.Struct("<10d")
_ONE_RING_SIZE = len(_ONE_RING) + _TEN_NUMBERS.size
_WHOLE_RING = struct.Struct("<BIII10d")


class Footprint(NamedTuple):
    """A footprint that was read.

    Args:
        wkb: as well-known binary, see `wkb`.
        is_rough: whether it is only a box in which the real one lies. Then it isn't known what
            the scene covers.
    """

    wkb: bytes
    is_rough: bool = False


class BoundedWkb(bytes):
    """Well-known binary that is within the limits of `footprint_limits`, so isn't measured again."""

    __slots__ = ()


def polygon_wkb(rings: Sequence[Numbers]) -> bytes:
    """Return a polygon of rings, the outer one first; one that isn't closed is closed here."""
    rings = [ring if ring[:2] == ring[-2:] else [*ring, *ring[:2]] for ring in rings]
    if len(rings) == 1 and len(rings[0]) == 10:
        return _ONE_RING + _TEN_NUMBERS.pack(*rings[0])
    parts = [_HEAD.pack(_LITTLE_ENDIAN, _POLYGON, len(rings))]
    parts += [struct.pack(f"<I{len(ring)}d", len(ring) // 2, *ring) for ring in rings]
    return b"".join(parts)


def quadrilateral_wkb(numbers: Numbers) -> bytes:
    """Return a polygon of one closed ring of four corners, from its ten numbers."""
    return _WHOLE_RING.pack(_LITTLE_ENDIAN, _POLYGON, 1, 5, *numbers)


def multi_polygon_wkb(polygons: Sequence[bytes]) -> bytes:
    """Return a multipolygon of polygons."""
    return _HEAD.pack(_LITTLE_ENDIAN, _MULTI_POLYGON, len(polygons)) + b"".join(polygons)


def as_multi_polygon(wkb: bytes) -> bytes:
    """Return a polygon as a multipolygon of one, and a multipolygon as it is."""
    return wkb if is_multi_polygon(wkb) else _ALONE + wkb


def is_multi_polygon(wkb: bytes) -> bool:
    """Return whether it is a multipolygon, not a polygon."""
    return wkb.startswith(_IS_MULTI)


def one_quadrilateral(wkb: bytes) -> tuple[float, ...] | None:
    """Return the ten numbers of a polygon with one ring of four corners, None for all others."""
    if len(wkb) != _ONE_RING_SIZE or not wkb.startswith(_ONE_RING):
        return None
    return _TEN_NUMBERS.unpack_from(wkb, len(_ONE_RING))


def is_flat(wkb: bytes) -> bool:
    """Return whether it is such a polygon or multipolygon, which others may write otherwise."""
    order, kind, _count = _HEAD.unpack_from(wkb)
    return order == _LITTLE_ENDIAN and kind in (_POLYGON, _MULTI_POLYGON)


def ring_places(wkb: bytes) -> list[list[tuple[int, int]]]:
    """Return for each polygon where the coordinates of its rings begin, and how many points."""
    _order, kind, count = _HEAD.unpack_from(wkb)
    polygons, place = (1, 0) if kind == _POLYGON else (count, _HEAD.size)
    places = []
    for _ in range(polygons):
        _order, _kind, ring_count = _HEAD.unpack_from(wkb, place)
        place += _HEAD.size
        rings = []
        for _ in range(ring_count):
            (points,) = _COUNT.unpack_from(wkb, place)
            rings.append((place + _COUNT.size, points))
            place += _COUNT.size + 16 * points
        places.append(rings)
    return places


def corners_of(wkb: bytes) -> tuple[list[float], list[float]]:
    """Return the longitudes and the latitudes of the outer rings."""
    xs: list[float] = []
    ys: list[float] = []
    for rings in ring_places(wkb):
        place, points = rings[0]
        numbers = struct.unpack_from(f"<{2 * points}d", wkb, place)
        xs += numbers[::2]
        ys += numbers[1::2]
    return xs, ys


def moved_wkb(wkb: bytes, east: float) -> bytes:
    """Return it with so many degrees added to each longitude."""
    moved = bytearray(wkb)
    for place, points in chain.from_iterable(ring_places(wkb)):
        layout = f"<{2 * points}d"
        numbers = struct.unpack_from(layout, wkb, place)
        xs = [x + east for x in numbers[::2]]
        struct.pack_into(layout, moved, place, *chain.from_iterable(zip(xs, numbers[1::2])))
    return bytes(moved)


def wkb_of_geojson(footprint: Mapping[str, Any]) -> bytes:
    """Return a GeoJSON Polygon or MultiPolygon with sound coordinates; heights are left out."""
    coordinates = footprint["coordinates"]
    if footprint["type"] == "Polygon":
        return _polygon_of_rings(coordinates)
    return multi_polygon_wkb([_polygon_of_rings(rings) for rings in coordinates])


def _polygon_of_rings(rings: Sequence[Any]) -> bytes:
    return polygon_wkb([[number for point in ring for number in point[:2]] for ring in rings])


def geojson_of_wkb(wkb: bytes) -> dict[str, Any]:
    """Return a GeoJSON Polygon or MultiPolygon, its coordinates as tuples."""
    _order, kind, count = _HEAD.unpack_from(wkb)
    if kind == _POLYGON:
        return {"type": "Polygon", "coordinates": _polygon_at(wkb, 0)[0]}
    polygons, place = [], _HEAD.size
    for _ in range(count):
        polygon, place = _polygon_at(wkb, place)
        polygons.append(polygon)
    return {"type": "MultiPolygon", "coordinates": tuple(polygons)}


def _polygon_at(wkb: bytes, place: int) -> tuple[tuple[Any, ...], int]:
    _order, _kind, ring_count = _HEAD.unpack_from(wkb, place)
    place += _HEAD.size
    rings = []
    for _ in range(ring_count):
        (count,) = _COUNT.unpack_from(wkb, place)
        place += _COUNT.size
        flat = struct.unpack_from(f"<{2 * count}d", wkb, place)
        place += 16 * count
        rings.append(tuple(zip(flat[::2], flat[1::2])))
    return tuple(rings), place

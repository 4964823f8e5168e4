# SPDX-License-Identifier: GPL-2.0-or-later
"""The only user of shapely: areas of interest, the antimeridian, what a footprint covers.

All coordinates are longitude, latitude in degrees, EPSG:4326.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .areas import Box, area_in_box_km2, convex_outline, ring_area_km2
from .errors import ConfigError, InputError
from .values import shown
from .wkb import geojson_of_wkb
from .wording import tr

_WHOLE_TURN = 360.0
_HALF_TURN = 180.0
_POLE = 90.0
_FAR = 1e15
# Shares that differ by less than one part in this are the same: what the arithmetic leaves over.
_SHARE_PARTS = 1e9
# How shapely, in one version or another, refuses what are no coordinates.
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, AssertionError, ArithmeticError)


def _shapely() -> Any:
    try:
        # Here and not above: heavy, and not part of every QGIS.
        import shapely.geometry
        import shapely.ops
        import shapely.prepared
        import shapely.validation
    except ImportError as error:
        raise ConfigError(
            tr("The Python package shapely isn't installed, so areas can't be compared."),
            tr(
                "Install it for the Python of your QGIS (Debian: python3-shapely; Windows: "
                "OSGeo4W package python3-shapely)."
            ),
        ) from error
    return shapely


@dataclass(frozen=True, eq=False)
class Aoi:
    """An area of interest: valid, not empty, cut at the antimeridian.

    Build it with `aoi_from_bbox` or `aoi_from_geojson`.
    """

    shape: Any  # shapely Polygon or MultiPolygon; shapely has no types in version 1.8

    @cached_property
    def bbox(self) -> tuple[float, float, float, float]:
        """West, south, east, north. West is greater than east if it crosses the antimeridian."""
        west, south, east, north = self.shape.bounds
        if self.crosses_antimeridian:
            boxes = [part.bounds for part in self._parts]
            west = min(box[0] for box in boxes if box[0] > 0 or box[2] == _HALF_TURN)
            east = max(box[2] for box in boxes if box[2] < 0 or box[0] == -_HALF_TURN)
        return (west, south, east, north)

    @cached_property
    def crosses_antimeridian(self) -> bool:
        """Whether parts of it meet at 180 degrees while it doesn't span the whole globe."""
        boxes = [part.bounds for part in self._parts]
        at_east = [box for box in boxes if box[2] == _HALF_TURN and box[0] > -_HALF_TURN]
        at_west = [box for box in boxes if box[0] == -_HALF_TURN and box[2] < _HALF_TURN]
        between = [box for box in boxes if box[0] > -_HALF_TURN and box[2] < _HALF_TURN]
        return bool(at_east and at_west and not between)

    @property
    def is_box(self) -> bool:
        """Whether it is one rectangle along meridians and parallels."""
        box = self.shape.envelope
        return len(self._parts) == 1 and bool(self.shape.equals(box))

    @cached_property
    def area_km2(self) -> float:
        """Area on the WGS 84 ellipsoid, in square kilometres."""
        return area_km2(self.shape)

    def to_geojson(self) -> dict[str, Any]:
        """Return it as a GeoJSON Polygon or MultiPolygon, EPSG:4326."""
        return dict(_shapely().geometry.mapping(self.shape))

    def coverage_percent(self, footprint: bytes | None) -> float | None:
        """Return how much of the area the footprint covers, 0 to 100, by area on the ellipsoid.

        Args:
            footprint: as well-known binary, see `wkb`.

        Returns:
            None for a footprint that is missing or can't be used.
        """
        if footprint is None:
            return None
        outline = convex_outline(footprint) if self._boxes else None
        if outline is not None:
            covered_km2 = 0.0
            for box in self._boxes:
                covered_km2 += area_in_box_km2(outline, box)
            share = 100.0 * covered_km2 / self.area_km2
            # Not round(): it writes the number as text, which takes three times as long.
            return min(100.0, int(share * _SHARE_PARTS + 0.5) / _SHARE_PARTS)
        shape = footprint_shape(geojson_of_wkb(footprint))
        if shape is None:
            return None
        if not self.meets(shape):
            return 0.0
        if self._prepared.contains(shape):
            common = shape
        elif shape.contains(self.shape):
            return 100.0
        else:
            common = self.shape.intersection(shape)
        return min(100.0, 100.0 * area_km2(common) / self.area_km2)

    def meets(self, shape: Any) -> bool:
        """Return whether a shapely geometry, cut at the antimeridian, has a point in common."""
        return bool(self._prepared.intersects(shape))

    @cached_property
    def _parts(self) -> list[Any]:
        return list(getattr(self.shape, "geoms", [self.shape]))

    @cached_property
    def _prepared(self) -> Any:
        return _shapely().prepared.prep(self.shape)

    @cached_property
    def _boxes(self) -> list[Box]:
        """The rectangles it consists of, none if it has another form."""
        if all(part.equals(part.envelope) for part in self._parts):
            return [part.bounds for part in self._parts]
        return []


def aoi_from_bbox(west: float, south: float, east: float, north: float) -> Aoi:
    """Return the area between two meridians and two parallels.

    Args:
        west: may be greater than `east`: the box then crosses the antimeridian. Longitudes
            beyond 180 degrees are wrapped; 360 degrees or more mean all longitudes.
        south: must be less than `north`; both are cut to -90 and 90.

    Raises:
        InputError: not finite, empty or upside down.
    """
    # Written so that NaN isn't within; a whole number may be too large to be made a float.
    if not all(-_FAR <= value <= _FAR for value in (west, south, east, north)):
        raise InputError(tr("The search area has coordinates that aren't numbers."))
    south, north = max(-_POLE, south), min(_POLE, north)
    if south > north:
        raise InputError(
            tr(
                "The search area is upside down: its south {south:g} is above its north {north:g}.",
                south=south,
                north=north,
            ),
            tr("Give west, south, east, north in degrees."),
        )
    if south == north or west == east:
        raise InputError(tr("The search area is empty: it has no width or no height."))
    box = _shapely().geometry.box
    if abs(east - west) >= _WHOLE_TURN:
        return Aoi(box(-_HALF_TURN, south, _HALF_TURN, north))
    west, east = _wrapped(west), _wrapped(east)
    if east == -_HALF_TURN:
        east = _HALF_TURN
    if west == _HALF_TURN:
        west = -_HALF_TURN
    if west < east:
        return Aoi(box(west, south, east, north))
    if west - east < _HALF_TURN:
        # Across the antimeridian it would span more than half the globe: a slip, not a wish.
        raise InputError(
            tr(
                "The search area is inverted: its west {west:g} is east of its east {east:g}.",
                west=west,
                east=east,
            ),
            tr(
                "Give west, south, east, north in degrees. An area across the antimeridian "
                "may have its west above its east, but can't be wider than 180 degrees."
            ),
        )
    parts = [box(west, south, _HALF_TURN, north), box(-_HALF_TURN, south, east, north)]
    return Aoi(_shapely().geometry.MultiPolygon([part for part in parts if part.area > 0]))


def aoi_from_geojson(geometry: Mapping[str, Any]) -> Aoi:
    """Return the area of a GeoJSON Polygon or MultiPolygon.

    Longitudes beyond 180 degrees (as QGIS draws them across the antimeridian) are cut there
    and wrapped.

    Raises:
        InputError: another kind of geometry, empty, self-crossing, or coordinates out of range.
    """
    if geometry.get("type") not in ("Polygon", "MultiPolygon"):  # no set: it may be a list
        raise InputError(
            tr("The search area is a {kind}, not a polygon.", kind=shown(geometry.get("type"))),
            tr("Give a Polygon or MultiPolygon."),
        )
    try:
        shape = _shapely().geometry.shape(geometry)
    except _UNREADABLE as error:
        raise InputError(tr("The coordinates of the search area can't be read.")) from error
    if shape.is_empty:
        raise InputError(tr("The search area is empty."), tr("Draw it again."))
    if not shape.is_valid:
        reason = _shapely().validation.explain_validity(shape)
        raise InputError(
            tr("The search area crosses itself or is otherwise invalid ({reason}).", reason=reason),
            tr("Draw it again, or repair it with QGIS's Fix geometries."),
        )
    west, south, east, north = shape.bounds
    is_too_far = max(-west, east) > _HALF_TURN + _WHOLE_TURN
    if south < -_POLE or north > _POLE or east - west > _WHOLE_TURN or is_too_far:
        raise InputError(
            tr("The search area lies outside the globe."), tr("Its coordinates must be in degrees.")
        )
    return Aoi(cut_at_antimeridian(shape))


def footprint_shape(footprint: Mapping[str, Any] | None) -> Any:
    """Return a footprint as a valid shapely geometry cut at the antimeridian, or None."""
    if footprint is None:
        return None
    shapely = _shapely()
    try:
        shape = shapely.geometry.shape(footprint)
        if not shape.is_valid:
            # The catalogue's polygons aren't ours to refuse; zero width makes them valid.
            shape = shape.buffer(0)
    except _UNREADABLE:
        return None
    shape = cut_at_antimeridian(shape)
    return None if shape.is_empty else shape


def cut_at_antimeridian(shape: Any) -> Any:
    """Return the geometry with what lies beyond 180 degrees cut off and moved by a turn."""
    west, _south, east, _north = shape.bounds or (0.0, 0.0, 0.0, 0.0)
    if west >= -_HALF_TURN and east <= _HALF_TURN:
        return shape
    shapely = _shapely()
    parts = []
    for turn in (-1, 0, 1):
        window = shapely.geometry.box(
            -_HALF_TURN + turn * _WHOLE_TURN, -_POLE, _HALF_TURN + turn * _WHOLE_TURN, _POLE
        )
        part = shape.intersection(window)
        if part.area > 0:
            parts.append(_mapped(part, lambda x, y, turn=turn: (x - turn * _WHOLE_TURN, y)))
    return shapely.ops.unary_union(parts)


def _wrapped(longitude: float) -> float:
    if -_HALF_TURN <= longitude <= _HALF_TURN:
        return longitude
    return (longitude + _HALF_TURN) % _WHOLE_TURN - _HALF_TURN


def _mapped(shape: Any, move: Callable[..., tuple[float, float]]) -> Any:
    return _shapely().ops.transform(
        lambda xs, ys: tuple(zip(*(move(x, y) for x, y in zip(xs, ys)))), shape
    )


def polygon_parts(shape: Any) -> list[Any]:
    """Return the polygons that a shapely geometry consists of; lines and points are left out."""
    parts = getattr(shape, "geoms", [shape])
    return [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]


def area_km2(shape: Any) -> float:
    """Return the area of a shapely geometry on the ellipsoid; lines and points have none."""
    return sum(
        ring_area_km2(part.exterior.coords)
        - sum(ring_area_km2(hole.coords) for hole in part.interiors)
        for part in polygon_parts(shape)
    )


def united(shapes: Sequence[Any]) -> Any:
    """Return the union of valid shapely geometries, an empty geometry for none."""
    return _shapely().ops.unary_union(shapes)


def geojson_of_polygons(parts: Sequence[Any]) -> dict[str, Any]:
    """Return shapely polygons as one GeoJSON Polygon or MultiPolygon."""
    geometry = _shapely().geometry
    shape = parts[0] if len(parts) == 1 else geometry.MultiPolygon(parts)
    return dict(geometry.mapping(shape))

# SPDX-License-Identifier: GPL-2.0-or-later
"""The only user of shapely: areas of interest, the antimeridian, what a footprint covers.

All coordinates are longitude, latitude in degrees, EPSG:4326.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..errors import ConfigError, InputError
from ..values import shown
from ..wording import tr
from .area_limits import check_area_work
from .ellipsoid import Box, area_in_box_km2, area_km2, convex_outline, point_count, polygon_parts
from .outlines import is_plain, meant, read_outline, with_short_edges, within_limits
from .wkb import Footprint, geojson_of_wkb, moved_wkb

if TYPE_CHECKING:
    from .crossings import EdgeSet

# Of points, so few that they are little work however they lie.
_FEW_PAIRS = 2000
# Each is held against each footprint.
_MOST_BOXES = 16
_WHOLE_TURN = 360.0
_HALF_TURN = 180.0
_POLE = 90.0
_FAR = 1e15
# Shares that differ by less than one part in this are the same: what the arithmetic leaves over.
_SHARE_PARTS = 1e9
# How shapely, in one version or another, refuses what are no coordinates.
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, AssertionError, ArithmeticError)
_ROUNDING = 1e-9
_DEG_METRES = 111_320.0  # of latitude


def _shapely() -> Any:
    try:
        # Here and not above: heavy, and not part of every QGIS.
        import shapely.affinity
        import shapely.errors
        import shapely.geometry
        import shapely.ops
        import shapely.prepared
        import shapely.validation
        import shapely.wkb
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
        if between or not (at_east and at_west):
            return False
        return max(box[2] for box in at_west) < min(box[0] for box in at_east)  # type: ignore[no-any-return]

    @property
    def is_box(self) -> bool:
        """Whether it is one rectangle along meridians and parallels."""
        return len(self._parts) == 1 and _is_box(self._parts[0])

    @cached_property
    def area_km2(self) -> float:
        """Area on the WGS 84 ellipsoid, in square kilometres."""
        return area_km2(self.shape)

    def to_geojson(self) -> dict[str, Any]:
        """Return it as a GeoJSON Polygon or MultiPolygon, EPSG:4326.

        None of its edges is so long that it could be taken for a jump across 180 degrees.
        """
        west, _south, east, _north = self.shape.bounds
        if east - west <= _HALF_TURN:
            return dict(_shapely().geometry.mapping(self.shape))
        return geojson_of_wkb(with_short_edges(wkb_of_shape(self.shape)))

    def coverage_percent(self, footprint: bytes | None) -> float | None:
        """Return how much of the area the footprint covers, 0 to 100, by area on the ellipsoid.

        Args:
            footprint: as well-known binary, see `wkb`.

        Returns:
            None for a footprint that is missing or can't be used, or whose outline and that of the
            area cross too often.
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
        shape = footprint_shape(footprint)
        if shape is None:
            return None
        if not self.meets(shape):
            return 0.0
        if self._prepared.contains(shape):
            common = shape
        elif shape.contains(self.shape):
            return 100.0
        elif not self.can_be_cut_by(shape):
            return None
        else:
            common = self.shape.intersection(shape)
        return min(100.0, 100.0 * area_km2(common) / self.area_km2)

    def meets(self, shape: Any) -> bool:
        """Return whether a shapely geometry, cut at the antimeridian, has a point in common."""
        return bool(self._prepared.intersects(shape))

    def can_be_cut_by(self, shape: Any) -> bool:
        """Return whether it is little work to find what a shapely geometry has in common."""
        if self._point_count * point_count(shape) <= _FEW_PAIRS:
            return True
        # Here and not above: it loads numpy.
        from .crossings import MOST_OF_A_CUT, edges_of

        return self._edges.meet_within(edges_of(shape), MOST_OF_A_CUT)

    @cached_property
    def _point_count(self) -> int:
        return point_count(self.shape)

    @cached_property
    def _edges(self) -> EdgeSet:
        from .crossings import edges_of

        return edges_of(self.shape)

    @cached_property
    def _parts(self) -> list[Any]:
        return list(getattr(self.shape, "geoms", [self.shape]))

    @cached_property
    def _prepared(self) -> Any:
        return _shapely().prepared.prep(self.shape)

    @cached_property
    def _boxes(self) -> list[Box]:
        """The few rectangles it consists of, none if it has another form."""
        if len(self._parts) <= _MOST_BOXES and all(map(_is_box, self._parts)):
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
    boxes = [_shapely().geometry.box(*box) for box in boxes_between(west, south, east, north)]
    return Aoi(boxes[0] if len(boxes) == 1 else _shapely().geometry.MultiPolygon(boxes))


def aoi_from_geojson(geometry: Mapping[str, Any], *, is_as_drawn: bool = False) -> Aoi:
    """Return the area of a GeoJSON Polygon or MultiPolygon.

    Longitudes beyond 180 degrees (as QGIS draws them across the antimeridian) are cut there
    and wrapped. An edge that jumps from one side of that meridian to the other runs across it.

    Args:
        is_as_drawn: whether each edge is what it looks like on a map, however long, since it was
            drawn there, or comes from here.

    Raises:
        InputError: another kind of geometry, empty, self-crossing, coordinates out of range, or
            more work than the limits allow.
    """
    if geometry.get("type") not in ("Polygon", "MultiPolygon"):  # no set: it may be a list
        raise InputError(
            tr("The search area is a {kind}, not a polygon.", kind=shown(geometry.get("type"))),
            tr("Give a Polygon or MultiPolygon."),
        )
    try:
        shape = _shapely().geometry.shape(geometry)
    except (*_UNREADABLE, _shapely().errors.ShapelyError) as error:
        raise InputError(tr("The coordinates of the search area can't be read.")) from error
    if shape.is_empty:
        raise InputError(tr("The search area is empty."), tr("Draw it again."))
    check_area_work(shape)
    if not is_as_drawn:
        shape = _as_meant(shape)
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


def _as_meant(area: Any) -> Any:
    """Return an area whose edges run as they are meant, see `spelling`."""
    west, _south, east, _north = area.bounds
    # Further around the globe the coordinates aren't degrees.
    if west < -_HALF_TURN - _WHOLE_TURN or east > _HALF_TURN + _WHOLE_TURN:
        return area
    wkb = wkb_of_shape(area)
    if is_plain(wkb):
        return area
    found = _shapely().wkb.loads(meant(wkb, is_drawn=True))
    # Written once on each side of 180 degrees, it lies twice in the same place now.
    parts = polygon_parts(found)
    return united(parts) if len(parts) > 1 and all(part.is_valid for part in parts) else found


def wkb_of_shape(shape: Any) -> bytes:
    """Return a shapely polygon or multipolygon as well-known binary, see `wkb`."""
    wkb = _shapely().wkb.dumps(_polygons(shape), output_dimension=2, big_endian=False)
    return bytes(wkb)


def footprint_shape(footprint: Mapping[str, Any] | bytes | None) -> Any:
    """Return a footprint as a valid shapely geometry cut at the antimeridian.

    Args:
        footprint: GeoJSON, or well-known binary (see `wkb`).

    Returns:
        None for one that is missing, can't be read, or is more work than the limits allow.
    """
    if footprint is None:
        return None
    found: Footprint | None
    if isinstance(footprint, bytes):
        found = within_limits(footprint if is_plain(footprint) else meant(footprint), [])
    else:
        found = read_outline(footprint, [])
    if found is None or found.is_rough:
        return None
    shape = _shapely().wkb.loads(found.wkb)
    if not shape.is_valid:
        # The catalogue's polygons aren't ours to refuse; zero width makes them valid.
        shape = shape.buffer(0)
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
        shift = turn * _WHOLE_TURN
        window = shapely.geometry.box(-_HALF_TURN + shift, -_POLE, _HALF_TURN + shift, _POLE)
        part = shape.intersection(window)
        if part.area > 0:
            parts.append(shapely.wkb.loads(moved_wkb(wkb_of_shape(part), -shift)))
    if east - west <= _WHOLE_TURN and len(polygon_parts(shape)) == 1:
        # They can't overlap, and a union takes as long as all the rest.
        return _collected([polygon for part in parts for polygon in polygon_parts(part)])
    return shapely.ops.unary_union(parts)


def _polygons(shape: Any) -> Any:
    """Return a polygon or multipolygon as it is, and the polygons of a mixed collection."""
    is_mixed = shape.geom_type == "GeometryCollection"
    return _collected(polygon_parts(shape)) if is_mixed else shape


def _collected(polygons: Sequence[Any]) -> Any:
    return polygons[0] if len(polygons) == 1 else _shapely().geometry.MultiPolygon(polygons)


def _is_box(polygon: Any) -> bool:
    box = polygon.envelope
    # For most this tells at once; the exact answer can take a second.
    return bool(polygon.area >= box.area * (1 - _ROUNDING) and polygon.equals(box))


def united(shapes: Sequence[Any]) -> Any:
    """Return the union of valid shapely geometries, an empty geometry for none."""
    return _shapely().ops.unary_union(shapes)


def is_as_wide_as(polygon: Any, metres: float) -> bool:
    """Return whether a polygon is so wide somewhere; any is for no width."""
    if metres <= 0:
        return bool(polygon.area > 0)
    share = max(_ROUNDING, math.cos(math.radians(polygon.centroid.y)))
    square = _shapely().affinity.scale(polygon, xfact=share, origin=(0, 0))
    return not square.buffer(-metres / _DEG_METRES / 2, resolution=1).is_empty


def geojson_of_polygons(parts: Sequence[Any]) -> dict[str, Any]:
    """Return shapely polygons as one GeoJSON Polygon or MultiPolygon."""
    return dict(_shapely().geometry.mapping(_collected(parts)))


def boxes_between(west: float, south: float, east: float, north: float) -> list[Box]:
    """Return the box within 180 degrees, as two where it crosses the antimeridian.

    Args, Raises: see `geometry.aoi_from_bbox`.
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
    if abs(east - west) >= _WHOLE_TURN:
        return [(-_HALF_TURN, south, _HALF_TURN, north)]
    west, east = _wrapped(west), _wrapped(east)
    if east == -_HALF_TURN:
        east = _HALF_TURN
    if west == _HALF_TURN:
        west = -_HALF_TURN
    if west < east:
        return [(west, south, east, north)]
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
    parts = [(west, south, _HALF_TURN, north), (-_HALF_TURN, south, east, north)]
    return [part for part in parts if part[0] < part[2]]


def _wrapped(longitude: float) -> float:
    if -_HALF_TURN <= longitude <= _HALF_TURN:
        return longitude
    return (longitude + _HALF_TURN) % _WHOLE_TURN - _HALF_TURN

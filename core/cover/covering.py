# SPDX-License-Identifier: GPL-2.0-or-later
"""What footprints cover of an area: the geometry of a cover.

Footprints cut an area into far too many pieces to list them all. So only spots count at
first: a set that covers the area covers each spot in it, and the cheapest set that covers the
spots costs no more than the cheapest that covers all. Where the set found for the spots leaves
gaps, a spot in each gap is added, and the search goes on until no gap is left that matters.
The cost for the spots is a lower bound all the while.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import InputError
from ..geo.crossings import MOST_OF_A_COVER, edges_of
from ..geo.ellipsoid import area_km2, point_count, polygon_parts
from ..geo.geometry import Aoi, footprint_shape, geojson_of_polygons
from ..geo.uniting import unite
from ..wording import tr
from .points import Array, Edges, Points, covering_sets, spread_points

# Of all footprints together: 60,000 of the usual five points, or 100 coastlines.
_MOST_POINTS = 300_000
# Shrinking a polygon of so many takes 50 ms.
_MOST_SHRUNK_POINTS = 2000
_FEW_PAIRS = 10_000
# Kept from reading them, and twice as many after that.
_MOST_SHAPES = 2000
# Shapes that are united before it is looked whether that is enough.
_FEW_PLAIN = 500
# Area by the square of the length around: of a rectangle 20 times as long as wide.
_BROAD = 0.011
# What the arithmetic leaves over along common edges, as a share of the area.
_NOISE = 1e-9


@dataclass(frozen=True)
class Zone:
    """A part of an area that is looked at on its own.

    Args:
        shape: shapely geometry.
        tolerance_km2: so much of it may stay uncovered though it could be covered.
    """

    shape: Any
    tolerance_km2: float


class Ground:
    """What footprints can do for an area; indices are those of the usable ones among them.

    Shapes are made anew where they are asked for, which few are: of tens of thousands of objects
    Python would look for circles again and again, and hold up all other threads meanwhile.

    Args:
        tolerance_percent: of the area, that may stay uncovered though it could be covered.
        step: called now and then, to be cancelled by raising.
        zones: parts of the area of which each may stay uncovered by so much of its own; None
            for the whole area as one.

    Attributes:
        kept: which of the footprints are usable: they meet the area, and aren't too much work.
        without: how many can't be used, or would be too much work.
        coverable_percent: how much of the area all of them cover.
    """

    def __init__(
        self,
        aoi: Aoi,
        footprints: Iterable[Mapping[str, Any] | bytes | None],
        tolerance_percent: float,
        step: Callable[[], None],
        zones: Sequence[Zone] | None = None,
    ) -> None:
        self._aoi, self._step = aoi, step
        self._zones = zones
        self.kept: list[int] = []
        self.without = 0
        self._footprints: list[Mapping[str, Any] | bytes | None] = []
        self._shapes: dict[int, Any] = {}
        self._intricate: list[int] = []
        self._edges = Edges(self._usable_shapes(footprints))
        self._tolerance_km2 = aoi.area_km2 * tolerance_percent / 100
        everything = self._union_of_all()
        _check_overlay(everything, aoi.shape)
        self._coverable = everything.intersection(aoi.shape)
        self.coverable_percent = self._percent(self._open_parts(aoi.shape, everything))

    def _usable_shapes(
        self, footprints: Iterable[Mapping[str, Any] | bytes | None]
    ) -> Iterator[Any]:
        """Yield the shapes that meet the area and aren't too much work."""
        points = 0
        for index, footprint in enumerate(footprints):
            self._step()
            shape = footprint_shape(footprint)
            if shape is not None and not self._aoi.meets(shape):
                continue
            if shape is not None:
                points += point_count(shape)
            if shape is None or not self._aoi.can_be_cut_by(shape) or points > _MOST_POINTS:
                self.without += 1
                continue
            if shape.area < _BROAD * shape.length**2:
                self._intricate.append(len(self.kept))
            if len(self._shapes) < _MOST_SHAPES:
                self._shapes[len(self.kept)] = shape
            self.kept.append(index)
            self._footprints.append(footprint)
            yield shape

    def _union_of_all(self) -> Any:
        """Return a union that covers what all cover of the area.

        Plain shapes are little work however they lie, so of many of these only some are looked at
        if they cover the area already. Those that are too much work together cover nothing from
        now on.
        """
        intricate = set(self._intricate)
        order = self._intricate + [n for n in range(len(self.kept)) if n not in intricate]
        count = len(intricate) + _FEW_PLAIN
        while True:
            union = unite([self._shape(index) for index in order[:count]], self._step)
            if count >= len(order) or union.shape.contains(self._aoi.shape):
                break
            count *= 4
        if union.left_out:
            self._edges = self._edges.without([order[place] for place in union.left_out])
            self.without += len(union.left_out)
        return union.shape

    def _shape(self, index: int) -> Any:
        shape = self._shapes.get(index)
        if shape is None:
            shape = footprint_shape(self._footprints[index])
            if len(self._shapes) < 2 * _MOST_SHAPES:
                self._shapes[index] = shape
        return shape

    def spots(self, count: int) -> set[int]:
        """Return the different sets of shapes that cover one of so many spots of the area."""
        points = Points(spread_points(polygon_parts(self._aoi.shape), count))
        return covering_sets(points, self._edges, self._step)

    @cached_property
    def places(self) -> Array:
        """Where the middle of each shape is: east and north, at the same scale."""
        _west, south, _east, north = self._aoi.shape.bounds
        return self._edges.middles * (math.cos(math.radians((south + north) / 2)), 1)

    def lacking(self, chosen: Sequence[int], most: int) -> list[int]:
        """Return rows of spots in the gaps that the chosen leave; none if these don't matter.

        The largest gaps, and no more than it takes to bring the others within the tolerance.
        """
        held = sum(1 << index for index in chosen)
        parts = self._open_parts(self._coverable, self._union(chosen))
        sizes = [area_km2(part) for part in parts]
        left_km2 = sum(sizes)
        if self._zones is not None:
            return self._lacking_in_zones(parts, held, most)
        return list(
            self._rows_in(list(zip(parts[:most], sizes)), held, self._tolerance_km2, left_km2)
        )

    def _rows_in(
        self, parts: Sequence[tuple[Any, float]], held: int, tolerance_km2: float, left_km2: float
    ) -> dict[int, None]:
        rows: dict[int, None] = {}
        for part, size in parts:
            if left_km2 <= tolerance_km2:
                break
            row = self._edges.around(_spot_within(part))
            if row and not row & held:
                rows[row] = None
                left_km2 -= size
        return rows

    def _lacking_in_zones(self, parts: Sequence[Any], held: int, most: int) -> list[int]:
        rows: dict[int, None] = {}
        boxes = np.array([part.bounds for part in parts]).reshape(-1, 4)
        for zone in self._zones or ():
            west, south, east, north = zone.shape.bounds
            near = (boxes[:, 0] <= east) & (boxes[:, 2] >= west)
            near &= (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
            places = np.flatnonzero(near).tolist()
            if not places:
                continue
            self._step()
            common = [parts[place].intersection(zone.shape) for place in places]
            open_here = [piece for one in common for piece in polygon_parts(one)]
            sizes = sorted(((area_km2(piece), piece) for piece in open_here), key=lambda x: -x[0])
            found = [(piece, size) for size, piece in sizes if size > self._aoi.area_km2 * _NOISE]
            left_km2 = sum(size for _piece, size in found)
            rows.update(self._rows_in(found[:most], held, zone.tolerance_km2, left_km2))
        return list(rows)

    def gaps(self, chosen: Sequence[int]) -> tuple[float, Mapping[str, Any] | None]:
        """Return how much of the area the chosen cover, in per cent, and what not, as GeoJSON."""
        open_parts = self._open_parts(self._aoi.shape, self._union(chosen))
        return self._percent(open_parts), geojson_of_polygons(open_parts) if open_parts else None

    def _union(self, indices: Iterable[int]) -> Any:
        """Return the union of shapes; it may lack some whose outlines cross too often."""
        return unite([self._shape(index) for index in indices], self._step).shape

    def _open_parts(self, area: Any, covered: Any) -> list[Any]:
        """Return the polygons of an area that aren't covered, the largest first."""
        self._step()
        _check_overlay(area, covered)
        smallest = self._aoi.area_km2 * _NOISE
        sizes = [(area_km2(part), part) for part in polygon_parts(area.difference(covered))]
        sizes.sort(key=lambda entry: -entry[0])
        return [part for size, part in sizes if size > smallest]

    def _percent(self, open_parts: Iterable[Any]) -> float:
        open_km2 = sum(area_km2(part) for part in open_parts)
        return max(0.0, 100.0 * (1.0 - open_km2 / self._aoi.area_km2))


def _check_overlay(one: Any, other: Any) -> None:
    """Raise `InputError` where it would be too much work to overlay two shapely geometries."""
    if point_count(one) * point_count(other) <= _FEW_PAIRS:
        return
    if not edges_of(one).meet_within(edges_of(other), MOST_OF_A_COVER):
        raise InputError(
            tr("The outlines of these scenes are too intricate to be held against the area."),
            tr("Choose fewer scenes, or a simpler area."),
        )


def _spot_within(polygon: Any) -> tuple[float, float]:
    """Return a point well within a polygon, however thin that is."""
    # A polygon has room for a circle of its area divided by its length around. Half of that
    # keeps the spot off the edges, where it could count for the wrong side. Not worth the time
    # where that is long.
    if point_count(polygon) > _MOST_SHRUNK_POINTS:
        spot = polygon.representative_point()
        return (spot.x, spot.y)
    inner = polygon.buffer(-0.5 * polygon.area / polygon.length)
    spot = (polygon if inner.is_empty else inner).representative_point()
    return (spot.x, spot.y)

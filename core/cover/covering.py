# SPDX-License-Identifier: GPL-2.0-or-later
"""Covering an area with footprints at least cost: from geometry to set cover and back.

Footprints cut an area into far too many pieces to list them all. So only spots count at
first: a set that covers the area covers each spot in it, and the cheapest set that covers the
spots costs no more than the cheapest that covers all. Where the set found for the spots leaves
gaps, a spot in each gap is added, and the search goes on until no gap is left that matters.
The cost for the spots is a lower bound all the while.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..errors import InputError
from ..geo.crossings import MOST_OF_A_COVER, edges_of
from ..geo.ellipsoid import area_km2, point_count, polygon_parts
from ..geo.geometry import Aoi, footprint_shape, geojson_of_polygons
from ..geo.uniting import unite
from ..job import Monitor
from ..wording import tr
from .points import Edges, Points, covering_sets, spread_points
from .set_cover import SetCover

# Of all footprints together: 60,000 of the usual five points, or 100 coastlines.
_MOST_POINTS = 300_000
# Shrinking a polygon of so many takes 50 ms.
_MOST_SHRUNK_POINTS = 2000
_FEW_PAIRS = 10_000
# What the arithmetic leaves over along common edges, as a share of the area.
_NOISE = 1e-9


@dataclass(frozen=True)
class Effort:
    """How hard to look for the cheapest.

    Args:
        spots: of the area, that count at first.
        spots_a_round: how many are added at most where a set leaves gaps.
        units: of the search, each about a nanosecond; a count, since time isn't the same each time.
    """

    spots: int = 6000
    spots_a_round: int = 64
    units: int = 320_000_000


@dataclass(frozen=True)
class Cover:
    """Footprints that cover an area.

    Args:
        chosen: indices, ascending.
        total, lower_bound: costs.
        gaps: GeoJSON of what isn't covered; None if all is.
        without_footprint: how many had none that can be used, or that was too much work.
    """

    chosen: tuple[int, ...]
    total: Decimal
    lower_bound: Decimal
    covered_percent: float
    coverable_percent: float
    gaps: Mapping[str, Any] | None = field(repr=False)
    without_footprint: int


def cover(
    aoi: Aoi,
    footprints: Sequence[Mapping[str, Any] | None],
    costs: Sequence[Decimal],
    tolerance_percent: float,
    monitor: Monitor,
    effort: Effort | None = None,
) -> Cover:
    """Return the cheapest footprints that cover the area as far as all together can.

    Args:
        costs: of the footprints, not negative.
        tolerance_percent: so much of the area may stay uncovered though it could be covered.
        effort: as much as a user has patience for unless given.
    """
    shapes, owners, without = _usable_shapes(aoi, footprints, monitor)
    everything = unite(shapes, monitor.check)
    left_out = set(everything.left_out)
    owners = [owner for index, owner in enumerate(owners) if index not in left_out]
    shapes = [shape for index, shape in enumerate(shapes) if index not in left_out]
    problem = _Problem(aoi, shapes, tolerance_percent, monitor, effort or Effort())
    decimals = max([0, *(-_exponent(cost) for cost in costs)])
    whole = [int(costs[owner].scaleb(decimals)) for owner in owners]
    chosen, lower_bound = problem.solve(whole, everything.shape)
    open_parts = problem.open_parts(aoi.shape, problem.union(chosen))
    return Cover(
        chosen=tuple(owners[index] for index in chosen),
        total=sum((costs[owners[index]] for index in chosen), Decimal(0)),
        lower_bound=Decimal(lower_bound).scaleb(-decimals),
        covered_percent=_percent(aoi, open_parts),
        coverable_percent=_percent(aoi, problem.open_parts(aoi.shape, everything.shape)),
        gaps=geojson_of_polygons(open_parts) if open_parts else None,
        without_footprint=without + len(left_out),
    )


def _usable_shapes(
    aoi: Aoi, footprints: Sequence[Mapping[str, Any] | None], monitor: Monitor
) -> tuple[list[Any], list[int], int]:
    """Return the shapes that meet the area, their indices, and how many there is no shape of."""
    shapes: list[Any] = []
    owners: list[int] = []
    without = points = 0
    for index, footprint in enumerate(monitor.each(footprints)):
        shape = footprint_shape(footprint)
        if shape is not None and not aoi.meets(shape):
            continue
        if shape is None or not aoi.can_be_cut_by(shape):
            without += 1
            continue
        points += point_count(shape)
        if points > _MOST_POINTS:
            without += 1
        else:
            shapes.append(shape)
            owners.append(index)
    return shapes, owners, without


class _Problem:
    """What shapes can do for an area; indices are those of the shapes."""

    def __init__(
        self,
        aoi: Aoi,
        shapes: list[Any],
        tolerance_percent: float,
        monitor: Monitor,
        effort: Effort,
    ) -> None:
        self.aoi = aoi
        self._shapes = shapes
        self._monitor = monitor
        self._effort = effort
        self._edges = Edges(shapes)
        self._tolerance_km2 = aoi.area_km2 * tolerance_percent / 100

    def solve(self, costs: Sequence[int], everything: Any) -> tuple[tuple[int, ...], int]:
        """Return the chosen shapes and a lower bound of their cost.

        Args:
            everything: the union of all shapes.
        """
        check = self._monitor.check
        points = Points(spread_points(polygon_parts(self.aoi.shape), self._effort.spots))
        spots = covering_sets(points, self._edges, check)
        problem = SetCover(spots, costs, self._effort.units, check)
        _check_overlay(everything, self.aoi.shape)
        coverable = everything.intersection(self.aoi.shape)
        best: tuple[int, ...] = ()
        best_cost, lower_bound = None, 0
        while True:
            selection = problem.solve()
            lower_bound = max(lower_bound, selection.lower_bound)
            chosen = self._completed(coverable, selection.columns, problem)
            cost = sum(costs[index] for index in chosen)
            if best_cost is None or (cost < best_cost and not problem.is_settled):
                best, best_cost = chosen, cost
            problem.know(best_cost)
            if lower_bound >= best_cost or problem.is_settled:
                return best, best_cost
            if problem.is_spent:
                return best, lower_bound

    def union(self, indices: Iterable[int]) -> Any:
        """Return the union of shapes; it may lack some whose outlines cross too often."""
        return unite([self._shapes[index] for index in indices], self._monitor.check).shape

    def open_parts(self, area: Any, covered: Any) -> list[Any]:
        """Return the polygons of an area that aren't covered, the largest first."""
        self._monitor.check()
        _check_overlay(area, covered)
        smallest = self.aoi.area_km2 * _NOISE
        sizes = [(area_km2(part), part) for part in polygon_parts(area.difference(covered))]
        sizes.sort(key=lambda entry: -entry[0])
        return [part for size, part in sizes if size > smallest]

    def _completed(
        self, coverable: Any, columns: Sequence[int], problem: SetCover
    ) -> tuple[int, ...]:
        """Return columns that cover all; the problem learns of each gap found on the way."""
        chosen = list(columns)
        while rows := self._lacking(coverable, chosen):
            problem.add(rows)
            if problem.is_settled:
                break
            chosen = problem.patched(chosen)
        return tuple(sorted(chosen))

    def _lacking(self, coverable: Any, chosen: Iterable[int]) -> set[int]:
        """Return rows of spots in the gaps that the chosen leave; none if these don't matter."""
        held = sum(1 << index for index in chosen)
        parts = self.open_parts(coverable, self.union(chosen))
        if sum(area_km2(part) for part in parts) <= self._tolerance_km2:
            return set()
        rows = set()
        for part in self._monitor.each(parts[: self._effort.spots_a_round]):
            row = self._edges.around(_spot_within(part))
            if row and not row & held:
                rows.add(row)
        return rows


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


def _percent(aoi: Aoi, open_parts: Iterable[Any]) -> float:
    open_km2 = sum(area_km2(part) for part in open_parts)
    return max(0.0, 100.0 * (1.0 - open_km2 / aoi.area_km2))


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0

# SPDX-License-Identifier: GPL-2.0-or-later
"""One search for many questions: the least of any measure, within limits of others."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from typing import Any

from ..geo.ellipsoid import area_km2, polygon_parts
from ..geo.geometry import Aoi, footprint_shape, geojson_of_polygons
from ..geo.uniting import unite
from ..job import Monitor
from .covering import Zone
from .search import Effort, improving

# What the arithmetic leaves over along common edges, as a share of the area.
_NOISE = 1e-9
# Of one of several answers, and at most this part of the whole.
_UNITS_OF_A_PART, _PART = 300_000_000, 4


# Where less of the area can be covered, what may stay open of that gets less in proportion. And
# what it is at least, so that the arithmetic can tell it from nothing.
_LITTLE_PERCENT = 20.0
_LEAST_TOLERANCE = 1e-6
# So few are united to know what they cover; of more each counts for itself.
_FEW = 500


def tolerance_for(
    aoi: Aoi, footprints: Iterable[bytes | None], tolerance_percent: float, monitor: Monitor
) -> float:
    """Return how much of an area may stay open, in per cent of it, though it can be covered.

    Of a large area in which some small scenes lie, all of them may cover less than the tolerance
    asked for: a set without any scene would do.

    Raises:
        Cancelled.
    """
    shares = 0.0
    within = []
    for footprint in footprints:
        monitor.check()
        share = 0.0 if footprint is None else aoi.coverage_percent(footprint) or 0.0
        if share:
            within.append(footprint)
        shares += share
        if shares >= _LITTLE_PERCENT:
            return tolerance_percent
    if not within:
        return tolerance_percent
    if len(within) <= _FEW:
        # They may lie over each other.
        shapes = [shape for shape in map(footprint_shape, within) if shape is not None]
        common = unite(shapes, monitor.check).shape.intersection(aoi.shape)
        shares = 100.0 * area_km2(common) / aoi.area_km2
    return max(tolerance_percent * shares / _LITTLE_PERCENT, _LEAST_TOLERANCE)


@dataclass(frozen=True)
class Limit:
    """What may be used at most.

    Args:
        weights: of all footprints, not negative.
        most: of their sum.
    """

    weights: Sequence[Decimal]
    most: Decimal

    def holds(self, chosen: Iterable[int]) -> bool:
        """Return whether these may be chosen together."""
        return self.used(chosen) <= self.most

    def used(self, chosen: Iterable[int]) -> Decimal:
        """Return what these use."""
        return sum((self.weights[index] for index in chosen), Decimal(0))


@dataclass(frozen=True)
class Solved:
    """Footprints that cover what they can.

    Args:
        chosen: indices, ascending.
        cost: by the measure that was asked for.
        lower_bound: no others that cover as much, within the limits, have less.
        covered_percent, coverable_percent: of the area.
        effort_used: in units, see `Effort`.
        without_footprint: how many have no footprint that can be used.
    """

    chosen: tuple[int, ...]
    cost: Decimal
    lower_bound: Decimal
    covered_percent: float
    coverable_percent: float
    gaps: Any = field(repr=False, default=None)
    effort_used: int = 0
    without_footprint: int = 0

    @property
    def is_exact(self) -> bool:
        """Whether it is proven that there is nothing less."""
        return self.cost <= self.lower_bound


class Solver:
    """An area and the footprints that may cover it; they go by their indices.

    Args:
        tolerance_percent: see `search.improving`.
        effort: how hard to look for the answer that matters most.
        seconds: how long in all, from now on.
        zones: see `covering.Ground`.
    """

    def __init__(
        self,
        aoi: Aoi,
        footprints: Sequence[bytes | None],
        tolerance_percent: float,
        monitor: Monitor,
        effort: Effort | None = None,
        seconds: float | None = None,
        zones: Sequence[Zone] | None = None,
    ) -> None:
        self.aoi = aoi
        self._zones = zones
        self.tolerance_percent = tolerance_percent
        self.monitor = monitor
        self._footprints = footprints
        self._effort = effort or Effort()
        self._end = None if seconds is None else time.monotonic() + seconds
        self._shapes: dict[int, Any] = {}
        self._shares: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._footprints)

    @cached_property
    def small_effort(self) -> Effort:
        """For one answer of several."""
        return replace(self._effort, units=min(self._effort.units // _PART, _UNITS_OF_A_PART))

    @property
    def seconds_left(self) -> float | None:
        """How long it may still look; None for as long as it takes."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    @property
    def is_late(self) -> bool:
        """Whether the time is up."""
        return self._end is not None and time.monotonic() >= self._end

    def shape(self, index: int) -> Any:
        """Return a footprint as a shapely geometry; None if there is none that can be used."""
        if index not in self._shapes:
            shape = footprint_shape(self._footprints[index])
            is_usable = shape is not None and self.aoi.can_be_cut_by(shape)
            self._shapes[index] = shape if is_usable else None
        return self._shapes[index]

    def share(self, index: int) -> float:
        """Return how much of the area a footprint covers, in per cent; 0 if that isn't known."""
        if index not in self._shares:
            self._shares[index] = self.aoi.coverage_percent(self._footprints[index]) or 0.0
        return self._shares[index]

    def open_parts(self, chosen: Iterable[int], area: Any = None) -> list[Any]:
        """Return the polygons of the area that these leave uncovered, the largest first.

        Args:
            area: shapely geometry to look at in its place.
        """
        self.monitor.check()
        shapes = [shape for shape in map(self.shape, chosen) if shape is not None]
        whole = self.aoi.shape if area is None else area
        left = whole.difference(unite(shapes, self.monitor.check).shape) if shapes else whole
        sizes = [(area_km2(part), part) for part in polygon_parts(left)]
        sizes.sort(key=lambda entry: -entry[0])
        return [part for size, part in sizes if size > self.aoi.area_km2 * _NOISE]

    def measured(
        self,
        chosen: Iterable[int],
        cost: Decimal,
        lower_bound: Decimal,
        coverable_percent: float,
    ) -> Solved:
        """Return footprints, however they were found, with what they cover."""
        chosen = tuple(sorted(chosen))
        parts = self.open_parts(chosen)
        gaps = geojson_of_polygons(parts) if parts else None
        open_km2 = sum(area_km2(part) for part in parts)
        covered = max(0.0, 100.0 * (1.0 - open_km2 / self.aoi.area_km2))
        return Solved(chosen, cost, lower_bound, covered, coverable_percent, gaps)

    def improving(
        self,
        costs: Sequence[Decimal],
        among: Sequence[int] | None = None,
        effort: Effort | None = None,
    ) -> Iterator[Solved]:
        """Yield the cheapest that are found, each better than the one before it.

        Args:
            costs: of all footprints.
            among: which footprints may be chosen; None for all.
            effort: as much as the whole has unless given.
        """
        indices = range(len(self)) if among is None else among
        for found in improving(
            self.aoi,
            [self._footprints[index] for index in indices],
            [costs[index] for index in indices],
            self.tolerance_percent,
            effort=effort or self._effort,
            seconds=self.seconds_left,
            stopped=self.monitor.cancelled,
            zones=self._zones,
        ):
            yield Solved(
                chosen=tuple(indices[index] for index in found.chosen),
                cost=found.total,
                lower_bound=found.lower_bound,
                covered_percent=found.covered_percent,
                coverable_percent=found.coverable_percent,
                gaps=found.gaps,
                effort_used=found.effort_used,
                without_footprint=found.without_footprint,
            )

    def least(self, costs: Sequence[Decimal], among: Sequence[int] | None = None) -> Solved | None:
        """Return what a small effort finds; None if there was no time for anything.

        Raises:
            Cancelled.
        """
        answers = deque(self.improving(costs, among, self.small_effort), maxlen=1)
        self.monitor.check()
        return answers[0] if answers else None

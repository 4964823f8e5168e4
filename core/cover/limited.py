# SPDX-License-Identifier: GPL-2.0-or-later
"""The least cover within limits: at most n scenes, or for at most so much.

A limit on a sum is put into the cost: at `a` for each unit of what is limited, the cheapest set is
a bound for all sets within the limit, and the best `a` is found in a few steps (the LARAC method:
Handler and Zang, "A dual algorithm for the constrained shortest path problem", Networks 10, 1980).
What gap that leaves is closed by trying all sets, where the footprints are few. Where no set within
the limits covers all, the one that covers most is sought: greedily, and by exchanging one for
another (Khuller, Moss and Naor, "The budgeted maximum coverage problem", 1999).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from ..geo.ellipsoid import area_km2, polygon_parts
from ..geo.geometry import united
from .points import Edges, Points, covering_sets, spread_points
from .reduction import number_of_flags
from .solving import Limit, Solved, Solver

_MOST_STEPS = 8
_DIGITS = 6
# Of footprints, so few that all sets of them may be tried; and of sets looked at.
_FEW = 40
_MOST_NODES = 60_000
_SPOTS = 1500
_MOST_EXCHANGES = 40
_MOST_TRIED = 400_000
_NOTHING = Decimal(0)


def least_within(
    solver: Solver, costs: Sequence[Decimal], among: Sequence[int], limits: Sequence[Limit]
) -> Solved | None:
    """Return the least that covers all that can be, and keeps to the limits.

    None if it is clear that there is none, or none was found.

    Raises:
        Cancelled.
    """
    free = solver.least(costs, among)
    if free is None or all(limit.holds(free.chosen) for limit in limits):
        return free
    weights = _rounded_down(_together(limits, len(solver)))
    lean = solver.least(weights, among)
    if lean is None:
        return None
    best, bound = _by_weight(solver, costs, weights, among, limits, free, lean)
    if len(among) <= _FEW and (best is None or best.cost > bound):
        tried = _Trial(solver, costs, among, limits, free.coverable_percent)
        found = tried.run(best)
        if tried.is_whole:
            return None if found is None else replace(found, lower_bound=found.cost)
        best = found
    return None if best is None else replace(best, lower_bound=min(bound, best.cost))


def _together(limits: Sequence[Limit], count: int) -> list[Decimal]:
    """Return one weight for each footprint: what share of the limits it uses."""
    return [
        sum((limit.weights[n] / max(limit.most, Decimal("0.01")) for limit in limits), _NOTHING)
        for n in range(count)
    ]  # fmt: skip


def _by_weight(
    solver: Solver,
    costs: Sequence[Decimal],
    weights: Sequence[Decimal],
    among: Sequence[int],
    limits: Sequence[Limit],
    free: Solved,
    lean: Solved,
) -> tuple[Solved | None, Decimal]:
    """Return the best within the limits, if one is found, and a bound for all of them.

    Args:
        free: the least without limits; it exceeds them.
        lean: what uses least of the limits.
    """

    def cost_of(chosen: Sequence[int]) -> Decimal:
        return sum((costs[index] for index in chosen), _NOTHING)

    def weight_of(chosen: Sequence[int]) -> Decimal:
        return sum((weights[index] for index in chosen), _NOTHING)

    def is_within(chosen: Sequence[int]) -> bool:
        return all(limit.holds(chosen) for limit in limits)

    best: Solved | None = None
    bound = free.lower_bound
    over, under = free, lean
    if is_within(lean.chosen):
        best = replace(lean, cost=cost_of(lean.chosen))
    # A set that keeps to all limits weighs no more than so much.
    most = Decimal(len(limits))
    for _step in range(_MOST_STEPS):
        rise = cost_of(under.chosen) - cost_of(over.chosen)
        fall = weight_of(over.chosen) - weight_of(under.chosen)
        if rise <= 0 or fall <= 0 or solver.is_late:
            break
        rate = (rise / fall).quantize(Decimal("0.000001"))
        mixed = _rounded_down([cost + rate * weight for cost, weight in zip(costs, weights)])
        found = solver.least(mixed, among)
        if found is None:
            break
        bound = max(bound, found.lower_bound - rate * most)
        cost = cost_of(found.chosen)
        if is_within(found.chosen):
            if best is None or cost < best.cost:
                best = replace(found, cost=cost)
            changed, under = set(found.chosen) != set(under.chosen), found
        else:
            changed, over = set(found.chosen) != set(over.chosen), found
        if not changed or found.cost >= cost_of(over.chosen) + rate * weight_of(over.chosen):
            break
    return best, bound


def _rounded_down(costs: Sequence[Decimal]) -> list[Decimal]:
    """Return costs with no more digits than floating point sums of them can bear."""
    largest = max(costs, default=_NOTHING)
    step = Decimal(1).scaleb(largest.adjusted() - _DIGITS) if largest else Decimal(1)
    return [cost.quantize(step, ROUND_FLOOR) for cost in costs]


class _Spots:
    """Spots of the area, and which footprints cover which of them.

    Args:
        area: shapely geometry to spread them over; None for the whole area.
    """

    def __init__(self, solver: Solver, among: Sequence[int], area: Any = None) -> None:
        self.owners = [index for index in among if solver.shape(index) is not None]
        self.edges = Edges([solver.shape(index) for index in self.owners])
        self._parts = polygon_parts(solver.aoi.shape if area is None else area)
        self._check = solver.monitor.check

    def rows(self) -> set[int]:
        """Return the sets of footprints that cover a spot together, as numbers of bits."""
        points = Points(spread_points(self._parts, _SPOTS))
        return covering_sets(points, self.edges, self._check)

    def held(self) -> list[int]:
        """Return which spots each footprint covers, as numbers of bits."""
        points = Points(spread_points(self._parts, _SPOTS))
        found = []
        for index in range(len(self.owners)):
            begin, flags = points.inside(self.edges, index)
            found.append(number_of_flags(flags) << begin)
            self._check()
        return found


class _Trial:
    """Tries all sets of few footprints, as far as they can be better than what is known."""

    def __init__(
        self,
        solver: Solver,
        costs: Sequence[Decimal],
        among: Sequence[int],
        limits: Sequence[Limit],
        coverable_percent: float,
    ) -> None:
        self._solver = solver
        self._coverable_percent = coverable_percent
        self._spots = _Spots(solver, among)
        owners = self._spots.owners
        self._costs = [costs[index] for index in owners]
        self._by_cost = sorted(range(len(owners)), key=lambda place: (self._costs[place], place))
        self._weights = [[limit.weights[index] for index in owners] for limit in limits]
        self._most = [limit.most for limit in limits]
        self._rows = sorted(self._spots.rows(), key=lambda row: bin(row).count("1"))
        everything = solver.open_parts(owners)
        self._open_km2 = sum(area_km2(part) for part in everything)
        # A spot of a gap is sought where something covers it: most of a gap may be beyond all.
        self._coverable = _coverable(solver, everything)
        self._best: tuple[Decimal, tuple[int, ...]] | None = None
        self._nodes = 0

    @property
    def is_whole(self) -> bool:
        """Whether all were tried that could have been better."""
        return self._nodes <= _MOST_NODES

    def run(self, known: Solved | None) -> Solved | None:
        """Return the least within the limits, at least as good as what is known."""
        owners = self._spots.owners
        if known is not None:
            places = {index: place for place, index in enumerate(owners)}
            self._best = (known.cost, tuple(places[index] for index in known.chosen))
        # From the start after each gap that comes to light; what was found stays.
        while self._try(0, (), _NOTHING, [_NOTHING] * len(self._most)):
            pass
        if self._best is None:
            return None
        cost, chosen = self._best
        indices = [owners[place] for place in chosen]
        return self._solver.measured(indices, cost, _NOTHING, self._coverable_percent)

    def _try(self, held: int, chosen: tuple[int, ...], cost: Decimal, used: list[Decimal]) -> bool:
        """Try all that goes on from what is chosen; return whether a gap came to light."""
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            return False
        if self._nodes % 100 == 0:
            self._solver.monitor.check()
        row = next((row for row in self._rows if not row & held), 0)
        if not row:
            return self._take(chosen, cost)
        able = [place for place in self._by_cost if row >> place & 1]
        for place in able:
            more = cost + self._costs[place]
            if self._best is not None and more >= self._best[0]:
                break
            sums = [one + weights[place] for one, weights in zip(used, self._weights)]
            if any(one > most for one, most in zip(sums, self._most)):
                continue
            if self._try(held | 1 << place, (*chosen, place), more, sums):
                return True
        return False

    def _take(self, chosen: tuple[int, ...], cost: Decimal) -> bool:
        """Keep what covers all spots; return whether it has a gap, and then look at that, too."""
        parts = self._solver.open_parts(self._spots.owners[place] for place in chosen)
        most_km2 = self._solver.aoi.area_km2 * self._solver.tolerance_percent / 100
        if sum(area_km2(part) for part in parts) > self._open_km2 + most_km2:
            held = sum(1 << place for place in chosen)
            owners = [self._spots.owners[place] for place in chosen]
            for row in self._rows_in(self._solver.open_parts(owners, self._coverable)):
                if row and not row & held:
                    self._rows.insert(0, row)
                    return True
            return False
        if self._best is None or cost < self._best[0]:
            self._best = (cost, chosen)
        return False

    def _rows_in(self, parts: Sequence[Any]) -> Iterator[int]:
        for part in parts:
            spot = part.representative_point()
            yield self._spots.edges.around((spot.x, spot.y))


def most_within(
    solver: Solver,
    costs: Sequence[Decimal],
    among: Sequence[int],
    limits: Sequence[Limit],
    coverable_percent: float,
) -> Solved:
    """Return what covers much within the limits, where nothing within them covers all.

    Raises:
        Cancelled.
    """
    most = _Most(solver, among, limits)
    weights = _together(limits, len(solver))
    tried = [
        most.exchanged(most.filled((), [float(weights[n]) for n in most.owners])),
        most.exchanged(most.filled((), [1.0] * len(most.owners))),
    ]
    chosen = [most.owners[place] for place in max(tried, key=most.covered)]
    cost = sum((costs[index] for index in chosen), _NOTHING)
    return solver.measured(chosen, cost, _NOTHING, coverable_percent)


class _Most:
    """Seeks places, of the footprints that can be used, that cover many spots within limits."""

    def __init__(self, solver: Solver, among: Sequence[int], limits: Sequence[Limit]) -> None:
        # Where something can be covered: small scenes in a large area would lie between the spots.
        spots = _Spots(solver, among, _coverable(solver, solver.open_parts(among)))
        self.owners, self._held = spots.owners, spots.held()
        self._limits = limits
        self._check = solver.monitor.check

    def covered(self, chosen: Sequence[int]) -> int:
        """Return how many spots these cover."""
        return _count(self._spots_of(chosen))

    def filled(self, chosen: Sequence[int], weights: Sequence[float]) -> list[int]:
        """Return these and more, each the one that adds most for its weight."""
        found = list(chosen)
        covered, rooms = self._spots_of(found), self._rooms(found)
        while True:
            self._check()
            best = (0.0, 0, 0)
            for place, held in enumerate(self._held):
                gain = _count(held & ~covered)
                if gain and self._fits(place, rooms):
                    weight = weights[place]
                    worth = gain / weight if weight else float("inf")
                    best = max(best, (worth, gain, -place))
            if not best[1]:
                return found
            found.append(-best[2])
            covered |= self._held[found[-1]]
            rooms = self._rooms(found)

    def exchanged(self, chosen: list[int]) -> list[int]:
        """Return places, each exchanged for another as long as more is covered by that."""
        tries = len(chosen) * len(self._held) + 1
        for _time in range(min(_MOST_EXCHANGES, _MOST_TRIED // tries)):
            now, best = self.covered(chosen), None
            for out in chosen:
                rest = [place for place in chosen if place != out]
                covered, rooms = self._spots_of(rest), self._rooms(rest)
                self._check()
                for place, held in enumerate(self._held):
                    count = _count(covered | held)
                    if count > now and place not in chosen and self._fits(place, rooms):
                        now, best = count, [*rest, place]
            if best is None:
                break
            chosen = self.filled(best, [1.0] * len(self._held))
        return chosen

    def _spots_of(self, chosen: Sequence[int]) -> int:
        covered = 0
        for place in chosen:
            covered |= self._held[place]
        return covered

    def _rooms(self, chosen: Sequence[int]) -> list[Decimal]:
        """Return what is left of each limit."""
        indices = [self.owners[place] for place in chosen]
        return [limit.most - limit.used(indices) for limit in self._limits]

    def _fits(self, place: int, rooms: Sequence[Decimal]) -> bool:
        index = self.owners[place]
        return all(limit.weights[index] <= room for limit, room in zip(self._limits, rooms))


def _coverable(solver: Solver, never: Sequence[Any]) -> Any:
    """Return the area, as a shapely geometry, without what is never covered."""
    return solver.aoi.shape.difference(united(never)) if never else solver.aoi.shape


def _count(spots: int) -> int:
    return bin(spots).count("1")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints that cover an area at least cost: good ones soon, better ones as long as wanted.

Exact, which is where small cases end: branch and bound, see `set_cover`. And large
neighbourhood search (Shaw 1998, Using constraint programming and local search methods to solve
vehicle routing problems; Pisinger and Ropke 2010, Large neighborhood search): some neighbouring
footprints of the best cover are freed, and what only they covered is covered anew at least cost,
by the same branch and bound. First those whose cost is furthest above what the bound asks of
them, and few at a time; where that brings nothing any more, more. Then all of it again from
another cover near the best one (Lourenco, Martin and Stuetzle 2003, Iterated local search).
Each cover found is held against the area itself before it counts.

What may stay open is of use only where a cover may miss some spot. So each of those later rounds
begins with few spots, and forgets those that earlier ones added in gaps: all of these together
ask for more than the tolerance does. The bound is that of the many spots.

Where a cover is of so few footprints that a neighbourhood would be all of it, the exact search
comes first, else after the first neighbourhoods, whose covers make it quicker.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from typing import Any

import numpy as np

from ..errors import Cancelled
from ..geo.geometry import Aoi
from .covering import Ground, Zone
from .set_cover import SetCover, Work

# Of very many footprints fewer spots count at first: so many numbers are in the table of both.
_MOST_NUMBERS = 6_000_000
_FEWEST_SPOTS = 400
# Of neighbourhoods tried anew. With 1,000 or 2,000 the covers of the bench are dearer.
_SPOTS_OF_A_ROUND = 1500
# Of raising the bound before each round, and of the search for the best of all.
_TIGHTENING = 150_000_000
_EXACT = 100_000_000
# Of holding a cover against the area, for each of its footprints.
_EFFORT_OF_A_SHAPE = 50_000
# How many neighbours are freed: few at first, and more when that brings nothing.
_FREED = (7, 10, 13)
_PART_EFFORT = 12_000_000
_GROWTH = 0.1  # of that effort, a round
# Neighbours may count as farther away by this share at most, so that they aren't always the same.
_STRAY = 1.5
# From the second round on so many of the best are others first, chosen at costs times 0.5 to 1.5.
_SHAKEN = 12
_LEAST_NOISE = 0.5
_SEED = 1
# It ends by itself when nothing better came for so long, or for half of all the effort so far.
_PATIENCE = 5_000_000_000


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
    units: int = 20_000_000_000


@dataclass(frozen=True)
class Cover:
    """Footprints that cover an area.

    Args:
        chosen: indices, ascending.
        total, lower_bound: costs.
        gaps: GeoJSON of what isn't covered; None if all is.
        without_footprint: how many had none that can be used, or that was too much work.
        effort_used: in units, see `Effort`.
    """

    chosen: tuple[int, ...]
    total: Decimal
    lower_bound: Decimal
    covered_percent: float
    coverable_percent: float
    gaps: Mapping[str, Any] | None = field(repr=False)
    without_footprint: int
    effort_used: int


def improving(
    aoi: Aoi,
    footprints: Sequence[Mapping[str, Any] | bytes | None],
    costs: Sequence[Decimal],
    tolerance_percent: float,
    *,
    effort: Effort | None = None,
    seconds: float | None = None,
    stopped: Callable[[], bool] = lambda: False,
    zones: Sequence[Zone] | None = None,
) -> Iterator[Cover]:
    """Yield covers, each cheaper than the one before it or with a better bound.

    It ends when the last one yielded is proven to be the cheapest, when nothing better came for
    a while, when the effort or the time is spent, or as soon as it is stopped; the last one
    yielded is then the answer. The same input and effort give the same covers, unless time or
    the caller cut it short.

    Args:
        costs: of the footprints, not negative.
        tolerance_percent: so much of the area may stay uncovered though it could be covered.
        effort: how hard to look at most.
        seconds: how long to look at most.
        stopped: asked every few milliseconds, in the thread that iterates; may be set from
            another one.
        zones: see `covering.Ground`.
    """
    end = None if seconds is None else time.monotonic() + seconds
    effort = effort or Effort()

    def step() -> None:
        if stopped() or (end is not None and time.monotonic() >= end):
            raise Cancelled

    try:
        ground = Ground(aoi, footprints, tolerance_percent, step, zones)
        owners = ground.kept
        decimals = max([0, *(-_exponent(cost) for cost in costs)])
        whole = [int(costs[owner].scaleb(decimals)) for owner in owners]
        for best, least, used in _Search(ground, whole, effort, step).run():
            covered_percent, gaps = ground.gaps(best)
            yield Cover(
                chosen=tuple(owners[index] for index in best),
                total=sum((costs[owners[index]] for index in best), Decimal(0)),
                lower_bound=Decimal(least).scaleb(-decimals),
                covered_percent=covered_percent,
                coverable_percent=ground.coverable_percent,
                gaps=gaps,
                without_footprint=ground.without,
                effort_used=used,
            )
    except Cancelled:
        return


_Found = tuple[list[int], int, int]


class _Search:
    """The search for the cheapest shapes.

    Args:
        costs: of the shapes of the ground.
    """

    def __init__(
        self,
        ground: Ground,
        costs: Sequence[int],
        effort: Effort,
        step: Callable[[], None],
    ) -> None:
        self._ground, self._effort, self._costs, self._step = ground, effort, costs, step
        self._work = Work()
        self._spots = min(effort.spots, max(_FEWEST_SPOTS, _MOST_NUMBERS // max(1, len(costs))))
        # Of all spots; and what is worked at, which is that or of some of them.
        self._whole = self._problem = self._of_spots(self._spots)
        self._best: list[int] = []
        self._cost = -1
        self._last_gain = 0
        self._chance = Random(_SEED)  # nosec B311  the same covers each time

    def _of_spots(self, count: int) -> SetCover:
        return SetCover(self._ground.spots(count), self._costs, self._step, self._work)

    def run(self) -> Iterator[_Found]:
        """Yield the best shapes so far, the lower bound, and the effort used."""
        last: tuple[list[int], int] | None = None
        for _ in self._steps():
            found = self._best, min(self._whole.bound, self._cost)
            if found != last:
                last = found
                yield *found, self._work.units

    def _steps(self) -> Iterator[None]:
        """Yield whenever there may be something better."""
        self._keep(self._completed(self._problem.patched([])))
        yield
        self._whole.tighten(min(_TIGHTENING, self._left))
        self._keep(self._completed(self._whole.rounded()))
        yield
        if len(self._best) <= _FREED[-1]:
            self._exact()
            yield
        if not self._is_over:
            yield from self._large_neighbourhoods()
            yield

    def _exact(self) -> None:
        """Look for the best of all, for a while."""
        problem, work = self._whole, self._work
        end = work.units + min(_EXACT, self._left)
        while problem.bound < self._cost and work.units < end:
            problem.know(self._cost)
            size = len(problem.rows)
            selection = problem.solve(end - work.units)
            if problem.cost(selection) < self._cost:
                self._keep(self._completed(selection))
            if len(problem.rows) == size:
                break

    def _large_neighbourhoods(self) -> Iterator[None]:
        """Choose anew among neighbours, until nothing better comes."""
        self._whole.know(self._cost)
        for count in _FREED:
            yield from self._descent(self._best, count, _PART_EFFORT)
        self._exact()
        yield
        if self._is_over:
            return
        few = self._of_spots(min(_SPOTS_OF_A_ROUND, self._spots))
        few.tighten(min(_TIGHTENING, self._left))
        part_effort = float(_PART_EFFORT)
        while not self._is_over:
            if not self._whole.is_tight:
                self._whole.tighten(min(_TIGHTENING, self._left))
                yield
            self._problem = few.copy()
            self._problem.know(self._cost)
            part_effort += _PART_EFFORT * _GROWTH
            current = self._completed(self._shaken(self._best)) or self._best
            # Where only some are others than before, one size must do: more rounds bring more.
            yield from self._descent(current, _FREED[1], int(part_effort))

    def _descent(self, current: list[int], count: int, effort: int) -> Iterator[None]:
        """Choose so many neighbours anew at a time, around each of the current cover."""
        tried: set[int] = set()
        while not self._is_over:
            centre = self._next_centre(current, tried)
            if centre is None:
                break
            tried.add(centre)
            better = self._better_around(current, centre, count, effort)
            if better is not None:
                current = better
                self._keep(current)
                yield

    def _shaken(self, chosen: list[int]) -> list[int]:
        """Return others in place of some neighbours, likely dearer."""
        centre = chosen[int(self._chance.random() * len(chosen))]
        gone = self._near(chosen, centre, _SHAKEN)
        noise = [_LEAST_NOISE + self._chance.random() for _ in self._ground.places]
        return self._problem.patched([one for one in chosen if one not in gone], noise)

    def _next_centre(self, chosen: list[int], tried: set[int]) -> int | None:
        """Return the one of the chosen, not tried yet, that costs the most above the bound."""
        slack = self._problem.slack(chosen)
        left = [(-slack[n], column) for n, column in enumerate(chosen) if column not in tried]
        return min(left)[1] if left else None

    def _near(self, chosen: list[int], centre: int, count: int) -> list[int]:
        places = self._ground.places
        far = ((places[chosen] - places[centre]) ** 2).sum(axis=1)
        # Not the same neighbours each time.
        far *= [1 + self._chance.random() * _STRAY for _ in chosen]
        return [chosen[index] for index in np.argsort(far, kind="stable")[:count].tolist()]

    def _better_around(
        self, chosen: list[int], centre: int, count: int, effort: int
    ) -> list[int] | None:
        free = self._near(chosen, centre, count)
        while not self._is_over:
            found = self._problem.improved(chosen, free, min(effort, self._left))
            if found is None:
                return None
            rows = self._lacking(found)
            if not rows:
                return found
            self._problem.add(rows)
        return None

    def _completed(self, columns: Sequence[int]) -> list[int] | None:
        """Return columns that cover all; the problem learns of each gap found on the way.

        None where that shows that none cost less than the best.
        """
        chosen = list(columns)
        while rows := self._lacking(chosen):
            self._problem.add(rows)
            if 0 <= self._cost <= self._problem.bound:
                return None
            chosen = self._problem.patched(chosen)
        return sorted(chosen)

    def _lacking(self, chosen: Sequence[int]) -> list[int]:
        self._work.units += _EFFORT_OF_A_SHAPE * len(chosen)
        return self._ground.lacking(chosen, self._effort.spots_a_round)

    def _keep(self, chosen: list[int] | None) -> None:
        """Keep shapes that cover all if they are the best so far."""
        if chosen is None:
            return
        cost = self._problem.cost(chosen)
        if self._cost < 0 or (cost, len(chosen)) < (self._cost, len(self._best)):
            self._best, self._cost = chosen, cost
            self._last_gain = self._work.units

    @property
    def _left(self) -> int:
        return max(0, self._effort.units - self._work.units)

    @property
    def _is_over(self) -> bool:
        used = self._work.units
        patience = max(_PATIENCE, used // 2)
        is_proven = self._whole.bound >= self._cost
        return is_proven or not self._left or used - self._last_gain > patience


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0

# SPDX-License-Identifier: GPL-2.0-or-later
"""The cover whose scenes lie the fewest days apart."""

from __future__ import annotations

import bisect
import heapq
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from ..geo.ellipsoid import area_km2, polygon_parts
from .limited import least_within
from .points import Array, Edges, Points, spread_points
from .solving import Limit, Solved, Solver

_SPOTS = 1500
# Spans of days whose scenes are chosen from, the shortest first.
_MOST_SPANS = 6
# Gaps of a span that it is then asked of all whether they cover them.
_MOST_NOTED = 32
_SHARE_OF_TOLERANCE = 0.1


def nearest_dates(
    solver: Solver,
    days: Sequence[date | None],
    costs: Sequence[Decimal],
    among: Sequence[int],
    limits: Sequence[Limit],
    coverable_percent: float,
) -> Solved | None:
    """Return scenes of the shortest span of days that cover all that can be, the cheapest of these.

    Its `cost` and `lower_bound` are days. None if no span was found.

    Args:
        days: of all footprints; those without one aren't taken.
        limits: what it keeps to.
        coverable_percent: how much of the area all of them cover together.

    Raises:
        Cancelled.
    """
    dated = [index for index in among if days[index] is not None and solver.shape(index)]
    spans = _Spans(solver, dated, [days[index] for index in dated])
    shortest = spans.shortest()
    if not shortest:
        return None
    whole_percent, _parts = _covered(solver, dated)
    if whole_percent < coverable_percent - solver.tolerance_percent:
        return None
    # What is chosen of a span may lack the whole tolerance once more.
    enough = whole_percent - solver.tolerance_percent * _SHARE_OF_TOLERANCE
    waiting = [(spans.length(first, last), -first, last) for first, last in shortest]
    heapq.heapify(waiting)
    least = waiting[0][0]
    best: tuple[int, Decimal, Solved] | None = None
    is_proven = True
    looked_at = 0
    while waiting and looked_at < _MOST_SPANS and not solver.is_late:
        length, first, last = waiting[0][0], -waiting[0][1], waiting[0][2]
        if best is not None and length > best[0]:
            break
        heapq.heappop(waiting)
        needed = spans.last_of(first, last)
        if needed == last:
            members = spans.members(first, last)
            percent, parts = _covered(solver, members)
            if percent >= enough:
                looked_at += 1
                found = (
                    least_within(solver, costs, members, limits)
                    if limits
                    else solver.least(costs, members)
                )
                if found is not None:
                    apart = _days_apart([days[index] for index in found.chosen])
                    if best is None or (apart, found.cost) < best[:2]:
                        best = (apart, found.cost, found)
                    continue
                is_proven = False
            spans.note(parts)
            needed = max(last + 1, spans.last_of(first, last))
        if needed < spans.count:
            heapq.heappush(waiting, (spans.length(first, needed), -first, needed))
    if best is None:
        return None
    apart, _cost, found = best
    bound = apart if is_proven else min(least, apart)
    return replace(found, cost=Decimal(apart), lower_bound=Decimal(bound))


def _covered(solver: Solver, members: Sequence[int]) -> tuple[float, list[Any]]:
    """Return how much of the area these cover, in per cent, and the parts that they don't."""
    parts = solver.open_parts(members)
    open_km2 = sum(map(area_km2, parts))
    return 100.0 * (1.0 - open_km2 / solver.aoi.area_km2), parts


def _days_apart(days: Sequence[date | None]) -> int:
    known = [day for day in days if day is not None]
    return (max(known) - min(known)).days if known else 0


class _Spans:
    """Spans of days, from a day to another, by their places among all days there are.

    Args:
        indices: of footprints; each has a day.
    """

    def __init__(self, solver: Solver, indices: Sequence[int], days: Sequence[date | None]) -> None:
        of_day: dict[date, list[int]] = {}
        for place, day in enumerate(days):
            if day is not None:
                of_day.setdefault(day, []).append(place)
        self._days = sorted(of_day)
        self._members = [of_day[day] for day in self._days]
        self._indices = indices
        self._points = Points(spread_points(polygon_parts(solver.aoi.shape), _SPOTS))
        self._edges = Edges([solver.shape(index) for index in indices])
        self._check = solver.monitor.check
        self.count = len(self._days)
        self._day_of = {place: n for n, places in enumerate(self._members) for place in places}
        # Of spots that spans were found to lack: the days that cover each, ascending.
        self._lacked: list[list[int]] = []

    def length(self, first: int, last: int) -> int:
        """Return how many days lie between them."""
        return (self._days[last] - self._days[first]).days

    def note(self, parts: Sequence[Any]) -> None:
        """Note what a span doesn't cover, as far as any day does."""
        for part in parts[:_MOST_NOTED]:
            spot = part.representative_point()
            row = self._edges.around((spot.x, spot.y))
            days = {self._day_of[place] for place in range(len(self._indices)) if row >> place & 1}
            if days:
                self._lacked.append(sorted(days))

    def last_of(self, first: int, last: int) -> int:
        """Return the last day of a span that begins so and covers what was noted, too.

        The number of days if there is no such span.
        """
        for days in self._lacked:
            at = bisect.bisect_left(days, first)
            last = max(last, days[at] if at < len(days) else self.count)
        return last

    def members(self, first: int, last: int) -> list[int]:
        """Return the footprints of a span."""
        places = [place for day in self._members[first : last + 1] for place in day]
        return sorted(self._indices[place] for place in places)

    def shortest(self) -> list[tuple[int, int]]:
        """Return for each first day the shortest span that covers all spots that all cover."""
        counts = [self._counts(day) for day in range(self.count)]
        whole = sum(counts, np.zeros(len(self._points), int)) > 0
        found: list[tuple[int, int]] = []
        held = np.zeros(len(self._points), int)
        last = -1
        for first in range(self.count):
            self._check()
            while not (held[whole] > 0).all():
                if last + 1 == self.count:
                    return found
                last += 1
                held = held + counts[last]
            if last < first:
                return found
            found.append((first, last))
            held = held - counts[first]
        return found

    def _counts(self, day: int) -> Array:
        """Return by how many of a day's footprints each spot is covered."""
        counts = np.zeros(len(self._points), np.int32)
        for place in self._members[day]:
            begin, flags = self._points.inside(self._edges, place)
            counts[begin : begin + len(flags)] += flags
        self._check()
        return counts

# SPDX-License-Identifier: GPL-2.0-or-later
"""One question put to several groups of scenes: those of each day, or of each satellite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ..geo.ellipsoid import area_km2
from .limited import least_within, most_within
from .offered import Offered
from .solving import Limit, Solved, Solver

# Of those that cover as much as each other, so many are looked at.
_MOST_GROUPS = 24
_NOTHING = Decimal(0)


class Groups:
    """The groups of which one has to cover the area: all scenes, or those of each day, say.

    Args:
        offered: the scenes, in the order of their footprints.
    """

    def __init__(self, solver: Solver, offered: Sequence[Offered], limits: Sequence[Limit]) -> None:
        self._solver = solver
        self._limits = limits
        found: dict[str, list[int]] = {}
        for index, one in enumerate(offered):
            found.setdefault(one.group, []).append(index)
        self.is_one = len(found) == 1
        self.best: list[list[int]] = list(found.values())
        self.is_whole = True
        self.coverable_percent: float | None = None
        # Of the groups that the last answer isn't of; None if there are none.
        self.bound_of_others: Decimal | None = None
        if not self.is_one:
            self._keep_best([offered_group for _key, offered_group in sorted(found.items())])

    def _keep_best(self, groups: Sequence[list[int]]) -> None:
        """Keep the groups that cover most: as much as each other, but for the tolerance."""
        solver = self._solver
        sums = [sum(map(solver.share, solver.monitor.each(group))) for group in groups]
        covered: dict[int, float] = {}
        best = 0.0
        for number in sorted(range(len(groups)), key=lambda number: (-sums[number], number)):
            if sums[number] < best - solver.tolerance_percent:
                break
            open_km2 = sum(area_km2(part) for part in solver.open_parts(groups[number]))
            covered[number] = 100.0 * (1.0 - open_km2 / solver.aoi.area_km2)
            best = max(best, covered[number])
        kept = [n for n, percent in covered.items() if percent >= best - solver.tolerance_percent]
        self.is_whole = len(kept) <= _MOST_GROUPS
        # Of too many, those that have most to choose from; of these the latest.
        kept.sort(key=lambda number: (-len(groups[number]), -number))
        self.best = [groups[number] for number in kept[:_MOST_GROUPS]]
        self.coverable_percent = best

    def least(self, costs: Sequence[Decimal], kept: Sequence[int] | None = None) -> Solved | None:
        """Return the least that covers all that a group can, within the limits.

        Args:
            kept: only these are looked at; None for all.

        Raises:
            Cancelled.
        """
        best: Solved | None = None
        place = 0
        bounds: list[Decimal] = []
        looked_at = None if kept is None else set(kept)
        for group in self.best:
            among = group if looked_at is None else [n for n in group if n in looked_at]
            if self._limits:
                found = least_within(self._solver, costs, among, self._limits)
            else:
                found = self._solver.least(costs, among)
            if found is None:
                continue
            bounds.append(found.lower_bound)
            if best is None or found.cost < best.cost:
                best, place = found, len(bounds) - 1
        if best is None:
            return None
        others = [*bounds[:place], *bounds[place + 1 :], *([] if self.is_whole else [_NOTHING])]
        self.bound_of_others = min(others, default=None)
        return replace(best, lower_bound=min([best.lower_bound, *others]))

    def most(self, costs: Sequence[Decimal], kept: Sequence[int] | None = None) -> Solved:
        """Return what covers much within the limits, where nothing within them covers all.

        Raises:
            Cancelled.
        """
        looked_at = None if kept is None else set(kept)
        percent = self.coverable_percent
        if percent is None:
            parts = self._solver.open_parts(range(len(self._solver)))
            percent = 100.0 * (1.0 - sum(map(area_km2, parts)) / self._solver.aoi.area_km2)
        found = [
            most_within(
                self._solver,
                costs,
                group if looked_at is None else [n for n in group if n in looked_at],
                self._limits,
                percent,
            )
            for group in self.best
        ]
        return max(found, key=lambda one: (one.covered_percent, -one.cost))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Why each scene is in a proposal: what it alone covers, and what going without it would cost."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np

from ..geo.ellipsoid import area_km2
from ..geo.geometry import Aoi, footprint_shape, united
from ..geo.outlines import is_plain
from ..geo.wkb import corners_of
from ..job import Monitor
from ..money import Money
from ..wording import km2_text, tr
from .limited import least_within
from .offered import Offered
from .proposed import ProposedCover, ProposedLine, Why
from .search import Effort
from .solving import Limit, Solver
from .wishes import ANYTHING, Wishes

# For what one scene alone covers, which is little: spots of it, and work for each.
_EFFORT = Effort(spots=200, units=3_000_000)
# Groups (days, satellites) that could stand in for a proposal of one scene, so many at most.
_MOST_GROUPS = 24
# Scenes of a proposal that are explained, the dearest first; of each so many others are looked at.
_MOST_EXPLAINED = 200
_MOST_OTHERS = 200
_HALF_TURN = 180.0


def explained(
    aoi: Aoi,
    covers: Sequence[ProposedCover],
    offered: Sequence[Offered],
    tolerance_percent: float,
    monitor: Monitor,
    until: float | None = None,
    wishes: Wishes = ANYTHING,
) -> list[ProposedCover]:
    """Return proposals with the reason for each line that has none yet.

    What goes in the place of a scene is the cheapest that covers what it alone covers, the others
    of the proposal kept: perhaps there is a still cheaper set that differs in more. It keeps to
    the same limits.

    Args:
        offered: what there was to choose from.
        until: on the monotonic clock; those that it is too late for have no reason.
        wishes: what the scenes must be.

    Raises:
        Cancelled.
    """
    all_of_them = _Offer(offered)
    found = []
    for cover in covers:
        reasons = _Reasons(aoi, cover, all_of_them, tolerance_percent, monitor, wishes)
        lines = list(cover.lines)
        for place, line in enumerate(cover.lines[:_MOST_EXPLAINED]):
            if line.why is None and (until is None or time.monotonic() < until):
                lines[place] = replace(line, why=reasons.of(place))
        found.append(replace(cover, lines=tuple(lines)))
    return found


class _Offer:
    """What may stand in for a scene, the cheapest first."""

    def __init__(self, offered: Sequence[Offered]) -> None:
        self.all = sorted(offered, key=lambda one: (_price(one), one.found.key))
        self.by_line = {one.line: one for one in offered}
        self._shapes: dict[int, Any] = {}
        self._boxes = np.array([_box(one.footprint) for one in self.all]).reshape(-1, 4)

    def near(self, bounds: Sequence[float]) -> list[int]:
        """Return the places of those that may reach within west, south, east, north."""
        west, south, east, north = self._boxes.T
        reaches = (west <= bounds[2]) & (east >= bounds[0])
        reaches &= (south <= bounds[3]) & (north >= bounds[1])
        return list(map(int, np.flatnonzero(reaches)))

    def shape(self, place: int) -> Any:
        """Return a footprint as a shapely geometry; None if there is none that can be used."""
        if place not in self._shapes:
            self._shapes[place] = footprint_shape(self.all[place].footprint)
        return self._shapes[place]


def _price(one: Offered) -> Decimal:
    return one.price.amount if one.price else Decimal(0)


def _box(footprint: bytes | None) -> tuple[float, float, float, float]:
    """Return west, south, east, north of a footprint; all longitudes where it isn't plain."""
    if footprint is None:
        return (np.inf, np.inf, -np.inf, -np.inf)
    xs, ys = corners_of(footprint)
    if is_plain(footprint) and min(xs) >= -_HALF_TURN and max(xs) <= _HALF_TURN:
        return (min(xs), min(ys), max(xs), max(ys))
    return (-_HALF_TURN, min(ys), _HALF_TURN, max(ys))


class _Reasons:
    """Knows why the lines of a proposal are in it."""

    def __init__(
        self,
        aoi: Aoi,
        cover: ProposedCover,
        offer: _Offer,
        tolerance_percent: float,
        monitor: Monitor,
        wishes: Wishes,
    ) -> None:
        self._wishes = wishes
        self._aoi, self._cover, self._offer, self._monitor = aoi, cover, offer, monitor
        self._tolerance_percent = tolerance_percent
        own = [offer.by_line[line.line] for line in cover.lines]
        self._chosen = Solver(aoi, [one.footprint for one in own], tolerance_percent, monitor)
        self._taken = {one.acquisition for one in own}
        self._groups = {one.group for one in own}

    def of(self, place: int) -> Why:
        """Return why a line is there."""
        solver = self._chosen
        shape = solver.shape(place)
        line = self._cover.lines[place]
        if shape is None or not self._aoi.meets(shape):
            return Why(0.0, self._without(line))
        own = shape.intersection(self._aoi.shape)
        near = [
            other
            for other in range(len(solver))
            if other != place and (solver.shape(other) is not None)
            if solver.shape(other).intersects(own)
        ]
        parts = solver.open_parts(near, own)
        km2 = sum(map(area_km2, parts))
        # So little that the rest of the proposal is as good without it.
        if km2 <= self._aoi.area_km2 * self._tolerance_percent / 100 / len(self._cover.lines):
            return Why(km2, self._without(line))
        return self._replaced(line, parts, km2)

    def _replaced(self, line: ProposedLine, parts: Sequence[Any], km2: float) -> Why:
        """Return the reason with the cheapest that could stand in for the line."""
        hole = united(parts)
        reasons = [self._replaced_by(line, hole, km2, group) for group in self._groups_instead()]
        known = [one for one in reasons if one.next_total is not None]
        if known:
            return min(known, key=lambda one: one.next_total.amount)  # type: ignore[union-attr]
        return Why(km2, None, is_limited=any(one.is_limited for one in reasons))

    def _groups_instead(self) -> list[str]:
        """Return the groups that scenes in the place of a line may be of: that of the others."""
        if len(self._cover.lines) > 1:
            return sorted(self._groups)
        return list(dict.fromkeys(one.group for one in self._offer.all))[:_MOST_GROUPS]

    def _replaced_by(self, line: ProposedLine, hole: Any, km2: float, group: str) -> Why:
        kept = self._worth_trying(hole, group)
        small = Solver(
            Aoi(hole),
            [one.footprint for one in kept],
            # As much of the whole area may stay open as of the proposal.
            min(100.0, self._tolerance_percent * self._aoi.area_km2 / km2 / len(self._cover.lines)),
            self._monitor,
            _EFFORT,
        )
        prices = [_price(one) for one in kept]
        found = small.least(prices) if kept else None
        enough = 100 - small.tolerance_percent
        if found is None or found.covered_percent < enough:
            return Why(km2, None)
        limits = self._limits_beside(line, prices)
        if limits:
            found = least_within(small, prices, range(len(kept)), limits)
        if found is None or found.covered_percent < enough:
            return Why(km2, None, is_limited=True)
        total = self._without(line).amount + found.cost
        instead = tuple(kept[index].line for index in found.chosen)
        return Why(km2, Money(total, self._cover.total.currency), instead)

    def _limits_beside(self, line: ProposedLine, prices: Sequence[Decimal]) -> list[Limit]:
        """Return what the wishes leave for what goes in the place of a line."""
        limits = []
        budget = self._wishes.budget_in(self._cover.total.currency)
        if budget is not None:
            limits.append(Limit(prices, budget - self._without(line).amount))
        if self._wishes.most_scenes is not None:
            room = self._wishes.most_scenes - len(self._cover.lines) + 1
            limits.append(Limit([Decimal(1)] * len(prices), Decimal(room)))
        return limits

    def _worth_trying(self, hole: Any, group: str) -> list[Offered]:
        """Return what of a group may be in the cheapest set that covers a hole, cheapest first."""
        kept: list[Offered] = []
        for place in self._offer.near(hole.bounds):
            self._monitor.check()
            one = self._offer.all[place]
            if one.acquisition in self._taken or one.group != group:
                continue
            shape = self._offer.shape(place)
            if shape is None or not shape.intersects(hole):
                continue
            kept.append(one)
            # One that does it alone costs less than any set that holds a dearer one.
            if len(kept) == _MOST_OTHERS or shape.covers(hole):
                break
        return kept

    def _without(self, line: ProposedLine) -> Money:
        total = self._cover.total
        return Money(total.amount - line.price.amount, total.currency)


def sentence(line: ProposedLine) -> str:
    """Return why a scene is in a proposal, in words; empty if that isn't known yet."""
    why = line.why
    if why is None:
        return ""
    uncovered = tr("Without it {area} km² would stay uncovered.", area=km2_text(why.uncovered_km2))
    if why.is_of_parts:
        if why.whole is None:
            return uncovered
        return f"{uncovered} {tr('The whole scene costs {price}.', price=why.whole)}"
    if why.next_total is None and why.is_limited:
        following = tr("Nothing else was found that covers this within the limits.")
    elif why.next_total is None:
        following = tr("Nothing else that was found covers this.")
    elif why.instead:
        following = tr(
            "The next best set found costs {total}, with {others} in its place.",
            total=why.next_total,
            others=", ".join(map(str, why.instead)),
        )
    else:
        following = tr("The set without it costs {total}.", total=why.next_total)
    return f"{uncovered} {following}"

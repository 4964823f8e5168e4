# SPDX-License-Identifier: GPL-2.0-or-later
"""One cover for many areas: which of them hang together, and the least price of each such group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..catalogue.acquisitions import Acquisition, group_acquisitions
from ..errors import InputError
from ..geo.geometry import Aoi, footprint_shape
from ..geo.uniting import unite
from ..job import Monitor
from ..money import Money
from ..wording import tr
from .areas import AreasLine, AreaSummary, NamedArea, Terms
from .cover_area import CoverAreaJob
from .covering import Zone
from .near_areas import Places, linked, together
from .search import Effort
from .shares import Held, held_of, split
from .solving import tolerance_for

if TYPE_CHECKING:
    from ..catalogue.search import FoundItem
    from .proposed import Proposals, ProposedCover

# Of the effort for all areas a group gets its share, but so much at least.
_LEAST_UNITS = 200_000_000
_ALL_PERCENT = 99.999


class JointCover:
    """Covers areas with the scenes that were found.

    Args:
        areas: all of which can be covered.
        problems: why some couldn't be searched, by their places.

    Attributes:
        lines, summaries, remarks: see `AreasCover`; a summary for each area.
        whole_totals: of each group, what whole scenes alone would cost.
    """

    def __init__(
        self,
        terms: Terms,
        areas: Sequence[NamedArea],
        found: Sequence[FoundItem],
        problems: Mapping[int, str],
    ) -> None:
        self._terms = terms
        self._areas = areas
        self._aois: list[Aoi] = [area.aoi for area in areas if area.aoi is not None]
        self._acquisitions = group_acquisitions(found)
        self._places = Places(self._aois)
        self._problems = problems
        self.lines: list[AreasLine] = []
        self.summaries: list[AreaSummary] = [AreaSummary(area) for area in areas]
        self.whole_totals: list[Money] = []
        self.remarks: list[str] = []

    def run(self, monitor: Monitor, begun: float) -> None:
        """Cover them.

        Args:
            begun: which part of the whole work is done before.

        Raises:
            AuthError, NetworkError, Cancelled.
        """
        met = [self._met(acquisition) for acquisition in monitor.each(self._acquisitions)]
        groups = linked(len(self._aois), [places for places in met if places])
        owner = {place: number for number, group in enumerate(groups) for place in group}
        own: list[list[Acquisition]] = [[] for _ in groups]
        for acquisition, places in zip(self._acquisitions, met):
            if places:
                own[owner[places[0]]].append(acquisition)
        done = 0
        for number, (group, acquisitions) in enumerate(zip(groups, own), 1):
            each = (1 - begun) / len(self._aois)
            watch = _Share(monitor, begun + each * done, each * len(group))
            self._cover(group, acquisitions, number, watch)
            done += len(group)
            text = tr("{done} of {count} areas covered", done=done, count=len(self._aois))
            monitor.progress(begun + each * done, text)

    def _met(self, acquisition: Acquisition) -> list[int]:
        """Return the areas that a product of an acquisition meets."""
        met: set[int] = set()
        seen: set[bytes] = set()
        for variant in acquisition.variants:
            footprint = variant.item.footprint
            if footprint is not None and footprint not in seen:
                seen.add(footprint)
                met.update(self._places.met_by(footprint))
        return sorted(met)

    # ---- one group

    def _cover(
        self, group: list[int], acquisitions: list[Acquisition], number: int, monitor: Monitor
    ) -> None:
        areas, aois = [self._areas[n] for n in group], [self._aois[n] for n in group]
        try:
            proposals = self._proposed(aois, acquisitions, monitor)
        except InputError as error:
            for place, area in zip(group, areas):
                problem = self._problems.get(place) or (
                    error.message if acquisitions else tr("No scene was found that covers it.")
                )
                self.summaries[place] = AreaSummary(area, group=number, problem=problem)
            return
        cover = proposals.first.cheapest
        self.remarks += cover.remarks
        for other in proposals.choices[1:]:
            self.remarks.append(
                tr(
                    "Some scenes are priced in {currency}, and weren't taken where others are "
                    "priced in {other}.",
                    currency=other.currency,
                    other=cover.total.currency,
                )
            )
        self.whole_totals.append(cover.whole_total or cover.total)
        shapes = [footprint_shape(line.outline) for line in cover.lines]
        held = held_of(aois, shapes, monitor)
        begin = len(self.lines)
        self.lines += _lines_of(cover, held, areas)
        costs = _costs_of(cover, held)
        bounds = split(cover.lower_bound, [float(cost.amount) for cost in costs])
        served = [sum(line in one.km2 for one in held) for line in range(len(cover.lines))]
        for place, area, one, cost, bound in zip(group, areas, held, costs, bounds):
            monitor.check()
            own = sorted(one.km2)
            self.summaries[place] = AreaSummary(
                area,
                cost=cost,
                bound=bound,
                above_percent=cover.gap_percent,
                covered_percent=one.covered_percent,
                coverable_percent=self._coverable(self._aois[place], one, acquisitions, monitor),
                lines=tuple(begin + line for line in own),
                shared=sum(served[line] > 1 for line in own),
                owned=sum(cover.lines[line].is_owned for line in own),
                gap_km2=one.gap_km2,
                gaps=one.gaps,
                group=number,
                problem=self._problems.get(place, "") or _lacking(one),
            )

    def _proposed(
        self, aois: list[Aoi], acquisitions: list[Acquisition], monitor: Monitor
    ) -> Proposals:
        terms = self._terms
        effort = terms.effort or Effort()
        units = max(_LEAST_UNITS, effort.units * len(aois) // len(self._aois))
        return CoverAreaJob(
            together(aois, monitor),
            acquisitions,
            {},
            terms.owned,
            terms.wishes,
            replace(effort, units=units),
            ordered=terms.ordered,
            tolerance_percent=terms.tolerance_percent,
            zones=self._zones(aois, acquisitions, monitor),
            only_cheapest=True,
            part_prices=terms.part_prices,
        ).run(monitor)

    def _zones(
        self, aois: list[Aoi], acquisitions: list[Acquisition], monitor: Monitor
    ) -> list[Zone] | None:
        """Return the areas, each with what may stay open of it: of a large group that is little."""
        if len(aois) == 1:
            return None
        places = Places(aois)
        near: list[list[bytes]] = [[] for _ in aois]
        for acquisition in monitor.each(acquisitions):
            footprint = acquisition.preferred.item.footprint
            for place in places.met_by(footprint) if footprint is not None else ():
                near[place].append(footprint)  # type: ignore[arg-type]
        tolerance = self._terms.tolerance_percent
        return [
            Zone(aoi.shape, aoi.area_km2 * tolerance_for(aoi, own, tolerance, monitor) / 100)
            for aoi, own in zip(aois, near)
        ]

    def _coverable(
        self, aoi: Aoi, held: Held, acquisitions: Sequence[Acquisition], monitor: Monitor
    ) -> float:
        if held.covered_percent >= _ALL_PERCENT:
            return held.covered_percent
        shapes = []
        for acquisition in acquisitions:
            item = acquisition.preferred.item
            shape = None if item.is_rough else footprint_shape(item.footprint)
            if shape is not None and aoi.meets(shape):
                shapes.append(shape)
        union = unite(shapes, monitor.check).shape
        (all_of_them,) = held_of([aoi], [union], monitor)
        return max(held.covered_percent, all_of_them.covered_percent)


def _lacking(held: Held) -> str:
    return "" if held.km2 else tr("No scene was found that covers it.")


def _lines_of(
    cover: ProposedCover, held: Sequence[Held], areas: Sequence[NamedArea]
) -> list[AreasLine]:
    """Return the lines with the names of the areas that they are for."""
    found = []
    for number, line in enumerate(cover.lines):
        sizes = [(-one.km2[number], place) for place, one in enumerate(held) if number in one.km2]
        found.append(AreasLine(line, tuple(areas[place].name for _size, place in sorted(sizes))))
    return found


def _costs_of(cover: ProposedCover, held: Sequence[Held]) -> list[Money]:
    """Return what each area pays: of each line by the square kilometres that it has of it."""
    sums = [Money(cover.total.amount * 0, cover.total.currency)] * len(held)
    for number, line in enumerate(cover.lines):
        parts = split(line.price, [one.km2.get(number, 0.0) for one in held])
        sums = [
            Money(so_far.amount + part.amount, so_far.currency) for so_far, part in zip(sums, parts)
        ]
    return sums


class _Share(Monitor):
    """Tells the progress of one group as that of the whole."""

    def __init__(self, outer: Monitor, begun: float, size: float) -> None:
        self._outer, self._begun, self._size = outer, begun, size

    def progress(self, fraction: float, text: str = "") -> None:
        self._outer.progress(min(1.0, self._begun + self._size * fraction), text)

    def info(self, text: str) -> None:
        self._outer.info(text)

    def warning(self, text: str) -> None:
        self._outer.warning(text)

    def cancelled(self) -> bool:
        return self._outer.cancelled()

    def on_stop(self, cut: Any) -> Any:
        return self._outer.on_stop(cut)

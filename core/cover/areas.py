# SPDX-License-Identifier: GPL-2.0-or-later
"""Many areas, and what is proposed for them together, as values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..money import Money
from ..wording import tr
from .proposed import ProposedLine
from .wishes import ANYTHING, Wishes

if TYPE_CHECKING:
    from ..geo.geometry import Aoi
    from ..sales.order import LineItem
    from .part_prices import PartPrices
    from .search import Effort


@dataclass(frozen=True)
class Terms:
    """By what scenes are chosen for many areas: see `CoverAreasJob`."""

    wishes: Wishes = ANYTHING
    owned: Collection[LineItem] = ()
    ordered: Collection[LineItem] = ()
    effort: Effort | None = None
    part_prices: PartPrices | None = None
    tolerance_percent: float = 0.05


@dataclass(frozen=True)
class NamedArea:
    """One of several areas.

    Args:
        name: one of its own.
        aoi: None where it can't be covered.
        problem: why not, in words.
    """

    name: str
    aoi: Aoi | None
    problem: str = ""


@dataclass(frozen=True)
class AreasLine:
    """A scene, or a part of one, and the areas that it is for.

    Args:
        areas: their names, that with most of it first.
    """

    line: ProposedLine
    areas: tuple[str, ...]


@dataclass(frozen=True)
class AreaSummary:
    """What one of the areas has of the joint cover.

    Args:
        cost: its share; None where nothing is known to cover it. What serves several areas is
            paid by each for the square kilometres that it is counted for there.
        bound: its share of what no other joint cover costs less than.
        above_percent: how much dearer than the least the cover that it is in may be at most; None
            if that isn't known.
        covered_percent: of the area.
        coverable_percent: by all scenes there are.
        lines: which of `AreasCover.lines` it has a share of.
        shared: how many of those other areas share.
        gaps: GeoJSON of what isn't covered; None for nothing.
        group: areas with the same number were covered together.
    """

    area: NamedArea
    cost: Money | None = None
    bound: Money | None = None
    above_percent: float | None = None
    covered_percent: float = 0.0
    coverable_percent: float = 0.0
    lines: tuple[int, ...] = ()
    shared: int = 0
    owned: int = 0
    gap_km2: float = 0.0
    gaps: Mapping[str, Any] | None = field(repr=False, default=None)
    group: int = 0
    problem: str = ""


@dataclass(frozen=True)
class AreasCover:
    """What is proposed for all areas.

    Args:
        lines: each scene or part once, whichever areas it serves.
        summaries: one for each area, in the order of the areas.
        totals: what is to be paid, by currency.
        whole_totals: what whole scenes alone would cost, by currency.
        found: how many scenes there were to choose from.
        searches: how many searches it took.
        remarks: what the buyer should know of how it was done, a sentence each.
    """

    lines: tuple[AreasLine, ...]
    summaries: tuple[AreaSummary, ...]
    totals: Mapping[str, Money]
    whole_totals: Mapping[str, Money]
    found: int
    searches: int
    remarks: tuple[str, ...] = ()

    @property
    def to_buy(self) -> tuple[AreasLine, ...]:
        """What isn't owned."""
        return tuple(one for one in self.lines if not one.line.is_owned)


def checked_areas(areas: Iterable[NamedArea]) -> list[NamedArea]:
    """Return areas, of which those without a name, or with that of an earlier one, say so."""
    found: list[NamedArea] = []
    names: set[str] = set()
    for number, area in enumerate(areas, 1):
        name = area.name.strip()
        if not name:
            problem = area.problem or tr("It has no name, so nothing could be told of it.")
            found.append(NamedArea(tr("Area {number}", number=number), None, problem))
        elif name in names:
            problem = area.problem or tr("Another area before it has this name.")
            found.append(NamedArea(name, None, problem))
        else:
            found.append(replace(area, name=name))
        names.add(name)
    return found

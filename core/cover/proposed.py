# SPDX-License-Identifier: GPL-2.0-or-later
"""What is proposed for covering an area: scenes, what they cost, and what is known of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ..money import Money
from ..sales.order import LineItem
from ..wording import number, tr

if TYPE_CHECKING:
    from ..catalogue.search import FoundItem

# The kinds of alternatives, in the order in which they are offered.
CHEAPEST, WHOLE_SCENES, CLEAREST, NEAREST_DATES, NEWEST = KINDS = (
    "cheapest",
    "whole_scenes",
    "clearest",
    "nearest_dates",
    "newest",
)

# Per cent of an area that one decimal would round to nothing.
_LITTLE = 0.1


@dataclass(frozen=True)
class LeftOut:
    """How many acquisitions weren't candidates, by the first reason that holds.

    Args:
        not_loaded: known to be there, but the search was stopped before them.
        filtered: hidden by a filter of the list.
        unorderable: id, collection or level isn't known, so that nobody can order them.
        below_level: offered at no level that is wanted.
        cloudy: cloudier than is wanted.
        cloud_unknown: how cloudy isn't known, and a bound was wanted.
        ungrouped: all were to be of one day or one satellite, and of these it isn't known.
        unpriced: at a level that is wanted no price is stated.
        other_currency: priced in another currency than this proposal.
        no_footprint: without a footprint that can be held against the area.
    """

    not_loaded: int = 0
    filtered: int = 0
    unorderable: int = 0
    below_level: int = 0
    cloudy: int = 0
    cloud_unknown: int = 0
    ungrouped: int = 0
    unpriced: int = 0
    other_currency: int = 0
    no_footprint: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts().values())

    def counts(self) -> dict[str, int]:
        """Return the counts by name that aren't 0."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: count for name, count in found.items() if count}

    def plus(self, other: LeftOut) -> LeftOut:
        """Return both added."""
        return replace(
            self, **{name: getattr(self, name) + count for name, count in other.counts().items()}
        )

    def sentences(self) -> list[str]:
        """Return the counts in words, one each ("3 without a price")."""
        words = {
            "not_loaded": tr(
                "{count} not loaded, since the search was stopped", count=self.not_loaded
            ),
            "filtered": tr("{count} hidden by a filter", count=self.filtered),
            "unorderable": tr("{count} that can't be ordered", count=self.unorderable),
            "below_level": tr("{count} not offered at the level wanted", count=self.below_level),
            "cloudy": tr("{count} too cloudy", count=self.cloudy),
            "cloud_unknown": tr("{count} without a known cloud cover", count=self.cloud_unknown),
            "ungrouped": tr("{count} without a known day or satellite", count=self.ungrouped),
            "unpriced": tr("{count} without a price", count=self.unpriced),
            "other_currency": tr("{count} priced in another currency", count=self.other_currency),
            "no_footprint": tr("{count} without a usable footprint", count=self.no_footprint),
        }
        return [words[name] for name in self.counts()]


NOTHING_LEFT_OUT = LeftOut()


@dataclass(frozen=True)
class Why:
    """Why a scene is in a proposal.

    Args:
        uncovered_km2: what of the area would be uncovered without it, though it can be covered.
        next_total: what the cheapest set costs that was found without it, and that covers as much;
            None if there is none.
        instead: what that set has in its place.
        is_limited: whether there are others, but none within the budget or the number of scenes.
        is_of_parts: whether it stands in a proposal of parts; then no other set is looked for.
        whole: what the whole scene costs, of which a part is proposed.
    """

    uncovered_km2: float
    next_total: Money | None
    instead: tuple[LineItem, ...] = ()
    is_limited: bool = False
    is_of_parts: bool = False
    whole: Money | None = None


@dataclass(frozen=True)
class ProposedLine:
    """A scene of a proposal, or a part of one in one piece.

    Args:
        found: the scene: what would be bought, or what is owned.
        line: scene and level that would be ordered, or were.
        price: what it costs; 0 if it is owned.
        is_owned: whether it was bought before, so that it costs nothing and isn't ordered.
        why: None until it was found out, see `CoverAreaJob.explained`.
        owned_levels: levels of the same acquisition that were bought, though they don't do.
        ordered_levels: levels of the same acquisition that were or may be ordered, but aren't
            owned, so that the line counts at its price.
    """

    found: FoundItem
    line: LineItem
    price: Money
    is_owned: bool
    why: Why | None = None
    owned_levels: tuple[str, ...] = ()
    ordered_levels: tuple[str, ...] = ()

    @property
    def outline(self) -> Mapping[str, Any] | bytes | None:
        """What of the ground it holds: the part, or the footprint; None if that isn't known."""
        if self.line.part is not None:
            return self.line.part.to_geojson()
        return None if self.found.item.is_rough else self.found.item.footprint

    @property
    def key(self) -> str:
        """The key of the item."""
        return self.found.key

    @property
    def day(self) -> date | None:
        """When it was acquired, UTC; None if unknown."""
        acquired = self.found.item.acquired
        return acquired.date() if acquired else None


@dataclass(frozen=True)
class ProposedCover:
    """Scenes that cover the area, and what is known of them.

    Args:
        kinds: what they are the best at, of `KINDS`.
        lines: those that are owned first, then the dearest first.
        total: what they cost together.
        covered_percent: how much of the area they cover, 0 to 100.
        coverable_percent: how much of it all usable scenes together cover.
        gaps: what of the area stays uncovered, GeoJSON Polygon or MultiPolygon, EPSG:4326; None if
            nothing does.
        lower_bound: no scenes that meet the wishes and cover all that can be covered cost less.
        is_exact: whether it is proven that none of its first kind are better.
        mean_cloud: cloud cover of the scenes in per cent, weighted by what of the area each covers,
            of those that state one; None if none does.
        cloud_unknown: how many don't state one.
        looked_at: how many acquisitions there were to choose from, those left out among them.
        left_out: which weren't candidates.
        remarks: where the wishes can't be met, in words.
        effort_used: how much work was done, see `search.Effort`.
        whole_total: what whole scenes alone would cost, where some are bought in part; else None.
        parts_note: what is to be known of parts though none are bought, for the details.
    """

    kinds: tuple[str, ...]
    lines: tuple[ProposedLine, ...]
    total: Money
    covered_percent: float
    coverable_percent: float
    gaps: Mapping[str, Any] | None = field(repr=False)
    lower_bound: Money
    is_exact: bool
    mean_cloud: float | None
    cloud_unknown: int
    looked_at: int
    left_out: LeftOut
    remarks: tuple[str, ...] = ()
    effort_used: int = 0
    whole_total: Money | None = None
    parts_note: str = ""

    @property
    def kind(self) -> str:
        """What it is the best at, first of all."""
        return self.kinds[0]

    @property
    def to_buy(self) -> tuple[ProposedLine, ...]:
        """The scenes that aren't owned."""
        return tuple(line for line in self.lines if not line.is_owned)

    @property
    def has_parts(self) -> bool:
        """Whether parts of scenes are to be bought."""
        return any(line.line.part is not None for line in self.to_buy)

    @property
    def scene_count(self) -> int:
        """How many scenes there are, of whatever number of pieces."""
        return len({line.key for line in self.lines})

    @property
    def owned_count(self) -> int:
        """How many of the scenes are owned."""
        return sum(line.is_owned for line in self.lines)

    @property
    def gap_percent(self) -> float | None:
        """How much dearer than the cheapest it may be at most; None if that isn't known."""
        if self.total.amount <= self.lower_bound.amount:
            return 0.0
        if not self.lower_bound.amount:
            return None
        return float(100 * (self.total.amount / self.lower_bound.amount - 1))

    @property
    def first_day(self) -> date | None:
        """The earliest day of a scene, UTC; None if no day is known."""
        return min(self._days(), default=None)

    @property
    def last_day(self) -> date | None:
        """The latest day of a scene, UTC; None if no day is known."""
        return max(self._days(), default=None)

    @property
    def days_apart(self) -> int | None:
        """How many days lie between the first and the last; None if a day isn't known."""
        days = self._days()
        if not days or len(days) < len(self.lines):
            return None
        return (max(days) - min(days)).days

    def _days(self) -> list[date]:
        return [line.day for line in self.lines if line.day is not None]


@dataclass(frozen=True)
class Choice:
    """What is proposed in one currency.

    Args:
        alternatives: at least one, the cheapest first; equal ones stand there once, with all of
            their kinds.
    """

    currency: str
    alternatives: tuple[ProposedCover, ...]

    @property
    def cheapest(self) -> ProposedCover:
        """The cheapest that was found."""
        return self.alternatives[0]

    def of(self, kind: str) -> ProposedCover | None:
        """Return the alternative of a kind; None if there is none."""
        return next((one for one in self.alternatives if kind in one.kinds), None)


@dataclass(frozen=True)
class Proposals:
    """What is proposed, for each currency apart: amounts of several can't be compared.

    Args:
        choices: at least one; the currency of most scenes first.
        is_final: whether no better ones are looked for any more.
    """

    choices: tuple[Choice, ...]
    is_final: bool = False

    @property
    def first(self) -> Choice:
        """What is proposed in the currency of most scenes."""
        return self.choices[0]

    def in_currency(self, currency: str) -> Choice | None:
        """Return what is proposed in a currency; None for nothing."""
        return next((one for one in self.choices if one.currency == currency), None)


def percent_text(value: float) -> str:
    """Return a share of the area in per cent, rounded down: 99.97 isn't the whole."""
    if value >= 100:
        return "100"
    if 0 < value < _LITTLE:
        return number(f"{value:.1g}")
    return number(f"{math.floor(value * 10) / 10:.1f}")

# SPDX-License-Identifier: GPL-2.0-or-later
"""The smallest set: which scenes cover an area at the least price."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..job import Monitor
from ..money import Money
from ..wording import tr

if TYPE_CHECKING:
    from ..catalogue.search import FoundItem
    from ..geo.geometry import Aoi
    from .covering import Effort


@dataclass(frozen=True)
class Candidate:
    """A scene that may be bought to cover a part of the area.

    Args:
        key: of the item.
        cost: what it costs; None if unknown. A cost of zero is a price like any other.
        footprint: GeoJSON Polygon or MultiPolygon, EPSG:4326; None if unknown.
    """

    key: str
    cost: Money | None
    footprint: Mapping[str, Any] | None = field(repr=False)


_Priced = tuple[Candidate, Money]


@dataclass(frozen=True)
class CoverProposal:
    """The scenes to buy, and what is known of them.

    Args:
        chosen: keys, in the order of the candidates.
        total: what they cost together.
        covered_percent: how much of the area they cover, 0 to 100.
        coverable_percent: how much of the area all usable candidates together cover.
        gaps: what of the area stays uncovered, as GeoJSON Polygon or MultiPolygon, EPSG:4326;
            None if nothing does.
        is_exact: True if it is proven that no set which covers all that can be covered costs
            less than `total`.
        lower_bound: no set that covers all that can be covered costs less than this.
        unpriced: how many candidates were left out since their price isn't known.
        other_currencies: how many were left out since they are priced in another currency.
        without_footprint: how many were left out since their footprint isn't known, or is too
            intricate to be held against others.
    """

    chosen: tuple[str, ...]
    total: Money
    covered_percent: float
    coverable_percent: float
    gaps: Mapping[str, Any] | None = field(repr=False)
    is_exact: bool
    lower_bound: Money
    unpriced: int = 0
    other_currencies: int = 0
    without_footprint: int = 0


def candidate_of(found: FoundItem) -> Candidate:
    """Return an item of a search as a candidate, at its stated price."""
    item = found.item
    # A box around the real footprint covers more than is bought.
    footprint = None if item.is_rough else item.geometry
    return Candidate(item.key, item.price, footprint)


@dataclass(frozen=True)
class SmallestSetJob:
    """Find the scenes that cover an area, as far as the candidates can, at the least price.

    The same input gives the same answer. Of sets that cost the same, one of few scenes is
    taken.

    Args:
        aoi: the area to cover.
        candidates: what there is to choose from; items of a search count with the price that
            the search stated. Of several with one key the cheapest counts.
        currency: only candidates priced in it are used; empty for the most frequent one.
        tolerance_percent: what could be covered but isn't may make up so much of the area: no
            scene is bought for a sliver.
        effort: how hard to look; as hard as a user has patience for unless given.
    """

    aoi: Aoi
    candidates: Sequence[Candidate | FoundItem]
    currency: str = ""
    tolerance_percent: float = 0.05
    effort: Effort | None = None

    def run(self, monitor: Monitor) -> CoverProposal:
        """Find them; on any thread, without network.

        Raises:
            InputError: there are no candidates, or none with a price in the currency.
            Cancelled.
        """
        # Here and not above: shapely and numpy load when a set is asked for.
        from .covering import cover

        candidates = [
            entry if isinstance(entry, Candidate) else candidate_of(entry)
            for entry in self.candidates
        ]
        priced = [(entry, entry.cost) for entry in candidates if entry.cost is not None]
        currency = self.currency or _most_frequent([cost for _, cost in priced])
        usable = _cheapest_of_each_key([pair for pair in priced if pair[1].currency == currency])
        if not usable:
            raise InputError(
                tr("There is no scene with a price to choose from."),
                tr("Search again with other conditions, or read the prices first."),
            )
        footprints = [entry.footprint for entry, _ in usable]
        amounts = [cost.amount for _, cost in usable]
        cover_found = cover(
            self.aoi, footprints, amounts, self.tolerance_percent, monitor, self.effort
        )
        return CoverProposal(
            chosen=tuple(usable[index][0].key for index in cover_found.chosen),
            total=Money(cover_found.total, currency),
            covered_percent=cover_found.covered_percent,
            coverable_percent=cover_found.coverable_percent,
            gaps=cover_found.gaps,
            is_exact=cover_found.lower_bound >= cover_found.total,
            lower_bound=Money(cover_found.lower_bound, currency),
            unpriced=len(candidates) - len(priced),
            other_currencies=sum(cost.currency != currency for _, cost in priced),
            without_footprint=cover_found.without_footprint,
        )


def _most_frequent(costs: Sequence[Money]) -> str:
    counts = Counter(cost.currency for cost in costs)
    return min(counts, key=lambda currency: (-counts[currency], currency), default="")


def _cheapest_of_each_key(priced: Sequence[_Priced]) -> list[_Priced]:
    kept: dict[str, _Priced] = {}
    for entry, cost in priced:
        so_far = kept.get(entry.key)
        if so_far is None or cost.amount < so_far[1].amount:
            kept[entry.key] = (entry, cost)
    return list(kept.values())

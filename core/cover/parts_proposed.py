# SPDX-License-Identifier: GPL-2.0-or-later
"""What is bought of scenes, whole or in part, as a proposal that is held against the area."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from ..geo.ellipsoid import area_km2, polygon_parts
from ..geo.geometry import Aoi, footprint_shape, geojson_of_polygons
from ..geo.uniting import unite
from ..job import Monitor
from ..money import Money
from ..sales.order import LineItem
from ..sales.parts import PartOffer
from .cells import is_gap
from .offered import Offered
from .proposed import CHEAPEST, ProposedCover, ProposedLine, Why

_NOISE = 1e-9
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Sale:
    """What is bought of one scene.

    Args:
        seller: its number.
        offers: of its pieces; none for the whole scene.
        cost: of all of that.
    """

    seller: int
    offers: tuple[PartOffer, ...]
    cost: Decimal


class PartsProposal:
    """Makes a proposal of what is bought.

    Args:
        offered: the scenes that are to be paid, by their numbers.
        owned: those that aren't, each with its shapely outline.
        whole: the cheapest cover by whole scenes.
        tolerance_percent: so much less of the area than by that may be covered.
    """

    def __init__(
        self,
        aoi: Aoi,
        offered: Sequence[Offered],
        owned: Sequence[tuple[Offered, Any]],
        whole: ProposedCover,
        tolerance_percent: float,
        monitor: Monitor,
    ) -> None:
        self._aoi, self._offered, self._owned, self._whole = aoi, offered, owned, whole
        self._tolerance_percent, self._monitor = tolerance_percent, monitor

    def cover(self, sales: Sequence[Sale], bound: Decimal) -> ProposedCover | None:
        """Return what sales make up; None if they leave a gap that they shouldn't."""
        lines = [line for sale in sales for line in self._lines(sale)]
        lines.sort(key=lambda line: (-line.price.amount, line.key, str(line.line)))
        lines = [*self.owned_lines(), *lines]
        outlines = [footprint_shape(line.outline) for line in lines]
        held = unite(outlines, self._monitor.check)
        least = self._aoi.area_km2 * _NOISE
        open_parts = polygon_parts(self._aoi.shape.difference(held.shape))
        gaps = [part for part in open_parts if area_km2(part) > least and is_gap(part)]
        covered = max(0.0, 100.0 * (1.0 - sum(map(area_km2, gaps)) / self._aoi.area_km2))
        if covered < self._whole.covered_percent - self._tolerance_percent:
            # Held against the area itself: a part that leaves a gap isn't what was promised.
            return None
        total = sum((line.price.amount for line in lines), _NOTHING)
        currency = self._whole.total.currency
        bound = min(bound, total)
        is_as_much = self._whole.covered_percent >= covered - self._tolerance_percent
        return replace(
            self._whole,
            kinds=(CHEAPEST,),
            lines=tuple(self._explained(lines, outlines)),
            total=Money(total, currency),
            covered_percent=covered,
            gaps=geojson_of_polygons(gaps) if gaps else None,
            lower_bound=Money(bound, currency),
            is_exact=bound >= total,
            remarks=self._whole.remarks if is_as_much else (),
            whole_total=self._whole.total if is_as_much else None,
            **self._clouds(lines, outlines),
        )

    def _lines(self, sale: Sale) -> list[ProposedLine]:
        one = self._offered[sale.seller]
        currency = self._whole.total.currency
        pieces: list[tuple[LineItem, Money]] = [
            pair for offer in sale.offers for pair in zip(offer.pieces, offer.prices)
        ]
        return [
            ProposedLine(
                found=one.found,
                line=line,
                price=price,
                is_owned=False,
                owned_levels=one.owned_levels,
                ordered_levels=one.ordered_levels,
            )
            for line, price in pieces or [(one.line, Money(sale.cost, currency))]
        ]

    def owned_lines(self) -> list[ProposedLine]:
        """Return what is owned and holds something of the area that the others of it don't."""
        left, lines = self._aoi.shape, []
        order = sorted(self._owned, key=lambda pair: -pair[1].intersection(left).area)
        for one, shape in order:
            self._monitor.check()
            rest = left.difference(shape)
            if area_km2(left) - area_km2(rest) > self._aoi.area_km2 * _NOISE:
                nothing = Money(_NOTHING, self._whole.total.currency)
                lines.append(ProposedLine(one.found, one.line, nothing, is_owned=True))
                left = rest
        return lines

    def _explained(
        self, lines: Sequence[ProposedLine], outlines: Sequence[Any]
    ) -> list[ProposedLine]:
        """Return lines with what of the area only each of them holds, and what the whole costs."""
        wholes = {one.line: one.price for one in self._offered}
        found = []
        for place, (line, shape) in enumerate(zip(lines, outlines)):
            self._monitor.check()
            own = shape.intersection(self._aoi.shape)
            near = [one for n, one in enumerate(outlines) if n != place and one.intersects(own)]
            km2 = area_km2(own.difference(unite(near, self._monitor.check).shape))
            whole = None if line.line.part is None else wholes.get(line.line.whole)
            found.append(replace(line, why=Why(km2, None, whole=whole, is_of_parts=True)))
        return found

    def _clouds(self, lines: Sequence[ProposedLine], outlines: Sequence[Any]) -> Mapping[str, Any]:
        sizes = [area_km2(shape.intersection(self._aoi.shape)) for shape in outlines]
        clouds = [line.found.item.cloud_cover for line in lines]
        known = [(cloud, size) for cloud, size in zip(clouds, sizes) if cloud is not None]
        weight = sum(size for _cloud, size in known)
        unknown = {line.key for line, cloud in zip(lines, clouds) if cloud is None}
        mean = sum(cloud * size for cloud, size in known) / weight if weight else None
        return {"mean_cloud": mean, "cloud_unknown": len(unknown)}

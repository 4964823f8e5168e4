# SPDX-License-Identifier: GPL-2.0-or-later
"""Covers that buy parts of scenes: each piece of the area from whom it costs least.

The outlines of the scenes cut the area into cells. What a part of each scene costs is asked once;
by that it is reckoned who should sell which cells, and the real price of each piece that comes of
it is asked. Where that isn't as reckoned, a least charge for instance, it is reckoned anew, a few
times. Only what was asked is proposed, and only if it costs less than whole scenes alone.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..errors import DataCosmosError
from ..geo.ellipsoid import area_km2, polygon_parts
from ..geo.geometry import Aoi, footprint_shape
from ..geo.uniting import unite
from ..job import Monitor
from ..sales.parts import PartOffer, PartWish
from ..wording import tr
from .cells import Ground, TooManyCells, cut
from .offered import Offered
from .part_prices import Guesses, PartPrices, is_as_guessed
from .parts_proposed import PartsProposal, Sale
from .proposed import ProposedCover
from .sellers import worth_asking
from .tariffs import Market, Tariff
from .wishes import ANYTHING, Wishes

_MOST_ROUNDS = 6
_NOISE = 1e-9
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class PartsAnswer:
    """What came of it.

    Args:
        cover: None if whole scenes cost no more, or parts aren't sold.
        note: what is to be known of it, as a sentence; may be empty.
    """

    cover: ProposedCover | None = None
    note: str = ""


class PartsCover:
    """Looks for a cover with parts that costs less than one of whole scenes.

    Args:
        offered: the scenes, all in one currency.
        whole: the cheapest cover by whole scenes.
        tolerance_percent: so much less of the area may be covered.
        until: on the monotonic clock: no new round begins after that.
    """

    def __init__(
        self,
        aoi: Aoi,
        offered: Sequence[Offered],
        whole: ProposedCover,
        prices: PartPrices,
        tolerance_percent: float,
        monitor: Monitor,
        wishes: Wishes = ANYTHING,
        until: float | None = None,
    ) -> None:
        self._aoi, self._whole, self._prices = aoi, whole, prices
        self._tolerance_percent = tolerance_percent
        self._monitor, self._wishes, self._until = monitor, wishes, until
        usable = [(one, self._usable_shape(one)) for one in monitor.each(offered)]
        groups = self._groups([pair for pair in usable if pair[1] is not None])
        kept = [(one, shape) for one, shape in usable if shape is not None and one.group in groups]
        self._owned = [(one, shape) for one, shape in kept if one.price is None]
        self._offered = [one for one, _shape in kept if one.price is not None]
        self._shapes = [shape for one, shape in kept if one.price is not None]
        self._wholes = [one.price.amount for one in self._offered if one.price is not None]
        collections = [one.line.collection for one in self._offered]
        self._guesses = Guesses(list(map(float, self._wholes)), collections)
        self._proposal = PartsProposal(
            aoi, self._offered, self._owned, whole, tolerance_percent, monitor
        )
        self._offers: dict[tuple[int, bytes], PartOffer] = {}
        self._said: list[str] = []

    def run(self) -> PartsAnswer:
        """Look for it.

        Raises:
            Cancelled.
        """
        is_free = not self._whole.to_buy and not self._whole.remarks
        if is_free or not self._offered:
            return PartsAnswer()
        try:
            return self._run()
        except TooManyCells:
            return PartsAnswer(
                note=tr("There are too many outlines here to look for parts of scenes.")
            )
        except DataCosmosError as error:
            return PartsAnswer(
                note=tr("What parts of scenes cost can't be had: {reason}", reason=error.message)
            )

    def _run(self) -> PartsAnswer:
        monitor = self._monitor
        union = unite([shape for _one, shape in self._owned], monitor.check).shape
        left = self._aoi.shape.difference(union) if self._owned else self._aoi.shape
        least = self._aoi.area_km2 * _NOISE
        parts = [part for part in polygon_parts(left) if area_km2(part) > least]
        keys = {line.line for line in self._whole.to_buy}
        wanted = [n for n, one in enumerate(self._offered) if one.line in keys]
        asked, is_all = worth_asking(parts, self._shapes, self._wholes, wanted, monitor.check)
        self._ask_largest(parts, asked)
        sold = [n for n in asked if self._guesses.tariffs()[n].rate is not None]
        if not sold:
            return PartsAnswer(note=self._why_none())
        ground = cut(
            parts,
            {n: self._shapes[n] for n in asked},
            {n: self._offered[n].found.item.gsd_m or 0.0 for n in asked},
            monitor.check,
        )
        if not ground.shapes:
            return PartsAnswer()
        best = self._best(ground, wanted)
        if best is None:
            return PartsAnswer(note=tr("Parts of scenes cost no less here than whole scenes."))
        bound = self._bound(ground) if is_all else _NOTHING
        cover = self._proposal.cover(best, bound)
        if cover is None:
            return PartsAnswer(note=tr("Parts of scenes would leave gaps here."))
        return PartsAnswer(cover)

    # ---- what there is

    def _usable_shape(self, one: Offered) -> Any:
        shape = footprint_shape(one.footprint)
        if shape is None or not self._aoi.meets(shape) or not self._aoi.can_be_cut_by(shape):
            return None
        return shape

    def _groups(self, usable: Iterable[tuple[Offered, Any]]) -> set[str]:
        """Return the group to choose from, that of the whole scenes: all have to be of one."""
        lines = {line.line for line in self._whole.lines}
        areas: dict[str, float] = {}
        for one, shape in usable:
            if one.line in lines:
                return {one.group}
            common = shape.intersection(self._aoi.shape).area if self._wishes.one_of else 1.0
            areas[one.group] = areas.get(one.group, 0.0) + common
        return {max(areas, key=lambda group: (areas[group], group))} if areas else set()

    def _why_none(self) -> str:
        said = dict.fromkeys(self._said)
        return next(iter(said), tr("Parts of scenes aren't sold here."))

    # ---- asking

    def _ask_largest(self, parts: Sequence[Any], asked: Sequence[int]) -> None:
        """Ask for the largest piece of each scene: what a square kilometre costs at least."""
        self._monitor.progress(
            0.0, tr("Asking what parts of {count} scenes cost", count=len(asked))
        )
        pieces = []
        for n in asked:
            self._monitor.check()
            found = [
                piece
                for part in parts
                if self._shapes[n].intersects(part)
                for piece in polygon_parts(part.intersection(self._shapes[n]))
            ]
            if found:
                pieces.append((n, max(found, key=area_km2)))
        self._ask(pieces)

    def _ask(self, pieces: Sequence[tuple[int, Any]]) -> list[PartOffer]:
        """Return what pieces of scenes cost; what is known isn't asked again."""
        missing: dict[tuple[int, bytes], PartWish] = {}
        for n, shape in pieces:
            key = (n, bytes(shape.wkb))
            if key not in self._offers:
                one = self._offered[n]
                item = one.found.item
                missing[key] = PartWish(one.line, one.footprint, item.gsd_m, one.price, Aoi(shape))
        for key, offer in zip(missing, self._prices.ask(list(missing.values()), self._monitor)):
            self._offers[key] = offer
            self._learn(key[0], offer)
        return [self._offers[n, bytes(shape.wkb)] for n, shape in pieces]

    def _learn(self, n: int, offer: PartOffer) -> None:
        price = offer.price
        if offer.is_offered and price is not None:
            for line, each in zip(offer.pieces, offer.prices):
                if line.part is not None and line.part.area_km2 > 0:
                    self._guesses.note(n, line.part.area_km2, float(each.amount))
            return
        if offer.problem:
            self._said.append(offer.problem)
        if not self._guesses.is_known(n) or not offer.is_whole_better:
            self._guesses.note_unsold(n)
        elif offer.area_km2 > 0:
            # At least so much: the whole costs no more.
            self._guesses.note(n, offer.area_km2, float(self._wholes[n]))

    # ---- choosing

    def _best(self, ground: Ground, wanted: Sequence[int]) -> list[Sale] | None:
        """Return the cheapest whose real prices were asked; None if whole scenes cost no more."""
        best: list[Sale] | None = None
        least = self._whole.total.amount
        known = self._plan_of(ground, wanted)
        covers_less = self._whole.remarks and self._whole.covered_percent < (
            self._whole.coverable_percent - self._tolerance_percent
        )
        most = self._wishes.most_scenes
        if most is not None:
            most -= len(self._proposal.owned_lines())
        for _round in range(_MOST_ROUNDS):
            tariffs = self._guesses.tariffs()
            market = Market(ground.cells, tariffs, self._monitor.check, most)
            plan = market.cheapest(known)
            if plan is None:
                break
            sales, is_as_known = self._sales(ground, plan, tariffs)
            cost = sum((sale.cost for sale in sales), _NOTHING)
            if cost < least or (covers_less and best is None and self._is_affordable(cost)):
                best, least = sales, cost
            if is_as_known or (self._until is not None and time.monotonic() >= self._until):
                break
        if best is not None and not self._is_affordable(least):
            return None
        return best if best is not None and any(sale.offers for sale in best) else None

    def _is_affordable(self, cost: Decimal) -> bool:
        budget = self._wishes.budget_in(self._whole.total.currency)
        return budget is None or cost <= budget

    def _plan_of(self, ground: Ground, wanted: Sequence[int]) -> list[int] | None:
        """Return the cover of whole scenes as who sells each cell; None if it lacks one."""
        own = set(wanted)
        plan = []
        for sellers in ground.cells.sellers:
            seller = next((one for one in sellers if one in own), None)
            if seller is None:
                return None
            plan.append(seller)
        return plan

    def _sales(
        self, ground: Ground, plan: Sequence[int], tariffs: Sequence[Tariff]
    ) -> tuple[list[Sale], bool]:
        """Return what a plan really costs, and whether that is what was reckoned."""
        held: dict[int, list[int]] = {}
        for cell, seller in enumerate(plan):
            held.setdefault(seller, []).append(cell)
        pieces: dict[int, list[Any]] = {}
        for seller, cells in held.items():
            tariff = tariffs[seller]
            if tariff.rate is not None:
                shape = ground.shape_of(seller, cells)
                pieces[seller] = polygon_parts(shape)
                reckoned = sum(tariff.piece(area_km2(piece)) for piece in pieces[seller])
                if reckoned >= tariff.whole:
                    del pieces[seller]
        asked = [(seller, piece) for seller, found in pieces.items() for piece in found]
        offers = dict(zip(((n, bytes(piece.wkb)) for n, piece in asked), self._ask(asked)))
        sales, is_as_known = [], True
        for seller in held:
            whole = self._wholes[seller]
            found = [offers[seller, bytes(piece.wkb)] for piece in pieces.get(seller, ())]
            prices = [one.price for one in found if one.is_offered]
            cost = sum((price.amount for price in prices if price is not None), _NOTHING)
            is_whole = not found or len(prices) < len(found) or cost >= whole
            for offer in found:
                guess = tariffs[seller].piece(offer.area_km2)
                price = offer.price
                real = math.inf if price is None else float(price.amount)
                is_as_known &= is_as_guessed(real, guess)
            if is_whole:
                sales.append(Sale(seller, (), whole))
            else:
                sales.append(Sale(seller, tuple(found), cost))
        return sales, is_as_known

    def _bound(self, ground: Ground) -> Decimal:
        """Return what no other scenes and parts cost less than.

        As long as of none a smaller piece costs less by the square kilometre than its largest.
        """
        cells = ground.cells
        km2: dict[int, float] = {}
        for size, sellers in zip(cells.km2, cells.sellers):
            for seller in sellers:
                km2[seller] = km2.get(seller, 0.0) + size
        tariffs = self._guesses.tariffs()
        means = {}
        for seller, size in km2.items():
            whole, rate = tariffs[seller].whole / size, tariffs[seller].rate
            means[seller] = whole if rate is None else min(whole, rate)
        bound = sum(
            size * min(means[seller] for seller in sellers)
            for size, sellers in zip(cells.km2, cells.sellers)
        )
        return Decimal(math.floor(bound * 100 + 1e-6)) / 100

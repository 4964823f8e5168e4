# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area: which scenes to buy, knowing what is owned and what is wanted."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..catalogue.acquisitions import Acquisition
from ..errors import InputError
from ..job import Monitor
from ..money import Money
from ..sales.order import LineItem
from ..wording import tr
from .offered import Offered, offered_of
from .proposed import NOTHING_LEFT_OUT, Choice, LeftOut, Proposals, ProposedCover, ProposedLine, Why
from .wishes import ANYTHING, Wishes

if TYPE_CHECKING:
    from ..geo.geometry import Aoi
    from .choosing import Chooser
    from .covering import Zone
    from .part_prices import PartPrices
    from .search import Effort

__all__ = [
    "Choice",
    "CoverAreaJob",
    "LeftOut",
    "Proposals",
    "ProposedCover",
    "ProposedLine",
    "Why",
    "Wishes",
]


# Of the time that there is; in the rest it is found out why each scene is there.
_SHARE_OF_SEARCH = 0.85


@dataclass(frozen=True)
class CoverAreaJob:
    """Find scenes that cover an area, as far as those found can: the cheapest, and others.

    Of each acquisition it takes the product that its row shows, or the cheapest one at a level
    that is wanted. What is owned at such a level is free, and isn't proposed again at another.
    The same input and effort give the same answer, unless time or the user cut it short.

    Args:
        aoi: the area to cover.
        acquisitions: what was found, in any order.
        shown: the key of the item that each acquisition's row shows, by the acquisition's key;
            what isn't in it is bought as the product that is offered first.
        owned, ordered: what was bought at this service, and what was or may be ordered but isn't
            owned, see `journal.bought.owned_lines`: that counts at its price, and is named.
        wishes: what the scenes must be.
        effort: how hard to look; as hard as a user has patience for unless given.
        seconds: how long to look at most, and for the reasons.
        left_out: what the caller left out before.
        tolerance_percent: what could be covered but isn't may make up so much of the area: no
            scene is bought for a sliver. Less where little of the area can be covered at all.
        zones: parts of the area that each count for themselves in that; None for one.
        only_cheapest: whether no other alternatives are looked for.
        part_prices: asks what parts of scenes cost; None for whole scenes only.
    """

    aoi: Aoi
    acquisitions: Sequence[Acquisition]
    shown: Mapping[str, str]
    owned: Collection[LineItem] = ()
    wishes: Wishes = ANYTHING
    effort: Effort | None = None
    seconds: float | None = None
    left_out: LeftOut = NOTHING_LEFT_OUT
    tolerance_percent: float = 0.05
    ordered: Collection[LineItem] = ()
    zones: Sequence[Zone] | None = None
    only_cheapest: bool = False
    part_prices: PartPrices | None = None

    def run(
        self, monitor: Monitor, on_better: Callable[[Proposals], None] | None = None
    ) -> Proposals:
        """Find them; on any thread, without network.

        Args:
            on_better: called in this thread with what is known, each time that is better. The
                last that it was called with stays good if the job is cancelled.

        Raises:
            InputError: there is nothing to choose from, or no scene that meets the wishes has a
                price.
            Cancelled: after `on_better` had what was found by then.
        """
        # Here and not above: shapely and numpy load when a set is asked for.
        from .choosing import Chooser
        from .solving import Solver, tolerance_for

        offered, lacking = self._offered()
        left_out = self.left_out.plus(lacking)
        if not offered:
            raise _nothing_to_choose_from(left_out)
        currencies = _currencies(offered, self.wishes)
        end = None if self.seconds is None else time.monotonic() + self.seconds
        choosers, offers = [], []
        for number, currency in enumerate(currencies, 1):
            # One after the other.
            share = _SHARE_OF_SEARCH * number / len(currencies)
            seconds = None if self.seconds is None else self.seconds * share
            usable, others = _in_currency(offered, currency)
            if not usable:
                raise _nothing_to_choose_from(left_out.plus(LeftOut(other_currency=others)))
            footprints = [one.footprint for one in usable]
            tolerance = tolerance_for(self.aoi, footprints, self.tolerance_percent, monitor)
            solver = Solver(
                self.aoi, footprints, tolerance, monitor, self.effort, seconds, self.zones
            )
            offers.append((usable, tolerance))
            missing = left_out.plus(LeftOut(other_currency=others))
            choosers.append(
                Chooser(
                    solver,
                    currency,
                    usable,
                    self.wishes,
                    missing,
                    len(self.acquisitions) + self.left_out.total,
                    only_cheapest=self.only_cheapest,
                )
            )
        best = None
        for best in _rounds(choosers):
            if on_better is not None:
                on_better(best)
        monitor.check()
        if best is None:
            raise _nothing_in_time()
        prices = self.part_prices
        if prices is not None and not self.wishes.only_whole:
            by_currency = dict(zip(currencies, offers))
            best = Proposals(
                tuple(
                    self._with_parts(prices, choice, *by_currency[choice.currency], monitor, end)
                    for choice in best.choices
                )
            )
            if on_better is not None:
                on_better(best)
        choices = tuple(
            replace(choice, alternatives=tuple(self._explained(choice.alternatives, monitor, end)))
            for choice in best.choices
        )
        final = Proposals(choices, is_final=True)
        if on_better is not None:
            on_better(final)
        return final

    def _with_parts(
        self,
        prices: PartPrices,
        choice: Choice,
        offered: Sequence[Offered],
        tolerance_percent: float,
        monitor: Monitor,
        until: float | None,
    ) -> Choice:
        from .alternatives import with_parts
        from .with_parts import PartsCover

        answer = PartsCover(
            self.aoi,
            offered,
            choice.cheapest,
            prices,
            tolerance_percent,
            monitor,
            self.wishes,
            until,
        ).run()
        return with_parts(choice, answer)

    def explained(self, cover: ProposedCover, monitor: Monitor) -> ProposedCover:
        """Return a proposal of this job with `why` on all of its lines.

        `run` does that for its last answer. For one that was taken before the end it is done here.

        Raises:
            Cancelled.
        """
        return self._explained([cover], monitor)[0]

    def least_percent(self, cover: ProposedCover) -> float:
        """Return how much of the area the scenes of a proposal must cover to be as good."""
        tolerance = self.tolerance_percent * cover.coverable_percent / 100
        return min(cover.covered_percent, cover.coverable_percent - tolerance)

    def _offered(self) -> tuple[list[Offered], LeftOut]:
        # However a list is sorted, the same scenes are the same input.
        acquisitions = sorted(self.acquisitions, key=lambda one: one.key)
        return offered_of(acquisitions, self.shown, self.owned, self.wishes, self.ordered)

    def _explained(
        self, covers: Sequence[ProposedCover], monitor: Monitor, until: float | None = None
    ) -> list[ProposedCover]:
        from .solving import tolerance_for
        from .why import explained

        whole = [cover for cover in covers if not cover.has_parts]
        if not whole:
            return list(covers)  # those say why themselves
        offered, _lacking = self._offered()
        usable, _others = _in_currency(offered, covers[0].total.currency)
        footprints = [one.footprint for one in usable]
        tolerance = tolerance_for(self.aoi, footprints, self.tolerance_percent, monitor)
        said = iter(explained(self.aoi, whole, usable, tolerance, monitor, until, self.wishes))
        return [cover if cover.has_parts else next(said) for cover in covers]


def _rounds(choosers: Sequence[Chooser]) -> Iterator[Proposals]:
    """Yield what all propose together: first something in each currency, then what is better."""
    latest: dict[str, Choice] = {}
    streams = [(chooser.currency, chooser.choices()) for chooser in choosers]
    for currency, stream in streams:
        choice = next(stream, None)
        if choice is not None:
            latest[currency] = choice
    if latest:
        yield Proposals(tuple(latest.values()))
    for currency, stream in streams:
        for choice in stream:
            latest[currency] = choice
            yield Proposals(tuple(latest.values()))


def _currencies(offered: Sequence[Offered], wishes: Wishes) -> list[str]:
    """Return the currencies to propose in, that of most scenes first."""
    counts = Counter(one.price.currency for one in offered if one.price is not None)
    if isinstance(wishes.budget, Money):
        return [wishes.budget.currency]
    if not counts:
        # All is owned: nothing is to be paid, in whatever it would be.
        stated = Counter(
            one.found.item.price.currency for one in offered if one.found.item.price is not None
        )
        return [min(stated, key=lambda one: (-stated[one], one), default="")]
    return sorted(counts, key=lambda currency: (-counts[currency], currency))


def _in_currency(offered: Sequence[Offered], currency: str) -> tuple[list[Offered], int]:
    """Return what can be had in a currency, and how many acquisitions can't."""
    usable = [one for one in offered if one.price is None or one.price.currency == currency]
    return usable, len({one.acquisition for one in offered}) - len(usable)


def _nothing_to_choose_from(left_out: LeftOut) -> InputError:
    if not left_out.total:
        return InputError(
            tr("There is no scene to choose from."),
            tr("Search again with other conditions, or a longer time."),
        )
    return InputError(
        tr(
            "There is no scene to choose from: {reasons}.",
            reasons=", ".join(left_out.sentences()),
        ),
        tr("Ask for less, search again with other conditions, or read the prices first."),
    )


def _nothing_in_time() -> InputError:
    return InputError(
        tr("The time was too short for a proposal."),
        tr("Allow more seconds, or choose fewer scenes."),
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is proposed in one currency, from the first answer to the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import cached_property

from ..money import Money
from ..wording import tr
from .alternatives import arranged
from .dates import nearest_dates
from .groups import Groups
from .offered import Offered
from .proposed import (
    CHEAPEST,
    CLEAREST,
    NEAREST_DATES,
    NEWEST,
    Choice,
    LeftOut,
    ProposedCover,
    ProposedLine,
    percent_text,
)
from .solving import Limit, Solved, Solver
from .wishes import DAY, PLATFORM, Wishes

# Of the cheapest, before others are looked for.
_EFFORT_OF_FIRST = 800_000_000
# Other answers than the cheapest are looked for among so many at most: those that are best by
# their measure for what they cover.
_MOST_KEPT = 2000
# Of more than so many scenes some are looked at before the others, lest nothing is known for long.
_MANY, _SOME = 5000, 1500
_UNKNOWN_CLOUD = 100.0  # counts as the worst
# Of what is measured, lest a scene that is no better for anything counts as nothing: half a per
# cent of cloud, half a day of age. And what the price of the cheapest set counts as beside it.
_HALF = 0.5
_WEIGHT_OF_PRICE = 10.0
_NOTHING, _ONE = Decimal(0), Decimal(1)


class Chooser:
    """Looks for the alternatives in one currency.

    Args:
        offered: the scenes, in the order of their footprints.
        left_out: those that aren't candidates.
        looked_at: how many acquisitions there are, those left out among them.
        only_cheapest: whether no other alternatives are wanted.
    """

    def __init__(
        self,
        solver: Solver,
        currency: str,
        offered: Sequence[Offered],
        wishes: Wishes,
        left_out: LeftOut,
        looked_at: int,
        *,
        only_cheapest: bool = False,
    ) -> None:
        self.currency = currency
        self._offered = offered
        self._wishes = wishes
        self._looked_at = looked_at
        self._left_out = left_out
        self._solver = solver
        self._only_cheapest = only_cheapest
        self._prices = [one.price.amount if one.price else _NOTHING for one in offered]
        budget = wishes.budget_in(currency)
        self._limits = [] if budget is None else [Limit(self._prices, budget)]
        if wishes.most_scenes is not None:
            self._limits.append(Limit([_ONE] * len(offered), Decimal(wishes.most_scenes)))
        # The least that any set costs that covers all it can.
        self._bound = _NOTHING
        self._remark = ""
        self._is_counted = False

    def choices(self) -> Iterator[Choice]:
        """Yield what is proposed, each time that is better.

        Raises:
            Cancelled.
        """
        answers = self._cheapest()
        cheapest: Solved | None = None
        for cheapest in answers:
            yield self._choice(cheapest, [])
            if cheapest.effort_used >= _EFFORT_OF_FIRST:
                break
        if cheapest is None:
            return
        others: list[tuple[str, Solved]] = []
        for kind, found in self._others(cheapest):
            others.append((kind, found))
            yield self._choice(cheapest, others)
        for better in answers:
            yield self._choice(better, others)

    def _cheapest(self) -> Iterator[Solved]:
        """Yield covers, each cheaper than the one before it or with a better bound."""
        if not self._groups.is_one:
            yield from self._cheapest_of_groups()
            return
        best = quick = None
        for quick in self._quick():
            best = quick
            yield quick
        for found in self._solver.improving(self._prices):
            self._bound = max(self._bound, found.lower_bound)
            self._note_without(found.without_footprint)
            if quick is not None and self._is_as_good(quick, found):
                found = replace(  # noqa: PLW2901  what is known of it by now
                    quick,
                    lower_bound=found.lower_bound,
                    coverable_percent=found.coverable_percent,
                    effort_used=found.effort_used,
                )
            if self._fits(found):
                best, self._remark = found, ""
                yield found
                continue
            if best is None:
                best = self._within()
                yield best
            elif self._wishes.most_scenes is not None:
                between = self._groups.least(self._prices)
                if between is not None and between.cost < best.cost:
                    yield between
            budget = self._wishes.budget_in(self.currency)
            # Cheaper ones have more scenes rather than fewer, and too dear ones stay so.
            if self._wishes.most_scenes is not None or self._bound > (budget or _NOTHING):
                return

    def _quick(self) -> Iterator[Solved]:
        """Yield covers by some of very many scenes, until all of them are looked at."""
        count = len(self._offered)
        if count <= _MANY:
            return
        some, small = range(0, count, count // _SOME), self._solver.small_effort
        effort = replace(small, units=2 * small.units)
        for found in self._solver.improving(self._prices, some, effort):
            if self._fits(found):
                self._remark = tr("So far only some of these many scenes were looked at.")
                yield replace(found, lower_bound=_NOTHING)

    def _is_as_good(self, one: Solved, other: Solved) -> bool:
        lacks = other.covered_percent - one.covered_percent
        return lacks <= self._solver.tolerance_percent and one.cost <= other.cost

    def _cheapest_of_groups(self) -> Iterator[Solved]:
        solver = self._solver
        self._note_without(sum(solver.shape(index) is None for index in range(len(solver))))
        best = self._within()
        yield best
        group = next((g for g in self._groups.best if set(best.chosen) <= set(g)), None)
        if group is None or self._remark or best.is_exact:
            return
        others = self._groups.bound_of_others
        for found in solver.improving(self._prices, group):
            # Of the other groups no more is known than a small effort found out.
            known = found.lower_bound if others is None else min(found.lower_bound, others)
            bound = max(best.lower_bound, known)
            if found.cost < best.cost and self._fits(found):
                best = found
            best = replace(best, lower_bound=bound)
            self._bound = bound
            yield best

    def _note_without(self, count: int) -> None:
        """Count those without a usable footprint, once."""
        if count and not self._is_counted:
            self._left_out = self._left_out.plus(LeftOut(no_footprint=count))
        self._is_counted = True

    def _within(self) -> Solved:
        """Return the cheapest within the limits, or what covers most within them."""
        found = self._groups.least(self._prices)
        if found is None and self._limits:
            found = self._groups.most(self._prices)
            self._remark = self._too_little(found)
        if found is None:  # there was no time
            return self._groups.most(self._prices)
        if not self._remark:
            self._bound = max(self._bound, found.lower_bound)
        return found

    def _fits(self, found: Solved) -> bool:
        return all(limit.holds(found.chosen) for limit in self._limits)

    def _too_little(self, found: Solved) -> str:
        budget, most = self._wishes.budget_in(self.currency), self._wishes.most_scenes
        covered = percent_text(found.covered_percent)
        coverable = percent_text(found.coverable_percent)
        if budget is None:
            return tr(
                "With so few scenes nothing was found that covers more than this: {covered} % of "
                "the area, where all would cover {coverable} %.",
                covered=covered,
                coverable=coverable,
            )
        money = Money(budget, self.currency)
        if most is None:
            return tr(
                "For {budget} nothing was found that covers more than this: {covered} % of the "
                "area, where all would cover {coverable} %.",
                budget=money,
                covered=covered,
                coverable=coverable,
            )
        return tr(
            "For {budget} and with so few scenes nothing was found that covers more than this: "
            "{covered} % of the area, where all would cover {coverable} %.",
            budget=money,
            covered=covered,
            coverable=coverable,
        )

    @cached_property
    def _groups(self) -> Groups:
        return Groups(self._solver, self._offered, self._limits)

    def _others(self, cheapest: Solved) -> Iterator[tuple[str, Solved]]:
        """Yield the alternatives that wishes and time allow, each with its kind."""
        if self._remark or not cheapest.chosen or self._only_cheapest:
            return
        clouds = [one.found.item.cloud_cover for one in self._offered]
        if any(cloud is not None for cloud in clouds):
            known = [_UNKNOWN_CLOUD if cloud is None else cloud for cloud in clouds]
            yield from self._by_measure(CLEAREST, known, cheapest)
        moments = [one.found.item.acquired for one in self._offered]
        if self._wishes.one_of != DAY and not self._solver.is_late:
            days = [moment.date() if moment else None for moment in moments]
            if len(set(days) - {None}) > 1:
                found = self._nearest(days, cheapest)
                if found is not None:
                    yield NEAREST_DATES, found
        if self._wishes.budget is not None:
            yield from self._by_measure(NEWEST, _ages(moments), cheapest)

    def _by_measure(
        self, kind: str, measured: Sequence[float], cheapest: Solved
    ) -> Iterator[tuple[str, Solved]]:
        """Yield the cover with the least of something, weighted by what each scene covers."""
        if self._solver.is_late:
            return
        kept = self._kept([one + _HALF for one in measured], cheapest.chosen)
        scale = _WEIGHT_OF_PRICE / max(float(cheapest.cost), 1e-9)
        costs = [_NOTHING] * len(self._offered)
        for index in kept:
            share = self._solver.share(index)
            price = min(float(self._prices[index]) * scale, 1e6)
            costs[index] = Decimal(round(100 * (measured[index] + _HALF) * share + price))
        found = self._groups.least(costs, kept)
        if found is not None:
            yield kind, found

    def _nearest(self, days: Sequence[object], cheapest: Solved) -> Solved | None:
        best: Solved | None = None
        kept = set(self._kept([1.0] * len(self._offered), cheapest.chosen))
        for group in self._groups.best:
            among = [index for index in group if index in kept]
            found = nearest_dates(
                self._solver,
                days,  # type: ignore[arg-type]
                self._prices,
                among,
                self._limits,
                cheapest.coverable_percent,
            )
            if found is not None and (best is None or found.cost < best.cost):
                best = found
        return best

    def _kept(self, measured: Sequence[float], wanted: Iterable[int]) -> list[int]:
        """Return the scenes to look at: all, or the best for what they cover.

        Args:
            wanted: are among them in any case: those of a set that covers what can be covered.
        """
        if len(self._offered) <= _MOST_KEPT:
            return list(range(len(self._offered)))

        def worth(index: int) -> tuple[float, int]:
            # Of the area that was searched, which is near enough.
            share = self._offered[index].found.coverage_percent or 0.01
            return ((measured[index] + float(self._prices[index]) * 1e-3) / share, index)

        best = sorted(range(len(self._offered)), key=worth)[:_MOST_KEPT]
        return sorted({*best, *wanted})

    def _choice(self, cheapest: Solved, others: Sequence[tuple[str, Solved]]) -> Choice:
        """Return them as alternatives: the cheapest first, and equal ones once."""
        covers = [self._proposed(CHEAPEST, cheapest)]
        covers += [self._proposed(kind, found) for kind, found in others]
        return Choice(self.currency, arranged(covers, self._solver.tolerance_percent))

    def _proposed(self, kind: str, found: Solved) -> ProposedCover:
        lines = sorted(map(self._line, found.chosen), key=_by_price)
        known = [
            (self._offered[index].found.item.cloud_cover, self._solver.share(index))
            for index in found.chosen
        ]
        clouds = [(cloud, share) for cloud, share in known if cloud is not None]
        weight = sum(share for _cloud, share in clouds)
        total = Money(sum((line.price.amount for line in lines), _NOTHING), self.currency)
        bound = min(self._bound, total.amount)
        return ProposedCover(
            kinds=(kind,),
            lines=tuple(lines),
            total=total,
            covered_percent=found.covered_percent,
            coverable_percent=found.coverable_percent,
            gaps=found.gaps,
            lower_bound=Money(_NOTHING if self._remark else bound, self.currency),
            is_exact=not self._remark and found.is_exact,
            mean_cloud=(sum(cloud * share for cloud, share in clouds) / weight if weight else None),
            cloud_unknown=len(known) - len(clouds),
            looked_at=self._looked_at,
            left_out=self._left_out,
            remarks=tuple(filter(None, (self._remark, self._of_one()))),
            effort_used=found.effort_used,
        )

    def _of_one(self) -> str:
        """Return what a wish for one day or one satellite means for what can be covered."""
        if self._groups.is_one or self._groups.coverable_percent is None:
            return ""
        percent = percent_text(self._groups.coverable_percent)
        if self._wishes.one_of == PLATFORM:
            return tr(
                "Scenes of one satellite cover {percent} % of the area at most.", percent=percent
            )
        return tr("Scenes of one day cover {percent} % of the area at most.", percent=percent)

    def _line(self, index: int) -> ProposedLine:
        one = self._offered[index]
        return ProposedLine(
            found=one.found,
            line=one.line,
            price=one.price or Money(_NOTHING, self.currency),
            is_owned=one.price is None,
            owned_levels=one.owned_levels,
            ordered_levels=one.ordered_levels,
        )


def _by_price(line: ProposedLine) -> tuple[bool, Decimal, str]:
    return (not line.is_owned, -line.price.amount, line.key)


def _ages(moments: Sequence[datetime | None]) -> list[float]:
    """Return how many days before the newest each is; what isn't known counts as the oldest."""
    known = [moment for moment in moments if moment is not None]
    if not known:
        return [0.0] * len(moments)
    newest, oldest = max(known), min(known)
    return [(newest - (moment or oldest)).total_seconds() / 86400 for moment in moments]

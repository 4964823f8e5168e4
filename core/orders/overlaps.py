# SPDX-License-Identifier: GPL-2.0-or-later
"""What a buyer would have twice: an image at several levels, or ground that others cover already.

Nothing of this stops an order: a level may be wanted besides another, and who compares days wants
the same ground again. It is said before money is spent, the same on all roads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Union

from ..journal.bought import Bought
from ..journal.held import Held
from ..sales.order import UNKNOWN_LEVEL, LineItem
from ..wording import number, tr, tr_n
from .taken_twice import BY_ID, Names, Twice

_MOST_SAID = 3


@dataclass(frozen=True)
class OtherLevels:
    """Lines that are one acquisition at several levels, the highest level first."""

    lines: tuple[LineItem, ...]

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person."""
        highest, *others = self.lines
        return tr(
            "{one} is the same image as {others}, at another level.",
            one=names.name(highest),
            others=", ".join(map(names.beside, others)),
        )


@dataclass(frozen=True)
class Owned:
    """A line whose image was, or may have been, ordered before, at this level or another."""

    line: LineItem
    bought: Bought

    @property
    def is_other_level(self) -> bool:
        return not self.bought.holds(self.line)

    @property
    def lines(self) -> tuple[LineItem, ...]:
        return (self.line,)

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person: "You own L1C of ... already (order 7d3c of 2026-11-24, PAID)."."""
        bought, level = self.bought, self.bought.line.level
        facts = {"line": names.name(self.line), "where": bought.where}
        if not bought.is_certain:
            return tr("{line}, or another level of it, may be ordered already ({where}).", **facts)
        if not self.is_other_level:
            return tr("{line} was ordered before ({where}).", **facts)
        if level == UNKNOWN_LEVEL:
            return tr("Of {line} another level was ordered before ({where}).", **facts)
        if bought.is_owned:
            return tr("You own {level} of {line} already ({where}).", level=level, **facts)
        return tr("Of {line} {level} was ordered before ({where}).", level=level, **facts)


@dataclass(frozen=True)
class PartOwned:
    """A line of which earlier orders hold some ground, but not all."""

    line: LineItem
    held: Held

    @property
    def lines(self) -> tuple[LineItem, ...]:
        return (self.line,)

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person: "62 % of ... was ordered before (order 7d3c of ...)."."""
        return self.held.sentence(names.name(self.line))


@dataclass(frozen=True)
class Shared:
    """Two parts of one scene that overlap, so that some ground is paid for twice.

    Args:
        percent: how much of the first, the smaller one, is in the other, 0 to 100.
    """

    lines: tuple[LineItem, LineItem]
    percent: float

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person."""
        one, other = self.lines
        return tr(
            "{percent} % of {one} is in {other}, too, and would be paid for twice.",
            percent=number(f"{self.percent:.2g}"),
            one=names.name(one),
            other=names.name(other),
        )


@dataclass(frozen=True)
class AddsLittle:
    """Lines of one acquisition whose ground the others cover, all but a little.

    Args:
        lines: the highest level first.
        percent: how much of their own ground nothing else covers, 0 to 100.
        by_picked, by_owned: whether other lines cover the rest, or what is owned already.
        is_of_other_day: whether nothing that was taken on their day (UTC) would cover it.
    """

    lines: tuple[LineItem, ...]
    percent: float
    by_picked: bool
    by_owned: bool
    is_of_other_day: bool

    def sentence(self, names: Names = BY_ID) -> str:
        """Return it for a person."""
        line, others = names.name(self.lines[0]), self._others()
        if self.percent:
            text = tr(
                "Only {percent} % of {line} isn't covered by {others}.",
                percent=number(f"{self.percent:.2g}"),
                line=line,
                others=others,
            )
        else:
            text = tr("{line} is covered by {others}.", line=line, others=others)
        if self.is_of_other_day:
            text = f"{text} {tr('Those of its own day do not.')}"
        return text

    def _others(self) -> str:
        if not self.by_owned:
            return tr("the others here")
        return tr("the others here and what you own") if self.by_picked else tr("what you own")


_Remark = Union[Twice, OtherLevels, Owned, PartOwned, Shared, AddsLittle]


@dataclass(frozen=True)
class Overlaps:
    """What of lines would be had twice.

    Args:
        twice: lines that are one acquisition, processed more than once at one level.
        levels: lines that are one acquisition at several levels.
        owned: lines whose image was, or may have been, ordered before.
        little: lines whose ground the others and what is owned cover, the dearest first. All of
            them can be left out together.
        without_outline: how many images have no outline that can be compared.
        problems: why something isn't known, in words: what is owned, or what covers what.
        partly: lines of which earlier orders hold some ground.
        shared: parts of one scene that overlap.
    """

    twice: tuple[Twice, ...] = ()
    levels: tuple[OtherLevels, ...] = ()
    owned: tuple[Owned, ...] = ()
    little: tuple[AddsLittle, ...] = ()
    without_outline: int = 0
    problems: tuple[str, ...] = ()
    partly: tuple[PartOwned, ...] = ()
    shared: tuple[Shared, ...] = ()

    def beside_order(self) -> Overlaps:
        """Return it without what stops an order by itself, and is said then."""
        other_levels = tuple(x for x in self.owned if x.is_other_level)
        return replace(self, twice=(), owned=other_levels, partly=())

    def of(self, line: LineItem, names: Names = BY_ID) -> list[str]:
        """Return what there is to say of one line, as sentences."""
        same: tuple[_Remark, ...] = (*self.twice, *self.shared, *self.levels)
        each = (*same, *self.owned, *self.partly, *self.little)
        return [one.sentence(names) for one in each if line in one.lines]

    def sentences(self, names: Names = BY_ID) -> list[str]:
        """Return what a person should read before they buy; of much of a kind the first only."""
        said: list[str] = []
        same: tuple[tuple[_Remark, ...], ...] = (self.twice, self.shared, self.levels)
        for kind in (*same, self.owned, self.partly):
            said += [one.sentence(names) for one in kind[:_MOST_SAID]]
            if len(kind) > _MOST_SAID:
                said.append(tr("These are {count} in all.", count=len(kind)))
        # Who compares days wants the same ground again: that is one short sentence.
        again = [one for one in self.little if one.is_of_other_day]
        little = [one for one in self.little if not one.is_of_other_day]
        if len(little) == 1:
            said.append(little[0].sentence(names))
        elif little:
            said.append(_much_of_little(little, names))
        if len(again) == 1:
            said.append(again[0].sentence(names))
        elif again:
            said.append(
                tr_n(
                    len(again),
                    "{n} image shows the same ground as others, on another day.",
                    "{n} images show the same ground as others, on other days.",
                )
            )
        return said

    def notes(self) -> list[str]:
        """Return what couldn't be compared, as sentences."""
        said = list(self.problems)
        if self.without_outline:
            said.append(
                tr_n(
                    self.without_outline,
                    "{n} image has no outline that can be compared with those of the others.",
                    "{n} images have no outline that can be compared with those of the others.",
                )
            )
        return said


def _much_of_little(little: Sequence[AddsLittle], names: Names) -> str:
    dearest = "; ".join(names.name(one.lines[0]) for one in little[:_MOST_SAID])
    text = tr_n(
        len(little),
        "{n} image adds less than 1 % to what the others cover. The dearest first: {dearest}",
        "{n} images add less than 1 % each to what the others cover. The dearest first: {dearest}",
        dearest=dearest,
    )
    return text + (" …" if len(little) > _MOST_SAID else ".")

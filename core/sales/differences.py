# SPDX-License-Identifier: GPL-2.0-or-later
"""What of an order isn't what was asked for, as values; `comparing` finds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..money import Money, total_by_currency, written_amounts
from ..wording import square_km, tr
from .order import LineItem
from .part import Part


class Fact(Enum):
    """What is compared, in the sequence in which it is told."""

    ORGANISATION = "organisation"
    CONTRACT = "contract"
    TOTAL = "total"
    DUE = "due"  # what is left to pay
    FEE = "fee"  # on top of prices that are what they were
    CURRENCY = "currency"
    LINE = "line"  # how often it is ordered
    PRICE = "price"  # of one line
    PART = "part"  # which part of the scene it is, or the whole
    PROJECT = "project"  # to which a part is delivered


class How(Enum):
    """In what way something differs."""

    OTHER = "other"
    UNREADABLE = "unreadable"
    INCOMPARABLE = "incomparable"  # money in another currency


@dataclass(frozen=True)
class Difference:
    """A fact of an order that isn't what was asked for.

    Args:
        line: whose; None for one of the whole order.
        asked, found: in words that mean the same in every language: amounts, ids, counts. Parts of
            scenes as they are kept (see `Part.to_text`), empty for the whole scene.
    """

    fact: Fact
    line: LineItem | None
    asked: str
    found: str
    how: How = How.OTHER

    def __str__(self) -> str:
        if self.fact is Fact.LINE:
            return self._of_line()
        if self.fact is Fact.PART and self.line is not None:
            return self._of_part(self.line.whole)
        what = self._what()
        if self.how is How.UNREADABLE:
            return tr(
                "{what}: {asked} \N{RIGHTWARDS ARROW} “{found}”, which can't be read",
                what=what,
                asked=written_amounts(self.asked),
                found=self.found,
            )
        if self.how is How.INCOMPARABLE:
            return tr(
                "{what}: {asked} \N{RIGHTWARDS ARROW} {found}, another currency, which can't be "
                "compared",
                what=what,
                asked=written_amounts(self.asked),
                found=written_amounts(self.found),
            )
        asked, found = written_amounts(self.asked), written_amounts(self.found)
        return f"{what}: {asked} \N{RIGHTWARDS ARROW} {found}"

    def _of_line(self) -> str:
        if self.line is None:
            return tr("what the order lists can't be read: “{found}”", found=self.found)
        if self.how is How.UNREADABLE:
            return tr(
                "{line}: how often it is ordered can't be read: “{found}”",
                line=self.line,
                found=self.found,
            )
        if self.asked == "0":
            text = tr("{line}: ordered, and not asked for", line=self.line)
            return text if self.found == "1" else f"{text} (\N{MULTIPLICATION SIGN} {self.found})"
        if self.found == "0":
            return tr("{line}: asked for, and not ordered", line=self.line)
        return tr(
            "{line}: ordered {found} times, asked for {asked}",
            line=self.line,
            found=self.found,
            asked=self.asked,
        )

    @property
    def found_line(self) -> LineItem | None:
        """What is ordered in place of its line; None if that is no part that can be read."""
        if self.fact is not Fact.PART or self.line is None or self.how is not How.OTHER:
            return None
        try:
            return self.line.of_part(Part.of_text(self.found) if self.found else None)
        except (ValueError, TypeError):
            return None

    def _of_part(self, scene: LineItem) -> str:
        if self.how is How.UNREADABLE:
            return tr(
                "which part of {line} is ordered can't be read: “{found}”",
                line=scene,
                found=self.found,
            )
        found = _size_of(self.found)
        if not self.asked:
            return tr(
                "{line}: only a part of {found} is ordered, and the whole was asked for",
                line=scene,
                found=found,
            )
        asked = _size_of(self.asked)
        if not self.found:
            return tr(
                "{line}: the whole is ordered, and a part of {asked} was asked for",
                line=scene,
                asked=asked,
            )
        return tr(
            "{line}: another part of it than was asked for: {asked} asked for, {found} ordered",
            line=scene,
            asked=asked,
            found=found,
        )

    def _what(self) -> str:
        whose = str(self.line) if self.line else tr("the order")
        names = {
            Fact.ORGANISATION: tr("organisation"),
            Fact.CONTRACT: tr("contract"),
            Fact.CURRENCY: tr("currency of {what}", what=whose),
            Fact.FEE: tr("a fee on top of {what}", what=whose),
            Fact.DUE: tr("left to pay for {what}", what=whose),
            Fact.PROJECT: tr("project of {what}", what=whose),
        }
        return names.get(self.fact, whose)


def _size_of(part: str) -> str:
    """Return the size of a part that was kept, in words; a question mark for a damaged one."""
    try:
        return square_km(Part.of_text(part).area_km2) if part else ""
    except (ValueError, TypeError):
        return "?"


@dataclass(frozen=True)
class Asked:
    """What was asked for.

    Args:
        prices: of each line, as asked just before it was sent.
    """

    organisation_id: int | None
    contract_id: int | None
    lines: tuple[LineItem, ...]
    prices: tuple[Money, ...]

    @property
    def total(self) -> Money | None:
        """The sum; None where the prices are in several currencies, or aren't known."""
        sums = list(total_by_currency(self.prices).values())
        return sums[0] if len(sums) == 1 and len(self.prices) == len(self.lines) else None

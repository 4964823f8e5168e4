# SPDX-License-Identifier: GPL-2.0-or-later
"""What of an order isn't what was asked for, as values; `comparing` finds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..money import Money, total_by_currency, written_amounts
from ..wording import tr
from .order import LineItem


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
        asked, found: in words that mean the same in every language: amounts, ids, counts.
    """

    fact: Fact
    line: LineItem | None
    asked: str
    found: str
    how: How = How.OTHER

    def __str__(self) -> str:
        if self.fact is Fact.LINE:
            return self._of_line()
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

    def _what(self) -> str:
        whose = str(self.line) if self.line else tr("the order")
        names = {
            Fact.ORGANISATION: tr("organisation"),
            Fact.CONTRACT: tr("contract"),
            Fact.CURRENCY: tr("currency of {what}", what=whose),
            Fact.FEE: tr("a fee on top of {what}", what=whose),
            Fact.DUE: tr("left to pay for {what}", what=whose),
        }
        return names.get(self.fact, whose)


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

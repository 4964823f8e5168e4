# SPDX-License-Identifier: GPL-2.0-or-later
"""What of an order isn't what was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..wording import tr
from .order import LineItem


class Fact(Enum):
    """What is compared."""

    LINE = "line"  # how often it is ordered
    ORGANISATION = "organisation"
    CONTRACT = "contract"
    PRICE = "price"  # of one line
    TOTAL = "total"


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

    def __str__(self) -> str:
        names = {
            Fact.LINE: tr("{line}, ordered", line=self.line or ""),
            Fact.ORGANISATION: tr("organisation"),
            Fact.CONTRACT: tr("contract"),
            Fact.PRICE: str(self.line or tr("the order")),
            Fact.TOTAL: tr("the order"),
        }
        return f"{names[self.fact]}: {self.asked} \N{RIGHTWARDS ARROW} {self.found}"

# SPDX-License-Identifier: GPL-2.0-or-later
"""What each line of an order costs: as it was billed, or only as it was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ..money import Money, total_by_currency
from ..wording import tr


@dataclass(frozen=True)
class LinePrice:
    """A price, and where it comes from.

    Args:
        is_billed: it is what the order itself says, of the line or of all lines together; else
            what was asked for just before ordering, of which the order says nothing, or not that.
    """

    money: Money
    is_billed: bool = True

    def __str__(self) -> str:
        return str(self.money) if self.is_billed else f"{self.money} (as asked; not as billed)"

    def in_words(self) -> str:
        """Return the same as `str`, for a person instead of a file."""
        if self.is_billed:
            return self.money.written()
        return tr("{price} (as asked; not as billed)", price=self.money)


def line_prices(
    asked: Sequence[Money | None], billed: Sequence[Money | None], total: Money | None
) -> tuple[LinePrice | None, ...]:
    """Return what each line costs, None where nobody said.

    Args:
        asked, billed: of each line, in the same order; None where not known.
        total: of the whole order, by its own word; None if it says none.
    """
    best = [said or wanted for wanted, said in zip_longest(asked, billed)]
    # Lines that the order doesn't price itself are billed as asked if that makes up its total.
    adds_up = None not in best and total is not None and _sums(best) == [total]
    return tuple(
        None if price is None else LinePrice(price, said is not None or adds_up)
        for price, said in zip_longest(best, billed)
    )


def _sums(prices: list[Money | None]) -> list[Money | None]:
    """Return one sum for each currency; of one price that itself."""
    if len(prices) == 1:
        return prices
    return [*total_by_currency(price for price in prices if price is not None).values()]

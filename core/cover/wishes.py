# SPDX-License-Identifier: GPL-2.0-or-later
"""What a buyer wants of the scenes that cover an area, besides a low price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..errors import InputError
from ..money import Money
from ..stac.items import LEVELS, UNPROJECTED_LEVELS, Item
from ..wording import tr

DAY, PLATFORM = "day", "platform"
# What "at least map-projected" and "at least analysis-ready" mean: the lowest level that is laid on
# a map, and the lowest with reflectances at the ground.
MAP_PROJECTED = next(level for level in LEVELS if level not in UNPROJECTED_LEVELS)
ANALYSIS_READY = "L2A"
_MOST_CLOUD = 100.0


@dataclass(frozen=True)
class Wishes:
    """What the scenes of a cover must be. The default asks for nothing.

    Args:
        min_level: one of `LEVELS`: scenes are bought at this level or a higher one. Empty for the
            level that the row of each shows.
        most_scenes: how many scenes there may be at most, owned ones among them.
        one_of: `DAY` or `PLATFORM`: all scenes are of one day (UTC), or of one satellite; empty for
            any.
        budget: what may be spent at most; an amount without a currency counts in each.
        most_cloud: cloud cover of each scene in per cent, 0 to 100. A scene without a known one
            isn't taken then.
        only_whole: whether scenes are bought as a whole, even where a part costs less.

    Raises:
        InputError: something that nothing can meet.
    """

    min_level: str = ""
    most_scenes: int | None = None
    one_of: str = ""
    budget: Money | Decimal | None = None
    most_cloud: float | None = None
    only_whole: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "min_level", self.min_level.strip().upper())
        if self.min_level and self.min_level not in LEVELS:
            raise InputError(
                tr("{level} is no processing level.", level=self.min_level),
                tr("Choose one of {levels}.", levels=", ".join(LEVELS)),
            )
        if self.one_of not in ("", DAY, PLATFORM):
            raise InputError(
                tr("Scenes can be all of one day or of one platform, not {kind}.", kind=self.one_of)
            )
        if self.most_scenes is not None and self.most_scenes < 1:
            raise InputError(
                tr("At most {count} scenes can't cover anything.", count=self.most_scenes)
            )
        if self.budget is not None and not self._is_amount():
            raise InputError(tr("A budget is an amount of money that isn't below zero."))
        if self.most_cloud is not None and not 0 <= self.most_cloud <= _MOST_CLOUD:
            raise InputError(tr("A cloud cover is 0 to 100 per cent."))

    def _is_amount(self) -> bool:
        amount = self.budget.amount if isinstance(self.budget, Money) else self.budget
        return amount is not None and amount.is_finite() and amount >= 0

    def budget_in(self, currency: str) -> Decimal | None:
        """Return what may be spent in a currency; None for as much as it takes."""
        if isinstance(self.budget, Money):
            return self.budget.amount if self.budget.currency == currency else Decimal(0)
        return self.budget

    def takes_level(self, level: str) -> bool:
        """Return whether scenes of this level are wanted."""
        if not self.min_level:
            return True
        return level in LEVELS and LEVELS.index(level) >= LEVELS.index(self.min_level)

    def takes_cloud(self, item: Item) -> bool:
        """Return whether the item is known to be clear enough."""
        if self.most_cloud is None:
            return True
        return item.cloud_cover is not None and item.cloud_cover <= self.most_cloud

    def group_of(self, item: Item) -> str | None:
        """Return what all scenes must have in common with it, empty for nothing.

        None for an item of which that isn't known.
        """
        if self.one_of == DAY:
            return f"{item.acquired:%Y-%m-%d}" if item.acquired else None
        if self.one_of == PLATFORM:
            return item.platform.lower() or None
        return ""


def levels_from(level: str) -> Sequence[str]:
    """Return the level and all above it, the lowest first."""
    return LEVELS[LEVELS.index(level) :]


ANYTHING = Wishes()

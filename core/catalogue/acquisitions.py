# SPDX-License-Identifier: GPL-2.0-or-later
"""Acquisitions: what a satellite took at one moment, offered at several processing levels."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from ..money import Money
from ..stac.items import LEVELS, Item
from ..stac.takes import Takes, processing_order

if TYPE_CHECKING:
    from .search import FoundItem

_LEVEL_PART = re.compile(
    r"(?<![A-Za-z0-9])(?:MSI)?(?:" + "|".join(LEVELS) + r")(?![A-Za-z0-9])", re.I
)
MOST_USEFUL_PRICE = Decimal(10**15)  # what a sliver of a square kilometre may seem to cost
# Products of one acquisition may end in different hashes ("..._27CAA60E").
_HASH_END = re.compile(r"_[0-9A-F]{8}$")


def acquisition_key(item: Item) -> str:
    """Return a text that only products of one acquisition share; see `Acquisitions` for the rest.

    The catalogue has no such id. Item ids hold the level as a part of their own
    ("MANTIS_L1D_000000412_20250118101522_20250118101531_1A2B3C4D", API facts 2.5 and 9), and
    but for it and the hash at the end they are the same at all levels.
    """
    bare = id_without_level(item.id)
    return f"{item.platform.lower()}/{bare}" if bare else item.key


def id_without_level(item_id: str) -> str:
    """Return what the ids of one acquisition's products have in common.

    Empty for an id that names no level: nothing can be said of it then.
    """
    without_level = _LEVEL_PART.sub("", item_id)
    return "" if without_level == item_id else _HASH_END.sub("", without_level).lower()


@dataclass(frozen=True)
class Acquisition:
    """One acquisition and the products of it that were found.

    Args:
        key: see `acquisition_key`.
        variants: at least one, from the lowest level to the highest; of one level, which was
            processed more than once, the newest first.
    """

    # By the ten thousand in a list of results.
    __slots__ = ("key", "variants")

    key: str
    variants: tuple[FoundItem, ...]

    @property
    def preferred(self) -> FoundItem:
        """The product to offer first: the highest level that has a price, else the highest.

        Of those, the one that was processed last.
        """
        if len(self.variants) == 1:
            return self.variants[0]
        priced = [variant for variant in self.variants if variant.item.price is not None]
        offered = priced or self.variants
        return next(one for one in offered if one.item.level == offered[-1].item.level)

    def holds(self, item: Item) -> bool:
        """Return whether the item is one of its products."""
        return any(variant.key == item.key for variant in self.variants)

    def label_of(self, variant: FoundItem) -> str:
        """Return the variant's level, numbered where several have the same."""
        level = variant.item.level or "?"
        same = [other for other in self.variants if other.item.level == variant.item.level]
        return level if len(same) == 1 else f"{level} ({same.index(variant) + 1})"

    def with_variant(self, variant: FoundItem) -> Acquisition:
        """Return the acquisition with one product more."""
        return Acquisition(self.key, _arranged((*self.variants, variant)))


class Acquisitions:
    """Knows the acquisitions of items that come one after the other."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}  # by what `acquisition_key` says
        # The only one of its moment so far, by what stands for that; see `Takes`.
        self._alone: dict[int, Item | None] = {}
        self._taken = Takes()

    def key_of(self, item: Item) -> str:
        """Return the key of the item's acquisition, that of the first of its products."""
        own = acquisition_key(item)
        if own in self._keys:
            return self._keys[own]
        key = self._known(item) or own
        self._keys[own] = key
        return key

    def _known(self, item: Item) -> str:
        """Return the key of an acquisition that the item shows as well; note it if there is none."""
        if item.acquired is None:
            return ""
        moment = hash((item.platform.lower(), int(item.acquired.timestamp())))
        if moment not in self._alone:
            self._alone[moment] = item
            return ""
        first, self._alone[moment] = self._alone[moment], None
        if first is not None:
            self._taken.add(first, moment)
        known = self._taken.like_or_add(item, moment)
        return "" if known is None else acquisition_key(known)


def group_acquisitions(found: Iterable[FoundItem]) -> list[Acquisition]:
    """Return the acquisitions of the items, in the order in which they first appear."""
    groups: dict[str, list[FoundItem]] = {}
    known = Acquisitions()
    for entry in found:
        groups.setdefault(known.key_of(entry.item), []).append(entry)
    return [Acquisition(key, _arranged(group)) for key, group in groups.items()]


def _arranged(variants: Iterable[FoundItem]) -> tuple[FoundItem, ...]:
    arranged: list[FoundItem] = []
    for _level, group in groupby(sorted(variants, key=_by_level), key=_by_level):
        alike = list(group)
        if len(alike) > 1:  # what was processed when is looked up only where it matters
            alike.sort(key=lambda one: processing_order(one.item), reverse=True)
        arranged += alike
    return tuple(arranged)


def _by_level(found: FoundItem) -> tuple[int, str]:
    level = found.item.level
    return (LEVELS.index(level) if level in LEVELS else -1, level)


def useful_km2(found: FoundItem, aoi_km2: float | None) -> float | None:
    """Return the part of the item's footprint inside the search area, in km² on the ellipsoid.

    Args:
        aoi_km2: size of the search area; None if there was none.

    Returns:
        None if it isn't known.
    """
    if aoi_km2 is None or found.coverage_percent is None:
        return None
    return aoi_km2 * found.coverage_percent / 100


def price_per_useful_km2(found: FoundItem, aoi_km2: float | None) -> Money | None:
    """Return the price divided by the useful part, unrounded; None if either isn't known."""
    useful, price = useful_km2(found, aoi_km2), found.item.price
    if price is None or not useful:
        return None
    amount = price.amount / Decimal(str(useful))
    return Money(amount, price.currency) if amount < MOST_USEFUL_PRICE else None

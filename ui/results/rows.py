# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the results list, and what they are sorted and grouped by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from ...core.catalogue.acquisitions import MOST_USEFUL_PRICE, Acquisition, useful_km2
from ...core.catalogue.search import FoundItem
from ...core.money import Money


class ResultRow:
    """An acquisition in the list, and which of its products is shown.

    Args:
        position: its row in the list; -1 as long as it has none.
        number: the how manieth it was to come.
        sort_key: what it is sorted by where it stands; None if that isn't known of it.
        group: what it has in common with those below the same heading; None if that isn't known.
        is_admitted: whether it is shown; False as long as the list is narrowed to others.
        chosen: the product that somebody chose to be shown; None if nobody did.
    """

    __slots__ = (
        "acquisition",
        "chosen",
        "group",
        "is_admitted",
        "key",
        "number",
        "position",
        "shown",
        "sort_key",
    )

    def __init__(self, acquisition: Acquisition, number: int = 0) -> None:
        self.position = -1
        self.number = number
        self.sort_key: Any = None
        self.group: Any = None
        self.is_admitted = True
        self.chosen: FoundItem | None = None
        self.acquisition = acquisition
        self._show(acquisition.preferred)

    def _show(self, variant: FoundItem) -> None:
        self.shown = variant
        self.key = variant.item.key

    def choose(self, variant: FoundItem) -> None:
        """Show this product, and stay with it when others are found."""
        self.chosen = variant
        self._show(variant)

    def unchoose(self) -> None:
        """Show the product to offer first."""
        self.chosen = None
        self._show(self.acquisition.preferred)

    def admit(self, test: Callable[[FoundItem], bool] | None) -> bool:
        """Be shown if any product is admitted, and then show one of these.

        What isn't admitted isn't what the user looks for, and would be bought in its place. What
        somebody chose stays.

        Args:
            test: None if all is admitted.

        Returns:
            Whether it shows another product than before.
        """
        if test is None and len(self.acquisition.variants) == 1:  # as most, of thousands
            self.is_admitted = True
            return False
        before = self.key
        offered = self.chosen or self.acquisition.preferred
        self.is_admitted = test is None or test(offered)
        if not self.is_admitted and test is not None:
            others = tuple(one for one in self.acquisition.variants if test(one))
            self.is_admitted = bool(others)
            if others and self.chosen is None:
                offered = Acquisition(self.acquisition.key, others).preferred
        self._show(offered)
        return self.key != before

    def add_variant(self, variant: FoundItem) -> None:
        """Take in one product more of the acquisition. See `admit` for which is shown then."""
        self.acquisition = self.acquisition.with_variant(variant)
        if self.chosen is None:
            self._show(self.acquisition.preferred)


class HeaderRow:
    """The heading of a group.

    Args:
        group: what its rows have in common, a day or a collection; None if that isn't known.
    """

    __slots__ = ("count", "group", "position")

    def __init__(self, group: Any) -> None:
        self.position = -1
        self.group = group
        self.count = 0


def _price_key(price: Money | None) -> tuple[str, float] | None:
    # Amounts of different currencies can't be compared: each currency by itself.
    # As a float, which is compared in a fifth of the time.
    return None if price is None else (price.currency, float(price.amount))


_MOST_USEFUL_PRICE = float(MOST_USEFUL_PRICE)


def _useful_price_key(found: FoundItem, area_km2: float | None) -> tuple[str, float] | None:
    # As `price_per_useful_km2`, in a tenth of the time: a list has tens of thousands.
    useful, price = useful_km2(found, area_km2), found.item.price
    if price is None or not useful:
        return None
    amount = float(price.amount) / useful
    return (price.currency, amount) if amount < _MOST_USEFUL_PRICE else None


# What each order compares; None where it isn't known.
SORT_KEYS: dict[str, Callable[[FoundItem, float | None], Any]] = {
    "date": lambda f, _area: f.item.acquired.timestamp() if f.item.acquired else None,
    "cloud": lambda f, _area: f.item.cloud_cover,
    "price": lambda f, _area: _price_key(f.item.price),
    "useful_price": _useful_price_key,
    "coverage": lambda f, _area: f.coverage_percent,
    "gsd": lambda f, _area: f.item.gsd_m,
    "level": lambda f, _area: f.item.level or None,
    "satellite": lambda f, _area: f.item.platform.casefold() or None,
}

YOURS = "yours"
"""An order of its own: what is owned stands in no item."""


def sort_key_of(
    name: str, area_km2: float | None, is_owned: Callable[[ResultRow], bool]
) -> Callable[[ResultRow], Any]:
    """Return what tells a row's sort key in an order of this name; empty for the order they came in.

    Args:
        is_owned: whether any product of a row is owned.
    """
    if name == YOURS:
        return lambda row: True if is_owned(row) else None
    if not name:
        return lambda _row: None
    key_function = SORT_KEYS[name]
    return lambda row: key_function(row.shown, area_km2)


def _day_of(found: FoundItem) -> date | None:
    return found.item.acquired.date() if found.item.acquired else None


GROUP_KEYS: dict[str, Callable[[FoundItem], Any]] = {
    "date": _day_of,
    "collection": lambda f: f.item.collection or None,
}


def sort_groups(by: str, groups: list[Any], newest_first: bool) -> list[Any]:
    """Return the groups: days by date, collections by their names, unknown last."""
    known = [group for group in groups if group is not None]
    known.sort(reverse=by == "date" and newest_first)
    return known + [group for group in groups if group is None]

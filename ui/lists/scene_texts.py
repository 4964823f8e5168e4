# SPDX-License-Identifier: GPL-2.0-or-later
"""What every list says of a scene and its price, in words.

Where a text may have to be shorter there are several versions of it, the longest first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ...core.money import Money, format_amount
from ..adapters.i18n import number_text, translate
from ..adapters.writing import (
    amount_text,
    day_text,
    isolated,
    joined,
    money_text,
    percent_text,
    time_text,
)

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.stac.items import Item


__all__ = ["day_text", "percent_text"]


def date_texts(acquired: datetime | None, until: datetime | None = None) -> tuple[str, ...]:
    """Return day and time of acquisition in UTC, or the days of one that took longer.

    Args:
        until: when that ended; None for a moment.
    """
    if acquired is None:
        return (translate("DataCosmos", "date unknown"),)
    utc = acquired.astimezone(timezone.utc)
    day = day_text(utc.date())
    if until is not None:
        end = until.astimezone(timezone.utc)
        if end.date() == utc.date():
            times = isolated(f"{time_text(utc)} – {time_text(end)}")
            return (f"{day}  {isolated(f'{times} UTC')}", f"{day}  {times}")
        days = f"{day} – {day_text(end.date())}"
        return (days, f"{day_text(utc.date(), 'd MMM')} – {day_text(end.date())}")
    time = time_text(utc)
    return (f"{day}  {isolated(f'{time} UTC')}", f"{day}  {time}", day)


def item_date_texts(item: Item) -> tuple[str, ...]:
    """Return when an item was acquired, see `date_texts`."""
    return date_texts(*item.period) if item.period else date_texts(item.acquired)


def cloud_text(cloud_cover: float | None) -> str:
    """Return the cloud cover."""
    if cloud_cover is None:
        return translate("DataCosmos", "cloud unknown")
    return isolated(translate("DataCosmos", "cloud {}").format(percent_text(cloud_cover)))


def coverage_texts(coverage_percent: float | None) -> tuple[str, ...]:
    """Return how much of the search area is covered; empty if there is no area."""
    if coverage_percent is None:
        return ()
    share = percent_text(coverage_percent)
    return (
        isolated(translate("DataCosmos", "covers {} of the area").format(share)),
        isolated(translate("DataCosmos", "covers {}").format(share)),
    )


def gsd_text(gsd_m: float | None) -> str:
    """Return the ground sampling distance; empty if it isn't known."""
    if gsd_m is None:
        return ""
    return isolated(f"{number_text(gsd_m, None if gsd_m >= 100 else 3)} m")


def platform_text(platform: str) -> str:
    """Return a satellite's name: STAC wants small letters, people write "Sentinel-2A"."""
    return platform.title() if platform.islower() else platform


def satellite_text(platform: str, collection: str) -> str:
    """Return the satellite, or else the collection."""
    return platform_text(platform) or collection


def product_text(entry: CartEntry, level: str = "") -> str:
    """Return satellite, level and ground sampling distance.

    Args:
        level: as it is shown; empty for the line's own.
    """
    parts = (
        satellite_text(entry.platform, entry.line.collection),
        level or entry.line.level,
        gsd_text(entry.gsd_m),
    )
    return joined(parts)


def price_text(price: Money | None) -> str:
    """Return the price."""
    return translate("DataCosmos", "price unknown") if price is None else money_text(price)


def drift_text(before: Money, now: Money) -> str:
    """Return a price as it was and as it is."""
    if before.currency == now.currency:
        return isolated(f"{amount_text(format_amount(before.amount))} → {money_text(now)}")
    return isolated(f"{money_text(before)} → {money_text(now)}")


def totals_text(totals: Mapping[str, Money], unknown: int) -> str:
    """Return the sum for each currency, and how many prices aren't in it; empty for no sum."""
    sums = " + ".join(map(money_text, totals.values()))
    if not unknown or not sums:
        return sums
    return translate("DataCosmos", "{}, and {} without price").format(sums, number_text(unknown))

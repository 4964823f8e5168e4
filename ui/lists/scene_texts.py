# SPDX-License-Identifier: GPL-2.0-or-later
"""What every list says of a scene and its price, in words.

Where a text may have to be shorter there are several versions of it, the longest first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale

from ...core.money import Money, format_amount
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.stac.items import Item


def day_text(day: date, style: str = "d MMM yyyy") -> str:
    """Return a day with the month in the user's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), style)


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
            return (f"{day}  {utc:%H:%M} – {end:%H:%M} UTC", f"{day}  {utc:%H:%M} – {end:%H:%M}")
        days = f"{day} – {day_text(end.date())}"
        return (days, f"{day_text(utc.date(), 'd MMM')} – {day_text(end.date())}")
    return (f"{day}  {utc:%H:%M} UTC", f"{day}  {utc:%H:%M}", day)


def item_date_texts(item: Item) -> tuple[str, ...]:
    """Return when an item was acquired, see `date_texts`."""
    return date_texts(*item.period) if item.period else date_texts(item.acquired)


def percent_text(value: float) -> str:
    """Return whole per cent, never rounded to all or nothing."""
    if 0 < value < 1:
        return "< 1 %"
    if 99 < value < 100:
        return "> 99 %"
    return f"{value:.0f} %"


def cloud_text(cloud_cover: float | None) -> str:
    """Return the cloud cover."""
    if cloud_cover is None:
        return translate("DataCosmos", "cloud unknown")
    return translate("DataCosmos", "cloud {}").format(percent_text(cloud_cover))


def coverage_texts(coverage_percent: float | None) -> tuple[str, ...]:
    """Return how much of the search area is covered; empty if there is no area."""
    if coverage_percent is None:
        return ()
    share = percent_text(coverage_percent)
    return (
        translate("DataCosmos", "covers {} of the area").format(share),
        translate("DataCosmos", "covers {}").format(share),
    )


def gsd_text(gsd_m: float | None) -> str:
    """Return the ground sampling distance; empty if it isn't known."""
    return "" if gsd_m is None else f"{gsd_m:.3g} m"


def platform_text(platform: str) -> str:
    """Return a satellite's name: STAC wants small letters, people write "Sentinel-2A"."""
    return platform.title() if platform.islower() else platform


def satellite_text(platform: str, collection: str) -> str:
    """Return the satellite, or else the collection."""
    return platform_text(platform) or collection


def product_text(entry: CartEntry) -> str:
    """Return satellite, level and ground sampling distance."""
    parts = (
        satellite_text(entry.platform, entry.line.collection),
        entry.line.level,
        gsd_text(entry.gsd_m),
    )
    return " · ".join(part for part in parts if part)


def price_text(price: Money | None) -> str:
    """Return the price."""
    return translate("DataCosmos", "price unknown") if price is None else str(price)


def drift_text(before: Money, now: Money) -> str:
    """Return a price as it was and as it is."""
    if before.currency == now.currency:
        return f"{format_amount(before.amount)} → {now}"
    return f"{before} → {now}"


def totals_text(totals: Mapping[str, Money], unknown: int) -> str:
    """Return the sum for each currency, and how many prices aren't in it; empty for no sum."""
    sums = " + ".join(map(str, totals.values()))
    if not unknown or not sums:
        return sums
    return translate("DataCosmos", "{}, and {} without price").format(sums, unknown)

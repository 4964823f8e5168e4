# SPDX-License-Identifier: GPL-2.0-or-later
"""What a row of the results list says, in words.

Where a text may have to be shorter there are several versions of it, the longest first.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from datetime import date, datetime, timezone
from decimal import ROUND_HALF_EVEN, Decimal

from qgis.PyQt.QtCore import QDate, QLocale

from ...core.acquisitions import price_per_useful_km2, useful_km2
from ...core.money import Money, format_amount
from ...core.search import FoundItem
from ..adapters.i18n import number_text, translate
from .result_rows import ResultRow

_CENT = Decimal("0.01")


def day_text(day: date, style: str = "d MMM yyyy") -> str:
    """Return a day with the month in the user's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), style)


def date_texts(acquired: datetime | None) -> tuple[str, ...]:
    """Return day and time of acquisition in UTC."""
    if acquired is None:
        return (translate("DataCosmos", "date unknown"),)
    utc = acquired.astimezone(timezone.utc)
    day = day_text(utc.date())
    return (f"{day}  {utc:%H:%M} UTC", f"{day}  {utc:%H:%M}", day)


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


def price_text(price: Money | None) -> str:
    """Return the price."""
    return translate("DataCosmos", "price unknown") if price is None else str(price)


def useful_price_texts(found: FoundItem, area_km2: float | None) -> tuple[str, ...]:
    """Return the price of a square kilometre inside the search area; empty if it isn't known."""
    price = price_per_useful_km2(found, area_km2)
    if price is None:
        return ()
    amount = _legible(price.amount)
    return (
        translate("DataCosmos", "{} {} per useful km²").format(amount, price.currency),
        translate("DataCosmos", "{} per useful km²").format(amount),
        translate("DataCosmos", "{}/km²").format(amount),
    )


def _legible(amount: Decimal) -> str:
    """Return an amount to the cent, or to two digits where it is less than one."""
    step = _CENT
    if 0 < amount < 1:
        step = min(_CENT, Decimal(1).scaleb(amount.adjusted() - 1))
    return format_amount(amount.quantize(step, ROUND_HALF_EVEN))


def level_text(row: ResultRow) -> str:
    """Return the level of the product shown."""
    return row.acquisition.label_of(row.shown)


def satellite_text(found: FoundItem) -> str:
    """Return the satellite, or else the collection."""
    return platform_text(found.item.platform) or found.item.collection


def platform_text(platform: str) -> str:
    """Return a satellite's name: STAC wants small letters, people write "Sentinel-2A"."""
    return platform.title() if platform.islower() else platform


def new_texts() -> tuple[str, ...]:
    """Return the mark of what the saved search had not shown before."""
    return (translate("DataCosmos", "new"), "•")


def bought_texts(levels: list[str], is_shown: bool) -> tuple[str, ...]:
    """Return the mark of what was bought before.

    Args:
        levels: the levels at which the acquisition was bought.
        is_shown: whether the level shown is one of them.
    """
    yours = translate("DataCosmos", "yours")
    if is_shown:
        return (f"✓ {yours}", "✓")
    return (translate("DataCosmos", "yours: {}").format(", ".join(levels)), yours, "✓")


def tip_of(lines: Iterable[str]) -> str:
    """Return plain lines as a tool tip.

    Qt guesses whether a tip is rich text, so that all of it must be made so.
    """
    escaped = "<br>".join(html.escape(line) for line in lines)
    return f"<qt><p style='white-space:pre'>{escaped}</p></qt>"


def spoken_text(row: ResultRow, area_km2: float | None, marks: list[str]) -> str:
    """Return all that the row shows as one line, for screen readers."""
    found = row.shown
    item = found.item
    parts = [
        date_texts(item.acquired)[0],
        satellite_text(found),
        level_text(row),
        gsd_text(item.gsd_m),
        cloud_text(item.cloud_cover),
        *coverage_texts(found.coverage_percent)[:1],
        price_text(item.price),
        *useful_price_texts(found, area_km2)[:1],
        *marks,
    ]
    return ", ".join(part for part in parts if part)


def detail_lines(row: ResultRow, area_km2: float | None) -> list[str]:
    """Return what there is no room for in the row, line by line, for its tool tip."""
    found = row.shown
    item = found.item
    lines = [item.id, item.collection]
    useful = useful_km2(found, area_km2)
    if useful is not None:
        lines.append(translate("DataCosmos", "{} km² inside the area").format(number_text(useful)))
    lines += [problem[:1].upper() + problem[1:] for problem in item.problems]
    return [line for line in lines if line]

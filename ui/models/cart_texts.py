# SPDX-License-Identifier: GPL-2.0-or-later
"""What the cart says, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ...core.money import format_amount
from ..adapters.i18n import translate
from . import result_texts as texts

if TYPE_CHECKING:
    from ...core.cart_entry import CartEntry


def satellite_text(entry: CartEntry) -> str:
    """Return satellite, level and ground sampling distance."""
    parts = (
        texts.platform_text(entry.platform) or entry.line.collection,
        entry.line.level,
        texts.gsd_text(entry.gsd_m),
    )
    return " · ".join(part for part in parts if part)


def price_text(entry: CartEntry) -> str:
    """Return the price, with what it was before where that differs."""
    before, price = entry.previous, entry.price
    if not entry.is_drifted or before is None or price is None:
        return texts.price_text(price)
    if before.currency == price.currency:
        return f"{format_amount(before.amount)} → {price}"
    return f"{before} → {price}"


def age_text(read_at: datetime, now: datetime) -> str:
    """Return how old prices are."""
    age = max(timedelta(0), now - read_at)
    minutes = int(age.total_seconds() // 60)
    if minutes < 1:
        return translate("DataCosmos", "Prices are up to date")
    if minutes < 60:
        return translate("DataCosmos", "Prices read {} min ago").format(minutes)
    if minutes < 48 * 60:
        return translate("DataCosmos", "Prices read {} h ago").format(minutes // 60)
    return translate("DataCosmos", "Prices read {} days ago").format(age.days)


def total_text(entries: Sequence[CartEntry]) -> str:
    """Return the sum for each currency, and what isn't in it."""
    from ...core.cart_entry import totals

    sums = " + ".join(str(total) for total in totals(entries).values())
    unknown = sum(entry.price is None for entry in entries)
    if not unknown:
        return sums
    if not sums:
        return translate("DataCosmos", "price unknown")
    return translate("DataCosmos", "{}, and {} without price").format(sums, unknown)


def spoken_text(entry: CartEntry) -> str:
    """Return all that a row shows as one line, for screen readers."""
    parts = [texts.date_texts(entry.acquired)[0], satellite_text(entry), price_text(entry)]
    if entry.is_drifted:
        parts.append(translate("DataCosmos", "price has changed"))
    return ", ".join(parts)


def detail_lines(entry: CartEntry) -> list[str]:
    """Return what there is no room for in the row, line by line, for its tool tip."""
    lines = [entry.line.item, entry.line.collection]
    if entry.problem:
        lines.append(translate("DataCosmos", "No price: {}").format(entry.problem))
    return lines

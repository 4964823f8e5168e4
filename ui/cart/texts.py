# SPDX-License-Identifier: GPL-2.0-or-later
"""What the cart says, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..adapters.i18n import number_text, translate
from ..lists import scene_texts as texts
from ..lists.part_choice import Choice, spoken_texts

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry


def price_text(entry: CartEntry) -> str:
    """Return the price, with what it was before where that differs."""
    before, price = entry.previous, entry.price
    if not entry.is_drifted or before is None or price is None:
        return texts.price_text(price)
    return texts.drift_text(before, price)


def age_text(read_at: datetime, now: datetime) -> str:
    """Return how old prices are."""
    age = max(timedelta(0), now - read_at)
    minutes = int(age.total_seconds() // 60)
    if minutes < 1:
        return translate("DataCosmos", "Prices are up to date")
    if minutes < 60:
        return translate("DataCosmos", "Prices read {} min ago").format(number_text(minutes))
    if minutes < 48 * 60:
        return translate("DataCosmos", "Prices read {} h ago").format(number_text(minutes // 60))
    return translate("DataCosmos", "Prices read {} days ago").format(number_text(age.days))


def project_texts() -> tuple[str, ...]:
    """Return what leads to the choice of a project, the longest version first."""
    return (
        translate("DataCosmos", "choose a project"),
        translate("DataCosmos", "project?"),
    )


def total_text(entries: Sequence[CartEntry]) -> str:
    """Return the sum for each currency, and what isn't in it."""
    from ...core.cart.entry import totals

    unknown = sum(entry.price is None for entry in entries)
    said = texts.totals_text(totals(entries), unknown)
    return said or (texts.price_text(None) if unknown else "")


def spoken_text(entry: CartEntry, level: str = "", choices: Sequence[Choice] = ()) -> str:
    """Return all that a row shows as one line, for screen readers; for the level see there."""
    parts = [
        texts.date_texts(entry.acquired, entry.acquired_until)[0],
        texts.product_text(entry, level),
        price_text(entry),
        *spoken_texts(choices),
    ]
    if entry.is_drifted:
        parts.append(translate("DataCosmos", "price has changed"))
    return ", ".join(parts)


def detail_lines(entry: CartEntry) -> list[str]:
    """Return what there is no room for in the row, line by line, for its tool tip."""
    lines = [entry.line.item, entry.line.collection]
    if entry.problem:
        lines.append(translate("DataCosmos", "No price: {}").format(entry.problem))
    return lines

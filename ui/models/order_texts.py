# SPDX-License-Identifier: GPL-2.0-or-later
"""What the order dialog says, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import scene_texts as texts
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.money import Money
    from ...core.pricing import PriceChange
    from .order_lines import OrderLineRow


def images_text(count: int) -> str:
    """Return a number of images."""
    if count == 1:
        return translate("DataCosmos", "1 image")
    return translate("DataCosmos", "{} images").format(count)


def change_text(change: PriceChange) -> str:
    """Return a price as it was and as it is."""
    return texts.drift_text(change.old, change.new)


def price_text(row: OrderLineRow) -> str:
    """Return the price, with what it was before where that differs, or why there is none."""
    reviewed = row.reviewed
    if reviewed is None:
        return translate("DataCosmos", "asking the price…")
    if reviewed.is_missing:
        return translate("DataCosmos", "not on offer any more")
    if reviewed.price is None:
        return translate("DataCosmos", "no price")
    return change_text(row.change) if row.change else str(reviewed.price)


def needs_notice(row: OrderLineRow) -> bool:
    """Return whether the price isn't what the user expects."""
    return row.reviewed is not None and bool(row.change or row.reviewed.problem)


def bought_texts(row: OrderLineRow) -> tuple[str, ...]:
    """Return the mark of a line that was or may be ordered before; empty if it wasn't."""
    bought = row.reviewed.bought if row.reviewed else None
    if bought is None:
        return ()
    if bought.is_certain:
        return (translate("DataCosmos", "ordered before"), translate("DataCosmos", "ordered"))
    return (translate("DataCosmos", "perhaps ordered before"), translate("DataCosmos", "ordered?"))


def spoken_text(row: OrderLineRow) -> str:
    """Return all that a row shows as one line, for screen readers."""
    parts = [
        texts.date_texts(row.entry.acquired)[0],
        texts.product_text(row.entry),
        price_text(row),
        *bought_texts(row)[:1],
    ]
    if row.change is not None:
        parts.append(translate("DataCosmos", "price has changed"))
    return ", ".join(parts)


def detail_lines(row: OrderLineRow) -> list[str]:
    """Return what there is no room for in the row, line by line, for its tool tip."""
    lines = [row.line.item, row.line.collection]
    if row.reviewed is not None:
        if row.reviewed.problem:
            lines.append(row.reviewed.problem)
        if row.reviewed.bought is not None:
            lines.append(row.reviewed.bought.sentence())
    return lines


def totals_text(totals: Mapping[str, Money], unknown: int) -> str:
    """Return the sum for each currency, and what isn't in it."""
    said = texts.totals_text(totals, unknown)
    return said or (translate("DataCosmos", "unknown") if unknown else "")


def summary_text(count: int, total: Money, contract: str) -> str:
    """Return in one sentence what pressing the button does."""
    return translate("DataCosmos", "You order {} for {} under contract {}.").format(
        images_text(count), total, contract
    )


def changes_text(changes: Sequence[PriceChange]) -> str:
    """Return in one sentence that prices aren't what the user saw; empty if they are."""
    rises = sum(change.is_rise for change in changes)
    if not changes:
        return ""
    if not rises:
        return translate("DataCosmos", "{} cheaper than when you picked it.").format(
            _are(len(changes))
        )
    if rises == len(changes):
        return translate("DataCosmos", "{} dearer than when you picked it.").format(_are(rises))
    return translate(
        "DataCosmos", "{} prices have changed since you picked the images, {} have risen."
    ).format(len(changes), rises)


def _are(count: int) -> str:
    if count == 1:
        return translate("DataCosmos", "1 image is")
    return translate("DataCosmos", "{} images are").format(count)

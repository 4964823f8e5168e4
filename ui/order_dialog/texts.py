# SPDX-License-Identifier: GPL-2.0-or-later
"""What the order dialog says, in words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from ..adapters.i18n import number_text, translate
from ..adapters.writing import money_text
from ..lists import scene_texts as texts

if TYPE_CHECKING:
    from ...core.money import Money
    from ...core.orders.review import PurchaseReview
    from ...core.sales.order import LineItem
    from ...core.sales.pricing import PriceChange


def images_text(count: int) -> str:
    """Return a number of images."""
    if count == 1:
        return translate("DataCosmos", "1 image")
    return translate("DataCosmos", "{} images").format(number_text(count))


def lines_text(lines: Collection[LineItem]) -> str:
    """Return a number of images, and how many of them are bought in part."""
    wholes = {line.whole for line in lines}
    parted = {line.whole for line in lines if line.part is not None}
    if not parted:
        return images_text(len(wholes))
    if len(parted) == len(wholes):
        if len(parted) == 1:
            return translate("DataCosmos", "a part of 1 image")
        return translate("DataCosmos", "parts of {} images").format(number_text(len(parted)))
    return translate("DataCosmos", "{} ({} of them in part)").format(
        images_text(len(wholes)), number_text(len(parted))
    )


def change_text(change: PriceChange) -> str:
    """Return a price as it was and as it is."""
    return texts.drift_text(change.old, change.new)


def totals_text(totals: Mapping[str, Money], unknown: int) -> str:
    """Return the sum for each currency, and what isn't in it."""
    said = texts.totals_text(totals, unknown)
    return said or (translate("DataCosmos", "unknown") if unknown else "")


def contract_text(review: PurchaseReview, name: str) -> str:
    """Return how the review's contract is called: "Standard (456)"."""
    name = review.contract.name if review.contract else name
    return f"{name} ({review.contract_id})" if name else str(review.contract_id)


def summary_text(images: str, total: Money, contract: str) -> str:
    """Return in one sentence what pressing the button does; for `images` see `lines_text`."""
    return translate("DataCosmos", "You order {} for {} under contract {}.").format(
        images, money_text(total), contract
    )


def changes_text(changes: Sequence[PriceChange]) -> str:
    """Return in one sentence that prices aren't what the user saw; empty if they are."""
    rises = sum(change.is_rise for change in changes)
    foreign = sum(not change.is_comparable for change in changes)
    if not changes:
        return ""
    if foreign:
        return translate(
            "DataCosmos",
            "{} priced in another currency than when you picked it, which can't be compared.",
        ).format(_are(foreign))
    if not rises:
        return translate("DataCosmos", "{} cheaper than when you picked it.").format(
            _are(len(changes))
        )
    if rises == len(changes):
        return translate("DataCosmos", "{} dearer than when you picked it.").format(_are(rises))
    return translate(
        "DataCosmos", "{} prices have changed since you picked the images, {} have risen."
    ).format(number_text(len(changes)), number_text(rises))


def _are(count: int) -> str:
    if count == 1:
        return translate("DataCosmos", "1 image is")
    return translate("DataCosmos", "{} images are").format(number_text(count))


def repeat_text(review: PurchaseReview) -> str:
    """Return what a tick gives leave to: to order again, or perhaps again."""
    if review.list_gap:
        return translate(
            "DataCosmos", "Order although there may be such an order already ({})"
        ).format(number_text(len(review.repeated)))
    if review.twice:
        return (
            translate("DataCosmos", "Order these all the same ({})").format(
                number_text(len(review.repeated))
            )
            if review.bought
            else translate("DataCosmos", "Order each, though they are the same image ({})").format(
                number_text(len(review.repeated))
            )
        )
    return translate("DataCosmos", "Order again what was ordered before ({})").format(
        number_text(len(review.repeated))
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What every list says of the part of a scene inside the area, and of its price.

Where a text may have to be shorter there are several versions of it, the longest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.money import Money, format_amount
from ..adapters.i18n import number_text, translate
from ..adapters.writing import amount_text, isolated
from . import scene_texts as texts
from .value_lines import Value, plain

if TYPE_CHECKING:
    from ...core.sales.parts import PartOffer


def part_texts(offer: PartOffer | None, whole: Money | None) -> tuple[str, ...]:
    """Return what the part inside the area costs; empty where no part is sold."""
    if offer is None or not offer.is_offered or offer.price is None:
        return ()
    said = [*area_price_texts(offer.price)]
    if whole is not None and whole.currency == offer.price.currency:
        amount = amount_text(format_amount(offer.price.amount))
        said.append(translate("DataCosmos", "area {}").format(amount))
    return tuple(map(isolated, said))


def area_price_texts(price: Money) -> tuple[str, ...]:
    """Return what only the area costs, to stand beside the price of the whole scene."""
    text = texts.price_text(price)
    return (
        translate("DataCosmos", "only my area {}").format(text),
        translate("DataCosmos", "area {}").format(text),
    )


def part_value(offer: PartOffer | None, whole: Money | None) -> Value | None:
    """Return what the part inside the area costs."""
    versions = part_texts(offer, whole)
    return Value(plain(*versions), is_strong=True) if versions else None


def part_summary(offer: PartOffer) -> str:
    """Return what the part inside the area costs; else why it isn't sold."""
    if not offer.is_offered or offer.price is None:
        return offer.problem
    size = translate("DataCosmos", "{} km²").format(number_text(offer.area_km2))
    price = texts.price_text(offer.price)
    said = translate("DataCosmos", "{} for {}").format(price, size)
    if len(offer.pieces) > 1:
        pieces = number_text(len(offer.pieces))
        said = translate("DataCosmos", "{}, in {} pieces").format(said, pieces)
    return said


def part_lines(offer: PartOffer | None) -> list[str]:
    """Return all that is known of the part inside the area, line by line."""
    if offer is None:
        return []
    said = part_summary(offer)
    if offer.is_offered:
        said = translate("DataCosmos", "Only my area: {}").format(said)
    if offer.is_offered and offer.saves is not None:
        saved = translate("DataCosmos", "{}, {} less than the whole scene")
        said = saved.format(said, texts.price_text(offer.saves))
    return [line for line in (said, *offer.notes) if line]

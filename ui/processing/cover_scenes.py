# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenes of datacosmos:coverarea: each once where they come in, and what is said of a cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsProcessingFeedback

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.cover.cover_area import Proposals, ProposedCover
    from ...core.cover.wishes import Wishes
    from ...core.money import Money


def each_once(
    scenes: Sequence[tuple[FoundItem, QgsFeature]], feedback: QgsProcessingFeedback
) -> dict[str, tuple[FoundItem, QgsFeature]]:
    """Return each scene once, by its key: of one that is there again, that with the higher price.

    A layer of several searches holds some twice, and which is the newer one nobody knows.
    """
    found: dict[str, tuple[FoundItem, QgsFeature]] = {}
    for one, feature in scenes:
        known = found.get(one.key)
        if known is None or _costs_more(one.item.price, known[0].item.price):
            found[one.key] = (one, feature)
    if len(found) < len(scenes):
        feedback.pushInfo(
            translate(
                "DataCosmos",
                "Scenes that are in INPUT more than once count once, at their highest price: {}",
            ).format(len(scenes) - len(found))
        )
    return found


def with_doubts(found: Sequence[FoundItem]) -> list[FoundItem]:
    """Return scenes, of which those with a footprint that isn't the real one are marked as such.

    A search leaves it open how much of its area such a box covers, and the layer says no more.
    """
    if all(one.coverage_percent is None for one in found):
        return list(found)
    return [
        replace(one, item=replace(one.item, is_rough=True))
        if one.coverage_percent is None and one.item.footprint is not None
        else one
        for one in found
    ]


def _costs_more(price: Money | None, known: Money | None) -> bool:
    if price is None or known is None:
        return price is not None
    return price.currency == known.currency and price.amount > known.amount


def tell(
    chosen: ProposedCover, proposals: Proposals, wishes: Wishes, feedback: QgsProcessingFeedback
) -> None:
    """Say what is proposed, what was left out, and what the other currencies would cost."""
    from ...core.cover.claims import bound_text, ordered_text
    from ...core.cover.proposed import percent_text
    from ...core.cover.report import looked_at_text

    feedback.pushInfo(
        translate(
            "DataCosmos", "{} scenes for {}, {} of them owned, cover {} % of the area."
        ).format(
            len(chosen.lines),
            chosen.total,
            chosen.owned_count,
            percent_text(chosen.covered_percent),
        )
    )
    for line in chosen.lines:
        note = translate("DataCosmos", "yours already") if line.is_owned else str(line.price)
        feedback.pushInfo(f"{line.line}: {note}")
        if line.ordered_levels:
            feedback.pushWarning(f"{line.line}: {ordered_text(line)}")
    if chosen.whole_total is not None:
        feedback.pushInfo(
            translate("DataCosmos", "Whole scenes alone would cost {}, with parts {}.").format(
                chosen.whole_total, chosen.total
            )
        )
    if chosen.parts_note:
        feedback.pushInfo(chosen.parts_note)
    feedback.pushInfo(bound_text(chosen, wishes))
    feedback.pushInfo(looked_at_text(chosen))
    for remark in chosen.remarks:
        feedback.pushWarning(remark)
    for choice in proposals.choices[1:]:
        feedback.pushWarning(
            translate(
                "DataCosmos",
                "Other scenes are priced in {}: there the cheapest cover is {} for {} % of the area. "
                "Give a budget in that currency to have it.",
            ).format(
                choice.currency,
                choice.cheapest.total,
                percent_text(choice.cheapest.covered_percent),
            )
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the sum of the selected scenes says, in words."""

from __future__ import annotations

from ...core.orders.selection_sum import MOST_SCENES, SelectionSum
from ..adapters.i18n import number_text, translate
from ..adapters.writing import joined
from ..lists.scene_texts import coverage_texts, percent_text, price_text, totals_text


def counting(count: int) -> str:
    """Return that so many are selected while the rest isn't known yet."""
    return f"{_selected(count)} · …"


def sentence(total: SelectionSum) -> str:
    """Return the sum in one line."""
    parts = [_selected(total.count), _price(total), _ground(total), _owned(total)]
    return joined(parts)


def explanation(total: SelectionSum) -> list[str]:
    """Return what the line has no room for, line by line."""
    lines = []
    if total.area_percent is not None and total.ground_km2 is not None:
        lines.append(
            translate("DataCosmos", "Ground covered together within the area: {} km²").format(
                number_text(total.ground_km2)
            )
        )
    if total.count > MOST_SCENES:
        lines.append(
            translate(
                "DataCosmos", "The ground is added up for no more than {} scenes at once."
            ).format(number_text(MOST_SCENES))
        )
    if total.left_out:
        lines.append(
            translate("DataCosmos", "Without a usable outline, so not in the ground: {}").format(
                number_text(total.left_out)
            )
        )
    if total.problem:
        lines.append(total.problem)
    return lines


def _selected(count: int) -> str:
    return translate("DataCosmos", "Selected: {}").format(number_text(count))


def _price(total: SelectionSum) -> str:
    return totals_text(total.totals, total.without_price) or price_text(None)


def _ground(total: SelectionSum) -> str:
    if total.ground_km2 is None:
        return ""
    if total.area_percent is None:
        ground = number_text(total.ground_km2)
        if total.count == 1:
            return f"{ground} km²"
        return translate("DataCosmos", "together {} km²").format(ground)
    if total.count == 1:
        return coverage_texts(total.area_percent)[0]
    text = translate("DataCosmos", "together {} of the area")
    return text.format(percent_text(total.area_percent))


def _owned(total: SelectionSum) -> str:
    parts = []
    if total.owned:
        text = translate("DataCosmos", "scenes: {}")
        parts.append(text.format(number_text(total.owned)))
    if total.owned_otherwise:
        text = translate("DataCosmos", "at another level: {}")
        parts.append(text.format(number_text(total.owned_otherwise)))
    if total.owned_percent:
        text = translate("DataCosmos", "{} of that ground")
        parts.append(text.format(percent_text(total.owned_percent)))
    if not parts:
        return ""
    return translate("DataCosmos", "yours already: {}").format(", ".join(parts))

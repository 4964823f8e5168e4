# SPDX-License-Identifier: GPL-2.0-or-later
"""What datacosmos:coverareas says of its areas: the summary's fields, and the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QMetaType

from ..adapters.i18n import number_text, translate

if TYPE_CHECKING:
    from ...core.cover.cover_areas import AreasCover, AreaSummary

_TEXT, _NUMBER, _COUNT = QMetaType.Type.QString, QMetaType.Type.Double, QMetaType.Type.Int
# A contract, as those of the footprints: new ones come last.
AREA_NAMES = ("area", _TEXT)
SUMMARY_FIELDS = (
    ("area", _TEXT),
    ("cost", _NUMBER),
    ("currency", _TEXT),
    ("covered_percent", _NUMBER),
    ("coverable_percent", _NUMBER),
    ("scenes", _COUNT),
    ("shared", _COUNT),
    ("owned", _COUNT),
    ("gap_km2", _NUMBER),
    ("bound", _NUMBER),
    ("above_percent", _NUMBER),
    ("area_km2", _NUMBER),
    ("group", _COUNT),
    ("problem", _TEXT),
)
_MOST_SAID = 20


def summary_values(one: AreaSummary) -> Sequence[Any]:
    """Return the values of `SUMMARY_FIELDS`."""
    cost, bound = one.cost, one.bound
    return [
        one.area.name,
        float(cost.amount) if cost else None,
        cost.currency if cost else None,
        one.covered_percent if one.area.aoi else None,
        one.coverable_percent if one.area.aoi else None,
        len(one.lines),
        one.shared,
        one.owned,
        one.gap_km2 if cost else None,
        float(bound.amount) if bound else None,
        one.above_percent,
        one.area.aoi.area_km2 if one.area.aoi else None,
        one.group or None,
        one.problem or None,
    ]


def single_total(found: AreasCover) -> tuple[float | None, str]:
    """Return what is to be paid, and its currency.

    As elsewhere there is none where several currencies would have to be added: the log has each.
    """
    if len(found.totals) > 1:
        return None, ""
    (total,) = found.totals.values() or (None,)
    return (0.0, "") if total is None else (float(total.amount), total.currency)


def tell(found: AreasCover, feedback: QgsProcessingFeedback) -> None:
    """Say what is proposed, and of which areas nothing is."""
    totals = " + ".join(str(one) for one in found.totals.values()) or "0"
    feedback.pushInfo(
        translate(
            "DataCosmos", "{} scenes for {} cover {} areas; {} scenes found by {} searches."
        ).format(
            number_text(len(found.lines)),
            totals,
            number_text(sum(one.cost is not None for one in found.summaries)),
            number_text(found.found),
            number_text(found.searches),
        )
    )
    wholes = " + ".join(str(one) for one in found.whole_totals.values())
    if wholes and dict(found.whole_totals) != dict(found.totals):
        feedback.pushInfo(
            translate("DataCosmos", "Whole scenes alone would cost {}, with parts {}.").format(
                wholes, totals
            )
        )
    for remark in found.remarks:
        feedback.pushWarning(remark)
    troubled = [one for one in found.summaries if one.problem]
    for one in troubled[:_MOST_SAID]:
        feedback.pushWarning(f"{one.area.name}: {one.problem}")
    if len(troubled) > _MOST_SAID:
        feedback.pushWarning(
            translate("DataCosmos", "And {} more areas: see the summary.").format(
                number_text(len(troubled) - _MOST_SAID)
            )
        )

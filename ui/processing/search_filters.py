# SPDX-License-Identifier: GPL-2.0-or-later
"""The filters of `datacosmos:searchcatalogue`, one entry each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from ...core.catalogue.days import whole_days
from ...core.values import count_or_none
from ..adapters.i18n import number_text, translate
from .parameters import day, number, read_day, read_list, read_number, text

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem

Read = Callable[[QgsProcessingAlgorithm, dict[str, Any], str, QgsProcessingContext], Any]

_MOST_CLOUD = 100
_UPRIGHT_DEG = 90
_YEAR = 12


@dataclass(frozen=True)
class SearchFilter:
    """One filter.

    Args:
        name: of its parameter, promised for ever.
        condition: the name of its value in `SearchQuery`.
        define: returns the parameter of that name.
        read: returns the condition's value.
        problem: says in the parameters' names what is wrong with the values, which are given by
            their conditions; empty if nothing is. What the core refuses needs none.
    """

    name: str
    condition: str
    define: Callable[[str], QgsProcessingParameterDefinition]
    read: Read
    problem: Callable[[Mapping[str, Any]], str] = lambda _values: ""


def _read_first_day(*where: Any) -> datetime | None:
    return whole_days(read_day(*where), None)[0]


def _read_last_day(*where: Any) -> datetime | None:
    return whole_days(None, read_day(*where))[1]


def _read_whole(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> int:
    return int(algorithm.parameterAsInt(parameters, name, context))


def _read_ids(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> tuple[str, ...]:
    from ...core.catalogue.by_ids import ids_in

    return ids_in(str(algorithm.parameterAsString(parameters, name, context)))


def _read_months(*where: Any) -> tuple[int, ...]:
    """Return the months; 0 for what is none, which is then refused."""
    found = (count_or_none(entry) for entry in read_list(*where))
    return tuple(0 if month is None else month for month in found)


def _range_of_months(values: Mapping[str, Any]) -> str:
    if all(1 <= month <= _YEAR for month in values["months"]):
        return ""
    return translate("DataCosmos", "MONTHS are the numbers 1 to 12, separated by commas.")


def _range_of_incidence(values: Mapping[str, Any]) -> str:
    angle = values["max_incidence_deg"]
    if angle is None or 0 <= angle <= _UPRIGHT_DEG:
        return ""
    return translate("DataCosmos", "MAX_INCIDENCE is {}: it is 0 to 90 degrees.").format(
        f"{angle:g}"
    )


def _range_of_sun(values: Mapping[str, Any]) -> str:
    angle = values["min_sun_elevation_deg"]
    if angle is None or -_UPRIGHT_DEG <= angle <= _UPRIGHT_DEG:
        return ""
    return translate("DataCosmos", "MIN_SUN is {}: it is -90 to 90 degrees.").format(f"{angle:g}")


def _order_of_days(values: Mapping[str, Any]) -> str:
    first, last = values["start"], values["end"]
    if not (first and last and first > last):
        return ""
    return translate("DataCosmos", "DATE_FROM ({}) is after DATE_TO ({}): swap them.").format(
        first.date(), last.date()
    )


def _range_of_cloud(values: Mapping[str, Any]) -> str:
    cloud = values["max_cloud"]
    if cloud is None or 0 <= cloud <= _MOST_CLOUD:
        return ""
    return translate("DataCosmos", "MAX_CLOUD is {}: a cloud cover is 0 to 100 per cent.").format(
        f"{cloud:g}"
    )


def read_conditions(
    filters: Sequence[SearchFilter],
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, Any]:
    """Return what is looked for, by the names of the conditions."""
    return {one.condition: one.read(algorithm, parameters, one.name, context) for one in filters}


def problem_of_conditions(
    filters: Sequence[SearchFilter],
    values: Mapping[str, Any],
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return in the parameters' names what is wrong with the values; empty if nothing is.

    Args:
        values: see `read_conditions`.
    """
    for one in filters:
        problem = one.problem(values)
        if problem:
            return problem
    for one in filters:
        # A script's variable that went wrong; it must not bring everything.
        written = algorithm.parameterAsString(parameters, one.name, context).strip()
        if values[one.condition] == () and written:
            text = translate("DataCosmos", "{} names nothing: leave it empty for all.")
            return text.format(one.name)
    return ""


def report_missing_ids(
    wanted: Sequence[str], found: Sequence[FoundItem], feedback: QgsProcessingFeedback
) -> None:
    """Say which of the ids were found and which weren't, by name."""
    from ...core.catalogue.by_ids import ids_not_found

    if not wanted:
        return
    missing = ids_not_found(wanted, (one.item for one in found))
    feedback.pushInfo(
        translate("DataCosmos", "{} of {} ids found.").format(
            number_text(len(wanted) - len(missing)), number_text(len(wanted))
        )
    )
    if missing:
        feedback.pushWarning(translate("DataCosmos", "Not found: {}").format(", ".join(missing)))


FILTERS = (
    SearchFilter(
        "COLLECTIONS",
        "collections",
        lambda name: text(
            name,
            translate("DataCosmos", "Collections"),
            translate("DataCosmos", "Collection ids, separated by commas. Empty for all."),
        ),
        read_list,
    ),
    SearchFilter(
        "DATE_FROM",
        "start",
        lambda name: day(
            name,
            translate("DataCosmos", "Acquired from"),
            translate("DataCosmos", "First day, UTC."),
        ),
        _read_first_day,
    ),
    SearchFilter(
        "DATE_TO",
        "end",
        lambda name: day(
            name,
            translate("DataCosmos", "Acquired until"),
            translate("DataCosmos", "Last day, UTC, included."),
        ),
        _read_last_day,
        _order_of_days,
    ),
    SearchFilter(
        "MAX_CLOUD",
        "max_cloud",
        lambda name: number(
            name,
            translate("DataCosmos", "Maximum cloud cover (%)"),
            translate("DataCosmos", "0 to 100. Empty for any, known or not."),
            least=0,
            most=_MOST_CLOUD,
        ),
        read_number,
        _range_of_cloud,
    ),
    SearchFilter(
        "MAX_ITEMS",
        "limit",
        lambda name: number(
            name,
            translate("DataCosmos", "Maximum number of scenes"),
            translate("DataCosmos", "The search ends when so many are found, newest first."),
            default=100,
            least=1,
            is_whole=True,
        ),
        _read_whole,
    ),
    SearchFilter(
        "IDS",
        "ids",
        lambda name: text(
            name,
            translate("DataCosmos", "Scene ids"),
            translate(
                "DataCosmos",
                "Only the scenes with these ids, separated by commas, white space or new lines. "
                "With ids the search area may be left out: then it doesn't limit them. The maximum "
                "number of scenes doesn't either.",
            ),
            is_multiline=True,
        ),
        _read_ids,
    ),
    SearchFilter(
        "PLATFORMS",
        "platforms",
        lambda name: text(
            name,
            translate("DataCosmos", "Satellites"),
            translate(
                "DataCosmos",
                "For example sentinel-2a, menut: separated by commas, in any case. Empty for all.",
            ),
        ),
        read_list,
    ),
    SearchFilter(
        "MAX_INCIDENCE",
        "max_incidence_deg",
        lambda name: number(
            name,
            translate("DataCosmos", "Maximum incidence angle (°)"),
            translate(
                "DataCosmos",
                "0 for straight from above, up to 90; the off-nadir angle where a scene states "
                "that alone. Scenes that state neither are kept. Empty for any.",
            ),
            least=0,
            most=_UPRIGHT_DEG,
        ),
        read_number,
        _range_of_incidence,
    ),
    SearchFilter(
        "MIN_SUN",
        "min_sun_elevation_deg",
        lambda name: number(
            name,
            translate("DataCosmos", "Minimum sun elevation (°)"),
            translate(
                "DataCosmos",
                "Height of the sun above the horizon, -90 to 90. Scenes that don't state it are "
                "kept. Empty for any.",
            ),
            least=-_UPRIGHT_DEG,
            most=_UPRIGHT_DEG,
        ),
        read_number,
        _range_of_sun,
    ),
    SearchFilter(
        "INSTRUMENTS",
        "instruments",
        lambda name: text(
            name,
            translate("DataCosmos", "Instruments"),
            translate(
                "DataCosmos", "For example msi: separated by commas, in any case. Empty for all."
            ),
        ),
        read_list,
    ),
    SearchFilter(
        "MONTHS",
        "months",
        lambda name: text(
            name,
            translate("DataCosmos", "Months"),
            translate(
                "DataCosmos",
                "Season: months of any year, for example 6,7,8. UTC. Empty for all.",
            ),
        ),
        _read_months,
        _range_of_months,
    ),
    SearchFilter(
        "PRODUCT_TYPES",
        "product_types",
        lambda name: text(
            name,
            translate("DataCosmos", "Product types"),
            translate(
                "DataCosmos",
                "For example satellite: separated by commas, in any case. Empty for all.",
            ),
        ),
        read_list,
    ),
)

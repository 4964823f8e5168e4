# SPDX-License-Identifier: GPL-2.0-or-later
"""The filters of `datacosmos:searchcatalogue`, one entry each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
)

from ...core.catalogue.days import whole_days
from ..adapters.i18n import translate
from .parameters import day, number, read_list, read_number, text

Read = Callable[[QgsProcessingAlgorithm, Mapping[str, Any], str, QgsProcessingContext], Any]

_MOST_CLOUD = 100


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


def _read_day(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> date | None:
    found = algorithm.parameterAsDateTime(parameters, name, context).date()
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def _read_first_day(*where: Any) -> datetime | None:
    return whole_days(_read_day(*where), None)[0]


def _read_last_day(*where: Any) -> datetime | None:
    return whole_days(None, _read_day(*where))[1]


def _read_whole(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> int:
    return int(algorithm.parameterAsInt(parameters, name, context))


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
)

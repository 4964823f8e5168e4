# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of algorithms: each with its help in one call, and how its value is read."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

P = TypeVar("P", bound=QgsProcessingParameterDefinition)


def with_help(parameter: P, tip: str, *, is_advanced: bool = False) -> P:
    """Return the parameter with its help, folded away by QGIS if it is for the few."""
    parameter.setHelp(tip)
    if is_advanced:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def text(
    name: str, title: str, tip: str, *, is_optional: bool = True, is_multiline: bool = False
) -> QgsProcessingParameterString:
    """Return a parameter for a line of text, or for several."""
    made = QgsProcessingParameterString(name, title, multiLine=is_multiline, optional=is_optional)
    return with_help(made, tip)


def flag(
    name: str, title: str, tip: str, *, default: bool = False, is_advanced: bool = False
) -> QgsProcessingParameterBoolean:
    """Return a parameter for yes or no."""
    made = QgsProcessingParameterBoolean(name, title, defaultValue=default)
    return with_help(made, tip, is_advanced=is_advanced)


def number(
    name: str,
    title: str,
    tip: str,
    *,
    default: float | None = None,
    least: float | None = None,
    most: float | None = None,
    is_whole: bool = False,
) -> QgsProcessingParameterNumber:
    """Return a parameter for a number, which may be left out if it has no default."""
    kinds = Qgis.ProcessingNumberParameterType
    kind = kinds.Integer if is_whole else kinds.Double
    made = QgsProcessingParameterNumber(name, title, kind, default, default is None)
    if least is not None:
        made.setMinimum(least)
    if most is not None:
        made.setMaximum(most)
    return with_help(made, tip)


def day(name: str, title: str, tip: str) -> QgsProcessingParameterDateTime:
    """Return a parameter for a day, which may be left out."""
    kind = Qgis.ProcessingDateTimeParameterDataType.Date
    return with_help(QgsProcessingParameterDateTime(name, title, kind, optional=True), tip)


def folder(
    name: str, title: str, tip: str, *, is_optional: bool = True, is_advanced: bool = False
) -> QgsProcessingParameterFile:
    """Return a parameter for a folder that is there."""
    kind = Qgis.ProcessingFileParameterBehavior.Folder
    made = QgsProcessingParameterFile(name, title, kind, optional=is_optional)
    return with_help(made, tip, is_advanced=is_advanced)


def read_number(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> float | None:
    """Return the number that a parameter holds, None if it is left out."""
    if parameters.get(name) in (None, ""):
        return None
    return float(algorithm.parameterAsDouble(parameters, name, context))


def read_day(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> date | None:
    """Return the day that a parameter holds, None if it is left out."""
    found = algorithm.parameterAsDateTime(parameters, name, context).date()
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def read_text_or_number(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str | int | float:
    """Return what a parameter for text holds; a number, as scripts and models give it, as it is.

    QGIS would write a million as "1e+06".
    """
    value = parameters.get(name)
    if isinstance(value, (int, float)):
        return value
    return str(algorithm.parameterAsString(parameters, name, context))


def read_list(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> tuple[str, ...]:
    """Return the texts that a parameter holds, separated by commas, each once."""
    entries = algorithm.parameterAsString(parameters, name, context).split(",")
    return tuple(dict.fromkeys(entry.strip() for entry in entries if entry.strip()))

# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of datacosmos:coverarea, each with its help."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..adapters.i18n import translate
from .areas import extent
from .parameters import flag, number, text, with_help

# As `core.cover` names them, in the order of the choices.
NEWEST = "newest"
KINDS = ("cheapest", "clearest", "nearest_dates", NEWEST)
ONE_OF = ("", "day", "platform")


def cover_parameters() -> Sequence[QgsProcessingParameterDefinition]:
    """Return the parameters but for those of its layers."""
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    return (
        with_help(
            QgsProcessingParameterFeatureSource(
                "INPUT", translate("DataCosmos", "Scenes of a search"), polygons
            ),
            translate(
                "DataCosmos",
                "A layer made by the catalogue search: all of its scenes may be chosen.",
            ),
        ),
        with_help(
            QgsProcessingParameterFeatureSource(
                "AREA", translate("DataCosmos", "Area"), polygons, optional=True
            ),
            translate(
                "DataCosmos",
                "Polygons that are to be covered, all together. If features are selected you can "
                "use those only. Give this or the extent.",
            ),
        ),
        extent("EXTENT", translate("DataCosmos", "Extent to cover"), is_optional=True),
        lowest_level(),
        what_is_owned(),
        parts(),
        with_help(
            QgsProcessingParameterEnum(
                "KIND",
                translate("DataCosmos", "What counts"),
                [
                    translate("DataCosmos", "Cheapest"),
                    translate("DataCosmos", "Clearest"),
                    translate("DataCosmos", "Fewest days apart"),
                    translate("DataCosmos", "Newest, within the budget"),
                ],
                defaultValue=0,
            ),
            translate("DataCosmos", "Within the budget, if there is one."),
        ),
        with_help(
            QgsProcessingParameterEnum(
                "ONE_OF",
                translate("DataCosmos", "All scenes of one"),
                [
                    translate("DataCosmos", "Whatever"),
                    translate("DataCosmos", "Day"),
                    translate("DataCosmos", "Satellite"),
                ],
                defaultValue=0,
            ),
            translate("DataCosmos", "For a mosaic of one day, UTC, or of one satellite."),
            is_advanced=True,
        ),
        number(
            "MAX_SCENES",
            translate("DataCosmos", "Most scenes"),
            translate("DataCosmos", "Empty for as many as it takes."),
            least=1,
            is_whole=True,
        ),
        number(
            "MAX_CLOUD",
            translate("DataCosmos", "Maximum cloud cover of each scene"),
            translate(
                "DataCosmos",
                "0 to 100. Scenes without a known cloud cover are then left out.",
            ),
            least=0,
            most=100,
        ),
        text(
            "BUDGET",
            translate("DataCosmos", "Budget"),
            translate(
                "DataCosmos",
                "Such as 500 EUR. If it doesn't suffice, what covers most for it is chosen.",
            ),
        ),
        number(
            "EFFORT",
            translate("DataCosmos", "Effort"),
            translate(
                "DataCosmos",
                "How hard to look at most, in millions of steps: some 1000 take a second. The same "
                "effort gives the same answer. Empty for as long as it gets better.",
            ),
            least=1,
        ),
        number(
            "SECONDS",
            translate("DataCosmos", "Seconds"),
            translate(
                "DataCosmos", "How long to look at most. Empty for as long as it gets better."
            ),
            least=0.1,
        ),
        with_help(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("DataCosmos", "Report"),
                translate("DataCosmos", "HTML files (*.html);;JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            translate("DataCosmos", "A page with a map, or JSON by the ending of its name."),
        ),
    )


def lowest_level() -> QgsProcessingParameterDefinition:
    """Return the parameter MIN_LEVEL."""
    return text(
        "MIN_LEVEL",
        translate("DataCosmos", "Lowest processing level"),
        translate(
            "DataCosmos",
            "Of each acquisition the cheapest at this level or above is taken: L1C for "
            "map-projected, L2A for analysis-ready. Empty for the highest that has a price.",
        ),
    )


def what_is_owned() -> QgsProcessingParameterDefinition:
    """Return the parameter OWNED."""
    return flag(
        "OWNED",
        translate("DataCosmos", "What was bought is free"),
        translate(
            "DataCosmos",
            "Scenes that the order journal shows as paid cost nothing. Those that it shows as "
            "ordered, but not as paid, count at their price and are named.",
        ),
        default=True,
    )


def parts(*, default: bool = False) -> QgsProcessingParameterDefinition:
    """Return the parameter PARTS."""
    return flag(
        "PARTS",
        translate("DataCosmos", "Parts of scenes, where they cost less"),
        translate(
            "DataCosmos",
            "Asks the service what parts of scenes cost, and takes them where they are sold and "
            "cost less than whole scenes. They are delivered to a project.",
        ),
        default=default,
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:searchcatalogue."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate

from ..adapters.extents import aoi_from_bounds, parse_extent_text
from ..adapters.i18n import number_text, translate
from ..adapters.layers import footprint_features, footprint_fields
from .base import in_words
from .footprints import FootprintsAlgorithm

if TYPE_CHECKING:
    from ...core.client import Client
    from ...core.geometry import Aoi
    from ...core.job import Monitor
    from ...core.search import SearchPage, SearchQuery
    from ...core.search_job import SearchResult

_MOST_PROBLEMS_SHOWN = 20
_MOST_CLOUD = 100


class SearchCatalogueAlgorithm(FootprintsAlgorithm):
    """Search the catalogue and make a footprint layer of the results."""

    EXTENT = "EXTENT"
    COLLECTIONS = "COLLECTIONS"
    DATE_FROM = "DATE_FROM"
    DATE_TO = "DATE_TO"
    MAX_CLOUD = "MAX_CLOUD"
    MAX_ITEMS = "MAX_ITEMS"
    COUNT = "COUNT"

    def name(self) -> str:
        return "searchcatalogue"

    def displayName(self) -> str:
        return translate("DataCosmos", "Search the catalogue")

    def tags(self) -> list[str]:
        return translate("DataCosmos", "stac,satellite,imagery,scenes,footprints").split(",")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Finds satellite scenes and their prices.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Searches the DataCosmos catalogue and returns the footprints of the scenes "
            "found, with date, cloud cover, price under your contract and the part of the "
            "search area that each covers. Nothing is bought.</p>"
            "<p>Scenes whose cloud cover or price isn't known are kept; those fields are then "
            "empty, which isn't the same as 0. A maximum cloud cover may hide scenes without a "
            "known value on the server: leave it empty to see all.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:searchcatalogue "
            '--EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a '
            "--DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 "
            "--OUTPUT=footprints.gpkg</tt></p>"
            "<p>The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or "
            "DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        extent = QgsProcessingParameterExtent(self.EXTENT, translate("DataCosmos", "Search area"))
        extent.setHelp(
            translate(
                "DataCosmos",
                "xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may "
                "be greater than xmax, for an area across 180 degrees.",
            )
        )
        collections = QgsProcessingParameterString(
            self.COLLECTIONS, translate("DataCosmos", "Collections"), optional=True
        )
        collections.setHelp(
            translate("DataCosmos", "Collection ids, separated by commas. Empty for all.")
        )
        first = QgsProcessingParameterDateTime(
            self.DATE_FROM,
            translate("DataCosmos", "Acquired from"),
            Qgis.ProcessingDateTimeParameterDataType.Date,
            optional=True,
        )
        first.setHelp(translate("DataCosmos", "First day, UTC."))
        last = QgsProcessingParameterDateTime(
            self.DATE_TO,
            translate("DataCosmos", "Acquired until"),
            Qgis.ProcessingDateTimeParameterDataType.Date,
            optional=True,
        )
        last.setHelp(translate("DataCosmos", "Last day, UTC, included."))
        cloud = QgsProcessingParameterNumber(
            self.MAX_CLOUD,
            translate("DataCosmos", "Maximum cloud cover (%)"),
            Qgis.ProcessingNumberParameterType.Double,
            optional=True,
            minValue=0,
            maxValue=_MOST_CLOUD,
        )
        cloud.setHelp(translate("DataCosmos", "0 to 100. Empty for any, known or not."))
        most = QgsProcessingParameterNumber(
            self.MAX_ITEMS,
            translate("DataCosmos", "Maximum number of scenes"),
            Qgis.ProcessingNumberParameterType.Integer,
            defaultValue=100,
            minValue=1,
        )
        most.setHelp(
            translate("DataCosmos", "The search ends when so many are found, newest first.")
        )
        for parameter in (extent, collections, first, last, cloud, most):
            self.addParameter(parameter)
        self.add_output(translate("DataCosmos", "Footprints"))
        self.addOutput(
            QgsProcessingOutputNumber(self.COUNT, translate("DataCosmos", "Number of scenes"))
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        cloud = self._cloud(parameters, context)
        if cloud is not None and not 0 <= cloud <= _MOST_CLOUD:
            return False, translate(
                "DataCosmos", "MAX_CLOUD is {}: a cloud cover is 0 to 100 per cent."
            ).format(f"{cloud:g}")
        first, last = self._dates(parameters, context)
        if first and last and first > last:
            return False, translate(
                "DataCosmos", "DATE_FROM ({}) is after DATE_TO ({}): swap them."
            ).format(first.date(), last.date())
        result: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return result

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        query = in_words(lambda: self._query(parameters, context, feedback))
        fields = footprint_fields()
        features: list[QgsFeature] = []

        def search(client: Client, monitor: Monitor) -> SearchResult:
            from ...core.search_job import SearchJob

            def keep(page: SearchPage) -> None:
                features.extend(footprint_features(monitor.each(page.found), fields))

            return SearchJob(client, query, keep).run(monitor)

        result = self.run_with_client(feedback, search)
        # Only now, so that a failed or cancelled search leaves no layer that looks whole.
        destination = self.write_footprints(self.OUTPUT, parameters, context, feedback, features)
        self._report(result, feedback)
        return {self.OUTPUT: destination, self.COUNT: len(result.found)}

    def _query(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> SearchQuery:
        from ...core.search import SearchQuery

        names = self.parameterAsString(parameters, self.COLLECTIONS, context).split(",")
        start, end = self._dates(parameters, context)
        return SearchQuery(
            aoi=self._aoi(parameters, context, feedback),
            collections=tuple(dict.fromkeys(name.strip() for name in names if name.strip())),
            start=start,
            end=end,
            max_cloud=self._cloud(parameters, context),
            limit=self.parameterAsInt(parameters, self.MAX_ITEMS, context),
        )

    def _aoi(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Aoi:
        value = parameters.get(self.EXTENT)
        parsed = parse_extent_text(value) if isinstance(value, str) else None
        if parsed is not None:
            bounds, authority = parsed
            crs = self._crs(authority, context)
        else:
            box = self.parameterAsExtent(parameters, self.EXTENT, context)
            bounds = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
            crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        if not crs.isValid():
            feedback.pushInfo(
                translate(
                    "DataCosmos",
                    "The search area names no coordinate reference system: it is taken as "
                    "degrees (EPSG:4326).",
                )
            )
        aoi = aoi_from_bounds(bounds, crs, context.transformContext())
        feedback.pushInfo(
            translate("DataCosmos", "Search area: {} km².").format(number_text(aoi.area_km2))
        )
        return aoi

    @staticmethod
    def _crs(authority: str, context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """Return the CRS of an extent text: the one it names, else the project's, if any."""
        if not authority:
            project = context.project()
            return project.crs() if project else QgsCoordinateReferenceSystem()
        crs = QgsCoordinateReferenceSystem(authority)
        if not crs.isValid():
            raise QgsProcessingException(
                translate(
                    "DataCosmos", "The coordinate reference system {} of EXTENT isn't known."
                ).format(authority)
            )
        return crs

    def _dates(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[datetime | None, datetime | None]:
        """Return the start of the first day and the end of the last one, UTC."""
        from ...core.days import whole_days

        first = self.parameterAsDateTime(parameters, self.DATE_FROM, context).date()
        last = self.parameterAsDateTime(parameters, self.DATE_TO, context).date()
        return whole_days(_day(first), _day(last))

    def _cloud(self, parameters: dict[str, Any], context: QgsProcessingContext) -> float | None:
        if parameters.get(self.MAX_CLOUD) in (None, ""):
            return None
        return float(self.parameterAsDouble(parameters, self.MAX_CLOUD, context))

    @staticmethod
    def _report(result: SearchResult, feedback: QgsProcessingFeedback) -> None:
        for problem in result.problems[:_MOST_PROBLEMS_SHOWN]:
            feedback.pushWarning(problem)
        hidden = len(result.problems) - _MOST_PROBLEMS_SHOWN
        if hidden > 0:
            feedback.pushWarning(translate("DataCosmos", "And {} more oddities.").format(hidden))
        matched = result.matched if result.matched is not None else "?"
        feedback.pushInfo(
            translate(
                "DataCosmos",
                "{} scenes (the catalogue counts {}); {} without a known cloud cover, "
                "{} without a price.",
            ).format(len(result.found), matched, result.without_cloud, result.without_price)
        )
        if result.hidden_by_cloud_filter:
            feedback.pushWarning(
                translate(
                    "DataCosmos",
                    "Nothing found. The cloud filter also hides scenes whose cloud cover isn't "
                    "known: search again with MAX_CLOUD empty to see them.",
                )
            )


def _day(day: QDate) -> date | None:
    return date(day.year(), day.month(), day.day()) if day.isValid() else None

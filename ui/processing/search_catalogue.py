# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:searchcatalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
)

from ..adapters.i18n import number_text, translate
from ..adapters.map.extents import aoi_from_bounds, parse_extent_text
from ..adapters.map.footprint_features import footprint_features, footprint_fields
from .base import in_words
from .footprints import FootprintsAlgorithm
from .parameters import with_help
from .search_filters import FILTERS

if TYPE_CHECKING:
    from ...core.catalogue.search import SearchPage, SearchQuery
    from ...core.catalogue.search_job import SearchResult
    from ...core.geo.geometry import Aoi
    from ...core.job import Monitor
    from ...core.service.client import Client

_MOST_PROBLEMS_SHOWN = 20


class SearchCatalogueAlgorithm(FootprintsAlgorithm):
    """Search the catalogue and make a footprint layer of the results."""

    EXTENT = "EXTENT"
    FILTERS = FILTERS
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
            "empty, which isn't the same as 0. A maximum cloud cover leaves out scenes without a "
            "known value: leave it empty to see all.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:searchcatalogue "
            '--EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a '
            "--DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 "
            "--OUTPUT=footprints.gpkg</tt></p>"
            "<p>The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or "
            "DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        extent = with_help(
            QgsProcessingParameterExtent(self.EXTENT, translate("DataCosmos", "Search area")),
            translate(
                "DataCosmos",
                "xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may "
                "be greater than xmax, for an area across 180 degrees.",
            ),
        )
        for parameter in (extent, *(one.define(one.name) for one in self.FILTERS)):
            self.addParameter(parameter)
        self.add_output(translate("DataCosmos", "Footprints"))
        self.addOutput(
            QgsProcessingOutputNumber(self.COUNT, translate("DataCosmos", "Number of scenes"))
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        values = self._conditions(parameters, context)
        for problem in (one.problem(values) for one in self.FILTERS):
            if problem:
                return False, problem
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            return False, reason
        from ...core.errors import InputError

        try:
            _query(values)
        except InputError as error:
            return False, error.explain()
        return True, ""

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        values = self._conditions(parameters, context)
        query = in_words(lambda: _query(values, self._aoi(parameters, context, feedback)))
        fields = footprint_fields()
        features: list[QgsFeature] = []

        def search(client: Client, monitor: Monitor) -> SearchResult:
            from ...core.catalogue.search_job import SearchJob

            def keep(page: SearchPage) -> None:
                features.extend(footprint_features(monitor.each(page.found), fields))

            return SearchJob(client, query, keep).run(monitor)

        result = self.run_with_client(feedback, search)
        # Only now, so that a failed or cancelled search leaves no layer that looks whole.
        destination = self.write_footprints(self.OUTPUT, parameters, context, feedback, features)
        self._report(result, feedback)
        return {self.OUTPUT: destination, self.COUNT: len(result.found)}

    def _conditions(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Return what is looked for, by the names of the conditions."""
        return {
            one.condition: one.read(self, parameters, one.name, context) for one in self.FILTERS
        }

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
        for found in [one for one in result.found if one.item.period][:_MOST_PROBLEMS_SHOWN]:
            first, last = found.item.period
            feedback.pushInfo(
                translate("DataCosmos", "{} was acquired from {} to {} UTC.").format(
                    found.item.id, f"{first:%Y-%m-%d %H:%M}", f"{last:%Y-%m-%d %H:%M}"
                )
            )
        for remark in result.remarks:
            feedback.pushWarning(remark)
        if result.hidden_by_cloud_filter:
            feedback.pushWarning(
                translate(
                    "DataCosmos",
                    "Nothing found. MAX_CLOUD also hides scenes whose cloud cover isn't known: "
                    "search again with MAX_CLOUD empty to see them.",
                )
            )


def _query(conditions: dict[str, Any], aoi: Aoi | None = None) -> SearchQuery:
    from ...core.catalogue.search import SearchQuery

    return SearchQuery(aoi=aoi, **conditions)

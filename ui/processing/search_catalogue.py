# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:searchcatalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..adapters.i18n import number_text, translate
from ..adapters.map.footprint_features import footprint_features, footprint_fields
from .areas import aoi_of_extent, extent
from .base import in_words
from .footprints import FootprintsAlgorithm
from .kept_search import KeptSearch, NewScenes, is_given, parameters_of_kept_search
from .owned import journal_folders, owned_at
from .search_filters import (
    FILTERS,
    problem_of_conditions,
    read_conditions,
    report_missing_ids,
)

if TYPE_CHECKING:
    from ...core.catalogue.search import SearchPage, SearchQuery
    from ...core.catalogue.search_job import SearchResult
    from ...core.catalogue.watching import News
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
            "<p>IDS finds scenes by their ids, hundreds at once, anywhere unless an area is given. "
            "Those that aren't there are named in the log.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:searchcatalogue "
            '--EXTENT="-71.72,-71.02,-27.68,-27.06 [EPSG:4326]" --COLLECTIONS=sentinel-2-l2a '
            "--DATE_FROM=2025-01-01 --DATE_TO=2025-12-31 --MAX_CLOUD=20 "
            "--OUTPUT=footprints.gpkg</tt></p>"
            "<p>With SAVED_SEARCH it begins with a saved search of the panel, and with NEW_ONLY it "
            "gives only what no earlier run has given, for use in cron: COUNT is then 0 most of "
            "the time. Scenes count as given once they are written.</p>"
            "<p>The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or "
            "DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        # Optional, since ids need none, and a saved search has its own.
        area = extent(self.EXTENT, translate("DataCosmos", "Search area"), is_optional=True)
        filters = (one.define(one.name) for one in self.FILTERS)
        for parameter in (area, *filters, *parameters_of_kept_search()):
            self.addParameter(parameter)
        self.add_output(translate("DataCosmos", "Footprints"))
        self.addOutput(
            QgsProcessingOutputNumber(self.COUNT, translate("DataCosmos", "Number of scenes"))
        )

    def _prepare(self) -> None:
        super()._prepare()
        self._journals = journal_folders()

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        values = self._conditions(parameters, context)
        problem = problem_of_conditions(self.FILTERS, values, self, parameters, context)
        if problem:
            return False, problem
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            return False, reason
        kept = KeptSearch(self, parameters, context)
        problem = kept.problem(has_area=bool(values["ids"]) or is_given(parameters, self.EXTENT))
        if problem:
            return False, problem
        from ...core.errors import DataCosmosError

        try:
            self._query(kept, values, parameters)
        except DataCosmosError as error:
            return False, error.explain()
        return True, ""

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        values = self._conditions(parameters, context)
        kept = KeptSearch(self, parameters, context)
        aoi: Aoi | None = None
        if is_given(parameters, self.EXTENT):
            aoi = in_words(lambda: self._aoi(parameters, context, feedback))
        query = in_words(lambda: self._query(kept, values, parameters, aoi))
        if kept.is_new_only:
            return self._give_new(kept, query, parameters, context, feedback)
        fields = footprint_fields()
        features: list[QgsFeature] = []

        def search(client: Client, monitor: Monitor) -> SearchResult:
            from ...core.catalogue.search_job import SearchJob

            owned = owned_at(self._journals, client.connection.origin, monitor)
            area_km2 = query.aoi.area_km2 if query.aoi is not None else None

            def keep(page: SearchPage) -> None:
                found = monitor.each(page.found)
                features.extend(footprint_features(found, fields, area_km2, owned))

            return SearchJob(client, query, keep).run(monitor)

        result = self.run_with_client(feedback, search)
        # Only now, so that a failed or cancelled search leaves no layer that looks whole.
        destination = self.write_footprints(self.OUTPUT, parameters, context, feedback, features)
        self._report(result, feedback)
        report_missing_ids(query.ids, result.found, feedback)
        return {self.OUTPUT: destination, self.COUNT: len(result.found)}

    def _give_new(
        self,
        kept: KeptSearch,
        query: SearchQuery,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write what no earlier run has given, and only then remember it."""
        scenes = NewScenes(kept.watches(), kept.name, query.limit)
        features: list[QgsFeature] = []

        def find(client: Client, monitor: Monitor) -> News:
            news = scenes.find(client, query, monitor)
            owned = owned_at(self._journals, client.connection.origin, monitor)
            area_km2 = query.aoi.area_km2 if query.aoi is not None else None
            features.extend(footprint_features(news.new, footprint_fields(), area_km2, owned))
            return news

        news = self.run_with_client(feedback, find)
        destination = self.write_footprints(self.OUTPUT, parameters, context, feedback, features)
        in_words(scenes.mark)
        scenes.report(news, feedback)
        return {self.OUTPUT: destination, self.COUNT: len(news.new)}

    def _query(
        self,
        kept: KeptSearch,
        values: dict[str, Any],
        parameters: dict[str, Any],
        aoi: Aoi | None = None,
    ) -> SearchQuery:
        """Return what is looked for: what is kept, but for what else is given."""
        from dataclasses import replace

        from ...core.catalogue.search import SearchQuery

        base = kept.query()
        if base is None:
            if kept.is_new_only and not is_given(parameters, "MAX_ITEMS"):
                values = {**values, "limit": None}
            return SearchQuery(aoi=aoi, **values)
        given: dict[str, Any] = {
            one.condition: values[one.condition]
            for one in self.FILTERS
            if is_given(parameters, one.name)
        }
        if values["ids"]:  # all of them are wanted
            given["limit"] = None
        if aoi is not None:
            given["aoi"] = aoi
        return replace(base, **given)

    def _conditions(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Return what is looked for, by the names of the conditions."""
        found = read_conditions(self.FILTERS, self, parameters, context)
        if found["ids"]:  # all of them are wanted
            found["limit"] = None
        return found

    def _aoi(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Aoi:
        aoi = aoi_of_extent(self, parameters, self.EXTENT, context, feedback)
        feedback.pushInfo(
            translate("DataCosmos", "Search area: {} km².").format(number_text(aoi.area_km2))
        )
        return aoi

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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:coverareas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..adapters.i18n import translate
from ..adapters.map.extents import WGS84
from ..adapters.map.footprint_features import (
    attribute,
    footprint_features,
    footprint_fields,
    footprint_geometry,
)
from ..adapters.map.polygons import aoi_from_geometry, as_meant
from .areas_told import AREA_NAMES, SUMMARY_FIELDS, single_total, summary_values, tell
from .base import in_words
from .cover_lines import fields_of_lines, fill
from .cover_parameters import lowest_level, parts, what_is_owned
from .footprints import FootprintsAlgorithm
from .owned import journal_folders, owned_lines_at
from .parameters import number, read_number, with_help
from .search_filters import FILTERS, problem_of_conditions, read_conditions

if TYPE_CHECKING:
    from ...core.catalogue.search import SearchQuery
    from ...core.cover.cover_areas import AreasCover, NamedArea
    from ...core.cover.search import Effort
    from ...core.job import Monitor
    from ...core.service.client import Client

_MILLION = 1_000_000
_BETWEEN = "; "


class CoverAreasAlgorithm(FootprintsAlgorithm):
    """Search for scenes of many areas, and choose those that cover them at the least price."""

    NAME_FIELD = "NAME_FIELD"
    MIN_LEVEL = "MIN_LEVEL"
    OWNED = "OWNED"
    PARTS = "PARTS"
    EFFORT = "EFFORT"
    SUMMARY = "SUMMARY"
    COUNT = "COUNT"
    TOTAL = "TOTAL"
    CURRENCY = "CURRENCY"
    PROBLEMS = "PROBLEMS"
    # Each area is searched to the end, and ids are found without one.
    FILTERS = tuple(one for one in FILTERS if one.name not in ("MAX_ITEMS", "IDS"))

    def name(self) -> str:
        return "coverareas"

    def displayName(self) -> str:
        return translate("DataCosmos", "Cover many areas")

    def tags(self) -> list[str]:
        return translate("DataCosmos", "cheapest,mosaic,set,fields,parcels,sites,batch").split(",")

    def shortDescription(self) -> str:
        return translate(
            "DataCosmos",
            "Searches for scenes of many areas, and chooses the cheapest that cover them all.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>For each polygon of a layer it searches the catalogue, and chooses the scenes, or "
            "parts of scenes, that cover all of the polygons at the least price together: what "
            "serves several areas is bought once, even if each area alone would have another "
            "scene. Nothing is bought.</p>"
            "<p>The output has each scene or part once, with the names of its areas, and can go "
            "into <i>Place an order</i> as it is. The summary has each area once, with its share "
            "of the cost, what is covered, and how near to the least price the whole is known to "
            "be. What serves several areas is paid by each for the square kilometres that it has "
            "of it; the shares make up the total to the last cent.</p>"
            "<p>An area that can't be used, or that no scene covers, has the reason in the field "
            "<tt>problem</tt>; the others are covered all the same.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:coverareas --INPUT=fields.gpkg --NAME_FIELD=name "
            "--DATE_FROM=2026-05-01 --DATE_TO=2026-06-30 --MAX_CLOUD=20 --OUTPUT=chosen.gpkg "
            "--SUMMARY=areas.gpkg</tt></p>"
            "<p>The account comes from the environment variables DATACOSMOS_CREDENTIALS_FILE or "
            "DATACOSMOS_ACCESS_TOKEN, and DATACOSMOS_CONTRACT_ID.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        areas = QgsProcessingParameterFeatureSource(
            self.INPUT, translate("DataCosmos", "Areas"), [polygons]
        )
        names = QgsProcessingParameterField(
            self.NAME_FIELD,
            translate("DataCosmos", "Field with the areas' names"),
            parentLayerParameterName=self.INPUT,
            optional=True,
        )
        for parameter in (
            with_help(areas, translate("DataCosmos", "Polygons, each an area of its own.")),
            with_help(
                names,
                translate(
                    "DataCosmos",
                    "Each area needs a name that no other has. Empty to number them from 1 on.",
                ),
            ),
            *(one.define(one.name) for one in self.FILTERS),
            lowest_level(),
            what_is_owned(),
            parts(default=True),
            number(
                self.EFFORT,
                translate("DataCosmos", "Effort"),
                translate(
                    "DataCosmos",
                    "How hard to look at most for all areas together, in millions of steps: some "
                    "1000 take a second. Empty for as long as it gets better.",
                ),
                least=1,
            ),
        ):
            self.addParameter(parameter)
        self.add_output(translate("DataCosmos", "Scenes to buy"))
        summary = QgsProcessingParameterFeatureSink(
            self.SUMMARY, translate("DataCosmos", "Summary of the areas"), polygons, optional=True
        )
        tip = translate("DataCosmos", "The areas in EPSG:4326, each with what it costs.")
        self.addParameter(with_help(summary, tip))
        for output in (
            QgsProcessingOutputNumber(self.COUNT, translate("DataCosmos", "Scenes to buy")),
            QgsProcessingOutputNumber(self.TOTAL, translate("DataCosmos", "Total")),
            QgsProcessingOutputString(self.CURRENCY, translate("DataCosmos", "Currency")),
            QgsProcessingOutputNumber(
                self.PROBLEMS, translate("DataCosmos", "Areas that aren't covered")
            ),
        ):
            self.addOutput(output)

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
        from ...core.errors import DataCosmosError

        try:
            self._query(values)
        except DataCosmosError as error:
            return False, error.explain()
        return True, ""

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...core.cover.wishes import Wishes

        areas = self._areas(parameters, context, feedback)
        query = in_words(lambda: self._query(self._conditions(parameters, context)))
        level = self.parameterAsString(parameters, self.MIN_LEVEL, context)
        wishes = in_words(lambda: Wishes(min_level=level))
        wants_owned = self.parameterAsBoolean(parameters, self.OWNED, context)
        wants_parts = self.parameterAsBoolean(parameters, self.PARTS, context)
        effort = self._effort(parameters, context)

        def cover(client: Client, monitor: Monitor) -> AreasCover:
            from ...core.cover.cover_areas import CoverAreasJob
            from ...core.cover.part_prices import PartPrices

            origin = client.connection.origin
            owned, ordered = owned_lines_at(self._journals, origin) if wants_owned else ((), ())
            return CoverAreasJob(
                client,
                areas,
                query,
                wishes,
                owned,
                ordered,
                effort,
                PartPrices(client) if wants_parts else None,
            ).run(monitor)

        found = self.run_with_client(feedback, cover)
        tell(found, feedback)
        results = {self.OUTPUT: self._write_lines(found, parameters, context, feedback)}
        summary = self._write_summary(found, parameters, context)
        total, currency = single_total(found)
        return {
            **results,
            **({self.SUMMARY: summary} if summary else {}),
            self.COUNT: len(found.to_buy),
            self.TOTAL: total,
            self.CURRENCY: currency,
            self.PROBLEMS: sum(bool(one.problem) for one in found.summaries),
        }

    # ---- what comes in

    def _areas(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[NamedArea]:
        """Return the areas; what is wrong with one is said of that one."""
        from ...core.cover.cover_areas import NamedArea

        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        crs, transforms = source.sourceCrs(), context.transformContext()
        # QGIS would end it at the first polygon that crosses itself.
        unchecked = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
        found = []
        for count, feature in enumerate(source.getFeatures(QgsFeatureRequest(), unchecked), 1):
            if feedback.isCanceled():
                raise QgsProcessingException(translate("DataCosmos", "Cancelled."))
            name = str(count)
            if field:
                value = attribute(feature, field)
                name = "" if value is None else str(value)
            found.append(_named(NamedArea, name, feature, crs, transforms))
        return found

    def _conditions(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        return read_conditions(self.FILTERS, self, parameters, context)

    @staticmethod
    def _query(values: dict[str, Any]) -> SearchQuery:
        from ...core.catalogue.search import SearchQuery

        return SearchQuery(**values, limit=None)

    def _effort(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Effort | None:
        from ...core.cover.search import Effort

        millions = read_number(self, parameters, self.EFFORT, context)
        return None if millions is None else Effort(units=int(millions * _MILLION))

    # ---- what goes out

    def _write_lines(
        self,
        found: AreasCover,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        fields = fields_of_lines(footprint_fields(), AREA_NAMES)
        bought = found.to_buy
        features = footprint_features([one.line.found for one in bought], fields)
        for feature, one in zip(features, bought):
            # Of the area that was searched, which is that of several.
            feature["coverage"] = None
            fill(feature, one.line)
            feature[AREA_NAMES[0]] = _BETWEEN.join(one.areas)
        return self.write_footprints(self.OUTPUT, parameters, context, feedback, features, fields)

    def _write_summary(
        self, found: AreasCover, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Write a feature for each area; return where, empty for nowhere."""
        if parameters.get(self.SUMMARY) in (None, ""):
            return ""
        fields = QgsFields()
        for name, kind in SUMMARY_FIELDS:
            fields.append(QgsField(name, kind))
        sink, destination = self.parameterAsSink(
            parameters,
            self.SUMMARY,
            context,
            fields,
            Qgis.WkbType.MultiPolygon,
            QgsCoordinateReferenceSystem(WGS84),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.SUMMARY))
        for one in found.summaries:
            feature = QgsFeature(fields)
            feature.setAttributes(summary_values(one))
            geometry = footprint_geometry(one.area.aoi.to_geojson()) if one.area.aoi else None
            if geometry is not None:
                feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.SUMMARY))
        return str(destination)


def _named(
    kind: type[NamedArea], name: str, feature: QgsFeature, crs: Any, transforms: Any
) -> NamedArea:
    from ...core.errors import DataCosmosError

    try:
        geometry = as_meant(feature.geometry(), crs)
        return kind(name, aoi_from_geometry(geometry, crs, transforms))
    except DataCosmosError as error:
        return kind(name, None, error.message)

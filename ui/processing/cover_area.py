# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:coverarea."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsJsonUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..adapters.i18n import translate
from ..adapters.map.extents import WGS84
from ..adapters.map.footprint_features import (
    attribute,
    found_of_feature,
)
from .areas import aoi_of_extent, aoi_of_layer
from .base import in_words
from .cover_lines import fields_of_lines, fill, is_made_here
from .cover_parameters import KINDS, NEWEST, ONE_OF, cover_parameters
from .cover_scenes import each_once, tell, with_doubts
from .footprints import FootprintsAlgorithm
from .owned import journal_folders, owned_lines_at
from .parameters import read_number, read_text_or_number, with_help

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.cover.cover_area import Proposals, ProposedCover
    from ...core.cover.search import Effort
    from ...core.cover.wishes import Wishes
    from ...core.geo.geometry import Aoi
    from ...core.job import Monitor
    from ...core.sales.order import LineItem
    from ...core.service.client import Client

_MILLION = 1_000_000


class CoverAreaAlgorithm(FootprintsAlgorithm):
    """Choose the scenes that cover an area. Needs no network, and an account only for OWNED."""

    AREA = "AREA"
    EXTENT = "EXTENT"
    MIN_LEVEL = "MIN_LEVEL"
    OWNED = "OWNED"
    KIND = "KIND"
    PARTS = "PARTS"
    ONE_OF = "ONE_OF"
    MAX_SCENES = "MAX_SCENES"
    MAX_CLOUD = "MAX_CLOUD"
    BUDGET = "BUDGET"
    EFFORT = "EFFORT"
    SECONDS = "SECONDS"
    GAPS = "GAPS"
    REPORT = "REPORT"
    COUNT = "COUNT"
    OWNED_COUNT = "OWNED_COUNT"
    TOTAL = "TOTAL"
    CURRENCY = "CURRENCY"
    COVERED_PERCENT = "COVERED_PERCENT"

    def name(self) -> str:
        return "coverarea"

    def displayName(self) -> str:
        return translate("DataCosmos", "Cover an area")

    def tags(self) -> list[str]:
        return translate("DataCosmos", "cheapest,mosaic,set,coverage,gaps,scenes").split(",")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Chooses the cheapest scenes that cover an area.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Chooses, of the scenes that a search found, those that cover an area at the least "
            "price, as far as all of them can: the footprints of what is to be bought, what stays "
            "uncovered, and a report that says what was looked at, how near to the cheapest it is "
            "and why each scene is in it. Nothing is bought.</p>"
            "<p>Of each acquisition the highest level that has a price is taken, unless a minimum "
            "level is given: then the cheapest at that level or above. What the order journal "
            "shows as paid is free, is named, and isn't among the output, which can go into "
            "<i>Place an order</i> as it is. Amounts in several currencies are never added: the "
            "currency of most scenes counts, or that of the budget.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:coverarea --INPUT=footprints.gpkg "
            "--AREA=district.gpkg --MIN_LEVEL=L2A --OUTPUT=chosen.gpkg --GAPS=gaps.gpkg "
            "--REPORT=cover.html</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in cover_parameters():
            self.addParameter(parameter)
        self.add_output(translate("DataCosmos", "Scenes to buy"))
        gaps = QgsProcessingParameterFeatureSink(
            self.GAPS,
            translate("DataCosmos", "Not covered"),
            Qgis.ProcessingSourceType.VectorPolygon,
            optional=True,
            createByDefault=False,
        )
        tip = translate("DataCosmos", "A polygon layer in EPSG:4326 of what stays uncovered.")
        self.addParameter(with_help(gaps, tip))
        for output in (
            QgsProcessingOutputNumber(self.COUNT, translate("DataCosmos", "Scenes to buy")),
            QgsProcessingOutputNumber(self.OWNED_COUNT, translate("DataCosmos", "Scenes owned")),
            QgsProcessingOutputNumber(self.TOTAL, translate("DataCosmos", "Total")),
            QgsProcessingOutputString(self.CURRENCY, translate("DataCosmos", "Currency")),
            QgsProcessingOutputNumber(
                self.COVERED_PERCENT, translate("DataCosmos", "Covered, per cent of the area")
            ),
        ):
            self.addOutput(output)

    def _prepare(self) -> None:
        self._without = self.read_account_if_any()
        self._journals = journal_folders()

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        features, fields, transform = self._scenes(parameters, context)
        aoi = in_words(lambda: self._aoi(parameters, context, feedback))
        wishes = in_words(lambda: self._wishes(parameters, context))
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        kind = KINDS[self.parameterAsEnum(parameters, self.KIND, context)]
        wants_owned = self.parameterAsBoolean(parameters, self.OWNED, context)
        wants_parts = self.parameterAsBoolean(parameters, self.PARTS, context)
        effort, seconds = self._effort(parameters, context)
        known = with_doubts([found_of_feature(one, transform) for one in features])
        by_key = each_once(list(zip(known, features)), feedback)
        found = [one for one, _feature in by_key.values()]

        def cover(client: Client | None, monitor: Monitor) -> Proposals:
            from ...core.catalogue.acquisitions import group_acquisitions
            from ...core.cover.cover_area import CoverAreaJob
            from ...core.cover.part_prices import PartPrices

            if wants_parts and client is None:
                monitor.warning(
                    translate("DataCosmos", "No parts of scenes are priced: {}").format(
                        self._without
                    )
                )
            owned, ordered = self._owned(client, monitor) if wants_owned else ((), ())
            job = CoverAreaJob(
                aoi,
                group_acquisitions(found),
                {},
                owned,
                wishes,
                effort,
                seconds,
                ordered=ordered,
                part_prices=PartPrices(client) if wants_parts and client is not None else None,
            )
            return job.run(monitor)

        proposals = self.run_with_any_client(feedback, cover)
        choice = proposals.first
        chosen = choice.of(kind)
        if chosen is None:
            feedback.pushWarning(
                translate("DataCosmos", "No cover of this kind was found: the cheapest is taken.")
            )
            chosen = choice.cheapest
        if not chosen.lines and chosen.remarks and chosen.coverable_percent > 0:
            raise QgsProcessingException(
                translate(
                    "DataCosmos",
                    "No scene that covers any of the area can be had within the limits.",
                )
            )
        if not chosen.lines:
            raise QgsProcessingException(
                translate("DataCosmos", "None of the scenes covers any of the area.")
            )
        tell(chosen, proposals, wishes, feedback)
        results = self._written(chosen, by_key, fields, parameters, context, feedback)
        if report:
            from ...core.cover.report import CoverReport, write_cover_report

            now = datetime.now(timezone.utc)
            content = CoverReport(chosen, choice, aoi, wishes, now)
            in_words(lambda: write_cover_report(Path(report), content))
            results[self.REPORT] = report
        return {
            **results,
            self.COUNT: len(chosen.to_buy),
            self.OWNED_COUNT: chosen.owned_count,
            self.TOTAL: float(chosen.total.amount),
            self.CURRENCY: chosen.total.currency,
            self.COVERED_PERCENT: chosen.covered_percent,
        }

    # ---- what comes in

    def _scenes(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[list[QgsFeature], QgsFields, QgsCoordinateTransform | None]:
        """Return the scenes, their fields, and how their places come into EPSG:4326."""
        source = self.source_with(("item", "collection", "level", "price"), parameters, context)
        crs, wgs84 = source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84)
        transform = (
            QgsCoordinateTransform(crs, wgs84, context.transformContext())
            if crs.isValid() and crs != wgs84
            else None
        )
        return list(source.getFeatures()), source.fields(), transform

    def _aoi(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Aoi:
        from ...core.errors import InputError

        has_layer, has_extent = (parameters.get(one) not in (None, "") for one in self._places())
        if has_layer == has_extent:
            raise InputError(
                translate("DataCosmos", "There must be either AREA or EXTENT."),
                translate("DataCosmos", "Give the polygons of a layer, or an extent."),
            )
        if has_extent:
            return aoi_of_extent(self, parameters, self.EXTENT, context, feedback)
        source = self.parameterAsSource(parameters, self.AREA, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.AREA))
        return aoi_of_layer(source, context)

    def _places(self) -> tuple[str, str]:
        return (self.AREA, self.EXTENT)

    def _wishes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Wishes:
        from ...core.cover.wishes import Wishes
        from ...core.errors import InputError
        from ...core.written_limits import read_max_total

        most = read_number(self, parameters, self.MAX_SCENES, context)
        kind = KINDS[self.parameterAsEnum(parameters, self.KIND, context)]
        if kind == NEWEST and parameters.get(self.BUDGET) in (None, ""):
            raise InputError(
                translate("DataCosmos", "The newest scenes are chosen within a budget."),
                translate("DataCosmos", "Give a BUDGET, such as 500 EUR."),
            )
        return Wishes(
            min_level=self.parameterAsString(parameters, self.MIN_LEVEL, context),
            most_scenes=None if most is None else int(most),
            one_of=ONE_OF[self.parameterAsEnum(parameters, self.ONE_OF, context)],
            budget=read_max_total(read_text_or_number(self, parameters, self.BUDGET, context)),
            most_cloud=read_number(self, parameters, self.MAX_CLOUD, context),
        )

    def _effort(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[Effort | None, float | None]:
        from ...core.cover.search import Effort

        millions = read_number(self, parameters, self.EFFORT, context)
        effort = None if millions is None else Effort(units=int(millions * _MILLION))
        return effort, read_number(self, parameters, self.SECONDS, context)

    def _owned(
        self, client: Client | None, monitor: Monitor
    ) -> tuple[frozenset[LineItem], frozenset[LineItem]]:
        """Return what is owned by the journals, and what else was ordered at this service."""
        if client is None:
            monitor.warning(
                translate("DataCosmos", "No scene counts as owned: {}").format(self._without)
            )
            return frozenset(), frozenset()
        return owned_lines_at(self._journals, client.connection.origin)

    # ---- what goes out

    def _written(
        self,
        chosen: ProposedCover,
        by_key: Mapping[str, tuple[FoundItem, QgsFeature]],
        fields: QgsFields,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write the scenes to buy and the gaps, and return where they are."""
        complete = fields_of_lines(fields)
        bought = []
        for line in chosen.to_buy:
            _found, own = by_key[line.key]
            feature = QgsFeature(complete)
            for field in fields:
                if not is_made_here(field.name()):
                    feature[field.name()] = attribute(own, field.name())
            fill(feature, line)
            bought.append(feature)
        results = {
            self.OUTPUT: self.write_footprints(
                self.OUTPUT, parameters, context, feedback, bought, complete
            )
        }
        gaps = self._write_gaps(chosen, parameters, context)
        return {**results, **({self.GAPS: gaps} if gaps else {})}

    def _write_gaps(
        self, chosen: ProposedCover, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Write what isn't covered, a feature for each part; return where, empty for nowhere."""
        if parameters.get(self.GAPS) in (None, ""):
            return ""
        sink, destination = self.parameterAsSink(
            parameters,
            self.GAPS,
            context,
            QgsFields(),
            Qgis.WkbType.Polygon,
            QgsCoordinateReferenceSystem(WGS84),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.GAPS))
        if chosen.gaps is not None:
            whole = QgsJsonUtils.geometryFromGeoJson(json.dumps(chosen.gaps))
            for part in whole.asGeometryCollection():
                feature = QgsFeature()
                feature.setGeometry(part)
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(
                        self.writeFeatureError(sink, parameters, self.GAPS)
                    )
        return str(destination)

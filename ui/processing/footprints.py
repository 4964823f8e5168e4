# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms have in common that read or write footprint layers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..adapters.i18n import translate
from ..adapters.map.extents import WGS84
from ..adapters.map.footprint_features import footprint_fields, line_from_feature, missing_fields
from ..adapters.map.layer_items import item_from_feature
from .areas import aoi_of_layer
from .base import DataCosmosAlgorithm, in_words
from .footprint_look import give_look
from .parameters import text, with_help
from .written import check_written, remove_output

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi
    from ...core.sales.order import LineItem
    from ...core.stac.items import Item


class FootprintsAlgorithm(DataCosmosAlgorithm):
    """Base of the algorithms that have footprints coming in or going out."""

    INPUT = "INPUT"
    LEVEL = "LEVEL"
    AREA = "AREA"
    OUTPUT = "OUTPUT"

    def add_input(self) -> None:
        """Add the parameters INPUT and LEVEL."""
        for parameter in (
            with_help(
                QgsProcessingParameterFeatureSource(
                    self.INPUT,
                    translate("DataCosmos", "Footprints"),
                    # A table will do: the geometry isn't needed.
                    [Qgis.ProcessingSourceType.Vector],
                ),
                translate(
                    "DataCosmos",
                    "A layer made by the catalogue search, or any with the fields item, collection "
                    "and level. If features are selected you can use those only.",
                ),
            ),
            text(
                self.LEVEL,
                translate("DataCosmos", "Processing level"),
                translate("DataCosmos", "For example L2A. Empty for each item's own."),
            ),
        ):
            self.addParameter(parameter)

    def add_area(self, tip: str) -> None:
        """Add the parameter AREA, of which the help says this."""
        source = QgsProcessingParameterFeatureSource(
            self.AREA,
            translate("DataCosmos", "Only my area"),
            [Qgis.ProcessingSourceType.VectorPolygon],
            optional=True,
        )
        self.addParameter(with_help(source, tip))

    def read_area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Aoi | None:
        """Return the area of the polygons of AREA; None if it is left out.

        Raises:
            QgsProcessingException: it can't be read, or holds no area.
        """
        if parameters.get(self.AREA) in (None, ""):
            return None
        source = self.parameterAsSource(parameters, self.AREA, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.AREA))
        return in_words(lambda: aoi_of_layer(source, context))

    def add_output(self, title: str) -> None:
        """Add the parameter OUTPUT."""
        kind = Qgis.ProcessingSourceType.VectorPolygon
        sink = QgsProcessingParameterFeatureSink(self.OUTPUT, title, kind)
        self.addParameter(with_help(sink, translate("DataCosmos", "A polygon layer in EPSG:4326.")))

    def source_with(
        self, needed: Iterable[str], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        """Return what INPUT names.

        Raises:
            QgsProcessingException: it can't be read, or lacks one of the needed fields.
        """
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        missing = missing_fields(source.fields(), needed)
        if missing:
            raise QgsProcessingException(
                translate(
                    "DataCosmos",
                    "The layer {} lacks the field {}. Use a footprint layer made by the "
                    "catalogue search.",
                ).format(source.sourceName(), ", ".join(missing))
            )
        return source

    def read_lines(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[list[QgsFeature], list[LineItem], QgsFields]:
        """Return the input's features, the line that orders each, and the fields.

        Raises:
            QgsProcessingException: no layer, a field is missing, no features, or one of them
                can't be ordered.
        """
        level = self.parameterAsString(parameters, self.LEVEL, context).strip()
        needed = ("item", "collection") if level else ("item", "collection", "level")
        source = self.source_with(needed, parameters, context)
        features = list(source.getFeatures())
        if not features:
            raise QgsProcessingException(
                translate("DataCosmos", "The layer {} has no footprints.").format(
                    source.sourceName()
                )
            )
        lines = in_words(lambda: [line_from_feature(feature, level) for feature in features])
        return features, lines, source.fields()

    def items_of(
        self,
        features: Sequence[QgsFeature],
        lines: Sequence[LineItem],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> tuple[Item, ...]:
        """Return the items of the input's features, as far as these know them.

        Raises:
            QgsProcessingException: one can't be made.
        """
        crs = self.parameterAsSource(parameters, self.INPUT, context).sourceCrs()
        transforms = context.transformContext()
        return in_words(
            lambda: tuple(
                item_from_feature(feature, line, crs, transforms)
                for feature, line in zip(features, lines)
            ),
            self.explain,
        )

    def write_footprints(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        features: Sequence[QgsFeature],
        fields: QgsFields | None = None,
    ) -> str:
        """Write all features to the sink and return where they went.

        A feature that the format refuses because it has no geometry is reported and left out.

        Raises:
            QgsProcessingException: the sink can't be made or written; no file is left that
                looks whole.
        """
        sink, destination = self.parameterAsSink(
            parameters,
            name,
            context,
            fields or footprint_fields(),
            Qgis.WkbType.MultiPolygon,
            QgsCoordinateReferenceSystem(WGS84),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        destination = str(destination)
        try:
            _write_singly(sink, features, feedback)
        except QgsProcessingException:
            sink = None
            remove_output(destination)
            raise
        # Closes the file, so that the next step reads all of it.
        sink = None
        check_written(destination, features, feedback)
        give_look(destination, features, context)
        return destination


def _write_singly(
    sink: QgsFeatureSink, features: Iterable[QgsFeature], feedback: QgsProcessingFeedback
) -> None:
    for feature in features:
        if sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            continue
        if feature.hasGeometry():
            raise QgsProcessingException(
                translate("DataCosmos", "The footprint of {} can't be written: {}").format(
                    feature["item"], sink.lastError()
                )
            )
        feedback.pushWarning(
            translate(
                "DataCosmos",
                "{} has no footprint and is left out: the output format needs one.",
            ).format(feature["item"])
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprint layer: made, found again, and described to QGIS."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QMetaType

from ..i18n import translate
from ..plain_text import without_markup
from .extents import WGS84
from .footprint_features import footprint_fields
from .footprint_index import depth_of
from .footprint_style import BY_PRICE, CHOSEN_FIELD, CHOSEN_FILL, footprint_renderer
from .groups import GROUP, datacosmos_group
from .made_layers import made_layers

# Where the thumbnail lies on this machine; for map tips, never saved.
PREVIEW_FIELD = "preview"
_PURPOSE = "datacosmos_imagery/purpose"
_LIVE, _KEPT = "footprints", "kept footprints"
_SEARCH_ID = "datacosmos_imagery/search_id"
_TABLE = "footprints"
_PART = ".part.gpkg"


def is_footprint_layer(layer: QgsMapLayer) -> bool:
    """Return whether the layer holds footprints of ours, live or kept."""
    return layer.customProperty(_PURPOSE) in (_LIVE, _KEPT)


def is_live(layer: QgsMapLayer | None) -> bool:
    """Return whether searches may replace what the layer holds.

    Not any more once the user has made it permanent, has begun to edit it or has changed its
    fields; and never if it comes with a project, or is a copy.
    """
    return made_layers.is_ours(layer, _LIVE) and layer.fields().names() == _live_fields().names()


def live_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the project's layer for the results of searches, if it is there."""
    return next((layer for layer in made_layers.find(project, _LIVE) if is_live(layer)), None)


def _live_fields() -> QgsFields:
    fields = footprint_fields()
    fields.append(QgsField(PREVIEW_FIELD, QMetaType.Type.QString))
    fields.append(QgsField(CHOSEN_FIELD, QMetaType.Type.Bool))
    return fields


def add_live_layer(project: QgsProject) -> QgsVectorLayer:
    """Add an empty layer for the results of searches on top of our group."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={WGS84}", GROUP, "memory")
    layer.dataProvider().addAttributes(_live_fields().toList())
    layer.updateFields()
    layer.setCustomProperty(_PURPOSE, _LIVE)
    made_layers.add(layer, _LIVE)
    # A search can be run again: QGIS needn't ask whether to save its results.
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setReadOnly(True)
    describe(layer, shows_pictures=True)
    _hide_helpers(layer)
    chosen = layer.selectionProperties()
    chosen.setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomColor)
    chosen.setSelectionColor(CHOSEN_FILL)
    project.addMapLayer(layer, False)
    datacosmos_group(project).insertLayer(0, layer)
    return layer


def add_kept_layer(
    project: QgsProject, path: Path, title: str, like: QgsVectorLayer | None
) -> QgsVectorLayer:
    """Add a saved file of footprints below the live layer, not visible, since it shows the same.

    Raises:
        StorageError: QGIS can't read the file.
    """
    from ....core.errors import StorageError

    layer = QgsVectorLayer(f"{path}|layername={_TABLE}", without_markup(title), "ogr")
    if not layer.isValid():
        raise StorageError(
            translate("DataCosmos", "The footprints saved as {} can't be read.").format(path.name)
        )
    if like is not None:
        layer.setRenderer(_without_chosen(like.renderer()))
        layer.setCustomProperty(_SEARCH_ID, like.customProperty(_SEARCH_ID))
    layer.setCustomProperty(_PURPOSE, _KEPT)
    describe(layer)
    project.addMapLayer(layer, False)
    node = datacosmos_group(project).insertLayer(1, layer)
    node.setItemVisibilityChecked(like is None)
    return layer


def prices_and_depth(features: Iterable[QgsFeature]) -> tuple[dict[str, list[float]], int]:
    """Return the known prices by currency, and about how many footprints are on one another."""
    prices: dict[str, list[float]] = {}
    boxes = []
    for feature in features:
        price, currency = feature["price"], feature["currency"]
        if isinstance(price, float) and isinstance(currency, str):
            prices.setdefault(currency, []).append(price)
        if feature.hasGeometry():
            boxes.append(feature.geometry().boundingBox())
    return prices, depth_of(boxes)


def show_as_footprints(layer: QgsVectorLayer, prices: dict[str, list[float]], depth: int) -> None:
    """Give a layer with the fields of footprints the look of the live one, by price."""
    layer.setRenderer(footprint_renderer(BY_PRICE, prices, depth, marks_chosen=False))
    describe(layer)


def set_search(layer: QgsVectorLayer, title: str, search_id: str) -> None:
    """Name the layer after its search."""
    layer.setName(without_markup(title) or GROUP)
    layer.setCustomProperty(_SEARCH_ID, search_id)


def describe(layer: QgsVectorLayer, *, shows_pictures: bool = False) -> None:
    """Set map tips and times.

    Args:
        shows_pictures: those that PREVIEW_FIELD names; only where we have written it.
    """
    layer.setMapTipTemplate(map_tip_template(shows_pictures=shows_pictures))
    layer.setDisplayExpression('"item"')
    times = layer.temporalProperties()
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    times.setStartField("datetime")
    # An active one hides footprints as soon as anybody uses the temporal controller.
    times.setIsActive(False)


def map_tip_template(*, shows_pictures: bool) -> str:
    """Return the HTML of a map tip; all that comes from the service is escaped."""
    picture = (
        "[% "
        "if(attribute(@feature, 'preview') IS NULL, '', "
        f'\'<img width="200" src="\' || {_escaped("attribute(@feature, " + _quoted("preview") + ")")}'
        " || '\"><br>') %]"
    )
    date = (
        "coalesce(format_date(\"datetime\", 'd MMM yyyy HH:mm') || ' UTC', "
        f"{_quoted(translate('DataCosmos', 'Date unknown'))})"
    )
    cloud = (
        "coalesce("
        f"{_quoted(translate('DataCosmos', 'cloud'))} || ' ' || format_number(\"cloud_cover\", 0) || ' %', "
        f"{_quoted(translate('DataCosmos', 'cloud cover unknown'))})"
    )
    price = (
        'coalesce(format_number("price", 2) || \' \' || "currency", '
        f"{_quoted(translate('DataCosmos', 'price unknown'))})"
    )
    satellite = (
        'array_to_string(array_filter(array("platform", "level"), @element IS NOT NULL), \' · \')'
    )
    return (
        f"{picture if shows_pictures else ''}<b>[% {date} %]</b><br>"
        f"[% {_escaped(satellite)} %]<br>[% {_escaped(cloud)} %]<br><b>[% {_escaped(price)} %]</b>"
    )


def _quoted(text: str) -> str:
    return QgsExpression.quotedString(text)


def _escaped(expression: str) -> str:
    # The ampersand first, or it would escape what the others put in.
    ampersands = f"replace({expression}, '&', '&amp;')"
    return f"replace({ampersands}, map('<', '&lt;', '>', '&gt;', '\"', '&quot;'))"


def _without_chosen(renderer: QgsRuleBasedRenderer) -> QgsRuleBasedRenderer:
    """Return a copy without the rule for selected footprints, which QGIS then shows its way."""
    copy = renderer.clone()
    root = copy.rootRule()
    for rule in root.children():
        if rule.filterExpression() == QgsExpression.quotedColumnRef(CHOSEN_FIELD):
            root.removeChild(rule)
    return copy


def _hide_helpers(layer: QgsVectorLayer) -> None:
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    for name in (PREVIEW_FIELD, CHOSEN_FIELD):
        config.setColumnHidden(layer.fields().lookupField(name), True)
    layer.setAttributeTableConfig(config)


def write_footprints(
    path: Path, source: QgsVectorLayerFeatureSource, transforms: QgsCoordinateTransformContext
) -> None:
    """Write the features of the live layer to a GeoPackage, which appears only when it is complete.

    For a worker thread.

    Raises:
        StorageError: the file can't be written; one that was there before is untouched.
    """
    from ....core.errors import StorageError

    fields = footprint_fields()
    # Not a name that can be foreseen: GDAL would write through a link that has it.
    part = path.with_name(f"{uuid.uuid4().hex}{_PART}")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = _TABLE
    writer = QgsVectorFileWriter.create(
        str(part),
        fields,
        Qgis.WkbType.MultiPolygon,
        QgsCoordinateReferenceSystem(WGS84),
        transforms,
        options,
    )
    problem = writer.errorMessage()
    if not problem and not writer.addFeatures(
        [_without_helpers(feature, fields) for feature in source.getFeatures(QgsFeatureRequest())],
        QgsFeatureSink.Flag.FastInsert,
    ):
        problem = writer.errorMessage() or writer.lastError()
    # Closes the file.
    del writer
    try:
        if not problem:
            os.replace(part, path)
    except OSError as error:
        problem = str(error)
    if problem:
        part.unlink(missing_ok=True)
        raise StorageError(
            translate("DataCosmos", "The footprints can't be saved as {}: {}").format(
                path.name, problem
            ),
            translate("DataCosmos", "Choose another folder or file name."),
        )


def _without_helpers(feature: QgsFeature, fields: QgsFields) -> QgsFeature:
    kept = QgsFeature(fields)
    kept.setAttributes(feature.attributes()[: fields.count()])
    kept.setGeometry(feature.geometry())
    return kept

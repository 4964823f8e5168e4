# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprint layer: made, found again, and described to QGIS."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import cast

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsVectorLayerSelectionProperties,
)
from qgis.PyQt.QtCore import QMetaType

from ..i18n import translate
from ..plain_text import without_markup
from .extents import WGS84
from .footprint_features import footprint_fields
from .footprint_index import depth_of
from .footprint_kept import (
    HIDDEN_FIELD,
    KEPT,
    LIVE,
    POINTED_AT,
    PREVIEW_FIELD,
    PURPOSE,
    describe,
    is_footprint_layer,
    map_tip_template,
    without_chosen,
    write_features,
)
from .footprint_style import BY_PRICE, CHOSEN_FIELD, CHOSEN_FILL, footprint_renderer
from .groups import GROUP, datacosmos_group
from .made_layers import made_layers
from .project_copies import copies_of

__all__ = [
    "PREVIEW_FIELD",
    "add_kept_layer",
    "add_live_layer",
    "is_footprint_layer",
    "is_live",
    "live_layer",
    "map_tip_template",
    "point_at",
    "prices_and_depth",
    "set_search",
    "show_as_footprints",
    "write_footprints",
]

_SEARCH_ID = "datacosmos_imagery/search_id"
_TABLE = "footprints"
_PART = ".part.gpkg"


def is_live(layer: QgsMapLayer | None) -> bool:
    """Return whether searches may replace what the layer holds.

    Not any more once the user has made it permanent, has begun to edit it or has changed its
    fields; and never if it comes with a project, or is a copy.
    """
    if not made_layers.is_ours(layer, LIVE):
        return False
    return cast(QgsVectorLayer, layer).fields().names() == _live_names()


def live_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the project's layer for the results of searches, if it is there."""
    return next((layer for layer in made_layers.find(project, LIVE) if is_live(layer)), None)


def live_fields() -> QgsFields:
    """Return the fields of the live layer: those of footprints, and what only it needs."""
    fields = footprint_fields()
    fields.append(QgsField(PREVIEW_FIELD, QMetaType.Type.QString))
    fields.append(QgsField(CHOSEN_FIELD, QMetaType.Type.Bool))
    fields.append(QgsField(HIDDEN_FIELD, QMetaType.Type.Bool))
    return fields


@lru_cache(maxsize=1)
def _live_names() -> list[str]:
    return live_fields().names()


def point_at(layer: QgsVectorLayer, feature_id: int | None) -> None:
    """Have the layer's map tip tell of this feature, whichever QGIS finds first; None for that."""
    QgsExpressionContextUtils.setLayerVariable(layer, POINTED_AT, feature_id)


def add_live_layer(project: QgsProject) -> QgsVectorLayer:
    """Add an empty layer for the results of searches on top of our group."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={WGS84}", GROUP, "memory")
    layer.dataProvider().addAttributes(live_fields().toList())
    layer.updateFields()
    layer.setCustomProperty(PURPOSE, LIVE)
    made_layers.add(layer, LIVE)
    layer.setReadOnly(True)
    describe(layer, shows_pictures=True)
    _hide_helpers(layer)
    chosen = cast(QgsVectorLayerSelectionProperties, layer.selectionProperties())
    chosen.setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomColor)
    chosen.setSelectionColor(CHOSEN_FILL)
    copies_of(project)
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
        layer.setRenderer(without_chosen(cast(QgsRuleBasedRenderer, like.renderer())))
        layer.setCustomProperty(_SEARCH_ID, like.customProperty(_SEARCH_ID))
    layer.setCustomProperty(PURPOSE, KEPT)
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


def _hide_helpers(layer: QgsVectorLayer) -> None:
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    for name in (PREVIEW_FIELD, CHOSEN_FIELD, HIDDEN_FIELD):
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
    features = source.getFeatures(QgsFeatureRequest())
    rows = [(one.attributes()[: fields.count()], one.geometry()) for one in features]
    try:
        write_features(str(part), _TABLE, fields, rows, transforms)
        os.replace(part, path)
    except (OSError, StorageError) as error:
        part.unlink(missing_ok=True)
        raise StorageError(
            translate("DataCosmos", "The footprints can't be saved as {}: {}").format(
                path.name, error.message if isinstance(error, StorageError) else error
            ),
            translate("DataCosmos", "Choose another folder or file name."),
        ) from error

# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer of the parts of scenes that a proposal buys: which from whom, and for how much."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

from ..i18n import translate
from .footprint_features import footprint_geometry
from .made_layers import made_layers
from .made_polygons import show_made_polygons

if TYPE_CHECKING:
    from ....core.sales.part import Part

_PARTS = "parts"
_TINTED = {"color": "30,110,200,50", "outline_color": "30,110,200,255", "outline_width": "0.6"}
_FIELDS = (("item", QMetaType.Type.QString), ("price", QMetaType.Type.QString))


def show_part_layer(project: QgsProject, parts: Sequence[tuple[Part, str, str]]) -> None:
    """Show parts, each with the item's id and its price in words, in a layer of their own."""
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(QgsField(name, kind))
    features = []
    for part, item, price in parts:
        feature = QgsFeature(fields)
        feature.setAttributes([item, price])
        geometry = footprint_geometry(part.to_geojson())
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    title = translate("DataCosmos", "Parts to buy")
    show_made_polygons(project, _PARTS, title, features, _TINTED, fields, _label_with_prices)


def _label_with_prices(layer: QgsVectorLayer) -> None:
    labels = QgsPalLayerSettings()
    labels.fieldName = "price"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def remove_part_layer(project: QgsProject) -> bool:
    """Remove the layer, unless the user has taken it over; return whether there was one."""
    return made_layers.remove(project, _PARTS)

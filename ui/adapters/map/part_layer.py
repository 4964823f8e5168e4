# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer of the parts of scenes that a proposal buys: which from whom, and for how much."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

from ..i18n import translate
from .extents import WGS84
from .footprint_features import footprint_geometry
from .groups import datacosmos_group
from .made_layers import made_layers
from .project_copies import copies_of

if TYPE_CHECKING:
    from ....core.sales.part import Part

_PARTS = "parts"
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
    there = made_layers.find(project, _PARTS)
    if len(there) == 1:
        layer = there[0]
        layer.dataProvider().truncate()
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.triggerRepaint()
        return
    remove_part_layer(project)
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={WGS84}", translate("DataCosmos", "Parts to buy"), "memory"
    )
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    symbol = QgsFillSymbol.createSimple(
        {
            "color": "30,110,200,50",
            "outline_color": "30,110,200,255",
            "outline_width": "0.6",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    labels = QgsPalLayerSettings()
    labels.fieldName = "price"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    made_layers.add(layer, _PARTS)
    copies_of(project)
    project.addMapLayer(layer, False)
    datacosmos_group(project).insertLayer(0, layer)


def remove_part_layer(project: QgsProject) -> bool:
    """Remove the layer, unless the user has taken it over; return whether there was one."""
    return made_layers.remove(project, _PARTS)

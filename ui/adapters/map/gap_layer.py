# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer of what a proposed set of scenes leaves uncovered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsJsonUtils,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..i18n import translate
from .extents import WGS84
from .groups import datacosmos_group
from .made_layers import made_layers
from .project_copies import copies_of

_GAPS = "gaps"


def show_gap_layer(project: QgsProject, gaps: Mapping[str, Any]) -> None:
    """Show the gaps, a GeoJSON geometry in EPSG:4326, in a layer of their own."""
    feature = QgsFeature()
    geometry = QgsJsonUtils.geometryFromGeoJson(json.dumps(gaps))
    geometry.convertToMultiType()
    feature.setGeometry(geometry)
    there = made_layers.find(project, _GAPS)
    if len(there) == 1:
        # Better proposals can come several times a second, and a new layer takes far longer.
        layer = there[0]
        layer.dataProvider().truncate()
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        layer.triggerRepaint()
        return
    remove_gap_layer(project)
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={WGS84}", translate("DataCosmos", "Not covered"), "memory"
    )
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "b_diagonal",
            "color": "200,30,30,160",
            "outline_color": "200,30,30,255",
            "outline_width": "0.4",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    made_layers.add(layer, _GAPS)
    copies_of(project)
    project.addMapLayer(layer, False)
    datacosmos_group(project).insertLayer(0, layer)


def remove_gap_layer(project: QgsProject) -> bool:
    """Remove the layer, unless the user has taken it over; return whether there was one."""
    return made_layers.remove(project, _GAPS)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer of what a proposed set of scenes leaves uncovered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsFeature, QgsJsonUtils, QgsProject

from ..i18n import translate
from .made_layers import made_layers
from .made_polygons import show_made_polygons

_GAPS = "gaps"
_HATCHED = {
    "style": "b_diagonal",
    "color": "200,30,30,160",
    "outline_color": "200,30,30,255",
    "outline_width": "0.4",
}


def show_gap_layer(project: QgsProject, gaps: Mapping[str, Any]) -> None:
    """Show the gaps, a GeoJSON geometry in EPSG:4326, in a layer of their own."""
    feature = QgsFeature()
    geometry = QgsJsonUtils.geometryFromGeoJson(json.dumps(gaps))
    geometry.convertToMultiType()
    feature.setGeometry(geometry)
    show_made_polygons(project, _GAPS, translate("DataCosmos", "Not covered"), [feature], _HATCHED)


def remove_gap_layer(project: QgsProject) -> bool:
    """Remove the layer, unless the user has taken it over; return whether there was one."""
    return made_layers.remove(project, _GAPS)

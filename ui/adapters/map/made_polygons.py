# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of polygons that this session makes, one for each purpose: shown anew, or filled anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from .extents import WGS84
from .groups import datacosmos_group
from .made_layers import made_layers
from .project_copies import copies_of


def show_made_polygons(
    project: QgsProject,
    purpose: str,
    title: str,
    features: Sequence[QgsFeature],
    symbol: Mapping[str, str],
    fields: QgsFields | None = None,
    finish: Callable[[QgsVectorLayer], None] | None = None,
) -> None:
    """Show polygons in EPSG:4326 on top of our group, in the layer of their purpose.

    Args:
        symbol: the properties of a simple fill.
        finish: called with a layer that is new, before it is in the project.
    """
    there = made_layers.find(project, purpose)
    if len(there) == 1:
        # They can come several times a second, and a new layer takes far longer.
        layer = there[0]
        layer.dataProvider().truncate()
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.triggerRepaint()
        return
    made_layers.remove(project, purpose)
    layer = QgsVectorLayer(f"MultiPolygon?crs={WGS84}", title, "memory")
    if fields is not None:
        layer.dataProvider().addAttributes(list(fields))
        layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(dict(symbol))))
    if finish is not None:
        finish(layer)
    made_layers.add(layer, purpose)
    copies_of(project)
    project.addMapLayer(layer, False)
    datacosmos_group(project).insertLayer(0, layer)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprints of one order as a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..i18n import translate
from ..plain_text import without_markup
from .extents import WGS84
from .footprint_features import footprint_geometry
from .groups import ORDER_PROPERTY, datacosmos_group
from .made_layers import made_layers
from .project_copies import copies_of

if TYPE_CHECKING:
    from ....core.journal.records import OrderRecord

_ORDERED = "ordered footprints"
_SKIPPED = frozenset({"footprint", "folder"})


def show_order_footprints(project: QgsProject, record: OrderRecord) -> QgsVectorLayer | None:
    """Show the footprints of the order's items in a layer of its own, and return that.

    Returns None where no footprint is known.
    """
    from ....core.journal.export import ORDER_COLUMNS, order_rows

    shown = [
        (row, geometry)
        for row, scene in order_rows([record])
        if (geometry := footprint_geometry(scene.footprint)) is not None
    ]
    if not shown:
        return None
    made_layers.remove(project, _ORDERED, record.key)
    title = translate("DataCosmos", "Footprints of order {}").format(record.number or record.key)
    layer = QgsVectorLayer(f"MultiPolygon?crs={WGS84}", without_markup(title), "memory")
    names = [name for name in ORDER_COLUMNS if name not in _SKIPPED]
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in names])
    layer.updateFields()
    features = []
    for row, geometry in shown:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row[name] or None for name in names])
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": "20,140,70,255",
            "outline_width": "0.6",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setDisplayExpression('"item"')
    layer.setReadOnly(True)
    layer.setCustomProperty(ORDER_PROPERTY, record.key)
    made_layers.add(layer, _ORDERED, record.key)
    copies_of(project)
    project.addMapLayer(layer, False)
    datacosmos_group(project).insertLayer(0, layer)
    return layer

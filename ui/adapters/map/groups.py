# SPDX-License-Identifier: GPL-2.0-or-later
"""Where our layers lie in a project, and how those of an order are known again."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsProject

GROUP = "DataCosmos"
ORDER_PROPERTY = "datacosmos/order"
"""The custom property of layers and groups that says of which order they are."""


def datacosmos_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return our group in the layer tree; made at the top if it isn't there."""
    root = project.layerTreeRoot()
    return root.findGroup(GROUP) or root.insertGroup(0, GROUP)

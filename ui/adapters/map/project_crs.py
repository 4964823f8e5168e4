# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping the project's CRS as the user set it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from .extents import WGS84

SOON_MS = 1000


def keep_crs_over_first_layer(project: QgsProject) -> None:
    """Undo QGIS's own change of the CRS that follows a first layer in EPSG:4326.

    QGIS takes over the first layer's CRS a moment after it was added. That suits data which
    the user opens, not search results which come by themselves.
    """
    before = project.crs()
    if project.mapLayers() or not before.isValid():
        return

    def restore() -> None:
        # Any other CRS is one that somebody has chosen.
        if project.crs().authid() == WGS84:
            stop()
            project.setCrs(before)

    def stop() -> None:
        if waiting:
            waiting.clear()
            timer.deleteLater()
            project.crsChanged.disconnect(restore)

    waiting = [True]
    project.crsChanged.connect(restore)
    # Later changes are the user's own. The project's own timer: it may go before that.
    timer = QTimer(project)
    timer.setSingleShot(True)
    timer.timeout.connect(stop)
    timer.start(SOON_MS)

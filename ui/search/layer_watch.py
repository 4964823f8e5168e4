# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells when what an area is made of has changed in its layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .area_combo import FEATURES, SELECTION, Choice


class LayerWatch(QObject):
    """Heeds one layer at a time: its selection or its features, whichever was chosen."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._layer_id = ""
        self._signals: list[Any] = []

    @property
    def is_watching(self) -> bool:
        """Whether the choice is one that can change in its layer."""
        return bool(self._layer_id)

    def watch(self, choice: Choice) -> None:
        """Heed the layer of this choice only, if it has one."""
        self.stop()
        kind, layer_id = choice
        layer = self._project.mapLayer(layer_id) if kind in (SELECTION, FEATURES) else None
        if not isinstance(layer, QgsVectorLayer):
            return
        self._layer_id = layer_id
        if kind == SELECTION:
            self._signals = [layer.selectionChanged]
        else:
            self._signals = [layer.layerModified, layer.dataChanged]
        for signal in self._signals:
            signal.connect(self._on_changed)

    def stop(self) -> None:
        """Heed nothing."""
        # The layer may have gone, and its signals with it.
        if self._project.mapLayer(self._layer_id) is not None:
            for signal in self._signals:
                signal.disconnect(self._on_changed)
        self._layer_id, self._signals = "", []

    def _on_changed(self, *_what: Any) -> None:
        self.changed.emit()

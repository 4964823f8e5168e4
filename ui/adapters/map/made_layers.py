# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layers this session has made: only these may it change or remove.

A layer's properties say nothing of that: copies and saved projects have them, too, and a project
from a stranger has what it likes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

KEEP = "datacosmos_imagery/kept_with_project"
"""The custom property of layers in memory that `project_copies` keeps; copies have it as well."""
UNASKED = "skipMemoryLayersCheck"
"""The one that spares users QGIS's question about them when a project is closed."""


def layers_to_keep(project: QgsProject) -> Iterator[QgsVectorLayer]:
    """Yield the layers in memory that are to be kept with the project."""
    for layer in project.mapLayers().values():
        is_in_memory = isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"
        if is_in_memory and layer.customProperty(KEEP):
            yield layer


class MadeLayers:
    """The layers in memory that were made, while they are as they were made. Main thread only.

    One that the user begins to edit, or makes permanent, is the user's from then on.
    """

    def __init__(self) -> None:
        self._made: dict[str, _Made] = {}

    def add(self, layer: QgsVectorLayer, purpose: str, key: str = "") -> None:
        """Know a layer that was made just now.

        Args:
            purpose, key: what it is for, to find it by.
        """
        gone = [name for name, made in self._made.items() if sip.isdeleted(made.layer)]
        for name in gone:
            del self._made[name]
        self._made[layer.id()] = _Made(layer, purpose, key, _EditWatch(layer))
        layer.setCustomProperty(KEEP, 1)
        # What it holds is kept, and can be had again: nobody need be warned of losing it.
        layer.setCustomProperty(UNASKED, 1)

    def is_ours(self, layer: QgsMapLayer | None, purpose: str) -> bool:
        """Return whether it is a layer that was made for this, and is still ours."""
        if layer is None or sip.isdeleted(layer):
            return False
        made = self._made.get(layer.id())
        # A project that was saved and opened again has another layer of the same id.
        return (
            made is not None
            and made.layer is layer
            and made.purpose == purpose
            and layer.providerType() == "memory"
            and not made.watch.is_edited
        )

    def find(self, project: QgsProject, purpose: str, key: str = "") -> list[QgsVectorLayer]:
        """Return the layers of the project that were made for this, and are still ours."""
        return [
            layer
            for layer in project.mapLayers().values()
            if self.is_ours(layer, purpose) and self._made[layer.id()].key == key
        ]

    def remove(self, project: QgsProject, purpose: str, key: str = "") -> bool:
        """Remove them from the project, and return whether there were any."""
        ours = [layer.id() for layer in self.find(project, purpose, key)]
        project.removeMapLayers(ours)
        return bool(ours)


class _EditWatch(QObject):
    """Notes whether the user has begun to edit a layer. Goes with the layer."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer)
        self.is_edited = layer.isEditable()
        layer.editingStarted.connect(self._on_editing)

    def _on_editing(self) -> None:
        self.is_edited = True


@dataclass(frozen=True)
class _Made:
    layer: QgsVectorLayer
    purpose: str
    key: str
    watch: _EditWatch


made_layers = MadeLayers()
"""Those of this session."""

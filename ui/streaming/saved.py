# SPDX-License-Identifier: GPL-2.0-or-later
"""What a project says of images that aren't here yet: the file that they will be.

The gateway's address is this session's alone. So while QGIS writes a project, it gets the path of
the file that is on its way. Whoever opens it later finds that file, or an ordinary missing layer.
"""

from __future__ import annotations

from typing import cast

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement


class SavedSources(QObject):
    """Watches one project being written and read. Main thread only."""

    read = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        project.writeProject.connect(self._on_writing)
        project.writeMapLayer.connect(self._on_writing_layer)
        project.readProject.connect(self._on_read)

    def close(self) -> None:
        """Look at it no longer."""
        self._project.writeProject.disconnect(self._on_writing)
        self._project.writeMapLayer.disconnect(self._on_writing_layer)
        self._project.readProject.disconnect(self._on_read)

    def without_file(self) -> list[QgsRasterLayer]:
        """Return the layers of images whose files aren't here; what is here is noted as such."""
        from ..adapters.rasters.streamed import is_streamed, reads_from_afar

        missing = []
        for layer in self._project.mapLayers().values():
            if not is_streamed(layer):
                continue
            if layer.isValid():
                if not reads_from_afar(layer):
                    self.note_file(layer)
            else:
                missing.append(cast(QgsRasterLayer, layer))
        return missing

    def note_file(self, layer: QgsMapLayer) -> None:
        """Note that a layer has its own file."""
        from ..adapters.rasters.streamed import STREAMED_PROPERTY

        layer.removeCustomProperty(STREAMED_PROPERTY)

    def _on_read(self, _document: QDomDocument) -> None:
        self.read.emit()

    def _on_writing(self, document: QDomDocument) -> None:
        """Put the paths into the layer tree. The layers themselves are written after this."""
        nodes = document.elementsByTagName("layer-tree-layer")
        for number in range(nodes.count()):
            node = nodes.at(number).toElement()
            place = self._written_place(self._project.mapLayer(node.attribute("id")))
            if place:
                node.setAttribute("source", place)

    def _on_writing_layer(
        self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument
    ) -> None:
        place = self._written_place(layer)
        if not place:
            return
        source = element.firstChildElement("datasource")
        while source.hasChildNodes():
            source.removeChild(source.firstChild())
        source.appendChild(document.createTextNode(place))

    def _written_place(self, layer: QgsMapLayer | None) -> str:
        """Return what the project names as the layer's file; empty for other layers."""
        from ..adapters.rasters.streamed import is_streamed, place_of

        if layer is None or not is_streamed(layer):
            return ""
        return self._project.pathResolver().writePath(place_of(layer))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Our layers in memory, kept with the project that they are saved with.

QGIS saves no features of layers in memory. So while it writes a project, they are written to
GeoPackages attached to it, and the project's file names these instead: they travel with it, and
whatever opens it shows them, this plugin or not. The layers in this session stay in memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProject,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ....core.redaction import without_query
from ..i18n import translate
from .footprint_kept import (
    NOT_HIDDEN,
    become_kept,
    describe,
    is_footprint_layer,
    kept_fields,
    without_chosen,
    write_features,
)
from .made_layers import KEEP, UNASKED, layers_to_keep

if TYPE_CHECKING:
    from ....core.errors import StorageError

_FILE = "datacosmos.gpkg"
_TABLE = "footprints"
_ADDRESS = "thumbnail"


_NAME = "datacosmosProjectCopies"


def copies_of(project: QgsProject) -> ProjectCopies:
    """Return what keeps our layers in memory with this project, from now on."""
    found = project.findChild(ProjectCopies, _NAME)
    return ProjectCopies(project) if found is None else found


class ProjectCopies(QObject):
    """Keeps our layers in memory with one project. Main thread only. Use `copies_of`."""

    failed = pyqtSignal(object)  # the error: a layer couldn't be kept; the project is saved

    def __init__(self, project: QgsProject) -> None:
        super().__init__(project)
        self.setObjectName(_NAME)
        self._project = project
        self._copies: dict[str, QgsVectorLayer] = {}  # while the project is written, by layer id
        self._written: dict[str, str] = {}  # attached files of this session, by layer id
        for layer in layers_to_keep(project):
            layer.setCustomProperty(UNASKED, 1)
        project.writeProject.connect(self._on_writing)
        project.writeMapLayer.connect(self._on_writing_layer)
        project.projectSaved.connect(self._on_saved)

    def close(self) -> None:
        """Leave the layers to QGIS, which then warns of losing them."""
        self._project.writeProject.disconnect(self._on_writing)
        self._project.writeMapLayer.disconnect(self._on_writing_layer)
        self._project.projectSaved.disconnect(self._on_saved)
        for layer in layers_to_keep(self._project):
            layer.removeCustomProperty(UNASKED)
        self.setParent(None)

    def _on_writing(self, document: QDomDocument) -> None:
        """Attach the copies. The layers themselves are written after this."""
        from ....core.errors import StorageError

        self._copies = {}
        for layer in layers_to_keep(self._project):
            try:
                self._copies[layer.id()] = self._copy_of(layer)
            except StorageError as error:
                layer.removeCustomProperty(UNASKED)
                self.failed.emit(error)
            else:
                layer.setCustomProperty(UNASKED, 1)
        self._remove_unused()
        nodes = document.elementsByTagName("layer-tree-layer")
        for number in range(nodes.count()):
            node = nodes.at(number).toElement()
            copy = self._copies.get(node.attribute("id"))
            if copy is not None:
                source = self._project.pathResolver().writePath(copy.source())
                node.setAttribute("source", source)
                node.setAttribute("providerKey", copy.providerType())

    def _on_saved(self) -> None:
        self._copies = {}

    def _on_writing_layer(
        self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument
    ) -> None:
        """Write the copy where QGIS has written the layer."""
        copy = self._copies.get(layer.id())
        if copy is None:
            return
        context = QgsReadWriteContext()
        context.setPathResolver(self._project.pathResolver())
        context.setTransformContext(self._project.transformContext())
        fresh = document.createElement(element.tagName())
        copy.writeLayerXml(fresh, document, context)
        while element.hasChildNodes():
            element.removeChild(element.firstChild())
        while fresh.hasChildNodes():
            element.appendChild(fresh.firstChild())
        attributes = fresh.attributes()
        for number in range(attributes.count()):
            attribute = attributes.item(number).toAttr()
            element.setAttribute(attribute.name(), attribute.value())

    def _copy_of(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """Return a layer like it of an attached file with what it holds now."""
        from ....core.errors import StorageError

        path = self._project.createAttachedFile(_FILE)
        is_whole = False
        try:
            # QGIS has made an empty file, which is no GeoPackage.
            Path(path).unlink(missing_ok=True)
            _write(path, layer, self._project)
            is_whole = True
        except (OSError, StorageError) as error:
            raise _not_kept(layer, error) from error
        finally:
            if not is_whole:
                # One that isn't there would keep QGIS from saving the project.
                self._project.removeAttachedFile(path)
        self._forget(layer.id())
        self._written[layer.id()] = path
        copy = QgsVectorLayer(f"{path}|layername={_TABLE}", layer.name(), "ogr")
        if not copy.isValid():
            raise _not_kept(layer, copy.error().summary())
        copy.setId(layer.id())
        _dress(copy, layer)
        return copy

    def _forget(self, layer_id: str) -> None:
        before = self._written.pop(layer_id, "")
        if before in self._project.attachedFiles():
            self._project.removeAttachedFile(before)

    def _remove_unused(self) -> None:
        """Remove the files of layers that are gone, of other sessions as well."""
        used = {copy.source().partition("|")[0] for copy in self._copies.values()}
        used |= {x.source().partition("|")[0] for x in self._project.mapLayers().values()}
        for path in self._project.attachedFiles():
            if path.endswith(f"_{_FILE}") and path not in used:
                self._project.removeAttachedFile(path)


def _write(path: str, layer: QgsVectorLayer, project: QgsProject) -> None:
    """Write what the layer holds, without what is for this session or for nobody else."""
    # Fields that are joined or calculated come with the look.
    source = layer.dataProvider().fields()
    fields = kept_fields(layer, source)
    places = [source.lookupField(name) for name in fields.names()]
    address = fields.lookupField(_ADDRESS) if is_footprint_layer(layer) else -1
    rows = []
    for feature in _all_features(layer):
        stated = feature.attributes()
        values = [stated[place] for place in places]
        if address >= 0 and isinstance(values[address], str):
            # A signature in the address is a secret, whatever it is called, and dead by tomorrow.
            values[address] = without_query(values[address])
        rows.append((values, feature.geometry()))
    write_features(path, _TABLE, fields, rows, project.transformContext())


def _all_features(layer: QgsVectorLayer) -> list[QgsFeature]:
    """Return what the layer holds, also what the user's filter hides."""
    source = layer.dataProvider()
    chosen = source.subsetString()
    if not chosen:
        return list(source.getFeatures())
    was_blocked = source.blockSignals(True)
    try:
        source.setSubsetString("")
        return list(source.getFeatures())
    finally:
        source.setSubsetString(chosen)
        source.blockSignals(was_blocked)


def _dress(copy: QgsVectorLayer, layer: QgsVectorLayer) -> None:
    """Give the copy the look of the layer, but for what only this session has."""
    styles, chosen = layer.styleManager(), copy.styleManager()
    chosen.renameStyle(chosen.currentStyle(), styles.currentStyle())
    for name in styles.styles():
        if name != styles.currentStyle():
            chosen.addStyle(name, styles.style(name))
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(copy)
    chosen_by = layer.subsetString()
    # How the list is narrowed ends with the session; the file has no field that would know.
    copy.setSubsetString("" if chosen_by == NOT_HIDDEN else chosen_by)
    for join in layer.vectorJoins():
        copy.addJoin(join)
    for name in (KEEP, UNASKED):
        copy.removeCustomProperty(name)
    if is_footprint_layer(layer):
        become_kept(copy)
        renderer = copy.renderer()
        if isinstance(renderer, QgsRuleBasedRenderer):
            copy.setRenderer(without_chosen(renderer))
        describe(copy)
    copy.setMetadata(layer.metadata())


def _not_kept(layer: QgsVectorLayer, reason: object) -> StorageError:
    from ....core.errors import StorageError

    return StorageError(
        translate("DataCosmos", "The layer {} can't be kept with the project: {}").format(
            layer.name(), str(reason).rstrip(".")
        ),
        translate("DataCosmos", "Make it permanent, or save the project in another folder."),
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Bringing the images of a delivery into a project.

In two steps: `prepare_images` (`images`) in a worker thread, then `add_images` on the
main thread.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import ClassVar, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from ..i18n import translate
from ..map.groups import ORDER_PROPERTY, datacosmos_group
from ..plain_text import without_markup
from .images import PreparedImage, PreparedImages
from .layers import make_layer, show_instead
from .optimised import ENDING
from .streamed import become_file, is_streamed, place_of

_PICTURE = "datacosmos/picture"
_CLIP = re.compile(r"_clip(-[0-9]+)?\.tif$")
_COLOURS = 3


def add_images(
    project: QgsProject,
    prepared: PreparedImages,
    made: Mapping[Path, QgsRasterLayer] | None = None,
) -> list[QgsRasterLayer]:
    """Add the images to the order's group in the project and return their layers.

    The group lies in the group DataCosmos, at the top of the layer tree, below the footprints.
    An image that is in the order's group already isn't added again, and a better one of the same
    item takes the place of what could be shown before all had come. If an earlier version made
    less of a file, its layer shows it as we do. One that was looked at from afar goes on with the
    file. Main thread only.

    Args:
        made: layers that were made before, by the sources of their images.
    """
    made = made or {}
    known = _known_group(project, prepared)
    group = known or _new_group(project, prepared)
    present = {
        _picture_of(place_of(layer)): layer
        for layer in (node.layer() for node in group.findLayers())
        if isinstance(layer, QgsRasterLayer)
    }
    pictures = {_picture_of(str(image.source)) for image in prepared.images}
    layers = []
    for position, image in enumerate(prepared.images):
        layer = present.get(_picture_of(str(image.source)))
        before = _picture_before(group, image, pictures) if layer is None else None
        if before is not None:
            shown = cast(QgsRasterLayer, before.layer())
            if len(image.bands) < _COLOURS <= shown.bandCount():
                layer = shown  # less has been left since
        if layer is None:
            layer = made.get(image.source) or make_layer(image)
            if not layer.isValid():
                continue  # prepared, so it could be read; the file has vanished since
            if not _CLIP.search(image.source.name):
                layer.setCustomProperty(_PICTURE, 1)
            project.addMapLayer(layer, False)
            if before is None:
                group.insertLayer(position, layer).setExpanded(False)
            else:
                _take_place(project, before, layer)
        elif is_streamed(layer) or (ENDING in image.source.stem) != (ENDING in layer.source()):
            if image.source not in made:
                become_file(layer, image)
        elif before is None and Path(layer.source()) != image.source:
            show_instead(layer, image)
        layers.append(layer)
    if known is None and not group.children():
        cast(QgsLayerTreeGroup, group.parent()).removeChildNode(group)
    return layers


def extent_of(
    layers: Iterable[QgsMapLayer], crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle:
    """Return the extent of all layers in a CRS, to zoom to; null if none can be transformed."""
    whole = QgsRectangle()
    for layer in layers:
        transform = QgsCoordinateTransform(layer.crs(), crs, project.transformContext())
        try:
            whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
        except QgsCsException:
            continue  # outside of what the CRS can show
    return whole


def load_on_completion(
    prepared: PreparedImages, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Have the images added to the project when the algorithm has ended.

    Without a project, as under qgis_process, there is nothing to add them to.
    """
    project = context.project()
    if project is None:
        feedback.pushInfo(translate("DataCosmos", "There is no project to add the images to."))
        return
    for problem in prepared.problems:
        feedback.pushWarning(problem)
    for image in prepared.images:
        layer = make_layer(image)
        # Made here in the worker thread, used on the main thread.
        layer.moveToThread(QCoreApplication.instance().thread())
        context.temporaryLayerStore().addMapLayer(layer)
        name = without_markup(image.name)
        details = QgsProcessingContext.LayerDetails(name, project, "")
        details.groupName = without_markup(prepared.group)
        context.addLayerToLoadOnCompletion(layer.id(), details)


def add_without_completion(
    prepared: PreparedImages, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Add the images to the project of an algorithm that is about to fail, from any thread.

    Without a project, as under qgis_process, there is nothing to add them to.
    """
    project = context.project()
    if project is None:
        feedback.pushInfo(translate("DataCosmos", "There is no project to add the images to."))
        return
    for problem in prepared.problems:
        feedback.pushWarning(problem)
    main = QCoreApplication.instance().thread()
    if QThread.currentThread() == main:
        add_images(project, prepared)
        return
    adder = _Adder(project, prepared)
    adder.moveToThread(main)
    adder.wanted.emit()


class _Adder(QObject):
    """Adds images once the main thread comes by; lives until then."""

    wanted = pyqtSignal()
    _waiting: ClassVar[set[_Adder]] = set()

    def __init__(self, project: QgsProject, prepared: PreparedImages) -> None:
        super().__init__()
        self._project, self._prepared = project, prepared
        self._waiting.add(self)
        self.wanted.connect(self._add)

    def _add(self) -> None:
        self._waiting.discard(self)
        if not sip.isdeleted(self._project):
            add_images(self._project, self._prepared)
        self.deleteLater()


def _known_group(project: QgsProject, prepared: PreparedImages) -> QgsLayerTreeGroup | None:
    for group in datacosmos_group(project).findGroups(True):
        if prepared.order_id and group.customProperty(ORDER_PROPERTY) == prepared.order_id:
            return group
    return None


def _new_group(project: QgsProject, prepared: PreparedImages) -> QgsLayerTreeGroup:
    ours = datacosmos_group(project)
    # Above the orders that are there, below the footprints.
    children = ours.children()
    position = next(
        (n for n, child in enumerate(children) if child.customProperty(ORDER_PROPERTY)),
        len(children),
    )
    group = ours.insertGroup(position, without_markup(prepared.group))
    group.setCustomProperty(ORDER_PROPERTY, prepared.order_id)
    return group


def _picture_before(
    group: QgsLayerTreeGroup, image: PreparedImage, pictures: Collection[Path]
) -> QgsLayerTreeLayer | None:
    """Return the node of the picture that an image's item has had until now, None for none.

    Args:
        pictures: what is shown now, see `_picture_of`.
    """
    if _CLIP.search(image.source.name):
        return None
    for node in group.findLayers():
        layer = node.layer()
        if (
            layer is None
            or not layer.customProperty(_PICTURE)
            or _picture_of(place_of(layer)) in pictures
        ):
            continue
        if Path(place_of(layer)).parent == image.source.parent:
            return node
    return None


def _take_place(project: QgsProject, before: QgsLayerTreeLayer, layer: QgsRasterLayer) -> None:
    """Put a layer where another is, as visible as that, and take the other away."""
    group = cast(QgsLayerTreeGroup, before.parent())
    node = group.insertLayer(group.children().index(before), layer)
    node.setExpanded(False)
    node.setItemVisibilityChecked(before.itemVisibilityChecked())
    project.removeMapLayer(before.layerId())


def _picture_of(source: str) -> Path:
    """Return what is the same for a file and for the views of it that were made to show it.

    An earlier version may have shown the file as it is, or the other way round.
    """
    path = Path(source)
    stem = path.stem
    if path.suffix == ".vrt":
        for ending in ("_map", "_plain"):
            stem = stem[: -len(ending)] if stem.endswith(ending) else stem
    stem = stem[: -len(ENDING)] if stem.endswith(ENDING) else stem
    return path.with_name(stem or "-")

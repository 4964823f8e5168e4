# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloaded images as QGIS raster layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .i18n import translate

if TYPE_CHECKING:
    from ...core.downloads import DownloadedFile

_RASTER_TYPES = ("image/tiff", "image/jp2")
_RASTER_ENDINGS = (".tif", ".tiff", ".jp2")
_NOT_IMAGES = frozenset({"thumbnail", "overview", "metadata"})


def images_of(files: Sequence[DownloadedFile]) -> list[DownloadedFile]:
    """Return what is worth a look: each item's colour image, or its bands where it has none."""
    by_item: dict[str, list[DownloadedFile]] = {}
    for file in files:
        if _is_image(file):
            by_item.setdefault(f"{file.item.collection}/{file.item.id}", []).append(file)
    chosen: list[DownloadedFile] = []
    for images in by_item.values():
        visual = [file for file in images if "visual" in file.asset.roles]
        chosen += visual or images
    return chosen


def _is_image(file: DownloadedFile) -> bool:
    if _NOT_IMAGES.intersection(file.asset.roles):
        return False
    by_type = file.asset.media_type.startswith(_RASTER_TYPES)
    return by_type or file.path.name.lower().endswith(_RASTER_ENDINGS)


def load_on_completion(
    files: Sequence[DownloadedFile],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Have the images added to the project when the algorithm has ended.

    Without a project, as under qgis_process, there is nothing to add them to.
    """
    project = context.project()
    if project is None:
        feedback.pushInfo(translate("DataCosmos", "There is no project to add the images to."))
        return
    for file in images_of(files):
        name = f"{file.item.id} {file.asset.key}"
        layer = QgsRasterLayer(str(file.path), name, "gdal")
        if not layer.isValid():
            feedback.pushWarning(
                translate("DataCosmos", "{} is complete, but can't be opened as an image.").format(
                    file.path
                )
            )
            continue
        # Made here in the worker thread, used on the main thread.
        layer.moveToThread(QCoreApplication.instance().thread())
        context.temporaryLayerStore().addMapLayer(layer)
        context.addLayerToLoadOnCompletion(
            layer.id(), QgsProcessingContext.LayerDetails(name, project, "")
        )

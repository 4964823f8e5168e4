# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that are dropped on the panel: files, layers of the project or of the browser, texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from qgis.core import QgsMimeDataUtils, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.errors import InputError


class TakesAreas(Protocol):
    """What becomes of what is dropped."""

    def load_file(self, path: str, layer: str = "") -> None:
        """Take the area of a file, or of this layer of it."""

    def take_layer(self, layer_id: str) -> None:
        """Take the area of a layer of the project."""

    def take_text(self, text: str) -> None:
        """Take the area that a text describes."""

    def refuse(self, error: InputError) -> None:
        """Say why what was dropped can't be an area."""


class AreaDrop(QObject):
    """Lets areas be dropped on a widget and on all in it that takes no drops of its own."""

    def __init__(self, widget: QWidget, taker: TakesAreas, project: QgsProject) -> None:
        super().__init__(widget)
        self._taker = taker
        self._project = project
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt before the widget gets the event."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return self._heed(event, is_drop=kind == QEvent.Type.Drop)
        return bool(super().eventFilter(watched, event))

    def _heed(self, event: Any, *, is_drop: bool) -> bool:
        mime = event.mimeData()
        if not _may_be_area(mime):
            return False
        event.acceptProposedAction()
        if is_drop:
            self._take(mime)
        return True

    def _take(self, mime: QMimeData) -> None:
        if QgsMimeDataUtils.isUriList(mime):
            self._take_layers(QgsMimeDataUtils.decodeUriList(mime))
        elif mime.hasUrls():
            self._take_urls(mime.urls())
        else:
            self._taker.take_text(mime.text())

    def _take_layers(self, uris: list[QgsMimeDataUtils.Uri]) -> None:
        if len(uris) != 1:
            self._taker.refuse(_one_only())
            return
        (uri,) = uris
        if uri.layerId and self._project.mapLayer(uri.layerId) is not None:
            self._taker.take_layer(uri.layerId)
            return
        parts = QgsProviderRegistry.instance().decodeUri(uri.providerKey, uri.uri)
        if uri.providerKey == "ogr" and parts.get("path"):
            self._taker.load_file(parts["path"], parts.get("layerName") or "")
        else:
            self._taker.refuse(_not_a_file(uri.name))

    def _take_urls(self, urls: list[Any]) -> None:
        if len(urls) != 1:
            self._taker.refuse(_one_only())
        elif urls[0].isLocalFile():
            self._taker.load_file(urls[0].toLocalFile())
        else:
            self._taker.refuse(_not_a_file(urls[0].toDisplayString()))


def _may_be_area(mime: QMimeData) -> bool:
    return bool(QgsMimeDataUtils.isUriList(mime) or mime.hasUrls() or mime.hasText())


def _one_only() -> InputError:
    from ...core.errors import InputError

    return InputError(
        translate("DataCosmos", "The search area is made of one file or layer."),
        translate("DataCosmos", "Drop one of them, or merge them first."),
    )


def _not_a_file(name: str) -> InputError:
    from ...core.errors import InputError

    return InputError(
        translate("DataCosmos", "{} isn't a file on this computer.").format(name),
        translate("DataCosmos", "Download it first, or add it to the project as a layer."),
    )

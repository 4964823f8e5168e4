# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks for the thumbnails of the rows on the screen, once a list has come to rest."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from .thumbnails import ThumbnailLoader

_SETTLED_MS = 60


class VisibleThumbnails(QObject):
    """Watches a view of a model that has `thumbnails_of(rows)`, and feeds a loader."""

    def __init__(self, view: QAbstractItemView, loader: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view, self._loader = view, loader
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._want)
        model = view.model()
        for signal in (
            view.verticalScrollBar().valueChanged,
            model.rowsInserted,
            model.layoutChanged,
            model.dataChanged,
        ):
            signal.connect(self._on_change)
        # Methods, which end with this object: model and loader may outlive the view.
        loader.ready.connect(self._on_ready)
        # Not by `destroyed`, which frees its slots while they run: QGIS crashed now and then.
        weakref.finalize(self, loader.forget, id(self)).atexit = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._settled.start()
        return bool(super().eventFilter(watched, event))

    def _on_change(self, *_what: Any) -> None:
        self._settled.start()

    def _on_ready(self, _address: str) -> None:
        self._view.viewport().update()

    def _want(self) -> None:
        view, model = self._view, self._view.model()
        if model.rowCount() == 0:
            self._loader.forget(id(self))
        if not view.isVisible() or model.rowCount() == 0:
            return
        first = max(0, view.indexAt(QPoint(1, 1)).row())
        last = view.indexAt(QPoint(1, view.viewport().height() - 2)).row()
        if last < 0:  # below the last row there is nothing
            last = model.rowCount() - 1
        self._loader.want(model.thumbnails_of(range(first, last + 1)), id(self))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps a list from jumping while rows arrive above what the user reads."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPoint
from qgis.PyQt.QtWidgets import QAbstractItemView


class ScrollAnchor(QObject):
    """Holds the topmost row where it is when rows move; a new order goes back to the top."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._top: QPersistentModelIndex | None = None
        self._offset = 0
        model = view.model()
        # Rows come before they move to their places; by then it would be late to ask the view
        # what is on top, and it would have to lay out all rows once more.
        model.rowsAboutToBeInserted.connect(self._remember)
        model.layoutAboutToBeChanged.connect(self._on_move)
        # The view's own slot is connected first, so the rows are laid out when ours is called.
        model.layoutChanged.connect(self._restore)

    def _on_move(self, _parents: Any, hint: Any) -> None:
        if hint == QAbstractItemModel.LayoutChangeHint.VerticalSortHint:
            self._top = None
        elif self._top is None:
            self._remember()

    def _remember(self, *_where: Any) -> None:
        top = QModelIndex()
        if self._view.verticalScrollBar().value() > 0:
            top = self._view.indexAt(QPoint(1, 1))
        self._top = QPersistentModelIndex(top) if top.isValid() else None
        self._offset = self._view.visualRect(top).top()

    def _restore(self, _parents: Any, _hint: Any) -> None:
        top, self._top = self._top, None
        bar = self._view.verticalScrollBar()
        if top is None or not top.isValid():
            bar.setValue(0)
            return
        index = self._view.model().index(top.row(), 0)
        bar.setValue(bar.value() + self._view.visualRect(index).top() - self._offset)

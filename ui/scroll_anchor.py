# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps a list from jumping while rows arrive above what the user reads."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QObject, QPersistentModelIndex, QPoint
from qgis.PyQt.QtWidgets import QAbstractItemView


class ScrollAnchor(QObject):
    """Holds the topmost row where it is when rows move; a new order goes back to the top."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._top: QPersistentModelIndex | None = None
        self._offset = 0
        model = view.model()
        model.layoutAboutToBeChanged.connect(self._remember)
        # The view's own slot is connected first, so the rows are laid out when ours is called.
        model.layoutChanged.connect(self._restore)

    def _remember(self, _parents: Any, hint: Any) -> None:
        is_sorted_anew = hint == QAbstractItemModel.LayoutChangeHint.VerticalSortHint
        top = self._view.indexAt(QPoint(1, 1))
        is_at_start = self._view.verticalScrollBar().value() == 0
        if is_sorted_anew or is_at_start or not top.isValid():
            self._top = None
        else:
            self._top = QPersistentModelIndex(top)
            self._offset = self._view.visualRect(top).top()

    def _restore(self, _parents: Any, _hint: Any) -> None:
        bar = self._view.verticalScrollBar()
        if self._top is None or not self._top.isValid():
            bar.setValue(0)
            return
        index = self._view.model().index(self._top.row(), 0)
        bar.setValue(bar.value() + self._view.visualRect(index).top() - self._offset)
        self._top = None

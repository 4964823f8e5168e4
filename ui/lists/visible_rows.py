# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows of a list are in sight, told once it has come to rest."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView


class VisibleRows(QObject):
    """Watches a view whose model has rows.

    Args:
        settled_ms: a list that has scrolled or changed within this time isn't at rest.
    """

    settled = pyqtSignal()
    """Other rows may be in sight than before, or say something else."""

    def __init__(self, view: QAbstractItemView, settled_ms: int) -> None:
        super().__init__(view)
        self._view = view
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(settled_ms)
        self._rest.timeout.connect(self.settled)
        model = view.model()
        for signal in (
            view.verticalScrollBar().valueChanged,
            model.rowsInserted,
            model.layoutChanged,
            model.modelReset,
            model.dataChanged,
        ):
            signal.connect(self.look)
        view.viewport().installEventFilter(self)

    def look(self, *_what: Any) -> None:
        """Tell soon, once the list is at rest."""
        self._rest.start()

    def rows(self) -> range:
        """Return the rows in sight; none where the view isn't."""
        view = self._view
        count = view.model().rowCount()
        if not view.isVisible() or not count:
            return range(0)
        first = max(0, view.indexAt(QPoint(1, 1)).row())
        last = view.indexAt(QPoint(1, view.viewport().height() - 2)).row()
        return range(first, (last if last >= 0 else count - 1) + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.look()
        return bool(super().eventFilter(watched, event))

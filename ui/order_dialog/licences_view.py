# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of licences to accept."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from .licences import LINK, LINK_ROLE, NAME, LicencesModel

_MOST_ROWS = 4


class _RoomyDelegate(QStyledItemDelegate):
    """Gives check boxes that matter more room than a tree's."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), round(1.6 * option.fontMetrics.height())))


class LicencesView(QTreeView):
    """Shows a `LicencesModel`, as high as it needs to be.

    Keyboard: Space accepts the licence, Enter opens its text.
    """

    link_requested = pyqtSignal(str)

    def __init__(self, model: LicencesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licencesView")
        self.setAccessibleName(self.tr("Licences"))
        self.setToolTip(self.tr("Space accepts a licence, Enter opens its text"))
        self.setModel(model)
        self.setItemDelegate(_RoomyDelegate(self))
        self.setRootIsDecorated(False)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LINK, QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        rows = min(_MOST_ROWS, max(1, self.model().rowCount()))
        row = self.sizeHintForRow(0) if self.model().rowCount() else -1
        if row <= 0:
            row = round(1.5 * self.fontMetrics().height())
        return QSize(super().sizeHint().width(), rows * row + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.pos())
        is_link = index.column() == LINK and bool(index.data(LINK_ROLE))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == LINK:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        link = index.data(LINK_ROLE)
        if link:
            self.link_requested.emit(link)

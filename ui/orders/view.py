# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of orders: shows rows and says what the user wants done."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelection, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu, QWidget

from ...core.journal.records import Action
from ..lists.arranged_list import Role
from ..lists.row_layout import Part
from ..lists.rows_view import RowsView
from .actions import Deed, deed_icon, deed_text
from .model import OrderRow, OrdersModel
from .painter import OrdersDelegate


class OrdersView(RowsView):
    """Shows an `OrdersModel`.

    Keyboard: Enter does what helps the order, Delete removes it from the list, if need be after
    a question.
    """

    deed_requested = pyqtSignal(str, object)  # key of the order, Action or Extra
    selection_changed = pyqtSignal()

    def __init__(self, model: OrdersModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("ordersView")
        self.setAccessibleName(self.tr("Orders"))
        self.setToolTip(
            self.tr("Enter does what helps an order; the menu has all that can be done")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(OrdersDelegate(self))
        self.doubleClicked.connect(
            lambda index: self._request(index.data(Role.ROW), Action.SHOW_FOOTPRINTS)
        )

    def model(self) -> OrdersModel:
        """Return the model that it was made for."""
        return cast(OrdersModel, super().model())

    def selected(self) -> OrderRow | None:
        """Return the row of the selected order, None if none is selected."""
        rows = self.selected_rows()
        return self.model().rows[rows[0]] if rows else None

    def select(self, key: str) -> None:
        """Select an order, if it is in the list, and bring it into sight."""
        row = self.model().row_of(key)
        if row is not None:
            index = self.model().index(row.position)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def on_part(self, row: OrderRow, part: Part) -> None:
        if part is Part.BUTTON and row.deed is not None:
            self.setCurrentIndex(self.model().index(row.position))
            self._request(row, row.deed)

    def part_tip(self, row: OrderRow, part: Part) -> str | None:
        if part is Part.BUTTON and row.deed is not None:
            return deed_text(row.deed)
        return None

    def menu_of(self, row: OrderRow) -> QMenu:
        """Return all that can be done with an order."""
        menu = QMenu(self)
        menu.setObjectName("orderMenu")
        for deed in row.deeds:
            action = menu.addAction(
                QgsApplication.getThemeIcon(deed_icon(deed)), deed_text(deed, row.record)
            )
            action.triggered.connect(
                lambda _checked=False, deed=deed: self.deed_requested.emit(row.key, deed)
            )
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, position = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            position = self.viewport().mapToGlobal(self.visualRect(index).center())
        row = index.data(Role.ROW)
        if row is not None:
            menu = self.menu_of(row)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.selected()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request(row, row.deed)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self._request(row, Action.REMOVE_FROM_LIST)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is told of the selected order takes room below the list.
        super().resizeEvent(event)
        if self.selected_rows():
            self.scrollTo(self.currentIndex())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.selection_changed.emit()

    def _request(self, row: OrderRow | None, deed: Deed | None) -> None:
        if row is not None and deed in row.deeds:
            self.deed_requested.emit(row.key, deed)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of downloads: shows rows and says what the user wants done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu, QWidget

from ..adapters.i18n import translate
from ..lists.row_layout import Part
from ..lists.rows_view import RowsView
from .model import DownloadRow, QueueModel
from .painter import QueueDelegate


class QueueView(RowsView):
    """Shows a `QueueModel`.

    Keyboard: Space pauses what is selected and lets it go on, Delete takes it out of the queue,
    Alt with Up and Down moves it.
    """

    pause_wanted = pyqtSignal(list)  # keys
    resume_wanted = pyqtSignal(list)
    cancel_wanted = pyqtSignal(list)
    move_wanted = pyqtSignal(list, int)  # keys, and before which row
    selection_changed = pyqtSignal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("queueView")
        self.setAccessibleName(translate("DataCosmos", "Downloads"))
        self.setToolTip(
            translate(
                "DataCosmos",
                "The first three are fetched at once. Drag rows, or press Alt with Up and Down, to "
                "have others first; Space pauses, Delete cancels",
            )
        )
        self.setItemDelegate(QueueDelegate(self))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        model.moved.connect(self.move_wanted)

    def model(self) -> QueueModel:
        """Return the model that it was made for."""
        return cast(QueueModel, super().model())

    def selected(self) -> list[DownloadRow]:
        """Return the selected rows from top to bottom."""
        return [self.model().rows[row] for row in self.selected_rows()]

    def select(self, keys: Sequence[str]) -> None:
        """Select these and no others."""
        selection = QItemSelection()
        for key in keys:
            row = self.model().row_named(key)
            if row is not None:
                index = self.model().index(row.position)
                selection.select(index, index)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flag)

    def move_selected(self, step: int) -> None:
        """Have what is selected fetched earlier (-1) or later (1)."""
        rows = self.selected_rows()
        if not rows:
            return
        place = rows[0] - 1 if step < 0 else rows[-1] + 2
        count = self.model().movable_count
        if 0 <= place <= count and rows[-1] < count:
            self.move_wanted.emit([row.key for row in self.selected()], place)

    def switch_selected(self) -> None:
        """Pause what is selected; if all of it is paused, let it go on."""
        rows = self.selected()
        if rows and all(row.is_paused for row in rows):
            self.resume_wanted.emit([row.key for row in rows])
        elif any(not row.download.is_guest for row in rows):
            self.pause_wanted.emit([row.key for row in rows])

    def cancel_selected(self) -> None:
        """Take what is selected out of the queue."""
        rows = self.selected()
        if rows:
            self.cancel_wanted.emit([row.key for row in rows])

    def on_part(self, row: DownloadRow, part: Part) -> None:
        if part is Part.CLOSE:
            self.cancel_wanted.emit([row.key])
        elif row.is_paused:
            self.resume_wanted.emit([row.key])
        else:
            self.pause_wanted.emit([row.key])

    def part_tip(self, row: DownloadRow, part: Part) -> str | None:
        if part is Part.CLOSE:
            return translate("DataCosmos", "Cancel the download; what has come stays")
        if row.is_paused:
            return translate("DataCosmos", "Resume the download")
        return translate("DataCosmos", "Pause the download")

    def menu_of(self, rows: Sequence[DownloadRow]) -> QMenu:
        """Return all that can be done with what is selected."""
        menu = QMenu(self)
        menu.setObjectName("queueMenu")
        is_paused = all(row.is_paused for row in rows)
        is_guest = all(row.download.is_guest for row in rows)
        pause = translate("DataCosmos", "Resume") if is_paused else translate("DataCosmos", "Pause")
        deeds = (
            (pause, "/mActionStart.svg" if is_paused else "/mTaskOnHold.svg", self.switch_selected),
            (translate("DataCosmos", "Cancel"), "/mTaskCancel.svg", self.cancel_selected),
            (
                translate("DataCosmos", "Earlier"),
                "/mActionArrowUp.svg",
                lambda: self.move_selected(-1),
            ),
            (
                translate("DataCosmos", "Later"),
                "/mActionArrowDown.svg",
                lambda: self.move_selected(1),
            ),
        )
        for text, icon, deed in deeds[1:2] if is_guest else deeds:
            action = menu.addAction(QgsApplication.getThemeIcon(icon), text)
            action.triggered.connect(lambda _checked=False, deed=deed: deed())
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        rows, position = self.selected(), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex())
            position = self.viewport().mapToGlobal(place.center())
        if rows:
            menu = self.menu_of(rows)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_selected(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Space and not is_alt:
            self.switch_selected()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cancel_selected()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.selection_changed.emit()

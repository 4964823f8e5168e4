# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of results: shows rows and says what the user does with them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from ..core.search import FoundItem
from .models.result_rows import ResultRow
from .models.results import ResultsModel
from .results_delegate import ResultsDelegate
from .results_layout import Part
from .results_menus import level_menu, row_menu
from .results_painter import Glow
from .scroll_anchor import ScrollAnchor
from .thumbnails import ThumbnailLoader
from .visible_thumbnails import VisibleThumbnails

_Select = QItemSelectionModel.SelectionFlag


class ResultsView(QListView):
    """Shows a `ResultsModel`.

    Keyboard: arrows move, Enter shows the image on the map, Space or + puts it into the cart,
    L chooses the level, Q shows the quick look, I the details.
    """

    hovered = pyqtSignal(object)  # key of the row under the mouse, or None
    selection_changed_keys = pyqtSignal(list)
    activated_key = pyqtSignal(str)
    add_requested = pyqtSignal(list)  # of FoundItem
    details_requested = pyqtSignal(str)
    quicklook_requested = pyqtSignal(str)

    def __init__(
        self, model: ResultsModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("resultsView")
        self.setAccessibleName(self.tr("Search results"))
        self._is_following = False
        self._delegate = ResultsDelegate(thumbnails.pixmap, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self._visible_thumbnails = VisibleThumbnails(self, thumbnails)
        self._anchor = ScrollAnchor(self)
        model.modelReset.connect(self._on_reset)
        self.doubleClicked.connect(self._activate)

    # What the dock asks of it

    def group_by(self, name: str) -> None:
        """Group the rows; empty for no groups."""
        # Only headings differ in height; without them the view needn't measure each row.
        self.setUniformItemSizes(not name)
        self.model().group_by(name)

    def selected_keys(self) -> list[str]:
        """Return the keys of the selected rows, from top to bottom."""
        return self.model().keys_of(self._selected_rows())

    def selected_items(self) -> list[FoundItem]:
        """Return the products shown in the selected rows, from top to bottom."""
        chosen = (self.model().chosen(row) for row in self._selected_rows())
        return [found for found in chosen if found is not None]

    def select_keys(self, keys: Iterable[str]) -> None:
        """Select the rows of these items and no others, without a signal."""
        rows = sorted({self.model().row_of(key) for key in keys} - {-1})
        if rows == self._selected_rows():
            return
        selection = QItemSelection()
        for first, last in _runs(rows):
            top, bottom = self.model().index(first), self.model().index(last)
            selection.append(QItemSelectionRange(top, bottom))
        self._is_following = True
        try:
            self.selectionModel().select(selection, _Select.ClearAndSelect)
        finally:
            self._is_following = False
        if rows:
            self.scrollTo(self.model().index(rows[0]))

    def light(self, key: str | None) -> None:
        """Light the row of the item that the mouse is on elsewhere, None for no row."""
        row = self.model().row_of(key) if key is not None else -1
        if row != self._delegate.glow.lit_row:
            glow = self._delegate.glow
            self._delegate.glow = Glow(glow.row, glow.part, row)
            self.viewport().update()
            if row >= 0:
                self.scrollTo(self.model().index(row))

    def choose_level(self, entry: ResultRow, variant: FoundItem) -> None:
        """Show another product in a row."""
        is_selected = entry.position in self._selected_rows()
        self.model().choose_level(entry.position, variant)
        if is_selected:
            self.selection_changed_keys.emit(self.selected_keys())

    def part_rect(self, row: int, part: Part) -> QRect:
        """Return where a part of a row lies in the viewport; empty if the row hasn't got it."""
        entry = self.model().result(row)
        if entry is None:
            return QRect()
        place = self.visualRect(self.model().index(row))
        return self._delegate.part_rect(part, place, entry, self.font())

    # Selection and hover

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_following:
            self.selection_changed_keys.emit(self.selected_keys())

    def _selected_rows(self) -> list[int]:
        rows: set[int] = set()
        for part in self.selectionModel().selection():
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def _set_hovered(self, position: QPoint | None) -> None:
        index = self.indexAt(position) if position is not None else QModelIndex()
        entry = self.model().result(index.row())
        row = index.row() if entry is not None else -1
        part = None
        if entry is not None and position is not None:
            part = self._delegate.part_at(self.visualRect(index), entry, self.font(), position)
        before = self._delegate.glow
        if (row, part) == (before.row, before.part):
            return
        self._delegate.glow = Glow(row, part, before.lit_row)
        self.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if part is None else Qt.CursorShape.PointingHandCursor
        )
        for changed in {row, before.row}:
            self.update(self.model().index(changed))
        if row != before.row:
            self.hovered.emit(entry.key if entry is not None else None)

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hovered(event.pos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(None)

    def wheelEvent(self, event: QEvent) -> None:
        super().wheelEvent(event)
        self._set_hovered(self.viewport().mapFromGlobal(self.cursor().pos()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The parts do their own thing and leave the selection alone.
        entry, part = self._part_under(event)
        if part is None or entry is None:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if part is Part.ADD:
            self.add_requested.emit([entry.shown])
        elif part is Part.LEVEL:
            self._choose_level(entry)
        else:
            self.quicklook_requested.emit(entry.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._part_under(event)[1] is None:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._part_under(event)[1] is None:
            super().mouseDoubleClickEvent(event)

    def _part_under(self, event: QMouseEvent) -> tuple[ResultRow | None, Part | None]:
        index = self.indexAt(event.pos())
        entry = self.model().result(index.row())
        if entry is None or event.button() != Qt.MouseButton.LeftButton:
            return entry, None
        place = self.visualRect(index)
        return entry, self._delegate.part_at(place, entry, self.font(), event.pos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        return bool(super().viewportEvent(event))

    def _show_tip(self, event: QHelpEvent) -> bool:
        index = self.indexAt(event.pos())
        part = self._delegate.glow.part
        if part is Part.ADD:
            tip = self.tr("Add to the cart (Space)")
        elif part is Part.LEVEL:
            tip = self.tr("Choose the processing level (L)")
        elif part is Part.THUMBNAIL:
            tip = self.tr("Show or hide the quick look on the map (Q)")
        else:
            tip = index.data(Qt.ItemDataRole.ToolTipRole) or ""
        QToolTip.showText(event.globalPos(), tip, self.viewport(), self.visualRect(index))
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        entry = self.model().result(index.row())
        if entry is not None:
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(index).center())
            row_menu(self, entry).popup(at)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.model().result(self.currentIndex().row())
        if entry is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_key.emit(entry.key)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Plus):
            self.add_requested.emit(self.selected_items() or [entry.shown])
        elif key == Qt.Key.Key_L:
            self._choose_level(entry)
        elif key == Qt.Key.Key_Q:
            self.quicklook_requested.emit(entry.key)
        elif key == Qt.Key.Key_I:
            self.details_requested.emit(entry.key)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Rows have no names that one could type, so typing letters finds none."""

    def _activate(self, index: QModelIndex) -> None:
        entry = self.model().result(index.row())
        if entry is not None:
            self.activated_key.emit(entry.key)

    def _choose_level(self, entry: ResultRow) -> None:
        if len(entry.acquisition.variants) < 2:
            return
        frame = self.part_rect(entry.position, Part.LEVEL)
        level_menu(self, entry).popup(self.viewport().mapToGlobal(frame.bottomLeft()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def _on_reset(self) -> None:
        self._delegate.glow = Glow()
        self.hovered.emit(None)
        self.selection_changed_keys.emit([])


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of consecutive rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs

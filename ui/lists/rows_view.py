# SPDX-License-Identifier: GPL-2.0-or-later
"""A list of rows whose parts light up under the mouse and do things when clicked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

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
from qgis.PyQt.QtGui import QActionGroup, QHelpEvent, QMouseEvent, QResizeEvent, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)

from .arranged_list import ArrangedListModel, Role, runs_of
from .row_layout import Part
from .row_painter import Glow
from .rows_delegate import RowsDelegate
from .scene_texts import price_text

if TYPE_CHECKING:
    from ...core.catalogue.acquisitions import Acquisition
    from ...core.catalogue.search import FoundItem


# From so many selected rows on.
_MANY = 500


class RowsView(QTableView):
    """Shows an `ArrangedListModel` with a `RowsDelegate`.

    A table of one column and not a QListView: that asks the model for each of its rows at each
    layout, which costs 10,000 calls into Python; a table knows where a row is by its height.
    """

    hovered = pyqtSignal(object)  # key of the row under the mouse, or None

    def __init__(self, model: ArrangedListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._headings: list[int] = []
        # Methods and not lambdas: they end with this view, which the model may outlive.
        model.modelReset.connect(self._on_reset)
        self._held: set[Any] = set()  # selected rows while they move
        model.about_to_move.connect(self._hold_selection)
        model.has_moved.connect(self._select_held)
        for signal in (model.layoutChanged, model.rowsInserted, model.modelReset):
            signal.connect(self._raise_headings)

    def model(self) -> ArrangedListModel:
        """Return the model that it was made for."""
        return cast(ArrangedListModel, super().model())

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        """Draw rows with this delegate, a `RowsDelegate`, as high as it says."""
        super().setItemDelegate(delegate)
        self._set_heights()

    def refit(self) -> None:
        """Take the rows' height anew from the delegate."""
        self._set_heights()

    def _set_heights(self) -> None:
        delegate = self.rows_delegate()
        self._fit(delegate)
        height = delegate.measures(self.font()).row_height(delegate.lines)
        if height == self.verticalHeader().defaultSectionSize():
            self._raise_headings()
            return
        # What is read stays where it is, however high rows become.
        top = self.indexAt(QPoint(1, 1)) if self.verticalScrollBar().value() > 0 else QModelIndex()
        self.verticalHeader().setDefaultSectionSize(height)
        self._raise_headings()
        if top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def _fit(self, delegate: RowsDelegate) -> bool:
        """Return whether rows have another height for the size that the list has."""
        room, font = self.viewport().size(), self.font()
        is_wider = delegate.fit_width(room.width(), font)
        return delegate.fit_height(room.height(), font) or is_wider

    def _raise_headings(self, *_what: Any) -> None:
        """Give headings their own height, and rows theirs."""
        header, before = self.verticalHeader(), self._headings
        heights = header.defaultSectionSize(), self.rows_delegate().measures(self.font())
        self._headings = self.model().heading_rows()
        # Qt takes heights along where rows move, so that few are left to set.
        for row in set(before).difference(self._headings):
            if row < header.count() and header.sectionSize(row) != heights[0]:
                header.resizeSection(row, heights[0])
        for row in self._headings:
            if header.sectionSize(row) != heights[1].header_height:
                header.resizeSection(row, heights[1].header_height)

    # Selection

    def _hold_selection(self) -> None:
        """Take a large selection from Qt, which would keep hold of each row of it one by one."""
        blocks = list(self.selectionModel().selection())
        if sum(block.height() for block in blocks) < _MANY:
            return
        rows = self.model().rows
        for block in blocks:
            self._held.update(rows[block.top() : block.bottom() + 1])
        self._select_unheard(QItemSelection(), QItemSelectionModel.SelectionFlag.Clear)

    def _select_held(self) -> None:
        if not self._held:
            return
        held, self._held = self._held, set()
        model, selection = self.model(), QItemSelection()
        for first, last in runs_of(sorted([row.position for row in held if row.position >= 0])):
            selection.append(QItemSelectionRange(model.index(first), model.index(last)))
        self._select_unheard(selection, QItemSelectionModel.SelectionFlag.Select)

    def _select_unheard(
        self, selection: QItemSelection, how: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Change what Qt holds as selected, which is the same rows for everybody else."""
        chooser = self.selectionModel()
        was_blocked = chooser.blockSignals(True)
        try:
            chooser.select(selection, how)
        finally:
            chooser.blockSignals(was_blocked)

    def rows_delegate(self) -> RowsDelegate:
        """Return the delegate, which must have been set."""
        return cast(RowsDelegate, self.itemDelegate())

    def part_rect(self, row: int, part: Part) -> QRect:
        """Return where a part of a row lies in the viewport; empty if the row hasn't got it."""
        index = self.model().index(row)
        subject = _subject(index)
        if subject is None:
            return QRect()
        place = self.visualRect(index)
        return self.rows_delegate().part_rect(part, place, subject, self.font())

    def selected_rows(self) -> list[int]:
        """Return the selected rows from top to bottom."""
        rows: set[int] = set()
        for block in self.selectionModel().selection():
            rows.update(range(block.top(), block.bottom() + 1))
        return sorted(rows)

    def part_pointed_at(self, row: Any, part: Part | None, number: int) -> None:
        """Called when the mouse comes to another part or row; None for none."""

    def on_part(self, row: Any, part: Part) -> None:
        """Do what a click on a part is for."""
        raise NotImplementedError

    def part_tip(self, row: Any, part: Part) -> str | None:
        """Return what a click on a part would do, in words; None for the tip of its row."""
        raise NotImplementedError

    # Hover

    def _on_reset(self) -> None:
        self._glow_at(None)

    def _glow_at(self, position: QPoint | None) -> None:
        index = self.indexAt(position) if position is not None else QModelIndex()
        subject = _subject(index)
        row, part = -1, None
        if subject is not None and position is not None:
            row, place = index.row(), self.visualRect(index)
            part = self.rows_delegate().part_at(place, subject, self.font(), position)
        before = self.rows_delegate().glow
        if (row, part) == (before.row, before.part):
            return
        self.rows_delegate().glow = Glow(row, part, before.lit_row)
        shape = Qt.CursorShape.ArrowCursor if part is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self.part_pointed_at(subject, part, row)
        for changed in {row, before.row}:
            self.update(self.model().index(changed))
        if row != before.row:
            self.hovered.emit(subject.key if subject is not None else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._glow_at(event.pos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._glow_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._glow_at(event.position().toPoint())

    # Clicks on parts; they leave the selection alone

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self._part_under(event)
        if part is None:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.on_part(_subject(self.indexAt(event.pos())), part)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._part_under(event) is None:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._part_under(event) is None:
            super().mouseDoubleClickEvent(event)

    def _part_under(self, event: QMouseEvent) -> Part | None:
        index = self.indexAt(event.pos())
        subject = _subject(index)
        if subject is None or event.button() != Qt.MouseButton.LeftButton:
            return None
        place = self.visualRect(index)
        part = self.rows_delegate().part_at(place, subject, self.font(), event.pos())
        # Whoever holds Ctrl or Shift selects rows, also by their pictures.
        selects = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        return None if part is Part.THUMBNAIL and selects else part

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(cast(QHelpEvent, event))
            return True
        return bool(super().viewportEvent(event))

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        part = self.rows_delegate().glow.part
        subject = _subject(index)
        tip = None if subject is None or part is None else self.part_tip(subject, part)
        if tip is None:
            tip = index.data(Qt.ItemDataRole.ToolTipRole) or ""
        QToolTip.showText(event.globalPos(), tip, self.viewport(), self.visualRect(index))

    # The rest

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        delegate = self.itemDelegate()
        if isinstance(delegate, RowsDelegate) and self._fit(delegate):
            self._set_heights()

    def keyboardSearch(self, search: str) -> None:
        """Rows have no names that one could type, so typing letters finds none."""

    def changeEvent(self, event: QEvent) -> None:
        delegate = self.itemDelegate()  # another one, while the view is being made
        changed = event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if changed and isinstance(delegate, RowsDelegate):
            self._set_heights()
        super().changeEvent(event)


def _subject(index: QModelIndex) -> Any:
    """Return the row object, None for a heading and where there is no row."""
    return index.data(Role.ROW) if index.flags() & Qt.ItemFlag.ItemIsEnabled else None


def offer_levels(
    menu: QMenu,
    acquisition: Acquisition,
    shown: str,
    choose: Callable[[FoundItem], None],
    *,
    can_be_unknown: bool = True,
) -> None:
    """Fill a menu with an acquisition's levels, each with its price.

    Args:
        shown: the key of the product shown.
        can_be_unknown: whether a product without a level can be chosen.
    """
    group = QActionGroup(menu)
    for variant in acquisition.variants:
        text = f"{acquisition.label_of(variant)}\t{price_text(variant.item.price)}"
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(variant.key == shown)
        action.setEnabled(can_be_unknown or bool(variant.item.level))
        action.triggered.connect(lambda _checked=False, variant=variant: choose(variant))
        group.addAction(action)
        if variant.key == shown:
            menu.setActiveAction(action)

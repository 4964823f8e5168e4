# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of results: shows rows and says what the user does with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QAction, QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...core.catalogue.search import FoundItem
from ..adapters.i18n import number_text, translate
from ..lists.arranged_list import Role, runs_of
from ..lists.enlarged import EnlargedThumbnail
from ..lists.row_layout import Part
from ..lists.row_painter import Glow
from ..lists.rows_view import RowsView, offer_levels
from ..lists.scroll_anchor import ScrollAnchor
from ..lists.thumbnails import VisibleThumbnails
from ..widgets.places import popup_at
from .model import ResultsModel
from .painter import ResultsDelegate
from .rows import ResultRow

if TYPE_CHECKING:
    from ..lists.thumbnails import ThumbnailLoader
    from .table_columns import TableLayout

_Select = QItemSelectionModel.SelectionFlag


class ResultsView(RowsView):
    """Shows a `ResultsModel`.

    Keyboard: arrows move, Enter shows the image on the map, Space or + puts it into the cart,
    L chooses the level, Q shows the quick look, I the details, C compares two scenes.
    """

    selection_changed_keys = pyqtSignal(list)
    activated_key = pyqtSignal(str)
    add_requested = pyqtSignal(list)  # of FoundItem
    take_out_requested = pyqtSignal(list)  # of FoundItem
    details_requested = pyqtSignal(str)
    quicklook_requested = pyqtSignal(str)
    compare_requested = pyqtSignal()
    menu_filled = pyqtSignal(object, object)
    parts_requested = pyqtSignal(list)
    """To be picked in part: pairs of `FoundItem` and `PartOffer`."""
    """The QMenu of a `ResultRow`, and that, for others to add to it."""

    _selected_count: int | None = 0  # None once another selection is made
    _is_following = False  # the selection comes from outside and isn't told back

    def __init__(
        self, model: ResultsModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("resultsView")
        self.setAccessibleName(self.tr("Search results"))
        self.setToolTip(
            self.tr(
                "Enter: zoom to the scene. Space: add to the cart. Q: quick look. L: level. "
                "I: details. C: compare two."
            )
        )
        self._delegate = ResultsDelegate(thumbnails.pixmap, self)
        self.setItemDelegate(self._delegate)
        self._visible_thumbnails = VisibleThumbnails(self, thumbnails)
        self.enlarged = EnlargedThumbnail(self, thumbnails)
        self._anchor = ScrollAnchor(self)
        model.modelReset.connect(self._on_cleared)
        self.doubleClicked.connect(self._activate)

    def _on_cleared(self) -> None:
        self._selected_count = 0
        self.selection_changed_keys.emit([])

    def model(self) -> ResultsModel:
        """Return the model that it was made for."""
        return cast(ResultsModel, super().model())

    # What the dock asks of it

    def group_by(self, name: str) -> None:
        """Group the rows; empty for no groups."""
        self.model().group_by(name)

    def set_table(self, table: TableLayout | None) -> None:
        """Show the rows as those of a table; None for rows of several lines."""
        delegate = self._delegate
        is_other = delegate.set_table(table)
        if not is_other:
            return
        self.refit()
        self.viewport().update()

    def selected_count(self) -> int:
        """Return how many rows are selected, counted once for each selection."""
        if self._selected_count is None:
            self._selected_count = len(self.selected_results())
        return self._selected_count

    def selected_keys(self) -> list[str]:
        """Return the keys of the selected rows, from top to bottom."""
        return [row.key for row in self.selected_results()]

    def selected_results(self) -> list[ResultRow]:
        """Return the selected rows, from top to bottom; quick with tens of thousands."""
        rows = self.model().rows
        selected = (rows[number] for number in self.selected_rows())
        return [row for row in selected if isinstance(row, ResultRow)]

    def selected_items(self) -> list[FoundItem]:
        """Return the products shown in the selected rows, from top to bottom."""
        return [row.shown for row in self.selected_results()]

    def select_keys(self, keys: Iterable[str]) -> None:
        """Select the rows of these items and no others, without a signal."""
        self.model().arrange()  # what is known on the map is to have its row here
        rows = sorted({self.model().row_of(key) for key in keys} - {-1})
        if rows == self.selected_rows():
            return
        selection = QItemSelection()
        for first, last in runs_of(rows):
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
        is_selected = self.selectionModel().isRowSelected(entry.position, QModelIndex())
        self.model().choose_level(entry.position, variant)
        if is_selected:
            self.selection_changed_keys.emit(self.selected_keys())

    # Selection and hover

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._selected_count = None
        if not self._is_following:
            self.selection_changed_keys.emit(self.selected_keys())

    # Mouse

    def part_pointed_at(self, row: ResultRow | None, part: Part | None, number: int) -> None:
        if row is None or part is not Part.THUMBNAIL:
            self.enlarged.point_at("", QRect())
            return
        place = self.part_rect(number, part)
        corner = self.viewport().mapToGlobal(place.topLeft())
        self.enlarged.point_at(row.shown.item.thumbnail, QRect(corner, place.size()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Called by Qt."""
        super().hideEvent(event)
        self.enlarged.point_at("", QRect())

    def on_part(self, row: ResultRow, part: Part) -> None:
        if part is Part.BUTTON:
            signal = self.take_out_requested if self._is_in_cart(row) else self.add_requested
            signal.emit([row.shown])
        elif part is Part.LEVEL:
            self._choose_level(row)
        else:
            self.quicklook_requested.emit(row.key)

    def part_tip(self, row: ResultRow, part: Part) -> str:
        is_in_cart = self._is_in_cart(row)
        add, take_out = self.tr("Add to the cart (Space)"), self.tr("In the cart; take it out")
        return {
            Part.BUTTON: take_out if is_in_cart else add,
            Part.LEVEL: self.tr("Choose the processing level (L)"),
            Part.THUMBNAIL: self.tr("Show or hide the quick look on the map (Q)"),
        }[part]

    def _is_in_cart(self, row: ResultRow) -> bool:
        return bool(self.model().index(row.position).data(Role.IN_CART))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        entry = self.model().result(index.row())
        if entry is not None:
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(index).center())
            menu = self.row_menu(entry)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    # Menus

    def row_menu(self, entry: ResultRow) -> QMenu:
        """Return what can be done with a row."""
        menu = QMenu(self)
        menu.setObjectName("resultMenu")
        several = self.selected_items()
        chosen = several if entry.key in self.selected_keys() else [entry.shown]
        if len(chosen) > 1:
            add_text = translate("DataCosmos", "Add {} Images to the Cart").format(
                number_text(len(chosen))
            )
        else:
            add_text = translate("DataCosmos", "Add to the Cart")
        zoom_text = translate("DataCosmos", "Zoom to Image")
        _add(menu, "/mActionZoomTo.svg", zoom_text, "Return").connect(
            lambda _checked=False: self.activated_key.emit(entry.key)
        )
        if entry.shown.item.thumbnail:
            look_text = translate("DataCosmos", "Quick Look")
            _add(menu, "/mActionShowAllLayers.svg", look_text, "Q").connect(
                lambda _checked=False: self.quicklook_requested.emit(entry.key)
            )
        _add(menu, "/symbologyAdd.svg", add_text, "Space").connect(
            lambda _checked=False: self.add_requested.emit(chosen)
        )
        self._add_parts(menu, chosen)
        if len(entry.acquisition.variants) > 1:
            menu.addMenu(self._level_menu(entry, menu))
        menu.addSeparator()
        _add(menu, "/mActionEditCopy.svg", translate("DataCosmos", "Copy Item Id")).connect(
            lambda _checked=False: QgsApplication.clipboard().setText(entry.shown.item.id)
        )
        details_text = translate("DataCosmos", "Details…")
        _add(menu, "/mActionIdentify.svg", details_text, "I").connect(
            lambda _checked=False: self.details_requested.emit(entry.key)
        )
        self.menu_filled.emit(menu, entry)
        return menu

    def _add_parts(self, menu: QMenu, chosen: Sequence[FoundItem]) -> None:
        """Offer to pick only the area of those of which it is sold."""
        offers = self.model().offers
        sold = [(one, offers[one.key]) for one in chosen if one.key in offers]
        sold = [(one, offer) for one, offer in sold if offer.is_offered]
        if not sold:
            return
        if len(sold) == 1:
            text = translate("DataCosmos", "Add Only My Area to the Cart")
        else:
            text = translate("DataCosmos", "Add Only My Area of {} Images to the Cart").format(
                number_text(len(sold))
            )
        _add(menu, "/symbologyAdd.svg", text).connect(
            lambda _checked=False: self.parts_requested.emit(sold)
        )

    def _level_menu(self, entry: ResultRow, parent: QWidget) -> QMenu:
        """Return the choice of an acquisition's levels, each with its price."""
        menu = QMenu(parent)
        menu.setObjectName("levelMenu")
        menu.setTitle(translate("DataCosmos", "Level"))
        offer_levels(
            menu, entry.acquisition, entry.key, lambda variant: self.choose_level(entry, variant)
        )
        return menu

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.model().result(self.currentIndex().row())
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        key = event.key()
        if key == Qt.Key.Key_C and not event.modifiers() & commands:
            # Of what is selected, perhaps on the map: no row need be the current one.
            self.compare_requested.emit()
            return
        if entry is None or event.modifiers() & commands:
            super().keyPressEvent(event)
            return
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

    def _activate(self, index: QModelIndex) -> None:
        entry = self.model().result(index.row())
        if entry is not None:
            self.activated_key.emit(entry.key)

    def _choose_level(self, entry: ResultRow) -> None:
        if len(entry.acquisition.variants) < 2:
            return
        menu = self._level_menu(entry, self)
        menu.aboutToHide.connect(menu.deleteLater)
        popup_at(menu, self.part_rect(entry.position, Part.LEVEL), self.viewport())


def _add(menu: QMenu, icon: str, text: str, key: str = "") -> Any:
    """Add an entry and return its signal. The key is shown; the view itself listens for it."""
    if key:
        text = f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
    action = QAction(QgsApplication.getThemeIcon(icon), text, menu)
    menu.addAction(action)
    return action.triggered

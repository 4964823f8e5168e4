# SPDX-License-Identifier: GPL-2.0-or-later
"""A check list of collections that can be searched: the catalogue has about 400."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, QSize, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from ..adapters.i18n import translate
from ..widgets.flow_row import let_shrink
from ..widgets.places import popup_place

if TYPE_CHECKING:
    from ...core.stac.collection import Collection

_ROWS_SHOWN, _LEAST_ROWS = 14, 3


class CollectionsCombo(QgsCheckableComboBox):
    """QGIS's checkable combo box, with a list to type into instead of its plain one.

    Each item's data is the collection's id. Nothing checked means all collections.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultText(translate("DataCosmos", "All collections"))
        let_shrink(self)
        self._popup = _FilteredList(self)

    def set_collections(self, collections: Iterable[Collection]) -> None:
        """Offer these collections; what is checked stays so where it is still offered."""
        checked = set(self.checked_ids())
        self.clear()
        for collection in sorted(collections, key=lambda entry: entry.title.lower()):
            state = Qt.CheckState.Checked if collection.id in checked else Qt.CheckState.Unchecked
            self.addItemWithCheckState(collection.title, state, collection.id)
            tip = collection.id
            if collection.description:
                tip += f"\n{collection.description}"
            item = self._standard_item(self.count() - 1)
            item.setData(tip, Qt.ItemDataRole.AccessibleDescriptionRole)
            # As plain text: the description is the service's.
            item.setData(_plain(tip), Qt.ItemDataRole.ToolTipRole)

    def checked_ids(self) -> tuple[str, ...]:
        """Return the ids of the checked collections."""
        return tuple(str(value) for value in self.checkedItemsData())

    def check_ids(self, ids: Iterable[str]) -> None:
        """Check these collections and no other. One that isn't offered yet is added by its id."""
        wanted = list(dict.fromkeys(ids))
        offered = {self.itemData(row) for row in range(self.count())}
        for identifier in wanted:
            if identifier not in offered:
                self.addItemWithCheckState(identifier, Qt.CheckState.Unchecked, identifier)
        for row in range(self.count()):
            is_checked = self.itemCheckState(row) == Qt.CheckState.Checked
            if is_checked != (self.itemData(row) in wanted):
                # Unlike setItemCheckState this tells of the change and shows it.
                self.toggleItemCheckState(row)

    def showPopup(self) -> None:
        """Show the list under the box, or above it where there is no room."""
        self._popup.open_below(self)

    def hidePopup(self) -> None:
        """Hide the list."""
        self._popup.hide()

    def _standard_item(self, row: int) -> QStandardItem:
        return cast(QStandardItemModel, self.model()).item(row)


class _TitlesView(QListView):
    """A list that would like to show some rows, and its titles whole."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        count = self.model().rowCount()
        rows = min(_ROWS_SHOWN, max(_LEAST_ROWS, count))
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        edges = 2 * self.frameWidth()
        bar = self.verticalScrollBar().sizeHint().width()
        titles = max(0, self.sizeHintForColumn(0))
        wish = QSize(titles + bar + edges, rows * row + edges)
        return wish.expandedTo(self.minimumSizeHint())


class _FilteredList(QFrame):
    """A line to type into above a list of check boxes."""

    def __init__(self, combo: CollectionsCombo) -> None:
        super().__init__(combo, Qt.WindowType.Popup)
        self._combo = combo
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(combo.model())
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # The id and the description count, not the title alone.
        self._proxy.setFilterRole(Qt.ItemDataRole.AccessibleDescriptionRole)
        self._proxy.setFilterKeyColumn(0)
        self._search = QgsFilterLineEdit(self)
        self._search.setObjectName("collectionsFilterEdit")
        self._search.setShowSearchIcon(True)
        self._search.setPlaceholderText(translate("DataCosmos", "Find a collection"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._list = _TitlesView(self)
        self._list.setObjectName("collectionsList")
        self._list.setAccessibleName(translate("DataCosmos", "Collections"))
        self._list.setModel(self._proxy)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.clicked.connect(self._toggle)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def open_below(self, combo: QWidget) -> None:
        """Show the list at the combo box, as wide as that or as its titles need."""
        self._search.clear()
        for widget in (self, self._search, self._list):
            widget.ensurePolished()  # else a style sheet's paddings come after the sizes
        self.layout().invalidate()  # the list has other rows than at the last time
        screen = combo.screen().availableGeometry()
        wish, least = self.sizeHint(), self.minimumSizeHint()
        box = QRect(combo.mapToGlobal(QPoint(0, 0)), combo.size())
        self.setGeometry(popup_place(box, wish, least, screen, combo.layoutDirection()))
        self.show()
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys lead from the line into the list, and space and Enter check."""
        if event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if watched is self._search and key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self._list.setFocus()
                if not self._list.currentIndex().isValid():
                    self._list.setCurrentIndex(self._proxy.index(0, 0))
                return True
            toggles = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self._list and key in toggles:
                self._toggle(self._list.currentIndex())
                return True
        return bool(super().eventFilter(watched, event))

    def _filter(self, text: str) -> None:
        self._proxy.setFilterFixedString(text.strip())

    def _toggle(self, index: Any) -> None:
        if not index.isValid():
            return
        self._combo.toggleItemCheckState(self._proxy.mapToSource(index).row())


def _plain(text: str) -> str:
    from html import escape

    return f"<p>{escape(text)}</p>".replace("\n", "<br>")

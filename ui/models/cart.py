# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart as a list for a view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from . import cart_texts as texts
from .arranged_list import ArrangedListModel, Role
from .result_texts import tip_of

if TYPE_CHECKING:
    from ...core.cart_entry import CartEntry
    from ...core.order import LineItem


class CartRow:
    """A line in the list."""

    __slots__ = ("entry", "position")

    def __init__(self, entry: CartEntry) -> None:
        self.entry = entry
        self.position = -1

    @property
    def key(self) -> str:
        return self.entry.key


class CartModel(ArrangedListModel):
    """The entries of a cart. Rows keep their selection while others come and go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_line: dict[LineItem, CartRow] = {}

    def set_entries(self, entries: Sequence[CartEntry]) -> None:
        """Show these and no others."""
        rows: dict[LineItem, CartRow] = {}
        changed = []
        for entry in entries:
            row = self._by_line.get(entry.line)
            if row is None:
                row = CartRow(entry)
            elif row.entry != entry:
                row.entry = entry
                changed.append(row)
            rows[entry.line] = row
        self._by_line = rows
        self.show_rows(list(rows.values()), QAbstractItemModel.LayoutChangeHint.NoLayoutChangeHint)
        for row in changed:
            index = self.index(row.position)
            self.dataChanged.emit(index, index)

    def entries_of(self, rows: Iterable[int]) -> list[CartEntry]:
        """Return the entries in the rows."""
        return [self.rows[row].entry for row in rows]

    def thumbnails_of(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the thumbnails that the rows show."""
        return [entry.thumbnail for entry in self.entries_of(rows)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.KEY:
            return row.key
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.spoken_text(row.entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(texts.detail_lines(row.entry))
        return None

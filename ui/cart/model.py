# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart as a list for a view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..lists.arranged_list import ValueListModel, ValueRow
from . import texts

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.orders.overlaps import Overlaps
    from ..lists.picked_names import PickedNames


class CartRow(ValueRow):
    """A line in the list."""

    __slots__ = ("level", "remarks")

    def __init__(self, value: CartEntry) -> None:
        super().__init__(value)
        self.level = value.line.level  # as it is shown
        self.remarks: list[str] = []

    @property
    def entry(self) -> CartEntry:
        return self.value

    @property
    def key(self) -> str:
        return self.entry.key


class CartModel(ValueListModel):
    """The entries of a cart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CartRow, parent)

    def set_entries(self, entries: Sequence[CartEntry]) -> None:
        """Show these and no others."""
        self.set_values({entry.line: entry for entry in entries})

    def show_overlaps(self, overlaps: Overlaps | None, names: PickedNames) -> None:
        """Show which images would be had twice: their levels numbered, the rest in tool tips."""
        for row in self.rows:
            line = row.entry.line
            shown = names.level(line), overlaps.of(line, names) if overlaps else []
            if (row.level, row.remarks) != shown:
                row.level, row.remarks = shown
                index = self.index(row.position)
                self.dataChanged.emit(index, index)

    def entries_of(self, rows: Iterable[int]) -> list[CartEntry]:
        """Return the entries in the rows."""
        return [self.rows[row].entry for row in rows]

    def thumbnails_of(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the thumbnails that the rows show."""
        return [entry.thumbnail for entry in self.entries_of(rows)]

    def spoken_text(self, row: CartRow) -> str:
        return texts.spoken_text(row.entry, row.level)

    def detail_lines(self, row: CartRow) -> list[str]:
        return [*texts.detail_lines(row.entry), *row.remarks]

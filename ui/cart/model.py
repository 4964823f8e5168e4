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


class CartRow(ValueRow):
    """A line in the list."""

    __slots__ = ()

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

    def entries_of(self, rows: Iterable[int]) -> list[CartEntry]:
        """Return the entries in the rows."""
        return [self.rows[row].entry for row in rows]

    def thumbnails_of(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the thumbnails that the rows show."""
        return [entry.thumbnail for entry in self.entries_of(rows)]

    def spoken_text(self, row: CartRow) -> str:
        return texts.spoken_text(row.entry)

    def detail_lines(self, row: CartRow) -> list[str]:
        return texts.detail_lines(row.entry)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart as a list for a view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..lists import part_choice
from ..lists.arranged_list import ValueListModel, ValueRow
from ..lists.picked_names import remarks_of
from . import texts

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.orders.overlaps import Overlaps
    from ...core.sales.order import LineItem
    from ...core.sales.parts import PartOffer
    from ..lists.picked_names import PickedNames


class CartRow(ValueRow):
    """A line in the list."""

    __slots__ = ("level", "offer", "remarks")

    def __init__(self, value: CartEntry) -> None:
        super().__init__(value)
        self.level = value.line.level  # as it is shown
        self.remarks: list[str] = []
        self.offer: PartOffer | None = None  # of its part inside the area; None: not known

    @property
    def choices(self) -> tuple[part_choice.Choice, ...]:
        """What can be chosen of the scene; one alone is no choice."""
        return part_choice.choices_of(self.entry, self.offer)

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
        self.has_project = True  # that parts can be delivered to

    def set_entries(self, entries: Sequence[CartEntry]) -> None:
        """Show these and no others."""
        self.set_values({entry.line: entry for entry in entries})

    def show_overlaps(self, overlaps: Overlaps | None, names: PickedNames) -> None:
        """Show which images would be had twice: their levels numbered, the rest in tool tips."""
        for row in self.rows:
            line = row.entry.line
            shown = names.level(line), remarks_of(overlaps, row.entry.lines, names)
            if (row.level, row.remarks) != shown:
                row.level, row.remarks = shown
                index = self.index(row.position)
                self.dataChanged.emit(index, index)

    def show_offers(self, offer_of: Callable[[LineItem], PartOffer | None]) -> None:
        """Show what the part of each scene inside the area costs, as far as it is known."""
        for row in self.rows:
            offer = offer_of(row.entry.line)
            if offer != row.offer:
                row.offer = offer
                index = self.index(row.position)
                self.dataChanged.emit(index, index)

    def show_project(self, has_project: bool) -> None:
        """Show whether there is a project that parts can be delivered to."""
        if has_project != self.has_project:
            self.has_project = has_project
            if self.rows:
                self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def misses_project(self, row: CartRow) -> bool:
        """Return whether the row can't be ordered as it is, for want of a project."""
        return bool(row.entry.parts) and not self.has_project

    def has_choice(self) -> bool:
        """Return whether any of the scenes is, or could be, bought in part."""
        return any(row.entry.parts or (row.offer and row.offer.is_offered) for row in self.rows)

    def entries_of(self, rows: Iterable[int]) -> list[CartEntry]:
        """Return the entries in the rows."""
        return [self.rows[row].entry for row in rows]

    def thumbnails_of(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the thumbnails that the rows show."""
        return [entry.thumbnail for entry in self.entries_of(rows)]

    def spoken_text(self, row: CartRow) -> str:
        return texts.spoken_text(row.entry, row.level, row.choices)

    def detail_lines(self, row: CartRow) -> list[str]:
        choice = part_choice.choice_lines(row.entry, row.offer, has_project=self.has_project)
        return [*texts.detail_lines(row.entry), *choice, *row.remarks]

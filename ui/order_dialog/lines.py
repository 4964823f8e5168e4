# SPDX-License-Identifier: GPL-2.0-or-later
"""What is about to be ordered, as a list for a view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractItemModel, QObject

from ..adapters.i18n import translate
from ..adapters.writing import money_text
from ..lists import scene_texts
from ..lists.arranged_list import ArrangedListModel
from .texts import change_text

if TYPE_CHECKING:
    from datetime import datetime

    from ...core.cart.entry import CartEntry
    from ...core.catalogue.acquisitions import Acquisition
    from ...core.catalogue.search import FoundItem
    from ...core.money import Money
    from ...core.orders.overlap_job import Picked
    from ...core.orders.overlaps import Overlaps
    from ...core.orders.review import PurchaseReview, ReviewedLine
    from ...core.sales.order import LineItem
    from ...core.sales.pricing import PriceChange
    from ..lists.picked_names import PickedNames

_NoHint = QAbstractItemModel.LayoutChangeHint.NoLayoutChangeHint


class OrderLineRow:
    """A line in the list.

    Args:
        entry: as it lay in the cart.
    """

    __slots__ = (
        "acquisition",
        "entry",
        "level",
        "picked",
        "position",
        "remarks",
        "reviewed",
        "seen",
    )

    def __init__(self, entry: CartEntry) -> None:
        self.picked = entry  # stays, whichever level is chosen
        self.entry = entry
        self.seen: Money | None = entry.previous or entry.price  # what the user last took note of
        self.reviewed: ReviewedLine | None = None  # None while it is being asked about
        self.acquisition: Acquisition | None = None  # None while its other levels aren't known
        self.level = entry.line.level  # as it is shown
        self.remarks: list[str] = []
        self.position = -1

    @property
    def line(self) -> LineItem:
        return self.entry.line

    @property
    def key(self) -> str:
        return self.entry.key

    @property
    def change(self) -> PriceChange | None:
        """How the price differs from the one that the user took note of; None if it doesn't."""
        from ...core.sales.pricing import PriceChange

        price = self.reviewed.price if self.reviewed else None
        if price is None or self.seen is None or self.seen == price:
            return None
        return PriceChange(self.line, self.seen, price)

    @property
    def has_choice(self) -> bool:
        """Whether there are other levels."""
        return self.acquisition is not None and len(self.acquisition.variants) > 1


class OrderLinesModel(ArrangedListModel):
    """The lines of one order, before it is sent and after."""

    def __init__(self, entries: Iterable[CartEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_fixed = False
        distinct = {entry.line: entry for entry in entries}
        self.show_rows([OrderLineRow(entry) for entry in distinct.values()], _NoHint)

    def lines(self) -> tuple[LineItem, ...]:
        """Return what is to be ordered."""
        return tuple(row.line for row in self.rows)

    def picked(self) -> tuple[LineItem, ...]:
        """Return what the lines were called in the cart."""
        return tuple(row.picked.line for row in self.rows)

    def seen(self) -> dict[LineItem, Money]:
        """Return the prices that the user has taken note of."""
        return {row.line: row.seen for row in self.rows if row.seen is not None}

    def remove(self, lines: Iterable[LineItem]) -> None:
        """Take lines out."""
        gone = set(lines)
        self.show_rows([row for row in self.rows if row.line not in gone], _NoHint)

    def choose_level(self, line: LineItem, variant: FoundItem, now: datetime) -> None:
        """Order another product of the line's acquisition instead."""
        from ...core.cart.entry import cart_entry_of

        row = self._row_of(line)
        if row is None:
            return
        row.entry = cart_entry_of(variant, row.entry.origin, now)
        if not row.entry.thumbnail:
            row.entry = replace(row.entry, thumbnail=row.picked.thumbnail)
        row.seen, row.reviewed = row.entry.price, None
        row.level, row.remarks = row.line.level, []
        self._tell_changed()

    def show_review(self, review: PurchaseReview | None) -> None:
        """Show what the review says of each line; None while it is being asked for."""
        known = {one.line: one for one in review.lines} if review else {}
        for row in self.rows:
            row.reviewed = known.get(row.line)
        self._tell_changed()

    def take_note(self) -> None:
        """Compare with the prices as reviewed from now on."""
        for row in self.rows:
            if row.reviewed is not None and row.reviewed.price is not None:
                row.seen = row.reviewed.price
        self._tell_changed()

    def offer_levels(self, acquisitions: Mapping[str, Acquisition]) -> None:
        """Offer the levels of the lines' acquisitions, by the keys of their items."""
        for row in self.rows:
            row.acquisition = acquisitions.get(row.key, row.acquisition)
        self._tell_changed()

    def make_picked(self) -> Callable[[], list[Picked]]:
        """Return what returns, in any thread, what is to be ordered now, as far as it is known."""
        known = [(row.entry, row.reviewed) for row in self.rows]

        def make() -> list[Picked]:
            from ...core.orders.overlap_job import Picked

            return [
                Picked(
                    entry.line,
                    reviewed.item if reviewed and reviewed.item else entry.item,
                    reviewed.price if reviewed else entry.price,
                )
                for entry, reviewed in known
            ]

        return make

    def show_overlaps(self, overlaps: Overlaps | None, names: PickedNames) -> None:
        """Show which images would be had twice: their levels numbered, the rest in tool tips."""
        for row in self.rows:
            row.level = names.level(row.line)
            row.remarks = overlaps.of(row.line, names) if overlaps else []
        self._tell_changed()

    def fix(self, is_fixed: bool) -> None:
        """Set whether lines can still be taken out or changed."""
        self.is_fixed = is_fixed
        self._tell_changed()

    def thumbnails_of(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the thumbnails that the rows show."""
        return [self.rows[row].entry.thumbnail for row in rows]

    def spoken_text(self, row: OrderLineRow) -> str:
        parts = [
            scene_texts.date_texts(row.entry.acquired, row.entry.acquired_until)[0],
            scene_texts.product_text(row.entry, row.level),
            price_text(row),
            *bought_texts(row)[:1],
        ]
        if row.change is not None:
            parts.append(translate("DataCosmos", "price has changed"))
        return ", ".join(parts)

    def detail_lines(self, row: OrderLineRow) -> list[str]:
        lines = [row.line.item, row.line.collection]
        if row.reviewed is not None:
            if row.reviewed.problem:
                lines.append(row.reviewed.problem)
            if row.reviewed.bought is not None:
                lines.append(row.reviewed.bought_text)
            if row.reviewed.whole_text:
                lines.append(row.reviewed.whole_text)
        return [*lines, *row.remarks]

    def _row_of(self, line: LineItem) -> OrderLineRow | None:
        return next((row for row in self.rows if row.line == line), None)

    def _tell_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


def price_text(row: OrderLineRow) -> str:
    """Return the price, with what it was before where that differs, or why there is none."""
    reviewed = row.reviewed
    if reviewed is None:
        return translate("DataCosmos", "asking the price…")
    if reviewed.is_missing:
        return translate("DataCosmos", "not on offer any more")
    if reviewed.price is None:
        return translate("DataCosmos", "no price")
    return change_text(row.change) if row.change else money_text(reviewed.price)


def needs_notice(row: OrderLineRow) -> bool:
    """Return whether the price isn't what the user expects."""
    return row.reviewed is not None and bool(row.change or row.reviewed.problem)


def bought_texts(row: OrderLineRow) -> tuple[str, ...]:
    """Return the mark of a line that was or may be ordered before; empty if it wasn't."""
    bought = row.reviewed.bought if row.reviewed else None
    if bought is None:
        return ()
    if bought.is_certain:
        return (translate("DataCosmos", "ordered before"), translate("DataCosmos", "ordered"))
    return (translate("DataCosmos", "perhaps ordered before"), translate("DataCosmos", "ordered?"))

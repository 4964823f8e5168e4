# SPDX-License-Identifier: GPL-2.0-or-later
"""What is about to be ordered, as a list for a view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractItemModel, QObject

from ..adapters.i18n import translate
from ..adapters.writing import money_text
from ..lists import part_choice, scene_texts
from ..lists.arranged_list import ArrangedListModel
from ..lists.picked_names import remarks_of
from .texts import change_text

if TYPE_CHECKING:
    from datetime import datetime

    from ...core.cart.entry import CartEntry
    from ...core.catalogue.acquisitions import Acquisition
    from ...core.catalogue.search import FoundItem
    from ...core.journal.bought import Bought
    from ...core.money import Money
    from ...core.orders.overlap_job import Picked
    from ...core.orders.overlaps import Overlaps
    from ...core.orders.review import PurchaseReview, ReviewedLine
    from ...core.sales.order import LineItem
    from ...core.sales.parts import PartOffer
    from ...core.sales.pricing import PriceChange
    from ...core.stac.items import Item
    from ..lists.picked_names import PickedNames

_NoHint = QAbstractItemModel.LayoutChangeHint.NoLayoutChangeHint


@dataclass(frozen=True)
class ReviewedRow:
    """What a review says of a scene, or of the parts of it together.

    Args:
        lines: one for the whole scene, or one for each part.
    """

    lines: tuple[ReviewedLine, ...]

    @property
    def price(self) -> Money | None:
        """What it costs; None if a price isn't known, or they can't be added."""
        from ...core.money import total_by_currency

        prices = [line.price for line in self.lines if line.price is not None]
        sums = list(total_by_currency(prices).values())
        return sums[0] if len(prices) == len(self.lines) and len(sums) == 1 else None

    @property
    def read_at(self) -> datetime:
        """When the oldest of its prices was read, UTC."""
        return min(line.quote.read_at for line in self.lines)

    @property
    def is_missing(self) -> bool:
        return any(line.is_missing for line in self.lines)

    @property
    def problem(self) -> str:
        """Why it can't be ordered; empty if it can."""
        return next((line.problem for line in self.lines if line.problem), "")

    @property
    def item(self) -> Item | None:
        return self.lines[0].item

    @property
    def bought(self) -> Bought | None:
        """The first order that bought, or may have bought, any of it."""
        return next((line.bought for line in self.lines if line.bought is not None), None)

    @property
    def held_texts(self) -> list[str]:
        """How much of each part is owned or ordered already, in sentences."""
        held = [(line, line.held) for line in self.lines if line.held is not None]
        return [line.bought_text or one.sentence() for line, one in held]


class OrderLineRow:
    """A line in the list: a scene, or parts of it, each of which is a line of the order.

    Args:
        entry: as it lay in the cart.
    """

    __slots__ = (
        "acquisition",
        "entry",
        "level",
        "offer",
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
        self.reviewed: ReviewedRow | None = None  # None while it is being asked about
        self.offer: PartOffer | None = None  # of its part inside the area; None: not known
        self.acquisition: Acquisition | None = None  # None while its other levels aren't known
        self.level = entry.line.level  # as it is shown
        self.remarks: list[str] = []
        self.position = -1

    @property
    def line(self) -> LineItem:
        """The line of the whole scene, whatever is chosen of it."""
        return self.entry.line

    @property
    def lines(self) -> tuple[LineItem, ...]:
        """What is to be ordered of it."""
        return self.entry.lines

    @property
    def fresh(self) -> CartEntry:
        """Its entry with the price as reviewed, where that is known."""
        if self.reviewed is None or self.reviewed.price is None:
            return self.entry
        return replace(self.entry, price=self.reviewed.price, read_at=self.reviewed.read_at)

    @property
    def choices(self) -> tuple[part_choice.Choice, ...]:
        """What can be chosen of the scene; one alone is no choice."""
        return part_choice.choices_of(self.fresh, self.offer)

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
        return PriceChange(self.lines[0] if len(self.lines) == 1 else self.line, self.seen, price)

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
        return tuple(line for row in self.rows for line in row.lines)

    def picked(self) -> tuple[LineItem, ...]:
        """Return what the lines were called in the cart."""
        return tuple(row.picked.line for row in self.rows)

    def seen(self) -> dict[LineItem, Money]:
        """Return the prices that the user has taken note of."""
        alone = [row for row in self.rows if len(row.lines) == 1]
        return {row.lines[0]: row.seen for row in alone if row.seen is not None}

    def changes(self) -> tuple[PriceChange, ...]:
        """Return all prices that aren't what the user took note of."""
        return tuple(row.change for row in self.rows if row.change is not None)

    def remove(self, lines: Iterable[LineItem]) -> None:
        """Take lines out; of a scene of which only some parts go, the others stay."""
        gone = set(lines)
        kept = []
        for row in self.rows:
            left = tuple(line for line in row.lines if line not in gone)
            if left:
                kept.append(row)
            if left and len(left) < len(row.lines):
                self._keep(row, left)
        self.show_rows(kept, _NoHint)
        self._tell_changed()

    def _keep(self, row: OrderLineRow, left: tuple[LineItem, ...]) -> None:
        reviewed = row.reviewed
        parts = tuple(line.part for line in left if line.part is not None)
        row.entry = replace(row.entry, parts=parts, price=None)
        if reviewed is not None:
            row.reviewed = ReviewedRow(tuple(x for x in reviewed.lines if x.line in left))
        row.seen = row.reviewed.price if row.reviewed is not None else None

    def choose_level(self, line: LineItem, variant: FoundItem, now: datetime) -> None:
        """Order another product of the line's acquisition instead."""
        from ...core.cart.entry import cart_entry_of

        row = self._row_of(line)
        if row is None:
            return
        parts = row.entry.parts
        row.entry = cart_entry_of(variant, row.entry.origin, now)
        if parts:  # what was chosen of the scene stays, and is priced anew
            row.entry = replace(row.entry, parts=parts, price=None, whole_price=row.entry.price)
        if not row.entry.thumbnail:
            row.entry = replace(row.entry, thumbnail=row.picked.thumbnail)
        row.seen, row.reviewed, row.offer = row.entry.price, None, None
        row.level, row.remarks = row.line.level, []
        self._tell_changed()

    def choose(self, entries: Iterable[CartEntry]) -> None:
        """Order something else of scenes than before: the whole, or parts."""
        for entry in entries:
            row = self._row_of(entry.line)
            if row is not None:
                row.entry, row.seen, row.reviewed = entry, entry.price, None
        self._tell_changed()

    def show_offers(self, offer_of: Callable[[LineItem], PartOffer | None]) -> None:
        """Show what the part of each scene inside the area costs, as far as it is known."""
        for row in self.rows:
            offer = offer_of(row.line)
            if offer != row.offer:
                row.offer = offer
                index = self.index(row.position)
                self.dataChanged.emit(index, index)

    def entries_of(self, rows: Iterable[int]) -> list[CartEntry]:
        """Return the entries in the rows, with their prices of now."""
        return [self.rows[row].fresh for row in rows]

    def has_choice(self) -> bool:
        """Return whether any of the scenes is, or could be, bought in part."""
        return any(row.entry.parts or (row.offer and row.offer.is_offered) for row in self.rows)

    def show_review(self, review: PurchaseReview | None) -> None:
        """Show what the review says of each line; None while it is being asked for."""
        known = {one.line: one for one in review.lines} if review else {}
        for row in self.rows:
            found = tuple(known[line] for line in row.lines if line in known)
            row.reviewed = ReviewedRow(found) if len(found) == len(row.lines) else None
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
                    line,
                    reviewed.item if reviewed and reviewed.item else entry.item,
                    reviewed.lines[number].price if reviewed else entry.price,
                )
                for entry, reviewed in known
                for number, line in enumerate(entry.lines)
            ]

        return make

    def show_overlaps(self, overlaps: Overlaps | None, names: PickedNames) -> None:
        """Show which images would be had twice: their levels numbered, the rest in tool tips."""
        for row in self.rows:
            row.level = names.level(row.line)
            row.remarks = remarks_of(overlaps, row.lines, names)
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
            *part_choice.spoken_texts(row.choices),
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
            lines += row.reviewed.held_texts
        lines += part_choice.choice_lines(row.fresh, row.offer)
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

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search found, as a list for a view: a row for each acquisition, grouped if wished."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ...core.catalogue.acquisitions import Acquisition, Acquisitions
from ...core.catalogue.search import FoundItem
from ...core.stac.items import item_key
from ..lists.arranged_list import ArrangedListModel, Role, tip_of
from . import texts
from .row_order import RowOrder
from .rows import GROUP_KEYS, YOURS, HeaderRow, ResultRow, sort_key_of
from .tally import ResultCounts, Tally

if TYPE_CHECKING:
    from ...core.sales.parts import PartOffer

_Hint = QAbstractItemModel.LayoutChangeHint


class ResultsModel(ArrangedListModel):
    """The results of one search.

    Items are known by their keys. A row stands for all products of its
    acquisition, and any of their keys finds it. Rows keep their selection when they move.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = RowOrder()  # of all rows that were arranged, shown or not
        self._added: list[ResultRow] = []  # taken in and not yet arranged
        self._outdated: set[ResultRow] = set()  # which may belong elsewhere by now
        self._admits: Callable[[FoundItem], bool] | None = None
        self._is_narrowed = self._is_narrowing = False
        self._acquisitions = Acquisitions()
        self._by_acquisition: dict[str, ResultRow] = {}
        self._by_key: dict[str, ResultRow] = {}
        # What a row shows for now, and the product that was chosen before; None if none was.
        self._lent: dict[ResultRow, tuple[FoundItem, FoundItem | None]] = {}
        self._sort, self._is_descending = "", False
        self._group = ""
        self._titles: Mapping[str, str] = {}
        self._new: frozenset[str] = frozenset()
        self._bought: frozenset[str] = frozenset()
        self._in_cart: frozenset[str] = frozenset()
        self.area_km2: float | None = None
        self.offers: dict[str, PartOffer] = {}
        self._tally = Tally()

    # What is in it

    def append(self, found: Sequence[FoundItem]) -> None:
        """Take in a page of results and show it. Items that are there already are left out."""
        self.take_in(found)
        self.arrange()

    def take_in(self, found: Iterable[FoundItem]) -> None:
        """Know these results as well. They get their rows with the next `arrange`."""
        touched: list[ResultRow] = []
        for entry in found:
            item, key = entry.item, entry.item.key
            if not item.id:  # then nothing tells two items apart
                key = item_key(item.collection, f"#{len(self._by_key)}")
            if key in self._by_key:
                continue
            shared = self._acquisitions.key_of(item) if item.id else key
            row = self._by_acquisition.get(shared)
            if row is None:
                row = ResultRow(Acquisition(shared, (entry,)), len(self._by_acquisition))
                row.admit(self._admits)
                self._by_acquisition[shared] = row
                self._added.append(row)
            else:
                self._tally.take_out(row)
                row.add_variant(entry)
                row.admit(self._admits)
                self._outdated.add(row)
                touched.append(row)
            self._tally.take_in(row)
            self._by_key[key] = row
        self._tell_changed(touched)

    def arrange(self) -> None:
        """Give what was taken in its place in the list. Nothing else is looked at."""
        if self._added or self._outdated:
            self._place(_Hint.NoLayoutChangeHint)

    @property
    def is_arranged(self) -> bool:
        """Whether all that was taken in has its place."""
        return not self._added and not self._outdated

    def clear(self) -> None:
        """Remove all results; order and grouping stay."""
        self.beginResetModel()
        self.rows = []
        self._order.clear()
        self._added, self._outdated = [], set()
        self._acquisitions = Acquisitions()
        self._by_acquisition, self._by_key, self._lent = {}, {}, {}
        self._tally = Tally()
        self.endResetModel()

    def counts(self) -> ResultCounts:
        """Return how much there is, also of what isn't arranged yet."""
        return self._tally.counts(len(self._by_acquisition), len(self._by_key))

    def chosen(self, row: int) -> FoundItem | None:
        """Return the product shown in a row; None for a heading."""
        entry = self.result(row)
        return entry.shown if entry is not None else None

    def result(self, row: int) -> ResultRow | None:
        """Return the acquisition in a row; None for a heading or where there is no such row."""
        entry = self.rows[row] if 0 <= row < len(self.rows) else None
        return entry if isinstance(entry, ResultRow) else None

    def is_header(self, row: int) -> bool:
        """Return whether this is the heading of a group."""
        return type(self.rows[row]) is HeaderRow

    def heading_rows(self) -> list[int]:
        shown = (header.position for header in self._order.headers())
        return sorted(position for position in shown if position >= 0)

    def all_chosen(self) -> list[FoundItem]:
        """Return the product shown in each row, in order."""
        return [row.shown for row in self.rows if type(row) is ResultRow]

    def all_rows(self) -> list[ResultRow]:
        """Return all acquisitions that were found, shown or not, in the order they came in."""
        return list(self._by_acquisition.values())

    def rows_with(self, keys: Iterable[str]) -> list[ResultRow]:
        """Return the acquisitions of these items, shown or not; one may come repeatedly."""
        return [self._by_key[key] for key in keys if key in self._by_key]

    def set_narrowing(self, admits: Callable[[FoundItem], bool] | None) -> None:
        """Show of what comes from now on only what is admitted; None for all. See `Narrowing`."""
        self._admits = admits
        self._is_narrowed = self._is_narrowing = True  # until `show_admitted`

    def show_admitted(self, changed: Collection[ResultRow] = ()) -> None:
        """Show the rows that are admitted now, and no others.

        Args:
            changed: the rows that show another product than before.
        """
        self._is_narrowed, self._is_narrowing = self._admits is not None, False
        self._tally = Tally(self._by_acquisition.values())
        self._outdated.update(changed)
        self._settle()
        hint = _Hint.VerticalSortHint if changed else _Hint.NoLayoutChangeHint
        self.show_rows(self._ordered(), hint)
        self._tell_changed(changed)

    def acquisitions(self) -> list[tuple[Acquisition, FoundItem]]:
        """Return acquisition and product of each row that is shown, in the order they came in.

        However the list is sorted: what is found out about them shall not depend on that.
        """
        rows = self._by_acquisition.values()
        return [(row.acquisition, row.shown) for row in rows if row.is_admitted]

    def row_of(self, key: str) -> int:
        """Return the row of the acquisition that this item belongs to; -1 if there is none."""
        row = self._by_key.get(key)
        return row.position if row is not None else -1

    def shown_key(self, key: str) -> str:
        """Return the key of the product shown in the row that this item belongs to; its own if
        it isn't in the list.
        """
        row = self._by_key.get(key)
        return row.key if row is not None else key

    def keys_of(self, rows: Iterable[int]) -> list[str]:
        """Return the keys of the products shown in the rows."""
        entries = (self.result(row) for row in rows)
        return [entry.key for entry in entries if entry is not None]

    def thumbnails_of(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the thumbnails that the rows show."""
        shown = (self.chosen(row) for row in rows)
        return [found.item.thumbnail for found in shown if found is not None]

    def choose_level(self, row: int, variant: FoundItem) -> None:
        """Show another product of the acquisition. The row stays where it is."""
        entry = self.result(row)
        if entry is not None:
            self._show(entry, variant)
            self._tell_changed([entry])

    def lend_levels(self, chosen: Iterable[FoundItem]) -> None:
        """Show these products in their rows, until `give_back_levels`."""
        changed = []
        for found in chosen:
            row = self._by_key.get(found.key)
            if row is not None and row.key != found.key:
                self._lent.setdefault(row, (found, row.chosen))
                self._show(row, found)
                changed.append(row)
        self._tell_changed(changed)

    def give_back_levels(self) -> None:
        """Show again what the rows showed before; not where the user has chosen since."""
        lent, self._lent = self._lent, {}
        changed = [row for row, (found, _before) in lent.items() if row.chosen is found]
        for row in changed:
            self._tally.take_out(row)
            row.chosen = lent[row][1]
            row.admit(self._admits)
            self._tally.take_in(row)
        self._outdated.update(changed)
        self._tell_changed(changed)

    def _show(self, row: ResultRow, variant: FoundItem) -> None:
        self._tally.take_out(row)
        row.choose(variant)
        self._tally.take_in(row)
        self._outdated.add(row)

    # How it is shown

    def set_area_km2(self, area_km2: float | None) -> None:
        """Set the size of the search area, from which the price per useful km² follows."""
        self.area_km2 = area_km2
        if self._sort == "useful_price":
            self.sort_by(self._sort, self._is_descending)
        self._tell_all_changed()

    def set_new(self, keys: Collection[str]) -> None:
        """Mark items as new since the search was last run."""
        self._new = frozenset(keys)
        self._tell_all_changed()

    def set_offers(self, offers: Mapping[str, PartOffer]) -> None:
        """Say what the parts inside the area cost of these items, by their keys; keep the others."""
        self.offers.update(offers)
        self._tell_changed(self.rows_with(offers))

    def forget_offers(self) -> None:
        """Say nothing of parts: the area, or the connection, is another one."""
        if self.offers:
            self.offers = {}
            self._tell_all_changed()

    def is_new(self, key: str) -> bool:
        """Return whether an item is marked as new."""
        return key in self._new

    def set_bought(self, keys: Collection[str]) -> None:
        """Mark items as bought before."""
        self._bought = frozenset(keys)
        if self._sort == YOURS:
            self.sort_by(self._sort, self._is_descending)
        self._tell_all_changed()

    def set_in_cart(self, keys: Collection[str]) -> None:
        """Mark items as lying in the cart."""
        self._in_cart = frozenset(keys)
        self._tell_all_changed()

    def set_collection_titles(self, titles: Mapping[str, str]) -> None:
        """Set what collections are called, by their ids."""
        self._titles = dict(titles)
        self._tell_changed(self._order.headers())

    def sort_by(self, name: str, descending: bool = False) -> None:
        """Sort by a name of `SORT_KEYS`, or by `YOURS`, what is owned first.

        An empty name is the order in which the results came.

        What isn't known comes last, whichever the direction.
        """
        self._sort, self._is_descending = name, descending
        self._arrange_anew()

    def group_by(self, name: str) -> None:
        """Group by a name of `GROUP_KEYS`; empty for no groups."""
        self._group = name
        self._arrange_anew()

    # Qt's side

    def flags(self, index: QModelIndex) -> Any:
        # The keyboard passes over what isn't enabled.
        if self.result(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = index.row()
        if not 0 <= number < len(self.rows):
            return None
        row = self.rows[number]
        if role == Role.ROW:
            return row
        if isinstance(row, HeaderRow):
            title = texts.header_text(row, self._group, self._titles)
            return title if role == Qt.ItemDataRole.DisplayRole else None
        if role == Role.KEY:
            return row.key
        if role == Role.MARKS:
            return self._marks(row)
        if role == Role.IN_CART:
            return row.key in self._in_cart
        if role == Qt.ItemDataRole.DisplayRole:
            marks, offer = [mark[0] for mark in self._marks(row)], self.offers.get(row.key)
            return texts.spoken_text(row, self.area_km2, marks, offer)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(texts.detail_lines(row, self.area_km2, self.offers.get(row.key)))
        return None

    def _marks(self, row: ResultRow) -> list[tuple[str, ...]]:
        return texts.marks_of(row, self._new, self._bought)

    # Order

    def _set_standing(self, rows: Iterable[ResultRow]) -> None:
        """Note in rows by what they are sorted and grouped, once for all comparisons."""
        sort_key, group_of = self._standing()
        for row in rows:
            row.sort_key = sort_key(row)
            row.group = None if group_of is None else group_of(row.shown)

    def _standing(self) -> tuple[Callable[[ResultRow], Any], Callable[[FoundItem], Any] | None]:
        """Return what tells a row's sort key, and what a product's group if there are groups."""
        sort_key = sort_key_of(self._sort, self.area_km2, self._is_owned)
        return sort_key, GROUP_KEYS[self._group] if self._group else None

    def _is_owned(self, row: ResultRow) -> bool:
        return any(variant.key in self._bought for variant in row.acquisition.variants)

    def _arrange_anew(self) -> None:
        self._added, self._outdated = [], set()
        rows = self._by_acquisition.values()
        self._set_standing(rows)
        self._order.fill(rows, self._group, is_descending=self._is_descending)
        self.show_rows(self._ordered(), _Hint.VerticalSortHint)

    def _settle(self) -> list[ResultRow]:
        """Put what came or changed into its place in the order; return it."""
        added, self._added = self._added, []
        new, outdated = set(added), list(self._outdated)
        self._outdated = set()
        there = [row for row in outdated if row not in new]
        sort_key, group_of = self._standing()
        moved = [
            row
            for row in there
            if sort_key(row) != row.sort_key or (group_of and group_of(row.shown) != row.group)
        ]
        if moved:
            self._order.remove(moved)
        self._set_standing(moved)
        self._set_standing(added)
        self._order.insert(added + moved)
        return added + there

    def _ordered(self) -> list[Any]:
        return self._order.rows(
            only_admitted=self._is_narrowed,
            newest_first=self._sort != "date" or self._is_descending,
        )

    def _place(self, hint: Any) -> None:
        changed = self._settle()
        wanted = self._ordered()
        headers = self._order.headers()
        with_rows = [header for header in headers if header.count]
        has_lost_all = any(header.position >= 0 and not header.count for header in headers)
        if self._is_narrowing or has_lost_all:
            self.show_rows(wanted, hint)  # others than those that came are shown, or aren't
        else:
            shown = [row for row in changed if row.is_admitted or not self._is_narrowed]
            due: list[Any] = [*with_rows, *shown]
            self.merge_rows([one for one in due if one.position < 0], wanted, hint)
        self._tell_changed(with_rows)  # they say how many rows are below them

    def _tell_changed(self, rows: Iterable[Any]) -> None:
        positions = [row.position for row in rows if row.position >= 0]
        if positions:
            self.dataChanged.emit(self.index(min(positions)), self.index(max(positions)))

    def _tell_all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

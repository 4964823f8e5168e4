# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search found, as a list for a view: a row for each acquisition, grouped if wished."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ...core.catalogue.acquisitions import Acquisition, Acquisitions
from ...core.catalogue.search import FoundItem
from ...core.stac.items import item_key
from ..adapters.i18n import translate
from ..lists import scene_texts
from ..lists.arranged_list import ArrangedListModel, Role, tip_of
from . import texts
from .rows import GROUP_KEYS, SORT_KEYS, YOURS, HeaderRow, ResultRow, sort_groups, sort_rows

_Hint = QAbstractItemModel.LayoutChangeHint


@dataclass(frozen=True)
class ResultCounts:
    """How much was found; cloud and price as of the products shown.

    Args:
        shown: how many of the acquisitions the list isn't narrowed away from.
    """

    acquisitions: int
    shown: int
    items: int
    without_cloud: int
    without_price: int


class ResultsModel(ArrangedListModel):
    """The results of one search.

    Items are known by their keys. A row stands for all products of its
    acquisition, and any of their keys finds it. Rows keep their selection when they move.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[ResultRow] = []  # in order, without headings, shown or not
        self._admits: Callable[[FoundItem], bool] | None = None
        self._acquisitions = Acquisitions()
        self._by_acquisition: dict[str, ResultRow] = {}
        self._by_key: dict[str, ResultRow] = {}
        # What a row shows for now, and the product that was chosen before; None if none was.
        self._lent: dict[ResultRow, tuple[FoundItem, FoundItem | None]] = {}
        self._headers: dict[Any, HeaderRow] = {}
        self._sort, self._is_descending = "", False
        self._group = ""
        self._titles: Mapping[str, str] = {}
        self._new: frozenset[str] = frozenset()
        self._bought: frozenset[str] = frozenset()
        self._in_cart: frozenset[str] = frozenset()
        self.area_km2: float | None = None
        self._counts: ResultCounts | None = None  # None once something has changed

    # What is in it

    def append(self, found: Sequence[FoundItem]) -> None:
        """Take in a page of results. Items that are there already are left out."""
        added: list[ResultRow] = []
        touched: set[ResultRow] = set()
        for entry in found:
            key = entry.key
            if not entry.item.id:  # then nothing tells two items apart
                key = item_key(entry.item.collection, f"#{len(self._by_key)}")
            if key in self._by_key:
                continue
            shared = self._acquisitions.key_of(entry.item) if entry.item.id else key
            row = self._by_acquisition.get(shared)
            if row is None:
                row = ResultRow(Acquisition(shared, (entry,)))
                row.admit(self._admits)
                self._by_acquisition[shared] = row
                added.append(row)
            else:
                row.add_variant(entry)
                row.admit(self._admits)
                if row.position >= 0:
                    touched.add(row)
            self._by_key[key] = row
        self._set_sort_keys(added)
        self._set_sort_keys(touched)
        self._results += added
        self._arrange(_Hint.NoLayoutChangeHint)
        self._tell_changed(touched)

    def clear(self) -> None:
        """Remove all results; order and grouping stay."""
        self.beginResetModel()
        self.rows, self._results = [], []
        self._acquisitions = Acquisitions()
        self._by_acquisition, self._by_key, self._headers, self._lent = {}, {}, {}, {}
        self._counts = None
        self.endResetModel()

    def counts(self) -> ResultCounts:
        """Return how much there is."""
        if self._counts is None:
            self._counts = self._count()
        return self._counts

    def _count(self) -> ResultCounts:
        shown = [row.shown.item for row in self._results]
        return ResultCounts(
            acquisitions=len(shown),
            shown=sum([row.is_admitted for row in self._results]),
            items=len(self._by_key),
            without_cloud=sum(item.cloud_cover is None for item in shown),
            without_price=sum(item.price is None for item in shown),
        )

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
        shown = (header.position for header in self._headers.values())
        return sorted(position for position in shown if position >= 0)

    def all_chosen(self) -> list[FoundItem]:
        """Return the product shown in each row, in order."""
        return [row.shown for row in self._results if row.is_admitted]

    def all_rows(self) -> list[ResultRow]:
        """Return all acquisitions that were found, shown or not, in order."""
        return list(self._results)

    def rows_with(self, keys: Iterable[str]) -> list[ResultRow]:
        """Return the acquisitions of these items, shown or not; one may come repeatedly."""
        return [self._by_key[key] for key in keys if key in self._by_key]

    def set_narrowing(self, admits: Callable[[FoundItem], bool] | None) -> None:
        """Show of what comes from now on only what is admitted; None for all. See `Narrowing`."""
        self._admits = admits

    def show_admitted(self, changed: Collection[ResultRow] = ()) -> None:
        """Show the rows that are admitted now, and no others.

        Args:
            changed: the rows that show another product than before.
        """
        self._set_sort_keys(changed)
        if changed:
            self._arrange(_Hint.VerticalSortHint)
            self._tell_changed(changed)
        else:
            self._show_results(_Hint.NoLayoutChangeHint)

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
            entry.choose(variant)
            self._set_sort_keys([entry])
            self._tell_changed([entry])

    def lend_levels(self, chosen: Iterable[FoundItem]) -> None:
        """Show these products in their rows, until `give_back_levels`."""
        changed = []
        for found in chosen:
            row = self._by_key.get(found.key)
            if row is not None and row.key != found.key:
                self._lent.setdefault(row, (found, row.chosen))
                row.choose(found)
                changed.append(row)
        self._set_sort_keys(changed)
        self._tell_changed(changed)

    def give_back_levels(self) -> None:
        """Show again what the rows showed before; not where the user has chosen since."""
        lent, self._lent = self._lent, {}
        changed = [row for row, (found, _before) in lent.items() if row.chosen is found]
        for row in changed:
            row.chosen = lent[row][1]
            row.admit(self._admits)
        self._set_sort_keys(changed)
        self._tell_changed(changed)

    # How it is shown

    def set_area_km2(self, area_km2: float | None) -> None:
        """Set the size of the search area, from which the price per useful km² follows."""
        self.area_km2 = area_km2
        if self._sort == "useful_price":
            self.sort_by(self._sort, self._is_descending)
        self._tell_changed(self._results)

    def set_new(self, keys: Collection[str]) -> None:
        """Mark items as new since the search was last run."""
        self._new = frozenset(keys)
        self._tell_changed(self._results)

    def is_new(self, key: str) -> bool:
        """Return whether an item is marked as new."""
        return key in self._new

    def set_bought(self, keys: Collection[str]) -> None:
        """Mark items as bought before."""
        self._bought = frozenset(keys)
        if self._sort == YOURS:
            self.sort_by(self._sort, self._is_descending)
        self._tell_changed(self._results)

    def set_in_cart(self, keys: Collection[str]) -> None:
        """Mark items as lying in the cart."""
        self._in_cart = frozenset(keys)
        self._tell_changed(self._results)

    def set_collection_titles(self, titles: Mapping[str, str]) -> None:
        """Set what collections are called, by their ids."""
        self._titles = dict(titles)
        self._tell_changed(self._headers.values())

    def sort_by(self, name: str, descending: bool = False) -> None:
        """Sort by a name of `SORT_KEYS`, or by `YOURS`, what is owned first.

        An empty name is the order in which the results came.

        What isn't known comes last, whichever the direction.
        """
        self._sort, self._is_descending = name, descending
        self._results = list(self._by_acquisition.values())
        self._set_sort_keys(self._results)
        self._arrange(_Hint.VerticalSortHint)

    def group_by(self, name: str) -> None:
        """Group by a name of `GROUP_KEYS`; empty for no groups."""
        self._group = name
        self._headers = {}
        self._arrange(_Hint.VerticalSortHint)

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
            return self._header_text(row) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Role.KEY:
            return row.key
        if role == Role.MARKS:
            return self._marks(row)
        if role == Role.IN_CART:
            return row.key in self._in_cart
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.spoken_text(row, self.area_km2, [mark[0] for mark in self._marks(row)])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(texts.detail_lines(row, self.area_km2))
        return None

    def _marks(self, row: ResultRow) -> list[tuple[str, ...]]:
        marks = []
        variants = row.acquisition.variants
        if self._new and any(variant.key in self._new for variant in variants):
            marks.append(texts.new_texts())
        if self._bought:
            bought = [variant for variant in variants if variant.key in self._bought]
            levels = [row.acquisition.label_of(variant) for variant in bought]
            if levels:
                marks.append(texts.bought_texts(levels, row.key in self._bought))
        return marks

    def _header_text(self, header: HeaderRow) -> str:
        if header.group is None:
            title = translate("DataCosmos", "Unknown")
        elif self._group == "date":
            title = scene_texts.day_text(header.group, "d MMMM yyyy")
        else:
            title = self._titles.get(header.group) or header.group
        return f"{title}  ·  {header.count}"

    # Order

    def _set_sort_keys(self, rows: Iterable[ResultRow]) -> None:
        if self._sort == YOURS:
            for row in rows:
                owned = (variant.key in self._bought for variant in row.acquisition.variants)
                row.sort_key = True if any(owned) else None
        elif self._sort:
            key_function, area = SORT_KEYS[self._sort], self.area_km2
            for row in rows:
                row.sort_key = key_function(row.shown, area)

    def _arrange(self, hint: Any) -> None:
        if self._sort:
            self._results = sort_rows(self._results, self._is_descending)
        self._show_results(hint)

    def _show_results(self, hint: Any) -> None:
        self._counts = None
        admitted = [row for row in self._results if row.is_admitted]
        self.show_rows(self._with_headers(admitted) if self._group else admitted, hint)

    def _with_headers(self, results: Sequence[ResultRow]) -> list[Any]:
        group_of = GROUP_KEYS[self._group]
        groups: dict[Any, list[ResultRow]] = {}
        for row in results:
            groups.setdefault(group_of(row.shown), []).append(row)
        rows: list[Any] = []
        newest_first = self._sort != "date" or self._is_descending
        for group in sort_groups(self._group, list(groups), newest_first):
            header = self._headers.setdefault(group, HeaderRow(group))
            header.count = len(groups[group])
            rows.append(header)
            rows += groups[group]
        return rows

    def _tell_changed(self, rows: Iterable[Any]) -> None:
        self._counts = None
        positions = [row.position for row in rows if row.position >= 0]
        if positions:
            self.dataChanged.emit(self.index(min(positions)), self.index(max(positions)))

# SPDX-License-Identifier: GPL-2.0-or-later
"""A list model whose rows come, go and move in few steps, however many they are."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    pyqtSignal,
)


class Role(IntEnum):
    """What a view may ask beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1  # the row object itself
    KEY = Qt.ItemDataRole.UserRole + 2  # of the product shown
    MARKS = Qt.ItemDataRole.UserRole + 3  # "new", "yours", each in several versions
    IN_CART = Qt.ItemDataRole.UserRole + 4


class ArrangedListModel(QAbstractListModel):
    """Rows are objects, compared by identity, with a writable `position` (-1 while not shown).

    They have a `key` each, or `data` is a subclass's own.
    """

    about_to_move = pyqtSignal()
    has_moved = pyqtSignal()
    """Rows take other places: right before Qt's own signals, and right after them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def spoken_text(self, row: Any) -> str:
        """Return all that the row shows as one line, for screen readers."""
        raise NotImplementedError

    def detail_lines(self, row: Any) -> list[str]:
        """Return what there is no room for in the row, line by line, for its tool tip."""
        raise NotImplementedError

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.KEY:
            return row.key
        if role == Qt.ItemDataRole.DisplayRole:
            return self.spoken_text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(self.detail_lines(row))
        return None

    def is_header(self, row: int) -> bool:  # noqa: ARG002
        """Return whether this is the heading of a group."""
        return False

    def heading_rows(self) -> list[int]:
        """Return the rows that are headings, from top to bottom."""
        return []

    def show_rows(self, wanted: list[Any], hint: Any) -> None:
        """Show these rows in this order, and tell the views what came, went and moved.

        Qt knows no "other order with other rows", so rows come and go at the end and move
        apart from that, each in one call.

        Args:
            hint: told to the views with each move (QAbstractItemModel.LayoutChangeHint).
        """
        kept = set(wanted)
        gone = [row for row in self.rows if row not in kept]
        if gone:
            rest = [row for row in self.rows if row in kept]
            self._move(rest + gone, hint)
            self.beginRemoveRows(QModelIndex(), len(rest), len(self.rows) - 1)
            self.rows = rest
            for row in gone:
                row.position = -1
            self.endRemoveRows()
        self.merge_rows([row for row in wanted if row.position < 0], wanted, hint)

    def merge_rows(self, added: list[Any], wanted: list[Any], hint: Any) -> None:
        """Show these rows in this order, which are those shown now and the added ones.

        As `show_rows`, for who knows what came: it needn't be looked for among all.
        """
        if added:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            for position, row in enumerate(added, first):
                row.position = position
            self.rows = self.rows + added
            self.endInsertRows()
        if self.rows != wanted:
            self._move(wanted, hint)

    def _move(self, rows: list[Any], hint: Any) -> None:
        self.about_to_move.emit()
        self.layoutAboutToBeChanged.emit([], hint)
        before = self.persistentIndexList()
        pointed_at = [self.rows[index.row()] for index in before]
        self.rows = rows
        for position, row in enumerate(rows):
            row.position = position
        self.changePersistentIndexList(before, [self.index(row.position) for row in pointed_at])
        self.layoutChanged.emit([], hint)
        self.has_moved.emit()


class ValueRow:
    """A row of a `ValueListModel`."""

    __slots__ = ("position", "value")

    def __init__(self, value: Any) -> None:
        self.value = value
        self.position = -1

    @property
    def key(self) -> str:
        raise NotImplementedError


class ValueListModel(ArrangedListModel):
    """A row for each value. Rows keep their selection while others come, go and change.

    Args:
        make_row: returns the row of a value.
    """

    def __init__(self, make_row: type[ValueRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_row = make_row
        self._by_name: dict[Any, Any] = {}

    def set_values(self, values: Mapping[Any, Any]) -> None:
        """Show these and no others, in this order, by names that tell one from another."""
        rows: dict[Any, ValueRow] = {}
        changed = []
        for name, value in values.items():
            row = self._by_name.get(name)
            if row is None:
                row = self._make_row(value)
            elif row.value != value:
                row.value = value
                changed.append(row)
            rows[name] = row
        self._by_name = rows
        self.show_rows(list(rows.values()), QAbstractItemModel.LayoutChangeHint.NoLayoutChangeHint)
        for row in changed:
            index = self.index(row.position)
            self.dataChanged.emit(index, index)

    def row_named(self, name: Any) -> Any:
        """Return the row of this name, None if there is none."""
        return self._by_name.get(name)


def tip_of(lines: Iterable[str]) -> str:
    """Return plain lines as a tool tip.

    Qt guesses whether a tip is rich text, so that all of it must be made so.
    """
    escaped = "<br>".join(html.escape(line) for line in lines)
    return f"<qt><p style='white-space:pre'>{escaped}</p></qt>"


def runs_of(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of consecutive rows, which come in order."""
    runs: list[tuple[int, int]] = []
    first = last = -2
    for row in rows:
        if row != last + 1:
            if last >= 0:
                runs.append((first, last))
            first = row
        last = row
    if last >= 0:
        runs.append((first, last))
    return runs

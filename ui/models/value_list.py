# SPDX-License-Identifier: GPL-2.0-or-later
"""A list model of values that change while their rows stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QObject

from .arranged_list import ArrangedListModel


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

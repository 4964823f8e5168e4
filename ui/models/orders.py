# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders as a list for a view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from . import order_actions, orders_texts
from .arranged_list import ArrangedListModel, Role
from .order_actions import Deed, Live
from .result_texts import tip_of

if TYPE_CHECKING:
    from ...core.order_records import OrderRecord


class OrderRow:
    """An order in the list."""

    __slots__ = ("live", "position", "record")

    def __init__(self, record: OrderRecord, live: Live) -> None:
        self.record, self.live = record, live
        self.position = -1

    @property
    def key(self) -> str:
        return self.record.key

    @property
    def deeds(self) -> list[Deed]:
        """What can be done with it, the one that helps first."""
        return order_actions.deeds_of(self.record, self.live)

    @property
    def deed(self) -> Deed | None:
        """The one that helps now; None if nothing does."""
        deeds = self.deeds
        return deeds[0] if deeds else None

    @property
    def needs_user(self) -> bool:
        return order_actions.needs_user(self.record, self.live)

    @property
    def is_open(self) -> bool:
        """Whether it isn't over yet."""
        return order_actions.is_open(self.record)


class OrdersModel(ArrangedListModel):
    """Orders, the newest first. Rows keep their selection while others come and go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_key: dict[str, OrderRow] = {}

    def set_orders(
        self, records: Sequence[OrderRecord], live_of: Callable[[OrderRecord], Live]
    ) -> None:
        """Show these and no others.

        Args:
            live_of: returns what this run of QGIS knows of an order.
        """
        rows: dict[str, OrderRow] = {}
        changed = []
        for record in records:
            live = live_of(record)
            row = self._by_key.get(record.key)
            if row is None:
                row = OrderRow(record, live)
            elif (row.record, row.live) != (record, live):
                row.record, row.live = record, live
                changed.append(row)
            rows[record.key] = row
        self._by_key = rows
        self.show_rows(list(rows.values()), QAbstractItemModel.LayoutChangeHint.NoLayoutChangeHint)
        for row in changed:
            index = self.index(row.position)
            self.dataChanged.emit(index, index)

    def row_of(self, key: str) -> OrderRow | None:
        """Return the row of an order, None if it isn't in the list."""
        return self._by_key.get(key)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.KEY:
            return row.key
        if role == Qt.ItemDataRole.DisplayRole:
            return orders_texts.spoken_text(row.record, row.live)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(orders_texts.detail_lines(row.record, row.live))
        return None

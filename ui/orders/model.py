# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders as a list for a view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractItemModel, QObject

from ..lists.arranged_list import ValueListModel, ValueRow, runs_of
from . import actions as order_actions
from . import texts as orders_texts
from .actions import Deed, Live

if TYPE_CHECKING:
    from ...core.journal.records import OrderRecord


class OrderRow(ValueRow):
    """An order in the list."""

    __slots__ = ()

    @property
    def record(self) -> OrderRecord:
        return self.value[0]

    @property
    def live(self) -> Live:
        return self.value[1]

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
        """Whether it isn't over yet, nor removed from the list."""
        return not (self.record.phase.is_over or self.record.is_hidden)


class OrdersModel(ValueListModel):
    """Orders, the newest first.

    Attributes:
        open_count: how many of one's own aren't over.
        needing_count: how many go on only if the user does something.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(OrderRow, parent)
        self.open_count = self.needing_count = 0
        self.rows_renewed = 0  # for tests

    def set_orders(
        self, records: Sequence[OrderRecord], live_of: Callable[[OrderRecord], Live]
    ) -> None:
        """Show these and no others.

        What changes is little, however many they are: the others are recognised as the same
        objects and left as they are.

        Args:
            live_of: returns what this run of QGIS knows of an order.
        """
        before, rows, changed = self._by_name, {}, []
        for record in records:
            key, live = record.key, live_of(record)
            row = before.get(key)
            if row is None:
                row = OrderRow((record, live))
                self._count(row, 1)
            elif self._renew(row, record, live):
                changed.append(row)
            rows[key] = row
        for key in before.keys() - rows.keys():
            self._count(before[key], -1)
        self._by_name = rows
        wanted = list(rows.values())
        if wanted != self.rows:
            self.show_rows(wanted, QAbstractItemModel.LayoutChangeHint.NoLayoutChangeHint)
        self._tell_renewed(changed)

    def renew(self, records: Iterable[OrderRecord], live_of: Callable[[OrderRecord], Live]) -> None:
        """Show of these orders, as far as they are in the list, what is known of them by now."""
        renewed = []
        for record in records:
            row = self._by_name.get(record.key)
            if row is not None and self._renew(row, record, live_of(record)):
                renewed.append(row)
        self._tell_renewed(renewed)

    def _renew(self, row: OrderRow, record: OrderRecord, live: Live) -> bool:
        """Have a row show this; return whether that is something else than before."""
        old, was = row.value
        if (old is record or old == record) and (was is live or was == live):
            return False
        self._count(row, -1)
        row.value = (record, live)
        self._count(row, 1)
        return True

    def _tell_renewed(self, rows: Sequence[OrderRow]) -> None:
        self.rows_renewed += len(rows)
        for first, last in runs_of(sorted(row.position for row in rows)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _count(self, row: OrderRow, number: int) -> None:
        self.open_count += number * (row.is_open and row.record.is_mine)
        self.needing_count += number * row.needs_user

    def row_of(self, key: str) -> OrderRow | None:
        """Return the row of an order, None if it isn't in the list."""
        return self.row_named(key)

    def spoken_text(self, row: OrderRow) -> str:
        return orders_texts.spoken_text(row.record, row.live)

    def detail_lines(self, row: OrderRow) -> list[str]:
        return orders_texts.detail_lines(row.record, row.live)

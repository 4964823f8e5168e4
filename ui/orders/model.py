# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders as a list for a view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..lists.arranged_list import ValueListModel, ValueRow
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
    """Orders, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(OrderRow, parent)

    def set_orders(
        self, records: Sequence[OrderRecord], live_of: Callable[[OrderRecord], Live]
    ) -> None:
        """Show these and no others.

        Args:
            live_of: returns what this run of QGIS knows of an order.
        """
        self.set_values({record.key: (record, live_of(record)) for record in records})

    def row_of(self, key: str) -> OrderRow | None:
        """Return the row of an order, None if it isn't in the list."""
        return self.row_named(key)

    def spoken_text(self, row: OrderRow) -> str:
        return orders_texts.spoken_text(row.record, row.live)

    def detail_lines(self, row: OrderRow) -> list[str]:
        return orders_texts.detail_lines(row.record, row.live)

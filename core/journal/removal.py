# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking orders from the list that people see, and putting them back."""

from __future__ import annotations

from ..errors import OrderChanged
from ..sales.order import short_number
from ..wording import tr
from .attempt import Attempt
from .journal import Journal
from .listed_orders import ListedOrder, ListedOrders
from .records import OrderRecord


def hide_record(journal: Journal, record: OrderRecord, *, hidden: bool = True) -> None:
    """Take the record from the list, or put it back. It still counts for what was bought.

    Raises:
        OrderChanged: it isn't any more what the user saw when they removed it.
    """

    def guard(now: Attempt | ListedOrder) -> None:
        differences = now.unconfirmed if isinstance(now, Attempt) else ()
        seen = (record.order_id, record.status, record.differences)
        if hidden and (now.order_id, now.status, differences) != seen:
            raise OrderChanged(
                tr(
                    "The order {order} has changed meanwhile, so it stays in the list.",
                    order=short_number(now.order_id),
                ),
                tr("Look at it again before you remove it."),
            )

    if record.attempt_id is not None:
        journal.hide(record.attempt_id, hidden=hidden, guard=guard)
    else:
        ListedOrders(journal).hide(record.origin, record.order_id, hidden=hidden, guard=guard)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for the payment of one order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import JournalError
from ..job import Monitor
from ..journal.journal import Journal
from ..journal.listed_orders import knows_order, note_order
from ..sales.order import Order
from ..sales.order_calls import wait_for_order
from ..service.client import Client
from .checkout import differs


@dataclass(frozen=True)
class WaitJob:
    """Wait until an order is paid or cancelled, or the time is up.

    Args:
        journal_folder: where the journal lies; None to record nothing.
        timeout_s, interval_s: see `wait_for_order`.
    """

    client: Client
    order_id: str
    timeout_s: float
    interval_s: float
    journal_folder: Path | None = None

    def run(self, monitor: Monitor) -> Order:
        """Return the order as it was last read, without a payment link.

        One that was paid before is paid, whatever the service says now.

        Raises:
            NotFound: neither the service nor the journal knows it, or the service doesn't until
                the time is up.
            and all else that `wait_for_order` raises.
        """
        journal, origin = None, self.client.connection.origin
        is_known = False
        if self.journal_folder is not None:
            try:
                journal = Journal(self.journal_folder)
                is_known = knows_order(journal, origin, self.order_id)
            except JournalError as error:
                # The order's state is what counts; the journal asks again before it decides.
                monitor.warning(error.message)

        def noted(order: Order) -> Order:
            try:
                return order if journal is None else note_order(journal, origin, order)
            except JournalError as error:
                monitor.warning(error.message)
                return order

        order = wait_for_order(
            self.client,
            self.order_id,
            self.timeout_s,
            self.interval_s,
            monitor,
            is_known=is_known,
            noted=noted,
        )
        self._tell_differences(journal, order, monitor)
        return order.without_link()

    def _tell_differences(self, journal: Journal | None, order: Order, monitor: Monitor) -> None:
        if journal is None:
            return
        try:
            attempt = journal.attempt_of(self.client.connection.origin, order.id)
        except JournalError as error:
            monitor.warning(error.message)
            return
        if attempt is not None and attempt.unconfirmed:
            monitor.warning(differs(order, attempt.unconfirmed).explain())

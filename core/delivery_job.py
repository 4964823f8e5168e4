# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for payment and downloading, as jobs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .client import Client
from .downloads import DownloadReport, download_items
from .errors import DownloadError, JournalError, NotFound, NotPaid, OrderError
from .items import Item
from .job import Monitor
from .journal import Journal
from .order import LineItem, Order
from .ordering import get_order, wait_for_order


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
        """Return the order as it was last read."""
        order = wait_for_order(self.client, self.order_id, self.timeout_s, self.interval_s, monitor)
        if self.journal_folder is not None:
            try:
                Journal(self.journal_folder).record_status(self.client.connection.origin, order)
            except JournalError as error:
                # The order's state is what counts; the journal asks again before it decides.
                monitor.warning(error.message)
        return order


@dataclass(frozen=True)
class DownloadJob:
    """Download the assets of an order's items.

    Args:
        assets: keys or roles; empty for all.
        folder: a folder for each item is made in it.
        journal_folder: asked for the line items where the service doesn't list them.
    """

    client: Client
    order_id: str
    folder: Path
    assets: tuple[str, ...] = ()
    journal_folder: Path | None = None

    def run(self, monitor: Monitor) -> DownloadReport:
        """Download what isn't there yet.

        Raises:
            NotPaid: the order isn't paid.
            and all that `download_items` raises.
        """
        order = get_order(self.client, self.order_id, monitor)
        if not order.is_paid:
            hint = "It was cancelled." if order.is_cancelled else "Pay it first, then try again."
            raise NotPaid(f"The order {order.id} is {order.status}, not PAID.", hint)
        lines = order.lines or self._journal_lines()
        if not lines:
            raise OrderError(
                f"Neither the service nor the journal says which items the order {order.id} has.",
                "Ask Open Cosmos.",
            )
        items, lost = self._items(lines, monitor)
        for problem in lost:
            monitor.warning(problem)
        report = download_items(self.client, items, self.folder, self.assets, monitor)
        if lost:
            raise DownloadError(
                f"{len(lost)} of {len(lines)} items couldn't be found. " + " ".join(lost),
                "The files of the other items are complete.",
                failures=[(self.order_id, problem) for problem in lost],
            )
        return report

    def _journal_lines(self) -> tuple[LineItem, ...]:
        if self.journal_folder is None:
            return ()
        attempt = Journal(self.journal_folder).attempt_of(
            self.client.connection.origin, self.order_id
        )
        return attempt.lines if attempt else ()

    def _items(self, lines: Sequence[LineItem], monitor: Monitor) -> tuple[list[Item], list[str]]:
        # Fetched anew: assets and their addresses can differ before and after payment.
        items: list[Item] = []
        lost: list[str] = []
        wanted = dict.fromkeys((line.collection, line.item) for line in lines)
        for collection, name in wanted:
            try:
                items.append(self.client.item(collection, name, monitor))
            except NotFound as error:
                lost.append(f"{name}: {error.message}")
        if not items:
            raise DownloadError(
                "None of the order's items is in the catalogue any more.",
                "Ask Open Cosmos, naming the order " + self.order_id + ".",
                failures=[(self.order_id, problem) for problem in lost],
            )
        return items, lost

# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloading several orders, side by side, as the window does it: out of one queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..errors import DataCosmosError
from ..job import Monitor
from ..sales.order import short_number
from ..transfers.queue import TransferQueue
from ..transfers.queued import Download, End, Ended

if TYPE_CHECKING:
    from .deliver_job import DeliverJob
    from .order_folder import Delivery
    from .progress import TransferProgress


@dataclass(frozen=True)
class Deliveries:
    """What came of several orders.

    Args:
        delivered: by order id.
        failed: by order id, why nothing came of it, or not all.
    """

    delivered: dict[str, Delivery]
    failed: dict[str, DataCosmosError]


@dataclass(frozen=True)
class DeliverOrdersJob:
    """Download several orders. Each order's files have their safeguards from its `DeliverJob`.

    Args:
        jobs: one for each order, the first to be fetched first; an order that is named twice is
            fetched once.
        queue: where they wait. Whoever holds it can pause, resume, cancel and move them by their
            order ids while the job runs. None for one of its own.
    """

    jobs: Sequence[DeliverJob]
    queue: TransferQueue | None = None

    def run(self, monitor: Monitor) -> Deliveries:
        """Download what isn't there yet. An order that fails holds no other up.

        What is paused when nothing else is left, or was cancelled, is in neither part of what is
        returned.

        Raises:
            Cancelled: finished files stay, the others go on with the next run.
        """
        queue = self.queue or TransferQueue()
        deliveries = Deliveries({}, {})
        faults: list[Exception] = []

        def tell(ended: Ended) -> None:
            if ended.end is End.DONE:
                deliveries.delivered[ended.key] = ended.result
            elif isinstance(ended.error, DataCosmosError):
                deliveries.failed[ended.key] = ended.error
                monitor.warning(ended.error.message)
            elif ended.error is not None:
                faults.append(ended.error)

        for job in self.jobs:
            queue.add(_download_of(job))
        queue.run(monitor, tell)
        if faults:
            raise faults[0]
        return deliveries


def _download_of(job: DeliverJob) -> Download:
    def work(monitor: Monitor, tell: Callable[[TransferProgress], None]) -> Delivery:
        def on_transfer(progress: TransferProgress) -> None:
            tell(progress)
            if job.on_transfer is not None:
                job.on_transfer(progress)

        return replace(job, on_transfer=on_transfer).run(monitor)

    return Download(job.order_id, short_number(job.order_id), work, job.planned_bytes, job.order_id)

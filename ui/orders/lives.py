# SPDX-License-Identifier: GPL-2.0-or-later
"""What only this run of QGIS knows of orders."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import TYPE_CHECKING

from ...core.journal.records import OrderRecord, Phase
from ...core.transfers.queued import State
from .actions import Live
from .downloads import progress_of

if TYPE_CHECKING:
    from ...core.transfers.queued import QueueRow
    from ..adapters.accounts.origin_clients import OriginClients
    from .checkout import OrderCheckout
    from .downloads import DownloadManager
    from .fetching import OrderFetching

_RESTING = Live()
_UNREACHABLE = Live(is_reachable=False)


class Lives:
    """Asks those who work at orders, of the orders that were ever handed to them.

    Of the others, however many, this run of QGIS knows nothing that the journal doesn't.
    """

    def __init__(
        self,
        clients: OriginClients,
        downloads: DownloadManager,
        fetching: OrderFetching,
        checkout: OrderCheckout,
    ) -> None:
        self._clients, self._downloads = clients, downloads
        self._fetching, self._checkout = fetching, checkout
        self._handled: set[str] = set()

    def handle(self, key: str) -> None:
        """Take note that something is done with an order."""
        self._handled.add(key)

    def now(self) -> LivesNow:
        """Return what tells it of an order, as of now."""
        rows = {row.key: row for row in self._downloads.rows()}
        # What leaves the queue is told of as well.
        self._handled.update(self._fetching.begun(), rows)
        return LivesNow(
            rows, self._handled, self._clients.origins(), self._downloads, self._checkout
        )


class LivesNow:
    """What this run of QGIS knows at one moment; called with an order it tells that of it.

    Attributes:
        handled: the keys of the orders that were ever handed to those who work at them. It tells
            the same of any other, as long as that is what it was, and `origins` are.
        origins: the services that can be asked.
    """

    def __init__(
        self,
        rows: Mapping[str, QueueRow],
        handled: Set[str],
        origins: frozenset[str],
        downloads: DownloadManager,
        checkout: OrderCheckout,
    ) -> None:
        self._rows, self.handled, self.origins = rows, handled, origins
        self._downloads, self._checkout = downloads, checkout

    def __call__(self, record: OrderRecord) -> Live:
        key, is_reachable = record.key, record.origin in self.origins
        if key not in self.handled:
            return _RESTING if is_reachable else _UNREACHABLE
        downloads, row = self._downloads, self._rows.get(key)
        state = None if row is None else row.state
        return Live(
            transfer=None if row is None else progress_of(row),
            is_downloading=state is State.RUNNING,
            is_queued=state is State.WAITING,
            is_paused=state is State.PAUSED,
            is_elsewhere=downloads.is_elsewhere(key) and record.phase is Phase.DOWNLOADING,
            waits_for_user=downloads.waits_for_user(key),
            bytes_left=downloads.bytes_left(key),
            is_busy=self._checkout.is_busy(key),
            is_reachable=is_reachable,
        )

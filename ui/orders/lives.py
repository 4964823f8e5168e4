# SPDX-License-Identifier: GPL-2.0-or-later
"""What only this run of QGIS knows of orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...core.journal.records import OrderRecord, Phase
from ...core.transfers.queued import State
from .actions import Live
from .downloads import progress_of

if TYPE_CHECKING:
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

    def now(self) -> Callable[[OrderRecord], Live]:
        """Return what tells it of an order, as of now."""
        downloads, checkout, origins = self._downloads, self._checkout, self._clients.origins()
        rows = {row.key: row for row in downloads.rows()}
        handled = {*self._handled, *self._fetching.begun(), *rows}

        def live_of(record: OrderRecord) -> Live:
            key = record.key
            if key not in handled:
                return _RESTING if record.origin in origins else _UNREACHABLE
            row = rows.get(key)
            state = None if row is None else row.state
            return Live(
                transfer=None if row is None else progress_of(row),
                is_downloading=state is State.RUNNING,
                is_queued=state is State.WAITING,
                is_paused=state is State.PAUSED,
                is_elsewhere=downloads.is_elsewhere(key) and record.phase is Phase.DOWNLOADING,
                waits_for_user=downloads.waits_for_user(key),
                bytes_left=downloads.bytes_left(key),
                is_busy=checkout.is_busy(key),
                is_reachable=record.origin in origins,
            )

        return live_of

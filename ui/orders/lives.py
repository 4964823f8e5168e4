# SPDX-License-Identifier: GPL-2.0-or-later
"""What only this run of QGIS knows of orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...core.journal.records import OrderRecord, Phase
from .actions import Live

if TYPE_CHECKING:
    from ..adapters.accounts.origin_clients import OriginClients
    from .checkout import OrderCheckout
    from .downloads import DownloadManager

_RESTING = Live()
_UNREACHABLE = Live(is_reachable=False)


class Lives:
    """Asks those who work at orders, of the orders that were ever handed to them.

    Of the others, however many, this run of QGIS knows nothing that the journal doesn't.
    """

    def __init__(
        self, clients: OriginClients, downloads: DownloadManager, checkout: OrderCheckout
    ) -> None:
        self._clients, self._downloads, self._checkout = clients, downloads, checkout
        self._handled: set[str] = set()

    def handle(self, key: str) -> None:
        """Take note that something is done with an order."""
        self._handled.add(key)

    def now(self) -> Callable[[OrderRecord], Live]:
        """Return what tells it of an order, as of now."""
        downloads, checkout, origins = self._downloads, self._checkout, self._clients.origins()
        handled = self._handled

        def live_of(record: OrderRecord) -> Live:
            key = record.key
            if key not in handled:
                return _RESTING if record.origin in origins else _UNREACHABLE
            return Live(
                transfer=downloads.progress(key),
                is_downloading=downloads.is_running(key),
                is_queued=downloads.is_queued(key),
                is_elsewhere=downloads.is_elsewhere(key) and record.phase is Phase.DOWNLOADING,
                waits_for_user=downloads.waits_for_user(key),
                bytes_left=downloads.bytes_left(key),
                is_busy=checkout.is_busy(key),
                is_reachable=record.origin in origins,
            )

        return live_of

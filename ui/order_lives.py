# SPDX-License-Identifier: GPL-2.0-or-later
"""What only this run of QGIS knows of orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..core.order_records import Phase
from .models.order_actions import Live

if TYPE_CHECKING:
    from ..core.order_records import OrderRecord
    from .download_manager import DownloadManager
    from .order_checkout import OrderCheckout


def lives_of(
    downloads: DownloadManager, checkout: OrderCheckout, origins: frozenset[str]
) -> Callable[[OrderRecord], Live]:
    """Return what tells of an order how it is at this moment.

    Args:
        origins: to which connections lead; found out once for all orders.
    """

    def live_of(record: OrderRecord) -> Live:
        key = record.key
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

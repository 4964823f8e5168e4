# SPDX-License-Identifier: GPL-2.0-or-later
"""The user's bounds on connections and speed, as they hold for all downloads of this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.transfers.shared import LANES, RATE

if TYPE_CHECKING:
    from .settings import Settings

_BYTES_PER_KB = 1000


def share_line(settings: Settings) -> None:
    """Have all downloads of this program keep to what the settings say, also those under way."""
    LANES.set_bounds(settings.most_connections, settings.host_connections)
    RATE.set_limit(settings.speed_limit_kbps * _BYTES_PER_KB or None)

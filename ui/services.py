# SPDX-License-Identifier: GPL-2.0-or-later
"""What all parts of the dock share."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.orders.overlap_job import CoveredArea
    from .adapters.accounts.accounts import Accounts
    from .adapters.settings import Settings
    from .adapters.tasks import TaskRunner
    from .messages import Messenger


@dataclass(frozen=True)
class Services:
    """Handed to each part of the dock; made once by the plugin.

    Args:
        folder: where journal, cart, saved searches and caches lie.
        covers: of the covers whose scenes were put into the cart since QGIS was started, the last
            ones; what a cover needs isn't said to be needless.
    """

    settings: Settings
    accounts: Accounts
    runner: TaskRunner
    messenger: Messenger
    folder: Path
    covers: list[CoveredArea] = field(default_factory=list)

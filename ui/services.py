# SPDX-License-Identifier: GPL-2.0-or-later
"""What all parts of the dock share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .adapters.accounts.accounts import Accounts
    from .adapters.settings import Settings
    from .adapters.tasks import TaskRunner
    from .messages import Messenger


@dataclass(frozen=True)
class Services:
    """Handed to each part of the dock; made once by the plugin.

    Args:
        folder: where journal, cart, saved searches and caches lie.
    """

    settings: Settings
    accounts: Accounts
    runner: TaskRunner
    messenger: Messenger
    folder: Path

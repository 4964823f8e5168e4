# SPDX-License-Identifier: GPL-2.0-or-later
"""What parts of scenes cost: asked of the service, never reckoned."""

from __future__ import annotations

from typing import Protocol


class PartPrices(Protocol):
    """Asks what parts of scenes cost."""

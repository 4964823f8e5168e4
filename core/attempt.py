# SPDX-License-Identifier: GPL-2.0-or-later
"""Attempts to order, as the journal knows them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum

from .collection import Licence
from .money import Money
from .order import CANCELLED_WORDS, LineItem


class State(Enum):
    """What is known of an attempt to order."""

    SENDING = "sending"  # the intent is written; the request may be under way
    UNKNOWN = "unknown"  # sent, but no answer came
    CREATED = "created"  # the service named the order
    REFUSED = "refused"  # the service said no, or was never reached: nothing was ordered


@dataclass(frozen=True)
class Attempt:
    """One attempt to order, as the journal has it. Times in seconds since 1970, UTC."""

    id: int
    origin: str
    organisation_id: int | None
    contract_id: int | None
    state: State
    order_id: str
    status: str
    lines: tuple[LineItem, ...]
    prices: tuple[Money, ...]
    licences: tuple[Licence, ...]
    note: str
    begun_at: float
    updated_at: float

    @property
    def may_have_bought(self) -> bool:
        """Whether its items are, or may be, ordered."""
        if self.state is State.CREATED:
            return self.status not in CANCELLED_WORDS
        return self.state is not State.REFUSED

    @property
    def begun_text(self) -> str:
        return time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(self.begun_at))


@dataclass(frozen=True)
class Intent:
    """What is about to be ordered."""

    origin: str
    organisation_id: int
    contract_id: int
    lines: tuple[LineItem, ...]
    prices: tuple[Money, ...]
    licences: tuple[Licence, ...]

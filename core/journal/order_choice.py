# SPDX-License-Identifier: GPL-2.0-or-later
"""Which orders a table is of: by day, by connection, and by whether they cost anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ..sales.order import CANCELLED_WORDS
from .phase import Phase
from .record import OrderRecord

# What a service says of an order whose money went back.
_TAKEN_BACK = CANCELLED_WORDS | {"REFUNDED"}


class Standing(Enum):
    """Whether an order costs anything."""

    SPENT = "spent"  # it was paid
    OPEN = "open"  # it isn't paid and may still be, or nobody knows
    NOT_COUNTED = "not counted"  # cancelled, refused or refunded


def standing_of(record: OrderRecord) -> Standing:
    """Return whether the order costs anything, as far as the journal knows."""
    if record.phase.is_paid_for:
        is_back = record.later_status in _TAKEN_BACK
        return Standing.NOT_COUNTED if is_back else Standing.SPENT
    is_nothing = record.phase in {Phase.CANCELLED, Phase.REFUSED}
    return Standing.NOT_COUNTED if is_nothing else Standing.OPEN


@dataclass(frozen=True)
class OrderChoice:
    """Which orders are wanted.

    Args:
        since, until: first and last day on which they were made, UTC; None for no bound.
        standings: whether they cost anything; empty for whether or not.
        service: scheme, host and port of the service that has them; empty for any.
        connection: name of the connection that made them; with a service also those of it of
            which no connection is known, made by a script or elsewhere. Empty for any.
    """

    since: date | None = None
    until: date | None = None
    standings: frozenset[Standing] = frozenset()
    service: str = ""
    connection: str = ""

    def of(self, records: Iterable[OrderRecord]) -> tuple[list[OrderRecord], int]:
        """Return the orders that are wanted, and how many others have no date to judge by."""
        chosen, undated = [], 0
        for record in records:
            if not self._is_wanted(record):
                continue
            if self.since is None and self.until is None:
                chosen.append(record)
            elif record.begun_at is None:
                undated += 1
            else:
                day = record.begun_at.date()
                if (self.since or day) <= day <= (self.until or day):
                    chosen.append(record)
        return chosen, undated

    def _is_wanted(self, record: OrderRecord) -> bool:
        if self.standings and standing_of(record) not in self.standings:
            return False
        if self.service and record.origin != self.service:
            return False
        if not self.connection or record.connection_name == self.connection:
            return True
        return bool(self.service) and not record.connection_name

# SPDX-License-Identifier: GPL-2.0-or-later
"""A journal of many orders, written in one transaction, and a sandbox that has the same."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

from datacosmos_imagery.core.journal.attempt import Intent, Scene
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.rows import change_attempts, insert_attempt, mark_created
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.sales.order import LineItem
from datacosmos_imagery.core.stac.collection import Licence

ORGANISATION, CONTRACT = 42, 456
_APART_S = 30.0  # between two orders
_LICENCE = Licence("Sandbox EULA", "1.0", "https://sandbox.example/eula", "proprietary")


@dataclass(frozen=True)
class Planted:
    """An order that a sandbox has, made in the name of this profile.

    Args:
        begun_at: in seconds since 1970.
    """

    id: str
    item: str
    status: str
    price: str
    currency: str
    begun_at: float

    @property
    def line(self) -> LineItem:
        return LineItem("many-l1d", self.item, "L1D")


def plant(sandbox: Any, count: int, open_count: int) -> list[Planted]:
    """Have so many orders in the sandbox, the oldest first; the last ones aren't paid."""
    now, planted = time.time(), []
    for number in range(count):
        line = LineItem("many-l1d", f"MANY_{number:05d}_L1D", "L1D")
        status = "UNPAID" if number >= count - open_count else "PAID"
        begun_at = now - (count - number) * _APART_S
        order_id = sandbox.plant_order([line], CONTRACT, ORGANISATION, status, begun_at)
        planted.append((order_id, line.item, status, begun_at))
    orders = sandbox.orders
    return [
        Planted(
            order_id,
            item,
            status,
            str(orders[order_id].total),
            orders[order_id].contract.currency,
            begun_at,
        )
        for order_id, item, status, begun_at in planted
    ]


def write_journal(folder: Path, origin: str, planted: Sequence[Planted]) -> Journal:
    """Write the journal of whoever has made these orders at a service, and return it."""
    journal = Journal(folder)
    acquired = datetime(2026, 3, 2, tzinfo=timezone.utc)
    with journal.file.transaction() as db:
        for number, order in enumerate(planted):
            intent = Intent(
                origin,
                ORGANISATION,
                CONTRACT,
                (order.line,),
                (Money(Decimal(order.price), order.currency),),
                (_LICENCE,),
                scenes=(Scene(acquired, "mantis", _footprint(number)),),
            )
            attempt = insert_attempt(db, intent, order.begun_at)
            mark_created(db, attempt, order.id, order.status)
            # Asked about when it was made: not all at the same moment.
            change_attempts(db, "polled_at = ?", (order.begun_at,), "id = ?", (attempt,))
    return journal


def _footprint(number: int) -> dict[str, Any]:
    x, y = -170 + number % 330, -60 + number % 110
    ring = [[x, y], [x + 0.9, y + 0.1], [x + 0.8, y + 0.9], [x - 0.1, y + 0.8], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}

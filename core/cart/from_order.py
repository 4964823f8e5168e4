# SPDX-License-Identifier: GPL-2.0-or-later
"""The images of an order that came to nothing, to be bought after all."""

from __future__ import annotations

from datetime import datetime, timezone

from ..journal.attempt import Scene
from ..journal.records import OrderRecord
from .entry import CartEntry

# When its price was read where nobody knows: it must be asked anew, see `entry.stale`.
_LONG_AGO = datetime(1970, 1, 1, tzinfo=timezone.utc)


def entries_of_order(record: OrderRecord, now: datetime) -> tuple[CartEntry, ...]:
    """Return the lines of an order as cart entries: same items, levels and collections.

    Each has the price of then, as far as known: whoever asks for it anew sees whether it is
    another by now.

    Args:
        now: when they are put into the cart, UTC.
    """
    entries = []
    for number, line in enumerate(record.lines):
        scene = record.scenes[number] if number < len(record.scenes) else Scene()
        entries.append(
            CartEntry(
                line=line,
                origin=record.origin,
                price=record.prices[number] if number < len(record.prices) else None,
                read_at=record.begun_at or _LONG_AGO,
                added_at=now,
                acquired=scene.acquired,
                platform=scene.platform,
                footprint=scene.footprint,
            )
        )
    return tuple(entries)

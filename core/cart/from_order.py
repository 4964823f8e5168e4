# SPDX-License-Identifier: GPL-2.0-or-later
"""The images of an order that came to nothing, to be bought after all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

from ..journal.attempt import Scene
from ..journal.records import OrderRecord
from ..money import total_by_currency
from ..sales.order import LineItem
from .entry import CartEntry

# When its price was read where nobody knows: it must be asked anew, see `entry.stale`.
_LONG_AGO = datetime(1970, 1, 1, tzinfo=timezone.utc)


def entries_of_order(record: OrderRecord, now: datetime) -> tuple[CartEntry, ...]:
    """Return the lines of an order as cart entries: same items, levels, collections and parts.

    Each has the price of then, as far as known: whoever asks for it anew sees whether it is
    another by now. Several parts of one scene are one entry.

    Args:
        now: when they are put into the cart, UTC.
    """
    entries: dict[LineItem, CartEntry] = {}
    for number, line in enumerate(record.lines):
        scene = record.scenes[number] if number < len(record.scenes) else Scene()
        entry = CartEntry(
            line=line,
            origin=record.origin,
            price=record.prices[number] if number < len(record.prices) else None,
            read_at=record.begun_at or _LONG_AGO,
            added_at=now,
            acquired=scene.acquired,
            platform=scene.platform,
            footprint=scene.footprint,
        )
        other = entries.get(entry.line)
        entries[entry.line] = entry if other is None else _together(other, entry)
    return tuple(entries.values())


def _together(one: CartEntry, other: CartEntry) -> CartEntry:
    """Return what two lines of one scene are: all of their parts, or the whole if one is that."""
    if not (one.parts and other.parts):
        return other if one.parts else one
    prices = [entry.price for entry in (one, other) if entry.price is not None]
    sums = list(total_by_currency(prices).values())
    price = sums[0] if len(prices) == 2 and len(sums) == 1 else None
    return replace(one, parts=(*one.parts, *other.parts), price=price)

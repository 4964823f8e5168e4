# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a proposal goes into the cart: each scene once, whole or with its parts."""

from __future__ import annotations

from datetime import datetime

from ...core.cart.entry import CartEntry, cart_entry_of
from ...core.cover.proposed import ProposedCover, ProposedLine
from ...core.money import Money, total_by_currency


def entries_of(cover: ProposedCover, origin: str, now: datetime) -> list[CartEntry]:
    """Return the entries of what a proposal buys, several pieces of a scene in one.

    Args:
        origin: of the API that was searched.
        now: UTC; about when the prices were read.
    """
    scenes: dict[str, list[ProposedLine]] = {}
    for line in cover.to_buy:
        scenes.setdefault(line.key, []).append(line)
    return [_entry(lines, origin, now) for lines in scenes.values()]


def _entry(lines: list[ProposedLine], origin: str, now: datetime) -> CartEntry:
    first = lines[0]
    entry = cart_entry_of(first.found, origin, now)
    parts = [line.line.part for line in lines if line.line.part is not None]
    if not parts:
        return entry
    price: Money | None = next(iter(total_by_currency(one.price for one in lines).values()), None)
    return entry.choosing(parts, price, first.found.item.price, now)

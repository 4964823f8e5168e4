# SPDX-License-Identifier: GPL-2.0-or-later
"""The locks of a ledger: of scenes that are being ordered, of a budget, and of who is sending.

They are PostgreSQL's advisory locks, known by numbers. Two subjects with the same number, one pair
in billions, only wait for each other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

_BITS = 8
_HALF = 1 << 32


def number_of(kind: str, *subject: str) -> int:
    """Return the number of a lock, as PostgreSQL takes it: 64 bits with a sign."""
    text = "\n".join(("datacosmos", kind, *subject))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:_BITS], "big", signed=True)


def hold(db: Any, numbers: Iterable[int]) -> None:
    """Hold locks until the transaction ends, in an order in which nobody waits in a circle."""
    for number in sorted(set(numbers)):
        db.execute("SELECT pg_advisory_xact_lock(?)", (number,))


def held_among(db: Any, numbers: Iterable[int]) -> frozenset[int]:
    """Return which of these locks any session holds."""
    rows = db.execute(
        "SELECT classid::bigint, objid::bigint FROM pg_locks"
        " WHERE locktype = 'advisory' AND objsubid = 1 AND granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    ).fetchall()
    held = {tuple(row) for row in rows}
    return frozenset(one for one in numbers if divmod(one % (_HALF * _HALF), _HALF) in held)

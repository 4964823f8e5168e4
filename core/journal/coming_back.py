# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders that the user has removed from the list come back once they say something new of money."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from ..sales.order import CANCELLED_WORDS, PAID
from .attempt import State

_NOTHING = "[]"


@dataclass(frozen=True)
class _Facts:
    """What an attempt says of money, as its columns have it."""

    state: Any
    status: Any
    paid_at: Any
    differences: Any
    rises: Any


def removed_attempts(
    db: sqlite3.Connection, condition: str, bound: tuple[Any, ...]
) -> dict[int, _Facts]:
    """Return what the removed ones of these attempts say of money, by id.

    Args:
        condition: SQL, one of this package's own texts; all values are bound.
    """
    rows = db.execute(
        "SELECT id, state, status, paid_at, differences, rises FROM attempt"
        f" WHERE hidden AND ({condition})",
        bound,
    ).fetchall()
    return {row[0]: _Facts(*row[1:]) for row in rows}


def bring_back(db: sqlite3.Connection, before: dict[int, _Facts]) -> None:
    """Put attempts back into the list that by now say something new of money.

    Args:
        before: what they said, see `removed_attempts`.
    """
    for attempt_id, earlier in before.items():
        now = removed_attempts(db, "id = ?", (attempt_id,)).get(attempt_id)
        if now is not None and _is_news(earlier, now):
            db.execute("UPDATE attempt SET hidden = 0 WHERE id = ?", (attempt_id,))


def is_news(before: str, now: str, *, was_paid: bool) -> bool:
    """Return whether an order's new status is one that the user has to see.

    All are but one: an order that nobody has paid is cancelled.
    """
    return before != now and (was_paid or before == PAID or now not in CANCELLED_WORDS)


def _is_news(before: _Facts, now: _Facts) -> bool:
    if now.state == State.CREATED.value:
        if before.state != now.state:
            return True  # it was found
        was_paid = before.paid_at is not None
        if is_news(before.status or "", now.status or "", was_paid=was_paid):
            return True
    return any(
        new not in (old, _NOTHING)
        for old, new in ((before.differences, now.differences), (before.rises, now.rises))
    )

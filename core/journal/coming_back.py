# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders that the user has removed from the list come back once they say something new of money."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from ..sales.order import CANCELLED_WORDS, PAID
from .attempt import State
from .seals import Entry

_NO_DIFFERENCES = "[]"


def bring_back(db: sqlite3.Connection, changed: Iterable[Entry]) -> None:
    """Put removed attempts back into the list that by now say something new of money.

    Args:
        changed: attempts whose rows were just changed, as they were before. Not sealed again.
    """
    columns = ("state", "status", "differences")
    for entry in changed:
        if not entry.values["hidden"]:
            continue
        row = db.execute(
            f"SELECT {', '.join(columns)} FROM attempt WHERE id = ?",  # nosec B608
            (entry.id,),
        ).fetchone()
        if says_something_new(entry.values, dict(zip(columns, row))):
            db.execute("UPDATE attempt SET hidden = 0 WHERE id = ?", (entry.id,))


def is_news(before: str, now: str, *, was_paid: bool) -> bool:
    """Return whether an order's new status is one that the user has to see.

    All are but one: an order that nobody has paid is cancelled.
    """
    return before != now and (was_paid or before == PAID or now not in CANCELLED_WORDS)


def says_something_new(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Return whether an attempt says something new of money.

    Args:
        before, now: its columns state, status and differences; before also paid_at.
    """
    if now["state"] == State.CREATED.value:
        if before["state"] != now["state"]:
            return True  # it was found
        was_paid = before["paid_at"] is not None
        if is_news(before["status"] or "", now["status"] or "", was_paid=was_paid):
            return True
    return now["differences"] not in (before["differences"], _NO_DIFFERENCES)

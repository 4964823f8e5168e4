# SPDX-License-Identifier: GPL-2.0-or-later
"""What the journal keeps of an order as it was just read, beside what was asked for."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from ..sales.comparing import Comparison, compare
from ..sales.differences import Difference
from ..sales.order import Order
from .attempt import Attempt
from .rows import billed_lines_text, change_attempts, differences_text, money_parts, read_attempts


def note_reading(
    db: sqlite3.Connection,
    order: Order,
    condition: str,
    bound: tuple[Any, ...],
    *,
    is_by_itself: bool = True,
    seen: Collection[Difference] | None = None,
) -> Attempt | None:
    """Write what the order costs and what of it isn't what was asked for.

    Args:
        condition: SQL, one of this package's own texts; all values are bound.
        is_by_itself: see `compare`.
        seen: the differences that the user pays in spite of. If they are the ones found, that is
            written, too.

    Returns:
        the attempt as it now is; None if there is none.

    Raises:
        JournalEntryDamaged: what was asked for can't be read.
    """
    where = f"WHERE {condition}"
    for attempt in read_attempts(db, where, bound):
        note_read(db, attempt, order, is_by_itself=is_by_itself, seen=seen)
    found = read_attempts(db, where, bound)
    return found[-1] if found else None


def note_read(
    db: sqlite3.Connection,
    attempt: Attempt,
    order: Order,
    *,
    is_by_itself: bool,
    seen: Collection[Difference] | None = None,
    comparison: Comparison | None = None,
) -> None:
    """Do what `note_reading` does, for an attempt that was just read.

    Args:
        comparison: of this order with what was asked for, if somebody has just made it.
    """
    if comparison is None or order.was_paid != attempt.is_paid_for:
        order = replace(order, was_paid=attempt.is_paid_for)
        comparison = compare(order, attempt.asked, is_by_itself=is_by_itself)
    differences = comparison.after(attempt.differences)
    # A short form of the order may leave out what a longer one said before.
    billed = comparison.billed or attempt.billed
    lines = comparison.billed_lines or attempt.billed_lines
    is_confirmed = _is_confirmed(attempt, order, differences, seen)
    before = (attempt.differences, attempt.is_confirmed, attempt.billed, attempt.billed_lines)
    if (differences, is_confirmed, billed, lines) == before:
        return
    text = differences_text(differences)
    change_attempts(
        db,
        "differences = ?, differences_confirmed = ?, billed = ?, billed_lines = ?",
        (
            text,
            text if is_confirmed else "",
            json.dumps(money_parts(billed)) if billed else None,
            billed_lines_text(lines),
        ),
        "id = ?",
        (attempt.id,),
    )


def _is_confirmed(
    attempt: Attempt,
    order: Order,
    differences: tuple[Difference, ...],
    seen: Collection[Difference] | None,
) -> bool:
    """Return whether nothing differs that the user hasn't seen and agreed to."""
    if not differences or (seen is not None and set(seen) == set(differences)):
        return True
    if not attempt.is_confirmed:
        return False
    if order.is_paid:  # they paid for what they had agreed to; some of it isn't stated any more
        return set(differences) <= set(attempt.differences)
    return set(differences) == set(attempt.differences)

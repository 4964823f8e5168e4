# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the orders that the service lists is the one whose answer was lost.

Only evidence counts: the same lines, organisation and contract, made after the attempt began, not
cancelled, and not the order of another attempt. What is less than certain is for a person to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from ..errors import InputError, OrderError
from ..sales.ground import as_asked, may_be_lines, share_ground
from ..sales.order import CANCELLED_WORDS, same_id, same_lines
from ..wording import tr, tr_n
from .attempt import Attempt
from .journal import Journal
from .listed_order import ListedOrder, listed_in
from .listed_orders import rule_out
from .rows import mark_created, readable_attempts

# How far this machine's clock and the service's may differ.
_CLOCKS_APART_S = 600.0
_A_DAY_ANYWHERE_S = 38 * 3600.0


@dataclass(frozen=True)
class Candidates:
    """Listed orders that may be an attempt's.

    Args:
        certain: all that is known of them says so.
        possible: nothing that is known of them says that they aren't.
    """

    certain: tuple[ListedOrder, ...] = ()
    possible: tuple[ListedOrder, ...] = ()

    @property
    def all(self) -> tuple[ListedOrder, ...]:
        return (*self.certain, *self.possible)

    @property
    def only(self) -> ListedOrder | None:
        """The one that it is; None if there is none, or a person must choose."""
        return self.certain[0] if len(self.certain) == 1 and not self.possible else None


def candidates_of(
    attempt: Attempt,
    attempts: Sequence[Attempt],
    listed: Iterable[ListedOrder],
    *,
    has_damaged: bool = False,
) -> Candidates:
    """Return which of the listed orders may be the attempt's; none if it has its order.

    Args:
        attempts: all that can be read, of any service.
        has_damaged: others can't be read, and any order may be theirs.
    """
    if not attempt.is_unanswered:
        return Candidates()
    others = [a for a in attempts if a.origin == attempt.origin and a.id != attempt.id]
    taken = {other.order_id for other in others if other.order_id}
    certain: list[ListedOrder] = []
    possible: list[ListedOrder] = []
    for order in listed:
        if order.order_id in taken or not _may_be(order, attempt, others):
            continue
        rivals = [a for a in others if a.is_unanswered and _may_be(order, a, attempts)]
        is_certain = not rivals and not has_damaged and _is_proven(order, attempt)
        (certain if is_certain else possible).append(order)
    return Candidates(tuple(certain), tuple(possible))


def found_orders(
    attempts: Sequence[Attempt], listed: Sequence[ListedOrder], *, has_damaged: bool = False
) -> frozenset[tuple[str, str]]:
    """Return origin and id of each listed order that is, for certain, an unanswered attempt's."""
    unanswered = [attempt for attempt in attempts if attempt.is_unanswered]
    found = (candidates_of(a, attempts, listed, has_damaged=has_damaged).only for a in unanswered)
    return frozenset((order.origin, order.order_id) for order in found if order is not None)


def choice_text(count: int) -> str:
    """Return what to say of an attempt with so many candidates."""
    return tr_n(
        count,
        "The service lists {n} order that may be it: choose.",
        "The service lists {n} orders that may be it: choose.",
    )


def claim(journal: Journal, attempt_id: int, order_id: str, *, by_person: bool) -> bool:
    """Record that a listed order is the attempt's, if it can be, in one transaction.

    Args:
        by_person: somebody has looked, and says so; else it must be certain.

    Returns:
        False if it isn't certain any more, for instance since another attempt has it.

    Raises:
        OrderError: it can't be the attempt's, whoever says so.
        JournalError: the journal can't be read or written.
    """

    def write(db: Any) -> bool:
        attempts, damages = readable_attempts(db, with_scenes=False)
        attempt = _attempt(attempts, attempt_id)
        if same_id(attempt.order_id) == same_id(order_id):  # written before, and the answer lost
            return True
        found = candidates_of(attempt, attempts, listed_in(db), has_damaged=bool(damages))
        chosen = next((order for order in found.all if order.order_id == order_id), None)
        if chosen is None or not (by_person or chosen == found.only):
            return False
        mark_created(db, attempt_id, order_id, chosen.status)
        return True

    if journal.file.lasting(write):
        return True
    if by_person:
        raise OrderError(
            tr("The order {order} can't be the one that was looked for.", order=order_id),
            tr("Check again: it may be another's, or cancelled, by now."),
        )
    return False


def refuse_all(journal: Journal, attempt_id: int, order_ids: Iterable[str]) -> None:
    """Record that a person has looked at these listed orders, and none is the attempt's."""
    with journal.file.transaction() as db:
        attempt = _attempt(readable_attempts(db, with_scenes=False)[0], attempt_id)
        rule_out(db, attempt.origin, order_ids, attempt_id)


def _attempt(attempts: Iterable[Attempt], attempt_id: int) -> Attempt:
    found = next((attempt for attempt in attempts if attempt.id == attempt_id), None)
    if found is None:
        raise InputError(tr("The journal holds no attempt {number}.", number=attempt_id))
    return found


def _may_be(order: ListedOrder, attempt: Attempt, attempts: Iterable[Attempt]) -> bool:
    if order.origin != attempt.origin or len(order.lines) != len(attempt.lines):
        return False
    lines = as_asked(order.lines, attempt.lines)
    if order.is_cancelled or order.damage or not may_be_lines(lines, attempt.lines):
        return False
    if order.organisation_id not in {None, attempt.organisation_id}:
        return False
    if order.contract_id not in {None, attempt.contract_id}:
        return False
    return not _is_older(order, attempt) and not _is_of_later(order, attempt, attempts)


def _is_older(order: ListedOrder, attempt: Attempt) -> bool:
    """Return whether the order was there before the attempt began."""
    if order.after_attempt is not None and order.after_attempt < attempt.id:
        return True
    created = order.created_at
    if created is None:
        return False
    # Midnight is what becomes of a day without a time, and that day may be any zone's.
    is_day = created.time() == time()
    least = attempt.begun_at - (_A_DAY_ANYWHERE_S if is_day else _CLOCKS_APART_S)
    return created.timestamp() < least


def _is_of_later(order: ListedOrder, attempt: Attempt, attempts: Iterable[Attempt]) -> bool:
    """Return whether the order wasn't there yet when a later attempt began.

    One that shares a line begins only once the earlier one's request has ended.
    """
    return order.after_attempt is not None and any(
        attempt.id < later.id <= order.after_attempt
        and later.list_read
        and later.origin == attempt.origin
        and any(share_ground(one, other) for one in later.lines for other in attempt.lines)
        for later in attempts
    )


def _is_proven(order: ListedOrder, attempt: Attempt) -> bool:
    """Return whether all is stated, and the order was listed only after the attempt began."""
    is_stated = order.organisation_id is not None and order.contract_id is not None
    is_new = attempt.list_read and order.after_attempt is not None
    # Perhaps it doesn't say which parts it is of.
    is_stated &= same_lines(as_asked(order.lines, attempt.lines), attempt.lines)
    return is_stated and is_new and order.status not in CANCELLED_WORDS

# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding out what became of an attempt to order, in the service's own list if need be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..job import Monitor
from ..journal.attempt import Attempt, State
from ..journal.journal import Journal
from ..sales.order import Order, same_lines
from ..sales.order_calls import get_order, list_orders

if TYPE_CHECKING:
    from ..service.client import Client

_MOST_LOOKED_INTO = 50
# How far this machine's clock and the service's may differ.
_CLOCKS_APART_S = 600.0


def look_up(
    client: Client,
    journal: Journal,
    attempt: Attempt,
    monitor: Monitor,
    listed: Sequence[Order] | None = None,
) -> tuple[Attempt, Order | None]:
    """Return the attempt as it stands after asking the service, and its order if there is one.

    What is found is recorded.

    Args:
        listed: the service's list of orders, if it was just read.

    Raises:
        ApiError, AuthError, NetworkError, ResponseError: the service doesn't say.
        JournalError: what was found can't be recorded.
    """
    if attempt.state is State.REFUSED:
        return attempt, None
    if attempt.state is State.CREATED:
        order: Order | None = get_order(client, attempt.order_id, monitor)
    else:
        order = find_lost_order(client, journal, attempt, monitor, listed)
    if order is None:
        return attempt, None
    if attempt.state is State.CREATED:
        journal.record_status(attempt.origin, order)
    else:
        journal.mark_created(attempt.id, order)
    found = replace(attempt, state=State.CREATED, order_id=order.id, status=order.status)
    return found, order


def find_lost_order(
    client: Client,
    journal: Journal,
    attempt: Attempt,
    monitor: Monitor,
    listed: Sequence[Order] | None = None,
) -> Order | None:
    """Return the order that an unanswered attempt created, None if the service lists none.

    Args:
        listed: the service's list of orders, if it was just read.

    Raises:
        ApiError: also where the service offers no list.
    """
    looked_into = 0
    for entry in list_orders(client, monitor) if listed is None else listed:
        known = journal.attempt_of(attempt.origin, entry.id)
        if known is not None and known.id != attempt.id:
            continue
        order = entry
        if not order.lines and looked_into < _MOST_LOOKED_INTO:
            looked_into += 1
            order = get_order(client, entry.id, monitor)
        if _is_of_attempt(order, attempt):
            return order
    return None


def _is_of_attempt(order: Order, attempt: Attempt) -> bool:
    if not same_lines(order.lines, attempt.lines):
        return False
    if order.organisation_id not in {None, attempt.organisation_id}:
        return False
    created = order.created_at
    if created is None:
        # It may be an older order of the same items. One that is cancelled proves nothing
        # about this attempt; any other is at least no reason to buy again.
        return not order.is_cancelled
    return created.timestamp() > attempt.begun_at - _CLOCKS_APART_S

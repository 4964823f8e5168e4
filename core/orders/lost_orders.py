# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding out what became of an attempt to order, in the service's own list if need be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..job import Monitor
from ..journal import candidates
from ..journal.attempt import Attempt, State
from ..journal.candidates import Candidates, candidates_of
from ..journal.journal import Journal
from ..journal.listed_orders import ListedOrders
from ..sales.order import Order
from ..sales.order_calls import get_order
from ..sales.order_list import OrderList

if TYPE_CHECKING:
    from ..service.client import Client


def look_up(
    client: Client, journal: Journal, attempt: Attempt, monitor: Monitor, listed: OrderList
) -> tuple[Attempt, Order | None]:
    """Return the attempt as it stands after asking the service, and its order if there is one.

    What is found is recorded. Of an attempt without an answer only the one order that is certainly
    its own is taken for it, and only from a whole list: there may be another in the rest.

    Args:
        listed: the service's list of orders, just read and remembered.

    Raises:
        ApiError, AuthError, NetworkError, ResponseError: the service doesn't say.
        JournalError: what was found can't be recorded.
    """
    if attempt.state is State.REFUSED:
        return attempt, None
    if attempt.state is State.CREATED:
        order = get_order(client, attempt.order_id, monitor)
        journal.record_status(attempt.origin, order)
    else:
        found = _own_order(journal, attempt, listed)
        if found is None:
            return attempt, None
        order = found
    return journal.attempt(attempt.id) or attempt, order


def lost_candidates(journal: Journal, attempt: Attempt) -> Candidates:
    """Return the listed orders that may be the one whose answer the attempt lost."""
    attempts, damages = journal.readable_attempts(with_scenes=False)
    listed = ListedOrders(journal).all()
    return candidates_of(attempt, attempts, listed, has_damaged=bool(damages))


def claim(journal: Journal, attempt_id: int, order_id: str) -> None:
    """Record that a person has looked, and that this order is the attempt's.

    Raises:
        OrderError: it can't be: other lines, another contract, another attempt's, cancelled.
        JournalError: the journal can't be read or written.
    """
    candidates.claim(journal, attempt_id, order_id, by_person=True)


def claim_none(journal: Journal, attempt_id: int) -> None:
    """Record that a person has looked, and that none of the candidates is the attempt's."""
    attempt = journal.attempt(attempt_id)
    if attempt is not None:
        found = lost_candidates(journal, attempt).all
        candidates.refuse_all(journal, attempt_id, [order.order_id for order in found])


def _own_order(journal: Journal, attempt: Attempt, listed: OrderList) -> Order | None:
    only = lost_candidates(journal, attempt).only
    if only is None or not listed.is_whole:
        return None
    order = next((order for order in listed.orders if order.id == only.order_id), None)
    if order is None or not candidates.claim(journal, attempt.id, order.id, by_person=False):
        return None
    return order

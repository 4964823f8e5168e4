# SPDX-License-Identifier: GPL-2.0-or-later
"""Sending an order that stands in the journal: once, and after a refused token once more.

A token is refused without a look at the request, as a rule. But whatever stands between may have
handed it on before, so the service's list is looked at first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import (
    AuthError,
    Cancelled,
    DataCosmosError,
    JournalError,
    OutcomeUnknown,
    TokenRefused,
)
from ..job import Monitor
from ..journal.attempt import Intent
from ..journal.journal import Journal
from ..sales.order import Order
from ..sales.order_calls import get_order
from ..sales.order_list import OrderList
from ..wording import tr
from .lost_orders import look_up, lost_candidates
from .service_list import look_at_orders

if TYPE_CHECKING:
    from ..service.client import Client

_UNAUTHORISED = 401
# A service may list an order only after some seconds. That it doesn't isn't proof; so where the
# refusal isn't the service's own, it is looked at again after each of these pauses.
_PAUSES_S = (1.0, 2.0, 3.0)


@dataclass(frozen=True)
class Sender:
    """Sends what is written in the journal.

    Args:
        attempt_id: of the intent in the journal; whoever sends it holds `Journal.sending`.
        listed: the service's list of orders as it was before.
        send: sends the one request, see `create_order`.
    """

    client: Client
    journal: Journal
    attempt_id: int
    intent: Intent
    monitor: Monitor
    listed: OrderList
    send: Callable[[], Order]

    def create(self) -> Order:
        """Return the order, sent once more if the token was refused and no order came of it.

        Raises:
            OutcomeUnknown, and what `create_order` raises where nothing was ordered.
        """
        try:
            return self.send()
        except (TokenRefused, OutcomeUnknown) as refusal:
            if isinstance(refusal, OutcomeUnknown) and refusal.status != _UNAUTHORISED:
                raise
            # Where no list is offered, nothing tells whether an order came of it.
            if not self.client.transport.can_renew or not self.listed.is_offered:
                raise
            found = self._look_after(refusal)
            if found is not None:
                return found
            if isinstance(refusal, OutcomeUnknown):
                try:
                    return self.send()
                except (Cancelled, DataCosmosError) as error:
                    # Whatever became of the repeat: the first may still be carried out.
                    raise refusal from error
        return self.send()

    def _look_after(self, refusal: TokenRefused | OutcomeUnknown) -> Order | None:
        """Return the order of a request whose token was refused; None if there is none.

        Raises:
            OutcomeUnknown, TokenRefused, AuthError, Cancelled: the service's list doesn't say.
        """
        client, journal, monitor = self.client, self.journal, self.monitor
        try:
            attempt = journal.attempt(self.attempt_id)
            if attempt is None:
                raise JournalError(tr("The order journal lacks what was written before the order."))
            for pause_s in (0.0, *(_PAUSES_S if isinstance(refusal, OutcomeUnknown) else ())):
                monitor.pause(pause_s)
                listed = look_at_orders(client, journal, monitor, self.intent.lines)
                attempt, order = look_up(client, journal, attempt, monitor, listed)
                is_doubtful = bool(lost_candidates(journal, attempt).all)
                if order is not None or is_doubtful or not listed.is_whole:
                    break
        except JournalError as error:
            # The order may have been found and just not be written down.
            raise OutcomeUnknown(error.message, error.hint) from error
        except (Cancelled, DataCosmosError) as error:
            if isinstance(error, (Cancelled, AuthError)) and isinstance(refusal, TokenRefused):
                raise  # nothing was ordered, and this says better what to do
            raise refusal from error
        if order is not None:
            return read_again(client, order, monitor)
        if is_doubtful:
            raise OutcomeUnknown(
                tr("{reason} But the service lists an order that may be it.", reason=refusal),
                detail=refusal.detail,
            ) from refusal
        if not listed.is_whole:
            raise refusal from listed.fault
        return None


def read_again(client: Client, order: Order, monitor: Monitor) -> Order:
    """Return the order with all that the list may leave out; it exists, whatever fails now."""
    try:
        return get_order(client, order.id, monitor)
    except DataCosmosError as error:
        monitor.warning(error.message)
        return order

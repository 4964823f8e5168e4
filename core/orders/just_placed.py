# SPDX-License-Identifier: GPL-2.0-or-later
"""The first look at an order that was just placed: is it what was asked for, where is it paid?"""

from __future__ import annotations

from dataclasses import replace

from ..errors import CheckoutRefused, DataCosmosError, JournalError
from ..job import Monitor
from ..journal.journal import Journal
from ..sales.comparing import compare
from ..sales.differences import Asked, Difference
from ..sales.order import Order
from ..service.client import Client
from ..wording import tr
from .checkout import Checkout, Standing, ask_checkout, judge_by


class Judge:
    """Compares an order that was just placed with what was asked for, and has it recorded.

    Args:
        was_found: that it is the order of an earlier attempt.
        warnings: gets what the user must know besides.
    """

    def __init__(
        self, journal: Journal, origin: str, asked: Asked, was_found: bool, warnings: list[str]
    ) -> None:
        self._journal, self._origin, self._asked = journal, origin, asked
        self._was_found, self.warnings = was_found, warnings
        self.found: tuple[Difference, ...] = ()
        self._was_paid = False

    def at_first(self, order: Order) -> bool:
        """Compare the answer to the request, and return whether it said all there is to say."""
        self._was_paid = order.is_paid
        comparison = compare(order, self._asked, is_by_itself=False)
        self.found = comparison.differences
        return comparison.is_whole(self._asked)

    def __call__(self, order: Order) -> Standing:
        self._was_paid |= order.is_paid  # the journal may not keep it
        order = replace(order, was_paid=self._was_paid)
        self.found = compare(order, self._asked).after(self.found)
        try:
            known = judge_by(self._journal, self._origin, order)
            is_noted = self._journal.attempt_of(self._origin, order.id) is not None
        except JournalError as error:
            self._warn(
                tr(
                    "The journal couldn't record what the order {order} is: {reason}",
                    order=order.id,
                    reason=error.message,
                )
            )
            return Standing(order, self.found)
        if not is_noted:  # the journal couldn't take note of the order either
            return replace(known, differences=self.found)
        # An order that was found again may be what was asked for then, and not what is now.
        now = self.found if self._was_found else ()
        return replace(known, differences=tuple(dict.fromkeys((*known.differences, *now))))

    def _warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)


def checkout_placed(client: Client, order: Order, judge: Judge, monitor: Monitor) -> Checkout:
    """Return the order, read afresh and compared with what was asked for, and where to pay it.

    The order exists by now: no trouble here may look like a failure to order.

    Args:
        order: as the request for it was answered.
    """
    warnings = judge.warnings
    is_whole = judge.at_first(order)
    try:
        return ask_checkout(client, order.id, judge, monitor, order.redirect_url)
    except CheckoutRefused as error:
        warnings.append(error.explain())
    except DataCosmosError as error:
        facts = {"order": order.id, "reason": error.message}
        if not order.is_final:
            warnings.append(
                tr(
                    "The order {order} exists, but its payment link couldn't be had. {reason} "
                    "The Orders tab asks for it again, and compares the order with what you asked; "
                    "or pay it in the DataCosmos web application.",
                    **facts,
                )
            )
        elif not is_whole:
            warnings.append(
                tr(
                    "The order {order} exists, but couldn't be read again to be compared with "
                    "what you asked. {reason} Look at it in the Orders tab.",
                    **facts,
                )
            )
    return Checkout(Standing(order, judge.found), "")

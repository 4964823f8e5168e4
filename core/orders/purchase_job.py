# SPDX-License-Identifier: GPL-2.0-or-later
"""Ordering what a person has reviewed, as a job. For the dialog; scripts use `order_job`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..job import Monitor
from ..journal.attempt import Attempt
from ..journal.bought import Bought
from ..journal.held import Held
from ..journal.spending import Limits
from ..sales.ground import share_ground
from ..sales.order import LineItem, Order
from ..sales.order_list import OrderList
from ..service.client import Client
from ..stac.collection import Licence
from .buy import Leave, OrderResult, Particulars, buy
from .review import PurchaseReview, ReviewedLine, ReviewJob
from .taken_twice import Twice

__all__ = ["OrderResult", "PurchaseJob", "PurchaseReview", "ReviewJob", "ReviewedLine"]


@dataclass(frozen=True)
class PurchaseJob:
    """Order what was reviewed, once, if nothing has got worse since.

    Args:
        journal_folder: where the journal lies.
        review: what the user saw when they decided.
        accepted: the licences that they accepted; must hold all of them.
        limits: what may be spent. The limits of the environment hold besides them.
        allow_repeat: lines to order although the review shows that they were or may be bought
            before, or are one acquisition; all of them, if it shows that the service's list couldn't be read whole. It
            covers only what the review shows, so that the same decision sent twice still buys
            once.
        user: who accepted the licences, for the ledger.
        connection: the name of the connection, for the list of orders.
        on_order: told the order as soon as it exists, in the thread of `run`.
        send_licences: see `create_order`.
        label: see `Particulars`.
    """

    client: Client
    journal_folder: Path
    review: PurchaseReview
    accepted: frozenset[Licence]
    limits: Limits = field(default_factory=Limits)
    allow_repeat: frozenset[LineItem] = frozenset()
    user: str = ""
    connection: str = ""
    on_order: Callable[[Order], None] | None = None
    send_licences: bool = True
    label: str = ""

    def run(self, monitor: Monitor) -> OrderResult:
        """Ask licences and prices again, and order. Errors say whether nothing was ordered.

        Raises:
            all that `buy` raises.
        """
        review = self.review
        leave = Leave(
            purchaser=(review.origin, review.organisation_id, review.contract_id),
            licences=self.accepted,
            seen={entry.line: entry.price for entry in review.lines},
            limits=self.limits,
            may_repeat=self._may_repeat,
            may_rebuy=self._may_rebuy,
            may_go_unread=self._may_go_unread,
            may_take_twice=self._may_take_twice,
            may_overlap=self._may_overlap,
        )
        particulars = Particulars(
            user=self.user,
            connection=self.connection,
            scenes={entry.line: entry.scene for entry in review.lines},
            send_licences=self.send_licences,
            on_order=self.on_order,
            label=self.label,
            project_id=review.project_id,
        )
        lines = tuple(entry.line for entry in review.lines)
        return buy(self.client, self.journal_folder, lines, leave, monitor, particulars)

    def _may_rebuy(self, bought: Bought) -> bool:
        """Whether the user gave leave to buy again what an order made elsewhere bought."""
        held = [entry for entry in self.review.lines if share_ground(bought.line, entry.line)]
        return all(
            bought.order_id in entry.listed_in
            and (entry.line in self.allow_repeat or not _needs_leave(entry))
            for entry in held
        )

    def _may_overlap(self, held: Held) -> bool:
        """Whether the review showed all that holds some of this line."""
        entry = next((one for one in self.review.lines if one.line == held.line), None)
        shown = entry.held.by if entry is not None and entry.held is not None else ()
        known = {(one.attempt_id, one.order_id, one.line) for one in shown}
        return all((one.attempt_id, one.order_id, one.line) in known for one in held.by)

    def _may_go_unread(self, _listed: OrderList) -> bool:
        """Whether the user gave leave to buy although there may be orders that nobody has seen."""
        lines = {entry.line for entry in self.review.lines}
        return bool(self.review.list_gap) and lines <= self.allow_repeat

    def _may_take_twice(self, twice: Twice) -> bool:
        """Whether the user gave leave to buy each of these, as the review showed them."""
        lines = set(twice.lines)
        is_shown = any(lines <= set(shown.lines) for shown in self.review.twice)
        return is_shown and lines <= self.allow_repeat

    def _may_repeat(self, attempt: Attempt) -> bool:
        """Whether the user gave leave to buy again what this attempt bought, as it now stands."""
        for entry in self.review.lines:
            if not any(share_ground(entry.line, line) for line in attempt.lines):
                continue
            reviewed = next((known for known in entry.earlier if known.id == attempt.id), None)
            if reviewed is None or reviewed.state is not attempt.state:
                return False
            if _needs_leave(entry) and entry.line not in self.allow_repeat:
                return False
        return True


def _needs_leave(entry: ReviewedLine) -> bool:
    return entry.held is None or entry.held.needs_leave

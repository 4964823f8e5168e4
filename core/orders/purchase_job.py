# SPDX-License-Identifier: GPL-2.0-or-later
"""Ordering what a person has reviewed, as a job. For the dialog; scripts use `order_job`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from ..errors import AlreadyOrdered, InputError, LicenceNotAccepted, PriceChanged, ordering
from ..job import Monitor
from ..journal.attempt import Attempt
from ..journal.bought import bought_lines
from ..journal.journal import Journal
from ..journal.spending import Limits
from ..money import Money
from ..sales.order import LineItem, Order
from ..sales.order_calls import purchaser
from ..sales.pricing import PriceChange, Quote, price_lines
from ..service.client import Client
from ..stac.collection import Licence
from ..wording import tr
from .buy import OrderResult, buy, collect_licences, count_of, single_total
from .placing import Terms
from .review import PurchaseReview, ReviewedLine, ReviewJob

__all__ = ["OrderResult", "PurchaseJob", "PurchaseReview", "ReviewJob", "ReviewedLine"]


@dataclass(frozen=True)
class PurchaseJob:
    """Order what was reviewed, once, if nothing has got worse since.

    Args:
        journal_folder: where the journal lies.
        review: what the user saw when they decided.
        accepted: the licences that they accepted; must hold all of them.
        limits: what may be spent.
        allow_repeat: lines to order although the review shows that they were or may be bought
            before. It covers only what the review shows, so that the same decision sent twice
            still buys once.
        user: who accepted the licences, for the ledger.
        connection: the name of the connection, for the list of orders.
        on_order: told the order as soon as it exists, in the thread of `run`.
        send_licences: see `create_order`.
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

    def run(self, monitor: Monitor) -> OrderResult:
        """Ask the prices again, and order. Errors say whether nothing was ordered.

        Raises:
            InputError: nothing to order, or the review was made under another contract.
            LicenceNotAccepted: a licence isn't accepted, or has changed since.
            PriceUnavailable, SpendingLimitExceeded: nothing was ordered.
            PriceChanged: a price rose since the review; `changes` holds all that differ.
            and all that `place_order` raises.
        """
        origin = self.client.connection.origin
        with ordering():
            journal = Journal(self.journal_folder)
            quotes, licences, total = self._checked(journal, monitor)
        terms = Terms(
            may_repeat=self._may_repeat,
            send_licences=self.send_licences,
            user=self.user,
            connection=self.connection,
            scenes=tuple(entry.scene for entry in self.review.lines),
            guard=lambda attempts: self.limits.enforce(
                total, attempts, origin, datetime.now(timezone.utc)
            ),
        )
        return buy(self.client, journal, quotes, licences, monitor, terms, self.on_order)

    def _checked(
        self, journal: Journal, monitor: Monitor
    ) -> tuple[Sequence[Quote], tuple[Licence, ...], Money]:
        """Return fresh prices, licences and the total, if nothing has got worse since the review."""
        lines = tuple(entry.line for entry in self.review.lines)
        if not lines:
            raise InputError(tr("There is nothing to order."), tr("Choose at least one item."))
        self._check_purchaser()
        licences = collect_licences(self.client, lines, monitor)
        self._check_licences(licences)
        quotes = price_lines(self.client, lines, monitor)
        total = single_total(quotes)
        self._check_prices(quotes)
        self._check_bought_elsewhere(journal, self.client.connection.origin)
        monitor.info(tr("{images} for {total}.", images=count_of(lines), total=total))
        return quotes, licences, total

    def _check_purchaser(self) -> None:
        reviewed = (self.review.origin, self.review.organisation_id, self.review.contract_id)
        if reviewed != (self.client.connection.origin, *purchaser(self.client)):
            raise InputError(
                tr("The order was reviewed under another connection or contract."),
                tr("Review it again."),
            )

    def _check_licences(self, licences: Sequence[Licence]) -> None:
        missing = [licence for licence in licences if licence not in self.accepted]
        if missing:
            raise LicenceNotAccepted(
                tr(
                    "Not accepted: {licences}.",
                    licences="; ".join(licence.in_words() for licence in missing),
                ),
                tr("Read and accept each licence."),
                missing,
            )

    def _check_prices(self, quotes: Sequence[Quote]) -> None:
        changes = [
            PriceChange(quote.line, entry.price, quote.known_price)
            for quote, entry in zip(quotes, self.review.lines)
            if entry.price is not None and entry.price != quote.known_price
        ]
        unseen = [entry.line for entry in self.review.lines if entry.price is None]
        risen = [change for change in changes if change.is_rise]
        if risen or unseen:
            raise PriceChanged(
                tr(
                    "Prices have risen since you saw them: {changes}.",
                    changes="; ".join(map(str, risen)),
                )
                if risen
                else tr("You haven't seen the price of {line}.", line=unseen[0]),
                tr("Look at the new prices and decide again."),
                changes,
            )

    def _check_bought_elsewhere(self, journal: Journal, origin: str) -> None:
        """Raise if the service lists an order of a line that the journal knows nothing of."""
        bought = bought_lines(journal, origin)
        for entry in self.review.lines:
            found = bought.get(entry.line)
            if found is None or found.attempt_id is not None:
                continue  # attempts are for `place_order` to judge
            reviewed = entry.bought is not None and entry.line in self.allow_repeat
            if not reviewed:
                raise AlreadyOrdered(
                    found.sentence(),
                    tr("Order it again only if you mean to."),
                    found.order_id,
                )

    def _may_repeat(self, attempt: Attempt) -> bool:
        """Whether the user gave leave to buy again what this attempt bought, as it now stands."""
        for entry in self.review.lines:
            if entry.line not in attempt.lines:
                continue
            reviewed = next((known for known in entry.earlier if known.id == attempt.id), None)
            if reviewed is None or reviewed.state is not attempt.state:
                return False
            if entry.line not in self.allow_repeat:
                return False
        return True

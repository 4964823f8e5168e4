# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service was found to sell in part, and the prices that it gave. Kept in memory only."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import TYPE_CHECKING

from ..errors import ApiError, InputError, ResponseError
from ..job import Monitor
from ..money import Money
from ..wording import later, tr
from .batch_prices import FEWEST_IN_A_BATCH, batch_prices
from .order import LineItem
from .pricing import Quote, price_line, quote_line

if TYPE_CHECKING:
    from ..service.client import Client

LIFE = timedelta(minutes=10)
"""For so long a price that was asked counts as fresh, as long as nothing is ordered by it."""

# So many scenes of a collection that aren't sold in part, and none that is, speak for all of it.
_ENOUGH = 3


class Refusal(Enum):
    """Why nothing of a collection is sold in part.

    IGNORED: a part costs what the whole does, so the polygon isn't heeded, it seems.
    """

    REFUSED = later("Scenes of this collection aren't sold in part.")
    IGNORED = later("Parts of scenes of this collection cost as much as the whole.")

    def reason(self) -> str:
        """Return it as a sentence."""
        return self.value()


class PartsKnown:
    """What was found out while a connection was in use. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._quotes: dict[LineItem, Quote] = {}
        self._tidied = datetime.now(timezone.utc)
        # Of each collection: for which reason the last scenes weren't sold in part, and since when.
        # No reason: one was.
        self._sold: dict[str, tuple[tuple[Refusal, ...] | None, datetime]] = {}

    def asked(self, client: Client, line: LineItem, monitor: Monitor) -> Quote:
        """Return the price of a line, asked unless that was done some minutes ago.

        Raises:
            of a part: as `price_line`; of a whole scene: as `quote_line`.
        """
        known = self._known(line)
        if known is not None:
            return known
        quote = (quote_line if line.part is None else price_line)(client, line, monitor)
        self._keep(quote)
        return quote

    def ask_many(self, client: Client, lines: Sequence[LineItem], monitor: Monitor) -> None:
        """Keep the prices that the service has for all of these in one call.

        Raises:
            AuthError, NetworkError, Cancelled.
        """

        def alone(line: LineItem, watch: Monitor) -> Money | None:
            try:
                return self.asked(client, line, watch).price
            except (ApiError, ResponseError, InputError):
                return None

        count = len(lines)

        def report(done: int) -> None:
            monitor.progress(0.0, tr("{done} of {count} prices read", done=done, count=count))

        missing = [line for line in dict.fromkeys(lines) if self._known(line) is None]
        if len(missing) >= FEWEST_IN_A_BATCH:
            found = batch_prices(client, missing, alone, monitor, report)
            read_at = datetime.now(timezone.utc)
            for line, price in found.items():
                self._keep(Quote(line, price, read_at))

    def _known(self, line: LineItem) -> Quote | None:
        with self._lock:
            known = self._quotes.get(line)
        if known is None or datetime.now(timezone.utc) - known.read_at > LIFE:
            return None
        return known

    def _keep(self, quote: Quote) -> None:
        if quote.price is None:
            return
        now = datetime.now(timezone.utc)
        with self._lock:
            if now - self._tidied > LIFE:
                self._tidied = now
                fresh = {x: one for x, one in self._quotes.items() if now - one.read_at <= LIFE}
                self._quotes = fresh
            self._quotes[quote.line] = quote

    def note(self, collection: str, refusal: Refusal | None) -> None:
        """Note why a scene of a collection isn't sold in part; None: it is."""
        now = datetime.now(timezone.utc)
        with self._lock:
            so_far, _since = self._sold.get(collection, ((), now))
            if refusal is None or so_far is None:
                self._sold[collection] = (None, now)  # for good: others may be sold, too
            else:
                self._sold[collection] = ((*so_far, refusal)[-_ENOUGH:], now)

    def refusal(self, collection: str) -> Refusal | None:
        """Return why nothing of a collection is sold in part; None where that isn't known."""
        now = datetime.now(timezone.utc)
        with self._lock:
            reasons, since = self._sold.get(collection, ((), now))
            if now - since > LIFE:
                self._sold.pop(collection, None)
                return None
        return reasons[-1] if reasons and len(reasons) == _ENOUGH else None

    def is_sold(self, collection: str) -> bool:
        """Return whether a scene of a collection was sold in part lately."""
        now = datetime.now(timezone.utc)
        with self._lock:
            reasons, since = self._sold.get(collection, ((), now))
        return reasons is None and now - since <= LIFE

    def is_settled(self, collection: str) -> bool:
        """Return whether nothing of a collection is asked for: see `refusal`."""
        return self.refusal(collection) is not None


def parts_known(client: Client) -> PartsKnown:
    """Return what was found out about the client's service under its contract."""
    return client.memory.kept("parts", client.connection.contract_id, make=PartsKnown)

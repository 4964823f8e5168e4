# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders in a sandbox and in a journal, for tests of what the dock makes of them."""

from __future__ import annotations

from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.orders.order_job import OrderJob
from datacosmos_imagery.core.sales.order import line_of


class Buyer:
    """Orders in a sandbox, with the journal in a folder."""

    def __init__(self, sandbox, client, folder):
        self.sandbox, self.client, self.folder = sandbox, client, folder
        self.journal = Journal(folder)
        self.origin = client.connection.origin
        found = SearchJob(client, SearchQuery(limit=100)).run(Monitor()).found
        self.items = [one.item for one in found if one.item.price and one.item.level]

    def order(self, *items, paid=False, name="Test"):
        """Order items, by default the first one, and return the order's id.

        Args:
            name: of the connection; empty as for an order that a script has made.
        """
        lines = tuple(line_of(item) for item in items or self.items[:1])
        job = OrderJob(self.client, self.folder, lines, True, allow_repeat=True, connection=name)
        order_id = job.run(Monitor()).order.id
        if paid:
            self.sandbox.pay(order_id)
        return order_id

    def lose(self, *items):
        """Order items in such a way that the answer is lost, and return the order's id."""
        from datacosmos_imagery.core.errors import OutcomeUnknown
        from datacosmos_imagery.core.sandbox import Fault

        before = set(self.sandbox.orders)
        self.sandbox.faults.add(Fault("/orders$", "POST", drop=True))
        try:
            self.order(*items)
        except OutcomeUnknown:
            return next(iter(set(self.sandbox.orders) - before))
        raise AssertionError("The answer wasn't lost.")

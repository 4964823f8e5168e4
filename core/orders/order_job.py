# SPDX-License-Identifier: GPL-2.0-or-later
"""Ordering in one go, for scripts and Processing, which can't ask in between: see `buy`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path

from ..errors import ordering
from ..geo.geometry import Aoi
from ..job import Monitor
from ..journal.spending import Limits
from ..money import Money
from ..sales.order import LineItem, Order
from ..service.client import Client
from ..stac.items import Item
from .buy import Leave, OrderResult, Particulars, buy
from .overlap_job import OverlapJob, Picked
from .part_lines import lines_within

__all__ = ["OrderJob", "OrderResult"]


@dataclass(frozen=True)
class OrderJob:
    """Order lines, with leave given beforehand.

    Args:
        journal_folder: where the journal lies.
        lines: what to buy; one named twice is ordered once.
        licences_accepted: that the user has accepted all licences of the items' collections.
        seen_prices: the price of each line that the user last saw, None where they saw none;
            empty to compare nothing. Under `max_total` they may have risen, but not changed
            their currency.
        max_total: the most that may be spent; None for no limit. A number without a currency
            counts in the one that all prices have.
        allow_repeat: order items again that the journal shows as ordered, that an earlier
            attempt may have ordered, or that the service lists as ordered; also where the
            service's list couldn't be read whole, so that nobody knows; and lines that are one
            acquisition, processed more than once.
        send_licences: see `create_order`.
        on_order: told the order as soon as it exists, before the checkout link is asked for.
        items: of each line, what is known of its item, None where nothing is; empty for nothing.
            What would be had twice by that is said before anything is ordered, and stops nothing.
        area: order of each scene only what lies in it, see `lines_within`; None for whole scenes.
        seen_part_prices: the price of what of each line lies in the area, that the user last saw,
            None where they saw none.
        project_id: that parts of scenes are delivered to; empty for the connection's.
        user, connection, label: see `Particulars`.
        limits: what may be spent with an order and in a month, whatever `max_total` says. The
            limits of the environment hold besides them.
    """

    client: Client
    journal_folder: Path
    lines: tuple[LineItem, ...]
    licences_accepted: bool = False
    seen_prices: tuple[Money | None, ...] = ()
    max_total: Money | Decimal | None = None
    allow_repeat: bool = False
    send_licences: bool = True
    on_order: Callable[[Order], None] | None = None
    user: str = ""
    connection: str = ""
    label: str = ""
    limits: Limits = field(default_factory=Limits)
    items: tuple[Item | None, ...] = ()
    area: Aoi | None = None
    seen_part_prices: tuple[Money | None, ...] = ()
    project_id: str = ""

    def run(self, monitor: Monitor) -> OrderResult:
        """Order once. Errors say whether nothing was ordered.

        Raises:
            InputError: a scene isn't sold in part; see `lines_within`.
            all that `buy` raises.
        """
        if self.area is not None:
            return self._within(self.area, monitor).run(monitor)
        seen: dict[LineItem, Money | None] = {}
        for line, price in zip(self.lines, self.seen_prices):
            if price is not None:
                seen.setdefault(line, price)
        leave = Leave(
            licences=None if self.licences_accepted else frozenset(),
            seen=seen,
            max_total=self.max_total,
            limits=self.limits,
            may_repeat=lambda _attempt: self.allow_repeat,
            may_rebuy=lambda _bought: self.allow_repeat,
            may_go_unread=lambda _listed: self.allow_repeat,
            may_take_twice=lambda _twice: self.allow_repeat,
        )
        self._tell_overlaps(seen, monitor)
        particulars = Particulars(
            user=self.user,
            connection=self.connection,
            send_licences=self.send_licences,
            on_order=self.on_order,
            label=self.label,
            project_id=self.project_id,
        )
        return buy(self.client, self.journal_folder, self.lines, leave, monitor, particulars)

    def _within(self, area: Aoi, monitor: Monitor) -> OrderJob:
        """Return the job that orders only what of each scene lies in the area."""
        if not self.licences_accepted:
            return replace(self, area=None)  # it says what is to be accepted, and orders nothing
        with ordering():
            found = lines_within(self.client, self.lines, self.items, area, monitor)
        lines: list[LineItem] = []
        prices: list[Money | None] = []
        items: list[Item | None] = []
        for whole, parts, price, part_price, item in zip_longest(
            self.lines, found, self.seen_prices, self.seen_part_prices, self.items
        ):
            # The price that was seen is of all pieces together.
            seen = price if parts == (whole,) else part_price if len(parts) == 1 else None
            lines += parts
            prices += [seen] * len(parts)
            items += [item] * len(parts)
        return replace(
            self,
            lines=tuple(lines),
            seen_prices=tuple(prices),
            items=tuple(items) if self.items else (),
            area=None,
        )

    def _tell_overlaps(self, seen: Mapping[LineItem, Money | None], monitor: Monitor) -> None:
        """Warn of what would be had twice; what stops the order by itself is said then."""
        items = dict(zip(self.lines, self.items))
        picked = [Picked(line, items.get(line), seen.get(line)) for line in self.lines]
        with ordering():
            origin = self.client.connection.origin
            found = OverlapJob(picked, self.journal_folder, origin).run(monitor)
        for said in found.beside_order().sentences():
            monitor.warning(said)
        for said in found.notes() if self.items else ():
            monitor.info(said)

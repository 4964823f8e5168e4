# SPDX-License-Identifier: GPL-2.0-or-later
"""Attempts to order, as the journal knows them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import Enum
from typing import Any

from ..money import Money, total_by_currency
from ..sales.differences import Asked, Difference
from ..sales.line_prices import LinePrice, line_prices
from ..sales.order import CANCELLED_WORDS, LineItem, status_text
from ..stac.collection import Licence
from ..wording import moment


class State(Enum):
    """What is known of an attempt to order."""

    SENDING = "sending"  # the intent is written; under way if its sender lives, see `Journal`
    UNKNOWN = "unknown"  # sent, but no answer came
    CREATED = "created"  # the service named the order
    REFUSED = "refused"  # the service said no, or was never reached: nothing was ordered


@dataclass(frozen=True)
class Scene:
    """What an item said of itself when it was ordered, for lists and maps of orders.

    Args:
        footprint: GeoJSON Polygon or MultiPolygon, EPSG:4326; None if not known.
    """

    acquired: datetime | None = None
    platform: str = ""
    footprint: Mapping[str, Any] | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Attempt:
    """One attempt to order, as the journal has it. Times in seconds since 1970, UTC.

    Args:
        prices: of each line, as asked just before it was sent.
        scenes: of each line, as far as known.
        connection: the name of the connection it was ordered through; empty if not known.
        billed: what the order itself says that it costs; None if it says nothing readable.
        is_hidden: the user doesn't want to see it any more.
        polled_at: when the service was last asked about it; None for never.
        poll_problem: why it didn't answer then; empty if it did.
        uuid: its own, sent as its Idempotency-Key; empty for one of an earlier version.
        paid_at: when PAID was first read, whatever the service said later; None for never.
        differences: what of the order isn't what was asked for, confirmed or not.
        is_confirmed: the user has seen just these differences and pays all the same.
        billed_lines: what each line costs by the order's own word; None where it says nothing.
        sought_at: when the service's whole list was read after the request had ended, without
            its order; None for never.
        list_read: the service's list of orders was read, as far as needed, and remembered just
            before it was begun: what is listed since wasn't there then.
        label: the buyer's own note, see `label`; empty for none.
        owner: who ordered it, as a ledger's database knows them; empty in a file.
    """

    id: int
    origin: str
    organisation_id: int | None
    contract_id: int | None
    state: State
    order_id: str
    status: str
    lines: tuple[LineItem, ...]
    prices: tuple[Money, ...]
    licences: tuple[Licence, ...]
    note: str
    begun_at: float
    updated_at: float
    scenes: tuple[Scene, ...] = ()
    connection: str = ""
    billed: Money | None = None
    is_hidden: bool = False
    polled_at: float | None = None
    poll_problem: str = ""
    uuid: str = ""
    paid_at: float | None = None
    differences: tuple[Difference, ...] = ()
    is_confirmed: bool = False
    billed_lines: tuple[Money | None, ...] = ()
    sought_at: float | None = None
    list_read: bool = False
    label: str = ""
    owner: str = ""

    @property
    def is_paid_for(self) -> bool:
        """Whether it was paid, whatever the service said later."""
        return self.paid_at is not None

    @property
    def is_unanswered(self) -> bool:
        """Whether nobody knows yet what became of it."""
        # No set: looking into one of enumerations takes long, and thousands are asked.
        return self.state is State.SENDING or self.state is State.UNKNOWN

    @property
    def asked(self) -> Asked:
        """What its order must be."""
        return Asked(self.organisation_id, self.contract_id, self.lines, self.prices)

    @property
    def unconfirmed(self) -> tuple[Difference, ...]:
        """What of its order isn't what was asked for, and nobody has agreed to."""
        return () if self.is_confirmed else self.differences

    @property
    def status_text(self) -> str:
        """See `sales.order.status_text`."""
        return status_text(self.status, is_paid=self.is_paid_for)

    @property
    def may_have_bought(self) -> bool:
        """Whether its items are, or may be, ordered."""
        if self.is_paid_for:
            return True
        if self.state is State.CREATED:
            return self.status not in CANCELLED_WORDS
        return self.state is not State.REFUSED

    @property
    def was_sought(self) -> bool:
        """Whether the service's whole list was read after its request had ended, without it."""
        return self.sought_at is not None and not self.poll_problem

    @property
    def total(self) -> Money | None:
        """What it costs: as the order says, else as was asked for; None if that isn't known."""
        if self.billed is not None:
            return self.billed
        if len(self.prices) == 1:
            return self.prices[0]
        sums = total_by_currency(self.prices)
        return next(iter(sums.values())) if len(sums) == 1 else None

    @property
    def line_prices(self) -> tuple[LinePrice | None, ...]:
        """What each line costs: as billed where that is known, else as asked for."""
        return line_prices(self.prices, self.billed_lines, self.billed)

    @property
    def begun_text(self) -> str:
        begun = datetime.fromtimestamp(self.begun_at, timezone.utc)
        return f"{moment(begun)} UTC"


@dataclass(frozen=True)
class Intent:
    """What is about to be ordered.

    Args:
        licences: all were accepted.
        user: who accepted them; empty if not known.
        scenes, connection, uuid, list_read, label: see `Attempt`.
        sends_licences: whether the order names the licences.
    """

    origin: str
    organisation_id: int
    contract_id: int
    lines: tuple[LineItem, ...]
    prices: tuple[Money, ...]
    licences: tuple[Licence, ...]
    user: str = ""
    scenes: tuple[Scene, ...] = ()
    connection: str = ""
    uuid: str = field(default_factory=lambda: str(uuid.uuid4()))
    sends_licences: bool = True
    list_read: bool = False
    label: str = ""

# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders that the sandbox has taken, and what becomes of them."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol

from .catalogue import Catalogue
from .entries import Entry
from .parts import Part, part_of
from .recording import Refusal
from .settings import ORGANISATION_ID, Contract, SandboxSettings

# Changes the JSON of an order that goes out; its second argument says with which answer:
# "create", "read" or "list".
Alter = Callable[[dict[str, Any], str], None]

_FOREIGN_PRICE = Decimal("10.00")


class Line(Protocol):
    """What an order line names."""

    @property
    def collection(self) -> str:
        """Its id."""

    @property
    def item(self) -> str:
        """Its id."""

    @property
    def level(self) -> str:
        """The processing level."""


@dataclass
class SandboxOrder:
    """An order as the sandbox keeps it.

    Args:
        parts: of each line the part that was ordered, None for the whole.
        payment_key: makes the address of its payment page unguessable.
        paid_at: when it was paid last, by the monotonic clock.
        appears_at: from when on it can be read and is listed, by the monotonic clock.
        pays_itself: whether the setting `pays_after_s` goes for it.
    """

    id: str
    contract: Contract
    lines: list[tuple[Entry, str, Decimal]]
    status: str
    parts: Sequence[Part | None] = ()
    created_at: float = field(default_factory=time.time)
    payment_key: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    organisation_id: int = ORGANISATION_ID
    appears_at: float = 0.0
    paid_at: float = field(default=0.0, compare=False)
    pays_itself: bool = True

    def __post_init__(self) -> None:
        self.parts = tuple(self.parts) or (None,) * len(self.lines)
        self.become(self.status)

    def become(self, status: str) -> None:
        """Give it a status."""
        self.status = status
        if status == "PAID":
            self.paid_at = time.monotonic()

    @property
    def total(self) -> Decimal:
        return sum((price for _entry, _level, price in self.lines), Decimal(0))

    @property
    def is_visible(self) -> bool:
        """Whether the service shows it by now."""
        return time.monotonic() >= self.appears_at

    def is_same_as(self, other: SandboxOrder) -> bool:
        """Return whether both ask for the same lines under the same contract."""
        mine, others = (self.contract, self.lines, self.parts), (other.contract, other.lines)
        return mine == (*others, other.parts)


class OrderBook:
    """Keeps the orders. Safe to use from several threads."""

    def __init__(self, settings: SandboxSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._orders: dict[str, SandboxOrder] = {}
        self._keys: dict[str, str] = {}
        self.alter: Alter | None = None

    @property
    def orders(self) -> dict[str, SandboxOrder]:
        """All orders by id, oldest first."""
        with self._lock:
            kept = sorted(self._orders.values(), key=lambda order: order.created_at)
        return {order.id: self._aged(order) for order in kept}

    def add(self, order: SandboxOrder, key: str = "") -> SandboxOrder:
        """Keep a new order and return it.

        Args:
            key: the request's Idempotency-Key; the order that it made before is returned then.

        Raises:
            Refusal: the key was used for another order.
        """
        with self._lock:
            before = self._orders[self._keys[key]] if key in self._keys else None
            if before is not None:
                if not before.is_same_as(order):
                    raise Refusal(422, "the key was used for another order", "Idempotency-Key")
                return before
            order.appears_at = time.monotonic() + self._settings.order_appears_after_s
            self._orders[order.id] = order
            if key and self._settings.honours_idempotency:
                self._keys[key] = order.id
        return order

    def plant(self, order: SandboxOrder) -> None:
        """Keep an order that was made elsewhere, in sight at once."""
        with self._lock:
            self._orders[order.id] = order

    def find(self, order_id: str) -> SandboxOrder:
        """Return an order, in sight or not.

        Raises:
            Refusal: there is none.
        """
        with self._lock:
            order = self._orders.get(order_id)
        if order is None:
            raise Refusal(404, f"order {order_id} not found")
        return self._aged(order)

    def settle(self, order_id: str, status: str) -> SandboxOrder:
        """Set an unpaid order's status, as its payment page does."""
        order = self.find(order_id)
        with self._lock:
            if order.status == "UNPAID":
                order.become(status)
        return order

    def set_status(self, order_id: str, status: str) -> None:
        """Set an order's status, whatever it was, and let it stay so."""
        order = self.find(order_id)
        with self._lock:
            order.become(status)
            order.pays_itself = False

    def _aged(self, order: SandboxOrder) -> SandboxOrder:
        after = self._settings.pays_after_s
        with self._lock:
            if after is None or not order.pays_itself or order.status != "UNPAID":
                return order
            if time.time() >= order.created_at + after:
                order.become("PAID")
        return order


def planted_lines(
    catalogue: Catalogue, lines: Iterable[Line], contract: Contract
) -> list[tuple[Entry, str, Decimal]]:
    """Return lines with their prices; what the catalogue doesn't hold costs the same each."""
    made = []
    for line in lines:
        entry = catalogue.find(line.collection, line.item)
        price = entry.price(contract) if entry is not None else None
        made.append((entry or _foreign(line), line.level, price or _FOREIGN_PRICE))
    return made


def planted_part(line: Line, entry: Entry) -> Part | None:
    """Return the part that a line names, None for a whole."""
    named = getattr(line, "part", None)
    if named is None:
        return None
    return part_of(named.to_geojson(), entry.rings, entry.id, named.project_id)


def planted_contract(contract_id: int, settings: SandboxSettings) -> Contract:
    """Return the contract, or one of that number which nobody here can order under."""
    foreign = Contract(contract_id, f"Contract {contract_id}", "EUR", Decimal("1.00"))
    return settings.contract_of(contract_id) or foreign


def timestamp_of(moment: datetime | float | None) -> float:
    """Return a time in seconds since 1970; now for None."""
    if moment is None:
        return time.time()
    return moment.timestamp() if isinstance(moment, datetime) else float(moment)


def _foreign(line: Line) -> Entry:
    """Return an item that the catalogue doesn't hold."""
    level = {"processing:level": line.level}
    return Entry({"id": line.item, "collection": line.collection, "properties": level}, None, [])

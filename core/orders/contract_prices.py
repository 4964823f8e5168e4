# SPDX-License-Identifier: GPL-2.0-or-later
"""What the same lines cost under each contract of the organisation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone

from ..account.contracts import Contract, list_contracts
from ..errors import InputError
from ..job import Monitor, StoppableMonitor
from ..money import Money, total_by_currency
from ..sales.order import LineItem
from ..sales.pricing import Quote, price_lines
from ..service.client import Client
from ..wording import tr


@dataclass(frozen=True)
class ContractPrices:
    """The lines under one contract.

    Args:
        totals: sums of the known prices by currency.
        priced: how many of `count` lines have a price.
        problem: why nothing can be ordered under it now, as a sentence; empty if it can, as far
            as is known. It may have prices all the same.
        reasons: why lines have no price, each once, in words.
    """

    contract: Contract
    totals: dict[str, Money]
    priced: int
    count: int
    problem: str = ""
    reasons: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = field(default=(), repr=False)

    @property
    def has_all(self) -> bool:
        """Whether each line has a price."""
        return self.priced == self.count


@dataclass(frozen=True)
class ContractsJob:
    """Ask what lines cost under each contract of the organisation. Nothing is ordered or changed.

    Args:
        lines: whole scenes or parts; one that is named twice counts once.
    """

    client: Client
    lines: tuple[LineItem, ...]

    def run(self, monitor: Monitor) -> tuple[ContractPrices, ...]:
        """Return the active contracts, in the service's order.

        One whose order window isn't open has its problem; of one that is over no price is asked.

        Raises:
            InputError: no lines.
            ConfigError: no organisation is known.
            PermissionRefused: the account may not list contracts.
            AuthError, NetworkError, ApiError, ResponseError, Cancelled.
        """
        lines = tuple(dict.fromkeys(self.lines))
        if not lines:
            raise InputError(tr("There is nothing to price."), tr("Choose at least one item."))
        now = datetime.now(timezone.utc)
        contracts = [one for one in list_contracts(self.client, monitor) if one.is_active]
        found = []
        for number, contract in enumerate(monitor.each(contracts)):
            watch = _Share(monitor, number, len(contracts), contract.label)
            found.append(self._under(contract, lines, now, watch))
        monitor.progress(1.0)
        return tuple(found)

    def _under(
        self, contract: Contract, lines: Sequence[LineItem], now: datetime, monitor: Monitor
    ) -> ContractPrices:
        problem = contract.problem(now)
        if contract.order_end is not None and contract.order_end < now:
            return ContractPrices(contract, {}, 0, len(lines), problem)
        monitor.progress(0.0, tr("asking prices"))
        with self.client.under_contract(contract.id) as client:
            quotes = tuple(price_lines(client, lines, monitor))
        prices = [quote.price for quote in quotes if quote.price is not None]
        reasons = tuple(dict.fromkeys(quote.problem for quote in quotes if quote.problem))
        totals = total_by_currency(prices)
        return ContractPrices(contract, totals, len(prices), len(lines), problem, reasons, quotes)


class _Share(StoppableMonitor):
    """Passes the progress of one contract on as its share of all, after its name."""

    def __init__(self, outer: Monitor, number: int, count: int, name: str) -> None:
        super().__init__(outer)
        self._number, self._count, self._name = number, count, name

    def progress(self, fraction: float, text: str = "") -> None:
        super().progress((self._number + fraction) / self._count, f"{self._name}: {text}")

# SPDX-License-Identifier: GPL-2.0-or-later
"""What items cost under the contract, asked afresh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, DataCosmosError, InputError, PriceUnavailable, ResponseError
from ..job import Monitor
from ..money import Money, total_by_currency
from ..service.answers import Answer, unwrap
from ..threads import run_parallel
from ..values import object_or_empty
from ..wording import tr
from .batch_prices import FEWEST_IN_A_BATCH, batch_prices, stated_price
from .ground import is_same_part
from .order import LineItem
from .part import stated_part, states_part

if TYPE_CHECKING:
    from ..service.client import Client

# The v0 endpoint is announced to go away; these statuses mean that it has (section 8, row 3).
_GONE = frozenset({404, 405, 410, 501})


@dataclass(frozen=True)
class Quote:
    """The answer to "what does this line cost?".

    Args:
        line: the line asked about.
        price: what it costs; None if the service gave no price.
        read_at: when the service was asked, UTC.
        problem: why there is no price, in words; empty if there is one.
    """

    line: LineItem
    price: Money | None
    read_at: datetime
    problem: str = ""

    @property
    def known_price(self) -> Money:
        """The price.

        Raises:
            PriceUnavailable: there is none.
        """
        if self.price is None:
            raise PriceUnavailable(
                tr("There is no price for {line}: {problem}", line=self.line, problem=self.problem)
            )
        return self.price


@dataclass(frozen=True)
class PriceChange:
    """A price that isn't what it was.

    Args:
        line: what it is the price of; None for a whole order.
        old: as the user last saw it.
    """

    line: LineItem | None
    old: Money
    new: Money

    @property
    def is_comparable(self) -> bool:
        """Whether both are in one currency."""
        return self.new.currency == self.old.currency

    @property
    def is_rise(self) -> bool:
        """Whether it may be dearer: in another currency nobody can say that it isn't."""
        return not self.is_comparable or self.new.amount > self.old.amount

    def __str__(self) -> str:
        change = f"{self.line or tr('the order')}: {self.old} \N{RIGHTWARDS ARROW} {self.new}"
        if self.is_comparable:
            return change
        return tr("{change}, another currency, which can't be compared", change=change)


def price_line(client: Client, line: LineItem, monitor: Monitor) -> Quote:
    """Return the price of one line under the client's contract.

    Raises:
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.

    Source: ordering quickstart, step 3; API facts, section 3 and section 8, rows 2 to 4.
    """
    what = tr("Asking the price of {item}", item=line.item)
    data = object_or_empty(unwrap(_ask(client, line, what, monitor), what))
    price = stated_price(data)
    problem = "" if price else tr("the service states no price for it.")
    if line.part is not None and states_part(data):
        stated = stated_part(data)
        if stated is None or not is_same_part(stated, line.part):
            price, problem = None, tr("the service prices another part than was asked for.")
    return Quote(line, price, datetime.now(timezone.utc), problem)


def quote_line(client: Client, line: LineItem, monitor: Monitor) -> Quote:
    """Return the line's quote; where the service refuses, or answers nonsense, it says why.

    Raises:
        AuthError, NetworkError, Cancelled.
    """
    try:
        return price_line(client, line, monitor)
    except (ApiError, ResponseError, InputError) as error:  # the last: an id that can't be sent
        return Quote(line, None, datetime.now(timezone.utc), error.message)


def price_lines(client: Client, lines: Sequence[LineItem], monitor: Monitor) -> list[Quote]:
    """Return one quote for each line, in the order given.

    Many are asked for in one call where the service answers such; the others a few at a time. A
    line that the service refuses gets a quote with its problem; it doesn't stop the others.

    Raises:
        InputError: no lines.
        AuthError, NetworkError, Cancelled: these stop the whole.
    """
    if not lines:
        raise InputError(tr("There is nothing to price."), tr("Choose at least one item."))
    asked = list(dict.fromkeys(lines))
    known: dict[LineItem, Quote] = {}

    def quote(line: LineItem, watch: Monitor) -> Quote:
        return quote_line(client, line, watch)

    def alone(line: LineItem, watch: Monitor) -> Money | None:
        if line not in known:
            known[line] = quote(line, watch)
        return known[line].price

    def report(done: int) -> None:
        monitor.progress(
            done / len(asked), tr("{done} of {count} prices read", done=done, count=len(asked))
        )

    if len(asked) >= FEWEST_IN_A_BATCH:
        sendable = [line for line in asked if _can_be_sent(line)]
        found = batch_prices(client, sendable, alone, monitor, report)
        read_at = datetime.now(timezone.utc)
        known = {**{line: Quote(line, price, read_at) for line, price in found.items()}, **known}
    left = [line for line in asked if line not in known]
    if left:
        quotes = run_parallel(
            quote,
            left,
            client.settings.at_once(len(left)),
            monitor,
            lambda done: report(len(known) + done),
        )
        known.update(zip(left, quotes))
    # Each for its own line: two that are the same may have other projects.
    return [replace(known[line], line=line) for line in lines]


def _can_be_sent(line: LineItem) -> bool:
    try:
        line.to_params()
    except InputError:
        return False
    return True


def _ask(client: Client, line: LineItem, what: str, monitor: Monitor) -> Answer:
    ways: list[Callable[[], Answer]] = [
        lambda: _ask_order_service(client, line, what, monitor),
        lambda: _ask_dpap(client, line, what, monitor),
    ]
    if client.connection.contract_id is None:
        ways = ways[:1]  # the newer endpoint has the contract in its path
    elif client.settings.prices_from == "dpap":
        ways.reverse()
    try:
        return ways[0]()
    except ApiError as error:
        if error.status not in _GONE or len(ways) == 1:
            raise
        first = error
    try:
        return ways[1]()
    except DataCosmosError as second:
        # If neither knows it, the endpoint that the specification names has the better reason.
        if isinstance(second, ApiError) and second.status in _GONE:
            raise first from second
        raise


def _ask_order_service(client: Client, line: LineItem, what: str, monitor: Monitor) -> Answer:
    params: dict[str, Any] = {**line.to_params(), **client.contract_params()}
    return client.transport.get(f"{client.connection.order_url}/price", what, monitor, params)


def _ask_dpap(client: Client, line: LineItem, what: str, monitor: Monitor) -> Answer:
    contract = client.connection.contract_id
    url = f"{client.connection.dpap_url}/policies/{contract}/catalog/price"
    return client.transport.get(url, what, monitor, line.to_params())


@dataclass(frozen=True)
class PriceResult:
    """Fresh prices, in the order of the lines, and their sums by currency."""

    quotes: tuple[Quote, ...]
    totals: dict[str, Money]


@dataclass(frozen=True)
class PriceJob:
    """Ask the price of lines."""

    client: Client
    lines: tuple[LineItem, ...]

    def run(self, monitor: Monitor) -> PriceResult:
        """Ask, a few at a time. A line without a price has a quote that says why."""
        quotes = tuple(price_lines(self.client, self.lines, monitor))
        return PriceResult(quotes, total_by_currency(q.price for q in quotes if q.price))

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the service lists of the account's orders: read, filled in, and remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ..errors import AlreadyOrdered, AuthError, DataCosmosError, OrdersUnread, TokenRefused
from ..job import Monitor
from ..journal.attempt import Attempt
from ..journal.bought import Bought, all_bought
from ..journal.held import Held, Holdings
from ..journal.journal import Journal
from ..journal.listed_orders import ListedOrders
from ..journal.records import look_into
from ..redaction import get_logger
from ..sales.ground import as_asked, may_be_lines, share_ground
from ..sales.order import UNKNOWN_LEVEL, LineItem, Order, listed_lines, same_lines
from ..sales.order_calls import get_order
from ..sales.order_list import (
    MOST_REQUESTS,
    ZONES_APART,
    OrderList,
    read_order_list,
    unread_text,
)
from ..service.client import Client
from ..threads import run_parallel
from ..values import moment_of_seconds, text_or_none
from ..wording import tr, tr_n

_log = get_logger(__name__)

_MOST_READ = 300
_KEPT_TOGETHER = 500
_OF_IMAGES = "IMAGE"


def look_at_orders(
    client: Client,
    journal: Journal,
    monitor: Monitor,
    lines: Iterable[LineItem] = (),
    acquired: Mapping[LineItem, datetime | None] | None = None,
    since: datetime | None = None,
    most_requests: int | None = None,
    *,
    pause_s: float = 0.0,
    only: frozenset[str] | None = None,
) -> OrderList:
    """Return the service's list of orders, as far as the lines need it, and remember it.

    What an entry leaves out is read order by order, where it may matter: for what was bought, if
    there are lines, and for what became of attempts without an answer.

    Args:
        lines: what is to be bought; none if nothing is.
        acquired: when the lines' images were taken, as far as known; the others are asked for if
            the list has several pages. No order can be older than its images.
        since: without lines, older orders aren't needed either; None for all.
        most_requests: for the list; None for as many as it takes, within reason.
        pause_s, only: see `read_order_list`.

    Raises:
        AuthError, JournalError, Cancelled.
    """
    wanted = tuple(lines)
    earliest = _Earliest(client, wanted, acquired or {}, monitor)
    keeping = _Keeping(client, journal, monitor, as_it_comes=not wanted)
    try:
        until = earliest.time if wanted else lambda: since
        most = MOST_REQUESTS if most_requests is None else most_requests
        listed = read_order_list(
            client, monitor, until, most, pause_s=pause_s, only=only, on_orders=keeping.take
        )
    except TokenRefused as error:
        if not wanted:
            raise
        # The same token was good for the prices: what was refused is the list.
        listed = OrderList(gap=unread_text(error), fault=error)
    if not listed.is_offered and listed.fault is not None and client.has_listed_orders:
        # What was there a while ago is hardly gone: something stands between.
        listed = OrderList(gap=unread_text(listed.fault), fault=listed.fault)
    client.has_listed_orders |= listed.is_whole
    if not listed.is_offered:
        if listed.fault is not None and not client.is_told_of_no_list:
            monitor.info(no_list_text(listed.fault))
            client.is_told_of_no_list = True
        return listed
    listed = _Filling(client, journal, wanted, monitor).fill(listed, earliest)
    return replace(listed, told=keeping.keep_rest(listed.orders))


def check_listed(
    journal: Journal,
    origin: str,
    lines: Iterable[LineItem],
    listed: OrderList,
    may_rebuy: Callable[[Bought], bool],
    may_go_unread: Callable[[OrderList], bool],
    footprints: Mapping[LineItem, Mapping[str, Any] | None] | None = None,
    may_overlap: Callable[[Held], bool] | None = None,
) -> None:
    """Raise if the service lists an order of a line that the journal didn't send, or may do so.

    Args:
        listed: its list, just read and remembered.
        footprints: of the lines' scenes, GeoJSON, as far as known.
        may_overlap: see `Leave`; told each line of which earlier orders hold only some.
        may_rebuy, may_go_unread: see `Leave`.

    Raises:
        AlreadyOrdered: a line was bought before, and there is no leave to buy it again.
        OrdersUnread: the list isn't whole, and there is no leave to go on without.
    """
    holdings = Holdings(all_bought(journal, origin))
    for line in lines:
        held = holdings.of(line, (footprints or {}).get(line))
        if held is None:
            continue
        if not held.needs_leave:
            if may_overlap is not None and not may_overlap(held):
                raise AlreadyOrdered(
                    held.sentence(),
                    tr("It wasn't so when the order was reviewed. Review it again."),
                    held.by[0].order_id,
                )
            continue
        # Attempts are for `place_order` to judge.
        for found in held.by:
            if found.attempt_id is None and not may_rebuy(found):
                raise AlreadyOrdered(
                    found.sentence() if found.holds(line) else held.sentence(),
                    tr(
                        "Order it again only if you mean to; for scripts and models, with "
                        "ALLOW_REPEAT."
                    ),
                    found.order_id,
                )
    if listed.gap and not may_go_unread(listed):
        raise OrdersUnread(
            tr("{gap} It may hold an order of these images.", gap=listed.gap),
            tr(
                "Try again later. Order all the same only if you know that there is none; for "
                "scripts and models, with ALLOW_REPEAT."
            ),
        )


def no_list_text(refusal: DataCosmosError) -> str:
    """Return what to say of a service that offers no list of orders."""
    return tr(
        "The service offers no list of orders, so that only this computer's journal tells what "
        "was ordered before. {reason}",
        reason=refusal.message,
    )


class _Earliest:
    """When the first of the images was taken; asked for only if it matters."""

    def __init__(
        self,
        client: Client,
        lines: tuple[LineItem, ...],
        acquired: Mapping[LineItem, datetime | None],
        monitor: Monitor,
    ) -> None:
        self._client, self._lines, self._monitor = client, lines, monitor
        self._acquired = {line: acquired.get(line) for line in lines}
        self._is_asked = False

    def time(self) -> datetime | None:
        """Return the time, None if one of the images' isn't known."""
        if not self._is_asked:
            self._is_asked = True
            unknown = [line for line, time in self._acquired.items() if time is None]
            found = (
                run_parallel(self._ask, unknown, self._client.settings.parallel, self._monitor)
                if unknown
                else []
            )
            self._acquired.update(zip(unknown, found))
        times = list(self._acquired.values())
        known = [time for time in times if time is not None]
        return min(known) if known and len(known) == len(times) else None

    def _ask(self, line: LineItem, monitor: Monitor) -> datetime | None:
        try:
            return self._client.item(line.collection, line.item, monitor).acquired
        except AuthError:
            raise
        except DataCosmosError as error:
            _log.info("when %s was taken isn't known: %s", line, error.message)
            return None


class _Filling:
    """Reads what short entries of the list leave out, where it may matter.

    Args:
        wanted: what is to be bought; none if only lost orders matter.
    """

    def __init__(
        self, client: Client, journal: Journal, wanted: tuple[LineItem, ...], monitor: Monitor
    ) -> None:
        self._client, self._monitor, self._wanted = client, monitor, wanted
        origin = client.connection.origin
        if wanted:
            readable, _damages = journal.readable_attempts(with_scenes=False)
            listed = ListedOrders(journal).all(with_scenes=False)
        else:
            look = look_into(journal)  # from memory, where somebody keeps it
            readable, listed = list(look.attempts), list(look.listed)
        attempts = [a for a in readable if a.origin == origin]
        self._named = {attempt.order_id for attempt in attempts}
        self._lost = [a for a in attempts if a.is_unanswered and self._concerns(a)]
        self._told = {one.order_id: one for one in listed if one.origin == origin}

    def fill(self, listed: OrderList, earliest: _Earliest) -> OrderList:
        """Return the list with what was read, or with the gap that stays."""
        short = [order for order in listed.orders if self.is_short(order)]
        if short:
            least = earliest.time() if self._wanted else self._first_loss()
            short = [order for order in short if not _is_older(order, least)]
        few = short[:_MOST_READ]
        found = self._read(few) if few else []
        known = {order.id: got for order, got in zip(few, found) if isinstance(got, Order)}
        faults = [got for got in found if not isinstance(got, Order)]
        orders = tuple(known.get(order.id, order) for order in listed.orders)
        read = [known.get(order.id, order) for order in short]
        silent = sum(not _says_lines(order) and _may_be_of_images(order) for order in read)
        return replace(listed, orders=orders, gap=listed.gap or _gap(silent, faults))

    def _concerns(self, attempt: Attempt) -> bool:
        return not self._wanted or any(
            share_ground(one, other) for one in self._wanted for other in attempt.lines
        )

    def _first_loss(self) -> datetime | None:
        begun = [attempt.begun_at for attempt in self._lost]
        return moment_of_seconds(min(begun)) if begun else None

    def is_short(self, order: Order) -> bool:
        """Return whether it leaves out what may matter."""
        if order.id in self._named or order.is_cancelled:
            return False
        before = self._told.get(order.id)
        if not _names_lines(order) and (before is None or not before.lines):
            return bool(self._lost or self._wanted)
        lacks_buyer = order.organisation_id is None or order.contract_id is None
        lacks_buyer &= before is None or before.contract_id is None
        lines = order.lines or (before.lines if before else ())
        for attempt in self._lost:
            spelled = as_asked(lines, attempt.lines)
            # It may just leave out which parts it is of.
            is_short = lacks_buyer or not same_lines(spelled, attempt.lines)
            if is_short and may_be_lines(spelled, attempt.lines):
                return True
        return False

    def _read(self, orders: list[Order]) -> list[Order | DataCosmosError]:
        def read(order: Order, watch: Monitor) -> Order | DataCosmosError:
            try:
                return get_order(self._client, order.id, watch)
            except AuthError:
                raise
            except DataCosmosError as error:
                return error  # part of what there is to say of the list

        return run_parallel(read, orders, self._client.settings.parallel, self._monitor)


class _Keeping:
    """Remembers what the list brings, of a long one some hundreds of orders at a time.

    Ten thousand in one go, all in memory until then, would be felt in the window.

    Args:
        as_it_comes: False keeps all for the end, to be remembered wholly or not at all.
    """

    def __init__(
        self, client: Client, journal: Journal, monitor: Monitor, *, as_it_comes: bool
    ) -> None:
        self._client, self._journal, self._monitor = client, journal, monitor
        self._as_it_comes = as_it_comes
        self._filling: _Filling | None = None
        self._waiting: list[Order] = []
        self._kept: dict[str, Order] = {}
        self._told: set[str] = set()

    def take(self, orders: list[Order]) -> None:
        """Remember these, now or later."""
        if not self._as_it_comes:
            return
        self._waiting += orders
        if len(self._waiting) < _KEPT_TOGETHER:
            return
        if self._filling is None:
            self._filling = _Filling(self._client, self._journal, (), self._monitor)
        self._keep([order for order in self._waiting if not self._filling.is_short(order)])
        self._waiting = []

    def keep_rest(self, orders: Iterable[Order]) -> frozenset[str]:
        """Remember those that aren't yet; return of which all the list told enough."""
        self._keep([order for order in orders if self._kept.get(order.id) is not order])
        return frozenset(self._told)

    def _keep(self, orders: list[Order]) -> None:
        if not orders:
            return
        origin = self._client.connection.origin
        self._told |= ListedOrders(self._journal).remember(origin, orders)
        self._kept.update((order.id, order) for order in orders)


def _is_older(order: Order, least: datetime | None) -> bool:
    created = order.created_at
    return least is not None and created is not None and created < least - ZONES_APART


def _says_lines(order: Order) -> bool:
    """Return whether the order names lines, and all of those that it has can be read."""
    stated = listed_lines(order.raw)
    count = len(stated) if isinstance(stated, list) else 0
    return bool(order.lines) and len(order.lines) >= count


def _may_be_of_images(order: Order) -> bool:
    """Return whether it may hold images of the catalogue (API facts, 4.1): else it is a tasking."""
    kind = text_or_none(order.raw.get("type"))
    return kind is None or kind.upper() == _OF_IMAGES


def _names_lines(order: Order) -> bool:
    return _says_lines(order) and all(line.level != UNKNOWN_LEVEL for line in order.lines)


def _gap(silent: int, faults: list[DataCosmosError]) -> str:
    if not silent:
        return ""
    reasons = [fault.message.rstrip(".") for fault in faults]
    return tr_n(
        silent,
        "What {n} order of the service's list holds isn't known ({reason}).",
        "What {n} orders of the service's list hold isn't known ({reason}).",
        reason=reasons[0] if reasons else tr("the service doesn't say"),
    )

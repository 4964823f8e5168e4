# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the service's list of orders, to its end or as far as it is needed.

A list counts as whole only by evidence: the rest was asked for, and was had or isn't there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..errors import (
    ApiError,
    AuthError,
    DataCosmosError,
    JournalError,
    ResponseError,
)
from ..garbage import made_to_stay
from ..job import Monitor
from ..redaction import get_logger
from ..service.answers import error_of, parse_json
from ..service.paging import Request
from ..values import object_or_empty
from ..wording import tr, tr_n
from .order import Order
from .order_pages import Page, Way, following, identity, is_refusal, numbered_ways

if TYPE_CHECKING:
    from ..service.client import Client

_log = get_logger(__name__)

_MOST_ORDERS = 20_000
MOST_REQUESTS = 500
# After some pages there may be a pause before each, so that no service is asked more than 60 times
# a minute: nobody waits for a list that is read calmly, and whoever checks sees what comes first.
_AT_ONCE = 10
CALM_PAUSE_S, CHECK_PAUSE_S = 2.0, 1.5
# From so many on, a page may be one of several although it says that nothing follows.
_LOOKS_FULL = 10
_USUAL_SIZES = frozenset({10, 20, 25, 30, 50, 100, 200, 250, 500, 1000})
# With these it says that there is no list, or none for this account. Others come from whatever
# stands between, or pass.
_NO_LIST_HERE = frozenset({400, 403, 404, 405, 406, 410, 422, 501})
_NO_CONTENT = 204
# A time without a zone may be that of any.
ZONES_APART = timedelta(days=1)


@dataclass(frozen=True)
class OrderList:
    """What the service lists of the account's orders.

    Args:
        orders: each once, in the order of the list.
        gap: why it isn't known to be whole, as a sentence; empty if it is, as far as needed.
        is_offered: whether the service offers a list at all.
        fault: what ended the reading, or why no list is offered; None if it ended by itself.
        told: once it was remembered, the ids of the journal's orders of which it says all that
            their own answers would; they were compared by that.
        requests: how many it took.
    """

    orders: tuple[Order, ...] = ()
    gap: str = ""
    is_offered: bool = True
    fault: DataCosmosError | None = None
    told: frozenset[str] = frozenset()
    requests: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether what isn't in it isn't there, as far as it was needed."""
        return self.is_offered and not self.gap


NO_LIST = OrderList(is_offered=False)


def list_orders(client: Client, monitor: Monitor) -> list[Order]:
    """Return the account's orders, as far as the service lists them.

    Whoever decides by what isn't among them needs `read_order_list`, which says so.

    Raises:
        ApiError, ResponseError: the service doesn't offer a list. No document describes one;
            this is the natural guess (API facts, 4.5).
        AuthError, NetworkError.
    """
    listed = read_order_list(client, monitor)
    if listed.fault is not None and not listed.orders:
        raise listed.fault
    return list(listed.orders)


def read_order_list(
    client: Client,
    monitor: Monitor,
    until: Callable[[], datetime | None] | None = None,
    most_requests: int = MOST_REQUESTS,
    *,
    pause_s: float = 0.0,
    only: frozenset[str] | None = None,
    on_orders: Callable[[list[Order]], None] | None = None,
) -> OrderList:
    """Return the service's list of orders. A fault is part of the result.

    That a service offers none is asked each time: it may be different by now.

    Args:
        until: returns a time; older orders aren't needed, and if the list begins with the newest
            it isn't read further. None, also if returned, for all orders. Only called if there
            are several pages.
        most_requests: then the rest is a gap.
        pause_s: before each page of a long list, so that the service hardly feels it.
        only: ids of all that is looked for: once it was shown the rest isn't needed. None for
            whatever is there.
        on_orders: told what a page brings, as soon as it is there. What it raises as a
            `JournalError` ends the reading.

    Raises:
        AuthError, JournalError, Cancelled.
    """
    reading = _Reading(client, monitor, until, most_requests, pause_s, only, on_orders)
    return replace(reading.run(), requests=reading.requests)


class _Stopped(Exception):
    """The reading ends here."""

    def __init__(self, reason: str, fault: DataCosmosError | None = None) -> None:
        super().__init__(reason)
        self.reason = reason.rstrip(".")
        self.fault = fault


class _Reading:
    """One look at the list."""

    def __init__(
        self,
        client: Client,
        monitor: Monitor,
        until: Callable[[], datetime | None] | None,
        most_requests: int,
        pause_s: float,
        only: frozenset[str] | None,
        on_orders: Callable[[list[Order]], None] | None,
    ) -> None:
        self._client, self._monitor, self._until = client, monitor, until
        self._most_requests, self._pause_s, self._only = most_requests, pause_s, only
        self._on_orders = on_orders
        self._what = tr("Listing the orders")
        self._base = Request(f"{client.connection.order_url}/orders")
        self._orders: dict[str, Order] = {}
        self._unreadable: set[str] = set()
        self._entries = 0  # of all pages that brought something, doubles included
        self._pages = 0
        self._asked: set[str] = set()
        self._way = Way(self._base)
        self._total: int | None = None

    @property
    def requests(self) -> int:
        """How many different ones were made so far."""
        return len(self._asked)

    def run(self) -> OrderList:
        try:
            page = self._fetch(self._base)
        except AuthError:
            raise
        except DataCosmosError as error:
            return self._without_first(error)
        if page.entries is None:
            problem = tr("Listing the orders failed: the answer holds no list.")
            return OrderList(is_offered=False, fault=ResponseError(problem))
        try:
            self._take(page)
            while (after := self._next_page(page)) is not None:
                page = after
            self._check_unreadable()
        except (AuthError, JournalError):
            raise
        except _Stopped as stop:
            return OrderList(tuple(self._orders.values()), self._gap(stop.reason), fault=stop.fault)
        except DataCosmosError as error:
            gap = self._gap(error.message.rstrip("."))
            return OrderList(tuple(self._orders.values()), gap, fault=error)
        return OrderList(tuple(self._orders.values()))

    # The first page

    def _without_first(self, error: DataCosmosError) -> OrderList:
        if isinstance(error, ApiError) and error.status in _NO_LIST_HERE:
            return OrderList(is_offered=False, fault=error)
        return OrderList(gap=unread_text(error), fault=error)

    # Page after page

    def _fetch(self, request: Request) -> Page:
        self._monitor.check()
        if len(self._asked) >= self._most_requests:
            raise _Stopped(tr("there were more pages than are read"))
        if self._pause_s and len(self._asked) >= _AT_ONCE:
            self._monitor.pause(self._pause_s)
        self._asked.add(identity(request))
        transport = self._client.transport
        answer = transport.get(request.url, self._what, self._monitor, request.params)
        with made_to_stay():
            content = [] if answer.status == _NO_CONTENT else parse_json(answer, self._what)
        page = Page(content, answer.headers)
        if page.entries is None and object_or_empty(content).get("errors"):
            raise error_of(answer, self._what)
        return page

    def _take(self, page: Page) -> int:
        """Keep what the page lists, and return how much of it wasn't known yet."""
        before = len(self._orders) + len(self._unreadable)
        entries, fresh = page.entries or [], []
        with made_to_stay():
            for entry in entries:
                try:
                    order = Order.from_json(entry)
                except ResponseError as error:
                    _log.warning("an order of the list was left out: %s", error.message)
                    self._unreadable.add(repr(entry))
                else:
                    if order.id not in self._orders:
                        self._orders[order.id] = order
                        fresh.append(order)
        if fresh and self._on_orders is not None:
            self._on_orders(fresh)
        news = len(self._orders) + len(self._unreadable) - before
        if news or not self._pages:  # what brings nothing says nothing either
            self._entries += len(entries)
            self._pages += 1
            self._total = self._total if page.total is None else page.total
        if len(self._orders) > _MOST_ORDERS:
            raise _Stopped(tr("there were more orders than are read"))
        return news

    def _next_page(self, page: Page) -> Page | None:
        """Return the page after this one; None if there is none, or the rest isn't needed."""
        ignored: list[Way] = []
        refusals: list[ApiError] = []
        for way in self._ways(page):
            if not ignored and not refusals and self._is_far_enough():
                return None
            answer = self._try(way, refusals)
            if answer is None:
                continue
            if self._take(answer):
                self._way = way
                return answer
            if not answer.entries and way.leads_on and self._leads_on(answer):
                return answer
            if not answer.entries and not self._announces_more(page):
                return None
            ignored.append(way)
        if self._announces_more(page) or any(way.is_told for way in self._told(page)):
            self._miss(refusals)
        is_doubtful = (
            self._is_usual_size(page) and not page.says_end and not self._is_complete(page)
        )
        if (ignored or refusals) and self._pages == 1 and is_doubtful:
            raise _Stopped(tr("the service didn't say whether these are all"))
        return None

    def _leads_on(self, page: Page) -> bool:
        return any(way.is_told and self._is_new(way) for way in self._told(page))

    def _try(self, way: Way, refusals: list[ApiError]) -> Page | None:
        """Return what the way brings; None if the service doesn't know it."""
        try:
            answer = self._fetch(way.request)
        except ApiError as error:
            if not is_refusal(error):
                raise
            refusals.append(error)
            return None
        return answer if answer.entries is not None else None

    def _ways(self, page: Page) -> Iterator[Way]:
        for way in self._told(page):
            if self._is_new(way):
                yield way
        told = self._announces_more(page)
        last = next(reversed(self._orders), "")
        onwards = following(self._way, self._base, self._entries, last)
        if onwards is not None and (told or not self._is_complete(page)):
            yield Way(onwards.request, told)
        elif told or (self._pages == 1 and self._looks_full(page)):
            guesses = numbered_ways(self._base, self._entries, page.page_number, told, last)
            yield from filter(self._is_new, guesses)

    def _told(self, page: Page) -> Iterator[Way]:
        return page.told_ways(self._way.request, self._client.connection)

    def _is_new(self, way: Way) -> bool:
        return identity(way.request) not in self._asked

    # What there is to know of the rest

    def _known(self) -> int:
        return len(self._orders) + len(self._unreadable)

    def _announces_more(self, page: Page) -> bool:
        if page.has_more or (self._total is not None and self._total > self._known()):
            return True
        if page.count is not None and page.count > self._known():
            return True
        return page.page_count is not None and page.page_count > self._pages

    def _is_complete(self, page: Page) -> bool:
        """Whether the service itself says that this is all, and it is."""
        # Less than there are is no number of all.
        is_total = self._total is not None and self._total >= self._known()
        is_last = page.page_count is not None and page.page_count <= self._pages
        says_all = page.has_more is False or is_total or is_last
        return says_all and not self._announces_more(page)

    def _looks_full(self, page: Page) -> bool:
        count = len(page.entries or [])
        if not count or (self._is_complete(page) and not self._may_be_of_page(page)):
            return False
        counts_else = self._total is not None and self._total < self._known()
        least = page.limit or (_LOOKS_FULL if page.speaks_of_pages and not counts_else else 1)
        return count >= min(least, _LOOKS_FULL)

    def _may_be_of_page(self, page: Page) -> bool:
        """Whether what it calls the total may be that of a full page: it is asked for more."""
        return page.has_more is None and self._total == len(page.entries or []) in _USUAL_SIZES

    def _is_usual_size(self, page: Page) -> bool:
        count = len(page.entries or [])
        return count in _USUAL_SIZES or (page.limit is not None and 0 < page.limit <= count)

    def _is_far_enough(self) -> bool:
        if self._only is not None and self._only <= self._orders.keys():
            return True
        if self._until is None or not self._begins_with_the_newest():
            return False
        oldest = next(reversed(self._orders.values())).created_at
        least = self._until()
        return least is not None and oldest is not None and oldest < least - ZONES_APART

    def _begins_with_the_newest(self) -> bool:
        times = [order.created_at for order in self._orders.values()]
        if len(times) < 2 or self._unreadable:
            return False
        known = [time for time in times if time is not None]
        falls = all(one >= other for one, other in zip(known, known[1:]))
        return len(known) == len(times) and falls and known[0] > known[-1]

    def _miss(self, refusals: list[ApiError]) -> None:
        if refusals:
            raise _Stopped(refusals[0].message, refusals[0])
        if self._total is not None and self._total > self._known():
            raise _Stopped(
                tr("the service spoke of {total} and didn't hand out the others", total=self._total)
            )
        raise _Stopped(tr("the service spoke of more and didn't hand it out"))

    def _check_unreadable(self) -> None:
        count = len(self._unreadable)
        if count:
            raise _Stopped(
                tr_n(
                    count,
                    "{n} entry that can't be read as an order",
                    "{n} entries that can't be read as orders",
                )
            )

    def _gap(self, reason: str) -> str:
        return tr_n(
            len(self._orders),
            "The service's list of orders couldn't be read whole: {n} order read, then {reason}.",
            "The service's list of orders couldn't be read whole: {n} orders read, then {reason}.",
            reason=reason,
        )


def unread_text(error: DataCosmosError) -> str:
    """Return what to say of a list of which nothing could be read."""
    return tr(
        "The service's list of orders couldn't be read: {reason}.",
        reason=error.message.rstrip("."),
    )

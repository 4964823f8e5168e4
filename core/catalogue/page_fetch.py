# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetching the pages of a search, each while the one before is still worked on."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import (
    ApiError,
    BadRequest,
    Conflict,
    NetworkError,
    NotFound,
    Overdue,
    SearchExpired,
    ServerFault,
)
from ..job import Monitor
from ..json_array import Excerpt
from ..service.answers import Answer, parse_listing
from ..service.paging import PageLoop, Request, next_request
from ..stac.items import Item, item_from_json
from ..threads import Begun
from ..values import count_or_none, object_or_empty
from ..wording import later, tr

if TYPE_CHECKING:
    from ..service.client import Client

# Between looks for a cancel. With the largest footprints that are read, so many take 0.3 s.
ITEMS_AT_ONCE = 8
_WHAT = later("Searching the catalogue")
# Items in a page, where few of them are wanted. Ten thousand have been asked for elsewhere.
_LARGEST_PAGE = 500
# With these a service says that it doesn't serve so many at once.
TOO_MUCH = frozenset({400, 413, 422})
_FAULT = 500

Look = Callable[[Mapping[str, Any], Item], None]


@dataclass(frozen=True)
class Arrival:
    """What one answer holds, and which request fetches what comes after it.

    Args:
        asked: names of the conditions of `SearchQuery.optional` that the service was asked for.
    """

    items: Sequence[Item]
    matched: int | None
    following: Request | None
    asked: frozenset[str] = frozenset()


class Appetite:
    """How large the pages are that are asked for: they grow where few items are wanted."""

    def __init__(self) -> None:
        self._limit = 0
        self._may_grow = True

    def grow(self, page_size: int) -> None:
        """Ask for twice as many from now on."""
        if self._may_grow:
            self._limit = min(2 * max(self._limit, page_size), max(_LARGEST_PAGE, page_size))

    def shrink(self) -> None:
        """Ask for no more than is usual: the service refuses it."""
        self._limit, self._may_grow = 0, False

    def of(self, request: Request) -> Request:
        """Return the request for a page, larger if that is safe."""
        limit = count_or_none((request.body or {}).get("limit"))
        if request.body is None or limit is None or limit >= self._limit:
            return request
        marks = (request.body.get("cursor"), request.body.get("token"))
        if not any(isinstance(mark, str) and mark.startswith("next:") for mark in marks):
            # It may count pages, of which larger ones would leave something out. This form of
            # the mark (API facts, 2.4) names the item after which it goes on.
            return request
        return replace(request, body={**request.body, "limit": self._limit})


class PageFetch:
    """Asks for each page as soon as the one before names it, in most services before its items.

    Once the items that were sent may be enough, a page is fetched only when it is wanted.

    Args:
        request: fetches the first page.
        limit: how many items may be enough; None if none are.
        sent: how many the service has sent before.
        appetite: how large pages may be.
        look: told each item, with its properties.
        asked: see `Arrival`.
        is_held: no page is fetched ahead as long as this is so.
        is_resumed: the request is from an earlier run, and may not be known any more.
    """

    def __init__(
        self,
        client: Client,
        request: Request,
        limit: int | None,
        sent: int,
        monitor: Monitor,
        *,
        appetite: Appetite | None = None,
        look: Look | None = None,
        asked: frozenset[str] = frozenset(),
        is_held: bool = False,
        is_resumed: bool = False,
    ) -> None:
        self.is_held = is_held
        self._client = client
        self._storage_url = client.connection.storage_url
        self._monitor = monitor
        self._limit = limit
        self._sent = sent
        self._read = 0
        self._request = request
        self._resumed = request if is_resumed else None
        self._appetite = appetite or Appetite()
        self._look = look
        self._asked = asked
        self._ahead: tuple[Request, Begun[Answer]] | None = None

    def arrivals(self) -> Generator[Arrival, None, None]:
        """Yield what each page holds, following the next links.

        Raises:
            SearchExpired: the first page is of an earlier run, and isn't there any more.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        loop = PageLoop()
        try:
            while True:
                content, items = parse_listing(
                    self._answer(), _WHAT(), "features", self._read_item, self._look_ahead
                )
                following = self._following(content)
                self._sent += len(items)
                if following is not None and not self._may_be_enough(self._sent):
                    self._begin_ahead(following)
                yield Arrival(items, _matched(content), following, self._asked)
                if following is None:
                    return
                if loop.knows(following) and not items:  # what has come before is seen as such
                    raise loop.error()
                self._request = following
        finally:
            self._stop()

    def _answer(self) -> Answer:
        """Return the answer to the present request."""
        begun = self._begin(self._request)
        self._ahead = None
        try:
            return begun.result()
        except BaseException:
            begun.stop()
            raise

    def _begin(self, request: Request) -> Begun[Answer]:
        if self._ahead is None or self._ahead[0] != request:
            self._stop()
            self._ahead = request, Begun(lambda watch: self._send(request, watch), self._monitor)
        return self._ahead[1]

    def _begin_ahead(self, request: Request) -> None:
        if not self.is_held:
            self._begin(request)

    def _stop(self) -> None:
        if self._ahead is not None:
            self._ahead[1].stop()
            self._ahead = None

    def _send(self, request: Request, monitor: Monitor) -> Answer:
        if request is self._resumed:
            return self._send_resumed(request, monitor)
        larger = self._appetite.of(request)
        if larger is not request:
            try:
                return self._call(larger, monitor)
            except ApiError as error:
                if error.status not in TOO_MUCH:
                    raise
                self._appetite.shrink()
        return self._call(request, monitor)

    def _send_resumed(self, request: Request, monitor: Monitor) -> Answer:
        """Return the page at which an earlier run stopped.

        A service may find the place by an item that is there no more, and then has a fault each
        time, or breaks the connection: that isn't waited for as long as one that passes.
        """
        try:
            return self._call_if_there(request, monitor)
        except NetworkError as error:
            if isinstance(error, Overdue) or not self._is_reached(monitor):
                raise
        try:
            return self._call_if_there(request, monitor)
        except NetworkError as error:
            if isinstance(error, Overdue) or not self._is_reached(monitor):
                raise
            raise _expired(error) from error

    def _call_if_there(self, request: Request, monitor: Monitor) -> Answer:
        """Return a page; `SearchExpired` if the service doesn't know it any more."""
        try:
            return self._call(request, monitor, retries=1)
        except (BadRequest, NotFound, Conflict) as error:
            raise _expired(error) from error
        except ServerFault as error:
            if error.status == _FAULT:
                raise _expired(error) from error
        return self._call(request, monitor)

    def _is_reached(self, monitor: Monitor) -> bool:
        """Return whether the service answers something else."""
        client = self._client
        try:
            client.transport.get(client.connection.stac_url, _WHAT(), monitor, retries=1)
        except ApiError:
            pass  # an answer, too
        except NetworkError:
            return False
        return True

    def _call(self, request: Request, monitor: Monitor, retries: int | None = None) -> Answer:
        transport, params = self._client.transport, request.params
        if request.body is None:
            return transport.get(request.url, _WHAT(), monitor, params, retries=retries)
        return transport.search(
            request.url, request.body, _WHAT(), monitor, params, retries=retries
        )

    def _look_ahead(self, members: Mapping[str, Any]) -> None:
        """Ask for the next page if this one names it before its items, and can't be enough."""
        following = self._following(members)
        most = self._sent + self._client.settings.page_size
        if following is not None and not self._may_be_enough(most):
            self._begin_ahead(following)

    def _following(self, content: Mapping[str, Any]) -> Request | None:
        return next_request(content, self._request, self._client.connection)

    def _may_be_enough(self, count: int) -> bool:
        return self._limit is not None and count >= self._limit

    def _read_item(self, feature: Any, excerpt: Excerpt) -> Item:
        self._read += 1
        if not self._read % ITEMS_AT_ONCE:
            self._monitor.check()
        item = item_from_json(feature, self._storage_url, excerpt)
        if self._look is not None:
            self._look(object_or_empty(object_or_empty(feature).get("properties")), item)
        return item


def _expired(error: ApiError | NetworkError) -> SearchExpired:
    answered = error if isinstance(error, ApiError) else ApiError("")
    return SearchExpired(
        tr("The search can't go on where it stopped: scenes there may have been withdrawn since."),
        tr("Search anew."),
        f"{error.message} {error.detail}",
        status=answered.status,
        messages=answered.messages,
    )


def _matched(content: Mapping[str, Any]) -> int | None:
    context = object_or_empty(content.get("context"))
    for value in (content.get("numberMatched"), context.get("matched")):
        number = count_or_none(value)
        if number is not None:
            return number
    return None

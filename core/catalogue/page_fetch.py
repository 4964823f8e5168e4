# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetching the pages of a search, each while the one before is still worked on."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..job import Monitor
from ..json_array import Excerpt
from ..service.answers import Answer, parse_listing
from ..service.paging import PageLoop, Request, next_request
from ..stac.items import Item, item_from_json
from ..threads import Begun
from ..values import count_or_none, object_or_empty
from ..wording import later

if TYPE_CHECKING:
    from ..service.client import Client

# Between looks for a cancel. With the largest footprints that are read, so many take 0.3 s.
ITEMS_AT_ONCE = 8
_WHAT = later("Searching the catalogue")


@dataclass(frozen=True)
class Arrival:
    """What one answer holds, and which request fetches what comes after it."""

    items: Sequence[Item]
    matched: int | None
    following: Request | None


class PageFetch:
    """Asks for each page as soon as the one before names it, in most services before its items.

    Once the items that were sent may be enough, a page is fetched only when it is wanted.

    Args:
        request: fetches the first page.
        limit: how many items may be enough; None if none are.
        sent: how many the service has sent before.
    """

    def __init__(
        self, client: Client, request: Request, limit: int | None, sent: int, monitor: Monitor
    ) -> None:
        self._client = client
        self._monitor = monitor
        self._limit = limit
        self._sent = sent
        self._read = 0
        self._request = request
        self._ahead: tuple[Request, Begun[Answer]] | None = None

    def arrivals(self) -> Generator[Arrival, None, None]:
        """Yield what each page holds, following the next links.

        Raises:
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
                    self._begin(following)
                yield Arrival(items, _matched(content), following)
                if following is None:
                    return
                loop.check(following)
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

    def _stop(self) -> None:
        if self._ahead is not None:
            self._ahead[1].stop()
            self._ahead = None

    def _send(self, request: Request, monitor: Monitor) -> Answer:
        transport = self._client.transport
        if request.body is None:
            return transport.get(request.url, _WHAT(), monitor, request.params)
        return transport.search(request.url, request.body, _WHAT(), monitor, request.params)

    def _look_ahead(self, members: Mapping[str, Any]) -> None:
        """Ask for the next page if this one names it before its items, and can't be enough."""
        following = self._following(members)
        most = self._sent + self._client.settings.page_size
        if following is not None and not self._may_be_enough(most):
            self._begin(following)

    def _following(self, content: Mapping[str, Any]) -> Request | None:
        return next_request(content, self._request, self._client.connection)

    def _may_be_enough(self, count: int) -> bool:
        return self._limit is not None and count >= self._limit

    def _read_item(self, feature: Any, excerpt: Excerpt) -> Item:
        self._read += 1
        if not self._read % ITEMS_AT_ONCE:
            self._monitor.check()
        return item_from_json(feature, self._client.connection.storage_url, excerpt)


def _matched(content: Mapping[str, Any]) -> int | None:
    context = object_or_empty(content.get("context"))
    for value in (content.get("numberMatched"), context.get("matched")):
        number = count_or_none(value)
        if number is not None:
            return number
    return None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching the STAC catalogue: the results page by page, and how to go on later."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .answers import Answer, parse_listing
from .items import Item, item_from_json
from .job import Monitor
from .json_array import Excerpt
from .paging import PageLoop, Request, next_request
from .prefetch import Begun
from .query import SearchQuery, rfc3339
from .values import number_or_none, object_or_empty
from .wording import later, tr

if TYPE_CHECKING:
    from .client import Client

__all__ = [
    "Continuation",
    "FoundItem",
    "SearchPage",
    "SearchQuery",
    "rfc3339",
    "search_pages",
]

_WHAT = later("Searching the catalogue")


@dataclass(frozen=True)
class FoundItem:
    """An item of a search, with how much of the search area it covers.

    Args:
        coverage_percent: 0 to 100; None without an area or a footprint.
    """

    item: Item
    coverage_percent: float | None


@dataclass(frozen=True)
class Continuation:
    """Where a search is. Only to be handed back, to load more.

    Args:
        request: fetches the next page; None if the last one has come.
        items: what the last page held beyond the limit.
        found: (collection, item) of all that was found so far, and perhaps more: the search
            goes on to add to it.
        found_count: how many of these there were at this place.
        matched: how many items the service says there are in all.
        received: how many items were looked at so far.
    """

    request: Request | None = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)
    found: list[tuple[str, str]] = field(repr=False)
    found_count: int
    matched: int | None
    received: int


@dataclass(frozen=True)
class SearchPage:
    """One page of results.

    Args:
        found: the page's items that meet the query.
        matched: how many items the service says there are in all; a hint, None if unsaid.
        received: how many of the service's items were looked at, before ours were picked.
        problems: what was odd about the items, in words.
        left_out_here: how many items the service sent that don't meet the query.
        continuation: how to go on after this page; None if the catalogue has no more.
    """

    found: tuple[FoundItem, ...]
    matched: int | None
    received: int = 0
    problems: tuple[str, ...] = ()
    left_out_here: int = 0
    continuation: Continuation | None = None


@dataclass(frozen=True)
class _Arrival:
    """What one answer holds, and which request fetches what comes after it."""

    items: Sequence[Item]
    matched: int | None
    following: Request | None


def search_pages(
    client: Client, query: SearchQuery, monitor: Monitor, after: Continuation | None = None
) -> Generator[SearchPage, None, None]:
    """Yield the results page by page until the limit is reached or the catalogue ends.

    While the caller works on one page, the next is already on its way.

    Args:
        after: where the same query stopped before; nothing found then is found again.

    Raises:
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.

    Source: API facts, section 2.4 and section 8, rows 11 to 13.
    """
    arrivals = _arrivals(client, query, after, monitor)
    # One list for all pages: a copy for each would take longer than reading the page.
    identities = after.found[: after.found_count] if after else []
    seen = set(identities)
    received = after.received if after else 0
    left = query.limit
    try:
        for arrival in arrivals:
            page = _read_page(arrival, query, seen, left)
            identities += [(entry.item.collection, entry.item.id) for entry in page.found]
            received += page.received
            if left is not None:
                left -= len(page.found)
            rest = tuple(arrival.items[page.received :])
            if rest or arrival.following is not None:
                here = Continuation(
                    arrival.following, rest, identities, len(identities), arrival.matched, received
                )
                page = replace(page, continuation=here)
            yield page
            if left == 0:
                return
    finally:
        arrivals.close()


def _arrivals(
    client: Client, query: SearchQuery, after: Continuation | None, monitor: Monitor
) -> Generator[_Arrival, None, None]:
    settings = client.settings
    if after is None:
        first: Request | None = Request(
            url=f"{client.connection.stac_url}/search",
            params=client.contract_params(),
            body=query.to_body(settings.page_size, settings.cloud_field),
        )
    else:
        first = after.request
        if after.items:
            # These alone may be enough, so nothing is asked for yet.
            yield _Arrival(after.items, after.matched, first)
    if first is not None:
        sent = len(after.items) if after else 0
        yield from _answers(client, first, query.limit, sent, monitor)


def _answers(
    client: Client, request: Request, limit: int | None, sent: int, monitor: Monitor
) -> Generator[_Arrival, None, None]:
    """Yield what each page holds, following the next links.

    Args:
        sent: how many items the service has sent already. Once they may be enough, a page is
            fetched only when it is asked for, not ahead.
    """
    loop = PageLoop()
    storage_url = client.connection.storage_url

    def read_item(feature: Any, excerpt: Excerpt) -> Item:
        return item_from_json(feature, storage_url, excerpt)

    def begin(request: Request) -> Begun[Answer]:
        return Begun(lambda watch: _send(client, request, watch), monitor)

    under_way = begin(request)
    try:
        while True:
            content, items = parse_listing(under_way.result(), _WHAT(), "features", read_item)
            following = next_request(content, request, client.connection)
            sent += len(items)
            may_be_enough = limit is not None and sent >= limit
            if following is not None and not may_be_enough:
                under_way = begin(following)
            yield _Arrival(items, _matched(content), following)
            if following is None:
                return
            loop.check(following)
            if may_be_enough:
                under_way = begin(following)
            request = following
    finally:
        under_way.stop()


def _send(client: Client, request: Request, monitor: Monitor) -> Answer:
    if request.body is None:
        return client.transport.get(request.url, _WHAT(), monitor, request.params)
    return client.transport.search(request.url, request.body, _WHAT(), monitor, request.params)


def _read_page(
    arrival: _Arrival,
    query: SearchQuery,
    seen: set[tuple[str, str]],
    left: int | None,
) -> SearchPage:
    found: list[FoundItem] = []
    problems: list[str] = []
    received = left_out = 0
    for item in arrival.items:
        identity = (item.collection, item.id)
        if not item.is_qa_twin and not (item.id and identity in seen):
            coverage = None
            is_wanted = query.admits(item)
            if is_wanted and query.aoi is not None:
                coverage = query.aoi.coverage_percent(item.geometry)
                is_wanted = query.admits_coverage(coverage)
            if not is_wanted:
                left_out += 1
            elif left is not None and len(found) == left:
                break
            else:
                seen.add(identity)
                found.append(FoundItem(item, coverage))
                problems += [f"{item.id or tr('An item')}: {problem}." for problem in item.problems]
        received += 1
    return SearchPage(tuple(found), arrival.matched, received, tuple(problems), left_out)


def _matched(content: dict[str, Any]) -> int | None:
    context = object_or_empty(content.get("context"))
    for value in (content.get("numberMatched"), context.get("matched")):
        number = number_or_none(value)
        if number is not None:
            return int(number)
    return None

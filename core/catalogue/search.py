# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching the STAC catalogue: the results page by page, and how to go on later."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..job import Monitor
from ..service.paging import Request
from ..stac.items import Item
from ..wording import tr
from .page_fetch import ITEMS_AT_ONCE, Arrival, PageFetch
from .query import SearchQuery

if TYPE_CHECKING:
    from ..geo.geometry import Aoi
    from ..service.client import Client

__all__ = [
    "Continuation",
    "FoundItem",
    "SearchPage",
    "SearchQuery",
    "search_pages",
]


@dataclass(frozen=True)
class FoundItem:
    """An item of a search, with how much of the search area it covers.

    Args:
        coverage_percent: 0 to 100; None without an area or a footprint.
    """

    item: Item
    coverage_percent: float | None

    @property
    def key(self) -> str:
        """The item's key, see `item_key`."""
        return self.item.key


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
    found: dict[tuple[str, str], None] = field(repr=False)
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
    # One for all pages, in order: a copy for each would take longer than reading the page.
    seen = dict.fromkeys(list(after.found)[: after.found_count]) if after else {}
    received = after.received if after else 0
    left = query.limit
    try:
        for arrival in arrivals:
            page = _read_page(arrival, query, seen, left, monitor)
            received += page.received
            if left is not None:
                left -= len(page.found)
            rest = tuple(arrival.items[page.received :])
            if rest or arrival.following is not None:
                here = Continuation(
                    arrival.following, rest, seen, len(seen), arrival.matched, received
                )
                page = replace(page, continuation=here)
            yield page
            if left == 0:
                return
    finally:
        arrivals.close()


def _arrivals(
    client: Client, query: SearchQuery, after: Continuation | None, monitor: Monitor
) -> Generator[Arrival, None, None]:
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
            yield Arrival(after.items, after.matched, first)
    if first is not None:
        sent = len(after.items) if after else 0
        yield from PageFetch(client, first, query.limit, sent, monitor).arrivals()


def _read_page(
    arrival: Arrival,
    query: SearchQuery,
    seen: dict[tuple[str, str], None],
    left: int | None,
    monitor: Monitor,
) -> SearchPage:
    found: list[FoundItem] = []
    problems: list[str] = []
    received = left_out = 0
    for number, read in enumerate(arrival.items):
        if not number % ITEMS_AT_ONCE:
            monitor.check()
        item = read
        identity = (item.collection, item.id)
        if not item.is_qa_twin and not (item.id and identity in seen):
            coverage = None
            is_wanted = query.admits(item)
            if is_wanted and query.aoi is not None:
                item, coverage = _with_coverage(item, query.aoi)
                is_wanted = query.admits_coverage(coverage)
            if not is_wanted:
                left_out += 1
            elif left is not None and len(found) == left:
                break
            else:
                seen[identity] = None
                found.append(FoundItem(item, coverage))
                problems += [f"{item.id or tr('An item')}: {problem}." for problem in item.problems]
        received += 1
    return SearchPage(tuple(found), arrival.matched, received, tuple(problems), left_out)


def _with_coverage(item: Item, aoi: Aoi) -> tuple[Item, float | None]:
    """Return how much of the area the item covers, and the item, which says if that isn't known."""
    coverage = aoi.coverage_percent(item.footprint)
    if item.is_rough:
        # Where the box around it covers nothing, it doesn't either; more isn't known.
        return item, 0.0 if coverage == 0 else None
    if coverage is None and item.footprint is not None:
        problem = tr("it can't be told how much of the search area it covers")
        return replace(item, problems=(*item.problems, problem)), None
    return item, coverage

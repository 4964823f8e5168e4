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
from .asking import Asking, Looker
from .by_ids import IdSearch
from .effort import Effort
from .page_fetch import ITEMS_AT_ONCE, Appetite, Arrival, PageFetch
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

    # By the ten thousand in a list of results.
    __slots__ = ("coverage_percent", "item")

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
        asked: names of the optional conditions that the service was asked for.
    """

    request: Request | None = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)
    found: dict[tuple[str, str], None] = field(repr=False)
    found_count: int
    matched: int | None
    received: int
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True)
class SearchPage:
    """One page of results.

    Args:
        found: the page's items that meet the query.
        matched: how many items the service says there are in all; a hint, None if unsaid.
        received: how many of the service's items were looked at, before ours were picked.
        problems: what was odd about the items, in words.
        left_out_here: how many items the service sent that don't meet the query.
        without_cloud: how many of these would, but for an unknown cloud cover.
        compared_here: names of the conditions that the service wasn't asked for.
        asked: names of the optional conditions that it was asked for.
        remarks: what the user should know of how the search was done, a sentence each.
        continuation: how to go on after this page; None if the catalogue has no more.
    """

    found: tuple[FoundItem, ...]
    matched: int | None
    received: int = 0
    problems: tuple[str, ...] = ()
    left_out_here: int = 0
    continuation: Continuation | None = None
    without_cloud: int = 0
    compared_here: tuple[str, ...] = ()
    asked: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()


def search_pages(
    client: Client, query: SearchQuery, monitor: Monitor, after: Continuation | None = None
) -> Generator[SearchPage, None, None]:
    """Yield the results page by page until the limit is reached or the catalogue ends.

    While the caller works on one page, the next is already on its way. Where hardly any item that
    comes is wanted it ends after some dozens of pages, and where no new ones come any more after
    a few; then a remark of the last page says so.

    Args:
        after: where the same query stopped before; nothing found then is found again.

    Raises:
        SearchExpired: the service doesn't know any more where the query stopped before.
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.

    Source: API facts, section 2.4 and section 8, rows 11 to 13.
    """
    appetite = Appetite()
    asking: Asking | IdSearch = Asking(client, query, monitor, appetite)
    if query.ids:
        asking = IdSearch(client, query, monitor)
    arrivals = asking.arrivals() if after is None else _resumed(client, query, after, monitor)
    # One for all pages, in order: a copy for each would take longer than reading the page.
    seen = dict.fromkeys(list(after.found)[: after.found_count]) if after else {}
    effort = Effort()
    received = after.received if after else 0
    left = query.limit
    try:
        for arrival in arrivals:
            page = _read_page(arrival, query, seen, left, monitor)
            received += page.received
            if left is not None:
                left -= len(page.found)
            rest = tuple(arrival.items[page.received :])
            is_looping = effort.adds_nothing_for_long(arrival.items)
            following = None if is_looping else arrival.following
            if rest or following is not None:
                here = Continuation(
                    following, rest, seen, len(seen), arrival.matched, received, arrival.asked
                )
                page = replace(page, continuation=here)
            is_done = left == 0 or following is None
            effort.note(len(page.found), page.received)
            remarks, asking.remarks = asking.remarks, []
            if is_looping:
                remarks.append(effort.sentence_of_loop())
            elif not is_done and effort.is_too_much:
                remarks.append(effort.sentence_of_end())
                is_done = True
            yield replace(page, remarks=tuple(remarks)) if remarks else page
            if is_done:
                return
            if effort.is_poor:
                appetite.grow(client.settings.page_size)
    finally:
        arrivals.close()


def _resumed(
    client: Client, query: SearchQuery, after: Continuation, monitor: Monitor
) -> Generator[Arrival, None, None]:
    if after.items:
        # These alone may be enough, so nothing is asked for yet.
        yield Arrival(after.items, after.matched, after.request, after.asked)
    if after.request is not None:
        look = Looker(client, query, after.asked)
        fetch = PageFetch(
            client,
            after.request,
            query.limit,
            len(after.items),
            monitor,
            look=look,
            asked=after.asked,
            is_resumed=True,
        )
        yield from fetch.arrivals()


def _read_page(
    arrival: Arrival,
    query: SearchQuery,
    seen: dict[tuple[str, str], None],
    left: int | None,
    monitor: Monitor,
) -> SearchPage:
    found: list[FoundItem] = []
    problems: list[str] = []
    received = left_out = without_cloud = 0
    # What the service sends without a cloud cover although it was asked to compare it is kept.
    asked = replace(query, keep_unknown_cloud=True) if "max_cloud" in arrival.asked else query
    for number, read in enumerate(arrival.items):
        if not number % ITEMS_AT_ONCE:
            monitor.check()
        item = read
        identity = (item.collection, item.id)
        if not item.is_qa_twin and not (item.id and identity in seen):
            coverage = None
            is_wanted = asked.admits(item)
            if is_wanted and query.aoi is not None:
                item, coverage = _with_coverage(item, query.aoi)
                is_wanted = query.admits_coverage(coverage)
            if not is_wanted:
                left_out += 1
                without_cloud += asked.lacks_cloud(item)
            elif left is not None and len(found) == left:
                break
            else:
                seen[identity] = None
                found.append(FoundItem(item, coverage))
                problems += [f"{item.id or tr('An item')}: {problem}." for problem in item.problems]
        received += 1
    return SearchPage(
        tuple(found),
        arrival.matched,
        received,
        tuple(problems),
        left_out,
        without_cloud=without_cloud,
        compared_here=query.compared_here(query.optional() - arrival.asked),
        asked=arrival.asked,
    )


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching, as a job.

A job is a frozen set of inputs with a `run(monitor)` that returns a frozen result. It is
written once and run by the dock, by Processing, by scripts and by the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..garbage import full_collections_put_off
from ..job import Monitor
from ..service.client import Client
from ..wording import tr_n
from .known_collections import check_collections
from .query import SearchQuery
from .search import Continuation, FoundItem, SearchPage, search_pages


@dataclass(frozen=True)
class SearchResult:
    """What a search found.

    Args:
        found: in the catalogue's order.
        matched: how many the service says there are; a hint, None if unsaid.
        without_cloud, without_price: how many lack that value.
        problems: what was odd about items, in words.
        hidden_by_cloud_filter: True if nothing was found under a cloud filter that hid items
            whose cloud cover isn't known, or that the service may have taken so; the same search
            with `keep_unknown_cloud` may find some.
        left_out_here: how many items the service sent that don't meet the query.
        continuation: to be handed to a `SearchJob` of the same query to load more; None if the
            catalogue has no more.
        compared_here: names of the conditions that the service wasn't asked for.
        remarks: what the user should know of how the search was done, a sentence each.
    """

    found: tuple[FoundItem, ...]
    matched: int | None
    without_cloud: int
    without_price: int
    problems: tuple[str, ...]
    hidden_by_cloud_filter: bool
    left_out_here: int = 0
    continuation: Continuation | None = None
    compared_here: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchJob:
    """Search the catalogue.

    Args:
        on_page: told each page as it arrives, in the thread of `run`.
        after: where an earlier job of the same query stopped: only what comes then is found,
            and no earlier page is read again.
        count: most items for this run; None for the query's limit.
    """

    client: Client
    query: SearchQuery
    on_page: Callable[[SearchPage], None] | None = None
    after: Continuation | None = None
    count: int | None = None

    def run(self, monitor: Monitor) -> SearchResult:
        """Search to the limit.

        Raises:
            NotFound: a collection that doesn't exist was asked for.
            SearchExpired: the service doesn't know any more where `after` is.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        with full_collections_put_off():
            return self._run(monitor)

    def _run(self, monitor: Monitor) -> SearchResult:
        query = self.query if self.count is None else replace(self.query, limit=self.count)
        if self.after is None:
            check_collections(self.client, query.collections, monitor)
        found: list[FoundItem] = []
        problems: list[str] = []
        received = self.after.received if self.after else 0
        matched = self.after.matched if self.after else None
        remarks: list[str] = []
        left_out = without_cloud = 0
        continuation = None
        compared_here: tuple[str, ...] = ()
        asked: frozenset[str] = frozenset()
        for page in search_pages(self.client, query, monitor, self.after):
            found += page.found
            problems += page.problems
            received += page.received
            left_out += page.left_out_here
            matched = page.matched if page.matched is not None else matched
            without_cloud += page.without_cloud
            remarks += page.remarks
            continuation, compared_here, asked = page.continuation, page.compared_here, page.asked
            # Whichever end comes first: that of the limit, or that of the catalogue.
            by_limit = len(found) / query.limit if query.limit else 0.0
            by_catalogue = received / matched if matched else 0.0
            text = tr_n(len(found), "{n} item found", "{n} items found")
            monitor.progress(min(1.0, max(by_limit, by_catalogue)), text)
            if self.on_page is not None:
                self.on_page(page)
        return SearchResult(
            found=tuple(found),
            matched=matched,
            without_cloud=sum([f.item.cloud_cover is None for f in found]),
            without_price=sum([f.item.price is None for f in found]),
            problems=tuple(problems),
            hidden_by_cloud_filter=(
                not found and self.after is None and (without_cloud > 0 or "max_cloud" in asked)
            ),
            left_out_here=left_out,
            continuation=continuation,
            compared_here=compared_here,
            remarks=tuple(remarks),
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching and pricing, as jobs.

A job is a frozen set of inputs with a `run(monitor)` that returns a frozen result. It is
written once and run by the dock, by Processing, by scripts and by the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .client import Client
from .job import Monitor
from .money import Money, total_by_currency
from .order import LineItem
from .pricing import Quote, price_lines
from .search import FoundItem, SearchPage, SearchQuery, search_pages


@dataclass(frozen=True)
class SearchResult:
    """What a search found.

    Args:
        found: in the catalogue's order.
        matched: how many the service says there are; a hint, None if unsaid.
        without_cloud, without_price: how many lack that value.
        problems: what was odd about items, in words.
        hidden_by_cloud_filter: True if nothing was found under a cloud filter, which also
            hides items whose cloud cover isn't known; the same search without it may find some.
    """

    found: tuple[FoundItem, ...]
    matched: int | None
    without_cloud: int
    without_price: int
    problems: tuple[str, ...]
    hidden_by_cloud_filter: bool


@dataclass(frozen=True)
class SearchJob:
    """Search the catalogue.

    Args:
        on_page: told each page as it arrives, in the thread of `run`.
    """

    client: Client
    query: SearchQuery
    on_page: Callable[[SearchPage], None] | None = None

    def run(self, monitor: Monitor) -> SearchResult:
        """Search to the limit.

        Raises:
            NotFound: a collection that doesn't exist was asked for.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        for collection in self.query.collections:
            # A service that doesn't know a collection may just find nothing; that would be
            # no answer to a slip of the pen.
            self.client.collection(collection, monitor)
        found: list[FoundItem] = []
        problems: list[str] = []
        matched: int | None = None
        for page in search_pages(self.client, self.query, monitor):
            found += page.found
            problems += page.problems
            matched = page.matched if page.matched is not None else matched
            goal = min(x for x in (self.query.limit, matched, len(found) or 1) if x is not None)
            goal = max(goal, len(found), 1)
            monitor.progress(len(found) / goal, f"{len(found)} items found")
            if self.on_page is not None:
                self.on_page(page)
        return SearchResult(
            found=tuple(found),
            matched=matched,
            without_cloud=sum(f.item.cloud_cover is None for f in found),
            without_price=sum(f.item.price is None for f in found),
            problems=tuple(problems),
            hidden_by_cloud_filter=not found and self.query.max_cloud is not None,
        )


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching the STAC catalogue: the query as a value, its results page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from .answers import Answer, parse_object
from .errors import InputError
from .geometry import Aoi
from .items import Item, item_from_json
from .job import Monitor
from .paging import PageLoop, Request, next_request
from .prefetch import ahead
from .values import number_or_none, object_or_empty

if TYPE_CHECKING:
    from .client import Client

_WHAT = "Searching the catalogue"
_MOST_CLOUD = 100


@dataclass(frozen=True)
class SearchQuery:
    """What to look for. All conditions must hold.

    Args:
        aoi: area of interest; None for everywhere.
        collections: ids; empty for all.
        start, end: acquired between these times, both included; aware, None for open.
        max_cloud: highest cloud cover in per cent; None for any. Items whose cloud cover isn't
            known are kept, as far as the service sends them.
        ids: item ids; empty for all.
        limit: most items to return; None for all.

    Raises:
        InputError: a value out of range, or dates the wrong way round.
    """

    aoi: Aoi | None = None
    collections: tuple[str, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    max_cloud: float | None = None
    ids: tuple[str, ...] = ()
    limit: int | None = 100

    def __post_init__(self) -> None:
        if self.start and self.end and self.start > self.end:
            raise InputError(
                f"The dates are the wrong way round: from {self.start:%Y-%m-%d} "
                f"to {self.end:%Y-%m-%d}.",
                "Swap them.",
            )
        if self.max_cloud is not None and not 0 <= self.max_cloud <= _MOST_CLOUD:
            raise InputError(
                f"A cloud cover of {self.max_cloud:g} is out of range.", "Give 0 to 100 per cent."
            )
        if self.limit is not None and self.limit < 1:
            raise InputError(f"A limit of {self.limit} items is too small.", "Ask for at least 1.")

    def to_body(self, page_size: int, cloud_field: str) -> dict[str, Any]:
        """Return the JSON body of the search request.

        Source: ordering quickstart, step 2; API facts, section 2.3. Dates go into `query`,
        as the official SDK sends them to the catalogue search.
        """
        body: dict[str, Any] = {"limit": min(page_size, self.limit or page_size)}
        if self.collections:
            body["collections"] = list(self.collections)
        if self.ids:
            body["ids"] = list(self.ids)
        if self.aoi is not None:
            # A box across the antimeridian would have west above east, which not every
            # service reads; as two polygons it can't be misread.
            if self.aoi.is_box:
                body["bbox"] = list(self.aoi.bbox)
            else:
                body["intersects"] = self.aoi.to_geojson()
        query: dict[str, Any] = {}
        if self.max_cloud is not None:
            query[cloud_field] = {"lte": self.max_cloud}
        if self.start or self.end:
            bounds = {"gte": self.start, "lte": self.end}
            query["datetime"] = {op: rfc3339(time) for op, time in bounds.items() if time}
        if query:
            body["query"] = query
        return body

    def admits(self, item: Item) -> bool:
        """Return whether the item meets the conditions that don't need its geometry.

        Asked of every item, since the service may not know a filter. What isn't known of an
        item doesn't exclude it.
        """
        cloud, most = item.cloud_cover, self.max_cloud
        if cloud is not None and most is not None and cloud > most:
            return False
        if item.acquired is not None:
            if self.start and item.acquired < self.start:
                return False
            if self.end and item.acquired > self.end:
                return False
        return not self.collections or item.collection in self.collections


@dataclass(frozen=True)
class FoundItem:
    """An item of a search, with how much of the search area it covers.

    Args:
        coverage_percent: 0 to 100; None without an area or a footprint.
    """

    item: Item
    coverage_percent: float | None


@dataclass(frozen=True)
class SearchPage:
    """One page of results.

    Args:
        found: the page's items that meet the query.
        matched: how many items the service says there are in all; a hint, None if unsaid.
        received: how many items the service sent, before ours were picked.
    """

    found: tuple[FoundItem, ...]
    matched: int | None
    received: int = 0
    problems: tuple[str, ...] = field(default=())


def rfc3339(moment: datetime) -> str:
    """Return the time as RFC 3339 in UTC with milliseconds ("2025-03-02T14:47:31.000Z")."""
    utc = moment.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def search_pages(client: Client, query: SearchQuery, monitor: Monitor) -> Iterator[SearchPage]:
    """Yield the results page by page until the limit is reached or the catalogue ends.

    While the caller works on one page, the next is already on its way.

    Raises:
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.

    Source: API facts, section 2.4 and section 8, rows 11 to 13.
    """
    answers = ahead(lambda watch: _answers(client, query, watch), monitor)
    seen: set[tuple[str, str]] = set()
    left = query.limit
    try:
        for content in answers:
            page = _read_page(content, client, query, seen, left)
            if left is not None:
                left -= len(page.found)
            yield page
            if left == 0:
                return
    finally:
        answers.close()


def _answers(client: Client, query: SearchQuery, monitor: Monitor) -> Iterator[dict[str, Any]]:
    """Yield the JSON of each page, following the next links."""
    settings = client.settings
    request = Request(
        url=f"{client.connection.stac_url}/search",
        params=client.contract_params(),
        body=query.to_body(settings.page_size, settings.cloud_field),
    )
    loop = PageLoop()
    while True:
        content = parse_object(_send(client, request, monitor), _WHAT)
        following = next_request(content, request, client.connection)
        yield content
        if following is None:
            return
        loop.check(following)
        request = following


def _send(client: Client, request: Request, monitor: Monitor) -> Answer:
    if request.body is None:
        return client.transport.get(request.url, _WHAT, monitor, request.params)
    return client.transport.search(request.url, request.body, _WHAT, monitor, request.params)


def _read_page(
    content: dict[str, Any],
    client: Client,
    query: SearchQuery,
    seen: set[tuple[str, str]],
    left: int | None,
) -> SearchPage:
    features = content.get("features")
    if not isinstance(features, list):
        features = []
    found: list[FoundItem] = []
    problems: list[str] = []
    for feature in features:
        item = item_from_json(feature, client.connection.storage_url)
        identity = (item.collection, item.id)
        if item.is_qa_twin or (item.id and identity in seen) or not query.admits(item):
            continue
        coverage = query.aoi.coverage_percent(item.geometry) if query.aoi else None
        if coverage == 0 and query.aoi is not None:
            continue
        if left is not None and len(found) == left:
            break
        seen.add(identity)
        found.append(FoundItem(item, coverage))
        problems += [f"{item.id or 'An item'}: {problem}." for problem in item.problems]
    return SearchPage(tuple(found), _matched(content), len(features), tuple(problems))


def _matched(content: dict[str, Any]) -> int | None:
    context = object_or_empty(content.get("context"))
    for value in (content.get("numberMatched"), context.get("matched")):
        number = number_or_none(value)
        if number is not None:
            return int(number)
    return None

# SPDX-License-Identifier: GPL-2.0-or-later
"""How a page of the list of orders says that there is more, and the ways to ask for it.

No document describes the list (API facts, 4.5), so all forms that are in use are read, and each
way is only a guess until it brings orders that weren't had before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from ..errors import ApiError, RateLimited, ResponseError, ServerFault
from ..service.config import Connection
from ..service.paging import Request, host_of, next_request, own_link
from ..values import boolean_or_none, count_or_none, object_or_empty, text_or_none
from ..wording import tr

# Of the 4xx, those that pass: they say nothing of what the service offers.
_PASSING = frozenset({408, 425, 429})
_LISTS = ("orders", "items", "results", "data")
# What has lists beside that of the orders.
_NO_LISTS = frozenset({"errors", "warnings", "messages", "links", "_links"})
_HOMES = ("meta", "metadata", "pagination", "paging", "page_info", "pageInfo", "context", "page")
_NEXT_URLS = ("next", "next_url", "nextUrl", "next_link", "nextLink", "next_page_url", "next_page")
# What holds the mark of the next page, and the parameters that it may be sent back in.
_CURSORS = {
    "next_cursor": ("cursor", "next_cursor"),
    "nextCursor": ("cursor", "nextCursor"),
    "next_token": ("token", "next_token", "cursor"),
    "nextToken": ("token", "nextToken"),
    "next_page_token": ("page_token", "pageToken"),
    "nextPageToken": ("pageToken", "page_token"),
    "end_cursor": ("cursor", "after"),
    "endCursor": ("cursor", "after"),
    "cursor": ("cursor",),
}
# What names the next page in whatever other words.
_SPEAKS_OF_NEXT = re.compile(r"next|continuation|last_?evaluated_?key", re.IGNORECASE)
_BARE = re.compile(r"next[_-]?|[^a-z]", re.IGNORECASE)
_TOTAL_HEADERS = ("x-total-count", "x-total", "x-total-results", "total-count")
_PAGE_COUNT_HEADERS = ("x-total-pages", "x-page-count")
_NUMBERS = ("offset", "skip", "start", "from")
_TOTALS = ("total", "total_count", "totalCount", "total_results", "totalResults", "total_items",
           "totalItems", "totalElements", "total_elements", "hydra:totalItems",
           "@odata.count", "numberMatched", "matched")  # fmt: skip
_PAGE_COUNTS = ("pages", "total_pages", "totalPages", "page_count", "pageCount", "last_page")
_PAGE_NUMBERS = ("page", "current_page", "currentPage", "page_number", "pageNumber")
_MORE = ("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage")
_LIMITS = ("limit", "per_page", "perPage", "page_size", "pageSize")
_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s\",;]+))?)*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]+))", re.IGNORECASE)


@dataclass(frozen=True)
class Way:
    """A request that may bring the next orders.

    Args:
        is_told: the service itself named it, or its mark; else it is a guess.
        leads_on: an empty answer isn't the end, but may name the next page itself.
    """

    request: Request
    is_told: bool = True
    leads_on: bool = False


@dataclass(frozen=True)
class Page:
    """One answer of the list.

    Args:
        content: its JSON, an object or a list.
        headers: its headers, with names in lower case.
    """

    content: Any
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def entries(self) -> list[Any] | None:
        """What it lists, orders or not; None if it holds no list."""
        if isinstance(self.content, list):
            return self.content
        content = object_or_empty(self.content)
        data = content.get("data")
        if isinstance(data, list):
            return data
        holders: list[Mapping[str, Any]] = [object_or_empty(data), content]
        for holder in holders:
            for name in _LISTS:
                if isinstance(holder.get(name), list):
                    return list(holder[name])
        listed = _some_list(holders)
        if listed is not None:
            return listed
        # Null where the list is due is none at all, unless it stands for a fault.
        nulls = [holder for holder in holders if any(holder.get(n, 0) is None for n in _LISTS)]
        is_none = bool(nulls) or self.total == 0
        return [] if is_none and not content.get("errors") else None

    @property
    def total(self) -> int | None:
        """How many orders there are in all, by its own word; None if it doesn't say."""
        said = self._count(_TOTALS)
        if said is not None:
            return said
        ranged = self.headers.get("content-range", "")
        in_orders = "" if ranged.lower().startswith("bytes") else ranged.rpartition("/")[2]
        return self._count_of_headers(_TOTAL_HEADERS, in_orders)

    @property
    def count(self) -> int | None:
        """What it calls "count": all orders, or only those of this page."""
        return self._count(("count",))

    @property
    def page_count(self) -> int | None:
        """How many pages there are, by its own word; None if it doesn't say."""
        said = self._count(_PAGE_COUNTS)
        return self._count_of_headers(_PAGE_COUNT_HEADERS) if said is None else said

    @property
    def page_number(self) -> int | None:
        """Which page it calls itself."""
        return self._count(_PAGE_NUMBERS)

    @property
    def limit(self) -> int | None:
        """How many orders a page holds at the most, by its own word."""
        return self._count(_LIMITS)

    @property
    def has_more(self) -> bool | None:
        """Whether there is more, where it says so in a word."""
        for home in self._homes:
            for name in _MORE:
                said = boolean_or_none(home.get(name))
                if said is not None:
                    return said
            if isinstance(home.get("last"), bool):  # Spring's word for the last page
                return not home["last"]
        return None

    @property
    def speaks_of_pages(self) -> bool:
        """Whether it has a place for what follows, be it empty: then nothing follows."""
        names = ("links", "_links", *_NEXT_URLS, *_CURSORS, *_TOTALS, *_PAGE_COUNTS, *_MORE)
        return any(name in home for home in self._homes for name in names)

    @property
    def says_end(self) -> bool:
        """Whether it says in so many words that nothing follows."""
        names = [name for name in (*_NEXT_URLS, *_CURSORS) if name != "cursor"]
        told = [home[name] for home in self._homes for name in names if name in home]
        return self.has_more is False or (bool(told) and not any(told))

    @property
    def _homes(self) -> list[Mapping[str, Any]]:
        content = object_or_empty(self.content)
        homes = [content, object_or_empty(content.get("data"))]
        for home in (*homes, object_or_empty(content.get("meta"))):
            homes += [inner for name in _HOMES if (inner := object_or_empty(home.get(name)))]
        return homes

    def _count(self, names: tuple[str, ...]) -> int | None:
        found = (count_or_none(home.get(name)) for home in self._homes for name in names)
        return next((number for number in found if number is not None), None)

    def _count_of_headers(self, names: tuple[str, ...], *more: str) -> int | None:
        found = map(count_or_none, [*(self.headers.get(name, "") for name in names), *more])
        return next((number for number in found if number is not None), None)

    def told_ways(self, current: Request, connection: Connection) -> Iterator[Way]:
        """Yield the requests for the next page that it names itself.

        Raises:
            ResponseError: one leads to another host, where the token must not go.
        """
        content = object_or_empty(self.content)
        for holder in (content, object_or_empty(content.get("data"))):
            linked = next_request(holder, current, connection)
            if linked is not None:
                yield Way(linked, leads_on=True)
        for address in [*self._next_addresses(), *_linked(self.headers.get("link", ""))]:
            yield Way(_own(current, address, connection), leads_on=True)
        for home in self._homes:
            yield from _marked(home, current)
        number = count_or_none(self.headers.get("x-next-page", ""))
        if number is not None:
            yield Way(_with(current, page=number))

    def _next_addresses(self) -> Iterator[str]:
        for home in self._homes:
            for holder in (home, object_or_empty(home.get("links")), object_or_empty(home.get("_links"))):  # fmt: skip
                others = [name for name in holder if _SPEAKS_OF_NEXT.search(name)]
                for name in dict.fromkeys([*_NEXT_URLS, *others]):
                    value = holder.get(name)
                    if isinstance(value, dict):
                        value = value.get("href") or value.get("url")
                    address = text_or_none(value) if isinstance(value, str) else None
                    if address and _is_address(address):
                        yield address


def _some_list(holders: list[Mapping[str, Any]]) -> list[Any] | None:
    """Return what looks like a list of orders, whatever it is called; None if nothing does."""
    if _is_order(holders[0]):
        return [holders[0]]
    inner = [object_or_empty(value) for holder in holders for value in holder.values()]
    for holder in [*holders, *inner]:
        for name, value in holder.items():
            is_list = name not in _NO_LISTS and isinstance(value, list) and bool(value)
            if is_list and all(isinstance(entry, dict) for entry in value):
                return list(value)
        values = list(holder.values())
        if values and all(_is_order(object_or_empty(value)) for value in values):
            return values
    return None


def _is_order(entry: Mapping[str, Any]) -> bool:
    return "id" in entry and "status" in entry


def numbered_ways(
    base: Request, had: int, page_number: int | None, told: bool, last_id: str = ""
) -> Iterator[Way]:
    """Yield the requests for the rest by numbers: from which order on, or which page.

    Args:
        base: the request for the first page.
        had: how many entries were read.
        page_number: which page the last one called itself; None if it didn't.
        told: whether the service said that there is more.
        last_id: of the last order that was read.
    """
    if page_number is not None:
        yield Way(_with(base, page=page_number + 1), told)
    yield Way(_with(base, offset=had), told)
    yield Way(_with(base, skip=had), told)
    if page_number is None:
        # Where pages are counted from 0, page 2 would leave one out; else page 1 is the first.
        yield Way(_with(base, page=1), told)
        yield Way(_with(base, page=2), told)
    if told:  # less usual ways
        yield Way(_with(base, start=had), told)
        yield Way(_with(base, **{"from": had}), told)
        if last_id:
            yield Way(_with(base, starting_after=last_id), told)
            yield Way(_with(base, after=last_id), told)


def following(way: Way, base: Request, had: int, last_id: str = "") -> Way | None:
    """Return the request after one by numbers that brought something; None for any other."""
    params = dict(way.request.params or {})
    for name in _NUMBERS:
        if name in params:
            return Way(_with(base, **{name: had}), is_told=False)
    for name in ("starting_after", "after"):
        if name in params and last_id:
            return Way(_with(base, **{name: last_id}), is_told=False)
    if "page" in params:
        return Way(_with(base, page=int(params["page"]) + 1), is_told=False)
    return None


def _marked(home: Mapping[str, Any], current: Request) -> Iterator[Way]:
    marks = dict(_CURSORS)
    if not isinstance(home.get("next"), (dict, list)):
        marks["next"] = ("cursor", "next", "page")
    for name in home:
        if name not in _MORE and _SPEAKS_OF_NEXT.search(name):
            # "next_offset" is for "offset".
            bare = _BARE.sub("", name).lower()
            marks.setdefault(name, tuple(dict.fromkeys(filter(None, (bare, name, "cursor")))))
    for name, parameters in marks.items():
        mark = text_or_none(home.get(name))
        if mark is None or isinstance(home.get(name), bool) or _is_address(mark):
            continue
        for parameter in parameters:
            # A bare "cursor" may be that of this very page.
            yield Way(_with(current, **{parameter: mark}), is_told=name != "cursor")


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://", "/", "?", "./")) or "?" in text


def _linked(header: str) -> list[str]:
    """Return the addresses that a `Link` header calls the next (RFC 8288, section 3)."""
    found = []
    for address, parameters in _LINK.findall(header):
        relations = _REL.search(parameters)
        names = ((relations[1] or relations[2]) if relations else "").lower().split()
        if "next" in names:
            found.append(address.strip())
    return found


def _own(current: Request, address: str, connection: Connection) -> Request:
    url = own_link(address, current, connection)
    if url is None:
        raise ResponseError(
            tr(
                "the next page lies on another host ({host}), which isn't followed",
                host=host_of(address, current),
            )
        )
    return Request(str(url))


def _with(request: Request, **params: Any) -> Request:
    """Return the request with other parameters in place of those that choose a page."""
    address, _mark, query = request.url.partition("?")
    present = {**dict(parse_qsl(query)), **(request.params or {})}
    kept = {name: value for name, value in present.items() if name not in _CHOOSING}
    return Request(address, {**kept, **{name: str(value) for name, value in params.items()}})


_CHOOSING = frozenset(
    {
        *_NUMBERS,
        "page",
        "next",
        "starting_after",
        *(parameter for names in _CURSORS.values() for parameter in names),
    }
)


def is_refusal(error: ApiError) -> bool:
    """Return whether the service says that it doesn't know this, as opposed to a fault that passes."""
    if isinstance(error, (ServerFault, RateLimited)) or error.status in _PASSING:
        return False
    return 400 <= error.status < 500 or error.status == 501


def identity(request: Request) -> str:
    """Return what tells a request from others."""
    return repr((request.url, sorted((request.params or {}).items())))

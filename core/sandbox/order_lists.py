# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of the list of orders. No document describes them, so there is a form of each kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from .order_book import SandboxOrder
from .reading import whole_number
from .recording import RecordedRequest, Refusal, Reply

_CURSOR = "after:"


@dataclass(frozen=True)
class _Page:
    """A part of the list, and how the answer says what follows.

    Args:
        start, end: of the part, in the list.
        said: members of the answer beside data and errors.
    """

    start: int
    end: int
    said: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _List:
    """The whole list, newest first, and what was asked of it."""

    orders: Sequence[SandboxOrder]
    per_page: int
    address: str
    request: RecordedRequest

    def number(self, name: str, default: int) -> int:
        """Return a whole number of the query."""
        given = self.request.query.get(name)
        number = whole_number(given[0]) if given else default
        if number is None:
            raise Refusal(400, f"{name} is not a whole number", name)
        return number

    def from_offset(self) -> _Page:
        """Return the page at `?offset=`, which says nothing about others."""
        start = self.number("offset", 0)
        return _Page(start, start + self.per_page)

    def following(self, page: _Page) -> str:
        """Return the address of what follows a page; empty if nothing does."""
        return f"{self.address}?offset={page.end}" if page.end < len(self.orders) else ""


def _links(whole: _List) -> _Page:
    page = whole.from_offset()
    following = whole.following(page)
    links = [{"rel": "next", "href": following}] if following else []
    return replace(page, said={"links": links})


def _next(whole: _List) -> _Page:
    page = whole.from_offset()
    return replace(page, said={"next": whole.following(page) or None})


def _cursor(whole: _List) -> _Page:
    start = 0
    (cursor,) = whole.request.query.get("cursor", [""])[:1]
    if cursor:
        named = [number for number, o in enumerate(whole.orders) if cursor == _CURSOR + o.id]
        if not named:
            raise Refusal(400, "no such cursor", "cursor")
        start = named[0] + 1
    end = start + whole.per_page
    following = _CURSOR + whole.orders[end - 1].id if end < len(whole.orders) else None
    return _Page(start, end, {"meta": {"next_cursor": following}})


def _total(whole: _List) -> _Page:
    return replace(whole.from_offset(), said={"meta": {"total": len(whole.orders)}})


def _page(whole: _List) -> _Page:
    number = whole.number("page", 1)
    if number < 1:
        raise Refusal(400, "pages are counted from 1", "page")
    pages = max(1, -(-len(whole.orders) // whole.per_page))
    end = number * whole.per_page
    return _Page(end - whole.per_page, end, {"meta": {"page": number, "pages": pages}})


def _header(whole: _List) -> _Page:
    page = whole.from_offset()
    following = whole.following(page)
    if not following:
        return page
    return replace(page, headers={"Link": f'<{quote(following, safe=":/?=&")}>; rel="next"'})


def _silent(whole: _List) -> _Page:
    return whole.from_offset()


def _capped(whole: _List) -> _Page:
    return _Page(0, whole.per_page, {"meta": {"total": len(whole.orders)}})


ORDER_LISTINGS: dict[str, Callable[[_List], _Page]] = {
    "links": _links,
    "next": _next,
    "cursor": _cursor,
    "total": _total,
    "page": _page,
    "header": _header,
    "silent": _silent,
    "capped": _capped,
}


def checked_form(form: str) -> str:
    """Return the form if there is one of that name.

    Raises:
        ValueError: there is none.
    """
    if form not in ORDER_LISTINGS:
        raise ValueError(f"order_listing {form!r} is none of {', '.join(ORDER_LISTINGS)}")
    return form


def list_page(
    form: str,
    request: RecordedRequest,
    address: str,
    newest_first: Sequence[SandboxOrder],
    per_page: int,
    to_json: Callable[[SandboxOrder], Any],
) -> Reply:
    """Return the page of the list that a request asks for.

    Args:
        form: how the pages are named, one of `ORDER_LISTINGS`.
        address: of the list.
    """
    page = ORDER_LISTINGS[form](_List(newest_first, per_page, address, request))
    listed = [to_json(order) for order in newest_first[page.start : page.end]]
    content = {"data": listed, "errors": [], **page.said}
    return Reply(200, json.dumps(content).encode(), headers=page.headers)

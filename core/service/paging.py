# SPDX-License-Identifier: GPL-2.0-or-later
"""Which request fetches the next page, by all the forms in which a service says it.

Source: STAC API specification 1.0, "Pagination"; API facts, section 2.4 and section 8, row 12.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs

from ..errors import ResponseError
from ..json_text import original_json
from ..redaction import shown_address
from ..urls import WebUrl, is_internal, is_loopback, is_private, link_from, web_url
from ..values import boolean_or_none, object_or_empty, objects, text_or_none
from ..wording import tr
from .config import Connection


@dataclass(frozen=True)
class Request:
    """A page request. Without a body it is a GET."""

    url: str
    params: Mapping[str, str] | None = None
    body: Mapping[str, Any] | None = None


class PageLoop:
    """Notices a service that sends the same next page again and again."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def knows(self, request: Request) -> bool:
        """Return whether this page has been asked for before, and note that it is now."""
        identity = repr((request.url, sorted((request.body or {}).items(), key=str)))
        is_known = identity in self._seen
        self._seen.add(identity)
        return is_known

    def error(self) -> ResponseError:
        """Return the error for such a service where there is nothing to show."""
        return ResponseError(
            tr(
                "The catalogue names the same next page of results again and again, so "
                "the list would be incomplete."
            ),
            tr("Search a smaller area or period; if it stays, report it to Open Cosmos."),
        )


def next_request(
    content: Mapping[str, Any], current: Request, connection: Connection
) -> Request | None:
    """Return the request for the page after this one, None at the end.

    Only a missing next link ends the results: pages may be shorter than announced, or empty.

    Raises:
        ResponseError: the link leads to another host, where the token must not go.
    """
    link = _next_link(content)
    href = text_or_none(link.get("href"))
    if href is None:
        return None
    url = own_link(href, current, connection)
    if url is None:
        raise ResponseError(
            tr(
                "The next page of results lies on another host ({host}), which isn't followed.",
                host=host_of(href, current),
            ),
            tr("Report it to Open Cosmos; until then search a smaller area or period."),
        )
    body = link.get("body")
    if (text_or_none(link.get("method")) or "").upper() == "POST" or isinstance(body, dict):
        return Request(str(url), _missing_params(url, current), _merged(link, current))
    cursor = parse_qs(url.query).get("cursor")
    if cursor and current.body is not None:
        # The captured form: a GET address whose cursor the official SDK puts into the same
        # POST again. The address itself can carry hundreds of collections.
        return Request(current.url, current.params, {**current.body, "cursor": cursor[0]})
    return Request(str(url), _missing_params(url, current))


def own_link(href: str, page: Request, connection: Connection) -> WebUrl | None:
    """Return where on the API's own host a link leads to, None for one to another host.

    A service behind a proxy may know itself by another name: by that of an internal host, or
    without encryption. Only the path and the query of such a link are taken.
    """
    here = web_url(page.url)
    url = link_from(here, href)
    if url is None or connection.owns(url):
        return url
    if not _is_same_service(url, here):
        return None
    own = str(url.path)
    if not own.startswith(f"{web_url(connection.api_url).path.rstrip('/')}/api/"):
        # Inside, the service lies at another path. The next page is of the same list.
        is_same_list = own.rsplit("/", 1)[-1] == here.path.rsplit("/", 1)[-1]
        own = here.path if is_same_list else web_url(connection.stac_url + own).path
    return replace(here, path=own, query=url.query, fragment="")


def host_of(href: str, page: Request) -> str:
    """Return the host of a link, for a message."""
    url = link_from(web_url(page.url), href)
    return url.netloc if url else shown_address(href)


def _is_same_service(url: WebUrl, here: WebUrl) -> bool:
    if url.host == here.host:
        # What else listens on this very machine is another service; a port that was lost isn't.
        is_usual = url.port == url.usual_port
        return is_usual or url.port == here.port or not is_loopback(here.host)
    if is_internal(url.host):
        return True
    return is_private(url.host) and not is_private(here.host)


def _next_link(content: Mapping[str, Any]) -> Mapping[str, Any]:
    for link in objects(content.get("links")):
        if (text_or_none(link.get("rel")) or "").lower() == "next":
            return link
    return {}


def _merged(link: Mapping[str, Any], current: Request) -> dict[str, Any]:
    body: dict[str, Any] = original_json(object_or_empty(link.get("body")))
    if boolean_or_none(link.get("merge")) and current.body is not None:
        return {**current.body, **body}
    return body or dict(current.body or {})


def _missing_params(url: WebUrl, current: Request) -> dict[str, str] | None:
    """Return the parameters (the contract, for prices) that the link has dropped."""
    present = parse_qs(url.query)
    return {k: v for k, v in (current.params or {}).items() if k not in present} or None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Redirects: where a reply leads, and what is said of those that aren't followed."""

from __future__ import annotations

import contextlib

from ..errors import ResponseError
from ..redaction import shown_address
from ..urls import WebUrl, link_from
from ..wording import tr
from .answers import Answer
from .config import Connection
from .streams import Stream

MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
KEEPS_METHOD = frozenset({307, 308})


def redirect_of(reply: Answer | Stream) -> str:
    """Return where the reply redirects to, empty if it doesn't."""
    text = reply.headers.get("location", "") if reply.status in REDIRECTS else ""
    with contextlib.suppress(UnicodeError):  # read as Latin-1, as headers once were
        return text.encode("latin-1").decode("utf-8")
    return text


def in_a_circle(what: str) -> ResponseError:
    """Return the error for more redirects than can be meant."""
    return ResponseError(tr("{what} failed: the service redirects in a circle.", what=what))


def safe_target(page: WebUrl, location: str, what: str) -> WebUrl:
    """Return where the redirect leads, or raise `ResponseError` if others could read along."""
    url = link_from(page, location)
    if url is None:
        raise ResponseError(
            tr(
                "{what} failed: the service redirects to {address}, which is no web address that "
                "can be followed.",
                what=what,
                address=shown_address(location),
            )
        )
    if not url.is_safe:
        raise ResponseError(
            tr(
                "{what} failed: the service redirects to {address}, which isn't encrypted and "
                "isn't followed.",
                what=what,
                address=shown_address(str(url)),
            )
        )
    return url


def own_target(page: WebUrl, location: str, what: str, connection: Connection) -> WebUrl:
    """Return where the redirect leads, or raise `ResponseError` if the token must not go there."""
    url = link_from(page, location)
    if url is None or not connection.owns(url):
        raise ResponseError(
            tr(
                "{what} failed: the service redirects to another host ({host}), which isn't "
                "followed.",
                what=what,
                host=url.netloc if url else shown_address(location),
            ),
            tr("A proxy or sign-in page may be in the way, or the API address is wrong."),
        )
    return url


def of_what_was_sent(what: str, status: int) -> ResponseError:
    """Return the error for a redirect that would lose the body of the request."""
    return ResponseError(
        tr(
            "{what} failed: the service redirects the request (HTTP {status}).",
            what=what,
            status=status,
        ),
        tr("Check the API address."),
    )

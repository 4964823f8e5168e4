# SPDX-License-Identifier: GPL-2.0-or-later
"""Redirects: where a reply leads, and what is said of those that aren't followed."""

from __future__ import annotations

from urllib.parse import urlsplit

from .answers import Answer
from .errors import ResponseError
from .redaction import without_query
from .streams import Stream
from .wording import tr

MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
KEEPS_METHOD = frozenset({307, 308})


def redirect_of(reply: Answer | Stream) -> str:
    """Return where the reply redirects to, empty if it doesn't."""
    return reply.headers.get("location", "") if reply.status in REDIRECTS else ""


def in_a_circle(what: str) -> ResponseError:
    """Return the error for more redirects than can be meant."""
    return ResponseError(tr("{what} failed: the service redirects in a circle.", what=what))


def to_an_unsafe_address(what: str, url: str) -> ResponseError:
    """Return the error for a redirect that would go out unencrypted."""
    return ResponseError(
        tr(
            "{what} failed: the service redirects to {address}, which isn't encrypted and isn't "
            "followed.",
            what=what,
            address=without_query(url) or tr("no address"),
        )
    )


def to_another_host(what: str, url: str) -> ResponseError:
    """Return the error for a redirect to where the token must not go."""
    return ResponseError(
        tr(
            "{what} failed: the service redirects to another host ({host}), which isn't followed.",
            what=what,
            host=urlsplit(url).netloc or tr("no address"),
        ),
        tr("A proxy or sign-in page may be in the way, or the API address is wrong."),
    )


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""The last look at a request before it is written: where it really goes, and with what.

Whoever asked for it has compared addresses already. Here what is compared is what the sending side
made of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..urls import WebUrl, web_url, web_url_or_none
from ..wording import tr
from .reach import NotSent

# Takes a URL apart, with `scheme`, `hostname` and `port` (None for the usual one).
Reader = Callable[[str], Any]


class Seal:
    """Puts the token on a finished request, or nothing, if it goes where it should.

    An auth object for requests, rather than a header: with a header alone, requests lets an entry
    of the user's netrc file replace it.

    Args:
        url: where the request is meant to go.
        bearer: the token, None for none.
        home: the only origin that may get a token.
        readers: all by which the sending side finds its way, in any of its versions.
    """

    def __init__(self, url: WebUrl, bearer: str | None, home: str, *readers: Reader) -> None:
        self._origins = {url.origin} if bearer is None else {url.origin, home}
        self._bearer = bearer
        self._readers = readers

    def __call__(self, request: Any) -> Any:
        """Return the request, with the token; `NotSent` if it would go astray."""
        if self._origins != {_origin_by_all(request.url, self._readers)}:
            raise _astray()
        if self._bearer is not None:
            request.headers["Authorization"] = f"Bearer {self._bearer}"
        return request


def check_pool(pool: Any, url: str) -> None:
    """Raise `NotSent` if urllib3's pool of connections doesn't lead to where the URL does."""
    meant = web_url(url)
    if pool.proxy is not None and meant.scheme == "http":
        return  # the proxy's own pool; what is encrypted goes through it to the host itself
    if (pool.scheme, _bare(pool.host), pool.port) != (meant.scheme, _bare(meant.host), meant.port):
        raise _astray()


def _origin_by_all(url: str, readers: tuple[Reader, ...]) -> str:
    """Return the URL's origin; empty if not all read the same one."""
    ours = web_url_or_none(url)
    if ours is None:
        return ""
    for read in readers:
        parts = read(url)
        port = parts.port or ours.usual_port
        if (parts.scheme, _bare(parts.hostname), port) != (
            ours.scheme,
            _bare(ours.host),
            ours.port,
        ):
            return ""
    return ours.origin


def _bare(host: str) -> str:
    """Return the host without the brackets of an IPv6 address, which some leave on."""
    return host.strip("[]")


def _astray() -> NotSent:
    return NotSent(tr("it would have gone to another host than it was meant for"))

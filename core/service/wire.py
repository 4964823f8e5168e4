# SPDX-License-Identifier: GPL-2.0-or-later
"""The only user of requests: one request out, one answer in, each fault put into words."""

from __future__ import annotations

import http.cookiejar
import socket
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
import requests.adapters
import requests.exceptions
import urllib3.util

from ..errors import Cancelled, DataCosmosError, NetworkError, Overdue, ResponseError, causes_of
from ..redaction import get_logger, redact, without_query
from ..threads import abandonable
from ..urls import WebUrl, is_loopback, web_url
from ..wording import tr
from .answers import Answer
from .bodies import ACCEPTED_CODING, BrokenBody, UnreadableBody, read_whole
from .config import Connection, HttpSettings
from .cuttable import make_cuttable
from .lifeline import End, Lifeline
from .reach import NotSent, Reach
from .seal import Seal, check_pool
from .streams import Stream

_log = get_logger(__name__)

_Reply = TypeVar("_Reply", Answer, Stream)

_FAULTS = (
    requests.exceptions.RequestException,
    UnreadableBody,
    BrokenBody,
    Cancelled,  # what a request is told whose lifeline was cut
)


class WireFault(Exception):
    """No answer came.

    Args:
        error: what to tell the user.
        may_have_arrived: whether the service may have read the request all the same.
    """

    def __init__(self, error: DataCosmosError, may_have_arrived: bool) -> None:
        super().__init__(error.message)
        self.error = error
        self.may_have_arrived = may_have_arrived


class _Session(requests.Session):
    """Leaves redirects alone, and reaches this very machine without a proxy."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002
        # Even when told not to follow one, requests reads its whole body and takes its address
        # apart: an endless body would fill the memory, and a malformed address raises.
        return None

    def merge_environment_settings(self, url: Any, *options: Any) -> Any:
        settings = super().merge_environment_settings(url, *options)
        if is_loopback(web_url(str(url)).host):
            # To a proxy, "this machine" is its own. Browsers keep to that as well.
            settings["proxies"] = {}
        return settings


class Adapter(requests.adapters.HTTPAdapter):
    """Sends to where a request says, over connections that hang on the request's lifeline.

    Args:
        reach: how far; None for anywhere.
    """

    def __init__(self, settings: HttpSettings, reach: Reach | None) -> None:
        self._reach = reach
        super().__init__(pool_maxsize=2 * settings.parallel + 2)

    def init_poolmanager(self, *sizes: Any, **options: Any) -> None:
        super().init_poolmanager(*sizes, **options)  # type: ignore[no-untyped-call]
        if self._reach is not None:
            self._reach.watch(self.poolmanager)
        make_cuttable(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **options: Any) -> Any:
        manager = super().proxy_manager_for(*args, **options)  # type: ignore[no-untyped-call]
        make_cuttable(manager)
        return manager

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        check_pool(conn, url)  # called just before `conn` gets the request
        super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]


def _session(settings: HttpSettings, reach: Reach | None) -> _Session:
    session = _Session()
    pool = Adapter(settings, reach)
    session.mount("https://", pool)
    session.mount("http://", pool)
    # No cookie is kept: the session then has no state that threads could trip over.
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = settings.user_agent
    session.headers["Accept-Encoding"] = ACCEPTED_CODING
    if settings.proxies is not None:
        session.trust_env = False
        session.proxies = dict(settings.proxies)
    return session


class Wire:
    """Connections to the service, and apart from them to where it sends us.

    Safe to use from several threads.

    Args:
        connection: the service. Only its API ever gets the token.
    """

    def __init__(self, settings: HttpSettings, connection: Connection) -> None:
        self._settings = settings
        self._closed = False
        self._api, self._login = connection.origin, connection.login_origin
        self.reach = Reach(web_url(connection.api_url).host)
        self._to_service, self._to_others = _session(settings, None), _session(settings, self.reach)

    def close(self) -> None:
        """Close all connections."""
        self._closed = True
        self._to_service.close()
        self._to_others.close()

    def send(
        self,
        method: str,
        url: WebUrl,
        what: str,
        bearer: str | None,
        line: Lifeline,
        *,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        form: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        read_timeout_s: float | None = None,
    ) -> Answer:
        """Send one request and return its answer, whatever the status. No redirect is followed.

        Args:
            line: ends it. Afterwards it says whether the request may have left.

        Raises:
            WireFault: no answer came, or not in time.
            Cancelled: it was given up for a cancel, felt at once.
        """
        parts = {"params": params, "json": json, "data": form, "headers": headers}

        def fetch() -> Answer:
            try:
                with self._request(method, url, bearer, read_timeout_s, **parts) as response:
                    body = read_whole(response, line)
                line.check()  # a connection that was shut down may look like an answer's end
            finally:
                line.close()
                # An abandoned request may outlive close(), and requests then opens a pool anew.
                if self._closed:
                    self.close()
            headers = {name.lower(): value for name, value in response.headers.items()}
            _log.debug("HTTP %d, %d bytes", response.status_code, len(body))
            return Answer(response.status_code, headers, body, without_query(str(url)))

        return self._on_line(line, what, url, fetch)

    def open(
        self, url: WebUrl, what: str, bearer: str | None, headers: Mapping[str, str], line: Lifeline
    ) -> Stream:
        """Send a GET and return its answer open for reading. No redirect is followed.

        Args:
            line: ends it, and the reading as well.

        Raises:
            WireFault: no answer came, or not in time.
            Cancelled: it was given up for a cancel, felt at once.
        """

        def fetch() -> Stream:
            while True:
                line.is_reused = False
                try:
                    return Stream(self._request("GET", url, bearer, None, headers=headers), line)
                except requests.exceptions.ConnectionError:
                    # A kept connection that the server had closed meanwhile is none any more: it
                    # leaves the pool, so this ends.
                    if line.end is None and line.is_reused:
                        continue
                    line.close()
                    raise
                except BaseException:
                    line.close()
                    raise

        return self._on_line(line, what, url, fetch)

    def _on_line(
        self, line: Lifeline, what: str, url: WebUrl, fetch: Callable[[], _Reply]
    ) -> _Reply:
        def call() -> _Reply:
            before = sys.exc_info()[1]
            try:
                with line.attached():
                    return fetch()
            except NotSent as reason:
                raise WireFault(reason.error(what), may_have_arrived=line.was_sent) from reason
            except _FAULTS as error:
                if line.end is End.CANCELLED:
                    raise Cancelled from error
                causes = causes_of(error, before)
                said = no_answer(_reason(error, causes, line), what, url.netloc, _describe(error))
                raise WireFault(said, may_have_arrived=line.was_sent) from error

        if line.monitor.may_block:
            return call()
        return abandonable(call, line.is_unwanted, _discard, line.cut)

    def _request(
        self,
        method: str,
        url: WebUrl,
        bearer: str | None,
        read_timeout_s: float | None,
        **parts: Any,
    ) -> requests.Response:
        _log.debug("%s %s", method, without_query(str(url)))
        session = self._to_service
        if url.origin != self._api and (method, url.origin) != ("POST", self._login):
            self.reach.check(url.host)
            session = self._to_others
        return session.request(
            method,
            str(url),
            auth=Seal(url, bearer, self._api, urllib3.util.parse_url, urlsplit),
            timeout=(
                self._settings.connect_timeout_s,
                read_timeout_s or self._settings.read_timeout_s,
            ),
            stream=True,
            allow_redirects=False,
            verify=self._settings.ca_bundle,
            **parts,
        )


def _discard(reply: Answer | Stream) -> None:
    if isinstance(reply, Stream):
        reply.close()


def _stopped_at_proxy(error: Exception, causes: Sequence[BaseException]) -> bool:
    """Return whether the proxy made no way to the service.

    Of a proxy that hangs up, urllib3 tells by the class of its error; later versions only by the
    place where it arose.
    """
    if isinstance(error, requests.exceptions.ProxyError):
        return True
    if type(error) is not requests.exceptions.ConnectionError:
        return False
    return any(
        frame.f_code.co_name == "_prepare_proxy"
        for cause in causes
        for frame, _line in traceback.walk_tb(cause.__traceback__)
    )


def _describe(error: BaseException) -> str:
    return redact(f"{type(error).__name__}: {error}")[:500]


def _reason(error: Exception, causes: Sequence[BaseException], line: Lifeline) -> Why:
    if line.end is not None:
        return Why.OVERDUE
    if isinstance(error, UnreadableBody):
        return Why.UNREADABLE
    if not line.was_sent and _stopped_at_proxy(error, causes):
        return Why.PROXY
    if isinstance(error, requests.exceptions.SSLError):
        return Why.UNTRUSTED
    if any(isinstance(cause, (requests.exceptions.Timeout, socket.timeout)) for cause in causes):
        return Why.SILENT
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Why.NOT_FOUND
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Why.REFUSED
    return Why.BROKEN


class Why(Enum):
    """What kept the answer from coming, as far as it can be told."""

    OVERDUE = "overdue"  # the time for the whole of it is over
    UNREADABLE = "unreadable"
    PROXY = "proxy"
    UNTRUSTED = "untrusted"
    SILENT = "silent"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    BROKEN = "broken"


def no_answer(why: Why, what: str, host: str, detail: str) -> DataCosmosError:
    """Return what to tell the user.

    Args:
        what: was being done, as the start of a sentence.
    """
    if why is Why.UNREADABLE:
        return ResponseError(
            tr("{what} failed: the answer of {host} can't be read.", what=what, host=host),
            detail=detail,
        )
    if why is Why.OVERDUE:
        return Overdue(
            tr("{what} failed: {host} didn't complete its answer in time.", what=what, host=host),
            tr("Try again later."),
            detail,
        )
    if why is Why.PROXY:
        return NetworkError(
            tr(
                "{what} failed: the proxy doesn't let the request to {host} through.",
                what=what,
                host=host,
            ),
            tr("Check the proxy in the network settings, or ask your network's administrator."),
            detail,
        )
    if why is Why.UNTRUSTED:
        return NetworkError(
            tr("{what} failed: no trusted encrypted connection to {host}.", what=what, host=host),
            tr("If your network inspects traffic, add its certificate authority to the settings."),
            detail,
        )
    reason = tr("the connection to {host} broke", host=host)
    hint = tr("Check the network connection and try again.")
    if why is Why.SILENT:
        reason = tr("{host} didn't answer in time", host=host)
    elif why is Why.NOT_FOUND:
        reason = tr("the host {host} isn't found", host=host)
        hint = tr("Check the network and the address.")
    elif why is Why.REFUSED:
        reason = tr("{host} refuses the connection", host=host)
        hint = tr("Check the address, and whether the service is running.")
    return NetworkError(tr("{what} failed: {reason}.", what=what, reason=reason), hint, detail)

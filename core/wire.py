# SPDX-License-Identifier: GPL-2.0-or-later
"""The only user of requests: one request out, one answer in, each fault put into words."""

from __future__ import annotations

import http.cookiejar
import socket
import traceback
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
import requests.adapters
import requests.auth
import requests.exceptions
import urllib3.exceptions

from .abandon import abandonable
from .answers import Answer
from .config import HttpSettings, is_loopback
from .cuttable import make_cuttable
from .errors import Cancelled, DataCosmosError
from .lifeline import End, Lifeline
from .no_answer import Why, no_answer
from .redaction import get_logger, redact, without_query
from .streams import Stream

_log = get_logger(__name__)

_Reply = TypeVar("_Reply", Answer, Stream)

_LARGEST_ANSWER_BYTES = 128 * 1024 * 1024
_READ_BYTES = 4 * 1024 * 1024
# What is compressed may grow a thousandfold before its size is known.
_COMPRESSED_READ_BYTES = 256 * 1024


_FAULTS = (
    requests.exceptions.RequestException,
    urllib3.exceptions.LocationValueError,
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


class _Bearer(requests.auth.AuthBase):
    """Puts the token on one request, or nothing.

    An auth object rather than a header: with a header alone, requests lets an entry of the
    user's netrc file replace it.
    """

    def __init__(self, value: str | None) -> None:
        self._value = value

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._value is not None:
            request.headers["Authorization"] = f"Bearer {self._value}"
        return request


class _Session(requests.Session):
    """Leaves redirects alone, and reaches this very machine without a proxy."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002
        # Even when told not to follow one, requests reads its whole body and takes its address
        # apart: an endless body would fill the memory, and a malformed address raises.
        return None

    def merge_environment_settings(self, url: Any, *options: Any) -> Any:
        settings = super().merge_environment_settings(url, *options)
        if is_loopback(urlsplit(str(url)).hostname or ""):
            # To a proxy, "this machine" is its own. Browsers keep to that as well.
            settings["proxies"] = {}
        return settings


class _Adapter(requests.adapters.HTTPAdapter):
    """Makes connections that hang on the lifeline of their request."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)  # type: ignore[no-untyped-call]
        make_cuttable(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **options: Any) -> Any:
        manager = super().proxy_manager_for(*args, **options)  # type: ignore[no-untyped-call]
        make_cuttable(manager)
        return manager


class Wire:
    """A pool of connections. Safe to use from several threads."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings
        self._closed = False
        self._session = _Session()
        pool = _Adapter(pool_maxsize=2 * settings.parallel + 2)
        self._session.mount("https://", pool)
        self._session.mount("http://", pool)
        # No cookie is kept: the session then has no state that threads could trip over.
        no_cookies = http.cookiejar.DefaultCookiePolicy(allowed_domains=[])
        self._session.cookies.set_policy(no_cookies)
        self._session.headers["User-Agent"] = settings.user_agent
        if settings.proxies is not None:
            self._session.trust_env = False
            self._session.proxies = dict(settings.proxies)

    def close(self) -> None:
        """Close all connections."""
        self._closed = True
        self._session.close()

    def send(
        self,
        method: str,
        url: str,
        what: str,
        bearer: str | None,
        line: Lifeline,
        *,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        form: Mapping[str, str] | None = None,
        read_timeout_s: float | None = None,
    ) -> Answer:
        """Send one request and return its answer, whatever the status. No redirect is followed.

        Args:
            line: ends it. Afterwards it says whether the request may have left.

        Raises:
            WireFault: no answer came, or not in time.
            Cancelled: it was given up for a cancel, felt at once.
        """
        parts = {"params": params, "json": json, "data": form}

        def fetch() -> Answer:
            try:
                with self._request(method, url, bearer, read_timeout_s, **parts) as response:
                    body = _read_whole(response)
                line.check()  # a connection that was shut down may look like an answer's end
            finally:
                line.close()
                # An abandoned request may outlive close(), and requests then opens a pool anew.
                if self._closed:
                    self._session.close()
            headers = {name.lower(): value for name, value in response.headers.items()}
            _log.debug("HTTP %d, %d bytes", response.status_code, len(body))
            return Answer(response.status_code, headers, body, without_query(url))

        return self._on_line(line, what, url, fetch)

    def open(
        self, url: str, what: str, bearer: str | None, headers: Mapping[str, str], line: Lifeline
    ) -> Stream:
        """Send a GET and return its answer open for reading. No redirect is followed.

        Args:
            line: ends it, and the reading as well.

        Raises:
            WireFault: no answer came, or not in time.
            Cancelled: it was given up for a cancel, felt at once.
        """

        def fetch() -> Stream:
            try:
                return Stream(self._request("GET", url, bearer, None, headers=headers), line)
            except BaseException:
                line.close()
                raise

        return self._on_line(line, what, url, fetch)

    def _on_line(self, line: Lifeline, what: str, url: str, fetch: Callable[[], _Reply]) -> _Reply:
        def call() -> _Reply:
            try:
                with line.attached():
                    return fetch()
            except _FAULTS as error:
                if line.end is End.CANCELLED:
                    raise Cancelled from error
                host, why = urlsplit(url).netloc, _reason(error, line)
                said = no_answer(why, what, host, _describe(error))
                raise WireFault(said, may_have_arrived=line.was_sent) from error

        if line.monitor.may_block:
            return call()
        return abandonable(call, line.is_unwanted, _discard, line.cut)

    def _request(
        self, method: str, url: str, bearer: str | None, read_timeout_s: float | None, **parts: Any
    ) -> requests.Response:
        _log.debug("%s %s", method, without_query(url))
        return self._session.request(
            method,
            url,
            auth=_Bearer(bearer),
            timeout=(
                self._settings.connect_timeout_s,
                read_timeout_s or self._settings.read_timeout_s,
            ),
            stream=True,
            allow_redirects=False,
            verify=self._settings.ca_bundle,
            **parts,
        )


def _read_whole(response: requests.Response) -> bytes:
    is_compressed = "Content-Encoding" in response.headers
    pieces: list[bytes] = []
    size = 0
    for piece in response.iter_content(_COMPRESSED_READ_BYTES if is_compressed else _READ_BYTES):
        pieces.append(piece)
        size += len(piece)
        if size > _LARGEST_ANSWER_BYTES:
            raise requests.exceptions.ContentDecodingError("the answer is too large")
    return b"".join(pieces)  # a single piece isn't copied


def _discard(reply: Answer | Stream) -> None:
    if isinstance(reply, Stream):
        reply.close()


def _stopped_at_proxy(error: Exception) -> bool:
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
        for cause in _causes(error)
        for frame, _line in traceback.walk_tb(cause.__traceback__)
    )


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting:
        current = waiting.pop()
        if not isinstance(current, BaseException) or any(current is seen for seen in found):
            continue
        found.append(current)
        waiting += [current.__cause__, current.__context__, getattr(current, "reason", None)]
        waiting += list(current.args)
    return found


def _describe(error: BaseException) -> str:
    return redact(f"{type(error).__name__}: {error}")[:500]


def _reason(error: Exception, line: Lifeline) -> Why:
    if line.end is not None:
        return Why.OVERDUE
    if isinstance(error, urllib3.exceptions.LocationValueError):
        # "https://a..b/": requests lets what urllib3 says of it through as it is.
        return Why.NO_ADDRESS
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return Why.UNREADABLE
    if not line.was_sent and _stopped_at_proxy(error):
        return Why.PROXY
    if isinstance(error, requests.exceptions.SSLError):
        return Why.UNTRUSTED
    if isinstance(error, requests.exceptions.Timeout):
        return Why.SILENT
    causes = _causes(error)
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Why.NOT_FOUND
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Why.REFUSED
    return Why.BROKEN

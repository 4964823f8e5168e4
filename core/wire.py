# SPDX-License-Identifier: GPL-2.0-or-later
"""The only user of requests: one request out, one answer in, each fault put into words."""

from __future__ import annotations

import http.cookiejar
import socket
import traceback
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
import requests.adapters
import requests.exceptions
import urllib3.util

from .answers import Answer
from .config import Connection, HttpSettings
from .errors import DataCosmosError, NetworkError, ResponseError, causes_of
from .reach import NotSent, Reach
from .redaction import get_logger, redact, without_query
from .seal import Seal, check_pool
from .streams import Stream
from .urls import WebUrl, is_loopback, web_url
from .wording import tr

_log = get_logger(__name__)

_LARGEST_ANSWER_BYTES = 128 * 1024 * 1024
_READ_BYTES = 4 * 1024 * 1024
# What is compressed may grow a thousandfold before its size is known.
_COMPRESSED_READ_BYTES = 256 * 1024


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


class _Adapter(requests.adapters.HTTPAdapter):
    """Sends to where a request says, no further than `reach` lets it; None for anywhere."""

    def __init__(self, settings: HttpSettings, reach: Reach | None) -> None:
        self._reach = reach
        super().__init__(pool_maxsize=2 * settings.parallel + 2)

    def init_poolmanager(self, *sizes: Any, **options: Any) -> None:
        super().init_poolmanager(*sizes, **options)  # type: ignore[no-untyped-call]
        if self._reach is not None:
            self._reach.watch(self.poolmanager)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        check_pool(conn, url)  # called just before `conn` gets the request
        super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]


def _session(settings: HttpSettings, reach: Reach | None) -> _Session:
    session = _Session()
    pool = _Adapter(settings, reach)
    session.mount("https://", pool)
    session.mount("http://", pool)
    # No cookie is kept: the session then has no state that threads could trip over.
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = settings.user_agent
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
        *,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        form: Mapping[str, str] | None = None,
        read_timeout_s: float | None = None,
    ) -> Answer:
        """Send one request and return its answer, whatever the status. No redirect is followed.

        Raises:
            WireFault: no answer came.
        """
        parts = {"params": params, "json": json, "data": form}
        try:
            with self._request(method, url, bearer, read_timeout_s, **parts) as response:
                body = _read_whole(response)
        except requests.exceptions.RequestException as error:
            raise WireFault(_in_words(error, what, url), not _never_arrived(error)) from error
        except NotSent as reason:
            raise WireFault(reason.error(what), may_have_arrived=False) from reason
        finally:
            # An abandoned request may outlive close(), and requests then opens a pool anew.
            if self._closed:
                self.close()
        headers = {name.lower(): value for name, value in response.headers.items()}
        _log.debug("HTTP %d, %d bytes", response.status_code, len(body))
        return Answer(response.status_code, headers, body, without_query(str(url)))

    def open(
        self, url: WebUrl, what: str, bearer: str | None, headers: Mapping[str, str]
    ) -> Stream:
        """Send a GET and return its answer open for reading. No redirect is followed.

        Raises:
            WireFault: no answer came.
        """
        try:
            return Stream(self._request("GET", url, bearer, None, headers=headers))
        except requests.exceptions.RequestException as error:
            raise WireFault(_in_words(error, what, url), may_have_arrived=True) from error
        except NotSent as reason:
            raise WireFault(reason.error(what), may_have_arrived=False) from reason

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


def _never_arrived(error: requests.exceptions.RequestException) -> bool:
    """Return whether the request certainly didn't reach the service.

    Only a failure to connect, to resolve the name, to pass the proxy or to trust the
    certificate counts; a cut connection doesn't, since the request may have been read.
    """
    if isinstance(error, requests.exceptions.ConnectTimeout) or _stopped_at_proxy(error):
        return True
    causes = causes_of(error)
    if isinstance(error, requests.exceptions.SSLError):
        return any("CERTIFICATE_VERIFY_FAILED" in str(cause) for cause in causes)
    return any(type(cause).__name__ in _NOT_CONNECTED for cause in causes)


# By name: urllib3 moved and renamed these classes between its versions 1 and 2.
_NOT_CONNECTED = frozenset({"NewConnectionError", "NameResolutionError", "ConnectTimeoutError"})


def _stopped_at_proxy(error: requests.exceptions.RequestException) -> bool:
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
        for cause in causes_of(error)
        for frame, _line in traceback.walk_tb(cause.__traceback__)
    )


def _in_words(
    error: requests.exceptions.RequestException, what: str, url: WebUrl
) -> DataCosmosError:
    host = url.netloc
    detail = redact(f"{type(error).__name__}: {error}")[:500]
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return ResponseError(
            tr("{what} failed: the answer of {host} can't be read.", what=what, host=host),
            detail=detail,
        )
    if _stopped_at_proxy(error):
        return NetworkError(
            tr(
                "{what} failed: the proxy doesn't let the request to {host} through.",
                what=what,
                host=host,
            ),
            tr("Check the proxy in the network settings, or ask your network's administrator."),
            detail,
        )
    if isinstance(error, requests.exceptions.SSLError):
        return NetworkError(
            tr("{what} failed: no trusted encrypted connection to {host}.", what=what, host=host),
            tr("If your network inspects traffic, add its certificate authority to the settings."),
            detail,
        )
    causes = causes_of(error)
    reason = tr("the connection to {host} broke", host=host)
    hint = tr("Check the network connection and try again.")
    if isinstance(error, requests.exceptions.Timeout):
        reason = tr("{host} didn't answer in time", host=host)
    elif any(isinstance(cause, socket.gaierror) for cause in causes):
        reason = tr("the host {host} isn't found", host=host)
        hint = tr("Check the network and the address.")
    elif any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        reason = tr("{host} refuses the connection", host=host)
        hint = tr("Check the address, and whether the service is running.")
    return NetworkError(tr("{what} failed: {reason}.", what=what, reason=reason), hint, detail)

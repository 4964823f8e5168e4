# SPDX-License-Identifier: GPL-2.0-or-later
"""How requests are made: with a token, patiently where that is safe, once where it isn't."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from . import errors, redirects
from .abandon import abandonable
from .answers import Answer, error_of, retry_after_s
from .auth import TokenSource
from .config import Connection, HttpSettings
from .credentials import Credentials, RefreshCredentials
from .job import Monitor
from .reach import destination
from .redaction import get_logger
from .streams import Stream
from .urls import WebUrl, web_url
from .wire import Wire, WireFault
from .wording import tr

_log = get_logger(__name__)

_WORTH_REPEATING = frozenset({408, 425, 429, 500, 502, 503, 504})
_UNAUTHORISED = 401
_REQUEST_TIMEOUT = 408
# Of what was sent, these say neither that it was done nor that it wasn't.
_UNCERTAIN = frozenset({_REQUEST_TIMEOUT, *redirects.REDIRECTS})
_SERVER_FAULTS = 500

_Reply = TypeVar("_Reply", Answer, Stream)


class Transport:
    """Sends requests to one service and returns whole answers or streams.

    Safe to use from several threads.

    Args:
        connection: the service; only its API host ever gets the token.
        credentials: what to sign in with, None for requests without a token.
        settings: time-outs, retries, proxies, certificates.
        tokens: an existing token cache to share, instead of a new one.
        on_rotated: for a new token cache, see `TokenSource`.
    """

    def __init__(
        self,
        connection: Connection,
        credentials: Credentials | None,
        settings: HttpSettings,
        tokens: TokenSource | None = None,
        on_rotated: Callable[[RefreshCredentials], None] | None = None,
    ) -> None:
        self.connection = connection
        self.settings = settings
        self.tokens = tokens
        if tokens is None and credentials is not None:
            self.tokens = TokenSource(
                connection.login_url, credentials, self.exchange, on_rotated=on_rotated
            )
        self._wire = Wire(settings, connection)
        self.reach = self._wire.reach

    def close(self) -> None:
        """Close all connections."""
        self._wire.close()

    def get(
        self, url: str, what: str, monitor: Monitor, params: Mapping[str, Any] | None = None
    ) -> Answer:
        """Return the successful answer to a GET, repeated after faults.

        Args:
            url: absolute, on the API's host.
            what: what is being done, as the start of a sentence, for messages.
            params: query string.

        Raises:
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        return self._repeatable("GET", url, what, monitor, params, None)

    def search(
        self,
        url: str,
        payload: Mapping[str, Any],
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None = None,
    ) -> Answer:
        """Return the successful answer to a POST that changes nothing, repeated after faults."""
        return self._repeatable("POST", url, what, monitor, params, payload)

    def submit(self, url: str, payload: Mapping[str, Any], what: str, monitor: Monitor) -> Answer:
        """Return the successful answer to a POST that changes something. It is sent once.

        Only a 401 lets it go out a second time, with a new token: the service has then refused
        it without looking at it. Once sent it isn't given up on a cancel, since only its answer
        tells what happened.

        Raises:
            NetworkError: the service wasn't reached; nothing was sent.
            OutcomeUnknown: sent, but no answer, a 5xx or a redirect came.
            ApiError: refused.
        """
        address = destination(url, what)
        bearer = self._token_for(address, monitor)
        answer = self._submit_once(address, payload, what, bearer)
        if answer.status == _UNAUTHORISED and self.tokens and bearer:
            bearer = self.tokens.renew(bearer, monitor)
            monitor.check()
            answer = self._submit_once(address, payload, what, bearer)
        if answer.ok:
            return answer
        if answer.status >= _SERVER_FAULTS or answer.status in _UNCERTAIN:
            raise errors.OutcomeUnknown(
                tr(
                    "{what}: the request was sent, but the service answered with a fault "
                    "(HTTP {status}), so it may or may not have been carried out.",
                    what=what,
                    status=answer.status,
                ),
                detail=error_of(answer, what).detail,
            )
        raise error_of(answer, what)

    def _submit_once(
        self, url: WebUrl, payload: Mapping[str, Any], what: str, bearer: str | None
    ) -> Answer:
        patience_s = self.settings.order_timeout_s
        try:
            return self._wire.send(
                "POST", url, what, bearer, json=payload, read_timeout_s=patience_s
            )
        except WireFault as fault:
            if not fault.may_have_arrived:
                raise fault.error from fault
            raise errors.OutcomeUnknown(
                tr("{what}: the request was sent, but no answer came.", what=what),
                detail=fault.error.detail,
            ) from fault

    def open_stream(
        self, url: str, what: str, monitor: Monitor, headers: Mapping[str, str]
    ) -> Stream:
        """Return the open answer to a GET, whatever its status, for reading piece by piece.

        Redirects are followed to any safe host; the token goes to the API's own host only.

        Raises:
            InputError: the address is none, or isn't safe; nothing was sent.
            NetworkError: the host wasn't reached.
            ResponseError: a redirect to an address that isn't safe, or in a circle; or one that
                may not be asked, see `Reach`.
        """
        sent = {"Accept-Encoding": "identity", "Accept": "*/*", **headers}
        address = destination(url, what)
        for _hop in range(redirects.MOST_REDIRECTS + 1):
            stream = self._with_token(
                lambda bearer, url=address: self._wire.open(url, what, bearer, sent),  # type: ignore[misc]
                address,
                monitor,
            )
            location = redirects.redirect_of(stream)
            if not location:
                return stream
            stream.close()
            address = redirects.safe_target(address, location, what)
        raise redirects.in_a_circle(what)

    def _repeatable(
        self,
        method: str,
        url: str,
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None,
        json: Mapping[str, Any] | None,
    ) -> Answer:
        address = destination(url, what)

        def attempt() -> Answer:
            return self._following(method, address, what, monitor, params, json)

        # Signing in has its own patience; within an attempt the two would multiply.
        self._token_for(address, monitor)
        answer = self._patiently(attempt, what, monitor)
        if answer.ok:
            return answer
        raise error_of(answer, what)

    def _patiently(self, attempt: Callable[[], Answer], what: str, monitor: Monitor) -> Answer:
        """Return the answer of `attempt`, made again after faults that may pass."""
        pause_s = self.settings.backoff_s
        left = self.settings.retries
        while True:
            wait_s = pause_s * random.uniform(0.75, 1.25)  # nosec B311  jitter only
            try:
                answer = attempt()
            except errors.NetworkError as error:
                if left == 0:
                    raise
                reason = error.message.rstrip(".")
            else:
                asked_s = retry_after_s(answer.headers) or 0.0
                may_pass = answer.status in _WORTH_REPEATING
                if not may_pass or left == 0 or asked_s > self.settings.retry_after_max_s:
                    return answer
                wait_s = max(wait_s, asked_s)
                reason = f"{what}: HTTP {answer.status}"
            left -= 1
            _log.info("%s; trying again in %.1f s", reason, wait_s)
            monitor.info(tr("{reason}. Trying again in {wait:.0f} s.", reason=reason, wait=wait_s))
            monitor.pause(wait_s)
            pause_s = min(2 * pause_s, self.settings.backoff_max_s)

    def _following(
        self,
        method: str,
        url: WebUrl,
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None,
        json: Mapping[str, Any] | None,
    ) -> Answer:
        """Send, and follow redirects that stay on the API's own host."""
        for _hop in range(redirects.MOST_REDIRECTS + 1):
            answer = self._with_token(
                lambda bearer, url=url, params=params: self._wire.send(  # type: ignore[misc]
                    method, url, what, bearer, params=params, json=json
                ),
                url,
                monitor,
            )
            location = redirects.redirect_of(answer)
            if not location:
                return answer
            if method != "GET" and answer.status not in redirects.KEEPS_METHOD:
                raise redirects.of_what_was_sent(what, answer.status)
            url, params = redirects.own_target(url, location, what, self.connection), None
        raise redirects.in_a_circle(what)

    def _with_token(
        self, send: Callable[[str | None], _Reply], url: WebUrl, monitor: Monitor
    ) -> _Reply:
        """Return the reply to `send`, sent once more with a new token after a 401."""
        bearer = self._token_for(url, monitor)
        try:
            reply = abandonable(lambda: send(bearer), monitor, _discard)
            if reply.status == _UNAUTHORISED and bearer and self.tokens:
                _discard(reply)
                renewed = self.tokens.renew(bearer, monitor)
                reply = abandonable(lambda: send(renewed), monitor, _discard)
        except WireFault as fault:
            raise fault.error from fault
        return reply

    def _token_for(self, url: WebUrl, monitor: Monitor) -> str | None:
        monitor.check()
        if self.tokens is None or not self.connection.owns(url):
            return None
        return self.tokens.token(monitor)

    def exchange(self, url: str, fields: dict[str, str], as_json: bool, monitor: Monitor) -> Answer:
        """Return the answer to a token request; it carries no bearer and follows no redirect."""
        address = web_url(url)
        what = tr("Signing in at {host}", host=address.netloc)
        json, form = (fields, None) if as_json else (None, fields)

        def attempt() -> Answer:
            try:
                return abandonable(
                    lambda: self._wire.send("POST", address, what, None, json=json, form=form),
                    monitor,
                    _discard,
                )
            except WireFault as fault:
                raise fault.error from fault

        return self._patiently(attempt, what, monitor)


def _discard(reply: Answer | Stream) -> None:
    if isinstance(reply, Stream):
        reply.close()

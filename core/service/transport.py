# SPDX-License-Identifier: GPL-2.0-or-later
"""How requests are made: with a token, patiently where that is safe, once where it isn't."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from .. import errors
from ..errors import ResponseError
from ..job import Monitor
from ..redaction import shown_address
from ..urls import WebUrl, link_from, web_url
from ..wording import tr
from .answers import Answer, error_of, is_own_refusal
from .config import Connection, HttpSettings
from .credentials import Credentials, RefreshCredentials
from .lifeline import Lifeline
from .patience import patiently
from .reach import destination
from .streams import Stream
from .token_source import TokenSource
from .wire import Wire, WireFault

_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEEPS_METHOD = frozenset({307, 308})
_UNAUTHORISED = 401
# How far this machine's clock may be behind that of whoever judges a token.
_TOKEN_MARGIN_S = 15.0
# An answer that is about to come is worth more than a doubt; a cancel is felt in a second still.
_GRACE_S = 0.65

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
        self,
        url: str,
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None = None,
        *,
        retries: int | None = None,
    ) -> Answer:
        """Return the successful answer to a GET, repeated after faults.

        Args:
            url: absolute, on the API's host.
            what: what is being done, as the start of a sentence, for messages.
            params: query string.
            retries: how often it is repeated at the most; None for as often as is set.

        Raises:
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        return self._repeatable("GET", url, what, monitor, params, None, retries)

    def search(
        self,
        url: str,
        payload: Mapping[str, Any],
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None = None,
        *,
        retries: int | None = None,
    ) -> Answer:
        """Return the successful answer to a POST that changes nothing, repeated after faults."""
        return self._repeatable("POST", url, what, monitor, params, payload, retries)

    @property
    def can_renew(self) -> bool:
        """Whether another token is to be had after one was refused."""
        return self.tokens is not None and self.tokens.can_renew

    def submit(
        self, url: str, payload: Mapping[str, Any], what: str, monitor: Monitor, key: str = ""
    ) -> Answer:
        """Return the successful answer to a POST that changes something. It is sent once.

        All of it, signing in included, has the order's time-out: later nothing is sent any more.
        After a 401 the token isn't used again.

        Args:
            key: sent as `Idempotency-Key`: whoever knows that header does the same key's work
                once; the others don't mind it.

        Raises:
            NetworkError: the service wasn't reached; nothing was sent.
            OutcomeUnknown: sent, and nothing proves that it wasn't carried out: given up on a
                cancel, no answer in time, or one that isn't the service's own refusal.
            ApiError, AuthError: refused by the service itself.
            Cancelled: before it was sent.
        """
        timeout_s = self.settings.order_timeout_s
        until = time.monotonic() + timeout_s
        address = destination(url, what)
        bearer = self._token_for(address, monitor, timeout_s + _TOKEN_MARGIN_S)
        headers = {"Idempotency-Key": key} if key else {}
        line = Lifeline(monitor, until, _GRACE_S)
        answer = self._submit_once(address, payload, what, bearer, headers, line)
        if answer.ok:
            return answer
        if answer.status == _UNAUTHORISED and self.tokens and bearer:
            self.tokens.discard(bearer)
        if is_own_refusal(answer):
            raise error_of(answer, what)
        raise errors.OutcomeUnknown(
            tr(
                "{what}: the request was sent, but its answer (HTTP {status}) is none that only "
                "the service itself gives, so it may or may not have been carried out.",
                what=what,
                status=answer.status,
            ),
            detail=error_of(answer, what).detail,
            status=answer.status,
        )

    def _submit_once(
        self,
        url: WebUrl,
        payload: Mapping[str, Any],
        what: str,
        bearer: str | None,
        headers: Mapping[str, str],
        line: Lifeline,
    ) -> Answer:
        parts: dict[str, Any] = {"json": payload, "headers": headers}
        try:
            return self._wire.send(
                "POST",
                url,
                what,
                bearer,
                line,
                read_timeout_s=self.settings.order_timeout_s,
                **parts,
            )
        except errors.Cancelled as cancel:
            if not line.was_sent:
                raise
            raise errors.OutcomeUnknown(
                tr("{what} was stopped after the request was sent.", what=what)
            ) from cancel
        except WireFault as fault:
            if not fault.may_have_arrived:
                raise fault.error from fault
            raise errors.OutcomeUnknown(
                tr("{what}: the request was sent, but no answer came.", what=what),
                detail=fault.error.detail,
            ) from fault

    def open_stream(
        self,
        url: str,
        what: str,
        monitor: Monitor,
        headers: Mapping[str, str],
        *,
        is_small: bool = False,
    ) -> Stream:
        """Return the open answer to a GET, whatever its status, for reading piece by piece.

        Redirects are followed to any safe host; the token goes to the API's own host only.

        Args:
            is_small: it must be read within the time for a whole request. Else it may take as
                long as it gets on, see `HttpSettings.stall_timeout_s`.

        Raises:
            InputError: the address is none, or isn't safe; nothing was sent.
            NetworkError: the host wasn't reached.
            ResponseError: a redirect to an address that isn't safe, or in a circle; or one that
                may not be asked, see `Reach`.
        """
        sent = {"Accept-Encoding": "identity", "Accept": "*/*", **headers}
        stall_s = self.settings.stall_timeout_s
        until = time.monotonic() + (self.settings.request_timeout_s if is_small else stall_s)
        address = destination(url, what)
        for _hop in range(_MOST_REDIRECTS + 1):
            stream = self._with_token(
                lambda bearer, line, url=address: self._wire.open(url, what, bearer, sent, line),  # type: ignore[misc]
                address,
                monitor,
                until,
            )
            location = _redirect_of(stream)
            if not location:
                if not is_small:
                    stream.keep_pace(stall_s)
                return stream
            stream.finish()
            address = _safe_target(address, location, what)
        raise _in_a_circle(what)

    def _repeatable(
        self,
        method: str,
        url: str,
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None,
        json: Mapping[str, Any] | None,
        retries: int | None,
    ) -> Answer:
        address = destination(url, what)
        settings = self.settings
        if retries is not None:
            settings = replace(settings, retries=min(retries, settings.retries))

        def attempt() -> Answer:
            return self._following(method, address, what, monitor, params, json)

        # Signing in has its own patience; within an attempt the two would multiply.
        self._token_for(address, monitor)
        answer = patiently(attempt, settings, what, monitor)
        if answer.ok:
            return answer
        raise error_of(answer, what)

    def _following(
        self,
        method: str,
        url: WebUrl,
        what: str,
        monitor: Monitor,
        params: Mapping[str, Any] | None,
        json: Mapping[str, Any] | None,
    ) -> Answer:
        """Send, and follow redirects that stay on the API's own host, all within one time-out."""
        until = time.monotonic() + self.settings.request_timeout_s
        for _hop in range(_MOST_REDIRECTS + 1):
            answer = self._with_token(
                lambda bearer, line, url=url, params=params: self._wire.send(  # type: ignore[misc]
                    method, url, what, bearer, line, params=params, json=json
                ),
                url,
                monitor,
                until,
            )
            location = _redirect_of(answer)
            if not location:
                return answer
            if method != "GET" and answer.status not in _KEEPS_METHOD:
                raise _of_what_was_sent(what, answer.status)
            url, params = _own_target(url, location, what, self.connection), None
        raise _in_a_circle(what)

    def _with_token(
        self,
        send: Callable[[str | None, Lifeline], _Reply],
        url: WebUrl,
        monitor: Monitor,
        until: float,
    ) -> _Reply:
        """Return the reply to `send`, sent once more with a new token after a 401."""
        bearer = self._token_for(url, monitor)
        try:
            reply = send(bearer, Lifeline(monitor, until))
            if reply.status == _UNAUTHORISED and bearer and self.tokens:
                if isinstance(reply, Stream):
                    reply.finish()
                renewed = self.tokens.renew(bearer, monitor)
                reply = send(renewed, Lifeline(monitor, until))
        except WireFault as fault:
            raise fault.error from fault
        return reply

    def _token_for(self, url: WebUrl, monitor: Monitor, valid_for_s: float = 0.0) -> str | None:
        monitor.check()
        if self.tokens is None or not self.connection.owns(url):
            return None
        return self.tokens.token(monitor, valid_for_s)

    def exchange(self, url: str, fields: dict[str, str], as_json: bool, monitor: Monitor) -> Answer:
        """Return the answer to a token request; it carries no bearer and follows no redirect."""
        address = web_url(url)
        what = tr("Signing in at {host}", host=address.netloc)
        json, form = (fields, None) if as_json else (None, fields)

        def attempt() -> Answer:
            line = Lifeline(monitor, time.monotonic() + self.settings.request_timeout_s)
            try:
                return self._wire.send("POST", address, what, None, line, json=json, form=form)
            except WireFault as fault:
                raise fault.error from fault

        return patiently(attempt, self.settings, what, monitor)


def _redirect_of(reply: Answer | Stream) -> str:
    """Return where the reply redirects to, empty if it doesn't."""
    text = reply.headers.get("location", "") if reply.status in _REDIRECTS else ""
    with contextlib.suppress(UnicodeError):  # read as Latin-1, as headers once were
        return text.encode("latin-1").decode("utf-8")
    return text


def _in_a_circle(what: str) -> ResponseError:
    """Return the error for more redirects than can be meant."""
    return ResponseError(tr("{what} failed: the service redirects in a circle.", what=what))


def _safe_target(page: WebUrl, location: str, what: str) -> WebUrl:
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


def _own_target(page: WebUrl, location: str, what: str, connection: Connection) -> WebUrl:
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


def _of_what_was_sent(what: str, status: int) -> ResponseError:
    """Return the error for a redirect that would lose the body of the request."""
    return ResponseError(
        tr(
            "{what} failed: the service redirects the request (HTTP {status}).",
            what=what,
            status=status,
        ),
        tr("Check the API address."),
    )

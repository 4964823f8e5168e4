# SPDX-License-Identifier: GPL-2.0-or-later
"""The access token: fetched once, kept in memory, renewed in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime, timezone

from ..errors import AuthError
from ..job import Monitor
from ..threads import abandonable
from ..wording import moment, tr
from .credentials import Credentials, PastedToken, RefreshCredentials, token_expiry
from .token_endpoint import Exchange, Token, request_token

_LOCK_SLICE_S = 0.1


class TokenSource:
    """Hands out a valid access token to any number of threads, which never fetch it twice.

    Args:
        login_url: the identity provider; `/oauth/token` is appended.
        credentials: what to sign in with.
        exchange: sends the token request, without any bearer.
        clock: seconds since 1970; tests pass their own.
        on_rotated: told the credentials to keep from now on, each time the identity provider
            replaces the refresh token; the old one is then worthless. Called in the thread
            that renews, which may be one that outlives a cancelled job.

    Source: API facts, sections 1.1 to 1.3.
    """

    def __init__(
        self,
        login_url: str,
        credentials: Credentials,
        exchange: Exchange,
        clock: Callable[[], float] = time.time,
        on_rotated: Callable[[RefreshCredentials], None] | None = None,
    ) -> None:
        self._login_url = login_url
        self._credentials = credentials
        self._exchange = exchange
        self._clock = clock
        self._on_rotated = on_rotated
        self._lock = threading.Lock()
        self._token: Token | None = None

    @property
    def can_renew(self) -> bool:
        """Whether there is another token to be had once one is refused."""
        return not isinstance(self._credentials, PastedToken)

    def token(self, monitor: Monitor, valid_for_s: float = 0.0) -> str:
        """Return a token that is valid now, fetching or renewing it if need be.

        Args:
            valid_for_s: one that expires sooner is renewed, once; a pasted one never is.

        Raises:
            AuthError: sign-in was refused, or the pasted token has expired; a `SignInEnded`
                if the person has to sign in again.
            NetworkError: the identity provider wasn't reached.
        """
        return self._obtain(lambda token: self._is_fresh(token, valid_for_s), monitor)

    def renew(self, refused: str, monitor: Monitor) -> str:
        """Return another token after the service refused this one with a 401.

        If another thread has renewed it in the meantime, its token is returned.
        """
        if isinstance(self._credentials, PastedToken):
            raise AuthError(
                tr("The pasted access token was refused."),
                tr("It may have expired or been revoked: paste a new one."),
            )
        return self._obtain(lambda token: token.value != refused, monitor)

    def discard(self, refused: str) -> None:
        """Not hand out this token any more, which the service refused with a 401."""
        current = self._token
        if current is not None and current.value == refused:
            self._token = None

    def expires_at(self) -> float | None:
        """Return when the present token expires (seconds since 1970, UTC), None if unknown."""
        return self._token.expires_at if self._token else None

    def _obtain(self, is_good: Callable[[Token], bool], monitor: Monitor) -> str:
        current = self._token
        if current and is_good(current):
            return current.value
        # In slices: a thread that waits for another's sign-in must still feel a cancel.
        while not self._lock.acquire(timeout=_LOCK_SLICE_S):
            monitor.check()
        link = _Link(monitor)

        def fetch() -> Token:
            try:
                if self._token is None or not is_good(self._token):
                    self._token = self._fetch(link)
                return self._token
            finally:
                self._lock.release()

        # A cancelled job leaves at once, but the fetch goes on and keeps the lock: a refresh
        # token may be good for one use, and its replacement must not be lost.
        if monitor.may_block:
            return fetch().value
        return abandonable(fetch, monitor.cancelled, lambda _token: None, link.cut).value

    def _is_fresh(self, token: Token, valid_for_s: float) -> bool:
        now = self._clock()
        if token.renew_at is not None and now >= token.renew_at:
            return False
        return token.expires_at is None or now + valid_for_s < token.expires_at

    def _fetch(self, monitor: Monitor) -> Token:
        credentials = self._credentials
        if isinstance(credentials, PastedToken):
            return self._pasted(credentials)
        granted = request_token(
            self._login_url, credentials.token_request(), self._exchange, monitor, self._clock()
        )
        if isinstance(credentials, RefreshCredentials) and granted.refresh:
            self._rotate(credentials, granted.refresh)
        return granted.access

    def _rotate(self, credentials: RefreshCredentials, refresh: str) -> None:
        if refresh != credentials.refresh_token:
            replaced = credentials.replaced_by(refresh)
            self._credentials = replaced
            if self._on_rotated is not None:
                self._on_rotated(replaced)

    def _pasted(self, credentials: PastedToken) -> Token:
        expiry = token_expiry(credentials.value)
        if expiry is not None and expiry <= self._clock():
            when = f"{moment(datetime.fromtimestamp(expiry, timezone.utc))} UTC"
            raise AuthError(
                tr("The pasted access token expired on {when}.", when=when), tr("Paste a new one.")
            )
        return Token(credentials.value, expiry, expiry)


class _Link(Monitor):
    """Passes on what a sign-in says, until the job behind it has gone. Never cancels."""

    def __init__(self, outer: Monitor) -> None:
        self._outer: Monitor | None = outer
        self._lock = threading.Lock()

    def cut(self) -> None:
        """Forget the job's monitor, which may not live any longer."""
        with self._lock:
            self._outer = None

    def info(self, text: str) -> None:
        with self._lock:
            if self._outer is not None:
                self._outer.info(text)

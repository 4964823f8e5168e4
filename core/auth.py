# SPDX-License-Identifier: GPL-2.0-or-later
"""The access token: fetched once, kept in memory, renewed in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from .answers import Answer, complaint_of, parse_object
from .credentials import ClientCredentials, Credentials, PastedToken, token_expiry
from .errors import AuthError, NetworkError, ResponseError
from .job import Monitor
from .redaction import get_logger, remember_secret

_log = get_logger(__name__)

_RENEW_EARLY_S = 60.0
_LIFETIME_IF_UNTOLD_S = 300.0
_LOCK_SLICE_S = 0.1

# (url, form or JSON fields, whether to send them as JSON, monitor) -> answer
Exchange = Callable[[str, dict[str, str], bool, Monitor], Answer]


@dataclass(frozen=True)
class Token:
    """An access token and when it expires (seconds since 1970, UTC; None if nobody says)."""

    value: str
    expires_at: float | None
    renew_at: float | None

    def __repr__(self) -> str:
        return f"Token(expires_at={self.expires_at})"


class TokenSource:
    """Hands out a valid access token to any number of threads, which never fetch it twice.

    Args:
        login_url: the identity provider; `/oauth/token` is appended.
        credentials: what to sign in with.
        exchange: sends the token request, without any bearer.
        clock: seconds since 1970; tests pass their own.

    Source: API facts, sections 1.1 to 1.3 and section 8, row 19.
    """

    def __init__(
        self,
        login_url: str,
        credentials: Credentials,
        exchange: Exchange,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._login_url = login_url
        self._credentials = credentials
        self._exchange = exchange
        self._clock = clock
        self._lock = threading.Lock()
        self._token: Token | None = None

    def token(self, monitor: Monitor) -> str:
        """Return a token that is valid now, fetching or renewing it if need be.

        Raises:
            AuthError: sign-in was refused, or the pasted token has expired.
            NetworkError: the identity provider wasn't reached.
        """
        current = self._token
        if current and self._is_fresh(current):
            return current.value
        self._acquire(monitor)
        try:
            if not (self._token and self._is_fresh(self._token)):
                self._token = self._fetch(monitor)
            return self._token.value
        finally:
            self._lock.release()

    def renew(self, refused: str, monitor: Monitor) -> str:
        """Return another token after the service refused this one with a 401.

        If another thread has renewed it in the meantime, its token is returned.
        """
        self._acquire(monitor)
        try:
            if self._token is None or self._token.value == refused:
                if isinstance(self._credentials, PastedToken):
                    raise AuthError(
                        "The pasted access token was refused.",
                        "It may have expired or been revoked: paste a new one.",
                    )
                self._token = self._fetch(monitor)
            return self._token.value
        finally:
            self._lock.release()

    def expires_at(self) -> float | None:
        """Return when the present token expires (seconds since 1970, UTC), None if unknown."""
        return self._token.expires_at if self._token else None

    def _acquire(self, monitor: Monitor) -> None:
        # In slices: a thread that waits for another's sign-in must still feel a cancel.
        while not self._lock.acquire(timeout=_LOCK_SLICE_S):
            monitor.check()

    def _is_fresh(self, token: Token) -> bool:
        return token.renew_at is None or self._clock() < token.renew_at

    def _fetch(self, monitor: Monitor) -> Token:
        if isinstance(self._credentials, PastedToken):
            return self._pasted(self._credentials)
        return self._sign_in(self._credentials, monitor)

    def _pasted(self, credentials: PastedToken) -> Token:
        expiry = token_expiry(credentials.value)
        if expiry is not None and expiry <= self._clock():
            when = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(expiry))
            raise AuthError(f"The pasted access token expired on {when}.", "Paste a new one.")
        return Token(credentials.value, expiry, expiry)

    def _sign_in(self, credentials: ClientCredentials, monitor: Monitor) -> Token:
        host = urlsplit(self._login_url).netloc
        url = self._login_url + "/oauth/token"
        fields = credentials.token_request()
        asked_at = self._clock()
        _log.debug("fetching an access token from %s", host)
        answer = self._exchange(url, fields, False, monitor)
        if answer.status in (400, 415):
            # Form first, as OAuth says; some tenants only take JSON (section 8, row 19).
            answer = self._exchange(url, fields, True, monitor)
        if answer.status >= 500 or answer.status == 429:
            raise NetworkError(
                f"Sign-in at {host} failed: the service has a fault (HTTP {answer.status}).",
                "Try again later.",
            )
        if not answer.ok:
            said = "; ".join(complaint_of(answer).messages) or "it gave no reason"
            raise AuthError(
                f"Sign-in at {host} was refused: {said.rstrip('.')} (HTTP {answer.status}).",
                "Check the client id, the client secret and the audience.",
            )
        return self._read_token(answer, host, asked_at)

    def _read_token(self, answer: Answer, host: str, asked_at: float) -> Token:
        content = parse_object(answer, f"Sign-in at {host}")
        value = content.get("access_token")
        kind = str(content.get("token_type") or "Bearer")
        if not isinstance(value, str) or not value or kind.lower() != "bearer":
            raise ResponseError(
                f"Sign-in at {host} failed: its answer holds no bearer token.",
                "Check the sign-in address.",
            )
        remember_secret(value)
        expiry = _number(content.get("expires_at"))
        if expiry is None and (lifetime := _number(content.get("expires_in"))) is not None:
            expiry = asked_at + lifetime
        if expiry is None:
            expiry = token_expiry(value) or asked_at + _LIFETIME_IF_UNTOLD_S
        # A token that lives less than a minute would otherwise be renewed at every request.
        early = min(_RENEW_EARLY_S, max(0.0, expiry - asked_at) * 0.2)
        return Token(value, expiry, expiry - early)


def _number(value: object) -> float | None:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return number if number > 0 and number < 1e12 else None

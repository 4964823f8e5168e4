# SPDX-License-Identifier: GPL-2.0-or-later
"""Signing in as a person, in the browser: authorisation code with PKCE, then a refresh token.

Source: API facts, section 1.2; RFC 6749 (4.1), RFC 7636 (PKCE), RFC 8252 (native apps).
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from ..errors import AuthError, ConfigError
from ..job import Monitor
from ..redaction import redact, remember_secret
from ..service.config import Connection, HttpSettings
from ..service.credentials import RefreshCredentials, check_sendable
from ..service.token_endpoint import request_token
from ..service.transport import Transport
from ..urls import web_url
from ..wording import tr, tr_n
from .loopback import Callback, LoopbackListener

DEFAULT_REDIRECT_HOST = "localhost"
DEFAULT_REDIRECT_PORT = 8765
DEFAULT_REDIRECT_PATH = "/oauth/callback"
SCOPE = "openid profile email offline_access"

_LONGEST_REASON = 300


@dataclass(frozen=True)
class BrowserSignInJob:
    """Have a person sign in with the browser.

    Args:
        connection: names the identity provider.
        client_id: of this application, as Open Cosmos issued it.
        settings: time-outs, proxies, certificates, for the request after the browser's return.
        open_url: opens the sign-in page in the browser. Called in the thread of `run`, with an
            https address (http only on this machine).
        port, path, host: where the browser returns to, on this machine; together the redirect
            address that is registered for the client id. Port 0 stands for any free one.
        timeout_s: how long the person may take.
        caller_timeout_s: how long whoever calls at the redirect address may take to ask.
    """

    connection: Connection
    client_id: str
    audience: str
    settings: HttpSettings
    open_url: Callable[[str], None]
    port: int = DEFAULT_REDIRECT_PORT
    path: str = DEFAULT_REDIRECT_PATH
    timeout_s: float = 300.0
    host: str = DEFAULT_REDIRECT_HOST
    caller_timeout_s: float = 10.0

    def run(self, monitor: Monitor) -> RefreshCredentials:
        """Return what renews access tokens from now on, until it is revoked.

        Raises:
            ConfigError: no client id, or the browser can't return; nothing was opened.
            AuthError: refused, broken off in the browser, or not done in time.
            NetworkError, ResponseError: the request after the browser's return failed.
            Cancelled.
        """
        if not self.client_id.strip():
            raise ConfigError(
                tr("Signing in with the browser needs a client id."),
                tr("Ask Open Cosmos for one and enter it in the connection's settings."),
            )
        check_sendable(self.client_id, self.audience)
        state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
        remember_secret(verifier)
        listening = LoopbackListener(self.host, self.port, self.path, state, self.caller_timeout_s)
        with listening as listener:
            monitor.info(tr("Sign in to DataCosmos in the browser; QGIS waits for it."))
            self.open_url(self._page(listener.redirect_uri, state, challenge_of(verifier)))
            code = self._code(listener.wait(self.timeout_s, monitor), listener.redirect_uri)
            return self._redeem(code, listener.redirect_uri, verifier, monitor)

    def _redeem(
        self, code: str, redirect_uri: str, verifier: str, monitor: Monitor
    ) -> RefreshCredentials:
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "client_id": self.client_id.strip(),
            "code_verifier": verifier,
            "audience": self.audience,
        }
        with contextlib.closing(Transport(self.connection, None, self.settings)) as transport:
            granted = request_token(
                self.connection.login_url, fields, transport.exchange, monitor, time.time()
            )
        if not granted.refresh:
            raise AuthError(
                tr(
                    "The sign-in at {host} can't be kept: it gave no refresh token.",
                    host=self._host,
                ),
                tr("Ask Open Cosmos to allow offline access for your client id."),
            )
        return RefreshCredentials(self.client_id.strip(), granted.refresh, self.audience)

    @property
    def _host(self) -> str:
        return web_url(self.connection.login_url).netloc

    def _page(self, redirect_uri: str, state: str, challenge: str) -> str:
        query = {
            "response_type": "code",
            "client_id": self.client_id.strip(),
            "redirect_uri": redirect_uri,
            "audience": self.audience,
            "scope": SCOPE,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{self.connection.login_url}/authorize?{urlencode(query)}"

    def _code(self, callback: Callback | None, redirect_uri: str) -> str:
        if callback is None:
            raise AuthError(
                tr(
                    "Nobody signed in at {host} within {duration}.",
                    host=self._host,
                    duration=_duration(self.timeout_s),
                ),
                tr(
                    "Try again. If the browser showed an error, check the client id, and that "
                    "{address} is registered for it.",
                    address=redirect_uri,
                ),
            )
        if callback.error:
            said = redact(" ".join(callback.error.split()))[:_LONGEST_REASON].rstrip(".")
            raise AuthError(
                tr("The sign-in at {host} ended with: {said}.", host=self._host, said=said),
                tr("Sign in again."),
            )
        return callback.code


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a PKCE code verifier (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _duration(seconds: float) -> str:
    if seconds >= 120:
        return tr_n(round(seconds / 60), "{n} minute", "{n} minutes")
    return tr_n(round(seconds), "{n} second", "{n} seconds")

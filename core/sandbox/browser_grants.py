# SPDX-License-Identifier: GPL-2.0-or-later
"""Sign-in of a person in a browser: authorisation codes with PKCE, and refreshing.

Source: RFC 6749 (4.1, 6), RFC 7636 (PKCE), RFC 8252 (redirects to this machine).
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
import secrets
import threading
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from .pages import refused_sign_in_page, sign_in_page
from .recording import RecordedRequest, Refusal, Reply
from .settings import AUDIENCE, SandboxSettings
from .tokens import AccessTokens, base64url, refused

_CODE_LIFETIME_S = 60.0
# Anybody may open the page; the oldest that nobody answered goes.
_MOST_PENDING = 1000
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


@dataclass(frozen=True)
class _Request:
    """What a client asked for at /authorize."""

    redirect_uri: str
    state: str | None
    scope: str
    challenge: str

    def back(self, **result: str) -> Reply:
        """Send the browser back to the client."""
        if self.state is not None:
            result["state"] = self.state
        joint = "&" if urlsplit(self.redirect_uri).query else "?"
        address = f"{self.redirect_uri}{joint}{urlencode(result)}"
        return Reply(303, b"", "text/plain", {"Location": address, "Cache-Control": "no-store"})


@dataclass
class _Code:
    """A code that was handed out; `family` names the sign-in that came of it."""

    request: _Request
    expires_at: float
    family: str = ""


class BrowserGrants:
    """Answers /authorize and the two grants that follow from it, for one public client."""

    def __init__(self, tokens: AccessTokens, settings: SandboxSettings) -> None:
        self.client_id = f"sandbox-browser-{secrets.token_hex(6)}"
        self._tokens = tokens
        self._settings = settings
        self._lock = threading.Lock()
        self._pending: dict[str, _Request] = {}
        self._codes: dict[str, _Code] = {}
        # Each refresh token ever issued, with its sign-in; the newest of each sign-in is good.
        self._families: dict[str, tuple[str, str]] = {}
        self._newest: dict[str, str] = {}

    def revoke_all(self) -> None:
        """End all sign-ins, so that no refresh token is good any more."""
        with self._lock:
            self._newest.clear()

    def authorise(self, request: RecordedRequest) -> Reply:
        """Answer GET /authorize with the sign-in page, or an error."""
        sent = {name: values[0] for name, values in request.query.items()}
        # Where these two are wrong nobody may be redirected (RFC 6749, 4.1.2.1).
        if sent.get("client_id") != self.client_id:
            return refused_sign_in_page("This client id isn't known here.")
        if not _is_loopback_redirect(sent.get("redirect_uri", "")):
            return refused_sign_in_page("The redirect address isn't one on this machine.")
        asked = _Request(
            redirect_uri=sent["redirect_uri"],
            state=sent.get("state"),
            scope=sent.get("scope", ""),
            challenge=sent.get("code_challenge", ""),
        )
        if sent.get("response_type") != "code":
            return asked.back(error="unsupported_response_type", error_description="use code")
        s256 = sent.get("code_challenge_method") == "S256"
        if not (s256 and _CHALLENGE.fullmatch(asked.challenge)):
            return asked.back(error="invalid_request", error_description="PKCE S256 is needed")
        if sent.get("audience", AUDIENCE) != AUDIENCE:
            said = "the audience is not this service"
            return asked.back(error="access_denied", error_description=said)
        if self._settings.signs_in_by_itself:
            return self._allow(asked)
        ticket = secrets.token_urlsafe(16)
        with self._lock:
            if len(self._pending) >= _MOST_PENDING:
                del self._pending[next(iter(self._pending))]
            self._pending[ticket] = asked
        return sign_in_page(ticket)

    def decide(self, request: RecordedRequest, ticket: str, decision: str) -> Reply:
        """Answer the buttons of the sign-in page."""
        if request.method != "POST" or decision not in {"allow", "deny"}:
            raise Refusal(405, "use the buttons of the sign-in page")
        with self._lock:
            asked = self._pending.pop(ticket, None)
        if asked is None:
            return refused_sign_in_page("This sign-in is over. Begin again in QGIS.")
        if decision == "deny":
            said = "the person cancelled the sign-in"
            return asked.back(error="access_denied", error_description=said)
        return self._allow(asked)

    def _allow(self, asked: _Request) -> Reply:
        code = secrets.token_urlsafe(24)
        with self._lock:
            self._codes[code] = _Code(asked, time.time() + _CODE_LIFETIME_S)
        return asked.back(code=code)

    def redeem_code(self, fields: dict[str, Any]) -> Reply:
        """Answer the grant "authorization_code"."""
        if fields.get("client_id") != self.client_id:
            return refused(401, "invalid_client", "unknown client")
        with self._lock:
            code = self._codes.get(str(fields.get("code")))
            if code is None or code.expires_at <= time.time():
                return refused(403, "invalid_grant", "the code is unknown or has expired")
            if code.family:
                # Somebody else may have it: the sign-in ends (RFC 6749, 4.1.2).
                self._newest.pop(code.family, None)
                return refused(403, "invalid_grant", "the code was used before")
            if fields.get("redirect_uri") != code.request.redirect_uri:
                return refused(403, "invalid_grant", "the redirect address is another one")
            if not _proves(str(fields.get("code_verifier", "")), code.request.challenge):
                return refused(403, "invalid_grant", "the code verifier is wrong")
            code.family = secrets.token_hex(8)
            scope = code.request.scope
            if "offline_access" not in scope.split():
                return self._tokens.granted(scope)
            return self._tokens.granted(scope, refresh_token=self._issue(code.family, scope))

    def refresh(self, fields: dict[str, Any]) -> Reply:
        """Answer the grant "refresh_token"."""
        if fields.get("client_id") != self.client_id:
            return refused(401, "invalid_client", "unknown client")
        sent = str(fields.get("refresh_token"))
        with self._lock:
            family, scope = self._families.get(sent, ("", ""))
            if not family or self._newest.get(family) != sent:
                # One used again after its replacement ends the sign-in, as Auth0 does.
                self._newest.pop(family, None)
                return refused(403, "invalid_grant", "unknown or invalid refresh token")
            if not self._settings.rotates_refresh:
                return self._tokens.granted(scope)
            return self._tokens.granted(scope, refresh_token=self._issue(family, scope))

    def _issue(self, family: str, scope: str) -> str:
        issued = secrets.token_urlsafe(32)
        self._families[issued] = (family, scope)
        self._newest[family] = issued
        return issued


def _is_loopback_redirect(address: str) -> bool:
    """Return whether it leads to a program on this machine, at any port (RFC 8252, 7.3)."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        if parts.scheme != "http" or parts.fragment or parts.username is not None:
            return False
        if parts.port == 0:  # asking raises for what is no port
            return False
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _proves(verifier: str, challenge: str) -> bool:
    if not _VERIFIER.fullmatch(verifier):
        return False
    digest = base64url(hashlib.sha256(verifier.encode()).digest())
    return hmac.compare_digest(digest, challenge)

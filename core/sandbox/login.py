# SPDX-License-Identifier: GPL-2.0-or-later
"""The identity provider's token endpoint: every grant in, access tokens out."""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import Any

from .browser_grants import BrowserGrants
from .recording import RecordedRequest, Reply
from .settings import AUDIENCE, SandboxSettings
from .tokens import AccessTokens, refused


class Login:
    """Checks credentials of all kinds. All secrets are made at the start."""

    def __init__(self, settings: SandboxSettings) -> None:
        self.tokens = AccessTokens(settings.token_lifetime_s)
        self.browser = BrowserGrants(self.tokens, settings)
        self.credentials = {
            "client_id": f"sandbox-{secrets.token_hex(6)}",
            "client_secret": secrets.token_urlsafe(24),
            "audience": AUDIENCE,
            "grant_type": "client_credentials",
        }

    def answer(self, request: RecordedRequest) -> Reply:
        """Answer POST /oauth/token, with the fields as a form or as JSON."""
        fields = _fields(request)
        grants = {
            "client_credentials": self._client_credentials,
            "authorization_code": self.browser.redeem_code,
            "refresh_token": self.browser.refresh,
        }
        grant = grants.get(str(fields.get("grant_type")))
        if grant is None:
            return refused(400, "unsupported_grant_type", f"use one of {', '.join(grants)}")
        return grant(fields)

    def _client_credentials(self, fields: dict[str, Any]) -> Reply:
        for name in ("client_id", "client_secret"):
            sent, right = str(fields.get(name, "")), self.credentials[name]
            if not hmac.compare_digest(sent.encode("utf-8", "surrogatepass"), right.encode()):
                return refused(401, "access_denied", "unknown client or wrong secret")
        if fields.get("audience") != AUDIENCE:
            return refused(403, "access_denied", "the audience is not this service")
        return self.tokens.granted()


def _fields(request: RecordedRequest) -> dict[str, Any]:
    fields = dict(request.body) if isinstance(request.body, dict) else {}
    # Client authentication by HTTP Basic, which one published client uses.
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            pair = base64.b64decode(value).decode("utf-8", "replace").partition(":")
        except ValueError:
            pair = ("", "", "")  # nobody's
        fields.update(client_id=pair[0], client_secret=pair[2])
        fields.setdefault("audience", AUDIENCE)
    return fields

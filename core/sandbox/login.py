# SPDX-License-Identifier: GPL-2.0-or-later
"""The identity provider: client credentials in, access tokens out (RFC 6749, 4.4)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Mapping
from typing import Any

from .recording import RecordedRequest, Refusal, Reply, json_reply
from .settings import AUDIENCE


class Login:
    """Checks credentials and knows which tokens are good. All secrets are made at the start."""

    def __init__(self, token_lifetime_s: float) -> None:
        self._lifetime_s = token_lifetime_s
        self._signing_key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._good: dict[str, float] = {}
        self.credentials = {
            "client_id": f"sandbox-{secrets.token_hex(6)}",
            "client_secret": secrets.token_urlsafe(24),
            "audience": AUDIENCE,
            "grant_type": "client_credentials",
        }

    def issue(self, lifetime_s: float | None = None) -> str:
        """Return a new access token, a JWT."""
        expiry = time.time() + (self._lifetime_s if lifetime_s is None else lifetime_s)
        claims = {"aud": AUDIENCE, "exp": int(expiry), "jti": secrets.token_hex(8)}
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        signature = hmac.new(self._signing_key, signed.encode(), hashlib.sha256).digest()
        issued = f"{signed}.{_base64url(signature)}"
        with self._lock:
            self._good[issued] = expiry
        return issued

    def revoke_all(self) -> None:
        """Refuse all tokens issued so far."""
        with self._lock:
            self._good.clear()

    def check(self, headers: Mapping[str, str]) -> None:
        """Refuse a request without a good bearer token."""
        scheme, _, value = headers.get("authorization", "").partition(" ")
        with self._lock:
            expiry = self._good.get(value, 0.0)
        if scheme.lower() != "bearer" or expiry <= time.time():
            raise Refusal(401, "the access token is missing, unknown or expired")

    def answer(self, request: RecordedRequest) -> Reply:
        """Answer POST /oauth/token, with the fields as a form or as JSON."""
        fields = _fields(request)
        if fields.get("grant_type") != "client_credentials":
            return _refused(400, "unsupported_grant_type", "use client_credentials")
        for name in ("client_id", "client_secret"):
            sent, right = str(fields.get(name, "")), self.credentials[name]
            if not hmac.compare_digest(sent.encode(), right.encode()):
                return _refused(401, "access_denied", "unknown client or wrong secret")
        if fields.get("audience") != AUDIENCE:
            return _refused(403, "access_denied", "the audience is not this service")
        return json_reply(
            {
                "access_token": self.issue(),
                "token_type": "Bearer",  # nosec B105  the scheme, no secret
                "expires_in": int(self._lifetime_s),
                "scope": "",
            }
        )


def _fields(request: RecordedRequest) -> dict[str, Any]:
    fields = dict(request.body) if isinstance(request.body, dict) else {}
    # Client authentication by HTTP Basic, which one published client uses.
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        pair = base64.b64decode(value).decode("utf-8", "replace").partition(":")
        fields.update(client_id=pair[0], client_secret=pair[2])
        fields.setdefault("audience", AUDIENCE)
    return fields


def _refused(status: int, error: str, description: str) -> Reply:
    return json_reply({"error": error, "error_description": description}, status)


def _part(content: Mapping[str, Any]) -> str:
    return _base64url(json.dumps(content, separators=(",", ":")).encode())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

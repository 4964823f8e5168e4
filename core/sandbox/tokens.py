# SPDX-License-Identifier: GPL-2.0-or-later
"""Access tokens: made, checked, revoked."""

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

from .recording import Refusal, Reply, json_reply
from .settings import AUDIENCE


class AccessTokens:
    """Knows which access tokens are good."""

    def __init__(self, lifetime_s: float) -> None:
        self._lifetime_s = lifetime_s
        self._signing_key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._good: dict[str, float] = {}

    def issue(self, lifetime_s: float | None = None) -> str:
        """Return a new access token, a JWT."""
        expiry = time.time() + (self._lifetime_s if lifetime_s is None else lifetime_s)
        claims = {"aud": AUDIENCE, "exp": int(expiry), "jti": secrets.token_hex(8)}
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        signature = hmac.new(self._signing_key, signed.encode(), hashlib.sha256).digest()
        issued = f"{signed}.{base64url(signature)}"
        now = time.time()
        with self._lock:
            self._good = {token: end for token, end in self._good.items() if end > now}
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

    def granted(self, scope: str = "", **more: str) -> Reply:
        """Answer a token request with a new access token."""
        return json_reply(
            {
                "access_token": self.issue(),
                "token_type": "Bearer",  # nosec B105  the scheme, no secret
                "expires_in": int(self._lifetime_s),
                "scope": scope,
                **more,
            }
        )


def refused(status: int, error: str, description: str) -> Reply:
    """Answer a token request with an error in OAuth's form (RFC 6749, 5.2)."""
    return json_reply({"error": error, "error_description": description}, status)


def base64url(data: bytes) -> str:
    """Return the bytes in base64url without padding (RFC 7515, 2)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _part(content: Mapping[str, Any]) -> str:
    return base64url(json.dumps(content, separators=(",", ":")).encode())

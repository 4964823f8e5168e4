# SPDX-License-Identifier: GPL-2.0-or-later
"""The identity provider's token endpoint: one request out, one token or a clear error in.

Source: API facts, sections 1.1 to 1.3 and section 8, row 19; RFC 6749, 5.1 and 5.2.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..errors import AuthError, NetworkError, ResponseError, SignInEnded
from ..job import Monitor
from ..json_text import read_json
from ..plain_text import original
from ..redaction import get_logger, remember_secret
from ..urls import web_url
from ..values import text_or_none
from ..wording import tr
from .answers import Answer, complaint_of, parse_object
from .credentials import expiry_or_none, token_expiry

_log = get_logger(__name__)

_RENEW_EARLY_S = 60.0
_LIFETIME_IF_UNTOLD_S = 300.0

# (url, form or JSON fields, whether to send them as JSON, monitor) -> answer
Exchange = Callable[[str, dict[str, str], bool, Monitor], Answer]


@dataclass(frozen=True)
class Token:
    """An access token and when it expires (seconds since 1970, UTC; None if nobody says)."""

    value: str = field(repr=False)
    expires_at: float | None
    renew_at: float | None = field(repr=False)


@dataclass(frozen=True)
class Granted:
    """What the identity provider gave: an access token, and perhaps one to renew it with."""

    access: Token
    refresh: str | None = field(repr=False)


def request_token(
    login_url: str, fields: dict[str, str], exchange: Exchange, monitor: Monitor, now: float
) -> Granted:
    """Ask for a token.

    Args:
        login_url: the identity provider; `/oauth/token` is appended.
        fields: of the request, `grant_type` among them.
        exchange: sends the request, without any bearer.
        now: seconds since 1970, UTC.

    Raises:
        SignInEnded: a refresh token isn't accepted any more.
        AuthError: refused for another reason.
        NetworkError: the identity provider wasn't reached, or has a fault.
        ResponseError: an answer without a token.
    """
    host = web_url(login_url).netloc
    url = login_url + "/oauth/token"
    _log.debug("fetching an access token from %s", host)
    answer = exchange(url, fields, False, monitor)
    if answer.status in (400, 415) and not _is_spent(answer):
        # Form first, as OAuth says; some tenants only take JSON (section 8, row 19).
        answer = exchange(url, fields, True, monitor)
    if answer.status >= 500 or answer.status == 429:
        raise NetworkError(
            tr(
                "Sign-in at {host} failed: the service has a fault (HTTP {status}).",
                host=host,
                status=answer.status,
            ),
            tr("Try again later."),
        )
    if not answer.ok:
        raise _refusal(answer, host, fields["grant_type"])
    return _read(answer, host, now)


def _is_spent(answer: Answer) -> bool:
    """Return whether the code or refresh token itself was refused (RFC 6749, 5.2).

    Sending it again could make the identity provider take it for stolen.
    """
    try:
        content = read_json(answer.body)
    except ValueError:
        return False
    return isinstance(content, dict) and content.get("error") == "invalid_grant"


def _refusal(answer: Answer, host: str, grant: str) -> AuthError:
    said = ("; ".join(complaint_of(answer).messages) or tr("it gave no reason")).rstrip(".")
    if grant == "refresh_token" and _is_spent(answer):
        return SignInEnded(
            tr(
                "Your sign-in at {host} has ended: {said} (HTTP {status}).",
                host=host,
                said=said,
                status=answer.status,
            ),
            tr("Sign in again in the browser."),
        )
    hint = tr("Sign in again; if it stays, check the client id and the audience.")
    if grant == "client_credentials":
        hint = tr("Check the client id, the client secret and the audience.")
    return AuthError(
        tr(
            "Sign-in at {host} was refused: {said} (HTTP {status}).",
            host=host,
            said=said,
            status=answer.status,
        ),
        hint,
    )


def _read(answer: Answer, host: str, asked_at: float) -> Granted:
    content = parse_object(answer, tr("Sign-in at {host}", host=host))
    value = _secret(content.get("access_token"))
    kind = text_or_none(content.get("token_type")) or "Bearer"
    if value is None or " " in value or kind.lower() != "bearer":
        raise ResponseError(
            tr("Sign-in at {host} failed: its answer holds no bearer token.", host=host),
            tr("Check the sign-in address."),
        )
    remember_secret(value)
    refresh = _secret(content.get("refresh_token"))
    if refresh:
        remember_secret(refresh)
    expiry = expiry_or_none(content.get("expires_at"))
    if expiry is None and (lifetime := expiry_or_none(content.get("expires_in"))) is not None:
        expiry = asked_at + lifetime
    if expiry is None:
        expiry = token_expiry(value) or asked_at + _LIFETIME_IF_UNTOLD_S
    # A token that lives less than a minute would otherwise be renewed at every request.
    early = min(_RENEW_EARLY_S, max(0.0, expiry - asked_at) * 0.2)
    return Granted(Token(value, expiry, expiry - early), refresh)


def _secret(value: object) -> str | None:
    """Return a token as it was sent: visible ASCII characters (RFC 6749, appendix A)."""
    text = original(value).strip() if isinstance(value, str) else ""
    return text if text and text.isascii() and text.isprintable() else None

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user signs in with. Values that never show their secret."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Union

from ..errors import ConfigError
from ..json_text import read_json
from ..plain_text import original
from ..redaction import remember_secret
from ..values import number_or_none, object_or_empty, shown, text_or_none
from ..wording import tr
from .config import DEFAULT_AUDIENCE, Connection

_LARGEST_FILE_BYTES = 100_000
_LATEST_EXPIRY_S = 32_000_000_000.0  # in the year 2984; what is later, calendars refuse


@dataclass(frozen=True)
class ClientCredentials:
    """The client-credentials grant of OAuth 2.0 (RFC 6749, 4.4), for an application.

    Source: ordering quickstart, "data_cosmos_api_credentials.json".
    """

    client_id: str
    client_secret: str = field(repr=False)
    audience: str = DEFAULT_AUDIENCE
    grant_type: str = "client_credentials"

    def __post_init__(self) -> None:
        check_sendable(self.client_id, self.client_secret, self.audience)
        remember_secret(self.client_secret)

    def token_request(self) -> dict[str, str]:
        """Return the fields of the token request."""
        return {
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "audience": self.audience,
            "grant_type": self.grant_type,
        }


@dataclass(frozen=True)
class PastedToken:
    """An access token that the user pasted. It can't be renewed."""

    value: str = field(repr=False)

    def __post_init__(self) -> None:
        text = self.value.strip()
        if text.lower().startswith("bearer "):
            text = text[len("bearer ") :].strip()
        is_visible = text.isascii() and text.isprintable()
        if not text or not is_visible or any(ch in " \"'" for ch in text):
            raise ConfigError(
                tr("The pasted access token is empty or has characters a token can't have."),
                tr("Copy it again, without quotes or line breaks."),
            )
        object.__setattr__(self, "value", text)
        remember_secret(text)


@dataclass(frozen=True)
class RefreshCredentials:
    """What a sign-in in the browser leaves behind: it renews access tokens (RFC 6749, 6).

    Source: API facts, section 1.2.
    """

    client_id: str
    refresh_token: str = field(repr=False)
    audience: str = DEFAULT_AUDIENCE

    def __post_init__(self) -> None:
        check_sendable(self.client_id, self.refresh_token, self.audience)
        remember_secret(self.refresh_token)

    def token_request(self) -> dict[str, str]:
        """Return the fields of the token request."""
        return {
            "client_id": self.client_id,
            "refresh_token": self.refresh_token,
            "audience": self.audience,
            "grant_type": "refresh_token",
        }

    def replaced_by(self, refresh_token: str) -> RefreshCredentials:
        """Return the same with the refresh token that the identity provider gave instead."""
        return replace(self, refresh_token=refresh_token)


def check_sendable(*values: str) -> None:
    """Raise `ConfigError` if one of these parts of a sign-in can't go into a request."""
    if not all(value.isprintable() for value in values):
        raise ConfigError(
            tr("The credentials hold characters that can't be sent, such as a line break."),
            tr("Copy them again, or download data_cosmos_api_credentials.json again."),
        )


Credentials = Union[ClientCredentials, PastedToken, RefreshCredentials]


def read_credentials_file(path: Path) -> ClientCredentials:
    """Return the credentials of a `data_cosmos_api_credentials.json`.

    Raises:
        ConfigError: the file can't be read, isn't JSON, or lacks a field.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_FILE_BYTES + 1)
    except OSError as error:
        raise ConfigError(
            tr(
                "The credentials file {path} can't be read: {reason}.",
                path=path,
                reason=error.strerror or error,
            ),
            tr("Check the path and the permissions."),
        ) from error
    try:
        if len(data) > _LARGEST_FILE_BYTES:
            raise ValueError
        return _from_json(read_json(data), path)
    except ValueError:
        pass  # said below: the parser's error quotes the file, and would hang on what is raised here
    raise ConfigError(
        tr("The credentials file {path} isn't valid JSON.", path=path),
        tr("Download data_cosmos_api_credentials.json again."),
    )


def _from_json(content: Any, path: Path) -> ClientCredentials:
    fields = content if isinstance(content, dict) else {}
    missing = [
        name
        for name in ("client_id", "client_secret")
        if not (isinstance(fields.get(name), str) and fields[name].strip())
    ]
    if missing:
        raise ConfigError(
            tr("The credentials file {path} lacks {field}.", path=path, field=missing[0])
            if len(missing) == 1
            else tr("The credentials file {path} lacks client_id and client_secret.", path=path),
            tr("It should hold client_id, client_secret, audience and grant_type."),
        )
    grant = fields.get("grant_type") or "client_credentials"
    if grant != "client_credentials":
        raise ConfigError(
            tr(
                "The credentials file {path} asks for the grant type {grant!r}.",
                path=path,
                grant=shown(grant),
            ),
            tr("Only client_credentials works without a browser."),
        )
    return ClientCredentials(
        client_id=original(fields["client_id"]).strip(),
        client_secret=original(fields["client_secret"]).strip(),
        audience=original(text_or_none(fields.get("audience")) or DEFAULT_AUDIENCE),
    )


def token_expiry(token: str) -> float | None:
    """Return the `exp` claim of a JWT (seconds since 1970, UTC), None if there is none.

    The signature isn't checked: this only serves to renew or warn in time (RFC 7519, 4.1.4).
    """
    parts = token.split(".")
    if len(parts) != 3:
        return None
    payload = parts[1] + "=" * (-len(parts[1]) % 4)
    try:
        claims = read_json(base64.urlsafe_b64decode(payload))
    except (binascii.Error, ValueError):
        return None
    return expiry_or_none(object_or_empty(claims).get("exp"))


def expiry_or_none(value: Any) -> float | None:
    """Return a time of expiry, or a lifetime, in seconds; None for what can't be one."""
    seconds = number_or_none(value, 0, _LATEST_EXPIRY_S)
    return seconds or None


@dataclass(frozen=True)
class Account:
    """A connection together with the credentials to use on it."""

    connection: Connection
    credentials: Credentials

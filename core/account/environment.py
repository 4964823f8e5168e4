# SPDX-License-Identifier: GPL-2.0-or-later
"""The headless configuration: connection and credentials from environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..errors import ConfigError
from ..service.config import PRODUCTION_API_URL, PRODUCTION_LOGIN_URL, Connection
from ..service.credentials import Account, Credentials, PastedToken, read_credentials_file
from ..urls import is_loopback, web_url_or_none
from ..values import number_id_or_none, shown
from ..wording import tr

API_URL = "DATACOSMOS_API_URL"
LOGIN_URL = "DATACOSMOS_LOGIN_URL"
PASTED_JWT = "DATACOSMOS_ACCESS_TOKEN"
CREDENTIALS_FILE = "DATACOSMOS_CREDENTIALS_FILE"
ORGANISATION_ID = "DATACOSMOS_ORGANISATION_ID"
CONTRACT_ID = "DATACOSMOS_CONTRACT_ID"
PROJECT_ID = "DATACOSMOS_PROJECT_ID"
# Read by `journal.spending`: they bind every order, whatever account it goes by.
ORDER_LIMIT = "DATACOSMOS_ORDER_LIMIT"
MONTH_LIMIT = "DATACOSMOS_MONTH_LIMIT"

ALL_NAMES = (
    API_URL,
    LOGIN_URL,
    PASTED_JWT,
    CREDENTIALS_FILE,
    ORGANISATION_ID,
    CONTRACT_ID,
    PROJECT_ID,
    ORDER_LIMIT,
    MONTH_LIMIT,
)


def is_configured(environ: Mapping[str, str]) -> bool:
    """Return whether the environment names credentials."""
    return bool(_value(environ, PASTED_JWT) or _value(environ, CREDENTIALS_FILE))


def account_from_environment(environ: Mapping[str, str]) -> Account:
    """Return connection and credentials as the environment variables describe them.

    A token wins over a credentials file when both are set. Without `DATACOSMOS_LOGIN_URL`, an
    API on this very machine is asked for the token too, so that a sandbox never makes us send
    a secret to the production sign-in.

    Raises:
        ConfigError: no credentials are named, a file can't be read, or a value is malformed.
    """
    api_url = _value(environ, API_URL) or PRODUCTION_API_URL
    connection = Connection(
        api_url=api_url,
        login_url=_value(environ, LOGIN_URL) or _default_login(api_url),
        organisation_id=_whole_number(environ, ORGANISATION_ID),
        contract_id=_whole_number(environ, CONTRACT_ID),
        project_id=_value(environ, PROJECT_ID),
    )
    return Account(connection, _credentials(environ))


def _credentials(environ: Mapping[str, str]) -> Credentials:
    pasted = _value(environ, PASTED_JWT)
    if pasted:
        return PastedToken(pasted)
    path = _value(environ, CREDENTIALS_FILE)
    if not path:
        raise ConfigError(
            tr("No DataCosmos credentials are configured."),
            tr(
                "Set {file} to your data_cosmos_api_credentials.json, or {jwt} to an access token.",
                file=CREDENTIALS_FILE,
                jwt=PASTED_JWT,
            ),
        )
    return read_credentials_file(Path(path).expanduser())


def _default_login(api_url: str) -> str:
    url = web_url_or_none(api_url)
    return api_url if url and is_loopback(url.host) else PRODUCTION_LOGIN_URL


def _value(environ: Mapping[str, str], name: str) -> str:
    return environ.get(name, "").strip()


def _whole_number(environ: Mapping[str, str], name: str) -> int | None:
    text = _value(environ, name)
    if not text:
        return None
    # The API wants JSON numbers, not strings (API facts, 4.1).
    number = number_id_or_none(text)
    if number is None:
        raise ConfigError(
            tr("{name} is {text!r}, not a whole number.", name=name, text=shown(text)),
            tr("Give the number alone."),
        )
    return number

# SPDX-License-Identifier: GPL-2.0-or-later
"""A search as text that asks the same elsewhere: a Python script, a command, a request."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..geo.geometry import Aoi
from ..job import Monitor
from ..money import Money, amount_text
from ..service.config import Connection
from ..wording import tr
from .asking import Asking
from .page_fetch import Appetite
from .query import SearchQuery

if TYPE_CHECKING:
    from ..service.client import Client

_BEARER = "DATACOSMOS_ACCESS_TOKEN"
_API, _LOGIN, _CONTRACT = "DATACOSMOS_API_URL", "DATACOSMOS_LOGIN_URL", "DATACOSMOS_CONTRACT_ID"
_ALGORITHM = "datacosmos:searchcatalogue"
_OUTPUT = "found.gpkg"
LONGEST_ARGUMENT = 100_000
"""Characters of a command's argument; Linux takes 128 KiB. What is longer goes in otherwise."""
_END = "END"
_ONE = "found"


def as_python(query: SearchQuery, connection: Connection) -> str:
    """Return a whole script that makes the search on `core`, and prints what it finds.

    The account comes from the environment, and so do service and contract where it names them.
    """
    return "\n".join(
        [
            *_remarks(
                tr(
                    "Needs Python 3.9 with requests and shapely; PYTHONPATH names the folder that "
                    "holds datacosmos_imagery."
                ),
                tr("The account comes from the environment: DATACOSMOS_CREDENTIALS_FILE."),
            ),
            "import os",
            *_imported("datetime", ["datetime"]),
            *_imported("decimal", ["Decimal"]),
            "",
            *_imported("datacosmos_imagery.core", _NEEDED),
            "",
            *(
                f"os.environ.setdefault({_literal(name)}, {_literal(value)})"
                for name, value in _places(connection)
            ),
            "",
            "query = SearchQuery(",
            *(f"    {name}={_written(value)}," for name, value in _in_use(query)),
            ")",
            "with Client.for_account(account_from_environment(os.environ)) as client:",
            f"    for {_ONE} in SearchJob(client, query).run(Monitor()).found:",
            f"        print({_ONE}.key, {_ONE}.item.price, {_ONE}.coverage_percent)",
            "",
        ]
    )


def as_qgis_process(query: SearchQuery) -> str:
    """Return the command that makes the search into a file, for a POSIX shell.

    All conditions stand in one parameter, as JSON; others that are added to the command win.
    """
    kept = {name: value for name, value in query.to_json().items() if value not in (None, [])}
    asked = json.dumps({name: value for name, value in kept.items() if value is not False})
    lines = _remarks(
        tr("The account comes from the environment, else it is the connection chosen in QGIS.")
    )
    if len(asked) <= LONGEST_ARGUMENT:
        command = ["qgis_process", "run", _ALGORITHM, f"--QUERY={asked}", f"--OUTPUT={_OUTPUT}"]
        return "\n".join([*lines, shlex.join(command), ""])
    inputs = json.dumps({"inputs": {"QUERY": asked, "OUTPUT": _OUTPUT}})
    return "\n".join([*lines, f"qgis_process run {_ALGORITHM} - <<'{_END}'", inputs, _END, ""])


def as_curl(client: Client, query: SearchQuery) -> str:
    """Return the request that begins the search, as curl sends it, for a POSIX shell.

    The token is the shell's variable. What the service isn't asked for is named in a remark.
    """
    request, left = Asking(client, query, Monitor(), Appetite()).first_request()
    url = f"{request.url}?{urlencode(request.params)}" if request.params else request.url
    lines = _remarks(tr("The first page. Set DATACOSMOS_ACCESS_TOKEN to an access token."))
    if left:
        lines += _remarks(
            tr(
                "The service isn't asked for: {names}. The plugin compares that itself.",
                names=", ".join(left),
            )
        )
    return "\n".join(
        [
            *lines,
            f"curl --fail --silent --show-error {shlex.quote(url)} \\",
            f'    --header "Authorization: Bearer ${{{_BEARER}:?}}" \\',
            "    --header 'Content-Type: application/json' \\",
            f"    --data-binary @- <<'{_END}'",
            json.dumps(request.body),
            _END,
            "",
        ]
    )


_NEEDED = (
    "Client",
    "Money",
    "Monitor",
    "SearchJob",
    "SearchQuery",
    "account_from_environment",
    "aoi_from_geojson",
)


def _imported(module: str, names: Iterable[str]) -> list[str]:
    return [f"from {module} import {', '.join(names)}"]


def _places(connection: Connection) -> list[tuple[str, str]]:
    contract = connection.contract_id
    named = [(_API, connection.api_url), (_LOGIN, connection.login_url)]
    return named if contract is None else [*named, (_CONTRACT, str(contract))]


def _in_use(query: SearchQuery) -> list[tuple[str, Any]]:
    """Return the conditions that aren't as they are by themselves, by name."""
    values = [(one.name, getattr(query, one.name), one.default) for one in fields(query)]
    return [(name, value) for name, value, default in values if value != default]


def _written(value: Any) -> str:
    """Return a condition's value as Python."""
    if isinstance(value, Aoi):
        return f"aoi_from_geojson({json.dumps(value.to_geojson())}, is_as_drawn=True)"
    if isinstance(value, datetime):
        return f"datetime.fromisoformat({_literal(value.isoformat())})"
    if isinstance(value, Money):
        return f"Money({_written(value.amount)}, {_literal(value.currency)})"
    if isinstance(value, Decimal):
        return f"Decimal({_literal(amount_text(value))})"
    return ascii(value)


def _literal(text: str) -> str:
    # Plain characters only: what a service calls something can't end the text or hide in it.
    return ascii(text)


def _remarks(*texts: str) -> list[str]:
    return [f"# {' '.join(text.split())}" for text in texts]

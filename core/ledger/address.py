# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a ledger lies, as it is written in the environment or in QGIS's stored connections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import ConfigError
from ..plain_text import one_line
from ..wording import tr
from .driver import driver

VARIABLE = "DATACOSMOS_LEDGER_URL"

# Of libpq's parameters, those that a person reads, and those that nobody is to see.
_SHOWN = ("service", "host", "hostaddr", "port", "dbname")
_SECRET = frozenset({"password", "passfile", "sslpassword"})
_SCHEMES = ("postgresql://", "postgres://")


@dataclass(frozen=True)
class LedgerAddress:
    """Where a ledger lies, and how to sign in there.

    Args:
        parameters: libpq's, by name.
        secrets: those of them that mustn't be seen.
        source: where it was written, for messages.
    """

    parameters: tuple[tuple[str, str], ...]
    secrets: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    source: str = VARIABLE

    @classmethod
    def of(cls, parameters: Mapping[str, str], source: str) -> LedgerAddress:
        """Return the address of libpq's parameters."""
        given = {name: str(value) for name, value in parameters.items() if value not in (None, "")}
        return cls(
            tuple(sorted((n, v) for n, v in given.items() if n not in _SECRET)),
            tuple(sorted((n, v) for n, v in given.items() if n in _SECRET)),
            source,
        )

    @property
    def all_parameters(self) -> dict[str, str]:
        """All of them, secrets too: for the driver alone."""
        return dict((*self.parameters, *self.secrets))

    @property
    def name(self) -> str:
        """How a person knows it: "orders on db.example.com"."""
        known = dict(self.parameters)
        if "service" in known and "dbname" not in known:
            return one_line(tr("service {name}", name=known["service"]))
        host = known.get("host") or known.get("hostaddr") or "localhost"
        port = f":{known['port']}" if "port" in known else ""
        database = known.get("dbname") or known.get("user", "")
        return one_line(f"{database}@{host}{port}")


def address_of_url(url: str, source: str = VARIABLE) -> LedgerAddress:
    """Return the address that a URL names: `postgresql://host/db`, `postgresql:///?service=name`.

    Raises:
        ConfigError: it is none, or psycopg2 isn't installed.
    """
    text = url.strip()
    if not text.startswith(_SCHEMES):
        raise ConfigError(
            tr("{name} isn't the address of a PostgreSQL database.", name=source), _form()
        )
    try:
        parameters: Mapping[str, str] = driver().extensions.parse_dsn(text)
    except driver().Error as error:
        # The driver's words may hold the address, and that a password.
        raise ConfigError(
            tr("{name} can't be read as the address of a database.", name=source), _form()
        ) from error.with_traceback(None)
    return LedgerAddress.of(parameters, source)


def _form() -> str:
    return tr("Write it as postgresql://host/database or postgresql:///?service=name.")

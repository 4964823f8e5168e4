# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger that the user chose among QGIS's stored PostgreSQL connections.

User and password stay where QGIS keeps them; here is only the connection's name.
"""

from __future__ import annotations

import os

from qgis.core import QgsApplication, QgsDataSourceUri, QgsProviderRegistry, QgsSettings

from ...core.errors import ConfigError, DataCosmosError, LedgerAway
from ...core.ledger.address import VARIABLE, LedgerAddress, address_of_url
from ...core.ledger.chosen import use_ledger
from ...core.ledger.driver import driver
from .folders import PREFIX
from .i18n import translate

_PROVIDER = "postgres"
_KEY = f"{PREFIX}/ledger_connection"


def chosen_connection() -> str:
    """Return the name of the stored connection whose database is the order journal.

    Empty where the journal lies in the profile.
    """
    return str(QgsSettings().value(_KEY, "", str))


def choose_connection(name: str) -> None:
    """Keep which stored connection leads to the order journal, and use it from now on.

    Args:
        name: empty for the profile's own journal.
    """
    if name != chosen_connection():
        QgsSettings().setValue(_KEY, name)
    use_chosen_ledger(may_ask=True)


def stored_connections() -> list[str]:
    """Return the names of the PostgreSQL connections that QGIS has stored."""
    metadata = QgsProviderRegistry.instance().providerMetadata(_PROVIDER)
    return sorted(metadata.connections(False), key=str.casefold) if metadata is not None else []


def ledger_of_environment() -> LedgerAddress | None:
    """Return the ledger that the environment names, which is used whatever was chosen.

    Raises:
        ConfigError: it can't be read, or psycopg2 isn't installed.
    """
    url = os.environ.get(VARIABLE, "").strip()
    return address_of_url(url) if url else None


def address_of_connection(name: str, *, may_ask: bool = False) -> LedgerAddress:
    """Return where a stored connection leads, with its TLS and sign-in. For the main thread.

    Args:
        may_ask: the user may be asked for QGIS's master password.

    Raises:
        ConfigError: it isn't stored any more or can't be read, or psycopg2 isn't installed.
        LedgerAway: its sign-in is locked.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata(_PROVIDER)
    if metadata is None or name not in metadata.connections(False):
        raise ConfigError(
            translate(
                "DataCosmos",
                "The PostgreSQL connection {} of the order journal isn't stored in QGIS any more.",
            ).format(name),
            translate(
                "DataCosmos",
                "Nothing is ordered without it. Store it again, or choose another order journal "
                "in the options.",
            ),
        )
    uri = QgsDataSourceUri(metadata.connections(False)[name].uri())
    manager = QgsApplication.authManager()
    if uri.authConfigId():
        is_open = not manager.isDisabled() and bool(manager.masterPasswordIsSet())
        if not is_open and not (may_ask and manager.setMasterPassword(True)):
            raise LedgerAway(
                translate(
                    "DataCosmos",
                    "The sign-in of the order journal {} is locked by QGIS's master password.",
                ).format(name),
                translate(
                    "DataCosmos",
                    "Nothing is ordered without it. Test it in the options to unlock it.",
                ),
            )
    try:
        parameters = driver().extensions.parse_dsn(uri.connectionInfo(True))
    except driver().Error as error:
        # The driver's words may hold the password.
        raise ConfigError(
            translate("DataCosmos", "The sign-in of the order journal {} can't be read.").format(
                name
            ),
            translate("DataCosmos", "Check that PostgreSQL connection in QGIS."),
        ) from error.with_traceback(None)
    return LedgerAddress.of(parameters, name)


def use_chosen_ledger(*, may_ask: bool = False) -> None:
    """Have all orders go into the journal that the user chose, from now on.

    A ledger that isn't to be had now is never replaced by the profile's file: nothing is ordered.
    """
    name = chosen_connection()
    if not name:
        use_ledger(None)
        return
    try:
        use_ledger(address_of_connection(name, may_ask=may_ask))
    except DataCosmosError as error:
        use_ledger(error)

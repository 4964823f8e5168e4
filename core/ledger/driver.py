# SPDX-License-Identifier: GPL-2.0-or-later
"""The only user of psycopg2, which QGIS ships for its own DB Manager."""

from __future__ import annotations

from typing import Any

from ..errors import ConfigError
from ..wording import tr


def driver() -> Any:
    """Return psycopg2.

    Raises:
        ConfigError: it isn't installed.
    """
    try:
        # Here and not above: only whoever has a ledger needs it.
        import psycopg2
        import psycopg2.errors
        import psycopg2.extensions
    except ImportError as error:
        raise ConfigError(
            tr("The Python package psycopg2 isn't installed, so the ledger can't be reached."),
            tr(
                "Install it for the Python of your QGIS (Debian: python3-psycopg2; Windows: "
                "OSGeo4W package python3-psycopg2)."
            ),
        ) from error
    return psycopg2

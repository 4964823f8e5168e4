# SPDX-License-Identifier: GPL-2.0-or-later
"""How the tables of a ledger are made and brought up to date, by itself or by an administrator."""

from __future__ import annotations

from typing import Any

from ..errors import JournalError
from ..wording import tr
from .address import LedgerAddress
from .driver import driver
from .faults import fault, not_ours
from .locks import number_of
from .rules import RULES
from .tables import ROLES, TABLES

VERSION = 1
SCHEMA = "datacosmos"
BUYERS, READERS = "datacosmos_buyers", "datacosmos_readers"
_PRODUCT = "datacosmos-imagery"
_LOCK = number_of("migration")

_MIGRATIONS = (f"{TABLES}\n{RULES}\n{ROLES}",)


def setup_sql() -> str:
    """Return the script that makes a ledger, for an administrator to run once in its database."""
    return (
        "-- The ledger of DataCosmos Imagery. To be run once, by the owner of the database.\n"  # nosec B608
        "-- Buyers add and update, and never delete; readers read:\n"
        f"--   GRANT {BUYERS} TO ana;  GRANT {READERS} TO eva;\n"
        "-- Limits for all together or for one user:\n"
        "--   INSERT INTO datacosmos.spending_limit VALUES ('', 'month', 5000, 'EUR');\n"
        "BEGIN;\n"
        + "\n".join(_MIGRATIONS)
        + f"\nINSERT INTO datacosmos.ledger VALUES ('{_PRODUCT}', {VERSION});\nCOMMIT;\n"  # nosec B608
    )


def bring_up_to_date(connection: Any, address: LedgerAddress) -> None:
    """Make the tables, or bring them up to date, unless they are.

    Raises:
        JournalError: the ledger is a newer version's, isn't ours, or may not be changed.
    """
    try:
        with connection, connection.cursor() as cursor:
            if version_of(cursor, address) == VERSION:
                return
        # Whoever is quicker does it. The lock is the session's, and what is looked at a transaction
        # after it: one that waited inside would go on seeing what wasn't there before.
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))
        try:
            with connection, connection.cursor() as cursor:
                _migrate(cursor, address)
        finally:
            if not connection.closed:
                with connection, connection.cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", (_LOCK,))
    except driver().errors.InsufficientPrivilege as error:
        if _has_schema(connection):  # which is closed to this user
            raise fault(error, address) from error
        raise JournalError(
            tr(
                "The ledger {ledger} has no tables yet, and you may not make them.",
                ledger=address.name,
            ),
            tr(
                "Give the script that the options, or python3 -m datacosmos_imagery.core.ledger "
                "--print-sql, write to whoever runs the database."
            ),
        ) from error
    except driver().Error as error:
        raise fault(error, address) from error


def _migrate(cursor: Any, address: LedgerAddress) -> None:
    version = version_of(cursor, address)
    if version == VERSION:
        return
    for number in range(version, VERSION):
        cursor.execute(_MIGRATIONS[number])
    cursor.execute("SET LOCAL search_path TO datacosmos, pg_temp")
    if version:
        cursor.execute("UPDATE ledger SET version = %s", (VERSION,))
    else:
        cursor.execute("INSERT INTO ledger VALUES (%s, %s)", (_PRODUCT, VERSION))


def _has_schema(connection: Any) -> bool:
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT to_regnamespace('datacosmos') IS NOT NULL")
        return bool(cursor.fetchone()[0])


def version_of(cursor: Any, address: LedgerAddress) -> int:
    """Return the version of the ledger's tables, 0 for none.

    Raises:
        JournalError: a newer version's, or not ours.
    """
    # From the tables: what functions like to_regclass say may be as old as the transaction.
    cursor.execute(
        "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'datacosmos'), EXISTS (SELECT FROM"
        " pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'datacosmos' AND c.relname = 'ledger')"
    )
    has_schema, has_table = cursor.fetchone()
    if not has_table:
        if has_schema:
            cursor.execute(
                "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('datacosmos')"
            )
            if cursor.fetchone()[0]:
                raise not_ours(address)
        return 0
    cursor.execute("SELECT product, version FROM datacosmos.ledger")
    rows = cursor.fetchall()
    if len(rows) != 1 or rows[0][0] != _PRODUCT:
        raise not_ours(address)
    version = int(rows[0][1])
    if version > VERSION:
        raise JournalError(
            tr("The ledger {ledger} was made by a newer version.", ledger=address.name),
            tr("Update the plugin. Nothing was changed or ordered."),
        )
    return version

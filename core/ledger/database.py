# SPDX-License-Identifier: GPL-2.0-or-later
"""A database as the journal's queries use it, be it a file or a server.

The queries are written once, for SQLite; what PostgreSQL writes otherwise is put into its words
here. Both hand out the same Python values.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from .address import LedgerAddress
from .driver import driver
from .faults import fault
from .watch import watched

# What is written otherwise, and how. The order matters.
_DIALECT = (
    (re.compile(r"%"), "%%"),
    (re.compile(r"(\w+) = \? COLLATE NOCASE"), r"lower(\1) = lower(?)"),
    (re.compile(r" NOT INDEXED\b"), ""),
    (re.compile(r"\bstatus IS \?"), "status IS NOT DISTINCT FROM ?"),
    (re.compile(r"\s*AND typeof\(paid_at\) = 'real'"), ""),
    (re.compile(r"\bmin\(coalesce"), "least(coalesce"),
    (re.compile(r"(?<![\w\"])user(?![\w\"])"), '"user"'),
    (
        re.compile(r"INSERT OR REPLACE INTO scene (\([^)]*\)) VALUES (\([^)]*\))"),
        r"INSERT INTO scene \1 VALUES \2 ON CONFLICT (origin, collection, item) DO UPDATE SET"
        r" acquired = excluded.acquired, platform = excluded.platform,"
        r" footprint = excluded.footprint",
    ),
    # Of two tables that are the same to SQLite, PostgreSQL wants to know which is meant.
    (
        re.compile(r"\bELSE excluded\.lines END|\bTHEN lines\b"),
        lambda m: m[0].replace("THEN lines", "THEN listed.lines"),
    ),
    (re.compile(r"coalesce\(excluded\.(\w+), \1\)"), r"coalesce(excluded.\1, listed.\1)"),
    (re.compile(r"coalesce\((\w+), excluded\.\1\)"), r"coalesce(listed.\1, excluded.\1)"),
    (re.compile(r"\?"), "%s"),
)


@lru_cache(maxsize=512)
def in_words_of_postgres(sql: str) -> str:
    """Return a statement of the journal as PostgreSQL takes it."""
    for pattern, written in _DIALECT:
        sql = pattern.sub(written, sql)
    return sql


class PostgresDatabase:
    """One transaction of a ledger.

    Args:
        connection: of the driver, within a transaction.
    """

    is_ledger = True

    def __init__(self, connection: Any, address: LedgerAddress) -> None:
        self._connection, self._address = connection, address

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run a statement, and return its rows.

        Raises:
            JournalError: the ledger can't do it; see `faults`.
        """
        cursor = self._connection.cursor()
        try:
            with watched(self._connection):
                cursor.execute(in_words_of_postgres(sql), tuple(map(_plain, values)))
        except driver().Error as error:
            raise fault(error, self._address) from error
        return cursor

    def cursor(self) -> Any:
        """Return the driver's own."""
        return self._connection.cursor()

    def executemany(self, sql: str, values: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each of these."""
        for one in values:
            self.execute(sql, one)


def is_ledger(db: Any) -> bool:
    """Return whether a database is one that others write to as well, on other machines."""
    return getattr(db, "is_ledger", False)


def clock_of(db: Any) -> float:
    """Return what time it is, in seconds since 1970, UTC.

    Clocks of several machines differ by hours: for a ledger it is its server's.
    """
    if is_ledger(db):
        return float(db.execute("SELECT extract(epoch FROM clock_timestamp())").fetchone()[0])
    return time.time()


def inserted_id(db: Any, sql: str, values: Sequence[Any]) -> int:
    """Run an INSERT into a table that numbers its rows, and return the number."""
    if is_ledger(db):
        return int(db.execute(f"{sql} RETURNING id", values).fetchone()[0])
    return int(db.execute(sql, values).lastrowid or 0)


def _plain(value: Any) -> Any:
    # The columns are whole numbers, as SQLite has it; PostgreSQL tells them from truth.
    return int(value) if isinstance(value, bool) else value

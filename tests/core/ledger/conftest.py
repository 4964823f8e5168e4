# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import contextlib

import psycopg2
import pytest
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.chosen import ledger_in_use


@pytest.fixture
def ask(ledger):
    """Return a function that has the administrator run statements in the ledger.

    It gives what the last of them gave, as text.
    """

    def asked(sql):
        with contextlib.closing(psycopg2.connect(ledger)) as connection:
            connection.autocommit = True
            cursor = connection.cursor()
            cursor.execute(sql)
            rows = cursor.fetchall() if cursor.description else []
        return "\n".join("|".join(map(_as_psql_has_it, row)) for row in rows)

    return asked


def _as_psql_has_it(value):
    if value is None or isinstance(value, bool):
        return {None: "", True: "t", False: "f"}[value]
    return str(value)


@pytest.fixture
def sign_in(ask, ledger, monkeypatch):
    """Return a function that makes a user with these roles be the one who uses the ledger."""
    made, servers = [], []

    def as_user(name, *roles):
        made.append(name)
        ask(f"CREATE ROLE {name} LOGIN")
        for role in roles:
            ask(f"GRANT {role} TO {name}")
        monkeypatch.setenv(VARIABLE, ledger.rpartition("=")[0] + f"={name}")
        servers.append(ledger_in_use())

    yield as_user
    for server in servers:
        server.close()
    for name in made:
        ask(f"DROP ROLE {name}")

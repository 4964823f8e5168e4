# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.chosen import ledger_in_use
from own_postgres import ask_database


@pytest.fixture
def ask(postgres, ledger):
    """Return a function that has the administrator run a statement in the ledger."""
    name = ledger.partition("///")[2].partition("?")[0]
    return lambda sql: ask_database(postgres, name, sql)


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

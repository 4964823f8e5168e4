# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the journal of a test lies: in its folder, or in a ledger of a PostgreSQL of the tests' own."""

from __future__ import annotations

import itertools
import os

import pytest
from datacosmos_imagery.core import LineItem
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.chosen import ledger_in_use
from own_postgres import USER, create_database, running_postgres
from views import eur

ORIGIN = "https://app.example"
_numbers = itertools.count()


def intent(*items, price="10"):
    """What is to be ordered: these items, each at this price in euros."""
    lines = tuple(LineItem("sentinel-2-l2a", item, "L2A") for item in items or ("S1",))
    return Intent(ORIGIN, 42, 456, lines, tuple(eur(price) for _ in lines), ())


# For tests of what must hold wherever the journal lies.
both_homes = pytest.mark.parametrize("journal_home", ["file", "ledger"], indirect=True)


@pytest.fixture(scope="session")
def postgres():
    """The folder of the socket of a PostgreSQL server."""
    with running_postgres() as folder:
        create_database(folder, "template")
        yield folder


@pytest.fixture
def ledger(postgres, monkeypatch):
    """The URL of an empty ledger, which is the one in use."""
    name = f"ledger{next(_numbers)}"
    create_database(postgres, name)
    url = f"postgresql:///{name}?host={postgres}&user={USER}"
    monkeypatch.setenv(VARIABLE, url)
    server = ledger_in_use()
    yield url
    server.close()


@pytest.fixture(autouse=True)
def journal_home(request):
    """Have the journal lie in a ledger where the test, see `both_homes`, or the run asks for it.

    For the run: LEDGER_TESTS=1.
    """
    if getattr(request, "param", "file") == "ledger" or os.environ.get("LEDGER_TESTS"):
        request.getfixturevalue("ledger")

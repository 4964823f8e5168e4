# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the journal of a test lies: in its folder, or in a ledger of a PostgreSQL of the tests' own."""

from __future__ import annotations

import contextlib
import itertools
import os
import socket
import threading
import time

import psycopg2
import pytest
from datacosmos_imagery.core import LineItem
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.ledger.address import VARIABLE, address_of_url
from datacosmos_imagery.core.ledger.chosen import ledger_in_use
from datacosmos_imagery.core.ledger.server import LedgerServer
from own_postgres import USER, create_database, drop_database, running_postgres
from views import eur

ORIGIN = "https://app.example"
_numbers = itertools.count()


def intent(*items, price="10"):
    """What is to be ordered: these items, each at this price in euros."""
    lines = tuple(LineItem("sentinel-2-l2a", item, "L2A") for item in items or ("S1",))
    return Intent(ORIGIN, 42, 456, lines, tuple(eur(price) for _ in lines), ())


# For tests of what must hold wherever the journal lies.
both_homes = pytest.mark.parametrize("journal_home", ["file", "ledger"], indirect=True)
_TEMPLATE, _SHARED = "with_tables", "shared"
# For tests of how a ledger gets its tables, and for those that change more of it than its rows.
without_tables = pytest.mark.parametrize("ledger", ["template0"], indirect=True)
own_database = pytest.mark.parametrize("ledger", [_TEMPLATE], indirect=True)

# Whoever is still at it is sent away, as a process that ends; all rows go, numbers begin at 1.
_EMPTIED = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
SET session_replication_role = replica;
DO $$
DECLARE one regclass;
BEGIN
    FOR one IN SELECT oid FROM pg_class WHERE relnamespace = 'datacosmos'::regnamespace
        AND relkind = 'r' AND relname <> 'ledger' LOOP
        EXECUTE 'DELETE FROM ' || one;
    END LOOP;
    PERFORM setval(oid, 1, false) FROM pg_class
        WHERE relnamespace = 'datacosmos'::regnamespace AND relkind = 'S';
END $$;
"""


@pytest.fixture(scope="session")
def postgres():
    """The folder of the socket of a PostgreSQL server."""
    with running_postgres() as folder:
        create_database(folder, _TEMPLATE)
        server = LedgerServer(address_of_url(_url(folder, _TEMPLATE)))
        with server.transaction():
            pass  # which makes the tables
        server.close()
        create_database(folder, _SHARED, _TEMPLATE)
        yield folder


@pytest.fixture
def ledger(request, postgres, monkeypatch):
    """The URL of a ledger without orders, which is the one in use; see `own_database`."""
    template = getattr(request, "param", "")
    name = f"ledger{next(_numbers)}" if template else _SHARED
    if template:
        create_database(postgres, name, template)
    url = _url(postgres, name)
    monkeypatch.setenv(VARIABLE, url)
    server = ledger_in_use()
    yield url
    server.close()
    if template:
        drop_database(postgres, name)
    else:
        with contextlib.closing(psycopg2.connect(url)) as connection, connection:
            connection.cursor().execute(_EMPTIED)


def _url(folder, name):
    return f"postgresql:///{name}?host={folder}&user={USER}"


class Door:
    """Stands between a process and the ledger's server. While it is shut the ledger is away.

    Args:
        behind: the folder of the server's socket.
        at: an empty folder, for the door's own.
    """

    def __init__(self, behind, at):
        self._behind, self._path = behind, at / ".s.PGSQL.5432"
        self._open = []
        self.shuts_after_commit = False
        self.open()

    def open(self):
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(self._path))
        self._server.listen()
        threading.Thread(target=self._run, args=(self._server,), daemon=True).start()

    def shut(self):
        self._lock_up()
        self.cut()

    def _lock_up(self):
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._path.unlink()

    def cut(self):
        """Cut all connections; new ones are let through."""
        open_now, self._open = self._open, []
        for one in open_now:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _run(self, server):
        with contextlib.suppress(OSError):
            while True:
                ours, _ = server.accept()
                theirs = socket.socket(socket.AF_UNIX)
                theirs.connect(str(self._behind / ".s.PGSQL.5432"))
                self._open += [ours, theirs]
                for pair in ((ours, theirs), (theirs, ours)):
                    threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, one, other):
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                if b"COMMIT\0" in data and self.shuts_after_commit:
                    self.shuts_after_commit = False
                    self._lock_up()
                    one.shutdown(socket.SHUT_RDWR)  # nobody hears of it
                    other.sendall(data)
                    time.sleep(0.2)
                    self.cut()
                    return
                other.sendall(data)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def door(ledger, postgres, tmp_path_factory, monkeypatch):
    """A door to the ledger, through which whoever uses it goes from now on.

    A ledger that was away is asked again after a third of a second.
    """
    monkeypatch.setattr("datacosmos_imagery.core.ledger.server._PAUSE_S", 0.3)
    at = tmp_path_factory.mktemp("d")
    found = Door(postgres, at)
    monkeypatch.setenv(VARIABLE, ledger.replace(str(postgres), str(at)))
    yield found
    with contextlib.suppress(OSError):
        found.shut()


@pytest.fixture
def short_grace(monkeypatch):
    """Take senders that can't be seen for gone in no time: nobody here is cut off and comes back."""
    monkeypatch.setattr("datacosmos_imagery.core.journal.ledger_store.GRACE_S", 0.3)


@pytest.fixture(autouse=True)
def journal_home(request):
    """Have the journal lie in a ledger where the test, see `both_homes`, or the run asks for it.

    For the run: LEDGER_TESTS=1.
    """
    if getattr(request, "param", "file") == "ledger" or os.environ.get("LEDGER_TESTS"):
        request.getfixturevalue("ledger")
        request.getfixturevalue("short_grace")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Our searches against real STAC servers: stac-fastapi with pgstac, two generations.

They run in environments of their own (build/stac-venv, build/stac-older-venv), made here when they
are missing, on a PostgreSQL of their own. DATACOSMOS_OUTSIDE=skip leaves these tests out.
"""

from __future__ import annotations

import contextlib
import json
import os
import pathlib
import subprocess
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import pytest
from conftest import QUICK, Recorder
from datacosmos_imagery.core import Client, Connection, SearchJob
from datacosmos_imagery.core.sandbox import SandboxSettings
from datacosmos_imagery.core.sandbox.catalogue import Catalogue
from datacosmos_imagery.core.sandbox.item_json import BASE
from datacosmos_imagery.core.service.credentials import PastedToken
from environments import python_of
from outside_searches import searches_of
from own_postgres import USER, create_database, running_postgres

HERE = pathlib.Path(__file__).resolve().parent
STAC = "/api/data/v0/stac"
PAGE = 100
TOKEN = "a-token-for-the-outside-server"
KINDS = ("new", "without query", "older")
_SETTINGS = SandboxSettings(quirks=False, cloud_spelling="mixed", date_ranges=True)
_ADDRESS = "https://app.open-cosmos.com"

pytestmark = pytest.mark.skipif(
    os.environ.get("DATACOSMOS_OUTSIDE") == "skip", reason="DATACOSMOS_OUTSIDE=skip"
)


@dataclass(frozen=True)
class Server:
    """A STAC server that runs."""

    url: str

    def count(self) -> int:
        """Return how many requests it answered since it was asked last."""
        with urllib.request.urlopen(f"{self.url}/count", timeout=10) as answer:
            return int(answer.read())


@pytest.fixture(scope="session")
def catalogue():
    return Catalogue(_SETTINGS)


@pytest.fixture(scope="session")
def searches(catalogue):
    return searches_of(entry.item for entry in catalogue.entries)


@pytest.fixture(scope="session")
def files(catalogue, tmp_path_factory):
    """The files that are loaded: collections, and items."""
    folder = tmp_path_factory.mktemp("catalogue")
    kept = {
        "collections": catalogue.collections.values(),
        "items": [entry.item for entry in catalogue.entries],
    }
    for name, entries in kept.items():
        text = "".join(json.dumps(entry) + "\n" for entry in entries)
        (folder / name).write_text(text.replace(BASE, _ADDRESS))
    return [folder / name for name in kept]


@pytest.fixture(scope="session")
def servers(files):
    """Return the running servers by kind."""
    newer = python_of("stac-venv", HERE / "stac-requirements.txt")
    older = python_of("stac-older-venv", HERE / "stac-older-requirements.txt")
    program = HERE / "stac_server.py"
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(running_postgres())
        bare = {name: os.environ[name] for name in ("PATH",) if name in os.environ}

        def environment(database):
            own = {"PGHOST": str(folder), "PGUSER": USER, "PGDATABASE": database}
            return {**bare, **own, "HOME": str(folder), "STAC_TOKEN": TOKEN}

        def load(python, database):
            create_database(folder, database)
            subprocess.run(
                [python, program, "load", *files],
                env=environment(database),
                cwd="/",
                check=True,
                timeout=60,
            )

        def serve(python, database, *options):
            process = subprocess.Popen(
                [python, program, "serve", *options],
                env=environment(database),
                cwd="/",
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            stack.callback(_end, process)
            return process

        # One after the other: both make the same roles.
        load(newer, "newer")
        load(older, "older")
        started = {
            "new": serve(newer, "newer"),
            "without query": serve(newer, "newer", "--without", "query"),
            "older": serve(older, "older"),
        }
        ports = {kind: process.stdout.readline().strip() for kind, process in started.items()}
        assert all(ports.values()), ports
        yield {kind: Server(f"http://127.0.0.1:{port}") for kind, port in ports.items()}


def _end(process):
    with process:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


@pytest.fixture(scope="session")
def expected(servers, searches):
    """Return what each search must find on each kind of server."""
    python = python_of("outside-venv", HERE / "requirements.txt")

    def ask(kind):
        wanted = {
            "url": f"{servers[kind].url}{STAC}/",
            "token": TOKEN,
            "page": PAGE,
            "searches": {name: one.asked for name, one in searches.items()},
        }
        done = subprocess.run(
            [python, HERE / "check_searches.py"],
            input=json.dumps(wanted),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=120,
        )
        found = json.loads(done.stdout)
        return {
            name: [(c, i) for c, i, properties in found[name] if one.keeps(properties)]
            for name, one in searches.items()
        }

    with ThreadPoolExecutor() as pool:
        newer, older = pool.map(ask, ("new", "older"))
    # It asks for nothing that needs the extension, and both serve one database.
    return {"new": newer, "without query": newer, "older": older}


@pytest.fixture(scope="session")
def clients(servers):
    settings = replace(QUICK, page_size=PAGE)
    made = {
        kind: Client(Connection(one.url, one.url, 42, 456), PastedToken(TOKEN), settings)
        for kind, one in servers.items()
    }
    yield made
    for client in made.values():
        client.close()


NAMES = tuple(searches_of(entry.item for entry in Catalogue(_SETTINGS).entries))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_search_finds_what_is_there_in_its_order(
    clients, servers, expected, searches, kind, name
):
    servers[kind].count()
    result = SearchJob(clients[kind], searches[name].query).run(Recorder())
    print("COUNT", kind, name, servers[kind].count())
    found = [(one.item.collection, one.item.id) for one in result.found]
    assert expected[kind][name], "a search that finds nothing shows nothing"
    assert found == expected[kind][name]


def test_the_servers_take_the_token_only(servers):
    for server in servers.values():
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"{server.url}{STAC}/", timeout=10)
        assert refused.value.code == 401

# SPDX-License-Identifier: GPL-2.0-or-later
"""Our searches against real STAC servers: stac-fastapi with pgstac, two generations.

They run in environments of their own (build/stac-venv, build/stac-older-venv), made here when they
are missing, on a PostgreSQL of their own. DATACOSMOS_OUTSIDE=skip leaves these tests out.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import pathlib
import subprocess
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import pytest
from conftest import QUICK, Recorder
from datacosmos_imagery.core import Client, Connection, SearchJob, SearchQuery
from datacosmos_imagery.core.errors import SearchExpired
from datacosmos_imagery.core.sandbox import SandboxSettings
from datacosmos_imagery.core.sandbox.catalogue import Catalogue
from datacosmos_imagery.core.sandbox.item_json import BASE
from datacosmos_imagery.core.service.credentials import PastedToken
from environments import python_of
from outside_searches import searches_of
from own_postgres import USER, ask_database, create_database, running_postgres

HERE = pathlib.Path(__file__).resolve().parent
STAC = "/api/data/v0/stac"
PAGE = 100
# How many requests a search may take besides its pages.
_ASIDE = 3
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


@dataclass(frozen=True)
class Expected:
    """What a search must find.

    Args:
        keys: (collection, item), in the server's order.
        pages: of all that pystac-client was sent, in which these are.
    """

    keys: list[tuple[str, str]]
    pages: int


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
def postgres():
    """The folder with the socket of a PostgreSQL server."""
    with running_postgres() as folder:
        yield folder


@pytest.fixture(scope="session")
def servers(files, postgres):
    """Return the running servers by kind."""
    names, lists = ("stac-venv", "stac-older-venv"), ("stac", "stac-older")
    with ThreadPoolExecutor() as pool:
        needed = [HERE / f"{name}-requirements.txt" for name in lists]
        newer, older = pool.map(python_of, names, needed)
    program = HERE / "stac_server.py"
    with contextlib.ExitStack() as stack:
        bare = {name: os.environ[name] for name in ("PATH",) if name in os.environ}

        def environment(database):
            own = {"PGHOST": str(postgres), "PGUSER": USER, "PGDATABASE": database}
            return {**bare, **own, "HOME": str(postgres), "STAC_TOKEN": TOKEN}

        def load(python, database):
            create_database(postgres, database)
            subprocess.run(
                [python, program, "load", *files],
                env=environment(database),
                cwd="/",
                check=True,
                timeout=180,
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
            timeout=240,
        )
        return {
            name: Expected(
                [(c, i) for c, i, properties in found if searches[name].keeps(properties)],
                -(-len(found) // PAGE),
            )
            for name, found in json.loads(done.stdout).items()
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


def tried():
    """Return kind and name of what is tried; without the extension, what would use it."""
    every = searches_of(entry.item for entry in Catalogue(_SETTINGS).entries)
    queried = [name for name, one in every.items() if one.needs_query]
    return [(kind, name) for kind in KINDS for name in (queried if "query" in kind else every)]


@pytest.mark.parametrize(("kind", "name"), tried())
def test_a_search_finds_what_is_there_in_its_order(
    clients, servers, expected, searches, kind, name
):
    servers[kind].count()
    result = SearchJob(clients[kind], searches[name].query).run(Recorder())
    count, right = servers[kind].count(), expected[kind][name]
    assert right.keys, "a search that finds nothing shows nothing"
    assert [(one.item.collection, one.item.id) for one in result.found] == right.keys
    # Besides the pages: a name that isn't known yet, and what the server can do.
    assert count <= max(right.pages, 1) + _ASIDE


def test_a_search_through_processing_finds_the_same(servers, expected, tmp_path):
    home = tmp_path / "plugins"
    home.mkdir()
    (home / "datacosmos_imagery").symlink_to(HERE.parents[1])
    environment = {
        **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
        "HOME": str(tmp_path),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "DATACOSMOS_API_URL": servers["new"].url,
        "DATACOSMOS_ACCESS_TOKEN": TOKEN,
    }

    def call(*arguments):
        done = subprocess.run(
            ["qgis_process", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    call("plugins", "enable", "datacosmos_imagery")
    output = tmp_path / "found.csv"
    wanted = {"COLLECTIONS": "sentinel-2-l2a", "MAX_CLOUD": 20, "MAX_ITEMS": 1000, "OUTPUT": output}
    options = [f"--{name}={value}" for name, value in wanted.items()]
    call("run", "datacosmos:searchcatalogue", "--EXTENT=-180,180,-90,90 [EPSG:4326]", *options)
    with output.open(newline="", encoding="utf-8") as file:
        found = [row["item"] for row in csv.DictReader(file)]
    assert sorted(found) == sorted(item for _c, item in expected["new"]["few clouds"].keys)


@pytest.mark.parametrize(("kind", "name"), [("new", "newer"), ("older", "older")])
def test_a_search_whose_last_item_was_withdrawn_says_so(servers, postgres, kind, name):
    url = servers[kind].url
    settings = replace(QUICK, page_size=5)
    query = SearchQuery(collections=("platero-l1c-cogs",), limit=5)
    with Client(Connection(url, url, 42, 456), PastedToken(TOKEN), settings) as client:
        first = SearchJob(client, query).run(Recorder())
        last = first.found[-1].item
        named = f"'{last.id}', '{last.collection}'"
        with withdrawn(postgres, name, named):
            servers[kind].count()
            with pytest.raises(SearchExpired):
                SearchJob(client, query, after=first.continuation).run(Recorder())
            assert servers[kind].count() <= 2
        more = SearchJob(client, query, after=first.continuation).run(Recorder())
    assert len(more.found) == 5


@contextlib.contextmanager
def withdrawn(folder, database, named):
    """Take an item out of a database for the block."""
    kept = ask_database(folder, database, f"SELECT get_item({named})")
    ask_database(folder, database, f"SELECT delete_item({named})")
    try:
        yield
    finally:
        ask_database(folder, database, f"SELECT create_item($item${kept}$item$::jsonb)")


def test_the_servers_take_the_token_only(servers):
    for server in servers.values():
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"{server.url}{STAC}/", timeout=10)
        assert refused.value.code == 401

# SPDX-License-Identifier: GPL-2.0-or-later
"""Registers the repository root as the package, and gives tests a sandbox of their own."""

from __future__ import annotations

import importlib.util
import json
import os
import pathlib
import signal
import sys
from dataclasses import replace

import pytest
from plain_http import Caller

ROOT, NAME = pathlib.Path(__file__).resolve().parents[1], "datacosmos_imagery"
if NAME not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

from datacosmos_imagery.core import (  # noqa: E402
    Client,
    ClientCredentials,
    Connection,
    HttpSettings,
    Monitor,
    OrderJob,
)
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings  # noqa: E402
from endings import all_ended, carriers  # noqa: E402

# What a shell starts in the background ignores Ctrl+C, as does all that it starts in turn. Programs
# that tests start are to heed it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Nothing in a test waits longer than it must.
QUICK = HttpSettings(
    connect_timeout_s=2, read_timeout_s=5, order_timeout_s=2, backoff_s=0.01, backoff_max_s=0.05
)


class Recorder(Monitor):
    """Keeps what a job says; cancels when told, or once a text is heard."""

    def __init__(self):
        self.infos, self.warnings, self.progressed = [], [], []
        self.stop = False

    def progress(self, fraction, text=""):
        self.progressed.append((fraction, text))

    def info(self, text):
        self.infos.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return self.stop


@pytest.fixture(autouse=True)
def _no_outside_configuration(monkeypatch):
    """No test may reach a real account, or a proxy of this machine."""
    for name in list(os.environ):
        if name.startswith("DATACOSMOS_") or name.lower() in {"http_proxy", "https_proxy"}:
            monkeypatch.delenv(name)


@pytest.fixture
def folder(tmp_path):
    """The plugin's folder in the profile, where the journal lies; it isn't there yet."""
    return tmp_path / "journal"


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """A folder for the images of several sandboxes of a module, so that each is made once."""
    return tmp_path_factory.mktemp("rasters")


@pytest.fixture
def monitor():
    return Recorder()


@pytest.fixture
def make_sandbox(tmp_path):
    """Return a function that starts a sandbox with the given settings."""
    running = []

    def make(**settings):
        settings.setdefault("raster_size", 96)
        sandbox = Sandbox(SandboxSettings(**settings))
        sandbox.start()
        running.append(sandbox)
        return sandbox

    yield make
    for sandbox in running:
        sandbox.stop()


@pytest.fixture
def sandbox(make_sandbox):
    return make_sandbox()


@pytest.fixture
def call(sandbox):
    """A plain HTTP caller, signed in at the test's sandbox."""
    return Caller(sandbox)


@pytest.fixture
def none_left():
    """Return a function that tells whether all requests of this test come to their end."""
    before = carriers()
    return lambda: all_ended(carriers() - before)


@pytest.fixture
def make_client():
    """Return a function that makes a client of a sandbox."""
    clients = []

    def make(sandbox, *, contract=456, organisation=42, credentials=None, **settings):
        connection = Connection(sandbox.url, sandbox.url, organisation, contract)
        credentials = credentials or ClientCredentials(**sandbox.credentials)
        client = Client(connection, credentials, replace(QUICK, **settings))
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def client(sandbox, make_client):
    return make_client(sandbox)


@pytest.fixture
def buy(folder, monitor):
    """Return a function that orders and pays lines and returns the order id."""

    def run(sandbox, client, *lines):
        job = OrderJob(client, folder, lines, licences_accepted=True)
        order_id = job.run(monitor).order.id
        sandbox.pay(order_id)
        return order_id

    return run


@pytest.fixture
def credentials_file(sandbox, tmp_path):
    path = tmp_path / "data_cosmos_api_credentials.json"
    path.write_text(json.dumps(sandbox.credentials))
    return path


@pytest.fixture
def account_environment(sandbox, credentials_file):
    """The environment variables that connect to the test's sandbox."""
    return {
        "DATACOSMOS_API_URL": sandbox.url,
        "DATACOSMOS_LOGIN_URL": sandbox.url,
        "DATACOSMOS_CREDENTIALS_FILE": str(credentials_file),
        "DATACOSMOS_ORGANISATION_ID": "42",
        "DATACOSMOS_CONTRACT_ID": "456",
    }

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json

import pytest
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.services import Services
from order_desk import Desk


@pytest.fixture
def browser(browser_log):
    """Return a function that says which links the browser was asked to open."""
    return lambda: browser_log.read_text().split() if browser_log.exists() else []


@pytest.fixture
def make_desk(settings, runner, qtbot, make_client, tmp_path, monkeypatch, credentials_file):
    desks = []

    def make(sandbox, contract="456"):
        environ = {
            "DATACOSMOS_API_URL": sandbox.url,
            "DATACOSMOS_LOGIN_URL": sandbox.url,
            "DATACOSMOS_CREDENTIALS_FILE": str(tmp_path / "account.json"),
            "DATACOSMOS_ORGANISATION_ID": "42",
        }
        if contract:
            environ["DATACOSMOS_CONTRACT_ID"] = contract
        (tmp_path / "account.json").write_text(json.dumps(sandbox.credentials))
        accounts = Accounts(settings, environ=environ)
        folder = tmp_path / "plugin"
        services = Services(settings, accounts, runner, None, folder)
        settings.download_folder = tmp_path / "images"
        client = make_client(sandbox, contract=int(contract or 456))
        desk = Desk(services, qtbot, sandbox, client, folder)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.buying.close()


@pytest.fixture
def desk(make_desk, sandbox):
    return make_desk(sandbox)

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings


@pytest.fixture(scope="module")
def shared_sandbox():
    """One sandbox for the runs of a module; each start of QGIS is shared by several tests."""
    sandbox = Sandbox(SandboxSettings(raster_size=256))
    sandbox.start()
    yield sandbox
    sandbox.stop()


@pytest.fixture(scope="module")
def shared_account(shared_sandbox, tmp_path_factory):
    """The environment variables that connect QGIS to the shared sandbox."""
    path = tmp_path_factory.mktemp("account") / "data_cosmos_api_credentials.json"
    path.write_text(json.dumps(shared_sandbox.credentials))
    return {
        "DATACOSMOS_API_URL": shared_sandbox.url,
        "DATACOSMOS_CREDENTIALS_FILE": str(path),
        "DATACOSMOS_ORGANISATION_ID": "42",
        "DATACOSMOS_CONTRACT_ID": "456",
    }

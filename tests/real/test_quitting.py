# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS closes while a request of the plugin hangs."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from real.harness import run_in_qgis
from real.test_kills import User

HERE = Path(__file__).resolve().parent
SILENT, TRICKLING = {"hang": True}, {"trickle_s": 2.0}


@pytest.mark.parametrize(
    ("does", "path", "way"),
    [
        pytest.param("order", "/orders", SILENT, id="order, silent"),
        pytest.param("order", "/orders", TRICKLING, id="order, trickling"),
        pytest.param("search", "/search", TRICKLING, id="search, trickling"),
        pytest.param("search", "/oauth/token", SILENT, id="sign-in, silent"),
    ],
)
def test_qgis_closes_while_a_request_hangs(tmp_path, does, path, way):
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        user = User(tmp_path, sandbox)
        asked = len(sandbox.requests)
        sandbox.faults.add(Fault(f"{path}$", "POST", times=None, **way))
        hangs = tmp_path / "hangs"

        def tell():
            while not any(r.method == "POST" and path in r.path for r in sandbox.requests[asked:]):
                time.sleep(0.05)
            hangs.touch()

        threading.Thread(target=tell, daemon=True).start()
        seen = run_in_qgis(
            HERE / "drive_quit.py",
            profile=user.profile,
            env={**user.environment, "REAL_DOES": does, "REAL_HANGS": str(hangs)},
        )
        assert time.time() - seen["quits_at"] < 8
        if does == "order":
            assert "Placing an order" in seen["asked"]
            assert seen["stopped_s"] < 2
            (attempt,) = Journal(user.folder).attempts()
            assert attempt.state is State.UNKNOWN
            assert len(sandbox.orders) == 1

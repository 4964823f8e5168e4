# SPDX-License-Identifier: GPL-2.0-or-later
"""The queue of downloads in the real QGIS; screenshots to look at."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from buyer import Buyer
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings
from real.harness import run_in_qgis
from real.test_orders import client_of, environment, journal_folder

HERE = Path(__file__).resolve().parent
COUNT, LOOKS = 5, 3000


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What the driven script saw, and the sandbox's requests for images."""
    place = tmp_path_factory.mktemp("queue")
    profile, gate = place / "profile", place / "gate"
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:

        def held(request, answer):
            """Images wait until the script has seen enough of the queue."""
            turn = threading.Event()
            is_image = "_COG" in request.path and request.headers.get("range") != "bytes=0-0"
            for _look in range(LOOKS if is_image else 0):
                if gate.exists():
                    break
                turn.wait(0.1)
            return answer(request)

        with client_of(sandbox) as client:
            buyer = Buyer(sandbox, client, journal_folder(profile))
            ids = [buyer.order(item, paid=True, name="") for item in buyer.items[:COUNT]]
        sandbox.intercept(held)
        yield run_in_qgis(
            HERE / "drive_queue.py",
            profile=profile,
            theme="light",
            timeout_s=400,
            env={
                **environment(sandbox, place / "data_cosmos_api_credentials.json"),
                "REAL_LOOK": "light",
                "REAL_ORDERS": json.dumps(ids),
                "REAL_GATE": str(gate),
                "REAL_IMAGES": str(place / "images"),
            },
        )


def test_three_are_fetched_at_once_and_the_others_wait(seen):
    assert seen["order"]
    assert seen["waiting"] == ["waiting", "waiting"]
    assert not seen["bar_at_first"]


def test_the_line_below_the_orders_fits_a_narrow_dock(seen):
    assert seen["line"].startswith("5 downloads")
    assert seen["line_fits"]


def test_a_row_is_dragged_with_the_mouse_and_fetched_in_its_new_turn(seen):
    assert seen["dragged"]


def test_what_is_paused_makes_room_and_what_comes_first_is_fetched_first(seen):
    assert seen["paused"] == "paused"
    assert seen["pushed_back"] == "waiting"
    assert seen["selected"]


def test_all_are_paused_and_both_lists_say_so(seen):
    assert seen["line_paused"] == "4 downloads paused"
    assert "Download paused" in seen["orders_paused"]


def test_the_others_end_well_and_the_cancelled_one_can_be_fetched_later(seen):
    assert seen["cancelled"] != "complete"
    assert not seen["bar_at_last"]
    assert "Nothing is being downloaded." in seen["says"]
    folders = [Path(folder) for folder in seen["folders"].values()]
    assert len(set(folders)) == COUNT
    for folder in folders:
        assert list(folder.glob("*/*_COG.tiff"))
        assert not list(folder.glob("*/*.part"))

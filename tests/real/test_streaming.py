# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS shows an image before it is here, goes on with its file, and closes meanwhile."""

from __future__ import annotations

import re
import threading
import zipfile
from pathlib import Path

import pytest
from buyer import Buyer
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from real.harness import run_in_qgis
from real.test_orders import client_of, environment, journal_folder
from streamed import PICTURE, lay_large_picture

HERE = Path(__file__).resolve().parent


def drive(place, does, **more):
    """Have QGIS show an image from afar; the picture's download hangs."""
    hangs, draws, project = place / "hangs", place / "draws", place / "saved.qgz"
    profile = place / "profile"
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        with client_of(sandbox) as client:
            buyer = Buyer(sandbox, client, journal_folder(profile))
            item = next(one for one in buyer.items if one.level == "L2A")
            # The map then asks the service for more than what is fetched ahead.
            lay_large_picture(sandbox, item)
            order_id = buyer.order(item, paid=True, name="")
        is_over = threading.Event()

        def asked(since):
            return any(re.search(PICTURE, one.path) for one in sandbox.requests[since:])

        def until(condition):
            while not condition():
                if is_over.wait(0.02):
                    return

        def tell():
            until(lambda: asked(0))
            sandbox.faults.clear()
            hangs.touch()
            until(lambda: not hangs.exists())
            if is_over.is_set():
                return
            sandbox.faults.add(Fault(PICTURE, times=None, hang=True))
            before = len(sandbox.requests)
            hangs.touch()
            until(lambda: asked(before))
            draws.touch()

        sandbox.faults.add(Fault(PICTURE, times=None, hang=True))
        helper = threading.Thread(target=tell, daemon=True)
        helper.start()
        try:
            seen = run_in_qgis(
                HERE / "drive_streaming.py",
                profile=profile,
                timeout_s=180,
                env={
                    **environment(sandbox, place / "account.json"),
                    "REAL_ORDER": order_id,
                    "REAL_HANGS": str(hangs),
                    "REAL_DRAWS": str(draws),
                    "REAL_PROJECT": str(project),
                    "REAL_DOES": does,
                    **more,
                },
            )
        finally:
            is_over.set()
            helper.join()
        return seen, project


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    return drive(tmp_path_factory.mktemp("streaming"), "switch")


def test_an_image_is_on_the_map_before_it_is_here(seen):
    said, _project = seen
    assert said["is_valid"]
    assert said["source"].startswith("/vsicurl?")
    assert said["colour"] != said["background"]


def test_the_main_thread_is_not_held_meanwhile(seen):
    said, _project = seen
    # What it works itself: a busy machine lets it wait as well.
    assert said["beats"]["busy_ms"] <= 150


def test_the_file_takes_over_without_a_flicker(seen):
    said, _project = seen
    assert Path(said["file"]).is_file()
    assert said["opacity"] == pytest.approx(0.9)
    assert said["background"] not in said["colours"]


def test_the_project_saved_meanwhile_opens_with_the_file(seen):
    said, project = seen
    assert said["is_saved"]
    assert said["is_read"]
    assert said["read_valid"]
    assert Path(said["read_source"]).is_file()
    with zipfile.ZipFile(project) as archive:
        text = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    assert "127.0.0.1" not in text


@pytest.mark.parametrize("how", ["click", "script"])
def test_a_new_project_does_not_wait_for_a_silent_service(tmp_path, how):
    said, _project = drive(tmp_path, "new", REAL_HOW=how)
    assert said["is_drawing"]
    assert said["layers"] == 0
    # Beyond what QGIS needs for a new project anyhow.
    more_ms = said["new"]["longest_ms"] - said["empty"]["longest_ms"]
    print(f"a new project: {said['new']}, of an empty one: {said['empty']}")
    assert more_ms <= 150


def test_qgis_closes_while_the_map_waits_for_an_image(tmp_path):
    said, _project = drive(tmp_path, "quit")
    assert said["is_drawing"]

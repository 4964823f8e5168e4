# SPDX-License-Identifier: GPL-2.0-or-later
"""Buying only a small area of large scenes, in the real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    browser = folder / "browser.sh"
    browser.write_text("#!/bin/sh\n")
    browser.chmod(0o755)
    return run_in_qgis(
        HERE / "drive_parts.py",
        profile=folder,
        env={"REAL_IMAGES": str(folder / "images"), "DATACOSMOS_BROWSER": str(browser)},
        timeout_s=200,
    )


def test_the_area_is_offered_and_costs_less(seen):
    assert any(seen["offered"])
    assert seen["part"] != seen["whole"]
    assert "Only my area" in seen["row"]
    assert "saves" in seen["row"]


def test_a_missing_project_is_said(seen):
    assert seen["banner"] is True


def test_contracts_are_compared(seen):
    assert seen["contracts"] >= 3


def test_what_is_ordered_is_said_as_what_it_is(seen):
    assert "(1 of them in part)" in seen["summary"]
    assert "(1 of them in part)" in seen["placed"]
    assert seen["cart_after"] == 0

# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover a small area in the real QGIS with a part of a scene."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def seen(shared_account, tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_cover_parts.py",
        profile=tmp_path_factory.mktemp("profile"),
        env=shared_account,
        timeout_s=240,
    )


def test_both_totals_are_said_and_the_lines_are_parts(seen):
    assert "Whole scenes " in seen["said"]
    assert ", with parts " in seen["said"]
    assert all("of it" in scene for scene, _price in seen["lines"])
    assert seen["alternatives"] >= 2
    assert seen["why"][0].startswith("Without it: ")


def test_the_parts_are_in_the_cart(seen):
    assert seen["in_cart"] == len(seen["lines"])


def test_the_dock_stays_narrow(seen):
    assert seen["least_width_300"] <= 300


def test_nothing_goes_wrong_on_the_way(seen):
    assert [
        text for _tag, level, text in seen["qgis_log"] if level in {"Warning", "Critical"}
    ] == []

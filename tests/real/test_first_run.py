# SPDX-License-Identifier: GPL-2.0-or-later
"""A newcomer in the real QGIS: three clicks from its start page to scenes on a map."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_first_run.py", profile=tmp_path_factory.mktemp("profile"), timeout_s=240
    )


def test_three_clicks_lead_to_the_first_results(seen, record_property):
    record_property("seconds", seen["seconds"])  # of the machine rather than of the plugin
    assert seen["clicks"] == 3
    assert "found" in seen["status"]
    assert seen["shows_map"]


def test_the_sandbox_says_where_its_scenes_are(seen):
    assert "invented scenes at 9 places" in seen["said"]
    assert seen["offered"].startswith("Atacama coast, ")


def test_why_there_are_fewer_rows_than_images_is_explained(seen):
    assert " rows" in seen["status"]
    assert "share one row" in seen["tip"]


def test_clicks_with_qgis_own_tool_go_through_the_stack(seen):
    assert seen["active"], "the select tool works on the footprints"
    assert len(set(seen["listed"])) == 3


def test_list_and_map_tip_name_the_scene_that_is_selected(seen):
    assert seen["lit"] == seen["listed"]
    for date, tip in zip(seen["dates"], seen["tips"]):
        assert date in tip


def test_nothing_goes_wrong_on_the_way(seen):
    assert [
        text for _tag, level, text in seen["qgis_log"] if level in {"Warning", "Critical"}
    ] == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Timeline, sum of the selected and comparison in the real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
THEME = "dark"  # each drive has one of the two; the dock has both


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_tools.py",
        profile=tmp_path_factory.mktemp("profile"),
        env={"REAL_THEME": THEME},
        theme=THEME,
        timeout_s=300,
    )


def test_the_timeline_is_low_and_counts_what_is_listed(seen):
    assert seen["height"] <= 44
    assert seen["scenes"] == seen["rows"] > 10


def test_a_drag_over_it_narrows_the_list_and_escape_shows_all(seen):
    assert 0 < seen["narrowed"] == seen["within"] < seen["rows"]
    assert seen["all_back"] == seen["rows"]


def test_qgis_steps_through_the_time_that_is_chosen(seen):
    assert seen["temporal"] == f"{seen['first_day']}T00:00:00Z"
    assert seen["animates"]
    assert seen["temporal_dock"]
    assert not seen["animates_after"]


def test_what_is_selected_is_added_up(seen):
    assert seen["sum"].startswith("Selected: 2 ·")
    assert "of the area" in seen["sum"]


def test_two_scenes_are_compared_by_mouse_and_keys(seen):
    assert seen["compare"]
    assert 0 < seen["divider"] < 0.5
    assert (seen["blinks"], seen["shows"]) == ("first", "both")
    assert seen["ended"]
    assert seen["pan_is_back"]


def test_nothing_goes_wrong_on_the_way(seen):
    assert [
        text for _tag, level, text in seen["qgis_log"] if level in {"Warning", "Critical"}
    ] == []

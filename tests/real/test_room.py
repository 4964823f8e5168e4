# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock in the real QGIS on small screens: all of it is to be seen, and enough of the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
LOW = 760  # logical pixels
SCREENS = {
    "laptop": ("1366x768x24", 1.0),
    "laptop at 125 %": ("1366x768x24", 1.25),
    "full HD at 200 %": ("1920x1080x24", 2.0),
}


@pytest.fixture(scope="module", params=SCREENS)
def seen(request, tmp_path_factory):
    size, scale = SCREENS[request.param]
    return run_in_qgis(
        HERE / "drive_room.py",
        profile=tmp_path_factory.mktemp("profile"),
        screen=size,
        scale=scale,
        timeout_s=400,
    )


def test_the_window_stays_on_the_screen(seen):
    assert seen["off_screen"] == []


def test_nothing_is_cut(seen):
    assert seen["cut"] == []


def test_at_least_five_rows_are_seen_on_a_laptop(seen):
    # Those of a wide dock are a table's, with large pictures.
    rows = {width: count for width, count in seen["rows"].items() if width != "600"}
    assert len(rows) == 4
    assert min(rows.values()) >= (5 if seen["height"] > LOW else 1), rows


def test_date_fields_are_whole_beside_a_cover(seen):
    assert all(height >= needed for height, needed in seen["dates"].values())
    assert seen["dates_in_sight"]


def test_a_proposal_is_readable_in_a_narrow_dock(seen):
    assert seen["cover_lines"] >= 6

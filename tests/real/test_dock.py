# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock in the real QGIS, as a newcomer uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="module", params=["light", "dark"])
def seen(request, tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_dock.py",
        profile=tmp_path_factory.mktemp("profile"),
        env={"REAL_THEME": request.param},
        theme=request.param,
        timeout_s=150,
    )


def test_the_dock_comes_when_it_is_called(seen):
    assert seen["hidden_at_first"]
    assert not seen["built_at_first"]


def test_the_first_run_leads_to_the_sandbox_and_says_so(seen):
    assert seen["sandbox_band"]
    assert "invented scenes" in seen["idle"]


def test_a_search_fills_list_and_map(seen):
    assert seen["rows"] > 3
    assert seen["layers"] == 1
    assert seen["footprints"] >= seen["rows"]
    assert "found" in seen["found"]


def test_what_is_selected_in_the_list_is_selected_on_the_map(seen):
    assert seen["selected_on_map"] == 2
    assert seen["selected_in_list"] == 1


def test_the_projects_crs_stays(seen):
    assert seen["crs"] == "EPSG:3857"


def test_the_area_can_be_covered_and_the_set_goes_into_the_cart(seen):
    assert "Which one shall be covered?" in seen["asked"]
    assert "of your area for" in seen["cover"]
    assert seen["in_cart"] >= 1
    assert seen["cart_tab"] == f"Cart {seen['in_cart']}"


def test_nothing_goes_wrong_on_the_way(seen):
    assert [
        text for _tag, level, text in seen["qgis_log"] if level in {"Warning", "Critical"}
    ] == []

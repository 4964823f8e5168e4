# SPDX-License-Identifier: GPL-2.0-or-later
"""What the part of a scene inside the area costs, in the real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
AREA = (-71.42, -27.45, -71.38, -27.42)


@pytest.fixture(scope="module")
def seen(shared_sandbox, shared_account, tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_part_prices.py",
        profile=tmp_path_factory.mktemp("profile"),
        env={**shared_account, "REAL_AREA": ",".join(map(str, AREA))},
        timeout_s=300,
    )


def test_scenes_in_sight_are_priced_by_the_area_and_no_others(seen):
    assert seen["offered"]
    assert seen["asked"] <= seen["rows"]
    for price, whole, km2, _pieces in seen["offered"].values():
        assert float(price.split()[0]) < float(whole.split()[0])
        assert 0 < km2 < 40


def test_row_tip_and_details_say_it(seen):
    price = next(iter(seen["offered"].values()))[0]
    amount = price.split()[0]
    assert f"only my area {amount}" in seen["spoken"]
    assert f"Only my area: {amount}" in seen["tip"]
    assert seen["details"][0] == "Price"
    names = [name for name, _value in seen["details"][1:]]
    assert names == ["Whole scene", "Only my area", "You save"]
    assert amount in seen["details"][2][1]


def test_the_footprint_layer_holds_the_prices(seen):
    assert {
        key: f"{amount:.2f} {currency}" for key, (amount, currency) in seen["on_map"].items()
    } == {key: offer[0] for key, offer in seen["offered"].items()}


def test_the_window_is_never_held_up(seen):
    assert seen["stalls"]["busy_ms"] < 100

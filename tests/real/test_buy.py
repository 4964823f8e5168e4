# SPDX-License-Identifier: GPL-2.0-or-later
"""Buying in the real QGIS, from the cart over the payment page to the image on the map."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
# As the Pay button of the page does.
PAYING_BROWSER = """#!/usr/bin/python3
import sys, urllib.request
urllib.request.urlopen(urllib.request.Request(sys.argv[1] + "/pay", b"", method="POST"))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    place = tmp_path_factory.mktemp("buy")
    browser = place / "browser.py"
    browser.write_text(PAYING_BROWSER)
    browser.chmod(0o755)
    return run_in_qgis(
        HERE / "drive_buy.py",
        profile=place / "profile",
        timeout_s=150,
        env={"DATACOSMOS_BROWSER": str(browser), "REAL_IMAGES": str(place / "images")},
    )


def test_a_placed_order_waits_in_the_list(seen):
    assert seen["title"] == "Orders 1 •"
    assert "Waiting for payment" in seen["waiting"]


def test_what_is_paid_in_the_browser_comes_by_itself(seen):
    assert seen["complete"].startswith("Complete")
    assert Path(seen["folder"]).parent.name == "images"
    assert any("is downloaded" in text for text in seen["told"])


def test_the_project_keeps_its_crs(seen):
    assert seen["crs"] == "EPSG:3857"


def test_what_was_bought_is_marked_in_the_results(seen):
    assert "yours" in seen["marked"]

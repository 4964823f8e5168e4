# SPDX-License-Identifier: GPL-2.0-or-later
"""Buying in the real QGIS, from the cart over the payment page to the image on the map."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.chromium import is_installed
from real.harness import SCREENSHOTS, run_in_qgis

HERE = Path(__file__).resolve().parent
# As the Pay button of the page does.
PAYING_BROWSER = """#!/usr/bin/python3
import sys, urllib.request
urllib.request.urlopen(urllib.request.Request(sys.argv[1] + "/pay", b"", method="POST"))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    place = tmp_path_factory.mktemp("buy")
    if is_installed():
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        browser = f"/usr/bin/python3 {HERE / 'chromium.py'} {SCREENSHOTS}"
        (SCREENSHOTS / "paid.txt").unlink(missing_ok=True)
    else:
        browser = str(place / "browser.py")
        Path(browser).write_text(PAYING_BROWSER)
        Path(browser).chmod(0o755)
    return run_in_qgis(
        HERE / "drive_buy.py",
        profile=place / "profile",
        timeout_s=180,
        env={"DATACOSMOS_BROWSER": browser, "REAL_IMAGES": str(place / "images")},
    )


def test_a_placed_order_waits_in_the_list(seen):
    assert seen["title"] == "Orders 1 •"
    assert "Waiting for payment" in seen["waiting"]


@pytest.mark.skipif(not is_installed(), reason="There is no chromium with chromedriver.")
def test_the_page_is_paid_in_a_real_chromium(seen):
    assert "Paid. Thank you." in (SCREENSHOTS / "paid.txt").read_text()


def test_the_image_lies_under_its_footprint(seen):
    (group,) = [name for name in seen["tree"] if name.startswith("Order")]
    assert seen["tree"].index("DataCosmos footprints") < seen["tree"].index(group)


def test_what_is_paid_in_the_browser_comes_by_itself(seen):
    assert seen["complete"].startswith("Complete")
    assert Path(seen["folder"]).parent.name == "images"
    assert any("is downloaded" in text for text in seen["told"])


def test_the_project_keeps_its_crs(seen):
    assert seen["crs"] == "EPSG:3857"


def test_what_was_bought_is_marked_in_the_results(seen):
    assert "yours" in seen["marked"]

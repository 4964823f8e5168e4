# SPDX-License-Identifier: GPL-2.0-or-later
"""Buying in the real QGIS, from the cart over the payment page to the image on the map."""

from __future__ import annotations

import shutil
import tempfile
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
    # A short name, as a person would choose: it is to be read in the pictures.
    images = Path(tempfile.mkdtemp(prefix="Imagery-"))
    if is_installed():
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        browser = f"/usr/bin/python3 {HERE / 'chromium.py'} {SCREENSHOTS}"
        (SCREENSHOTS / "paid.txt").unlink(missing_ok=True)
    else:
        browser = str(place / "browser.py")
        Path(browser).write_text(PAYING_BROWSER)
        Path(browser).chmod(0o755)
    try:
        yield run_in_qgis(
            HERE / "drive_buy.py",
            profile=place / "profile",
            timeout_s=180,
            env={"DATACOSMOS_BROWSER": browser, "REAL_IMAGES": str(images)},
        )
    finally:
        shutil.rmtree(images)


def test_a_placed_order_waits_in_the_list(seen):
    assert seen["title"] == "Orders 1 •"
    assert "Waiting for payment" in seen["waiting"]


@pytest.mark.skipif(not is_installed(), reason="There is no chromium with chromedriver.")
def test_the_page_is_paid_in_a_real_chromium(seen):
    assert "Paid. Thank you." in (SCREENSHOTS / "paid.txt").read_text()


def test_the_image_lies_under_its_footprint(seen):
    footprints, group = seen["tree"]
    assert footprints.startswith("Search")
    assert group.startswith("Order")


def test_what_is_paid_in_the_browser_comes_by_itself(seen):
    assert seen["complete"].startswith("Complete")
    assert Path(seen["folder"]).parent.name.startswith("Imagery-")
    assert any("is downloaded" in text for text in seen["told"])


def test_the_project_keeps_its_crs(seen):
    assert seen["crs"] == "EPSG:3857"


def test_what_was_bought_is_marked_in_the_results(seen):
    assert "yours" in seen["marked"]

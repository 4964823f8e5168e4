# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog in the real QGIS, on a small screen, in a light and a dark theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
THEME = "light"  # each drive has one of the two; the dock has both
HEIGHT = 768


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    browser = folder / "browser.sh"
    browser.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {folder}/opened.txt\n')
    browser.chmod(0o755)
    found = run_in_qgis(
        HERE / "drive_order_dialog.py",
        profile=folder,
        env={"REAL_THEME": THEME, "DATACOSMOS_BROWSER": str(browser)},
        theme=THEME,
        timeout_s=150,
    )
    found["link"] = (folder / "opened.txt").read_text()
    return found


def test_it_needs_the_licences_and_no_key_buys(seen):
    assert seen["dialogs"] == ["DataCosmosOrderDialog"]
    assert seen["modal"] is False
    assert seen["place_at_first"] is False
    assert seen["licences"] >= 1
    assert "dearer" in seen["message"]
    assert seen["after_enter"] is True


def test_it_fits_on_a_small_screen(seen):
    assert seen["height"] < HEIGHT


def test_the_order_is_placed_and_its_payment_page_opens(seen):
    assert "is placed and not paid yet" in seen["placed"]
    assert "/checkout/" in seen["link"]
    assert seen["cart_after"] == 0


def test_what_cannot_simply_be_ordered_says_so(seen):
    assert "ordered before" in seen["again"]
    assert "isn't in the catalogue any more" in seen["withdrawn"]

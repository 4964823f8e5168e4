# SPDX-License-Identifier: GPL-2.0-or-later
"""All texts of the filled window have the numbers and days of the user's country."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core.catalogue.query import SearchQuery
from foreign_numbers import COUNTRIES, texts_of, wrong_in
from qgis.PyQt.QtCore import Qt
from search_tab import any_time, part, rows, search


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_text_of_the_filled_window_has_foreign_numbers(speak, make_panel, qtbot, country):
    speak(None, country)
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    assert rows(panel) > 3
    panel.search.view.selectAll()
    qtbot.mouseClick(part(panel, "addToCartButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.cart.count() > 3, timeout=20_000)
    qtbot.mouseClick(part(panel, "coverButton"), Qt.MouseButton.LeftButton)
    cover = part(panel, "coverPanel")
    qtbot.waitUntil(lambda: any("EUR" in text for text in texts_of(cover)), timeout=60_000)
    texts = texts_of(panel)
    assert any("EUR" in text for text in texts)
    assert any("km²" in text for text in texts)
    assert wrong_in(texts) == []


def test_what_is_wrong_would_be_found(speak):
    speak(None, "es_ES")
    texts = ["86.53 EUR", "14.854 km²", "86,53 EUR", "of 2026-03-12", "1,290.50 EUR", "v 1.2.3"]
    assert set(wrong_in(texts)) == {"86.53 EUR", "of 2026-03-12", "1,290.50 EUR"}
    speak(None, "ar_EG")
    assert wrong_in(["3 %", "٣ ٪", "Sentinel-2"]) == ["3 %"]
    start = datetime(2026, 3, 12, tzinfo=timezone.utc)
    assert SearchQuery(start=start).start == start

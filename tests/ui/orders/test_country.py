# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of orders has the numbers and days of the user's country."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.orders import texts
from datacosmos_imagery.ui.orders.actions import Live
from foreign_numbers import COUNTRIES, texts_of, wrong_in
from orders_tab import complete, rows


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_text_of_an_order_has_foreign_numbers(speak, make_panel, buyer, qtbot, country):
    speak(None, country)
    buyer.order(*buyer.items[:3])
    panel, row = complete(make_panel, buyer, qtbot)
    assert len(rows(panel)) == 2
    said = texts_of(panel)
    for one in rows(panel):
        said += texts.detail_lines(one.record, Live())
        said += texts.detail_texts(one.record, Live())
    said = [text for text in said if one_of_ours(text, row.record)]
    assert any("EUR" in text for text in said)
    assert any("MB" in text or "kB" in text for text in said)
    assert wrong_in(said) == []


def one_of_ours(text, record):
    """Return whether it isn't a name of the service or of a file, which stays as it is."""
    return record.origin not in text and str(record.folder) not in text

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of the scenes that are selected together."""

from __future__ import annotations

from decimal import Decimal

import pytest
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.orders.selection_sum import MOST_SCENES, SelectionSum
from datacosmos_imagery.ui.results import selection_texts as texts

TOTALS = {"EUR": Money(Decimal("20.50"), "EUR")}


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (SelectionSum(1, TOTALS, 0, 12.0), "Selected: 1 · 20.50 EUR · 12 km²"),
        (SelectionSum(2, TOTALS, 0, 12.0), "Selected: 2 · 20.50 EUR · together 12 km²"),
        (
            SelectionSum(1, TOTALS, 0, 12.0, 30.0),
            "Selected: 1 · 20.50 EUR · covers 30 % of the area",
        ),
        (
            SelectionSum(3, TOTALS, 0, 12.0, 30.0),
            "Selected: 3 · 20.50 EUR · together 30 % of the area",
        ),
        (SelectionSum(2, TOTALS), "Selected: 2 · 20.50 EUR"),
        (
            SelectionSum(4, TOTALS, 0, None, None, 1, 2, 25.0),
            "Selected: 4 · 20.50 EUR · "
            "yours already: scenes: 1, at another level: 2, 25 % of that ground",
        ),
    ],
    ids=["one", "several", "one in an area", "several in an area", "no ground", "owned"],
)
def test_the_line_says_count_price_ground_and_what_is_owned(total, said):
    assert texts.sentence(total) == said


def test_what_the_line_has_no_room_for_is_explained():
    assert texts.explanation(SelectionSum(2, TOTALS)) == []
    lines = texts.explanation(
        SelectionSum(MOST_SCENES + 1, TOTALS, 0, 12.0, 30.0, left_out=2, problem="It is locked.")
    )
    assert lines == [
        "Ground covered together within the area: 12 km²",
        "The ground is added up for no more than 2,000 scenes at once.",
        "Without a usable outline, so not in the ground: 2",
        "It is locked.",
    ]

# SPDX-License-Identifier: GPL-2.0-or-later
"""What was searched, in one line: the further filters."""

from __future__ import annotations

from datetime import date

import pytest
from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.ui.search.summary import summary_of


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (SearchQuery(platforms=("sentinel-2a", "menut")), "Sentinel-2A, Menut"),
        (SearchQuery(max_incidence_deg=12.0), "Incidence ≤ 12°"),
        (SearchQuery(min_sun_elevation_deg=30.0), "Sun ≥ 30°"),
        (SearchQuery(months=(1, 2, 3)), "January, February..."),
        (SearchQuery(product_types=("insight",)), "Insight"),
        (SearchQuery(ids=("a", "b")), "everywhere · any time · 2 ids"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_further_filters_are_told_by_their_values(query, words):
    assert summary_of(query, "", date(2026, 11, 24)).endswith(words)

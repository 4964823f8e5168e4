# SPDX-License-Identifier: GPL-2.0-or-later
"""What was searched, in one line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from datacosmos_imagery.core.catalogue.days import months_before, whole_days
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.ui.search.summary import period_text, summary_of

TODAY = date(2026, 11, 30)


def period(first, last):
    start, end = whole_days(first, last)
    return SearchQuery(start=start, end=end)


@pytest.mark.parametrize(
    ("months", "text"),
    [
        (1, "last month"),
        (3, "last 3 months"),
        (12, "last year"),
        (24, "last 2 years"),
        (30, "last 30 months"),
    ],
)
def test_a_period_until_today_is_so_long(months, text):
    assert period_text(period(months_before(TODAY, months), TODAY), TODAY) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (None, None, "any time"),
        (date(2026, 3, 1), None, "since 1 Mar 2026"),
        (None, date(2026, 3, 1), "until 1 Mar 2026"),
        (date(2026, 3, 1), date(2026, 5, 31), "1 Mar 2026 – 31 May 2026"),
        (date(2026, 10, 29), TODAY, "29 Oct 2026 – 30 Nov 2026"),
        # It was the last year once.
        (date(2024, 11, 29), date(2025, 11, 29), "29 Nov 2024 – 29 Nov 2025"),
        (TODAY, TODAY, "30 Nov 2026 – 30 Nov 2026"),
    ],
)
def test_any_other_period_has_its_days(first, last, text):
    assert period_text(period(first, last), TODAY) == text


def test_area_and_filters_are_named():
    query = SearchQuery(
        aoi=aoi_from_bbox(0, 0, 1, 1),
        max_cloud=40.0,
        collections=("a", "b", "c"),
        levels=("L2A",),
        max_gsd_m=2.5,
        max_price=Decimal("412.50"),
        min_coverage_percent=30.0,
    )
    place, *rest = summary_of(query, "Drawn polygon", TODAY).split(" · ")
    assert place == "Drawn polygon, 12,308 km²"
    assert rest[:2] == ["any time", "cloud ≤ 40 %"]
    assert rest[2].startswith("a, b")
    assert rest[3:] == ["L2A", "GSD ≤ 2.5 m", "Price ≤ 412.5", "Coverage ≥ 30 %"]


def test_without_an_area_it_is_everywhere():
    assert summary_of(SearchQuery(), "", TODAY) == "everywhere · any time"

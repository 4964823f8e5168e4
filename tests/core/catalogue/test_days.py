# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from datacosmos_imagery.core.catalogue.days import months_before, season_of, whole_days


def test_whole_days_hold_their_first_and_last_moment():
    start, end = whole_days(date(2025, 1, 1), date(2025, 1, 2))
    assert start == datetime(2025, 1, 1, tzinfo=timezone.utc)
    assert end == datetime(2025, 1, 2, 23, 59, 59, 999999, tzinfo=timezone.utc)
    assert whole_days(None, None) == (None, None)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 24), 1, date(2026, 10, 24)),
        (date(2026, 1, 31), 1, date(2025, 12, 31)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2025, 12, 1), -2, date(2026, 2, 1)),
    ],
)
def test_months_before(day, months, before):
    assert months_before(day, months) == before


@pytest.mark.parametrize(
    ("day", "years_ago", "season"),
    [
        (date(2026, 11, 24), 0, (date(2026, 9, 1), date(2026, 11, 30))),
        (date(2026, 12, 1), 0, (date(2026, 12, 1), date(2027, 2, 28))),
        (date(2024, 2, 29), 0, (date(2023, 12, 1), date(2024, 2, 29))),
        (date(2026, 5, 31), 1, (date(2025, 3, 1), date(2025, 5, 31))),
    ],
)
def test_seasons(day, years_ago, season):
    assert season_of(day, years_ago) == season

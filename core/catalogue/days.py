# SPDX-License-Identifier: GPL-2.0-or-later
"""Periods of whole days, as people choose them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

_MONTHS_A_YEAR = 12
_MONTHS_A_SEASON = 3


def whole_days(first: date | None, last: date | None) -> tuple[datetime | None, datetime | None]:
    """Return the start of the first day and the end of the last one, UTC; None stays None."""
    return (
        None if first is None else datetime.combine(first, time.min, timezone.utc),
        None if last is None else datetime.combine(last, time.max, timezone.utc),
    )


def months_before(day: date, months: int) -> date:
    """Return the same day of an earlier month, or that month's last day where it is shorter."""
    position = day.year * _MONTHS_A_YEAR + day.month - 1 - months
    year, month = divmod(position, _MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, _last_of_month(year, month + 1).day))


def season_of(day: date, years_ago: int = 0) -> tuple[date, date]:
    """Return the first and last day of the meteorological season that the day lies in.

    Seasons are December to February, March to May, and so on; which of them is the summer
    depends on the hemisphere, so they go by their months.

    Args:
        years_ago: 1 for the same season a year earlier.
    """
    behind = day.month % _MONTHS_A_SEASON
    first = months_before(day.replace(day=1), behind + _MONTHS_A_YEAR * years_ago)
    last_month = months_before(first, -(_MONTHS_A_SEASON - 1))
    return first, _last_of_month(last_month.year, last_month.month)


def _last_of_month(year: int, month: int) -> date:
    following = date(year + month // _MONTHS_A_YEAR, month % _MONTHS_A_YEAR + 1, 1)
    return following - timedelta(days=1)

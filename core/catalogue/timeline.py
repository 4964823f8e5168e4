# SPDX-License-Identifier: GPL-2.0-or-later
"""When scenes were taken: counted in bars of a day, a week, a month or longer.

Days are those of UTC, as ordinals (see `datetime.date.toordinal`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone
from enum import IntEnum

from ..stac.items import Item

CLEAR_PERCENT, PARTLY_PERCENT = 10, 40

_WEEK = 7  # Day 1 is a Monday.
_YEAR = 12
# In months. Weeks and days are finer.
_MONTHS = (1, 3, _YEAR, 5 * _YEAR, 10 * _YEAR, 50 * _YEAR, 100 * _YEAR, 1000 * _YEAR)


class Clarity(IntEnum):
    """How much of a scene is free of cloud; where a bar is drawn, from below."""

    CLEAR = 0
    """Cloud cover up to `CLEAR_PERCENT`."""
    PARTLY = 1
    """Up to `PARTLY_PERCENT`."""
    CLOUDY = 2
    UNKNOWN = 3


def clarity_of(item: Item) -> Clarity:
    """Return how clear a scene is."""
    cloud = item.cloud_cover
    if cloud is None:
        return Clarity.UNKNOWN
    if cloud <= CLEAR_PERCENT:
        return Clarity.CLEAR
    return Clarity.PARTLY if cloud <= PARTLY_PERCENT else Clarity.CLOUDY


def days_of(item: Item) -> tuple[int, int] | None:
    """Return the first and the last day on which an item was acquired; None if not known."""
    period = item.period
    if period is not None:
        return _day_of(period[0]), _day_of(period[1])
    if item.acquired is None:
        return None
    day = _day_of(item.acquired)
    return day, day


def is_taken_within(item: Item, first: date, last: date) -> bool:
    """Return whether an item was acquired on one of these days, or partly so.

    What isn't known to be is not.
    """
    days = days_of(item)
    return days is not None and days[0] <= last.toordinal() and days[1] >= first.toordinal()


def _day_of(moment: datetime) -> int:
    in_utc = moment if moment.tzinfo is timezone.utc else moment.astimezone(timezone.utc)
    return in_utc.toordinal()


@dataclass(frozen=True)
class Scale:
    """How long a bar is.

    Args:
        days: 1 or 7; 0 where it is months.
        months: so many months of the calendar, beginning with those of the year 0.
    """

    days: int = 0
    months: int = 0

    def bar_of(self, day: int) -> int:
        """Return the number of the bar that a day belongs to."""
        if self.days:
            return (day - 1) // self.days
        there = date.fromordinal(day)
        return (there.year * _YEAR + there.month - 1) // self.months

    def first_day(self, bar: int) -> int:
        """Return the first day of a bar, no earlier than the first that Python knows."""
        if self.days:
            return bar * self.days + 1
        year, month = divmod(bar * self.months, _YEAR)
        if year < date.min.year:
            return 1
        return _AFTER if year > date.max.year else date(year, month + 1, 1).toordinal()

    def last_day(self, bar: int) -> int:
        """Return the last day of a bar, no later than the last that Python knows."""
        return min(self.first_day(bar + 1), _AFTER) - 1


_AFTER = date.max.toordinal() + 1
_SCALES = (Scale(days=1), Scale(days=_WEEK), *(Scale(months=months) for months in _MONTHS))


class Timeline:
    """Counts scenes by the time they were taken.

    What is added changes the bars that it belongs to and no others, so that tens of thousands may
    come a few at a time. A scene that was taken over a period counts in each bar of that.
    """

    def __init__(self) -> None:
        self._most_bars = 60
        self._forget()

    def _forget(self) -> None:
        self._days: dict[int, list[int]] = {}
        self._periods: list[tuple[int, int, Clarity]] = []
        self._first = self._last = 0
        self._scale = _SCALES[0]
        self._bars: dict[int, list[int]] = {}
        self._peak = 0
        self.count = 0
        """How many scenes there are, those without a date among them."""
        self.undated = 0
        """How many of them nobody knows the date of."""

    @property
    def scale(self) -> Scale:
        """How long a bar is: as short as it may be for all to be shown."""
        return self._scale

    @property
    def peak(self) -> int:
        """How many scenes there are in the highest bar."""
        return self._peak

    @property
    def bars(self) -> range:
        """The numbers of the bars from the first that has a scene to the last."""
        if not self._bars:
            return range(0)
        return range(self._scale.bar_of(self._first), self._scale.bar_of(self._last) + 1)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day on which a scene was taken; None without any."""
        if not self._bars:
            return None
        return date.fromordinal(self._first), date.fromordinal(self._last)

    def clear(self) -> None:
        """Forget all scenes."""
        self._forget()

    def add(self, items: Iterable[Item]) -> None:
        """Count these as well."""
        alike: dict[tuple[int, int, Clarity], int] = {}
        for item in items:
            self.count += 1
            days = days_of(item)
            if days is None:
                self.undated += 1
                continue
            kind = (*days, clarity_of(item))
            alike[kind] = alike.get(kind, 0) + 1
        if not alike:
            return
        for (first, last, clarity), number in alike.items():
            if first == last:
                self._days.setdefault(first, [0] * len(Clarity))[clarity] += number
            else:
                self._periods += [(first, last, clarity)] * number
        begins, ends = [kind[0] for kind in alike], [kind[1] for kind in alike]
        if self._bars:
            begins.append(self._first)
            ends.append(self._last)
        self._first, self._last = min(begins), max(ends)
        if self._is_too_long(self._scale):
            self._count_anew()
            return
        for (first, last, clarity), number in alike.items():
            self._count(first, last, clarity, number)

    def show_at_most(self, bars: int) -> None:
        """Have no more bars than this, which is at least 1."""
        if bars != self._most_bars:
            self._most_bars = max(1, bars)
            self._count_anew()

    def counts(self, bar: int) -> Sequence[int]:
        """Return how many scenes of each `Clarity` there are in a bar."""
        return self._bars.get(bar) or (0,) * len(Clarity)

    def count_within(self, first: date, last: date) -> Sequence[int]:
        """Return how many scenes of each `Clarity` were taken on these days, see
        `is_taken_within`.
        """
        begin, end = first.toordinal(), last.toordinal()
        totals = [0] * len(Clarity)
        days = range(begin, end + 1)
        for day in days if len(days) < len(self._days) else self._days:
            if day in days and day in self._days:
                for clarity, number in enumerate(self._days[day]):
                    totals[clarity] += number
        for start, stop, clarity in self._periods:
            if start <= end and stop >= begin:
                totals[clarity] += 1
        return totals

    def _is_too_long(self, scale: Scale) -> bool:
        return scale.bar_of(self._last) - scale.bar_of(self._first) >= self._most_bars

    def _count_anew(self) -> None:
        self._bars, self._peak = {}, 0
        if not self._days and not self._periods:
            return
        fitting = (scale for scale in _SCALES if not self._is_too_long(scale))
        self._scale = next(fitting, _SCALES[-1])
        for day, counts in self._days.items():
            for clarity, number in zip(Clarity, counts):
                if number:
                    self._count(day, day, clarity, number)
        for first, last, clarity in self._periods:
            self._count(first, last, clarity, 1)

    def _count(self, first: int, last: int, clarity: Clarity, number: int) -> None:
        for bar in range(self._scale.bar_of(first), self._scale.bar_of(last) + 1):
            counts = self._bars.setdefault(bar, [0] * len(Clarity))
            counts[clarity] += number
            self._peak = max(self._peak, sum(counts))

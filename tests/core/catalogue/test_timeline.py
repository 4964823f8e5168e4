# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from datetime import date, timedelta

import pytest
from datacosmos_imagery.core.catalogue.timeline import (
    Clarity,
    Scale,
    Timeline,
    clarity_of,
    days_of,
    is_taken_within,
)
from found_items import found_item


def item(day="2026-03-12", **more):
    stated = f"{day}T10:31:00Z" if day else None
    return found_item(day=stated, **more).item


def period(first, last, **more):
    return item(None, start_datetime=f"{first}T00:00:00Z", end_datetime=f"{last}T23:59:59Z", **more)


def filled(*items, bars=60):
    timeline = Timeline()
    timeline.show_at_most(bars)
    timeline.add(items)
    return timeline


def shown(timeline):
    """Return the bars by their first days, each with how many scenes there are in it."""
    scale = timeline.scale
    return {
        date.fromordinal(scale.first_day(bar)).isoformat(): sum(timeline.counts(bar))
        for bar in timeline.bars
    }


@pytest.mark.parametrize(
    ("cloud", "clarity"),
    [
        (0, Clarity.CLEAR),
        (10, Clarity.CLEAR),
        (10.1, Clarity.PARTLY),
        (40, Clarity.PARTLY),
        (40.1, Clarity.CLOUDY),
        (None, Clarity.UNKNOWN),
    ],
)
def test_scenes_are_told_apart_by_their_cloud(cloud, clarity):
    assert clarity_of(item(cloud=cloud)) is clarity


def test_few_days_are_counted_one_by_one_and_days_between_are_empty():
    timeline = filled(item("2026-03-12"), item("2026-03-12"), item("2026-03-15"))
    assert shown(timeline) == {
        "2026-03-12": 2,
        "2026-03-13": 0,
        "2026-03-14": 0,
        "2026-03-15": 1,
    }
    assert timeline.peak == 2


@pytest.mark.parametrize(
    ("last", "scale", "first_bar"),
    [
        ("2026-02-10", Scale(days=1), "2026-01-01"),
        ("2026-12-01", Scale(days=7), "2025-12-29"),  # a Monday
        ("2028-01-01", Scale(months=1), "2026-01-01"),
        ("2040-01-01", Scale(months=3), "2026-01-01"),
        ("2080-01-01", Scale(months=12), "2026-01-01"),
        ("2500-01-01", Scale(months=120), "2020-01-01"),
    ],
)
def test_bars_are_as_short_as_there_is_room_for(last, scale, first_bar):
    timeline = filled(item("2026-01-01"), item(last))
    assert timeline.scale == scale
    assert next(iter(shown(timeline))) == first_bar
    assert len(timeline.bars) <= 60
    assert sum(shown(timeline).values()) == 2


def test_every_day_of_a_scale_belongs_to_the_bar_that_says_so():
    for scale in (Scale(days=1), Scale(days=7), Scale(months=1), Scale(months=12)):
        for day in range(date(2023, 12, 20).toordinal(), date(2025, 1, 10).toordinal()):
            bar = scale.bar_of(day)
            assert scale.first_day(bar) <= day <= scale.last_day(bar)
            assert scale.bar_of(scale.last_day(bar) + 1) == bar + 1


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_the_last_day_that_there_are_belong_to_a_bar(day):
    for scale in (Scale(days=1), Scale(days=7), Scale(months=1), Scale(months=12_000)):
        bar = scale.bar_of(day.toordinal())
        assert date.min.toordinal() <= scale.first_day(bar) <= day.toordinal()
        assert day.toordinal() <= scale.last_day(bar) <= date.max.toordinal()


def test_what_comes_in_parts_is_counted_as_what_comes_at_once():
    items = [
        item(f"{date(2024, 1, 1) + timedelta(days=11 * n % 800)}", cloud=n % 90) for n in range(500)
    ]
    items += [item(None), period("2024-02-01", "2024-05-30")]
    whole, parts = filled(*items), Timeline()
    parts.show_at_most(60)
    for start in range(0, len(items), 50):
        parts.add(items[start : start + 50])
    assert parts.bars == whole.bars
    assert [parts.counts(bar) for bar in parts.bars] == [whole.counts(bar) for bar in whole.bars]
    assert (parts.count, parts.undated, parts.peak) == (whole.count, whole.undated, whole.peak)


def test_another_width_counts_anew():
    timeline = filled(item("2026-01-01"), item("2026-02-20"))
    assert timeline.scale == Scale(days=1)
    timeline.show_at_most(10)
    assert timeline.scale == Scale(days=7)
    timeline.show_at_most(2)
    assert timeline.scale == Scale(months=1)
    assert sum(shown(timeline).values()) == 2


def test_a_period_counts_wherever_it_reaches():
    timeline = filled(period("2026-03-12", "2026-03-14"), item("2026-03-16"))
    assert list(shown(timeline).values()) == [1, 1, 1, 0, 1]


def test_scenes_without_a_date_are_counted_apart():
    timeline = filled(item(None), item("2026-03-12"))
    assert (timeline.count, timeline.undated) == (2, 1)
    assert sum(shown(timeline).values()) == 1
    assert filled(item(None)).bars == range(0)


def test_what_counts_within_days_is_what_is_taken_within_them():
    items = [
        item("2026-03-11"),
        item("2026-03-12", cloud=50),
        item("2026-03-14"),
        item("2026-03-15"),
        item(None),
        period("2026-02-01", "2026-03-12"),
        period("2026-03-15", "2026-04-01"),
        period("2026-01-01", "2026-12-31", cloud=None),
    ]
    first, last = date(2026, 3, 12), date(2026, 3, 14)
    within = [one for one in items if is_taken_within(one, first, last)]
    assert len(within) == 4
    assert list(filled(*items).count_within(first, last)) == [2, 0, 1, 1]


def test_a_pass_of_a_satellite_around_midnight_counts_on_the_day_it_begins():
    one = item(None, start_datetime="2026-03-12T23:59:50Z", end_datetime="2026-03-13T00:00:10Z")
    assert days_of(one) == (date(2026, 3, 12).toordinal(),) * 2


def test_nothing_is_left_after_it_is_cleared():
    timeline = filled(item("2026-03-12"), item(None), period("2026-01-01", "2026-02-01"))
    timeline.clear()
    assert (timeline.count, timeline.undated, timeline.peak) == (0, 0, 0)
    assert timeline.bars == range(0)
    timeline.add([item("2027-01-01")])
    assert shown(timeline) == {"2027-01-01": 1}

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the timeline says, in words."""

from __future__ import annotations

from datetime import date, timedelta

from ...core.catalogue.timeline import CLEAR_PERCENT, PARTLY_PERCENT, Clarity, Timeline
from ..adapters.i18n import number_text, translate
from ..lists.scene_texts import day_text

_YEAR = 12


def how_to() -> str:
    """Return what can be done with it."""
    return translate(
        "DataCosmos", "Drag to show only the scenes of a time, here and on the map. Esc shows all."
    )


def scenes(count: int) -> str:
    """Return so many scenes."""
    return translate("DataCosmos", "Scenes: {}").format(number_text(count))


def undated(count: int) -> str:
    """Return how many scenes have no date."""
    return translate("DataCosmos", "Without a date: {}").format(number_text(count))


def _short_undated(count: int) -> str:
    return translate("DataCosmos", "no date: {}").format(number_text(count)) if count else ""


def span(first: date, last: date) -> str:
    """Return from which day to which, as months where it is whole ones."""
    is_months = first.day == 1 and last < date.max and (last + timedelta(days=1)).day == 1
    style = "MMM yyyy" if is_months else "d MMM yyyy"
    begin, end = day_text(first, style), day_text(last, style)
    return begin if begin == end else f"{begin} – {end}"


def lines_of_bar(timeline: Timeline, bar: int) -> list[str]:
    """Return what there is to say of a bar, line by line."""
    scale = timeline.scale
    first, last = (date.fromordinal(day) for day in (scale.first_day(bar), scale.last_day(bar)))
    counts = timeline.counts(bar)
    lines = [f"{span(first, last)} · {scenes(sum(counts))}"]
    return lines + [
        f"{_clarity(clarity)}: {number_text(count)}"
        for clarity, count in zip(Clarity, counts)
        if count
    ]


def _clarity(clarity: Clarity) -> str:
    return {
        Clarity.CLEAR: translate("DataCosmos", "Cloud up to {} %").format(
            number_text(CLEAR_PERCENT)
        ),
        Clarity.PARTLY: translate("DataCosmos", "Cloud up to {} %").format(
            number_text(PARTLY_PERCENT)
        ),
        Clarity.CLOUDY: translate("DataCosmos", "Cloud above {} %").format(
            number_text(PARTLY_PERCENT)
        ),
        Clarity.UNKNOWN: translate("DataCosmos", "Cloud unknown"),
    }[clarity]


def ends(timeline: Timeline) -> tuple[str, str]:
    """Return when the first bar begins and the last one ends."""
    bars, scale = timeline.bars, timeline.scale
    if not bars:
        return "", ""
    first = date.fromordinal(scale.first_day(bars.start))
    last = date.fromordinal(scale.last_day(bars.stop - 1))
    style = "d MMM yyyy" if scale.days else "MMM yyyy" if scale.months < _YEAR else "yyyy"
    return day_text(first, style), day_text(last, style)


def axis(timeline: Timeline, days: tuple[date, date] | None) -> tuple[str, str, str]:
    """Return what stands below the bars: at their beginning, in the middle, at their end."""
    if days is None:
        first, last = ends(timeline)
        return first, _short_undated(timeline.undated), last
    count = number_text(sum(timeline.count_within(*days)))
    return f"{span(*days)} · {count}", "", ""


def spoken(timeline: Timeline, days: tuple[date, date] | None) -> str:
    """Return all that it shows, for screen readers."""
    parts = [scenes(timeline.count), " – ".join(filter(None, ends(timeline)))]
    if timeline.undated:
        parts.append(undated(timeline.undated))
    if days is not None:
        only = scenes(sum(timeline.count_within(*days)))
        parts.append(translate("DataCosmos", "Shown: {}").format(f"{span(*days)}, {only}"))
    return ". ".join(part for part in parts if part)

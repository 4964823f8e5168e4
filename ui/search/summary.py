# SPDX-License-Identifier: GPL-2.0-or-later
"""What was searched, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale

from ...core.catalogue.days import months_before
from ..adapters.i18n import number_text, translate
from ..adapters.writing import HAND, joined
from ..lists.scene_texts import day_text
from .area_sources import short_number
from .fields import MORE, Choices, Collections, Months, Number, Offered

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from .fields import FormField

_MONTHS_A_YEAR = 12
_MOST_YEARS = 50
_MOST_NAMED = 2


def summary_of(query: SearchQuery, place: str, today: date) -> str:
    """Return area, period and filters of a search: "Drawn polygon, 8,118 km² · last 2 years".

    Args:
        place: what the area is called, empty if it has no name.
        today: the user's day, which "last year" goes by.
    """
    parts = [_area_text(query, place), period_text(query, today)]
    if query.ids:
        parts.append(translate("DataCosmos", "{} ids").format(number_text(len(query.ids))))
    if query.max_cloud is not None:
        cloud = number_text(query.max_cloud)
        parts.append(translate("DataCosmos", "cloud ≤ {} %").format(cloud))
    parts += [_filter_text(field, getattr(query, field.condition)) for field in MORE]
    return joined(parts)


def period_text(query: SearchQuery, today: date) -> str:
    """Return the days of a search in words, those up to today as "last 2 years"."""
    start = query.start.date() if query.start else None
    end = query.end.date() if query.end else None
    if start is None:
        if end is None:
            return translate("DataCosmos", "any time")
        return translate("DataCosmos", "until {}").format(day_text(end))
    if end is None:
        return translate("DataCosmos", "since {}").format(day_text(start))
    months = _whole_months(start, end) if end == today else 0
    if not months:
        return f"{day_text(start)} – {day_text(end)}"
    years, rest = divmod(months, _MONTHS_A_YEAR)
    if rest:
        if months == 1:
            return translate("DataCosmos", "last month")
        return translate("DataCosmos", "last {} months").format(number_text(months))
    if years == 1:
        return translate("DataCosmos", "last year")
    return translate("DataCosmos", "last {} years").format(number_text(years))


def _area_text(query: SearchQuery, place: str) -> str:
    if query.aoi is None:
        return translate("DataCosmos", "everywhere")
    size = translate("DataCosmos", "{} km²").format(short_number(query.aoi.area_km2))
    return f"{place}, {size}" if place else size


def _whole_months(start: date, end: date) -> int:
    """Return how many months before the end the start is; 0 if it is at no whole number of them."""
    months = (end.year - start.year) * _MONTHS_A_YEAR + end.month - start.month
    if 0 < months <= _MOST_YEARS * _MONTHS_A_YEAR and months_before(end, months) == start:
        return months
    return 0


def _filter_text(field: FormField, value: Any) -> str:
    if not value:
        return ""
    kind = field.kind
    if isinstance(kind, Number):
        number = kind.show(value)
        shown = number_text(number) if number == int(number) else HAND.number(f"{number:g}")
        return f"{field.title()} {kind.prefix}{shown}{kind.suffix}"
    if isinstance(kind, (Choices, Collections)):
        return _listed(value)
    if isinstance(kind, Offered):
        return _listed([kind.text_of(one) for one in value])
    if isinstance(kind, Months):
        locale = QLocale()
        return _listed([locale.standaloneMonthName(month) for month in value])
    return field.title()


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words[:_MOST_NAMED]) + ("..." if words[_MOST_NAMED:] else "")

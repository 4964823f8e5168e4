# SPDX-License-Identifier: GPL-2.0-or-later
"""The filters of the search form, one entry each: what they are called and how they are set."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Union

from ...core.catalogue.rules import amount_of
from ...core.stac.items import LEVELS
from ..adapters.i18n import translate
from ..adapters.writing import HAND
from ..lists.scene_texts import platform_text

if TYPE_CHECKING:
    from ...core.catalogue.offered_filters import OfferedFilters
    from ...core.catalogue.query import SearchQuery

Words = Callable[[], str]

_ALL = 100
_UPRIGHT = 90
_PRICE_DECIMALS = 2


def _same(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class Number:
    """A number to be typed, of which one value means any.

    Args:
        most: the largest; the smallest is 0.
        decimals: 0 for a whole number.
        any_at: the value that means any.
        take: makes the condition's value of the number.
        show: makes the number of the condition's value.
    """

    most: float
    prefix: str
    suffix: str = ""
    decimals: int = 0
    any_at: float = 0
    take: Callable[[Any], Any] = _same
    show: Callable[[Any], float] = _same


@dataclass(frozen=True)
class Choices:
    """Some of a list that stands fast; none ticked means all.

    Args:
        nothing: what is said while none is ticked.
    """

    offered: tuple[str, ...]
    nothing: Words


@dataclass(frozen=True)
class Offered:
    """Some of what the collections have, of which more may become known; none ticked means all.

    Args:
        values: returns what is known to be there.
        nothing: what is said while none is ticked.
        text_of: what a value is called.
    """

    values: Callable[[OfferedFilters], Iterable[str]]
    nothing: Words
    text_of: Callable[[str], str] = _same


@dataclass(frozen=True)
class Months:
    """Some months of the year; none ticked means all.

    Args:
        nothing: what is said while none is ticked.
    """

    nothing: Words


@dataclass(frozen=True)
class Collections:
    """Some of the service's collections."""


@dataclass(frozen=True)
class Tick:
    """Yes or no.

    Args:
        at_first: whether it is ticked in a fresh form.
    """

    at_first: bool


@dataclass(frozen=True)
class Period:
    """First and last day: the conditions `start` and `end` in one."""


Kind = Union[Number, Choices, Offered, Months, Collections, Tick, Period]


@dataclass(frozen=True)
class FormField:
    """One filter of the form.

    Args:
        condition: the name of its value in `SearchQuery`.
        object_name: of its widget, which outside tests know it by.
        title, tip: what stands before it, and its help.
        spoken: its name for screen readers, if not the title.
        left_out_by: what it is called among those that left out scenes here, if not the title.
        in_title: what it adds to the name of a search, nothing if it isn't set.
        is_offered: whether the collections have anything to filter so; unset for always.
    """

    condition: str
    object_name: str
    kind: Kind
    title: Words
    tip: Words
    spoken: Words | None = None
    left_out_by: Words | None = None
    in_title: Callable[[SearchQuery], str] = lambda _query: ""
    is_offered: Callable[[OfferedFilters], bool] | None = None


def _collections_in_title(query: SearchQuery) -> str:
    return ", ".join(query.collections[:2]) + ("..." if query.collections[2:] else "")


def _cloud_in_title(query: SearchQuery) -> str:
    return "" if query.max_cloud is None else f"≤ {HAND.number(f'{query.max_cloud:g}')} %"


def _period_in_title(query: SearchQuery) -> str:
    if not (query.start or query.end):
        return ""
    first = HAND.day(query.start.date()) if query.start else ""
    last = HAND.day(query.end.date()) if query.end else ""
    return f"{first} – {last}".strip()


# Always in sight. The form lays them out by hand.
PERIOD = FormField(
    "start",
    "",  # its two fields have names of their own
    Period(),
    title=lambda: translate("DataCosmos", "Dates"),
    tip=lambda: "",  # as they have help
    in_title=_period_in_title,
)
CLOUD = FormField(
    "max_cloud",
    "cloudSpin",
    Number(_ALL, "≤ ", " %", any_at=_ALL, take=float),
    title=lambda: translate("DataCosmos", "Cloud"),
    tip=lambda: translate("DataCosmos", "Maximum cloud cover. 100 % means any."),
    spoken=lambda: translate("DataCosmos", "Maximum cloud cover in per cent"),
    left_out_by=lambda: translate("DataCosmos", "cloud"),
    in_title=_cloud_in_title,
)
UNKNOWN_CLOUD = FormField(
    "keep_unknown_cloud",
    "unknownCloudCheck",
    Tick(at_first=True),
    title=lambda: translate("DataCosmos", "also where unknown"),
    tip=lambda: translate(
        "DataCosmos",
        "Many scenes have no cloud cover value. On: they are shown and marked. Off: they are "
        "left out.",
    ),
)

# Folded away under "More filters", a row each, in this order.
MORE = (
    FormField(
        "collections",
        "collectionsCombo",
        Collections(),
        title=lambda: translate("DataCosmos", "Collections"),
        tip=lambda: translate("DataCosmos", "Only these collections; none ticked means all."),
        spoken=lambda: translate("DataCosmos", "Collections"),
        in_title=_collections_in_title,
    ),
    FormField(
        "levels",
        "levelsCombo",
        Choices(LEVELS, lambda: translate("DataCosmos", "All levels")),
        title=lambda: translate("DataCosmos", "Level"),
        tip=lambda: translate("DataCosmos", "Only these processing levels; none ticked means all."),
        spoken=lambda: translate("DataCosmos", "Processing levels"),
    ),
    FormField(
        "max_gsd_m",
        "gsdSpin",
        Number(1000, "≤ ", " m", decimals=1),
        title=lambda: translate("DataCosmos", "GSD"),
        tip=lambda: translate("DataCosmos", "Largest ground sampling distance in metres."),
    ),
    FormField(
        "max_price",
        "priceSpin",
        Number(
            1_000_000,
            "≤ ",
            decimals=_PRICE_DECIMALS,
            # By its value: its text has the separators of the user's language.
            take=lambda amount: Decimal(f"{amount:.{_PRICE_DECIMALS}f}"),
            show=lambda price: float(amount_of(price)),
        ),
        title=lambda: translate("DataCosmos", "Price"),
        tip=lambda: translate(
            "DataCosmos",
            "Highest price of a scene, in the contract's currency. Scenes without a "
            "known price are kept.",
        ),
        left_out_by=lambda: translate("DataCosmos", "price"),
    ),
    FormField(
        "min_coverage_percent",
        "coverageSpin",
        Number(_ALL, "≥ ", " %"),
        title=lambda: translate("DataCosmos", "Coverage"),
        tip=lambda: translate("DataCosmos", "How much of the area a scene must cover."),
        left_out_by=lambda: translate("DataCosmos", "coverage"),
    ),
    FormField(
        "platforms",
        "platformCombo",
        Offered(
            lambda there: there.platforms,
            lambda: translate("DataCosmos", "All satellites"),
            platform_text,
        ),
        title=lambda: translate("DataCosmos", "Satellite"),
        tip=lambda: translate("DataCosmos", "Only these satellites; none ticked means all."),
        spoken=lambda: translate("DataCosmos", "Satellites"),
        in_title=lambda query: ", ".join(map(platform_text, query.platforms)),
        is_offered=lambda there: len(there.platforms) > 1,
    ),
    FormField(
        "instruments",
        "instrumentCombo",
        Offered(
            lambda there: there.instruments,
            lambda: translate("DataCosmos", "All instruments"),
        ),
        title=lambda: translate("DataCosmos", "Instrument"),
        tip=lambda: translate("DataCosmos", "Only these instruments; none ticked means all."),
        spoken=lambda: translate("DataCosmos", "Instruments"),
        is_offered=lambda there: len(there.instruments) > 1,
    ),
    FormField(
        "max_incidence_deg",
        "incidenceSpin",
        Number(_UPRIGHT, "≤ ", "°", take=float),
        title=lambda: translate("DataCosmos", "Incidence"),
        tip=lambda: translate(
            "DataCosmos",
            "How far from aside a scene may be seen: the incidence angle, or the off-nadir angle "
            "where that alone is stated. Scenes that state neither are kept.",
        ),
        spoken=lambda: translate("DataCosmos", "Maximum incidence angle in degrees"),
        left_out_by=lambda: translate("DataCosmos", "incidence"),
        is_offered=lambda there: there.has_incidence,
    ),
    FormField(
        "min_sun_elevation_deg",
        "sunSpin",
        Number(_UPRIGHT, "≥ ", "°", take=float),
        title=lambda: translate("DataCosmos", "Sun"),
        tip=lambda: translate(
            "DataCosmos",
            "Least height of the sun above the horizon: a low sun casts long shadows. Scenes that "
            "don't state it are kept.",
        ),
        spoken=lambda: translate("DataCosmos", "Minimum sun elevation in degrees"),
        left_out_by=lambda: translate("DataCosmos", "sun elevation"),
        is_offered=lambda there: there.has_sun,
    ),
    FormField(
        "months",
        "seasonCombo",
        Months(lambda: translate("DataCosmos", "All months")),
        title=lambda: translate("DataCosmos", "Season"),
        tip=lambda: translate(
            "DataCosmos", "Only these months, of any year; none ticked means all."
        ),
        spoken=lambda: translate("DataCosmos", "Months of the season"),
        left_out_by=lambda: translate("DataCosmos", "season"),
    ),
    FormField(
        "product_types",
        "productTypeCombo",
        Offered(
            lambda there: there.product_types,
            lambda: translate("DataCosmos", "All types"),
            str.capitalize,
        ),
        title=lambda: translate("DataCosmos", "Product"),
        tip=lambda: translate("DataCosmos", "Only these kinds of product; none ticked means all."),
        spoken=lambda: translate("DataCosmos", "Product types"),
        is_offered=lambda there: len(there.product_types) > 1,
    ),
)
# In the order in which the name of a search tells of them.
FIELDS = (*MORE, CLOUD, UNKNOWN_CLOUD, PERIOD)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search looks for, as a value that can be sent, checked and kept."""

from __future__ import annotations

import math
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from operator import attrgetter

from ..errors import InputError
from ..geo.geometry import Aoi
from ..money import Money, parse_amount
from ..service.memory import AROUND
from ..stac.items import Item
from ..stac.view import INCIDENCE, SUN_ELEVATION
from ..values import shown
from ..wording import day, tr
from .conditions import Body, Conditions, condition, conditions_of
from .rules import (
    AREA,
    COUNT,
    FLAG,
    IN_MONTHS,
    LEAST_SHARE,
    MOMENT,
    MONTHS,
    MOST_PRICE,
    NUMBER,
    PERIOD,
    PRICE,
    TEXTS,
    WITHIN_AREA,
    among,
    amount_of,
    as_items_have_it,
    as_small_words,
    at_least,
    at_most,
    begins_not_after,
    begins_or_ends,
    box_to_body,
    ends_not_before,
    known_by,
    one_of,
    rfc3339,
)

_ALL = 100
_UPRIGHT_DEG = 90
MOST_IDS = 5000
_CLOUD = "eo:cloud_cover"  # a connection may spell it otherwise


@dataclass(frozen=True)
class SearchQuery(Conditions):
    """What to look for. All conditions must hold.

    What isn't known of an item never excludes it, but for the cloud cover, see
    `keep_unknown_cloud`.

    Each field is one entry, which says all there is to know of it: see `conditions.condition`.
    Their order is that of the constructor's arguments, so a new one comes last.

    Raises:
        InputError: a value out of range, or dates the wrong way round.
    """

    aoi: Aoi | None = field(default=None, metadata=condition(AREA, WITHIN_AREA))
    """Area of interest; None for everywhere."""

    collections: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS, known_by("collections", attrgetter("collection")), clean=as_items_have_it
        ),
    )
    """Ids; empty for all."""

    start: datetime | None = field(
        default=None, metadata=condition(MOMENT, begins_or_ends("gte", ends_not_before))
    )
    """Acquired at this time or later, be it in part; aware, None for open."""

    end: datetime | None = field(
        default=None, metadata=condition(MOMENT, begins_or_ends("lte", begins_not_after))
    )
    """Acquired at this time or earlier, be it in part; aware, None for open."""

    max_cloud: float | None = field(
        default=None,
        metadata=condition(
            NUMBER,
            at_most(_CLOUD, attrgetter("cloud_cover")),
            valid=lambda cloud: 0 <= cloud <= _ALL,
            refusal=lambda cloud: InputError(
                tr("A cloud cover of {value:g} is out of range.", value=cloud),
                tr("Give 0 to 100 per cent."),
            ),
            unless="keep_unknown_cloud",
            called="cloud cover",
        ),
    )
    """Highest cloud cover in per cent; None for any."""

    ids: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS,
            known_by("ids", attrgetter("id")),
            valid=lambda ids: len(ids) <= MOST_IDS,
            refusal=lambda ids: InputError(
                tr("{count} ids are too many at once.", count=len(ids)),
                tr("Look for at most {most} at a time.", most=MOST_IDS),
            ),
            clean=as_items_have_it,
        ),
    )
    """Item ids, at most `MOST_IDS`; empty for all. See `by_ids`."""

    limit: int | None = field(
        default=100,
        metadata=condition(
            COUNT,
            valid=lambda limit: limit >= 1,
            refusal=lambda limit: InputError(
                tr("A limit of {limit} items is too small.", limit=limit), tr("Ask for at least 1.")
            ),
        ),
    )
    """Most items to return; None for all."""

    levels: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS,
            one_of("processing:level", attrgetter("level")),
            clean=lambda levels: tuple(
                dict.fromkeys(filter(None, (level.strip().upper() for level in levels)))
            ),
        ),
    )
    """Processing levels, in any case; empty for all."""

    max_gsd_m: float | None = field(
        default=None,
        metadata=condition(
            NUMBER,
            at_most("gsd", attrgetter("gsd_m")),
            valid=lambda gsd: 0 < gsd < math.inf,
            refusal=lambda gsd: InputError(
                tr("A resolution of {gsd:g} m is out of range.", gsd=gsd), tr("Give more than 0 m.")
            ),
        ),
    )
    """Coarsest ground sampling distance in metres; None for any."""

    max_price: Money | Decimal | None = field(
        default=None,
        metadata=condition(
            PRICE,
            MOST_PRICE,
            valid=lambda price: parse_amount(amount_of(price)) is not None,
            refusal=lambda price: InputError(
                tr(
                    "A price limit of {amount} is out of range.",
                    amount=shown(str(amount_of(price))),
                ),
                tr("Give 0 or more."),
            ),
            called="price limit",
        ),
    )
    """Highest price; None for any. `Money` is compared with prices in its own currency only, a
    bare amount with all."""

    min_coverage_percent: float | None = field(
        default=None,
        metadata=condition(
            NUMBER,
            LEAST_SHARE,
            valid=lambda least: 0 <= least <= _ALL,
            refusal=lambda least: InputError(
                tr("A coverage of {value:g} is out of range.", value=least),
                tr("Give 0 to 100 per cent."),
            ),
            called="minimum coverage",
        ),
    )
    """Least part of the area that an item must cover; None for any."""

    keep_unknown_cloud: bool = field(default=False, metadata=condition(FLAG))
    """Whether items without a known cloud cover are found under `max_cloud`. The service, which
    leaves out what lacks a value it is to compare, then isn't asked to compare it."""

    platforms: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS,
            among("platform", attrgetter("platform")),
            clean=as_small_words,
            since=2,
            called="platform",
        ),
    )
    """Satellites, in any case; empty for all."""

    instruments: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS,
            # Stated as a text or as a list, which services compare differently.
            among("", attrgetter("instrument")),
            clean=as_small_words,
            since=2,
            called="instrument",
        ),
    )
    """Instruments, in any case; empty for all."""

    max_incidence_deg: float | None = field(
        default=None,
        metadata=condition(
            NUMBER,
            at_most(INCIDENCE, attrgetter("view.slant")),
            valid=lambda angle: 0 <= angle <= _UPRIGHT_DEG,
            refusal=lambda angle: InputError(
                tr("An incidence angle of {value:g} is out of range.", value=angle),
                tr("Give 0 to 90 degrees."),
            ),
            since=2,
            called="incidence angle",
        ),
    )
    """Most that it was seen from aside, in degrees: the incidence angle, or the off-nadir angle
    where an item states that alone; None for any."""

    min_sun_elevation_deg: float | None = field(
        default=None,
        metadata=condition(
            NUMBER,
            at_least(SUN_ELEVATION, attrgetter("view.sun_elevation")),
            valid=lambda angle: -_UPRIGHT_DEG <= angle <= _UPRIGHT_DEG,
            refusal=lambda angle: InputError(
                tr("A sun elevation of {value:g} is out of range.", value=angle),
                tr("Give -90 to 90 degrees."),
            ),
            since=2,
            called="sun elevation",
        ),
    )
    """Least height of the sun above the horizon in degrees; None for any."""

    months: tuple[int, ...] = field(
        default=(),
        metadata=condition(
            MONTHS,
            IN_MONTHS,
            valid=lambda months: all(month in range(1, 13) for month in months),
            refusal=lambda months: InputError(
                tr("There is no month {value}.", value=shown(str(list(months)))),
                tr("Give 1 to 12."),
            ),
            clean=lambda months: tuple(sorted(set(months))),
            since=2,
            called="season",
        ),
    )
    """Months of any year in which it was acquired, 1 to 12, UTC; empty for all."""

    product_types: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS,
            among("", attrgetter("product_type")),
            clean=as_small_words,
            since=2,
            called="product type",
        ),
    )
    """Kinds of product ("satellite", "insight"), in any case; empty for all."""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.start and self.end and self.start > self.end:
            raise InputError(
                tr(
                    "The dates are the wrong way round: from {start} to {end}.",
                    start=day(self.start),
                    end=day(self.end),
                ),
                tr("Swap them."),
            )

    def admits(self, item: Item) -> bool:
        """See `Conditions.admits`; here an unknown cloud cover may exclude."""
        return not self.lacks_cloud(item) and super().admits(item)

    def lacks_cloud(self, item: Item) -> bool:
        """Return whether the item is unwanted because its cloud cover isn't known."""
        return (
            self.max_cloud is not None and not self.keep_unknown_cloud and item.cloud_cover is None
        )

    def optional(self) -> frozenset[str]:
        """Return which conditions a service may not know, or compare otherwise than we do."""
        return frozenset(
            name
            for name, entry in conditions_of(self).items()
            if self.is_sent(name) and "query" in entry.to_body(getattr(self, name))
        )

    def to_body(
        self,
        page_size: int,
        cloud_field: str,
        without: Container[str] = (),
        *,
        period_in_query: bool = False,
        area: str = "",
    ) -> Body:
        """Return the JSON body of the search request.

        The period goes into `datetime`, where a service compares ranges as well; a comparison in
        `query` leaves out items that have no `datetime` but a range.

        Args:
            cloud_field: the property that is asked for the cloud cover.
            without: conditions that aren't sent.
            period_in_query: send the period as the official SDK does.
            area: "box" to send the box around the area, as two where it crosses the
                antimeridian; "whole" to send one in any case, then of all longitudes.

        Source: ordering quickstart, step 2; API facts, section 2.3; STAC API specification 1.0,
        "Query parameters and fields".
        """
        # What is left out here would leave a page of the limit's size short.
        enough = None if self.compared_here(without) else self.limit
        body = {"limit": min(page_size, enough or page_size), **self.asked(without)}
        ends = body.pop(PERIOD, {})
        if ends:
            body = {**body, **_period_of(ends)} if not period_in_query else _with_period(body, ends)
        if area and "intersects" in body and self.aoi is not None:
            del body["intersects"]
            body.update(box_to_body(self.aoi, in_one=area == "whole"))
        properties = body.get("query", {})
        if _CLOUD in properties:
            properties[cloud_field] = properties.pop(_CLOUD)
        return body


def _period_of(ends: Mapping[str, datetime]) -> Body:
    first, last = _around(ends)
    return {PERIOD: f"{first or '..'}/{last or '..'}"}


def _with_period(body: Body, ends: Mapping[str, datetime]) -> Body:
    first, last = _around(ends)
    sent = {side: text for side, text in (("gte", first), ("lte", last)) if text}
    return {**body, "query": {**body.get("query", {}), PERIOD: sent}}


def _around(ends: Mapping[str, datetime]) -> tuple[str, str]:
    """Return the ends of the period that is asked for, somewhat wider; empty for an open one."""
    first, last = ends.get("gte"), ends.get("lte")
    return (
        rfc3339(moved(first, -AROUND)) if first else "",
        rfc3339(moved(last, AROUND)) if last else "",
    )


def moved(moment: datetime, by: timedelta) -> datetime:
    """Return the moment so much later, or itself at the ends of the calendar."""
    try:
        return moment.astimezone(timezone.utc) + by
    except OverflowError:
        return moment

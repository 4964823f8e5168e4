# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search looks for, as a value that can be sent, checked and kept."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from operator import attrgetter

from ..errors import InputError
from ..geo.geometry import Aoi
from ..money import Money, parse_amount
from ..values import shown
from ..wording import tr
from .conditions import Body, Conditions, condition
from .rules import (
    AREA,
    COUNT,
    FLAG,
    LEAST_SHARE,
    MOMENT,
    MOST_PRICE,
    NUMBER,
    PRICE,
    TEXTS,
    WITHIN_AREA,
    amount_of,
    as_items_have_it,
    at_least,
    at_most,
    known_by,
    one_of,
)

_ALL = 100
_CLOUD = "eo:cloud_cover"  # a connection may spell it otherwise


@dataclass(frozen=True)
class SearchQuery(Conditions):
    """What to look for. All conditions must hold.

    What isn't known of an item never excludes it here. The service may drop it all the same:
    it leaves out items that lack a value it is asked to compare.

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
        default=None, metadata=condition(MOMENT, at_least("datetime", attrgetter("acquired")))
    )
    """Acquired not before this time; aware, None for open."""

    end: datetime | None = field(
        default=None, metadata=condition(MOMENT, at_most("datetime", attrgetter("acquired")))
    )
    """Acquired not after this time; aware, None for open."""

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
        metadata=condition(TEXTS, known_by("ids", attrgetter("id")), clean=as_items_have_it),
    )
    """Item ids; empty for all."""

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
    """Don't send the cloud cover to the service but compare it here, so that items without one
    are found."""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.start and self.end and self.start > self.end:
            raise InputError(
                tr(
                    "The dates are the wrong way round: from {start} to {end}.",
                    start=f"{self.start:%Y-%m-%d}",
                    end=f"{self.end:%Y-%m-%d}",
                ),
                tr("Swap them."),
            )

    def to_body(self, page_size: int, cloud_field: str) -> Body:
        """Return the JSON body of the search request.

        Source: ordering quickstart, step 2; API facts, section 2.3. Dates go into `query`,
        as the official SDK sends them to the catalogue search.
        """
        # What is left out here would leave a page of the limit's size short.
        enough = None if self.compared_here() else self.limit
        body = {"limit": min(page_size, enough or page_size), **self.asked()}
        properties = body.get("query", {})
        if _CLOUD in properties:
            properties[cloud_field] = properties.pop(_CLOUD)
        return body

# SPDX-License-Identifier: GPL-2.0-or-later
"""What of scenes lies in an area: what it costs, and the lines that order it."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InputError
from ..geo.geometry import Aoi
from ..job import Monitor
from ..money import Money
from ..sales.order import LineItem
from ..sales.parts import PartOffer, PartOffersJob, PartWish
from ..service.client import Client
from ..stac.items import Item
from ..wording import tr


def offers_within(
    client: Client,
    lines: Sequence[LineItem],
    items: Sequence[Item | None],
    prices: Sequence[Money | None],
    aoi: Aoi,
    monitor: Monitor,
) -> tuple[PartOffer | None, ...]:
    """Return for each line what the part of its scene inside the area costs.

    Args:
        items: of each line, with its footprint; where that isn't known the item is read.
        prices: of the whole scenes; where one isn't known it is asked.

    Returns:
        None for a line that is a part already.

    Raises:
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.
    """
    wishes: dict[int, PartWish] = {}
    for number, line in enumerate(lines):
        if line.part is not None:
            continue
        item = items[number] if number < len(items) else None
        if item is None or item.footprint is None:
            item = client.item(line.collection, line.item, monitor)
        price = prices[number] if number < len(prices) else None
        wishes[number] = PartWish(line, item.footprint, item.gsd_m, price)
    offers = PartOffersJob(client, tuple(wishes.values()), aoi).run(monitor) if wishes else ()
    found = dict(zip(wishes, offers))
    return tuple(found.get(number) for number in range(len(lines)))


def lines_within(
    client: Client,
    lines: Sequence[LineItem],
    items: Sequence[Item | None],
    aoi: Aoi,
    monitor: Monitor,
) -> tuple[tuple[LineItem, ...], ...]:
    """Return for each line those that order of its scene only what lies in the area.

    A line that is a part already stays what it is, and so does a scene that lies in the area
    wholly.

    Args:
        items: see `offers_within`.

    Raises:
        InputError: a scene isn't sold in part, its part costs no less than the whole of it, or it
            has nothing in the area. Nobody has agreed to pay for the whole.
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.
    """
    offers = offers_within(client, lines, items, (), aoi, monitor)
    return tuple(
        (line,) if offer is None else _lines_of(offer, monitor)
        for line, offer in zip(lines, offers)
    )


def _lines_of(offer: PartOffer, monitor: Monitor) -> tuple[LineItem, ...]:
    if offer.is_offered:
        for note in offer.notes:
            monitor.info(f"{offer.line}: {note}")
        return offer.pieces
    if offer.is_inside:
        return (offer.line,)
    if offer.is_whole_better and offer.whole is not None:
        raise InputError(
            tr("{line} isn't ordered in part: {reason}", line=offer.line, reason=offer.problem),
            tr(
                "Leave the area empty to order the whole scene for {price}, or leave it out.",
                price=offer.whole,
            ),
        )
    raise InputError(
        tr("{line} can't be ordered in part: {reason}", line=offer.line, reason=offer.problem),
        tr("Leave the area empty to order whole scenes, or leave this scene out."),
    )

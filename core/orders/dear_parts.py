# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts that cost as much as their whole scenes: nobody means to order these."""

from __future__ import annotations

from collections.abc import Sequence

from ..job import Monitor
from ..sales.order import LineItem
from ..sales.parts import PartOffer
from ..sales.pricing import Quote, price_lines
from ..service.client import Client
from ..wording import tr


def dear_parts(client: Client, quotes: Sequence[Quote], monitor: Monitor) -> dict[LineItem, str]:
    """Return why parts aren't to be ordered, as sentences, by their lines.

    The pieces of a scene are held against it together. A service that doesn't heed the polygon
    asks, and sells, the whole scene: that shows here, whoever chose the part and whatever was
    seen of its price.

    Args:
        quotes: of all lines of an order.

    Raises:
        AuthError, NetworkError, Cancelled.
    """
    pieces: dict[LineItem, list[Quote]] = {}
    for quote in quotes:
        if quote.line.part is not None and quote.price is not None:
            pieces.setdefault(quote.line.whole, []).append(quote)
    if not pieces:
        return {}
    found: dict[LineItem, str] = {}
    for whole in price_lines(client, tuple(pieces), monitor):
        # Where the whole isn't priced there is nothing to compare with.
        own = pieces[whole.line]
        lines = tuple(quote.line for quote in own)
        prices = tuple(quote.known_price for quote in own)
        offer = PartOffer(whole.line, lines, prices, whole.price)
        if offer.saves is not None and offer.saves.amount <= 0:
            said = tr(
                "The part of {line} costs {part}, and the whole scene {whole}: order the whole.",
                line=whole.line,
                part=offer.price,
                whole=offer.whole,
            )
            found.update((quote.line, said) for quote in own)
    return found

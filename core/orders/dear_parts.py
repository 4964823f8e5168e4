# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts that cost as much as their whole scenes: nobody means to order these."""

from __future__ import annotations

from collections.abc import Sequence

from ..job import Monitor
from ..money import Money, total_by_currency
from ..sales.order import LineItem
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
        price, own = whole.price, pieces[whole.line]
        sums = total_by_currency(quote.price for quote in own if quote.price is not None)
        if price is not None and _is_no_less(sums, price):
            (part,) = sums.values()
            said = tr(
                "The part of {line} costs {part}, and the whole scene {whole}: order the whole.",
                line=whole.line,
                part=part,
                whole=price,
            )
            found.update((quote.line, said) for quote in own)
    return found


def _is_no_less(sums: dict[str, Money], whole: Money) -> bool:
    part = sums.get(whole.currency)
    return part is not None and len(sums) == 1 and part.amount >= whole.amount

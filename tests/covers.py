# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals that cover an area, made by hand."""

from __future__ import annotations

from decimal import Decimal

from datacosmos_imagery.core import Money
from datacosmos_imagery.core.cover.proposed import (
    CHEAPEST,
    LeftOut,
    ProposedCover,
    ProposedLine,
    Why,
)
from datacosmos_imagery.core.sales.order import line_of
from found_items import found_item

GAP = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


def money(amount, currency="EUR"):
    return Money(Decimal(str(amount)), currency)


def line(scene="A", price="10", *, level="L2A", is_owned=False, why=None, owned=(), **item):
    """Return a line of a proposal; `why` is the km² that it alone covers, and the next total."""
    found = found_item(scene, level, price=price, **item)
    return ProposedLine(
        found,
        line_of(found.item),
        money(0 if is_owned else price),
        is_owned,
        Why(why[0], None if why[1] is None else money(why[1])) if why else None,
        tuple(owned),
    )


def cover(*lines, kinds=(CHEAPEST,), covered=100.0, bound=None, cloud=3.0, **known):
    """Return a proposal of these lines; it is the best there is unless a lower bound is given."""
    lines = lines or (line(),)
    total = sum((one.price.amount for one in lines), Decimal(0))
    least = money(total if bound is None else bound)
    known = {"cloud_unknown": 0, "looked_at": 12, "left_out": LeftOut(), **known}
    return ProposedCover(
        kinds=tuple(kinds),
        lines=tuple(lines),
        total=money(total),
        covered_percent=covered,
        coverable_percent=covered,
        gaps=None if covered == 100 else GAP,
        lower_bound=least,
        is_exact=least.amount == total,
        mean_cloud=cloud,
        **known,
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""How much work an area of interest may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..wording import tr
from .ellipsoid import point_count

if TYPE_CHECKING:
    from .crossings import EdgeSet, Limits

# Measured: so many take 0.3 s to look at. The dock, which does that on the main thread, takes a fifth
# of it; what it puts into edges, so that they follow their curve, comes on top.
MOST_AREA_POINTS = 100_000
# So few are little work however they lie.
_FEW_POINTS = 200


def check_area_work(shape: Any) -> None:
    """Raise `InputError` for an area that would keep searches busy, or even its own check.

    Args:
        shape: a shapely geometry, valid or not.
    """
    count = point_count(shape)
    if count > MOST_AREA_POINTS:
        raise InputError(
            tr(
                "The search area has {count:,} points, more than {most:,}.",
                count=count,
                most=MOST_AREA_POINTS,
            ),
            tr("Simplify it, or choose a smaller one."),
        )
    if count > _FEW_POINTS:
        # Here and not above: it loads numpy.
        from .crossings import MOST_OF_AN_AREA, edges_of

        check_area_edges(edges_of(shape), MOST_OF_AN_AREA)


def check_area_edges(edges: EdgeSet, limits: Limits) -> None:
    """Raise `InputError` for an area whose edges come near each other too often."""
    if not edges.are_within(limits):
        raise InputError(
            tr("The search area is too intricate: too many edges cross or lie side by side."),
            tr("Simplify it, or choose a smaller one."),
        )

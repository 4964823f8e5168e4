# SPDX-License-Identifier: GPL-2.0-or-later
"""How much work an area of interest may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .areas import point_count
from .errors import InputError
from .wording import tr

if TYPE_CHECKING:
    from .crossings import EdgeSet

# Measured: so many take 0.1 s to look at, which the dock does on the main thread, and no service
# likes more.
MOST_AREA_POINTS = 20_000
# So few are little work however they lie.
_FEW_POINTS = 200


def check_area_work(shape: Any) -> None:
    """Raise `InputError` for an area that would keep searches busy, or even its own check.

    Args:
        shape: a shapely geometry, valid or not.
    """
    count = point_count(shape)
    check_area_points(count)
    if count > _FEW_POINTS:
        # Here and not above: it loads numpy.
        from .crossings import edges_of

        check_area_edges(edges_of(shape))


def check_area_points(count: int) -> None:
    """Raise `InputError` for an area of too many points."""
    if count > MOST_AREA_POINTS:
        raise InputError(
            tr(
                "The search area has {count:,} points, more than {most:,}.",
                count=count,
                most=MOST_AREA_POINTS,
            ),
            tr("Select fewer features, or simplify them."),
        )


def check_area_edges(edges: EdgeSet) -> None:
    """Raise `InputError` for an area whose edges come near each other too often."""
    from .crossings import MOST_OF_AN_AREA

    if not edges.are_within(MOST_OF_AN_AREA):
        raise InputError(
            tr("The search area is too intricate: too many edges cross or lie side by side."),
            tr("Select fewer features, or simplify them."),
        )

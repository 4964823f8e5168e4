# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be said of a proposal: how near to the cheapest it is, and what of it was ordered."""

from __future__ import annotations

import math

from ..wording import number, tr
from .proposed import ProposedCover, ProposedLine
from .wishes import ANYTHING, Wishes


def bound_text(cover: ProposedCover, wishes: Wishes = ANYTHING) -> str:
    """Return in words how near to the cheapest a proposal is known to be.

    Args:
        wishes: what it keeps to; what doesn't keep to them may well cost less.
    """
    gap = cover.gap_percent
    if cover.remarks and not cover.lower_bound.amount and cover.total.amount:
        return tr("Nothing is proven of it.")
    # A bound may be met by a set that covers a little less than those it was found for.
    if gap is None or (gap == 0 and not cover.is_exact and cover.total.amount):
        return tr("How much less another set might cost isn't known.")
    has_wishes = wishes != ANYTHING
    if gap == 0 and cover.has_parts:
        return tr("No set of these scenes and of parts of them was found to cost less.")
    if gap == 0:
        if has_wishes:
            return tr("No set of these scenes that meets the wishes covers as much for less.")
        return tr("No set of these scenes covers as much for less.")
    # Rounded up: it may be no more than that.
    facts = {"bound": cover.lower_bound, "percent": number(f"{math.ceil(gap * 10) / 10:.1f}")}
    if has_wishes:
        return tr(
            "No set that meets the wishes and covers as much costs less than {bound}: this is at "
            "most {percent} % above.",
            **facts,
        )
    return tr(
        "No set that covers as much costs less than {bound}: this is at most {percent} % above.",
        **facts,
    )


def ordered_text(line: ProposedLine) -> str:
    """Return in words what was ordered of a scene but doesn't count as owned."""
    return tr(
        "Ordered before ({levels}), but not surely yours: it counts at its price.",
        levels=", ".join(line.ordered_levels),
    )

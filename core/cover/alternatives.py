# SPDX-License-Identifier: GPL-2.0-or-later
"""Several proposals beside each other: the cheapest first, and equal ones once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .proposed import (
    CHEAPEST,
    CLEAREST,
    KINDS,
    NEAREST_DATES,
    WHOLE_SCENES,
    Choice,
    ProposedCover,
)

if TYPE_CHECKING:
    from .with_parts import PartsAnswer


def arranged(
    covers: Sequence[ProposedCover], tolerance_percent: float
) -> tuple[ProposedCover, ...]:
    """Return proposals as alternatives.

    Args:
        covers: at least one; the first was looked for as the cheapest.
        tolerance_percent: one that covers so much less of the area is as good.
    """
    covers = list(covers)
    first = min(
        covers,
        key=lambda one: (
            one.covered_percent < covers[0].covered_percent - tolerance_percent,
            one.total.amount,
        ),
    )
    if first is not covers[0]:
        # What was looked for by another measure is cheaper as well.
        covers[0] = replace(first, kinds=(CHEAPEST,), is_exact=False)
    kinds: dict[frozenset[str], list[str]] = {}
    for cover in covers:
        named = covers[0] if _is_no_better(cover, covers[0]) else cover
        kinds.setdefault(_names(named), []).extend(cover.kinds)
    covers = [cover for cover in covers if _names(cover) in kinds]
    alternatives: dict[frozenset[str], ProposedCover] = {}
    for cover in covers:
        names = _names(cover)
        own = tuple(sorted(set(kinds[names]), key=KINDS.index))
        alternatives.setdefault(names, replace(cover, kinds=own))
    return tuple(alternatives.values())


def with_parts(choice: Choice, answer: PartsAnswer) -> Choice:
    """Return the alternatives with a cover that buys parts, if there is one: it is the cheapest.

    The cheapest of whole scenes stays beside it.
    """
    first, *others = choice.alternatives
    cover = answer.cover
    if cover is None:
        return replace(choice, alternatives=(replace(first, parts_note=answer.note), *others))
    kinds = tuple(WHOLE_SCENES if kind == CHEAPEST else kind for kind in first.kinds)
    return replace(choice, alternatives=(cover, replace(first, kinds=kinds), *others))


def _names(cover: ProposedCover) -> frozenset[str]:
    return frozenset(str(line.line) for line in cover.lines)


def _is_no_better(cover: ProposedCover, cheapest: ProposedCover) -> bool:
    """Whether the cheapest is as good at what another one was looked for."""
    ours: float | None
    theirs: float | None
    if cover.kinds == (NEAREST_DATES,):
        ours, theirs = cover.days_apart, cheapest.days_apart
    elif cover.kinds == (CLEAREST,) and not (cover.cloud_unknown or cheapest.cloud_unknown):
        ours, theirs = cover.mean_cloud, cheapest.mean_cloud
    else:
        return False
    return ours is not None and theirs is not None and theirs <= ours

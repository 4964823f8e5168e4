# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of proposals that cover an area."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ...core.cover.claims import bound_text, ordered_text
from ...core.cover.proposed import (
    CHEAPEST,
    CLEAREST,
    NEAREST_DATES,
    NEWEST,
    WHOLE_SCENES,
    percent_text,
)
from ...core.cover.wishes import ANYTHING, Wishes
from ...core.money import Money
from ...core.wording import square_km
from ..adapters.i18n import number_text, translate
from ..adapters.writing import joined, money_text
from ..lists import scene_texts

if TYPE_CHECKING:
    from datetime import date

    from ...core.cover.proposed import LeftOut, ProposedCover, ProposedLine, Why

WHOLE_PERCENT = 99.95
BETWEEN = " · "
"""Between the parts of a line; where there is no room a new line may begin there."""


def which_area() -> str:
    """Return the question that comes before all where the map has moved on."""
    return translate(
        "DataCosmos", "The area has changed since the search. Which one shall be covered?"
    )


def loading(loaded: int, matched: int | None) -> str:
    """Return how far the rest of the search is loaded."""
    if matched is None or matched < loaded:
        text = translate("DataCosmos", "Loading all that the search has found: {} so far...")
        return text.format(number_text(loaded))
    text = translate("DataCosmos", "Loading all that the search has found: {} of {}...")
    return text.format(number_text(loaded), number_text(matched))


def looking(count: int) -> str:
    """Return what is done before the first proposal is there."""
    return translate("DataCosmos", "Looking for the cheapest set among {} scenes...").format(
        number_text(count)
    )


def summary(
    cover: ProposedCover,
    cheapest: ProposedCover,
    *,
    is_running: bool,
    has_more: bool = False,
    wishes: Wishes = ANYTHING,
) -> str:
    """Return a proposal in a few sentences.

    Args:
        cheapest: the cheapest one in its currency.
        is_running: whether a better one is looked for.
        has_more: whether items weren't loaded, and nobody knows how many.
        wishes: what the scenes must be; what isn't may well cost less.
    """
    if cover.lines:
        sentences = [_what_it_does(cover)]
        if cover.whole_total is not None:
            sentences.append(_both_totals(cover.whole_total, cover.total))
        if cover.owned_count:
            sentences.append(_owned(cover))
        sentences.append(_how_good(cover, cheapest, wishes, is_running))
    else:
        sentences = [translate("DataCosmos", "No scene covers any of your area.")]
    sentences += cover.remarks
    if cover.gaps is not None and cover.covered_percent < WHOLE_PERCENT:
        sentences.append(translate("DataCosmos", "The gaps are drawn on the map."))
    sentences.append(_looked_at(cover.looked_at, cover.left_out))
    if has_more:
        sentences.append(translate("DataCosmos", "There are more, which weren't loaded."))
    return " ".join(sentences)


def _what_it_does(cover: ProposedCover) -> str:
    count = cover.scene_count
    scenes = (
        translate("DataCosmos", "1 scene covers")
        if count == 1
        else translate("DataCosmos", "{} scenes cover").format(number_text(count))
    )
    return translate("DataCosmos", "{} {} % of your area for {}.").format(
        scenes, percent_text(cover.covered_percent), money_text(cover.total)
    )


def _both_totals(whole: Money, total: Money) -> str:
    return translate("DataCosmos", "Whole scenes {}, with parts {}.").format(
        money_text(whole), money_text(total)
    )


def _owned(cover: ProposedCover) -> str:
    if cover.owned_count == len(cover.lines) == 1:
        return translate("DataCosmos", "It is yours.")
    if cover.owned_count == 1:
        return translate("DataCosmos", "1 of these is yours.")
    return translate("DataCosmos", "{} of these are yours.").format(number_text(cover.owned_count))


def _how_good(
    cover: ProposedCover, cheapest: ProposedCover, wishes: Wishes, is_running: bool
) -> str:
    more = Money(cover.total.amount - cheapest.total.amount, cover.total.currency)
    if CHEAPEST not in cover.kinds and more.amount > 0:
        return translate("DataCosmos", "That is {} more than the cheapest.").format(
            money_text(more)
        )
    gap = cheapest.gap_percent
    if gap == more.amount == 0 and (cheapest.is_exact or not cheapest.total.amount):
        return bound_text(cheapest, wishes)
    # A bound that is met though nothing is proven was found for sets that cover a little more.
    if not gap:
        how_near = translate("DataCosmos", "how much less there could be isn't known yet")
    else:
        how_near = translate("DataCosmos", "at most {} above the best").format(
            scene_texts.percent_text(math.ceil(gap) if gap > 1 else gap)
        )
    if is_running:
        return translate("DataCosmos", "Better so far: {}, {}.").format(
            money_text(cover.total), how_near
        )
    return translate("DataCosmos", "The best that was found: {}.").format(how_near)


def _looked_at(looked_at: int, left_out: LeftOut) -> str:
    text = translate("DataCosmos", "Looked at: {} scenes.")
    sentences = [text.format(number_text(looked_at - left_out.total))]
    if left_out.total:
        reasons = ", ".join(left_out.sentences())
        sentences.append(translate("DataCosmos", "Left out: {}.").format(reasons))
    return " ".join(sentences)


# The alternatives


def kind_text(kind: str) -> str:
    """Return what a kind of alternative is called; one that isn't known by its own name."""
    names = {
        CHEAPEST: translate("DataCosmos", "Cheapest"),
        WHOLE_SCENES: translate("DataCosmos", "Whole scenes only"),
        CLEAREST: translate("DataCosmos", "Clearest"),
        NEAREST_DATES: translate("DataCosmos", "Fewest days apart"),
        NEWEST: translate("DataCosmos", "Newest"),
    }
    return names.get(kind, kind)


def alternative_texts(cover: ProposedCover) -> tuple[str, str]:
    """Return a line with what it is the best at and what it costs, and one with the rest."""
    kinds = ", ".join(map(kind_text, cover.kinds))
    rest = [
        translate("DataCosmos", "covers {} %").format(percent_text(cover.covered_percent)),
        mean_cloud_text(cover),
        days_text(cover.first_day, cover.last_day),
    ]
    return f"{kinds}: {money_text(cover.total)}", joined(rest, BETWEEN)


def mean_cloud_text(cover: ProposedCover) -> str:
    """Return the mean cloud cover, and of how many scenes it isn't known."""
    text = scene_texts.cloud_text(cover.mean_cloud)
    if cover.mean_cloud is None or not cover.cloud_unknown:
        return text
    return translate("DataCosmos", "{} ({} unknown)").format(text, number_text(cover.cloud_unknown))


def days_text(first: date | None, last: date | None) -> str:
    """Return from which day to which day scenes are, UTC."""
    if first is None or last is None:
        return scene_texts.date_texts(None)[0]
    if first == last:
        return scene_texts.day_text(first)
    style = "d MMM" if first.year == last.year else "d MMM yyyy"
    return f"{scene_texts.day_text(first, style)} – {scene_texts.day_text(last)}"


def alternative_tip(cover: ProposedCover) -> str:
    """Return all that an alternative says, and how many days its scenes span."""
    lines = list(alternative_texts(cover))
    if cover.days_apart:
        lines.append(
            translate("DataCosmos", "The last is {} days after the first.").format(
                number_text(cover.days_apart)
            )
        )
    if cover.parts_note:
        lines.append(cover.parts_note)
    return "\n".join(lines)


# The lines


def line_texts(line: ProposedLine) -> tuple[str, str]:
    """Return satellite, level and day of a scene, and its price."""
    item = line.found.item
    scene = BETWEEN.join(
        part
        for part in (
            scene_texts.satellite_text(item.platform, item.collection),
            line.line.level,
            scene_texts.item_date_texts(item)[-1] if line.day is None else _day(line.day),
            _part_text(line),
        )
        if part
    )
    return scene, translate("DataCosmos", "yours") if line.is_owned else money_text(line.price)


def _part_text(line: ProposedLine) -> str:
    """Return how much of the scene is bought or owned; empty for the whole of it."""
    if line.line.part is None:
        return ""
    return translate("DataCosmos", "{} of it").format(square_km(line.line.part.area_km2))


def _day(day: date) -> str:
    return scene_texts.day_text(day)


def reasons(line: ProposedLine, total: Money) -> list[str]:
    """Return why a scene is in a proposal, a sentence each, as far as that is known.

    Args:
        total: of the proposal.
    """
    said = []
    if line.owned_levels:
        text = translate("DataCosmos", "You own {} of it.")
        said.append(text.format(", ".join(line.owned_levels)))
    if line.ordered_levels:
        said.append(ordered_text(line))
    if line.why is not None:
        said += _why(line.why, total)
    return said


def _why(why: Why, total: Money) -> list[str]:
    area = number_text(why.uncovered_km2, None if why.uncovered_km2 >= 10 else 2)
    said = [translate("DataCosmos", "Without it: {} km² uncovered.").format(area)]
    if why.is_of_parts:
        if why.whole is not None:
            text = translate("DataCosmos", "The whole scene: {}.")
            said.append(text.format(money_text(why.whole)))
        return said
    if why.next_total is None:
        said.append(translate("DataCosmos", "No other scenes cover that."))
        return said
    more = Money(why.next_total.amount - total.amount, total.currency)
    if more.amount < 0:  # for a sliver that may as well stay open
        said.append(
            translate("DataCosmos", "The set without it: {}.").format(money_text(why.next_total))
        )
    else:
        said.append(translate("DataCosmos", "Next best: {} more.").format(money_text(more)))
    if why.instead:
        others = ", ".join(map(str, why.instead))
        said.append(translate("DataCosmos", "In its place: {}.").format(others))
    return said

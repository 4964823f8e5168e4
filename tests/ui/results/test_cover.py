# SPDX-License-Identifier: GPL-2.0-or-later
"""How proposals that cover an area are put into words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest
from covers import cover, line, money
from datacosmos_imagery.core.cover.proposed import (
    CHEAPEST,
    CLEAREST,
    NEAREST_DATES,
    WHOLE_SCENES,
    LeftOut,
    Why,
)
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.ui.results import cover_texts
from datacosmos_imagery.ui.results.cover_entries import entries_of
from found_items import box

WHOLE = "1 scene covers 100 % of your area for 10.00 EUR."
EXACT = "No set of these scenes covers as much for less."
LOOKED = "Looked at: 12 scenes."
PAIR = (line("A"), line("B", "20"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (cover(), f"{WHOLE} {EXACT} {LOOKED}"),
        (
            cover(bound=8),
            f"{WHOLE} The best that was found: at most 25 % above the best. {LOOKED}",
        ),
        (
            cover(bound=0),
            f"{WHOLE} The best that was found: how much less there could be isn't known yet. "
            f"{LOOKED}",
        ),
        (
            cover(*PAIR, covered=62.5),
            f"2 scenes cover 62.5 % of your area for 30.00 EUR. {EXACT} "
            f"The gaps are drawn on the map. {LOOKED}",
        ),
        (
            cover(covered=99.97),
            f"1 scene covers 99.9 % of your area for 10.00 EUR. {EXACT} {LOOKED}",
        ),
        (
            cover(left_out=LeftOut(unpriced=2, not_loaded=3)),
            f"{WHOLE} {EXACT} Looked at: 7 scenes. Left out: 3 not loaded, since the search was "
            "stopped, 2 without a price.",
        ),
        (
            cover(line(is_owned=True)),
            "1 scene covers 100 % of your area for 0.00 EUR. It is yours. " + f"{EXACT} {LOOKED}",
        ),
        (
            cover(line("A", is_owned=True), line("B", "20")),
            "2 scenes cover 100 % of your area for 20.00 EUR. 1 of these is yours. "
            f"{EXACT} {LOOKED}",
        ),
        (
            cover(*(line(one, is_owned=True) for one in "ABC"), remarks=("So it is.",)),
            "3 scenes cover 100 % of your area for 0.00 EUR. 3 of these are yours. "
            f"{EXACT} So it is. {LOOKED}",
        ),
        (
            cover(looked_at=1200),
            f"{WHOLE} {EXACT} Looked at: 1,200 scenes.",
        ),
    ],
    ids=[
        "whole",
        "not proven",
        "no bound",
        "gaps",
        "nearly whole",
        "left out",
        "it is yours",
        "one is yours",
        "some are yours",
        "thousands",
    ],
)
def test_a_proposal_says_what_it_covers_costs_and_leaves_out(given, words):
    assert cover_texts.summary(given, given, is_running=False) == words


def test_where_nothing_covers_anything_no_price_is_told():
    nothing = replace(cover(covered=0.0), lines=(), total=money(0))
    assert cover_texts.summary(nothing, nothing, is_running=False) == (
        f"No scene covers any of your area. The gaps are drawn on the map. {LOOKED}"
    )


def test_while_it_looks_it_says_how_much_better_it_could_be():
    given = cover(bound="9.5")
    said = cover_texts.summary(given, given, is_running=True)
    assert "Better so far: 10.00 EUR, at most 6 % above the best." in said


def test_a_tiny_gap_is_not_called_none():
    given = cover(bound="9.99")
    assert "at most < 1 % above" in cover_texts.summary(given, given, is_running=False)


def test_another_alternative_says_what_it_costs_more():
    given = cover(*PAIR, kinds=[CLEAREST])
    assert "That is 20.00 EUR more than the cheapest." in cover_texts.summary(
        given, cover(), is_running=False
    )


def test_another_that_costs_as_much_is_as_good_as_the_cheapest():
    given = cover(line("B", "10"), kinds=[CLEAREST])
    said = cover_texts.summary(given, cover(), is_running=False)
    assert "more than" not in said
    assert EXACT in said


def test_that_nothing_costs_less_is_not_said_of_a_bound_that_was_only_undercut():
    given = replace(cover(), is_exact=False)
    assert given.gap_percent == 0
    for is_running in (False, True):
        said = cover_texts.summary(given, given, is_running=is_running)
        assert EXACT not in said
        assert "how much less there could be isn't known yet" in said


def test_that_more_is_there_is_said_where_nobody_knows_how_much():
    said = cover_texts.summary(cover(), cover(), is_running=False, has_more=True)
    assert said.endswith("There are more, which weren't loaded.")


@pytest.mark.parametrize(
    ("given", "first", "second"),
    [
        (cover(), "Cheapest: 10.00 EUR", "covers 100 % · cloud 3 % · 12 Mar 2026"),
        (
            cover(line(), line("B", day="2026-03-30T10:00:00Z"), kinds=[CHEAPEST, CLEAREST]),
            "Cheapest, Clearest: 20.00 EUR",
            "covers 100 % · cloud 3 % · 12 Mar – 30 Mar 2026",
        ),
        (
            cover(line(), line("B", day="2025-12-30T10:00:00Z"), kinds=[NEAREST_DATES]),
            "Fewest days apart: 20.00 EUR",
            "covers 100 % · cloud 3 % · 30 Dec 2025 – 12 Mar 2026",
        ),
        (
            cover(line(day=None), cloud=None, covered=40, cloud_unknown=1),
            "Cheapest: 10.00 EUR",
            "covers 40.0 % · cloud unknown · date unknown",
        ),
        (
            cover(*PAIR, cloud_unknown=1),
            "Cheapest: 30.00 EUR",
            "covers 100 % · cloud 3 % (1 unknown) · 12 Mar 2026",
        ),
        (cover(kinds=["newer"]), "newer: 10.00 EUR", "covers 100 % · cloud 3 % · 12 Mar 2026"),
    ],
    ids=["one day", "both", "over New Year", "unknown", "one unknown", "a new kind"],
)
def test_an_alternative_says_cost_coverage_cloud_and_dates(given, first, second):
    assert cover_texts.alternative_texts(given) == (first, second)


def test_a_line_says_scene_level_and_price():
    assert cover_texts.line_texts(line()) == ("Sentinel-2B · L2A · 12 Mar 2026", "10.00 EUR")
    assert cover_texts.line_texts(line(is_owned=True))[1] == "yours"
    assert cover_texts.line_texts(line(day=None))[0] == "Sentinel-2B · L2A · date unknown"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (line(), []),
        (line(why=(310.4, 42)), ["Without it: 310 km² uncovered.", "Next best: 12.00 EUR more."]),
        (
            line(why=(0.123, None)),
            ["Without it: 0.12 km² uncovered.", "No other scenes cover that."],
        ),
        (
            line(why=(0.01, 20)),
            ["Without it: 0.01 km² uncovered.", "The set without it: 20.00 EUR."],
        ),
        (line(owned=["L1C", "L1B"]), ["You own L1C, L1B of it."]),
    ],
    ids=["not known yet", "dearer", "the only one", "a sliver", "owned at another level"],
)
def test_a_line_says_why_it_is_there(given, words):
    assert cover_texts.reasons(given, money(30)) == words


@pytest.mark.parametrize(
    ("loaded", "matched", "words"),
    [(100, 1612, "100 of 1,612..."), (100, None, "100 so far..."), (100, 90, "100 so far...")],
)
def test_it_says_how_far_the_rest_is_loaded(loaded, matched, words):
    assert cover_texts.loading(loaded, matched).endswith(words)


def in_part(scene, price, west):
    """Return a line of a part, west of 0.1 degrees wide."""
    whole = line(scene, price, why=(1, None))
    geometry = box(west, 0, west + 0.1, 0.1)
    return replace(
        whole,
        line=whole.line.of_part(Part.of_geojson(geometry)),
        why=Why(123.0, None, whole=money(340), is_of_parts=True),
    )


def test_parts_are_told_with_their_size_and_both_totals():
    pieces = (in_part("A", "20", 0), in_part("A", "12", 0.5), in_part("B", "10", 1))
    given = replace(cover(*pieces), whole_total=money(340))
    said = cover_texts.summary(given, given, is_running=False)
    assert said.startswith(
        "2 scenes cover 100 % of your area for 42.00 EUR. "
        "Whole scenes 340.00 EUR, with parts 42.00 EUR."
    )
    scene, price = cover_texts.line_texts(pieces[0])
    assert scene.endswith("123.1 km² of it")
    assert price == "20.00 EUR"
    assert cover_texts.reasons(pieces[0], given.total) == [
        "Without it: 123 km² uncovered.",
        "The whole scene: 340.00 EUR.",
    ]
    whole = replace(cover(line("A", "340")), kinds=(WHOLE_SCENES,), parts_note="Not sold.")
    assert cover_texts.alternative_texts(whole)[0] == "Whole scenes only: 340.00 EUR"
    assert "Not sold." in cover_texts.alternative_tip(whole)
    assert "298.00 EUR more than the cheapest" in cover_texts.summary(
        whole, given, is_running=False
    )


def test_pieces_of_one_scene_are_one_entry_of_the_cart():
    pieces = (in_part("A", "20", 0), in_part("A", "12", 0.5), line("C", "7"))
    now = datetime(2026, 12, 1, tzinfo=timezone.utc)
    parted, whole = entries_of(cover(*pieces), "https://service.example", now)
    assert (len(parted.parts), str(parted.price)) == (2, "32.00 EUR")
    assert set(parted.lines) == {pieces[0].line, pieces[1].line}
    assert (whole.parts, whole.line) == ((), pieces[2].line)

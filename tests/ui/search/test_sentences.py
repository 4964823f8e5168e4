# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock says about a search, and what the layer of its footprints is called."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.ui.search import sentences


@dataclass
class Session:
    """As much of a search as its sentences need."""

    query: SearchQuery = field(default_factory=SearchQuery)
    found: tuple = (1, 2)
    matched: int | None = None
    left_out_here: int = 0
    hidden_by_cloud_filter: bool = False
    compared_here: tuple = ()
    remarks: tuple = ()
    name: str = ""
    has_more: bool = True
    begun_at: datetime = datetime(2026, 3, 1, 14, 32, tzinfo=timezone.utc)


def day(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("session", "unknown", "words"),
    [
        (Session(), (0, 0), "2 found"),
        (Session(matched=2), (0, 0), "2 found"),
        (Session(matched=9), (1, 2), "2 of 9 found · 1 without cloud value · 2 without price"),
        (Session(found=()), (0, 0), "Nothing found. Try a larger area, a longer period or fewer"),
        (
            Session(SearchQuery(max_cloud=20.0), (), hidden_by_cloud_filter=True),
            (0, 0),
            "Nothing found with cloud ≤ 20 %. Scenes without a cloud value were left out",
        ),
        (
            Session(SearchQuery(max_cloud=20.0), ()),
            (0, 0),
            "Nothing found. Try a larger area, a longer period or fewer",
        ),
        (
            Session(remarks=("Looked at 9 scenes.",)),
            (0, 0),
            "2 found. Looked at 9 scenes.",
        ),
        (
            Session(left_out_here=3, compared_here=("min_coverage_percent",)),
            (0, 0),
            "2 found · 3 more left out here by coverage",
        ),
    ],
)
def test_a_search_that_has_ended_says_what_it_found_and_what_is_not_known(session, unknown, words):
    assert sentences.done(session, *unknown).startswith(words)


def test_a_sentence_says_how_many_rows_the_images_share():
    assert sentences.done(Session(), 0, 0, 1) == "2 found in 1 row"
    assert sentences.done(Session(), 0, 0, 2) == "2 found"


@pytest.mark.parametrize(
    ("session", "rows", "lines"),
    [
        (Session(matched=2, has_more=False), 2, []),
        (Session(), 1, ["2 are loaded", "2 images in 1 rows"]),
        (Session(matched=9), 2, ["has 9 images", "2 are loaded"]),
        (Session(matched=9, has_more=False), 2, ["has 9 images", "7 can't be bought"]),
        (
            Session(matched=9, has_more=False, left_out_here=6, compared_here=("max_price",)),
            2,
            ["has 9 images", "6 of those looked at were left out by: price", "1 can't be bought"],
        ),
        (
            Session(matched=5, has_more=False, left_out_here=3),
            2,
            ["has 5 images", "3 of those looked at lie beside the area"],
        ),
    ],
)
def test_numbers_that_differ_are_explained(session, rows, lines):
    explained = sentences.explained(session, rows).splitlines()
    assert len(explained) == len(lines)
    for line, words in zip(explained, lines):
        assert words in line


def test_an_earlier_list_is_told_with_its_time_and_its_day_unless_that_is_today():
    before = Session()
    assert sentences.with_listed("Searching.", None) == "Searching."
    assert "The list is from" in sentences.with_listed("Searching.", before)
    assert "14" in sentences.clock_text(before.begun_at)
    now = datetime.now(timezone.utc)
    assert len(sentences.clock_text(now)) < len(sentences.clock_text(before.begun_at))


@pytest.mark.parametrize(
    ("session", "title"),
    [
        (Session(name="Mine"), "Mine"),
        (Session(), "Search"),
        (Session(SearchQuery(collections=("a", "b", "c"))), "Search · a, b..."),
        (Session(SearchQuery(max_cloud=12.5)), "Search · ≤ 12.5 %"),
        (Session(SearchQuery(start=day("2025-03-01"))), "Search · 1 Mar 2025 –"),
        (Session(SearchQuery(end=day("2025-04-01"))), "Search · – 1 Apr 2025"),
    ],
)
def test_a_layer_is_named_after_its_search(session, title):
    assert sentences.title_of(session) == title

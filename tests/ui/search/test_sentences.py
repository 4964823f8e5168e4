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


@pytest.mark.parametrize(
    ("session", "title"),
    [
        (Session(name="Mine"), "Mine"),
        (Session(), "Search"),
        (Session(SearchQuery(collections=("a", "b", "c"))), "Search · a, b..."),
        (Session(SearchQuery(max_cloud=12.5)), "Search · ≤ 12.5 %"),
        (Session(SearchQuery(start=day("2025-03-01"))), "Search · 2025-03-01 –"),
        (Session(SearchQuery(end=day("2025-04-01"))), "Search · – 2025-04-01"),
    ],
)
def test_a_layer_is_named_after_its_search(session, title):
    assert sentences.title_of(session) == title

# SPDX-License-Identifier: GPL-2.0-or-later
"""How a proposal of the smallest set is put into words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.core.cover.smallest_set import CoverProposal
from datacosmos_imagery.ui.results.cover_controller import describe

WHOLE = "1 scene covers 100 % of your area for 100.00 EUR."
GAPS = "2 scenes cover 62.5 % of your area for 100.00 EUR."
EXACT = "No set of these scenes does it for less."


def proposal(chosen=("c/a",), covered=100.0, *, at_least="100", **left_out):
    total, bound = Money(Decimal("100"), "EUR"), Money(Decimal(at_least), "EUR")
    return CoverProposal(chosen, total, covered, covered, None, total == bound, bound, **left_out)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (proposal(), f"{WHOLE} {EXACT}"),
        (
            proposal(at_least="80"),
            f"{WHOLE} A cheaper set would still cost 80.00 EUR or more.",
        ),
        (proposal(("c/a", "c/b"), 62.5), f"{GAPS} {EXACT} The gaps are drawn on the map."),
        (
            proposal(unpriced=2, other_currencies=1, without_footprint=1),
            f"{WHOLE} {EXACT} Left out without a price in EUR or a footprint: 4.",
        ),
        (
            proposal(covered=99.97),
            f"1 scene covers 99.9 % of your area for 100.00 EUR. {EXACT}",
        ),
    ],
    ids=["whole", "not proven", "gaps", "left out", "nearly whole"],
)
def test_a_proposal_says_what_it_covers_costs_and_leaves_out(given, words):
    assert describe(given) == words

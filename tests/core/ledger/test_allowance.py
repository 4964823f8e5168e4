# SPDX-License-Identifier: GPL-2.0-or-later
"""The review of an order and the moment in which it is begun judge by the same limits."""

from dataclasses import replace

import pytest
from datacosmos_imagery.core import Journal, Limits, PurchaseJob, ReviewJob
from datacosmos_imagery.core.errors import SpendingLimitExceeded
from datacosmos_imagery.core.ledger.schema import BUYERS
from ledgers import intent
from views import creations, eur

pytestmark = pytest.mark.usefixtures("ledger", "short_grace")

LIMITS = "INSERT INTO datacosmos.spending_limit (who, per, amount, currency) VALUES "


@pytest.fixture
def review(client, folder, line, monitor):
    return lambda: ReviewJob(client, folder, (line,)).run(monitor)


@pytest.fixture
def spent(client):
    """Return a function that has somebody have spent something at the service in this month."""

    def spend(journal, price, item):
        bought = replace(intent(item, price=price), origin=client.connection.origin)
        journal.begin(bought)

    return spend


@pytest.fixture
def team(journal, ask, sign_in, spent, folder):
    """What the owner has spent, 100 EUR, and ana, 40 EUR, who is the one to order."""
    journal.check()
    spent(journal, "100", "theirs")
    sign_in("ana", BUYERS)
    spent(Journal(folder), "40", "hers")
    return ask


CASES = {
    "all": ("('', 'month', 220, 'EUR')", None, "80.00 EUR is left of the limit of all"),
    "user": ("('ana', 'month', 130, 'EUR')", None, "90.00 EUR is left of the limit of ana"),
    "tighter of both": (
        "('', 'month', 240, 'EUR'), ('ana', 'month', 130, 'EUR')",
        None,
        "90.00 EUR is left of the limit of ana",
    ),
    "an order": ("('', 'order', 50, 'EUR')", None, "The limit of all in the ledger is 50.00 EUR"),
    "her own": ("('', 'month', 240, 'EUR')", "100", "60.00 EUR is left of your limit"),
    "her own is wider": (
        "('', 'month', 220, 'EUR')",
        "140",
        "80.00 EUR is left of the limit of all",
    ),
}


@pytest.mark.parametrize(("rows", "own", "words"), CASES.values(), ids=CASES)
def test_the_review_says_what_is_left_of_the_tightest_and_the_order_is_refused_by_it(
    team, review, client, folder, monitor, sandbox, rows, own, words
):
    """The image costs 108.16 EUR."""
    team(LIMITS + rows)
    limits = Limits(month=eur(own) if own else None)
    found = review()
    assert words in found.left(limits).sentence
    shown = found.limit_problem(limits)
    job = PurchaseJob(client, folder, found, frozenset(found.licences), limits)
    with pytest.raises(SpendingLimitExceeded) as caught:
        job.run(monitor)
    assert caught.value.message == shown
    assert creations(sandbox) == []


def test_what_colleagues_ordered_counts_for_no_limit_of_ones_own(
    team, review, client, folder, monitor
):
    limits = Limits(month=eur("148.16"))
    found = review()
    assert "108.16 EUR is left of your limit" in found.left(limits).sentence
    assert found.limit_problem(limits) == ""
    assert PurchaseJob(client, folder, found, frozenset(found.licences), limits).run(monitor)


def test_a_limit_that_is_set_between_review_and_order_holds(
    team, review, client, folder, monitor, sandbox
):
    found = review()
    assert found.left(Limits()) is None
    team(f"{LIMITS} ('', 'month', 200, 'EUR')")
    with pytest.raises(SpendingLimitExceeded, match="60.00 is left of it|60.00 EUR is left of it"):
        PurchaseJob(client, folder, found, frozenset(found.licences), Limits()).run(monitor)
    assert creations(sandbox) == []


@pytest.mark.parametrize("rows", ["('', 'month', 500, 'USD')", "('ana', 'order', 500, 'USD')"])
def test_a_limit_in_another_currency_is_said_by_the_review_too(team, review, rows):
    team(LIMITS + rows)
    assert "can't be judged" in review().limit_problem(Limits())

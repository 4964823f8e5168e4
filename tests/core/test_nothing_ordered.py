# SPDX-License-Identifier: GPL-2.0-or-later
"""That nothing was ordered is a fact of an error, said once and in any language."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Limits, Money, OrderJob, PurchaseJob, ReviewJob
from datacosmos_imagery.core.errors import DataCosmosError, OutcomeUnknown
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.wording import use_translator
from views import creations, line_in

CREATE = r"/orders$"
PRICE = r"/order/price$"
SAID = "Jetzt wurde nichts bestellt."


@pytest.fixture(autouse=True)
def german():
    """Each text as if it were translated: none of its English words is left."""
    translated = {"Nothing was ordered now.": SAID}
    use_translator(lambda text, _number: translated.get(text, text.upper()))
    yield
    use_translator(None)


@pytest.fixture
def line(sandbox):
    return line_in(sandbox, "sentinel-2-l2a")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "journal"


@pytest.fixture
def purchase(client, folder, line, monitor):
    """Orders what was reviewed, as the dialog does."""
    review = ReviewJob(client, folder, (line,)).run(monitor)

    def run(**options):
        given = {"accepted": frozenset(review.licences), **options}
        return PurchaseJob(client, folder, given.pop("review", review), **given).run(monitor)

    run.review = review
    return run


@pytest.fixture
def order(client, folder, line, monitor):
    """Orders in one go, as Processing and scripts do."""

    def run(**options):
        given = {"lines": (line,), "licences_accepted": True, **options}
        return OrderJob(client, folder, **given).run(monitor)

    return run


def said(caught):
    return caught.value.explain().count(SAID)


def price_answer(amount):
    content = {"data": {"final": amount, "currency": "EUR"}, "errors": []}
    return Fault(PRICE, body=json.dumps(content).encode(), times=None)


REFUSED = Fault(CREATE, method="POST", status=422)
LIMIT = Limits(order=Money(Decimal(1), "EUR"))


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({"accepted": frozenset()}, None),
        ({"limits": LIMIT}, None),
        ({}, price_answer("999.00")),
        ({}, price_answer(None)),
        ({}, Fault("/collections/", status=404, times=None)),
        ({}, replace(REFUSED)),
    ],
    ids=["licence", "limit", "dearer", "no price", "collection gone", "refused"],
)
def test_what_stops_the_dialogs_order_says_once_that_nothing_was_ordered(
    sandbox, purchase, options, fault
):
    if fault is not None:
        sandbox.faults.add(fault)
    with pytest.raises(DataCosmosError) as caught:
        purchase(**options)
    assert caught.value.nothing_ordered
    assert said(caught) == 1
    assert sandbox.orders == {}


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({"lines": ()}, None),
        ({"licences_accepted": False}, None),
        ({"max_total": Decimal(1)}, None),
        ({"seen_prices": (Money(Decimal(1), "EUR"),)}, None),
        ({}, price_answer(None)),
        ({}, replace(REFUSED)),
    ],
    ids=["no lines", "licence", "limit", "dearer", "no price", "refused"],
)
def test_what_stops_a_scripts_order_says_once_that_nothing_was_ordered(
    sandbox, order, options, fault
):
    if fault is not None:
        sandbox.faults.add(fault)
    with pytest.raises(DataCosmosError) as caught:
        order(**options)
    assert caught.value.nothing_ordered
    assert said(caught) == 1
    assert sandbox.orders == {}


def test_ordering_again_is_refused_with_the_same_words(sandbox, purchase, order):
    order()
    for again in (purchase, order):
        with pytest.raises(DataCosmosError) as caught:
            again()
        assert said(caught) == 1
    assert len(creations(sandbox)) == 1


def test_where_nobody_knows_nothing_of_the_kind_is_said(sandbox, purchase):
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    with pytest.raises(OutcomeUnknown) as caught:
        purchase()
    assert not caught.value.nothing_ordered
    assert said(caught) == 0


def test_an_error_after_the_order_doesnt_say_that_there_is_none(sandbox, order):
    def fail(_order):
        raise DataCosmosError("The list can't be shown.")

    with pytest.raises(DataCosmosError) as caught:
        order(on_order=fail)
    assert len(sandbox.orders) == 1
    assert said(caught) == 0

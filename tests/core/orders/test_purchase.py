# SPDX-License-Identifier: GPL-2.0-or-later
"""Sending what was reviewed: what the order dialog does."""

from __future__ import annotations

import json
import threading
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    CheckoutJob,
    Journal,
    LicenceLedger,
    Limits,
    Money,
    OrderJob,
    PriceChange,
)
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    InputError,
    JournalError,
    LicenceNotAccepted,
    OrderDiffers,
    OrderUnresolved,
    OutcomeUnknown,
    PriceChanged,
    PriceUnavailable,
    SpendingLimitExceeded,
)
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sales.differences import Difference, Fact
from datacosmos_imagery.core.sales.order_calls import get_order, list_orders
from datacosmos_imagery.core.sandbox import Fault
from views import creations, entry_in, eur, line_in, read_only

CREATE = r"/orders$"
PRICE = r"/order/price$"


@pytest.fixture
def dear(make_sandbox, make_client):
    """A sandbox whose orders cost 1.50 a line more than was quoted, and its client."""
    sandbox = make_sandbox(surcharge=Decimal("1.50"))
    return sandbox, make_client(sandbox)


def price_answer(amount, currency="EUR"):
    content = {"data": {"final": amount, "currency": currency}, "errors": []}
    return Fault(PRICE, body=json.dumps(content).encode(), times=None)


def test_what_was_reviewed_is_ordered_and_recorded(sandbox, review, purchase, folder, line, other):
    heard = []
    found = review(line, other)
    result = purchase(found, user="ada", connection="Standard", on_order=heard.append)
    assert [order.id for order in heard] == [result.order.id]
    assert result.total == eur("732.16")
    assert result.checkout_url
    assert (result.differences, result.warnings) == ((), ())
    attempt = Journal(folder).attempts()[0]
    assert (attempt.connection, attempt.billed) == ("Standard", eur("732.16"))
    assert attempt.scenes[0].platform == found.lines[0].item.platform
    assert attempt.scenes[0].footprint == found.lines[0].item.geometry
    accepted = LicenceLedger(Journal(folder)).entries()
    assert [(e.user, e.order_id) for e in accepted] == [("ada", result.order.id)] * 2


def test_an_order_needs_every_licence(sandbox, review, purchase, line, other):
    found = review(line, other)
    with pytest.raises(LicenceNotAccepted) as caught:
        purchase(found, accepted=frozenset(found.licences[:1]))
    assert caught.value.licences == found.licences[1:]
    assert creations(sandbox) == []


def test_a_licence_that_changed_since_the_review_isnt_accepted(sandbox, review, purchase, line):
    found = review(line)
    stated = sandbox.catalogue.collections["sentinel-2-l2a"]
    link = next(link for link in stated["links"] if link.get("rel") == "license")
    link["version"] = "9.9"
    with pytest.raises(LicenceNotAccepted, match=r"9\.9"):
        purchase(found)
    assert creations(sandbox) == []


def test_an_item_withdrawn_after_the_review_stops_the_order(sandbox, review, purchase, line, other):
    found = review(line, other)
    entry_in(sandbox, "mantis-l1d-cogs").hidden = True
    with pytest.raises(PriceUnavailable, match=other.item):
        purchase(found)
    assert creations(sandbox) == []


def test_where_contracts_may_not_be_listed_the_order_can_go_on(sandbox, review, purchase, line):
    sandbox.faults.add(Fault("/policies$", status=403, times=None))
    found = review(line)
    assert (found.contract, found.contract_problem) == (None, "")
    assert purchase(found).order.id in sandbox.orders


def test_a_rise_since_the_review_stops_the_order_and_shows_all_changes(
    sandbox, review, purchase, line, other
):
    found = review(line, other)
    sandbox.faults.add(price_answer("200.00"))
    with pytest.raises(PriceChanged, match="108.16 EUR → 200.00 EUR") as caught:
        purchase(found)
    assert caught.value.changes == (
        PriceChange(line, eur("108.16"), eur("200.00")),
        PriceChange(other, eur("624.00"), eur("200.00")),
    )
    assert [change.is_rise for change in caught.value.changes] == [True, False]
    assert creations(sandbox) == []


def test_another_currency_since_the_review_counts_as_a_rise(sandbox, review, purchase, line):
    found = review(line)
    sandbox.faults.add(price_answer("1.00", "USD"))
    with pytest.raises(PriceChanged):
        purchase(found)


def test_a_fall_since_the_review_goes_through(sandbox, review, purchase, line):
    found = review(line)
    sandbox.faults.add(price_answer("100.00"))
    result = purchase(found)
    assert result.total == eur("100.00")
    # The order of this sandbox still says the higher price, after the fact.
    assert result.differences == (Difference(Fact.PRICE, line, "100.00 EUR", "108.16 EUR"),)


def test_a_review_under_another_contract_is_not_ordered(
    sandbox, make_client, review, purchase, line
):
    found = review(line)
    with pytest.raises(InputError, match="another connection or contract"):
        purchase(found, client=make_client(sandbox, contract=457))
    assert creations(sandbox) == []


def test_an_emptied_review_orders_nothing(sandbox, review, purchase, line):
    with pytest.raises(InputError):
        purchase(review(line).without([line]))


def test_an_order_dearer_than_asked_gets_no_payment_link_until_confirmed(
    dear, folder, review, purchase, monitor
):
    sandbox, client = dear
    line = line_in(sandbox, "sentinel-2-l2a")
    result = purchase(review(line, client=client), client=client)
    assert result.differences == (Difference(Fact.PRICE, line, "108.16 EUR", "109.66 EUR"),)
    assert result.checkout_url == ""
    assert "109.66" in result.notices[0]
    assert result.warnings == ()
    with pytest.raises(OrderDiffers, match="109.66"):
        CheckoutJob(client, folder, result.order.id).run(monitor)
    attempt = Journal(folder).attempts()[0]
    assert (attempt.total, attempt.unconfirmed) == (eur("109.66"), result.differences)
    assert CheckoutJob(client, folder, result.order.id, result.differences).run(monitor).url
    # The confirmation outlives a restart.
    assert CheckoutJob(client, folder, result.order.id).run(monitor).url
    attempt = Journal(folder).attempts()[0]
    assert (attempt.unconfirmed, attempt.differences) == ((), result.differences)


def test_processing_gets_no_payment_link_of_a_dearer_order_either(dear, folder, monitor):
    sandbox, client = dear
    line = line_in(sandbox, "sentinel-2-l2a")
    result = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert result.differences
    assert result.checkout_url == ""
    assert "109.66" in result.notices[0]
    assert result.warnings == ()


def test_a_later_order_paid_by_credits_has_nothing_to_pay(
    sandbox, make_client, folder, review, purchase, line, monitor
):
    client = make_client(sandbox, contract=457)
    result = purchase(review(line, client=client), client=client)
    assert (result.order.is_paid, result.checkout_url, result.differences) == (True, "", ())
    assert CheckoutJob(client, folder, result.order.id).run(monitor).url == ""


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(order=eur("700")), "limit of 700.00 EUR for an order"),
        (Limits(month=eur("800")), "108.16 EUR ordered this month"),
        (Limits(order=Money(Decimal(9999), "USD")), "can't be judged"),
    ],
)
def test_above_a_limit_nothing_is_ordered(sandbox, review, purchase, line, other, limits, words):
    purchase(review(line))
    second = line_in(sandbox, "sentinel-2-l2a", 1)
    found = review(second, other)
    assert words in found.limit_problem(limits)
    with pytest.raises(SpendingLimitExceeded, match=words):
        purchase(found, limits=limits)
    assert len(creations(sandbox)) == 1


def test_at_the_limits_it_is_ordered(sandbox, review, purchase, line):
    limits = Limits(order=eur("108.16"), month=eur("216.32"))
    purchase(review(line), limits=limits)
    purchase(review(line_in(sandbox, "sentinel-2-l2a", 1)), limits=limits)
    assert len(sandbox.orders) == 2


def test_two_windows_together_stay_within_the_months_limit(
    sandbox, make_client, review, purchase, line
):
    sandbox.faults.add(Fault(CREATE, method="POST", delay_s=0.3, times=None))
    reviews = [review(line), review(line_in(sandbox, "sentinel-2-l2a", 1))]
    refused = []

    def order(found):
        try:
            purchase(found, client=make_client(sandbox), limits=Limits(month=eur("120")))
        except SpendingLimitExceeded as error:
            refused.append(error)

    threads = [threading.Thread(target=order, args=(found,)) for found in reviews]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(sandbox.orders), len(refused)) == (1, 1)


def test_on_a_read_only_journal_nothing_is_ordered(
    sandbox, review, purchase, folder, line, monkeypatch
):
    found = review(line)
    read_only(monkeypatch)
    with pytest.raises(JournalError, match="readonly"):
        purchase(found)
    assert creations(sandbox) == []
    assert Journal(folder).attempts() == []


def test_what_was_bought_is_ordered_again_only_with_leave_for_that_line(
    sandbox, review, purchase, line, other
):
    purchase(review(line, other))
    found = review(line, other)
    with pytest.raises(AlreadyOrdered):
        purchase(found)
    with pytest.raises(AlreadyOrdered):
        purchase(found, allow_repeat=frozenset({line}))
    purchase(found, allow_repeat=frozenset({line, other}))
    assert len(sandbox.orders) == 2


def test_one_leave_to_repeat_buys_once_however_often_it_is_sent(sandbox, review, purchase, line):
    purchase(review(line))
    decision = review(line)
    leave = frozenset({line})
    purchase(decision, allow_repeat=leave)
    with pytest.raises(AlreadyOrdered):
        purchase(decision, allow_repeat=leave)
    assert len(sandbox.orders) == 2


def test_leave_given_for_an_unanswered_attempt_ends_when_its_order_turns_up(
    make_sandbox, make_client, folder, review, purchase, monitor
):
    sandbox = make_sandbox(lists_orders=False)
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    with pytest.raises(OutcomeUnknown):
        purchase(review(line, client=client), client=client)
    decision = review(line, client=client)
    assert not decision.bought[0].is_certain
    with pytest.raises(OrderUnresolved):
        purchase(decision, client=client)
    order_id = next(iter(sandbox.orders))
    journal = Journal(folder)
    journal.mark_created(1, get_order(client, order_id, monitor))
    with pytest.raises(AlreadyOrdered):
        purchase(decision, client=client, allow_repeat=frozenset({line}))
    assert len(sandbox.orders) == 1


def test_the_same_review_after_a_lost_answer_finds_its_order(sandbox, review, purchase, line):
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    found = review(line)
    with pytest.raises(OutcomeUnknown):
        purchase(found)
    again = purchase(found)
    assert again.found_again
    assert again.checkout_url
    assert len(creations(sandbox)) == 1


def test_a_double_click_makes_one_order(sandbox, make_client, review, purchase, folder, line):
    sandbox.faults.add(Fault(CREATE, method="POST", delay_s=0.3, times=None))
    found = review(line)
    refused = []

    def click():
        try:
            purchase(found, client=make_client(sandbox))
        except (AlreadyOrdered, OrderUnresolved) as error:
            refused.append(error)

    threads = [threading.Thread(target=click) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(sandbox.orders), len(refused)) == (1, 1)
    assert [attempt.state for attempt in Journal(folder).attempts()] == [State.CREATED]


def test_an_order_made_in_the_web_application_is_warned_of_and_not_repeated_unasked(
    sandbox, client, folder, tmp_path, review, purchase, line, monitor
):
    unaware = review(line)
    assert unaware.bought == ()
    OrderJob(client, tmp_path / "elsewhere", (line,), licences_accepted=True).run(monitor)
    listed = list_orders(client, monitor)
    with pytest.raises(AlreadyOrdered) as caught:
        purchase(unaware, allow_repeat=frozenset({line}))
    assert caught.value.order_id == listed[0].id
    aware = review(line)
    assert aware.bought[0].attempt_id is None
    purchase(aware, allow_repeat=frozenset({line}))
    assert len(sandbox.orders) == 2


def test_leave_to_repeat_one_line_says_nothing_of_an_order_of_others(
    sandbox, review, purchase, line, other
):
    purchase(review(line))
    decision = review(line, other)
    purchase(decision, allow_repeat=frozenset({line}))
    assert len(sandbox.orders) == 2

# SPDX-License-Identifier: GPL-2.0-or-later
"""Reviewing an order and sending what was reviewed: what the order dialog does."""

import json
import threading
from dataclasses import replace
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
    PurchaseJob,
    ReviewJob,
)
from datacosmos_imagery.core.attempt import Scene, State
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    ConfigError,
    InputError,
    JournalError,
    LicenceNotAccepted,
    NetworkError,
    OrderUnresolved,
    OutcomeUnknown,
    PriceChanged,
    PriceUnavailable,
    SpendingLimitExceeded,
)
from datacosmos_imagery.core.listed_orders import ListedOrders
from datacosmos_imagery.core.ordering import get_order, list_orders
from datacosmos_imagery.core.sandbox import Fault
from views import creations, entry_in, line_in, read_only

CREATE = r"/orders$"
PRICE = r"/order/price$"


def eur(amount):
    return Money(Decimal(amount), "EUR")


@pytest.fixture
def line(sandbox):
    return line_in(sandbox, "sentinel-2-l2a")


@pytest.fixture
def other(sandbox):
    return line_in(sandbox, "mantis-l1d-cogs")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "journal"


@pytest.fixture
def review(client, folder, monitor):
    def run(*lines, client=client, seen=None):
        return ReviewJob(client, folder, lines, seen or {}).run(monitor)

    return run


@pytest.fixture
def purchase(client, folder, monitor):
    def run(review, client=client, **options):
        options.setdefault("accepted", frozenset(review.licences))
        return PurchaseJob(client, folder, review, **options).run(monitor)

    return run


def price_answer(amount, currency="EUR"):
    content = {"data": {"final": amount, "currency": currency}, "errors": []}
    return Fault(PRICE, body=json.dumps(content).encode(), times=None)


# --- the review


def test_a_review_shows_fresh_prices_with_what_has_changed(review, line, other):
    seen = {line: eur("100.00"), other: eur("624.00")}
    found = review(line, other, line, seen=seen)
    assert [entry.line for entry in found.lines] == [line, other]
    assert found.total == eur("732.16")
    assert found.changes == (PriceChange(line, eur("100.00"), eur("108.16")),)
    assert found.changes[0].is_rise
    assert found.problems == ()
    assert [licence.name for licence in found.licences] == [
        "Copernicus Sentinel data terms",
        "DataCosmos EULA",
    ]
    assert found.lines[0].scene.footprint["type"] == "Polygon"
    assert found.lines[0].bought is None


def test_a_review_orders_nothing(sandbox, review, line):
    review(line)
    assert creations(sandbox) == []
    assert all(r.method == "GET" for r in sandbox.requests if "/order/" in r.path)


def test_one_of_five_without_a_price_is_named_and_the_rest_can_be_ordered(
    sandbox, review, purchase
):
    lines = [line_in(sandbox, "sentinel-2-l2a", n) for n in range(4)]
    without = line_in(sandbox, "hammer-l1c-cogs")
    found = review(*lines, without)
    assert found.total is None
    assert [without.item in problem for problem in found.problems] == [True]
    with pytest.raises(PriceUnavailable, match="no price"):
        purchase(found)
    rest = found.without([without])
    assert (rest.problems, len(rest.lines)) == ((), 4)
    assert purchase(rest).total == rest.total


def test_one_price_that_cannot_be_read_spoils_no_other(sandbox, review, line, other):
    html = Fault(PRICE, body=b"<html>maintenance</html>", content_type="text/html")
    sandbox.faults.add(html)
    found = review(line, other)
    assert len(found.problems) == 1
    assert len(found.totals) == 1


def test_a_withdrawn_item_is_named_as_missing(sandbox, review, line, other):
    entry_in(sandbox, "mantis-l1d-cogs").hidden = True
    found = review(line, other)
    assert [entry.is_missing for entry in found.lines] == [False, True]
    assert found.problems == (f"{other} isn't in the catalogue any more.",)


def test_a_withdrawn_collection_takes_its_items_with_it(sandbox, review, line, other):
    del sandbox.catalogue.collections["mantis-l1d-cogs"]
    found = review(line, other)
    assert [entry.is_missing for entry in found.lines] == [False, True]


def test_an_item_withdrawn_after_the_review_stops_the_order(sandbox, review, purchase, line, other):
    found = review(line, other)
    entry_in(sandbox, "mantis-l1d-cogs").hidden = True
    with pytest.raises(PriceUnavailable, match=other.item):
        purchase(found)
    assert creations(sandbox) == []


def test_an_expired_contract_is_said_before_the_order(sandbox, make_client, review, line):
    found = review(line, client=make_client(sandbox, contract=458))
    assert found.contract.name == "Standard 2024"
    assert "until 2024-12-31" in found.contract_problem
    assert found.problems[0] == found.contract_problem


def test_a_contract_of_another_organisation_is_said(sandbox, make_client, review, line):
    found = review(line, client=make_client(sandbox, contract=999))
    assert found.contract is None
    assert "999" in found.contract_problem


def test_where_contracts_may_not_be_listed_the_order_can_go_on(sandbox, review, purchase, line):
    sandbox.faults.add(Fault("/policies$", status=403, times=None))
    found = review(line)
    assert (found.contract, found.contract_problem) == (None, "")
    assert purchase(found).order.id in sandbox.orders


def test_a_review_needs_organisation_and_contract(sandbox, make_client, review, line):
    with pytest.raises(ConfigError, match="contract id"):
        review(line, client=make_client(sandbox, contract=None))


def test_a_review_without_network_says_so(sandbox, review, line):
    sandbox.stop()
    with pytest.raises(NetworkError):
        review(line)


def test_what_was_bought_before_is_in_the_review(sandbox, review, purchase, line, other):
    order_id = purchase(review(line)).order.id
    found = review(line, other)
    assert [bought.order_id for bought in found.bought] == [order_id]
    assert order_id in found.bought[0].sentence()
    assert found.spent == {"EUR": eur("108.16")}


def test_an_order_of_two_currencies_is_split(review, line, other):
    found = review(line, other)
    dear = replace(found.lines[1].quote, price=Money(Decimal(5), "USD"))
    mixed = replace(found, lines=(found.lines[0], replace(found.lines[1], quote=dear)))
    assert mixed.total is None
    assert "several currencies" in mixed.problems[0]
    assert mixed.of_currency("EUR").total == eur("108.16")
    assert mixed.of_currency("USD").problems == ()


# --- the order


def test_what_was_reviewed_is_ordered_and_recorded(sandbox, review, purchase, folder, line, other):
    heard = []
    found = review(line, other)
    result = purchase(found, user="ada", connection="Standard", on_order=heard.append)
    assert [order.id for order in heard] == [result.order.id]
    assert result.total == eur("732.16")
    assert result.checkout_url
    assert (result.rise_after, result.warnings) == ((), ())
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
    # The order of this sandbox still says the higher price: that is a rise after the fact.
    assert result.rise_after == (PriceChange(line, eur("100.00"), eur("108.16")),)


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


# --- dearer afterwards


@pytest.fixture
def dear(make_sandbox, make_client):
    """A sandbox whose orders cost 1.50 a line more than was quoted, and its client."""
    sandbox = make_sandbox(surcharge=Decimal("1.50"))
    return sandbox, make_client(sandbox)


def test_an_order_dearer_than_asked_gets_no_payment_link_until_confirmed(
    dear, folder, review, purchase, monitor
):
    sandbox, client = dear
    line = line_in(sandbox, "sentinel-2-l2a")
    result = purchase(review(line, client=client), client=client)
    assert result.rise_after == (PriceChange(line, eur("108.16"), eur("109.66")),)
    assert result.checkout_url == ""
    assert "109.66" in result.notices[0]
    assert result.warnings == ()
    with pytest.raises(PriceChanged, match="109.66"):
        CheckoutJob(client, folder, result.order.id).run(monitor)
    attempt = Journal(folder).attempts()[0]
    assert (attempt.total, attempt.rises) == (eur("109.66"), result.rise_after)
    assert CheckoutJob(client, folder, result.order.id, confirmed=True).run(monitor).url
    # The confirmation outlives a restart.
    assert CheckoutJob(client, folder, result.order.id).run(monitor).url
    assert Journal(folder).attempts()[0].rises == ()


def test_processing_gets_no_payment_link_of_a_dearer_order_either(dear, folder, monitor):
    sandbox, client = dear
    line = line_in(sandbox, "sentinel-2-l2a")
    result = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert result.rise_after
    assert result.checkout_url == ""
    assert "109.66" in result.notices[0]
    assert result.warnings == ()


def test_a_later_order_paid_by_credits_has_nothing_to_pay(
    sandbox, make_client, folder, review, purchase, line, monitor
):
    client = make_client(sandbox, contract=457)
    result = purchase(review(line, client=client), client=client)
    assert (result.order.is_paid, result.checkout_url, result.rise_after) == (True, "", ())
    assert CheckoutJob(client, folder, result.order.id).run(monitor).url == ""


# --- limits


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


# --- the journal


def test_on_a_read_only_journal_nothing_is_ordered(
    sandbox, review, purchase, folder, line, monkeypatch
):
    found = review(line)
    read_only(monkeypatch)
    with pytest.raises(JournalError, match="readonly"):
        purchase(found)
    assert creations(sandbox) == []
    assert Journal(folder).attempts() == []


# --- once


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
    OrderJob(client, tmp_path / "elsewhere", (line,), licences_accepted=True).run(monitor)
    unaware = review(line)
    assert unaware.bought == ()
    listed = list_orders(client, monitor)
    ListedOrders(Journal(folder)).remember(client.connection.origin, listed)
    with pytest.raises(AlreadyOrdered) as caught:
        purchase(unaware, allow_repeat=frozenset({line}))
    assert caught.value.order_id == listed[0].id
    aware = review(line)
    assert aware.bought[0].attempt_id is None
    purchase(aware, allow_repeat=frozenset({line}))
    assert len(sandbox.orders) == 2


def test_nothing_is_neither_reviewed_nor_ordered(client, folder, review, line, monitor):
    with pytest.raises(InputError, match="nothing to order"):
        ReviewJob(client, folder, ()).run(monitor)
    assert review(line).without([line]).problems == ("There is nothing to order.",)


def test_a_missing_item_has_nothing_to_show(sandbox, review, line, other):
    entry_in(sandbox, "mantis-l1d-cogs").hidden = True
    shown, missing = review(line, other).lines
    assert shown.scene.footprint
    assert missing.scene == Scene()


def test_leave_to_repeat_one_line_says_nothing_of_an_order_of_others(
    sandbox, review, purchase, line, other
):
    purchase(review(line))
    decision = review(line, other)
    purchase(decision, allow_repeat=frozenset({line}))
    assert len(sandbox.orders) == 2

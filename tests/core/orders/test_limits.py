# SPDX-License-Identifier: GPL-2.0-or-later
"""Spending limits on all roads: each that is set holds, and what can't be read stops orders."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
import time
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    Journal,
    Limits,
    LineItem,
    Money,
    Order,
    OrderJob,
    PurchaseJob,
    ReviewJob,
)
from datacosmos_imagery.core.errors import (
    InputError,
    JournalError,
    PriceChanged,
    SpendingLimitExceeded,
)
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.written_limits import UnreadableLimit
from ledgers import both_homes
from views import creations, eur, line_in

NO_LIMITS = Limits()
VARIABLES = ["DATACOSMOS_ORDER_LIMIT", "DATACOSMOS_MONTH_LIMIT"]
UNREADABLE = [
    "1,000 EUR",
    "1.000,00 EUR",
    "1000EUR",
    "EUR 1000",
    "abc",
    "-5 EUR",
    "+5 EUR",
    "١٠٠ EUR",
    "1e3 EUR",
    "1_000 EUR",
    "1000",
    "1000.00",
    "1000. EUR",
    ".5 EUR",
    "5 euro",
    "500 €",
    "500 EUR USD",
    "500\u00a0EUR",
    "NaN EUR",
    "inf EUR",
    "0x10 EUR",
    "9" * 5000 + " EUR",
]


def dollars(amount):
    return Money(Decimal(amount), "USD")


def priced(sandbox, amount, currency):
    """Have the service ask this price from now on."""
    content = {"data": {"final": amount, "currency": currency}, "errors": []}
    sandbox.faults.add(Fault("/order/price$", body=json.dumps(content).encode(), times=None))


@pytest.fixture
def order(client, folder, monitor):
    """Return a function that orders lines as a script does."""

    def run(*lines, where=folder, **options):
        return OrderJob(client, where, lines, licences_accepted=True, **options).run(monitor)

    return run


@pytest.fixture
def decide(client, folder, monitor):
    """Return a function that orders lines as the dialog does, and the review it shows."""

    def run(*lines, limits=NO_LIMITS):
        review = ReviewJob(client, folder, lines).run(monitor)
        shown = review.limit_problem(limits)
        job = PurchaseJob(client, folder, review, frozenset(review.licences), limits)
        return shown, lambda: job.run(monitor)

    return run


@pytest.fixture
def spent(folder, client):
    """Return a function that records an order of this month, made for a price."""

    def record(price, where=folder, item="earlier"):
        journal = Journal(where)
        line = LineItem("sentinel-2-l2a", item, "L2A")
        origin = client.connection.origin
        journal.begin(Intent(origin, 42, 456, (line,), (price,), ()))

    return record


@both_homes
@pytest.mark.parametrize("variable", VARIABLES)
def test_a_script_is_bound_by_the_limits_of_the_environment(
    sandbox, order, line, monkeypatch, variable
):
    monkeypatch.setenv(variable, "100 EUR")
    with pytest.raises(SpendingLimitExceeded, match=variable) as caught:
        order(line, max_total=eur(500), limits=Limits(eur(500), eur(500)))
    assert caught.value.nothing_ordered
    assert creations(sandbox) == []
    monkeypatch.setenv(variable, "108.16 EUR")
    assert order(line).order.id in sandbox.orders


@both_homes
@pytest.mark.parametrize("variable", VARIABLES)
def test_the_dialogs_order_is_bound_by_them_and_its_review_says_so(
    sandbox, decide, line, monkeypatch, variable
):
    monkeypatch.setenv(variable, "100 EUR")
    shown, purchase = decide(line)
    assert variable in shown
    with pytest.raises(SpendingLimitExceeded, match=variable):
        purchase()
    assert creations(sandbox) == []


@pytest.mark.parametrize("variable", VARIABLES)
@pytest.mark.parametrize("text", UNREADABLE)
def test_a_limit_of_the_environment_that_cant_be_read_stops_before_anything_is_asked(
    sandbox, order, line, monkeypatch, variable, text
):
    monkeypatch.setenv(variable, text)
    with pytest.raises(SpendingLimitExceeded, match=f"{variable} is ") as caught:
        order(line, max_total=eur(500))
    assert "such as 1500.00 EUR" in caught.value.hint
    assert len(caught.value.message) < 200
    assert sandbox.requests == []


@both_homes
@pytest.mark.parametrize("text", ["", "  "])
def test_an_empty_variable_sets_no_limit(order, line, monkeypatch, text):
    for variable in VARIABLES:
        monkeypatch.setenv(variable, text)
    assert order(line).order.id


@pytest.mark.parametrize(
    "limit",
    [
        UnreadableLimit("1,000 EUR"),
        Money(Decimal(500), ""),
        Money(Decimal("NaN"), "EUR"),
        Money(Decimal("-1"), "EUR"),
        Money(Decimal("1e-999999999"), "EUR"),
        "500 EUR",
    ],
    ids=["unreadable", "no currency", "NaN", "negative", "without end", "text"],
)
@pytest.mark.parametrize("name", ["order", "month"])
def test_a_limit_given_by_a_script_that_is_none_stops_too(sandbox, order, line, name, limit):
    with pytest.raises(SpendingLimitExceeded, match=f"limit for an? {name} is"):
        order(line, limits=Limits(**{name: limit}))
    assert sandbox.requests == []


@both_homes
@pytest.mark.parametrize("name", ["order", "month"])
def test_an_order_in_a_currency_without_a_limit_is_refused(sandbox, order, line, name):
    priced(sandbox, "0.01", "KWD")
    with pytest.raises(SpendingLimitExceeded, match="the order is in KWD"):
        order(line, limits=Limits(**{name: eur(500)}))
    assert creations(sandbox) == []


@both_homes
@pytest.mark.parametrize(
    ("earlier", "words"),
    [(dollars(5000), "5000.00 USD"), (Money(Decimal(3), ""), "3.00 .currency unknown.")],
    ids=["dollars", "no currency"],
)
def test_what_was_spent_in_another_currency_cant_be_judged(
    sandbox, order, decide, spent, line, earlier, words
):
    spent(earlier)
    limits = Limits(month=eur(150))
    with pytest.raises(SpendingLimitExceeded, match=f"{words} ordered this month can't be counted"):
        order(line, limits=limits)
    shown, _purchase = decide(line, limits=limits)
    assert "can't be counted" in shown
    assert creations(sandbox) == []


@both_homes
def test_what_was_free_in_another_currency_costs_nothing(order, spent, line):
    spent(dollars(0))
    assert order(line, limits=Limits(month=eur(150))).order.id


def test_orders_of_other_journals_count_for_the_month(sandbox, order, spent, line, tmp_path):
    other, gone = tmp_path / "other", tmp_path / "gone"
    spent(eur(100), where=other)
    limits = Limits(month=eur(150), journals=(other, gone))
    with pytest.raises(SpendingLimitExceeded, match="100.00 EUR ordered this month"):
        order(line, limits=limits)
    # Under another name it is the same journal, and counts once.
    (tmp_path / "link").symlink_to(other)
    again = Limits(month=eur("208.16"), journals=(other, tmp_path / "link"))
    assert order(line, where=other, limits=again).order.id in sandbox.orders
    assert not gone.exists()


def test_an_order_waits_for_one_that_begins_in_another_journal_and_counts_it(
    sandbox, order, client, line, tmp_path
):
    other, refused = Journal(tmp_path / "other"), []

    def try_to_order():
        try:
            order(line, limits=Limits(month=eur(150), journals=(tmp_path / "other",)))
        except SpendingLimitExceeded as error:
            refused.append(error.message)

    thread = threading.Thread(target=try_to_order)

    def meanwhile(_attempts):
        thread.start()
        while not any(request.path.endswith("/price") for request in sandbox.requests):
            time.sleep(0.01)
        thread.join(0.3)
        assert thread.is_alive()

    earlier = (LineItem("sentinel-2-l2a", "earlier", "L2A"),)
    origin = client.connection.origin
    other.begin(Intent(origin, 42, 456, earlier, (eur(100),), ()), guard=meanwhile)
    thread.join()
    assert "100.00 EUR ordered this month" in refused[0]
    assert creations(sandbox) == []


@pytest.mark.parametrize("kind", ["circle", "too long", "no path"])
def test_another_journal_that_cant_be_looked_for_stops_the_order(
    sandbox, order, line, tmp_path, kind
):
    folders = {
        "circle": tmp_path / "circle",
        "too long": tmp_path / ("a" * 300),
        "no path": tmp_path / "a\0b",
    }
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with pytest.raises(JournalError, match="can't be read or written"):
        order(line, limits=Limits(month=eur(500), journals=(folders[kind],)))
    assert creations(sandbox) == []


def test_another_journal_that_may_not_be_written_counts_all_the_same(
    sandbox, order, spent, line, tmp_path, monkeypatch
):
    other = tmp_path / "other"
    spent(eur(100), where=other)
    connect = sqlite3.connect

    def open_archive_to_read(path, **options):
        if Path(path).parent != other:
            return connect(path, **options)
        return connect(f"{Path(path).as_uri()}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", open_archive_to_read)
    with pytest.raises(SpendingLimitExceeded, match="100.00 EUR ordered this month"):
        order(line, limits=Limits(month=eur(150), journals=(other,)))
    assert order(line, limits=Limits(month=eur(500), journals=(other,))).order.id in sandbox.orders


def test_orders_in_journals_that_count_each_other_begin_at_once(sandbox, order, tmp_path):
    """Each holds its own journal and looks into the others': none fails for having to wait."""
    folders = tuple(tmp_path / name for name in "abcd")
    for folder in folders:
        Journal(folder)
    begun = threading.Barrier(len(folders))
    outcomes = []

    def run(number, folder):
        wanted = line_in(sandbox, "sentinel-2-l2a", number)
        begun.wait()
        try:
            order(wanted, where=folder, limits=Limits(month=eur(250), journals=folders))
            outcomes.append("ordered")
        except SpendingLimitExceeded as error:
            outcomes.append("With 216.32 EUR ordered" in error.message)

    threads = [threading.Thread(target=run, args=one) for one in enumerate(folders)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes, key=str) == [True, True, "ordered", "ordered"]
    assert len(creations(sandbox)) == 2


def test_another_journal_that_cant_be_read_stops_the_order(sandbox, order, spent, line, tmp_path):
    other = tmp_path / "other"
    spent(eur(1), where=other)
    Journal(other).path.write_bytes(b"no journal" * 1000)
    with pytest.raises(JournalError):
        order(line, limits=Limits(month=eur(500), journals=(other,)))
    assert creations(sandbox) == []
    shutil.rmtree(other)
    assert order(line, limits=Limits(month=eur(500), journals=(other,))).order.id


@pytest.mark.parametrize("max_total", [Decimal(500), eur(500), Money(Decimal(500), "KWD")], ids=str)
def test_no_maximum_covers_a_change_of_currency(sandbox, order, line, max_total):
    priced(sandbox, "100.00", "KWD")
    with pytest.raises(PriceChanged, match="100.00 EUR .* 100.00 KWD") as caught:
        order(line, seen_prices=(eur(100),), max_total=max_total)
    assert "can't be compared" in caught.value.message
    assert creations(sandbox) == []


def test_a_maximum_in_another_currency_than_the_prices_is_refused(sandbox, order, line):
    with pytest.raises(SpendingLimitExceeded, match="500.00 USD, and its prices are in EUR"):
        order(line, max_total=dollars(500))
    assert creations(sandbox) == []


def test_a_bare_maximum_names_the_currency_in_which_it_counts(order, line, monitor):
    order(line, max_total=Decimal(500), seen_prices=(eur(100),))
    assert any("500.00 EUR, in the currency of the prices" in text for text in monitor.infos)


@pytest.mark.parametrize(("bound", "is_ordered"), [(eur(110), True), (eur(108), False)])
def test_within_a_maximum_a_price_may_have_risen(sandbox, order, line, bound, is_ordered):
    if is_ordered:
        assert order(line, max_total=bound, seen_prices=(eur(90),)).order.id in sandbox.orders
    else:
        with pytest.raises(SpendingLimitExceeded, match="above the limit of 108.00 EUR"):
            order(line, max_total=bound, seen_prices=(eur(90),))
        assert creations(sandbox) == []


@pytest.mark.parametrize(
    "bound",
    [Decimal("NaN"), Decimal(-1), Decimal("1e-999999999"), Money(Decimal(5), ""), True, "5 euro"],
    ids=["NaN", "negative", "without end", "no currency", "boolean", "text"],
)
def test_a_maximum_that_is_no_amount_is_refused_before_anything_is_asked(
    sandbox, order, line, bound
):
    with pytest.raises(InputError, match="no amount of money"):
        order(line, max_total=bound)
    assert sandbox.requests == []


@both_homes
def test_what_was_billed_and_paid_counts_though_the_order_is_cancelled_later(
    sandbox, order, client, folder, line, buy
):
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a", 1))
    journal = Journal(folder)
    origin = client.connection.origin
    bill = {"total": {"amount": "140.00", "currency": "EUR"}}
    journal.record_status(origin, Order(order_id, "PAID", raw=bill))
    journal.record_status(origin, Order(order_id, "CANCELLED"))
    with pytest.raises(SpendingLimitExceeded, match="140.00 EUR ordered this month"):
        order(line, limits=Limits(month=eur(200)))
    assert len(creations(sandbox)) == 1

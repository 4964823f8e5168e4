# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums of what was spent."""

import csv
import io
import time
from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import By, LineItem, Money, spending, write_spending_csv
from datacosmos_imagery.core.errors import StoreError
from datacosmos_imagery.core.journal.record import OrderRecord, Phase
from datacosmos_imagery.core.journal.spent import ALL, SPENDING_COLUMNS
from datacosmos_imagery.core.sales.line_prices import LinePrice

ORIGIN = "https://app.open-cosmos.com"
SANDBOX = "http://127.0.0.1:8000"
MANTIS, SENTINEL = "mantis-l1d-cogs", "sentinel-2-l2a"


def money(amount, currency="EUR"):
    return Money(Decimal(amount), currency)


def order(
    number,
    *prices,
    total=None,
    collections=(MANTIS,),
    when=(2026, 11, 5, 12),
    phase=Phase.PAID,
    status="PAID",
    billed=True,
    label="",
    contract=456,
    origin=ORIGIN,
):
    """An order whose lines cost this, each of the next collection; None for not known."""
    known = [None if price is None else LinePrice(money(price), billed) for price in prices]
    sums = money(sum(Decimal(price) for price in prices if price))
    return OrderRecord(
        number,
        origin,
        f"o-{number}",
        phase,
        status,
        tuple(
            LineItem(collections[place % len(collections)], f"I{number}-{place}", "L1D")
            for place in range(len(prices))
        ),
        line_prices=tuple(known),
        contract_id=contract,
        total=sums if total is None else total,
        begun_at=datetime(*when, tzinfo=timezone.utc) if when else None,
        label=label,
        is_billed=billed,
    )


def amounts(rows, *by):
    return [(*(row.of[one] for one in by), row.currency, str(row.spent)) for row in rows]


def test_what_was_paid_is_summed_by_month_the_latest_first():
    orders = [
        order(1, "10.10"),
        order(2, "0.20", when=(2026, 12, 1, 0)),
        order(3, "5", when=(2026, 11, 30, 23, 59, 59)),
    ]
    sums = spending(orders, [By.MONTH])
    assert amounts(sums.rows, By.MONTH) == [
        ("2026-12", "EUR", "0.20"),
        ("2026-11", "EUR", "15.10"),
    ]
    assert [(row.spent, row.orders, row.images) for row in sums.totals] == [
        (Decimal("15.30"), 3, 3)
    ]


def test_all_keys_together_tell_orders_apart():
    orders = [
        order(1, "1", label="CC 7"),
        order(2, "2", label="CC 7", contract=789),
        order(3, "4", label="CC 8"),
        order(4, "8", collections=(SENTINEL,), label="CC 7"),
        order(5, "16", label="CC 7"),
        order(6, "32", contract=None),
    ]
    assert amounts(spending(orders).rows, *ALL) == [
        ("2026-11", "456", "CC 7", MANTIS, "EUR", "17"),
        ("2026-11", "456", "CC 7", SENTINEL, "EUR", "8"),
        ("2026-11", "456", "CC 8", MANTIS, "EUR", "4"),
        ("2026-11", "789", "CC 7", MANTIS, "EUR", "2"),
        ("2026-11", "", "", MANTIS, "EUR", "32"),
    ]


def test_currencies_and_services_are_never_mixed():
    dollars = replace(order(2, "7"), total=money("7", "USD"))
    sums = spending([order(1, "5"), dollars, order(3, "900", origin=SANDBOX)], [])
    assert [(row.service, row.currency, row.spent) for row in sums.totals] == [
        (SANDBOX, "EUR", Decimal(900)),
        (ORIGIN, "EUR", Decimal(5)),
        (ORIGIN, "USD", Decimal(7)),
    ]
    assert sums.rows == sums.totals
    (only,) = spending([order(1, "5"), order(3, "900", origin=SANDBOX)], [], service=ORIGIN).rows
    assert only.spent == 5


def test_only_what_was_paid_is_spent_and_the_rest_stands_apart():
    orders = [
        order(1, "1"),
        order(2, "2", phase=Phase.WAITING, status="UNPAID"),
        order(3, "4", phase=Phase.UNKNOWN, status=""),
        order(4, "8", phase=Phase.CREATING, status=""),
        order(5, "16", phase=Phase.CANCELLED, status="CANCELLED"),
        order(6, "32", phase=Phase.REFUSED, status=""),
        order(7, "64", phase=Phase.COMPLETE, status="REFUNDED"),
        order(8, "128", phase=Phase.COMPLETE, status="CANCELLED"),
        order(9, "256", phase=Phase.COMPLETE, status="IN DISPUTE"),
        order(10, "512", phase=Phase.FAILED),
    ]
    (row,) = spending(orders, [By.MONTH]).rows
    assert (row.spent, row.orders) == (1 + 256 + 512, 3)
    assert (row.open, row.open_orders) == (2 + 4 + 8, 3)
    assert (row.not_counted, row.not_counted_orders) == (16 + 32 + 64 + 128, 4)
    assert row.unknown_orders == 0


def test_what_is_only_known_as_asked_is_said():
    (row,) = spending([order(1, "10"), order(2, "3", billed=False)], [By.MONTH]).rows
    assert (row.spent, row.as_asked) == (13, 3)


def test_an_order_of_several_collections_is_split_by_its_line_prices():
    both = (MANTIS, SENTINEL)
    rows = spending([order(1, "10", "20", "30", collections=both)], [By.COLLECTION]).rows
    assert [(r.of[By.COLLECTION], r.spent, r.images, r.orders) for r in rows] == [
        (MANTIS, 40, 2, 1),
        (SENTINEL, 20, 1, 1),
    ]
    (month,) = spending([order(1, "10", "20", "30", collections=both)], [By.MONTH]).rows
    assert (month.spent, month.images, month.orders) == (60, 3, 1)


@pytest.mark.parametrize(
    ("prices", "total", "expected"),
    [
        # fees, which no line names
        (("10", "20"), "33.50", [(MANTIS, "10", 1), (SENTINEL, "20", 1), ("", "3.50", 0)]),
        # a discount
        (("10", "20"), "27", [(MANTIS, "10", 1), (SENTINEL, "20", 1), ("", "-3", 0)]),
        # one line isn't priced
        (("10", None), "33", [(MANTIS, "10", 1), ("", "23", 1)]),
        # none is
        ((None, None), "33", [("", "33", 2)]),
        # nothing to pay
        (("0", None), "0", [(MANTIS, "0", 1), ("", "0", 1)]),
    ],
)
def test_what_lines_dont_explain_of_a_total_is_a_row_of_its_own(prices, total, expected):
    one = order(1, *prices, total=money(total), collections=(MANTIS, SENTINEL))
    sums = spending([one], [By.COLLECTION])
    found = [(r.of[By.COLLECTION], str(r.spent), r.images) for r in sums.rows]
    assert found == expected
    assert sum(row.spent for row in sums.rows) == sums.totals[0].spent == Decimal(total)


def test_lines_in_another_currency_than_the_total_dont_split_it():
    one = order(1, "10", "20", total=money("9", "USD"), collections=(MANTIS, SENTINEL))
    assert amounts(spending([one], [By.COLLECTION]).rows, By.COLLECTION) == [("", "USD", "9")]


def test_the_total_of_an_order_of_one_collection_needs_no_line_prices():
    one = order(1, None, "20", total=money("33"))
    assert amounts(spending([one], [By.COLLECTION]).rows, By.COLLECTION) == [(MANTIS, "EUR", "33")]


def test_amounts_that_nobody_knows_are_counted_not_guessed():
    unknown = replace(order(1, None, None, collections=(MANTIS, SENTINEL)), total=None)
    partly = replace(order(2, "5", None), total=None)
    empty = replace(order(3), total=None)
    cancelled = replace(order(4, None, phase=Phase.CANCELLED, status="CANCELLED"), total=None)
    sums = spending([unknown, partly, empty, cancelled], [By.MONTH])
    assert [(r.currency, r.spent, r.unknown_orders) for r in sums.rows] == [
        ("EUR", 5, 0),
        ("", 0, 3),
    ]


def test_a_period_holds_its_first_and_its_last_day_and_says_what_has_no_date():
    orders = [
        order(1, "1", when=(2026, 11, 1, 0)),
        order(2, "2", when=(2026, 11, 30, 23, 59)),
        order(3, "4", when=(2026, 12, 1, 0)),
        order(4, "8", when=(2026, 10, 31, 23, 59)),
        order(5, "16", when=None),
    ]
    sums = spending(orders, [], since=date(2026, 11, 1), until=date(2026, 11, 30))
    assert (sums.totals[0].spent, sums.undated) == (3, 1)
    assert spending(orders, [], since=date(2026, 11, 30)).totals[0].spent == 6
    every = spending(orders, [By.MONTH])
    assert (every.totals[0].spent, every.undated) == (31, 0)
    assert every.rows[-1].of[By.MONTH] == ""


def test_nothing_ordered_is_an_empty_table():
    assert (spending([]).rows, spending([]).totals) == ((), ())


def test_the_csv_has_exact_amounts_and_no_formulas(tmp_path):
    both = order(
        1, "10", "20", total=money("27"), collections=(MANTIS, SENTINEL), label="=cmd|' /C calc'!A0"
    )
    path = tmp_path / "spending.csv"
    write_spending_csv(path, spending([both]))
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert list(rows[0]) == list(SPENDING_COLUMNS)
    assert [row["spent"] for row in rows] == ["10.00", "20.00", "-3.00"]  # a number, to be summed
    assert rows[0]["label"] == "'=cmd|' /C calc'!A0"
    write_spending_csv(path, spending([both], [By.LABEL]))
    header = path.read_text("utf-8-sig").splitlines()[0].split(",")
    assert header[:3] == ["service", "label", "currency"]


def test_a_csv_that_cant_be_written_says_so(tmp_path):
    (tmp_path / "spending.csv").mkdir()
    with pytest.raises(StoreError, match="table of spending"):
        write_spending_csv(tmp_path / "spending.csv", spending([]))


def test_ten_thousand_orders_are_summed_within_a_second():
    orders = [
        order(number, "10", "20", "30", collections=(MANTIS, SENTINEL), label=f"CC {number % 50}")
        for number in range(10_000)
    ]
    began = time.process_time()
    sums = spending(orders)
    assert time.process_time() - began < 1
    assert sums.totals[0].spent == 600_000

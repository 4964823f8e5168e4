# SPDX-License-Identifier: GPL-2.0-or-later
"""What an order says that it costs, whatever its members are called."""

from decimal import Decimal

import pytest
from datacosmos_imagery.core import LineItem, Money, Order, PriceChange
from datacosmos_imagery.core.sales.stated_prices import stated_prices
from views import eur

LINE = LineItem("mantis-l1d-cogs", "M1", "L1D")
OTHER = LineItem("sentinel-2-l2a", "S1", "L2A")


def order(*lines, **members):
    entries = [
        {"id": "c0a8", **line.to_json(), **stated} for line, stated in zip((LINE, OTHER), lines)
    ]
    return Order.from_json({"id": "1", "status": "UNPAID", "order_line_items": entries, **members})


@pytest.mark.parametrize(
    "stated",
    [
        {"price": "12.50"},
        {"price": 12.5, "currency": "eur"},
        {"finalPrice": "12.50", "price": "99"},
        {"final": "12.50", "value": "99.00", "currency": "EUR"},
        {"price": {"value": "99.00", "final": "12.50", "currency": "EUR"}},
        {"total_cost": "12.50", "tax_amount": "2.00", "discount_price": "80"},
        {"amount": "12.50", "unit_price": "1.20", "price_per_km2": "1.00", "credits_total": "3"},
        {"computed_price": "12.50", "list_price": "99", "opencosmos:price_currency": "EUR"},
    ],
    ids=lambda stated: "+".join(stated),
)
def test_the_charged_price_of_a_line_is_found(stated):
    prices = stated_prices(order(stated), "EUR")
    assert prices.lines == {LINE: (eur("12.50"),)}
    assert prices.rises_above({LINE: eur("12.50")}) == ()
    assert prices.rises_above({LINE: eur("13")}) == ()
    assert prices.rises_above({LINE: eur("12.49")}) == (
        PriceChange(LINE, eur("12.49"), eur("12.50")),
    )
    assert prices.bill({LINE: eur("12.49")}) == eur("12.50")


def test_of_several_equally_telling_amounts_the_asked_one_counts_else_the_highest():
    prices = stated_prices(order({"price": "10", "amount": "12"}), "EUR")
    assert prices.rises_above({LINE: eur("10")}) == ()
    assert prices.rises_above({LINE: eur("11")}) == (PriceChange(LINE, eur("11"), eur("12")),)


def test_another_currency_is_a_rise():
    prices = stated_prices(order({"price": "1", "currency": "USD"}), "EUR")
    assert prices.rises_above({LINE: eur("10")})[0].new == Money(Decimal(1), "USD")


def test_a_dearer_total_is_seen_where_no_line_says_why():
    asked = {LINE: eur("10"), OTHER: eur("5")}
    prices = stated_prices(order({}, {}, total_price="16.00", currency="EUR"), "EUR")
    assert prices.rises_above(asked) == (PriceChange(None, eur("15"), eur("16.00")),)
    assert prices.bill(asked) == eur("16.00")


@pytest.mark.parametrize(
    "stated",
    [
        {},
        {"price": None},
        {"price": "free"},
        {"price": -3},
        {"price": True},
        {"price": []},
        {"price": {"final": None}},
        {"price": "1e999999"},
        {"item_count": 3, "total_area_km2": 370.8, "id": 5},
    ],
    ids=str,
)
def test_what_is_no_amount_says_nothing(stated):
    prices = stated_prices(order(stated), "EUR")
    assert prices.lines == {}
    assert prices.rises_above({LINE: eur("0")}) == ()
    assert prices.bill({LINE: eur("0")}) is None


def test_a_bill_needs_every_line():
    assert (
        stated_prices(order({"price": "1"}, {}), "EUR").bill({LINE: eur("1"), OTHER: eur("1")})
        is None
    )


def test_an_order_of_the_quickstart_says_nothing():
    bare = Order.from_json({"id": "1", "status": "UNPAID", "organisation_id": 42,
                            "contract_id": 456, "payment_reference_number": "12",
                            "order_line_items": None})  # fmt: skip
    assert stated_prices(bare, "EUR").rises_above({LINE: eur("1")}) == ()

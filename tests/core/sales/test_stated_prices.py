# SPDX-License-Identifier: GPL-2.0-or-later
"""What an order says that it costs, whatever its members are called."""

from decimal import Decimal

import pytest
from datacosmos_imagery.core import LineItem, Money, Order
from datacosmos_imagery.core.sales.comparing import compare
from datacosmos_imagery.core.sales.differences import Asked, Difference, Fact, How
from datacosmos_imagery.core.sales.stated_prices import stated_amounts, stated_prices
from views import eur

LINE = LineItem("mantis-l1d-cogs", "M1", "L1D")
OTHER = LineItem("sentinel-2-l2a", "S1", "L2A")


def order(*lines, status="UNPAID", **members):
    entries = [
        {"id": "c0a8", **line.to_json(), **stated} for line, stated in zip((LINE, OTHER), lines)
    ]
    return Order.from_json({"id": "1", "status": status, "order_line_items": entries, **members})


def asked(*prices):
    lines = (LINE, OTHER)[: len(prices)]
    return Asked(42, 456, lines, tuple(map(eur, prices)))


def differences(found, *prices):
    return compare(found, asked(*prices)).differences


def price(was, now, how=How.OTHER):
    return (Difference(Fact.PRICE, LINE, f"{was} EUR", now, how),)


@pytest.mark.parametrize(
    "stated",
    [
        {"price": "12.50"},
        {"price": 12.5, "currency": "eur"},
        {"prices": "12.50"},
        {"finalPrice": "12.50", "price": "99"},
        {"final": "12.50", "value": "99.00", "currency": "EUR"},
        {"price": {"value": "99.00", "final": "12.50", "currency": "EUR"}},
        {"price": {"amount": {"value": "12.50", "currency": "EUR"}}},
        {"totals": {"EUR": "12.50"}},
        {"total_cost": "12.50", "tax_amount": "2.00", "discount_price": "80"},
        {"amount": "12.50", "unit_price": "1.20", "price_per_km2": "1.00", "credits_total": "3"},
        {"computed_price": "12.50", "list_price": "99", "opencosmos:price_currency": "EUR"},
        {"totalprice": "12.50", "subtotal": "10.50", "total_before_tax": "10.50"},
        {"grand_total": "12.50"},
        {"gross": "12.50", "net": "10.50"},
        {"sum": "12.50"},
        {"billed": "12.50"},
        {"invoiced_amount": "12.50"},
        {"price_in_cents": 1250},
        {"amountMinor": 1250},
        {"price": {"cents": 1250}},
        {"payment": {"amount": "12.50"}},
        {"price": 12.500000000000002},
        {"price_eur": "12.50"},
        {"totalEUR": "12.50", "total_usd": "14.00"},
    ],
    ids=lambda stated: "+".join(stated),
)
def test_the_charged_price_of_a_line_is_found(stated):
    found = order(stated)
    assert differences(found, "12.50") == ()
    assert differences(found, "12.49") == price("12.49", "12.50 EUR")
    # Cheaper isn't what was asked for either.
    assert differences(found, "13.00") == price("13.00", "12.50 EUR")
    assert compare(found, asked("12.49")).billed == eur("12.50")
    assert compare(found, asked("12.49")).billed_lines == (eur("12.50"),)


@pytest.mark.parametrize(
    "stated",
    [
        {"price": "10", "amount": "12"},
        {"total": "10", "price": "12"},
        {"final": "10", "total": "12"},
        {"price": "10", "total_cents": 1200},
        {"price": {"total": "10", "amount": "12"}},
    ],
    ids=str,
)
def test_all_equally_telling_amounts_must_be_what_was_asked(stated):
    found = order(stated)
    assert differences(found, "10.00") == price("10.00", "12.00 EUR")
    assert [one.found for one in differences(found, "11.00")] == ["10.00 EUR", "12.00 EUR"]
    assert compare(found, asked("10.00")).billed == eur("10")
    assert compare(found, asked("11.00")).billed == eur("12")


def test_another_currency_can_not_be_compared_and_is_not_called_dearer():
    (found,) = differences(order({"price": "1", "currency": "USD"}), "10.00")
    assert (found.fact, found.found, found.how) == (Fact.PRICE, "1.00 USD", How.INCOMPARABLE)
    assert "another currency, which can't be compared" in str(found)
    assert "dear" not in str(found)


def test_an_amount_with_another_currency_in_its_name_can_not_be_compared_either():
    (found,) = differences(order({"price_usd": "1"}), "10.00")
    assert (found.found, found.how) == ("1.00 USD", How.INCOMPARABLE)


@pytest.mark.parametrize("where", ["order", "line"])
@pytest.mark.parametrize("name", ["currency", "price_currency", "currencyCode"])
def test_a_currency_without_an_amount_must_be_the_one_asked_for_too(where, name):
    def stating(currency):
        if where == "line":
            return order({name: currency})
        return order({}, **{name: currency})

    line = LINE if where == "line" else None
    assert differences(stating("eur"), "10.00") == ()
    assert differences(stating("USD"), "10.00") == (Difference(Fact.CURRENCY, line, "EUR", "USD"),)
    assert differences(stating("€"), "10.00") == (
        Difference(Fact.CURRENCY, line, "EUR", "€", How.UNREADABLE),
    )


def test_currencies_that_disagree_are_a_difference_whichever_comes_first():
    for stated in ({"currency": "EUR", "price_currency": "USD"}, {"price_currency": "USD"}):
        assert differences(order({"price": "10", **stated}), "10.00") != ()


def test_a_total_is_compared_where_no_line_says_a_price():
    found = order({}, {}, total_price="16.00", currency="EUR")
    assert differences(found, "10", "5") == (
        Difference(Fact.TOTAL, None, "15.00 EUR", "16.00 EUR"),
    )
    assert compare(found, asked("10", "5")).billed == eur("16.00")


def test_a_surcharge_on_equal_lines_is_a_difference_of_the_total():
    found = order({"price": "10"}, {"price": "5"}, total="16.50", fees="1.50")
    assert differences(found, "10", "5") == (
        Difference(Fact.TOTAL, None, "15.00 EUR", "16.50 EUR"),
    )


def test_a_fee_beside_lines_without_a_total_is_a_difference_and_counts():
    found = order({"price": "10"}, {"price": "5"}, service_fee="1.50")
    (fee,) = differences(found, "10", "5")
    assert (fee.fact, fee.found) == (Fact.FEE, "1.50 EUR")
    assert compare(found, asked("10", "5")).billed == eur("16.50")
    assert differences(order({"price": "10"}, {"price": "5"}, service_fee=0), "10", "5") == ()


@pytest.mark.parametrize(
    "said",
    ["1,100.00", "500 EUR", "abc", "", "-3", "NaN", "٥٠٠", "1_000", "10 000", "0x10", "free", [500], ["10.00"],
     {"x": 500}, -3, "1e999999", 10**30, [{"amount": "10.00"}], []],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("name", ["price", "total", "final", "amount"])
def test_what_is_stated_and_can_not_be_read_is_a_difference(name, said):
    (line,) = differences(order({name: said}), "10.00")
    assert (line.fact, line.line, line.asked, line.how) == (
        Fact.PRICE, LINE, "10.00 EUR", How.UNREADABLE
    )  # fmt: skip
    assert 0 < len(line.found) <= 40
    (total,) = differences(order({}, **{name: said}), "10.00")
    assert (total.fact, total.how) == (Fact.TOTAL, How.UNREADABLE)
    assert compare(order({}, **{name: said}), asked("10.00")).billed is None
    assert stated_prices(order({}, **{name: said}), "EUR").total == ()


@pytest.mark.parametrize(
    "stated",
    [
        {},
        {"price": None},
        {"price": True},
        {"price": {"final": None}},
        {"charges": []},
        {"item_count": 3, "total_area_km2": 370.8, "id": 5},
        {"price_id": "price_1N", "charge_id": "ch_3", "payment_status": "open", "is_total": True},
        {"cost_center": "A-17", "price_list": "standard", "charge_type": "card"},
        {"charged_at": "2026-11-30T00:00:00Z", "due": "2026-12-30", "due_date": "2026-12-30"},
        {"charge": {"id": "ch_3", "status": "open"}, "billing_period": "2026-11"},
        {"total_images": 2, "total_pages": 1, "days_remaining": 14, "paid_by": "ada"},
        {"price_model": "area", "amount_formatted": "EUR 10,00", "currency_symbol": "€"},
        {"payment": {"method": "card", "status": "open"}, "payment_reference_number": "12"},
    ],
    ids=str,
)
def test_what_only_looks_like_an_amount_says_nothing(stated):
    for found in (order(stated), order({}, **stated)):
        assert differences(found, "10.00") == ()
        assert compare(found, asked("10.00")).billed is None


@pytest.mark.parametrize(
    "name",
    ["amount_due", "due", "totalDue", "balance_due", "remaining", "amount_remaining",
     "outstanding", "outstanding_balance", "left_to_pay", "amount_due_cents"],
)  # fmt: skip
def test_what_is_left_to_pay_must_be_all_of_an_unpaid_order_and_says_nothing_of_a_paid_one(name):
    scale = 100 if "cents" in name else 1
    assert differences(order({}, **{name: 10 * scale}), "10.00") == ()
    (due,) = differences(order({}, **{name: 15 * scale}), "10.00")
    assert (due.fact, due.asked, due.found) == (Fact.DUE, "10.00 EUR", "15.00 EUR")
    paid = order({"price": "10"}, status="PAID", **{name: 0})
    assert differences(paid, "10.00") == ()
    assert compare(paid, asked("10.00")).billed == eur("10")
    assert stated_prices(order(status="PAID", **{name: 0}), "EUR").total == ()


@pytest.mark.parametrize(
    "name",
    [
        "payable",
        "amount_payable",
        "total_payable",
        "amount_to_pay",
        "totalToPay",
        "open_amount",
        "total_open",
        "pending_amount",
        "rest_amount",
        "grand_total_due",
        "final_amount_due",
        "order_total_due",
        "invoice_amount_due",
    ],
)
@pytest.mark.parametrize("shape", [str, lambda amount: {"amount": amount, "currency": "EUR"}])
def test_what_is_to_be_paid_counts_until_it_is_paid_and_then_is_no_price_of_zero(name, shape):
    assert differences(order({}, **{name: shape("80")}), "80") == ()
    after = order({}, status="PAID", total="80", **{name: shape("0")})
    assert compare(after, asked("80")).differences == ()
    assert compare(after, asked("80")).billed == eur("80")
    alone = order({}, status="PAID", **{name: shape("0.00")})
    assert compare(alone, asked("80")).billed is None


@pytest.mark.parametrize(
    "name",
    ["amount_to_pay", "still_to_pay", "open_amount", "grand_total_due", "invoice_amount_due"],
)
def test_more_to_pay_than_was_asked_is_a_difference(name):
    assert differences(order({}, **{name: "150"}), "80") != ()


def test_what_was_paid_must_be_what_was_asked_once_it_is_paid():
    assert differences(order({}, amount_paid="0"), "10.00") == ()
    found = order({}, status="PAID", amount_paid="15.00")
    assert differences(found, "10.00") == (Difference(Fact.TOTAL, None, "10.00 EUR", "15.00 EUR"),)
    assert compare(found, asked("10.00")).billed == eur("15")
    # With credits nothing was paid in money.
    assert differences(order({}, status="PAID", amount_paid="0.00"), "10.00") == ()


def test_a_bill_needs_every_line():
    assert compare(order({"price": "1"}, {}), asked("1", "1")).billed is None


def test_an_order_of_the_quickstart_says_nothing():
    bare = Order.from_json({"id": "1", "status": "UNPAID", "organisation_id": 42,
                            "contract_id": 456, "payment_reference_number": "12",
                            "order_line_items": None})  # fmt: skip
    assert differences(bare, "1") == ()


def test_a_price_in_objects_without_end_can_not_be_read():
    nested = {"price": "1"}
    for _level in range(60):
        nested = {"price": nested}
    stated = stated_amounts(nested, "EUR", is_paid=False)
    assert [one.money for one in stated.prices] == [None]


def test_the_smallest_unit_is_the_currencys_own():
    for currency, units in (("EUR", 1250), ("KWD", 12500), ("JPY", "12.50")):
        stated = stated_amounts({"amount_minor": units}, currency, is_paid=False)
        assert stated.prices[0].money == Money(Decimal("12.50"), currency)


PRICED = ({"price": "10"}, {"price": "5"})


@pytest.mark.parametrize(
    "members",
    [
        {"tax": "3.00"},
        {"vat_amount": "3.00"},
        {"taxes": [{"name": "VAT", "rate": "0.2", "amount": "3.00"}]},
        {"tax_lines": [{"price": "2.00"}, {"price": "1.00"}]},
        {"tax": {"amount": "3.00", "rate": "0.2"}},
        {"taxes_included": False, "taxAmount": "3.00"},
        {"tax": "3,00"},
        {"handling": "3.00"},
        {"shipping_amount": "3.00"},
        {"commission": "3.00"},
        {"adjustments": [{"amount": "3.00"}]},
        {"fees": [{"amount": "2.00"}, {"amount": "1.00"}]},
        {"fees": [{"name": "service"}]},
        {"net": "15.00", "tax": "3.00"},
        {"price_excl_vat": "15.00", "vat": "3.00"},
        {"subtotal": "18.00"},
        {"totals": {"subtotal": "15.00", "tax": "3.00"}},
        {"amount_due_now": "18.00"},
        {"total": {"units": "15", "nanos": 900000000}},
        {"total": {"money": {"amount": "18.00"}}},
        {"transaction": {"amount": "18.00"}},
        {"invoices": [{"total": "18.00"}]},
        {"quote": {"total": "18.00"}},
        {"attributes": {"total_price": "18.00"}},
        {"total": "15.00", "price_details": {"total": "18.00"}},
    ],
    ids=str,
)
def test_whatever_comes_on_top_of_the_lines_is_a_difference(members):
    assert len(differences(order(*PRICED, **members), "10", "5")) == 1


@pytest.mark.parametrize(
    "members",
    [
        {"total": "15.00", "taxes": [{"name": "VAT", "amount": "2.50"}], "tax": "2.50"},
        {"tax": "0.00", "taxes": [], "tax_rate": "0", "fees": [{"amount": "0.00"}]},
        {"tax": "2.50", "taxes_included": True},
        {"tax": {"amount": "2.50", "included": True}},
        {"tax": "2.50", "tax_behavior": "inclusive"},
        {"tax": "exempt", "tax_id": "ES1", "taxes": [{"name": "VAT", "rate": 20}]},
        {"net": "12.50", "tax": "2.50"},
        {"price_without_tax": "12.50", "tax": "2.50"},
        {"taxExclusiveAmount": "12.50", "taxInclusiveAmount": "15.00"},
        {"payment": {"total_before_tax": "12.50", "vat": "2.50"}},
        {"subtotal": "18.00", "discount": "3.00"},
        {"subtotal": "15.00", "discount": "3.00", "total_tax": "3.00"},
        {"total": "15.00", "total_details": {"amount_tax": 0, "amount_shipping": 0}},
        {"total": "15.00", "shipping_total": "0.00", "discount_total": "0.00"},
        {"shipping": "download", "extras": ["ndvi"], "adjustments": []},
        {"total": "15.00", "credits_applied": "5.00", "amount_due": "10.00"},
        {"credits_applied": "15.00", "amount_due": 0},
        {"total_paid": "5.00", "balance_due": "10.00"},
        {"amount_captured": 0, "amount_received": 0, "amount_charged": 0, "total_paid": 0},
        {"total": {"units": "14", "nanos": 1000000000}},
        {"currency": {"code": "EUR", "symbol": "\u20ac"}},
        {"total": "15.00", "total_in_usd": {"amount": "16.50", "currency": "USD"}},
        {"totals": {"EUR": "15.00", "USD": "16.50"}},
        {"charge": "ch_3NqF2e", "price_book": "b", "cost_allocation": "dept-4"},
        {"final_product": "L2A", "total_pixels": 5, "price_validity": "30 days"},
        {"invoices": [{"id": "i1", "total": "15.00"}]},
    ],
    ids=str,
)
def test_the_same_price_said_in_parts_or_with_more_words_is_none(members):
    assert differences(order(*PRICED, **members), "10", "5") == ()


@pytest.mark.parametrize(
    "members",
    [
        {"amount_due": "10.00"},
        {"amount_due": "0.00"},
        {"amount_due": "10.00", "credits_applied": "4.00"},
        {"amount_due": "10.00", "credits_applied": "5.00", "total": "16.00"},
        {"amount_due": "10.00", "credit_balance": "5.00"},
    ],
    ids=str,
)
def test_less_left_to_pay_needs_a_reason(members):
    assert differences(order(*PRICED, **members), "10", "5") != ()


def test_a_unit_price_times_the_quantity_counts_where_nothing_else_is_said():
    for stated in (
        {"quantity": 1, "unit_price": "10"},
        {"qty": "2", "unitAmount": 5},
        {"quantity": 1, "unit_price": "8", "tax": "2"},
        {"quantity": 1, "unit_price": "99", "price": "10"},
        {"quantity": 1, "unit_price": "1.20", "area_km2": 8.3},
        {"unit_price": "1.20"},
    ):
        assert [x for x in differences(order(stated), "10.00") if x.fact is not Fact.LINE] == []
    assert differences(order({"quantity": 1, "unit_price": "500"}), "10.00") == (
        price("10.00", "500.00 EUR")
    )


def test_the_price_after_a_discount_is_the_one_that_counts():
    for name in ("discounted_price", "price_after_discount"):
        found = order({"price": "12", name: "10", "discount": "2"})
        assert differences(found, "10.00") == ()
        assert differences(found, "12.00") == price("12.00", "10.00 EUR")


def test_a_tax_within_the_total_of_its_line_is_no_fee():
    assert differences(order({"total": "10", "tax": "1.67"}), "10.00") == ()
    (fee,) = differences(order({"price": "10", "tax": "2.00"}), "10.00")
    assert (fee.fact, fee.found) == (Fact.FEE, "2.00 EUR")
    assert compare(order({"price": "10", "tax": "2.00"}), asked("10")).billed == eur("12")


@pytest.mark.parametrize("name", ["total", "final", "amount"])
def test_a_zero_that_credits_left_is_a_difference_and_not_what_it_cost(name):
    for status in ("UNPAID", "PAID"):
        found = order({}, status=status, **{name: "0.00"})
        assert [one.found for one in differences(found, "10.00")] == ["0.00 EUR"]
        assert compare(found, asked("10.00")).billed is None
    assert compare(order({}, total="0.00"), asked("0")).billed == eur("0")


def test_a_price_rounded_to_what_can_be_paid_is_the_same_price():
    for stated in ("10.13", "10.12", 10.13, "10.125"):
        assert differences(order({"price": stated}), "10.125") == ()
    for stated in ("10.11", "10.14", "10.1", "10.126", "10"):
        assert len(differences(order({"price": stated}), "10.125")) == 1
    # Not the other way round: what was asked for can be paid.
    assert len(differences(order({"price": "10.121"}), "10.12")) == 1
    # The sum of the lines, rounded each or together.
    for total in ("10.07", "10.06", "10.068"):
        assert differences(order({}, {}, total=total), "5.034", "5.034") == ()
    assert len(differences(order({}, {}, total="10.08"), "5.034", "5.034")) == 1

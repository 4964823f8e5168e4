# SPDX-License-Identifier: GPL-2.0-or-later
"""Prices, licences, the order itself, checkout and waiting."""

import json
import threading
import time
from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import LineItem, Money, Order, OrderJob, PriceJob, WaitJob
from datacosmos_imagery.core.errors import (
    ApiError,
    AuthError,
    BadRequest,
    Cancelled,
    CheckoutRefused,
    ConfigError,
    InputError,
    LicenceFieldRefused,
    LicenceNotAccepted,
    NotFound,
    PermissionRefused,
    PriceChanged,
    PriceUnavailable,
    ServerFault,
    SpendingLimitExceeded,
)
from datacosmos_imagery.core.money import total_by_currency
from datacosmos_imagery.core.sales.order_calls import checkout_url, get_order, list_orders
from datacosmos_imagery.core.sales.pricing import price_line
from datacosmos_imagery.core.sandbox import Fault
from views import creations, line_in


@pytest.fixture
def order(tmp_path, monitor):
    """Return a function that runs an order job."""

    def run(client, *lines, **options):
        options.setdefault("licences_accepted", True)
        return OrderJob(client, tmp_path / "journal", tuple(lines), **options).run(monitor)

    return run


# --- prices


def test_prices_come_in_the_order_asked_with_their_currency(sandbox, client, monitor):
    lines = (
        line_in(sandbox, "mantis-l1d-cogs"),
        line_in(sandbox, "sentinel-2-l2a"),
        line_in(sandbox, "sentinel-2-l1c"),
    )
    result = PriceJob(client, lines).run(monitor)
    assert tuple(q.line for q in result.quotes) == lines
    assert [q.price for q in result.quotes] == [
        Money(Decimal(text), "EUR") for text in ("624.00", "108.16", "86.53")
    ]
    assert result.totals == {"EUR": Money(Decimal("818.69"), "EUR")}
    assert all(r.query["contract_id"] == ["456"] for r in sandbox.requests if "price" in r.path)


def test_an_item_without_a_price_does_not_stop_the_others(sandbox, client, monitor):
    lines = (line_in(sandbox, "hammer-l1c-cogs"), line_in(sandbox, "sentinel-2-l2a"))
    without, priced = PriceJob(client, lines).run(monitor).quotes
    assert without.price is None
    assert "no price is set" in without.problem
    assert priced.price.amount == Decimal("108.16")


def test_many_prices_are_asked_a_few_at_a_time(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(batch_prices="missing")
    sandbox.faults.add(Fault("/order/price$", delay_s=0.1, times=None))
    lines = tuple(line_in(sandbox, "sentinel-2-l2a", n) for n in range(12))
    began = time.monotonic()
    PriceJob(make_client(sandbox, parallel=4), lines).run(monitor)
    took = time.monotonic() - began
    assert took < 1.0, "asked one after the other"
    assert took > 0.25, "asked all at once"


def test_money_never_mixes_currencies():
    totals = total_by_currency(
        [Money(Decimal("0.10"), "EUR"), Money(Decimal("0.20"), "EUR"), Money(Decimal(5), "USD")]
    )
    assert totals == {"EUR": Money(Decimal("0.30"), "EUR"), "USD": Money(Decimal(5), "USD")}


# --- before the order


def test_without_accepted_licences_they_are_listed_and_nothing_is_sent(
    sandbox, client, line, order
):
    eula = line_in(sandbox, "mantis-l1d-cogs")
    with pytest.raises(LicenceNotAccepted) as caught:
        order(client, line, eula, line_in(sandbox, "mantis-l1c-cogs"), licences_accepted=False)
    assert [x.name for x in caught.value.licences] == [
        "Copernicus Sentinel data terms",
        "DataCosmos EULA",
    ]
    assert all(licence.link in caught.value.message for licence in caught.value.licences)
    assert caught.value.licences[1].version == "2.1"
    assert creations(sandbox) == []


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"max_total": Decimal("108.15")}, SpendingLimitExceeded),
        ({"seen_prices": (Money(Decimal("100.00"), "EUR"),)}, PriceChanged),
        ({"seen_prices": (Money(Decimal("108.16"), "USD"),)}, PriceChanged),
    ],
)
def test_limits_stop_before_ordering(sandbox, client, line, order, options, error):
    with pytest.raises(error, match="108.16"):
        order(client, line, **options)
    assert creations(sandbox) == []


@pytest.mark.parametrize(
    "options",
    [
        {"max_total": Decimal("108.16")},
        {"seen_prices": (Money(Decimal("108.160"), "EUR"),)},
        {"seen_prices": (Money(Decimal("120.00"), "EUR"),)},
        {"seen_prices": (None,)},
        {"seen_prices": (Money(Decimal(1), "EUR"),), "max_total": Decimal(500)},
    ],
    ids=["at the limit", "same price", "price fell", "not seen", "limit says how much"],
)
def test_within_limits_it_is_ordered(sandbox, client, line, order, options):
    assert order(client, line, **options).order.status == "UNPAID"
    assert len(creations(sandbox)) == 1


def test_one_item_without_a_price_stops_the_order(sandbox, client, line, order):
    with pytest.raises(PriceUnavailable, match="HAMMER"):
        order(client, line, line_in(sandbox, "hammer-l1c-cogs"))
    assert creations(sandbox) == []


def test_organisation_and_contract_are_needed(sandbox, make_client, line, order):
    with pytest.raises(ConfigError, match="DATACOSMOS_CONTRACT_ID"):
        order(make_client(sandbox, contract=None), line)
    with pytest.raises(ConfigError, match="DATACOSMOS_ORGANISATION_ID"):
        order(make_client(sandbox, organisation=None), line)


def test_no_lines_is_an_input_error(client, order):
    with pytest.raises(InputError):
        order(client)


def test_a_line_named_twice_is_ordered_once(sandbox, client, line, order):
    result = order(client, line, line)
    assert len(creations(sandbox)[0].body["data"]["order_line_items"]) == 1
    assert result.total == Money(Decimal("108.16"), "EUR")


# --- the order


def test_the_order_has_the_quickstarts_form(sandbox, client, line, order):
    other = line_in(sandbox, "mantis-l1d-cogs")
    result = order(client, line, other)
    assert creations(sandbox)[0].body == {
        "type": "IMAGE",
        "data": {"order_line_items": [line.to_json(), other.to_json()]},
        "organisation": 42,
        "contract_id": 456,
        "licenses": [
            {
                "license_link": f"{sandbox.url}/licences/copernicus",
                "accepted": True,
                "license_name": "Copernicus Sentinel data terms",
                "license_version": "1.0",
            },
            {
                "license_link": f"{sandbox.url}/licences/eula",
                "accepted": True,
                "license_name": "DataCosmos EULA",
                "license_version": "2.1",
            },
        ],
    }
    assert result.checkout_url.startswith(f"{sandbox.url}/checkout/")
    assert result.order.lines == (line, other)


def test_credits_pay_at_once_and_there_is_nothing_to_open(sandbox, make_client, line, order):
    result = order(make_client(sandbox, contract=457), line)
    assert result.order.is_paid
    assert result.checkout_url == ""
    assert not [r for r in sandbox.requests if r.path.endswith("/checkout")]


@pytest.mark.parametrize(
    ("settings", "contract", "error", "words"),
    [
        ({}, 458, BadRequest, "expired"),
        ({}, 999, PermissionRefused, "999"),
        ({"licences": "refused"}, 456, LicenceFieldRefused, "without it"),
    ],
)
def test_a_refused_order_is_explained_and_may_be_tried_again(
    make_sandbox, make_client, order, settings, contract, error, words
):
    sandbox = make_sandbox(**settings)
    line = line_in(sandbox, "sentinel-2-l2a")
    with pytest.raises(error) as caught:
        if contract == 999:
            sandbox.faults.add(Fault("/order/price", body=b'{"data":{"final":1,"currency":"EUR"}}'))
        order(make_client(sandbox, contract=contract), line)
    assert words in caught.value.explain()
    assert not sandbox.orders
    if settings:
        assert order(make_client(sandbox), line, send_licences=False).order.status == "UNPAID"


# --- checkout


@pytest.mark.parametrize(
    "form",
    [
        b'{"data":{"checkout_url":""}}',
        b'{"data":{"checkout_url":null}}',
        b'{"data":{}}',
        b'{"data":null,"errors":null}',
        b"{}",
    ],
)
def test_no_checkout_link_means_nothing_to_pay(make_sandbox, make_client, order, form):
    sandbox = make_sandbox(checkout="endpoint")
    sandbox.faults.add(Fault("/checkout$", body=form))
    result = order(make_client(sandbox), line_in(sandbox, "sentinel-2-l2a"))
    assert result.checkout_url == ""
    assert result.warnings == ()


def test_the_checkout_call_is_made_only_without_a_link_in_the_order(
    make_sandbox, make_client, order, sandbox, client, line
):
    assert order(client, line).checkout_url
    assert not [r for r in sandbox.requests if r.path.endswith("/checkout")]
    other = make_sandbox(checkout="endpoint")
    assert order(make_client(other), line_in(other, "sentinel-2-l2a")).checkout_url
    assert [r for r in other.requests if r.path.endswith("/checkout")]


def test_a_checkout_call_that_settles_the_order_shows_it_paid(make_sandbox, make_client, order):
    sandbox = make_sandbox(checkout="none")
    assert order(make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")).order.is_paid


@pytest.mark.parametrize(
    "url", ["http://pay.example.org/x", "file:///etc/passwd", "javascript:alert(1)", "pay me"]
)
def test_a_checkout_link_that_is_not_safe_is_not_handed_on(client, line, order, monitor, url):
    placed = order(client, line).order
    with pytest.raises(CheckoutRefused):
        checkout_url(client, replace(placed, redirect_url=url), monitor)


def test_an_unsafe_link_after_ordering_does_not_hide_the_order(make_sandbox, make_client, order):
    sandbox = make_sandbox(checkout="endpoint")
    sandbox.faults.add(Fault("/checkout$", body=b'{"data":{"checkout_url":"http://evil.example"}}'))
    result = order(make_client(sandbox), line_in(sandbox, "sentinel-2-l2a"))
    assert result.order.id in sandbox.orders
    assert result.checkout_url == ""
    assert "isn't a secure web address" in result.warnings[0]


def test_a_failing_checkout_call_does_not_look_like_a_failed_order(
    make_sandbox, make_client, order
):
    sandbox = make_sandbox(checkout="endpoint")
    sandbox.faults.add(Fault("/checkout$", status=500, times=None))
    result = order(make_client(sandbox), line_in(sandbox, "sentinel-2-l2a"))
    assert result.order.id in sandbox.orders
    assert result.order.id in result.warnings[0]


# --- waiting


def test_waiting_ends_when_the_order_is_paid(sandbox, client, line, order, monitor):
    order_id = order(client, line).order.id
    threading.Timer(0.3, sandbox.pay, (order_id,)).start()
    assert WaitJob(client, order_id, 10, 0.05).run(monitor).is_paid


def test_waiting_ends_when_the_order_is_cancelled(sandbox, client, line, order, monitor):
    order_id = order(client, line).order.id
    sandbox.cancel(order_id)
    assert WaitJob(client, order_id, 10, 0.05).run(monitor).is_cancelled


def test_when_the_time_is_up_the_order_comes_back_as_it_is(client, line, order, monitor):
    order_id = order(client, line).order.id
    assert WaitJob(client, order_id, 0.2, 0.05).run(monitor).status == "UNPAID"


def test_the_interval_grows(sandbox, client, line, order, monitor):
    order_id = order(client, line).order.id
    WaitJob(client, order_id, 1.2, 0.1).run(monitor)
    times = [r.at for r in sandbox.requests if r.path.endswith(order_id)]
    gaps = [b - a for a, b in zip(times, times[1:])]
    assert gaps[2] > 1.5 * gaps[0]


def test_an_unknown_status_is_kept_and_waited_on(sandbox, client, line, order, monitor):
    order_id = order(client, line).order.id
    body = f'{{"data": {{"id": "{order_id}", "status": "on_hold"}}}}'.encode()
    sandbox.faults.add(Fault(f"/orders/{order_id}$", body=body, times=2))
    sandbox.pay(order_id)
    assert WaitJob(client, order_id, 10, 0.02).run(monitor).is_paid
    assert any("ON_HOLD" in text for text in monitor.infos)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("/orders/", status=503, times=12),
        Fault("/orders/", status=429, headers={"Retry-After": "0"}, times=12),
        Fault("/orders/", drop=True, times=12),
        Fault("/orders/", body=b"<html>maintenance</html>", content_type="text/html", times=3),
        Fault("/orders/", body=b'{"data": {}}', times=3),
        Fault("/orders/", status=401, times=1),
    ],
    ids=["503", "429", "cut", "html", "shape", "expired token"],
)
def test_faults_on_the_way_are_ridden_out(sandbox, client, line, order, monitor, fault):
    order_id = order(client, line).order.id
    sandbox.pay(order_id)
    sandbox.faults.add(fault)
    assert WaitJob(client, order_id, 20, 0.02).run(monitor).is_paid


@pytest.mark.parametrize("timeout_s", [0, 0.3])
def test_a_fault_that_stays_is_raised_when_the_time_is_up(
    sandbox, client, line, order, monitor, timeout_s
):
    order_id = order(client, line).order.id
    sandbox.faults.add(Fault("/orders/", status=503, times=None))
    with pytest.raises(ServerFault):
        WaitJob(client, order_id, timeout_s, 0.05).run(monitor)


def test_signed_out_while_waiting_is_said_and_never_taken_for_cancelled(
    sandbox, client, line, order, monitor
):
    order_id = order(client, line).order.id
    sandbox.faults.add(Fault("/orders/", status=401, times=None))
    with pytest.raises(AuthError):
        WaitJob(client, order_id, 5, 0.05).run(monitor)


def test_retry_after_is_obeyed(sandbox, client, line, order, monitor):
    order_id = order(client, line).order.id
    sandbox.faults.add(Fault("/orders/", status=429, headers={"Retry-After": "1"}))
    began = time.monotonic()
    get_order(client, order_id, monitor)
    assert time.monotonic() - began >= 1.0


def test_an_unknown_order_id_is_named(client, monitor):
    with pytest.raises(NotFound, match="no-such-order"):
        WaitJob(client, "no-such-order", 5, 0.05).run(monitor)


@pytest.mark.parametrize("order_id", ["", " ", ".", "..", "../price"])
def test_a_malformed_order_id_reaches_no_other_endpoint(sandbox, client, monitor, order_id):
    with pytest.raises((InputError, NotFound)):
        get_order(client, order_id, monitor)
    assert not [r for r in sandbox.requests if r.path.endswith("/price")]


def test_waiting_stops_promptly_when_cancelled(client, line, order, monitor):
    order_id = order(client, line).order.id
    threading.Timer(0.2, lambda: setattr(monitor, "stop", True)).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        WaitJob(client, order_id, 60, 30).run(monitor)
    assert time.monotonic() - began < 1.5


def test_orders_are_listed_where_the_service_offers_it(
    client, line, order, monitor, make_sandbox, make_client
):
    order_id = order(client, line).order.id
    assert [o.id for o in list_orders(client, monitor)] == [order_id]
    with pytest.raises(ApiError):
        list_orders(make_client(make_sandbox(lists_orders=False)), monitor)


def test_an_order_in_several_currencies_is_refused_with_both_totals(sandbox, client, line, order):
    sandbox.faults.add(Fault("/order/price$", body=b'{"data":{"final":5,"currency":"USD"}}'))
    with pytest.raises(SpendingLimitExceeded, match="several currencies") as caught:
        order(client, line_in(sandbox, "sentinel-2-l2a", 1), line)
    assert "USD" in caught.value.message
    assert "EUR" in caught.value.message
    assert creations(sandbox) == []


def test_orders_are_listed_over_all_pages(sandbox, client, line, order, monitor):
    order_id = order(client, line).order.id
    address = f"{sandbox.url}/api/data/v0/order/orders?offset=0"
    newest = [{"id": "newest", "status": "PAID"}]
    page = {"data": newest, "links": [{"rel": "next", "href": address}]}
    sandbox.faults.add(Fault("/orders$", "GET", body=json.dumps(page).encode()))
    assert [entry.id for entry in list_orders(client, monitor)] == ["newest", order_id]


def test_an_order_whose_line_names_no_item_still_has_the_others():
    lines = [{"collection": "c"}, {"item": "i"}, {"collection": "c", "item": "i", "level": "l1d"}]
    order = Order.from_json({"id": "o-1", "status": "PAID", "order_line_items": lines})
    assert order.lines == (LineItem("c", "i", "L1D"),)


def test_a_price_that_neither_endpoint_can_give_has_the_reason_of_the_second_fault(
    sandbox, client, line, monitor
):
    sandbox.faults.add(Fault("/order/price$", status=410, times=None))
    sandbox.faults.add(Fault("/catalog/price$", status=403, times=None))
    with pytest.raises(PermissionRefused):
        price_line(client, line, monitor)


def test_a_quote_without_a_price_names_its_line_when_one_is_needed(sandbox, client, monitor):
    without = PriceJob(client, (line_in(sandbox, "hammer-l1c-cogs"),)).run(monitor).quotes[0]
    with pytest.raises(PriceUnavailable, match="no price is set") as caught:
        _ = without.known_price
    assert str(without.line) in caught.value.message

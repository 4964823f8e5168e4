# SPDX-License-Identifier: GPL-2.0-or-later
"""A created order that isn't what was asked for: no payment link of it goes out by itself."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core import (
    CheckoutJob,
    Journal,
    Monitor,
    OrderJob,
    RefreshJob,
    WaitJob,
    records,
)
from datacosmos_imagery.core.errors import (
    Cancelled,
    NetworkError,
    OrderDiffers,
    OutcomeUnknown,
    PaidBefore,
    ResponseError,
)
from datacosmos_imagery.core.journal.attempt import Attempt
from datacosmos_imagery.core.journal.rows import change_attempts
from datacosmos_imagery.core.sales.differences import Difference, Fact
from datacosmos_imagery.core.sandbox import Fault
from views import creations, eur, line_in, read_only

READ, CHECKOUT = r"/orders/[-0-9a-f]+$", "/checkout$"


def altering(change, *places):
    """Return what changes the JSON of orders that go out, everywhere or only in these places."""

    def alter(order, where):
        if not places or where in places:
            change(order)

    return alter


def entry(order):
    return order["order_line_items"][0]


def setting(**members):
    return lambda order: order.update(members)


def in_line(**members):
    return lambda order: entry(order).update(members)


KINDS = {
    "another level": in_line(level="L1C"),
    "another item": in_line(item="S2Z_NEVER"),
    "another collection": in_line(collection="mantis-l1d-cogs"),
    "another contract": setting(contract_id=455),
    "another organisation": setting(organisation_id=7),
    "an extra line": lambda order: order["order_line_items"].append(
        {**entry(order), "item": "S2Z_EXTRA", "price": "0.00"}
    ),
    "a doubled line": lambda order: order["order_line_items"].append(dict(entry(order))),
    "a missing line": setting(order_line_items=[]),
    "a line that can't be read": lambda order: order["order_line_items"].append("M1"),
    "a quantity": in_line(quantity=2),
    "dearer": in_line(price="500.00"),
    "cheaper": in_line(price="10.00"),
    "a dearer total": setting(total_price="500.00"),
    "totals": setting(totals={"amount": "500.00", "currency": "EUR"}),
    "a dearer amount beside the price": in_line(amount="500.00"),
    "a fee": setting(service_fee="10.00"),
    "more left to pay": setting(amount_due="500.00"),
    "another currency": in_line(currency="USD"),
    "another currency of the order": setting(currency="KWD"),
    "a total with a separator": setting(total="1,108.16"),
    "a total with its currency": setting(total="500 EUR"),
    "a total in a list": setting(total=[500]),
    "a total that is no number": setting(total=float("nan")),
    "a total without end": setting(total=10**60),
    "an empty total": setting(total=""),
    "a total in other digits": setting(total="٥٠٠"),
    "a tax on top": setting(taxes=[{"name": "VAT", "amount": "20.00"}]),
    "another contract of the line": in_line(contract_id=455),
    "another organisation inside": setting(data={"organisation_id": 7}),
    "an extra line in a second list": lambda order: order.update(
        data={"order_line_items": [entry(order), {**entry(order), "item": "S2Z_EXTRA"}]}
    ),
    "other lines under another name": lambda order: order.update(
        order_line_items=None, line_items=[{**entry(order), "item": "S2Z_OTHER"}]
    ),
}
TOLD_FROM = {"everywhere": (), "only a later reading": ("read",)}


@pytest.fixture
def order(client, folder, monitor):
    """Return a function that orders a line as a script does."""

    def run(line, client=client):
        return OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)

    return run


@pytest.fixture
def checkout(client, folder, monitor):
    def run(order_id, seen=None):
        return CheckoutJob(client, folder, order_id, seen).run(monitor)

    return run


@pytest.mark.parametrize("places", TOLD_FROM.values(), ids=TOLD_FROM)
@pytest.mark.parametrize("change", KINDS.values(), ids=KINDS)
def test_whatever_differs_keeps_the_payment_link_back_until_just_that_is_confirmed(
    sandbox, line, order, checkout, journal, change, places
):
    sandbox.alter_orders(altering(change, *places))
    result = order(line)
    assert result.checkout_url == ""
    assert result.differences
    assert all(str(one) in result.notices[0] for one in result.differences)
    with pytest.raises(OrderDiffers) as caught:
        checkout(result.order.id)
    assert caught.value.differences == result.differences
    (record,) = records(journal)
    assert (record.differs, record.differences) == (True, result.differences)
    with pytest.raises(OrderDiffers):
        checkout(result.order.id, result.differences[1:])
    assert checkout(result.order.id, result.differences).url
    (record,) = records(journal)
    assert (record.differs, record.differences) == (False, ())
    assert journal.attempts()[0].differences == result.differences


@pytest.mark.parametrize(
    "change",
    [
        setting(order_line_items=None, organisation_id=None, contract_id=None),
        lambda order: [order.pop(name) for name in list(order) if name not in ("id", "status")],
        in_line(level=None),
        setting(price_currency="EUR", price_id="p1", payment_status="open", is_total=False),
        setting(total_amount_cents=10816, amount_due=108.16, total_tax="17.27"),
        lambda order: (order.pop("order_line_items"), order.update(total="108.160")),
        setting(net="90.89", tax="17.27", credits_applied="108.16", amount_due=0),
    ],
    ids=[
        "nulls",
        "only id and status",
        "no level",
        "look-alikes",
        "all amounts",
        "only a total",
        "in parts",
    ],
)
def test_what_an_order_leaves_out_or_says_in_other_words_keeps_nothing_back(
    sandbox, line, order, checkout, change
):
    sandbox.alter_orders(altering(change))
    result = order(line)
    assert (result.differences, result.warnings) == ((), ())
    assert result.checkout_url
    assert checkout(result.order.id).url


def test_an_empty_list_in_the_answer_alone_is_a_short_form(sandbox, line, order):
    sandbox.alter_orders(altering(setting(order_line_items=[]), "create"))
    assert order(line).checkout_url


def test_an_order_paid_by_credits_that_differs_says_so_as_clearly(
    sandbox, make_client, line, order, journal
):
    client = make_client(sandbox, contract=457)
    sandbox.alter_orders(altering(in_line(price="500.00")))
    result = order(line, client)
    assert (result.order.is_paid, result.checkout_url) == (True, "")
    assert "is paid, but differs from what you asked" in result.notices[0]
    (record,) = records(journal)
    assert (record.differs, record.total.amount) == (True, 500)


def test_an_order_paid_by_credits_in_a_short_form_is_read_again_to_be_compared(
    sandbox, make_client, line, order, journal
):
    client = make_client(sandbox, contract=457)
    sandbox.alter_orders(altering(setting(order_line_items=[]), "create"))
    result = order(line, client)
    assert (result.differences, result.warnings) == ((), ())
    assert journal.attempts()[0].billed_lines == (journal.attempts()[0].billed,)


def test_the_checkout_that_settles_an_order_otherwise_than_asked_is_told(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(checkout="none")
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")

    def alter(order, _where):
        if order["status"] == "PAID":
            entry(order)["price"] = "500.00"

    sandbox.alter_orders(alter)
    result = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert (result.order.is_paid, result.checkout_url) == (True, "")
    assert [one.found for one in result.differences] == ["500.00 EUR"]


def test_what_differs_only_after_the_payment_page_was_asked_for_is_seen_too(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(checkout="endpoint")
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")

    def alter(order, _where):
        if any(r.path.endswith("/checkout") for r in sandbox.requests):
            entry(order)["price"] = "500.00"

    sandbox.alter_orders(alter)
    result = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert (result.checkout_url, len(result.differences)) == ("", 1)


def test_a_differing_order_is_not_settled_from_credits_by_asking_for_its_checkout(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(checkout="none")
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")
    sandbox.alter_orders(altering(in_line(price="500.00")))
    result = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    with pytest.raises(OrderDiffers):
        CheckoutJob(client, folder, result.order.id).run(monitor)
    assert sandbox.orders[result.order.id].status == "UNPAID"
    assert not [r for r in sandbox.requests if r.path.endswith("/checkout")]


# --- what was seen


def test_a_confirmation_is_void_once_the_order_is_another(
    sandbox, client, line, order, checkout, journal
):
    sandbox.alter_orders(altering(in_line(price="150.00")))
    result = order(line)
    seen = result.differences
    sandbox.alter_orders(altering(in_line(price="900.00")))
    # As the poller does it, while the box is still open.
    (attempt,) = journal.attempts()
    assert isinstance(attempt, Attempt)
    journal.record_status(attempt.origin, client_order(client, result.order.id))
    with pytest.raises(OrderDiffers, match=r"900\.00") as caught:
        checkout(result.order.id, seen)
    (attempt,) = journal.attempts()
    assert attempt.unconfirmed == caught.value.differences
    assert checkout(result.order.id, caught.value.differences).url


def client_order(client, order_id):
    from datacosmos_imagery.core import Monitor
    from datacosmos_imagery.core.sales.order_calls import get_order

    return get_order(client, order_id, Monitor())


@pytest.mark.parametrize(
    "said",
    [
        lambda amount: {"a": {"b": {"amount": amount}}},
        lambda amount: [1, 2, 3, amount],
        lambda amount: f"between {'a lot and ' * 5}{amount}",
    ],
    ids=["objects", "a list", "a long text"],
)
def test_a_confirmation_is_void_too_where_what_changed_is_too_long_to_be_shown(
    sandbox, line, order, checkout, said
):
    sandbox.alter_orders(altering(lambda order: order.update(total=said(500))))
    result = order(line)
    sandbox.alter_orders(altering(lambda order: order.update(total=said(900))))
    with pytest.raises(OrderDiffers) as caught:
        checkout(result.order.id, result.differences)
    assert caught.value.differences != result.differences
    assert checkout(result.order.id, caught.value.differences).url


def test_a_confirmation_does_not_come_back_with_the_price_it_was_for(
    sandbox, line, order, checkout
):
    sandbox.alter_orders(altering(in_line(price="150.00")))
    result = order(line)
    assert checkout(result.order.id, result.differences).url
    sandbox.alter_orders(altering(in_line(price="900.00")))
    with pytest.raises(OrderDiffers):
        checkout(result.order.id)
    sandbox.alter_orders(altering(in_line(price="150.00")))
    with pytest.raises(OrderDiffers):
        checkout(result.order.id)
    assert checkout(result.order.id, result.differences).url


def test_an_order_that_is_what_was_asked_for_by_now_needs_no_confirmation(
    sandbox, line, order, checkout, journal
):
    sandbox.alter_orders(altering(in_line(price="150.00")))
    result = order(line)
    sandbox.alter_orders(None)
    assert checkout(result.order.id, result.differences).url
    assert journal.attempts()[0].differences == ()


def test_what_a_short_reading_does_not_say_stays_a_difference(sandbox, line, order, checkout):
    sandbox.alter_orders(altering(in_line(price="500.00"), "create"))
    sandbox.faults.add(Fault(READ, status=503, times=None))
    result = order(line)
    sandbox.faults.clear()
    assert [one.found for one in result.differences] == ["500.00 EUR"]
    sandbox.alter_orders(
        lambda order, _where: [order.pop(n) for n in list(order) if n not in ("id", "status")]
    )
    with pytest.raises(OrderDiffers, match=r"500\.00"):
        checkout(result.order.id)


def test_a_confirmed_order_that_was_paid_is_not_called_differing_again(
    sandbox, line, order, checkout, journal
):
    sandbox.alter_orders(altering(in_line(price="150.00")))
    result = order(line)
    assert checkout(result.order.id, result.differences).url
    sandbox.pay(result.order.id)
    assert checkout(result.order.id).url == ""
    (record,) = records(journal)
    assert (record.differs, record.total.amount) == (False, 150)


# --- when it can't be read, or not by us


@pytest.mark.parametrize(
    "fault",
    [Fault(READ, method="GET", status=403, times=None),
     Fault(READ, method="GET", body=b"<html>", times=None),
     Fault(READ, method="GET", drop=True, times=None)],
    ids=["refused", "a web page", "cut"],
)  # fmt: skip
def test_an_order_that_can_not_be_read_gets_no_link_and_says_how_to_get_it(
    sandbox, line, order, checkout, journal, fault
):
    sandbox.faults.add(fault)
    result = order(line)
    assert (result.checkout_url, result.order.status) == ("", "UNPAID")
    assert "payment link couldn't be had" in result.warnings[0]
    assert "Orders tab" in result.warnings[0]
    assert len(creations(sandbox)) == 1
    sandbox.faults.clear()
    assert checkout(result.order.id).url


def test_no_link_lies_in_what_is_told_of_an_order(sandbox, client, line, folder, monitor):
    told = []
    sandbox.alter_orders(altering(in_line(price="500.00")))
    job = OrderJob(client, folder, (line,), licences_accepted=True, on_order=told.append)
    result = job.run(monitor)
    told += [result.order, WaitJob(client, result.order.id, 0, 1, folder).run(monitor)]
    assert all("/checkout/" not in f"{one.redirect_url} {dict(one.raw)}" for one in told)
    assert all("/checkout/" not in text for text in (*monitor.infos, *monitor.warnings))


def test_an_id_in_capitals_is_the_same_order(sandbox, line, order, checkout, journal):
    def alter(order, where):
        if where == "read":
            order["id"] = order["id"].upper()
            entry(order)["price"] = "500.00"

    sandbox.alter_orders(alter)
    result = order(line)
    assert (result.checkout_url, result.order.id) == ("", journal.attempts()[0].order_id)
    assert journal.attempts()[0].differences == result.differences != ()
    with pytest.raises(OrderDiffers):
        checkout(result.order.id)


def test_an_entry_of_an_earlier_version_in_capitals_is_found(
    sandbox, client, line, order, folder, journal
):
    result = order(line)
    with journal.file.transaction() as db:
        capitals = result.order.id.upper()
        change_attempts(db, "order_id = ?", (capitals,), "order_id = ?", (result.order.id,))
    sandbox.alter_orders(altering(in_line(price="500.00")))
    with pytest.raises(OrderDiffers):
        CheckoutJob(client, folder, result.order.id).run(Monitor())
    sandbox.set_status(result.order.id, "PAID")
    RefreshJob(folder, lambda _origin: client, (), frozenset({client.connection.origin})).run(
        Monitor()
    )
    assert journal.attempts()[0].is_paid_for


def test_waiting_notes_what_differs_only_later(sandbox, client, line, order, journal, folder):
    result = order(line)
    readings = []

    def alter(order, _where):
        readings.append(order)
        if len(readings) > 1:
            entry(order)["price"] = "500.00"

    sandbox.alter_orders(alter)
    WaitJob(client, result.order.id, 0.3, 0.05, folder).run(Monitor())
    assert [one.found for one in journal.attempts()[0].differences] == ["500.00 EUR"]


def test_an_order_that_is_not_found_at_once_is_compared_and_paid_a_moment_later(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(order_appears_after_s=0.4)
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")
    result = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert (bool(result.checkout_url), result.notices) == (True, ())


def test_what_was_paid_at_once_is_not_paid_again_even_if_the_journal_can_not_keep_that(
    sandbox, client, folder, line, monitor, monkeypatch
):
    sandbox.alter_orders(altering(setting(status="PAID"), "create"))

    def on_order(_order):
        read_only(monkeypatch)

    result = OrderJob(client, folder, (line,), licences_accepted=True, on_order=on_order).run(
        monitor
    )
    assert (result.checkout_url, result.order.is_paid) == ("", True)
    assert "couldn't record" in result.notices[0]


def test_an_answer_about_another_order_is_not_taken_for_this_one(sandbox, line, order, checkout):
    other = order(line_in(sandbox, "sentinel-2-l2a", 1))
    sandbox.alter_orders(altering(setting(id=other.order.id), "read"))
    result = order(line)
    assert result.checkout_url == ""
    with pytest.raises(ResponseError, match=other.order.id):
        checkout(result.order.id)


def test_without_the_network_no_confirmation_is_kept(sandbox, line, order, checkout, journal):
    sandbox.alter_orders(altering(in_line(price="150.00")))
    result = order(line)
    sandbox.faults.add(Fault(READ, drop=True, times=None))
    with pytest.raises(NetworkError):
        checkout(result.order.id, result.differences)
    assert journal.attempts()[0].unconfirmed == result.differences


def test_a_stop_after_the_order_exists_leaves_it_in_the_journal(
    sandbox, client, folder, line, monitor, journal
):
    def stop(_order):
        monitor.stop = True

    job = OrderJob(client, folder, (line,), licences_accepted=True, on_order=stop)
    with pytest.raises(Cancelled):
        job.run(monitor)
    assert records(journal)[0].status == "UNPAID"


@pytest.mark.parametrize("status", ["UNPAID", "CANCELLED", "REVIEW"])
def test_an_order_that_was_once_paid_gets_no_link_whatever_its_status_says_later(
    sandbox, line, order, checkout, status
):
    result = order(line)
    sandbox.pay(result.order.id)
    assert checkout(result.order.id).url == ""
    sandbox.set_status(result.order.id, status)
    with pytest.raises(PaidBefore, match=f"the service now says {status}"):
        checkout(result.order.id)


def test_an_order_made_elsewhere_has_nothing_to_be_compared_with(sandbox, line, checkout):
    order_id = sandbox.plant_order([line], contract_id=7, organisation_id=8)
    assert checkout(order_id).url


def test_the_order_of_a_lost_answer_is_compared_as_well(sandbox, line, order, monitor):
    sandbox.faults.add(Fault("/orders$", method="POST", drop=True))
    sandbox.alter_orders(altering(in_line(price="500.00"), "read"))
    with pytest.raises(OutcomeUnknown, match="may or may not exist"):
        order(line)
    result = order(line)
    assert (result.found_again, result.checkout_url) == (True, "")
    assert [one.found for one in result.differences] == ["500.00 EUR"]


def test_an_order_found_again_at_another_price_than_now_says_so(sandbox, line, order):
    sandbox.faults.add(Fault("/orders$", method="POST", drop=True))
    with pytest.raises(OutcomeUnknown, match="may or may not exist"):
        order(line)
    cheaper = {"data": {"final": "100.00", "currency": "EUR"}, "errors": []}
    sandbox.faults.add(Fault("/order/price$", body=json.dumps(cheaper).encode()))
    result = order(line)
    assert (result.found_again, result.checkout_url) == (True, "")
    assert result.differences == (Difference(Fact.PRICE, line, "100.00 EUR", "108.16 EUR"),)


def test_waiting_for_an_order_says_that_it_differs(sandbox, client, folder, line, order, monitor):
    result = order(line)
    sandbox.pay(result.order.id)
    sandbox.alter_orders(altering(in_line(price="500.00")))
    WaitJob(client, result.order.id, 1, 0.1, folder).run(monitor)
    assert any("is paid, but differs from what you asked" in text for text in monitor.warnings)
    (attempt,) = Journal(folder).attempts()
    assert (attempt.billed, attempt.billed_lines) == (eur("500"), (eur("500"),))

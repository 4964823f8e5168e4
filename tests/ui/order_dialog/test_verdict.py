# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in an order's way, and what helps."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Journal, LineItem, Money
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.folders import PREFIX
from order_desk import CREATE, MANTIS, PRICE, SENTINEL, button, message, row, total
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QCheckBox
from views import creations


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        ("order_limit", "above your limit of 100.00 EUR for an order"),
        ("month_limit", "your limit of 100.00 EUR for a month would be exceeded"),
    ],
)
def test_a_spending_limit_refuses_and_says_so(desk, settings, limit, words):
    setattr(settings, limit, Money(Decimal("100.00"), "EUR"))
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert words in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


@pytest.mark.parametrize("limit", ["order_limit", "month_limit"])
@pytest.mark.parametrize("written", ["1,000 EUR", "1000EUR", "1000", 1000, ["1", "000 EUR"]])
def test_a_limit_that_cant_be_read_shows_before_the_button_is_pressed(desk, limit, written):
    QgsSettings().setValue(f"{PREFIX}/{limit}", written)
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert "settings (Settings, Options, DataCosmos) is '1" in message(dialog)
    assert "such as 1500.00 EUR" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


@pytest.mark.parametrize("variable", ["DATACOSMOS_ORDER_LIMIT", "DATACOSMOS_MONTH_LIMIT"])
@pytest.mark.parametrize("written", ["100 EUR", "100 USD", "1,000 EUR"])
def test_a_limit_of_the_environment_shows_before_the_button_is_pressed(
    desk, settings, monkeypatch, variable, written
):
    settings.order_limit = settings.month_limit = Money(Decimal(5000), "EUR")
    monkeypatch.setenv(variable, written)
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert variable in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_what_was_ordered_this_month_in_another_currency_shows(desk, settings):
    settings.month_limit = Money(Decimal(150), "EUR")
    journal = Journal(desk.journal_folder)
    line = LineItem(SENTINEL, "earlier", "L2A")
    prices = (Money(Decimal(5000), "USD"),)
    journal.begin(Intent(desk.client.connection.origin, 42, 456, (line,), prices, ()))
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert "5,000.00 USD ordered this month can't be counted" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_a_limit_that_was_set_meanwhile_counts(desk, settings, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    settings.order_limit = Money(Decimal("100.00"), "EUR")
    button(dialog, "placeOrderButton").click()
    assert "above your limit" in message(dialog)
    assert creations(sandbox) == []


def test_one_image_of_five_without_a_price_can_be_left_out(desk, sandbox):
    entries = [desk.entry(SENTINEL, number) for number in range(5)]
    bad = entries[2].line.item
    sandbox.catalogue.find(SENTINEL, bad).scene = replace(
        sandbox.catalogue.find(SENTINEL, bad).scene, price=""
    )
    dialog = desk.open(*entries)
    desk.accept(dialog)
    assert f"There is no price for {SENTINEL}/{bad}" in message(dialog)
    assert "no price" in row(dialog, 2)
    assert "and 1 without price" in total(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    button(dialog, "leave_outButton").click()
    assert button(dialog, "placeOrderButton").isEnabled()
    desk.place(dialog)
    assert len(desk.placed[0].lines) == 4


def test_an_item_that_was_withdrawn_says_so(desk, sandbox):
    entries = [desk.entry(), desk.entry(SENTINEL, 1)]
    sandbox.catalogue.find(SENTINEL, entries[0].line.item).hidden = True
    dialog = desk.open(*entries)
    desk.accept(dialog)
    assert "isn't in the catalogue any more" in message(dialog)
    assert "not on offer any more" in row(dialog, 0)
    button(dialog, "leave_outButton").click()
    assert button(dialog, "placeOrderButton").isEnabled()


def test_where_no_image_can_be_ordered_only_asking_again_helps(desk, sandbox):
    entries = [desk.entry(), desk.entry(SENTINEL, 1)]
    withdrawn = [sandbox.catalogue.find(SENTINEL, entry.line.item) for entry in entries]
    for there in withdrawn:
        there.hidden = True
    dialog = desk.open(*entries)
    assert message(dialog).startswith("2 images can't be ordered. The first: ")
    assert button(dialog, "leave_outButton") is None
    for there in withdrawn:
        there.hidden = False
    button(dialog, "ask_againButton").click()
    desk.until_asked(dialog)
    assert total(dialog).startswith("Total 2")


def test_one_currency_at_a_time(desk, sandbox):
    euro, dollar = desk.entry(), desk.entry(SENTINEL, 1)
    body = json.dumps({"data": {"final": "20.00", "currency": "USD"}, "errors": []}).encode()
    sandbox.faults.add(Fault(PRICE, body=body))
    dialog = desk.open(euro, dollar)
    desk.accept(dialog)
    assert "several currencies" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    button(dialog, "keep_currencyButtonUSD").click()
    assert button(dialog, "placeOrderButton").text() == "Place Order: 20.00 USD"
    assert button(dialog, "placeOrderButton").isEnabled()


def test_what_was_ordered_before_is_ordered_again_only_when_meant(desk, sandbox):
    entry = desk.entry()
    desk.buy(entry).close()
    dialog = desk.open(entry)
    desk.accept(dialog)
    order_id = next(iter(sandbox.orders))
    assert f"was ordered before (order {order_id}" in message(dialog)
    assert "ordered before" in row(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    repeat = dialog.findChild(QCheckBox, "repeatCheck")
    assert repeat.isVisible()
    assert not repeat.isChecked()
    repeat.setChecked(True)
    desk.place(dialog)
    assert len(sandbox.orders) == 2


def test_what_was_ordered_before_can_be_left_out(desk, sandbox):
    entry = desk.entry()
    desk.buy(entry).close()
    dialog = desk.open(entry, desk.entry(MANTIS))
    desk.accept(dialog)
    button(dialog, "leave_out_boughtButton").click()
    desk.place(dialog)
    assert [line.collection for line in desk.placed[-1].lines] == [MANTIS]


@pytest.mark.parametrize(
    ("is_lost", "words"),
    [(False, "2 images were ordered before."), (True, "2 images were, or may have been, ordered")],
    ids=["certain", "one answer was lost"],
)
def test_several_images_that_were_ordered_before_are_told_at_once(desk, sandbox, is_lost, words):
    entries = [desk.entry(), desk.entry(MANTIS)]
    desk.buy(entries[0]).close()
    if is_lost:
        sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
        sandbox.faults.add(Fault("/orders$", method="GET", status=403, times=None))
    desk.buy(entries[1]).close()
    dialog = desk.open(*entries)
    assert message(dialog).startswith(words)
    assert button(dialog, "leave_out_boughtButton") is None


def test_an_image_that_was_processed_twice_is_asked_about(desk):
    first = desk.entry()
    again = desk.sandbox.process_again(first.line.collection, first.line.item)
    second = replace(first, line=replace(first.line, item=again))
    dialog = desk.open(first, second)
    desk.accept(dialog)
    assert "Sentinel-2A, L2A (1) is the same image as L2A (2), processed anew." in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    check = dialog.findChild(QCheckBox, "repeatCheck")
    assert check.isVisibleTo(dialog)
    check.setChecked(True)
    assert button(dialog, "placeOrderButton").isEnabled()
    check.setChecked(False)
    button(dialog, "leave_out_olderButton").click()
    assert message(dialog) == ""
    assert button(dialog, "placeOrderButton").isEnabled()
    assert dialog.lines_view.model().rowCount() == 1
    assert list(dialog.lines_view.model().lines()) == [second.line]

# SPDX-License-Identifier: GPL-2.0-or-later
"""An order is sent once, and what came of it is told."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.journal.records import known_orders
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.urls import origin_of
from datacosmos_imagery.core.wording import use_translator
from killing import Gate
from order_desk import CREATE, MANTIS, PRICE, SENTINEL, button, message, row
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox
from stopping import stop_task
from views import creations


def test_an_order_is_placed_once_recorded_and_to_be_paid(desk, sandbox, browser, qtbot):
    dialog = desk.buy(desk.entry(), desk.entry(MANTIS))
    (order,) = sandbox.orders.values()
    (placed,) = desk.placed
    assert (placed.order_id, placed.is_paid) == (order.id, False)
    assert str(placed.total) == "732.16 EUR"
    assert (
        f"Order {order.id[:8]} of 2 images for 732.16 EUR is placed and not paid yet."
        in message(dialog)
    )
    assert not button(dialog, "placeOrderButton").isVisible()
    checkout = button(dialog, "checkoutButton")
    assert checkout.isVisible()
    assert browser() == []
    checkout.click()
    link = f"{sandbox.url}/checkout/{order.id}/{order.payment_key}"
    qtbot.waitUntil(lambda: browser() == [link])
    button(dialog, "copyLinkButton").click()
    qtbot.waitUntil(lambda: QgsApplication.clipboard().text() == link)


def test_a_double_click_orders_once(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    place = button(dialog, "placeOrderButton")
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(place, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    dialog.place_requested.emit()
    assert not place.isEnabled()
    desk.until_asked(dialog)
    dialog.place_requested.emit()
    assert len(creations(sandbox)) == 1
    assert len(desk.placed) == 1


def test_a_price_that_rises_before_sending_stops_the_order(desk, sandbox):
    entry = desk.entry()
    dialog = desk.open(entry)
    desk.accept(dialog)
    there = sandbox.catalogue.find(SENTINEL, entry.line.item)
    there.scene = replace(there.scene, price="150.00")
    desk.place(dialog)
    assert creations(sandbox) == []
    assert "108.16 EUR → 150.00 EUR" in message(dialog)
    assert "108.16 → 150.00 EUR" in row(dialog)
    assert button(dialog, "placeOrderButton").text() == "Place Order: 150.00 EUR"
    desk.place(dialog)
    assert str(desk.placed[0].total) == "150.00 EUR"


def test_a_refusal_says_why_and_leaves_the_user_where_they_were(desk, sandbox):
    sandbox.faults.add(Fault(CREATE, method="POST", status=422))
    dialog = desk.buy(desk.entry())
    assert "othing was ordered" in message(dialog)
    assert desk.states() == [State.REFUSED]
    assert button(dialog, "placeOrderButton").isEnabled()
    desk.place(dialog)
    assert len(desk.placed) == 1


@pytest.fixture
def german():
    """The core's texts as if they were translated: none of their English words is left."""
    said = {"Nothing was ordered now.": "Jetzt wurde nichts bestellt."}
    use_translator(lambda text, _number: said.get(text, text.upper()))
    yield
    use_translator(None)


def test_a_refusal_says_once_in_any_language_that_nothing_was_ordered(desk, sandbox, german):
    sandbox.faults.add(Fault(CREATE, method="POST", status=422))
    dialog = desk.buy(desk.entry())
    assert message(dialog).count("Jetzt wurde nichts bestellt.") == 1
    assert "othing" not in message(dialog)


def test_a_fault_that_stops_order_and_review_alike_is_said_once(desk, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    sandbox.faults.add(Fault("/collections/", status=403, times=None))
    desk.place(dialog)
    assert message(dialog).count("Reading the collection") == 1
    assert message(dialog).endswith("Nothing was ordered now.")


def test_a_lost_answer_is_told_and_nothing_more_is_sent(desk, sandbox):
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    dialog = desk.buy(desk.entry())
    assert "may or may not" in message(dialog)
    assert "Don't order these images in another way" in message(dialog)
    assert not button(dialog, "placeOrderButton").isVisible()
    assert not button(dialog, "checkoutButton").isVisible()
    (unknown,) = desk.unknown
    assert unknown.origin == origin_of(sandbox.url)
    dialog.place_requested.emit()
    assert len(creations(sandbox)) == 1
    assert desk.states() == [State.UNKNOWN]


def test_a_lost_order_is_found_again_by_ordering_again(desk, sandbox):
    entry = desk.entry()
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    desk.buy(entry).close()
    dialog = desk.open(entry)
    desk.accept(dialog)
    dialog.findChild(QCheckBox, "repeatCheck").setChecked(True)
    desk.place(dialog)
    assert len(sandbox.orders) == 1
    assert desk.placed[0].found_again
    assert "nothing was ordered now" in message(dialog)


def test_without_a_journal_no_order_is_sent(desk, sandbox):
    entry = desk.entry()
    dialog = desk.open(entry)
    desk.accept(dialog)
    for path in desk.journal_folder.glob("orders.sqlite*"):
        path.unlink()
    (desk.journal_folder / "orders.sqlite").mkdir()
    desk.place(dialog)
    assert creations(sandbox) == []
    assert "journal" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_where_no_journal_can_be_nothing_is_asked_for(desk, sandbox):
    desk.journal_folder.parent.mkdir(parents=True, exist_ok=True)
    entry = desk.entry()
    desk.journal_folder.write_text("a file where the folder should be")
    dialog = desk.open(entry)
    desk.accept(dialog)
    assert "journal" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    dialog.place_requested.emit()
    assert creations(sandbox) == []


def test_an_account_that_goes_before_the_order_is_sent_is_told(desk, sandbox, tmp_path):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    (tmp_path / "account.json").unlink()
    button(dialog, "placeOrderButton").click()
    assert "account.json" in message(dialog)
    assert creations(sandbox) == []


def test_an_order_that_is_stopped_before_it_is_sent_can_be_placed_again(desk, sandbox, qtbot):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    gate = Gate(sandbox, "GET", PRICE)
    button(dialog, "placeOrderButton").click()
    qtbot.waitUntil(gate.reached.is_set)
    stop_task("Placing an order")
    gate.open.set()
    desk.until_asked(dialog)
    assert message(dialog).startswith(
        "The order was stopped before it was sent. Nothing was ordered now."
    )
    assert creations(sandbox) == []
    desk.place(dialog)
    assert "is placed and not paid yet" in message(dialog)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("way", [{"hang": True}, {"trickle_s": 2.0}], ids=["silent", "trickles"])
def test_a_stop_of_an_order_that_is_sent_is_felt_and_the_order_is_found(desk, sandbox, qtbot, way):
    entry = desk.entry()
    dialog = desk.open(entry)
    desk.accept(dialog)
    sandbox.faults.add(Fault(CREATE, method="POST", **way))
    button(dialog, "placeOrderButton").click()
    qtbot.waitUntil(lambda: bool(creations(sandbox)))
    began = time.monotonic()
    stop_task("Placing an order")
    qtbot.waitUntil(lambda: "stopped while it was being sent" in message(dialog))
    qtbot.waitUntil(lambda: desk.services.runner.is_idle)
    assert time.monotonic() - began < 1.5
    assert "QGIS goes on looking for the order" in message(dialog)
    assert desk.states() == [State.UNKNOWN]
    again = desk.open(entry)
    assert "may have been ordered before" in message(again)
    desk.accept(again)
    again.repeat_check.setChecked(True)
    desk.place(again)
    assert "had been sent already, and was found" in message(again)
    assert desk.states() == [State.CREATED]
    assert len(creations(sandbox)) == len(sandbox.orders) == 1


def test_an_order_that_is_stopped_while_it_is_sent_may_exist(desk, sandbox, qtbot):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    gate = Gate(sandbox, "POST", CREATE)
    button(dialog, "placeOrderButton").click()
    qtbot.waitUntil(gate.reached.is_set)
    stop_task("Placing an order")
    gate.open.set()
    desk.until_asked(dialog)
    assert "stopped while it was being sent" in message(dialog)
    assert dialog.windowTitle() == "Order: outcome unknown"
    (unknown,) = desk.unknown
    assert unknown.error is None


def test_a_label_goes_with_the_order_and_is_offered_the_next_time(desk):
    dialog = desk.open(desk.entry())
    dialog.label_edit.setText("  CC 4711 ")
    desk.accept(dialog)
    desk.place(dialog)
    (attempt,) = Journal(desk.journal_folder).attempts()
    assert attempt.label == "CC 4711"
    assert "4711" not in repr(desk.sandbox.requests)
    held = known_orders(desk.journal_folder)  # as the orders tab holds it
    held.look(Journal(desk.journal_folder))
    other = desk.open(desk.entry(MANTIS))
    model = other.label_edit.completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["CC 4711"]
    assert other.label_edit.text() == ""

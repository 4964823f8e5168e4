# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog, from the first look at the prices to the order."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Journal, Money, Monitor
from datacosmos_imagery.core.attempt import State
from datacosmos_imagery.core.cart_entry import cart_entry_of
from datacosmos_imagery.core.config import origin_of
from datacosmos_imagery.core.licence_ledger import LicenceLedger
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.search import FoundItem
from datacosmos_imagery.core.thumbnails import ThumbnailCache
from datacosmos_imagery.core.wording import use_translator
from datacosmos_imagery.ui.adapters.accounts import Accounts
from datacosmos_imagery.ui.buying import Buying
from datacosmos_imagery.ui.links import BROWSER_VARIABLE
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.models.licences import LINK
from datacosmos_imagery.ui.order_dialog import DataCosmosOrderDialog
from datacosmos_imagery.ui.row_layout import Part
from datacosmos_imagery.ui.services import Services
from datacosmos_imagery.ui.thumbnails import ThumbnailLoader
from killing import Gate
from pointing import tip_at
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, QThreadPool
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu, QPushButton, QWidget
from stopping import stop_task
from views import creations, entry_in

CREATE = r"/orders$"
PRICE = r"/price$"
SENTINEL, MANTIS = "sentinel-2-l2a", "mantis-l1d-cogs"


class Desk:
    """A window with a `Buying`, as the plugin has it, and what a user does there."""

    def __init__(self, services, qtbot, sandbox, client, folder):
        self.services, self.qtbot, self.sandbox, self.client = services, qtbot, sandbox, client
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = QgsMessageBar(self.window)
        self.buying = Buying(replace(services, messenger=Messenger(self.bar)), self.window)
        cache = ThumbnailCache(folder.parent / "thumbnails")
        self.loader = ThumbnailLoader(cache, services.runner)
        self.placed, self.unknown = [], []
        self.buying.order_placed.connect(self.placed.append)
        self.buying.unknown_outcome.connect(self.unknown.append)
        self.journal_folder = folder

    def entry(self, collection=SENTINEL, number=0, price=None):
        """Return a cart entry of an item of the sandbox, at its price or one seen before."""
        there = entry_in(self.sandbox, collection, number)
        item = self.client.item(collection, there.id, Monitor())
        found = FoundItem(item, None)
        entry = cart_entry_of(found, origin_of(self.sandbox.url), datetime.now(timezone.utc))
        return replace(entry, price=Money(Decimal(price), "EUR")) if price else entry

    def open(self, *entries, is_asked=True):
        """Open a dialog and wait until it is the user's turn."""
        before = set(self.window.findChildren(DataCosmosOrderDialog))
        self.buying.order(list(entries), self.loader)
        (dialog,) = set(self.window.findChildren(DataCosmosOrderDialog)) - before
        if is_asked:
            self.until_asked(dialog)
        return dialog

    def until_asked(self, dialog):
        self.qtbot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=15_000)

    def accept(self, dialog):
        """Accept all licences."""
        model = dialog.licences_view.model()
        for row in range(model.rowCount()):
            checked = Qt.CheckState.Checked
            model.setData(model.index(row, 0), checked, Qt.ItemDataRole.CheckStateRole)

    def place(self, dialog):
        """Press the button and wait for what comes of it."""
        button(dialog, "placeOrderButton").click()
        self.until_asked(dialog)

    def buy(self, *entries):
        """Go all the way and return dialog and order."""
        dialog = self.open(*entries)
        self.accept(dialog)
        self.place(dialog)
        return dialog

    def states(self):
        return [attempt.state for attempt in Journal(self.journal_folder).attempts()]


@pytest.fixture
def browser(tmp_path, monkeypatch):
    """A browser that writes down what it is to open."""
    opened = tmp_path / "opened.txt"
    script = tmp_path / "browser.sh"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {opened}\n')
    script.chmod(0o755)
    monkeypatch.setenv(BROWSER_VARIABLE, str(script))
    return lambda: opened.read_text().split() if opened.exists() else []


@pytest.fixture
def make_desk(settings, runner, qtbot, make_client, tmp_path, monkeypatch, credentials_file):
    desks = []

    def make(sandbox, contract="456"):
        environ = {
            "DATACOSMOS_API_URL": sandbox.url,
            "DATACOSMOS_LOGIN_URL": sandbox.url,
            "DATACOSMOS_CREDENTIALS_FILE": str(tmp_path / "account.json"),
            "DATACOSMOS_ORGANISATION_ID": "42",
        }
        if contract:
            environ["DATACOSMOS_CONTRACT_ID"] = contract
        (tmp_path / "account.json").write_text(json.dumps(sandbox.credentials))
        accounts = Accounts(settings, environ=environ)
        folder = tmp_path / "plugin"
        services = Services(settings, accounts, runner, None, folder)
        settings.download_folder = tmp_path / "images"
        client = make_client(sandbox, contract=int(contract or 456))
        desk = Desk(services, qtbot, sandbox, client, folder)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.buying.close()


@pytest.fixture
def desk(make_desk, sandbox):
    return make_desk(sandbox)


def button(dialog, name):
    return dialog.findChild(QPushButton, name)


def message(dialog):
    return dialog.findChild(QLabel, "messageLabel").text()


def total(dialog):
    return dialog.findChild(QLabel, "totalLabel").text()


def row(dialog, number=0):
    """Return all that a row says."""
    return dialog.lines_view.model().index(number).data()


# Deciding


def test_the_dialog_says_in_one_sentence_what_the_button_does(desk):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    desk.accept(dialog)
    assert total(dialog) == "Total 732.16 EUR"
    summary = dialog.findChild(QLabel, "summaryLabel").text()
    assert summary == "You order 2 images for 732.16 EUR under contract Standard (456)."
    assert button(dialog, "placeOrderButton").text() == "Place Order: 732.16 EUR"
    assert dialog.findChild(QLabel, "organisationLabel").text() == "Organisation 42"


def test_no_licence_is_accepted_beforehand_and_all_must_be(desk):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    model = dialog.licences_view.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        "I accept: Copernicus Sentinel data terms, version 1.0",
        "I accept: DataCosmos EULA, version 2.1",
    ]
    role, checked = Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked
    assert [model.index(n, 0).data(role) for n in (0, 1)] == [Qt.CheckState.Unchecked] * 2
    place = button(dialog, "placeOrderButton")
    assert not place.isEnabled()
    model.setData(model.index(0, 0), checked, role)
    assert not place.isEnabled()
    assert message(dialog) == "To order, read and accept the licence."
    model.setData(model.index(1, 0), checked, role)
    assert place.isEnabled()
    assert message(dialog) == ""


def test_a_licences_text_opens_outside(desk, browser, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    view = dialog.licences_view
    spot = view.visualRect(view.model().index(0, LINK)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: browser() == [f"{sandbox.url}/licences/copernicus"])


def test_a_price_that_is_not_what_was_seen_shows_old_and_new(desk):
    dialog = desk.open(desk.entry(price="100.00"), desk.entry(MANTIS))
    assert "100.00 → 108.16 EUR" in row(dialog, 0)
    assert "price has changed" in row(dialog, 0)
    assert "→" not in row(dialog, 1)
    assert message(dialog).startswith("1 image is dearer than when you picked it.")


def test_a_line_can_be_left_out(desk, qtbot):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    desk.accept(dialog)
    spot = dialog.lines_view.part_rect(0, Part.BUTTON).center()
    qtbot.mouseClick(dialog.lines_view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert button(dialog, "placeOrderButton").text() == "Place Order: 624.00 EUR"
    assert dialog.licences_view.model().rowCount() == 1
    dialog.lines_view.selectAll()
    button(dialog, "removeLineButton").click()
    assert not button(dialog, "placeOrderButton").isEnabled()
    assert message(dialog) == "Nothing is left to order."


def test_another_level_of_the_same_acquisition_can_be_chosen(desk, qtbot):
    dialog = desk.open(desk.entry())
    view = dialog.lines_view
    qtbot.waitUntil(lambda: view.part_rect(0, Part.LEVEL).isValid(), timeout=15_000)
    spot = view.part_rect(0, Part.LEVEL).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = view.findChild(QMenu, "orderLevelMenu")
    levels = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert set(levels) == {"L1C", "L2A"}
    levels["L1C"].trigger()
    menu.close()
    desk.until_asked(dialog)
    assert "L1C" in row(dialog)
    desk.accept(dialog)
    desk.place(dialog)
    (placed,) = desk.placed
    assert [line.level for line in placed.lines] == ["L1C"]
    assert [line.level for line in placed.picked] == ["L2A"]


def test_the_contract_can_be_changed_and_has_its_own_prices(desk):
    dialog = desk.open(desk.entry())
    combo = dialog.findChild(QComboBox, "contractCombo")
    labels = [combo.itemText(n) for n in range(combo.count())]
    assert labels[0] == "Standard (456, EUR)"
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 116.81 USD"
    assert "under contract Credits (457)" in dialog.findChild(QLabel, "summaryLabel").text()
    assert desk.services.accounts.current().contract_id == 456


def test_without_a_contract_in_the_settings_the_default_one_is_proposed(make_desk, sandbox, qtbot):
    desk = make_desk(sandbox, contract="")
    dialog = desk.open(desk.entry(), is_asked=False)
    qtbot.waitUntil(lambda: total(dialog) == "Total 108.16 EUR", timeout=15_000)
    assert dialog.findChild(QComboBox, "contractCombo").currentText() == "Standard (456, EUR)"


def test_a_contract_that_has_expired_says_so_and_orders_nothing(make_desk, sandbox):
    desk = make_desk(sandbox, contract="458")
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    assert message(dialog).startswith("Contract Standard 2024 (458, EUR) took orders until 2024")
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_contracts_that_may_not_be_listed_are_no_obstacle(desk, sandbox):
    sandbox.faults.add(Fault(r"/policies$", times=None, status=403))
    desk.buy(desk.entry())
    assert len(desk.placed) == 1


def test_what_is_typed_as_a_contract_and_is_none_says_so(desk, qtbot):
    dialog = desk.open(desk.entry())
    edit = dialog.contract_combo.lineEdit()
    edit.setText("gold")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "The contract “gold” isn't in the list" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    edit.setText("456")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


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


def test_when_nothing_can_be_asked_the_dialog_says_why_and_asks_again(desk, sandbox):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, times=None, status=500))
    sandbox.faults.add(Fault(r"/collections/[^/]+$", status=401, times=None))
    dialog = desk.open(entry)
    assert "refused" in message(dialog).lower() or "sign" in message(dialog).lower()
    assert not button(dialog, "placeOrderButton").isEnabled()
    sandbox.faults.clear()
    button(dialog, "ask_againButton").click()
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_without_a_usable_account_the_dialog_says_why(desk, tmp_path):
    entry = desk.entry()
    (tmp_path / "account.json").unlink()
    dialog = desk.open(entry)
    assert "account.json" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_keys_place_no_order(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    place = button(dialog, "placeOrderButton")
    assert (place.isDefault(), place.autoDefault()) == (False, False)
    for widget in (dialog, dialog.lines_view, dialog.contract_combo.lineEdit(), place):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        qtbot.keyClick(widget, Qt.Key.Key_Enter)
    assert place.isEnabled()
    assert creations(sandbox) == []


# Placing


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
    assert QgsApplication.clipboard().text() == link


def test_the_ledger_keeps_who_accepted_what(desk):
    desk.buy(desk.entry())
    (accepted,) = LicenceLedger(Journal(desk.journal_folder)).entries()
    assert accepted.licence.name == "Copernicus Sentinel data terms"
    assert QgsApplication.userLoginName() in accepted.user


def test_folder_and_project_choice_are_kept(desk, settings, tmp_path):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    dialog.folder_widget.setFilePath(str(tmp_path / "elsewhere"))
    dialog.adds_check.setChecked(False)
    desk.place(dialog)
    assert settings.download_folder == tmp_path / "elsewhere"
    assert settings.adds_to_project is False
    assert desk.placed[0].folder == tmp_path / "elsewhere"


def test_an_order_paid_from_credits_needs_no_payment_page(make_desk, sandbox):
    desk = make_desk(sandbox, contract="457")
    dialog = desk.buy(desk.entry())
    assert desk.placed[0].is_paid
    assert "is paid" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


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


def test_two_dialogs_order_once(desk, sandbox):
    entry = desk.entry()
    first, second = desk.open(entry), desk.open(entry)
    for dialog in (first, second):
        desk.accept(dialog)
    for dialog in (first, second):
        button(dialog, "placeOrderButton").click()
    for dialog in (first, second):
        desk.until_asked(dialog)
    # The second finds the order of the first, or is refused while that is being sent.
    assert len(creations(sandbox)) == 1
    assert len({placed.order_id for placed in desk.placed}) == 1
    assert any("nothing was ordered" in message(one).lower() for one in (first, second))


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


def test_an_order_that_costs_more_than_asked_is_paid_only_when_confirmed(
    make_desk, make_sandbox, browser, qtbot
):
    sandbox = make_sandbox(surcharge=Decimal("5.00"))
    desk = make_desk(sandbox)
    dialog = desk.buy(desk.entry())
    assert "108.16 → 113.16 EUR" in message(dialog)
    checkout = button(dialog, "checkoutButton")
    assert checkout.text() == "Accept 113.16 EUR"
    assert not button(dialog, "copyLinkButton").isVisible()
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")
    assert browser() == []
    checkout.click()
    qtbot.waitUntil(lambda: len(browser()) == 1)


def test_a_refusal_says_why_and_leaves_the_user_where_they_were(desk, sandbox):
    sandbox.faults.add(Fault(CREATE, method="POST", status=409))
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
    sandbox.faults.add(Fault(CREATE, method="POST", status=409))
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


def test_a_service_that_wants_no_licence_list_gets_none_the_next_time(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(licences="refused"))
    dialog = desk.buy(desk.entry())
    assert "leaves the list of licences out" in message(dialog)
    assert desk.placed == []
    desk.place(dialog)
    assert len(desk.placed) == 1


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


def test_a_closed_dialog_lets_the_order_go_on(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    with qtbot.waitSignal(desk.buying.order_placed, timeout=15_000):
        button(dialog, "placeOrderButton").click()
        dialog.close()
    assert len(sandbox.orders) == 1


def test_a_failure_that_no_dialog_shows_is_a_message(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    sandbox.faults.add(Fault(CREATE, method="POST", status=409))
    button(dialog, "placeOrderButton").click()
    dialog.close()
    qtbot.waitUntil(lambda: bool(desk.bar.items()), timeout=15_000)


@pytest.mark.parametrize("link", ["http://pay.example/1", "file:///etc/passwd", "javascript:1"])
def test_a_payment_link_that_is_not_safe_is_not_opened(desk, sandbox, browser, link):
    answer = sandbox._server.answer

    def twisted(request):
        reply = answer(request)
        if request.method == "POST" and request.path.endswith("/orders"):
            content = json.loads(reply.body)
            content["data"]["checkout_redirect_url"] = link
            reply = replace(reply, body=json.dumps(content).encode())
        return reply

    sandbox._server.answer = twisted
    dialog = desk.buy(desk.entry())
    assert len(desk.placed) == 1
    assert "isn't a secure web address" in message(dialog)
    assert not button(dialog, "copyLinkButton").isVisible()
    assert browser() == []


def test_an_order_without_a_payment_page_is_settled_or_says_so(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(checkout="none"))
    dialog = desk.buy(desk.entry())
    assert desk.placed[0].is_paid
    assert "is paid" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


def test_a_payment_page_that_could_not_be_had_can_be_asked_for_again(
    make_desk, make_sandbox, qtbot
):
    sandbox = make_sandbox(checkout="endpoint")
    desk = make_desk(sandbox)
    sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    checkout = button(dialog, "checkoutButton")
    assert checkout.text() == "Ask for the Payment Page"
    assert "payment link couldn't be had" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")


def test_prices_that_are_stopped_in_the_task_manager_can_be_asked_again(desk, sandbox, qtbot):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, delay_s=1))
    dialog = desk.open(entry, is_asked=False)
    stop_task("Asking prices and licences")
    desk.until_asked(dialog)
    assert message(dialog) == "Cancelled."
    assert not button(dialog, "placeOrderButton").isEnabled()
    button(dialog, "ask_againButton").click()
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_a_dialog_can_be_closed_while_its_questions_wait_for_a_free_thread(desk, runner, qtbot):
    entry, gate = desk.entry(), threading.Event()
    for _thread in range(QThreadPool.globalInstance().maxThreadCount()):
        runner.start("A long download", lambda _monitor, _deliver: gate.wait(20))
    dialog = desk.open(entry, is_asked=False)
    dialog.close()
    gate.set()
    assert not dialog.isVisible()
    assert desk.buying._controllers == []


# Paying from the dialog


@pytest.fixture
def dear(make_desk, make_sandbox):
    """A desk at a service whose orders cost more than was asked for."""
    return make_desk(make_sandbox(surcharge=Decimal("5.00")))


def test_a_higher_price_that_cannot_be_confirmed_says_why(dear, qtbot):
    dialog = dear.buy(dear.entry())
    checkout = button(dialog, "checkoutButton")
    dear.sandbox.faults.add(Fault("/orders/", times=None, status=403))
    checkout.click()
    qtbot.waitUntil(checkout.isEnabled)
    assert "108.16 → 113.16 EUR" in message(dialog)
    assert "has no right to this" in message(dialog)
    assert checkout.text() == "Accept 113.16 EUR"


def test_an_order_that_got_dearer_again_has_to_be_accepted_again(
    make_desk, make_sandbox, browser, qtbot
):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    (order,) = desk.sandbox.orders.values()
    order.lines = [(entry, level, price + 4) for entry, level, price in order.lines]
    checkout = button(dialog, "checkoutButton")
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text().startswith("Accept"))
    assert "→" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")
    assert browser() == []


def test_a_payment_page_can_be_asked_for_again_after_a_stop(make_desk, make_sandbox, qtbot):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    checkout = button(dialog, "checkoutButton")
    desk.sandbox.faults.add(Fault("/orders/", times=1, delay_s=1))
    checkout.click()
    assert not checkout.isEnabled()
    stop_task("Asking for the payment page")
    qtbot.waitUntil(checkout.isEnabled)
    assert "placed and not paid yet" in message(dialog)
    checkout.click()
    qtbot.waitUntil(lambda: checkout.text() == "Open the Payment Page")


def test_an_order_that_was_cancelled_meanwhile_has_nothing_to_pay(make_desk, make_sandbox, qtbot):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    desk.sandbox.cancel(next(iter(desk.sandbox.orders)))
    button(dialog, "checkoutButton").click()
    qtbot.waitUntil(lambda: "is cancelled" in message(dialog))
    assert not button(dialog, "checkoutButton").isVisible()
    assert "Pay it" not in message(dialog)
    assert "to be paid" not in dialog.windowTitle()


def test_a_service_that_names_no_payment_page_says_the_status(make_desk, make_sandbox, qtbot):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    body = json.dumps({"data": {}, "errors": []}).encode()
    desk.sandbox.faults.add(Fault(r"/checkout$", times=None, body=body))
    checkout = button(dialog, "checkoutButton")
    checkout.click()
    qtbot.waitUntil(lambda: "names no payment page" in message(dialog))
    assert "UNPAID" in message(dialog)
    assert checkout.isEnabled()


def test_without_a_usable_account_the_payment_page_is_not_asked_for(
    make_desk, make_sandbox, tmp_path
):
    desk = make_desk(make_sandbox(checkout="endpoint"))
    desk.sandbox.faults.add(Fault(r"/checkout$", times=1, status=403))
    dialog = desk.buy(desk.entry())
    (tmp_path / "account.json").unlink()
    button(dialog, "checkoutButton").click()
    assert "account.json" in message(dialog)
    assert button(dialog, "checkoutButton").isEnabled()


def test_a_browser_that_does_not_start_is_told_with_the_way_out(desk, monkeypatch):
    monkeypatch.setenv(BROWSER_VARIABLE, "/nowhere/browser")
    dialog = desk.buy(desk.entry())
    button(dialog, "checkoutButton").click()
    assert "No browser could be started. Copy the link" in message(dialog)
    assert button(dialog, "copyLinkButton").isVisible()


# In the middle of things


def test_lines_can_be_left_out_while_prices_are_asked(desk, sandbox, qtbot):
    entries = [desk.entry(), desk.entry(MANTIS)]
    sandbox.faults.add(Fault(PRICE, delay_s=0.5))
    dialog = desk.open(*entries, is_asked=False)
    dialog.lines_view.setCurrentIndex(dialog.lines_view.model().index(1))
    qtbot.keyClick(dialog.lines_view, Qt.Key.Key_Delete)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_where_the_last_line_is_left_out_while_prices_are_asked_nothing_is_left(
    desk, sandbox, qtbot
):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, delay_s=0.5))
    dialog = desk.open(entry, is_asked=False)
    dialog.lines_view.selectAll()
    button(dialog, "removeLineButton").click()
    assert message(dialog) == "Nothing is left to order."
    assert not dialog.progress.isVisible()
    desk.until_asked(dialog)
    qtbot.waitUntil(lambda: not desk.services.runner._running)
    assert message(dialog) == "Nothing is left to order."
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_contracts_that_arrive_while_the_order_is_sent_change_nothing(desk, sandbox, qtbot):
    entry = desk.entry()
    sandbox.faults.add(Fault(r"/policies$", delay_s=1))
    sandbox.faults.add(Fault(CREATE, method="POST", delay_s=1))
    dialog = desk.open(entry)
    desk.accept(dialog)
    asked = len([r for r in sandbox.requests if r.path.endswith("/price")])
    desk.place(dialog)
    qtbot.waitUntil(lambda: not desk.services.runner._running, timeout=15_000)
    assert len(desk.placed) == 1
    assert "is placed and not paid yet" in message(dialog)
    assert len([r for r in sandbox.requests if r.path.endswith("/price")]) == asked + 1


def test_an_account_that_goes_before_the_order_is_sent_is_told(desk, sandbox, tmp_path):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    (tmp_path / "account.json").unlink()
    button(dialog, "placeOrderButton").click()
    assert "account.json" in message(dialog)
    assert creations(sandbox) == []


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


def test_a_lost_answer_is_a_message_where_the_dialog_was_closed(desk, sandbox, qtbot):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    button(dialog, "placeOrderButton").click()
    with qtbot.waitSignal(dialog.destroyed, timeout=15_000):
        dialog.close()
    assert "may or may not" in desk.bar.currentItem().text()
    assert len(desk.unknown) == 1


def test_another_contract_takes_the_place_of_a_question_that_runs(desk, sandbox, qtbot):
    entry = desk.entry()
    dialog = desk.open(entry)
    combo = dialog.findChild(QComboBox, "contractCombo")
    qtbot.waitUntil(lambda: combo.count() > 1)
    sandbox.faults.add(Fault(PRICE, delay_s=0.5))
    for row in (1, 0):
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
    desk.until_asked(dialog)
    assert total(dialog) == "Total 108.16 EUR"


def test_no_contract_can_be_ordered_under(desk, qtbot):
    dialog = desk.open(desk.entry())
    edit = dialog.contract_combo.lineEdit()
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert message(dialog).startswith("No contract is chosen.")
    assert not button(dialog, "placeOrderButton").isEnabled()


@pytest.mark.parametrize("which", ["nothing to order", "no connection"])
def test_without_images_or_a_connection_no_dialog_opens(desk, which, settings):
    services, entries = replace(desk.services, messenger=Messenger(desk.bar)), []
    if which == "no connection":
        services, entries = (
            replace(services, accounts=Accounts(settings, environ={})),
            [desk.entry()],
        )
    Buying(services, desk.window).order(entries, desk.loader)
    assert desk.window.findChildren(DataCosmosOrderDialog) == []
    assert "nothing to order" in desk.bar.currentItem().text()


# Several obstacles


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


# Lines, by keyboard and mouse


def levels_of(desk, dialog):
    """Have the first line's levels offered by the keyboard, and return the menu."""
    view = dialog.lines_view
    desk.qtbot.waitUntil(lambda: view.part_rect(0, Part.LEVEL).isValid(), timeout=15_000)
    view.setCurrentIndex(view.model().index(0))
    desk.qtbot.keyClick(view, Qt.Key.Key_L)
    return view.findChild(QMenu, "orderLevelMenu")


def test_l_offers_levels_and_the_one_that_is_chosen_already_changes_nothing(desk, sandbox):
    dialog = desk.open(desk.entry())
    menu = levels_of(desk, dialog)
    chosen = next(action for action in menu.actions() if action.isChecked())
    asked = len(sandbox.requests)
    chosen.trigger()
    assert not dialog.progress.isVisible()
    assert len(sandbox.requests) == asked
    assert "L2A" in row(dialog)


def test_parts_of_a_line_explain_themselves_until_the_order_is_sent(desk, qtbot):
    dialog = desk.open(desk.entry())
    view = dialog.lines_view
    qtbot.waitUntil(lambda: view.part_rect(0, Part.LEVEL).isValid(), timeout=15_000)
    leave_out = view.part_rect(0, Part.BUTTON).center()
    assert "Leave out" in tip_at(view, leave_out)
    assert "level" in tip_at(view, view.part_rect(0, Part.LEVEL).center())
    desk.accept(dialog)
    desk.place(dialog)
    assert not view.part_rect(0, Part.BUTTON).isValid()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=leave_out)
    assert view.model().rowCount() == 1


def test_a_licence_is_opened_by_enter(desk, browser, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    view = dialog.licences_view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, LINK))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: browser() == [f"{sandbox.url}/licences/copernicus"])
    spot = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(browser()) == 1


def test_an_order_that_is_paid_already_at_a_higher_price_says_so(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(surcharge=Decimal("5.00")), contract="457")
    dialog = desk.buy(desk.entry())
    assert desk.placed[0].is_paid
    assert "It cost more than you were told" in message(dialog)
    assert not button(dialog, "checkoutButton").isVisible()


def test_the_dialog_of_a_plugin_that_goes_is_taken_away_while_it_asks(desk, sandbox, qtbot):
    entry = desk.entry()
    sandbox.faults.add(Fault(PRICE, delay_s=0.3))
    dialog = desk.open(entry, is_asked=False)
    desk.buying.close()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not desk.services.runner._running)
    assert desk.placed == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart in the dock."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import FoundItem, Money, Monitor, OrderJob, line_of
from datacosmos_imagery.core.cart.cart import Cart
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.catalogue.search import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.core.errors import AuthError, InputError, NetworkError, StoreError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.cart.panel import CartPanel
from datacosmos_imagery.ui.cart.store import CartStore
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.widgets.breakable_label import BREAK
from found_items import found_item, key
from overlapping import box
from pointing import double_click, tip_at
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QToolButton
from views import line_in

ORIGIN = "https://api.example"
LEVELS = ("sentinel-2-l2a", "sentinel-2-l1c")


def entry(scene="A", origin=ORIGIN, age=timedelta(0), **options):
    return cart_entry_of(found_item(scene, **options), origin, datetime.now(timezone.utc) - age)


@pytest.fixture
def cart(tmp_path):
    return Cart(tmp_path / "cart")


@pytest.fixture
def store(cart, qgis_app):
    store = CartStore(cart)
    store.set_origin(ORIGIN)
    yield store
    store.close()


@pytest.fixture
def client_factory(sandbox, make_client):
    """Return what makes a factory of clients of the sandbox, which a test may break."""

    class Account:
        error: Exception | None = None
        retries = 0

        def __call__(self):
            if self.error is not None:
                raise self.error
            return lambda: make_client(sandbox, retries=self.retries)

    return Account()


@pytest.fixture
def panel(cart, runner, client_factory, qtbot, tmp_path):
    thumbnails = ThumbnailLoader(ThumbnailCache(tmp_path / "t"), runner)
    panel = CartPanel(cart, runner, thumbnails, client_factory)
    qtbot.addWidget(panel)
    panel.set_origin(ORIGIN)
    panel.resize(300, 500)
    panel.show()
    yield panel
    panel.leave()


def fill(holder, qtbot, *entries):
    """Put entries into a store or a panel."""
    with qtbot.waitSignal(holder.changed):
        holder.add(entries)


def total(panel):
    return panel.findChild(QLabel, "cartTotalLabel").text()


def test_the_store_says_what_another_window_put_in(store, cart, qtbot):
    cart.add([entry("A")])
    with qtbot.waitSignal(store.changed):
        store.refresh()
    assert [e.key for e in store.entries] == [key("A")]


def test_items_of_a_search_can_be_taken_out_again(store, qtbot):
    fill(store, qtbot, entry("A"), entry("B"))
    with qtbot.waitSignal(store.changed):
        store.remove_found([found_item("A")])
    assert [e.key for e in store.entries] == [key("B")]


def test_changes_are_made_in_their_order_away_from_the_main_thread(store, cart, qtbot, monkeypatch):
    threads, add = [], cart.add

    def watched(entries):
        threads.append(threading.current_thread())
        return add(entries)

    monkeypatch.setattr(cart, "add", watched)
    for scene in "ABCDE":
        store.add([entry(scene)])
    store.remove([entry("C").line])
    qtbot.waitUntil(lambda: [e.key for e in store.entries] == [key(s) for s in "ABDE"])
    assert threading.main_thread() not in threads


def test_a_late_answer_of_the_account_before_is_dropped(store, qtbot):
    shown = []
    store.changed.connect(lambda: shown.extend(e.key for e in store.entries))
    store.add([entry("A")])
    store.set_origin("https://other.example")
    store.add([entry("B", origin="https://other.example")])
    qtbot.waitUntil(lambda: [e.key for e in store.entries] == [key("B")])
    assert key("A") not in shown


def test_a_cart_that_cannot_be_written_says_so(cart, qtbot):
    cart.path.mkdir(parents=True)
    store = CartStore(cart)
    with qtbot.waitSignal(store.failed) as told:
        store.set_origin(ORIGIN)
    with qtbot.waitSignal(store.failed) as told:
        store.add([entry("A")])
    store.close()
    assert isinstance(told.args[0], StoreError)


def test_totals_are_by_currency_and_say_what_is_not_in_them(panel, qtbot):
    fill(
        panel,
        qtbot,
        entry("A", price="100.50"),
        entry("B", price="20", currency="USD"),
        entry("C", price=None),
        entry("D", price="0.50"),
    )
    assert total(panel) == "Total 101.00 EUR + 20.00 USD, and 1 without price"
    assert panel.findChild(QPushButton, "orderButton").text() == "Order 4 Images…"


def test_an_empty_cart_says_what_to_do_and_orders_nothing(panel):
    assert not panel.findChild(QPushButton, "orderButton").isEnabled()
    empty = next(x for x in panel.findChildren(QLabel) if x.text().startswith("Nothing picked"))
    assert empty.isVisible()
    assert not panel.view.isVisible()


def test_the_minus_takes_one_out(panel, qtbot):
    fill(panel, qtbot, entry("A"), entry("B"))
    with qtbot.waitSignal(panel.changed):
        position = panel.view.part_rect(0, Part.BUTTON).center()
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert [e.key for e in panel.entries()] == [key("B")]


def test_the_delete_key_takes_the_selected_out_and_others_stay_selected(panel, qtbot):
    fill(panel, qtbot, entry("A"), entry("B"), entry("C"))
    panel.view.setCurrentIndex(panel.view.model().index(1))
    with qtbot.waitSignal(panel.changed):
        panel.take_out([found_item("A")])
    assert panel.view.selected_rows() == [0]
    with qtbot.waitSignal(panel.changed):
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert [e.key for e in panel.entries()] == [key("C")]


def test_a_changed_price_shows_old_and_new_until_it_is_accepted(panel, qtbot):
    drifted = replace(entry("A", price="760.10"), previous=Money(Decimal("741.60"), "EUR"))
    fill(panel, qtbot, drifted)
    assert "741.60 → 760.10 EUR" in panel.view.model().index(0).data()
    accept = panel.findChild(QPushButton, "acceptPricesButton")
    assert accept.isVisible()
    with qtbot.waitSignal(panel.changed):
        accept.click()
    assert not accept.isVisible()
    assert "760.10 EUR" in panel.view.model().index(0).data()
    assert "741.60" not in panel.view.model().index(0).data()


@pytest.fixture
def sandbox_entry(panel, sandbox, client):
    """Return a function that makes a cart entry of a priced item, and tells its true price."""
    found = SearchJob(client, SearchQuery(limit=20)).run(Monitor()).found
    priced = next(one for one in found if one.item.price and one.item.level)
    panel.set_origin(sandbox.url)

    def make(age):
        fresh = cart_entry_of(priced, sandbox.url, datetime.now(timezone.utc) - age)
        return replace(fresh, price=Money(Decimal("1.00"), "EUR")), priced.item.price

    return make


def test_old_prices_are_asked_again_and_the_drift_is_shown(panel, sandbox_entry, qtbot):
    old, price = sandbox_entry(timedelta(hours=2))
    fill(panel, qtbot, old)
    panel.set_open(True)
    qtbot.waitUntil(lambda: panel.entries()[0].price == price)
    assert panel.entries()[0].previous == Money(Decimal("1.00"), "EUR")
    assert total(panel) == f"Total {price}"


@pytest.mark.parametrize(
    ("age", "is_open"),
    [(timedelta(minutes=5), True), (timedelta(hours=2), False)],
    ids=["fresh prices", "an account that would ask for a password"],
)
def test_other_prices_are_asked_only_when_told_to(panel, sandbox_entry, qtbot, age, is_open):
    entry, price = sandbox_entry(age)
    fill(panel, qtbot, entry)
    panel.set_open(is_open)
    assert not panel.prices.is_running
    panel.findChild(QToolButton, "repriceButton").click()
    qtbot.waitUntil(lambda: panel.entries()[0].price == price)


def test_a_failed_automatic_try_is_a_line_of_the_panel_and_no_message(
    panel, sandbox, sandbox_entry, qtbot
):
    fill(panel, qtbot, sandbox_entry(timedelta(hours=2))[0])
    sandbox.stop()
    errors = []
    panel.failed.connect(errors.append)
    panel.set_open(True)
    qtbot.waitUntil(lambda: bool(panel.prices.problem))
    assert "can't be read" in panel.findChild(QLabel, "cartAgeLabel").text()
    assert errors == []
    panel.findChild(QToolButton, "repriceButton").click()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NetworkError)


def test_without_a_usable_account_asking_prices_says_why(
    panel, sandbox_entry, client_factory, qtbot
):
    fill(panel, qtbot, sandbox_entry(timedelta(0))[0])
    client_factory.error = AuthError("The password was refused.")
    with qtbot.waitSignal(panel.failed) as told:
        panel.findChild(QToolButton, "repriceButton").click()
    assert told.args == [client_factory.error]
    assert panel.prices.can_run


def test_a_panel_that_has_left_begins_nothing_more(panel, cart, qtbot):
    fill(panel, qtbot, entry("A"))
    panel.leave()
    panel.add([entry("B")])
    panel.hide()
    panel.show()
    panel.leave()
    assert [e.key for e in cart.entries()] == [key("A")]


@pytest.mark.parametrize("name", ["offer.gpkg", "offer.csv", "offer"])
def test_an_offer_is_exported_and_read_back(panel, qtbot, tmp_path, name):
    fill(panel, qtbot, entry("A"), entry("B"))
    with qtbot.waitSignal(panel.informed):
        panel.offers.write(tmp_path / name)
    with qtbot.waitSignal(panel.changed):
        panel.take_out([found_item("A")])
    path = next(tmp_path.glob("offer*"))
    with qtbot.waitSignal(panel.informed) as told:
        panel.offers.read(path)
    assert told.args == [f"{path.name}: 1 added to the cart, 1 in it already."]
    assert {e.key for e in panel.entries()} == {key("A"), key("B")}


def test_an_offer_of_another_service_is_not_mixed_in(panel, qtbot, tmp_path):
    fill(panel, qtbot, entry("A"))
    with qtbot.waitSignal(panel.informed):
        panel.offers.write(tmp_path / "offer.csv")
    panel.set_origin("https://other.example")
    with qtbot.waitSignal(panel.warned) as told:
        panel.offers.read(tmp_path / "offer.csv")
    assert "another service" in told.args[0]
    assert panel.entries() == ()


def test_a_file_that_is_no_offer_is_an_error(panel, qtbot, tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n1,2\n")
    with qtbot.waitSignal(panel.failed) as told:
        panel.offers.read(tmp_path / "x.csv")
    assert isinstance(told.args[0], InputError)


def test_ordering_hands_over_all_entries(panel, qtbot):
    fill(panel, qtbot, entry("A"), entry("B"))
    with qtbot.waitSignal(panel.order_requested) as told:
        panel.findChild(QPushButton, "orderButton").click()
    assert told.args == [list(panel.entries())]


def menu_entry(panel, text):
    menu = panel.findChild(QToolButton, "offerButton").menu()
    return next(action for action in menu.actions() if action.text() == text)


def test_an_offer_is_exported_and_imported_by_the_menu_in_the_folder_of_the_last(
    panel, qtbot, tmp_path, monkeypatch
):
    path, asked = tmp_path / "mine.csv", []
    table = "Table for spreadsheets, CSV (*.csv)"

    def answer(_parent, _title, suggestion, _kinds):
        asked.append(suggestion)
        return ["", str(path.with_suffix("")), str(path)][len(asked) - 1], table

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    fill(panel, qtbot, entry("A"))
    menu_entry(panel, "Export Offer…").trigger()
    assert not path.exists()
    with qtbot.waitSignal(panel.informed):
        menu_entry(panel, "Export Offer…").trigger()
    with qtbot.waitSignal(panel.changed):
        menu_entry(panel, "Empty the Cart").trigger()
    assert panel.entries() == ()
    assert not menu_entry(panel, "Export Offer…").isEnabled()
    with qtbot.waitSignal(panel.changed):
        menu_entry(panel, "Import Offer…").trigger()
    assert [one.key for one in panel.entries()] == [key("A")]
    assert asked[2] == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    with qtbot.assertNotEmitted(panel.informed, wait=0):
        menu_entry(panel, "Import Offer…").trigger()


def test_an_offer_that_arrives_under_another_account_is_dropped(panel, runner, qtbot, tmp_path):
    fill(panel, qtbot, entry("A"))
    with qtbot.waitSignal(panel.informed):
        panel.offers.write(tmp_path / "offer.csv")
    panel.offers.read(tmp_path / "offer.csv")
    panel.set_origin("https://other.example")
    told = []
    panel.warned.connect(told.append)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert (told, panel.entries()) == ([], ())


def test_of_many_problems_in_an_offer_the_first_are_told(panel, qtbot, tmp_path):
    fill(panel, qtbot, *(entry(scene) for scene in "ABCDEF"))
    with qtbot.waitSignal(panel.informed):
        panel.offers.write(tmp_path / "offer.csv")
    lines = (tmp_path / "offer.csv").read_text("utf-8-sig").splitlines()
    spoilt = [line.replace("L2A", "", 2).replace("sentinel-2-l2a", "") for line in lines[1:]]
    (tmp_path / "offer.csv").write_text("\n".join([lines[0], *spoilt]), "utf-8-sig")
    with qtbot.waitSignal(panel.warned) as told:
        panel.offers.read(tmp_path / "offer.csv")
    assert "nothing to add to the cart" in told.args[0]
    assert "3 more problems." in told.args[0]


def test_keys_in_the_cart_zoom_and_take_out_and_letters_do_nothing(panel, qtbot):
    fill(panel, qtbot, entry("A"), entry("B"))
    panel.view.selectAll()
    with qtbot.waitSignal(panel.zoom_requested) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert sorted(told.args[0]) == [key("A"), key("B")]
    qtbot.keyClick(panel.view, Qt.Key.Key_X)
    assert panel.view.selected_rows() == [0, 1]
    with qtbot.waitSignal(panel.changed):
        qtbot.keyClick(panel.view, Qt.Key.Key_Backspace)
    assert panel.entries() == ()
    with qtbot.assertNotEmitted(panel.zoom_requested, wait=0):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)


def test_a_double_click_in_the_cart_zooms(panel, qtbot):
    fill(panel, qtbot, entry("A"))
    place = panel.view.visualRect(panel.view.model().index(0))
    with qtbot.waitSignal(panel.zoom_requested) as told:
        double_click(panel.view, place.center() - QPoint(0, place.height() // 2 - 3))
    assert told.args == [[key("A")]]
    with qtbot.assertNotEmitted(panel.zoom_requested, wait=0):
        double_click(panel.view, panel.view.part_rect(0, Part.BUTTON).center())


def test_parts_of_the_cart_explain_themselves(panel, qtbot):
    fill(panel, qtbot, entry("A"))
    place = panel.view.visualRect(panel.view.model().index(0))
    spots = (panel.view.part_rect(0, Part.BUTTON).center(), place.topLeft() + QPoint(50, 3))
    tips = [tip_at(panel.view, spot) for spot in spots]
    assert tips[0] == "Take out of the cart (Del)"
    assert tips[1] != tips[0]


def test_an_empty_cart_asks_no_prices_and_adding_nothing_changes_nothing(panel, sandbox, qtbot):
    panel.set_origin(sandbox.url)
    panel.prices.refresh()
    assert not panel.prices.is_running
    with qtbot.assertNotEmitted(panel.changed, wait=0):
        panel.add([])
        panel.set_origin(sandbox.url)


def test_prices_that_arrive_under_another_account_are_dropped(
    panel, sandbox, sandbox_entry, runner, qtbot
):
    old, _price = sandbox_entry(timedelta(hours=2))
    fill(panel, qtbot, old)
    sandbox.faults.add(Fault("/price$", delay_s=0.3))
    panel.set_open(True)
    assert panel.prices.is_running
    panel.set_origin("https://other.example")
    qtbot.waitUntil(lambda: runner.is_idle)
    assert not panel.prices.is_running
    panel.set_origin(sandbox.url)
    qtbot.waitUntil(lambda: panel.count() == 1)
    assert panel.entries()[0].price == old.price


# What would be had twice


def lying_at(entry, *place):
    return replace(entry, footprint=box(*place))


def remark(panel):
    return panel.findChild(QLabel, "cartRemarkLabel")


def row_texts(panel):
    model = panel.view.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_an_image_that_was_processed_twice_is_named_and_rows_say_which_is_newer(panel, qtbot):
    one = entry("20260312T103100_T37MEU_20260312T150000")
    other = entry("20260312T103100_T37MEU_20260401T000000")
    far = lying_at(entry("B", day="2026-05-01T00:00:00Z"), 50, 50, 51, 51)
    panel.add([one, other, far])
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    assert remark(panel).text() == (
        "12 Mar 2026 10:31, Sentinel-2B, L2A (1) is the same image as L2A (2), processed anew."
    )
    levels = ["L2A (1)" in said for said in row_texts(panel)]
    assert levels == [False, True, False], "the one that was processed last"
    assert "L2A (2)" in row_texts(panel)[0]
    assert "(" not in row_texts(panel)[2]
    tip = panel.view.model().index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert other.line.item in tip
    assert "processed anew" in tip
    panel.hand_over([one.line], one.origin)
    qtbot.waitUntil(lambda: remark(panel).text() == "")
    assert not remark(panel).isVisible()
    assert panel.count() == 2
    assert "(" not in row_texts(panel)[0]


def test_another_level_of_an_image_is_named(panel, qtbot):
    panel.add([entry("A", level="L1C"), entry("A", level="L2A")])
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    assert remark(panel).text() == (
        "12 Mar 2026 10:31, Sentinel-2B, L2A is the same image as L1C, at another level."
    )


def test_an_image_whose_ground_the_others_cover_is_named_the_dearest_of_two(panel, qtbot):
    cheap = entry("A", price="1")
    dear = entry("B", price="900", day="2026-03-15T10:31:00Z")
    panel.add([cheap, dear, lying_at(entry("C"), 5, 5, 6, 6)])
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    assert remark(panel).text() == (
        "15 Mar 2026 10:31, Sentinel-2B, L2A is covered by the others here. "
        "Those of its own day do not."
    )
    panel.take_out([found_item("B")])
    qtbot.waitUntil(lambda: remark(panel).text() == "")


def test_images_that_look_alike_in_the_list_are_told_apart_by_their_ids(panel, qtbot):
    panel.add([entry("A"), entry("B")])
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    assert (
        remark(panel)
        .text()
        .startswith("12 Mar 2026 10:31, Sentinel-2B, L2A (S2B_L2A_A) is covered")
    )


def test_a_name_that_becomes_ambiguous_is_told_apart_although_nothing_else_changes(panel, qtbot):
    panel.add([entry("A", level="L1C"), entry("A")])
    qtbot.waitUntil(lambda: "Sentinel-2B, L2A is the same" in remark(panel).text())
    panel.add([lying_at(entry("B"), 5, 5, 6, 6)])
    qtbot.waitUntil(lambda: "L2A (S2B_L2A_A) is the same" in remark(panel).text())


def test_of_much_the_first_is_said_and_the_tip_has_all(panel, qtbot):
    pairs = [entry(scene, level=level) for scene in "ABCDE" for level in ("L1C", "L2A")]
    panel.add(pairs)
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    lines = remark(panel).text().splitlines()
    assert len(lines) == 3
    assert lines[-1] == "Further remarks: 3."
    assert remark(panel).toolTip().count("<br>") == 4


def test_what_is_owned_at_another_level_is_named_once_it_is_bought(
    cart, runner, client_factory, qtbot, tmp_path, sandbox, client
):
    thumbnails = ThumbnailLoader(ThumbnailCache(tmp_path / "t"), runner)
    journal = tmp_path / "journal"
    panel = CartPanel(cart, runner, thumbnails, client_factory, journal_folder=journal)
    qtbot.addWidget(panel)
    panel.set_origin(client.connection.origin)
    panel.show()
    high, low = (client.item(name, line_in(sandbox, name).item, Monitor()) for name in LEVELS)
    now = datetime.now(timezone.utc)
    panel.add([cart_entry_of(FoundItem(high, None), client.connection.origin, now)])
    qtbot.waitUntil(lambda: panel.count() == 1)
    OrderJob(client, journal, (line_of(low),), licences_accepted=True).run(Monitor())
    panel.compare()
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    assert "L2A L1C was ordered before (order " in remark(panel).text()
    panel.leave()


def test_nothing_of_a_remark_is_cut_off_in_a_narrow_dock(panel, qtbot):
    name = "LONG" * 15
    panel.add([entry(name), entry(f"{name}_X")])
    qtbot.waitUntil(lambda: remark(panel).text() != "")
    label = remark(panel)
    metrics = label.fontMetrics()
    shown = QLabel.text(label)
    widest = max(map(metrics.horizontalAdvance, shown.replace(BREAK, " ").split()))
    assert widest < label.width() <= 300 < metrics.horizontalAdvance(f"S2B_L2A_{name}")
    assert label.height() >= label.heightForWidth(label.width())


def test_a_thousand_images_are_compared_without_holding_the_window_up(panel, qtbot):
    rng = random.Random(1)
    entries = [
        lying_at(entry(f"N{n}", price=str(n)), x, y, x + 1, y + 1)
        for n in range(1000)
        for x, y in [(rng.uniform(0, 30), rng.uniform(0, 30))]
    ]
    with qtbot.waitSignal(panel.changed):
        panel.add(entries)
    began = time.thread_time()
    panel.compare()
    assert time.thread_time() - began < 0.02
    qtbot.waitUntil(lambda: "images add less than 1 %" in remark(panel).text())


def test_a_request_for_prices_that_is_made_again_is_told_while_it_waits(
    panel, client_factory, sandbox, sandbox_entry, qtbot
):
    client_factory.retries = 1
    age = panel.findChild(QLabel, "cartAgeLabel")
    entry, price = sandbox_entry(timedelta(minutes=5))
    fill(panel, qtbot, entry)
    sandbox.faults.add(Fault("/price$", status=503))
    said = []
    panel.prices.changed.connect(lambda: said.append(age.text()))
    panel.findChild(QToolButton, "repriceButton").click()
    qtbot.waitUntil(lambda: panel.entries()[0].price == price, timeout=20_000)
    assert any("Trying again in" in text for text in said)
    assert "Trying again" not in age.text()

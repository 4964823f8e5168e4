# SPDX-License-Identifier: GPL-2.0-or-later
"""What was taken out of the cart comes back as it was: by the message, the menu and the key."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.core.cart.cart import Cart
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.cart.panel import CartPanel
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.messages import Messenger
from found_items import found_item, key
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton, QSplitter, QToolButton
from widgets import make_panel

ORIGIN = "https://api.example"
SCENES = "ABC"


def entry(scene, origin=ORIGIN, **options):
    made = cart_entry_of(found_item(scene, **options), origin, datetime.now(timezone.utc))
    return replace(made, previous=Money(Decimal("1.00"), "EUR"))


@pytest.fixture
def cart(tmp_path):
    return Cart(tmp_path / "cart")


@pytest.fixture
def panel(cart, runner, qtbot, tmp_path, bar):
    def no_client():
        raise AssertionError("No price is to be asked.")

    thumbnails = ThumbnailLoader(ThumbnailCache(tmp_path / "t"), runner)
    panel = CartPanel(cart, runner, thumbnails, no_client)
    messenger = Messenger(bar)
    panel.undo_offered.connect(messenger.undoable)
    qtbot.addWidget(panel)
    cart.add([entry(scene) for scene in SCENES])
    panel.set_origin(ORIGIN)
    panel.resize(300, 500)
    panel.show()
    qtbot.waitUntil(lambda: panel.count() == len(SCENES))
    yield panel
    panel.leave()


def press_minus(panel, qtbot):
    place = panel.view.part_rect(1, Part.BUTTON).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press_delete(panel, qtbot):
    panel.view.selectAll()
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)


def take_out_in_results(panel, _qtbot):
    panel.take_out([found_item("A"), found_item("C")])


def empty(panel, _qtbot):
    menu_entry(panel, "Empty the Cart").trigger()


def menu_entry(panel, text):
    menu = panel.findChild(QToolButton, "offerButton").menu()
    return next(action for action in menu.actions() if action.text().startswith(text))


def press_undo_of_message(panel, _qtbot, bar):
    bar.currentItem().findChild(QPushButton, "undoButton").click()


def press_undo_key(panel, qtbot, _bar):
    focused = panel.view if panel.view.isVisible() else panel
    qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def press_key_of_window(window):
    """Press the key for undo as the desktop does, so that shortcuts have their say."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def choose_undo(panel, _qtbot, _bar):
    panel.findChild(QAction, "undoTakingOutAction").trigger()


def press_undo_button(panel, qtbot, _bar):
    qtbot.mouseClick(undo_button(panel), Qt.MouseButton.LeftButton)


def undo_button(panel):
    return panel.findChild(QToolButton, "undoButton")


BY_THE_LATEST = [press_undo_key, choose_undo, press_undo_button]


@pytest.mark.parametrize("undo", [press_undo_of_message, *BY_THE_LATEST])
@pytest.mark.parametrize("take", [press_minus, press_delete, take_out_in_results, empty])
def test_what_was_taken_out_on_any_way_is_put_back_on_any_way(panel, bar, qtbot, take, undo):
    before = panel.entries()
    assert not panel.findChild(QAction, "undoTakingOutAction").isEnabled()
    with qtbot.waitSignal(panel.undo_offered):
        take(panel, qtbot)
    gone = len(SCENES) - panel.count()
    assert gone > 0
    assert bar.currentItem().text().startswith(f"{gone} image")
    with qtbot.waitSignal(panel.changed):
        undo(panel, qtbot, bar)
    qtbot.waitUntil(lambda: panel.entries() == before)
    assert not panel.findChild(QAction, "undoTakingOutAction").isEnabled()


def test_removals_are_undone_one_after_the_other_the_latest_first(panel, qtbot):
    for scene in SCENES:
        with qtbot.waitSignal(panel.undo_offered):
            panel.take_out([found_item(scene)])
    for count in range(1, len(SCENES) + 1):
        press_undo_key(panel, qtbot, None)
        qtbot.waitUntil(lambda wanted=count: panel.count() == wanted)
        expected = [key(scene) for scene in SCENES[-count:]]
        assert panel.keys() == expected
    press_undo_key(panel, qtbot, None)
    assert panel.count() == len(SCENES)


def test_only_the_message_of_the_latest_removal_stands_and_its_button_serves_once(
    panel, bar, qtbot
):
    for scene in "AB":
        with qtbot.waitSignal(panel.undo_offered):
            panel.take_out([found_item(scene)])
    (message,) = bar.items()
    button = message.findChild(QPushButton, "undoButton")
    assert button.text() == "Undo"
    with qtbot.waitSignal(panel.changed):
        button.click()
    assert panel.keys() == [key("B"), key("C")]
    qtbot.waitUntil(lambda: bar.items() == [])


def test_what_another_window_put_in_meanwhile_stays(panel, cart, bar, qtbot):
    with qtbot.waitSignal(panel.undo_offered):
        empty(panel, qtbot)
    cart.add([entry("D"), replace(entry("B"), price=None)])
    press_undo_of_message(panel, qtbot, bar)
    qtbot.waitUntil(lambda: panel.count() == 4)
    assert panel.keys() == [key("A"), key("C"), key("D"), key("B")]
    assert panel.entries()[3].price is None


def test_what_was_ordered_leaves_the_cart_without_a_way_back(panel, bar, qtbot):
    lines = [one.line for one in panel.entries()]
    with qtbot.waitSignal(panel.undo_offered):
        panel.take_out([found_item("A")])
    with qtbot.waitSignal(panel.changed):
        panel.add([entry("A")])
    with qtbot.waitSignal(panel.changed):
        panel.hand_over(lines, ORIGIN)
    assert panel.count() == 0
    for undo in (press_undo_of_message, press_undo_key):
        with qtbot.waitSignal(panel.changed):
            undo(panel, qtbot, bar)
        assert panel.count() == 0, "or it would be ordered twice"


def test_what_was_ordered_leaves_the_cart_of_the_account_that_ordered_it(panel, cart, qtbot):
    other = "https://other.example"
    cart.add([entry("A", other)])
    ordered = [one.line for one in panel.entries()]
    panel.set_origin(other)  # the order is still under way
    qtbot.waitUntil(lambda: panel.keys() == [key("A")])
    panel.hand_over(ordered, ORIGIN)
    panel.leave()
    assert cart.read(ORIGIN).entries == ()
    assert [one.key for one in cart.read(other).entries] == [key("A")]


def test_the_key_undoes_nothing_of_another_account_and_its_message_does(panel, cart, bar, qtbot):
    with qtbot.waitSignal(panel.undo_offered):
        empty(panel, qtbot)
    panel.set_origin("https://other.example")
    assert not panel.findChild(QAction, "undoTakingOutAction").isEnabled()
    with qtbot.waitSignal(panel.changed):
        press_undo_key(panel, qtbot, bar)
    assert cart.entries() == ()
    panel.set_origin("")
    with qtbot.waitSignal(panel.changed):
        press_undo_of_message(panel, qtbot, bar)
    assert len(cart.entries(ORIGIN)) == len(SCENES)


def test_the_dock_shows_the_message_and_its_button_undoes(
    make_services, settings, canvas, bar, folder, qtbot
):
    accounts = Accounts(settings, None, {})
    dock = make_panel(make_services(accounts), canvas)
    qtbot.addWidget(dock)
    dock.cart.set_origin(ORIGIN)
    dock.cart.add([entry("A"), entry("B")])
    qtbot.waitUntil(lambda: dock.cart.count() == 2)
    dock.search.view.take_out_requested.emit([found_item("A")])
    qtbot.waitUntil(lambda: bar.currentItem() is not None)
    undo_of_message = bar.currentItem().findChild(QPushButton, "undoButton")
    undo_of_message.click()
    qtbot.waitUntil(lambda: dock.cart.count() == 2)
    assert dock.cart.keys() == [key("A"), key("B")]
    dock.close_panel()


def test_the_key_is_the_carts_even_while_qgis_could_undo_an_edit_and_the_cart_is_empty(
    panel, bar, qtbot
):
    window = QMainWindow()
    qtbot.addWidget(window)
    edits = QAction("Undo", window)
    edits.setShortcut("Ctrl+Z")
    undone = []
    edits.triggered.connect(lambda _checked=False: undone.append(1))
    window.addAction(edits)
    other, both = QPushButton("elsewhere"), QSplitter()
    for part in (bar, panel, other):  # a bar of its own would be the window in front
        both.addWidget(part)
    window.setCentralWidget(both)
    window.show()
    window.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    with qtbot.waitSignal(panel.undo_offered):
        press_delete(panel, qtbot)
    focused = window.focusWidget()
    assert panel.isAncestorOf(focused), "the keyboard stays in the cart"
    with qtbot.waitSignal(panel.changed):
        press_key_of_window(window)
    assert panel.count() == len(SCENES)
    assert undone == []
    other.setFocus()
    press_key_of_window(window)
    assert undone == [1]
    for part in (bar, panel):
        part.setParent(None)


@pytest.mark.parametrize("undo", BY_THE_LATEST)
def test_what_was_added_at_once_is_taken_out_at_once(panel, cart, qtbot, undo):
    before = panel.entries()
    assert not undo_button(panel).isEnabled()
    with qtbot.waitSignal(panel.changed):
        panel.add([entry(scene) for scene in "ADEF"])  # A is there already
    assert panel.count() == 6
    assert undo_button(panel).toolTip() == "Undo Adding 3 Images (Ctrl+Z)"
    assert menu_entry(panel, "Undo Adding 3 Images").isEnabled()
    with qtbot.waitSignal(panel.changed):
        undo(panel, qtbot, None)
    qtbot.waitUntil(lambda: panel.entries() == before)
    assert cart.entries(ORIGIN) == before
    assert not undo_button(panel).isEnabled()
    assert undo_button(panel).toolTip() == "Undo (Ctrl+Z)"


def test_additions_and_removals_are_undone_in_turn(panel, qtbot):
    with qtbot.waitSignal(panel.changed):
        panel.add([entry("D")])
    with qtbot.waitSignal(panel.undo_offered):
        panel.take_out([found_item("D"), found_item("A")])
    with qtbot.waitSignal(panel.changed):
        panel.add([entry("E")])
    for scenes in ("BC", "ABCD", "ABC"):
        with qtbot.waitSignal(panel.changed):
            press_undo_button(panel, qtbot, None)
        qtbot.waitUntil(lambda wanted=scenes: panel.keys() == [key(one) for one in wanted])
    assert not undo_button(panel).isEnabled()


def test_what_was_added_and_ordered_is_no_step_any_more(panel, qtbot):
    with qtbot.waitSignal(panel.changed):
        panel.add([entry("D"), entry("E")])
    with qtbot.waitSignal(panel.changed):
        panel.hand_over([entry("D").line], ORIGIN)
    assert undo_button(panel).toolTip().startswith("Undo Adding 1 Image")
    with qtbot.waitSignal(panel.changed):
        press_undo_button(panel, qtbot, None)
    assert panel.keys() == [key(scene) for scene in SCENES]


def test_adding_what_is_there_is_no_step(panel, qtbot):
    with qtbot.waitSignal(panel.undo_offered):
        panel.take_out([found_item("C")])
    panel.add([entry("A")])
    with qtbot.waitSignal(panel.changed):
        press_undo_button(panel, qtbot, None)
    assert panel.keys() == [key(scene) for scene in SCENES]


def test_a_step_that_cannot_be_undone_now_can_be_later(panel, cart, qtbot):
    with qtbot.waitSignal(panel.undo_offered):
        panel.take_out([found_item("C")])
    kept = cart.path.rename(cart.path.with_name("elsewhere"))
    cart.path.mkdir()
    with qtbot.waitSignal(panel.failed):
        press_undo_button(panel, qtbot, None)
    cart.path.rmdir()
    kept.rename(cart.path)
    with qtbot.waitSignal(panel.changed):
        press_undo_button(panel, qtbot, None)
    assert panel.keys() == [key(scene) for scene in SCENES]

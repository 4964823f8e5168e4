# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of the queue and the line below the orders: what they show, and what they want done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from datacosmos_imagery.core.transfers.queue_progress import QueueProgress
from datacosmos_imagery.core.transfers.queued import QueueRow, State
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.transfers import texts
from datacosmos_imagery.ui.transfers.bar import QueueBar
from datacosmos_imagery.ui.transfers.dialog import QueueDialog
from downloads_queued import QUEUED, TOTAL
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu, QProgressBar, QToolButton

A, B, C, D, E = QUEUED
GUEST = QueueRow("guest 1", "c2816ea3", State.RUNNING, is_guest=True)
REASONS = (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard)


@pytest.fixture
def dialog(qtbot):
    dialog = QueueDialog()
    qtbot.addWidget(dialog)
    dialog.show_queue(QUEUED, TOTAL)
    dialog.show()
    return dialog


@pytest.fixture
def told(dialog):
    """What the window wants done, in its order."""
    found = []
    for name in ("pause", "resume", "cancel", "move"):
        signal = getattr(dialog, f"{name}_wanted")
        signal.connect(lambda *what, name=name: found.append((name, *what)))
    return found


def button(dialog, name):
    return dialog.findChild(QToolButton, name)


def click_part(dialog, number, part, qtbot):
    place = dialog.view.part_rect(number, part)
    assert not place.isEmpty()
    viewport = dialog.view.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place.center())


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            A,
            "Order 7d3c1f5e, S2B_MSIL2A_20260412T105619_B04.tif and 2 more, "
            "1.2 GB of 4.0 GB · 12.0 MB/s, 4 min left",
        ),
        (B, "Order 8e4d2a6f, Being prepared, 0 bytes, time left unknown"),
        (C, "Order 9f5e3b70, Paused, 5.0 MB of 20.0 MB"),
        (D, "Order a06f4c81, Waits for others, 350.0 MB to fetch"),
        (E, "Order b1705d92, Waits for others, size unknown"),
    ],
    ids=lambda value: getattr(value, "key", None),
)
def test_a_row_says_order_what_is_fetched_now_how_much_and_how_long(row, said):
    assert texts.spoken_text(row) == said


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (
            TOTAL,
            "3 downloads · 1.2 GB of 4.3 GB · 12.0 MB/s · 4 min left · 1 download paused",
        ),
        (
            QueueProgress(10_000_000, None, 2_000_000.0, 0, 1),
            "1 download · 10.0 MB · 2.0 MB/s · time left unknown",
        ),
        (QueueProgress(0, 0, None, 2, 2, 2), "2 downloads paused"),
    ],
    ids=["going", "unknown", "paused"],
)
def test_the_queue_says_how_much_and_how_long(progress, said):
    assert texts.queue_texts(progress)[0] == said


def test_the_window_shows_all_and_what_can_be_done(dialog):
    assert dialog.view.model().rowCount() == 5
    assert "3 downloads" in dialog.findChild(QLabel, "queueSummaryLabel").text()
    bar = dialog.findChild(QProgressBar, "queueProgress")
    assert bar.value() == round(1000 * TOTAL.fraction)
    assert button(dialog, "pauseAllButton").isEnabled()
    assert button(dialog, "resumeAllButton").isEnabled()
    assert not button(dialog, "earlierButton").isEnabled()  # nothing is selected


def test_an_empty_queue_says_so(dialog):
    dialog.show_queue((), QueueProgress())
    assert dialog.findChild(QLabel, "emptyQueueLabel").isVisible()
    assert not dialog.view.isVisible()
    for name in ("pauseAllButton", "resumeAllButton", "cancelAllButton"):
        assert not button(dialog, name).isEnabled()


def test_all_are_paused_resumed_and_cancelled_by_buttons(dialog, told):
    for name in ("pauseAllButton", "resumeAllButton", "cancelAllButton"):
        button(dialog, name).click()
    keys = [row.key for row in QUEUED]
    assert told == [("pause", keys), ("resume", keys), ("cancel", keys)]


def test_buttons_of_a_row_pause_resume_and_cancel_it(dialog, told, qtbot):
    click_part(dialog, 0, Part.BUTTON, qtbot)
    click_part(dialog, 2, Part.BUTTON, qtbot)
    click_part(dialog, 3, Part.CLOSE, qtbot)
    assert told == [("pause", ["a"]), ("resume", ["c"]), ("cancel", ["d"])]
    assert dialog.view.part_tip(dialog.view.model().rows[2], Part.BUTTON) == "Resume the download"


def test_the_keyboard_pauses_resumes_cancels_and_moves(dialog, told, qtbot):
    view = dialog.view
    view.select(["b"])
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.select(["c"])
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert told == [
        ("pause", ["b"]),
        ("move", ["b"], 3),
        ("move", ["b"], 0),
        ("cancel", ["b"]),
        ("resume", ["c"]),
    ]


def test_the_first_cant_come_earlier_nor_the_last_later(dialog, told):
    dialog.view.select(["a"])
    assert not button(dialog, "earlierButton").isEnabled()
    button(dialog, "laterButton").click()
    dialog.view.select(["e"])
    assert not button(dialog, "laterButton").isEnabled()
    dialog.view.move_selected(1)
    assert told == [("move", ["a"], 2)]


def test_the_selection_stays_with_its_downloads_when_they_move(dialog):
    dialog.view.select(["d", "e"])
    dialog.show_queue((D, E, A, B, C), TOTAL)
    assert [row.key for row in dialog.view.selected()] == ["d", "e"]
    assert dialog.view.selected_rows() == [0, 1]


@pytest.mark.parametrize(("row", "place"), [(0, 0), (2, 2), (-1, 5)])
def test_what_is_dragged_is_told_with_its_place_and_not_moved_by_the_list(dialog, told, row, place):
    model = dialog.view.model()
    data = model.mimeData([model.index(3), model.index(1)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert told == [("move", ["b", "d"], place)]
    assert [one.key for one in model.rows] == ["a", "b", "c", "d", "e"]


def test_nothing_is_dropped_on_a_row_or_copied(dialog, told):
    model = dialog.view.model()
    data = model.mimeData([model.index(1)])
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert not model.dropMimeData(data, Qt.DropAction.CopyAction, 0, 0, QModelIndex())
    assert told == []


def test_a_menu_offers_what_fits_what_is_selected(dialog, told):
    rows = dialog.view.model().rows
    dialog.view.select(["c"])
    menu = dialog.view.menu_of([rows[2]])
    assert [action.text() for action in menu.actions()] == ["Resume", "Cancel", "Earlier", "Later"]
    menu.actions()[0].trigger()
    menu.actions()[2].trigger()
    assert told == [("resume", ["c"]), ("move", ["c"], 1)]


@pytest.mark.parametrize("reason", REASONS, ids=["mouse", "keyboard"])
def test_the_menu_opens_at_the_row_by_mouse_and_keyboard(dialog, told, qtbot, reason):
    view = dialog.view
    view.select(["b"])
    view.setCurrentIndex(view.model().index(1))
    row = view.visualRect(view.model().index(1))
    at = view.viewport().mapToGlobal(row.center())
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, row.center(), at))
    menu = view.findChild(QMenu, "queueMenu")
    assert menu.isVisible()
    assert menu.pos() == at
    menu.actions()[1].trigger()
    menu.close()
    assert told == [("cancel", ["b"])]


def test_while_nothing_is_selected_no_key_and_no_menu_does_anything(dialog, told, qtbot):
    view = dialog.view
    view.select([])
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    keyboard = QContextMenuEvent.Reason.Keyboard
    spot = view.viewport().rect().center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(keyboard, spot, spot))
    assert view.findChild(QMenu, "queueMenu") is None
    assert told == []


def test_each_button_of_a_row_says_what_it_does(dialog):
    running, paused = dialog.view.model().rows[0], dialog.view.model().rows[2]
    tip = dialog.view.part_tip
    assert tip(running, Part.BUTTON) == "Pause the download"
    assert tip(paused, Part.BUTTON) == "Resume the download"
    assert "what has come stays" in tip(running, Part.CLOSE)


def test_what_has_left_the_queue_is_not_selected(dialog):
    dialog.view.select(["gone", "b"])
    assert [row.key for row in dialog.view.selected()] == ["b"]


def test_rows_are_painted_with_their_progress(dialog):
    dialog.show_queue((A,), TOTAL)
    before = dialog.view.viewport().grab().toImage()
    far = replace(A.far, bytes_done=3_900_000_000)
    dialog.show_queue((replace(A, far=far),), TOTAL)
    assert dialog.view.viewport().grab().toImage() != before


def test_the_line_below_the_orders_is_there_only_while_there_are_downloads(qtbot):
    bar = QueueBar()
    qtbot.addWidget(bar)
    bar.resize(280, 40)
    bar.show_progress(QueueProgress())
    assert bar.isHidden()
    bar.show_progress(TOTAL)
    assert not bar.isHidden()
    bar.show()
    label = bar.findChild(QLabel, "queueLabel")
    assert label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    bar.resize(900, 40)
    qtbot.waitUntil(lambda: label.text() == texts.queue_texts(TOTAL)[0])
    with qtbot.waitSignal(bar.opened):
        bar.findChild(QToolButton, "queueButton").click()
    bar.show_progress(QueueProgress(paused=1))
    assert label.text() == "1 download paused"
    bar.show_progress(QueueProgress(5, 5, None, 1, 1))
    assert bar.isHidden()


def test_states_have_no_time_unless_they_run():
    assert [bool(texts.time_texts(row)) for row in QUEUED] == [
        row.state is State.RUNNING for row in QUEUED
    ]


def test_what_an_algorithm_fetches_is_listed_and_can_only_be_cancelled(dialog, told, qtbot):
    dialog.show_queue((A, GUEST), TOTAL)
    view = dialog.view
    assert texts.title_texts(GUEST)[0] == "Order c2816ea3, by an algorithm"
    assert any("can be cancelled, but not paused" in line for line in texts.detail_lines(GUEST))
    assert view.part_rect(1, Part.BUTTON).isEmpty()
    view.select(["guest 1"])
    view.setCurrentIndex(view.model().index(1))
    view.switch_selected()
    view.move_selected(-1)
    assert not button(dialog, "earlierButton").isEnabled()
    assert not button(dialog, "laterButton").isEnabled()
    assert not view.model().flags(view.model().index(1)) & Qt.ItemFlag.ItemIsDragEnabled
    assert [one.text() for one in view.menu_of(view.selected()).actions()] == ["Cancel"]
    click_part(dialog, 1, Part.CLOSE, qtbot)
    assert told == [("cancel", ["guest 1"])]
    dialog.grab()


def test_where_only_an_algorithm_fetches_nothing_can_be_paused(dialog):
    dialog.show_queue((GUEST,), TOTAL)
    assert not button(dialog, "pauseAllButton").isEnabled()
    assert button(dialog, "cancelAllButton").isEnabled()

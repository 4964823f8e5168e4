# SPDX-License-Identifier: GPL-2.0-or-later
"""The results list under mouse and keyboard."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.view import ResultsView
from found_items import found_item, key
from pointing import double_click, tip_at
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QMenu

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(runner, qtbot, tmp_path):
    view = ResultsView(ResultsModel(), ThumbnailLoader(ThumbnailCache(tmp_path), runner))
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    view.model().append(
        [
            found_item("A", "L1C", price="80"),
            found_item("A", "L2A"),
            *(found_item(letter, thumbnail="https://x.example/t.png") for letter in "BCDEFGH"),
        ]
    )
    return view


def place(view, row):
    return view.visualRect(view.model().index(row))


def part_centre(view, row, part):
    """Return where a part of a row can be clicked."""
    rect = view.part_rect(row, part)
    assert rect.isValid()
    return rect.center()


def click(qtbot, view, position, **options):
    qtbot.mouseClick(view.viewport(), _LEFT, pos=position, **options)


def text_of(view, row):
    """Return a place in a row that is no part of its own."""
    return place(view, row).center() + QPoint(0, -place(view, row).height() // 2 + 3)


def test_a_click_selects_and_tells_the_key(view, qtbot):
    with qtbot.waitSignal(view.selection_changed_keys) as told:
        click(qtbot, view, text_of(view, 1))
    assert told.args == [[key("B")]]


def test_the_add_button_adds_its_row_and_leaves_the_selection(view, qtbot):
    view.select_keys([key("A")])
    with qtbot.waitSignal(view.add_requested) as told:
        click(qtbot, view, part_centre(view, 1, Part.BUTTON))
    assert [found.item.id for found in told.args[0]] == ["S2B_L2A_B"]
    assert view.selected_keys() == [key("A")]


def test_the_button_of_what_is_in_the_cart_takes_it_out(view, qtbot):
    view.model().set_in_cart([key("B")])
    with (
        qtbot.waitSignal(view.take_out_requested) as told,
        qtbot.assertNotEmitted(view.add_requested),
    ):
        click(qtbot, view, part_centre(view, 1, Part.BUTTON))
    assert [found.item.id for found in told.args[0]] == ["S2B_L2A_B"]


def test_a_click_on_the_thumbnail_asks_for_the_quick_look(view, qtbot):
    with qtbot.waitSignal(view.quicklook_requested) as told:
        click(qtbot, view, part_centre(view, 2, Part.THUMBNAIL))
    assert told.args == [key("C")]


def test_a_level_is_chosen_from_the_menu_in_the_row(view, qtbot):
    view.select_keys([key("A")])
    click(qtbot, view, part_centre(view, 0, Part.LEVEL))
    menu = view.findChild(QMenu, "levelMenu")
    assert [action.text() for action in menu.actions()] == ["L1C\t80.00 EUR", "L2A\t120.56 EUR"]
    with qtbot.waitSignal(view.selection_changed_keys) as told:
        menu.actions()[0].trigger()
    assert told.args == [[key("A", "L1C")]]
    assert view.model().chosen(0).item.level == "L1C"


def test_a_row_of_one_level_has_no_choice(view):
    assert not view.part_rect(1, Part.LEVEL).isValid()


@pytest.mark.parametrize("width", [280, 300, 450])
@pytest.mark.parametrize(
    "direction",
    [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft],
    ids=["left to right", "right to left"],
)
def test_parts_do_not_overlap_at_any_width(view, width, direction):
    view.setLayoutDirection(direction)
    view.resize(width, 400)
    view.model().append([found_item("A", "L1D", thumbnail="https://x.example/t.png")])
    view.choose_level(view.model().result(0), view.model().result(0).acquisition.variants[1])
    rects = [view.part_rect(0, part) for part in (Part.THUMBNAIL, Part.LEVEL, Part.BUTTON)]
    assert all(rect.isValid() for rect in rects)
    assert all(place(view, 0).contains(rect) for rect in rects)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)


def test_the_mouse_tells_over_which_row_it_is(view, qtbot):
    told = []
    view.hovered.connect(told.append)
    for position in (text_of(view, 1), text_of(view, 1) + QPoint(5, 5), text_of(view, 2)):
        qtbot.mouseMove(view.viewport(), position)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert told == [key("B"), key("C"), None]


def test_keys_do_what_the_buttons_do(view, qtbot):
    view.setFocus()
    view.setCurrentIndex(view.model().index(0))
    told = []
    view.activated_key.connect(lambda k: told.append(("zoom", k)))
    view.quicklook_requested.connect(lambda k: told.append(("look", k)))
    view.details_requested.connect(lambda k: told.append(("details", k)))
    view.add_requested.connect(lambda found: told.append(("add", len(found))))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Q, Qt.Key.Key_I):
        qtbot.keyClick(view, pressed)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert told == [
        ("zoom", key("B")),
        ("look", key("B")),
        ("details", key("B")),
        ("add", 2),
    ]


def test_the_keyboard_passes_over_headings(view, qtbot):
    view.group_by("collection")
    view.setFocus()
    view.setCurrentIndex(view.model().index(view.model().row_of(key("A"))))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.selected_keys() == [key("A")]


def test_selecting_from_outside_is_not_told_back(view):
    told = []
    view.selection_changed_keys.connect(told.append)
    view.select_keys([key("H"), key("A", "L1C"), "unknown/item"])
    assert view.selected_keys() == [key("A"), key("H")]
    assert told == []


def test_selection_survives_sorting_and_new_rows(view):
    view.select_keys([key("B")])
    view.model().sort_by("price", descending=True)
    view.model().append([found_item("Z", price="999")])
    assert view.selected_keys() == [key("B")]
    assert view.model().row_of(key("B")) > 1


def test_what_is_read_stays_in_place_when_rows_arrive_above(view):
    view.model().append([found_item(str(number)) for number in range(30)])
    view.model().sort_by("price")
    view.scrollTo(view.model().index(20), view.ScrollHint.PositionAtTop)
    top, before = view.indexAt(QPoint(1, 1)), place(view, 20).top()
    read = view.model().result(top.row()).key
    view.model().append([found_item(f"cheap{number}", price="1") for number in range(10)])
    assert view.model().result(view.indexAt(QPoint(1, 1)).row()).key == read
    assert place(view, 30).top() == before
    view.model().sort_by("date")
    assert view.verticalScrollBar().value() == 0


def test_light_from_the_map_shows_the_row(view):
    assert not view.viewport().rect().contains(place(view, 7))
    view.light(key("H"))
    assert view.viewport().rect().contains(place(view, 7))


def test_the_context_menu_offers_all_selected_images(view, qtbot):
    view.select_keys([key("B"), key("C")])
    menu = view.row_menu(view.model().result(1))
    add = next(action for action in menu.actions() if "2" in action.text())
    with qtbot.waitSignal(view.add_requested) as told:
        add.trigger()
    assert len(told.args[0]) == 2


def test_parts_explain_themselves(view, qtbot):
    from qgis.PyQt.QtWidgets import QToolTip

    position = part_centre(view, 1, Part.BUTTON)
    qtbot.mouseMove(view.viewport(), position)
    event = QHelpEvent(QEvent.Type.ToolTip, position, view.viewport().mapToGlobal(position))
    QApplication.sendEvent(view.viewport(), event)
    assert "cart" in QToolTip.text()
    QToolTip.hideText()


def open_menu(view, name, *, at=None):
    """Open the context menu by the key, or by a right click at a place; return it or None."""
    reason = QContextMenuEvent.Reason.Keyboard if at is None else QContextMenuEvent.Reason.Mouse
    at = at or QPoint(0, 0)
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return view.findChild(QMenu, name)


def entry_of(menu, text):
    return next(action for action in menu.actions() if action.text().startswith(text))


def test_the_menu_key_opens_the_menu_of_the_current_row(view, qtbot):
    view.setCurrentIndex(view.model().index(2))
    menu = open_menu(view, "resultMenu")
    with qtbot.waitSignal(view.activated_key) as told:
        entry_of(menu, "Zoom").trigger()
    assert told.args == [key("C")]
    entry_of(menu, "Copy Item Id").trigger()
    assert QgsApplication.clipboard().text() == "S2B_L2A_C"


def test_a_right_click_opens_the_menu_of_the_row_under_the_mouse(view, qtbot):
    view.setCurrentIndex(view.model().index(2))
    menu = open_menu(view, "resultMenu", at=text_of(view, 0))
    assert "Quick Look" not in " ".join(action.text() for action in menu.actions())
    levels = menu.findChild(QMenu, "levelMenu")
    entry_of(levels, "L1C").trigger()
    assert view.model().chosen(0).item.level == "L1C"
    with qtbot.waitSignal(view.details_requested) as told:
        entry_of(menu, "Details").trigger()
    assert told.args == [key("A", "L1C")]


def test_a_heading_has_no_menu_and_does_nothing_when_double_clicked(view, qtbot):
    view.group_by("collection")
    assert view.model().is_header(0)
    assert open_menu(view, "resultMenu", at=text_of(view, 0)) is None
    with qtbot.assertNotEmitted(view.activated_key):
        double_click(view, place(view, 0).center())
    with qtbot.waitSignal(view.activated_key) as told:
        double_click(view, text_of(view, 1))
    assert told.args == [view.model().result(1).key]


def test_l_offers_levels_where_there_is_a_choice(view, qtbot):
    view.setFocus()
    view.setCurrentIndex(view.model().index(1))
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert view.findChild(QMenu, "levelMenu") is None
    view.setCurrentIndex(view.model().index(0))
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert len(view.findChild(QMenu, "levelMenu").actions()) == 2


def test_a_level_chosen_while_rows_arrive_is_that_of_its_own_row(view, qtbot):
    view.model().sort_by("date", descending=True)
    view.setCurrentIndex(view.model().index(view.model().row_of(key("A"))))
    qtbot.keyClick(view, Qt.Key.Key_L)
    menu = view.findChild(QMenu, "levelMenu")
    view.model().append([found_item(f"new{n}", day="2026-05-01T10:00:00Z") for n in range(3)])
    entry_of(menu, "L1C").trigger()
    row = view.model().row_of(key("A", "L1C"))
    assert row >= 3
    assert view.model().chosen(row).item.level == "L1C"


def test_ctrl_with_a_letter_is_no_command_of_a_row(view, qtbot):
    view.setCurrentIndex(view.model().index(1))
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.assertNotEmitted(view.quicklook_requested):
        qtbot.keyClick(view, Qt.Key.Key_Q, control)
    qtbot.keyClick(view, Qt.Key.Key_A, control)
    assert len(view.selected_keys()) == view.model().rowCount()
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert len(view.selected_keys()) == view.model().rowCount()


def test_nothing_can_be_selected_or_lit_from_outside(view):
    view.select_keys([key("H")])
    view.light(key("H"))
    bottom = view.verticalScrollBar().value()
    assert bottom > 0
    view.light(key("H"))
    view.light(None)
    view.select_keys([])
    view.select_keys([])
    assert view.selected_keys() == []
    assert view.verticalScrollBar().value() == bottom
    assert view.rows_delegate().glow.lit_row == -1


def test_the_wheel_lights_what_comes_under_the_mouse(view, qtbot):
    told = []
    view.hovered.connect(told.append)
    spot = text_of(view, 0)
    qtbot.mouseMove(view.viewport(), spot)
    at, steps = QPointF(spot), QPoint(0, -20 * place(view, 0).height())
    wheel = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(spot)),
        steps,
        steps,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.verticalScrollBar().value() > 0
    assert told[-1] == view.model().result(view.indexAt(spot).row()).key != key("A")


def test_a_double_click_on_the_button_adds_once(view, qtbot):
    told = []
    view.add_requested.connect(told.append)
    view.activated_key.connect(told.append)
    double_click(view, part_centre(view, 1, Part.BUTTON))
    assert len(told) == 1


def test_a_right_click_on_the_button_adds_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.add_requested, wait=0):
        spot = part_centre(view, 1, Part.BUTTON)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=spot)


def test_a_heading_has_no_parts_and_no_tip_of_its_own(view):
    view.group_by("collection")
    assert not view.part_rect(0, Part.BUTTON).isValid()
    assert "cart" not in tip_at(view, place(view, 0).center())
    assert "cart" not in tip_at(view, text_of(view, 1))


@pytest.mark.parametrize(
    ("modifier", "rows"),
    [
        (Qt.KeyboardModifier.ControlModifier, [1, 4]),
        (Qt.KeyboardModifier.ShiftModifier, [1, 2, 3, 4]),
    ],
    ids=["Ctrl", "Shift"],
)
def test_thumbnails_extend_the_selection_as_the_rest_of_the_row_does(view, qtbot, modifier, rows):
    view.resize(300, 900)
    click(qtbot, view, text_of(view, 1))
    with qtbot.assertNotEmitted(view.quicklook_requested):
        click(qtbot, view, part_centre(view, 4, Part.THUMBNAIL), modifier=modifier)
    assert view.selected_rows() == rows

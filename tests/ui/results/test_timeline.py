# SPDX-License-Identifier: GPL-2.0-or-later
"""The bars above the list, with real mouse and keyboard events."""

from __future__ import annotations

import re
from datetime import date, timedelta
from time import thread_time

import pytest
from clipping import what_is_cut
from datacosmos_imagery.core.catalogue.timeline import Clarity
from datacosmos_imagery.ui.results import timeline_painter
from datacosmos_imagery.ui.results.timeline import TimelineView
from found_items import found_item
from pointing import drag, move
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QPainter, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolTip, QWidget

FIRST = date(2026, 3, 1)  # a Sunday
LEFT = Qt.MouseButton.LeftButton


def on_day(number, **more):
    day = f"{FIRST + timedelta(days=number)}T10:00:00Z"
    return found_item(f"{number}", day=day, **more).item


@pytest.fixture
def view(qtbot):
    """A timeline of twenty days, 400 pixels wide, with scenes on some of them."""
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(400, view.sizeHint().height())
    fill(view, [0, 1, 1, 5, 9, 9, 9, 19])
    view.show()
    return view


def fill(view, days, **more):
    view.timeline.add([on_day(number, **more) for number in days])
    view.refresh()


@pytest.fixture
def heard(view):
    heard = []
    view.days_chosen.connect(heard.append)
    return heard


def bar(view, number):
    """Return the middle of the bar of a day."""
    return view.bar_rect(view.timeline.bars.start + number).center()


def days(first, last):
    return (FIRST + timedelta(days=first), FIRST + timedelta(days=last))


def at_rest(qtbot, heard, wanted):
    qtbot.waitUntil(lambda: heard[-1:] == [wanted], timeout=20_000)


def test_it_is_low_and_shown_only_with_scenes(qtbot):
    view = TimelineView()
    qtbot.addWidget(view)
    assert view.isHidden()
    view.timeline.add([found_item(day=None).item])
    view.refresh()
    assert view.isHidden()
    fill(view, [1])
    assert not view.isHidden()
    assert view.sizeHint().height() <= 44
    view.start_over()
    assert view.isHidden()


def test_a_drag_chooses_a_time(view, heard):
    drag(view, bar(view, 2), bar(view, 4), bar(view, 9))
    assert heard[-1] == days(2, 9)
    assert view.days == days(2, 9)


def test_a_drag_backwards_and_beyond_the_end_chooses_as_well(view, heard):
    drag(view, bar(view, 4), bar(view, 2), QPoint(-50, 5))
    assert heard[-1] == days(0, 4)


def test_a_drag_narrows_while_it_goes_on(view, heard, qtbot):
    QTest.mousePress(view, LEFT, pos=bar(view, 2))
    move(view, bar(view, 6), LEFT)
    at_rest(qtbot, heard, days(2, 6))
    move(view, bar(view, 8), LEFT)
    QTest.mouseRelease(view, LEFT, pos=bar(view, 8))
    assert heard[-1] == days(2, 8)


def test_bars_that_become_others_under_the_mouse_change_no_day(view, heard):
    QTest.mousePress(view, LEFT, pos=bar(view, 2))
    move(view, bar(view, 6), LEFT)
    fill(view, [-3000, 3000])  # more is found: bars of years
    move(view, QPoint(view.width() + 50, 5), LEFT)
    QTest.mouseRelease(view, LEFT, pos=QPoint(view.width() + 50, 5))
    first, last = view.timeline.days
    assert first < heard[-1][0] <= FIRST + timedelta(days=2)
    assert last <= heard[-1][1] < last + timedelta(days=3700)


def test_what_was_dragged_from_is_forgotten_with_the_scenes(view, heard):
    QTest.mousePress(view, LEFT, pos=bar(view, 2))
    view.start_over()
    fill(view, [0, 5])
    move(view, bar(view, 5), LEFT)
    QTest.mouseRelease(view, LEFT, pos=bar(view, 5))
    assert heard == []


def test_a_click_chooses_a_bar_that_has_scenes(view, heard):
    QTest.mouseClick(view, LEFT, pos=bar(view, 7))
    assert heard == []
    QTest.mouseClick(view, LEFT, pos=bar(view, 9))
    assert heard == [days(9, 9)]


def test_the_ends_of_what_is_chosen_can_be_moved(view, heard):
    drag(view, bar(view, 2), bar(view, 9))
    last = view.bar_rect(view.timeline.bars.start + 9)
    move(view, QPoint(last.x() + last.width(), 5))
    assert view.cursor().shape() == Qt.CursorShape.SizeHorCursor
    drag(view, QPoint(last.x() + last.width(), 5), bar(view, 11), bar(view, 13))
    assert heard[-1] == days(2, 13)
    first = view.bar_rect(view.timeline.bars.start + 2)
    drag(view, QPoint(first.x(), 5), bar(view, 4), bar(view, 5))
    assert heard[-1] == days(5, 13)


def test_shift_and_click_widens_it(view, heard):
    QTest.mouseClick(view, LEFT, pos=bar(view, 9))
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, bar(view, 12))
    assert heard[-1] == days(9, 12)


def escape(view):
    QTest.keyClick(view, Qt.Key.Key_Escape)


def double_click(view):
    spot = bar(view, 5)
    QTest.mouseClick(view, LEFT, pos=spot)
    QTest.mouseDClick(view, LEFT, pos=spot)
    QTest.mouseRelease(view, LEFT, pos=spot)


def press_the_button(view):
    button = next(one for one in view.children() if one.objectName() == "timelineClearButton")
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize("how", [escape, double_click, press_the_button])
def test_all_times_come_back(view, heard, how):
    drag(view, bar(view, 2), bar(view, 9))
    how(view)
    assert heard[-1] is None
    assert view.days is None


def test_escape_is_left_to_others_where_nothing_is_chosen(view):
    def is_taken():
        key = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
        )
        key.ignore()
        QApplication.sendEvent(view, key)
        return key.isAccepted()

    assert not is_taken()
    drag(view, bar(view, 2), bar(view, 9))
    assert is_taken()


def test_arrows_go_from_bar_to_bar_that_has_scenes(view, heard, qtbot):
    QTest.keyClick(view, Qt.Key.Key_Left)
    at_rest(qtbot, heard, days(19, 19))
    QTest.keyClick(view, Qt.Key.Key_Left)
    at_rest(qtbot, heard, days(9, 9))
    QTest.keyClick(view, Qt.Key.Key_Right)
    at_rest(qtbot, heard, days(19, 19))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Home)
    at_rest(qtbot, heard, days(0, 0))


def test_shift_and_arrows_widen_and_arrows_move_it_then(view, heard, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Right, shift)
    QTest.keyClick(view, Qt.Key.Key_Right, shift)
    at_rest(qtbot, heard, days(0, 2))
    QTest.keyClick(view, Qt.Key.Key_Left, shift)
    at_rest(qtbot, heard, days(0, 1))
    QTest.keyClick(view, Qt.Key.Key_Right)
    at_rest(qtbot, heard, days(1, 2))
    QTest.keyClick(view, Qt.Key.Key_End, shift)
    at_rest(qtbot, heard, days(1, 19))


def test_what_is_chosen_stays_as_more_scenes_come(view, heard):
    drag(view, bar(view, 2), bar(view, 9))
    fill(view, [300])
    assert view.days == days(2, 9)
    weeks = [date.fromordinal(view.timeline.scale.first_day(n)) for n in view.chosen_bars()]
    assert weeks == [date(2026, 3, 2), date(2026, 3, 9)]


def test_in_arabic_time_runs_to_the_left(view, heard, qtbot):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar(view, 0).x() > bar(view, 19).x()
    assert view.bar_at(bar(view, 3).x()) == view.timeline.bars.start + 3
    drag(view, bar(view, 2), bar(view, 9))
    assert heard[-1] == days(2, 9)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Left)
    at_rest(qtbot, heard, days(1, 1))


def test_the_button_to_clear_shows_all_of_its_icon(view):
    view.choose(days(5, 9))
    QApplication.processEvents()
    assert what_is_cut(view) == []


def ink_below_the_bars(view):
    """Return where the text below the bars begins and ends, in parts of the width."""
    shown = view.grab().toImage()
    below = range(view.bar_rect(view.timeline.bars.start).bottom() + 3, view.height())
    ground = shown.pixelColor(shown.width() // 2, view.height() - 1)
    inked = [
        x for x in range(shown.width()) if any(shown.pixelColor(x, y) != ground for y in below)
    ]
    return inked[0] / shown.width(), inked[-1] / shown.width()


def test_what_the_bars_stand_for_is_written_where_time_begins(view):
    # A button to clear what is chosen lies at the other end.
    view.choose(days(5, 9))
    view.findChild(QWidget, "timelineClearButton").hide()
    begins, ends = ink_below_the_bars(view)
    assert begins < 0.1 < ends < 0.7
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    begins, ends = ink_below_the_bars(view)
    assert ends > 0.9 > begins > 0.3


def tip(view, number):
    spot = bar(view, number)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
    text = re.sub("<[^>]+>", "\n", QToolTip.text())
    QToolTip.hideText()
    return text


def test_a_tip_says_exactly_what_a_bar_shows(view):
    fill(view, [9], cloud=55.0)
    view.timeline.add([found_item(day=None).item])
    view.refresh()
    text = tip(view, 9)
    assert "10 Mar 2026 · Scenes: 4" in text
    assert "Cloud up to 10 %: 3" in text
    assert "Cloud above 40 %: 1" in text
    assert "Without a date: 1" in text
    assert "Drag" in text


def test_screen_readers_hear_what_it_shows_and_what_is_chosen(view):
    assert view.accessibleName() == "When the scenes were taken"
    view.timeline.add([found_item(day=None).item])
    view.refresh()
    assert view.accessibleDescription() == (
        "Scenes: 9. 1 Mar 2026 – 20 Mar 2026. Without a date: 1"
    )
    drag(view, bar(view, 2), bar(view, 9))
    assert view.accessibleDescription().endswith("Shown: 3 Mar 2026 – 10 Mar 2026, Scenes: 4")


# How it looks


LIGHT, DARK = QColor(239, 239, 239), QColor(50, 50, 50)


@pytest.mark.parametrize("background", [LIGHT, DARK, QColor("white"), QColor("black")])
def test_cloud_is_told_by_lightness_and_all_stands_out(background):
    contrasts = [
        timeline_painter.contrast(timeline_painter.colour_of(clarity, background), background)
        for clarity in (Clarity.CLOUDY, Clarity.PARTLY, Clarity.CLEAR)
    ]
    assert contrasts[0] >= 1.8
    # Each is told from the next by those who see no colours.
    assert contrasts[1] / contrasts[0] > 1.5
    assert contrasts[2] / contrasts[1] > 1.5


def grabbed(view, background):
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.Window, background)
    view.setPalette(palette)
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(background)
    painter = QPainter(image)
    view.render(painter, QPoint(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("background", [LIGHT, DARK])
def test_bars_are_as_high_as_the_scenes_are_many(view, background):
    image = grabbed(view, background)
    clear = timeline_painter.colour_of(Clarity.CLEAR, background)

    def height(number):
        x = bar(view, number).x()
        return sum(
            QColor(image.pixel(x, y)).name() == clear.name()
            for y in range(view.bar_rect(0).height())
        )

    three, two, one, none = height(9), height(1), height(0), height(3)
    assert none == 0
    assert three >= 15
    assert two == pytest.approx(three * 2 / 3, abs=1)
    assert one == pytest.approx(three / 3, abs=1)


def test_what_is_not_chosen_is_faded(view):
    drag(view, bar(view, 8), bar(view, 10))
    image = grabbed(view, LIGHT)
    clear = timeline_painter.colour_of(Clarity.CLEAR, LIGHT)
    y = view.bar_rect(0).height() - 3
    assert QColor(image.pixel(bar(view, 9).x(), y)).name() == clear.name()
    faded = QColor(image.pixel(bar(view, 1).x(), y))
    assert timeline_painter.contrast(faded, LIGHT) < timeline_painter.contrast(clear, LIGHT) / 2


def test_tens_of_thousands_are_added_in_parts_without_a_stall(view):
    view.start_over()
    view.choose(days(3, 900))
    items = [on_day(number % 2500, cloud=number % 100) for number in range(2500)] * 20
    slowest = 0.0
    for start in range(0, len(items), 50):
        begun = thread_time()
        view.timeline.add(items[start : start + 50])
        view.refresh()
        slowest = max(slowest, thread_time() - begun)
    assert view.timeline.count == 50_000
    assert slowest < 0.05


def test_under_a_style_sheet_the_background_is_that_of_what_is_behind(qtbot):
    dock = QWidget()
    qtbot.addWidget(dock)
    dock.setStyleSheet("QWidget { background-color: #323232; color: #b1b1b1; }")
    inside = QWidget(dock)
    inside.setStyleSheet("background-color: transparent;")
    view = TimelineView(inside)
    dock.show()
    assert timeline_painter.background_of(view).name() == "#323232"

# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel with proposals: what it shows, in how much room, and what can be done with it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from covers import cover, line
from datacosmos_imagery.core.cover.proposed import CLEAREST, NEAREST_DATES
from datacosmos_imagery.core.cover.wishes import ANYTHING, DAY, Wishes
from datacosmos_imagery.ui.results.cover_panel import CoverPanel
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

TEXT = "2 scenes cover 100 % of your area for 30.00 EUR. " * 4
BUTTONS = (
    "coverSearchedAreaButton",
    "coverShownAreaButton",
    "coverStopButton",
    "addCoverToCartButton",
    "dismissCoverButton",
    "coverOptionsButton",
    "saveCoverReportButton",
)
THREE = [
    cover(line("A"), line("B", "20")),
    cover(line("C", "40"), kinds=[CLEAREST]),
    cover(line("D", "50"), kinds=[NEAREST_DATES]),
]


@pytest.fixture
def panel(qtbot):
    panel = CoverPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    return panel


def part(panel, name):
    return panel.findChild(QWidget, name)


def offered(panel):
    return {name for name in BUTTONS if part(panel, name).isVisible()}


def rows(tree):
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.data(0, Qt.ItemDataRole.AccessibleTextRole), item.text(1)) for item in items]


def test_it_shows_scenes_levels_and_prices(panel):
    panel.show_covers(TEXT, THREE[:1], 0, is_running=False)
    assert rows(panel.lines) == [
        ("Sentinel-2B · L2A · 12 Mar 2026", "10.00 EUR"),
        ("Sentinel-2B · L2A · 12 Mar 2026", "20.00 EUR"),
    ]
    assert not panel.alternatives.isVisible()
    assert part(panel, "addCoverToCartButton").text() == "Add the set to the cart"


def test_what_is_offered_follows_from_what_it_does(panel):
    panel.ask_which_area(searches_again=False)
    assert offered(panel) == {*BUTTONS[:2], "dismissCoverButton"}
    panel.show_busy("Looking")
    assert offered(panel) == {"coverStopButton", "dismissCoverButton"}
    panel.show_covers(TEXT, THREE, 0, is_running=True)
    assert offered(panel) == set(BUTTONS[2:])
    assert part(panel, "addCoverToCartButton").text() == "Take it"
    panel.show_covers(TEXT, THREE, 0, is_running=False)
    assert offered(panel) == set(BUTTONS[3:])
    panel.show_unmet("Nothing is like that.")
    assert offered(panel) == {"dismissCoverButton", "coverOptionsButton"}


def test_nothing_can_be_put_into_the_cart_where_all_is_owned(panel):
    panel.show_covers(TEXT, [cover(line(is_owned=True))], 0, is_running=False)
    assert not part(panel, "addCoverToCartButton").isEnabled()


def test_an_alternative_is_chosen_with_the_mouse_and_the_keyboard(panel, qtbot):
    panel.show_covers(TEXT, THREE, 0, is_running=False)
    alternatives = panel.alternatives
    assert [alternatives.item(number).text().partition(":")[0] for number in range(3)] == [
        "Cheapest",
        "Clearest",
        "Fewest days apart",
    ]
    with qtbot.waitSignal(alternatives.chosen) as told:
        middle = alternatives.visualItemRect(alternatives.item(1)).center()
        qtbot.mouseClick(alternatives.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told.args == [1]
    with qtbot.waitSignal(alternatives.chosen) as told:
        qtbot.keyClick(alternatives, Qt.Key.Key_Down)
    assert told.args == [2]


def test_showing_what_is_better_chooses_nothing(panel, qtbot):
    panel.show_covers(TEXT, THREE[:2], 0, is_running=True)
    with qtbot.assertNotEmitted(panel.alternatives.chosen):
        panel.show_covers(TEXT, THREE, 2, is_running=True)
        panel.show_covers(TEXT, THREE[:1], 0, is_running=True)
    assert panel.alternatives.count() == 1


def test_why_a_scene_is_there_unfolds_below_it_and_stays_unfolded(panel, qtbot):
    panel.show_covers(TEXT, [cover(line(owned=["L1C"]))], 0, is_running=False)
    lines = panel.lines
    lines.setFocus()
    lines.setCurrentItem(lines.topLevelItem(0))
    qtbot.keyClick(lines, Qt.Key.Key_Right)
    assert lines.topLevelItem(0).isExpanded()
    explained = cover(line(owned=["L1C"], why=(310, 42)))
    panel.show_covers(TEXT, [explained], 0, is_running=False)
    top = lines.topLevelItem(0)
    assert top.isExpanded()
    assert lines.currentItem() is top
    said = [top.child(number).text(0).replace("\n", " ") for number in range(top.childCount())]
    assert said == [
        "You own L1C of it.",
        "Without it: 310 km² uncovered.",
        "Next best: 32.00 EUR more.",
    ]
    assert all(text in top.toolTip(0) for text in said)


def test_a_scene_tells_where_the_mouse_is_and_where_to_zoom(panel, qtbot):
    panel.show_covers(TEXT, THREE[:1], 0, is_running=False)
    lines = panel.lines
    key = THREE[0].lines[0].key
    with qtbot.waitSignal(lines.hovered) as told:
        place = lines.visualItemRect(lines.topLevelItem(0)).center()
        qtbot.mouseMove(lines.viewport(), QPoint(1, lines.viewport().height() - 1))
        qtbot.mouseMove(lines.viewport(), place)
    assert told.args == [key]
    lines.setCurrentItem(lines.topLevelItem(0))
    with qtbot.waitSignal(lines.zoom_requested) as told:
        qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert told.args == [[key]]


# What is wanted


def test_wishes_are_none_at_first_and_are_kept_as_given(panel):
    assert panel.wishes.value() == ANYTHING
    wanted = Wishes("L1D", 3, DAY, Decimal("250.50"), 20.0)
    panel.wishes.show_value(wanted)
    assert panel.wishes.value() == wanted
    panel.wishes.show_value(ANYTHING)
    assert panel.wishes.value() == ANYTHING


def test_the_options_take_the_place_of_the_proposal_and_give_it_back(panel, qtbot):
    panel.show_covers(TEXT, THREE, 0, is_running=False)
    options = part(panel, "coverOptionsButton")
    qtbot.mouseClick(options, Qt.MouseButton.LeftButton)
    assert panel.wishes.isVisible()
    assert not panel.lines.isVisible()
    assert not part(panel, "addCoverToCartButton").isVisible()
    qtbot.mouseClick(part(panel, "coverBackButton"), Qt.MouseButton.LeftButton)
    assert not panel.wishes.isVisible()
    assert panel.lines.isVisible()
    assert panel.alternatives.isVisible()


def test_what_comes_while_the_options_are_open_waits_behind_them(panel, qtbot):
    panel.show_covers(TEXT, THREE, 0, is_running=True)
    part(panel, "coverOptionsButton").click()
    panel.show_covers(TEXT, THREE, 1, is_running=False)
    assert panel.wishes.isVisible()
    with qtbot.waitSignal(panel.wishes.wanted):
        part(panel, "coverAgainButton").click()
    assert panel.lines.isVisible()


def test_the_button_tells_how_many_options_are_set(panel):
    panel.wishes.show_value(Wishes("L2A", one_of=DAY))
    panel.show_covers(TEXT, THREE, 0, is_running=False)
    assert part(panel, "coverOptionsButton").text() == "(2)"


def test_what_is_set_but_not_asked_for_is_not_counted(panel, qtbot):
    panel.show_covers(TEXT, THREE, 0, is_running=True)
    options = part(panel, "coverOptionsButton")
    options.click()
    panel.wishes.show_value(Wishes("L2A"))
    panel.show_covers(TEXT, THREE, 0, is_running=False)  # what is found meanwhile
    assert options.text() == ""
    with qtbot.waitSignal(panel.wishes.closed):
        part(panel, "coverBackButton").click()
    assert not panel.wishes.isVisible()
    assert options.isVisible()


# Room


@pytest.mark.parametrize("width", [330, 420])
@pytest.mark.parametrize("is_mirrored", [False, True], ids=["left to right", "right to left"])
def test_nothing_that_it_lists_is_cut(panel, qtbot, width, is_mirrored):
    if is_mirrored:
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.resize(width, 400)
    dear = line("A", "1234.50", why=(310.4, 4200), owned=["L1C", "L1B"])
    covers = [cover(dear, line("B", day="2025-02-03T10:00:00Z")), *THREE[1:]]
    panel.show_covers(TEXT, covers, 0, is_running=False)
    tree, alternatives = panel.lines, panel.alternatives
    tree.topLevelItem(0).setExpanded(True)
    panel.show()
    qtbot.waitExposed(panel)
    qtbot.wait(50)
    metrics = panel.fontMetrics()

    def widest(text):
        return max(map(metrics.horizontalAdvance, text.split("\n")))

    items = [alternatives.item(number) for number in range(alternatives.count())]
    assert all(widest(one.text()) < alternatives.viewport().width() for one in items)
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    reasons = [tops[0].child(number) for number in range(tops[0].childCount())]
    assert len(reasons) == 3
    for item in tops:
        assert widest(item.text(0)) < tree.columnWidth(0) - tree.indentation()
    for item in reasons:
        assert widest(item.text(0)) < tree.viewport().width() - 2 * tree.indentation()
    for item in (*tops, *reasons):
        height = tree.visualItemRect(item).height()
        assert height >= metrics.height() * (item.text(0).count("\n") + 1)
    last = tree.visualItemRect(tops[-1])
    assert last.bottom() <= tree.viewport().height()


def test_a_button_that_says_more_than_before_is_not_cut(panel, qtbot):
    panel.resize(390, 400)
    panel.ask_which_area(searches_again=False)
    panel.show()
    qtbot.waitExposed(panel)
    metrics = panel.fontMetrics()
    for searches_again in (True, False, True):
        panel.ask_which_area(searches_again=searches_again)
        qtbot.wait(50)
        for name in BUTTONS[:2]:
            button = part(panel, name)
            assert button.width() > metrics.horizontalAdvance(button.text()) + 8


@pytest.mark.parametrize("width", range(250, 460, 30))
def test_a_text_that_is_all_in_sight_has_no_scroll_bar(panel, qtbot, width):
    panel.ask_which_area(searches_again=True)
    panel.show()
    qtbot.waitExposed(panel)
    panel.resize(width, 100)
    qtbot.wait(50)
    panel.resize(width, panel.sizeHint().height())
    qtbot.wait(50)
    assert not panel.findChild(QScrollArea).verticalScrollBar().isVisible()


def test_what_ends_the_options_never_scrolls_out_of_sight(panel, qtbot):
    panel.show_covers(TEXT, THREE, 0, is_running=False)
    part(panel, "coverOptionsButton").click()
    panel.resize(panel.minimumSizeHint())
    qtbot.wait(50)
    for name in ("coverAgainButton", "coverBackButton"):
        button = part(panel, name)
        assert button.isVisible()
        assert button.visibleRegion().boundingRect() == button.rect()


@pytest.mark.parametrize("count", [1, 60])
@pytest.mark.parametrize("is_mirrored", [False, True], ids=["left to right", "right to left"])
def test_it_fits_into_a_narrow_and_low_dock(panel, count, is_mirrored):
    if is_mirrored:
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lines = [line(f"{number:03d}") for number in range(count)]
    covers = [cover(*lines), *THREE[1:]]
    panel.show_covers(TEXT, covers, 0, is_running=True)
    assert panel.minimumSizeHint().width() <= 300
    assert panel.minimumSizeHint().height() <= 320
    assert panel.sizeHint().height() <= 480
    part(panel, "coverOptionsButton").click()
    assert panel.minimumSizeHint().width() <= 300
    assert panel.minimumSizeHint().height() <= 320

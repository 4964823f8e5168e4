# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever style, font, style sheet and direction there is: nothing of a window is cut off,
windows stay on the screen, and no popup covers what it belongs to."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from itertools import cycle, product
from pathlib import Path

import pytest
from clipping import what_is_cut
from datacosmos_imagery.core.delivery.verified import Verdict, VerifiedFile, VerifyReport
from datacosmos_imagery.core.journal.listed_orders import ListedOrder
from datacosmos_imagery.core.journal.records import OrderRecord, Phase
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.sales.differences import Difference, Fact
from datacosmos_imagery.core.stac.collection import Collection
from datacosmos_imagery.ui.orders.choosing import ChoiceDialog
from datacosmos_imagery.ui.orders.details_area import DetailsArea
from datacosmos_imagery.ui.orders.verify_dialog import VerifyDialog
from datacosmos_imagery.ui.search.collections_combo import CollectionsCombo
from datacosmos_imagery.ui.transfers.dialog import QueueDialog
from datacosmos_imagery.ui.widgets.differences_box import ask_about_differences
from datacosmos_imagery.ui.widgets.places import popup_at, popup_place
from downloads_queued import QUEUED, TOTAL
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from widgets import make_windows

# As the themes of some users: nothing but paddings, margins and frames.
ROOMY = """
QPushButton, QToolButton, QLineEdit, QComboBox, QAbstractSpinBox {
    padding: 9px; border: 3px solid gray; }
QLabel, QAbstractScrollArea { border: 4px solid gray; padding: 5px; }
QListView::item, QTreeView::item { padding: 7px; }
QProgressBar { border: 4px solid gray; padding: 3px; }
"""
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_FRAME = 2
NOW = datetime(2026, 11, 30, tzinfo=timezone.utc)


@pytest.fixture
def look(qgis_app, request):
    """Style, size of the font in points, style sheet and direction of the whole program."""
    app = QApplication.instance()
    before = app.style().objectName(), app.font(), app.styleSheet(), app.layoutDirection()

    def wear(style, font, sheet, direction):
        app.setStyleSheet("")
        app.setStyle(style)
        app.setFont(font)
        app.setStyleSheet(sheet)
        app.setLayoutDirection(direction)

    style, points, sheet, direction = request.param
    font = app.font()
    font.setPointSizeF(points)
    wear(style, font, sheet, direction)
    yield request.param
    wear(*before)


in_every_look = pytest.mark.parametrize(
    "look",
    [
        pytest.param(
            (style, points, sheet, direction),
            id=f"{style}-{points}pt-{'roomy' if sheet else 'plain'}-{way}",
        )
        for (style, points, sheet), (way, direction) in zip(
            product(("Fusion", "Windows"), (8, 13, 24), ("", ROOMY)),
            cycle((("ltr", LEFT), ("rtl", RIGHT), ("rtl", RIGHT), ("ltr", LEFT))),
        )
    ],
    indirect=True,
)


def settle():
    for _turn in range(5):
        QApplication.processEvents()


def report():
    folder = Path("/orders/1")
    files = tuple(
        VerifiedFile(
            folder / f"{verdict.value}.tiff",
            "a collection",
            "an item",
            "asset",
            verdict,
            "A reason in a sentence that is a little longer than a line may be. " * 2,
            is_wrong=verdict is Verdict.DAMAGED,
        )
        for verdict in Verdict
    )
    return VerifyReport("o-1", "https://a:443", folder, folder, files, ("A remark.",))


def candidates():
    return tuple(
        ListedOrder(
            "https://a:443",
            name,
            "UNPAID",
            (),
            Money(Decimal("1.00"), "EUR"),
            42,
            456,
            NOW,
            NOW,
            (),
        )
        for name in ("7d3c2f0e-0000-4000-8000-1a2b3c4d5e6f", "8d3c2f0e-0000-4000-8000-1a2b3c4d5e6f")
    )


def more_dialogs():
    """Return the dialogs that stand before the dock now and then."""
    verified = VerifyDialog("7d3c", can_fetch=True)
    verified.show_report(report())
    record = OrderRecord(
        1, "https://a:443", "", Phase.UNKNOWN, "", (), begun_at=NOW, candidates=candidates()
    )
    queue = QueueDialog()
    queue.show_queue(QUEUED, TOTAL)
    return {
        "the queue": queue,
        "being verified": VerifyDialog("7d3c", can_fetch=True),
        "verified": verified,
        "chosen from": ChoiceDialog(record),
    }


@pytest.fixture
def windows(settings, runner, tmp_path, qgis_canvas, qtbot):
    windows, end = make_windows(settings, runner, tmp_path / "profile", qgis_canvas, {})
    windows.update(more_dialogs())
    page = QScrollArea()  # as QGIS shows it
    page.setWidgetResizable(True)
    page.setWidget(windows["DataCosmosOptions"])
    windows["DataCosmosOptions"] = page
    for window in windows.values():
        qtbot.addWidget(window)
    yield windows
    end()


def cut_at_its_sizes(window, runner, qtbot):
    """Return what of a window is cut as it opens, and when it is made as small as it gets."""
    window.show()
    settle()
    # What it reads in the background comes as another text, for which its layout takes a turn.
    qtbot.waitUntil(lambda: runner.is_idle, timeout=60_000)
    settle()
    found = what_is_cut(window)
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if window.layout() is not None:
        # A text that wraps needs more height where it is narrow, which Qt doesn't insist on.
        needed = window.layout().minimumHeightForWidth(least.width())
        least.setHeight(max(least.height(), needed))
    window.resize(least)
    settle()
    return found + what_is_cut(window)


@in_every_look
def test_nothing_of_a_window_is_cut_off(look, windows, runner, qtbot):
    dock = windows.pop("DataCosmosDock")
    found = {name: cut_at_its_sizes(window, runner, qtbot) for name, window in windows.items()}
    assert {name: cut for name, cut in found.items() if cut} == {}
    assert cut_at_its_sizes(dock, runner, qtbot) == [], "the welcome page"
    pages = next(p for p in dock.findChildren(QStackedWidget) if dock.tabs.parent() is p)
    pages.setCurrentWidget(dock.tabs)
    for number in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(number)
        assert cut_at_its_sizes(dock, runner, qtbot) == [], dock.tabs.tabText(number)
    dock.tabs.setCurrentIndex(0)
    dock.findChild(QgsCollapsibleGroupBox, "moreFiltersBox").setCollapsed(False)
    settle()
    assert cut_at_its_sizes(dock, runner, qtbot) == [], "unfolded"


@in_every_look
def test_dialogs_open_within_the_screen(look, windows):
    screen = QApplication.primaryScreen().availableSize()
    for name in ("DataCosmosDock", "DataCosmosOptions"):
        del windows[name]  # QGIS's own windows hold them
    for name, window in windows.items():
        window.show()
        settle()
        assert window.width() <= screen.width(), name
        assert window.height() <= screen.height(), name


@in_every_look
@pytest.mark.parametrize("count", [1, 30])
def test_what_differs_is_listed_within_the_screen(look, qtbot, count):
    window = QWidget()
    qtbot.addWidget(window)
    differences = [Difference(Fact.CONTRACT, None, "456", "455")] * count
    box = ask_about_differences(window, "7d3c", differences, lambda: None)
    settle()
    lists = [one for one in box.findChildren(QTextEdit) if one.isVisible()]
    assert len(lists) == (1 if count > 6 else 0)
    for listed in lists:
        assert listed.viewport().height() >= 2 * listed.fontMetrics().lineSpacing()
    assert box.height() <= box.screen().availableSize().height()
    if look[1] < 24:  # else three buttons are wider than this screen
        assert what_is_cut(box) == []
    box.close()


def test_many_differences_are_seen_without_scrolling_where_there_is_room(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    differences = [Difference(Fact.CONTRACT, None, "456", "455")] * 14
    box = ask_about_differences(window, "7d3c", differences, lambda: None)
    settle()
    (listed,) = (one for one in box.findChildren(QTextEdit) if one.isVisible())
    assert not listed.verticalScrollBar().isVisible()
    box.close()


# Popups


def collections(count):
    return [
        Collection.from_json({"id": f"c-{number}", "title": f"Collection {number} of a satellite"})
        for number in range(count)
    ]


@pytest.fixture
def combo(qtbot):
    """A box to choose collections from, in a window of its own."""
    window = QWidget()
    combo = CollectionsCombo(window)
    QVBoxLayout(window).addWidget(combo)
    qtbot.addWidget(window)
    window.show()
    yield combo
    combo.hidePopup()


@in_every_look
@pytest.mark.parametrize("count", [3, 400])
def test_the_list_of_collections_is_beside_its_box_and_on_the_screen(look, combo, count):
    combo.set_collections(collections(count))
    screen = combo.screen().availableGeometry()
    for at in (
        screen.topLeft(),
        screen.center(),
        screen.bottomLeft() - QPoint(0, combo.window().height()),
        screen.bottomRight() - QPoint(combo.window().width(), combo.window().height()),
        screen.topRight() - QPoint(combo.window().width() // 2, 0),
    ):
        combo.window().move(at)
        settle()
        combo.showPopup()
        settle()
        listed = combo.findChild(QListView, "collectionsList")
        popup = listed.window()
        box = QRect(combo.mapToGlobal(QPoint(0, 0)), combo.size())
        # This platform moves what touches the screen's edge by the width of a frame.
        assert not popup.geometry().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME).intersects(box)
        assert screen.contains(popup.geometry())
        assert popup.width() >= popup.minimumSizeHint().width()
        assert popup.height() >= popup.minimumSizeHint().height()
        assert what_is_cut(popup) == []
        if count == 3 and at == screen.topLeft():
            assert not listed.verticalScrollBar().isVisible()
        combo.hidePopup()


SCREEN = QRect(100, 50, 800, 600)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("least", [QSize(60, 40), QSize(300, 280)], ids=["small", "large"])
@pytest.mark.parametrize("wish", [QSize(200, 150), QSize(900, 900)], ids=["small", "large"])
def test_a_popup_is_where_it_covers_nothing(wish, least, direction):
    wish = wish.expandedTo(least)
    for left in range(80, 900, 47):
        for top in range(40, 640, 23):
            box = QRect(left, top, 120, 25)
            place = popup_place(box, wish, least, SCREEN, direction)
            assert place.width() >= least.width()
            assert place.height() >= least.height()
            assert SCREEN.contains(place)
            if SCREEN.contains(box):
                assert not place.intersects(box)


def test_a_popup_is_below_its_box_as_long_as_it_fits_there():
    box, size = QRect(200, 300, 120, 25), QSize(150, 200)
    below = popup_place(box, size, size, SCREEN, LEFT)
    assert (below.topLeft(), below.size()) == (QPoint(200, 325), size)
    assert popup_place(box, size, size, SCREEN, RIGHT).right() == box.right()
    box.moveTop(500)
    assert popup_place(box, size, size, SCREEN, LEFT).bottom() == 499


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_menu_of_a_part_does_not_cover_it(qtbot, direction):
    view = QWidget()
    view.setLayoutDirection(direction)
    qtbot.addWidget(view)
    screen = view.screen().availableGeometry()
    view.setGeometry(screen)
    view.show()
    menu = QMenu(view)
    for number in range(5):
        menu.addAction(f"Level {number}\t100.00 EUR")
    for top in range(0, screen.height() - 20, 40):
        part = QRect(screen.width() // 2, top, 60, 20)
        popup_at(menu, part, view)
        settle()
        place = menu.geometry()
        assert screen.contains(place)
        assert not place.intersects(QRect(view.mapToGlobal(part.topLeft()), part.size()))
        menu.close()


# Single widgets


@in_every_look
def test_lines_about_an_order_are_whole_or_scroll(look, qtbot):
    area = DetailsArea()
    qtbot.addWidget(area)
    label = area.findChild(QLabel, "orderDetailsLabel")
    for lines, most in ((["One line."], 300), (["A longer line of some words. " * 9] * 4, 120)):
        area.show_lines(lines, QSize(260, most))
        area.resize(260, area.sizeHint().height())
        settle()
        assert area.height() <= max(most, area.minimumSizeHint().height())
        scrolls = area.verticalScrollBar().isVisible()
        assert scrolls or area.viewport().height() >= label.heightForWidth(label.width())
    assert scrolls
    area.show_lines([], QSize(260, 120))
    assert not area.isVisible()
